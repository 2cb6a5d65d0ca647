import type { Rule } from '../match.ts';
import { yes } from '../rule.ts';
import { told } from './told-hurts-data-words.ts';

/** Told by ideas that meet in one sentence, second part: questions, shapes, costs, files and neighbours. */
export const hurtsDataUseRules: readonly Rule[] = [
  yes(
    'hurts.analyticsOnPrimary',
    [
      '{HDAXLIVE} .. {HDAXDISTURB} ... {HDAXANALYSIS}',
      '(ban|banned|forbid|forbidden|prohibit|outlaw|embargo) .. (report|analyst|analytics|dashboard|long query|heavy query|statistic|ad hoc query)',
      '(report|analytics|dashboard|long query|heavy query|statistic|ad hoc query) .. (be forbidden|be banned|only at night|only after hours|only before|not before)',
    ],
    told(
      /not disturb|never (?:touch|feel|disturb)|leave production alone|beside|separate|followers?|replica|crash report|report (?:by|to|of)|own system|lock row|gc|partner|tenant|price|stream processor|cache|backup|export reader|closes its books/,
    ),
  ),
  yes(
    'hurts.slowQueries',
    [
      '(recursive|self join|join of # table|sequential scan|seq scan|full scan|full table scan|cte|nested loop|way join|correlated|like %|cross join|cartesian) ... (take|minute|hour|never end|never return|slow|time out|lunch|cpu fan)',
      '(search|query|report|filter|chart|listing|evaluation|overview|dashboard|lookup|count|aggregation) .. (so slow|too slow|unusable|painfully slow|unbearably slow|terribly slow|awfully slow)',
      '(slowest thing we do|too slow ! that be|query time out|queries time out|ones that time out)',
    ],
    told(
      /with (?:his|her) coffee|last (?:few |\w+ )?(?:second|hour|minute|24|\d+)|rows? per second|must|should|may take|fine|enough|lock|everyone else|production|others|replica|lag|cache|p99|sometimes|percentile|gc|compaction|tombstone|deploy|build|film|shop floor|interview|may run|no hurry|not urgent|within|nobody mind|batch/,
    ),
  ),
  yes(
    'hurts.fixedAggregates',
    [
      '{HDAXSUMS} ... {HDAXNEWCUT} ... {HDAXNOWAY}',
      '{HDAXSUMS} ... {HDAXNOWAY} ... {HDAXNEWCUT}',
      '{HDAXNEWCUT} ... {HDAXNOWAY} .. {HDAXSUMS}',
      '(ask|want|wish|need) .. (something new|anything new|anything else|something else|new question|new breakdown|new cut) & (not count|have not count|not store|not keep|sprint|ticket|new job|developer|engineer|view|backfill)',
      '(aggregate|sum up|summed up|average|roll up|rolled up|condense) .. (at ingest|on device|on arrival|before store|at edge|on write|on the device) & (regret|detail|lose|gone|never reach|incident)',
      '(insight|analyst|analysis|curiosity) .. (stop|end|stuck|limited) .. (precomputed|cube|prepared|aggregate|what)',
    ],
    told(
      /cache|shard|schema|alter|lock|must|should|disk|memory|deadlock|ledger|legal|budget|without engineer/,
    ),
  ),
  yes(
    'hurts.schemaDrift',
    [
      '(same|one and same) (thing|order|customer|article|reading|invoice|patient|product|player|event|field|person|item|data) .. (in|as|by|under|have|call) .. (forty|#|five|three|four|six|ten|twelve|several|different|many) (shape|format|way|variant|name|thing|layout|different|version|spelling)',
      '(call|called|name|spell|code|encode) .. (here|in lab|in billing|in sales|in one) ... (there|third place|another|in admission|third|in shipping|elsewhere)',
      'one system .. (say|call|write|store|use|have) ... (another|other|third)',
      'as many (schema|format|model|layout|definition|version|truth) as',
      '(parser|mapping|mapper|converter|adapter|translator) for (#|sixty|forty|every|each|all) .. (variant|format|layout|supplier|version|dialect)?',
      '(version|versions) # to # & (circulation|around|in use|alive|still|message|event)',
      '(local|own|private) (copy|copies|version) of .. (master data|customer|product|catalog|list|address) & (add|bend|bent|change|differ|own|each|everyone|diverge|drift)',
      '(with|has|have) (all)? different (field|column|name|format|shape|key) & (send|event|message|deliver|export|team|app)',
    ],
    told(
      /one shared|standard|shard|lock|cache|replica|must|should|by design|tenant|has its own machine|hand out|keeps? to it|look different to|registry|own (?:app|database|server|pace|machine)|permission|supplier deliver catalog|language/,
    ),
  ),
  yes(
    'hurts.storageCost',
    [
      '{HDAXDEAR} .. {HDAXSTORAGE}',
      '{HDAXBLOAT} .. {HDAXSTORAGE}',
      '(b tree|page) .. (half empty|third empty|fragmented|quarter empty) & (compress|space|disk|tb|page)',
    ],
    told(
      /peanuts|cheap object|next to nothing|not mind|rounding error|memory|ram|inode|lock|vacuum|cpu cost|per query|seek|request charge|vendor lock|battery|warehouse space|may cost|not what hurt|shelf|licen[cs]e|cores?|small file|phone keep|access cost/,
    ),
  ),
  yes(
    'hurts.connections',
    [
      '(keep|hold|open|need|insist on|grab|want|use|leak|see) .. (connection|session|line open) & {HDAXDBWORD} & {HDAXCROWDED}',
      '(pool|connection|session) .. (of|per|each|for each|for every) .. (function|pod|instance|worker|process|service|container|lambda|replica|core) & {HDAXCROWDED}',
      '{HDAXDBWORD} .. (allow|accept|permit|refuse|turn away|reject|stop at|cap) .. (# session|# connection|connection|newcomer|new session|client)',
      '(pooler|pgbouncer|connection pool|session pool) .. (clog|full|empty|exhaust|restart|run dry|run out|overflow|dry|starve)',
      '(could not connect|can not connect|too many client|connection refused|no free connection|out of connection|remaining connection slot) & (database|server|db|cpu|machine|staff|worker|user|peak|postgres|mysql|see)',
      '(connection|session) .. (100 %|100 percent|be outage|that do nothing|exhaust|all taken|use up)',
    ],
    told(
      /websocket|phone line|browser tab|internet|mobile|device connect|train|rail|flight|match|lock|row|pooler sort|no concern|be flat|stay flat|other continent|on a bad day|shop open|training session|exam|game session|yoga/,
    ),
  ),
  yes(
    'hurts.smallFiles',
    [
      '(small|tiny|little) (file|object|picture|image|blob) .. (grief|pain|problem|trouble|kill|hurt|nuisance|curse|eat|slow)',
      '{HDAXFILE} .. (own file|a file|file of own|separate file|single file|one file) & (busy|give up|can not|slow|disk|file system|not look|seek|choke|inode)',
      '(inode|ls|readdir|stat after stat|directory listing|metadata lookup|file system metadata|metadata of file) .. (hang|miss|slow|minute|out|full|hour|not fit|bottleneck|several|cost)',
      '(tiny|small|little|crumb) ... (time|most of time) .. (go to|goes to|spent on|spent) .. (find|seek|open|look)',
    ],
    told(
      /pack into|no trouble|never be slow|cost us nothing|lock|shard|marker|follower|permission|directory server|ldap/,
    ),
  ),
  yes(
    'hurts.noisyNeighbour',
    [
      '{HDAXONECUST} .. (take|took|eat|ate|grab|hog|use up|exhaust|gobble|swallow|monopolize) .. (all|everything|most|whole|half|capacity|connection|worker)',
      '(misbehave|misbehaving|one|misuse) .. (affect|hurt|punish|hit) all',
      '{HDAXREST} .. (suffer|wait|slow down|feel|pay|crawl|freeze|starve) ... (because|when|if|whenever|since) .. {HDAXONECUST}',
    ],
    told(
      /not felt|isolation|isolate\w*|can not hurt|untouched|never (?:slow|have)|no other|shard key|replica|deploy\w*|data ?center|edit|format|brand|answer late|be slow we|airline be slow|dog|see each other|must|should|quota hold|lock|row|pay little|partner be (?:down|slow)|endpoint|consumer|webhook|subscriber/,
    ),
  ),
];
