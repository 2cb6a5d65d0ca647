import { longestExcerpt } from '../contracts/evidence.ts';
import type { CodeLine, CodePart } from './code-parts.ts';

/** What one entry of the ledger holds of a file: lines with their numbers, and where lines were left out, how many. */
export interface CodeStretch {
  readonly document: string;
  readonly text: string;
}

const mostStretches = 20;
const mostOfOneFile = 3;
/** Files of which it is only likely that they are about data. */
const mostLikely = 6;
const around = 2;
/** An excerpt is never cut, so that a quote of it stands in it. */
const longestStretch = longestExcerpt - 100;
const longestLine = 400;

/** What a file works with: the clients of stores are known by what is imported. */
const imports =
  /^\s*(?:import\b|from\s+\S+\s+import\b|use\s|using\s|#include\b|require\b|"[\w./-]+"$|.*\brequire\()/;

/** Statements, calls and declarations by which data is reached. A line too many costs room alone. */
const touches = new RegExp(
  [
    /\b(?:select\b.*\bfrom|insert\s+into|update\s+\w+\s+set|delete\s+from|create\s+(?:unique\s+)?(?:table|index)|alter\s+table|(?:inner|left|right|full|cross)?\s*join\s+\w+|where\s|group\s+by|order\s+by|on\s+conflict|for\s+update|with\s+recursive|between\s|copy\s+\w+|match\s*\()/
      .source,
    /\.(?:quer\w*|exec\w*|raw|prepare|find\w*|m?get\w*|m?set\w*|put\w*|select\w*|insert\w*|update\w*|delete\w*|upsert\w*|save\w*|create\w*|aggregate\w*|annotate|count\w*|group\w*|search\w*|send\w*|publish\w*|subscribe\w*|produce\w*|consume\w*|poll|add\w*|enqueue\w*|delay|apply_async|process|scan\w*|h?incr\w*|decr\w*|[hzxlsg](?:get|add|range|read|push|pop|card|rev|rem|search)\w*|copy\w*|bulk\w*|batch\w*|upload\w*|download\w*|filter\w*|join\w*|order\w*|transaction\w*|commit|expire\w*|ttl)\s*[(<{`]/
      .source,
    /\bnew\s+\w*(?:Client|Pool|Queue|Worker|Producer|Consumer|Command|Redis|Kafka|DataSource|Database)\w*\b/
      .source,
    /@(?:Entity|Table|Query|Repository|Cacheable|Transactional|KafkaListener|RabbitListener|Scheduled|Column|ManyToOne|OneToMany|ManyToMany|\w*task)\b/
      .source,
    /\b(?:multi_match|match_phrase|query_string|term_query|geo_distance|knn|aggs?|aggregations|tsvector|to_tsquery|ilike|st_\w+|\$(?:group|match|lookup|inc|text|near|geowithin|search|set)|provider|topic|bucket|index|ttl|repository|consumer|producer|queue|cache)\b/
      .source,
    /\w(?:Repository|Dao|Store|Cache|Queue|Table)\b/.source,
    /\b(?:find|count|delete|exists)\w*By[A-Z]\w*/.source,
    /\b(?:redis|kafka|elastic|mongo|postgres|s3|dynamodb|rabbit|nats)\w*\b/.source,
    /\.(?:writeMessages|readMessage|fetchMessage)\(/.source,
  ].join('|'),
  'i',
);

/** What stores are reached through, in what a file imports. */
const storeNames =
  'pgx?|pgxpool|pq|postgres\\w*|psycopg2?|asyncpg|mysql2?|mariadb|sqlite3?|mongo\\w*|i?oredis|redis|valkey|memcache\\w*|kafka\\w*|confluent_kafka|rabbit\\w*|amqp\\w*|pika|nats|sqlalchemy|prisma|typeorm|sequelize|knex|drizzle-orm|django\\.db|gorm|jpa|jdbc|jooq|elastic\\w*|opensearch\\w*|boto3|client-(?:s3|dynamodb|sqs)|dynamodb|cassandra\\w*|gocql|bullmq|celery|neo4j\\w*|clickhouse\\w*';

/** What is data and nothing else: statements of SQL, and what stores are reached through. */
const certain = new RegExp(
  [
    /\b(?:select\b.{1,200}\bfrom\s+\w|insert\s+(?:or\s+\w+\s+)?into\s+\w|update\s+\w+\s+set\s|delete\s+from\s+\w|create\s+(?:unique\s+)?(?:table|index)\b)|\bselect\s+[\w.*"]+(?:,|\s*$)|@(?:Entity|Query|Repository|KafkaListener)\b/
      .source,
    String.raw`\b(?:import|require|from|use|using)\b.{0,60}\b(?:${storeNames})\b`,
    String.raw`^\s*(?:\w+\s+)?"[\w.-]+\.\w+/(?:[\w.-]+/)*(?:${storeNames})\b[\w./-]*"$`,
  ].join('|'),
  'i',
);

/** How much of what a file shows is surely about data; enough is enough. */
const weightOf = (lines: readonly CodeLine[]): number =>
  Math.min(5, lines.filter(({ text }) => certain.test(text)).length);

/** Files of which it is sure that they reach data. */
export const filesOfData = (parts: readonly CodePart[]): ReadonlySet<string> =>
  new Set(parts.filter(({ lines }) => weightOf(lines) > 0).map(({ document }) => document));

/** Lines of one file over all answers: numbered ones in their order, each once; else as they came. */
const mergedLines = (parts: readonly CodePart[]): readonly CodeLine[] => {
  const byNumber = new Map<number, CodeLine>();
  const others = new Map<string, readonly CodeLine[]>();
  for (const { lines } of parts)
    if (lines.every(({ number }) => number !== undefined))
      for (const line of lines) byNumber.set(line.number ?? 0, line);
    else others.set(lines.map(({ text }) => text).join('\n'), lines);
  const ordered = [...byNumber.values()].toSorted((one, other) => (one.number ?? 0) - (other.number ?? 0));
  return [...ordered, ...[...others.values()].flat()];
};

const written = ({ number, text }: CodeLine): string =>
  `${number === undefined ? '' : `${number}\t`}${text.slice(0, longestLine).trimEnd()}`;

/** Lines at which data is reached, those around them and the imports; packed into as few texts as hold them. */
const stretchesOf = (document: string, lines: readonly CodeLine[]): readonly CodeStretch[] => {
  const touched = lines.map(({ text }) => touches.test(text));
  if (!touched.includes(true)) return [];
  const kept = lines.map(
    ({ text }, index) =>
      imports.test(text) || touched.slice(Math.max(0, index - around), index + around + 1).includes(true),
  );
  const texts: string[] = [];
  let room = 0;
  let left = 0;
  for (const [index, line] of lines.entries()) {
    if (kept[index] !== true) {
      left += line.text.length + 1;
      continue;
    }
    const words = `${left > 0 ? `[… ${left} characters left out …]\n` : ''}${written(line)}`;
    left = 0;
    if (words.length + 1 > room) {
      texts.push(words);
      room = longestStretch - words.length;
    } else {
      texts[texts.length - 1] += `\n${words}`;
      room -= words.length + 1;
    }
  }
  return texts.slice(0, mostOfOneFile).map((text) => ({ document, text }));
};

/**
 * What of all that a code graph answered shows how data is reached: the first stretch of every file before the second of any,
 * so that many files are seen rather than much of one, those that are surely about data before others; at most twenty.
 */
export const codeStretches = (parts: readonly CodePart[]): readonly CodeStretch[] => {
  const byFile = [...Map.groupBy(parts, ({ document }) => document)]
    .map(([document, of]) => ({ document, lines: mergedLines(of) }))
    .map((file) => ({ ...file, weight: weightOf(file.lines) }))
    .toSorted((one, other) => other.weight - one.weight);
  const sure = byFile.filter(({ weight }) => weight > 0);
  const likely = byFile.filter(({ weight }) => weight === 0).slice(0, mostLikely);
  const stretches = [...sure, ...likely].map(({ document, lines }) => stretchesOf(document, lines));
  return Array.from({ length: mostOfOneFile }, (_, rank) => rank)
    .flatMap((rank) => stretches.flatMap((of) => of[rank] ?? []))
    .slice(0, mostStretches);
};
