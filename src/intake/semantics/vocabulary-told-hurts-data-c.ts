/** Word classes of the ideas in rules/told-hurts-data-c.ts: copies, herds, changes, questions, shapes, cost, neighbours. */
export const hurtsDataChangeClasses: Readonly<Record<string, string>> = {
  // copies
  HDAXENTER:
    'save|post|publish|enter|write|pay|accept|cancel|comment|answer a|upload|remark|edit|change|confirm|submit|book|register|send|update|mark as|rename|sign up|tick|correct|reply to|add|create|log a|order',
  HDAXLOOKAGAIN:
    'reload|page reload|refresh|hit f5|press f5|f5|look at site|look at page|look again|open it again|open list|come back to|get back|gets back|list he get|return to list|go back to list|go to list|read it back|reads it back|next screen|next page|confirmation page|moment later|second later|right after|immediately after|directly after|look it up|in list|see site',
  HDAXOLDAGAIN:
    'gone|old one|old|yesterday|not there|nothing there|missing|disappear|vanish|still show|still say|still have|still there|still as|come back|back again|unpaid|not in list|previous|once more|again and again|save again|enter it once more|publish again|post again|not see|do not see|three|not yet|empty|twice',
  HDAXREPLICA:
    'replica|follower|slave|read replica|secondary|read copy|other copy|read node|async reader|asynchronous reader|asynchronous copy|replication lag|on copy|to copy|second data center|reader endpoint',
  HDAXCACHE:
    'cache|cached|caching|memcached|cdn|varnish|redis|ttl|purge|invalidation|invalidate|eviction|evict|cached copy|edge copy',
  HDAXUNTRUE:
    'deleted (photo|picture|article|page|user|item|product|post|file|row|record|comment)|old value|old price|older one|old version|older version|old address|keep older|wrong price|wrong value|be wrong|wrong fare|dismissed|null get cached|should have be gone|should be gone|ought to be gone|long gone|truth of own|own truth|two truth|another user|someone else|somebody else|never agree|do not agree|not agree|disagree|purge too few|too few|rubbish|invalidation get lost|message get lost|never come to be|for another hour|stale|out of sync|out of step|not match|contradict|diverge|yesterday price|yesterday|last week price|forget to (purge|invalidate|evict|clear)|hour is wrong|go on be serve|still serve|still sell|still show|keep serve|wrong for',

  // herds
  HDAXDROPPED:
    'cache entry expire|entry expire|key expire|cache expire|expire|expiry|ttl end|ttls end|ttl run out|drop value|value be drop|just be drop|purge|flush|empty cache|emptying cache|clear cache|cache node die|cache die|cache restart|cache go down|cold cache|cache be cold|cache be empty|cache miss|miss|misses|vanish from cache|popular entry vanish|warm up|lose cache|wipe cache|deploy empty',
  HDAXTRAMPLE:
    'trample|overrun|herd|stampede|go for same|same row|identical (select|query|request|call)|thousand times|# times|get whole load|gets whole load|whole load|all load|unprotected|flatten|crush|knock over|knock down|origin be|database behind|everything behind|pounce|storm|avalanche|same moment|same query|recalculate|recompute|collapse|fall over|melt|dread|not able to carry|can not carry|all at once|at once|hammer',
  HDAXALLOFTHEM:
    '(every|all|each) (app|meter|phone|classroom|client|device|worker|pod|player|fan|browser|student|pupil|tablet|server|process|agent|till|terminal|gateway|box|car|vehicle|school|store|shop|screen|dashboard|sensor|customer|user|of them)|everyone|everybody|thousand of (client|phone|device|people|fan|worker|meter)|ten thousand of client|# (app server|client|worker|device|phone|meter|wall screen|screen|web worker|process|pod|terminal|browser)|half country|whole country|whole city|whole school|entire class',
  HDAXASKS:
    'ask|ask for|open|phone home|poll|refresh|reload|reconnect|fetch|load|request|recalculate|log in|download|pull|query|hit|run same|call home|wake',
  HDAXATONCE:
    'at once|same moment|same second|same instant|within second|within a second|simultaneously|at same time|on minute|on the minute|on hour|at nine sharp|sharp|same millisecond|moment the|moment goal|in same second|together',

  // hot key
  HDAXSTAR:
    'celebrity|celebrities|star|superstar|influencer|popular|most popular|viral|hashtag|famous|final|world boss|head office|wholesaler|largest customer|biggest customer|big customer|bestseller|channel with # million|channel with four million|loud merchant|top (seller|artist|player|product|key|story)|giant|blockbuster|hit show|goal video|idol|champion|market leader|demo tenant|enormous school district|big account|whale|state office|sneaker|largest tenant|biggest tenant|megastore',
  HDAXONEHOME:
    'same row|same key|one key|one row|single key|single row|node it live|machine it be on|machine it live|node it be on|one server|one node|one machine|single server|single node|single machine|same server|same node|same machine|same partition|one partition|single partition|one shard|single shard|same shard|single cassandra|partition #|shard #|server #|node #|slot where|shard where|partition where|replica of that partition|node own|node owning|shard be overload',
  HDAXALLTRAFFIC:
    '(everything|all|all of it|all event|all write|all new|all insert|all traffic|all today|most of|whatever|newest|today|nearly all|nearly everything|most write|every new) .. (go to|goes to|carry|land on|lands on|hit|hits|belong to|end up in|end up on|fall on|pile onto|sit on|share) .. (same key|one key|one partition|last partition|newest partition|one shard|last shard|same partition|same shard|same node|one node|partition for today|partition of today|partition for|current partition|one server|same server|same machine|one broker)',

  // garbage
  HDAXGC:
    'gc|full gc|garbage collection|garbage collector|garbage|collector|old gen|old generation|generation 2|young gen|concurrent mode failure|g1|cms|zgc|memory be reclaim|memory manager|reclaim space|reclaiming space|reclaiming memory|major compaction|compaction|compactions|tombstone|segment merge|merge segment|merges its segment|during merge|dead tuple|deleted stuff|clean up after itself|housekeeping|cleanup of old version|heap so full|.net collect|go collector|finalizer',
  HDAXGCBAD:
    'pause|pauses|stop world|stop the world|stall|freeze|hang|silence|stand still|stands still|vanish|miss|misses|expire|lose|lost|slower|slow|block|held up|hold up|minute|second|competes with|compete|in way|restart node|teeth|tooth|at ten|at noon|by hand|times slower|flags|eat|nurse|fight|tune|tuning|starve|spike|disk throughput|drop out|time out|unresponsive|die',

  // moving data
  HDAXMOVING:
    'resharding|reshard|re sharding|repartition|repartitioning|re partitioning|redistribute|redistributing|redistribution|rebalance|rebalancing|migrate .. to new cluster|migrating .. cluster|data move|move of data|moving (a)? (tenant|customer|client|account|shard|school|hospital|bank)|way of moving|cut .. in two|cutting .. in two|split shard|splitting shard|split of shard|carve .. out|carving .. out|slice .. anew|slicing .. anew|spread .. over (them|new|more)|shift table|shifted table|move from # to #|move from (two|three|four|six|eight|ten|twelve) to (four|six|eight|ten|twelve|sixteen|twenty)|big bang migration|second server come|double (the)? cluster|doubling cluster|change shard key|changing shard key|new shard key|undo split|move .. without moving all|glued to shard|evening them out|even out shard|split database by|add shard|adding shard|splitting database|moving data|data migration between shard|repartition topic|move partition|moving partition|reassign partition|reassigning partition|shard migration|tenant migration|tenant move|grow cluster|growing cluster|expand cluster|expanding cluster|hash ring|remap|remapping|rehash|rehashing|resplit|re split|chunk move|balancer|slot migration|moving slot|carve up',
  HDAXORDEAL:
    '# day|# week|# month|nine day|nine month|(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (day|week|month|night|weekend)|a year|whole year|cost year|night shift|swear word|curse|lose row|lost row|lose some row|lose data|never ask again|never be ask again|never again|never repeat|not repeat|can not repeat|read only|surgery|pray|praying|outage|downtime|by hand|nightmare|scare|scary|afraid|fear|fears|dread|hell|break every|broke every|broke|saturate|did not match|not match|blind for|kill us|nearly kill|torture|ordeal|pain|painful|sweat|traumatic|trauma|weekend|until monday|all night|sleepless|horror|went wrong|go wrong|spreadsheet|everything move|without outage|nobody dare|no one dare|freeze|frozen|catch up|catastrophe|disaster|drama|postponed|put off',
};
