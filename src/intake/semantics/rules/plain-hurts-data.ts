import type { Rule } from '../match.ts';
import { yes } from '../rule.ts';
import { onePrimary, stream, unit } from './hurts-words.ts';

const drop = { negated: 'drop' } as const;
const ignore = { negated: 'ignore' } as const;
const sent =
  '({EFFECTNOUN}|{KEEPSAKE}|letter|salary|answer|mark|result|reading|fee|fare|toll|row|parcel|everything|all)';
const sends =
  '({EFFECT}|import|count|trigger|create|sent|paid|charged|printed|billed|imported|counted|come|arrive|appear|show up)';
const twice = '(twice|two time|double|several time|three time|more than once)';
const payee =
  '({CUSTOMER}|parent|nurse|driver|supplier|household|passenger|people|staff|teacher|them|him|everyone|everybody|same|salary|fee|premium)';
const store = '(database|db|store|backend|origin|primary|postgres|mysql|mongo|mongodb|oracle|dynamodb)';
const cache = '(cache|redis|memcached|valkey|cdn|varnish)';
const sees =
  '(system|team|source|supplier|lab|mart|warehouse|clinic|department|partner|feed|producer|shop|vendor|service|hospital|plant|file|list|database|copy|application|school|province|country|council|office|branch|station|agency|site)';
const failed = '(failover|crash|restore|outage|restart|power cut|disk failure|fail over|switchover)';

/** What hurts about the data, told as what happens: sent twice, gone, hot, drifted apart. */
export const plainDataHurtRules: readonly Rule[] = [
  yes(
    'hurts.duplicates',
    [
      `${sent} (get|be) ${sends} ${twice}`,
      '(receive|get) (ticket|mail|email|invoice|letter|parcel|bill|notification|refund|payment|message|order|sms|salary|reminder|receipt|delivery) twice',
      '(complain|wonder|ask|angry|annoy) .. (get|receive) (two|three|double|several) ..',
      `(receive|get|see|import|store|process) (same|identical) .. ({KEEPSAKE}|{EFFECTNOUN}|notice) (twice|(two|three|four|five|#|several) time)`,
      `(pay|charge|bill|invoice|debit|refund|credit|import) .. ${payee} twice`,
      '^ duplicate (in|all over|everywhere|throughout)',
      '(show|contain|hold|have) .. (record|row|entry|order|reading) twice',
      '(hand out|issue|generate|give out|create) identical .. (id|number|code|key)',
    ],
    {
      ...drop,
      unless:
        / (?:twice|double|times) (?:a |an |per |each |every |daily|weekly|monthly|the |as |so )|\btime (?:a|per|each|every) |\b(?:must|should|may|rather|double entry|question)\b/,
    },
  ),
  yes(
    'hurts.stampede',
    [
      `(cache miss|miss|expire key|cold key|expiry) .. (send|cause|produce|let loose|trigger|mean) .. (thousand|thousands|hundreds|hundred|dozens|identical|#) .. (query|request|call|read)`,
      `${cache} (die|go down|fail|crash|get cold|be cold|be empty|restart|be flush|go|fall over) .. ,? ... ${store} (follow|die|melt|go down|collapse|be dead|fall over|drown|buckle|with it)`,
      `(all|every) (page|request|client|server|pod|app|worker|call|app server|node|process) hit ${store} (together|at once|at same time|in same second|simultaneously)`,
      `${cache} .. (cold|empty) .. (all|every) .. hit ${store}`,
    ],
    drop,
  ),
  yes(
    'hurts.hotKey',
    [
      `(last|newest|latest|first|same|current) ${unit} be (always|again|ever)? (hot|hottest|busy|overloaded|melting)`,
      `hottest ${unit}`,
      `${unit} .. (take|get|receive|carry|absorb|catch) (all|nearly all|almost all|most of) (insert|write|traffic|load|request|read)`,
      `(all|every) (insert|write|request|read) .. (land|go|end up|hit|arrive) (on|in|to|at) (last|newest|latest|same|one|single) ${unit}`,
    ],
    drop,
  ),
  yes(
    'hurts.schemaDrift',
    [
      `(each|every|all) (of)? .. ${sees} .. (have|use) (another|different|own|other) (notion|idea|definition|understanding|meaning|concept) of`,
      `(each|every) of .. ${sees} (publish|send|deliver|export|store|write) .. in (format|schema|layout|shape|structure) of own`,
      `(each|every) ${sees} (send|deliver|publish|export|store|write) .. in (another|different|own|other) (format|unit|layout|schema|encoding|structure|shape)`,
      `(two|both|three|all|most) ${sees} have different (idea|notion|definition|understanding) of`,
      `(no two|none of) .. ${sees} .. agree .. (what|meaning|definition|about what|on what)`,
      `(nobody|no one) (can tell|can say|know) which .. ${sees} .. (have|be|hold) (right|correct|true|current|valid|real)`,
      '(no two) .. (spell|name|write|encode|measure|format|label) .. same (way)?',
      `have another (notion|idea|definition|understanding) of`,
    ],
    ignore,
  ),
  yes(
    'hurts.memoryExceeded',
    [
      '(no longer|not) fit .. # (gb|gib|tb) of (ram|memory|machine|server|node|box)',
      '(outgrow|grow past|grow beyond|grow over|exceed) (memory|ram|# gb of (ram|memory|machine|server))',
    ],
    ignore,
  ),
  yes(
    'hurts.dataLoss',
    [
      `(after|following|since|in) ${failed} ... (be missing|be miss|miss|missing) (#|some|nine|eleven|two|three|few|several|about|dozens|hundred|thousand|order|data|row)`,
      `${failed} (lose|cost) us .. of {KEEPSAKE}`,
      `${failed} (swallow|swallowed|eat|wipe out|destroy|erase|erased) .. (of)? .. ({KEEPSAKE}|reading|readings)`,
      `({KEEPSAKE}|write) (be)? (simply|just)? (gone|go|missing|lose|lost) (after|following|in|with) ${failed}`,
      `(after|following|since) ${failed} ... {KEEPSAKE} (be)? (simply|just)? (go|gone|missing|lose|lost|vanish)`,
      '(upload|order|file|document|photo|booking|record|entry|payment|message|scan|claim|homework) (vanish|disappear|get lose|go missing) (without|for good|silently)',
      '(minute|hour|day|second|order|record) be lose for good',
    ],
    {
      ...drop,
      unless: /\b(?:must|should|may (?:be|not|get)|nothing (?:be )?(?:missing|lost)|if (?:we|it))\b/,
    },
  ),
  yes(
    'hurts.replicaLag',
    [
      '(save|write|post|submit|change) .. and then not (find|see) .. & (replica|follower|secondary|replication)',
    ],
    ignore,
  ),
  yes(
    'hurts.lostEvents',
    [
      `(write|save|publish|send|commit|queue|store|go) ... (sometimes|some day|now and then|once in while|occasionally|from time to time) .. (second|other|publish|message|event) (one|part|step|half)? .. (not happen|never happen|not arrive|fail|get lose|never go out|not go out|be skip|never arrive)`,
      '(go|write|save|store) to ... (sometimes|some day|now and then|occasionally) .. only one of (both|them|two) (arrive|happen|work|succeed)',
      '(sometimes|some day|now and then|occasionally) just one of (both|them|two) (arrive|happen|work|succeed)',
    ],
    ignore,
  ),
  yes(
    'dualWrite',
    [
      '(write|save|commit|store|insert) .. (to|in|into) (db|database|postgres|mysql|oracle|table) .. ,? (then|and then|afterwards) (to|publish|send|push|emit) .. (rabbit|rabbitmq|kafka|queue|broker|bus|topic|message|event)',
    ],
    { ...drop, unless: /\boutbox\b/ },
  ),
  yes(
    'hurts.lockContention',
    [
      '(row|table|record|account row|seat) (get|be) lock for .. (second|minute|hour|half hour)',
      '(two phase commit|2pc|xa|transaction) ... (lock up|hang) .. (once|every|each|week|daily|day)',
    ],
    drop,
  ),
  yes(
    'hurts.schemaChanges',
    [
      '(nobody|no one) dare (to)? (rename|touch|change|alter|drop|add) .. (column|table|schema|index|constraint)',
      '(afraid|scared) (to|of) (rename|touch|change|alter|drop|touching|changing|renaming) .. (column|table|schema|index)',
      '(add|create|build|drop) .. index (on|in) production and .. (stand|stop|down|freeze|hang|block)',
    ],
    ignore,
  ),
  yes(
    'hurts.writeCeiling',
    [
      '(primary|writer|master|leader|write node) be (now|already|clearly)? (bottleneck|limit|limiting factor|choke point)',
      '(primary|writer|master|leader|write node|database) (can not|no longer) (take|accept|handle|absorb) (more|further|additional) write',
      `no more write fit (on|in|into) ${onePrimary}`,
    ],
    ignore,
  ),
  yes(
    'hurts.fixedAggregates',
    [
      '(each|every|any) new question .. (wait|have to wait|call|ask|need) .. (consultant|developer|vendor|engineer|team|programmer|release)',
      'cube .. (build|make) for .. question .. (somebody|someone|have)',
    ],
    drop,
  ),
  yes(
    'hurts.lateData',
    [`(half|part|much|most|third) of ${stream}? .. (arrive|reach us|come|be) .. out of order`],
    drop,
  ),
  yes(
    'hurts.crossShard',
    [
      '(cross shard|cross partition) (join|query|transaction|report) ... # (second|minute|hour)',
      'spread over several shard .. and .. (every|each|hand made|mean|need)',
    ],
    drop,
  ),
];
