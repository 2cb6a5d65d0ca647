import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';
import { settingEvenMoreRules } from './told-setting-6.ts';

/** Further ways to tell load and data, without the words of the trade. */
export const settingMoreRules: readonly Rule[] = [
  pick(
    'growth.kind',
    'modest',
    [
      '(number|amount|count) of {SETCOUNTED} .. (hardly|barely|never|not) .. (change|move|vary|grow)',
      '(not|never|no) .. (expect|plan|intend|foresee|want|hope) .. (grow|growth|expand|expansion|get bigger|become big|more {SETCOUNTED})',
      '(five|ten|twenty|# ) year (from now|ahead|hence) .. (same|look like|much like|similar|as today)',
      '(a few|one or two|two or three|couple of|handful of) (new|more) {SETCOUNTED} .. (a|per|each|every) (year|season|quarter|term|decade)',
      '(can|could|may) .. (predict|foresee|forecast|tell|calculate) .. {SETCOUNTED} .. (year|month|advance|ahead)',
      '(no|without|not any) .. (growth spurt|hyper growth|hypergrowth|explosive|rocket|unicorn|hockey stick)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:until|double|triple|explode|bill|cost|team|staff|price|storage cost|latency|week on week|month)\b/,
    },
  ),
  pick(
    'growth.kind',
    'fast',
    [
      '(sign|onboard|add|win|gain|join|take on) .. (every|each|a) (day|week) & {SETCOUNTED} & (new|more|another|hundred|thousand|dozen|twenty|#)',
      '(year ago|month ago|last year|last spring|last summer|in spring|at launch|when we start) .. (be|have|serve|we|there be) ... (now|today|this year) .. ({SETNUM})',
      '({SETNUM}) .. (last year|year ago|last month|month ago|last spring|last summer) .. ({SETNUM}) .. (now|today|this|and)',
      '(ten|five|twenty|hundred|three|four|#) (time|x|fold) .. (by|within|in|before|next|this time) .. (year|christmas|summer|month|spring|autumn|next year|end)',
      '(hire|hiring|buy|order|add|rack) .. (as fast as|quick as|frantically|every week|cannot keep|not keep)  & (grow|demand|user|customer|sign)',
      '(# percent|# %|percent) .. (month|week) .. (on|over|after|every) (month|week)?',
      '(hardly|barely|cannot|not) .. (keep up|keep pace) .. (with)? .. (growth|demand|sign up|signups|new|newcomer|onboarding|success)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:cost|bill|latenc|queue|log file|heap|error|compaction|memory use|storage|snow|spike|goal|when|whenever|toil|fee|conversion|lag|backlog|team)\b/,
    },
  ),
  yes(
    'load.spiky',
    [
      '{SETMOMENT} & (traffic|load|demand|visitor|request|order|call|query|call|upload|login|hit|click|message|vote|bet|booking) .. (time|fold|jump|explode|multiply|double|triple|soar|shoot|rise|peak|tenfold|go up|climb|flood|rush)',
      '(load|traffic|demand|usage|graph|curve) .. (come|arrive|look|go|be) .. (wave|waves|burst|bursts|mountain|hedgehog|cliff|alps|seismograph|heartbeat|in shower|in gust|sawtooth|skyscraper|wall|spiky|peaky|feast)',
      '(ten|twenty|fifty|hundred|thirty|forty|#|two hundred|thousand) time .. (normal|usual|average|ordinary|everyday|weekday|typical|daily|quiet|baseline|mean) (load|traffic|rate|day|volume|level|number|demand)?',
      '(one|two|few|three|single) (hour|hours|minute|minutes|day|days|evening|week|weeks|night|nights) .. (make|bring|see|account|decide|earn|carry|produce|matter) .. (half|most|quarter|year|month|all|third|whole)',
      '(dimension|size|sized|capacity|build|built|scale) .. for .. (one day|one hour|one evening|one week|single day|# minute|peak day|worst hour|one night|rush)',
      '(quiet|calm|sleepy|dead|idle|asleep) .. (until|till|except|apart from|but) .. (first|last|result|exam|sale|deadline|ticket|goal|storm|bell|night|friday|season|day|morning|election|crisis|alarm)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:load test|growth|year on year|survive|read replica|even when|batch|nightly job|no rush|cheaper|price|write[s]? than)\b/,
    },
  ),
  yes(
    'load.small',
    [
      '(barely|hardly|not even|maybe|perhaps|all of|no more than|never more than|only|just) (about|a|some)? ({SETTENS}|#) (write|insert|request|order|booking|record|message|change|entry|user|people|visitor|customer|login|transaction|row|query|reading|sale|click|appointment|form|loan) .. (minute|hour|day|week|month|year|evening|good day|weekend|at once|same time)',
      '(pilot|prototype|trial|proof of concept|beta) .. (with|for) .. ({SETTENS}|few|handful|one school|one ward|one shop)',
      '(day|week|hour|minute) .. (go by|pass) .. (without|no) .. (write|order|booking|request|entry|visitor|one)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:each|per (?:shop|device|user|customer|tenant|sensor)|million|team|developers?|now serve|on call|half a billion|out of|partner)\b/,
    },
  ),
  yes(
    'load.readMostly',
    [
      '(for|per|to|against|between) (each|every|one|a) {SETCHANGE} .. ({SETNUM}) .. {SETLOOK}',
      '{SETCHANGE} .. (once|twice|rarely|seldom|hardly ever|now and then|every few|every other|per year|a year|month|week|in while) .. (and|but|then|,|;) .. {SETLOOK} .. (constantly|all|million|thousand|hundred|every|day|time|everybody|everyone|around|nonstop|endlessly|always)',
      '{SETLOOK} .. (constantly|all day|million|thousand|hundred|every second|nonstop|endlessly|by everyone|by everybody) .. {SETCHANGE} .. (once|twice|rarely|seldom|hardly ever|never|now and then|by one|by few|only|month|year)',
      '(people|they|user|visitor|citizen|customer|student|public|most) .. (come|visit|here|log in) .. (to)? (only|just|merely|mostly|mainly) (to)? (look|read|browse|check|see|watch|look up)',
      '(most|nearly all|almost all|vast majority|nine out of ten|overwhelming) .. (visitor|user|people|traffic|request|call|visit|of them) .. (only|just|merely|never write|never post|never change|read|look|browse|lurk|window shop)',
      '(few|handful of|two|three|one|dozen|five|ten) (editor|author|writer|people|librarian|curator|clerk|admin|journalist|staff) .. (write|edit|maintain|enter|publish|update|change) .. (and|,|but|;) .. ({SETMASS}|whole|everyone|everybody|all|rest|public|country|world)',
    ],
    {
      negated: 'drop',
      unless: /\b(?:nobody reads|sensor|counter|telemetry|other way|stale|lock|conflict|charge|twice)\b/,
    },
  ),
  yes(
    'load.writeHeavy',
    [
      '(for|per) (each|every|one|a|single) {SETLOOK} .. ({SETNUM}|dozen|hundred) .. (write|writes|insert|update|record|reading|append)',
      '({SETNUM}) (write|writes|insert|inserts|update|updates|append|reading) .. (for|per|to) (each|every|one|single) .. (read|reads|query|look|lookup)',
      '(mostly|mainly|almost only|chiefly|above all|overwhelmingly) (about)? (write|writes|writing|insert|inserts|ingest|recording|collecting|take in|record)',
      '(in|goes in|come in|go in) .. (second|minute|constantly|all day|firehose|million) ... (out|come out|comes out|ask|look|read) .. (hardly|rarely|seldom|once|few|drop|trickle|month|never|week)',
      '(bottleneck|problem|challenge|hard part|work|difficulty|pain|trick|art) .. (be)? (get|getting|take|taking|swallow) .. (it|data|all|everything|them|reading|in) .. (in|written|down|to disk|stored) .. (not|reading|get out|out)',
      '(everyone|everybody|all|each) .. (write|contribute|report|post|upload|send) .. (few|hardly anyone|nobody|one|only) .. (read|look|view)',
    ],
    { negated: 'drop', unless: /\b(?:statutes|edit[s]? are|posts once|page|terms)\b/ },
  ),
  yes(
    'data.keptForever',
    [
      '(keep|kept|store|hold|retain|save|preserve) .. (every|all|each|everything|it all) .. (ever|since|from day one|from beginning|first day|always)',
      '(statute|law|regulation|archive act|licence|regulator) .. (forbid|not allow|prohibit|ban) .. {SETDELETE}',
      '(hundred|fifty|thirty|forty|eighty|seventy|#) year (from now|later|hence|old) .. (still|must|want|find|read|look|ask|be)',
      '(once|whatever) .. (in|enter|write|record|store|there) .. (there to stay|never leave|never go|stay in|stays in|stay there|for ever)',
      '(no|not|never) .. (end date|sell by date|expiry date|best before|time limit|cut off date) & (data|record|keep|store|archive|entry)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:used to|erase after|token|session|lock|replica|backup|until|employee|audit|log of who|lease|cache|not keep)\b/,
    },
  ),
  yes('data.rebuildable', [], {
    negated: { to: false },
    unless:
      /\bbackups?\b.*\brestor|event sourc|history of|drill|test|trained|node|replica of|new server|resend|retry|money|ledger|server/,
  }),
  yes(
    'data.skewed',
    [
      '(size|volume|activity|traffic|amount|popularity) .. (vary|differ|range|spread|range from) .. (factor|magnitude|wildly|enormously|widely|hugely|from|lot|million|extremely)',
      '(most|typical|average|usual|ordinary|normal|median) ({SETOWNER}|channel|room|list|key|account|group|device|page) .. (have|get|be|hold|see|own|send) .. ({SETTENS}|#|hardly any|tiny|small) ... (million|thousand|hundred thousand|# million|# thousand|whale|giant|biggest|largest|monster)',
      '(tiny|small|little|one man|mom and pop|family) ({SETOWNER}|one|business|bakery|farm|chapel) .. (next to|beside|alongside|together with|and|versus|up to) .. (giant|huge|multinational|chain|corporation|ministry|conglomerate|monster|army|national|largest)',
      '(few|handful of|couple of|ten|five|three) {SETOWNER} .. (make up|bring|produce|cause|hold|own|be|carry|account for) .. (most|half|bulk|ninety|eighty|nearly all|majority|# %|# percent|two third)',
      '(# percent|# %|percent) of ({SETOWNER}|key|user|account) .. (hold|own|produce|cause|make|have|account for|generate|bring) .. (# percent|# %|half|most|nearly all|all)',
      '(largest|biggest|top|fattest|heaviest) (one|{SETOWNER}|channel|key|list|account|group|room|topic|table) .. ({SETNUM}|thousand|hundred|million) time .. (median|average|typical|smallest|normal|size|as big|as large|bigger|larger|usual|next)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:salary|price|invoice|revenue|writes? come|feature|table takes|hash|even[l]?y|alike|writes? (?:are|be) one|our competitor)\b/,
    },
  ),
  no('data.skewed', [
    '(all|every) ({SETOWNER}|key|shard|partition|device) .. (about|roughly|much|exactly) (same|equal) (size|big|large|amount|number)',
  ]),
  yes(
    'data.fitsMemory',
    [
      '(whole|entire|complete|full) (database|dataset|catalog|catalogue|register|list|archive|graph|table|order book|directory|map|history|dictionary|state|model) .. (be|weigh|come to|amount to|take|need|measure|under|fit) .. (#|{SETNUM}|memory|ram|laptop|phone|stick|less than|couple)',
      '(small|tiny|compact|little|slim) .. (fit|sit|live|keep|hold|load|stay) .. (in|into) .. (memory|ram|process|cache|one machine|l2|heap)',
      '(cache|cached|buffer pool) .. (hit|hit rate|ratio) .. (#|ninety nine|hundred|near perfect|always)|(disk|disks) .. (never|hardly|barely) .. (touch|read|move|spin|busy|used)',
      '(ram|memory) .. (to spare|plenty|enough|ample|more than enough|generous|left over) .. (for|to hold)? .. (all|whole|everything|data|index|it|dataset)?',
      '(what|part|rows|records) .. (people|we|they|user) .. (use|touch|need|ask|read|look at) .. (fit|be|small|stay|tiny) .. (memory|ram|gigabyte|cache|gig|{SETMB})',
    ],
    {
      negated: { to: false },
      unless:
        /\b(?:each|upload|file|photo|video|outgrow|exceed|used to|until|miss|virtual|petabyte|terabyte|leak|copied)\b/,
    },
  ),
  ...settingEvenMoreRules,
];
