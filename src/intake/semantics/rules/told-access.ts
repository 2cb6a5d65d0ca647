import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';
import { searchToldRules } from './told-access-2.ts';
import { reachToldRules } from './told-access-3.ts';
import { broadAccessToldRules } from './told-access-4.ts';
import { restAccessToldRules } from './told-access-5.ts';
import { accessToldRulesB } from './told-access-b.ts';
import { accessToldRulesC } from './told-access-c.ts';
import { accessToldRulesD, localityRulesB } from './told-access-d.ts';

/** Counting things, naming teams: "the number of", "number one". */
const countOf =
  / number (?:of|one|two) |more than fetch|hardly|foreign key|no global|never do |gave? up | qr code in half/;

const ideaRules: readonly Rule[] = [
  yes(
    'access.byKey',
    [
      // what is read, and by which name for a key
      '!{ACCFETCH} .. (by|via|under) (one|single|full|exact|own|unique|only|nothing but|just)? {ACCID}',
      '!{ACCFETCH} .. (by|via|under|through) (phone|file|ticket|account|order|license|serial|tracking|patient|part)? number',
      '{ACCFETCH} .. by (nickname|name|slip|id) as well as',
      '{ACCFETCH} {ACCRECORD} .. (for|of|behind|under) (given|one|single|particular)? {ACCID}',
      // key in, record out
      '{ACCGIVE} .. {ACCID} ... {ACCTAKE} .. {ACCRECORD}',
      '{ACCGIVE} .. {ACCID} & {ACCTAKE} back|(give|get|receive|return) (back|one|you|it)',
      '(type|scan|swipe|enter|key in|punch in|present|bring|hand in|read out) .. {ACCID} & {ACCTAKE}',
      '(given|with|via) .. {ACCID} , .. (we|you|they|people|it|client|customer|user) .. (get|return|see|show|find|pull|fetch|load|open)',
      // one thing stands for another
      '(resolve|map|translate|mapping) .. {ACCID} .. (to|into)',
      '{ACCID} to (stored|its|full|long|current)? {ACCRECORD}|url|answer|link|status|owner',
      '(one|each|every|single) {ACCID} .. (one|single|exactly one) ({ACCRECORD}|check|read|lookup|answer)',
      '(request|read|lookup|call|query|fetch) .. (name|start with|bring|specify|quote) .. ({ACCID}|row|key|one device)',
      'ask .. (for|whether) {ACCRECORD} .. (by|of|for) .. {ACCNUM}',
      '(session|token|voucher|cookie|profile|license) lookup',
      '(treat|use|see) .. (as|like) (dictionary|hash map|hashmap|hash table|map|cloakroom)',
      '!{ACCID} & {ACCNOELSE} & {ACCFETCH}',
    ],
    { unless: countOf },
  ),
  pick(
    'access.onlyByKey',
    true,
    [
      '!{ACCID} & (nothing else|nothing more|sole query|sole access path|only query|only question|only way in|single thing|one thing|only thing) & {ACCFETCH}',
      '(never|nobody|no one|not|nothing) .. (scan|browse|search|list|filter|join|join or|query) & ({ACCNUM}|{ACCID}|row|fetch this one|one object) & (fetch|know exact|present|each read|by id|at a time|get|look up)',
      '(no|without) (list|listing|searching|search|scan|range|filter|joins) .. (no|and no|, no|or) (range|filtering|filter|search|searching|list|listing|combination|join)',
      'access pattern & (by id|by key) & none|only|one|single',
      '(exactly|only|just) one (statement|query|question|lookup|kind of read|request type) & (select|by|id|key|fetch|number)',
      '(query|question|lookup) other than & (not exist|unknown|none|never)',
      '!{ACCFETCH} ... by .. ({ACCNUM}|{ACCID}) ... (that be all|nothing else|and never|never by|no searching|no other)',
      '!by .. ({ACCNUM}|{ACCID}) (alone|only|and by nothing but|and nothing else|, nothing else|and that be all|and never)',
      '(get|put) (and|or|,|/) (get|put) & (all|only|nothing|ever|single item|whole|no more)',
      '(only|just|nothing but|merely) (point lookup|key lookup|single key operation|fetch by id|get by id|get by key)',
      '(single key|one key|keyvalue|key by key|per key) (operation|access|read|request) only',
      '(treat|use|see|behave) .. (as|like) (dictionary|hash map|hashmap|hash table|cloakroom)|simplest interface',
      '(all|only thing) .. (app|client|service|caller|till|terminal|switch|gateway) (can|ever|may)? (do|ask) .. (number|id|key|code|token|name)',
    ],
    {
      unless: /number (?:of|one) | (?:would|will) never do| not only |hardly|more than fetch/,
      negated: 'ignore',
    },
  ),
  yes(
    'access.latestOfEntity',
    [
      '(latest|newest|most recent|last few|last #|last ten|last dozen|last thirty|last fifty|last twenty|last two dozen|recent|# latest|# newest|# last|last) {ACCEVENTS} .. (of|in|for|on|from) .. {ACCENTITY}',
      '(open|enter|click|drop in|visit|look at|load|come to|join) .. {ACCENTITY} & (latest|newest|most recent|lately|last few|last #|recent|newest first|last thirty|last two dozen|last ten|be say lately)',
      '(tail|tail end|fresh end|last line) of .. ({ACCENTITY}|log)',
      '(what|whatever|all that|everything) .. (happen|go on|be say|be do|order|change) & ({ACCENTITY}) & (since|lately|recently|last|newest)',
      '(by|per) (channel|device|sensor|account|conversation|room|meter|vehicle|patient|thread) and (time|date|timestamp|day|hour)',
      '(pick|choose|select|open) .. {ACCENTITY} & (temperature|curve|history|log|readings) & (for trip|over|since|during|of day|between)',
      '{ACCENTITY} .. (event|history|track|positions|log|movement) from .. (first|start|departure|birth|delivery) .. to (last|end|arrival|now|today)',
      '{ACCEVENTS} .. (of|from|by) (one|single|given|particular) {ACCENTITY} ... (newest first|latest first|in order|by time|page by page|page at a time)',
      '(newest|latest|most recent|recent) {ACCEVENTS} & (show|see|open|display|read|list|page|first)',
      'last (#|few|ten|dozen|twenty|thirty|fifty|hundred|couple of) {ACCEVENTS} & (see|show|read|open|want|read first|look at|read at|list|display|query|enough)',
      '{ACCEVENTS} .. (over|in|during|from|for|of) (last|past) (#|ten|few|seven|thirty|two) (day|hour|minute|week|month) & {ACCENTITY}',
      '(his|her|its|their|one|customer|device|driver|patient)? where .. (be|go) today|since morning',
      'newest first & {ACCENTITY}',
    ],
    {
      unless:
        /who follow| (?:copy|replica|lag|backup|restore|lose|lost|crash|outage|overwrite|win|overtake|pile|vendor|seat)\b|who need| in (?:the )?memory/,
    },
  ),
  yes(
    'access.timeRange',
    [
      '{ACCSHOWME} & (between|from) .. (two|monday|january|june|1914|christmas|start|new year|yesterday|date) .. (and|to|until|till) .. (date|moon|end|new year|today|friday|now|easter|december|start)',
      '(week|day|month|year|hour|decade|season) worth of & {ACCSHOWME}',
      '(whole|entire|all) of (january|february|march|april|may|june|july|august|september|october|november|december|last year|last month|last week)',
      '(one|single) {ACCENTITY} (year|month|week|day)',
      '!{ACCSHOWME} .. (time range|date range|time window|time interval|time span|stretch of time|slice of time|year #|from and to|range of date)',
      'zoom .. (from|in|out|into|to) & (decade|year|day|hour|second|minute|week|time|month)',
      '(by|for|over|per) (period|time range|date range|timestamp|time window) & (read|select|query|filter|scan|data|look|cut|search|ask)',
      '(add|pick|choose|set|enter|give) (period|date|from and to|start and end|time range|range of date|dates)',
      'compare .. (harvest|season|year|month|week|quarter|summer|winter) .. (with|to|against)',
      '(all|every) (transaction|letter|order|event|booking|sale|reading|trip|call|entry|trade) (from|of|in|between) .. (first|that|those|two|given|#|monday|some|month|year|quarter)',
      '(second|first) half of (match|year|each|season|month|day)',
      '(booking|appointment|event|shift|flight|delivery|reservation) .. (for|in|of) (coming|next|this) (week|month|day|weekend)',
    ],
    {
      unless:
        /reproducible|last accident|backup|restore|outage of|growth|grow|retention|kept for|keep for|delete/,
    },
  ),
  yes(
    'access.adHocFilters',
    [
      '!{ACCFILTER} & {ACCFREE} & {ACCFIELD}',
      '(filter|group|slice|narrow|narrow down|split|pivot|cut|segment|break down|drill down) & {ACCFREE}',
      '(hundred|sixty|forty|fifty|ninety|eighty|thirty|twenty|dozen|dozens|#|many|countless) .. (column|attribute|trait|field|filter|criterion|facet|property) & (filter|combine|pick|group|segment|search|any|mix|sort)',
      '(not|never|nobody|no one|can not) .. (predict|foresee|anticipate|guess|know) .. (where clause|query|filter|question|cut|combination|ask|look for|be after)',
      '(query builder|report builder|segment builder|filter bar|advanced search|pivot table|search mask|search form|expert search|faceted|facet) ',
      '(explore|digging|dig|poke|drill down|drill|play around|rummage|sift|slice) .. (in|at|through|until|into|data|raw)|, they do not know',
      '(write|build|make|invent|compose|assemble) .. own (query|filter|segment|report|search|selection)',
      '(each|every) (query|question|search|request|report) .. (be|look|differ) .. (different|new|unlike|from one before|from last)',
      'by .. , .. , .. , .. (in|and|or) & (all combination|any combination|any mix|combination|filter|make|model|search|whatever|narrow)',
      '(any|all|every) (combination|mix|subset) (of|and)',
      'in all combination',
      '(filter|group|search|filters) on (contents|any|each|every|all|many|column|field|value)',
      '(no|not|never) .. (cut|filter|query|question) .. (choose|know|fix|plan|define) .. (in advance|beforehand|up front|ahead)',
      'rest be filter',
    ],
    { unless: /weather|straddle|host |filter(?:ed)? out|coffee|spam|air filter|water filter|oil filter/ },
  ),
  no('access.adHocFilters', [
    '(question|query|report|filter|search) be (know|fix|few|always same|same|predefined|canned|hard coded)',
    '(nobody|no one|noone|none) .. (filter|slice|dice|browse|explore|drill|group|pivot)',
  ]),
  yes(
    'access.aggregates',
    [
      'average .. (by|per|over) (hour|day|week|minute|month|quarter|night|year|shift)',
      '(how many|how much) ... (on average|last (year|month|quarter|week|season)|in total|altogether|between|spend this|this year|in .. week|by (region|month|store|week))',
      '(league table|leaderboard|scoreboard|standings|top ten|top list) & (compute|add up|sum|count|total|from all|across|over)',
      '!(group by|group bys|group it by|cross tab|olap|by cohort|pivot table)',
      '(goods|sale|order|donation|claim|case|booking|delivery) .. (last|this|past) (quarter|month|year|week|season) by',
      '(compare|compares) (all|every|this) .. (with|to) (all|every|five|last|ten)',
    ],
    {
      unless:
        /moving|rolling|sliding|alarm|alert|act\b|smooth|every moment|at all time|night|raw data|engineer|fixed|follower|replica|progress|partition|cost|counter|increment|summary table|total(?:ly)? (?:loss|outage|failure)|in total|mean (?:that|to|we|time)|do not mean|by mean|sum of money|on balance|account for|counter|total order|count on|that mean|this mean|it mean|which mean|just count|below average/,
    },
  ),
  yes(
    'access.joins',
    [
      '{ACCTIE} & {ACCTABLES}',
      '(query|view|screen|page|report|statement|select|list) & {ACCTABLES}',
      '{ACCTIE} ... , .. , ... (in one go|on one screen|on single sheet|in single view|in each view|in each list|per page)',
      '(come together|be look at together|get look at together|hang together|be brought together) & (screen|view|page|report|query|sheet|print|list|always|planner|table|vet)',
      '(tie|match|correlate|cross reference|cross check|join|reconcile) .. (to|with|against) .. (to|with|and|,) & (report|they|people|query|sql|list|table|in one|each|screen|half time|underwriter|against)',
      '(join|joins|joining) everything',
      '{ACCENTITY} (join|get joined|be joined) with',
      '(think|talk|work|query|report|live|rely) .. (in|on|with) joins',
      'foreign key & (join|query|view|pull|list|follow|hang)',
      '(show|list|see|print) .. with (its|holder|their)? .. , .. and',
      '(view on view|materialized join|multi table|many table|several table)',
      'relate to .. relate to',
      '{ACCTIE} .. (from|of) (several|many|two|three|four|five|nine|ten|eleven|twelve|#) table',
      '(query|report|select|statement) (over|across|touch|span|on) (two|three|four|five|nine|ten|eleven|several|many|fourteen|#|half|dozen) (table|schema|entity)',
    ],
    {
      unless:
        /touch different table|busiest|multi ?table commit|shard|within|sibling|offline|coverage|vpn|stream|join (?:us|the team|our|a call|meeting|company|in (?:the )?code)|new join|joined (?:us|the)|by hand in|table tennis|no join/,
      negated: 'drop',
    },
  ),
  no('access.joins', [
    '(joining|join|joins) (be|was|were) (given up|give up|drop|dropped|forbid|forbidden|gone|ban|banned)',
  ]),
  yes(
    'access.secondaryAttributes',
    [
      '(find|search|look for|want|lookup|select) ... by .. , (by|via) .. (and|or) (by|via)',
      '!(find|search|look up|lookup|look for|locate|list|select|retrieve|pull up|identify|filter|get) .. by (sender|receiver|town|city|status|date|due date|email|mail|name|surname|last name|phone|birth date|date of birth|trade|author|publisher|color|size|owner|manufacturer|site|technician|last # digit|last four digit|postcode|zip|address|category|type|state|birthday|street|brand|diagnosis|ward|language|nickname)',
      '(index|indexes|indices) on .. (customer|status|date|email|name|column|field|attribute|city|type|owner|due date)',
      '(all|every|everything|open|which|list|find|show|get) .. (with|in|have|run|without) (status|state "|error|oil|no movement|certain|color|vulnerable)',
      '(order|ticket|case|device|claim|invoice|machine|job|account|bed|pupil|student|parcel|patient|contract) .. (in|with) (state|status|stage|phase)',
      '(status|state) (be|=|:)? ("|overdue|open|pending|late|unpaid|shipped)',
      '^ (book|account|pupil|order|machine|bed|wine|ticket|patient|device|member|house|invoice|parcel|student) (of|in|with|who|that|by) .. (same|one|no|free)',
      '(secondary index|second index|other than (key|id|primary key)|besides key|besides id|not just by id|not only by id|not only by key|by other field|by another field)',
    ],
    { unless: /which (?:be|mean) why|index fund|group|nothing but|one proprietor|in full|sum/ },
  ),
  yes('access.sameObjectByMany', [
    '{ACCCROWD} & {ACCLOOK} .. {ACCONETHING}',
    '{ACCCROWD} .. {ACCLOOK} & {ACCONETHING}',
    '{ACCONETHING} & (take|get|draw|have|see) .. (nearly all|almost all|third|half|most) of? .. (traffic|play|read|load|request|view)',
    '{ACCONETHING} & be .. (read|watch|view|look at|open|fetch|hammer|download|ask for|click|load) .. (by|everyone)',
    '(few|handful of|couple of|one|two) (popular|hot|famous|trending|top) .. (take|get|draw|make up|account for) .. (all|most|half|lion|majority)',
    '(page|article|image|score|map|feed|site|video) (get|be) hammer',
    '(go|send) .. half country|nation|everyone .. (to|on) one',
    '(ask for|read|request|hit|open) (hundred|thousand|#|million|ten) time (more|as often) than (any|other)',
    '(nobody|no one|zero|quiet) & then & (all|everyone|whole|entire|everybody) & (come|look|click|open|read|hit|want|page|one)',
    '(every|each|all) (gateway|client|device|phone|terminal|agent|browser|player|box|sensor|app) .. (poll|fetch|read|pull|load|download|ask for) .. (same|one|very)',
  ]),
  ...searchToldRules,
  ...reachToldRules,
  ...broadAccessToldRules,
  ...restAccessToldRules,
  ...accessToldRulesB,
  ...accessToldRulesC,
  ...accessToldRulesD,
  ...localityRulesB,
];

/** Asked for advice, said of somebody else, or an idea that was given up: tells nothing of how this data is read. */
const notOurs =
  '^ (?:how (?:do|can|should|would|could|shall)|should|could|shall|is it enough|is there (?:a|an|any)|what kind of|which (?:engine|database)) |' +
  ' (?:competitor|rival|sister company|brochure|i read|if we ever|some day|someday|toy with|not in this release|another company|bunch of key)\\b|' +
  ' (?:once|briefly) (?:think|consider|try)\\b';

/** Told by ideas that meet in one sentence, and not by a phrase. */
export const accessToldRules: readonly Rule[] = ideaRules.map((rule) => ({
  ...rule,
  unless: new RegExp(rule.unless === undefined ? notOurs : `${notOurs}|${rule.unless.source}`),
}));
