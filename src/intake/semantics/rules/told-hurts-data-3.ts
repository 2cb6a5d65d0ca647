import type { Rule } from '../match.ts';
import { pick } from '../rule.ts';

/** Said not to hurt. The complaint's own "not" ("nobody dares") is kept out by the narrow list of what is denied. */
const spared = (fact: string, topic: string, more: readonly string[] = []): Rule =>
  pick(fact, false, topic === '' ? more : [`${topic} & {HDACALM}`, ...more], {
    negated: 'ignore',
    factual: 'no',
    unless: /\b(?:used to be fine|fine until|be fine (?:at|until|till|before)|but now|not fine)\b/,
  });

/** Told by ideas that meet in one sentence: what does not hurt. */
export const hurtsDataSparedRules: readonly Rule[] = [
  spared('hurts.memoryExceeded', '(memory|ram|buffer pool|working set|hot set|swap|swapping|page cache)', []),
  spared('hurts.writeCeiling', '', [
    '(primary|master|leader|writer|one node|one box) .. (yawn|bored|asleep|easily|idle|comfortably|hardly notice|loaf)',
  ]),
  spared('hurts.readCeiling', '', [
    '(read|reading|query) .. (scale fine|no problem|never trouble|never a problem|not the problem)',
  ]),
  spared('hurts.lockContention', '(lock|deadlock|contention|same row|row lock|lock wait|for the same row)', [
    '(nobody|no one|nothing) .. wait .. (anybody|anyone|each other|other|lock)',
  ]),
  spared('hurts.unpredictableLatency', '', [
    '(latency|response time|p99|answer time|tail) .. (flat|steady|predictable|stable|constant|tight|narrow|even)',
    '(everything|always|all) .. (answer|respond|come back) .. (same|constant) .. (ms|millisecond|time)',
  ]),
  spared('hurts.slowQueries', '', ['(query|search|report|dashboard) .. (quick enough|fast enough|instant)']),
  spared('hurts.replicaLag', '', [
    '(replica|follower|slave) .. (never read|synchronous|only for disaster|always current)',
  ]),
  spared('hurts.staleCache', '', ['(cache|cached entry) .. (immutable|always right|always fresh|be right)']),
  spared(
    'hurts.stampede',
    '(stampede|herd|cold cache|reconnect|rush|restart|restarts|retry storm|same thing|crowd)',
    ['(wave|reconnect|restart|retry) .. (spread|staggered|jittered)'],
  ),
  spared(
    'hurts.hotKey',
    '(key|shard|partition|skew|celebrity|celebrities|hot spot|hotspot|load) & (evenly|even|skew|hot|hotter|celebrity|same|spread|alike|balanced)',
    [
      '(load|traffic|key|data|write|request) .. (spread|fall|distribute|balanced) .. (evenly|equally|uniformly)',
      '(every|each|all) (shard|partition|node|shop|key|box) .. same (load|traffic|share|amount)',
    ],
  ),
  spared(
    'hurts.garbageCollection',
    '(gc|garbage|garbage collection|collector|compaction|vacuum|tombstone|collection pause)',
    ['nothing be delete|not collector at all|no garbage collector'],
  ),
  spared(
    'hurts.resharding',
    '(reshard|resharding|rebalance|rebalancing|new shard|add node|adding node|adding shard|split|moving customer|move customer|moving data|add machine|adding machine|repartition|new node)',
    [
      '(store|database|cluster) .. (split|rebalance|move) .. (itself|on its own|by itself|automatically)',
      '(rebalance|reshard|split|add shard|new shard|new node|adding node) & (cup of tea|during day|without drama|without any drama|automatic|automatically|on its own|by itself|painless|an hour)',
    ],
  ),
  spared(
    'hurts.schemaChanges',
    '(alter|alter table|schema change|ddl|migration|new column|adding column|add column|vacuum|table change)',
    [
      '(alter|schema change|add column|ddl|migration|change table) & (whenever we want|online without|without lock|in second|instant|in broad daylight|daily|any time|no one notice|nobody notice)',
    ],
  ),
  spared(
    'hurts.crossShard',
    '(shard|partition|span|two of them|cross shard|machine) & (transaction|query|join|reach|span|touch|cross|report)',
    [
      '(transaction|query|join) .. (across|over) .. (shard|partition|range|node) .. (just work|work|natively|for free)',
      '(store|database) do transaction .. over',
    ],
  ),
  pick(
    'hurts.anomalies',
    false,
    [
      '(anomaly|lost update|race) .. (not|never) .. (see|seen|happen|know)',
      '(serializable|constraint|database) .. (keep it clean|enforce|prevent|take care|guard|catch) & (developer|program|code|app|anomaly|clean|bother)',
      '(nothing|never|not) .. collide',
    ],
    { negated: 'ignore', factual: 'no' },
  ),
  spared(
    'hurts.fixedAggregates',
    '(cut|total|totals|aggregate|aggregates|rollup|prepared|sums|precomputed|in advance|raw event)',
    [
      '(can|could) always (drill|slice|ask|go back|dig)',
      '(raw|every single|all) (event|record|data|row) .. (keep|kept|stored|there) & (question|any|ask|slice|drill)',
      '(sums|total|aggregate|number) .. compute .. (when asked|on the fly|on demand|at query time)',
    ],
  ),
  pick(
    'hurts.analyticsOnPrimary',
    false,
    [
      '(report|statistics|analytics|bi|month end|analyst|dashboard) .. (not|never|hardly|nobody|no one) .. (disturb|slow|hurt|notice|touch|feel|affect|bother|harm|compete)',
      '(nobody|no one|never) .. (notice|feel|disturb|suffer|slow) .. (report|statistics|analytics|bi|month end|analyst|dashboard)',
      '(report|statistics|analyst) & (not touch|never touch|far from|away from) & (production|live|primary|till|main database)',
    ],
    { negated: 'ignore', factual: 'no' },
  ),
  spared(
    'hurts.schemaDrift',
    '(schema|format|shape|model|definition) & (one|single|shared|same|standard|own|many)',
    [
      '(one|single) (shared|common|agreed|binding)? (schema|model|format|definition|standard) .. (for all|everyone|everybody|all|kept to|no one|nobody)',
    ],
  ),
  spared('hurts.storageCost', '', [
    '(storage|disk|space|archive) .. (cheap|next to nothing|peanuts|pennies|half drive|half a drive)',
  ]),
  spared('hurts.connections', '', ['connection .. (pooled|multiplexed) .. (never|and|far|well)']),
  spared(
    'hurts.smallFiles',
    '(small file|little file|tiny file|file|object|picture|inode) & (small|little|tiny|million|few|enormous|huge|large|big|inode|disk)',
    [
      '(file|object) .. (few and enormous|few and huge|few and large|big and few|large and few)',
      '(one|single) (read|seek|disk read) .. (one|each|per) (picture|file|photo|image)',
    ],
  ),
  spared('hurts.noisyNeighbour', '', [
    '(tenant|customer|client|shop|school) .. (can not|not|never) .. (hurt|affect|disturb|feel|slow|harm|touch|starve) .. (each other|one another|other|anyone|neighbor|rest)',
    '(every one|each|every tenant|every customer|everyone) .. hard limit',
    'leave .. (other|rest) .. (untouched|alone|unaffected|in peace)',
  ]),
];
