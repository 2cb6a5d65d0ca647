import type { Range } from '../../contracts/fact.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Around, Meaning } from './around.ts';

type Reader = (around: Around) => Meaning | undefined;

const has = (text: string, pattern: RegExp): boolean => pattern.test(text);
const give = (fact: string, range: Range): Meaning => ({ fact, range });

const read = /\b(?:read|lookup|look up|fetch|retrieval|point query|point read|key lookup|cache hit)\b/;
const write =
  /\b(?:write|commit|insert|ack|acknowledge|acknowledgement|save|update|ingest|ingestion|append|persist)\b/;

/** "under", "within", "<" and the like right before the number. */
const limitBefore =
  /(?:\b(?:under|below|within|inside|near|close to|than|in|most|exceed|above|max|maximum|of|be|stay at|up to|over|sub|near|beyond|be ok|to|be fine)|[<=:|>\u2264]) (?:(?:about|the|=|around|roughly|well|of|a) )*$/;

const visible =
  /\b(?:visible|see|appear|show|propagate|reflect|stale|staleness|delay|delayed|lag|behind|fresh|freshness|up to date|old|arrive|reach|dashboard|available|downstream|in sync|sync|result|report|land|index|searchable|publish|late|end to end|catch up|refresh|figure|live|updated|know|known|everywhere|update|findable|discoverable|alert|alarm|ring|notify|warn|replicate|consumer|display|learn (?:of|about)|hear (?:of|about)|hit (?:all|every)|(?:on|in) (?:all|every|each) (?:screen|shelf|till|device|phone|display|store|shop|terminal|board))\b/;

/** How long until a change shows downstream. */
export const freshness: Reader = ({ quantity, before, after, clause, percentile, sentence }) => {
  if (quantity.per !== undefined || quantity.range[0] < 0.2) return undefined;
  const about = `${before}${after}`;
  if (percentile !== undefined && !has(clause, /\bfresh|visible\b/)) return undefined;
  if (quantity.range[1] <= 3 && has(before, /\b(?:search|query) result (?:[a-z]+ ){0,3}$/)) return undefined;
  if (
    has(before, /\b(?:last|past|previous) $/) ||
    has(after, /^ (?:window|interval|bucket|aggregate|average)\b/)
  )
    return undefined;
  // "Top ten, refreshed every minute".
  if (
    has(before, /\b(?:refresh|update|recalculate|recompute|renew|rebuild) every (?:about )?$/) &&
    !has(
      clause,
      /\b(?:driver|firmware|license|password|certificate|phone|app|software|vehicle|truck|position|device|sensor)\b/,
    )
  )
    return give('freshness', quantity.range);
  if (has(before, /\bevery (?:about )?$/)) return undefined;
  if (has(about, /\b(?:lag of|behind right|time range|expire|ttl|retention|keep)\b/)) return undefined;
  const slow =
    /\b(?:response|respond|latency|query|timeout|job|deploy|backup|load in|page load|render|crash|lose|commit|read under|rotation|traffic|evacuate|shift|drain|recover|down|scan|outage|retry|failover)\b/;
  if (has(about, slow) && !has(about, /\b(?:visible|fresh|stale|delay|behind|searchable)\b/))
    return undefined;
  if (!has(clause, visible) && !(has(sentence, /\bfresh\w*\b/) && has(clause, /\b(?:enough|fine|ok)\b/))) {
    return undefined;
  }
  const bounded =
    /\b(?:within|inside|in|after|under|below|than|most|up to|max|maximum|be|of|about|by|few|delay|lag|until)\b|[<=:]/;
  const later = /\b(?:old|late|behind|delay|stale|lag|later|of lag|of delay|of staleness)\b/;
  return has(before, bounded) || has(after, later) ? give('freshness', quantity.range) : undefined;
};

const named =
  /\b(?:latency|respond|response|answer|anser|render|load|page|return|fast|quick|quickly|serve|deadline|budget|sla|slo|api|request|lookup|query|read|write|commit|search|checkout|click|result|autocomplete|ack|acknowledge|acknowledgement|call|screen|ui|save|slow|ok|wait|decision|check|open|user|website|endpoint|reply|complete|finish|process|authorization)\b/;
const historic =
  /\b(?:incident|outage|down|lag|last time|job|nightly batch|batch job|backup|crash|retry|deploy|boot|currently|right now|today|failover|timeout)\b/;
const wanting =
  /\b(?:must|want|under|below|need|target|should|has to|have to|required|at most|goal|within|stay|or)\b/;

/** A response time that is wanted; what is only measured today is left alone. */
export const latency: Reader = (around) => {
  const { quantity, before, after, clause, percentile, sentence } = around;
  if (quantity.per !== undefined || quantity.range[1] > 3600) return undefined;
  const interval = /\b(?:every|each|for|after|last|past|during|since|timeout|interval)\b (?:about |the )?$/;
  if (has(before, interval)) return undefined;
  // What others take, and how many come within a second, is no target of ours.
  if (
    has(
      before,
      /\b(?:insurer|partner|provider|gateway|third party|vendor|supplier|bank|carrier) (?:that )?(?:usually |often )?(?:answer|respond|take|need|reply)/,
    )
  )
    return undefined;
  if (
    has(
      before,
      /\b(?:client|people|user|everybody|everyone|thousand|customer|request) .*\b(?:ask|rush|come|arrive|hit|want|click)\b.*\b(?:within|in) $/,
    )
  )
    return undefined;
  if (has(sentence, /\b(?:nobody|no one) complain|\bno complaint/) && !has(clause, wanting)) return undefined;
  if (has(clause, historic) && percentile === undefined && !has(clause, wanting)) return undefined;
  const measured =
    has(
      before,
      /\b(?:render|take|run|answer|respond|load|serve|return|finish|complete|come)\b.* (?:in |at )?(?:(?:about|around|roughly|the|only) )*$/,
    ) &&
    !has(
      clause,
      /\b(?:must|should|want|need|has to|have to|may|target|goal|shall|can|ok|slo|sla|budget|require|under|less|at most|fine|acceptable)\b/,
    );
  const limited = has(before, limitBefore) && !measured;
  const milliseconds = quantity.range[1] < 1;
  const isTarget =
    percentile !== undefined ||
    (quantity.range[1] < 60 &&
      ((limited && (milliseconds || has(clause, named) || has(sentence, named))) ||
        (has(clause, named) &&
          has(
            after,
            /\b(?:latency|be the (?:limit|maximum|ceiling|target)|or less|or better|max|at most|response|respond|budget|ok|fine|enough|acceptable|is fine)\b/,
          )) ||
        / sub $/.test(before) ||
        isSub(around)));
  if (!isTarget) return undefined;
  // Where a tail is named as well, the median is no target.
  if (percentile !== undefined && percentile <= 0.5 && has(around.source.text, /\bp9\d/)) return undefined;
  if (
    has(before, /\b(?:from|jump|currently|today)\b[^<]*$/) &&
    !has(clause, /\b(?:must|under|below|want|target|need|alert|page)\b/)
  ) {
    return undefined;
  }
  if (has(after, /\btoday\b/) && has(sentence, /\b(?:want|must|should|need|target|stay)\b/)) return undefined;
  const also = percentile === undefined ? [] : [{ fact: 'latency.percentile', value: percentile }];
  return { fact: latencyKind(around), range: quantity.range, also };
};

const isSub = ({ quantity, source }: Around): boolean =>
  /^(?:sub|single|double)$/.test(source.tokens[quantity.from]?.norm ?? '');

const latencyKind = (around: Around): string => {
  const { before, after, clause } = around;
  const near = `${before}${after.replace(/ (?:and|but|while) .*$/, ' ')}`;
  if (has(before, read) !== has(before, write)) return has(before, read) ? 'latency.read' : 'latency.write';
  const reads = has(near, read);
  const writes = has(near, write);
  if (reads && !writes) return 'latency.read';
  if (writes && !reads) return 'latency.write';
  if (reads && writes) return 'latency.target';
  const wide = around.source.tokens.length < 20 ? around.sentence : clause;
  const clauseReads = has(wide, read) && !has(wide, /\b(?:request|response|page|checkout|user)\b/);
  const clauseWrites = has(wide, /\b(?:write|commit)\b/);
  return clauseReads && !clauseWrites
    ? 'latency.read'
    : clauseWrites && !clauseReads
      ? 'latency.write'
      : 'latency.target';
};

/** "Between Perth and London it is 280 ms": two names of places, and nothing else that could take so long. */
const betweenPlaces = ({ tokens }: Sentence, at: number): boolean => {
  const from = tokens.findLastIndex((token, index) => index < at && token.norm === 'between');
  const and = tokens.findIndex((token, index) => index > from && token.norm === 'and');
  if (
    from < 0 ||
    and < 0 ||
    and > at ||
    tokens[from + 1]?.capital !== true ||
    tokens[and + 1]?.capital !== true
  )
    return false;
  const rest = tokens.slice(and + 2, at).map(({ norm }) => norm);
  return rest.every((word) =>
    /^(?:it|there|be|we|have|see|measure|about|around|roughly|some|a|good|over|take|,|:|'s)$/.test(word),
  );
};

/** Network distance between sites. */
export const roundTrip: Reader = ({ quantity, before, after, clause, sentence, source }) => {
  if (quantity.range[1] > 2 || quantity.per !== undefined) return undefined;
  if (betweenPlaces(source, quantity.from)) return give('regions.roundTrip', quantity.range);
  const named =
    /\b(?:round trip|roundtrip|rtt|ping|apart|latency between|network latency|link latency|away)\b/;
  if (has(clause, named) || has(after.slice(0, 40), /\b(?:apart|away|between)\b/))
    return give('regions.roundTrip', quantity.range);
  return has(
    sentence,
    /\bbetween (?:the |our |both |these )*(?:#|two|three|four|five)? ?(?:site|datacenter|dc|hall|plant|campus)\b|\blink(?: [a-z]+)?(?: between| them)? be (?:about |around )?# ms\b/,
  ) ||
    has(
      `${before}${after}`,
      /\bbetween\b.*\b(?:region|site|datacenter|dc|zone|coast|continent|location)\b/,
    ) ||
    has(sentence, /\b(?:rtt|round trip)\b/)
    ? give('regions.roundTrip', quantity.range)
    : undefined;
};
