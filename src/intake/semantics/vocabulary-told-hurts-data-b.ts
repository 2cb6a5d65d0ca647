/** Word classes of the ideas in rules/told-hurts-data-b.ts: one writer, many readers, memory, locks, copies. */
export const hurtsDataMachineClasses: Readonly<Record<string, string>> = {
  // how many parts, how long
  HDAXMANY:
    'all|every|each|all #|several|both|two|three|four|five|six|seven|eight|ten|twelve|sixteen|twenty|thirty|thirty two|forty|fifty|sixty|sixty four|hundred|hundreds of|dozens of|dozen|many|different|other|another|more than one|#|neighboring|separate|multiple|whole|half',
  HDAXPART:
    'shard|partition|node|server|machine|database|instance|box|piece|bucket|realm|cluster member|data node|region server|tablet|broker|host|schema per tenant',
  HDAXAGES:
    '# second|# s|# sec|# minute|# min|# hour|# day|# week|half minute|half hour|quarter hour|several second|several minute|many second|many minute|second|minute|hour|day|week|month|forever|for ever|ages|eternity|all night|overnight|nine second|ten second|twenty second|thirty second|weekend|night',

  // one writer
  HDAXWRITER:
    '(single|one|sole|lone|only|same|central|big|largest|lonely|poor) (writable|writing|write|oracle|postgres|mysql|mariadb|sql|db2|relational|big|master|primary|database|accepting)? (writer|primary|master|leader|write node|oracle|postgres|mysql|mariadb|sql server|database|node|server|box|machine|instance) (box|server|node|instance|machine)?|primary|master|leader|writer|write node|writing node|writable node|write head|head node|write master|database that we write to|one we write to|where write go|machine that take write|write instance|database computer',
  HDAXWRITEWORK:
    'write|writing|insert|inserts|update|commit|posting|ingest|booking|save|upload|order|scrobble|like|append|transaction|growth|log|bet|payment|increment|event|reading come|record come|accept order|sale|measurement',
  HDAXSPENT:
    'out of breath|out of steam|out of puff|wheeze|pant|gasp|swallow|can not take more|top out|tops out|full up|nearly full|run hot|run out of primary|give up|gives up|at limit|its limit|end of road|end of line|caught up|catch up with it|cpu bound|flat out|red in monitoring|always red|in the red|redline|max out|maxed out|saturate|peg|at capacity|drop save|drop write|out of headroom|no headroom|little headroom|burn|melt|glow|sweat|groan|creak|buckle|overwhelm|suffocate|choke|drown|on knee|at ceiling|hit ceiling|against ceiling|the ceiling|hit wall|the wall|against wall|can not go on|can not keep up|can not cope|bursting|at boundary|close to full|at full stretch|full stretch|no larger|no bigger|vertical growth have end|largest there be|biggest there be|biggest they sell|largest they sell|nothing bigger|largest one can buy|bottleneck|at 85 %|at 90 %|at 95 %|85 %|88 %|90 %|92 %|93 %|94 %|95 %|96 %|97 %|98 %|99 %|100 %|85 percent|90 percent|95 percent|80 %|80 percent|(eighty|ninety) (percent|five percent)',

  // many readers
  HDAXREADING:
    'read|reading|reader|lookup|look up|select|selects|get request|fetch|page view|browse|browsing|poll|crawler|visitor|viewer|search|searches|query|profile fetch|reload|look at|looking at|looking|ask|asks|question|view|open record|opening record|public site|results page|product page|standings|hits|scraper|bot|audience|spectator|citizen ask|feed',
  HDAXONEBOX:
    '(one|single|same|only|sole|that|lone|poor) (database|db|mysql|postgres|sql|redis|central|little)? (machine|server|database|instance|box|node|mysql|postgres|store|db|host)|database|mysql|postgres|db|server|central store|same store|data store|db server|database server|oracle',
  HDAXCANNOTSERVE:
    'can not bear|can not feed|can not satisfy|can not answer|can not serve|can not show|can not do more|can not stand|can not carry|can not handle|can not keep up|can not cope|beyond what|more than (one|it|machine|server) can|more than .. can (show|serve|answer|bear|carry|take|do)|not work any more|no more to give|at limit|its limit|the limit|100 %|100 percent|buckle|run out|gives up|give up|stop answer|stops answering|bring down|brings down|hammer|cpu bound|bottleneck|on knee|fall over|falls over|collapse|overwhelm|overload|choke|too many|far too many|max out|maxed out|saturate|peg|melt|sweat|groan|under weight|keel over|burn|out of cpu|swamp|drown|board go blank|go blank|crush|flatten|no longer cope',

  // memory
  HDAXMEM:
    'ram|memory|main memory|heap|in memory|buffer pool|page cache|buffer cache|maxmemory|swap|hot set|working set|java heap|memory limit|dimm',
  HDAXMEMNEG:
    'no longer fit|not fit any more|just no longer fit|do not fit|not fit|outgrow|outgrew|outgrown|swell beyond|swollen beyond|grow beyond|grown beyond|grow past|pass|surpass|exceed|hit maxmemory|reach maxmemory|too big|too large|spill to disk|spill|bigger than|larger than|more than|evict|evicting|throw out|kill by kernel|killed by kernel|oom|out of memory|hit disk|go to disk|goes to disk|from disk|crash on load|die|dies|fall over|falls over|thrash|swap|grind|full|iowait|page fault|can not make .. larger|no bigger|do not suffice|not suffice|not enough|not big enough|too little',
  HDAXONCE:
    'used to|until|as long as|once|in past|last year|before|formerly|in early days|back then|at first|in beginning|when we start|was|earlier',
  HDAXDISKNOW:
    'hit disk|hits disk|go to disk|goes to disk|come from disk|comes from disk|read from disk|from disk|touch disk|iowait|disk now|spill|spill to disk|evict|oom|oom killer|kernel kill|killed by kernel',

  // locks
  HDAXSAMEROW:
    '(same|one|single|that one|that|hot) (big|hot|shared|central|popular|clearing|fee|merchant|pool|stock|inventory|balance|counter|bank)? (row|account|record|lot|counter|balance|tuple|seat|item|case|article|stock line|total|document|wallet|pot|position)|same # account|same (two|three|ten|twelve|dozen|handful of) (account|row|record)|counter row|own fee account|clearing account|fee account|house account|its balance|advisory lock|for update|one update|total row|sum row|hot account|hot row|same big merchant|same merchant|same lot|same stock|serializable switch',
  HDAXQUEUEUP:
    'queue|queue up|wait|wait turn|wait its turn|take turn|in turn|serialize|serializes|serialize on|block|block one another|block each other|one after other|one after another|one by one|single file|line up|stand in line|in line|narrow|narrowest|abort|aborted and retry|retried until|time out|stuck|nobody get through|jam|traffic jam|fight over|collide|deadlock|get in way of each other|compete|behind each other|hold up|freeze',

  // latency
  HDAXTAIL:
    'tail latency|tail|p99|p999|p95|p98|99th|95th|# th percentile|worst percentile|slowest percent|worst # percent|worst # %|slowest # percent|slowest # %|(every|each|one in) (hundred|thousand|hundredth|thousandth|twentieth|fiftieth|#) (request|call|answer|query|lookup|page|one)|worst case|outlier|percentile|worst requests|(hundredth|thousandth) request',
  HDAXTAILBAD:
    'spike|jump|jumps|go from|went from|from # to|climb|explode|teeth|stutter|concern|worry|complain|complaint|suffer|second|seconds|minute|lose|lost|look bad|horrible|terrible|bad|awful|ugly|ruin|hurt|kill us|ten times|twenty times|hundred times|pain|all over place|off the chart|through the roof',
  HDAXERRATIC:
    'erratic|unpredictable|at random|randomly|out of nothing|out of nowhere|out of blue|out of the blue|for no reason|for no apparent reason|no one can say why|nobody can say why|nobody know why|no one know why|depend on luck|roulette|never know whether|never know if|variance|jitter|hiccup|stutter|stutters|moody|capricious|fluctuate|fluctuates|vary wildly|vary from|vary between|swing between|swings between|all over place|inconsistent',
  HDAXRESPONSE:
    'latency|response time|response|answer|request|checkout|page|screen|lookup|click|query|call|service|till|search|app|reads|read|bid|login|game|address|commit|reply|terminal|api|write|quick|instant|ms|smooth',
};
