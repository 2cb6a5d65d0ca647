import type { Rule } from '../match.ts';
import { hints, pick, yes } from '../rule.ts';

/** A technique that somebody has only heard of, or proposes, is not there. */
const hearsay =
  / (?:hear|understand|training|workshop|suggest|propose|proposal|recommend|blog|article|conference|course|say to we|somebody say|crazy|consultant|friends? say|want to (?:introduce|try)|think about (?:introduce|use)|consider|instead of|best practice|idea) /;

/** What flows between systems and who listens. */
export const eventRules: readonly Rule[] = [
  yes(
    'events.exist',
    [
      'change data capture .. (into|to|stream|from|feed|for)',
      '{CONSUMER} .. (be)? (down|offline|behind|slow|stop|crash|restart|catch up|fall behind)',
      '(capture|stream|publish|emit) .. (every|each|all)? (change|update) .. (as|to|into|from) .. (event|stream|{BROKER})',

      '(each|every|incoming|single) .. event .. (be)? (validate|forward|process|handle|enrich|transform|count|reflect|translate|route|deliver)',

      '(event|message) (for|of|from|about|per) (one|each|every|same|single|given) {PERUNIT}',

      'stream of (message|event|data|position|update|reading|change|click|order|trade|transaction|measurement|notification|scan|{EACHEVENT})',
      '(come|arrive|flow|be deliver|be send) (in)? as .. (stream|event|message)',

      '{BUSINESSEVENT}',
      '(event|message|domain event|change event|log line|log message|notification) .. (flow|stream|be publish|publish|go through|travel|be emit|arrive through|arrive via|come through|come in through|fan out|go to|go into|pass through) .. (from|to|between|into|through|via|by|on|system|consumer|service|{BROKER})',
      '(publish|emit|produce|consume|subscribe to|broadcast|push out) .. (event|message|domain event|click|impression|topic|change|stream|feed|telemetry|update|reading)',
      '(ingest|stream|forward|collect|receive|process|handle) .. (event|click|impression|telemetry|clickstream|event stream|event feed)',
      '({MANY}|#|million|billion) (event|click|impression)',
      'event (per|each|every) (second|day|minute|hour|week)',
      '(event|message|click|change|activity|sensor|telemetry|trade|order|payment|scan|audit|transaction) (stream|broker|bus|hub|streaming|topic)',
      '(event|message|notification) (queue|feed|log)',
      '(log|message) broker',
      '(producer|publisher) .. (consumer|subscriber)',
      '{CONSUMER} .. (event|message|topic|stream|queue|feed|content|publish|change|offset|lag|replay)',
      '{CONSUMER} of .. (content|event|data|change|update|stream|feed|publish|topic|message)',
      '(system|service|team|department|application|other|portal|app|everyone) .. (subscribe to|listen to|react to|be notify of|get notify|be inform of|consume|listen for|react when|listen) .. (stream|event|message|topic|feed|change|each|every|new|update|it|write|them|same)',
      '(publish|post|send|write|push|put|emit|go|arrive|come in|land|queue|flow) .. (to|into|on|onto|via|through|over|in) .. (kafka|rabbitmq|message broker|log broker|broker|event bus|topic|sqs|sns|pubsub|nats|pulsar|kinesis|event hub|message bus|event log|activemq)',
      '(send|publish|post|emit|produce|consume|read) .. (kafka|rabbitmq|nats|pulsar|kinesis|sqs|mqtt) (message|event|record)',
      '(kafka|rabbitmq|pulsar|kinesis|nats) (cluster|topic|consumer|producer|exist|be there|run|already|receive|stream|queue|for|carry|carries)',
      '(we|it|they|team|system|platform) .. (operate|run|have|use|own) (one|already|#|small|managed|self operated|large|big|existing|self managed|old|in house|central|shared)? (one|already|#|small|managed|large)? (kafka|rabbitmq|pulsar|nats|kinesis|event hub|log broker|message broker|message bus)',
      '(consume|read from|listen on|read) .. (topic|event bus|event log|change stream)',
      '(event driven|eventdriven|pub sub|pubsub|publish subscribe|message driven)',
      '(notify|inform|tell) (other|downstream|dependent|interested) (service|system|team) .. (when|about|of|that)',
      '(fill|feed|populate) by .. consumer',
      'consumer (fill|feed|update|write|build|index)',
    ],
    { unless: hearsay, negated: 'drop' },
  ),
  hints('events.exist', [
    '(exactly|at least|at most) once (delivery|processing|semantic|within|in)',
    '(consumer|subscriber) (group|be idempotent)',
    '(kafka|event|message) (topic|partition)',
  ]),
  yes(
    'consumers.many',
    [
      '({SEVERAL}|independent|all kinds of|half dozen|growing number of|more and more) (independent|downstream|different|other|interested)? {CONSUMER}',
      '({SEVERAL}|independent|other|growing number of|more and more|all) .. (team|system|service|application|department|app|product|tool|party) .. (consume|subscribe to|subscribe|listen|tap into|interested in|react to|hook into|depend on same|need same|want same|read same|use same (event|stream|feed)|get same|(need|want|read|receive|get) (all|every|these|those|same|our|it) (event|stream|feed|update|change|message|reading|scan|click|order))',
      '(same|every|each|all) (event|message|stream|change|update|feed|topic|reading|scan|order|click|trade) .. (by|to|for|need by|need|consume by|feed|go to|read by|interest|used by|reach|serve) .. ({SEVERAL}|other|independent) (team|system|service|consumer|subscriber|application|department|app|tool|downstream|place)',
      '{CONSUMER} .. (be|are) .. (many|numerous|several|independent|plenty|diverse|manifold)',
      '{CONSUMER} .. publish .. be (many|numerous|several)',
      ', .. and ... (all|each|both|every one) (want|need|consume|read|listen|subscribe|get|receive|tap|depend on|hook|use) .. (event|stream|same|all|every|them|it|feed|copy|full|scan|reading|change|update|own copy)?',
      'and .. (user|team|people|consumer|system|service|job) .. (want|need|read|consume|share|use) same (stream|event|feed|topic|message|change|data stream|update)',
      '(want|need|consume|read|subscribe to) same (event|stream|feed|topic|message|change)',
      '(event|stream|topic|message|reading|publish|change|scan|update|feed) ... , .. and .. (all|each|both) (want|need|listen|consume|subscribe|read|use|react|depend)',
      '(website|search|app|billing|warehouse|fraud|analytics|crm|recommendation|mailing|dashboard|personalization|accounting|reporting) , .. (and|,) .. (all|each|every) .. (consume|read|need|want|listen|subscribe|get)',
      'all {CONSUMER} .. (see|get|receive|read|must|need)',
      '(fan out|fanout) to ({SEVERAL}|all) (consumer|subscriber|team|downstream|queue)',
      'any (number of|team can) .. (consumer|subscribe|consume|subscriber)',
      'producer and .. consumer',
    ],
    {
      unless:
        / (?:share (?:the |one |a )?(?:same )?(?:database|redis|table)|(?:each|every|all) (?:of they )?(?:want|need) (?:a |an |its |his |more|their) ?own (?:database|server|laptop|team|vm)|all need (?:a|more)) /,
    },
  ),
  pick(
    'consumers.rebuild',
    true,
    [
      '(new|another|additional|fresh|any|late|future|later|next) (consumer|subscriber|service|team|system|reader|search index|index|read model|view|projection|downstream|microservice|application) .. (rebuild|build|build up|bootstrap|catch up|replay|read|reconstruct|seed|initialize|populate|fill|derive|start|load|get) .. (itself|from|state|scratch|all|everything|history|beginning|past|complete|full|entire|whole|old)',
      '(team|consumer|service|system|subscriber|reader|index|whoever|anyone|application) .. (join|come|arrive|be add|start|be build) .. (later|next year|next month|in year|afterwards|tomorrow|in future) .. (replay|read|get|rebuild|see|start|have|be able)',
      '(rebuild|bootstrap|reconstruct|recreate|regenerate|rehydrate|repopulate|seed|populate|refill|feed|fill) .. (itself|themselves|index|view|projection|read model|search index|new consumer|new system|new service) .. (from|out of) .. (event|log|stream|past|history|beginning|scratch|topic|start)',
      '(replay|re read|reread|read|consume|process) .. (everything|all|stream|log|event|topic|history|it) .. (since day one|from day one|from beginning|from start|from scratch|from very first|from zero|since beginning|of past|back to first)',
      '(bootstrap|build|seed|populate|fill|set up|spin up) .. new .. (consumer|search index|index|read model|service|view|projection) .. (from|mean|take|require|need|without) .. (event|log|stream|history|content|scratch|million|producer|all|past)?',
      'bootstrap .. (consumer|search index|read model|downstream)',
      '(all|every|everything) .. (content|event|message|change) ever (publish|send|produce|emit|happen|write)',
    ],
    {
      unless:
        / (?:rebuild (?:the )?(?:server|house|app|application|ui|team)|rebuild from backup|new team member) /,
    },
  ),
  pick(
    'consumers.slowIsolated',
    true,
    [
      '(take|read|consume|process|fetch|work|go|receive|pull|catch up|proceed|handle|poll) .. at own (pace|speed|rate|rhythm)',
      'at (different|very different|its own|their own) (pace|speed|rate) .. (read|consume|process)',

      '(if|when|while) .. ({PARTNER}|{CONSUMER}|provider|channel|queue|gateway) .. (hang|slow|down|fail|stuck|time out|unreachable|lag|block|behind|crawl) , ... {MUSTNOT} .. (be)? (affect|delay|block|suffer|hold|disturb|wait|slow|notice)',

      '(one|single|slow|bad|broken|any|failing|dead|stuck|hanging|lazy|sleepy|overloaded|faulty) .. ({PARTNER}|{CONSUMER}|job|reader|team|system) .. {MUSTNOT} .. (delay|slow|block|hold|affect|hurt|impact|stop|hinder|harm|disturb|influence|drag|stall|starve|punish|impede)',
      '(one|single|slow|bad|broken|any|dead) .. ({PARTNER}|{CONSUMER}|job|reader|system) not (to)? (delay|slow|block|hold up|affect|hurt|impact|stop|hinder|disturb|stall)',
      '(slow|bad|broken|failing|down|dead|hanging|faulty|unreachable|unavailable|stuck) ({PARTNER}|{CONSUMER}) .. (not|never|without) .. (delay|slow|block|hold up|affect|hurt|impact|stop|hinder|disturb|harm|slow down)',
      '(isolate|isolation|decouple|protect|shield|insulate) .. (between|from|of|per|each|every|by|other) .. (slow {PARTNER}|{CONSUMER}|slow consumer|each other|one another|slow receiver)',
      '({PARTNER}|{CONSUMER}) .. (isolate|isolated|decoupled|independent|separated|independently|protected) .. (from each other|from one another|each other|of each other|other)',
      '(if|when|while|once) .. ({PARTNER}|{CONSUMER}|authority|job|office) .. (hang|slow|down|fail|stuck|time out|unreachable|not answer|not respond|lag|die|block|offline|behind|crawl) ... (other|others|rest|everyone else|everybody else|remaining) .. (must|have to|should|need to|go on|continue|still|unaffected|not|never|keep)',
      '(not|never|without) .. (delay|slow down|slow|block|hold up|hold back|affect|disturb|stall|starve) .. (other|fast one|healthy|everyone else|everybody else|remaining|rest of) ({PARTNER}|{CONSUMER}|team|job|one|mail)?',
      '(slow|stuck|broken|hang) ... that it (delay|block|slow down|hold up|stall|stop) .. (everybody else|everyone else|other|others|rest)',
      '(head of line blocking)',
      '(each|every) ({PARTNER}|{CONSUMER}|reader|team|subscriber) .. (own pace|own speed|own queue|separately|independently|at own|own rate)',
      '({PARTNER}|{CONSUMER}|reader|team) (read|consume|process|work|catch up|go) .. (at (their|its|his)? own (pace|speed)|own pace|own speed|independently of)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:shop|tenant|merchant can not see|back end|backend|dependency|team be independent|vendor be slow to) /,
    },
  ),
  pick(
    'delivery',
    'effectively once',
    [
      '(each|every|no|any) .. {EACHEVENT} .. (count|process|handle|apply|book|reflect|take effect|appear|contribute|be charge|evaluate|land|be in|enter) .. (once|exactly once|only once|one time|precisely once|twice|two time)',
      '(effectively|exactly) once (semantic|delivery|processing|guarantee|end to end|across|even)',
      '(neither|no|not|without|never) .. (lose|lost|loss|missing|drop|miss) .. (nor|or|and no|and not|,|and|no) .. (duplicate|double|twice|count twice|repeat|doubled|phantom|invented|invent)',
      '(count|counting|process|processing|apply|applying|book|evaluate) .. (once and only once|exactly once|only once)',
      '(no|without) (loss|gap) (and|or|,) no? (duplicate|double|repeat)',
      '(contain|hold|have|show|see|store|include|end up with|keep) .. (each|every) {EACHEVENT} .. (exactly|only|just|precisely)? once',
      '(no|never|not) .. (double counting|count twice|counted twice|count double|process twice|processed twice|apply twice|handled twice)',
      '(no duplicate|no double counting|never count twice|not counted twice)',
      '{EACHEVENT} {MUSTNOT} .. (be)? (count|process|apply|handle|evaluate|book) .. (twice|double|two time|more than once|again)',
      '(count|process|handle|apply) .. {EACHEVENT} .. (twice|double) .. (be)? (wrong|overcharge|unacceptable|costly|bad|error|falsif|distort|not)',
      '(count|counting) (twice|double) .. (overcharge|wrong|distort|unacceptable|cost|lead)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:charge|pay|payment(?! (?:event|message|record))|bill|ship|mail|email|sms|refund|debit|deduct|guest|invoice|message (?:he|she|to a customer)|once (?:a|per|every|in a) |text message|seat) .{0,60}(?:once|twice)| once (?:a|per|every|in a|upon|we|you|they|it) /,
    },
  ),
  pick(
    'delivery',
    'effectively once',
    [
      'each .. be reflect exactly once',
      '{EACHEVENT} must be reflect exactly once',
      'exactly once end to end',
    ],
    { negated: 'ignore' },
  ),
  pick(
    'delivery',
    'at least once',
    [
      '(see|get|receive|process|handle|deliver|have|send|read) .. (one|it|them|event|change|message|same|something|record) (twice|two time|several time|again|double|more than once) .. {FINE}',
      '{FINE} .. (see|get|receive|process|handle|deliver|arrive|come|send) .. (twice|more than once|several time|again|double)',

      'at least once (delivery|semantic|be|processing|guarantee|suffice|,|and|ok|fine|enough)',
      '(duplicate|redelivery|redelivered|second copy|double delivery|repeated event) .. (be)? ({FINE}|handle|tolerate|cope|no problem|filter by consumer|recognize|sort out) & (event|message|deliver|delivery|redelivery|redelivered|consumer|receiver|arrive|importer|subscriber)',
      '(not|never|no|cannot|nothing) .. (lose|lost|miss|drop|missing|loss) ... (but|,|;|and|as long as|while|though) .. (duplicate|twice|double|repeat|redelivery|same one again|delivered again) .. {FINE}?',
      '(rather|better|prefer) .. (twice|duplicate|two time|double) .. than (never|lose|lost|not at all|miss|once too few|missing)',
      '{CONSUMER} .. (be)? (idempotent|dedupe|deduplicate|ignore duplicate|cope with duplicate|tolerate duplicate|handle duplicate|can handle duplicate|recognize duplicate)',
      '(handler|receiver|listener|subscriber|processor) .. (be)? (idempotent|dedupe|deduplicate|ignore duplicate|cope with duplicate|tolerate duplicate|handle duplicate)',
      '(idempotent) (consumer|handler|receiver|processing)',
      '{EACHEVENT} .. (may|can|could) (come|arrive|be deliver|be see|show up) (twice|more than once|several time|again|two time)',
      'no (lost|missing|loss of) (or phantom)? event',
      '(event|message) (must|may|should) (not|never) (be|get)? lose',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:at least once (?:a|per|every|in a) |repeat(?:ed)? (?:customer|purchase|the mistake)|duplicate (?:code|customer|key|effort|work)) /,
    },
  ),
  pick(
    'delivery',
    'at most once',
    [
      '(deliver|delivery|event|message|notification|ping) .. at most once',
      'at most once (delivery|semantic)',
      '(lose|losing|lost|missing|drop|dropping|miss) .. (single|some|few|occasional|one|odd|now and then|one or two) .. (event|message|notification|ping|push|update|beacon|alert|mail) .. {FINE}',
      '(lose|losing|drop|miss) .. (event|message|notification|ping|push|beacon) .. (now and then|once in while|here and there|occasionally)? .. {FINE}',
      '{FINE} .. (lose|losing|drop|miss|missing) .. (event|message|notification|ping|push|beacon)',
      '(fire and forget|best effort delivery|deliver best effort)',
      '(event|message|notification|ping|push|beacon) .. may .. (be)? (lose|drop|get lose|go missing|disappear|miss)',
      '(if|when) .. (event|message|notification|ping|alert|mail|push|beacon) ... (go missing|get lose|lose|disappear|drop|not arrive) ... {FINE}',
    ],
    { negated: 'drop', unless: / (?:second of|minute of|not (?:acceptable|ok|fine)|unacceptable) / },
  ),
  pick(
    'ordering',
    'global',
    [
      '(global|total|strict global|overall|single global|globally|worldwide) (order|ordering|sequence|ordered)',
      '(everybody|everyone|all {CONSUMER}|all (consumer|subscriber|reader|system|party|participant|replica|node|member)|every (consumer|subscriber|reader|replica|node|participant)) .. (see|get|receive|read|apply|observe|process|have) .. (same|one|identical|single|exactly same) (order|sequence)',
      '(one|single|same|identical) (order|sequence) for (all|everyone|everybody|every|whole) (event|message|of|transaction|write|entry|trade|change|node|participant|reader|record)',
      '(strict|strictly|complete|exact|absolute) (order|ordering|sequence|ordered|in order) (across|over|of|for) (all|every|whole|everything|entity|consumer|account|key)',
      '(all|every) .. (event|message|publication|trade|transaction) .. in .. (order|sequence) of (publication|arrival)',
      'totally ordered|order of publication',
      'across all (key|entity|partition|topic|account|customer) .. order',
      '(one|single) (total)? (sequence|order) (number)? (over|across|of) (all|everything|whole)',
    ],
    { unless: / order(?:ing)? (?:per|by|for (?:each|every|one)|within) / },
  ),
  pick(
    'ordering',
    'none',
    [
      '(order|ordering|sequence) .. (not|no|never) .. (matter|important|require|need|care|relevant|necessary|guarantee|play a role|interest|of interest|concern)',
      '(order|ordering|sequence) .. (be)? (irrelevant|unimportant|optional|of no importance|of no interest|no concern|meaningless|of no relevance|of no concern|no issue)',
      '(no|any|without) (particular|specific|guaranteed|strict) (order|ordering)',
      '(no|without) (ordering requirement|order requirement|ordering guarantee|need for (order|ordering))',
      '(any|no) order .. (require|need|necessary|fine|ok|will do)',
      '(process|handle|arrive|come|deliver|apply|consume|read) .. in any order',
      '(whatever order|out of order be fine|arbitrary order|unordered be (fine|ok))',
      '(in any order|in whatever order) .. (fine|ok|will do|not matter)',
      '(not|never) care .. (order|ordering|sequence)',
      '(in which|in what|which|what) (order|sequence) .. (not|no|irrelevant|nobody|unimportant|of no|of interest)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:order by|customer orders?|purchase order|(?:an|the|this|each|every) order (?:do|be|must|can)|no order (?:be|may|must)|order can not|order (?:may|must) not be lose) /,
    },
  ),
  pick(
    'ordering',
    'per key',
    [
      '(order|sequence|ordering) (per|within|inside) (one|each|every|same)? (key|entity|aggregate|partition|device|sensor|vehicle|conversation|channel|document|instrument|wallet|session|meter)',
      '(deliver|publish|arrive|process|apply|consume|be) order (per|within|by) {PERUNIT}',

      '(order|ordering|sequence) (per|within) .. (matter|count|be important|must|be require|be relevant|be need|have to|be mandatory|be guaranteed)',

      '(in|of|within|for|per|by|inside|on|from|belong to|concern) (one|each|every|same|single|given|specific|particular|any)? {PERUNIT} ... ({INORDER}|order matter|order must|order have to|order be important|order count|order must be keep|need order|keep order|stay in order)',
      '({INORDER}|ordering|(order|sequence) (be|only|have to be|must be)? (matter|important|keep|need|guarantee|require|preserve|count|relevant|hold|strict|mandatory)) (only|just)? (per|within|for each|for every|for one|of each|of one|of same|inside|for same|of single|for single|by|within each|within one|for any one|in each|in one) {PERUNIT}',
      '(order|ordering|sequence) (must|have to|should|need to|only)? .. (be)? (keep|preserve|matter|guarantee|maintain|hold|require|need|respect|important|right|correct) .. (per|within|for each|for every|of each|for one|of one|of same|for same|by|in each|inside) {PERUNIT}',
      '(right|correct|proper|strict|exact|original) (order|sequence) .. (per|within|for each|for every|of each|for one|of one|of same|for same|in each) {PERUNIT}',
      '(per|by) (key|entity|aggregate|partition|account|device|user|vehicle|sensor|instrument|conversation|channel|document|customer|patient|shipment|parcel|object|wallet|card|machine) (order|ordering|sequence)',
      '({PERUNIT}) level (order|ordering)',
      '(event|message|change|update|status|step|scan|booking|reading|movement|command|edit|trade|order) (of|for|on|from|to) (one|same|each|single|given|every|any) {PERUNIT} .. ({INORDER}|sequence|overtake|stay in|one after|in right|order)',
      '{MUSTNOT} .. overtake',
      '(two|event|message|update|change|status) .. (of|for) same {PERUNIT} .. (swap|overtake|reorder|mixed up|out of order)',
      '(deliver|see|receive|arrive|get|process|publish|apply|consume|handle|reach) .. ,? in order (,|and|without|;|even|or|with no)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:in order to|purchase order|out of order for|order by|sort order|(?:page|return|list|show|fetch|read|load|display) .{0,30} in order) /,
    },
  ),
];
