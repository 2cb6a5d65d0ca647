import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';
import { settingHostRules } from './told-setting-4.ts';

/** Users in places of two different continents, told by any two place names. */
const continents = ['SETEUROPE', 'SETASIA', 'SETNORTHAMERICA', 'SETSOUTHAMERICA', 'SETAFRICA', 'SETOCEANIA'];
const farApart = continents.flatMap((one, index) =>
  continents.slice(index + 1).map((other) => `{SETUSERS} & {${one}} & {${other}}`),
);

/** Places and people, told by ideas that meet in one sentence. */
export const settingTeamRules: readonly Rule[] = [
  yes(
    'team.manyTeams',
    [
      '({SETMANYOF}) (product|engineering|feature|development|dev|it)? {SETTEAM} & {SETINDEP} & ({SETRELEASE}|work|develop|build|part|go|change)',
      '!({SETNUM}) (product|engineering|feature|development|dev|it|scrum)? (team|squad|crew|tribe|development group|engineering organization) & ({SETRELEASE}|code|develop|engineer|independent|last year|work separately|pace)',
      '(team|squad|crew) per (step|domain|product|service|module|area|feature|country|market)',
      '({SETNUM}) (developer|engineer|programmer) .. (in|split into|across|over|spread over) .. (group|team|domain|squad|department|building|site)',
      '(four|three|five|six|seven|#) (group|team|crew|squad) , .. (four|three|five|six|seven|#) (backlog|roadmap|release|idea|sprint|calendar)',
      '(no|not|without) .. (team|crew|squad|group) .. (need|wait|ask) .. (other|another|permission|approval|anyone) & {SETRELEASE}',
      '(team|squad|crew|department|supplier|vendor) .. (release|deliver|deploy|ship|go live|publish) .. (independently|on its own|on their own|alone|separately|by itself)',
      '(release train|release meeting|merge window|code freeze|build) & ({SETNUM}|none of|other) (other)? (team|crew|team lead|squad|group)',
      'team (blue|red|a|alpha|one) .. team (green|yellow|b|beta|two)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:commit into|reviewed by|were it not|since the split|single team|one team|just one of them|may be several|by day|on call|oncall|standby|second group|football|baseball|coach)\b/,
    },
  ),
  pick(
    'team.onCall',
    'dedicated',
    [
      '{SETOPS} & {SETCLOCK}',
      '{SETOPS} .. (own|separate|proper|dedicated|professional) .. (organization|team|department|crew|staff|unit) & {SETNIGHTDUTY}',
      '(department|team|outsourcer|unit|crew|contractor) .. (do|cover|handle|take|have) .. (oncall|night|nights|first call|pager|standby) & (programmer|developer|no part|crew|infrastructure|proper|they do|of thirty|instead)',
      '(hand over|hands over|handover|pass baton) .. from .. to .. (to|each day|every) & (ops|support|global|shift|team|desk)',
      '(always|every hour|at every hour|at any hour|all night|around clock|round clock) .. (human|operator|someone|somebody|engineer|staff|person|crew) .. (console|desk|screen|control room|watch|site|duty)',
      '(round clock|around clock|# hour|24x7|24 / 7|continuous) (operator|operation|ops|crew|desk|watch|staffing|shift|control room|monitoring)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:till the|until the|used to|empty room|nurse|doctor|guard|there be a|bakery|autoscal|two separate operation)\b/,
    },
  ),
  pick(
    'team.onCall',
    'none',
    [
      '(nobody|no one|noone|none of us|no human|no person|no admin|no staff|refuse|we do not|will not|do not) .. {SETWAKE} .. ({SETNIGHT}|pager|paged|standby|bed|between eleven)',
      '({SETNIGHT}|after last train|outside hour|weekends) ... (nobody|no one|noone|none of us|no human|we do not) .. {SETWAKE}',
      '(refuse|not want|will not) .. (be)? (paged|page|woken)',
      '(no|not|without|never|nobody) .. (night watch|night shift|night duty|night crew|standby|standby duty|oncall|pager|one at night|people at night|human at night|operator at night|staff at night) & (school|we|it|must|us|survive|be|at|contract|for|there|and)',
      '(stay|stays|remain) (broken|down|off|dead) (until|till) (#|morning|monday|eight|nine|seven|next|breakfast)',
      '(night|nights|evening|weekend) be for .. (sleep|sleeping|family)',
      '(all|we|everyone|everybody) .. (sleep|asleep) .. (same time|at night|night) & (exception|time zone|timezone|nobody|us|team|developer|all|whole)',
      '(union|contract|works council|collective agreement|labor law) .. (exclude|forbid|rule out|not allow|prohibit|ban) .. (standby|oncall|night|weekend)',
      '(survive|get through|last|bear) .. night .. without .. (human|hand|us|admin|operator|anyone)',
      '(oncall|standby|pager|rota) .. (never|not) .. (introduce|exist|have|start|pay|paid|introduced)',
      '(run|runs|work) at night & (people|staff|admin|software people) .. not',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:roster|goes? off|in fourteen months|my phone|wish nobody|restaurant|cook|but each week|customer|patient|guest|parishioners? call|lose|replica|write)\b.*\b(?:does|cook|guest)?\b(?:wish|cook|each week|ward)/,
    },
  ),
  pick(
    'team.onCall',
    'shared',
    [
      '(my|mine|our|his|her|it be my) (turn|week) .. (oncall|again|duty|pager) ',
      '{SETDEV} of week|engineer of the week',
      'you (build|write|wrote) it .. you (run|own|get up|fix|wake)',
      '(one|some) of (two|three|four|five|six|seven|eight|nine|us|#) .. (always|each night|every night|on weekend) (be)? (reachable|on duty|on standby|on call|near laptop|oncall)',
      '(each|every) (team|squad|crew|service team) .. (be|do|have|take) .. (oncall|standby|pager|pagers|own nights)',
      '(i|we|he|she) .. (get|have|carry|take) .. (phone|pager|bat phone|duty phone|alarm) .. (even week|odd week|every other week|in turn|this week)',
      '(woken|wake|wake up|page|paged|call|called) .. (by|at) .. & (i|who|same) .. (wrote|write|build|built|ship|code) .. (by day|in day|code|it|importer|feature)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:nurse|tried a rota|not do|give up|gave up|kitchen|doctor|midwife|no part|dedicated|empty room|separate organization|takes? the first call)\b/,
    },
  ),
  yes(
    'team.small',
    [
      '(what|all|only thing) (we)? have be (me|us two|one|two|myself)',
      '(there be|it be|just|only) me (,|and|.) .. (student|intern|apprentice|dog|brother|friend|him|her|part timer|cat)?',
      '(one|two|three) of us .. (ill|sick|on holiday|leave|on leave|on vacation) & (nobody|no one|left|stop|alone|one)',
      '(headcount|team|staff) .. (frozen|capped|freeze|limited|stuck) at {SETFEW}',
      'we be {SETFEW} (and|,|.|people|in total|all told)',
      '(team|we) : .. (a|one)? (backend dev|developer|designer|dev|dog|programmer|founder)',
      '(too much|enough|hard|manage|handle|operate|lot|plenty) .. for {SETFEW} (people|person|admin|engineer|developer|of us|pair of hand)',
      '(everybody|everyone|each) .. (do|does|wear) .. (everything|all hat|every hat|many hat|bit of everything)',
      '(lose|lost) {SETFEW} of {SETFEW} (developer|engineer|people|programmer|admin)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:now there be|we be (?:two|three|four|five) hundred|three person outfit|interns?|key|processing|price of|like to leave|one department|football|judge|farms?|goalie|database group|hundred|thousand|per team|each team|if we be|\d+ teams|release|patient|hotel|many of us)\b/,
    },
  ),
  no('team.small', []),
  yes(
    'users.global',
    [
      ...farApart,
      '(ship|sell|deliver|serve|used|use|open|read|broadcast|export|stream) .. (to|in|across|from) ({SETNUM}|hundred) country',
      '(from) ({SETASIA}|{SETOCEANIA}|{SETAFRICA}|{SETSOUTHAMERICA}|{SETNORTHAMERICA}) .. (click|it|page|scan|request|login|crawl|everything|each) & (second|slow|crawl|wait|virginia|frankfurt|ireland|texas|oregon|lag|far)',
      '({SETUSERS}|{SETASIA}|{SETSOUTHAMERICA}|{SETAFRICA}|{SETOCEANIA}) .. wait for .. ({SETEUROPE}|{SETNORTHAMERICA})',
      '(embassy|embassies|mission|missionary|expatriate|seafarer|expedition|consulate) & (pacific|africa|asia|world|abroad|system|find|log|slow|use)',
      '(ocean|oceans|all continent|every continent|worldwide|around world|round world|all over world|across globe|internationally) & {SETUSERS}',
    ],
    {
      negated: { to: false },
      unless:
        /\b(?:alter|both write|both halves|same account|touch the same|helsinki|moan|never complained|maintenance|suffer|mission|fly|flies|trip|sequence|residency|replica|copy|copies|machines? stand|datacenter|soil|law|must stay|guild|map|logo|geography|weather|illegal|mint|settle|imported|import)\b/,
    },
  ),
  no('users.global', [
    '(no one|nobody|no user) outside .. (have|has|need|use|log|reason|care)',
    '(purely|only|strictly|entirely) (local|regional|national) (affair|matter|service|business|thing|system|user)',
    '(serve|user|for) .. (two county|one county|canton|one city|one town|village|island|inhabitant) & (only|no other|no one|just|we do|purely|one)',
  ]),
  yes(
    'residency.required',
    [
      '{SETDATA} & {SETMUSTSTAY} & {SETLAND}',
      '(on|within|inside) (russian|german|swiss|french|indian|chinese|european|canadian|national|its own|own|domestic|home|local|state)? (soil|border|borders|territory|canton|jurisdiction)',
      '(patient|citizen|data|record|profile|client) .. (stay|remain|kept|keep) at home',
      '(be|have to be|must be|may be|may only be|rest|keep|kept|reside|store|stored|stay|remain|held) (kept|stored|held|store|keep|hold)? (physically)? (in|within) {SETLAND} only',
      '(replication|replicate|copy|backup|transfer|export) .. to .. ({SETLAND}|abroad|country|oregon) .. (be)? (illegal|unlawful|forbidden|prohibited|ban|not allowed|against law)',
      '(licence|license|sue|sued|jail|fine|prison|court) & (found|turn up|show up|store|end up|stored|land) & (server|in|abroad) & {SETLAND}',
      '(cloud act|patriot act|schrems|data sovereignty act|localization law|privacy shield)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:never be destroy|json|sigh|no law|no restriction|on the moon|local drive|half saved|anywhere|young doctor|night shift|digital sovereignty|no personal)\b/,
    },
  ),
  no('residency.required', ['(host|store|put|keep) (them|it) .. (on moon|anywhere|wherever)']),
  yes(
    'regions.wanted',
    [
      '(one|single) (region|site|datacenter|location|town|country) .. (not|no longer|never) .. (enough|do|suffice|cut it|any more)',
      '({SETSITE}|presence|server|installation|deployment|copy|exchange) .. (in|on|per|at) (each|every|per|all) .. (continent|province|country|region|coast|part of globe|state|market)',
      'deployment per (continent|country|region|market)|(site|region|copy) per (continent|country|market)',
      '(user|customer|player|people) .. serve .. from .. & ({SETNORTHAMERICA}|{SETEUROPE}|{SETASIA}|near|closest|own)',
      '(earthquake|flood plain|flood|fire|hurricane|storm) .. (not|never|both)? & {SETSECOND} {SETSITE}',
      '(must|should|have to|need to) .. (go on|keep|continue|run|carry on|work) .. in .. when .. (be dark|be down|burn|go dark|be gone|sink)',
      '(have|in) ({SETEUROPE}|{SETNORTHAMERICA}|{SETASIA}|{SETOCEANIA}) .. (want|need|plan|like) .. ({SETEUROPE}|{SETNORTHAMERICA}|{SETASIA}|{SETOCEANIA}) (as well|too|also|next)?',
      '(copy|copies|server|machine|installation|datacenter|id|ids|presence|site|standby) .. (in|on) ({SETEUROPE}|{SETNORTHAMERICA}) .. (and) .. ({SETASIA}|{SETOCEANIA}|{SETNORTHAMERICA}|{SETAFRICA}|{SETSOUTHAMERICA})',
      '(geographically|far) (separate|apart|distant|distributed|away) & ({SETSITE}|copy|kilometer|mile|center|location)',
      '(other side|far side) of .. (alp|alps|river|country|mountain|ocean|atlantic) & (copy|standby|insist|want|site|second)',
      '(machine|server|node) stand in ({SETNUM}|several|different) (country|city|continent|town|place)',
    ],
    {
      negated: { to: false },
      unless:
        /\b(?:retire|traffic has to|dead host|clients? change|myth|\bif anybody|decided? against|do we really|who need|where should|get cold|go cold|law firm|customer's|branch)\b/,
    },
  ),
  ...settingHostRules,
];
