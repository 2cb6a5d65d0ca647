import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';

const place =
  '(site|plant|store|shop|branch|depot|yard|ship|vessel|ferry|warehouse|clinic|farm|till|crane|vehicle|factory|hospital|station|hall|rig|mine|train|bus|hut|kiosk|turbine|vineyard|lighthouse|pharmacy|school|camp|platform|outlet|restaurant|village|tractor|truck|boat|collector|greenhouse|press|robot|production line|loom|kitchen|lab|chapel|church|library|museum)';
const goOn =
  '(go on|keep|keep on|continue|carry on|run|work|operate|function|survive|cope|sell|pick|record|live|be able to (go on|continue|carry on|run|work|operate|sell))';
const alone = '(alone|by itself|on own|by themselves|autonomously|for itself|by itself)';
const link =
  '(wan|uplink|line|internet|headquarters|network|link|connection|cloud|datacenter|center|head office|backbone|central system)';
const down = '(cut|dead|down|unreachable|go|gone|break|fail|drop|off|away|lose|lost)';
const territory =
  '(country|eu|germany|france|switzerland|austria|italy|spain|saxony|bavaria|canton|state|province|territory|soil|europe|continent|norway|sweden|denmark|poland|canada|india|japan|brazil|federal|land|jurisdiction)';
const citizens =
  '(data|record|file|dossier|citizen record|patient data|citizen data|registry|land registry|register|archive|copy|backup|image|health record)';
const money = '(#|thousand|euro|dollar|pound|franc|k|usd|eur)';
const cloud = '(aws|azure|gcp|google cloud|amazon)';

/** Where it runs, what must go on there, who looks after it and what it may cost, told in plain statements. */
export const plainSettingRules: readonly Rule[] = [
  yes(
    'edge.needed',
    [
      `${place} .. {MUST} .. ${goOn} .. ${alone}`,
      `${place} .. {MUST} .. ${goOn} .. (even)? (when|if|while|although) ${link} .. ${down}`,
      `(each|every|all) (of # )? ${place} (have|get|keep|run) (small|own|local|little)? (server|box|rack|computer|machine|node|mini pc) (in|under|on|at|behind)`,
      `(each|every|all) of .. ${place} have (small|own|local)? (server|box|rack|computer|machine|node) (in|under|on|at|behind)`,
      `(each|every) (oil|wind|fishing|cargo|power|petrol|bus|train|fire)? ${place} .. have (small|local|little)? own (small|local|little)? (server|box|rack|computer|machine|node|database|pc|industrial pc)`,
      '(each|every) (one)? with own (small|local|little)? (rack|server|box|computer) (in|on|under|behind)',
      `(each|every) .. ${place} have .. (server|box|computer|machine|database) of own`,
      `${place} (hold|keep|have|carry) copy of own`,
    ],
    { negated: 'drop', unless: /\b(?:team|line (?:be )?too long|people|colleague|queue)\b/ },
  ),
  yes(
    'writes.offline',
    [
      '{MUST} accept .. without (network|connection|signal|internet|reception|coverage) (.|,|;|and|or|at|in|too)',
      '(record|note|write|enter|document|sell|scan|register|save) .. without (network|connection|signal|internet|reception|coverage)',
      '(spool|buffer|queue up|cache|hold back|keep) .. (while|during|as long as|until) .. (line|network|uplink|connection|link) .. (down|dead|cut|away|go|drop|bad)',
      '(write|enter|edit|record|type|note|document|fill in|scan) .. while (wifi|wi fi|network|signal|connection|reception|coverage) (come and go|drop|be bad|be patchy|be away|be down)',
    ],
    { negated: 'drop' },
  ),
  yes(
    'residency.required',
    [
      `(no|none of|never) .. ${citizens} (ever|may|must|can|shall|be allow to)? (ever)? leave ..`,
      `${citizens} {MUST} (remain|stay|be keep|be host|be store|be hold) (in|within|inside|on) ${territory}`,
    ],
    { negated: 'ignore' },
  ),
  yes(
    'writes.homeRegion',
    [
      '(each|every) (record|user|account|customer|row|tenant|profile|patient|item|vehicle|member|player|contract) (live|life|be keep|be store|be at home|belong|reside) (in|to|at) (exactly|only|just|precisely)? one (region|country|datacenter|site)',
      '(region|country|residence|home) of (user|customer|owner|member|player|patient|account|citizen) (decide|determine|define|tell) where (record|data|profile|account|row|it|he|she) (live|life|be store|be keep|go|lie)',
      '(nearly always|almost always|mostly|usually|practically always) (change|write|update|edit) in (place|region|site|country|town) where (it|he|she|they) (lie|be|live|life|stand|belong)',
    ],
    { negated: 'drop' },
  ),
  yes(
    'present.worksWell',
    [
      'have (do|done) job for .. (year|decade)',
      '(current|present|existing|old|whole) (thing|system|setup|solution|one|stack|database|monolith|platform|installation) (just|simply|still)? (work|run) (fine|well)? (.|,|;|and|smoothly|without)',
      'be (on|with) .. and (very|quite|really)? (happy|content|satisfied|pleased) with it',
      'work like (charm|clockwork)',
      'run like (charm|clockwork)',
      '(never|not) (yet)? (fail|let down|disappoint) us',
      'all be well (up to now|so far|until now|till now|today)',
      'and work , why (touch|change|replace)',
    ],
    { negated: 'ignore', unless: /\bnot work\b|\bwork only\b|\bonce it\b/ },
  ),
  yes('present.greenfield', [
    '(nothing|no system|no code|no software) (exist|be there|be build) (yet|so far|until now)',
    '(we|they) have nothing (yet|so far)',
    '(start|begin) (with|from) (blank|clean|empty|white) (page|sheet|slate|repository|repo)',
    'there be no (system|software|application|code) (yet|so far|until now)',
  ]),
  pick(
    'team.onCall',
    'none',
    [
      'no pager (.|,|;|and|at|duty)',
      'no rota (.|,|;|and)',
      '(at|by) night .. (nobody|no one) (answer|react|look|pick up)',
    ],
    { negated: 'ignore' },
  ),
  pick('team.onCall', 'shared', [
    '(#|two|three|four|five|six|seven|eight|nine|ten) (people|engineer|developer|of us|person|dev)? (on|in) (rotation|rota|pager rotation|oncall rotation) (,|.|;|and|,)',
    '(week|day|night) of (pager|oncall|duty) each',
    '(rotation|rota|pager|oncall|engineer|developer|us) , (one)? week each',
  ]),
  pick(
    'hosting',
    'own hardware',
    [
      '^ no (public)? cloud (.|,|;|:|!|please|at all|here|for us|allow)',
      '(ban|banned|forbid|forbidden|veto|exclude|prohibit|rule out) (public)? cloud',
      '^ (public)? cloud be (out|banned|ban|forbidden|taboo|not for us) (,|.|;|say|here|for us)?',
    ],
    { negated: 'ignore', unless: /\bcloud (?:in|over|cover)\b/ },
  ),
  pick(
    'hosting',
    'cloud',
    [
      `(it|everything|we) be (now)? all (on|in)? ${cloud} (.|,|;|now|today|and)`,
      `(it|everything) be (on|in) ${cloud}`,
      `(pay|send|transfer|wire) .. ${money} .. to ${cloud}`,
    ],
    { question: 'drop' },
  ),
  yes(
    'cost.matters',
    [
      '(only|first|main|top|most important) (requirement|goal|criterion|concern|priority|wish) be .. (cheap|cheaper|cost|price|money|low cost|low price|saving)',
      '(cheap|cheaper|low cost|lower cost|saving) .. be (goal|priority|requirement|criterion) (number one|one|# )',
      'budget be (very|so|rather)? (small|smaller|tiny|tight|thin|minimal|modest|close to zero|next to nothing)',
      `(pay|send|spend|cost|bill) ... (board|cfo|management|boss|controller|treasurer|investor|director|owner|minister) (ask|want to know|wonder|demand to know) why`,
      '(board|cfo|management|controller|treasurer|boss|director|finance) (want|ask for|demand|require|insist on|expect) .. (cut|saving|reduction|discount|lower|cheaper|halve) .. (bill|cost|spend|budget|price)',
    ],
    { negated: 'drop' },
  ),
  no('cost.matters', [
    '(bill|cost|price) be (nothing|peanut|next to nothing) (compare|compared|against|next)',
  ]),
  pick('present.shape', 'monolith', [
    '(everything|all|it all|whole thing|whole product) .. (in|as|be) one (big|large|huge|giant)? (deployment|deployable|backend|package|release unit)',
    '(everything|all|it all|it) (go out|ship|be ship|be release|be deploy) as (one|single) (package|unit|deployment|artifact|bundle)',
    'one team , one (repo|backend|codebase|app|deployable)',
    'one (repo|repository|codebase) , one (deployable|deployment|backend|app|process)',
  ]),
  yes(
    'blastRadius.limit',
    [
      '(other|others|rest|other #|remain #) {MUSTNOT} (even)? (feel|notice|be affect|be hit|suffer from|be touch|be drag)',
      '(faulty|bad|broken|botched|failed) (update|release|deploy|change|config|version|rollout) .. (at worst|at most|only|never more than) (hit|affect|reach|touch|hurt)',
      '(can not|must not|not want to|must never) (have|see|allow|let) (one|single|bad|faulty) ... (kill|killing|take down|taking down|bring down|stop|break) .. for (all|everyone|everybody)',
      '(disturbance|outage|failure|fault|incident|problem) in .. {MUST}? (remain|stay) (in|within|there|local)',
      '(take down|bring down|knock out) (all|every|whole|entire) .. , (that|and that|which)? (can not|must not|must never|may not|may never) happen again',
    ],
    { negated: 'ignore' },
  ),
  pick(
    'query.locality',
    'one tenant',
    [
      '(each|every) .. (see|seeing) only own (calendar|data|record|case|order|customer|file|entry)',
      '(everything|all) (that)? {OWNER} do (go|run|happen) (through|via|under|within) (id|own id|{OWNER} id)',
      '(booking|bookings|order|data|record|case) of one {OWNER} (never|not) .. (interfere|mix|touch|concern|depend)',
    ],
    { negated: 'ignore' },
  ),
  yes(
    'downtime.none',
    [
      '(forbidden|not allow|unacceptable|must not be) (that)? .. (deploy|release|migration|maintenance|upgrade|patch|update) (interrupt|stop|disturb|cut)',
      '(move|moving|migration|migrate|change|patch|upgrade|switch|conversion) .. {MUST} (be do|be done|be make|happen|take place|be|run) while .. (be open|be run|stay open|keep run|run|serve|sell|be live|in use)',
      '{MUST} be up .. even (while|when|during) (we)? (patch|deploy|upgrade|migrate|release)',
      '(window|downtime) , (business|sale|management|customer|board) want (that|it)? (gone|away|go)',
    ],
    { negated: 'ignore' },
  ),
  yes('selfHosted.shipped', [
    '^ .. customer , ... , install (product|software|it|server) (themselves)?',
    '(customer|client|school|clinic|municipality|utility) install (product|software|it) (themselves|on own|by themselves)',
  ]),
];
