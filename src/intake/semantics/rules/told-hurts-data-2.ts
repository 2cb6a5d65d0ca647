import type { Rule } from '../match.ts';
import { yes } from '../rule.ts';
import { told } from './told-hurts-data-words.ts';

/** Told by ideas that meet in one sentence, and not by a phrase: changes, questions, shapes and costs. */
export const hurtsDataMoreToldRules: readonly Rule[] = [
  yes(
    'hurts.resharding',
    [],
    told(
      /without any drama|cup of tea|on its own|automatic\w*|split brain|bill|lock|read only replica|backup|failover|schema|column|alter|before each season|rather not|historian/,
    ),
  ),
  yes(
    'hurts.schemaChanges',
    [
      '(alter|alter table|altering|schema change|schema migration|table migration|column migration|ddl|index rebuild|gh ost|pt osc|online schema change|enum value|one more field|field addition|new column|adding column|add column|column change|add index|adding index|create index|migrations|a migration|run vacuum|vacuum full|vacuum on|table change) & {HDADDLFEAR}',
    ],
    told(
      /friend|without lock|whenever we want|bloat|consumer|downstream|sluggish|autovacuum|dead row|shard|partition|cloud migration|to more node|data ?center|upstream|lock wait|each other|format|reservation|careless|turned? off|on the table|poll|read write/,
    ),
  ),
  yes(
    'hurts.crossShard',
    ['(vitess|citus) & (refuse|not support|can not)', '(nothing|not) .. atomic & (across|between|over)'],
    told(
      /never see|no query touch|nothing have to|just work|not care where|rebalanc\w*|reshard\w*|alter|migration|schema|idle|bored|hot|glass|allow|drama|overload|slow one|replica|cache|lag|fail ?over|unplugged|split brain|lock|spread evenly/,
    ),
  ),
  yes(
    'hurts.anomalies',
    [
      '(check|re read|read back|compare|retry|try again|start over|begin again) & (change in meantime|changed meanwhile|somebody else|someone else|overwritten|in meantime|meanwhile|quicker|another one|by another)',
      '(database|store) & (not guarantee|should do|should prevent|should have|not trust|not protect|let through|not stop) & (code|app|application|developer|ourselves|program|wiki|check)',
      '{HDATWOPEOPLE} & {HDAQUICKER} & (app|code|script|check|screen|banner|retry|twice|lost|overspent|overwritten|spent|win|wins|gone|off duty|call)',
    ],
    told(
      /serializable|must|may not|should|have not be see|need not bother|cache|replica|duplicate event|shard|format|afraid of|human race|race course|horse/,
    ),
  ),
  yes(
    'hurts.fixedAggregates',
    [
      '(only|just) (keep|store|have|know|get|see|save) .. (total|sum|average|count|mean|percentage|aggregate) & (question|who|which|why|can not|ask|tell|find|individual|single|gone)',
    ],
    told(/cache|shard|schema|alter|column|lock|must|should|disk|memory|deadlock|balance|ledger/),
  ),
  yes(
    'hurts.analyticsOnPrimary',
    [
      '!{HDAREPORT} ... {HDAPROD} .. {HDAHURT}',
      '{HDAREPORT} .. {HDAHURT} ... {HDAPROD}',
      '{HDAPROD} .. {HDAHURT} ... {HDAREPORT}',
    ],
    told(
      /closes? (?:its )?book|not disturb|not slow|do not|separate|shard|lock row|on a follower|replica|crash report|report (?:by|to|of)|get group|need table|crime|ergonomist|planned/,
    ),
  ),
  yes(
    'hurts.schemaDrift',
    [
      '(call|calls) it .. & (other|another|third|else|again) & (team|system|department|billing|sales|service)',
      '(same|one and same|one) (article|customer|patient|product|person|player|thing|entity|object|order|address|field|date|bridge|user|member|student|animal|building|case|vehicle) .. (as|in|by|under|has) .. (#|two|three|four|five|six|seven|several|different|every|xml) & {HDASHAPE}',
      '(copy|copies) of .. (customer|product|player|address|price|user|article|member|patient|stock|master|same) & (differ|different|disagree|own|apart|none|alike|which|right one|age|contradict|fields)',
      '{HDARENAME} & {HDADOWNSTREAM} & (break|broke|crash|find out|fail|explode|broken|fall over)',
    ],
    told(
      /single model|one shared|standard prescribe|user may|shard|lock|cache|replica|key value|must|should|statue|film|server|memory|hand out|tenant|customer to customer|by hand on/,
    ),
  ),
  yes(
    'hurts.storageCost',
    [
      '(keep|store|storage|disk|archive|backup|terabyte|tb|shelf|drive|index|attachment) & {HDAWASTE}',
      'bloat & (tb|live row|times|index (be|grow) large)',
    ],
    told(
      /next to nothing|complain of|memory|ram|inode|small|tiny|lock|vacuum|halt|cold cache|shard|cpu|seek|request charge|partition|between one function|step one|processor|compute|vendor|hosting plan|licen[cs]e|sort|time ordered|thumbnail|write cost/,
    ),
  ),
  yes(
    'hurts.connections',
    ['!{HDACONN} & ({HDATOOMANY}|{HDAFULL})'],
    told(
      /be pooled|nothing to worry|dating|shard|cache|websocket|phone|browser|ddl|device|lock|row|till system|restaurant|train|rail|flight|buffer pool|swim|internet|mobile|4g|satellite|match/,
    ),
  ),
  yes(
    'hurts.smallFiles',
    [
      '{HDASMALL} & {HDASEEK}',
      // So small are rows and events as well, of which no seek is said by "a day".
      '{HDAKB} & (file|object|picture|photo|image|thumbnail|blob|attachment|scan|pdf|tile|icon|snippet) & {HDASEEK}',
      '(inode|rsync|fsck) & (file|object|thumbnail|photo|picture|image|document) & ({HDAHURT}|hour|night|weekend|day|bigger|more than|iops)',
    ],
    told(
      /no trouble|cope without|few and enormous|one read get|lock|shard|cache|marker|follower|search|access right|permission|audit/,
    ),
  ),
  yes(
    'hurts.noisyNeighbour',
    [
      'cross tenant & {HDAHOG}',
      '(same|shared) (machine|server|box|database|cluster|queue|pool|host|instance) & {HDATENANT} & {HDAHOG} & (one|big|giant|other|everyone|everybody|small|whoever|neighbor|who)',
      '(large|big) (customer|tenant|client) & (small one|smaller one|small) & {HDAHOG}',
    ],
    told(
      /be slow we|answer late|dog|pay (?:little|nothing|by)|read it till|be finished|along fine|can not hurt|not affect|untouched|hoster|faulty release|deploy\w*|shard key|replica|leave the other|leave neighbor|see each other|partner|data ?center|power|die|fail|node|edit\w*|same moment|format|outage touch|have to burn|make no difference/,
    ),
  ),
];
