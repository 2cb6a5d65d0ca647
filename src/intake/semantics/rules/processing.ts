import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';

/** How what flows is processed. */
export const processingRules: readonly Rule[] = [
  yes(
    'processing.perEvent',
    [
      '(each|every|single) (event|message|click|webhook|notification|reading|alert|upload|ping|change event|scan|alarm|record) .. (be)? (transform|forward|trigger|enrich|call|notify|convert|stateless|on own|individually|separately|independently|result in|translate|validate)',
      '(forward|transform|enrich|route|map|convert|deliver|translate|relay) .. (each|every|one by one|single|them) .. (event|message|individually|partner|api|webhook|separately|by itself|to some of|on its own)',
      '(event by event|message by message|record by record|one event at a time|one message at a time)',
      '(for|on|upon|after) (each|every) (event|message|click|upload|alert|notification|change|alarm) .. (we|call|send|notify|trigger|run|push|email|simply|just|do|write|start)',
      '(react|respond) to (each|every|single|individual) (event|message|change|update)',
      '(event|message|notification|it|webhook|they|reading) .. handle (individually|by itself|one by one|on own|independently|separately|alone)',
    ],
    { unless: / (?:exactly once|aggregate|counted|per minute|venue) / },
  ),
  yes(
    'processing.windows',
    [
      '(per|every|each|by) {SHORTBUCKET} (aggregate|aggregation|count|sum|average|total|bucket|statistics|rollup|metric|window)',
      '(aggregate|aggregation|roll up|rollup|summarize|sum up|pre aggregate|condense|tally) .. (per|every|each|by|over|in|into|to|across|within) .. ({SHORTBUCKET}|window|interval|rolling|sliding|hourly|last # minute|bucket|last hour)',
      '(count|sum|average|mean|total|statistic|median|maximum|rate|percentile|volume) (over|per|within|for|in|across) (last|past|each|every|rolling|sliding|previous|trailing) ({SHORTBUCKET}|window|# hour|few minute|minute|day|ten minute)',
      '(count|counts|sum|sums|averages|totals|statistic|median) (per|for each|for every) (minute|hour|quarter hour|five minute|# minute)',
      '(sliding|tumbling|rolling|session|hopping|time|windowed|fixed|minute|hourly|one minute|five minute|ten minute|# minute|# second|minute long|# hour) (window|windowed|aggregation|aggregate|windowing)',
      '(watermark|windowing|windowed)',
      '(moving|rolling|running|sliding) (average|count|sum|total|mean|median|aggregate)',
      '(more than|over|at least) # .. (login|attempt|payment|failure|error|event|transaction|alarm|withdrawal|request from|try|click|reading|call) .. within .. (minute|second|hour|# minute|# second|# hour)',
    ],
    {
      unless:
        / (?:image|photo|pdf|logo|resize).{0,60} (?:watermark)| (?:maintenance|downtime|cut ?over|switch ?over|migrat\w+|deploy(?:ment)?|backup|batch|change|service|release) window| window (?:of|for) (?:downtime|maintenance)| (?:on average|peak|half a minute) /,
    },
  ),
  yes(
    'processing.joins',
    [
      '(attribute|correlate|match|join|stitch|pair|link|enrich|relate|tie|connect|associate) .. {EACHEVENT} .. (with|to|and|against|back to|by) .. (earlier|later|order|purchase|click|impression|payment|profile|event|stream|ad|shipment|conversion|login|reading|bid|quote|session|master data|booking|reference data|customer data|other stream|previous|position|fill|ride|trip|account data)',
      '{EACHEVENT} .. (attribute|correlate|match|join|stitch|pair|link|enrich|relate|tie|connect|associate) .. (with|to|and|against|back to|by) .. (earlier|later|order|purchase|click|impression|payment|profile|event|stream|ad|shipment|conversion|login|reading|bid|quote|session|master data|booking|reference data|customer data|other stream|previous|position|fill|ride|trip|account data)',
      '(join|merge|combine|correlate|match|stitch) .. (two|several|three|multiple|different|both|#) (stream|topic|event stream|feed|event source|live feed)',
      '(stream|event|topic|click|impression) (join|correlation|attribution)',
      '(attribution|attribute) .. (click|purchase|conversion|sale|impression|order)',
      '(stream stream|stream table|stream to stream) join',
      '(which|what|whether) .. (click|impression|ad|search|recommendation|view|banner|campaign|visit|mailing|coupon|session|touch) .. (lead to|lead|cause|result in|convert|bring) .. (order|purchase|sale|conversion|booking)',
    ],
    {
      unless:
        / (?:primary key|foreign key|sql join|table join|joins? (?:and|,|or) transaction|join table|by hand|accountant|transaction touch) /,
    },
  ),
  yes(
    'processing.dedup',
    [
      '(dedupe|deduplicate|deduplication|dedup|de duplicate|de dupe)',
      '(remove|filter|filter out|discard|drop|eliminate|weed out|throw out|detect|suppress|sort out|strip|ignore|get rid of|catch|purge|recognize|throw away|clean out|swallow) .. (duplicate|double|doublet|repeat|repetition|duplicate event|repeated event|duplicate message|repeated message|second copy)',
      '(duplicate|double|doublet|repeat|repeated event|repetition|second copy|repeated message|resend|resent event) .. (must|should|have to|need to|to|may|shall) .. (be)? (remove|filter|discard|drop|eliminate|detect|suppress|go|clean|out|ignore|recognize|throw|sort|vanish|disappear|not count|catch|swallow|absorb|be harmless|no effect|sort out)',
      '(duplicate|double) which (we|must|have|need) .. (filter|remove|drop|out|discard|clean)',
      '(count|counted) (only)? once .. (even|although|despite) .. (twice|duplicate|several|repeat|arrive)',
      '(same|identical) {EACHEVENT} .. (twice|several time|again|more than once|multiple time) .. (count once|count|once|ignore|only|filter|drop|discard)',
      '{EACHEVENT} .. (arrive|come|deliver|send) .. (twice|several time|more than once) .. (must|should|have to) .. (count|appear|be store|be process) .. once',
    ],
    {
      unless:
        / duplicate (?:code|function|logic|effort|work|infrastructure|team|index|customer)| double (?:booking|payment|charge)/,
    },
  ),
  yes('processing.state', [
    '(keep|hold|remember|maintain|carry|track|accumulate|need|retain) .. (state|session state|running total|memory of|context|running balance|running profile) .. (per|for|of|in|over|across|each) .. (user|key|ad|customer|day|hour|week|stream|device|card|account|processor|session|# day|# hour|# week|# month|month|vehicle|sensor|item)',
    '(state|stateful) .. (per|of|for|by|about|on) .. (user|key|ad|device|customer|account|card|session|item|vehicle|merchant|sensor|player) .. (need|keep|day|hour|week|large|big|grow|must|over|month)',
    '(large|huge|big|long lived|gigabytes of|terabytes of|hundreds of gb of|lots of|# gb of|# tb of|enormous|terabyte of|gb of|tb of|# gb|# tb|hundreds of gigabytes of) (state|keyed state|session state|processing state|operator state)',
    'stateful (processing|stream processing|stream|operator|job|computation|streaming|pipeline)',
    '(remember|recall) .. (what|each|every|everything|all|which|for) .. (user|card|device|customer|seen|did|event|happen|session|last|vehicle) .. (for|over|up to) .. (day|hour|week|# day|# hour|month)',
    '(up to|within) # (day|hour|week) (later|after|apart|before|back) .. (match|join|attribute|click|order|event)',
    '(remember|know|keep in mind) .. {EACHEVENT} .. (for|over|of) (last|past|several|many|up to)? (# day|# hour|day|week|# week|hour)',
  ]),
  yes(
    'processing.batch',
    [
      '(batch|nightly|overnight|hourly|daily|once a day|once a night|once day|once night|every night|every hour|every morning|scheduled|weekly|once week|once an hour|once hour|at night|each night|periodic|every evening|every # hour|on sunday|in the morning) .. {PERMIT}',
      '{PERMIT} .. (batch job|nightly|overnight|hourly|once day|every hour|every night|on schedule|weekly|in batch|nightly run|hourly job|once night|next morning|by morning|once an hour|every few hour)',
      '(recompute|recalculate|refresh|regenerate|retrain|rescore|resummarize) .. (every night|once day|nightly|hourly|every hour|overnight|once hour|on schedule|daily|once week|weekly|in batch|by batch|at night|each night|every # (hour|minute|day)|periodically|every morning|per cron|by cron|monthly|over night|once night)',
      '(compute|calculate|aggregate|generate|run|produce|prepare|create|make|process) .. (once night|every night|nightly|overnight|by cron|on schedule|in nightly (job|run|batch)|in batch run|in nightly batch|each night|over night)',
      '(hourly|nightly|daily|batch|weekly|overnight) .. (be)? (enough|fine|ok|sufficient|good enough|suffice|plenty|okay|do|all we need|all need)',
      '(no|not) need .. (realtime|streaming|real time|stream)',
      '(realtime|streaming) .. (be)? (not (need|required|necessary)|overkill|unnecessary)',
      '(report|figure|statistic|ranking|score|recommendation|result|number|forecast) .. (ready|there|available|done|finish) (by|in|before|at) (morning|next morning|next day|breakfast|# am|am|seven|eight|six|monday)',
    ],
    {
      unless:
        / (?:backup|deploy|release|paged|pager|on call|growth|loss|lose a day|maintenance|downtime|work at night|nobody|every night we be wake) /,
    },
  ),
  pick(
    'processing.inService',
    true,
    [
      '(stream|event|streaming) processing .. (inside|in|within|as part of|as|live in) .. (service|application|app|process|library|jvm|microservice|ordinary)',
      '(process|aggregate|consume|join|window|transform|handle) .. (event|stream|message|topic|it|them|everything) .. (inside|within|in) (ordinary|normal|same|existing|plain|regular|own|java|kotlin|go|usual|standard|spring) .. (service|application|app|process|microservice|jvm)',
      '(no|not|without|avoid|never) .. (separate|extra|dedicated|additional|own|another|special|second)? (flink|spark|processing|stream processing|streaming|big data|storm|beam) (cluster|platform|framework|engine|job manager|runtime)',
      '(no|not|without|avoid|never) .. (separate|extra|dedicated|additional|another|own) cluster .. (stream|processing|event|aggregation|alarm|for that|for it)',
      '(inside|in|within|part of|embedded in) .. (ordinary|normal|existing|java|same|regular|plain|kotlin|go|python|usual|standard) .. (service|application|app|process|microservice|jvm) ... (not|no|without|separate|instead of|rather than) .. (cluster|framework|platform)',
      'library .. (not|instead|rather than|no) .. (cluster|framework|platform|server)',
    ],
    { negated: 'ignore' },
  ),
  yes(
    'processing.readWriteApart',
    [
      '(read|query|screen|view|read side|list|page|app|report|overview|frontend) .. (need|want|have|require|look|differ|be|show) .. (different|other|another|very different|nothing like|denormalized|completely different|quite different|entirely different|flat|flattened|joined) (shape|model|form|structure|format|representation|schema|view of data|layout)',
      '(read|query|screen|view|read side|list|page|report) .. (nothing like|different from|differ from|unlike|do not look like|not look like|bear no resemblance to) .. (write|write side|command|store|save|enter|update|table|written|way)',
      '(read|query) (model|side) .. (derive|separate|own|different|rebuild|apart|denormalize|project|from|several|many|and write|multiple|shape)',
      '{SEVERAL} (different)? (view|projection|read model|representation|read view|shape|form) (of|over|from) (same|one|single|that|this|every) .. (data|order|event|record|document|product|entity|case|thing|information)?',
      '(write|command) (model|side) .. (read|query|different|separate|normalized|strict)',
      '(cqrs|command query|separate read model)',
      '(write|update|change) .. (normalized|one shape|one form|simple|small) (while|but|and|whereas|,) .. (read|screen|query|view|list|report|page)',
      'same data .. (show|view|present|need|read|serve|display) .. in (many|several|different|very different|multiple|#|{SEVERAL}) (way|shape|form|view|format)',
      '(write|enter|capture|save|store) .. (one|single) (form|shape|way|format|structure) ... (read|show|display|query|need|present|look at) .. ({SEVERAL}|other|different|another) (form|shape|way|format|structure|view)',
    ],
    {
      negated: 'drop',
      unless: / (?:different view of (?:who|what|whether|how)|opinion|color|different page layout|health) /,
    },
  ),
  yes(
    'processing.pipeline',
    [
      '(pipeline|chain) .. (of|with|consist of|have|make of|with its) .. ({SEVERAL}|#) (step|stage|detector|function|filter|processor|pass|model)',
      '(step|stage|function|detector|filter|worker|processor|model) .. (pass|hand|feed|give|ship|forward|hand over) .. (data|frame|result|image|video|output|file|intermediate|them|it|batch|picture|tile|recording|gb|megabyte) .. (to|next|on|step|stage|each other|another)',
      '(video|image|media|transcoding|rendering|encoding|multi stage|multistage|vision|ml inference|inference|audio|imaging|genome|genomics|simulation) pipeline',
      'first .. (decode|convert|extract|split|transform|resize|detect|clean|parse|encode|analyze|filter|transcode) .. then',
      '(decode|convert|extract|split|resize|detect|transcode|denoise|segment|align) , .. (then|and then)? .. (detect|resize|encode|classify|annotate|pack|upload|encrypt|label|index|stitch|compress|watermark|package)',
      '(each|every|one) (step|stage) .. (take|read|feed|pass|hand|produce|consume|write|give|work on|start from) .. (output|result|file|data|frame|image)? .. (of|to|for|from) .. (previous|next|following|step before|one before|last|other)',
      '(output|result) of (one|each|every) (step|stage) .. (input|feed|go|be) .. (next|following|of next|into next)',
      '(frame|image|video|scan|audio|file|batch|footage|recording|genome|sample|picture|slide) .. (go|run|pass|flow|travel|move|wander) through .. ({SEVERAL}|step|stage|#|detector|chain|series|number of) (step|stage|detector|filter|model|service|of)?',
    ],
    { unless: / (?:ci pipeline|build pipeline|deployment pipeline|sales pipeline|every step of|support) / },
  ),
  yes(
    'processing.training',
    [
      '(everything|all data|all picture|all record|all event|archive|whole archive|whole history|all image|all document|all of it|corpus|all file) .. (process|compute|run|classify|score|analyze|index|calculate|render|label) again',
      '(reprocess|rerun|re run|recompute|reclassify|rescore|relabel) .. (everything|all|whole|entire|archive|history|back to|since|corpus)',
      '(process|run|score|classify) .. (whole|entire|full|complete) (archive|history|corpus|dataset|collection|catalog of) .. (again|anew|once|every)',

      '(train|retrain|training|fit|fine tune) .. (model|ml|network|recommender|classifier|ranker|embedding|llm|detector|predictor)',
      '(model|ml|machine learning|network|recommender|classifier) (training|retraining)',
      '(job|etl|scan|analysis|processing|run|spark|hadoop|mapreduce|transform|recompute|computation|reprocess|reprocessing|notebook|pass) .. (over|across|through|on|touch|go through|scan|crunch|chew through|read|of) .. (all data|all record|all event|all history|whole (history|dataset|data|archive|corpus|lake|warehouse|table)|entire (history|dataset|data|archive|corpus|lake|warehouse)|full (history|dataset|archive|corpus|table)|complete (history|dataset|archive)|everything ever|year of|petabyte|all of it|terabyte of|hundreds of tb|hundreds of terabytes|every record|decade of)',
      '(large|huge|heavy|massive|giant|full) (etl|spark|ml|training|analytical|transformation|data processing|backfill|hadoop|machine learning|historical) (job|run|processing|reprocessing|scan)',
      '(full recompute|full reprocessing|historical reprocessing|map reduce|mapreduce|backfill job) .. (over|of|on|every|all|run|take)',
      '(backfill|reprocess|recompute) .. (all|whole|entire|full|year of|complete|month of|everything|history)',
      '(data scientist|data science|ml team|ml engineer|researcher) .. (train|model on|over all|whole history|crunch|full dataset|all data|spark)',
    ],
    {
      unless:
        / (?:group bys?|dashboard|analyst (?:run|query)|training (?:course|for (?:new|staff|employee))|train station|trains? (?:run|be late)|new employee|by train|train driver) /,
    },
  ),
];
