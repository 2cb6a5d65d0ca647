import { guaranteeClasses } from './vocabulary-guarantees.ts';
import { shapeClasses } from './vocabulary-shape.ts';
import { accessIdeaClasses } from './vocabulary-told-access.ts';
import { flowIdeaClasses } from './vocabulary-told-flow.ts';
import { guaranteesIdeaClasses } from './vocabulary-told-guarantees.ts';
import { hurtsDataIdeaClasses } from './vocabulary-told-hurts-data.ts';
import { hurtsSystemIdeaClasses } from './vocabulary-told-hurts-system.ts';
import { settingIdeaClasses } from './vocabulary-told-setting.ts';
import { shapeIdeaClasses } from './vocabulary-told-shape.ts';
import { todayIdeaClasses } from './vocabulary-told-today.ts';

/**
 * Word classes of the wordings: many ways to say one thing, in base form (American spelling, singular nouns, plain
 * verbs). A class may use other classes. See pattern.ts for the little language.
 */
export const classes: Readonly<Record<string, string>> = {
  ...guaranteeClasses,
  ...shapeClasses,
  ...settingIdeaClasses,
  ...shapeIdeaClasses,
  ...accessIdeaClasses,
  ...flowIdeaClasses,
  ...guaranteesIdeaClasses,
  ...hurtsDataIdeaClasses,
  ...hurtsSystemIdeaClasses,
  ...todayIdeaClasses,
  // people and things
  WE: 'we|i|us|team|they|company|app|product|system|service|platform|it',
  CUSTOMER:
    'customer|user|client|subscriber|member|shopper|buyer|visitor|guest|player|reader|viewer|patient|student|rider|driver|people|consumer|merchant|editor|operator|employee|technician|agent',
  TENANT:
    'tenant|customer|workspace|organization|org|company|account|shop|merchant|store|school|clinic|hospital|client',
  STORE:
    'database|db|datastore|store|storage|postgres|postgresql|mysql|mariadb|mongodb|mongo|oracle|cassandra|dynamodb|redis|cluster|primary|server|instance|box|sql|elasticsearch|hbase|machine',
  DATA: 'data|dataset|record|row|document|table|index|item|object|value|state|content|message|event|working set|information|entry|history',
  WORK: 'process|workflow|saga|job|order|payment|transfer|booking|flow|task|transaction|operation|pipeline|run|import',
  MACHINE: 'node|machine|server|host|box|vm|instance|disk|drive|broker|pod|replica|worker|shard',
  PRIMARY:
    'primary|master|leader|writer|main database|main db|write node|postgres|mysql|mariadb|database|db|server|box|node|instance',
  REPLICA: 'replica|standby|follower|secondary|slave|read replica|copy',
  ZONE: 'zone|az|availability zone|rack',
  REGION: 'region|datacenter|dc|site|provider|cloud|cloud region|location|aws region|hall',
  MONEY:
    'money|balance|ledger|wallet|payment|stock|inventory|seat|ticket|booking|reservation|invoice|refund|payout|credit|account balance|fund|deposit|loan|bet|charge|billing|bank account|price|accounting|settlement|purchase|room|slot|coupon|voucher|appointment|quota|budget',
  STREAM:
    'event|message|stream|log|topic|queue|feed|click|order|update|notification|record|impression|transaction|reading|signal',
  TEAMS: 'team|squad|group|department|developer|engineer|crew',
  PARTNER:
    'partner|consumer|subscriber|integration|destination|endpoint|webhook|vendor|downstream|receiver|third party|recipient|client|merchant|sink',

  // failing and hurting
  FAIL: 'fail|die|crash|go down|be down|break|go away|disappear|fall over|go dark|be lose|go offline|vanish|blow up|burn|flood|catch fire|lose power|black out|be unavailable|be unreachable|outage|failure|lose|loss|on fire|collapse|melt down|be dead|explode|sink',
  LOSS: 'loss|failure|outage|crash|death|die|fail|lose|go|disappear|down|vanish',
  OUTAGE: 'outage|incident|downtime|blackout|failure|disruption|unavailability',
  SURVIVE:
    'survive|tolerate|withstand|handle|endure|cope with|keep work|keep run|keep go|keep serve|stay up|remain available|stay available|continue|stay online|carry on|keep up|ride out|live through|keep on|keep sell|keep accept|keep take|lose|resilient to|resilient against|not notice|outlive|shrug off',
  SLOW: 'slow|sluggish|too long|forever|crawl|laggy|unresponsive|age|minutes|slowly|timeout|poor performance|degrade|unusable|a while|too late|not fast enough|not quick enough',
  PAIN: 'pain|painful|nightmare|headache|problem|trouble|issue|suffer|hurt|struggle|hell|mess|awful|bottleneck|bite|burn|kill|drown|complain|complaint|hate|horrible|agony|worst|incident|fear|afraid|dread|scare|nervous|terrify',
  LIMIT: 'limit|ceiling|max|maximum|capacity|100 #|redline|edge|brink|wall|roof|breaking point',
  NEAR: 'near|close to|approach|reach|hit|at|against|run at|run close to|exceed|about to hit|max|touch|push|almost at|nearly at|beyond|towards|peg at|saturate',
  SATURATED:
    'saturate|max out|maxed out|overload|overwhelm|peg|exhaust|tap out|flat out|redline|struggle|drown|choke|bottleneck|melt|buckle|run hot|not keep up|can not keep up|can not cope|at capacity|out of headroom|on its knee|can not take more|on fire|full tilt|swamp|hammer',

  // doing
  READ: 'read|reading|query|lookup|look up|fetch|get|load|select|retrieve|view|browse|search|open|access|serve|request',
  WRITE:
    'write|insert|update|ingest|upload|commit|save|store|append|record|change|post|mutation|ingestion|upsert',
  NEED: 'need|must|have to|require|want|should|shall|require to|insist on|expect|demand|ought to|essential|mandatory|crucial|important|vital|critical|wish|like to|would like',
  PERMIT:
    'ok|okay|fine|acceptable|accept|tolerate|tolerable|allow|allowed|permit|permissible|can live with|could live with|live with|no problem|not a problem|no issue|not matter|not mind|no big deal|enough|good enough|harmless|forgivable|bearable|alright|all right|not care|no one care|nobody care|nobody notice|no drama|not the end of the world|not a disaster|can afford|sufficient|suffice|happy with|cool with',
  SAMETIME:
    'at once|simultaneous|simultaneously|at the same time|concurrently|concurrent|in parallel|same moment|same instant|same second|together|live',
  FAST: 'fast|quick|quickly|instant|instantly|immediate|immediately|low latency|snappy|realtime|in real time|responsive|rapid',
  SPIKE: 'spike|surge|burst|rush|flood|peak|stampede|onslaught|avalanche|wave|flash crowd',
  EXPENSIVE: 'expensive|costly|cost|too much money|pricey|unaffordable|bill|budget|blow|money|burn',

  SEVERAL:
    'several|multiple|many|different|various|numerous|dozen|dozens of|hundred of|hundreds of|thousands of|two|three|four|five|six|ten|both|two or more|more than one|a lot of|lots of|plenty of|a number of|#',
  MANY: 'many|lots of|a lot of|dozens of|hundred of|hundreds of|thousands of|hundred|thousand|thousands|million|millions of|numerous|countless|masses of|tons of|plenty of|huge number of|large number of|several|everyone|all',
  NIGHT: 'night|2am|3am|4am|weekend|am|nighttime|out of hour|after hour|off hour|overnight|24',
  HUGE: 'huge|giant|enormous|massive|gigantic|very large|far larger|much larger|much bigger|far bigger|million|dominate|monster|whale|way bigger|orders of magnitude',
};
