import type { Rule } from '../match.ts';
import { pick } from '../rule.ts';

/** Hearsay, plans, other people's systems. */
const notOurs =
  /\b(?:suggest|propose|consider|rival|competitor|partner run|brochure|demo|if only|would love|reject|heard|should we|evaluate|workshop|course|conference|neighbou?r|colleague|consultant|adviser|vendor|dream|look at|turn down|slide|used to|plan to|want to|would)\b/;
const ours = (more?: RegExp): RegExp =>
  more === undefined ? notOurs : new RegExp(`${notOurs.source}|${more.source}`);

const denial = { negated: 'ignore' } as const;

/** A firm with nothing but a plan: neither code nor data. */
const planOnly: readonly string[] = [
  '{TODSHOWNONLY} & {TODMERELY}',
  '(before|until) .. (first|single) (line|commit|sprint)',
  '(first (commit|sprint|line of code)) .. (plan|schedule|be due|next|after|wait)',
  '(day (one|#)|first day|week one) .. project',
  '(yet|still|remain) to be (begin|begun|build|built|write|written|program|develop|create|invent)',
  '(not|no) .. (existing|current|previous|old|legacy|present) (system|software|application|solution|platform) .. (to|take over|respect|migrate|inherit|consider)',
  '(law|licence|license|grant|mandate|tender|act) & {TODTOCREATE} .. not .. (exist|there)',
  '(throw away|scrap|bin|delete|discard) & (at zero|from zero|start again|start anew|start fresh|begin again)',
];

/** What runs today: nothing yet, one program, several, many, functions. */
export const presentMoreRules: readonly Rule[] = [
  ...['present.greenfield', 'present.shape'].map((fact) =>
    pick(fact, fact === 'present.shape' ? 'none' : true, planOnly, {
      ...denial,
      factual: 'no',
      unless:
        /\b(?:competitor|rival|running system|release|restart|restore|rebuil[dt]|replica|customer data|must not (?:be )?lose|feature|migration|new version|support|next version|extension)\b/,
    }),
  ),
  pick(
    'present.greenfield',
    true,
    [
      '{TODTOCREATE} .. (to be|will be|shall be|go to be) (write|build|develop|program|create) & (this|next|in|from|summer|soon|over|autumn|spring|winter)',
      '(about to|just about to|on point of|ready to|on verge of) (begin|start)',
      '(development|coding|implementation|programming|build|construction) .. (begin|start) .. (once|after|when|next|in|soon|as soon as)',
      '(pre product|pre seed|pre revenue|stealth mode|no user yet|no customer yet)',
      '{TODLAWGIVEN} & (someone|somebody|we|now) .. (must|have to) (write|build|create|program) .. {TODTOCREATE}',
      '(run|work|live|manage) .. (on|by|with|off) .. {TODMEDIUM} & (want|need|would like|wish|instead|replace) .. {TODTOCREATE}',
      '(nothing|no data|not anything) .. (store|save|persist|record) .. (yet|so far|anywhere)',
      '(no code|no data|no server) , (no|not) ',
    ],
    {
      ...denial,
      factual: 'no',
      unless:
        /\b(?:competitor|rival|report|feature|replica|index|not begin|new version|next version|migration|start of (?:the )?(?:shift|day)|match|game start|batch|process start)\b/,
    },
  ),
  pick(
    'present.greenfield',
    false,
    [
      '(not|never|far from|hardly|anything but|no|nothing) .. (from nothing|from zero|from scratch|blank page|green meadow|greenfield|clean slate|blank sheet|blank slate|new here|white page|drawing board) & (old|inherit|jungle|legacy|existing|serve|since|grow|year|system|run|rather|afraid|already)',
      'far from .. (blank page|blank sheet|green field|greenfield|clean slate)',
      'same (software|system|code|program) since',
      '(already|we) (rewrite|rebuild|redo) .. in # & (over|finish|recover|tired|once)',
    ],
    { ...denial, factual: 'no' },
  ),
  pick(
    'present.shape',
    'none',
    [
      '(be|it be|do|handle|process|come in|run|work|live|still) .. (on|in|with|by) .. {TODMEDIUM} & (today|still|now|to this day|status quo|present|current|so far|mail around|nothing else|manually)',
      '{TODMEDIUM} .. (be status quo|get mail around|be what we have|go round|get pass around)',
      'no (it|computer|software|program|digital system) (at all|whatsoever|of any kind|yet)',
      '(only|still|just|at stage of) .. (idea|napkin|napkins|concept|sketch|mock up|mockup)',
    ],
    {
      ...denial,
      unless: ours(/\b(?:database|postgres|export|import|report|paper (?:size|mill)|app on|replica|index)\b/),
    },
  ),
  pick(
    'present.shape',
    'monolith',
    [
      '{TODWHOLETHING} .. {TODSHIPS} & {TODTOGETHERAT}',
      '{TODSHIPS} .. {TODWHOLETHING} & {TODTOGETHERAT}',
      '(one|single|same) (repository|repo|codebase|code base) .. (one|single) (build|deployment|pipeline|thing|artifact|deployable|release)',
      '(one|single) (application|program|app|artifact|artefact|executable|exe|binary|block|code base|codebase|deployable|windows program) & (hold both|do both|whole|every desk|roll back|no microservice|indivisible|compile|thousands of query|engineer|all module|on iis|twenty years)',
      'indivisible (block|whole|lump|thing)',
      '(deployment|deploy|release) .. (restart|take down|stop) .. (everything|whole)',
      '(deploy|share|work on|in|into|push to) .. single (code base|codebase) & (engineer|developer|team|time|day)',
      '(service|application|program) .. (fold|merge|consolidate|collapse|put back|melt) .. (in|into|back into) (one|single)',
      '(rails|django|laravel|php|java|spring|. net|python) (application|app) with (thousands|hundreds|million|# line)',
      '(just|only) one (ship|program|application|deployable|thing to deploy)',
    ],
    {
      ...denial,
      unless: ours(
        /\b(?:each service|every service|own service|independently|separately|microservices? (?:each|own|every)|transaction|commit|backup|shard|cluster|node|all or nothing)\b/,
      ),
    },
  ),
  pick(
    'present.shape',
    'services',
    [
      '{TODSERVNAME} service ... {TODSERVNAME} service',
      '{TODSERVNAME} .. (be|have be) (split out|split off|carve out|pull out|break out|factor out|spin out) & (service|later|too|pci|first|reason|own|from)',
      '(backend|platform|application|app|product|it|monolith) .. (be|have be) (split|cut|divide|break up|break|carve) .. (in|into|along) .. {TODFEWNUM} & (service|part|program|application|team line|:)',
      '{TODFEWNUM} .. (program|application|service|subsystem|daemon) & {TODMIDDLING}',
      '(each|every) .. {TODDOMAINNOUN} .. (own service|own application|own backend|own program|application of own|service of own|own service each|service each)',
      '{TODSERVNAME} (side|part|half) .. {TODSERVNAME} (side|part|half)',
      '(domain team|team|squad|pair) own service each',
      '{TODFEWNUM} (service|backend|application) & (hardly micro|not micro|none tiny|middle sized|coarse|fat|not so micro|with rest|grpc|own pipeline)',
      'fan out .. {TODMANYNUM}? (back end|backend|service)',
      '(macro service|service based architecture|cooperating application)',
    ],
    {
      ...denial,
      unless: ours(
        /\b(?:micro ?services?|tiny|micro service|hundred|thousand|#\d{3}|\d{3,} (?:\w+ )?service|(?:thirty|forty|fifty|sixty|seventy|eighty|ninety) (?:\w+ )?service|offer|farmer|transaction|both happen|lambda|function|a month|per month|customer service)\b/,
      ),
    },
  ),
  pick(
    'present.shape',
    'microservices',
    [
      '{TODBIGCOUNT} (backend|go|java|small|little|tiny|internal|spring|node|rest)? (service|microservice|pod|repository) & {TODOPERATES}',
      '(each|every|one|per) .. {TODFINEPART} ... (own|one) .. (service|repo|repository|container|worker|deployment|pod)',
      'one service (per|for each|for every) {TODFINEPART}',
      'more (repository|repo|service) than (people|we|developer|engineer|employee)',
      '(cut|slice|split|chop) .. too (small|fine|thin|finely)',
      '(everything|each|every .. ) be .. (network call|network hop|rpc|http call)',
      'netflix style',
      '(open|read|grep|stitch) (#|ten|twelve|twenty|many|dozen) log & (debug|one request|side by side|trace)',
    ],
    {
      ...denial,
      unless: ours(
        /\b(?:(?:[1-9]|1\d|2\d) (?:\w+ )?(?:services?|repository|pod|microservice)|customer service|church|vans?|kiosk|bus service|service call|worship|trains?|service level|per service|monolith|service logs?|offer|fold|merge[ds]? into|(?:[1-9]|1\d|2\d) of)\b/,
      ),
    },
  ),
  pick(
    'present.shape',
    'serverless',
    [
      '(managed|cloud|edge|small|hundred|hundreds of|#|eleven) (cloud|small|managed|step|aws|azure)? (function|function step) & (aws|azure|event|step|workflow|wire|instance|state|wholly|run|fan out|gcp|today|present)',
      '(state machine|workflow|orchestration) .. function .. (step|each|per)',
      '(step|each step|state) .. (in|be) .. own function',
      '(#|tangle of|dozens of|hundreds of|many|heap of) .. lambda',
      '(between|among) function & (state|session|shuffle|pass|bucket|hand)',
      '(per|each|every) function instance',
      '(worker on cloudflare|cloudflare worker|eventbridge)',
    ],
    {
      ...denial,
      unless: ours(
        /\b(?:business function|stored function|hash function|window function|serverless (?:postgres|database)|function of (?:time|the)|plain machine|aggregate function)\b/,
      ),
    },
  ),
];
