import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';

const statement =
  '(query|statement|request|read|screen|transaction|page|commit|update|join|call|lookup|select|report|question|search|work|access|operation)';

/** The same ideas more broadly: two wide fields of words that meet only where the fact is meant. */
export const broadAccessToldRules: readonly Rule[] = [
  yes(
    'access.byKey',
    [
      '!(fetch|look up|lookup|retrieve|pull up|ask for|call up|resolve|locate|request|bring up|read) .. (by|via|under|using|through) .. {ACCKEYISH}',
      '(scan|type|enter|give|send|present|bring|pass|swipe|quote|key in|punch in|hand in|provide|tap|read out|supply|submit|hold up) .. {ACCKEYISH} & (get|return|receive|answer|show|come back|come up|fetch|see|open|pull up|get back|appear|reply|pop up|display|load|respond|want)',
      '(know|have|hold|carry) .. {ACCKEYISH} & (fetch|want|ask for|open|get) .. {ACCONEREC}',
      'from {ACCKEYISH} to {ACCONEREC}',
      '(one|each|every) {ACCKEYISH} , (one|its) ',
      '(lookup|read|request|access|call|query|reads) (be|go) (all|always|mostly|nearly all)? (by|via|through) (number|code|id|key|tag|name|hash)',
    ],
    {
      unless:
        / number (?:of|one|two) |scan .* (?:hour|minute)|password|hardly|version number|log in|two factor|by name and|phone number/,
      negated: 'drop',
    },
  ),
  pick(
    'access.onlyByKey',
    true,
    [
      '(never|nobody|no one|not|nothing|no) .. (search|filter|browse|list|scan|range|join|sort|query) & (number|code|id|key|tag|barcode|token|exact name) & (only|just|always|know|by|every|each|one) & (fetch|look up|lookup|get|find|read|ask|open|know|return)',
      '(by id|by key|by code|by token|by hash|by primary key) (and|,|;|or) (nothing|never|no|not)',
      '(only|solely|exclusively|purely|nothing but) by (id|key|code|token|tag|hash|serial|barcode)',
      'no (query|search|filter|join|list|scan|range) (beyond|apart from|except|other than|but) .. (id|key|number|get)',
    ],
    { negated: 'ignore', unless: /number (?:of|one) |never do|hardly|more than|not only/ },
  ),
  yes(
    'access.latestOfEntity',
    [
      '(what|how) .. (one|this|that|single|each) {ACCENTITY} .. (do|be up to|report|say|spend|order) (lately|recently|today|last|since)',
    ],
    {
      unless:
        /who follow|copy|replica|lag|backup|restore|lose|crash|outage|overwrite|win\b|vendor|seat|conflict|memory|order of|in order\b|deploy|release|alarm if|window/,
      negated: 'drop',
    },
  ),
  yes(
    'access.timeRange',
    [
      '{ACCMEASURES} .. (between|from|during|over|since|of) .. {ACCDAYS} & (show|see|draw|plot|chart|graph|display|list|give|fetch|pull|ask|look|query|select|export|search|view|want|report|what|which|how)',
      '(what|whatever|everything) .. (happen|go on|go wrong|be log|be measure|be record|come in|move) .. (between|from|during|over|since|on|in) ({ACCDAYS}|#|two)',
      '(which|who|how many) ... (between|since|during) .. ({ACCDAYS}|# and #)',
      '(stretch|slice|span|piece|period) of (time|past)',
      '(choose|pick|select|enter|set|drag|give) .. (period|date range|start date|two date|time range|from date|start and end|time window|interval|dates)',
      '(from|between) (one|some|any) (date|day|moment|hour) (to|and) (another|other)',
    ],
    {
      unless:
        /day one|stock|live\b|moving|backup|restore|growth|grow|keep for|retention|delete|deploy|release|migrat|replica|spike|peak|alarm|window|since (?:last|the) (?:year|release|move)|project|hire|team|bug|outage/,
      negated: 'drop',
    },
  ),
  yes(
    'access.adHocFilters',
    [
      '(filter|group|sort|slice|narrow|search|query|split|pivot|drill) & (any|whatever|all sort of|every possible|freely|arbitrary|countless|dozens of|endless|however they|as they like|at will|whichever|hundred|combination|mix) .. (column|field|attribute|criterion|property|dimension|combination|condition|filter|way|angle|parameter|characteristic|feature|facet)',
      '(people|analyst|user|they|buyer|staff|researcher|planner|manager|scientist|someone|everyone) .. (invent|think up|come up with|dream up|make up|ask) .. (new|another|different|own|fresh) .. (question|query|filter|cut|combination|breakdown|slice|view|report)',
      '(no|not|never|nobody) .. (two|same) (query|search|question) .. (alike|same|twice|identical)',
      '(any|every|all) .. (column|field|attribute) (may|can|could|might|must|should) be (filter|search|sort|query|group|ask)',
    ],
    { unless: /filter out|coffee|spam|water|join/, negated: 'drop' },
  ),
  yes(
    'access.aggregates',
    [
      '{ACCSTATWORD} .. (per|by|for each|for every|of each|of every|across all|over all|broken down by|grouped by|against last) {ACCGROUPWORD} & (show|see|want|report|table|chart|page|manager|board|boss|owner|query|compute|need|ask|look|screen|compare|list|dashboard|know|print|each month|office|director|last)',
      '(how many|how much) ... (last|this|per|in|each|by|between|since|over) (year|month|season|quarter|week|summer|winter|{ACCGROUPWORD}) & (ask|know|want|minister|board|boss|show|report|see|tell|question|query|manager|what|answer)',
      '(compare|rank|ranked) .. {ACCGROUPWORD} .. (with|to|against|by) .. (last year|each other|all other|previous|average|turnover|sale|score|revenue)',
      '(dashboard|report|statistics|chart|wallboard|scoreboard|overview) & (sum|sums|total|average|count up|per region|by region|by month|per month|per branch|turnover|revenue|percentage|trend|kpi)',
    ],
    {
      unless:
        /moving|rolling|sliding|alarm|alert|window|smooth|counter|increment|replica|partition|latency|second\b|cost|bill us|fee|price per|charge|license|percentile of (?:latency|response)|peak|traffic|load|request|machine|server|total order|summary table|precomput|nightly/,
      negated: 'drop',
    },
  ),
  yes(
    'access.joins',
    [
      '(query|screen|page|report|view|list|sheet|statement|select|letter|form|overview) .. (combine|tie|bring|pull|stitch|gather|join|link|draw|collect|put|merge|need) .. , .. (and|,) ',
      '(combine|bring|put|pull|tie|stitch|link|match) .. , .. and .. (together|in one|on one|in single|into one) (query|screen|view|page|report|list|sheet|statement)?',
      '(customer|order|member|patient|employee|product|contract|student|vehicle) .. with (order|invoice|payment|contract|visit|address|claim|product|grade|license|supplier|delivery) and ',
      '(most|nearly every|half|many|typical|usual|every|each) (query|report|screen|page) .. (table|entity|relation) ',
    ],
    {
      unless:
        /shard|stream|event|service|within|sibling|all over|transaction|commit|touch|join(?:s|ed|ing)? (?:us|the|our|team|in code)|morning page|front page|no join|never|not want|stay|own table/,
      negated: 'drop',
    },
  ),
  yes(
    'access.secondaryAttributes',
    [
      '(by|per|via) {ACCATTRIB} (or|and|, or|,) (by|via|also)? .. {ACCATTRIB} & (find|search|look up|lookup|look for|list|select|ask|pull up|findable|index|identify|locate)',
      '(forget|forgot|lost|do not know|not have|not remember|without) .. (number|id|code|key|ticket|card) & (find|search|look up|look for|name|birth|phone|address|by)',
      '{ACCATTRIB} (index|indexes)|index (on|over|by) .. {ACCATTRIB}',
      'not only by (id|key|number|code) ',
    ],
    {
      unless:
        /replica|region|residency|shard|store in|store by|nearest|near |distance|group(?:ed)? by|word|phrase|full text|similar|per (?:month|week)|sum|deploy|permission|leak/,
      negated: 'drop',
    },
  ),
  yes(
    'access.sameObjectByMany',
    [
      '{ACCCROWDED} & {ACCLOOKS} .. (same|one|single|that one|very) {ACCPUBLICTHING}',
      '(same|single|just one|exactly one|one and same|one) {ACCPUBLICTHING} & {ACCLOOKS} & {ACCCROWDED}',
      '(when|as soon as|once|after|moment|minute|second|whenever|if) & {ACCCROWDED} .. (open|refresh|reload|look at|look up|watch|view|click|tap|stare|check|load|download|tune in|want to see|rush to|read) & {ACCPUBLICTHING}',
      '(one|single|top|star|viral|trending|famous|popular) {ACCPUBLICTHING} .. (get|take|draw|attract|have|collect|see|eat|make up|receive) .. (all|most|half|nearly|third|million|bulk|quarter|percent|lion) .. (traffic|read|view|request|hit|load|play|visit|click)',
    ],
    {
      unless:
        /queue|edit|write|update|vote|bid|buy|lock|stock|password|everyone else|weekend|train|deploy|own |different|attack|not (?:the )?same|dedup/,
      negated: 'drop',
    },
  ),
  yes(
    'access.shallowRelations',
    [
      '(who|which (user|people|member|person|customer)) {ACCRELVERB} .. (it|this|that|post|photo|page|video|song|group|club|event|item|answer|recipe|article|book|picture|course|team|project|listing|whom|channel|in it)',
      '(list|show|see|fetch|get|display|read|load|return|count|give me) .. {ACCRELNOUN} of (one|a|this|that|each|given|single|any)? {ACCRELHOLDER}',
      '(open|click|look at|visit|pick|tap|select) .. {ACCRELHOLDER} & (see|show|list|get|display|appear) .. ({ACCRELNOUN}|who {ACCRELVERB}|who be)',
      '{ACCRELHOLDER} {ACCRELNOUN} (list|page|screen)?  & (list|show|see|fetch|display|one hop|directly|direct) ',
      '(one hop|one step|one level|first degree|directly attached|direct neighbor|immediate neighbor|no deeper|nothing deeper|not deeper|no further) & (ask|show|list|see|fetch|look|go|relation|link|query|follow|want|need|member|friend)',
    ],
    {
      unless:
        /friends? of friend|hop after|several hop|you follow|feed|timeline|care|notif|competitor|kill|drop|permission|may see|in order|who know|know who to|on call/,
      negated: 'drop',
    },
  ),
  pick(
    'query.locality',
    'one key',
    [
      `${statement} .. (touch|need|concern|be about|involve|read|name|carry|hit|fetch|ask for|return|want|cover) .. (one|exactly one|single|only one|just one|precisely one) ({ACCONEREC}|key)`,
      '(one|single) ({ACCONEREC}|key|thing) at (a )?time',
      '(never|not|no) .. (two|more than one|several|second) ({ACCONEREC}|key) (at once|in one go|together|in same|per|at a time)',
      '(one|single) {ACCKEYISH} , (one|single) ',
    ],
    { negated: 'ignore', unless: /hot|lock|worker|number of|write|contend|last few|worth|migrat|deploy/ },
  ),
  pick(
    'query.locality',
    'one entity',
    [
      '{ACCAGGREGATE} (with|and|plus|along with|together with|including) (all)? .. {ACCPARTS} & (together|in one go|as one|as unit|at once|one query|one transaction|by itself|on its own|nothing else|never another|no other|only|never two|or not at all|in one piece|atomically|in one stroke|single transaction|self contained)',
      `(all|every|each|nearly all|most|almost all|any) ${statement} .. (stay|be|concern|touch|about|within|inside|end|begin|deal with|look at) .. (one|single|same|that|exactly one|given) {ACCAGGREGATE}`,
      `${statement} .. (never|not|no) .. (leave|cross|span|go beyond|reach beyond|touch|look at|involve|mix) .. (two|other|another|second|border of)? {ACCAGGREGATE}`,
      '(one|single) {ACCAGGREGATE} at a time',
      '{ACCAGGREGATE} (be|form|make) (closed|small|little|own|self contained|separate|complete)? (world|island|unit|universe|bubble|whole)',
    ],
    {
      negated: 'ignore',
      unless:
        /tenant|client|shop|company|deploy|server|order of|in order|joined?\b|table|machine fail|clinic|school|merge|edit|release|service|batch|stream|queue/,
    },
  ),
  pick(
    'query.locality',
    'one tenant',
    [
      `(never|no|not|nothing|nobody|none) .. (across|between|beyond|other|another|two|outside|past) .. {ACCTENANT} & ${statement}|see|look|touch|data|row|table|mix|share|combine|reach|feature`,
      '{ACCTENANT} .. (see|look at|touch|read|query|search|work with|work on|care about|ask about|deal with|report on|care only about) .. (only|nothing but|just|solely) .. own',
      `${statement} .. (within|inside|stay in|stay with|limited to|confined to|about|for|concern|belong to|scoped to|touch|bound to) .. (one|single|same|exactly one|just one|only one|own|that) {ACCTENANT}`,
      '(every|each|all) (row|table|record|query|key|statement|request|index|where clause) .. (carry|have|contain|include|start with|begin with|lead with|name|filter|prefix|tagged with|know) .. {ACCTENANT}',
      '{ACCTENANT} (data|record|book|account|row) .. (never|not) .. (meet|mix|touch|combine|query|join|need|leave|compare)',
      '(each|every) {ACCTENANT} be (closed|own|separate|little|complete) (world|island|universe|silo|unit|kingdom|box|planet)',
      '(no|never|not) .. (query|report|screen|page|join|transaction|search|statement|feature|row) .. (span|cross|mix|combine|compare|reach|link|touch|leave|look across|look into) .. (two|several|other|another|different|border)? .. {ACCTENANT}',
    ],
    {
      negated: 'ignore',
      unless:
        /walled|no two|submission|no tenant ever need|lock|position|bigger|biggest|outage|error|noisy|slow|deploy|replica|permission|rights?\b|one tenant only|release|own server|own machine|own database|team|service|latest|lag|lock|key rotat|copy/,
    },
  ),
  pick(
    'query.locality',
    'one domain',
    [
      `${statement} .. (stay|remain|live|keep|be|end|happen) .. (in|inside|within|among) .. (one|own|single|same|its) (domain|area|part|module|section|feature|context|subsystem|schema|department|corner|slice|product area)`,
      '(module|domain|area|feature|part|subsystem|section|corner) .. (only|just|never) .. (query|join|read|touch|look at|use) .. (own|its own|other) (table|data|row)',
      '(each|every) (module|domain|area|feature|part|subsystem|section) .. (query|join|read|touch|look at|keep to|stick to) .. (own|itself|only) ',
      '(no|never|not|hardly any|few) (query|join|statement|transaction) .. (cross|span|reach|between|from) .. (domain|area|module|feature|part|section|subsystem|context|{ACCDOMAINS})',
      '(tables|table) .. (feature|module|domain|area|part) .. (only|never|just) .. (join|query|touch|read|each other)',
    ],
    { negated: 'ignore', unless: /deploy|team|service|release|own (?:database|server|machine)|code|build/ },
  ),
];
