import type { Topic } from './topic.ts';

/** "RPO must be 0", "RTO < 15 min", "an RPO of five minutes" in digits. */
const promise = (name: string): RegExp =>
  new RegExp(
    `\\b(?:${name})\\b(?: (?:of|is|must be|should be|has to be|target|goal|=)| ?[:=<≤~]+){0,3} ?((?:\\d+(?:\\.\\d+)? ?(?:seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d)?|zero|none)\\b)`,
    'g',
  );

/** How parts call each other, pass messages on, and what they do when that fails. */
export const flowTopics: readonly Topic[] = [
  {
    id: 'timeout',
    words: /\btime-?outs?\b|\btimed? out\b|\bdeadlines?\b/g,
    unless: /\bvisibility time-?out|\btime-?out of (?:the )?lambda|\blambda time-?out/,
  },
  { id: 'retry', words: /\bretr(?:y|ies|ied|ying)\b|\bre-?sent\b|\bre-?tries\b|\bredeliver\w*\b/g },
  {
    id: 'retry.forever',
    present:
      /\bretr(?:y|ies|ied|ying)\b(?: \w+){0,4} (?:for ?ever|endlessly|infinitely|indefinitely|until (?:it|they|we) \w+|without (?:a )?(?:limit|end))|\b(?:infinite|unlimited|endless) retr(?:y|ies)\b/g,
  },
  {
    id: 'retry.hard',
    present:
      /\bretr(?:y|ies|ied|ying)\b[^.;]{0,40}\b(?:immediately|at once|straight away|in a (?:tight )?loop|(?:no|without) (?:back-?off|jitter|delay|wait\w*|pause))\b|\b(?:immediate(?:ly)?|instant) retr\w+/g,
  },
  { id: 'backoff', words: /\b(?:exponential )?back-?off\b|\bjitter\b/g },
  {
    id: 'idempotency',
    words:
      /\b(?:idempoten(?:t|cy|ce|tly)(?: keys?)?|de-?dup\w*|duplicates? (?:are |is |get )?(?:removed|dropped|ignored|detected|filtered)|unique constraint on (?:the )?(?:message|event|request|idempotency)|inbox table)\b/g,
  },
  {
    id: 'dlq',
    words:
      /\b(?:dlqs?|dead[- ]?letter(?:ing|ed)?(?: (?:queues?|topics?|exchanges?))?|redrive(?:_policy| policy)?|parking lot)\b/g,
  },
  {
    id: 'breaker',
    words: /\b(?:circuit[- ]?breakers?|breakers?|hystrix|resilience4j|bulkheads?|outlier detection)\b/g,
  },
  {
    id: 'limit',
    words:
      /\b(?:back-?pressure|max(?:imum)?[- ](?:queue )?length|queue limits?|(?:queue|backlog) (?:is )?(?:bounded|capped|limited)|bounded queues?|rate[- ]?limit\w*|load shedding|throttl\w+|x-max-length|limit on (?:the )?(?:queue|backlog)(?: length)?|limits? (?:on|of|for) (?:the )?(?:queues?|backlog))\b/g,
    absent:
      /\b(?:unbounded|unlimited)(?: \w+)? (?:queues?|backlog|buffers?)\b|\b(?:queues?|backlog|buffers?)(?: length| size| depth)? (?:is |are |can )?(?:unbounded|unlimited|grow\w* without (?:limit|bound))/g,
  },
  {
    id: 'outbox',
    words:
      /\b(?:(?:transactional )?outbox(?: pattern| table)?|cdc|change data capture|debezium|dynamodb streams?|logical decoding|kafka connect|change streams?)\b/g,
  },
  {
    id: 'chain',
    words:
      /\b(?:synchronous(?:ly)? (?:rest|http|grpc|calls?)|everything is synchronous|(?:all|calls are) (?:made )?synchronous(?:ly)?|synchronous chain|chain of (?:\w+ )?calls)\b|(?:->|→|=>)[^.;>→]{0,40}\b(?:sync|grpc|rest|soap|http)\b[^.;>→]{0,20}(?:->|→|=>)[^.;>→]{0,40}\b(?:sync|grpc|rest|soap|http)\b|\b[\w-]+ calls (?:the )?[\w-]+(?: [\w-]+)?(?:,| and| which| over| via)[^.;]*\bcalls\b/g,
  },
  {
    id: 'alarm',
    words:
      /\b(?:alarms?|alerts?|alerting|monitor(?:ed|ing)?|pag(?:ed|ing)|pagerduty|grafana|datadog|cloudwatch)\b/g,
  },
  {
    id: 'ack.early',
    present:
      /\b(?:enable\.)?auto[-. ]?commit(?:\s*[=:]\s*true)?\b|\bcommits? (?:the |their )?offsets?(?: \w+){0,3} before\b|\bauto[- ]?ack\w*\b|\back(?:nowledge)?[sd]?(?: \w+){0,3} before (?:the |it |they )?(?:\w+ ){0,2}(?:work|processing|handl\w+|done|finish\w*)|\bat[- ]most[- ]once\b/g,
    unless:
      /\b(?:auto[-. ]?commit\s*[=:]\s*false|no auto[- ]?(?:commit|ack)|auto[- ]?(?:commit|ack) (?:is )?(?:off|disabled))\b/,
  },
  {
    id: 'acks.weak',
    present: /\backs? ?[=:] ?["']?[01]\b|\backs of (?:0|1|one|zero)\b|\bfire[- ]and[- ]forget\b/g,
  },
  { id: 'acks.all', present: /\backs? ?[=:] ?["']?(?:all|-1)\b/g },
  {
    id: 'rf.one',
    present:
      /\breplication[. -]?factor ?(?:of |is |= ?|: ?)?["']?(?:1|one)\b|\brf ?[=:]? ?1\b|\bno\.replicas ?[=:] ?1\b/g,
  },
  {
    id: 'rf',
    present: /\b(?:replication[. -]?factor|rf) ?(?:of |is |= ?|: ?)?["']?([2-9])\b/g,
    reads: 'count',
  },
  {
    id: 'isr.one',
    present:
      /\bmin[. -]?in-?sync[. -]?replicas ?(?:of |is |= ?|: ?)?["']?(?:1|one)\b|\bmin\.? ?isr ?(?:of |is |= ?|: ?)?(?:1|one)\b/g,
  },
  { id: 'exactly.once', words: /\b(?:exactly[- ]once|effectively[- ]once|once and only once)\b/g },
  {
    id: 'lossless',
    present:
      /\b(?:no|not (?:one|a single)|none of (?:the|our)|never|zero)(?: (?!longer|more)[\w-]+){0,4} (?:be |get |gets |is |are )?(?:lost|loses?|loss|dropped|missed)\b|\b(?:must|may|can|should) ?(?:not|never) (?:ever )?(?:be lost|lose|be dropped|get lost)|\bcan'?t (?:afford to )?lose\b|\blossless\b/g,
  },
  {
    id: 'own.writes',
    present:
      /\bread[- ]your[- ](?:own[- ])?writes?\b|\b(?:must|has to|have to|needs? to|should|expects? to) (?:\w+ )?(?:see|find|read)\b[^.;]{0,50}\b(?:immediately|at once|right (?:after|away)|just|instantly|directly|straight away)\b|\b(?:see|sees|find|read)s? (?:\w+ ){0,2}(?:their|its|his|her|own|what they)\b[^.;]{0,50}\b(?:immediately|at once|right (?:after|away)|just|instantly|directly|straight away)|\b(?:immediately|instantly|right after|straight after)\b[^.;]{0,40}\b(?:visible|shown|see)/g,
  },
  {
    id: 'invariant',
    present:
      /\b(?:must|has to|have to|should) (?:be|stay|remain) unique\b|\bunique (?:user ?names?|e-?mails?(?: addresses)?|slugs?|numbers?)\b|\b(?:never|not) (?:go |be |become |get |drop |fall )*(?:negative|below (?:zero|0)|over-?sold|sold twice|double[- ]?(?:booked|spent)|over-?drawn|over-?booked|over-?draft)|\b(?:account|wallet|customer|user|credit|points|gift card) balances?\b|(?<!load[- ])\bbalances\b|\bdouble[- ](?:spend\w*|book\w*)|\boversell\w*|\b(?:stock|inventory|seat) (?:count|level)s?\b/g,
  },
  {
    id: 'order.needed',
    present:
      /\b(?:in|keeps? the|keep|preserv\w+ (?:the )?|strict|same|correct) order\b(?! to)|\border(?:ing)? (?:\w+ ){0,2}matters\b|\bordering (?:is |must |needed|required|guarantee)|\bprocessed in (?:strict |the right )?(?:order|sequence)|\border(?:ing)? (?:must|has to) be (?:kept|preserved)/g,
    unless: /\b(?:no|any|out of|without) order(?:ing)?\b|\border(?:ing)? (?:does not|doesn't) matter/,
  },
  {
    id: 'parallel',
    present:
      /\b(?:(?:\d+|several|many|multiple|two|three|four|five|eight|ten) (?:\w+ )?(?:parallel |concurrent |competing )?(?:consumers?|workers?|threads?|goroutines|pods)|in parallel|concurrently|competing consumers|thread ?pool)\b/g,
    unless:
      /\b(?:per key|by key|partition key|one consumer (?:per|for each) partition|message ?group|fifo)\b/,
  },
  { id: 'queue.standard', present: /\bstandard (?:sqs )?queues?\b|\bsqs standard\b/g },
  { id: 'queue.fifo', present: /\bfifo\b/g },
  {
    id: 'queue.transient',
    present:
      /\bnon-?durable\b|\bnot durable\b|\btransient (?:queues?|messages?)\b|\bin-memory queues?\b|\bauto-?delete queues?\b|\bdelivery[_ -]mode ?[=:]? ?1\b/g,
  },
  {
    id: 'swallowed',
    present:
      /\bswallow\w* (?:the |all |any |every )?(?:errors?|exceptions?|failures?)\b|\bignor(?:e|es|ed|ing) (?:the |all |any )?(?:errors?|exceptions?|failures?)\b|\blogs? (?:it |the error |them )?and (?:then )?(?:returns? (?:success|200|ok)|moves? on|continues?|carr(?:y|ies) on|goes on|go on|acks?|drops?)\b|\bfails?,? (?:then )?(?:we|it|the \w+) (?:just |only |simply )?(?:logs?|ignores?|swallows?|drops?|skips?)\b/g,
  },
  { id: 'webhook', words: /\bweb ?hooks?\b/g },
  { id: 'probe', words: /\b(?:readiness|liveness|health)[- ]?(?:probes?|checks?)\b/g },
  {
    id: 'pubsub.volatile',
    present: /\b(?:core nats|nats core|core pub ?\/ ?sub|redis pub ?\/ ?sub|zeromq)\b/g,
  },
  {
    id: 'lock',
    words: /\b(?:setnx|redlock|redis locks?|lock (?:server|service)|distributed locks?|lock in redis)\b/g,
  },
  { id: 'fencing', words: /\bfencing(?: tokens?)?\b/g },
  {
    id: 'effect',
    present:
      /\b(?:charg(?:e|es|ed|ing)|capture[sd]? (?:the )?payments?|payment (?:call|gateway|provider)s?|payments? (?:api|service)|pays? out|payouts?|refunds?|transfers? (?:money|funds)|invoices?|sends? (?:\w+ ){0,2}(?:e-?mails?|mails?|sms|invoices?)|mail api|stripe|adyen|paypal)\b|\/payments?\b/g,
  },
  {
    id: 'visibility',
    present:
      /\bvisibility[_ ]time-?out(?:_seconds)?\b[^\d.;]{0,12}(\d+(?:\.\d+)? ?(?:seconds?|secs?|s|minutes?|mins?|m|hours?|h)?)\b/g,
    reads: 'seconds',
  },
  {
    id: 'function.timeout',
    present:
      /\blambdas?(?:'s)?(?: function)? time-?out\b[^\d.;]{0,12}(\d+(?:\.\d+)? ?(?:seconds?|secs?|s|minutes?|mins?|m|hours?|h)?)\b/g,
    reads: 'seconds',
  },
  { id: 'ttl', words: /\b(?:ttls?|expir(?:y|es|ed|ation|e)|time to live|max-age)\b/g },
  {
    id: 'stampede',
    present:
      /\b(?:cache )?stampedes?\b|\bthundering herd\b|\b(?:cache|keys?) (?:all )?expires? (?:at once|at the same time|together|at midnight)/g,
  },
  {
    id: 'singleflight',
    words:
      /\b(?:single[- ]?flight|request coalescing|stale[- ]while[- ]revalidate|cache lock|jittered ttls?|early refresh)\b/g,
  },
  {
    id: 'entry.spare',
    words:
      /\b(?:keepalived|vrrp|floating ip|second (?:load ?balancer|haproxy|nginx)|pair of (?:load ?balancers|haproxy|nginx))\b/g,
  },
  { id: 'rpo', present: promise('rpo|recovery point(?: objective)?'), reads: 'seconds' },
  { id: 'rto', present: promise('rto|recovery time(?: objective)?'), reads: 'seconds' },
];
