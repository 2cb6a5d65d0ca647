import type { Rule } from '../match.ts';
import { no, pick } from '../rule.ts';
import { either, notOurs, told } from './told-shape-ways.ts';

const aside = either(
  notOurs,
  / (?:previous employer|parent company|sister company|across the street|their headache) /,
);

const worth: readonly Rule[] = [
  told(
    'model.money',
    [
      '!{SHPBBANK} & (we|our|us|run|build|platform|across|for|country|system|of)',
      '^ (gift card|royalty|wage|prepaid meter|prepaid airtime|voucher|toll charge|payout|share|settlement|blood bag|vaccine|seat|gold|bet|ledger|pension|donation|bank account) (of|per|for|on|,|be|come|dose|gram) & (artist|saver|campaign|clinic|hospital|ferry|lorry|player|card|customer|fight|thief|cent|gram|group|finite|firm|member|account|count|steal|prepare|settle)',
      '(budget|credit|quota|limit|allowance) .. (hit|reach|be|go|has) .. (zero|gone|used up|spent|empty|exhausted) & (stop|light|own pocket|ad|cut|block|refuse|pay)',
      '(double book|double bookings|double booking|double sale|overbook|oversell) .. (must|may|never|not|impossible|no)',
      '(never|not|no|absolutely no) .. (double booking|double sale|oversell|overbooking|double spend)',
    ],
    either(
      aside,
      / (?:budget for|on a budget|bank holiday|river bank|saga|ordering|marketing text|stock exchange feed|idempoten|retry|retries) /,
    ),
  ),
  no('model.money', ['(nothing|not anything) .. (charged|booked or reserved)', 'no account , no booking']),
];

const linked: readonly Rule[] = [
  told(
    'model.relational',
    [
      '{SHPBROWTHING} , {SHPBROWTHING} (,|and|, and) {SHPBROWTHING} & {SHPBSQLWORD}',
      '{SHPBROWTHING} (to|with) {SHPBROWTHING} (to|with) {SHPBROWTHING}',
      '{SHPBROWTHING} without {SHPBROWTHING} .. (make no sense|scandal|reject|impossible|be refused|not exist|nonsense|cannot)',
      '(schema|database|constraint) .. (enforce|guarantee|refuse|forbid|reject|not let|prevent|save us|have saved) & {SHPBROWTHING}',
      '(stay|sit|live|keep|kept|stored) .. in relational (database|store|db)',
      '(keep|store|record|hold|about|belong to|live in) .. {SHPBROWTHING} , {SHPBROWTHING} , {SHPBROWTHING} (,|and|, and) {SHPBROWTHING}',
    ],
    either(
      aside,
      / (?:team|squad|microservice|split in|database per|deployable|without foreign key|no foreign key) /,
    ),
  ),
  no('model.relational', [
    'not business data',
    '(nothing|none) .. (be related to anything|refer to anything)',
    'not keep customer or order',
  ]),
];

const keyed: readonly Rule[] = [
  told(
    'model.keyValue',
    [
      '{SHPBLUMP} .. {SHPBADDRESS}',
      '(leaderboard|session state|session|cart|rate counter) , (session state|session|cart|leaderboard|stock reservation|token|profile|preference)',
      '(not|never) look inside .. (what|value|it)',
    ],
    either(
      aside,
      / (?:training session|kill the session|transaction open|whole basket|short link|conflict|merge) /,
    ),
  ),
  no('model.keyValue', ['not hold session', 'no per user blob', '(nor|no) cart (,|nor|or)']),
];

const rights: readonly Rule[] = [
  told(
    'model.permissions',
    [
      '!{SHPBRIGHTS}',
      '{SHPBWHO} .. (may|can|must not|be allowed to|has to be allowed to|cannot|allowed to|may not) .. {SHPBACT} & {SHPBLIMITED}',
      '^ (may|can|be) {SHPBWHO} .. {SHPBACT}',
      '(which|what) (badge|role|team|user|group|nurse|key|employee|person) .. (open|see|read|unlock|edit|reach|get into|touch) .. (which|what)',
      '{SHPBWHO} .. (have|has|carry|get|delegate|lose) right',
      '(revoke|revoked|withdraw|fired|dismissed|leave school|leave firm|removed from) & (badge|door|access|next request|locked out|still read|another hour|at once)',
      '(in|member of|part of) group .. (own|owns|may|allowed)',
    ],
    either(
      aside,
      / (?:right (?:now|away|after)|stand|server be the only one|single author|join|phase|safe|right (?:to|of) (?:be )?(?:erasure|forget|forgotten|deletion)|plan at the same time|out of scope) /,
    ),
  ),
  no('model.permissions', [
    'no role , no right',
    'no (permission|right|role) , (it )?(be|all)',
    '(all|every) .. (have|has) same right',
    'no permission .. public',
  ]),
];

const vital: readonly Rule[] = [
  told(
    'model.configuration',
    [
      '{SHPBMETA} .. {SHPBTINY} & (service|server|fleet|process|gateway|cluster|node|machine|site|plant|scheduler|file|megabyte|kilobyte|lock|lease|switch|wrong|branch|mast|config|metadata)',
      '^ (which|who) (machine|robot|node|site|scheduler|instance|worker|data center) .. (be leader|be primary|hold|own|lead|in charge)',
      '(etcd|zookeeper|consul) & (megabyte|in it|hang|membership|lock|leader|lease|ultimately|config|flag)',
      '(feature flag|runtime switch|kill switch|flag file|feature switch) .. (read|reach|loaded|evaluated|flip|pulled|watched|pushed)',
      '(lock|referee|election) .. (so that|that) .. (only one|say|one) .. (run|own|scheduler|master|job)',
      '(keep|hold|store) .. (user|group|machine|device key|policy) , .. (policy|machine|group) & (megabyte|gigabyte|directory|control server|branch office)',
    ],
    either(
      aside,
      / (?:board of|offices run out|provider s concern|deploy|both think|blast|each service have its own) /,
    ),
  ),
  no('model.configuration', ['(need|want|have) no (lock service|election|leader election)']),
];

const shapes: readonly Rule[] = [
  pick(
    'schema.stability',
    'changing',
    [
      '{SHPBFORM} .. {SHPBVARIES}',
      '{SHPBVARIES} .. {SHPBFORM} & (each|every|own|new|month|week|customer|year|sprint|partner|please|arbitrary|faster|trial|school|municipality|insurer|merchant)',
      '(add|adds|adding) .. {SHPBFORM} .. (weekly|monthly|every|each|all the time|constantly|by clicking)',
      '(migration|migrations) (a|per|every|each) (day|week|sprint|release)',
      '(event type|block type|new sensor model|connection type|device type|document type|message type) .. (weekly|monthly|change|bring|all the time|each (week|month|sprint)|every (week|month|sprint))',
      '(not|never) .. (declare|fix|freeze|carve) .. (schema|model|form|structure)',
      '(differ|differs|vary|varies|vari) from .. to .. & (form|collect|field|file|record|card|questionnaire|layout)',
      '(early day|funding round|pivot) & (model|schema|table|concept|structure)',
    ],
    {
      unless: either(
        aside,
        / (?:stay as it|unchanged|never change|export its own csv|per service|each domain|hurts nobody) /,
      ),
    },
  ),
  pick(
    'schema.stability',
    'stable',
    [
      '(reading|booking|vote|tick|entry|record|order|loan|design|table|database|protocol|model|domain) .. (stay that way|look as it|nothing will be added|been so since|since beginning|nail down|in stone|never alter|stay as it be|as it be in|hardly move|have held|be mature)',
      '(same|identical) (field|layout|column|form|payload|table|record layout|schema) .. (as ever|ever since|for every|for each|since|as always|every customer|versioned once|year after year)',
      '(astonished|surprise|surprised) if .. (column|field|table|schema)',
      '(every|each|all) (customer|client|tenant|bank|branch|sensor|partner) .. (use|send|get|have|has) .. (identical|same) (layout|field|column|payload|form|format|schema)',
      '(last|latest) .. (column|migration|field) .. (add|run|was) .. (in|year|ago)',
      '(know|knows) exactly what .. (look like|contain|hold|consist)',
      '(iso #|hl7|edifact|fixed width|swift message) & (same|record|every|message|format|for)',
    ],
    {
      negated: 'ignore',
      unless: either(
        aside,
        / (?:every new field|if only|not in stone|can not be carve|wobble|each month|weekly) /,
      ),
    },
  ),
];

export const shapeThirdRules: readonly Rule[] = [
  ...worth,
  ...linked,
  ...keyed,
  ...rights,
  ...vital,
  ...shapes,
];
