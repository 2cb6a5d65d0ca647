import type { Source } from './source.ts';

/** A way in which data is reached, and the marks by which it is known in code. */
interface Access {
  /** A yes or no of the catalogue; absent where it has none, and people are shown what stands there. */
  readonly fact?: string;
  /** What is shown where there is no fact. */
  readonly what: string;
  /** One statement of SQL shows it. */
  readonly statement?: RegExp;
  /** A statement that these words change into something else. */
  readonly unless?: RegExp;
  /** Calls of a library, statements of other languages. */
  readonly code?: RegExp;
}

/** Something that is handed in: `$1`, `?`, `:id`, `%s`, `%(id)s`, `@id`, `${id}`, `{id}`, `#{id}`. */
const given = String.raw`(?:\$\d+|\?\d*|:\w+|%s|%\(\w+\)s|@\w+|[$#]?\{[^}]*\}|\w+\([^)]*\))`;
/** Columns whose names say that they hold a time. */
const time = String.raw`(?:\w+\.)?["\`]?(?:\w*(?:_at|_on|_ts|_time|_date|time|timestamp|date)|ts|day|hour|month|created|updated|occurred|recorded|\w+At)["\`]?`;
const key = String.raw`(?:\w+\.)?["\`]?(?:id|uuid|guid|key|pk|slug|\w+_key|\w+_uuid)["\`]?`;
const entity = String.raw`(?:\w+\.)?["\`]?(?:\w+_id|\w+Id|\w+_key|\w+_uuid)["\`]?`;
const column = String.raw`(?:\w+\.)?["\`]?\w+["\`]?`;

/** Counts that a program keeps of itself: no one asked for them. */
const ofThePrograms = String.raw`(?:\w*_)?(?:version|revision|generation|epoch|attempts?|tries|retr\w+|failures?|errors?|abandoned|seq\w*|lock\w*)\b`;

const any = (...parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'i');

/**
 * By what stands in the code itself, never by the name of a function. SQL is read as SQL; what object mappers and other stores
 * call it follows their documentation as of November 2026: Prisma, TypeORM, Sequelize, Knex, Drizzle, Mongoose; Django,
 * SQLAlchemy; JPA and Spring Data; GORM; Active Record; the clients of Redis, Kafka, Elasticsearch, S3 and DynamoDB.
 */
export const accesses: readonly Access[] = [
  {
    fact: 'access.byKey',
    what: 'reads by key',
    statement: any(
      String.raw`^select\b(?![\s\S]*\b(?:group|order)\s+by\b)[\s\S]*\bwhere\s+${key}\s*=\s*${given}\s*(?:limit\s+1\s*|for\s+(?:no\s+key\s+)?update[^;]*)?$`,
    ),
    code: /\.(?:findUnique(?:OrThrow)?|findByPk|findById|find_by_id|findOneById|getReferenceById)\s*\(|\.findOne(?:By)?(?:OrFail)?\(\s*\{\s*(?:where:\s*\{\s*)?_?id\b|\.objects\.(?:a?get)\(\s*(?:pk|id)=|\bsession\.get\(\s*[A-Z]\w*\s*,|\bGetItemCommand\b|\bGetCommand\(|\.get_item\(|\b\w*(?:redis|valkey|memcached?)\w*(?:\(\))?\.(?:m?get|hm?get|hgetall)\s*\(|\.opsForValue\(\)\.get\(/i,
  },
  {
    fact: 'access.latestOfEntity',
    what: 'the latest of one entity',
    statement: any(
      String.raw`\bwhere\s+[\s\S]*?${entity}\s*=\s*${given}[\s\S]*\border\s+by\s+(?:${time}|(?:\w+\.)?id)\s+desc\b[\s\S]*\b(?:limit|fetch\s+(?:first|next))\b`,
    ),
    code: /\bfind(?:Top|First)\d*By\w+OrderBy\w+Desc\b|\.filter\(\s*\w+_id=[^)]*\)\s*\.order_by\(\s*['"]-\w+['"]\s*\)\s*\[|\.filter(?:_by)?\([^)]*\w+_id\b[^)]*\)\s*\.order_by\([^)]*\.desc\(\)\s*\)\s*\.limit\(/,
  },
  {
    fact: 'access.timeRange',
    what: 'ranges of time',
    statement: any(
      String.raw`^select\b[\s\S]*\b(?:where|and|on)\s+\(?${time}\s*(?:>=?|between\s)\s*(?:${given}|now\b|current_|date|'|interval)`,
    ),
    code: /\b(?:filter|where|and_)\([^\n]*\b[A-Z]\w*\.(?:\w*(?:_at|_on|_date|date|time|timestamp)|ts|created|updated)\s*(?:>=?|\.between\()|\bfilter\([^)]*\b\w*(?:_at|date|time|timestamp|created|ts)__(?:gte?|range)=|\b(?:created|updated|occurred|recorded|placed)?_?(?:At|_at|date|time|timestamp|ts)['"]?\s*:\s*\{\s*['"]?\$?(?:gte?|between)\b|\bfind\w*By\w*(?:Date|Time|At|Timestamp)(?:Between|After|GreaterThan\w*)\b|["']range["']\s*:\s*\{\s*["'](?:@?timestamp|\w*(?:_at|date|time))["']/,
  },
  {
    fact: 'access.keyRange',
    what: 'ranges of keys',
    statement: any(
      String.raw`^select\b[\s\S]*\bwhere\b[\s\S]*\b(?:id|key|name|position|prefix|path|code|sort_key|rank)\s+between\s+${given}`,
      String.raw`^select\b[\s\S]*\b(id|key|name|position|prefix|path|code|sort_key|rank)\s*>=?\s*${given}\s+and\s+(?:\w+\.)?\1\s*<=?\s*${given}`,
      String.raw`^select\b[\s\S]*\b(?:key|name|path|prefix|code)\s+like\s+'[^%'_][^%']*%'`,
    ),
    code: /\bz(?:range|revrange)bylex\b|\bbegins_with\(|\.getRange\(/i,
  },
  {
    fact: 'access.aggregates',
    what: 'sums and counts over many rows',
    statement: any(
      String.raw`^(?:select|with|insert)\b[\s\S]*\b(?:count|sum|avg|min|max|percentile_\w+|array_agg)\s*\([\s\S]*\bgroup\s+by\b`,
      String.raw`^select\s+(?:\w+\s*\(\s*)*(?:sum|avg|percentile_\w+)\s*\(`,
    ),
    code: /\.groupBy\(\s*\{\s*by\b|\.aggregate\(\s*\{\s*(?:where\b[\s\S]{0,200}?)?_(?:sum|avg|count|min|max)\b|['"]?\$group['"]?\s*:|\.annotate\([^)]*\b(?:Count|Sum|Avg|Min|Max)\(|\.aggregate\([^)]*\b(?:Count|Sum|Avg|Min|Max)\(|\bfunc\.(?:count|sum|avg)\([\s\S]{0,400}?\.group_by\(|\.group_by\([\s\S]{0,300}?\bfunc\.(?:count|sum|avg)\(|\b(?:aggs|aggregations)\b['"]?\s*[:=]\s*\{|\.select\([^)]*\b(?:sum|avg|count)\([^)]*\)[^)]*\)[\s\S]{0,200}?\.groupBy\(|\.group\([^)]*\)\.(?:count|sum|average)\b/,
  },
  {
    fact: 'access.joins',
    what: 'joins',
    statement: any(
      String.raw`^(?:select|with|insert|create)\b[\s\S]*\bjoin\s+(?:lateral\s*\(|[\w."]+\s*[\s\S]*?\b(?:on|using)\b)`,
    ),
    code: /\.(?:inner|left|right|outer)Join(?:AndSelect)?\(|\.select_related\(|\.(?:outer)?join\(\s*[A-Z]\w*(?:\.\w+)?\s*[,)]|['"]?\$lookup['"]?\s*:|\b(?:JOIN FETCH|join fetch)\b|\.joins\(:/,
  },
  {
    fact: 'access.fullText',
    what: 'search in text',
    statement: any(
      String.raw`\b(?:to_tsvector|(?:plainto_|phraseto_|websearch_to_|to_)tsquery)\s*\(`,
      String.raw`\bmatch\s*\([^)]*\)\s*against\b`,
      String.raw`\s${column}\s+match\s+${given}`,
      String.raw`\bilike\s`,
      String.raw`\blike\s+(?:'%|concat\s*\(\s*'%|'%'\s*\|\|)`,
    ),
    code: /\b(?:multi_match|match_phrase(?:_prefix)?|simple_query_string|query_string|more_like_this)\b|['"]?\bmatch['"]?\s*:\s*\{\s*['"]?\w+['"]?\s*:|\bSearchVector\(|\bSearchQuery\(|__(?:i?contains|search)=|\.i?like\(\s*f?['"`]%|['"]?\$text['"]?\s*:\s*\{\s*['"]?\$search|\bFT\.SEARCH\b/,
  },
  {
    fact: 'access.graphWalks',
    what: 'walks along relations',
    statement: any(String.raw`^with\s+recursive\b`, String.raw`\bconnect\s+by\b`),
    code: /\bwith\s+recursive\b|\]?-\[[^\]\n]*\*\d*(?:\.\.\d*)?[^\]\n]*\]-|\bshortestPath\(|['"]?\$graphLookup['"]?\s*:/i,
  },
  {
    fact: 'access.nearest',
    what: 'nearest by similarity',
    statement: any(String.raw`\b\w*(?:embedding|vector)\w*["\`]?\s*<(?:->|=>|#>|\+>)\s*`),
    code: /\bsimilarity_search\w*\(|['"]?\bknn['"]?\s*[:=]\s*\{|['"]?\$vectorSearch['"]?\s*:|\.(?:cosine_distance|l2_distance|max_inner_product)\(/,
  },
  {
    fact: 'access.geo',
    what: 'near a place',
    statement: any(
      String.raw`\b(?:st_dwithin|st_distance\w*|st_contains|st_within|st_intersects|earth_distance)\s*\(`,
    ),
    code: /\bgeo_?(?:search|radius\w*)\s*\(|['"]?\bgeo_(?:distance|bounding_box|shape)['"]?\s*:|['"]?\$(?:near(?:Sphere)?|geoWithin|geoNear)['"]?\s*:|__(?:dwithin|distance_l[te]+)=/i,
  },
  {
    fact: 'access.blobs',
    what: 'whole files',
    code: /\b(?:Put|Get)ObjectCommand\(|\.(?:put|get)_object\(|\.(?:upload|download)_(?:file|fileobj|blob)\(|\.(?:upload|download)_from_\w+\(|\.f[gp]etObject\(|\.fputObject\(|\bnew Upload\(\s*\{|\.getSignedUrl\(|\bcreateReadStream\([^)]*\bbucket\b/i,
  },
  {
    fact: 'writes.jobs',
    what: 'background jobs',
    statement: any(String.raw`\bskip\s+locked\b`),
    code: /\bskip\s+locked\b|\bnew\s+(?:Queue|Worker|QueueEvents)\s*(?:<[^>]*>)?\(\s*['"`]|\bnew\s+PgBoss\(|@(?:\w+\.)?(?:shared_)?task\b|\.(?:apply_async|delay)\(|\bperform_(?:async|later|in)\b|\b(?:queue|boss|scheduler)\.enqueue\w*\(|\.enqueue\(\s*\w|\bReceiveMessageCommand\(|\.receive_message\(|\bboss\.(?:send|work)\(/,
  },
  {
    fact: 'writes.bulk',
    what: 'loads in large batches',
    statement: any(
      String.raw`^copy\s[\s\S]*\sfrom\s+(?:stdin|'|program)`,
      String.raw`^insert\b[\s\S]*\bunnest\s*\(`,
    ),
    code: /\.executemany\(|\bexecute_(?:values|batch)\(|\.copy_(?:expert|from|records_to_table|to_table)\(|\.copy\(\s*f?["']{1,3}\s*copy\b|\.bulk_(?:create|insert_mappings|save_objects|update)\(|\.(?:createMany|insertMany|bulkCreate|bulkWrite|batchInsert|insert_many|bulk_write|insert_all|batchUpdate|saveAll|CopyFrom|CreateInBatches)\(|\bhelpers\.(?:streaming_|parallel_)?bulk\(|\.bulk\(\s*\{|\b(?:BatchWriteItemCommand|BatchWriteCommand)\(|\.batch_writer\(/,
  },
  {
    fact: 'writes.counters',
    what: 'counters',
    statement: any(
      String.raw`\bset\s[\s\S]*?(?<![\w.])["\`]?(?!${ofThePrograms})(\w+)["\`]?\s*=\s*(?:\w+\.)?["\`]?\1["\`]?\s*\+\s*`,
    ),
    code: /\.(?:h|z)?incr(?:by(?:float)?)?\(|['"]?\$inc['"]?\s*:|\{\s*increment\s*:|\.increment\(\s*['"{]|=\s*F\(\s*['"](\w+)['"]\s*\)\s*\+|\bupdate_counters\(|\bif_not_exists\([^)]*\)\s*\+/i,
  },
  {
    fact: 'writes.updates',
    what: 'updates in place',
    statement: any(
      String.raw`^update\b`,
      String.raw`\bon\s+conflict\b[\s\S]*\bdo\s+update\b`,
      String.raw`\bon\s+duplicate\s+key\s+update\b`,
    ),
    code: /\.(?:updateMany|updateOne|update_one|update_many|findOneAndUpdate|findByIdAndUpdate|replaceOne|bulk_update|update_or_create)\(|\.update\(\s*\{\s*(?:where|data)\b|\.upsert\(\s*\{|\.(?:objects|query|filter|where)\b[^;]{0,120}?\)\s*\.update\(|\bupdate\([A-Z]\w*\)\s*\.(?:where|values)\(|\bUpdateItemCommand\(|\bUpdateCommand\(|\.update_item\(/,
  },
  {
    fact: 'events.exist',
    what: 'events to a broker',
    code: /\b\w*producer\w*(?:\(\))?\.(?:send|produce|sendBatch|send_and_wait)\w*\(|\b\w*kafka\w*\.send\(|\.(?:WriteMessages|ReadMessage|FetchMessage)\(|@(?:Kafka|Rabbit)Listener\b|\b\w*consumer\w*\.(?:subscribe|run|poll|getmany)\(|\.(?:basic_publish|basic_consume|publish_message)\(|\bchannel\.(?:publish|sendToQueue|consume)\(|\b(?:nc|nats|js|jetstream)\.publish\(|\bPublishCommand\(|\.x(?:add|readgroup)\(|\btopic\(\s*['"][^'"]+['"]\s*\)\.publish/i,
  },
  {
    what: 'reads by other attributes than the key',
    statement: any(
      String.raw`^select\b(?![\s\S]*\b(?:group|order)\s+by\b)[\s\S]*\bwhere\s+(?:\w+\.)?["\`]?(?:email|username|user_name|login|status|state|type|phone|country|category|name|tag|ip|external_\w+)["\`]?\s*=\s*`,
    ),
    code: /\.find(?:First|Many|One|OneBy|By)?\(\s*\{\s*(?:where:\s*\{\s*)?(?:email|username|login|status|state|type|phone|country|category|name|tag)\b|\bfindBy(?!Id\b)[A-Z]\w*?(?<!Between|After|Before|Than|Than(?:Equal)|Containing|Like|Id)\(|\.objects\.(?:get|filter)\(\s*(?:email|username|login|status|state|type|phone|name|category|tag)=|\bGlobalSecondaryIndex|\bIndexName\b/,
  },
  {
    what: 'rows that are locked until a transaction ends',
    statement: /\bfor\s+(?:no\s+key\s+)?update\b/i,
    unless: /\bskip\s+locked\b/i,
    code: /\.select_for_update\(|\.with_for_update\(|\bPESSIMISTIC_WRITE\b|\.forUpdate\(/,
  },
  {
    what: 'transactions over several statements',
    code: /\bquery\(\s*['"`](?:BEGIN|START TRANSACTION)|\.\$transaction\(|\.transaction\(\s*(?:async|function|\(|\w+\s*=>)|@Transactional\b|\btransaction\.atomic\b|\.begin\(\)\s*(?:as\b|:)|\bsession\.begin\(|\bstartTransaction\(|\bBeginTx?\(/i,
  },
  {
    what: 'keys that expire by themselves',
    code: /\.(?:p?setex|p?expire(?:at)?|PExpire|Expire)\(|\.set\([^\n]*['"](?:EX|PX)['"]|\bEX\s*:\s*\w+|\bset\([^)\n]*\b(?:ex|px|timeout|ttl)=|\bexpireAfterSeconds\b|\.set\([^\n]*\bDuration\.of\w+\(|\bTimeToLive|\busing\s+ttl\b/,
  },
  {
    what: 'events that are read from the beginning',
    code: /\bfromBeginning:\s*true|auto[._]offset[._]reset['"]?\s*[:=,]\s*['"]earliest|\bseek_to_beginning\(|\bseekToBeginning\(/i,
  },
];

/** What tells of it stands in the last line of what matched: the words before lead there. */
const tellingPlace = (words: string): number => {
  const line = words.trimEnd().lastIndexOf('\n') + 1;
  return line + words.slice(line).search(/\S/);
};

/** Where an access shows itself in a source; undefined where it does not. */
export const placeOfAccess = ({ statement, unless, code }: Access, source: Source): number | undefined => {
  if (statement !== undefined)
    for (const { text, at } of source.statements) {
      if (unless?.test(text) === true) continue;
      const match = statement.exec(text);
      if (match !== null) return at + match.index + tellingPlace(match[0]);
    }
  return code === undefined ? undefined : code.exec(source.code)?.index;
};
