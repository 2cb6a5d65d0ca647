import type { Range } from '../../contracts/fact.ts';
import { secondsIn } from '../../contracts/quantity.ts';
import type { Around, Meaning } from './around.ts';
import { isDisk, memoryMeaning } from './machine.ts';
import { spanSeconds } from './units.ts';

const monthOfDays = secondsIn.month;

const thing =
  'row|record|frame|telegram|document|doc|message|msg|event|value|item|object|file|photo|image|picture|video|attachment|payload|entry|post|page|blob|upload|pdf|scan|invoice|packet|log line|line|reading|article|session|profile|cart|tuple|key|body|email|clip|song|track|recording|backup|artifact|asset|vector|point|sample|block|chunk|job|model|map|tile|report|request|json|snapshot|form|note|drawing|canvas|order|study|transaction|account|player|trip|booking|link|contract|listing|customer record|user record|paste|tweet|url|check in|delivery|ticket|booking|review|comment|product|notification|webhook|sign up|reservation|payment|answer|bookmark|recipe|offer|claim|score|vote|contact|call record|task|ad|log entry|journal entry|todo|page view|measurement|ping|position|location update';
const things = new RegExp(`\\b(?:${thing})\\b`);

/** Whether a noun is of something that has a size of its own: "new entry", "webhook delivery". */
export const namesThing = (noun: string): boolean =>
  new RegExp(`\\b(?:${thing})$`).test(noun) && !/\b(?:backup|snapshot|dump)$/.test(noun);
const most =
  /\b(?:max|maximum|largest|biggest|up to|at most|none (?:big|large)\w*|not (?:big|large)\w*|no (?:big|large)\w*|never (?:big|large|exceed|more)\w*|bigger than|larger than|under|below|less than|limit|limited|cap|exceed|worst|can be|can reach|can grow to|up to|worst case|as (?:large|big) as|smaller than|upper|no more than|not more than|monster)\b/;
const growing =
  /\b(?:grow|growth|add|increase|new|plus|ingest|more|incoming|come|collect|produce|generate|write|accumulate|log|upload|store|receive|arrive|\+|per)\b/;
/** "Every day another 20 GB come in": the period stands before the size. */
const repeatedPeriod =
  /^ (?:every|each|per) (?:day|week|month|year|night)\b|\b(?:every|each) (?:day|week|month|year) (?:be coming|come|bring|add|we add|we get|another|there be|brings)\b/;

/** "120 GB come on top every month". */
const comesEvery =
  /^ (?:of [a-z]+ |of new [a-z]+ |more |extra )?(?:be )?(?:come|add|join|arrive|pile up|accumulate|pour|flow|land)(?: in)?(?: [a-z]+){0,3} (?:every|each|per|a) (hour|day|week|month|year)\b/;

/** Reads a size in bytes. */
export const sizeMeaning = (around: Around): Meaning | undefined => {
  const { quantity, clause } = around;
  if (quantity.kind !== 'bytes') return undefined;
  const [low, high] = quantity.range;
  if (quantity.per !== undefined) {
    if (quantity.per < 3600) return undefined;
    const factor = monthOfDays / quantity.per;
    const monthly: Range =
      quantity.per > 86_400 * 28 && quantity.per < 86_400 * 32 ? [low, high] : [low * factor, high * factor];
    return { fact: 'data.growthPerMonth', range: monthly };
  }
  const coming = comesEvery.exec(around.rest)?.[1];
  const every = coming === undefined ? undefined : spanSeconds[coming];
  if (every !== undefined)
    return {
      fact: 'data.growthPerMonth',
      range: [low * (monthOfDays / every), high * (monthOfDays / every)],
    };
  const repeated = repeatedPeriod.exec(around.sentence);
  if (
    repeated !== null &&
    growing.test(clause) &&
    !/\b(?:each|every) (?:row|record|message|event|file|document|item)\b/.test(clause)
  ) {
    return growthAround(around);
  }
  const memory = memoryMeaning(around);
  if (memory !== undefined) return memory === false ? undefined : memory;
  if (isDisk(around)) return undefined;
  return recordSize(around) ?? totalSize(around);
};

/** Parts of a machine or of its storage: "a block is 4 KB" and "an average node has 64 GB" are no records. */
const ofMachine =
  /\b(?:block|machine|node|server|host|vm|instance|table|shard|partition|index|disk|drive|volume|heap|batch|segment|buffer|cache|response|reply|answer|request|binary|database|db|bundle|build|cluster|bucket|pod|container|process|worker|broker|topic|customer|tenant|client|user|account|system|service|thumbnail|page|queue|log|limit|budget|quota|plan|license|day|week|month|hour|app|library|model|dump|backup)$/;
/** "A paste has a size of 10 KB", "the average listing takes 4 KB", "each check-in weighs 120 bytes", "pastes average 1 KB". */
const subject =
  /(?:^ |[;,:(] |\band |\bwhere |\bwith )(?:an?|each|every|one|the average|the typical|an average|a typical) ((?:[a-z]+(?: -)? ){1,4}?)(?:itself )?(?:be|take|take up|weigh|need|come to|average|occupy|have (?:a |an average )?size of|be (?:a total of|in total)) (?:(?:only|just|about|around|roughly|some|on average|typically|usually|in size) )*$/;
const sizeOfNoun = /(?:^ |\| |[;,(] )((?:[a-z]+ ){1,2})size (?:[:=|] |be )(?:(?:about|around|roughly) )*$/;
const plurally =
  /(?:^ |[;,(] |\band )(?:(?:the|our|these) )?((?:[a-z]+ ){1,2})average (?:(?:about|around|roughly) )*$/;

const ofSubject = ({ source, quantity }: Around): boolean => {
  const words = source.text.slice(0, source.offsets[quantity.from] ?? 0);
  if (quantity.range[1] > 1e9 || most.test(words)) return false;
  const noun = (subject.exec(words) ?? sizeOfNoun.exec(words) ?? plurally.exec(words))?.[1]?.trim();
  return noun !== undefined && !ofMachine.test(` ${noun}`);
};

const recordSize = (around: Around): Meaning | undefined => {
  const { quantity, before, after, clause } = around;
  const [low, high] = quantity.range;
  if (high > 2e12) return undefined;
  const one =
    new RegExp(`\\b(?:${thing})\\b`).test(before) ||
    new RegExp(
      `^ (?:(?:per|\\/|a|each|for each|every|json|small|large|average|avg|in size) )*(?:${thing})\\b`,
    ).test(after);
  const ofThem =
    /^ (?:of|at|with) (?:(?:about|around|roughly|up to|on average) )*$/.test(before) &&
    (things.test(` ${around.previousNoun} `) ||
      // "9 billion a day at 400 bytes".
      (around.previous?.kind === 'count' && around.previous.per !== undefined && high < 1e6));
  const eachOne =
    ofThem ||
    ofSubject(around) ||
    /\beach\b|\bapiece\b|\bper (?:row|record|document|message|item|object|file|photo|image|event|entry|value|user|line)\b|\bon average\b|\bon avg\b|\bin size\b/.test(
      after,
    );
  const sentenceThing = things.test(around.sentence);
  const isMost =
    most.test(before) ||
    /^ (?:max|maximum|at most|tops|limit|at the most|or less|cap)\b/.test(after) ||
    /\bmax(?:imum)? (?:size )?$/.test(before);
  const isAverage = /\b(?:average|avg|mean|typical|median|around|about|each|size)\b/.test(clause) || eachOne;
  if (!one && !eachOne && !(sentenceThing && (isMost || isAverage) && high < 1e9)) return undefined;
  if (
    /\b(?:total|altogether|all told|in all|database|overall|entire|whole|sum|archive|text of|hold|corpus)\b/.test(
      clause,
    ) &&
    !eachOne &&
    high >= 1e8
  )
    return undefined;
  if (high >= 2e10 && !isMost && !eachOne) return undefined;
  if (isMost && !eachOne && !/\b(?:average|avg|mean|typical)\b/.test(before)) {
    if (/\b(?:table|instance|volume|disk|shard|partition|node|bucket)\b/.test(before)) return undefined;
    return { fact: 'record.maxSize', range: [low, high] };
  }
  return { fact: 'record.size', range: [low, high] };
};

const container =
  /\b(?:table|instance|volume|disk|shard|partition|ssd|nvme|drive|bandwidth|bucket|heap|buffer|download|license|plan|tier)\b/;

/** What one customer has is not what all have together. */
const oneOfMany =
  /\b(?:largest|biggest|average|median|typical|each|every|single|smallest|normal) (?:one )?(?:of (?:the |our )?)?(?:customer|tenant|client|workspace|account|user|shop|merchant|organization|company|school|clinic|team|project|site|store) (?:[a-z]+ ){0,4}$|\bthe (?:median|average|typical|largest|biggest|smallest) (?:(?:one|be|have|has|only|about|around) )*$/;

/** "Everything is below 2 GB" is said of the data, however small it is. */
const all =
  /\b(?:everything|all of it|it all|all of that|all together|whole thing|(?:whole|entire|complete) (?:data|database|dataset|thing|store)) (?:(?:together|taken|be|stay|fit|come|take|weigh|need|sum|add|up|in|into|to|at|only|well|less|than|smaller|under|below|about|around|some|roughly|within|currently|today|just|still) )*$/;

const totalSize = (around: Around): Meaning | undefined => {
  const { quantity, before, after, clause, sentence } = around;
  const [low, high] = quantity.range;
  const about = `${before}${/^ (?:of )?(?:more|extra|additional|new)\b/.exec(after)?.[0] ?? ''}`;
  if (
    /\b(?:add|more|grow|increase|extra|additional)\b/.test(about) &&
    quantity.per === undefined &&
    /\b(?:month|day|week|year)\b/.test(clause)
  ) {
    return growthAround(around);
  }
  if (
    container.test(before.replace(/\bdata volume\b/, ' ')) &&
    !/\b(?:hold|contain|fill|have|of data|total|with)\b/.test(before)
  )
    return undefined;
  if (/\b(?:ram|memory|cache|swap|heap)\b/.test(after.slice(0, 20))) return undefined;
  if (oneOfMany.test(around.lead)) return undefined;
  if (all.test(before)) return { fact: 'data.size', range: [low, high] };
  const isData =
    /\b(?:data|database|db|dataset|total|today|currently|now|so far|store|hold|have|size|all told|altogether|text|log|history|archive|postgres|postgresql|mysql|mongodb|oracle|cluster|backfill|volume|table|content|hot|live|corpus|sum|file|metric|index|index|image|photo|media|collection|warehouse|lake|catalog|catalogue|event|record|row|keep)\b/.test(
      sentence,
    );
  if (
    high < 1e8 &&
    !/\b(?:whole|entire|complete|total|altogether|all told|overall|database|db|dataset|all)\b/.test(clause)
  )
    return undefined;
  if (!isData && high < 1e10) return undefined;
  return { fact: 'data.size', range: [low, high] };
};

const growthAround = (around: Around): Meaning | undefined => {
  const per = /\bmonth/.test(around.clause)
    ? monthOfDays
    : /\bday|daily/.test(around.clause)
      ? 86_400
      : /\bweek/.test(around.clause)
        ? 604_800
        : /\byear/.test(around.clause)
          ? 31_536_000
          : undefined;
  if (per === undefined || !growing.test(around.clause)) return undefined;
  const factor = monthOfDays / per;
  return {
    fact: 'data.growthPerMonth',
    range: [around.quantity.range[0] * factor, around.quantity.range[1] * factor],
  };
};
