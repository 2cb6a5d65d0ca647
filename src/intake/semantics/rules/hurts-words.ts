/** Words that the wordings of what hurts share, in the little language of pattern.ts. */

export const memory =
  '(ram|memory|buffer pool|buffer cache|page cache|shared buffers|main memory|heap|memory of #)';
export const onePrimary =
  '(primary|master|leader|writer|main database|database|db|postgres|postgresql|mysql|mariadb|sql server|oracle|mongo|mongodb|machine|server|box|instance|vm|node|host|hardware)';
export const limit =
  '(limit|ceiling|maximum|max|capacity|wall|saturation|redline|breaking point|physical limit|vertical limit|end of rope)';
export const reads =
  '(read|query|select|lookup|reader|read load|read traffic|read query|read volume|page view|get|fetch)';
export const writes =
  '(write|insert|update|commit|ingest|ingestion|upsert|write load|write traffic|write volume|write throughput|write rate)';
export const swamped =
  '(saturate|max out|maxed out|maxed|overload|overwhelm|peg|swamp|drown|choke|buckle|melt|crush|suffocate|exhaust|on its knees|on knee|run hot|redline|collapse|can not cope|can not keep up|gasp|flat out|hammer|creak|groan|crunch|bring down|kill)';
export const slowly =
  '(too slow|too slowly|far too slow|very slow|painfully slow|unusably slow|slow|slowly|forever|ages|sluggish|crawl|time out|timeout|eternity|snail pace|too long|longer and longer|slower and slower|slower every)';
export const replica = '(replica|follower|slave|secondary|read replica|standby)';
export const unit =
  '(key|shard|partition|channel|tablet|region server|bucket|vnode|chunk|kafka partition|topic partition|row|cell|slot|node|range)';
export const tenant =
  '(customer|tenant|client|user|account|workspace|shop|merchant|company|organization|school|store|seller|client company|team|hospital|clinic|bank|community)';
export const others =
  '(all others|all other|others|other|everyone|everybody|everyone else|everybody else|the rest|rest|whole|entire|all|every|all of us|neighbor|whole platform|its neighbor)';
export const stream =
  '(event|message|notification|record|update|webhook|mail|email|change|job|task|order|confirmation|click|payload)';
export const partner =
  '(partner|consumer|subscriber|integration|destination|endpoint|webhook|vendor|downstream|receiver|third party|recipient|client|merchant|sink|supplier|carrier|courier|bank|api|dependency|back end|backend|provider|target|service|job|report|customer|message|export|forecast)';
export const schemaWork =
  '(schema change|schema migration|alter table|alter|ddl|vacuum|autovacuum|adding column|add column|new column|adding index|add index|create index|index build|column change|reindex|altering|database migration|table migration)';
export const people =
  '(user|customer|client|player|people|office|colleague|branch|reader|viewer|they|visitor|shopper|patient|student|member|subscriber|staff|guest|we|employee|driver|nurse|teacher|doctor|trader|gamer|learner|passenger|rider|merchant|seller|agent|editor|subsidiary|plant|factory|clinic|partner)';
