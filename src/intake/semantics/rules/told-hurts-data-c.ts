import type { Rule } from '../match.ts';
import { yes } from '../rule.ts';
import { told } from './told-hurts-data-words.ts';

/** Told by ideas that meet in one sentence, second part: skew, pauses, moves, changes and work across parts. */
export const hurtsDataChangeRules: readonly Rule[] = [
  yes(
    'hurts.hotKey',
    [
      '{HDAXSTAR} ... {HDAXONEHOME}',
      '{HDAXALLTRAFFIC}',
      '(partition|shard|split|distribute) by (country|date|day|month|time|region|tenant|name|city|hour|school|customer|state|letter|surname) & (most of|glow|idle|uneven|hot|biggest|everything|overload)',
      '(double|doubling|add|adding|more) .. (node|broker|machine|shard|server|partition) .. (help nothing|not help|do nothing|no help|useless|help little) & (same|one|key)',
      '(top|hottest|largest|busiest|hot|single|one) (key|row|partition|shard|slot|node) .. (make|get|take|receive|see|do|carry|serve) .. (percent|%|half|most|nine tenths|more than other|majority|nearly all)',
      '(throttle|throttles|throttled|throttling) & (same key|one key|one partition|single key|hot partition|hot key|fraction of|fifth of)',
      '(node|shard|server|machine|broker) (#|three|four|seven|nine) .. (hammer|glow|overload|melt|hot|at limit|pegged|suffer) & (rebalance|other|rest|idle|key|always|bored)',
    ],
    told(
      /evenly|equally|no skew|lock|replicated to|survive|fail over|failover|power|single point|primary|thousandth|copied to|not any replica|star schema|see the same|everything run on|all of it (?:run|live|sit)|data ?center/,
    ),
  ),
  yes(
    'hurts.garbageCollection',
    [
      '!{HDAXGC} ... {HDAXGCBAD}',
      '{HDAXGCBAD} ... {HDAXGC}',
      'autovacuum .. (all night|never finish|never catch up|can not keep up|behind)',
      '(stop the world|stop world) .. (pause|stall|gc|collection) & (second|minute|every|ms|each|hour)',
      '(full gc|major gc|gen 2|old gen) .. (at|every|each|within)',
    ],
    told(
      /town|soil|truck|street|recycl\w*|cleaner|floor|rust|log compaction|parish|tractor|waste|sewage|schema|alter|small file|since we leave|tuned and quiet|leveled|tiered|house ?keeping staff|hotel|debt|tax|collector.s item|card/,
    ),
  ),
  yes(
    'hurts.resharding',
    [
      '{HDAXMOVING} ... {HDAXORDEAL}',
      '{HDAXORDEAL} ... {HDAXMOVING}',
      '(uneven|overfull|full) shard .. scare',
      '(last|previous|first|every|each) (time we|resharding|reshard|split|move|rebalance|migration) ... (weekend|night|month|outage|lose|lost|downtime|week|never again|weeks|nerve) & (shard|partition|node|customer|tenant|cluster|server|data|database|key)',
      '(move|moving|copy|copying|relocate|drain|draining) .. (tenant|customer|shard|partition|account|school|shop|chunk|bucket) .. (by hand|at night|night shift|weekend|risky|scary|days|weeks|surgery|outage|downtime|read only)',
      '(change|changing|wrong|pick|picked|chose|choose) .. (shard key|partition key|sharding key|number of shard|number of partition|partition count|shard count|modulo) & (rewrite|month|year|move everything|everything move|all data|copy everything|regret|stuck|never|pain|week|weekend)',
    ],
    told(
      /five minute|nobody notice|vendor.s tool|automatic\w*|on its own|itself|lock|schema|alter|failover|without downtime|before each|because it hurt|kafka consumer/,
    ),
  ),
  yes(
    'hurts.schemaChanges',
    [
      '!{HDAXALTER} ... {HDAXDREAD}',
      '(vacuum|autovacuum) .. (never catch up|run for # day|can not finish|not finish|never finish|take # day|read entire|nine day|for day)',
      '(wraparound|transaction id) .. (nearly|almost|stop|scare|threat|shut|freeze|emergency)',
      '(table|schema) .. (untouchable|nobody touch|no one touch|nobody dare|sacred)',
      '(spare|reserve|generic|dummy) column & (chang|alter|dangerous|because|attr)',
    ],
    told(
      /lag|behind|consumer|downstream|shard|data ?center|cloud migration|to (?:the )?new cluster|several a day|minutes and disturb|never be a worry|dull|spreadsheet|newspaper|excel|move to aws|our customers' tables|restaurant/,
    ),
  ),
  yes(
    'hurts.crossShard',
    [
      '{HDAXACROSS} .. {HDAXMANY} {HDAXPART}',
      '{HDAXAPART} {HDAXPART} & (transaction|commit|together|join|foreign key|atomic|both|common|trade|at once) & {HDAXAWKWARD}',
      '(scatter gather|crossslot|cross shard|cross partition|cross node|multi shard) ... (awkward|forbid|forbidden|slow|pain|dictate|anything|bug|by hand|kill|crawl|expensive)',
      '(write|code|build|hand roll) .. (fan out|scatter gather) & (shard|partition|node|server|hand)',
      '(shard|split|partition) by .. & (go to every|go to all|search need all|all his|duplicate copy|second copy|mapping table|special code|by something else|by seller|by email|by phone|every shard|all shard|in two database)',
      '(join|glue|stitch|glued|stitched) .. (in app|in code|in application|in python|in java|by hand|in loop|app itself) & (shard|node|partition|split|two database)',
      '(app|application|code|program) .. (join|glue|stitch) & (shard|different node|partition|two database|split)',
      '(foreign key|transaction|join|uniqueness|constraint) .. (end|ends|stop|stops|impossible) .. (shard|partition|node|server|border)',
    ],
    told(
      /conference|suggest\w*|must|have to look|share same redis|just work|natively|handle them fine|for free|stay in own shard|know its shard|replica|backup|deploy|failover|upgrade|connection|patch|until the merge|not need workaround|cache|copy of data|log in to|survive/,
    ),
  ),
  yes(
    'hurts.anomalies',
    [
      '{HDAXCODER} ... {HDAXHANDROLL} ... {HDAXGUARANTEE}',
      '(write skew|check then act|phantom booking|phantom read|race condition|concurrency anomaly|lost update|overwritten edit|dirty read|weak isolation) & (code|developer|bug|app|programmer|turn up|repair|keep|daily|attack|spend|attacker|find|slip in)',
      '(impossible|illegal|contradictory|nonsensical|absurd) (state|balance|combination|booking|status|record) & (find|have|repair|script|job|every|clean|contract|end up|keep)',
      '(two|both) (clerk|people|user|doctor|nurse|agent|farmhand|request|buyer|cashier|driver|process|withdrawal|bidder|check|commit|client) & (each|both) (check|read|subtract|see|saw|take|find|commit|decrement) & (lose|below zero|twice|same|nobody|minus|oversold|together|negative)',
      '(emulate|simulate|fake|rebuild|reimplement|imitate) .. (transaction|lock|constraint|isolation|foreign key|atomicity)',
      '(database|store|engine) .. (let .. through|let it through|not stop|not prevent|not protect|give us no|offer no) .. (thing|transaction|it|constraint|guarantee|conflict)?',
    ],
    told(
      /serializable|must|may not|should|format|cache|replica|race course|horse|shard|exactly once|thing of past|deliver\w*|retry the event|publish/,
    ),
  ),
];
