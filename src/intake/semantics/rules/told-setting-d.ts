import type { Rule } from '../match.ts';
import { no, yes } from '../rule.ts';
import { settingBroadHostRules } from './told-setting-e.ts';

/** Partners, stack, places and hosting by broad ideas. */
export const settingBroadSiteRules: readonly Rule[] = [
  yes(
    'integrations.many',
    [
      '{SETCGLUE} .. (per|for each|for every|one per) {SETCSENDER}',
      '(for each|for every|each|every) {SETCSENDER} .. {SETCDIFFER}|write .. {SETCGLUE}',
      'no two .. {SETCSENDER}|which .. alike',
      '(copy|clone) .. (folder|job|project|module|script) & {SETCSENDER}',
      '{SETBMANYNUM} (adapter|connector|decoder|scraper|importer|parser|integration) & {SETCSENDER}|code|each',
      'adapt to .. (each|every) .. (one|them|{SETCSENDER})',
      '{SETCSENDER} .. (all|each) .. (different|differently|own variant|special wish|whatever they please|own protocol|own format)',
      '(differ|differs) between {SETCSENDER} .. (be)? .. (mapping|line|code)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:same (?:interface|standard|format)|one format|topic|schema of its own|role|lock|connections?|policy|shard|database|server|counter|balance|limit|isolat)/,
    },
  ),
  no('integrations.many', [
    '(one|two|single) (partner|supplier|bank|carrier) .. (one|same|single) (interface|format|api|contact)',
    '(all|every) {SETCSENDER} .. (use|speak|send|same) .. same (interface|standard|format|protocol|api)',
  ]),
  yes('stack.sqlWanted', ['(no|never|ban) nosql .. (here|tried|please)?'], {
    negated: 'ignore',
    unless:
      /\b(?:client's|perhaps some ?day|could do without|not wed|migrat\w+ off|away from|nobody (?:will )?miss|none of our business|no developer|customer'?s? (?:want|ask)|move to|replace|leave (?:oracle|mysql) behind|licen|constraint be (?:time|money)|lag|budget|slow|replica|one transaction|item data|session)/,
  }),
  no('stack.sqlWanted', [
    '(no|nobody|no one|not) .. (need|miss|want|insist) .. (sql|query language|relational)',
    '(can|could|would) .. (do|live) without .. (sql|join|relational)',
    '(not) .. (wedded|marry|attached|tied) .. (sql|relational)',
  ]),
  yes(
    'stack.vendorUnwanted',
    [
      '{SETCCLOSED} & {SETCNOPE}',
      '{SETCFREE} .. {SETCONLY}',
      '{SETCONLY} .. {SETCFREE}',
      '(maker|vendor|supplier|manufacturer) .. (bankrupt|insolvent|take over|takeover|raise price|milk) & (carry on|source|hence|product|without)',
      '(at least|more than) .. (two|three) (firm|company|vendor) .. (support|offer|maintain)',
      '^ no (oracle|vendor|proprietary)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:fine|welcome|no qualm|gladly|one might|might fear|at peace|we do not\b|tenant|portable single|price hike of|step function|rely on)/,
    },
  ),
  no('stack.vendorUnwanted', [
    '(proprietary|vendor|commercial|oracle|lock in|closed source|licensed product|buy product) & {SETCFINE}',
    '(gladly|happily) pay .. (vendor|provider|supplier)',
  ]),
  yes(
    'placement.single',
    [
      '{SETCONEOWN} .. (should|must|ask|insist|promise|get|need|want|have to|be to|will|ought|give|evictable|transferable) .. {SETCSEAT}',
      '{SETBOWNER} .. (ask for|ask|insist|promise|demand) .. {SETCSEAT}',
      'pin .. (to|onto) .. own (shard|node|server|machine|box)',
      '(put|place|move) any {SETBOWNER} (anywhere|elsewhere|to any|onto any)',
      '{SETBOWNER} .. (movable|moveable|transferable|evictable|relocatable|portable)',
      '(one|this|that) {SETBOWNER} .. (live|go|sit) .. (there|here) & tomorrow',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:hurt the rest|building|department|continent|staff|reshard|would you|edge|back room|self host|their own hardware|premise|install|network|license|whole)/,
    },
  ),
  no('placement.single', [
    '(none|no one|nobody|no {SETBOWNER}) .. (get|have) .. (seat|server|machine|box) of .. own',
  ]),
  yes(
    'migration.incremental',
    [
      '(add|adding|take in|extend|enlarge|grow) .. (by)? (node|machine|server|box|blade|shelf) .. (without|quietly|one command|on its own|no meeting)',
      '(split|rebalance|reshard) .. (shard|partition) .. (online|live|without) & (grow|full|add)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:bird|children|class|schema|never extend|not go to be|fixed by law|upgrade|rolling|fail|die|crash|release|deploy|team|patch|ran out)/,
    },
  ),
  no('migration.incremental', [
    '(bought|buy|size) .. (once|full size) & (never extend|never grow|must do for|decade|full size)',
    'capacity .. (not|never) .. (need|be) .. (add|added|extend)',
  ]),
  yes(
    'storage.apart',
    [
      '{SETCPOOL} & {SETCSTATELESS}',
      '(double|add|scale|grow) .. (cpu|compute|processor|engine) .. (without|not) .. (touch|move|buy) .. (disk|data|storage)',
      '(lose|losing|kill|pull plug) .. (compute node|game server|all compute|instance|container) & (data|storage tier|nothing|not hold|still)',
      '(same data|one copy) (beneath|underneath|below) & (machine|cluster|compute|engine)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:own nvme|local disk be|app server be (?:thin|stateless) and|lambda|step|workflow|function|backup|cost[s]? us|archive|post box|hand over|photo|video)/,
    },
  ),
  no('storage.apart', [
    '(each|every) (machine|node|server) .. (have|keep|own) .. (data|disk) .. (own|local) (nvme|disk|ssd|drive)',
    '(local disk|disk) .. (stay|remain|be why) & (inside machine|not give|like it so|latency)',
  ]),
  yes(
    'regions.wanted',
    [
      '(two|three|four|several|multiple|both) (cloud|clouds|aws|gcp|azure) region',
      '{SETCADDSITE} .. (in|from|to|outside) {SETCPLACE} & (region|next to|besides|in addition|mirror|both|site|rack|datacenter|for {SETCPLACE}|copy|customer|one in)',
      '(one|single) region for .. (and|one)',
      '(every|each) region .. (hold|have|get) .. (full|complete|whole|own)? (copy|replica|database)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:refus|laugh|struck|overkill|one site be enough|single region be enough|sale|not allow|no plan|customer be|travel|forbid|must not leave|law|wife|holiday|office|museum)/,
    },
  ),
  no('regions.wanted', [
    '(everything|all) in one place .. (stay|remain)',
    '(one|exactly one) datacenter .. (no other|enough|no second)',
    '(one|single) (site|region|datacenter) be (enough|plenty)',
  ]),
  yes(
    'residency.required',
    [
      '!{SETCRECORD} .. {SETCABODE} & {SETCTIE}',
      '!{SETCTIE} .. {SETCRECORD} .. {SETCABODE}',
      '!(not|never|no) .. (cross|leave|allow out of|move out|go abroad) .. (border|country|{SETCPLACE}|territory|soil|state|union) & {SETCRECORD}|allow|law',
      '(pin|pinned|nail|bind|tie|bound) .. to (country|{SETCPLACE}|region|soil) & {SETCRECORD}',
      '(where .. live|where person live|residence|nationality|citizenship) .. decide where .. {SETCRECORD}',
      '(inside|within|in) .. (country|state|province|territory|canton) & (law|regulator|state law|licence|insist|legally) & {SETCRECORD}',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:no rule|all the same|nobody mind|no one care|may be copied anywhere|would people|latenc|customers? in|user[s]? (?:in|be)|travel|slow|festival|office|mirror|branch|warehouse|lag|stale)/,
    },
  ),
  no('residency.required', [
    '(nobody|no one|nobody mind) .. (mind|care) .. (country|location|where) ',
    '(whether|where) .. data .. (sit|live|stored) .. (all same|not matter|no matter|does not matter)',
    '(no|not any) (rule|law|regulation) .. keep .. data .. (country|place)',
    '(data) .. (may|can) be (copied|copy|stored|store) (anywhere|everywhere)',
  ]),
  yes(
    'users.global',
    [
      '{SETCPERSON} .. (over|across) .. (atlantic|pacific|ocean)',
      '(somebody|someone|always) .. (awake|breakfast|daylight|morning) .. (somewhere|for some|and trading|on earth)?  & {SETCPERSON}|trading|night',
      '(dozen|twenty|thirty|forty|fifty|sixty|seventy|hundred|forty four|#) (country|nation|language) & {SETCPERSON}|download|archive',
      '(asian|american|australian|african|brazilian|japanese|indian|chilean) .. {SETCPERSON} .. (wait|slow|spinner|feel|leave|complain|see|get)',
      '{SETCPERSON} .. (any|every|whichever|all|other|another|different|several|three|five) (continent|country there be|corner of globe|corner of world)',
      '(spread|scatter|site|sites) .. worldwide',
      '(follow the sun) & user',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:competitor|rival|would people|team|be from one moment|one day|our developer|we have (?:an )?office|sre|on call|crew in|pinned?|must (?:stay|remain)|law|replica|region[s]? (?:in|of)|mirror|for the indian|add a region|opening up|data center|look at|copy in)/,
    },
  ),
  no('users.global', [
    '{SETCPERSON} .. (live|be|sit|come) .. (in|from) (one|same|single) (valley|country|city|town|village|building|county|canton|island|street)',
    '(exclusively|only) in {SETCPLACE} & (abroad|customer|user|not plan)',
    '(abroad|overseas) .. not (plan|planned|foresee)',
  ]),
  yes(
    'edge.needed',
    [
      '{SETCFIELD} .. {SETCSELFRELIANT}',
      '!{SETCFIELD} ... {SETCSELFRELIANT}',
      '{SETCSELFRELIANT} .. {SETCFIELD}',
      '(embedded|small) (store|database) .. (go|run|live|sit) (into|on|in) .. (device|gadget|vehicle|machine)',
      'software .. (live|run|sit) .. (in|on) .. {SETCFIELD}',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:mere screen|only a browser|nothing but|remove|drop|nobody|carry a phone|brand|the truck themselves|stop be|parcel|bought|insure|leas)/,
    },
  ),
  no('edge.needed', [
    '(everything|all) .. run .. (in|at) .. (center|datacenter|headquarters|cloud) & (browser|nothing|screen|shop)',
    '(tablet|till|terminal|kiosk|shop|branch) .. (mere|only|nothing but|just) .. (screen|browser|terminal)',
    'nothing .. run .. outside .. (datacenter|center|cloud)',
  ]),
  yes(
    'selfHosted.shipped',
    [
      '{SETCPACKAGE} .. {SETCTHEYRUN} .. {SETCBUYER}',
      '{SETCBUYER} .. {SETCTHEYRUN} & {SETCPACKAGE} & (we|ours|our|edition|licence|license|appliance|copy)',
      '{SETCBUYER} .. (take it only|want it) .. (if|when)? .. (own|in house|control room)',
      'we (maintain|publish|develop|make) .. open source .. (broker|database|server|product|software|tool|engine)',
      '{SETCBUYER} .. (host|hosts) .. (product|it|software) .. (themselves|themself|on own)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:stop|used to|nowadays|no client|nobody|saas only|tenant|shard|prefer open|open source only|new employee|app store|hospital record|our racks?)/,
    },
  ),
  no('selfHosted.shipped', [
    'saas only',
    '(nobody|no one) get code',
    '(no client|no customer) .. (install|host)',
    '(stop|stop|drop|discontinue) .. (on premise|on prem|self hosted|installed) (version|edition|product)',
    'customer .. get .. login & (we run|own machine|service)',
  ]),
  ...settingBroadHostRules,
];
