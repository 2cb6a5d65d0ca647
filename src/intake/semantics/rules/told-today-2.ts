import type { Rule } from '../match.ts';
import { pick } from '../rule.ts';

/** "Caching is not what we ask about": the subject is named only to be set aside. */
const setAside =
  /\b(?:(?:not|no|never|neither|nor)(?: \w+){0,4} (?:question|topic|ask|advice|discussion|debate|agenda|discuss|negotiable|need help|help need)|no (?:need to|talk|word|help|advice|question)|(?:settle|off table|for another day|whatever you say|please skip|out of (?:the )?(?:question|scope))|leave .{0,30} out of)\b/;

/** Questions that are not about systems at all. */
const elsewhere =
  /\b(?:insurance broker|locksmith|passport|warranty|anniversary|holiday|lunch|christmas party|restaurant bill|split the bill|shed|birthday|wedding|recipe for|book on|reporter|conferences?|head of sales|garden|wine|ticket cover|how many copies)\b/;

const both = (unless: RegExp | undefined): RegExp =>
  new RegExp([setAside.source, elsewhere.source, ...(unless === undefined ? [] : [unless.source])].join('|'));

/** What a question or a request is about; negations in it are rhetorical ("why not shard?"). */
export const about = (fact: string, wordings: readonly string[], unless?: RegExp): Rule =>
  pick(fact, true, wordings, { negated: 'ignore', unless: both(unless) });

/** What the writer expressly does not ask. */
const aside = (fact: string, topic: string): Rule =>
  pick(
    fact,
    false,
    [
      `(not|no|neither|nor) .. {TODSUBJECT} & ${topic}`,
      `{TODSETTLED} & ${topic}`,
      `^ please? leave .. (out|be|aside|alone|as it be) & ${topic}`,
      `^ please? (do not|not) (tell|say|spend|waste|propose|suggest) & ${topic}`,
      `(do not|not) want to (change|touch|replace|discuss) & ${topic}`,
    ],
    {
      negated: 'ignore',
      question: 'drop',
      unless: /\b(?:settle (?:down|by|on|in)|no question (?:ask|of)|in quote|do not ask)\b/,
    },
  );

/** What advice is wanted for, told by the subject of the question and not by its phrasing. */
export const askedToldRules: readonly Rule[] = [
  about(
    'asked.database',
    [
      '{TODSTOREKIND}',
      '(what|which|something) .. (hold|holds|house|store) .. (data|order|telemetry|session|file|message|reading|photo|history|record|member|all|event)',
      '(home|place|resting place) for & (data|record|order|reading|message|file|photo|document|history|session|log)',
      '(real|proper|special|right|wrong|better|specialized) (database|store|db|datastore)',
      '(which|what) (product|technology|kind of store|sort of database|kind of database|type of database|database|store|storage|db)',
      '(choice|choose|pick|selection|switch|change) .. (database|store|storage|db|data store|datastore)',
      '(one|single) (store|database) for (everything|all)',
      '(be there|must|need) .. (database|db) at all',
      '(in|on) file & (database|db)',
    ],
    /\b(?:cache|caching|service|team|cdn|scale|hardware|kafka|consistent|two database|storage engine|search|search engine|full text|under (?:cassandra|postgres|mysql|mongo\w*)|rocksdb|lmdb|innodb|pebble|mergetree|compaction|standby|replica (?:lag|set)|single (?:postgres|mysql|oracle) (?:node|server)|shard|monolith|microservices?|hot item|memcached|patroni|bigger|larger|core|hardware|stock from|on disk|in memory|seam|push|queue|column(?:ar)? (?:store|format)|spare|alive)\b/,
  ),
  about(
    'asked.partitioning',
    [
      '!{TODQPARTITION}',
      '{TODALONGKEY} & (or|which|what|how|should|key|cut|split)',
      '(how|which|what) .. (key|keys) & (would|should|do|shall|choose|look|be|lay|cut|pick)',
      '(one|single|own|each) .. {TODNODEQ} (per|for each|for every)',
      '(give|giving|get) (each|every) .. own {TODNODEQ}',
      '(which|what) {TODNODEQ} .. (get|hold|own|take|have|live|belong|go) & {TODCLIENT}',
      '{TODGIANT} & {TODCLIENT} & (how|what)',
      '(from|grow) .. (#|two|three|four|six|eight|sixteen) {TODNODEQ}? to (#|eight|sixteen|ten|twenty|thirtytwo) & (grow|shard|database|machine|node)',
      'hash (it|or|and|versus|vs) & range',
    ],
    /\b(?:monolith|application|app|service|bill|program|module|backend|codebase|team|deployable|network partition|metered|spend by|player over the servers|replicas of each|transaction|cache|caching|database hear|kafka|search|index|analys\w+|report|dashboard|message|event)\b(?! database)/,
  ),
  about(
    'asked.replication',
    [
      '{TODQREPLICATION}',
      '{TODLEADER} & {TODTAKEOVER}',
      '(write|update|commit|order) & {TODSITES} & (accept|take|wait|answer|before|confirm|lose|have to|go)',
      '(keep|hold|maintain|have) .. (spare|copy|second copy|backup copy|twin) & (step|sync|safe|warm|current|how|where|up to date)',
      '(copy|copies) & (how many|keep|each|every|second|another|third|enough|sync) & (data|database|where|how|record|row|server|machine|write)',
      '(lose|loss of) .. write & (how|could|would|can|when)',
      '(leader|primary|master) .. (at all|or any|dead|slow|die|crash|fail|go)',
    ],
    /\b(?:bi|dashboard|report|analysts?|failover of (?:the )?(?:site|region|datacenter|hall)|drills?|cached?|caching|search index|copy file|go shard\w*|copy by hand|snowflake|saga|instagram|follow feed)\b/,
  ),
  about(
    'asked.consistency',
    [
      '{TODPAIR} & {TODCONTENDED}',
      '(two|both|several|three) .. (edit|book|buy|claim|grab|press|save|overwrite|reserve|approve) & (same|last|once|how|who|what)',
      '(below|under|into|become|go) (zero|negative|minus|red) & (stock|balance|account|inventory|seat|credit|budget|keep|stop|prevent)',
      '(see|find|miss) .. own (post|order|change|write|comment|edit|message|booking|upload)',
      '(change|update|write|alter) .. (together|both|several|all) & (half|tear|tearing|part|piece|partial|halfway|rest|fail|crash|service)',
      '(unique|uniqueness|distinct) .. (name|username|number|id|email|address) & (worldwide|global|globally|check|enforce|guarantee|must|how|sign up)',
      '(order|sequence) & (bid|keystroke|edit|trade|move) & (keep|guarantee|right|simple|agree)',
      '(stale|old|outdated) .. (read|value|data|price) & (allowed|ok|okay|all right|acceptable|tolerate|live|hurt|matter)',
    ],
    /\b(?:warranty|replication|spare|topic|partition|kafka|dashboards?|race track|cache|step back)\b/,
  ),
  about(
    'asked.messaging',
    [
      '{TODQMESSAGING}',
      'push & pull',
      '(event|message) & (publish|send|deliver|move|carry|flow|order|lose|process|pass|route|ensure|travel|distribute|collect|handle|arrive|digest|late|happen|duplicate|consume)',
      'how .. {TODMOVEDTHING} .. {TODMOVED} .. {TODTOWHOM}',
      'how .. {TODMOVED} .. {TODMOVEDTHING} .. {TODTOWHOM}',
      '(way|path|means|method) .. {TODMOVED} .. {TODMOVEDTHING}',
      '{TODMOVEDTHING} .. {TODMOVED} & (none|every|all|each|missing|lose|order) & how',
      '{TODCALCULATE} .. {TODWINDOWED}',
      '(topic|topics) & (partition|consumer|order|guarantee|how many|retention|key)',
      'make sure .. (message|event|notification|mail) .. (go out|send|publish|arrive)',
    ],
    /\b(?:warehouse or copy|jobs page|lmdb|event store|by hand|search|cache|caching|elastic)\b/,
  ),
  about(
    'asked.resilience',
    [
      '{TODQRESILIENCE}',
      '{TODWHOLEPLACE} .. {TODGONE} & {TODSURVIVING}',
      '(when|if|once|should|while) .. {TODWHOLEPLACE} .. (be|be all|have)? {TODGONE}',
      '(which|what) .. (failure|failures|fault|disaster) & (design|prepare|plan|afford|shrug|survive|test|guard|worth)',
      '(stand on|own) .. own leg',
      '(keep|stay|remain) .. (alive|open|up and running|running|online) & (when|if|while|outage|how)',
      '(one|single) (bad|broken|faulty|poison) .. (deploy|release|customer|tenant|config) & (all|everyone|whole|rest|stop|contain|harm|hurt)',
      '(hall|site|datacenter|home|location) .. (abroad|elsewhere|apart|away)',
    ],
    /\b(?:zones? does a ticket|accept write|time zone|sales region|by region|report|cache|caching|standby|primary die|active active|edge of)\b/,
  ),
  about(
    'asked.shape',
    [
      '{TODQSHAPE}',
      '{TODAPPPART} .. {TODAPPCUT}',
      '{TODAPPCUT} .. {TODAPPPART}',
      '{TODMODEST} & {TODSMALLTHING} & (keep|want|build|stay|deployable|still|run|to)',
      '(draw|place|set) .. (line|border|boundary|cut) & (part|piece|where|between|module)',
      '(piece|part|module|component) .. (deserve|merit|own|separate|apart) & (process|service|deploy|own|apart)',
      'service & (how many|too many|split|merge|own|separate|apart|small|big|fewer|more|boundary|size|one for each|one per)',
      '(merge|merging|fold|bring|put) .. (service|backend|back together|into one|one piece|application)',
      '(how many|number of|fewer|more) .. (service|backend|deployable|application|process|part|repository)',
      '(function|functions) .. cloud & (build|whole|way|all)',
    ],
    /\b(?:database in|data together|one report|partition|shard|event|search|index|second region|rewrite|replace|cache|caching|old (?:application|system)|whole hall|query|queries|kafka|topic|replica|table|font|second database|single (?:postgres|mysql|database))\b/,
  ),
  about(
    'asked.caching',
    [
      '{TODQCACHING}',
      '{TODSAMEREAD} & (serve|read|how|what|avoid|open|withstand|deal|cope|survive|stand|deliver|ask) & (how|what|avoid|can|would|should)',
      '{TODRELIEVE} & (read|database|result|store|how|let|put|keep|answer|query|load)',
      '(fresh|stale|out of date|old) & (page|answer|copy|result|list) & (second|minute|how long|allow|may|hour)',
      '(read|open|view|load) & (million|thousand|everybody|everyone|crowd|whole country|whole city) & (how|serve|once|can|survive|page|same)',
      'in (memory|ram) & (keep|hold|cart|session|hot|put|serve) & (would|should|could|can|how|worth)',
    ],
    /\b(?:engine|bitcask|bigger|ecc|more ram|more memory|edge case|cutting edge)\b/,
  ),
  about(
    'asked.engine',
    [
      'engine & (database|table|row|column|read|write|storage|clickhouse|mysql|vendor|change|beneath|under|sit|which one)',
      '(what|change|swap|sit|lie|lies|be) (under|underneath|beneath|below) .. {TODPRODUCT}',
      '(organize|arrange|lay out|lay down|write) .. (disk|ssd|flash|file)',
    ],
    /\b(?:search|engine room|recommendation engine|spinning disk|faster disk|rule engine|workflow engine|mirror\w*|processing engine|on disk or must)\b/,
  ),
  about(
    'asked.hardware',
    [
      '{TODQHARDWARE}',
      '{TODFATTER} .. {TODHARDTHING} & {TODBUYWORD}',
      '(one|single) (big|large|fat|strong|huge|fast) .. (or|versus|vs|against|to|than) & (small|several|many|two|ten|three|cluster|distribute|more)',
      '(twice|double|bigger|larger) .. {TODHARDTHING} & (or|two|three|cluster|distribute|several)',
      '(biggest|largest|bigger|larger|fatter|beefier) (machine|box|server|instance|host|iron|computer|model)',
      '(outgrow|too big for|too small|big enough|large enough) .. (machine|server|box|node|computer|cluster|distribute)',
      '(distribute|spread) .. (load|anything|it|work) & (disk|faster|memory|hardware|machine|before|instead)',
      '(buy|order|rent) .. {TODHARDTHING}',
    ],
    /\b(?:one repo|scale out reads|player over|sticky|second machine (?:take|to take)|keep .* on one machine|customer .* (?:lives? on|go to))\b/,
  ),
  about(
    'asked.rewrite',
    [
      '{TODQREWRITE}',
      '{TODKEEPOLD} .. {TODOLDTHING} & {TODNEWACT} & or',
      '(replace|replacing) .. (system|application|software|module|all|everything|whole|nobody understand|core)',
      '(which|what) .. (module|part|piece|system) .. (replace|rewrite|go|modernize|retire) .. first',
      '(get|move|migrate|come) (off|away from) .. (mainframe|host|legacy|old|vendor|cobol|system)',
      '(want|ask for|call for|dream of|build|go for) .. new (system|platform|application|software|architecture)',
      '(system|application|software|thing|it) (just|simply)? (stay|survive) & (could|can|should|may|shall)',
      '(redo|do over|do again|throw away|throw out) .. (all|everything|whole|it)',
      '(complete|total|full|whole) (redesign|rework|replacement|rebuild|overhaul|rewrite|remake)',
      '(in|to) (rust|go|java|kotlin|elixir|typescript) & (rewrite|redo|port|move|all|everything)',
    ],
    /\b(?:replica|recommendation list|distributed sql|mobile phone|billing off|search|replace the cache|replicate|cache|commodity|region)\b/,
  ),
  about(
    'asked.search',
    [
      '{TODQSEARCH}',
      '{TODFINDBY} .. across .. (document|contract|file|page|article|record|mail|book)',
      '(index|indexing) & (fresh|text|document|word|rank|language|lag|how current|behind)',
      '(make|keep) .. (discoverable|findable|searchable)',
      '(similar|alike|resemble|nearest) .. (image|picture|item|case|document|product|photo|song|article)',
    ],
    /\b(?:search (?:for|of) (?:an? )?(?:new )?(?:advice|recommendation|staff)|system of record|trend|research|rocksdb|lmdb|blast|bad release)\b/,
  ),
  about(
    'asked.analytics',
    [
      '(report|reports|figure) & (run|live|replica|database|overnight|where|same|slow|nightly|where from)',
      '(slice|group|break down|drill|cut) .. (dimension|spend|sale|figure|number)',
      '(analyze|analyse|analysis|evaluate) .. (data|log|event|sale|behavior|click|claim|usage)',
      'warehouse & (copy|stream|nightly|data|load|query|lake)',
    ],
    /\b(?:report .* as pdf|metrics? system|outage report|aggregate root|cache|leaderboard order)\b/,
  ),

  aside('asked.database', '(database|store|storage|datastore|storage product|postgres|oracle|mysql)'),
  aside('asked.partitioning', '{TODQPARTITION}'),
  aside('asked.replication', '({TODQREPLICATION}|copy|copies|replica)'),
  aside('asked.consistency', '{TODQCONSISTENCY}'),
  aside('asked.messaging', '({TODQMESSAGING}|event|message|broker)'),
  aside('asked.resilience', '({TODQRESILIENCE}|zone|site)'),
  aside('asked.shape', '({TODQSHAPE}|service)'),
  aside('asked.caching', '{TODQCACHING}'),
  aside('asked.engine', '({TODQENGINE}|engine)'),
  aside('asked.hardware', '({TODQHARDWARE}|bigger box|bigger machine|larger machine|bigger server|bigger)'),
  aside('asked.rewrite', '{TODQREWRITE}'),
  aside('asked.search', '({TODQSEARCH}|find thing|people find)'),
  aside('asked.analytics', '({TODQANALYTICS}|report|warehouse)'),
];
