import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';

/** What holds of the data as a whole: kept for ever, uneven, small enough for memory, made from something else. */
export const dataRules: readonly Rule[] = [
  yes('data.keptForever', [
    '(keep|store|retain|archive|stay|remain|preserve|hold|live|save|available|kept|readable|reachable|accessible) .. (forever|for ever|indefinitely|for good|for all time|eternally|for eternity|in perpetuity|until the end of time|for always|without expiry|for all eternity|without end|for as long as we exist)',
    '(infinite|unlimited|eternal|indefinite|permanent|endless|forever|no limit on) (retention|history|archive|storage time|retention period)',
    '(retention|history) (be|is|:) (infinite|unlimited|forever|indefinite|permanent|endless|eternal|for ever)',
  ]),
  yes(
    'data.keptForever',
    [
      '(keep|store|retain|archive|preserve|save) (everything|all data|all message|all of it|every message|every event|every record|each and every|all history|every single|every version|every row|every photo|whole history|entire history|full history)',
    ],
    { unless: /\b(?:memory|ram|cache|one (?:place|box|database|machine)|sync|simple)\b/ },
  ),
  pick(
    'data.keptForever',
    true,
    [
      '(never|not|not ever) (ever)? (delete|purge|throw|discard|erase|expire|wipe|throw away|throw out|get rid of|prune) .. (anything|data|message|record|event|history|row|photo|file|document|single|old|item|entry|post|measurement|of it|away|order|case)',
      '(nothing|not anything|no (data|message|record|event|row|photo|file|document|order|entry|case)) .. (be|get|is|gets|may be|shall be|must be|ever) (ever)? (delete|purge|throw away|discard|erase|expire|wipe|thrown away)',
      '(data|message|record|event|row|photo|file|document|order|entry|post|history|chat|case|scan|measurement|they) .. (be|get)? (never|not ever) (be|get)? (ever)? (delete|purge|throw away|discard|erase|expire|wipe|thrown away|removed|remove|deleted)',
      'no (expiry|expiration|deletion|purging|pruning|retention limit|end date)',
      'must always (be|stay|remain) (reachable|available|accessible|readable)',
    ],
    { negated: 'ignore' },
  ),
  yes(
    'data.skewed',
    [
      '(some|few|a few|handful of|certain|biggest|largest|top|big|one|several|others|single) ({OWNER}|{THING}) .. (huge|giant|enormous|far larger|much larger|far bigger|much bigger|way larger|orders of magnitude|thousand times|hundred times|# times|monster|most of|half|third of|quarter of|gigantic|dominate|whale|massive|far more|disproportionate|most traffic|way bigger|times larger|times bigger|extremely large|million times|dwarf|bulk of)',
      '(some|few|a few|handful of|certain|one|others) (tenant|customer|key|channel|account|user|shop|merchant|product|topic|group|board|seller|room|partition|device|guild|hashtag|artist|entity|celebrity|series|conversation|club|school|page|them|author|publisher|item|playlist|community|server) .. (have|has|hold|get|own|produce|reach|receive|contain|send|with|up to) .. (million|millions|billion|billions|hundreds of thousands|most|half|thousands|thousand (a|per|each))',
      '(typical|average|median|usual|normal|ordinary|majority of|most ({OWNER}|{THING}|of them|key|partition|topic)) ... (some|few|a few|handful|others|biggest|largest|certain|several|exceptional) .. (million|millions|billion|billions|hundreds of thousands|huge|giant|enormous|gigantic|hundred times|thousand times|thousands)',
      '(tiny|small|empty|few dozen|a few|few|one (event|message|order) (a|per)? (week|day|month)) ... (some|few|others|another|a few|biggest|largest|handful|one) .. (million|millions|billion|huge|giant|enormous|gigantic|thousands|hundreds of thousands)',
      '({OWNER}|{THING}) .. (tiny|small|few) .. (others|other|another|some) .. (huge|giant|million|enormous|thousands|billion)',
      '(some|few|several|certain|handful of|one|other|single) (partition|key|shard|bucket|topic|series|tag|list|row) .. (huge|giant|enormous|gigantic|massive|monster|far larger|much larger|hundred times|thousand times|very large)',
      '(one|single|biggest|largest|handful of|few|top #|top ten) ({OWNER}|{THING}|key|partition) .. (account for|make up|produce|cause|hold|generate|bring|own|be responsible for|stand for) .. (#|half|most|third|quarter|bulk|majority)',
      '(very|highly|extremely|quite|strongly|heavily|wildly) (uneven|skewed|unequal|imbalanced|lopsided)',
      '(uneven|skewed|unequal|lopsided|imbalanced) (size|distribution|load|key|shard|partition|tenant|access|popularity|data|traffic|growth|channel|customer)',
      '(shard|partition|key|tenant|customer|load|data|size|traffic|access|popularity|distribution|bucket|node|volume) .. (unevenly|uneven|skewed|skew|unequal|lopsided|imbalanced)',
      '(zipf|zipfian|power law|pareto|heavy tail|heavy tailed|long tail distribution|80 / 20|data skew|key skew|tenant skew)',
      '(elephant|whale|jumbo|monster|mega|giant|celebrity) (tenant|customer|user|account|key|client|channel|partition|merchant|seller|shop)',
      '(biggest|largest|top|heaviest|busiest) (#|few|ten|one|two|three|handful of|percent|# percent|# %)? (of)? (customer|tenant|account|one|channel|key|shop|client|seller|user|workspace|room|school|merchant|hundred|guild|%|percent|device|partition) .. (# times|# percent|# %|half|third|quarter|most|times|bigger than|larger than|of all|make up|account for|produce|dwarf|million|billion|bulk|of (traffic|load|data|row|volume|revenue|write))',
      '(large|big|biggest|largest|huge) ({OWNER}|{THING}) .. (outgrow|exceed|not fit|no longer fit|fill|overflow|burst) .. (shard|node|partition|machine|server|instance|box|disk|database)',
      '({OWNER}|{THING}) .. (times|#x|fold) .. (median|average|typical one|next|normal one|rest)',
      '(times|#x|fold) .. (median|average|typical|next largest|second largest) (one|{OWNER}|{THING})?',
      '(size|sizes|volume|activity|popularity) .. (vary|varies|differ|differs|range) .. (widely|wildly|a lot|enormously|greatly|by order|by orders|hugely|extremely|strongly|massively|dramatically)',
      '(# percent|# %|percent|few percent|handful) of (customer|tenant|user|channel|key|account|seller|shop|merchant|product|item) .. (# percent|# %|most|half|bulk|majority) .. (traffic|load|data|row|volume|read|write|request|order|message|revenue)?',
    ],
    { negated: 'drop' },
  ),
  yes('data.fitsMemory', [
    '(fit|fits|squeeze) .. (in|into|inside) .. (ram|memory|main memory|cache|buffer pool|page cache|heap|buffer cache)',
    '(data|dataset|index|working set|hot set|everything|catalog|catalogue|content|whole|document|state|database|order book|entry|table|it|all|model|graph|map|list) .. (sit|live|hold|keep|stay|load|reside|cache|kept|held|be) .. (in|inside|into) .. (ram|memory|main memory|page cache|buffer pool|heap)',
    '(everything|all content|whole database|entire database|all data|whole dataset|full dataset|entire dataset|all of it|complete dataset|all state|whole thing) .. (in|in one) (ram|memory|main memory)',
    '(small enough|tiny enough|little enough) .. (ram|memory|cache|one machine memory)',
    '(one|single|a) (process|machine|server|box|node|laptop|instance|vm) .. (can|could|be able to) .. (hold|keep|load|fit) .. (in memory|document|all|whole|everything|dataset|data|in ram|it)',
    '(ram|memory) .. (larger|bigger|exceed|more) .. than .. (data|database|dataset|index|working set|hot)',
    '(more|enough|plenty of) (ram|memory) .. (than data|for all|for whole|for entire|for everything|to hold (all|everything|whole|data|it))',
  ]),
  no('data.fitsMemory', [
    '(outgrow|exceed|overflow|surpass|burst|outgrown) .. (ram|memory|buffer pool|page cache|buffer cache|main memory)',
    '(larger|bigger|more|greater) than .. (ram|memory|main memory|buffer pool)',
    '(data|index|dataset|working set|metadata|hot set|table) .. (beyond|dwarf|past) .. (ram|memory|main memory)',
    '(too large|too big|too much) (for|to fit) .. (ram|memory|cache|buffer pool)',
    '(no longer|not|never|hardly|nowhere near) .. (fit|fits) .. (ram|memory|cache|buffer pool|page cache)',
    '(ram|memory|buffer pool) .. (no longer|not) .. (hold|enough|suffice|cover) .. (data|index|working set|it|everything)?',
    '(fraction|#|part|small part) .. of .. (data|index|dataset|working set) .. (fit|fits|be) .. (ram|memory|cache)',
  ]),
  yes('data.rebuildable', [
    '(can|could|may|might) (always|easily|simply|be|at any time|any time|all|then|just|cheaply|quickly)? (be)? (rebuild|recompute|recreate|regenerate|reconstruct|reload|refill|repopulate|recalculate|reindex|re create|re derive|rederive|refetch|re fetch|reimport|re import) .. (from|any time|anytime|at any time|at will|overnight|in|within|again|out of|by|whenever|if)?',
    '(can|could|may|simply|just|always|easily) .. (build|create|compute|fetch|derive|load|generate|import|crawl|read|calculate|produce|fill|warm|make) (it|them|index|cache|everything|all)? (again|anew|afresh|once more|new|back)',
    '(build|compute|derive|generate|load|fetch) (it|them|index|cache|everything|all|view) (again|anew|afresh|once more) .. (from|out of|with)',
    '(rebuild|recompute|regenerate|recreate|reload|reindex|repopulate) (it|them|all|everything|index|cache|view|whole|data|search index|read model|table|projection) .. (from|any time|anytime|at any time|at will|in # (hour|minute)|in (an|a|few|two|half) (hour|minute)|overnight|whenever)',
    '(derived|derivable|rebuildable|disposable|recomputable|throwaway|throw away|recreatable|derivative|secondary|redundant|expendable) (data|copy|view|index|store|table|result|read model|state|dataset|projection)',
    '(be|is|are|can be|all) derived (from|again|data)|derive again from',
    '(be|is|are|hold|contain|just|only|merely|nothing but|purely) (a|only|just|merely)? (cache|projection|derived copy|materialized view|derived data|read only copy|secondary copy|precomputed) (of|over|from|for|,|.)',
    '(source of truth|original|master copy|system of record|raw data|golden copy|master data|truth) .. (be|is|live|stay|lie|sit|remain|kept) .. (elsewhere|somewhere else|another (system|database|store|place)|in (s3|warehouse|erp|mainframe|main database|primary|object storage|postgres|oracle|core system|lake))',
    '(if|when|should|once) .. (lose|lost|gone|go|wipe|burn|die|vanish|disappear|delete|corrupt|crash) ... (rebuild|recompute|reload|recreate|no harm|regenerate|reimport|refill|warm up|(build|fill|load|import|crawl|compute|derive|make|read) (it|them|everything|all)? (again|anew|afresh|from|new|back))',
    '(lose|losing|loss of) .. (cache|index|view|projection|copy|it) .. (be|is) .. (harmless|no problem|only slow|annoying but|cost only time)',
  ]),
];
