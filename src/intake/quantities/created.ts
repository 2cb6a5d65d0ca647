import { secondsIn } from '../../contracts/quantity.ts';
import type { Around } from './around.ts';

/**
 * What is new by the month and makes no record worth counting: people, firms and the work of those who build. Their
 * number says how a business grows, not what is written.
 */
const ofTheWorld =
  /\b(?:user|customer|client|member|subscriber|player|people|person|employee|staff|hire|engineer|developer|colleague|student|pupil|patient|visitor|team|partner|supplier|vendor|tenant|workspace|organization|org|company|shop|store|merchant|seller|branch|site|city|country|region|market|office|clinic|school|bank|hotel|restaurant|feature|release|version|service|microservice|server|node|machine|host|vm|cluster|instance|shard|partition|replica|table|column|index|schema|database|topic|queue|pod|container|device|sensor|meter|camera|vehicle|truck|car|bike|integration|api|endpoint|model|rule|bug|sprint|deployment|euro|dollar|percent|hour|job opening|job ?s? created|gb|tb|mb)$/;

const made =
  'create|add|generate|upload|post|book|register|submit|publish|insert|import|record|shorten|mint|issue|open|file|enqueue|schedule|dispatch|enter|save|store|append|capture|ingest';

/** "2,000 accounts are created", "links get shortened": done to what was counted. */
const isMade = new RegExp(
  `^ (?:[a-z]+ ){1,4}?(?:(?:be|get|be being) )(?:(?:newly|now|being|usually|typically|about|on average) )*(?:${made})\\b`,
);
/** "we create", "users upload", "people add": done by whoever stands before the number. */
const makes = new RegExp(
  `\\b(?:${made}) (?:(?:about|around|roughly|some|up to|over|more than|nearly|almost|an average of|on average|another|in total) )*$`,
);
/** Verbs that make a record of a thing of the world as well: a bookkeeper opens, a shop files. */
const ofRecords =
  /\b(?:create|add|generate|upload|post|submit|insert|import|record|shorten|enqueue|append)\b/;

/** Things a day; what comes into being more rarely is the work of a few people. */
const least = 10;

/** Whether a rate counts things that come into being with a record each: "100 million new links a month". */
export const isCreated = ({ quantity, before, after }: Around): boolean => {
  const noun = quantity.noun.trim();
  if (noun === '' || ofTheWorld.test(` ${noun}`)) return false;
  if (quantity.range[1] * secondsIn.day < least * (quantity.per ?? 1)) return false;
  if (/^(?:[a-z]+ly )?new [a-z]/.test(noun)) return true;
  if (isMade.test(after)) return true;
  const verb = makes.exec(before)?.[0];
  return verb !== undefined && ofRecords.test(verb);
};
