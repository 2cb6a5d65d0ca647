import type { Rule } from '../match.ts';
import { no, yes } from '../rule.ts';
import { people, replica } from './hurts-words.ts';

const drop = { negated: 'drop' } as const;
const goes =
  '(die|stop|be down|go down|fail|crash|break|break down|go|be gone|be off|give up|lose power|be unreachable|go offline|be away|go up in smoke|be sick|burn)';
const everything =
  '(everything|all|whole|business|entire|shop|company|office|production|plant|factory|site|sale|work|whole company|whole business|whole shop|whole office|all of it|everybody|everyone|till|all till|all shop|school|hospital|whole team|life|whole site|whole floor)';
const stops =
  '(stop|stand still|halt|be down|be offline|be dead|be closed|go dark|can not|come to standstill|be out|go down|grind to halt|be stuck|be blind|freeze|down|dead|offline|stand idle|close|be over|with it)';

/** What hurts about the copies of data: failover, replicas, caches. */
export const copyHurtRules: readonly Rule[] = [
  yes('hurts.spof', [
    '(everything|all|whole company|all of us) (hang off|hinge on|hang on|go through|pass through|rest on|hang from) (one|single|that one|this one)',
    '(heart|backbone|linchpin|achilles heel) of (everything|all|whole)',
    '(single point|single points|one point) of failure|spof',
    '(if|when|whenever|as soon as|once) .. {FAIL} .. (everything|all|nothing|whole|business|entire|shop|world|company|office|all of us|lot|nobody|no one) .. (stop|down|dead|offline|halt|gone|out|with it|too|still|lose|work|change|sell|sell anything|do anything|stand still)',
    '(if|when|whenever|once|as soon as) ... (be down|die|fail|crash|break|go down|be unreachable|be away|be gone) ... (nothing|nobody|no one|everything|everybody|everyone) .. (can|could|work|be|sell|run|stop|stand|go|change|move)',
    `(if|when|whenever|once|as soon as|should) ... ${goes} ... ${everything} ${stops}`,
    '(it|that|one|box|server|machine|primary|database|node|coordinator|master|disk|controller|broker|line|process) .. (die|be down|go down|fail|crash|break) .. (nothing (work|go|move|run)|nobody can|no one can|everything|everybody|everyone|whole|all of us|entire)',
    '(one|single) .. (outage|crash|failure|restart|death|loss|machine|server|disk|database|redis|broker|node|cache) .. (take down|bring down|knock out|stop|halt|kill|take out|took down|paralyze|cripple|silence|topple) .. (every|all|whole|everything|everybody|everyone|entire|business|company|complete)',
    '(everything|all|whole thing|whole company|business|entire system|whole office|all of it) (depend|hang|rely|rest|hinge|stand or fall|stand and fall|ride) (on|by|with|upon|entirely on|from) .. (one|single|this|that) (machine|server|box|node|database|disk|instance|primary|component|vm|process|pc|computer)',
    '(no|without|not any|missing) (redundancy|standby|failover|backup server|second server|spare|fallback|hot standby|spare machine|second machine)',
    '(not redundant|unreplicated coordinator)',
    '(only|just) one .. (and|,) .. (no spare|no standby|no redundancy|no second)',
  ]),
  no('hurts.spof', [
    '(have|see|there be|leave|remain) (no|not any) (more)? (single point|single points) of failure',
    'single point of failure .. (be)? (gone|eliminated|removed|fixed|solved)',
  ]),
  yes(
    'hurts.failoverSlow',
    [
      '(only|just) .. (know|understand) .. (how to)? .. (bring up|promote|switch|failover|start spare|start standby|revive|spare|standby|second server|backup server)',
      '(spare|standby|replica|backup server|second server|reserve) .. (be started|be brought up|start|bring up|activated|promoted|switch on|take over) .. (by hand|manually|hour|minute|somebody|someone|phone call)',
      '(bring|start|activate|promote|switch to|bring up) .. (spare|standby|replica|backup server|second server) .. (take|by hand|manually|hour|minute|need somebody|need someone)',
      '(failover|switchover|promotion|takeover|failing over|switching over|promoting) .. (manual|manually|by hand|slow|take long|too long|take minute|take hour|take # minute|take # hour|minute long|half an hour|someone|human|wrong|fail|botched|scary|painful|script|dns|unreliable|goes wrong|chaos|mess|at night|error prone|runbook|ritual|gamble|adventure|# minute|drama)',
      '(manual|slow|scary|failed|botched|painful|unreliable|hand made|half manual|semi manual|hand operated) (failover|switchover|promotion|recovery|takeover)',
      '(someone|somebody|engineer|operator|admin|dba|we|oncall|colleague|person) .. (have to|must|need to) .. (promote|fail over|failover|repoint|flip dns|switch over|log in and promote|switch to standby|change dns|elect)',
      '(failover|promotion) .. (never test|untested|never try|nobody trust|nobody dare|not trust)',
      '(dns|virtual ip|vip|cached address) .. (slow|linger|stale|cling|cache too long|not expire|takes minutes|old address)',
      '(promote|failover|fail over|switch over|switch to standby|switch to replica) .. (take|need|cost) .. (hour|minute|# minute|# hour|long|forever|ages)',
      '(take|took|need) .. (hour|minute|# minute|# hour|too long|forever|ages) to (failover|fail over|switch over|promote|switch to standby)',
      '(false positive|false alarm|wrong|flapping|unnecessary|needless|accidental) .. (failover|promotion|election|detection)',
      '(promote|failover|promotion) .. by hand',
    ],
    drop,
  ),
  yes(
    'hurts.splitBrain',
    [
      '(both|two) (site|side|datacenter|node|master|copy|end|primary|region|half) (accept|take|confirm|book|write|process|go on|serve|commit) .. (for|at once|order|transfer|write|booking|payment)',
      '(split brain|splitbrain|brain split|dual primary|dual master|double primary|two leaders|two masters|two primaries)',
      '(two|both|second) (primary|master|leader|writer|side|copy) .. (at once|at same time|accept write|take write|think|believe|accept order|simultaneously|both accept|claim|active at)',
      '(old|former|dead|isolated|partitioned|previous|demoted|failed|stale|ex|paused|deposed|zombie|replaced) .. (primary|master|leader|writer|compute node) .. (still|keep|continue|go on|carry on|accept|take write|come back|write|happily|return|wake up|append|think it|not know|acknowledge)',
      '(fence|fencing|stonith|fenced) .. (old|primary|missing|properly|off|writer|leader)',
      '(old|former|dead|isolated|partitioned|previous|demoted|failed|paused|deposed|replaced) .. (primary|master|leader|writer) .. (must|may|can|should|will) .. (never|not|no longer) .. (append|write|accept|acknowledge|take|serve)',
    ],
    { negated: 'ignore', factual: 'no' },
  ),
  yes(
    'hurts.replicaLag',
    [
      `${replica} .. (lag|be behind|fall behind|stale|delayed|out of date|outdated|not up to date|trail|trail behind|lag behind|old data|lagging|run behind|hang back|not catch up|behind by|# second behind|# minute behind|second behind|minute behind|hour behind|not caught up)`,
      '(lagging|stale|outdated|delayed|slow) (replica|follower|slave|read replica|secondary)',
      '(replication|replica|slave) (lag|delay) .. (bite|hurt|cause|confuse|bug|problem|grow|up to|of # second|of # minute|minute|second|trouble|complain|reach|climb)',
      '(lag|replication lag|replica lag) .. (hurt|bite|bug|trouble|confuse|problem|bother|cause)',
      `${people} .. (not see|not find|miss|can not see|no longer see) .. (own|just|their own|what they) .. (save|write|post|change|create|made|edit|order|comment|update|booked|upload)`,
      '(read|query) from (replica|follower|slave|secondary) .. (stale|old|wrong|bug|outdated|missing|inconsistent|lag)',
      '(save|write|post|update|edit|change) .. (reload|refresh|next screen|next page|come back) .. (gone|old|missing|not there|disappear|vanish|previous|still show)',
      '(staleness|stale read|stale data) .. (bug|cause|trouble|complain|confuse|problem)',
      'replica with lag',
      `${replica} .. with lag`,
    ],
    { ...drop, unless: /\b(?:the forum|were the|irrelevant|synchronous|may lag|nobody mind)\b/ },
  ),
  yes(
    'hurts.staleCache',
    [
      '(cache|redis|memcached|valkey|cdn|varnish) .. (serve|show|hold|keep|return|give|deliver|contain|hand out|answer with) .. (from last week|last week|yesterday|old|outdated|stale|wrong|from hour ago|expired|former|days old|minutes old|long gone|deleted)',
      '(cache|redis|memcached|memcache|cdn|cached (price|value|copy|page|profile|entry|data|permission)) .. (go stale|be stale|get stale|stay stale|serve stale|serve old|serve outdated|be wrong|wrong value|wrong price|outdated|inconsistent|disagree|differ from|out of sync|old data|old value|old price|out of date|not match|never match|diverge|not invalidated|never invalidated|poisoned|lie|contradict|drift|show old|show yesterday|hold old|still show|hold yesterday)',
      '(stale|wrong|outdated|inconsistent|poisoned|diverged|rotten) (cache|caches|cached|cache entry|cache data|cache entries)',
      '(cache invalidation|invalidating cache|cache coherence|cache consistency|cache) .. (hard|bug|pain|nightmare|go wrong|forgotten|mess|unreliable|error prone|headache|never right)',
      '(cache and staleness|cache and stale|staleness and cache) bug',
      '(forget|fail|miss) .. (invalidate|flush|expire|evict) .. (cache|entry|key)?',
      '(cache and (database|db)|database and cache|db and cache|cache vs database) .. (disagree|differ|out of sync|inconsistent|diverge|drift|contradict)',
      '(show|see|serve|sell|display|quote|get) .. (old|outdated|yesterday|wrong|stale|last week|former|expired) ... (cache|redis|memcached|cdn|varnish)',
      '(slow|late) (reader|request|process) .. (store|put|write|overwrite) .. (old|stale) .. (value|copy|version|data)',
    ],
    drop,
  ),
  yes(
    'hurts.stampede',
    [
      '(when|after|once|if|whenever|as soon as) .. (redis|memcached|valkey|cache|cache node|proxy) .. (restart|reboot|flush|come back|go down|fail|be emptied|be empty|be cold|be restarted|expire|lose) ... (database|db|store|backend|origin|primary|postgres|mysql)',
      '(session|request|client|user|reader|connection|call|browser|phone|device|app|server) .. (storm|rush|flood|swamp|pound|stampede|descend on|bombard|besiege) .. (database|db|store|backend|origin|primary|postgres|mysql|login|auth)',
      '(thundering herd|cache stampede|dogpile|dog pile|cache avalanche|request storm|reconnect storm|login storm|cache miss storm|miss storm|connection storm)',
      '(cold|empty|flushed|restarted) cache .. (kill|flood|hit|hammer|overload|bring|melt|send|database|topple)',
      '(cache|key|entry|token|item|ttl|cached) .. (expire|be cold|restart|be flushed|evicted|run out|be emptied|empty|time out) .. (thousand|everyone|everybody|every|hundreds|hammer|rush|at once|flood|same time|same moment|storm|all at once|stampede|pile)',
      '(thousand|thousands|hundreds|tens of thousands|million|every client|every server|all client|all app server|hundreds of thousands|every process|dozens) .. (recompute|reload|rebuild|refetch|rush|rush to|ask for same|ask for|fetch|request|ask|want|open|hit) .. (at once|same row|same item|same key|same object|same record|same moment|same time|database|simultaneously|same second|same thing|same page|same document)',
      '(all|many) (client|request|server|process|reader|app) .. (same|one) (missing|uncached|expired|cold|key|item|row|object|record) .. (at once|same time|same moment|within second|simultaneously)',
      '(rush|run|race) (to|at|on) (database|db|store|origin|backend) .. (when|after|as soon as|once)',
      '(after|upon|on) .. (restart|deploy|flush|expiry|expire|cache flush) .. (flood|swamp|hammer|overload|melt|collapse|drown|stampede) .. (database|db|store|origin|backend|primary)?',
    ],
    drop,
  ),
];
