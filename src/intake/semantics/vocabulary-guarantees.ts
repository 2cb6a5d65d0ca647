/** Word classes of the wordings for what must hold, what is done and what flows, in base form; see vocabulary.ts. */
export const guaranteeClasses: Readonly<Record<string, string>> = {
  // time and small amounts
  FEW: 'quarter of|third of|two third of|(up to|about|around|maybe|perhaps|roughly|some)? (#|one|two|three|four|five|ten|fifteen|twenty|thirty|sixty|few|several|couple of|couple|half|handful of|split|last few|final few|most recent|last|final|latest|last couple of|last five|last ten|last #|final ten|handful)',
  UNITOFTIME: 'second|sec|s|minute|min|hour|moment|instant|heartbeat',
  MOMENT: '{FEW}? {UNITOFTIME}|short while|while|half minute|half hour|blink of eye',
  HOURS:
    'hour|day|week|month|overnight|# hour|# day|# week|# month|# minute|several minute|many minute|half day|until next morning|until next day|two week|two day|few minute|ten minute|minutes',

  // what is and is not bearable
  FINE: '{PERMIT}|bother nobody|bother no one|not bother|hurt nobody|hurt no one|not hurt|harm nobody|no tragedy|no catastrophe|no disaster|no harm|no drama|no big deal|no drama|no worry|no concern|not a tragedy|not tragic|not dramatic|not a drama|survivable|will survive|would survive|nobody mind|nobody complain|nobody notice|nobody will notice|nobody would notice|nobody will mind|no one mind|no one complain|no one notice|no one will notice|unnoticed|uncritical|not critical|will do|would do|not kill|negligible|so what|so be it|who care|world not end|not the end of world|we shrug|shrug|unimportant|irrelevant|not worth mention|good enough|close enough|near enough',
  UNACCEPTABLE:
    'unacceptable|inacceptable|not acceptable|not ok|not okay|not fine|not tolerable|intolerable|not an option|no option|no go|out of question|forbidden|not allowed|not permit|not tolerate|disaster|catastrophe|catastrophic|fatal|not forgivable|unforgivable|a no go|nightmare|deal breaker|taboo|impermissible|not negotiable|worst case|illegal|against law|not permissible|prohibited',
  MUST: 'must|have to|need to|should|shall|ought to|want to|be require to|be oblige to|be suppose to|be expect to|be to',
  MUSTNOT:
    'must not|must never|may not|may never|can not|can never|should not|should never|shall not|shall never|will never|would never|be never|never|not allow to|not be allow to|under no circumstance|be not to|must under no circumstance|can under no circumstance|not want to|not want|not be able to|must by no mean|have never to',
  STALE:
    'stale|staleness|outdated|out of date|not up to date|not current|slightly old|bit old|little old|somewhat old|obsolete|old data|old value|old version|old state|old copy|older version|older data|older state|older copy|previous version|yesterday data|yesterday number|not fresh',
  BEHIND:
    'old|behind|late|later|stale|out of date|outdated|delayed|delay|lag|off|out of sync|older|of staleness|of delay|of lag|of lateness|behind reality',
  COPYNOUN:
    'data|value|state|version|copy|number|figure|count|list|result|answer|price|page|cart|basket|entry|profile|information|read|view|content|balance|stock|picture|snapshot|timeline|feed|setting|status|score|statistic',
  SHOWN:
    'dashboard|count|counter|feed|report|statistics|statistic|list|search|result|timeline|ranking|profile|view|number|recommendation|page|index|analytics|copy|replica|leaderboard|display|map|chart|score|figure|other region|other site|rest of world|catalog|cache|content|widget|badge|preview|status',

  // what is kept and may be lost
  KEEPSAKE:
    'write|order|payment|data|event|message|record|transaction|update|booking|bookings|posting|postings|commit|entry|reading|vote|document|money|invoice|scan|click|impression|measurement|sale|purchase|row|byte|bid|trade|claim|receipt|sample|deposit|prescription|file|photo|change|edit|ticket|reservation|log|log line|comment|post|submission|answer|line|transfer|donation|registration|result|signature|acknowledged|confirmed|committed|accepted|information|play|report|addition|call record|point|data point|metric|heartbeat|like|position|bet|coin|cent|work|enrollment|application|contract|recording|appointment|fact|item|delivery|penny|task|job|mutation|alarm|alert|notification|dispatch|statement',
  GETLOST:
    'lose|get lose|be lose|go lose|disappear|vanish|go missing|be miss|be go|get drop|be drop|drop|evaporate|be gone|gone|fall through crack|forget|be forget|slip through',
  SAFE: 'acknowledge|acknowledged|confirm|confirmed|commit|committed|accept|accepted|ack|acked|save|saved|paid|pay|promise',

  // transactions
  TX: 'transaction|transactional|transactionality|acid|tx|txn|atomic|atomically|atomicity',
  TXADJ:
    'real|full|proper|true|sql and|sql or|join and|mysql|postgres|postgresql|database|ordinary|multi row|multi table|multi statement|multi document|multi record|cross table|cross row|classic|strict|strictly|serializable|foreign key and|index and|constraint and|relational|normal|interactive|decent|genuine|good old|distributed acid|general|arbitrary|honest',
  ALLORNONE:
    'together|atomically|atomic|all or nothing|all or none|or not at all|or none of them|or none|or neither|in one transaction|in single transaction|in same transaction|as unit|as one unit|as one|in one go|as one step|both or neither|in one commit|one unit of work|one transaction|same transaction|single transaction|jointly|all succeed or none|all succeed or all fail|succeed or fail together|all succeed or nothing|all of them or none|all commit or none|commit together|roll back together|indivisible|indivisibly|as whole',
  ROWS: 'row|record|table|account|document|entity|item|key|object|collection|line|entry',
  SYSTEMS:
    'service|microservice|database|system|datastore|backend|department system|application|team|bounded context|deployable|store',
  BUSINESS:
    'transaction|operation|checkout|order|ordering|booking|payment|pay|process|purchase|rental|registration|onboarding|signup|sign up|transfer|reservation|sale|refund|cancellation|return|subscription|workflow|saga|flow|change|update|commit|delivery|shipment|hire|claim|application|deployment|transaction|opening|migration of customer|contract|admission|case|journey|placing|paying|enrollment|settlement|loan|mortgage|request for|customer journey|approval|provisioning|fulfillment',
  ONEOF:
    'tenant|customer|workspace|shop|user|account|organization|organisation|cart|order|document|board|channel|aggregate|company|merchant|school|clinic|booking|patient|game|project|store|seller|hotel|restaurant|team|file|player|device|household|case|trip|policy|claim|site|club|branch|club|entity|practice|family|client|firm|member|conversation|portfolio|campaign|property|basket|room|group|department|farm|vehicle',
  OUTSIDE:
    '(payment|card|sms|mail|email|shipping|parcel|identity|map|tax|cloud|banking|credit|hotel|airline|insurance|fax|print|weather)? (gateway|provider|processor)|partner|external system|outside system|foreign system|third party|bank|carrier|insurer|supplier|psp|acquirer|vendor|airline|courier|external party|external service|outside service|credit bureau|authority|tax office|government|clearing house|card network|scheme|wholesaler|external api|remote system|partner system|counterparty|partner bank|external partner',
  BROKER:
    'kafka|rabbitmq|broker|message broker|log broker|event bus|bus|queue|topic|sqs|sns|pubsub|nats|pulsar|kinesis|event hub|activemq|mq|stream|mqtt|redpanda|event log|message queue|exchange',

  // never twice, never both
  ANYBODY:
    '{CUSTOMER}|couple|clerk|family|team|passenger|bidder|dispatcher|cashier|request|order|booking|process|tenant|company|worker|owner|party|fan|doctor|pilot|nurse|car|truck|train|crew|teacher|account|device|phone|shop|branch|competitor|office',
  HANDOUT:
    'sell|buy|bought|book|reserve|assign|allocate|rent|rent out|spend|issue|allot|give|given|given out|offer|give out|give away|hand out|hand|hand over|award|grant|let|occupy|redeem|use|promise|schedule|dispatch|lend|lease|distribute|take|cash|claim|pledge|credit',
  TWICE:
    'twice|two time|double|more than once|second time|to two|to more than one|by two|simultaneously to|to several|to both|several time|again|once more|one more time|multiple time|two times|doubly|a second time',
  SLOT: 'seat|theatre|theater|operating theatre|licence|room|slot|court|table|ticket|item|car|van|vehicle|appointment|bed|driver|name|username|email|handle|number|license|desk|locker|plate|hour|parking spot|parking bay|bay|spot|place|bike|boat|code|voucher|coupon|shift|gate|dock|berth|plot|house|apartment|flat|cabin|phone number|domain|wallet|coin|cent|money|unit|last item|last unit|piece|last piece|lot|crane|machine slot|operating room|operating theater|position|box|container slot|stock|inventory|balance|budget|quota|credit|dollar|euro|gift card|serial number|certificate|winner|prize|organ|donor|share|amount|limit|capacity|copy',

  // effects in the world
  EFFECT:
    'charge|bill|ship|send|pay|mail|debit|execute|deliver|notify|refund|email|invoice|transfer|trigger|credit|deduct|fire|payout|print|dispense|dial|text|withdraw|collect|remind|book|order|pay out|post|settle|call|issue|release|get|receive|hit|take|wire|reimburse|run|apply|process',
  EFFECTNOUN:
    'charge|payment|invoice|mail|email|shipment|parcel|sms|text message|text|reminder|refund|debit|transfer|payout|notification|letter|order|booking|withdrawal|push|push message|receipt|delivery|credit|bill|call|transaction|deduction|salary|booking|command|dose|label',
  ONCE: 'at most once|exactly once|only once|just once|once only|precisely once|once and only once|no more than once|only one time|one time only|a single time|not more than once|never more than once|once at most|never twice|not twice|one single time',
  CALLER:
    'client|app|gateway|mobile|browser|caller|device|sdk|proxy|phone|terminal|sender|partner|user|frontend|loadbalancer|mobile client|they|customer|webhook|provider|till|scanner|code|our code|service|consumer|driver|sensor|handset|guest|people|cashier|patient|library|agent|machine|vehicle|register|kiosk|reader|shop|peer|bank|vendor|everybody|buyer',
  AGAIN:
    'redeliver|retry|retries|resend|resubmit|repeat|re send|re try|try again|send again|click again|press again|hit reload|double click|tap again|send request again|send it again|try once more|repeat call|repeat request|call again|press twice|click twice|tap twice|submit twice|post again|post twice|fire again|reissue|re submit|ask again|knock again|send same request',

  // events
  BUSINESSEVENT:
    '(domain|change|business|customer|user|tracking|scan|activity|telemetry|sensor|click|device|order|play|game|log|interaction|temporal|analytics|raw|client|payment|location|usage|clickstream|page|app|integration|state change|vehicle|status|trade|market|behavioral|behavior|listening|viewing|event|streaming|mobile|impression|ad|web|tracking|transaction|inventory|meter|machine|position|session) event',
  CONSUMER:
    'consumer|consumer group|consuming system|consuming service|consuming team|downstream system|downstream team|downstream service|downstream consumer|reader of stream|event consumer|listener',
  EACHEVENT:
    'purchase|login|signup|install|lead|fill|delivery|visit|session|search|event|message|change|update|reading|click|impression|record|scan|ping|order|transaction|payment|measurement|notification|trade|status change|status|write|position|tick|sample|entry|row|line|play|bet|bid|call record|sale|trip|log line|swipe|alarm|view|conversion|report|signal|vote|item',
  PERUNIT:
    'delivery|match|course|sample|result|instrument|location|store|counter|employee|student|transaction id|address|element|process|request id|group|warehouse|cell|stream id|campaign|key|entity|order|customer|account|user|device|document|aggregate|object|id|conversation|channel|partition|vehicle|patient|shipment|product|item|tenant|game|trip|sensor|room|session|contract|wallet|ticket|member|parcel|instrument|player|card|machine|meter|driver|booking|case|claim|cart|symbol|thread|chat|auction|lot|article|asset|container|truck|pump|flight|invoice|train|policy|file|row|record|stream|driver|package|portfolio|turbine|bus|ship|job|pallet|security|stock|seller|shop|person|pet|lock|elevator|box|topic|household|line',
  INORDER:
    'in order|in right order|in correct order|in same order|in strict order|in proper order|in exact order|in original order|in order of arrival|in sequence|in exact sequence|in right sequence|in correct sequence|in sequence in which|in order in which|in order they|in sequence they|in arrival order|in chronological order|in time order|strictly in order|one after other|one after another|one by one in order|in order of time',
  SHORTBUCKET:
    'minute|hour|# minute|# second|five minute|ten minute|quarter hour|half hour|ten second|thirty second|fifteen minute|quarter of hour|one minute|one hour|five second|day',
  NOTMOVE: 'update|change|modify|edit|alter|overwrite|rewrite|mutate|revise|amend|correct|touch',
  OFFLINE:
    'offline|disconnected|without network|without connection|without internet|without signal|without reception|without connectivity|without coverage|no network|no signal|no reception|no internet|no connection|no connectivity|no coverage|off grid|airplane mode|cut off|out of coverage|out of reach|off line|underground|with no signal|with no network',
  LINK: 'internet|network|connection|signal|line|uplink|wifi|connectivity|link|reception|coverage|dsl|mobile network|satellite|lte|router|headquarters|center|central office|head office|central server|cloud|wan|backend|server|home office|datacenter',
  LINKDOWN:
    'not there|gone|go|down|lose|miss|drop|break|bad|fail|away|unreliable|patchy|flaky|spotty|not work|not available|unavailable|interrupt|interrupted|cut|out|not reachable|not be reach|unreachable|not reach|die|dead|slow|disappear|drop out',
  WORKON:
    'sell|record|write|operate|continue|take|capture|dispense|save|add|enter|fill|create|reset|edit|register|book|accept|scan|checkin|check in|serve|go on|keep|work|function|note|document|collect|sign|pay|change|measure|use',
  FARPLACE:
    'region|continent|datacenter|dc|site|location|country|side|coast|end|office|branch|place|zone|city|plant|cloud region|store|edge|pop|hemisphere',
};
