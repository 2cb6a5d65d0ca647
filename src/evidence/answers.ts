import type { Category } from '../contracts/evidence.ts';
import { termsOf, withoutEcho } from './excerpt.ts';

/** Somewhere that data is kept: kinds of it, common engines, and what programs reach them through. */
const stores =
  /\b(?:databases?|data ?stores?|tables?|collections?|indexes|schemas?|queues?|topics?|caches?|buckets?|repositor(?:y|ies)|dao|orm|sql|nosql|postgres(?:ql)?|mysql|mariadb|sqlite|oracle|mongo(?:db)?|redis|valkey|memcached|cassandra|scylla(?:db)?|dynamodb|elasticsearch|opensearch|solr|kafka|rabbitmq|sqs|kinesis|pulsar|nats|s3|minio|spanner|bigtable|bigquery|cockroach(?:db)?|neo4j|clickhouse|snowflake|redshift|influxdb|timescale(?:db)?|etcd|zookeeper|firestore|cosmos ?db|prisma|typeorm|hibernate|sequelize|knex|drizzle|jdbc|jpa|active ?record|sqlalchemy|gorm)\b/i;

/** The same in the names of classes. */
const storeNames = /[a-z](?:Repository|Dao|DAO|Store|Cache|Queue|Table)\b/;

/** Something that is done with data. */
const accesses =
  /\b(?:select|inserts?|updates?|deletes?|upserts?|joins?|quer(?:y|ies)|reads?|writes?|scans?|publish(?:es)?|consumes?|produces?|saves?|persists?|stores?|loads?|fetch(?:es)?|aggregates?|transactions?|find\w*|get\w*|put\w*|keeps?|lookups?)\b/i;

/** A statement of SQL says both at once. */
const statements =
  /\b(?:select\b[\s\S]{1,200}?\bfrom|insert\s+into|delete\s+from|create\s+(?:table|index))\b/i;

/** A decision that is written down, not the word alone: a heading or a label of a record, or a sentence that decides. */
const decisions =
  /^#+ .*\b(?:decisions?|ADRs?)\b|^\W*(?:decision|status)\W{0,4}[:|]|^\W*status\W+(?:accepted|proposed|superseded)|\bstatus:?\s+(?:accepted|proposed|superseded)|\bADR[- ]?\d+|\b(?:we|was|were|been|has|have|is|are)\s+(?:decided|chosen|settled)\b|\bdecided\s+(?:to|on|for|against|that)\b|\bwe\s+(?:chose|choose|adopt|settled)\b|\b(?:options|alternatives)\s+considered\b|\bconsidered\s+(?:options|alternatives)\b|\bsupersede[sd]?\b/im;

const models = /\b(?:data ?models?|schemas?|entit(?:y|ies)|primary keys?|foreign keys?|create table)\b/i;

/** Short words that say that nothing was found. */
const nothing =
  /\b(?:no|nothing|none|zero|0)\b[^.\n]{0,60}\b(?:found|match(?:es|ed)?|results?|indexed|available)\b|\bnot (?:found|indexed|initiali[sz]ed|available)\b/i;
const shortAnswer = 400;

const usesStore = (text: string): boolean =>
  statements.test(text) || ((stores.test(text) || storeNames.test(text)) && accesses.test(text));

/**
 * Whether a text holds what its category is consulted for: code graph, a store and how it is used; documentation, a decision
 * or a data model; others, anything. A reply that nothing was found is no answer, nor are the words that were `asked`.
 */
export const answersQuestion = (category: Category, text: string, asked: readonly string[] = []): boolean => {
  const own = withoutEcho(text, asked).trim();
  if (own === '') return false;
  switch (category) {
    case 'code-graph':
      return !(own.length < shortAnswer && nothing.test(own)) && usesStore(own);
    case 'documentation':
      return !(own.length < shortAnswer && nothing.test(own)) && (decisions.test(own) || models.test(own));
    case 'sequential-thinking':
    case 'other':
      return true;
  }
};

const lookedFor: Readonly<Record<Category, string>> = {
  'code-graph':
    'database table collection schema index queue topic cache bucket repository query select insert update delete read write publish consume transaction',
  documentation:
    'decision decided accepted superseded consequences rationale because chose database store table schema entity key data model',
  'sequential-thinking': '',
  other: '',
};

/** Words that an excerpt for this category and this question of the team is to hold. */
export const termsFor = (category: Category, question: string): ReadonlySet<string> =>
  termsOf(`${lookedFor[category]} ${question.slice(0, 4000)}`);
