/**
 * What people call the same matter, by a name of the field: words and short phrases between bars. A question and whatever can
 * be said meet in these names, however each of them puts it.
 */
export const thesaurus: Readonly<Record<string, string>> = {
  data: 'data|disk|storage|space|tb|gb|mb|pb|terabytes|gigabytes|megabytes|bytes|ssd|drive|volume|history|rows|records|footprint|weigh',
  growth:
    'grow|growth|grown|growing|added|add|on top|pile up|piles up|accumulate|increase|come in|comes in|new data',
  retention: 'retention|retain|kept|keep|stored for|how long do we store',
  write: 'write|written|insert|update|save|ingest|ingestion|commit|transaction|tps',
  read: 'read|query|look up|lookup|view|fetch|enquiry|select|reading',
  event: 'event|message|point|measurement|sample',
  request: 'request|call|hit|rps|qps',
  rate: 'rate|per second|each second|every second|throughput|load|traffic|rps|qps|tps|pace|frequency|postings a second|writes a second|reads a second|requests a second|events a second',
  peak: 'worst moment|worst minute|at its worst|heaviest|most busy|top load|peak|busiest|rush hour|highest|maximum|worst hour|at most',
  horizon:
    'horizon|in one year|in two years|in three years|in five years|in ten years|in a year|year from now|years from now|later|future|by then|in the end|at the end|end of 2026|end of 2027|end of 2028|end of 2029|end of 2030|eventually|some day|long run|down the road|then',
  money:
    'run us|set us back|price tag|what do we pay|monthly costs|running costs|total cost|cost|price|bill|money|euro|dollar|usd|eur|cheap|expensive|dear|afford|spend|pricey|pricing|buck|cash|list price|damage|fee',
  budget: 'budget|limit of money|approved|granted|afford|euros|stay within|stay inside|over the limit|cap of',
  total: 'total|whole|overall|altogether|all in all|sum|in all|bottom line|everything',
  month: 'month|monthly',
  year: 'year|yearly|annual|annually|annum',
  down: 'down|downtime|outage|unavailable|closed|standstill|out of service|interruption|offline|not working',
  allowed: 'allow|permit|may|tolerate|accept|permissible|granted|budgeted|get away with',
  availability:
    'how reliable|reliability|always on|round the clock|availability|uptime|nines|sla|99.9|99.95|99.99|99.5|three nines|four nines|available|up',
  failover:
    'failover|fail over|fails over|failing over|take over|takes over|taken over|switch over|switches over|switchover|promotion|promote|promoted|standby is up',
  recovery:
    'fix it|until it is fixed|back to normal|get it running|running again|up again|back up|recover|recovery|restore|restored|rto|back up again|come back|back again|get back|bring back|working again|works again|be back|are back|repair|rebuild|undo|rescue|salvage|retrieve',
  lost: 'lose|lost|loss|missing|gone|vanish|disappear|evaporate|at risk|rpo|unsaved|swallow',
  machine: 'machine|node|server|box|instance|host|vm|broker|fleet|cluster|hardware|iron|computer|shard',
  replica: 'standby|replica|follower|secondary|copy|copies|mirror|stand by|hot spare|spare',
  primary: 'primary|leader|master|main database|main db|main store|main server|database|db|store',
  dies: 'die|dead|crash|hang|fail|burn|fire|explode|kaput|broken|break|freeze|stop working|give up the ghost|out of action|under water|flooded|power cut|blackout|stuck|killed|unplugged|fall over',
  zone: 'zone|cell|az|hall|room|rack|building|site|data centre|datacenter|data center|server room|machine room|fire compartment|campus',
  region: 'region|country|continent|data centre|datacenter|data center|location|everything here',
  network:
    'talk to each other|cannot talk|not talk|see each other|can not see|contact|out of touch|isolated|separated|split in two|halves|network|line|link|fibre|fiber|cable|connection|internet|partition|split brain|cut off|cut|uplink|wan|vpn|lan|switch|router|cannot reach|unreachable|lose sight|no longer reach|reach',
  mistake:
    'delete|drop|wipe|truncate|empty|remove|erase|overwrite|mistake|accident|accidentally|wrong|typo|script|migration|bad deploy|operator|human error|purge|fat finger|clumsy|botched|intern',
  poison:
    'poison|malformed|garbage|parse|unparsable|corrupt message|broken message|bad message|bad event|broken event|broken record|nonsense|invalid|cannot be processed|cannot process|chokes on|crashes the consumer|crashes the worker',
  hot: 'hot|celebrity|viral|hammer|hammered|one key|single key|most of the load|same row|same record|same item|same page|same picture|same article|same account|same thing|popular|favourite|one account|one tenant|one customer|one user|noisy neighbour|noisy',
  many: 'everybody|everyone|all at once|at once|crowd|thousands|millions|same time|same moment|simultaneously|stampede|herd|the whole country|all together|in parallel',
  retry: 'retry|again|reload|refresh|click again|reconnect|hit save|try again|once more|repeat|impatient',
  overload:
    'ten times|twice as many|everyone wants|demand|overload|overwhelm|too much|too many|more than planned|spike|surge|flood|rush|twice the load|ten times the load|than planned|than expected|black friday|flooded|swamped|queue up|pile up',
  outside:
    'provider|partner|third party|external|outside|outside system|vendor|their system|their side|upstream|supplier|counterparty',
  application:
    'web|website|web thing|web app|site is slow|the thing we run|program|software|application|app|service|process|backend|api|web server|pod|container|deployment|frontend|code',
  log: 'log|queue|broker|kafka|stream|topic|bus|message queue|rabbitmq|pulsar',
  consumer: 'consumer|worker|processor|job|pipeline|relay|subscriber',
  cache: 'cache|redis|memcached|caching',
  gateway: 'gateway|load balancer|proxy|entrance|front door|router|ingress|cdn|edge',
  users: 'user|client|customer|people|browser',
  limit:
    'times over|times as much|too big|too large|too heavy|burst|break down under|bottleneck|out of steam|give out|hit the ceiling|stop coping|stand it|survive growth|fill up|filled up|limit|enough|outgrow|outgrown|outgrows|run out|runs out|exceed|exceeded|ceiling|capacity|saturate|reach|passed|pass|cross|crossed|suffice|sufficient|too small|headroom|room left|wall|edge|hold out|carry|handle|cope|full|keep up|last for|good for|bursting|max|maximum|breaking point|stretch|shard|sharding',
  share:
    'share|percent|utilisation|utilization|used|busy|how close|how full|how far|load factor|headroom|margin|slack|room',
  single:
    'one primary|single primary|one machine|single machine|one server|single server|one box|single box|one instance|one database|single database|one postgres|single postgres|one mysql|ordinary server|ordinary database|one single|single relational|one relational|one big|one large|single|one node|monolithic database',
  date: 'date|when|which year|what year|which month|what month|how soon|how long until|what day|by when|month did|year does|year will',
  source:
    'who said|said|told|mention|claim|claimed|come from|came from|comes from|get that from|get the|take that from|whose|stated|according to|where did you get|read that|where do you have',
  assumed:
    'blanks|filled in|fill in|gap filled|by yourself|your own number|rule of thumb|not in the brief|made that up|educated guess|not know for sure|assume|assumed|assumption|guess|guessed|invent|invented|made up|default|not told|not say|on your own|took for granted|out of thin air|estimate|unsure|not ours|not write|fill in|placeholder|speculation',
  change:
    'no longer the answer|one change|not the answer|stop recommending|withdraw it|take it back|no longer recommend|no longer advise|knock over|turn out false|turned out false|proven wrong|topple|undermine|invalidate|fall apart|no longer hold|not hold|stop holding|prove you wrong|persuade you|convince you|sway|swing|game changer|on what does it depend|depend on|hinge|assumption breaks|deal breaker|change your mind|change mind|reconsider|revisit|otherwise|something else|tell us something else|different advice|different recommendation|differently|another recommendation|another advice|be wrong|turn out wrong|stop being right|no longer right|flip|tip|overturn|better idea|better choice|be different|would have to|have to be different|have to happen|need to happen|mistaken|right after all|after all|switch sides|point of no return|other way|talk you out|give in',
  open: 'what should i find out|find out|tell me what you need|would help you|clear up|clarify|what do you not know|do you not know|more precise|unsure about|still open|open question|open point|left open|unclear|need from us|need from me|want from us|want from me|hear from|need to know|want to know|like to know|tell you|know from|answer|unanswered|unknown to you|missing information|still missing|still need|lack|lacking|information|uncertain|to be certain|to be sure|what else|anything else|more information|which questions',
  unmet:
    'cannot do|not able|not keep|unfulfilled|left standing|without answer|nothing against|nothing for|no remedy|miss from|does not help with|no solution|not able to|unable|does not meet|not satisfy|fail to|fall short|not help|not solve|unsolved|not answer|unanswered|not cover|uncovered|leave out|left out|leave open|no answer|not handled|gap|fall short|cannot give|not give us|not do for us|ignored|does not do|not deliver|not fulfil|not met|unmet|wish',
  drawback:
    'worst|worst thing|bad thing|bad about|worst about|problem with|wrong with this|speak against|speaks against|criticism|critic|objection to this|weak point|where is the snag|snag|hidden cost|what do we lose by|fine print|unpleasant|nuisance|tedious|cumbersome|downside|catch|drawback|hurt|pain|dark side|curse|give up|trade off|tradeoff|disadvantage|con|weakness|weak spot|has its price|its price|pay for it|price to pay|what does it pay|one pay|design pay|we pay for|pay for this|pay for that|sacrifice|regret|bad side|negative|burden|annoy|headache|swallow|live with|put up with|ugly|bite|hate|trouble|against it|dislike|complain|compromise|sour',
  gain: 'good about|best thing|in favour|speak for|speaks for|reward|profit|worth the trouble|attractive|why bother|selling point|plus|benefit|advantage|gain|upside|pro|good side|buy us|get out of|get for it|win|better off|strength|improve|what for',
  risk: 'lose sleep|sleepless|keeps me up|go south|fragile|vulnerable|weakest link|most likely to break|biggest threat|exposed|risk|danger|worry|scare|nightmare|awake|go wrong|worst case|worst that|afraid|fear|threat',
  plan: 'where do we start|next steps|what do we do first|to do first|before we go|timeline|path|how do we move|phase one|order would you|begin with|kick it off|preparation|prepare|first step|start|begin|step|migrate|migration|roll out|rollout|phase|roadmap|way back|roll back|get there|move over|next week|monday|first thing|do first|first week|sequence|order of work|switch over|go live|tomorrow|homework|todo|kick off|transition|schedule',
  need: 'all boxes|boxes ticked|fit for|live up to|good enough for our|requirement|need|meet|met|satisfy|fulfil|promise|target|comply|wish|goal|asked for|demand|slo|tick|inside that|within that|keep to',
  compare:
    'second favourite|favourite|second pick|next best|did it lose|lost out|the loser|other options|choices|shortlist|short list|pick between|better of the two|lead over|ahead of|compare|comparison|line up|lay out|versus|vs|next to each other|side by side|difference|variant|option|alternative|cheaper|against each other|each of|all three|all four|rank|ranking|second best|runner up|second choice|second place|candidate|contender|on the table|contrast',
  meaning:
    'mean|meaning|explain|definition|define|stand for|sentence for|plain words|plain english|what is|whats|jargon|term|layman|in short|stumbled|translate|describe|in simple|for dummies|understand the word|mystery',
  parts:
    'made of|made up of|consist|breakdown|break down|broken down|composed|composition|split up|adds up|add up|item|what is in it|what goes into',
  twice:
    'twice|double|duplicate|two times|more than once|only once|exactly once|at most once|second time|repeated|doubled|charged again|same seat|same slot|same boat',
  latency:
    'latency|fast|slow|millisecond|ms|p99|p95|response time|respond|wait|delay|quick|quickly|snappy|speed|round trip|sluggish|lag|answer time',
  staleness: 'stale|old|behind|lag|fresh|age|out of date|late|up to date|outdated',
  conflict: 'conflict|merge|clash|collide|wins|both sides|which value counts|reconcile|diverge|overwrites',
  backup: 'backup|dump|snapshot|restore|archive copy',
  residency:
    'residency|leave the country|stay in|eu|gdpr|abroad|law|germany|canada|foreign country|jurisdiction',
  team: 'team|engineer|developer|staff|headcount|on call|dba|people we have|colleagues',
  complexity:
    'complex|complicated|simple|simpler|simplest|easy|easier|operate|operations|maintain|maintenance|effort|work to run|run it',
  confidence: 'sure|confident|certain|close call|how close|margin|reliable|trust|doubt|solid|robust',
};
