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
  HSYWENTON:
    'still write|carry on|go on|continue|keep write|keep take|keep accept|accept|take order|take write|record|sell|book|hand out|issue|assign|write|overwrite|dispatch|mount|start job|run the job|finish job|own version|own history|edit both',
  HSYOLDLEAD:
    'old|former|deposed|paused|original|demoted|isolated|ex|previous|retired|replaced|zombie|sleeping|resurrected|forgotten',
  // one of a kind

  // toil

  // services and teams
  HSYRELEASE:
    'release|releasing|deploy|deployment|deploying|ship|go live|live|roll out|rollout|launch|hotfix|build|staging|merge|merge conflict|branch|feature|api change|column|code freeze|freeze|go out|trunk|test suite|contract test|end to end test|window|bug fix|bugfix|pipeline|code change',

  // slow one, others behind

  // sick but not dead
  HSYSICK:
    'flaky|intermittent|intermittently|half broken|half dead|limping|limp|sick|ailing|stutter|degraded|degrade|dying|one packet|packet in|packet loss|drop packet|lose packet|lost packet|some packet|percent of packet|some call|some request|every third|every fifth|every tenth|every other|one request in|bad cable|bad port|bad sector|loose cable|loose plug|half open|answer after|still up|look up|still answering|still answer|answer ping|ping|say hello|heartbeat|green light|look healthy|look fine|look alive|claim to be|pass check|pass its check|pass health check|healthy|lie about|lying|not die|not dead|not quite dead|not really dead|neither up nor down|neither dead nor alive|neither dead|slow disk|slow node|slow network card|slow link|nothing be officially down|officially|random failure|wobble|wobbly|erratic|hiccup|sporadic|sporadically|gray|brownout|alive but|merely slow|flap|flapping|come and go|on and off|overheat|jitter|clock skew|misroute|black hole|blackhole|asymmetric|one packet in|sort of work|sort of alive|every second packet|half of packet|half of request|tenth request|half up|unhealthy',
  HSYINFRA:
    'switch|link|cable|node|server|disk|ssd|zone|path|network|router|dns|packet|machine|replica|hall|site|peering|carrier|shelf|loadbalancer|box|connection|port|nic|fiber|interface|volume|drive|host|az|monitoring|uplink|controller|rack|broker|region|firewall',
  HSYALLHURT:
    'everyone|everybody|everything|all|whole|entire|nobody can|nobody could|no one can|no one could|crawl|freeze|grind to halt|ground to halt|unusable|silence|hour|afternoon|bury|kill us|suffer|wait|time out|timeout|fill up|nothing work|knot|worse than|not fire|do nothing else|no alarm|spoil|swamp|drag|stall|hang|stuck|outage|complaint',
};
