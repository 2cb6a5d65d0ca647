import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';

/** One record for one name, and nothing else: said in the negative too, so negations before it tell nothing. */
const inAndOut = [
  '{ACCIDB} .. (in|go in|come in) , .. (out|come out|go out|back)',
  '(name|question|number|id|key|plate) be (ask|give|send) , .. (name|answer|value|record|number) be (answer|return|give)',
  '(hand|give|send|pass) us .. {ACCIDB} .. we (say|answer|return|reply)',
];

/** How records are read: by key, by what they are like, summed, joined, over time. Second, broader round. */
export const accessToldRulesB: readonly Rule[] = [
  yes(
    'access.byKey',
    [
      ...inAndOut,
      '(keyed|addressed|filed) (by|under) .. {ACCIDB}',
      '!(read|fetch|fetches|get|gets|load|look up|lookup|retrieve) .. by (the|its|their|his|her|one)? {ACCIDB}',
      '(given|for any given|for given) {ACCIDB} .. (we|it|return|be|give|,)',
      '{ACCIDB} be (look up|looked up|resolve|check) , (find|found|it)',
      '(turn|translate|resolve|map|convert) .. {ACCIDB} .. (into|to)',
      '(ask for|scan|type|enter|look up|look|take|accept|tap|present|hand over) .. {ACCIDB} ... (open|receive|return|write it back|get|pop up|answer|appear|come back)',
      '(get|gets|read|lookup|fetch|query) .. (each|every|all)? for (one|single) (key|id|record|row)',
      '{ACCONEREC} of (one|single) (player|user|customer|device|patient|visitor|account|person) .. (be|get) (load|read|fetch|open)',
    ],
    {
      negated: 'drop',
      unless:
        /number of|hardly|password|shard|partition|split|topic|all key|suggest|not something|lovely|queue|redeliver|twice|duplicate|idempoten|scan jump|by name or/,
    },
  ),
  pick(
    'access.onlyByKey',
    true,
    [
      '!{ACCIDB} & {ACCONLYB}',
      '(only|just|merely|solely) .. (read|fetch|get|lookup|reads|gets) .. by .. {ACCIDB}',
      '(only|merely|just|nothing but) {ACCIDB} .. (and|goes in|, no)',
      '(no|not|never|nor) (join|joins|scan|search|sort|list|filter|range|report|ranges) (,|and|or|;) (it|we|they|and)? (no|not|never|nor) (join|joins|scan|search|sort|list|filter|range|combo|ranges) & ({ACCIDB}|fetch|number|lookup|get|profile|key)',
      'not by .. , not by ',
      '(put|get) , (get|put) & (whole|entire|all|only|nothing)',
      '(get|gets) .. (per|for each) & all (the)? query',
    ],
    {
      negated: 'ignore',
      unless:
        /number of|more than|not only|for the order|guarantee|delay of|not matter|suggest|would hate|also run|lists? and search|resemblance|shard|partition|competitor|password|not something|analyst/,
    },
  ),
  pick(
    'query.locality',
    'one key',
    [
      ...inAndOut,
      '(only|but|just|exactly|never more than|more than) (one|single) (row|record|entry|key|cart|document) & (touch|lock|update|read|write|request|command|change|concern|update touch|belong)',
      '(traffic|request|read|write|query|access|operation) .. (be|of form|of the form) .. (single row|single key|single record|one row|one key|select by primary key|this id|id please)',
      '(ask for|fetch|load|want|read) .. (own)? (settings|record|profile|value|blob|state) .. (and|,) .. nothing else',
      '(get|gets|read|lookup|put|write) .. , (each|every|all) for (one|single) (key|id|record|row)',
      '(read|load) .. (one|single) .. (document|record|row|value) and (write|put|save) .. back',
    ],
    {
      negated: 'ignore',
      unless:
        /lovely|would|shard|partition|hot|contend|competitor|tables|not something|password|replica|machine/,
    },
  ),
  yes(
    'access.adHocFilters',
    [
      '(filter|filterable|sort|slice|slices|group|query|ask|search|ask it) .. (by|of|on|for)? (anything|anything under sun|whatever|any column|any field|any variable|any attribute|any criterion)',
      '(every|each|any|all) (column|field|attribute|variable|property|criterion) .. (filterable|searchable|sortable|queryable|groupable|selectable)',
      '(question|query|search|filter) be (ad hoc|adhoc|spontaneous|unpredictable|improvised)',
      '(self service|self serve) (bi|analytics|reporting|analysis)',
      '(nobody|no one|not|never) .. (tell|say|know|guess|foresee) .. (which|what) (column|field|attribute|filter|criterion|question|variable)',
      '(all|every) (of)? combination .. (click|pick|choose|tick|select|filter|dream)',
      '(cross|combine|mix) .. with .. with (whatever|anything|everything)',
      '(any|every) (variable|column|attribute|field) against (any|every|each|another)',
      '(own view|own report|own screen) with own (filter|column|cut)',
      '(filter|slice|split|segment|narrow) .. by (#|eighty|sixty|forty|hundred|dozens of|countless) ',
    ],
    {
      negated: 'drop',
      unless:
        /elsewhere|somewhere else|spam|coffee|competitor|get two button|join anything|tenant|dream|error/,
    },
  ),
  no('access.adHocFilters', [
    '(not|no) single? screen have filter',
    '(ad hoc|adhoc|exploratory) (analytics|query|question|analysis|report) .. (run|happen|live|take place|be do) .. (elsewhere|somewhere else|in warehouse)',
  ]),
  yes(
    'access.aggregates',
    [
      '^ .. {ACCSTATB} .. (per|by|for each|of each|for every) {ACCBYGROUPB}',
      '(how many|how much|what percentage|what share|what proportion|what fraction) .. (of|per|by|arrive|in) .. (per|by|plan|{ACCBYGROUPB}|between)',
      '{ACCSUMVERBB} .. {ACCBIGSETB}',
      '(standings|funnel|year on year|heat map|heatmap|histogram) & (compute|calculate|comparison|make of|slice|from raw|take so long|draw)',
      '(grand|overall|sub|running) total & (list|table|page|report|foot|bottom|each)',
      '(month end|year end|quarter end|end of month|month) & (controller|accountant|finance) & (statement|report|figure|every booking|all booking|touch)',
      '(list|lists|report) and total',
    ],
    {
      negated: 'drop',
      unless:
        /window|rolling|tumbl|running|we bill|key order|few thousand|in total|last five minute|be stored|only daily|shift handover|moving average|sliding|stream processor|alert|replica|shard|partition|latency|per node|server|request|growth|peak|backup|each order|in order|by (?:year|month) (?:end|two)|cost|price|fee|salary|elsewhere|competitor|writes?\b|pre aggregate|prepare|counter|increment|rate limit|per second|deploy|release/,
    },
  ),
  no('access.aggregates', [
    '(nobody|no one|none) .. (need|want|ask for) (total|statistic|sums|figure|report)',
    'no (statistic|statistics|total|totals|sums|aggregates|aggregation) (be|,|.|and|or|at all|run)',
  ]),
  yes(
    'access.secondaryAttributes',
    [
      '^ (which|which of|show me|show|list|find|give me|find me) .. {ACCRECB} .. (that|who|whose|be assign|go to|carry)',
      '^ (all|every) {ACCRECB} (by|of|from|with|whose) (one|same|certain|given|particular) ',
      '(ask for|look for|find|search for|lists) (all|every)? {ACCRECB} (be|have|who be|who have|whose|with|from)',
      '!(find|search|look up|look for|lookup|get find|be find) .. by .. {ACCATTRB} (,|or|and) .. {ACCATTRB}',
      '(find|search|look up|look for|locate|lookup) .. {ACCRECB} .. by {ACCATTRB}',
      '^ {ACCRECB} by {ACCATTRB} .',
      '^ by {ACCATTRB} (,|or|and) (or)? by ',
      '(lookup|look up|search|find) from {ACCATTRB} .. to {ACCRECB}',
      '(secondary|reverse|non key) (lookup|lookups|search)',
      '(human|people|user|caller|clerk|customer) .. (not|never|rarely) (know|remember|have) (id|number|key|code)',
      '(device|certificate|contract|license|permit|vehicle|member) .. (older than|that expire|run out|not report) & (list|find|scan|everyone|which|show|must be listed)',
    ],
    {
      negated: 'drop',
      unless:
        /national register|nearest|within .* (?:meter|kilometer|mile)|look like|similar|friend|follower|delete|retention|permission|allow|keep|replica|region|shard key|join|how (?:would|do|can|should)|similar|word|phrase|mention/,
    },
  ),
  no('access.secondaryAttributes', [
    'no (secondary|reverse) (lookup|lookups|index|indexes)',
    '(not|never|nobody|no one) .. (need|ask|look|find|search) .. by anything (but|other than|except)',
    'not by .. , not by ',
    'by .. (attribute|field|anything) (besides|other than|except|but) .. be not (require|need|want)',
  ]),
  yes(
    'access.joins',
    [
      '{ACCCOMBINEB} .. {ACCSETSB} .. (with|and|to|beside|against|,) {ACCSETSB} .. (and|with|to|beside|, and) (with)? {ACCSETSB}',
      '{ACCSETSB} (beside|to|with) {ACCSETSB} (beside|to|with) {ACCSETSB}',
      '{ACCSETSB} , {ACCSETSB} .. and .. {ACCSETSB} & (single statement|one statement|at once|one query|every query|each query|single query|one sheet|one page|one screen|in one go|together)',
      '(cross|match|relate|combine|glue|reconcile) .. (register|{ACCSETSB}) .. with .. {ACCSETSB}',
      '(left|inner|outer|self|recursive|costly|nested|endless|run) (join|joins|self join)',
      '(join|joins) (almost|nearly|practically)? (everything|all table|half)',
      '(join|joins|touch|need|span) .. # table',
      '(app|application|code|python|client) .. (do|make|glue|perform) .. (join|back together)',
      'which {ACCSETSB} .. with .. {ACCSETSB} .. (be sell|sell|have|belong|live)',
    ],
    {
      negated: 'drop',
      unless:
        /linter|forbid|shard|stream|theory|want sql|stack|transaction|commit|double entry|booking run|torn|domain|microservice|service call|each (?:have|keep) own|nobody|left join us|every day|friend|own table|lovely|no join/,
    },
  ),
  no('access.joins', [
    '(nothing|none) .. (combine|combined|join|joined|link|linked) (with|to) .. (second|other|another|row|record)',
    '(nothing|no table|never anything) to be (join|joined)',
    'not one of .. query (link|join|combine) .. (record|row|table)',
    'no query (look at|link|join|combine) .. two (kind|table|record|entity|row)',
    '(not|never) join , (it|we|they)? (not|never|no) (search|scan|sort|aggregate)',
    '(never|no) (scan|search|aggregate) , (never|no) join',
  ]),
];
