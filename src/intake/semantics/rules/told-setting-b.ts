import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';
import { settingBroadPeopleRules } from './told-setting-c.ts';
import { settingInventedRules } from './told-setting-f.ts';

/** Load and data by broad ideas that only meet when the fact is meant. */
export const settingBroadRules: readonly Rule[] = [
  yes(
    'load.spiky',
    [
      '{SETBMOMENT} & (bring|take|knock|go) .. down & (page|site|database|server|shop)',
      '(against|versus|instead of|compare to) .. (normal|usual|ordinary) (day|#|{SETBTENS})',
      '(idle|bored|nothing|feast|famine|almost nobody|calm) ... (then|until|after|must|launch|flood) & {SETBMASS}',
      '(wall|cliff|tsunami|avalanche) & (not ramp|not slope|of traffic|of request|of visitor|of order)',
    ],
    {
      negated: 'drop',
      unless: /\b(?:pass(?:es)? (?:us|me) by|rival|competitor|test|never happen|no (?:peak|rush))/,
    },
  ),
  no('load.spiky', [
    '(hum along|hums along|same rate) & (day and night|weekday|all day|sunday)',
    '(monday|morning|summer|january) .. look .. like .. (thursday|afternoon|winter|july|any other)',
    '(never|no) .. (crowd|rush|spike) .. (at server|either|here)',
  ]),
  pick(
    'growth.kind',
    'fast',
    [
      '{SETBLOADNOUN} .. {SETBGROWN} .. {SETBRATIO} & {SETBPERIOD}',
      '{SETBLOADNOUN} .. {SETBRATIO} & (since|within|in|last|under|in less than) .. {SETBPERIOD}',
      '{SETBRATIO} .. (today|current|now) {SETBLOADNOUN} & (year from now|month from now|next year|by next|in year|we expect)',
      '(up|go|grow|rise|jump|climb) from .. to .. {SETBLOADNOUN} & (in|within|since|under|after) .. (month|year|quarter|spring)',
      '(in|within) .. (month|year|quarter) .. (go|grow|rise|jump|climb) from .. to & {SETBLOADNOUN}',
      '(order|buy|bought|size|plan) .. for .. year ... last .. month',
      '(last|past|these) {SETBTENS} month .. than in .. (year|before) & {SETBLOADNOUN}',
      '(land grab|hockey stick|hypergrowth|hyper growth|early day of pandemic|blitzscaling)',
      '(can not|not) hire .. (as|so) fast & {SETBLOADNOUN}',
      '{SETBLOADNOUN} .. double .. (every|each|yearly|annually|again this year|per year)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:latenc|cost|bill|price|toil|used to|over now|be over|could|would|can (?:take|hold|carry)|spare|headroom|rival|competitor|salar|minute to|wait|each time|when(?:ever)?|storm|christmas|blackfriday)/,
    },
  ),
  pick(
    'growth.kind',
    'modest',
    [
      '(few|{SETBSMALLNUM}|#|single digit) (percent|%|per cent) .. (year|annually|growth|on top)',
      '(only so many|nearly all of them|all) .. (country|market|world) & already .. (with us|customer|client)',
      '(gain|win|add|open|take on) .. ({SETBSMALLNUM}|few|twenty) .. (every second year|every other year|year|decade|quarter) & (perhaps|maybe|slow|longer|lose|exactly like)',
      '(take|be|need) .. year .. (until|before|till) .. (double|full)',
      '(fill|full) .. in .. ({SETBTENS}|#) year',
      '({SETBTENS}|#) more (each|every|per)? year & (gb|total|in total|postgres|database|facts)',
      '(slow|steady|slight|gentle) (increase|growth|business|rise)',
      '(slightly|somewhat|little) more .. (than|each|every|{SETBLOADNOUN}) & (winter|year|same|all)',
      '(plus|and) rounding error',
      '(graph|curve|chart) .. (lay|laid) .. over .. (from|last|year)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:if we only|until|hot|cpu|disk be|latenc|fee|price|cost|bill|budget|error|discount|reads?\b|fool|would love|doubl\w+ (?:every|again)|loss|competitor|rival)/,
    },
  ),
  yes(
    'load.readMostly',
    [
      '{SETBMAKE} .. {SETBSELDOM} & {SETBVIEW} .. {SETBOFTEN}',
      '{SETBMAKE} .. {SETBSELDOM} & {SETBOFTEN} .. {SETBVIEW}',
      '(#|ninety|most) (%|percent)? .. (operation|request|statement|query|them|load|traffic) .. (be)? (read|lookup|select)',
      '{SETBMASSNUM} .. {SETBVIEW} & (write|update|edit|amendment|post) .. (rare|few|perhaps|two hundred|secondary|negligible|day)',
      '(reader|read|visitor|lookup|look) .. (outnumber|swamp|dwarf) .. (writer|write|author|editor)',
      '(writer|author|editor) .. be outnumber',
      'look to book',
      '(visit|come|people) .. (look|look up) .. not .. (leave|write|add|contribute)',
      '(not take|take) .. much in .. (give|hand) .. lot out',
      '(handful|few|small) .. (editor|newsroom|author|admin) & ({SETBMASSNUM}) .. {SETCPERSON}',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:each other|per customer|counter|sensor|ingest|telemetry|million (?:write|insert)|write[s]? (?:million|thousand)|delete|approve|lock|stale|old value|perhaps never|read (?:rarely|seldom)|write rate|lawsuit)/,
    },
  ),
  yes(
    'load.writeHeavy',
    [
      '{SETBINGEST} .. {SETBNONSTOP} & {SETBUNREAD}',
      '{SETBUNREAD} & {SETBWRITEUNIT} & (pile up|pour|stream|flood|million|billion|mountain|non stop|all day)',
      '(#|ninety|nine out of ten|nearly all|most|odd %) (%|percent)? .. (statement|request|query|load|traffic|operation) .. (insert|update|write|change)',
      '(fifty fifty|half and half|half half) & (write|update|written)',
      '(for each|for every) .. (look|read|view) .. be .. (write|booking|update|change)',
      '(be writing|be the writing|write) not .. (reading|read|query) .. (that|fill|kill|hurt)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:more than \w+ read|mostly read|page view|backup|mail|report be|quarter|read[s]? (?:million|thousand))/,
    },
  ),
  no('load.writeHeavy', [
    'write (load|throughput|rate|volume) .. (secondary|negligible|tiny|not where|not concern|idle|no concern|low)',
    '(no|hardly any|little|without) (online)? (writing|write) .. (speak of|all|ever)',
    '(writing|write) side be idle',
  ]),
  yes(
    'load.small',
    [
      '{SETBTENS} {SETBUNIT} (per|each|every|in|/)? (minute|hour|day|week|month|year|annually)',
      '(perhaps|maybe|at most|about|only) .. {SETBTENS} {SETBUNIT} (per|each|every|/)? (second|minute|hour|day|week|month|year)',
      '({SETBSMALLNUM}|dozen|few|few hundred|two hundred|three hundred) {SETBUNIT} (per|each|every|/)? second',
      '(use|used) by .. {SETBTENS} {SETBFOLK}',
      '{SETBTENS} {SETBFOLK} .. (all know each other|same corridor|inside department|in total|all told|and that be it)',
      '{SETBTOY} .. {SETBEASY}',
      '(would|could) .. {SETBEASY} .. {SETBTOY}',
      '(both|everything|all) be tiny',
      '(write|entry|insert) .. (perhaps|maybe)? (twice|once) (day|week|month)',
      '{SETBTENS} (lot|job|run|session|connection) .. (in parallel|at once|concurrently) & (at most|never more|max|maximum)',
      'load be (moderate|modest|small|light|low)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:lose|lost|fail|wrong|double|duplicate|complain|stuck|conflict|million|thousand|(?:per|each|every) (?:device|user|shop|customer|sensor|player|one|truck|key)|kill|becam?e|vendor|on call|meeting|oncall|bug|topic|most of|while|some of|average|median|incident|outage|alert|down|send a|page[ds]?\b|support ticket)/,
    },
  ),
  no('load.small', []),
  yes(
    'data.rebuildable',
    [
      '(only|just|merely|nothing but) (mirror|copy|cache|projection|derivative|shadow) & (original|source|{SETBSOURCE}|somewhere|elsewhere|nothing else)',
      '(original|source|source file|master|truth) .. (elsewhere|somewhere else|hold by|kept by|be in|remain in|stay in) & (copy|index|ours|cache|not issue|durability|only)',
      '({SETBDERIVED}|list|it) .. (be disposable|be expendable|can be thrown away|need no backup)',
      '(after|when) .. (restart|crash) .. (fill itself|warm up|warm it up|refill|start empty|start cold)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:event sourc|audit|amend|train|new consumer|ours be the source|money|payment order|retry|twice|nobody could|replay|take[s]? (?:day|week|hour)|too long|for day|locked|full rebuild|customer be)/,
    },
  ),
  no('data.rebuildable', [
    '(nobody|no one) else .. (hold|have|keep) .. copy',
    '(original|source|paper) .. (destroy|burn|discard|shred|no longer exist) & (scan|copy|all there be|only|database|ours)',
    '(without|no) .. (another|other) store behind',
  ]),
  yes(
    'data.skewed',
    [
      '(median|average|typical|smallest|most) .. {SETBOWNER} & (largest|biggest|giant|one|dozen|few|four|last week) .. ({SETBMASSNUM}|#)',
      '(largest|biggest) .. (#|{SETBMASSNUM}) ... (median|average|smallest|typical)',
      '(some|few) .. (much|far|vastly|way) (denser|bigger|larger|busier|heavier|more popular) than',
      '{SETBOWNER} .. with .. (million|thousand) (member|follower|cow|store|policy|employee|staff|row|user) & {SETBDWARF}|melt|latency|node|server|shard',
      '(elephant|whale|skyscraper|behemoth) & {SETBOWNER}|{SETBDWARF}|cluster|shard',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:bill|invoice|small team|even(?:ly)?|alike|equal|latenc\w+ (?:of|be)|percentile|machine we|complain|feature|pay|contract|first customer|upgrade|release|machine be|budget|region)/,
    },
  ),
  no('data.skewed', [
    '(every|all) .. {SETBOWNER} .. (same size|equally large|about as big|alike in size)',
    '(no|none) .. ({SETBOWNER}|campaign|them)? .. (above|over|more than|exceed) .. (percent|%)',
    '(no|not) .. (giant|whale|elephant|monster) .. (among|in|here|our)',
    '(spread|distribute) .. evenly .. over .. {SETBOWNER}|campaign|key',
    'biggest {SETBOWNER} .. (perhaps|maybe|barely|only)? twice',
  ]),
  yes(
    'data.fitsMemory',
    [
      '{SETBFEWGB} (in total|altogether|all told|at most|at very most|of data|compressed|all in all)',
      '(disk|disk light) .. (only for night|idle|never blink|never touch|sleep)',
      '!(fit|fits|sit|held|hold|keep|kept|would go|lives) .. (in|into) (one process|process memory|memory of one|ram of|array|one machine|hash map|till|laptop|single process|heap)',
      '(every server|each server|any node|every node|each process) .. (hold|answer|have|keep) .. (everything|any|all|whole) & (small|memory|ram|tiny|read only)',
    ],
    {
      negated: { to: false },
      unless:
        /\b(?:each (?:photo|file|video|image|scan)|per (?:day|second|hour|file|video|user|run)|day\b.{0,20}(?:mb|gb)|leak|upload|outgrow|no longer|used to|old day|until|ran? out|miss|heap dump|crash|bandwidth|attachment|hour|month|every (?:day|night)|transfer|limit)/,
    },
  ),
  yes(
    'data.keptForever',
    [
      '(every|any|all) .. (ever|since first|since opening|since beginning|since founding|since day one) .. {SETBINGEST}|charge|play|make|trade|issue|take|sell & (database|keep|remain|available|look at|must be there|retain|again|still|hold)',
      '(since) .. (first|opening|founding|#) & (remain available|be there|must be there|still have|all kept|keep|retrievable)',
      '^ we hoard',
      '(everything|all) be (retain|retained|archived|preserved)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:if disk|until|wait|block|hang|lock|queue|retry|session|would like|after \w+ (?:year|day|month)|nobody want)/,
    },
  ),
  pick(
    'data.keptForever',
    true,
    [
      '{SETBPURGE} nothing',
      '(nothing|no one|nobody) (ever|may|can|must|be|get|will|shall|dare)? .. {SETBPURGE} & (ever|legal|law|decision|dare|not even)',
      '(no|never be) (clean up|cleanup|deletion|purge|retention|expiry|expiration) .. (job|run|date|limit|period|ever)',
      '(never) {SETBPURGE} (anything|any|a|record|row|data|scan|single)',
    ],
    {
      negated: 'ignore',
      unless: /\b(?:if disk|would never|twice|lose|lost|index|cache|backup|need not|key|why|test|old part)/,
    },
  ),
  pick(
    'data.keptForever',
    false,
    [
      '(after|older than|past) .. (#|{SETBTENS}|thirteen|ninety) (day|month|year|week|hour) ... {SETBPURGE}',
      '(nothing|never|not) .. (keep|kept|retain) .. (long|longer|beyond|more) than',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:backup|cache|session|lock|log[s]? (?:for|be)|sixty year|at least|minimum|reservation|seat|token|hold)/,
    },
  ),
  ...settingBroadPeopleRules,
  ...settingInventedRules,
];
