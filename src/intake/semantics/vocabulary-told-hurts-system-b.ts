/** Word classes of what must survive, what must go on and what must be proved, in told-hurts-system-b.ts. */
export const hurtsSurviveMoreClasses: Readonly<Record<string, string>> = {
  // a few things must work though the rest does not
  HSYBREST:
    'rest|everything else|all else|anything else|nothing else|every other|everything around|everything|whole thing|whole site|whole system|half of it|all others|head office|headquarter|other service|other system|main system|core system|cloud|internet|recommendation|newsletter|statistics|reporting|back office|backend|back end|back ends|platform|main platform|data center|other function|other feature',
  HSYBGONE:
    'down|gone|fail|dead|silent|burn|burning|unreachable|be repaired|flat on|fall over|not respond|respond|offline|away|be broken|broken|out of order|on fire|dark|crash|collapse|unavailable|in trouble|in flame|fall apart|out|lie in ruin|on knee|struggle|stand still',
  HSYBKEEPUP:
    'go on|carry on|keep|work|run|play|accept|survive|be available|function|answer|stay|remain|still|be able|be possible|continue|get through|operate|be accepted|be reachable',
  // changes without a stop
  HSYBWORKS:
    'upgrade|update|migration|migrate|maintenance|patch|alter table|alter|restart|resize|reshard|schema|cutover|data move|version|change shard|move shard|moving tenant|move tenant|moving bank|new data center|new datacenter|rolling restart|reindex|index build|new column|switch version|re platform|relocation|rollout|roll out|copy|release|split shard|rebalance|reorganize|expansion|redeploy|deploy',
  HSYBSTOPPED:
    'stop|stopping|close|closing|offline|full stop|freeze|shut down|shutdown|switch off|take down|taking down|standstill|interruption|halt',
  HSYBUNBEARABLE:
    'not on table|off table|out of question|be out|no longer tolerate|not tolerate|can not|must not|may not|never be permitted|not permit|not allow|forbid|unacceptable|no option|not option|not sign|crucify|riot|cost us|money drive|be money|abolish|unthinkable|impossible|never|no way|unforgivable|inconceivable|lynch',
  // proof that recovery works
  HSYBREHEARSE:
    'rehearse|rehearsal|practice|practise|exercise|tested|test|drill|train|trained|demonstrate|demonstrably|prove|proof|show me|show us|find out|dress rehearsal|game day|try|tried|in anger|evidence|certify|simulate|simulation|real one|dry run|for real|prove to us',
  HSYBRECOVER:
    'recover|recovery|restore|restored|restoring|backup|failover|fail over|standby|spare|takeover|take over|switchover|switch over|switch site|switching site|second site|backup site|continuity|runbook|lose node|losing node|losing a node|lose a node|evacuate|evacuation|leave region|leaving region|redundancy|fallback|emergency plan|disaster plan|disaster|survive|without main|outage|recovered|failback|heal',
  HSYBDOUBT:
    'want|must|have to|should|would like|need|intend|plan|demand|insist|let us|how do we know|how can we|how do i|how would we|nobody have ever|never be run|never run|never have|never be used|untested|guess|rumor|scare|on paper|each quarter|every quarter|each month|every month|each year|every year|regularly|first monday|twice a year|once a year|yearly|in advance|before we need|auditor|regulator|regulation|law|contract|insurer|dora|trust|believe|sure|anyone|wonder|convince|on purpose|with real|in production|ask',
  // who is hit
  HSYBFAULT:
    'fault|faulty|bug|release|deployment|deploy|rollout|roll out|mistake|typo|error|incident|outage|attack|ddos|flood of|poison|failure|disaster|explosion|leak|crash|config|go wrong|bad release|bad config|overload|abuse|worst case|blow up|denial of service|accident|misconfiguration|corruption|runaway',
  HSYBLITTLE:
    'sliver|fraction|slice|pilot|one town|one site|one depot|one region|one customer|one tenant|one cell|one school|one shop|own corner|not network|not whole|not everyone|not all|not them|not theirs|some user|percent of|small group|single town|single site|single customer|one compartment|before it reach|before whole|his own|remain his|stay his|not become theirs|one branch|one district|one shard',
  HSYBSTAGED:
    'wave by wave|in waves|in wave|canary|cohort|staged|staggered|ring by ring|step by step|one cell|group by group|branch by branch|slowly at first|first cohort|pilot group|gradually|region by region|bake time|a few first',
  HSYBWALLS:
    'compartment|cell|cells|shuffle shard|shuffle sharding|bulkhead|isolate|isolated|wall off|walled off|containment|contain|independent copy|own lane|separate lane|nothing share|share nothing|watertight|firebreak|fire door|split it so|silo|quarantine|own stack|separate stack|full isolation|ring fence',
  HSYBCROWD:
    'customer|tenant|client|clinic|merchant|group of|user|farm|shop|school|account|casino|broker|hospital|bank|store|club|observatory|publisher|city|country|town|branch|member|firm|company|show|game|parish|league|franchise|region',
  // what may fail
  HSYBOFTEN:
    'every week|each week|weekly|once a fortnight|fortnight|without notice|without warning|two minute notice|now and again|now and then|every so often|several a week|a week|daily|every day|at any moment|any moment|at any time|all the time|every month|once a month|routinely|statistically|always some|some always|constantly',
  HSYBVANISH:
    'die|fail|vanish|give up ghost|crash|disappear|break|break down|go missing|reboot|be preempted|be reclaimed|be taken away|fall over|be killed|panic|keel over|drop out|pass away|bite dust',
  HSYBGEAR:
    'machine|box|node|server|host|vm|instance|computer|blade|hardware|disk|spot instance|pod|appliance|drive|unit|worker|broker',
  HSYBALLWEPLAN:
    'plan for|have in mind|insure|insure ourselves|worry about|ask to outlive|reckon with|prepare for|count on|guard against|design for|protect against|calculate with|assume|cover',
  HSYBPLACE:
    'zone|az|availability zone|hall|data hall|machine room|server room|room|fire compartment|building|control hut|equipment room|one site|a site|one of site|one of two|one of three|co location site|computing site|site in|half of data center|half of datacenter|either hall|either room|campus|rack row|power feed|fire section|central office',
  HSYBLOST:
    'lose|loss|losing|lost|go dark|be gone|gone|fail|failure|disappear|vanish|burn|fire|flood|flooded|be out|out|die|dead|down|cut|cut off|cut power|destruction|destroy|offline|missing|outage|blackout|lightning|be off|collapse|explode|be switched off|unreachable|take out|outlive|go under|slide into|fall',
  HSYBUNHURT:
    'non event|carry on|go on|not feel|not notice|not see|not learn|not halt|not stop|no effect|without effect|stay without|be enough|has to be enough|have to do everything|do everything|be able to do|nothing happen|keep ring|keep run|keep work|be acceptable|be allowed|may be lost|can be lost|be survivable|survive|outlive|outlast|endure|trade on|still close|must be paid|still be able|at worst|hiccup|take call|take the call|take over|shrug|no data|no excuse|somewhere else|move to other|not care|stay up|not stop truck|able to do lot|continue|without interruption|unaffected|keep sell|be a footnote|live without|still sell|still work|still run|still serve|tolerate',
  HSYBFAR:
    'region|whole region|entire region|cloud region|data center|datacenter|dc|primary dc|main center|computing center|main site|entire site|whole site|whole city|city|country|location|coast|continent|provider region|single city|headquarters site|us east|us west|eu west|metropolis',
  // moving people out
  HSYBMOVE:
    'move|get off|get over|get out|re route|reroute|re home|rehome|go to|take over|serve from|push|switch over|switch whole|dodge|leave|leaving|no request|evacuate|evacuated|shift|steer|divert|drain|kill switch|pull|redirect|send|put there|land elsewhere|fail over|swing|flip|out of|share to zero|weight|transfer',
  HSYBWHO:
    'traffic|user|player|viewer|connection|request|customer|share|everyone|everybody|everything|caller|people|load|session|whole country|slice|passenger|driver|subscriber|patient|tenant|stream|truck',
  HSYBRAPID:
    'within|inside|minute|minutes|second|quickly|rapidly|fast|at once|one button|button|kill switch|as soon as|less time|immediately|promptly|in no time|on command|one command|single command|lever|simple|deliberately|automatically|without a human|without human|moment notice|by hand',
};
