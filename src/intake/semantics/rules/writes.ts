import type { Rule } from '../match.ts';
import { hints, pick, yes } from '../rule.ts';

/** How rows change. */
const changeRules: readonly Rule[] = [
  pick(
    'writes.appendOnly',
    true,
    [
      '(once|after) .. ({KEEPSAKE}|result|report|value|version|certificate|bill|it|they) .. (not|never) .. (be)? {NOTMOVE}',

      '(be|get) never (be)? (ever)? {NOTMOVE}',
      'never (be|get) {NOTMOVE}',
      '(correct|corrected|correction|mistake|error|fix|cancellation) .. (by|with|as|through) .. (entry|booking|record|line|row|posting|counter entry)',

      '(append|insert|write once) only',
      '(only|just) (ever)? (append|insert)',
      'write once (read many|and never|never|,|then never)',
      '(write|store|insert|record|save|file|publish|upload|create) once ... never .. {NOTMOVE}',
      '(once|after) .. (written|write|store|in|there|insert|record|save|file|book|publish|sign|seal|commit) .. (never|not) .. {NOTMOVE}',
      '(what|everything|anything|which|that) .. (be)? (write|record|store|save|book|insert) .. (never|not) .. {NOTMOVE}',
      '(record|row|event|entry|document|reading|data|message|measurement|fact|photo|image|post|point|sample|scan|log|picture|file|object|receipt|they|transaction|booking|sale|tick|value|observation) .. (never|not) .. (be)? {NOTMOVE} (again|afterwards|later|anymore|any more|once|after|,|and)?',
      '(never|not) (be)? {NOTMOVE} (again|afterwards|later|anymore|after that|once write|once store|in place|any of it|them again|existing (row|record|entry)|old (row|record|entry))',
      '(no|nothing) (ever)? (be|get) .. (update|change|modify|edit|overwrite|alter|rewrite)',
      'nothing (be|get|will be|ever|in it be|ever be|will ever be)? {NOTMOVE}',
      'immutable (record|event|row|log|entry|data|document|fact|history|ledger|file|object|message|store|once)',
      'no update (,|or|and) .. (delete|only|just|insert|append)',
      '(no|without) update (or|and|nor) delete',
      'append to .. (log|ledger|journal|history|end)',
      '(correction|change|mistake) .. (be)? .. (new|another|counter|reverse|additional) (entry|booking|record|row|line)',
      'worm (storage|store)',
      '(ledger|journal) .. (of)? (entry|booking) .. (only|never|append)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:anything but|go nowhere|same row|documentation|server be never|immutable (?:infrastructure|image|server|build|container|backup|deployment|tag)|(?:plan|contract|requirement|team|schema|law|price|password|configuration|rule|word|code|api|design|question|decision|mind|location) (?:do |will |can |must |be |may |should )*(?:not|never) change|can not (?:be )?(?:change|touch|modify|edit|alter|amend)|not change (?:the|our|much|anything)|update in place|home region|stored procedure|schema must|contract must|api must|interface must) /,
    },
  ),
  pick(
    'writes.updates',
    true,
    [
      '(row|record|document|object|entity|status|item|profile|state|position|location|score|stock level|balance|session|they|same one|order|trip|cart|listing|bid|price|quote) .. (get|be)? (update|modify|rewrite|overwrite|mutate|edit) .. (in place|over and over|again and again|repeatedly|constantly|all the time|many time|# time|frequently|often|continuously|several time|every few|every second|every (five|ten|two|thirty|few|#)? (second|minute)|each {FEW}? (second|minute)|dozens of times|up to # time)',
      '(update|rewrite|overwrite|mutate) (in place|over and over|again and again|repeatedly|constantly|all the time|continuously|every few)',
      '(update|overwrite|rewrite) .. same (row|record|document|key|object)',
      'in place (update|change|edit|modification)',
      '(get|maybe|receive|see|undergo|go through) (#|dozens of|twenty|many|several|forty|ten) (update|change|modification|status change|write) .. (in life|lifetime|over life|before|during|until)',
      '(update|mutation) heavy',
      '(constant|frequent|repeated|endless|continuous) (in place)? update (of|to|on) .. (row|record|same|document|existing|object|key|position|status|score|balance)',
      '(mostly|mainly|predominantly) (update|overwrite) (,|of|to|not|rather|instead)',
      '(write|writes) be (mostly|mainly|nearly all|almost all|predominantly)? (update|overwrite)',
    ],
    { unless: / (?:software|firmware|app|security|os|documentation|contract|schema) update/ },
  ),
  yes(
    'writes.counters',
    [
      '(keep count of|tally|track number of) (like|view|download|vote|click|visit|play|hit|impression|share|upvote|usage|install|api call|page view|scan)',
      '(like|view|download|vote|click|play|hit|usage|impression|share|visitor|unread|follower|page view|upvote|reaction|retweet|comment|attendance|quota|rate limit|listen|stream) (counter|count|tally)',
      'counter .. (go|increment|update|increase|tick|climb|every|each|per|hold|count|value|change|add|of|row)',
      'increment .. (number|count|counter|score|total|by one)',
      '(bump|count up) .. (number|count|counter|score|total|by one)',
      'number of (like|view|download|vote|click|follower|play|share|upvote|listener|stream) .. (show|display|update|increment|go up|per)',
      'how (many|often) .. (like|view|download|vote|click|listen)',
    ],
    {
      unless:
        / (?:counters? (?:in|of) (?:our|the|a) (?:shop|store|branch|office|pharmacy)|(?:at|behind|over|bar|checkout|ticket|sale|service|pharmacy|reception|our|shop|desk) counters? (?:in|of|close|open|be|staff|clerk|where)|over the counter|behind the counter|at the counter|counter (?:close|staff|clerk|offer|sign|measure|argument)|performance counter|bean counter|baggage|battery|gauge|performance|increment (?:of|in|release|plan)) /,
    },
  ),
  yes(
    'writes.hotRows',
    [
      '(for|over|on|after) same (few|handful of|#|hundred|thousand|ten|twenty|fifty|two hundred|three hundred|couple of|limited|small) .. (seat|ticket|room|slot|item|product|unit|place|row|record|stock|account|lot|bed|car)',

      '({MANY}|thousands of|crowd of|everybody|two thousand|whole stadium|fan|buyer|bidder|shopper|passenger|trader|they) .. (fight|compete|contend|battle|collide|meet|race|grab|rush|scramble|struggle|jostle|queue|pounce|jump|fall) .. (over|for|on|to|at|upon) .. (same|few|one|single|handful|last|limited|small number of|hundred|popular)? .. (row|record|seat|item|ticket|account|stock|key|product|slot|unit|pair|article|counter|room|lot|place|bed|appointment|piece|car)',
      '({MANY}) .. (hit|update|write|change|decrement|increment|lock|touch) .. (same|few|handful of|one|single|very few) .. (row|record|account|key|seat|counter|product|stock|item|balance|article)',
      '(one|single) (row|record|account|counter|key|balance) .. (update|write|change|hit|contend|lock|increment) .. (concurrently|simultaneously|by thousands|by many|by everyone|at once|all the time|by all|# time per second|every second|thousand of time)',
      '(contention|contend|lock wait|lock contention|row lock|lock queue|waiting for lock|wait for lock|deadlock) .. (on|for|over|around|at|in) .. (row|record|seat|stock|account|item|inventory|counter|few|same|ticket|product|table|balance)',
      '(hot|contended) (row|record|account|seat|product|counter)',
      '(everyone|everybody|all|thousand|thousands|many|million) .. (want|buy|book|reserve|grab|bid on|bid for) .. (same|last|few|limited|one|handful of|#) .. (seat|ticket|item|product|slot|room|unit|pair|thing|lot|article|row|car|place|bed|console|shoe)',
      '(write|update|transaction|order|change|bid) .. (land|hit|concentrate|end|go|pile up|meet|collide|queue up|fall|bunch) .. (on|in|at|up on) .. (same|few|one|handful|single|very few) (row|record|account|key|product|item|counter)',
      '(seat|stock|inventory|account) (row|table) .. (lock|contention|wait|fight|hot)',
      '(update|decrement|increment|write to) (same|one|single) (row|counter|record|account|balance|stock)',
      '(buyer|bidder|fan|shopper|customer|user|visitor) .. (fight over|fight for|compete for|race for|scramble for)',
    ],
    {
      unless:
        / (?:unheard of|political|another team|fight (?:against|with) the|look at the same|reader|competitors? compete) /,
    },
  ),
];

/** Work that is written down, loads, life of rows. */
const workRules: readonly Rule[] = [
  yes(
    'writes.jobs',
    [
      '(background|async|asynchronous|delayed|deferred|queued) (job|task|worker|queue|work)',
      '(job|task|work) (queue|runner|scheduler|worker|system|table|framework)',
      '(worker|job) (pool|fleet|process)',
      '(enqueue|dequeue|queue up|claim|pick up|grab) .. (job|task|work item|work|unit of work)',
      '(job|task|work item) .. (enqueue|queue|claim|pick up|retry|be retry|retried|throttle)',
      '(worker|runner) .. (claim|pull|fetch|take|pick|poll|grab|pick up) .. (job|task|work|item|them|from queue|queue)',
      '(send|generate|create|produce|render|convert|resize|transcode|encode|export|compute) .. (email|mail|pdf|thumbnail|report|invoice|video|image|export) .. (background|asynchronously|async|by worker|in worker)',
      '(pdf|report|export|thumbnail|email|mail|image|video|invoice) .. (produce|generate|create|render|send|convert|resize) .. (in background|asynchronously|by worker|when it be ready)',
      '(sidekiq|celery|resque|delayed job|bullmq|hangfire|quartz)',
      'background (processing|work)',
      '(job|task) .. (fail|crash|time out) .. (retry|retried|try again|again later)',
      '(schedule|run|execute) .. (delayed|scheduled|queued|background) (job|task)',
    ],
    {
      unless:
        / (?:nobody want job|batch jobs? (?:remove|read|run|compute)|job (?:market|offer|interview|title|board|ad)|daily job|his job|her job|my job|spark job|flink) /,
    },
  ),
  yes(
    'writes.fanOut',
    [
      '(push|notify|alert|broadcast|message|text) .. (everyone|everybody|all|each|every) .. (follow|subscribe|subscribed|subscriber|follower|watch)',
      '(push|notification|alert) .. (to|for) .. (all|every|million of|thousand of) .. (phone|device|follower|subscriber|handset|fan)',
      '(push|notification) .. (hand|handed|deliver|send) .. (to|over to) .. (apns|fcm|apple|firebase)',
      '(million|thousand|#) (push|push notification) .. (within|in) .. (second|minute)',
    ],
    { unless: / push to (?:production|main|git|prod) / },
  ),
  yes(
    'writes.bulk',
    [
      '(daily|nightly|weekly|monthly|hourly) (file|batch file|delivery file|flat file|csv|csv file|xml file|excel file|price file) .. (from|with|of|import|contain)',
      '(by|in|as|through|via) (daily|nightly|weekly|monthly|hourly) (file|batch file|csv|csv file)',

      '(bulk|mass|batch|batched) (import|load|insert|upload|ingest|write|update|data load|loading|upsert|delivery)',
      '(import|load|ingest|upload|deliver|arrive|come in|write|insert) .. (in bulk|in large batch|in big batch|in huge batch|as large batch|in one go|in one big|in big chunk|as large file|as huge csv|as csv|in batches of #|in batch of #)',
      '(nightly|daily|weekly|hourly|monthly|quarterly|large|big|huge|giant) (import|bulk load|csv|data load|bulk import|data delivery|file import|file delivery|batch import|batch load|batch upload|price file|catalog import|csv import|file drop|csv file|xml file)',
      '(every|each|per|once|on) (night|sunday|week|day|morning|month|weekend|evening|saturday|monday) .. (load|import|upload|bulk|deliver|ingest) .. (file|row|record|million|gb|data|#|whole|all|catalog|complete|price)',
      '(load|import|reload|upload|ingest) .. (whole|entire|complete|full) (catalog|dataset|data|file|table|database|price list|product list) .. (every|each|nightly|once|weekly|daily|anew)?',
      '(load|import|upload|ingest|deliver|bring) .. ({MANY}|#) .. (row|record|line|article|product) .. (at once|in one go|in file|as file|overnight|each night|every night|per night|nightly|on sunday|once month|once week|every month|in single)',
      '(supplier|partner|vendor|bank|authority|publisher|customer) .. (send|deliver|upload|provide|drop) .. (file|csv|dump|archive|excel|xml|parquet) .. (with|of|every|nightly|million|#|gb|per|each|once)',
      '(bulk|batch) of (million|thousand) (record|row|line)',
    ],
    { unless: / (?:update row in place|stage|bulk (?:of|discount|order|price|email|mail)|add up|backup) / },
  ),
  yes(
    'writes.concentrated',
    [
      '(most|majority|#|percent|per cent|large share|big share|bulk|lion share|largest part|large part|great part|#|half|two thirds|two third|third|biggest part|nearly all|almost all|big chunk|huge chunk|large portion|largest portion|over half|three quarter|nine out of ten|larger part|lions share) (%)? (of|of all|all)? .. (write|insert|write load|write traffic|update|write volume) .. (come|cause|be|go|stem|originate|belong|fall|produce|generate|due|hit|from|land|make) .. (by|from|to|on|in|due)? .. (feature|table|module|subsystem|area|component|service|use case|job|tracking|logging|audit|session|metric|telemetry|notification|one|single|family|import|part|team|few)',
      '(one|single|#|two|few) (feature|table|table family|feature family|module|subsystem|area|part of product|component|service|use case|group of tables|set of tables|endpoint|part) .. (cause|produce|generate|make up|account for|responsible for|create|write|dominate|take|do|be) .. (most|majority|#|half|bulk|large|nearly all|almost all|lion|two third|three quarter)',
      'write .. (dominate|concentrate|come mostly|come mainly|mostly come|mainly come|concentrated) .. (by|from|in|on|one|single)',
      '(write load|write traffic|writes) .. (mostly|mainly|be cause|largely|chiefly) .. (by|from|one|single)',
      '(one|single) (feature|table|table family|module|area) .. of (all)? write',
      '(one|single|two) (table|feature|module|area|family of tables) .. (swallow|eat|take|receive|get|absorb) .. (most|half|#|nearly all|majority) .. write',
    ],
    {
      unless:
        / (?:region|data ?center|country|continent|site|read|(?:most|majority) of (?:the )?(?:user|customer|traffic|query)|where its|office)s? /,
    },
  ),
  pick(
    'writes.ttl',
    true,
    [
      '(link|code|token|otp|session|invitation|quote|hold|reservation|pin|access key|qr code|one time password|magic link) .. (valid|good|active|alive|usable) (only)? (for)? (only|at most|just)? ({FEW})? (minute|hour|day|second)',

      '(basket|cart|hold|reservation|booking|offer|draft|seat|lock|invitation|session|code|ticket|request|slot|quote|appointment) .. (empty|clear|cancel|release|drop|free|give back|void|withdraw|throw away) .. (after|automatically|by itself|unless) .. (minute|hour|day|second|pay|confirm|itself)',

      '(session|token|record|row|entry|data|message|cart|link|hold|reservation|story|code|key|document|item|basket|coupon|lock|cache entry|login|password reset link|they|it|otp|otp code|invitation|offer|post|verification code|pin|ticket|booking|draft|location|signal|photo) .. (expire|lapse|vanish|disappear|evaporate|self destruct|go away|age out|be delete|be remove|be purge|be drop|be forget|become invalid|die) .. (by itself|by themselves|on own|automatically|after|within|unless|of itself|by its own)',
      '(expire|lapse|time out|vanish|evaporate|age out|go away|disappear) (by itself|by themselves|on own|automatically|after #|after {MOMENT}|after {HOURS}|within #|unless)',
      '(ttl|time to live|auto expire|auto expiry|automatic expiry|auto delete|expiry time|automatic expiration|self destruct) & (record|row|entry|entries|data|key|session|token|message|item|document|event|table|log|partition|object|delete|remove|day|hour|week|month)',
      '(delete|remove|purge|drop|clean up|evict|wipe|discard|forget) .. (automatically|by itself|on own|by themselves) .. (after|when|#|once)?',
      '(automatically|auto) (delete|remove|purge|drop|expire|evict|discard|forget)',
      '(expired|expire) (row|record|entry|session|data|item|document|message|partition|token|key|offer|cart|hold|reservation)',
      '(valid|alive|live|keep|good|last|lives) .. (for|only|#) .. (minute|hour|second|min|h|day|# minute|# hour|# second) .. (then|and then|after that|gone|only|vanish|disappear|expire|at most)',
      '(delete|remove|purge|drop|discard|throw away|wipe|gone|forget) after (#|one|two|three|five|ten|thirty|few|half)? (minute|hour|day|second|week|month|year|h|min|d)',
      '(after|older than) (#|one|two|three|five|ten|thirty|few|half)? (minute|hour|day|second|week|month|year|h|min|d) .. (delete|remove|purge|drop|discard|throw away|expire|vanish|disappear|be gone|worthless|garbage|go away|be of no use)',
      '(short lived|ephemeral|shortlived) (data|key|record|token|session|value|message|entry|code|state)',
      '(data|record|entry|session|token|code|row|key|message|cart|link|hold|reservation) .. (expire|ttl)',
      '(hold|reservation|lock|cart|basket|offer) .. (release|free|fall back|give back|drop|lapse) .. (after|automatically|by itself|unless)',
      '(keep|store) .. only .. (for|until) (#|few|one|two) (minute|hour|day)',
    ],
    {
      negated: 'drop',
      unless:
        / (?:certificate|domain|contract|license|warranty|support|node may|vanish at any|connection|request|cache (?:item|entry)?.{0,20}expire|hot (?:item|key) expire|session timeout bug|never expire|key expire)s? /,
    },
  ),
];

/** How data is written. */
export const writeRules: readonly Rule[] = [
  ...changeRules,
  ...workRules,
  hints('writes.appendOnly', ['(audit|access|event|application|server|web) log (line|entry|record)']),
];
