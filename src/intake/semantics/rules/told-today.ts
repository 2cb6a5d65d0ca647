import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';
import { askedToldRules } from './told-today-2.ts';
import { layoutToldRules } from './told-today-3.ts';
import { askedMoreRules } from './told-today-b.ts';
import { presentMoreRules } from './told-today-c.ts';
import { layoutMoreRules } from './told-today-d.ts';
import { presentPlainRules } from './told-today-e.ts';

/** Hearsay, plans and other people's systems say nothing of what runs here. */
const notOurs =
  /\b(?:suggest|propose|consider|rival|competitor|others tell|i have read|i read|vendor (?:say|promise)|brochure|demo|if only|i would love|reject|consultant (?:say|want|recommend)|heard|should we|evaluate|dream|lift|elevator|parking|plot|workshop|course|conference|competition|neighbou?r|permit|customer call us|we left|colleague|fold back|heard a lot|want none|wing of|look at|our partner|farmers?|kiosks?|vans?|restaurant|we get rid of|got rid of|break up the|broke up|would (?:never|not))\b/;

const ours = (more?: RegExp): RegExp =>
  more === undefined ? notOurs : new RegExp(`${notOurs.source}|${more.source}`);

const notServices =
  /\b(?:micro|tiny|church service|customer service|public service|civil service|military service|service level|self service|room service|postal service|invoice|booth|engineer|developer|crew|if we|on sunday)\b/;

/** What runs today, told by ideas that meet in one sentence, and not by a phrase. */
export const todayToldRules: readonly Rule[] = [
  ...askedToldRules,
  ...layoutToldRules,
  ...askedMoreRules,
  ...presentMoreRules,
  ...layoutMoreRules,
  ...presentPlainRules,

  pick('present.shape', 'microservices', ['{TODMICRO} & {TODMICROUSE}'], {
    negated: 'drop',
    unless: ours(
      /\b(?:nor|hear|suggest|propose|consider|recommend|back together|never (?:want|go)|instead of microservices?)\b/,
    ),
  }),
  pick(
    'present.shape',
    'microservices',
    [
      '(service|separate service|own service) .. for (everything|salutation|postal code|each noun|every noun|noun|each thing|every little)',
      'more service than (engineer|developer|people|user|customer)',
      '!{TODMANYNUM} (small|little|tiny|separate|different|spring|java|go|node|rest)? {TODSERVICENOUN} & {TODSPRAWL}',
      '(# hop|hop deep|# call deep|call chain|request tree|call graph) & (service|request|deep|payment|each|node|version)',
      '(chop|cut|split|shatter|break|explode) .. into (#|hundred|dozens|thirty|forty|eighty|fifty) (piece|bit|part|fragment|service)',
      '(overhead|tax|cost) per service & (#|hundred|multiply|time)',
    ],
    {
      factual: 'no',
      unless: ours(
        /\b(?:want|plan|goal) .{0,20}service|\b[2-9] (?:service|deployable|backend|container)|\b(?:customer service|public service)\b/,
      ),
    },
  ),
  pick(
    'present.shape',
    'services',
    [
      '{TODFEWNUM} .. {TODSERVICEWORD} & {TODAPART}',
      '{TODFEWNUM} (of our|our|backend|java|go|python|spring|internal|domain|separate|larger|core|business|well look after)? service',
      '(service|backend|application) (each|all) (have|with|own|deploy|release)',
      '(other|seventh|fifth|third|every other|rest of) service & (call|portal|lose|talk|use|team|time out|deploy)',
      '(application|backend|subsystem|system|program) .. (talk|call|speak|phone|ask) (to)? each other',
      '(talk|call|speak) (to)? each other (over|via|through|by|using|with|constantly)',
      '(each|every) (application|subsystem|backend|service) .. (own|independent) (release|pipeline|repository|deployment|team|cycle|schedule)',
      '(be|run as|have become) separate (application|service|program|system|deployable|backend)',
      '(own|separate) (deployable|deployment|release) (each|per|for each)',
      '(a|one|another|second) .. service (that|which) (everybody|everyone|all|other|call|handle|hold|send|compute|render|do)',
      '(each|every|one) (team|squad|department) .. (own|run|on call|operate|look after|deploy) .. service',
      '(a|one) service (per|for each|for every) (line|product|department|team|area|domain|trade|business)',
      '(monolith|application|game server|core|old system) .. (carve|cut|split|break|pull) .. (two|three|four|five|six|seven) (part|piece|service|application)',
      '(api server|web server|gateway) & (worker service|rendering service|worker|service) & (and|consist of)',
      '(run|ship|deploy) as separate (deployable|application|process|service|program)',
    ],
    {
      unless: ours(
        new RegExp(
          `${notServices.source}|\\b(?:hundred|dozens|ninety|eighty|seventy|sixty|fifty|forty|thirty|eleven service|user|customer|guest|one process|single process|log line|limbo)\\b`,
        ),
      ),
    },
  ),
  pick(
    'present.shape',
    'monolith',
    [
      '(one|single|same|sole|lone) ({TODFRAMEWORK}|big|large|huge|giant|old|deployable|web|server|executable|software|physical|windows|desktop|enormous|fat|well structured)? {TODWHOLEAPP} & {TODEVERYTHING}',
      '(one|single|just|large|big|old|our|grown|same) {TODFRAMEWORK} (app|application|server|jar|process|monolith|program|site|backend|project|codebase)',
      '^ {TODFRAMEWORK} (app|application|server|site|program|monolith)',
      '(share|in same|share same) (process|memory|jvm|heap|address space) & (feature|module|die|chat|crash|leak|all|everything|takes|with it|dispatch)',
      '(crash|leak|bug|error|fault) & (take|bring|die|pull) .. (complete|whole|entire|everything|with it|rest|down with)',
      '(redeploy|rerelease|release|ship|redeployed) .. (as well|too|whole|everything|all of it) & (change|comma|since|because|all same|one)',
      '(never|not) .. (get round to|split|break|cut) .. (split|it|up|anything) & (one app|one program|one application|all one|single)',
      '(be|run|stay|remain) (all)? (one|single) (app|application|program|process|piece|programme)',
    ],
    {
      negated: 'ignore',
      unless: ours(
        /\b(?:microservices?|services?|no longer|page|only one program|used to be|carve|memory of one|one process per|one application per|another|second|worker|database process|(?:two|three|four|five|separate|different) (?:application|program|app|system))\b(?! (?:was|was discussed|be discuss))/,
      ),
    },
  ),
  pick(
    'present.shape',
    'serverless',
    [
      '(function|functions) & {TODFUNCTIONWORK}',
      '(step|run as|set of|pile of|dozen|#|thirteen) .. function & (call|hand|step|workflow|pipeline|run|storage|frame|check)',
      '(no server|no machine|not run any process|nothing .. always on) & (function|functions|look after|cloud|managed)',
      '(move|go|switch) to functions',
    ],
    {
      negated: 'ignore',
      unless: ours(
        /\b(?:business function|functional|instead of function|no lambda|not (?:use|want|run) (?:lambda|function)|lambda architecture|hash function|stored function|hand it over)\b/,
      ),
    },
  ),

  // a firm that has nothing but a plan, or nothing but paper
  ...['present.greenfield', 'present.shape'].map((fact) =>
    pick(
      fact,
      fact === 'present.shape' ? 'none' : true,
      [
        '{TODNOTHINGYET} .. {TODMADE} & {TODYET}',
        '(before|until) .. (write|type|code) .. (first line|any code|line of code)',
        '(no code|no software|no line of code|not line of code|no application|no legacy) & {TODYET}',
        '(not|not yet) (start|begin) (to)? (program|code|build|develop|write|yet)',
        '(neither|no) .. application nor (database|server|code|user)',
        '(coding|programming|development|implementation|real one) .. not .. (begin|begun|start)',
        '(repository|repo) .. (readme|empty|nothing)',
        'not anything to (migrate|replace|keep)',
        'there be no (software|code|system) (yet|at all|so far|.)',
        'three desk and no software',
      ],
      {
        negated: 'ignore',
        unless: ours(
          /\b(?:background|run longer|nothing exist only|that exist|by hand be|in the middle|not (?:a )?green ?field|if one could|could start|would not|satellite|plot|building|lunch|before we|rewrite from scratch|would not start|running system|years? ago|the functions|when nobody|nobody (?:know|dare|want|use)|failover|standby|backup|index from scratch|fresh consumer|rebuil[dt]|plan on (?:keep|stay))\b/,
        ),
      },
    ),
  ),
  yes(
    'present.greenfield',
    [
      'no (legacy|predecessor|installed base|baggage|old code|existing system|existing code|existing user|migration to do|data to migrate)',
      '(design|concept|planning|idea|paper|drawing|discovery|inception|tender) (stage|phase)',
      '(only|just|still|so far|nothing but|no more than) (idea|concept|plan|vision|sketch|mockup|design)',
      'still (design|plan|sketch|choose|think) .. (it|architecture|stack|how|what)',
      '(will|to|going to|about to|want to) (build|start|begin|launch|develop|write) .. (next month|next year|next spring|in spring|in autumn|from scratch|next week|this summer|in january|in september|first system|first product)',
      '(found|start) (company|firm|startup|us) & (week|month|ago|just|recently|last)',
      '(free to choose|choose freely|hand be free|free choice|no constraint from past|start with empty|start from empty|start with nothing)',
      '{TODNEWVENTURE} & {TODVENTURESTART}',
      '(company|firm|startup) .. (found|start) .. (week|month|day) ago',
      '(choose|decide) before (build|code|write)',
      '(win|won) .. (tender|contract|bid) & (no|nothing|not|start|begin)',
    ],
    {
      negated: 'ignore',
      unless: ours(
        /\b(?:existing|replace|since #|meters?|restart|archived?|starting state|green fields|each deployment|plot|building permit|lunch|next door|if one could|could start|would not|not (?:a )?green ?field|satellite|index from scratch|competitor|restore|backup|rebuil[dt])\b/,
      ),
    },
  ),
  no('present.greenfield', [
    '(not|no|hardly) (green field|greenfield|blank slate|white page)',
    'would not (start|begin) from scratch',
    'there be running system',
    '(new version|successor) of what we have',
    '(hang|bolt|dock|attach|plug) .. (onto|on to|to|into) .. existing (core|system|application)',
  ]),
  pick(
    'present.shape',
    'none',
    [
      '(fax|telephone|phone call|whatsapp|text message|on paper|in notebook) & (at present|until now|until today|so far|current system|till now|today)',
      'by hand & (at present|until now|until today|so far|ledger|want to replace|today we|everything)',
      '(ring|call|phone) we & (write|note|notebook|pad|list)',
    ],
    {
      negated: 'ignore',
      unless: ours(
        /\b(?:export|import|report|postgres|mysql|used to|now it be|incident|on call|restore|promote|deploy)\b/,
      ),
    },
  ),
  pick(
    'present.database',
    'none',
    [
      '(spreadsheet|excel file|excel sheet|index card|card index|csv|text file) & (be database|our database|drawer|instead of database|hand to hand|only database)',
      '(keep|kept|live) (in|on) (csv|json|xml|excel|spreadsheet|flat file|folder|paper|browser|email|mailbox|inbox|head|notebook|card|word|text file|usb stick)',
      '{TODFILES} & (keep|live|folder|everything|prototype|pilot|at moment|right now|so far|today|at present|no store)',
      'not (persist|store|save) .. (anything|single byte|byte|thing) & (yet|so far|byte|single|today)',
      '(before|until) .. first table',
      'need database & (none|no)',
    ],
    {
      negated: 'ignore',
      unless: ours(
        /\b(?:export|import|report|postgres|mysql|used to|now it be|incident|on call|restore|promote|deploy|email (?:when|if|alert)|cache|broker|replica|send|runbook|log file|bill|photo|video|image|recording|scan(?:s|ned)? be|s3|object|bucket|search|lucene|kafka|queue|every (?:night|month|week)|worm)\b/,
      ),
    },
  ),
];
