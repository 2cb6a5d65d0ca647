import type { Rule } from '../match.ts';
import { yes } from '../rule.ts';
import { told } from './told-hurts-data-words.ts';

/** Told by ideas that meet in one sentence, second part: the machines, the waiting and the copies. */
export const hurtsDataMachineRules: readonly Rule[] = [
  yes(
    'hurts.memoryExceeded',
    [
      '{HDAXMEMNEG} .. {HDAXMEM}',
      '{HDAXONCE} .. ({HDAXMEM}|fit|load into process|live in every worker) & {HDAXDISKNOW}',
      '{HDAXONCE} .. ({HDAXMEM}|fit) & (now|since|since then|these days) & (disk|crash|die|latency|too big|fall over|slow|jump)',
      '(index|embedding|vector|hnsw|graph|table|map|hot part|catalog|data|dictionary) .. (need|want|take|take up|swell|require|be about) .. # (gb|tb|gig|gigs|gigabyte|terabyte) & (ram|memory|tops out|top out|node carry|machine have|server have)',
    ],
    told(
      /random|locality|point read|icon|collecting|gc|garbage|hardware budget|leak|phone|browser|compiler|laptop|tablet|every day memory|cold cache|museum|human memory|room to spare/,
    ),
  ),
  yes(
    'hurts.writeCeiling',
    [
      '{HDAXWRITER} ... {HDAXSPENT} & {HDAXWRITEWORK}',
      '(write node|writing node|writable node|single writer|write master|the writer|one we write to) ... {HDAXSPENT}',
      '(be|it be) (the)? (write|writing|insert|write load|update) .. (that|which) .. (fill|kill|limit|eat|bring|saturate|hurt)',
      '(write load|writing|writes|insert rate|write rate|growth in write) .. (caught up|catch up|outgrow|overtake|exceed|outrun) .. {HDAXWRITER}?',
    ],
    told(
      /idles?|not bored|15 %|10 %|12 %|20 %|far off|sale of the year|no concern|replica be (?:full|pegged)|encoder|primary (?:school|care|key)|read load|reading fill|poll|visitor|connection|lock|failover|elect|promot|(?:at|be) (?:[1-5]?\d) (?:%|percent)|memory|search a second|spofs?/,
    ),
  ),
  yes(
    'hurts.readCeiling',
    [
      '{HDAXREADING} ... {HDAXONEBOX} ... {HDAXCANNOTSERVE}',
      '{HDAXONEBOX} ... {HDAXCANNOTSERVE} ... {HDAXREADING}',
      '{HDAXREADING} .. {HDAXCANNOTSERVE} ... {HDAXONEBOX}',
      '(^ read|^ reading|all this reading|it be read|it be reading|with reading) .. (kill us|be what|be trouble|be problem|be bottleneck|no longer|not any more|be too much)',
    ],
    told(
      /cache|insert|commit|write|lock|report|analyst|dashboard|connection|session|replica|lag|join|minute|memory|single point|shard|partition|seek|index|tail|timeouts?|import/,
    ),
  ),
  yes(
    'hurts.lockContention',
    [
      '{HDAXSAMEROW} ... {HDAXQUEUEUP}',
      '(leave|leaves|left|forget|keep|open) .. transaction .. (open|uncommitted|idle) & (freeze|block|hang|kill|wait|stop|stand still)',
    ],
    told(
      /alter|column|schema|migration|cache|cold|partition|shard|api|partner|in order|must|should|allow|turn base|museum|canal|queue (?:service|product)|kafka|topic|read only|thumbnail|colleague.s screen/,
    ),
  ),
  yes(
    'hurts.unpredictableLatency',
    [
      '{HDAXTAILBAD} .. {HDAXTAIL}',
      '{HDAXERRATIC} .. {HDAXRESPONSE}',
      '(most of time|usually|mostly|normally|in test|nine times out of ten) .. (instant|quick|fast|ms|fine|smooth|half second|under second) & {HDAXAGES}',
      '(promise|guarantee|know) .. average .. not .. (maximum|worst|tail)',
    ],
    told(
      /must|should|target|need to|objective|slo|sla|lock|temperature|network|line|phone network|on purpose|report|demand|load|traffic|within # ms|user grow|price|weather be|late event|budget/,
    ),
  ),
  yes(
    'hurts.replicaLag',
    [
      '{HDAXENTER} ... {HDAXLOOKAGAIN} ... {HDAXOLDAGAIN}',
      '{HDAXREPLICA} & (lag|behind|stale|drift) & {HDAXHARMED}',
      '(read your write|read your own write|read after write|read own write) .. (break|broken|violate|fail|gone|missing)',
      '(depend on|depends on|depending on) which (copy|replica|node|server|follower|reader|slave) .. (answer|respond|serve|get|be ask)?',
      '(flip|jump|switch|change) .. (back|back and forth|to and fro) & (node|replica|refresh|reload|copies|request)',
      '(disappear|vanish|go) and (come back|reappear|return) & (user|see|photo|post|comment|mail)',
      'seconds_behind_master|second behind master',
      '(wrote|write|save|commit|insert) .. primary .. (read|look|ask) .. (replica|follower|slave|reader) & (not there|old|missing|nothing|empty|stale|not yet|fail)',
    ],
    told(
      /cache|cdn|memcached|ttl|no matter how|however far|just want|may trail|notary|paper copy|found out|must|should|may be|tolerat\w*|live with|good enough|be fine to|synchronous|failover|fail over|promot|museum|game state|cell|offline|no signal|found none|not any replica|book of|storage|backup copy|tombstone|keep up (?:all right|well|easily|fine)/,
    ),
  ),
  yes(
    'hurts.staleCache',
    ['{HDAXCACHE} ... {HDAXUNTRUE}', '{HDAXUNTRUE} ... {HDAXCACHE}'],
    told(
      /cold|stampede|herd|page cache|buffer|ram|immutable|cached for read|long tail|not see stale|drives the purge|key carry a version|may be|acceptable|tolerat\w*|live with|replica|follower/,
    ),
  ),
  yes(
    'hurts.stampede',
    [
      '{HDAXDROPPED} ... {HDAXTRAMPLE} & (cache|database|worker|origin|entry|value|store|row|herd|query|backend|ttl)',
      '{HDAXATONCE} ... {HDAXALLOFTHEM} ... {HDAXASKS}',
      '(not|never) (coalesce|coalesced|merge|deduplicate|collapse) & (miss|request|same|thousand)',
      '(identical|same) (select|query|request|call|lookup|computation) .. (thousand|hundred|# times|same millisecond|same moment|at once|in parallel)',
      'thundering herd|cache stampede|dogpile|cache miss storm|reconnect storm|dog pile',
    ],
    told(
      /lock|vote|edit|same document|jitter|spread out|want row|ticket sale|no herd|cattle|museum|not feel|merged into one|see the same|write at|everyone save|buy/,
    ),
  ),
];
