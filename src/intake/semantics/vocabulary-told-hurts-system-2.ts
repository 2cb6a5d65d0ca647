/** Word classes of what hurts in running a system, in its flows and between its teams. */
export const hurtsRunIdeaClasses: Readonly<Record<string, string>> = {
  HSYWISHES:
    'want|would like|like to|like that|should|must|need|demand|ask|asks|require|expect|tender|auditor|auditors|insurer|regulator|board|supervisor|contract|how can|how do|can anyone|calm|confidence|discount|wish|acceptance|evidence|be to be|just to be sure|to be sure|hope|love to|request|certification|law|management|inspector|policy|plan to|before go live|oblige|prefer|intend|insist',
  HSYREGULAR:
    'every month|every week|every quarter|every sprint|every night|every year|each quarter|each month|each year|each week|regularly|monthly|weekly|yearly|quarterly|twice a year|once a year|once a month|once a quarter|on purpose|nightly|annually|routinely|automatically|twice year|once year|once month|once quarter|half yearly|on wednesday|on tuesday',
  HSYTIMEUNIT:
    'minute|hour|day|week|afternoon|morning|evening|night|weekend|second|ages|forever|lunch|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|eternity|month|half day|dinner|breakfast|shift',

  // failing over
  // two that think they lead
  HSYLEADWORD:
    'boss|in charge|leader|leading|primary|primaries|master|masters|hold lock|have lock|active|own leader|captain|king|chief|owner|coordinator|controller|alive one|real one|only one|sole survivor|in command|main one|first one',
  HSYWENTON:
    'still write|carry on|go on|continue|keep write|keep take|keep accept|accept|take order|take write|record|sell|book|hand out|issue|assign|write|overwrite|dispatch|mount|start job|run the job|finish job|own version|own history|edit both',
  HSYRIFT:
    'network|partition|link|cut|vpn|fiber|fibre|failover|switchover|promote|promotion|come back|paused|pause|woke up|wake up|stonith|pacemaker|lease|election|elect|flapping|clock|third one|tiebreaker|witness|standby|lose contact|lose touch|not see each other|could not see|disconnect|heal|reconnect|isolated|deposed|take over|takeover|heartbeat|after switch|after outage|link break|link drop|link go down|line go down|link fail|network split|connection be lose|connection break|cable be cut|fibre cut',
  HSYOLDLEAD:
    'old|former|deposed|paused|original|demoted|isolated|ex|previous|retired|replaced|zombie|sleeping|resurrected|forgotten',
  // one of a kind

  // toil

  // services and teams
  HSYSERVICES:
    'service|microservice|lambda|repository|repo|deployable|container|helm chart|handler|codebase|hop|rest call|api|small program|little program|tiny service|dockerfile|deployment',
  HSYLOST:
    'nobody know|no one know|nobody understand|no one understand|not one person|no owner|nobody own|no one own|to learn|overhead|one team|developer|programmer|engineer|team of|drown|laptop|local test|locally|debug|trace|to find|where bug|incompatible|compatible|to add|to change|change field|one field|rename|fan out|pass through|go through|cross|touch|too many|unmanageable|merge back|merging|mistake|ball of mud|split|copied|timeout|down|slowest|bit|overview|diagram|spaghetti|impossible|nightmare|single click|a click|single page|single order|one request|a request|every request|each request|to answer|to show|to open|opening|out of hand|version|not keep up|lose count|regret|people|of us|month|upgrade|patch|library',
  HSYRELEASE:
    'release|releasing|deploy|deployment|deploying|ship|go live|live|roll out|rollout|launch|hotfix|build|staging|merge|merge conflict|branch|feature|api change|column|code freeze|freeze|go out|trunk|test suite|contract test|end to end test|window|bug fix|bugfix|pipeline|code change',
  HSYOTHERTEAM:
    'other team|another team|each other|one another|department|squad|other group|slowest of them|twelve team|people finish|other people|both side|other side|because of others|because of other|all teams|all team|every team|everybody else|everyone else|none of team|not ours|not our|big thing|team lead|all share|colleague|next door|developers|five team|several team|six team|four team|eight team|two team|three team|ten team|neighbors|somebody else|someone else|whole company|whole release',
  HSYWAITFOR:
    'wait|wait for|wait till|wait until|block|blocked|lock|chase|beg|approval|approve|meeting|slip|revert|held up|hold up|hold back|fixed order|right order|same night|same minute|same time|same day|together|train|booked out|be red|break build|broken build|monthly window|slowest|conflict|off as well|chain|coordinate|coordination|negotiate|lockstep|in step|permission|hostage|line up|delay|drag|half finished|unfinished|sign off|stuck behind|can not until|until all|until every|ask for|calendar|align|alignment|synchronize|postpone|hinder|collide|on same day|step on toe',

  // slow one, others behind
  HSYSLOWONE:
    'slow|slowest|slowly|dead|be down|go down|hung|hang|hangs|timeout|time out|times out|not answer|not respond|no answer|stuck|jam|jams|broken|failing|limping|laggard|throttle|throttled|return error|error|bad record|bad row|poison|malformed|corrupt|endless|huge|big job|long job|large file|run for hour|bulk|newsletter|under maintenance|out of order|unreachable|backpressure|unresponsive|one printer|sick|asleep|oversized|monster|sluggish|overloaded|stall|offline|misbehave|not available|unavailable|one bad|choke|lazy',
  HSYOTHERWAIT:
    'everyone else wait|everybody else wait|other wait|others wait|all wait|all have to wait|all must wait|rest wait|rest must wait|wait behind|behind it|behind them|behind him|behind one|stand behind|stuck behind|set pace|clog|back up|stuck too|wait too|late too|also stuck|also wait|hold back|held back|hold up|held up|block queue|block everyone|late for all|late for everyone|late for everybody|all those after|everything after|everything behind|all behind|no one else|nobody else|nobody get|nobody receive|nobody got|no one get|no one got|slow for all|slow for everyone|slow for other|for other customer|for the others|not come out|not go out|not get out|whole pipeline|pipeline stop|entire queue|whole queue|queue stop|queue grow|queue back|all worker|all thread|every thread|every worker|eat up|short one|small one|the rest|backlog|wait for slowest|as fast as slowest|thousand wait|hundred wait|pile up|jam everything|stop everyone|stop everything|starve|unrelated',
  HSYPIPE:
    'queue|pipe|line|thread|threadpool|worker|partition|pool|dispatcher|bus|webhook|call|delivery|deliver|partner|insurer|supplier|vendor|connector|receiver|endpoint|printer|courier|interface|mail|email|sms|notification|sender|job|firewall|consumer|channel|batch|subscriber|recipient|destination|message|feed|integration|adapter|provider|bank|gateway|carrier|lane|order|event',

  // sick but not dead
  HSYSICK:
    'flaky|intermittent|intermittently|half broken|half dead|limping|limp|sick|ailing|stutter|degraded|degrade|dying|one packet|packet in|packet loss|drop packet|lose packet|lost packet|some packet|percent of packet|some call|some request|every third|every fifth|every tenth|every other|one request in|bad cable|bad port|bad sector|loose cable|loose plug|half open|answer after|still up|look up|still answering|still answer|answer ping|ping|say hello|heartbeat|green light|look healthy|look fine|look alive|claim to be|pass check|pass its check|pass health check|healthy|lie about|lying|not die|not dead|not quite dead|not really dead|neither up nor down|neither dead nor alive|neither dead|slow disk|slow node|slow network card|slow link|nothing be officially down|officially|random failure|wobble|wobbly|erratic|hiccup|sporadic|sporadically|gray|brownout|alive but|merely slow|flap|flapping|come and go|on and off|overheat|jitter|clock skew|misroute|black hole|blackhole|asymmetric|one packet in|sort of work|sort of alive|every second packet|half of packet|half of request|tenth request|half up|unhealthy',
  HSYINFRA:
    'switch|link|cable|node|server|disk|ssd|zone|path|network|router|dns|packet|machine|replica|hall|site|peering|carrier|shelf|loadbalancer|box|connection|port|nic|fiber|interface|volume|drive|host|az|monitoring|uplink|controller|rack|broker|region|firewall',
  HSYALLHURT:
    'everyone|everybody|everything|all|whole|entire|nobody can|nobody could|no one can|no one could|crawl|freeze|grind to halt|ground to halt|unusable|silence|hour|afternoon|bury|kill us|suffer|wait|time out|timeout|fill up|nothing work|knot|worse than|not fire|do nothing else|no alarm|spoil|swamp|drag|stall|hang|stuck|outage|complaint',
  HSYSTANDS:
    'stop|stand|wait|dark|down|idle|still|close|offline|dead|blind|stall|halt|hang|freeze|stuck|home|late|starve|suffer|delay|out|queue|frozen|paralyzed',
};
