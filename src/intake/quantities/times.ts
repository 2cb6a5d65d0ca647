import type { Range } from '../../contracts/fact.ts';
import type { Around, Meaning } from './around.ts';
import { hotWindow, isKept, retention } from './keeping.ts';
import { lagMeaning } from './lags.ts';
import { freshness, latency, roundTrip } from './latencies.ts';
import { isLengthOfSpell } from './peaks.ts';
import { spanSeconds } from './units.ts';

const year = 365 * 86_400;
const has = (text: string, pattern: RegExp): boolean => pattern.test(text);

type Reader = (around: Around) => Meaning | undefined;

const give = (fact: string, range: Range): Meaning => ({ fact, range });

/** Said of a day of the week or of the night, downtime is planned. */
const onSchedule =
  /\b(?:on|every|each) (?:[a-z]+ )?(?:sunday|saturday|monday|tuesday|wednesday|thursday|friday|weekend|night)\b|\b(?:at night|overnight|at (?:the )?weekend|once an? (?:week|quarter)|(?:sunday|saturday) (?:morning|night|evening))\b/;

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
    !/\b(?:customer|user|money)\b/.test(before.slice(-20)) &&
    // "Trucks lose connectivity for 20 minutes" loses no data.
    !/\b(?:connectivity|connection|signal|coverage|reception|network|internet|power|contact|link)\b/.test(
      before,
    );
  const worth = /^ worth of [a-z ]+\b(?:vanish|disappear|miss|go)\b/.test(after);
  const lossAfter =
    worth ||
    /\b(?:of data|of write|worth|of update|of event|of click|of transaction|of message|of order)?.*\b(?:lose|loss|gone|missing)\b/.test(
      after,
    );
  if (
    (lossBefore || lossAfter) &&
    !(
      has(clause, /\b(?:if|when|after) (?:we )?(?:lose|loss)\b/) &&
      !has(sentence, /\b(?:so what|no (?:problem|drama|harm|big deal)|nobody (?:care|mind|notice)|fine|ok)\b/)
    ) &&
    quantity.range[1] <= 7 * 86_400
  ) {
    if (has(clause, /\b(?:node|machine|zone|region|power|connection|network)\b.*\bfor\b/)) return undefined;
    return give('availability.rpo', quantity.range);
  }
  const backAgain =
    /\b(?:recover|recovery|restore|restoration|back (?:up|online|in|to)|fail ?over|failover|promote|promotion|take over|takeover|be back|up again|resume|switch ?over|evacuate|bring back|return to|(?:log in|work|run|sell|serve|able to [a-z ]{2,12}) again|again within)\b/;
  const goesDown =
    /\b(?:be down|down for|unavailable|offline|dead|out for|outage|stay down|go down|interruption|unreachable|standstill|stand still)\b/;
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
      !has(clause, onSchedule) &&
      !has(clause, /\b(?:maintenance|plan|announce|migration|upgrade|move|switch|cut ?over|window|weekend)\b/)
    )
      return give('availability.rto', quantity.range);
  }
  return undefined;
};

const isHistory = (before: string): boolean =>
  / (?:take|last|be|have|took) (?:us )?(?:about |around |over )?$/.test(before) &&
  !/\b(?:must|should|can|may|need|want)\b/.test(before);

const downtimeShare: Reader = ({ quantity, lead, clause, sentence, rest }) => {
  const per =
    quantity.per ??
    spanSeconds[
      /^ (?:of (?:downtime|outage|interruption) )?(?:a|per|each|every) (week|month|year)\b/.exec(rest)?.[1] ??
        ''
    ];
  if (per === undefined || per < 86_400) return undefined;
  // "Two outages of ten minutes a year": of each, not of all.
  if (has(lead, /\b(?:outage|interruption|incident|failure)s? of (?:(?:about|around|up to|at most) )*$/))
    return undefined;
  if (!has(sentence, /\b(?:down|downtime|outage|unavailab\w*|unplanned|uptime|penalty|sla|budget|offline)\b/))
    return undefined;
  if (has(clause, /\b(?:maintenance|penalty)\b/) || has(clause, onSchedule)) return undefined;
  const period = per > 300 * 86_400 ? year : per > 27 * 86_400 && per < 32 * 86_400 ? year / 12 : per;
  const target = (value: number) => 1 - value / period;
  return give('availability.target', [target(quantity.range[1]), target(quantity.range[0])]);
};

/** Words of a change that is made on purpose. */
const change =
  /\b(?:maintenance|maintain|migration|migrate|change|cut ?over|switch|switchover|window|freeze|planned|plan|plans|announce|announced|upgrade|release|deploy|deployment|move|moving|weekend|sunday|night|nightly|schedule|scheduled|rollout|patch)\b/;
const granted =
  /\b(?:fine|ok|okay|acceptable|accept|accepted|allow|allowed|tolerate|tolerable|tolerated|may|can|max|maximum|at most|no more|afford|permitted|live with|enough|must|should|below|under|within|less than|more than)\b/;

const refused =
  /\b(?:not|never|nor) (?:be |an? )?(?:acceptable|ok|okay|fine|allowed|option|tolerable|afford|accept|tolerate)\b|\bunacceptable\b/;

const downtime: Reader = ({ quantity, before, rawBefore, after, clause, sentence }) => {
  if (
    (quantity.per !== undefined && !has(sentence, onSchedule)) ||
    quantity.range[1] > 30 * 86_400 ||
    quantity.range[0] < 1
  )
    return undefined;
  const about = `${before}${after}`;
  const past = has(rawBefore, /\b(?:took|had|was|were|caused|cost)\b/) || has(clause, /\blast time\b/);
  if (past) return undefined;
  // Without a change to be made, the downtime that is granted is the one that a failure brings.
  if (has(about, /\bdowntime\b/) && !has(sentence, change) && has(sentence, granted))
    return has(sentence, refused) && !has(before, /\b(?:more|longer) than (?:about |around )?$/)
      ? undefined
      : give('availability.rto', quantity.range);
  if (
    has(
      about,
      /\b(?:maintenance window|maintenance|downtime|migration window|change window|cut ?over|cutover|read only|switch|switchover|service window|(?:code|write|change) freeze|planned outage|plan outage|announce)\b/,
    )
  ) {
    return give('downtime.allowed', quantity.range);
  }
  if (
    has(sentence, onSchedule) &&
    has(about, /\b(?:be down|go down|down for|offline|close|closed|unavailable|stand still)\b/) &&
    has(clause, granted)
  )
    return give('downtime.allowed', quantity.range);
  return has(
    sentence,
    /\b(?:maintenance window|migration window|cut ?over|downtime|for (?:the|a) (?:migration|upgrade|switch|move))\b/,
  ) && has(about, /\b(?:down|downtime|offline|window|close)\b/)
    ? give('downtime.allowed', quantity.range)
    : undefined;
};

const peakDuration: Reader = (around) => {
  const { quantity, before, after, clause, sentence } = around;
  if (isLengthOfSpell(around)) return give('traffic.peakDuration', quantity.range);
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

const horizon: Reader = (around) => {
  const { quantity, before, after, clause, sentence } = around;
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
      /\b(?:next|come|coming|follow|following|upcoming|ahead|in|within|for|last|over|horizon(?: of| be|:)?|than|least) (?:(?:at least|about|the|least|next|coming|another) )*$/,
    ) ||
    has(after, /^ (?:ahead|from now|horizon|out)\b/) ||
    has(before, /\bhorizon\b/);
  const plans = has(
    sentence,
    /\b(?:design|hold|plan|planning|last|carry|expect|horizon|headroom|enough|good for|need|suffice|grow|scale|want|future|migration|roadmap|outlive|reach|should|must|ahead)\b/,
  );
  // "Something for the coming twelve months" is a plan, whatever its verb.
  const spoken = has(before, /\bfor the (?:next|come|coming|follow|following) (?:[a-z]+ )?$/);
  if (!ahead || !(plans || spoken)) return undefined;
  if (
    !has(before, /\b(?:next|come|coming) (?:[a-z]+ )?$/) &&
    has(
      clause,
      /\b(?:keep|retain|delete|ago|experience|history|retention|old|query|log|since|have run|have be|archive)\b/,
    )
  )
    return undefined;
  if (isKept(around)) return undefined;
  const months = (value: number) => Math.round((value / (365.25 * 86_400)) * 12 * 10) / 10;
  return give('horizon.months', [months(quantity.range[0]), months(quantity.range[1])]);
};

const readers: readonly Reader[] = [
  lagMeaning,
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
