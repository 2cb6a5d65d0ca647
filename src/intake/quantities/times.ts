import type { Range } from '../../contracts/fact.ts';
import type { Around, Meaning } from './around.ts';
import { freshness, latency, roundTrip } from './latencies.ts';

const year = 365 * 86_400;
const has = (text: string, pattern: RegExp): boolean => pattern.test(text);

type Reader = (around: Around) => Meaning | undefined;

const give = (fact: string, range: Range): Meaning => ({ fact, range });

const recovery: Reader = ({ quantity, before: words, rawBefore, after, clause, sentence }) => {
  const before = words
    .replace(/ recovery time(?: objective)?/, ' rto')
    .replace(/ recovery point(?: objective)?/, ' rpo');
  const label =
    / (rto|rpo) (?:[=:|<≤(-]|of|be|about|under|at|most|up|to|max|maximum|target|must|within|below|should|than|less|not|exceed|is|may|can|we|need|want|accept|an?|the)* ?(?:[^ ]+ ){0,2}$/;
  const named = label.exec(before)?.[1] ?? / (rto|rpo) [=:|<]? ?$/.exec(before)?.[1];
  if (named === 'rto') return give('availability.rto', quantity.range);
  if (named === 'rpo') return give('availability.rpo', quantity.range);
  const behind = /^ (?:of )?(rto|rpo)\b/.exec(after)?.[1];
  if (behind !== undefined) return give(`availability.${behind}`, quantity.range);
  if (quantity.per !== undefined) return undefined;
  const lossBefore =
    /\b(?:lose|loss|missing|gone)\b/.test(before) &&
    !/\b(?:lost|losing us)\b/.test(rawBefore) &&
    !/\b(?:customer|user|money)\b/.test(before.slice(-20));
  const worth = /^ worth of [a-z ]+\b(?:vanish|disappear|miss|go)\b/.test(after);
  const lossAfter =
    worth ||
    /\b(?:of data|of write|worth|of update|of event|of click|of transaction|of message|of order)?.*\b(?:lose|loss|gone|missing)\b/.test(
      after,
    );
  if (
    (lossBefore || lossAfter) &&
    !has(clause, /\b(?:if|when|after) (?:we )?(?:lose|loss)\b/) &&
    quantity.range[1] <= 7 * 86_400
  ) {
    if (has(clause, /\b(?:node|machine|zone|region|power|connection|network)\b.*\bfor\b/)) return undefined;
    return give('availability.rpo', quantity.range);
  }
  const backAgain =
    /\b(?:recover|recovery|restore|restoration|back (?:up|online|in|to)|fail ?over|failover|promote|promotion|take over|takeover|be back|up again|resume|switch ?over|evacuate|bring back|return to|(?:log in|work|run|sell|serve|able to [a-z ]{2,12}) again|again within)\b/;
  const goesDown =
    /\b(?:be down|down for|unavailable|offline|dead|out for|outage|stay down|go down|interruption|unreachable)\b/;
  if (quantity.range[1] <= 30 * 86_400) {
    if (
      quantity.range[1] >= 1 &&
      has(`${before}${after}`, backAgain) &&
      !has(sentence, /\blast time\b|\btake # (?:minute|hour)|\btook\b/) &&
      !isHistory(before)
    ) {
      if (has(clause, /\b(?:evacuate|drain|traffic)\b/)) return undefined;
      return give('availability.rto', quantity.range);
    }
    if (
      has(`${before}${after}`, goesDown) &&
      has(
        clause,
        /\b(?:if|may|can|must|tolerate|accept|ok|fine|acceptable|survive|at most|max|no longer|allow|nobody|not)\b/,
      ) &&
      !has(
        before,
        /\b(?:consumer|client|device|gateway|people|user|player|browser|phone|subscriber|reader|partner)\b/,
      ) &&
      !has(clause, /\b(?:maintenance|plan|announce|migration|switch|cut ?over|window|weekend)\b/)
    )
      return give('availability.rto', quantity.range);
  }
  return undefined;
};

const isHistory = (before: string): boolean =>
  / (?:take|last|be|have|took) (?:us )?(?:about |around |over )?$/.test(before) &&
  !/\b(?:must|should|can|may|need|want)\b/.test(before);

const downtimeShare: Reader = ({ quantity, clause, sentence }) => {
  if (quantity.per === undefined || quantity.per < 86_400) return undefined;
  if (!has(sentence, /\b(?:down|downtime|outage|unavailab\w*|unplanned|uptime|penalty|sla|budget|offline)\b/))
    return undefined;
  if (has(clause, /\b(?:maintenance|penalty)\b/)) return undefined;
  const period =
    quantity.per > 300 * 86_400
      ? year
      : quantity.per > 27 * 86_400 && quantity.per < 32 * 86_400
        ? year / 12
        : quantity.per;
  const target = (value: number) => 1 - value / period;
  return give('availability.target', [target(quantity.range[1]), target(quantity.range[0])]);
};

const downtime: Reader = ({ quantity, before, rawBefore, after, clause, sentence }) => {
  if (quantity.per !== undefined || quantity.range[1] > 30 * 86_400 || quantity.range[0] < 1)
    return undefined;
  const about = `${before}${after}`;
  if (
    has(
      about,
      /\b(?:maintenance window|maintenance|downtime|migration window|change window|cut ?over|cutover|read only|switch|switchover|service window|(?:code|write|change) freeze|planned outage|plan outage|announce)\b/,
    ) &&
    !has(rawBefore, /\btook\b/) &&
    !has(clause, /\blast time\b/)
  ) {
    return give('downtime.allowed', quantity.range);
  }
  return has(sentence, /\b(?:maintenance window|migration window|cut ?over|downtime)\b/) &&
    has(about, /\b(?:down|downtime|offline|window|close)\b/)
    ? give('downtime.allowed', quantity.range)
    : undefined;
};

const keeping =
  /\b(?:keep|retain|retention|hold|store|expire|expiry|ttl|delete|purge|archive|history|vanish|remain|evict|disappear|die|preserve|age out|cleanup|clean up|drop|erase|live|throw away|valid|wipe|discard|available|go away|lifetime|log)\b/;

const retention: Reader = ({ quantity, before, after, clause }) => {
  if (quantity.per !== undefined || quantity.range[1] < 60) return undefined;
  const keepsBefore =
    has(before, keeping) && !has(before, /\b(?:hot|cache|live|last|past|recent|week old|state)\b[^@]*$/);
  const older = has(before, /\bold(?:er)? than (?:about |the )?$/);
  if (
    older &&
    has(clause, /\b(?:keep|delete|purge|archive|drop|throw|remove|need|retain|discard|go)\b/) &&
    !has(clause, /\b(?:read|query|look|fresh|figure|report)\b/)
  )
    return give('data.retention', quantity.range);
  if (has(before, /\b(?:ttl|retention|expire|expiry|retain|vanish)\b/))
    return give('data.retention', quantity.range);
  if (has(after.slice(0, 28), /^ (?:of )?(?:retention|ttl|history|expiry)\b/))
    return give('data.retention', quantity.range);
  if (
    keepsBefore &&
    has(
      before,
      /\b(?:for|after|of|period|least|to|during|old|than|be|minimum|within|keep|:|over|about)\b[^.]{0,20}$/,
    ) &&
    !has(
      clause,
      /\b(?:job|session state|migration|design|window|down|node|stop|alive|on call|serve|work|run|grow)\b/,
    )
  )
    return give('data.retention', quantity.range);
  return has(
    after,
    /^ (?:[a-z]+ )?(?:of )?(?:log|history|data|event|metric|record|backup|message|trace|statement)\b/,
  ) && has(before, /\b(?:keep|store|hold|retain|have|need|want|archive|preserve)\b/)
    ? give('data.retention', quantity.range)
    : undefined;
};

const hotWindow: Reader = ({ quantity, before, rawBefore, sentence }) => {
  if (/\b(?:lasted|lasts|lasting|to last|will last) (?:about |only |for )?$/.test(rawBefore))
    return undefined;
  if (has(before, /\b(?:not|no|never) old(?:er)? than (?:about |the )?$/)) return undefined;
  if (quantity.per !== undefined || quantity.range[1] < 60) return undefined;
  if (
    has(before, /\b(?:in|during|within) (?:the )?(?:last|past|previous) $/) &&
    has(sentence, /\b(?:be down|fail|happen|have|be fair|outage|grow)\b/)
  )
    return undefined;
  if (
    !has(
      before,
      /\b(?:last|past|recent|previous|latest|most recent|current|old than|older than|young than|newer than|new than) (?:(?:the|about|few|these|roughly) )*$/,
    )
  )
    return undefined;
  if (
    has(before, /\b(?:for|since|over|in) (?:the )?(?:last|past) $/) &&
    !has(
      sentence,
      /\b(?:write|query|read|concern|interest|look|search|open|touch|hit|request|access|want|view|ask)\b/,
    )
  )
    return undefined;
  if (
    quantity.bare === true &&
    !has(
      sentence,
      /\b(?:read|query|look|view|concern|access|dashboard|interest|search|hot|lookup|fetch|analyst|request|show|chart)\b/,
    )
  )
    return undefined;
  return has(
    sentence,
    /\b(?:read|query|look|view|hit|concern|access|open|search|dashboard|interest|touch|request|ask|traffic|care|user|want|need|lookup|hot|rarely|hardly|old|older|fetch|click|analyst|alert|people)\b/,
  ) &&
    !has(
      sentence,
      /\b(?:job|crash|lose|loss|incident|outage|company|hire|replay|reprocess|again|triple|double|grow)\b/,
    )
    ? give('data.hotWindow', quantity.range)
    : undefined;
};

const peakDuration: Reader = ({ quantity, before, after, clause, sentence }) => {
  if (quantity.per !== undefined || quantity.range[0] < 1 || quantity.range[1] > 60 * 86_400)
    return undefined;
  const peak =
    /\b(?:peak|spike|rush|burst|surge|sale|on sale|storm|flood|hype|wave|launch|busy|high load|peak hour|campaign|blackfriday)\b/;
  const lasts = /\b(?:last|for|go on|go for|take|during|over|within|long|in|of|about)\b/;
  if (has(after.slice(0, 24), /^ (?:peak|spike|burst|rush|surge|window)\b/) && has(sentence, peak))
    return give('traffic.peakDuration', quantity.range);
  if (!has(sentence, peak) || !has(before, lasts)) return undefined;
  if (
    has(clause, /\b(?:within|under|respond|latency|must|fail|recover|visible|rto|page|render)\b/) &&
    !has(clause, /\blast\b/)
  )
    return undefined;
  if (has(before, /\b(?:every|next|ago|keep|scale|after|before)\b/)) return undefined;
  return has(before, /\b(?:last|for|go on|go for|take|during|over|long)\b[^,]{0,26}$/) ||
    has(after, /^ (?:long|each time)\b/)
    ? give('traffic.peakDuration', quantity.range)
    : undefined;
};

const horizon: Reader = ({ quantity, before, after, clause, sentence }) => {
  if (quantity.per !== undefined || quantity.range[1] < 20 * 86_400) return undefined;
  if (
    has(before, /\b(?:last|past|previous) $/) &&
    (quantity.bare === true ||
      has(before, /\b(?:in|for|over|during|until|the) (?:the )?(?:last|past|previous) $/))
  )
    return undefined;
  const ahead =
    has(
      before,
      /\b(?:next|coming|following|upcoming|ahead|in|within|for|last|over|horizon(?: of| be|:)?|than|least) (?:(?:at least|about|the|least|next|coming|another) )*$/,
    ) ||
    has(after, /^ (?:ahead|from now|horizon|out)\b/) ||
    has(before, /\bhorizon\b/);
  const plans = has(
    sentence,
    /\b(?:design|hold|plan|planning|last|carry|expect|horizon|headroom|enough|good for|need|suffice|grow|scale|want|future|migration|roadmap|outlive|reach|should|must|ahead)\b/,
  );
  if (!ahead || !plans) return undefined;
  if (
    has(
      clause,
      /\b(?:keep|retain|delete|ago|experience|history|retention|old|query|log|since|have run|have be|archive)\b/,
    )
  )
    return undefined;
  const months = (value: number) => Math.round((value / (365.25 * 86_400)) * 12 * 10) / 10;
  return give('horizon.months', [months(quantity.range[0]), months(quantity.range[1])]);
};

const readers: readonly Reader[] = [
  downtimeShare,
  recovery,
  roundTrip,
  downtime,
  peakDuration,
  retention,
  hotWindow,
  freshness,
  latency,
  horizon,
];

/** Reads a span of time. */
export const timeMeaning: Reader = (around) => {
  if (around.quantity.kind !== 'seconds') return undefined;
  if (/^ (?:ago|old company|of experience|experience|in business)\b/.test(around.after)) return undefined;
  for (const reader of readers) {
    const meaning = reader(around);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
};
