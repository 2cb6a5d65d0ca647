import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';

const volume =
  '(traffic|load|volume|usage|demand|throughput|workload|write rate|request rate|data volume|user number|number of user|write volume|scale|write load|total volume|request volume|transaction volume|read rate)';
const growing =
  '(traffic|load|volume|usage|business|data|it|user base|demand|we|number|customer|user|storage|database|amount|write|read|request|message|event|order|everything|site|platform|company|count|dataset|archive|catalog|subscriber|shop|player)';

/** How much and how it swings, in words; and what the data is like, in words. */
export const loadRules: readonly Rule[] = [
  pick(
    'growth.kind',
    'modest',
    [
      'growth .. (be|stay|remain|look|have be|seem) .. (modest|predictable|flat|slow|moderate|steady|linear|low|small|stagnant|constant|hardly any|stable|gentle|negligible|limited|well known|boring|organic|unspectacular)',
      `${volume} .. (be|stay|remain|have be) .. (predictable|stagnant|flat for|stable for|stable over the year|flat over the year|saturated market)`,
      '(modest|moderate|flat|predictable|linear|slow|low|gentle|steady|little|minimal|organic|single digit|zero) growth',
      '(not|hardly|barely|never|no longer) .. (grow|growing) .. (much|fast|at all|any more|anymore|a lot|significantly)',
      '(no|hardly any|little|not much|without|not .. expect|not .. expect much|not .. expect any) (further|real|significant|notable|big)? growth',
      `${growing} .. (grow|rise|increase) .. (slowly|modestly|moderately|linearly|predictably|steadily|a little|slightly|gently|only with)`,
      '(same|stable|constant|unchanged|flat) .. (for year|since year|every year|year after year|for a decade|over the year|for age)',
      '(market|business) .. (be|stay) (mature|saturated|stagnant)',
    ],
    { negated: 'ignore', unless: /\b(?:toil|cost|bill) .{0,20}grow/ },
  ),
  pick(
    'growth.kind',
    'fast',
    [
      'growth .. (be|have be|remain|stay|look) .. (explosive|exponential|rapid|steep|enormous|tremendous|massive|crazy|wild|insane|dramatic|breathtaking)',
      '(hyper growth|hypergrowth|explosive growth|exponential growth|rapid growth|fast growth|strong growth|massive growth|breakneck growth|hockey stick|steep growth|tremendous growth)',
      `${growing} .. (grow|expand|explode|skyrocket|take off|go through the roof|rise) .. (fast|quickly|rapidly|explosively|like crazy|exponentially|like mad|tremendously|like a weed|breakneck|through the roof|insanely|wildly|month over month|week over week|fast than)`,
      `${growing} .. (double|triple|quadruple|tenfold|ten time|multiply|explode) .. (every|each|within|in|per|over) .. (month|year|quarter|week|half)`,
      `${growing} .. (explode|skyrocket|exponential|go viral|through the roof|off the chart|take off)`,
      '(double|triple|quadruple) (every|each) .. (month|quarter|week|year)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:cost|bill|latency|toil|price|error rate|queue|backlog)\b.{0,30}\b(?:double|triple|explode|grow|skyrocket)/,
    },
  ),
  yes(
    'load.spiky',
    [
      '(traffic|load|demand|request|order|write|read|visitor|usage|user|sale|query|booking|sign up|signup|login|event|volume|call|click|bid|transaction) .. (spike|spikes|spiky|bursty|burst|bursts|surge|surges|rush|peak hard|peak sharply|in wave|in burst|jump (to|by|from|up|at|when|within|tenfold|wildly)|explode|shoot up|skyrocket|# fold|tenfold|twentyfold|hundredfold)',
      '(traffic|load|demand|volume|visitor|request|order|write|read) .. (double|triple|quadruple|multiply|explode|go through the roof) .. (whenever|when|each time|every time|during|after|if|as soon as)',
      '(spike|burst|surge|rush|flood|wave|onslaught|storm) of .. (traffic|load|demand|request|order|write|read|visitor|user|query|booking|login|event|bid|click|people|customer|buyer|call)',
      '(spike|burst|surge|peak|jump|shoot up) (to|up to) # .. (when|whenever|during|on|at|for|if|within|after)',
      '(spiky|bursty|flash crowd|flash sale|thundering crowd|product drop|sneaker drop|presale|pre sale|ticket rush|black friday|cyber monday|single day|prime day|super bowl|superbowl)',
      '(when|whenever|during|after|on|around|every|each|for) .. (christmas|ticket sale|breaking news|match day|election night|product launch|half time|valentine|new year eve|push notification|newsletter|campaign|tv (spot|ad|show)|marketing) .. (traffic|load|everyone|everybody|rush|spike|peak|time|jump|request|visitor|come|flood|thousand|explode)',
      '(during|between|before|around|every|each|for|quiet until) .. (onsale|presale|product drop|ticket drop)',
      '(sudden|extreme|sharp|huge|short|massive|violent|heavy|enormous|unpredictable|steep|brutal|large|big) (traffic|load)? (spike|burst|surge|rush|wave)',
      '(sudden|extreme|sharp|violent|unpredictable|brutal|short) (traffic|load)? (peak|jump)',
      '(when|whenever|if|once|as soon as|the moment) .. (sale|tour|drop|registration|booking|ticket|release|show|auction|enrollment|voucher|course|slot) .. (go on sale|start|open|launch|begin|go live|drop|be release|become available) .. (everyone|everybody|thousand|thousands|all|rush|hit|come|see|traffic|load|storm|flood|overrun|melt|collapse|x|time|million|click|jump|we|spike)',
      '(idle|quiet|nothing|sleep|boring) .. (most|rest|remainder|day|hour|week|month|year|between|otherwise) .. (then|but|until) .. (spike|rush|all|load|peak|everything|thousand|everyone|flood|storm|hell)',
      '(load|traffic|demand|volume) .. (vary|fluctuate|swing|differ) .. (wildly|extremely|a lot|enormously|by a factor|heavily|strongly|hugely)',
      '(write|traffic|load|read|request|demand) (spike|burst|surge)',
    ],
    {
      negated: { to: false },
      unless:
        /\bjump (?:around|back|about)|\b(?:cpu|latency|error|memory|price|power|voltage) (?:usage )?spike/,
    },
  ),
  pick(
    'load.spiky',
    false,
    [
      '(flat|even|constant|steady|uniform|smooth|evenly spread|level) (load|traffic)',
      `${volume} .. (be|stay)? .. (flat|even|constant|steady|evenly|uniform|smooth) .. (day|clock|night|week|hour|throughout|spread)?`,
      '(no|without|hardly any) (real|notable|big|significant|pronounced)? (peak|spike)',
    ],
    {
      negated: 'ignore',
      unless: /\bflat\b[^;]* (?:for|since) (?:many |some |the last |about )?(?:#|year|decade|ages)/,
    },
  ),
  yes(
    'load.small',
    [
      '(small|tiny|little|low|light|modest|negligible|minimal|trivial|minuscule|not much|hardly any|ridiculously low|very little|almost no|hardly) (load|traffic volume|volume|write rate|scale|request rate|amount of traffic|data volume|workload|write load|throughput|write volume|transaction volume)',
      '(low|little|hardly any|not much|almost no|negligible|minimal) (traffic|usage)',
      `${volume} .. (be|stay|remain) .. (small|tiny|low|negligible|modest|trivial|minimal|light|nothing|ridiculous|peanut|not much|laughable|insignificant|minuscule|puny)`,
      '(number|figure|it all|all of it|it|whole thing|everything|system) .. (be|stay) (all)? (small|tiny|modest|not much|nothing big|nothing much|peanut|tiny scale|small scale|laughable|minuscule|puny|not a lot|not big)',
      '(hobby|pet|toy|spare time) (project|website|app)',
      '(internal|in house|departmental|back office|intranet|small) (tool|app|web app|dashboard) .. (for|use|with|that|of|only)',
      '(we|it|this) .. (be|build|want|run|have|need|make) .. (internal|in house|departmental|back office|small) (tool|app|application|dashboard|website)',
      '(intranet|back office|staff only) (page|site|app|application|tool)',
      '(use|open|look at|need|visit) .. (now and then|once in a while|once a week|once a month|occasionally)',
      '(for internal use|internal use|proof of concept|poc|mvp|in (spare|free) time|internal use only|only internal use|club website)',
      '(just|only|be|for|still|build) (prototype|demo|toy|mvp)',
      '(few|handful|couple|dozen|dozens|some|twenty|fifty|hundred|maybe #|few hundred|couple hundred) of? .. (request|write|user|order|row|visitor|record|query|update|hit|entry|change|booking|edit|message|transaction|sale|save|call) (per|/|in|each|every)? (day|hour|minute|week|month)',
      '(low volume|low traffic|low write|low scale|small scale|tiny scale)',
      '(nobody|no one) would call .. (big|large|scale)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:no|not) (?:longer|more) .{0,12}small|\bper (?:shop|device|user|customer|tenant|sensor)\b|\blow (?:volume|traffic) (?:service|partner|customer|tenant|topic|key)/,
    },
  ),
  yes(
    'load.readMostly',
    [
      '(mostly|mainly|predominantly|almost only|nearly only|overwhelmingly|primarily|nearly all|almost all|practically only|largely|almost exclusively|chiefly) (be|do)? (read|lookup|view|browse|get|browsing|viewing|reading)',
      '(nearly all|almost all|vast majority|bulk|most|majority) of? (it|traffic|request|operation|load|call|they|them|query) (be|do)? (read|lookup|view|browse|get|browsing|viewing|reading)',
      '(read|reading|view|lookup|browsing|page view) .. (outnumber|dominate|exceed|outweigh|dwarf|far more|much more|vastly|prevail|be the bulk|way more|be majority|overwhelm|be most of) .. (write|update|by far|insert|it|everything|clearly|traffic|load|edit|change|far|clear|all|workload)?',
      '(hardly anyone|hardly anybody|almost nobody|almost no one|few people|few user) .. (write|edit|change|update)',
      '(almost|nearly|practically) (everything|all of it|all) be (read|reading|lookup|browsing)',
      '(read heavy|readheavy|read mostly|read dominated|read intensive|read biased) .. (load|workload|system|traffic|application|app|we|it|product|database|usage|service|be|mix|site|profile)?',
      '(write|update|insert|edit|modification) .. (be|happen|come|occur|stay|remain) .. (rare|rarely|seldom|infrequent|occasional|negligible|exception|the exception|hardly ever|once in a while|minority|few and far|only now and then|very few|hardly any|tiny fraction|sporadic)',
      '(item|record|row|data|object|entry|document|page|they|it|each|value|product|article|post|profile) .. (rarely|seldom|hardly ever|almost never|infrequently|only occasionally) .. (write|update|change|edit|modify)',
      '(many|far|way|lots|much|thousand|#|hundred|ten|twenty|fifty|magnitude|a hundred|a thousand) (more|time more|time as many|time more often) (often)? .. (read|query|view|reader|lookup) .. than .. (write|update|writer|edit|change)',
      '(read|view|look up|open|fetch|query|load) .. (far|much|way|a lot|many time|# time|hundred time|thousand time|constantly|all the time|order of magnitude|orders of magnitude|two order) .. (more|often)? .. than .. (write|change|update|edit|modify|store|save)',
      '(write|update) few .. read .. (many|lots|huge|constantly)',
      '(write once|write one time) .. read .. (many|often|again and again|million|thousand|forever)',
    ],
    { negated: 'drop' },
  ),
  yes(
    'load.writeHeavy',
    [
      '(load|workload|system|traffic|application|app|we|it|product|database|usage|service|table|profile|pattern|platform) .. (be|very|more|extremely)? .. (write heavy|writeheavy|write intensive|write dominated|write mostly|insert heavy|ingest heavy|write bound|update heavy|write biased|mostly write|mostly insert|almost only write|mainly write)',
      '(write heavy|writeheavy|write intensive|write dominated|write mostly|insert heavy|ingest heavy) (load|workload|system|traffic|application|app|database|usage|mix)',
      '(mostly|mainly|predominantly|almost only|nearly only|overwhelmingly|primarily|almost exclusively|practically only|nearly all|almost all) (be|do)? (write|writing|insert|ingest|ingestion|append|appending|update|updating)',
      '(nearly all|almost all|most|bulk|majority) of? (it|traffic|request|operation|load|call|they|query|transaction|statement) (be|do)? (write|writing|insert|ingest|ingestion|append|appending|update|updating)',
      '(write|insert|ingest|update) .. (outnumber|dominate|exceed|outweigh|dwarf|far more|as many as|much more|prevail|equal|way more than|at least as many|overwhelm) .. (read|query|lookup|by far)',
      '(as many|more|many more|far more|way more|at least as many) (write|insert|update) (as|than) (read|query)',
      '(read|query|lookup) .. (be|happen|come) .. (rare|rarely|seldom|infrequent|occasional|negligible|exception|the exception|hardly ever|once in a while|hardly any|sporadic)',
      '(rarely|seldom|hardly ever|almost never|hardly) (read|query|look at|read back)',
      '(write|store) .. (far|much|way|a lot) .. (more|often) .. than .. (read|query)',
      'write once (and)? (read (never|rarely|hardly|seldom)|hardly ever read|rarely read|never read)',
      '(read|reads) and (write|writes) .. (be)? .. (equal|balanced|half and half|about the same|roughly equal|same number|evenly)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:most|bulk|majority|all|half) of (?:the |our |all )*writes?\b|\bnew writeheavy|\bwriteheavy feature/,
    },
  ),
];
