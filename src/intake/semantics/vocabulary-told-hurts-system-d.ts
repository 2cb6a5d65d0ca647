/** Word classes of what hurts in flows, places and between teams, in told-hurts-system-d.ts. */
export const hurtsBetweenIdeaClasses: Readonly<Record<string, string>> = {
  // teams in one another's way
  HSYDTEAM:
    'team|squad|department|group|ministry|developer|everyone|everybody|people|crew|someone else|module|company|tribe|division|others|other side|faculty|unit|whole company',
  HSYDSHIP:
    'ship|release|go live|going live|live|deploy|deployment|bug fix|bugfix|rollout|roll out|get out|go out|deliver|hotfix|merge|change|launch|push to production',
  HSYDTIED:
    'agree|agreement|sign off|tick box|tick a box|until last|wait for everyone|one system|one branch|one artifact|one artefact|same boat|before ministry|code freeze|freeze|rollback of lot|unable to release|apart from one another|each other toe|stand on toe|tread on|toe|stop other|in way|harbor|lockstep|all together|whole company release|only together|at same time|one repo|monolith|meeting|coordinate|line up|queue up|hostage|held hostage|on same day|not finish|not ready|blocked by|wait for',
  // data between steps
  HSYDPASS:
    'serialize|serialization|marshal|marshalling|json|xml|decompression|compression|upload and download|upload|download|object storage|write result to s3|intermediate|hand over|hop|orchestration|workflow engine|transition|encode|decode|protobuf|chatter|cross az|egress|copy whole|pass on|passing|ship',
  HSYDSTEP:
    'step|steps|stage|service|services|hop|border|next one|lambda|function|between|decoder|detector|tensor|picture|frame|claim|zone|az|process|container|transition|pipeline',
  HSYDEXPENSE:
    'cost more|cost|dear|expensive|half time|half the time|half of time|most of time|two third|third of|use a third|take longer|longer than|groan|a month|bill|charge by|waste|quicker in one process|would be quicker|cpu|per cent of time|percent of time|more than work|more than compute|on network|over network|thirty copy|eleven time|time on their way',
  // late and in the wrong order
  HSYDSOURCE:
    'phone|ship|meter|sensor|device|wristband|watch|satellite|telescope|robot|truck|vehicle|van|gateway|sdk|app|publisher|lab|bank|tablet|buoy|probe|logger|scanner|terminal|tractor|train|drone|client|partner|turbine|channel|atm|supplier|feed|station|courier|camera|tag|collar',
  HSYDDATA:
    'reading|data|event|record|value|report|click|impression|measurement|message|number|statement|reply|scan|update|everything|sample|position|log|timestamp|conversion|result|figure|entry|order|payment|batch|insertion|spend',
  HSYDTARDY:
    'later bit first|in bit|out of sequence|out of order|jumbled|all at once|once per orbit|when they have signal|when have signal|when it have signal|have signal|sometimes after|week at sea|when runner be home|back in range|back online|reconnect|hour behind|minute behind|day behind|lag by|few hours late|hour late|day late|week late|minute late|minute after|hour after|after # hour|after three week|after two week|after eight hour|after hour|day later|hour later|week old|day old|hour old|overtake|mixed up|mix up|in small hours|not there yet|not yet there|store and forward|buffer offline|catch up|flood in|straggler|yesterday|last week|retroactively|backdated|belated|belatedly',
  // saved, but the other side never hears
  HSYDSAVED:
    'row|commit|database|db|save|saved|postgres|mysql|ticket|table|store|ledger|order be in|transaction|write to|written|our side|record|booking|book|crm|contract|payment',
  HSYDTELL:
    'message|queue|broker|event|publish|topic|kafka|rabbit|rabbitmq|bus|webhook|ping|announcement|announce|outbox|downstream|consumer|search index|notification|mail|other side|warehouse|partner|analytics|callback|sync|hotel',
  HSYDUNHEARD:
    'never hear|never sent|never be send|never send|never reach|never arrive|never get|never see|never record|nobody hear|not send|not arrive|never open|get lost|go missing|be missing|miss other|miss some|lack|gap|drop|disagree|fall on floor|fall through|hole|only one of two|only one happen|ghost|so much for|die before|nobody downstream|no one downstream|be go|roll back|rolled back|never happen|not know of|never be tell|nobody tell|nobody repeat|disappear|vanish|swallow|evaporate|unsent|be gone',
  // places that fail
  HSYDPLACE:
    'region|eu west|us east|us west|eu west #|availability zone|hall|data center|datacenter|colo|colocation|hosting partner|hosting company|hoster|provider|cloud|cloud vendor|cloud region|whole site|our site|only site|control center|amsterdam|west coast|frankfurt|virginia|dublin|server room|computing center|provider zone|power feed|grid operator|undersea cable|aws|azure|gcp|zone b',
  HSYDFELL:
    'outage|blackout|fall over|fail|go down|down|black out|lose power|no power|lose both|burn|burnt|flood|fire|sneeze|drop off map|mishap|dark|stop|unreachable|ransomware|cooling|hurricane|storm|lightning|digger|cut|offline|shut|loss of|dead|collapse|overheat|explode|disappear',
  HSYDWASTHEN:
    'last year|last june|last summer|last winter|last spring|last autumn|last month|last week|this year|in august|in may|in june|in july|in march|in april|in january|in february|in september|in october|in november|in december|twice now|twice|once|that sunday|that day|that night|half a day|full day|working day|for a week|for a day|day ago|month ago|year ago|black friday|morning|great outage|we have live through|find out hard way|post mortem|be unplayable|stop ring|lost a night|no ticket sell|with it|by walkie talkie|two day',
  HSYDHARM:
    'us|our|we|all|everything|everyone|everybody|customer|till|game|worldwide|no ticket|theater|doorbell|app|ambulance|parish|law firm|tram|charity|observatory|mine|claim|user|shop|player|board|nobody',
  // sick and not dead
  HSYDLIMPING:
    'half alive|half broken|half dead|half working|half up|limp|limping|partially broken|partly broken|jittery|in a coma|in coma|not down just slow|neither up nor down|slow not dead|deaf|flaky|flap|flapping|brownout|brown out|corrupt packet|corrupting|lose tenth|drop packet|dropping packet|lose packet|losing packet|packet loss|throttle itself|degraded|partial partition|renegotiate|look healthy|slow rather than dead|clock drift|stall|hiccup',
  HSYDGREEN:
    'green|healthy|happy|fine|alive|look healthy|not down|not dead|without die|up|ok|accept connection|pass|answering ping|ping',
  HSYDCHECK:
    'health check|probe|monitor|monitoring|status page|orchestrator|dashboard|load balancer|liveness|heartbeat|watchdog|failover logic',
  HSYDYET:
    'furious|stall|slow|poison|lose|lost|not arrive|fail|hang|dead|deaf|limp|drop|answer none|error|broken|suffer|no image|timeout|time out|useless',
  // far away
  HSYDWATER:
    'ocean|atlantic|pacific|another continent|other continent|other side of world|other side of globe|half world|half way round|round world|overseas|far from data|far from server|distance from|farther|satellite link|transatlantic|cross sea|hemisphere',
  HSYDSLUG:
    'slow|slowness|wait|patience|second|too late|arrive late|complaint|leave|still travel|take so long|follow a beat|beat behind|feel broken|give up on|lag|give up|sluggish|ms|round trip|millisecond|unbearable|crawl|spin|too long|hate|curse',
  HSYDERRAND:
    'ask|travel to|go to|wait on|wait for|hosted in|call|by way of|via|go over|talk to|fetch from|come from|back to|sit in|live in|stand in|be call',
};
