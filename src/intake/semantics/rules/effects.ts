import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';

/** Who does not trust a clock or a network suspects no one of lying. */
const clocks = / (?:clock|timestamp|network|input|figure|forecast)s? /;

/** What an operation does in the world outside, once and in steps. */
const outsideRules: readonly Rule[] = [
  yes(
    'effects.external',
    [
      '{OUTSIDE} .. (reach|access|call|contact|integrate|connect|ask|query) .. (through|via|over|by|with) .. (api|interface|soap|web service|edi|rest)',

      '(settle|execute|deliver|confirm|check|score|process|approve|handle|issue|verify|print|ship|perform|validate|sign|clear|rate|translate) by .. {OUTSIDE}',

      '(call|invoke|contact|hit|talk to|go through|hand over to|send to|book with|post to|request from|integrate with|depend on|forward|ask|query|rely on|go to|drive|push to|submit to|wait for|connect to|reach) .. ({OUTSIDE}|stripe|paypal|adyen|twilio|klarna|insurer)',
      '(call|invoke|contact|hit|query|come from|go through|depend on|wait for|talk to) .. (external|third party|outside|foreign|partner|vendor|someone else|other company|legacy|manufacturer|chain|government|public|own) .. (api|interface|system|service|endpoint)',
      '(external|third party|outside|foreign|remote|partner|supplier|vendor|manufacturer) (payment|booking|scoring|identity|shipping)? (system|api|gateway|service|provider|party|call|sideeffect|interface|endpoint)',
      '(payment|sms|shipping|card|banking|card network|credit|identity) (gateway|provider|processor|service provider|api|network|bureau)',
      '(interface|api|endpoint|service|system) .. (not control|do not control|not own|not under control|belong to other|not ours|run by (other|partner|someone else|government|vendor))',
      '(call|request) to .. (cloud|cloud provider|{OUTSIDE}) .. (api)?',
      '(through|via|by|call|use|with|to|from) .. (stripe|paypal|adyen|twilio|sendgrid|klarna|braintree|mollie|worldpay|dhl|fedex|salesforce|docusign|plaid|schufa|experian)',
      '(stripe|paypal|adyen|twilio|klarna|braintree|mollie|worldpay|plaid|schufa|experian) (call|api|charge|webhook|payment|be call|answer|time out)',
      '(not|never) (enlist|join|participate|take part) .. transaction',
      '(over internet|over the internet) .. (partner|carrier|api|supplier)',
      '(outside world|outside system|effect in the real world|real world effect)',
      'remote call .. (to|over|fail|hang|time out|take)',
      '(send|fire|trigger) .. (sms|text message|email|mail|push notification|fax) .. (through|via|over|by) .. (provider|gateway|service|partner)',
    ],
    {
      unless:
        / (?:call with (?:the |our |an? )?(?:vendor|partner|provider|supplier|bank)|(?:vendor|partner|supplier|provider|bank) (?:meeting|conference|contract|say|said|told|offer|quote|recommend|sales)|storage provider|hosting provider|hosting|contract with|sales rep|no external|without external|external (?:consultant|opinion|audit|auditor|sort|memory|display|load|traffic|user|dns)|government department|internet provider|employee|cloud provider (?:offer|own|region)) /,
    },
  ),
  pick(
    'effects.onlyOnce',
    true,
    [
      '(result in|lead to|cause|produce|trigger|create|yield|end in|mean) .. (one|single|only one|just one|exactly one|not more than one|at most one) {EFFECTNOUN}',

      '{MUSTNOT} .. {EFFECT} .. {TWICE}',
      '{MUSTNOT} .. (be|get|receive|pay for)? .. (charge|bill|pay|debit|remind|ship|invoice) (twice|two time|again|double|a second time)',
      '(not|never|no) .. {EFFECT} .. {EFFECTNOUN} .. {TWICE}',
      '(nobody|no one|no customer|no patient|no user|no guest|no card) .. {EFFECT} .. {TWICE}',
      '(not|never) .. same .. {EFFECTNOUN} .. {TWICE}',
      '{EFFECT} .. {ONCE}',
      '{ONCE} .. {EFFECT}',
      '{EFFECTNOUN} .. (must|may|should|have to|can|be to) .. (happen|go out|leave|arrive|be make|be send|be execute|be trigger|take place|be issue|be book) .. {ONCE}',
      '(avoid|prevent|rule out|no|never|without|exclude) .. (double|duplicate|repeated) {EFFECTNOUN}',
      '(double|duplicate) {EFFECTNOUN} .. (must|be|may) .. (avoid|prevent|never|not|impossible|{UNACCEPTABLE})',
      '(double|duplicate) {EFFECTNOUN} .. {UNACCEPTABLE}',
      '(idempotent|idempotency|idempotence) .. (key|request|payment|api|charge|operation|need|must|require|endpoint|call)',
      '(need|require|must be|have to be|want) .. (idempotent|idempotency)',
      '{EFFECTNOUN} .. (not|never) .. twice',
      '{AGAIN} .. {MUSTNOT} .. (charge|pay|bill|ship|send|book|execute|double|second|create|twice|effect|lead|another|trigger|cause|order|result|produce|print)',
      '(even if|even when|even though|although|no matter how often) .. {AGAIN} .. (once|one|not|only)',
      '(customer|guest|user|card|buyer|patient|client) .. {MUSTNOT} .. (pay|be bill|be charge) .. (twice|double|two time|again)',
      '(coin|money|payment|voucher|coupon|wallet|credit) .. {MUSTNOT} .. (spend|spent|charge|debit|redeem|deduct) .. {TWICE}',
      '(order|payment|booking|request|command|message) .. (send|submit|arrive|click|press|come) .. (twice|two time|again) .. {MUST} .. (once|only|one)',
      '(customer|guest|patient|we|card) .. (pay|charge|be charge|be bill|bill) twice',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:(?:event|click|impression|reading|view) (?:\w+ ){0,4}(?:process|count|apply|handle|reflect)|same (?:seat|room|slot|court)|sell .{0,20}twice|twice (?:a|per|every|as)|count(?:ed|s)? (?:twice|double)|process(?:ed)? each event) /,
    },
  ),
  yes(
    'effects.multiStep',
    [
      '{BUSINESS} (pass through|go through|run through|walk through|travel through|move through|involve|consist of) .. , .. (and|,)',

      '{BUSINESS} .. (span|cross|involve|touch|go through|run through) .. , ... and .. (service|system|department|microservice)',
      '{BUSINESS} ... (fail|stop|die|crash|break|abort|get stuck|hang|stuck) in (the)? middle',
      '(fail|stop|get stuck|hang|stuck|break off) in (the)? middle of (process|order|booking|workflow|payment|operation|saga|flow|transfer|checkout)',

      '(if|when) .. (say no|refuse|decline|reject|fail|unavailable|time out|not confirm|not available|be full) , ... (have to|must|need to|should|want) .. (be)? (cancel|refund|undo|release|reverse|roll back|give back|void|revoke|unbook|return by itself)',

      '{BUSINESS} .. (consist of|involve|run through|go through|comprise|be make of|be chain of) .. {SEVERAL} .. (step|stage|phase|remote call|service call|action|sub step|hop)',
      '{SEVERAL} (step|stage|phase) .. (fail|undo|compensate|half|across service|in {SEVERAL}|across|be undone|stuck|each)',
      '(fail|break|stop|crash|time out|timeout) .. (at|after|in|between) .. (any|each|every|one|some|second|third) (step|stage|point|of them)',
      '(step|stage|part) .. (fail|break|time out) ... (undo|compensate|roll back|revert|earlier|previous|others|already)',
      '{BUSINESS} .. (span|cross|touch|involve|go through|run through|walk through|pass through|stretch over|coordinate|run across|across) .. {SEVERAL} (service|step|system|department|microservice|stage|team|database)',
      '(multi step|multistep|step by step|long chain) (process|workflow|flow|operation|transaction|procedure|onboarding|business process|saga)',
      '(half done|half executed|half booked|half provisioned|in half state) .. (fail|stop|stuck|undo|roll back|compensate|break|crash|die|abort|cancel|order|booking|process|state)',
      '(order|process|workflow|booking|saga|step|checkout|transfer|onboarding|service|case) .. (fail|stop|die|crash|break|abort|get stuck|hang|stuck|time out|timeout|remain|leave|restart|stand) .. (half way|halfway|midway|part way|half done|half finished|between step|between two step|half executed)',
      '(compensate|compensation|unwind) .. (step|earlier|previous|already|booking|when|if|partial|done|what|action|transaction)',
      '(undo|roll back|reverse|return|revert|cancel) .. (earlier|previous|already|what|completed|preceding) .. (step|booking|charge|reservation|do|done|service)',
      '(if|when) .. (refuse|decline|reject|fail|say no) , .. (charge|booking|reservation|payment|seat|stock|money) .. (have to|must|need to) .. (return|refund|undo|release|cancel|reverse|roll back|give back)',
      'first .. then .. (then|finally|and finally)',
      '(reserve|check|approve|score|validate|book|authorize|collect|verify|pick|create|scoring|reservation|payment) , .. (charge|pay|ship|approve|book|payout|notify|pack|invoice|confirm|activate|provision|dispatch|send|payment|approval|shipping|delivery|document) .. (,|and)',
      '(saga|orchestration) .. (step|service|across|engine|of|span|with|pattern|fail)',
      '(business process|workflow|{BUSINESS}) .. (through|across|over) .. {SEVERAL} (service|system|department)',
    ],
    {
      unless:
        / (?:migration|rollout|upgrade|rewrite|project .{0,20}|first step is|in the first step|step by step migrat|two step (?:login|verification|auth)|half way (?:through|house) the (?:year|project|migration)|video|frame|thumbnail|pipeline) /,
    },
  ),
  pick(
    'effects.longRunning',
    true,
    [
      '(sit with|lie with|rest with|stay with|wait with|sit on desk|lie on desk|hang at|sit at|lie at|park at) .. {HOURS}',

      '(workflow|saga|order|case|approval|claim|onboarding|job|booking|flow|process|procedure|shipment|simulation|operation|task|application|transaction|training run|loan|mortgage|rental|negotiation|return|dispute|import|rendering|render|export|computation|calculation|run|mortgage application|approval process) (often|sometimes|typically|usually|may|can|could|normally|might|regularly)? (run|take|last|stay open|wait|remain open|live|be pending|stretch|go on|stay pending|hang around|drag on|be open|stay active|keep run) .. (for|over|up to|several|many|between|from|about|anywhere)? .. {HOURS}',
      '(stretch|be open|stay open|remain open|stay pending|be pending) (for|over|up to|anywhere|from|between) .. (hour|day|week|month|# hour|# day|# week|# month)',
      '(run|take|last) (hour|day|week|several hour|several day|several week|# day|# hour) ,? (wait|and wait|with|until|before|because|to finish|to complete|end to end)',
      '(long running|longrunning|longlived|long lived|long lasting) (process|workflow|transaction|job|operation|task|saga|flow|computation|activity|business process)',
      '(wait|waiting|pause|sleep|block) for (manual|human|approval|person|signature|someone|callback|external|document|partner|confirmation|customer to|customer answer|decision|reply|days)',
      '(manual|human) (approval|review|sign off|decision|signature)',
      '(wait|waits) and (approval|manual)',
      '(approval|signature|reply|answer|confirmation|decision) .. (take|come|arrive|may take) .. (hour|day|week|next morning|next day|# day)',
      '(from|between) .. (second|minute) (to|and) .. (hour|day|week|month)',
      '(answer|respond|reply|confirm) .. (next morning|next day|day later|hour later|week later|following day)',
      'resume .. after .. (day|hour|week)',
    ],
    {
      unless:
        / (?:training for|(?:backup|migration|rewrite|project|refactor\w*|reshard\w*|shard\w*|deploy a release|release|restore|repair|recovery|failover|outage|incident|hiring|course|meeting|alter|index build|schema change|analysis|report)s? (?:\w+ )?(?:\w+ )?(?:take|last|run|need)|would take|take (?:month|year)s? or|keep .{0,20} for # (?:day|hour|week|month)|retention|measured|week to (?:build|migrate|fix)|waits? minute) /,
    },
  ),
  yes(
    'retries.byClients',
    [
      '{CALLER} .. (resend|retry|redeliver) (when|if|after|on|until|as long as|whenever|upon)',
      '(push|send|submit|post|transmit|deliver) same .. (again|twice|once more|second time|several time)',

      '(call|hit|invoke|post to|notify) .. (webhook|endpoint|callback|api|hook) ... (several time|twice|more than once|repeatedly|multiple time)',

      '(webhook|request|call|message|callback|delivery) .. be (redeliver|resend|repeat|retry) (when|until|if|after|unless|on)',

      '(repeat|resend|retry|resubmit) .. (every|each|request|upload|call|message|post|order|transmission|transfer|it|them|submission) .. (until|when|if|after|on|as long as)',

      '{CALLER} .. {AGAIN}',
      '{CALLER} .. (send|submit|post|make|fire|issue|repeat) .. (request|call|it|order|same|payment|them|form) .. (again|once more|second time|twice|several time|until|repeatedly)',
      '(request|call|message|payment|post|order) .. (be|get|come|arrive|may be) .. (retry|retried|resend|repeat|resubmit|send again|send twice|arrive twice|come twice|in twice)',
      'retry (on|after|upon|when) (timeout|error|no answer|5xx|failure|any error|disconnect)',
      '(automatic|automatically|aggressive|blind|client side|client|built in|aggressively|mobile|caller|user) (retry|retries|resend|retrying)',
      '(impatient|nervous) .. (click|press|tap|user|double|again)',
      '(lost|losing|missing|dropped|lose) (response|answer|reply|ack) .. (retry|common|again|send|client)?',
      '(response|answer|reply|ack) .. (lose|get lose|never arrive|not arrive|go missing) .. (after|although|often|sometimes|common|and|so)',
      '(timeout|time out|no answer|no response|lost connection|network error) .. (they|client|app|it|he|she|terminal|browser|we) .. (try|send|submit|post|call) again',
      '(press|click|tap|hit) .. (button|pay|order|submit|buy|it) .. (twice|again|several time|two time|repeatedly|double)',
    ],
    {
      unless:
        / (?:hand written retry|retry code of our own|transaction again|repeat (?:a |the )?(?:transaction|test|experiment|exercise|mistake|customer|question|order)s?|repeat (?:customer|business)|come again|people say again|(?:not|never|nobody) (?:\w+ )?(?:retry|resend|repeat)) /,
      negated: 'ignore',
    },
  ),
  pick(
    'dualWrite',
    true,
    [
      '(insert|write|save|commit|store|update|book|persist) ... (then|afterwards|after that|next|only then) .. (event|message|notification) .. (go|send|publish|emit|post|put|write|fire|leave)',

      '(write|save|update|commit|insert|store|persist) .. (and then|then|afterwards|after that|and afterwards|subsequently|and after that|next|followed by|before it) .. (publish|send|emit|post|produce|push|fire|enqueue|notify|tell|put) .. (message|event|{BROKER}|notification|it|them)',
      '(write|save|update|commit|insert|store|persist) .. and (publish|emit|produce|send|push|post|fire) .. (message|event|to {BROKER}|{BROKER})',
      '(publish|send|emit|produce|push|post|fire) .. (event|message|to {BROKER}) .. (after|once|when|right after) .. (commit|write|save|database|insert|transaction|row)',
      '(dual write|dualwrite|dual writing)',
      '(commit|write|save|insert|store|persist) .. (but|and then) .. (crash|die|fail|lost|lose|restart) .. (before|publish|event|message|send)',
      '(die|crash|restart|kill|fail|stop) .. between (commit|write|two|database|save|both|insert|store) .. (publish|send|message|and|event|step|write)?',
      '(die|crash|restart|kill|fail) .. (after|before) (commit|write|save|insert|publish|send) .. (but|and) (before|not yet|after) (publish|send|emit|commit|write)?',
      '(two|separate) (step|write|call) .. (database|db) and .. (broker|kafka|queue|event|message|index|search)',
      '(write|update|save|store|send|put) .. (both|to) (database|db|postgres|mysql) and .. (kafka|broker|queue|elasticsearch|rabbitmq|search index|topic|event bus|message bus|stream)',
      'write to (both|two) .. (database|db|store|system|kafka)',
      '(mail|event|message|notification) .. (say|announce|tell|exist) .. but .. (no|not|never) .. (order|row|record|db|database|commit)',
      '(row|order|record|booking|entry) .. (be there|exist|save|commit|be in database) .. but .. (event|message|notification) .. (not|never|miss|missing|lose)',
      '(event|message) for .. (order|row|record|booking|thing) .. (not exist|never exist|never commit|roll back|rolled back)',
      '(job|event|message) .. (start|be send|be publish|go out|arrive|run) before .. transaction .. commit',
    ],
    { negated: 'ignore' },
  ),
  yes('ids.generated', [
    '(each|every|any) (store|shop|branch|office|site|till|device|node|region|service|shard|client|warehouse|plant|clinic) .. (hand out|assign|make|generate|issue|create|give) .. (number|id|identifier|key) .. (on own|by itself|without|independently|locally|autonomously)',
    '(number|id|identifier) .. (hand out|assign|make|generate|issue|create) .. (on own|by itself|without (ask|coordination|central|contact|talk|roundtrip)|independently|autonomously)',

    '(unique|sortable|time ordered|globally unique|monotonic|collision free|roughly ordered|sorted|k sortable|ascending) (id|identifier|number|primary key|uuid|order number|sequence number|ticket number) .. (make|generate|create|on|in|by|without|from|across|assign|mint|produce|issue|come|client|hand out|node|decentral|at)',
    '(id|identifier|uuid|ids) .. (make|generate|create|assign|mint|produce|issue|hand out) .. (client|device|many|several|everywhere|node|without|independently|decentral|locally|different|offline|machine|region|browser|anywhere|on phone|in every)',
    '(generate|create|make|mint|assign|produce|issue) .. (unique|sortable|ordered|globally|time) .. (id|identifier|number)',
    '(ulid|ksuid|uuidv7|uuid v7|(snowflake|flake) (id|like|style))',
    '(sequence|auto increment|autoincrement|id generation|id generator) .. (bottleneck|no longer|central|coordination|collide|across shard|across region)',
    '(without|no) (central|single|coordination|coordinator) .. (id|sequence|number generator)',
    '(merge|shard|database|region) .. (collide|clash) .. (id|identifier|primary key)',
    '(id|identifier|primary key|number) .. (collide|clash|be assign twice|duplicate) .. (merge|across|when|between|shard|region|site)',
    '(each|every|any) (device|node|client|machine|region|site|till|shop|service|shard) .. (make|create|generate|assign|hand out|issue|number) .. own (id|identifier|number|order number)',
  ]),
  yes(
    'byzantine',
    [
      '(participant|party|member|organization|company|bank|validator|competitor|firm|peer|insurer|hospital|broker|trader|consortium|rival) .. (lie|cheat|malicious|dishonest|hostile|adversarial|forge|rogue|collude|not trust|fake|distrust|mistrust|tamper|falsify)',
      '(byzantine (fault|tolerance|tolerant|node|consensus|failure|agreement|behavior|actor|participant)|bft|zero trust between|mutual distrust|mutually distrustful|untrusted participant|trustless|malicious participant|malicious node|consortium ledger|consortium blockchain)',
      '(malicious|hostile|dishonest|rogue|adversarial|untrusted) (participant|node|member|party|peer|replica|validator)',
    ],
    { unless: clocks },
  ),
  pick(
    'byzantine',
    true,
    [
      '(not|nobody|never|no one|none|nor|neither) .. (trust|trusting) .. (each other|one another|other party|another party|any other|central operator|other bank|other company|other member|other participant)',
      '(distrust|mistrust) (each other|one another|among|between)',
      'no (single|central|one) .. (trusted|authority|trust) .. (all|everyone|party|participant|member|company|bank)',
      'no .. (party|participant|member|company|bank|firm) .. (trust|be trust|run|own|control) .. (alone|ledger|all|others)',
    ],
    { negated: 'ignore', unless: clocks },
  ),
];

/** What may be lost, done twice, left half way, and how fast it must feel. */
export const effectRules: readonly Rule[] = [
  ...outsideRules,

  yes(
    'latency.interactive',
    [
      '(feel|must be|seem|react|respond|should be|have to be) .. (instant|instantly|instantaneous|immediate|snappy|like local|realtime|smooth|fluid|without delay|no lag|lag free)',
      '(happen|appear|react|respond) .. (instantly|immediately|without delay) & (user|people|player|screen|finger|they|see|feel|everyone)',
      '(within|in|under) (one|a|two|#|a single) (frame|frame or two|frames|video frame)',
      'frame or two',
      '(real time|realtime|live) (collaboration|update|feel|cursor|game|bidding|interaction|experience|multiplayer|gaming|feedback|chat|sync|trading|response|editing)',
      '(no|without) (perceptible|noticeable|visible|perceivable|felt|waiting|wait|any) (delay|lag|latency|wait)',
      '(appear|see|show|apply) .. (locally)? (without waiting|as they type|while typing|as you type|keystroke|on every keystroke)',
      '(appear|see|show|apply) .. (locally)? (immediately|instantly|right away|at once) & (other|each other|everyone|everybody|all screen|live|both|cursor|remote|every screen)',
      '(user|people|player|gamer|they|customer) .. (feel|notice|perceive) .. (delay|lag|latency|above|ms|millisecond)',
      '(while|as) (you|they|user|people|the user) type',
      '(cursor|typing indicator|mouse) .. (movement|position|live|see|immediately|other)',
    ],
    { negated: 'drop' },
  ),
  no('latency.interactive', [
    'no need for (real time|realtime|instant|live)',
    '(real time|realtime) .. not (need|require|necessary)',
  ]),
  yes('latency.mainGoal', [
    '(latency|speed|response time|page speed|performance) .. (be|is) .. (main|most important|primary|top|number one|first|overriding|everything|paramount|key|our religion|what count|sacred|king|above all|what matters|the goal|highest) .. (goal|priority|quality|concern|thing|requirement|criterion|objective|feature)?',
    '(main|most important|primary|top|number one|first|overriding|highest|single most important|main quality|key) (goal|priority|quality|concern|requirement|criterion|objective|thing|quality goal|metric|kpi) .. (be|is|:) .. (latency|speed|response time|low latency|fast response|being fast|fast)',
    '(latency|speed) (first|above all|above everything|before everything|beats everything|matters most|count most|is king|trumps)',
    '(every|each) (millisecond|ms|microsecond) (count|matter|cost)',
    '(care|matter) (most|above all|more) .. (latency|speed|response time)',
    '(optimize|tune|build|design) .. for (latency|speed|low latency) .. (first|above|not|over)?',
    '(we|company|product) (live|die|sell|win) .. (by|on) (latency|speed)',
  ]),
  yes(
    'latency.asyncOk',
    [
      '(can|may|could|might|is allowed to|be fine to) .. (be)? (done|happen|finish|produce|process|generate|complete|follow|be sent|send|computed|be created|created|wait) .. (later|afterwards|asynchronously|background|in the background|overnight|a bit later|some time later)',
      '(asynchronously|background|in the background|deferred|offline processing) .. {PERMIT}',
      '{PERMIT} .. (asynchronously|in the background|deferred|some time later)',
      '(need not|not need to|do not have to|not have to|must not necessarily|need not be|no need to) .. (wait|be done|finish|be immediate|happen|be synchronous|complete|answer|block|be ready|be processed|hang) .. (immediately|right away|at once|synchronously|within the request|in the request|for it|now|on it|before|until)?',
      '(user|customer|client|caller|request|nobody|people) .. (not|no one|never|nobody) .. (wait for|waits for|sit and wait|stare|be blocked)',
      '(get|receive|be sent|send) .. (email|mail|notification|push|message|link|callback|notified) .. (when|once|as soon as) .. (ready|done|finish|complete|available)',
      '(notify|tell|inform|ping) .. (user|them|customer|client|her|him|when|once) .. (when|once) .. (ready|done|finish|complete)',
      '(accepted and processed later|respond immediately and process)',
      '(is|be) processed (later|asynchronously|in the background|overnight)',
    ],
    { negated: 'ignore' },
  ),
  pick('latency.interactive', true, ['sub frame'], {}),
];
