import type { Range } from '../../contracts/fact.ts';
import type { Around, Meaning } from './around.ts';

type Reader = (around: Around) => Meaning | undefined;

const has = (text: string, pattern: RegExp): boolean => pattern.test(text);
const give = (fact: string, range: Range): Meaning => ({ fact, range });

const keeping =
  /\b(?:keep|retain|retention|hold|store|expire|expiry|ttl|delete|purge|archive|history|vanish|remain|evict|disappear|die|preserve|age out|cleanup|clean up|drop|erase|live|throw away|valid|wipe|discard|available|go away|lifetime|log)\b/;

/** A copy is not what it was made of, and what was promised to somebody ends without data being dropped. */
const noData =
  /\b(?:backup|back up|licen[cs]e|contract|warranty|permit|reservation|price|coupon|(?:seat|stock) hold)\b(?! (?:data|record|history))/;
const raw =
  /\braw(?: (?:data|reading|sample|event|log|point|value|trace|measurement|record|message|metric|telemetry|signal))?/;
/** "Raw data for 13 months", "raw: 90 d". */
const rawBefore = new RegExp(`${raw.source} (?:[:=|(] |be |stay |remain |live |for |about |around )*$`);
/** "90 days, then deleted". */
const thenGone =
  /^ (?:, )?(?:and )?(?:then|after that|afterwards|thereafter) (?:it |they |we |the (?:event|delivery|job|message|record|webhook) |be |get |all |can |may |must )*(?:delete|drop|purge|archive|discard|throw|expire|gone|remove|erase|wipe|roll up|aggregate|age out|down ?sample|give up|abandon)\b/;
/** "must be kept, by law, for ten years": the verb of keeping, and a span that it lasts for. */
const keptFor =
  /\b(?:keep|retain|preserve|archive|retention)\b[^;#?]* for (?:at least |about |around |up to |a minimum of |the full |some )*$/;
/** "After 90 days it is deleted". */
const goneAfter =
  /^ (?:, )?(?:it|they|data|everything|this|that|(?:the |all |old |raw )*(?:data|record|event|log|row|message|file|image|trace|reading)) (?:(?:be|get|can|may|must|will) )+(?:delete|drop|purge|archive|discard|throw|gone|remove|erase|wipe|expire)\b/;
const lasting =
  /\b(?:stay|remain|live|be (?:available|accessible|readable|on file|want|need|require|queryable|visible|online)) (?:[a-z]+ ){0,2}?for (?:at least |about |around |up to )*$/;
const data =
  /\b(?:data|reading|sample|record|event|log|message|measurement|point|document|file|image|trace|invoice|row|entry|history|metric|value|average|aggregate|telemetry|detail)\b/;

/** Parts and calls are dropped by whoever waits for them in vain, and an old system is kept until the new one runs. */
const noRecord =
  /(?<!\b(?:of|from|by|per|for|in|on|with) (?:[a-z]+ ){0,2})\b(?:connection|socket|machine|node|server|client|worker|consumer|replica|peer|host|broker|instance|system|cluster|lock|lease|call|request|leader|member|user|caller|heartbeat|deployment|version|feature|price)s? (?:(?:that|which) (?:[a-z]+ ){1,4})?(?:be|get|will be|must be|can be) (?:then |simply |automatically |always )?(?:drop|give up|keep|delete|remove|discard|evict|throw away|clean up|retain)\b(?! (?:data|record|message))/;
const removed =
  '(?:drop|delete|purge|discard|remove|erase|wipe|expire|archive|throw away|give up|abandon|clean up|cleanup|age out|roll off)';
/** "Jobs are removed 7 days after they finish": the span stands between what is done and what it counts from. */
const goneSince = new RegExp(`\\b${removed} (?:about |around )?$`);
const since = /^ after (?:it|they|that|the|completion|delivery|success|be|creation|finish|run|arrival)\b/;
/** "The job log is purged after 14 days", "they are given up after 24 h": what is done to data of any kind. */
const goneAfterwards = new RegExp(
  `\\b(?:be|get|we|then|and|automatically|finally) (?:automatically |then |finally )?${removed} (?:(?:it|they|them|the (?:job|event|message|delivery|record)|for good|completely|trying) )?after (?:about |around |at most |no more than )?$`,
);
/** "Logs stay 14 days", "stored 5 years": no "for" between the verb and the span. */
const stays =
  /\b(?:log|event|message|record|job|document|row|entry|history|data|delivery|result|trace|metric|file|image|link) (?:stay|live|remain|be store|be retain) (?:there |around |online |in it )?(?:for )?(?:about |around |at least |up to )?$/;
/** "Only the last 90 days matter": what is older may go. */
const onlyLast = /\bonly (?:the )?(?:last|past|latest|most recent) $/;
const matters =
  /^ (?:of (?:[a-z]+ ){1,2})?(?:matter|count|be (?:relevant|interesting|of interest|keep|retain|store))\b/;
const readsOf =
  /\b(?:read|query|look|view|search|dashboard|hot|request|report|alert|score|rank|metric for)\b/;

const ofDesign =
  /^ (?:it|this|that|(?:the |our |this )?(?:design|system|architecture|solution|whole thing|set ?up|choice|decision|platform|answer)) (?:(?:must|should|shall|will|need to|have to|has to|be to|ought to) )+(?:hold|last|live|remain|stay)(?: up)? (?:good |valid )?for (?:(?:at least|about|around|the|next|coming|least|a minimum of) )*$/;

/** Whether the span says how long something is kept. */
export const isKept = ({ lead, source }: Around): boolean => keptFor.test(lead) && source.tokens.length > 3;

const keptPlainly: Reader = (around) => {
  const { quantity, before, after, lead, rest } = around;
  if (quantity.range[1] < 3600) return undefined;
  const isRaw = rawBefore.test(before) || rawBefore.test(lead) || /^ (?:of )?raw\b/.test(after);
  return isRaw ||
    thenGone.test(rest) ||
    (/\bafter (?:about |around )?$/.test(before) && goneAfter.test(rest)) ||
    (isKept(around) && data.test(lead)) ||
    (goneSince.test(before) && since.test(rest)) ||
    goneAfterwards.test(before) ||
    stays.test(before) ||
    (onlyLast.test(before) && matters.test(after) && !readsOf.test(around.sentence)) ||
    (lasting.test(before) && data.test(before)) ||
    // "The broker holds the last three days only": what it holds, not what is read of it.
    /\b(?:broker|kafka|queue|topic|store|system|archive|log|buffer|database|we|it) (?:only )?(?:hold|keep|retain|store) (?:only |just )?(?:the )?(?:last|past) $/.test(
      before,
    )
    ? give('data.retention', quantity.range)
    : undefined;
};

export const retention: Reader = (around) => {
  const { quantity, before, after, clause, lead } = around;
  if (quantity.per !== undefined || quantity.range[1] < 60) return undefined;
  // "Hold for the next five years" is said of the design.
  if (noData.test(lead.slice(-60)) || /\b(?:next|coming|following) (?:[a-z]+ )?$/.test(before))
    return undefined;
  // "It needs to hold for at least four years" is said of the design as well.
  if (ofDesign.test(lead) && !data.test(around.sentence)) return undefined;
  if (noRecord.test(around.sentence)) return undefined;
  const plainly = keptPlainly(around);
  if (plainly !== undefined) return plainly;
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

export const hotWindow: Reader = ({ quantity, before, rawBefore, sentence }) => {
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
