import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';

const ignore = { negated: 'ignore' } as const;
const drop = { negated: 'drop' } as const;
const asked = { question: 'only' } as const;
const broker =
  '(kafka|rabbitmq|sqs|kinesis|nats|pulsar|redpanda|pubsub|sns|event hub|activemq|eventbridge|mqtt|queue|broker|message broker|message queue|event bus)';
const cache = '(cache|redis|memcached|cdn|varnish|valkey|cloudfront|edge cache|caching|hazelcast)';
const analytic =
  '(clickhouse|snowflake|bigquery|redshift|duckdb|databricks|data warehouse|warehouse|olap store|druid|pinot|lakehouse|column store|data mart|data lake)';
const part =
  '(catalog|order|user|payment|cart|billing|search|inventory|profile|team|service|microservice|domain|department|module|context|product|squad)';
const cloudy =
  '(spot instance|ec2|fargate|eks|gke|aks|lambda|cloud run|app engine|azure vm|aws account|spot fleet|preemptible)';

/** How it runs today, where, with whom, and what is asked about it, in the usual short forms. */
export const plainTodayRules: readonly Rule[] = [
  pick(
    'asked.caching',
    true,
    [
      `${cache} , ${cache} or (nothing|none|neither|not at all)`,
      `${cache} (,|or) .. (or)? (nothing|none|neither|not) .. ?`,
      `(cache|caching) (on|in|at) (client|edge|browser|server|app|application|service|memory) or .. (on|in|at)?`,
    ],
    asked,
  ),
  pick(
    'asked.messaging',
    true,
    [
      `^ .. ${broker} , ${broker} or (plain|just|simply|rather)? ${broker}`,
      `^ ${broker} (or|vs|versus) (plain|rather|just)? ${broker}`,
      `be ${broker} (overkill|too much|worth it|right|justified|needed|necessary|sensible|an option|good idea)`,
    ],
    asked,
  ),
  pick(
    'asked.analytics',
    true,
    [
      `${analytic} (beside|next to|alongside|behind|in addition to|on top of|instead of|or) .. ?`,
      `(for|need for|under|behind) .. (report|cockpit|dashboard|reporting|statistics|analytics|evaluation|chart) : .. ${analytic}`,
    ],
    asked,
  ),
  pick(
    'asked.rewrite',
    true,
    [
      '(rewrite|rewriting|new write|build anew|start over|redo) .. (, or|or) (leave|keep|let|patch|repair|refactor|stay|extend|wrap|live with) ..',
      'why (would|should|do|must|on earth would) (we|anyone|anybody|you|one|i) (replace|rewrite|throw away|migrate away from|touch|abandon|give up|leave) (it|this|that|them|our|postgres|system|old) ..',
      '(should|shall|do|can|must|ought) (we|i) (throw|toss|scrap|bin|ditch) .. (away|out)? and .. (start|begin|build|write) (again|afresh|anew|over|new|from scratch)',
      'why (would|should|do) (we|anyone|anybody|you|one|i) (replace|rewrite|throw away|abandon) ..',
    ],
    asked,
  ),
  yes(
    'present.biggerBox',
    [
      '(buy|get|rent|take|order|pay for) .. (machine|server|box|instance|host) with (twice|double|{N} time|# x|more|far more) .. (core|cpu|ram|memory)',
      '(one|two|three|four|several|#) (big|larger|bigger|large) (size|step|model|instance|machine|box|type|tier) (be)? (left|leave|available|to go|above|remain|on offer) ..',
    ],
    { ...drop, question: 'keep' },
  ),
  no('present.biggerBox', [
    '(already|now)? (be)? (already)? (large|largest|big|biggest) (instance|machine|box|server|size|model|type|vm) .. (cloud|provider|vendor|they|amazon|aws|azure|google|hoster|money) .. (sell|offer|have|can buy|rent|make)',
  ]),
  yes(
    'present.worksWell',
    [
      '(cobol|as / #|as 400|mainframe|monolith|system|database|postgres|oracle|mysql|setup|thing|it|old thing|app|application|cluster|program|stack|software) do job (.|,|;|and|well|fine|but|reliably)',
      '(lot|whole lot|thing|setup|everything|whole thing|stack|all of it) (just|simply|still)? (run|work) (just)? (fine|smoothly|well|like clock|nicely|happily)',
      '(no|not one|not a single|zero|without) (incident|outage|failure|crash|complaint|disturbance|hiccup|problem|downtime) (in|for|since|over|during) (#|{N}|last|past|over|more|almost|year|month|decade)',
      '(we|i|everybody|everyone|ops|all of us) (sleep|can sleep) (very)? (well|soundly|like baby|at night|through)',
    ],
    { ...ignore, unless: /\b(?:must|should|want|would|once|if|goal|target|may|so that|until|sla|promise)\b/ },
  ),
  pick(
    'present.database',
    'split',
    [
      `${part} (have|get|got|run|own|use|keep|be give) (database|db|schema|store|data store|datastore|postgres|mysql) (each|of own|to themselves|to itself|apiece)`,
      `${part} .. (have|get|run|own|be give) .. (database|db|data store|datastore) (each|apiece)`,
      `(one|own|separate|a) (database|db|datastore|data store) (per|for each|for every) (service|microservice|team|domain|bounded context|module|squad)`,
    ],
    drop,
  ),
  pick(
    'present.shape',
    'monolith',
    [
      '(go|went|come|move|return|roll|fall|back) back to (one|single|same|old|big)? (war|war file|monolith|jar|ear|single app|one app|binary|deployable|rails app|django app)',
      'do monolith (stay|remain|survive|last|have future|have to go)',
      '(cut|carve|split|extract|take|break|pull|peel|slice) .. (part|module|piece|payment|order|billing|search|domain|service) .. (out of|from|off) (our)? monolith',
      '(one|single) (war|jar|ear) (file)? (.|,|;|with|on|and|for|that)',
    ],
    { ...ignore, question: 'keep', unless: /\b(?:no longer|never had|not have monolith|world war|jar of)\b/ },
  ),
  pick(
    'present.shape',
    'serverless',
    [
      '(#|hundred|dozen|hundreds of|dozens of|many|few|several) (aws|azure|google|cloud)? (lambda|cloud function|azure function|lambda function|edge function|cloud run function) ..',
      '(it|everything|all|whole thing|whole backend|backend|we) (be|run|live|consist of|sit) (on|in|as|of)? (all)? (lambda|cloud function|azure function|lambda function|step function|cloudflare worker)',
    ],
    { ...drop, unless: /\b(?:timeout|cold start fixed|java|python|expression|calculus)\b/ },
  ),
  yes(
    'present.greenfield',
    [
      'no (code|line of code|software|system|prototype) yet',
      '(only|just) (idea|plan|sketch|concept|slide deck|napkin|powerpoint) (so far|yet|until now|on paper|.)',
      '(be)? (still)? (only|just) (plan|sketch|idea|drawing|concept) on (paper|napkin|whiteboard)',
    ],
    { ...ignore, unless: /\b(?:first|migration plan|budget plan|an estimate)\b/ },
  ),
  pick(
    'hosting',
    'own hardware',
    [
      '(,|and|;|please|lock in) (and|so)? no (public)? cloud (.|,|;|please|at all|!)',
      '(hosting|host|site|infrastructure|datacenter|we have|run in|stand in) (:|in|with)? (one|two|three|#|both)? own (hall|data hall|datacenter|machine room|server room|rack|cellar|basement|hardware|bunker)',
      '^ hosting : .. own (hall|data hall|datacenter|machine room|server room|rack|cellar|basement|hardware|bunker)',
      '(stand|sit|run|be|hum|live) in (own)? (cellar|basement|server room|machine room|server cellar|broom cupboard|closet)',
    ],
    {
      ...ignore,
      unless: /\b(?:no longer|used to|moved? out|left|wine|coffee|washing|archive boxes|papers?)\b/,
    },
  ),
  pick(
    'hosting',
    'cloud',
    [
      `(run|be|live|sit|compute|server|machine|node|worker|everything|all|it) (be)? (on|in|mostly|all)? ${cloudy} (.|,|;|and|in|that|which|with|for)`,
      '(compute|node|worker|server|machine|runner) (be|be all|run on|be mostly) (spot instance|preemptible instance|spot vm|ec2 instance)',
      '(large|largest|big|biggest) (instance|machine|size|vm) .. cloud (sell|offer|have|rent)',
      '(us east #|us west #|eu west #|eu central #|ap southeast #) (have|be|go|fail)',
    ],
    { ...drop, question: 'drop' },
  ),
  yes(
    'team.small',
    [
      '^ .. (team|crew|staff) : (small|tiny|mini|very small|lean)',
      '(be|we) (only|just) (two|three|four|five|six) (of us|people|developer|dev|engineer) (.|,|;|and|so|who|here)',
    ],
    {
      ...drop,
      unless: /\b(?:on call|on duty)\b/,
    },
  ),
  yes(
    'simplicity.valued',
    [
      '(keep|leave|make) (it|this|that|everything|all|setup|architecture|design|thing) (as)? (simple|boring|plain|dull|easy)',
      '(each|every) (further|additional|more|extra|new|other) (component|system|part|piece|moving part|service|tool|product|technology|box|database|server|thing) be (one)? (too many|too much|burden|cost|liability|enemy|problem)',
      '(few|fewer|less) (piece|part|moving part|component|system|tool|service|product|technology|box) (we have|we run)? , (better|happy|happier)',
    ],
    ignore,
  ),
  yes(
    'load.small',
    [
      'internal .. (tool|app|planner|calendar|wiki|form|booking tool|portal|system) (for|with) (some|about|around|only|just)? # (user|colleague|people|employee|person|clerk)',
      '(internal)? (tool|app|planner|calendar|wiki|intranet|form|planning tool|booking tool|canteen app|room planner|portal) (for|with|of) (some|about|around|only|just|our|all|up to)? (ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen) (user|colleague|people|employee|person|clerk|member|teacher|nurse) (.|,|;|?)',
    ],
    { ...drop, unless: /\b(?:thousand|million)\b/ },
  ),
  yes(
    'migration.incremental',
    [
      '(move|migrate|switch|go|change|replace|cut over|convert|transition) (over|it|them|away|across)? (bit by bit|step by step|piece by piece|gradually|in small step|one by one|table by table|tenant by tenant|customer by customer|country by country|branch by branch|slice by slice|service by service|module by module)',
    ],
    {
      ...drop,
      unless: /\b(?:assistant|tutorial|guide|animation|prices? |upgrade|update|patch|rollout|release|deploy)/,
    },
  ),
  yes(
    'integrations.many',
    [
      '(each|every) (of)? .. (hospital|bank|partner|supplier|carrier|vendor|clinic|insurer|lab|dealer|airline|authority|shop|municipality|manufacturer|broker|provider|utility|customer|exchange|agency|system) (speak|send|use|have|deliver|come with|want) .. (own|different|another|other) .. (dialect|format|protocol|api|interface|schema|layout|file format|message format|flavor|variant|encoding|language)',
      '(each|every) (of)? .. (hospital|bank|partner|supplier|carrier|vendor|clinic|insurer|lab|dealer|airline|authority|manufacturer|broker|provider|utility|agency|system) .. (dialect|format|protocol|api|interface|layout|flavor) of own',
      '(partner|supplier|bank|carrier|hospital|vendor|lab|insurer|dealer|airline|system|provider) , .. no two (format|interface|api|protocol|file|dialect|of them) (be)? (alike|same|identical|equal|match)',
    ],
    { ...drop, unless: /\b(?:user interface|spoken|translat\w+|dictionary)\b/ },
  ),
  pick(
    'schema.stability',
    'changing',
    [
      '(attribute|field|column|property|schema|structure|format|form) .. (and|which|that|,)? (change|differ|grow|move|be extend) (weekly|daily|every week|each week|all time|constantly|every day|every sprint|every month|every few week|all the time|monthly)',
      '(each|every|almost every|nearly every) (week|day|sprint|month|few day) (somebody|someone|marketing|sale|product|business|customer|they|we|new customer) (want|need|ask for|add|invent|come with|think up|bring) .. (new|another|extra|further) (column|field|attribute|property)',
    ],
    { ...drop, unless: /\b(?:price|password|login form|shift plan|menu|format of (?:the )?meeting)\b/ },
  ),
  pick(
    'byzantine',
    true,
    [
      '(peer|node|participant|member|player|client|operator|miner|validator|partner) .. (can|may|could|might|try to|will) .. (inject|forge|fake|lie|cheat|tamper|falsify|manipulate|spoof|poison|send false) .. (on purpose|deliberately|intentionally|route|reading|readings|vote|block|message|to other|other)',
      '(peer|node|participant|member|operator|miner|validator|player) .. , .. (trust|trusting) (none of them|none|nobody|no one|neither)',
    ],
    { ...ignore, unless: /\b(?:sql injection|dependency injection|not (?:lie|cheat|forge))\b/ },
  ),
  yes(
    'storage.apart',
    [
      '(all|whole|entire|every)? (state|data|everything durable|everything persistent) (live|life|sit|lie|be keep|be store|be|stay) (only)? (in|on) (s3|object storage|object store|blob storage|bucket|gcs|cloud storage|minio|shared storage)',
      '(whatever|what|everything|all) .. (must stay|have to stay|must survive|have to survive|must last|have to last|count|matter) (sit|live|life|be|go|lie) (in|on|to) (s3|object storage|object store|blob storage|bucket|gcs)',
      '(node|compute node|compute|worker|machine|server|instance|pod) .. (stateless|hold nothing|keep nothing|store nothing|have no state|no disk|diskless) .. (data|state|everything|all) .. (in|on) (s3|object storage|object store|blob storage|bucket|gcs)',
    ],
    { ...drop, unless: /\b(?:backups?|terraform|exports?|archive\w*|copies)\b/ },
  ),
  yes(
    'users.global',
    [
      '(user|player|customer|client|reader|colleague|visitor|buyer|seller|driver|guest|student|viewer|subscriber|trader|agent|people) (in|from) {FLWPLACENAME} (see|have|get|wait|suffer|measure|complain|experience) .. (ms|millisecond|second|latency|slow|lag|delay|ping)',
      '(agent|user|player|customer|colleague|people|clerk|team|office|engineer|operator|nurse) in {FLWPLACENAME} and .. in {FLWPLACENAME}',
    ],
    {
      ...drop,
      unless:
        /\b(?:leeds|manchester|munich and|berlin and|hamburg and|lyon|lille|within germany|same country|drive)\b/,
    },
  ),
  pick(
    'processing.readWriteApart',
    true,
    [
      '(read|reads|reading|query) and (write|writes|writing|command) .. (scale|be scaled|be scale|model|tune|be separate|run|optimize|live|be keep|be split|grow) (apart|separately|independently|by themselves|each on own)',
      '(write|writes) .. look like (neither|none) of ..',
      '(write model|write side|write shape|write form) .. (differ|be different|be other|not match|have nothing in common|look nothing like|be far) .. (from|than|with|to)? .. (read model|read side|read shape|read|what be read)',
    ],
    { negated: 'ignore', unless: /\b(?:replica lag|read and write lock)\b/ },
  ),
];
