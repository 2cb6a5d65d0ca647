import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';
import { settingPlaceRules } from './told-setting-2.ts';

/** Told by ideas that meet in one sentence, and not by a phrase. */
export const settingToldRules: readonly Rule[] = [
  pick(
    'growth.kind',
    'modest',
    [
      '(nobody|no one|not|never|hardly) .. expect .. (growth|hockey stick|miracle|rush|explosion|grow)',
      '(hiring|intake|headcount|number) (be|stay)? (frozen|capped|freeze|cap) & {SETCOUNTED}',
      '(not|hardly|no) (a|be)? (start up|startup) & (client list|customer list|be what it be|not go to be|grow|growth)',
      '(plan|reckon|expect|count|budget) .. (with|on|for)? (one|two|three|four|five|six) (percent|%|per cent)',
      '(delighted|astonished|surprised|happy) .. by .. (percent|per cent|%)',
      '(add|gain|get|take on|onboard|let in|open) .. ({SETFEW}|#) .. (year|season|decade) & (same|always|about|every|planned|ahead|purpose|everyone|all there be|maybe)',
      '(decade|decades|generation) (off|away)',
      '(next year|tomorrow|future) .. (like|as|same as) .. (this year|last year|today)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:fast|twice as|maintenance|renewal|season that|rather add|visit plan|refuse|heard|until|double|triple|explode|frightening|tumou?r|storage .* comput|bill|fee|budget|balance)\b/,
    },
  ),
  pick(
    'growth.kind',
    'fast',
    [
      'have .. ({SETNUM}) {SETCOUNTED} .. in {SETPERIOD} ... ({SETNUM}) now',
      '(month over month|week over week|month on month|week on week|mom|wow) & (percent|%|add|grow|more)',
      '(twice|three time|ten time|five time|double) (as many|as much|the)? .. {SETCOUNTED} .. (each|every|by|within|next) & {SETPERIOD}',
      '(outgrow|outgrown|outgrew) .. ({SETFEW}|third|#) .. & (since|in|within) {SETPERIOD}',
      '(think|suppose|expect|mean|plan|reckon) .. (last|be enough|suffice|do) .. year ... (full|gone|exhausted|out) .. (after|in|within) .. (month|week)',
      '{SETCOUNTED} .. (ample|enough|plenty|big) in {SETPERIOD} ... in {SETPERIOD}',
      '(load|traffic|volume|number|{SETCOUNTED}) double again',
      '(plan|design|size|build) for .. ({SETNUM}|#k) ... (build|feeling|hope|fear|need|reckon) .. (ten|million|# million|hundred)',
      'growth & (frightening|scary|insane|dizzying|crazy|faster than|outpace|out of hand|breakneck|mad)',
      '(chart|graph|curve|axis) & (logarithmic|log scale|exponential|vertical)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:pitch deck|query rate|commits?|anthem|whenever|when it|brings? a|income|release of|twice a|latenc|compaction|bill|cost|fee|dream of|rival|competitor)/,
    },
  ),
  yes(
    'load.spiky',
    [
      '{SETQUIET} & {SETMOMENT} & {SETPEAK}',
      '(peak|rush|maximum) ... (time|over|above) .. (mean|average|normal|usual)',
      '{SETQUIET} ... (then|until|and then|except|but) & {SETPEAK}',
      '(pile up|arrive|come|come in|pour in) .. (in|within) (last|first) .. (second|minute|hour)',
      '(more|most|three quarter|half|bulk|all) .. (in|within) (hour|half hour|minute|few minute|ten minute|first hour) & (fortnight|week|year|month|rest|silence|season|day)',
      '(between|from) # (:|.)? #? (and|to|until) # & (nothing before|nothing after|practically nothing|all|everyone|everybody|whole|rush)',
      '(week|day|morning|evening|night|month) .. (be hell|be madness|be war|be carnage|be hectic) & (rest|otherwise|other)',
      '(crowd|crowds|rush|stampede|onslaught|burst|bursts) .. (they|we|it) bring|at every burst|in bursts|by crowd',
      '(day|days|hour|evening|weekend) with .. (time|fold) .. (download|traffic|visitor|request|load|order|usual|normal)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:load test|survive|even when|no (?:rush|peak|season)|register|half done|crash|opaque|deadline ,|read in a|once a year we review)/,
    },
  ),
  yes(
    'load.small',
    [
      '({SETTENS}|#) (write|insert|request|order|booking|record|message|change|entry|visit|loan|book|call|transaction) .. (on (busy|good|bad|normal) .. day|on .. (saturday|sunday|monday|day))',
      '(load|traffic|volume|number|data) .. (none|nothing|not|no|hardly) .. (speak of|worth mention|large|big|much|to write home|impress)',
      '(total|whole|entire) (database|db|data)? (size)? .. {SETTENS} (megabyte|mb|kilobyte|kb|row|record)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:each|per) (?:shop|device|user|customer|tenant|sensor|truck)|\bnow (?:serve|have)|million|average|vendor|on call|phone call|\bteam\b/,
    },
  ),
  yes(
    'load.readMostly',
    [
      '{SETLOOK} .. (outnumber|dwarf|exceed|drown) .. {SETCHANGE}',
      '(select|selects|read|query|lookup) .. (make up|account for|be) .. (#|ninety) .. (%|percent)',
      '(nine in ten|nine out of ten|most|nearly all|almost all|nearly every|almost every|out of hundred) .. (request|call|hit|visit|traffic|user) .. (just|only|be|come from|merely)? .. (ask|look|read|check|view|look up|browse|query)',
      '(read|reads|look|lookup|query) to (write|writes|change|update) .. (#|{SETNUM}) to (one|#)',
      '(almost|nearly|practically|hardly) (nobody|anybody|anyone|no one|everybody|everyone) .. (post|write|edit|contribute|change|lurk|read|look|browse)',
      '(far|much|way|a lot|infinitely) more (looking|reading|browsing|reader|reading|view|viewing|lookup|query|look) than',
      '(many|everyone|everybody|million|thousand|all|hundred) .. (people|of us|them)? (read|look at|view|see|consult|request|watch) .. , .. (one|few|ten|two|handful|only) .. (write|edit|type|change|maintain)',
      '(edited|maintain|written|write|edit|publish|fill) by (one|two|three|few|ten|handful|dozen) .. (read|request|view|see|look up|watch|consult) by',
      '(query|read|reads|question|lookup) .. (pour in|never stop|eat everything|eat|dominate|all day) & (trickle|primary loaf|loaf|idle|few|seldom|rare|write|new)',
      '(read|look|ask|view|fetch|query|request) .. {SETOFTEN} & (hang there for month|publish every|frozen per year|freeze per year|once in three year|change maybe|between two change|for year|for month|once a week|once week|twice year|twice in lifetime|few time week)',
      '(between two change|between change|between edit|between update)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:hope|counter|turbine|sensor|meter|telemetry|bumped|ingest|other way round|but our|step one)/,
    },
  ),
  yes(
    'load.writeHeavy',
    [
      '(nobody|no one|hardly anyone|hardly anybody|hardly ever|rarely|seldom|almost nobody|never|almost never) (ever)? (read|look|ask|query|play back|played back|check|retrieve|view|want)  & (come in|comes in|always record|pour in|collect|keep come|in and in|flow in)',
      '(ratio|proportion|relation) .. (write|writes|insert|update) .. (to) .. (read|reads|query) & (#|eight|five|ten|hundred|twenty|three|two)',
      '(read|reads|query) .. (be|few) .. (rounding error|footnote|afterthought|handful|drop in ocean|nothing|few|next to nothing) & (insert|write|update|click|append|ingest|order|next to)',
      '(swallow|take in|take down|record|store|ingest|write|collect|gulp) .. (far|much|way) more .. than .. (spit out|give out|look up|read|query|return|serve|hand out|ask|show)',
      '(ingest|ingestion|write|insert|writing) (side|path|end|load)? .. (need|take|be|eat) .. (machine|node|server|whole show|everything|twenty|most) & (query|read|one|whole show|show)',
      '(just|pure|mostly) (appends|inserts|insert|append|ingest) ',
      '(more write|more writes|more update|more insert|more often) .. than .. (read|reads|anyone check|anyone look|query|look|ask|there be read)',
      '(write|writes|update|insert|order|event|reading|line) .. (minute|second) & (against|whereas|versus|while|few|query|queries) .. (handful|few|dozen|thousand query|a week|week|query)',
      '(firehose|firehoses|torrent|deluge) & (teaspoon|trickle|nobody|hardly|few|one screen|once day|rarely|drop)',
      '(takes in|take in|come in|get|receive) .. (second|minute|hour|day|firehose) & (few time week|few time month|five a week|five week|week|hardly|seldom|far few question|only when|once day|rarely)',
      '(ratio|split|mix) .. be (one to one|fifty fifty|half half|even|balanced|half and half)',
      '(update|comment|reaction|vote|like|insert|write|upload) .. (outnumber|exceed|dwarf) .. (read|view|page view|query|lookup|reader)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:trickle and|page is|catalog|catalogue|read[s]? .{0,12}(?:million|thousand)|a million times)/,
    },
  ),
  yes('data.keptForever', [], {
    negated: 'drop',
    unless:
      /\b(?:limbo|disagree|tender|signature|case|used to keep|availability|session|stay logged|put on shards|rival|advertise|session|until|expire|erase|after (?:ten|two|five) years)\b/,
  }),
  pick(
    'data.keptForever',
    true,
    ['(never|nobody|nothing|no one|no year|not|no) .. (ever)? {SETDELETE} & {SETRECORD}'],
    {
      negated: 'ignore',
      unless:
        /\b(?:used to|lose|row[s]? .{0,12}twice|backup|after (?:ten|two|five|\w+) years|until|need not|why)\b/,
    },
  ),
  pick('data.keptForever', false, [
    '(after|within|plus) ({SETNUM}|half) (year|month|hour|week|day|minute) .. (shred|erase|delete|destroy|overwritten|overwrite|purge|wipe|remove|go|discard)',
  ]),
  yes('data.rebuildable', [], {
    negated: { to: false },
    unless:
      /\bbackups?\b|event sourc|history|amend|batch|train|cut\b|from the first|\bnew consumer|\bserver|hoped?\b|throw it away|stock|money|payment|retry|twice/,
  }),
  no('data.rebuildable', [
    '(only|sole|single) place (where|that) .. (exist|have|hold|live)',
    '(we|it|this|they|booking|record) be .. (original|source|only copy|only source|system of record)',
    '(no|nothing|not) .. (source behind|upstream|further upstream|anywhere to fetch|second copy|other copy|fetch them from)',
  ]),
  yes(
    'data.skewed',
    [
      '(some|most|many|few|one|typical|average|usual) .. (have|hold|be|get|with) .. {SETFEW} .. (;|,|while|whereas|and) .. (the one|one|other|some|few|biggest|pension fund|largest) .. (have|hold|get|with|be)? {SETHUGEWORD}',
      '(all size|every size|of all sizes|from .. to) & (charity|customer|tenant|shop|school|farm|donor|seller) & (use it|cat shelter|one man|corner shop|steel work|whose name|nine|ministry|army)',
      '(largest|biggest|giant) ({SETOWNER}|marketplace seller|campaign|of them) & (small|smaller|little|tiny|other|rest|mouse|bakery|village) & (out of memory|late|slow|ruin|drag|tripled|push|pay for|appetite|same server|queries|suffer|squeeze)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:paused?|hold together|should|receiver|new field|one more field|even(?:ly)?|alike|all the same|no skew|hash|bill of|invoice)\b/,
    },
  ),
  no('data.skewed', []),
  yes(
    'data.fitsMemory',
    [
      '(terabyte|gigabyte|gb|tb|gig) of (ram|memory) .. (would|could|can|will)? (swallow|hold|take|fit|eat)',
      '!(ram|memory) & (whole|entire|complete) (state|dataset|index|database|list|catalog|catalogue|permission|price|order book|graph|model|table)?',
      '(could|can|you could) (print|mail|email|carry|memorize|text|fax) & (database|data|bitmap|it|all|whole|dataset)',
      '(small|tiny|little|compact) enough .. (load|keep|cache|hold|fit|sit) & (ram|memory|start up|keep|startup|cache|boot)',
      '(ram|memory) .. (time|twice|more) .. (large|big|as much|than|as our|needed)',
      '(nothing|no|never|hardly) .. (come|read|go|touch|hit) .. (from|to)? disk & (cached|cache|hot|fit|memory|all|swap)',
      '(hot|touch|active|current|busy|warm|actually use|working set) & ({SETFEW}|twenty|thirty|#|forty) {SETMB} ',
      '(few|couple of|{SETFEW}) (kilobyte|kb|byte) each & (only|total|in total|thousand|all)',
    ],
    {
      negated: { to: false },
      unless:
        /\b(?:each (?:photo|file|video|upload|image|scan|picture)|attachment|video|leak|upload|terabytes? of ram needed|tb ram|copied|horror|miss|virtual machine|at least a|keep in mind|full,? alarm|between steps|second|per day|a day|step to the last|exceed|out of memory|outgrow|ran? out|used to|thinking)\b/,
    },
  ),
  no('data.fitsMemory', [
    '(terabyte|petabyte|tb|pb) & (ram|memory) & (no|not|never|isn|life would be|what|hardly)',
    '{SETNUM} time .. (what|more than|as much as) .. (server|machine|box) .. (hold|have|could hold)',
  ]),
  ...settingPlaceRules,
];
