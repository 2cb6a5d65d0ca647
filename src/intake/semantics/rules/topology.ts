import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';

const places = [
  'europe|eu|emea|germany|france|spain|italy|poland|uk|britain|england|ireland|netherlands|sweden|berlin|frankfurt|london|paris|madrid|dublin|amsterdam|stockholm|munich|zurich|vienna|warsaw',
  'asia|apac|japan|china|india|korea|indonesia|singapore|vietnam|thailand|tokyo|seoul|mumbai|bangalore|delhi|shanghai|beijing|hong kong|jakarta|manila|bangkok|taipei',
  'america|us|usa|united states|canada|mexico|brazil|argentina|chile|new york|san francisco|chicago|toronto|seattle|boston|texas|virginia|california|são paulo|sao paulo|bogota|latin america',
  'africa|nigeria|kenya|lagos|nairobi|johannesburg|cape town|cairo|egypt',
  'australia|oceania|new zealand|sydney|melbourne|auckland|perth',
];

/** Users in places of two different continents. */
const farApart = places.flatMap((one, index) =>
  places.flatMap((other, second) =>
    index === second
      ? []
      : [
          `(user|customer|client|player|people|reader|member|visitor|audience|subscriber|guest|shopper|office|driver|viewer|employee|student|passenger|studio|team|patient|seller|buyer|listener|fan|trader|staff|crew|agent|clerk|worker|colleague|operator|teacher) ... (${one}) ... (and|,|&|or|to|as well as) .. (${other})`,
        ],
  ),
);

/** Where it runs. */
export const topologyRules: readonly Rule[] = [
  yes('users.global', [
    '(user|customer|client|player|people|reader|member|visitor|audience|subscriber|guest|traveler|shopper|they|we|employee|office|driver|traffic|viewer|team) .. (sit|live|be|come|locate|spread|distribute|base|everywhere|scatter|all over|be found|reside|in|on|across|from) .. (worldwide|world|globe|global|globally|continent|everywhere|over the world|every continent|several continent|all continent|different continent|all over|planet|earth|internationally)',
    '(global|worldwide|international|world wide) (user|audience|customer|user base|userbase|player|reach|service|product|platform|presence|traffic|customer base|rollout|community|site|business|readership|client)',
    '(in|from|across) (europe|eu|asia|america|north america|us|usa|africa|australia|japan|india|brazil|south america|latin america|germany|singapore|apac|emea) .. (,|and|&|/|as well as) .. (europe|eu|asia|america|north america|us|usa|africa|australia|japan|india|brazil|south america|latin america|singapore|apac|emea|tokyo|oceania)',
    '(europe|eu|us|usa|north america|asia|america) (,|and|&|/) (europe|eu|us|usa|asia|apac|north america|america|australia|japan|south america|africa|india|oceania|emea) .. (user|customer|player|people|reader|member|continent)',
    '(several|all|three|two|four|five|every|six|multiple|different|#) continent',
    ...farApart,
    '(all over|around|across) (world|globe|planet)',
  ]),
  yes(
    'residency.required',
    [
      '(data|record|information|patient|customer|personal|user|health|they|it|everything|content|pii) .. (must|may|has to|have to|need to|should|shall|can|is not allowed|be not allowed|be required) .. (stay|remain|be kept|keep|be stored|store|live|not leave|never leave|reside|be held|be processed|not be stored|not be transferred|not be moved) .. (eu|europe|country|region|germany|switzerland|border|outside|abroad|domestic|nation|soil|india|china|russia|union|continent|jurisdiction|canada|uk|national|local datacenter|france)',
      '(must|may|can|should) (not|never) .. (leave|cross|be moved out|be transferred out|be stored outside|be export|be held outside|exit|go outside|be stored abroad) .. (eu|europe|country|region|germany|switzerland|austria|border|union|jurisdiction|state|canton|canada|india|china|uk|continent|territory|us|france|soil|national)',
      '(data|record|file|image|information|backup|copy|pii|content|dossier|log) .. (must|may|can|should) (not|never) .. (leave|cross|exit)',
      '(data residency|data sovereignty|data locality|data localization|schrems|data protection law)',
      '(eu|european|german|swiss|chinese|indian|russian|canadian|french|uk|us|brazilian|australian) (data|customer data|user data|citizen|record|personal data|patient data|user) .. (stay|remain|only|keep|stored|store|in|never leave|within|live|be process|not leave|separately)',
      '(keep|store|hold|process|host) .. (data|record|eu|european|personal|citizen|patient|customer) .. (in|inside|within|on) .. (eu|europe|germany|country|region|switzerland|its own|their own|home country|country of origin|national|jurisdiction|local|origin|soil|canada|india)',
      '(stay|remain|kept|hosted|stored) (in|inside|within|on) (eu|europe|germany|the country|switzerland|european union|our country|their country|home country|national|country|german soil|russia|china|canada|india)',
      '(local|national|privacy) (law|legislation|regulation) .. (stay|country|local|data|store|require|region|border)',
      '(never|not) leave (eu|europe|country|germany|region|the continent|its region|its country|switzerland|own region)',
    ],
    // The name of a cloud's region tells where it runs, and nothing of where it must.
    { negated: 'ignore', unless: /\bhost in eu (?:west|central|north|south) / },
  ),
  // The law on personal data by itself says nothing of where they lie: it has to be said beside a place.
  yes(
    'residency.required',
    [
      '(gdpr|dsgvo) .. (stay|keep|remain|not leave|inside|within|in) .. (eu|europe|country|germany|switzerland|region|union)',
    ],
    {
      negated: 'ignore',
      unless: / (?:eras\w+|delet\w+|forg[eo]t\w*|right to|consent|cookie|subject access) /,
    },
  ),
  no('residency.required', [
    '(no|without|not any) .. (data residency|residency|sovereignty|data locality|gdpr|localization) .. (rule|requirement|constraint|law|issue|need|apply|concern)?',
    '(data|it|they|everything) (may|can) (live|be|sit|be stored|stay|go) (anywhere|everywhere|wherever|in any region|in any country)',
    '(residency|sovereignty|gdpr|data protection) .. (not|no) .. (apply|matter|issue|concern|relevant|problem|play)',
  ]),
  yes(
    'regions.wanted',
    [
      '(multi region|multiregion|cross region (failover|replication|redundancy|replica|setup)|multi datacenter|multi dc|multi site|geo redundant|geo redundancy|geo replication|geo distributed|active active region|multi cloud region|geographically distributed)',
      '(need|want|open|add|launch|plan|consider) .. (second|another|additional|more than one|several|multiple) (region|cloud region|aws region)',
      '(which|what) multi region',
      '(expand|extend|go|roll out|replicate|deploy|move) .. (to|into|across|in|over) (several|multiple|two|three|more|another|other|four|#) (region|datacenter|dc|continent)',
      '(active active|active passive) .. (region|datacenter|site|dc|across)',
      '(every|each|all) region .. (hold|have|keep|get|store|serve|contain|accept|take|need) .. (copy|replica|write|read|traffic|data|user)',
      '(several|multiple) (region|datacenter|continent)',
      '(from|in) another region',
    ],
    {
      negated: { to: false },
      unless: /\b(?:market|sales|region manager)\b|\b(?:move|shift) .{0,24}\bto (?:our )?other\b/,
    },
  ),
  no('regions.wanted', [
    '(one|single) region ... (no plan|be enough|be plenty|suffice|stay|no need|no intention|no wish|only)',
    '(one|single) region (only|enough|suffice|fine)',
    '(no plan|no need|no wish|no intention|not need|not want|not plan) .. (second|another|more|other) (region|datacenter|site)',
  ]),
  yes('edge.needed', [
    '(edge|on device|ondevice) (location|computing|device|node|site|deployment|server|gateway|box|processing|inference|store|compute|function)',
    '(run|work|compute|process|decide|store|deploy|logic|inference) .. (at|to) the edge',
    '(run|execute|operate|deploy) (it|directly|also|software|code|model|logic|program|service|on)? (on|at|in|inside) (the|a|each|every|our|their)? (edge|device|phone|tablet|vehicle|car|truck|ship|factory|plant|turbine|pos|till|cash register|terminal|kiosk|gateway|machine floor|drone|tractor|train|aircraft|plane|branch|restaurant|router|raspberry pi|shop floor|rig|vessel|every store|each shop|field)',
    '(point of sale|pos|cash register|till|kiosk|vending machine|edge gateway|in store|in vehicle|on board|onboard|shop floor|on premise box|local box|store server|wind turbine|scada|plc|handheld|smart meter) .. (must work|offline|keep work|carry on|without)',
    '(shop|store|branch|factory|ship|restaurant|plant|turbine|vehicle|device|truck|site|farm|clinic|vessel|train|terminal|pharmacy) .. (own|local|each|every|its) .. (server|box|database|copy|store|computer|machine|node|instance|gateway|controller|db)',
    '(controller|gateway|device|unit|box|sensor) (on|in|at) .. (turbine|vehicle|machine|site|field|shop|factory|ship|truck|plant|pump|building|elevator|car|farm) .. (do|process|compute|store|run|collect|first|filter|buffer|decide|aggregate)?',
    '(cloudflare worker|lambda edge|edge function|cdn edge|edge location)',
    '(work|function|run|continue|possible|log in|login|sell|operate|decide) .. (locally|local|offline|on site|without line|without uplink|standalone|autonomously)',
    '(branch|office|shop|site|store|plant|ship|farm|outlet|depot|station|clinic|warehouse|vessel|restaurant|village) .. (hang|sit|connect|link|be) .. (on|at|over|by|via|behind) .. (slow|unreliable|flaky|thin|bad|satellite|poor|weak|intermittent) .. (line|link|connection|network|uplink)',
    '(in|at) (every|each|all) .. (shop|store|branch|plant|ship|office|restaurant|vehicle|truck|site|depot|station|bus|tram|train|car|clinic|warehouse) .. (be|stand|sit|run|have) .. (computer|box|server|machine|pc|device|gateway|controller)',
  ]),
  yes(
    'selfHosted.shipped',
    [
      '(self hosted|self managed|selfhosted|on prem|on premise|on premises|onprem|self host) .. (install|installation|version|edition|customer|variant|product|too|offering|release|as well)',
      'on customer premise',
      '(ship|deliver|sell|distribute|install|hand|provide|package|release|give) .. (to)? (customer|client) .. (who|to|that|own|install|run|on|their|hardware|machine|site|as|it|themselves|premise|server)',
      '(customer|client) .. (install|run|host|operate|deploy|self host|download|manage) .. (it|our product|the product|product|themselves|themself|own|on their own|their own|on prem|software|copy|on premise|in house|on small)',
      '(both|also|as well|available|either|offer) .. (saas|cloud|hosted) and .. (on prem|on premise|self|install|onprem|own hardware|box)',
      '(saas) .. (and|as well as|plus) .. (self|on prem|install|on premise|own)',
      '(on|at|in) (customer|client) (site|machine|server|own|premise|hardware|datacenter|vm|infrastructure|environment)',
      '(single node|small|tiny) (install|installation|box) .. (customer|client|ship)',
      '(air gapped|airgapped) (install|installation|customer|edition|version)',
      '(open source|packaged|boxed|standalone|downloadable|licensed) .. (server|database|product|software|application|tool|engine|appliance|suite) .. (use|install|run|deploy|operate) .. (by|in|at|for)',
      '(one|typical|average|largest|small)? (deployment|installation|install) .. (hold|have|range|contain|serve|vary) .. (from|#|million|between|few|one|thousand|hundred)',
      '(each|every) (administrator|installation|deployment|operator|self hoster) .. (tune|configure|set|run|own|choose|have)',
      '(tune|configure|install|run|upgrade|operate) .. by (each|every|customer) (administrator|customer|operator|user)?',
      '(customer|client) .. host .. (product|it|software|themselves|them)',
      '(customer|client|operator|utility|bank|hospital|authority|university|licensee|enterprise|reseller|company|municipality|user|carrier|government|agency) .. (install|run|host|deploy|operate) .. (software|product|server|appliance|application|stack|copy|instance|it) .. (in|on|at|behind) own? (own|themselves|datacenter|premise|control room|machine|basement|network|firewall|server|hardware|site)',
    ],
    { unless: /\brun (?:everything|it all|all of it|all systems?) (?:on|in)\b|\bcustomer by customer\b/ },
  ),
  pick(
    'hosting',
    'cloud',
    [
      '(on|in|at|with|use|using|run on|all in on|host on|deploy on|live in|hosted in) (aws|gcp|azure|amazon|google cloud|public cloud|rds|eks|gke|ec2|heroku|digitalocean|digital ocean|hetzner cloud|fargate|oracle cloud|ibm cloud|alibaba cloud|managed cloud|vercel|microsoft cloud)',
      '(run|live|sit|host|be|deploy|stay|everything|all) .. (in|on) cloud',
      '(all in|everything|fully|entirely|completely|whole thing|infrastructure|platform|hosting|we be|shop) .. (aws|gcp|azure|google cloud|cloud|amazon)',
      '(aws|gcp|azure|google cloud) (shop|account|only|customer|native|house|region|credit|based|hosted|managed|service|stack|environment|organization|eu|frankfurt|ireland)',
      '(managed|fully managed|hosted) (postgres|postgresql|database|mysql|mariadb|kafka|redis|mongodb|elasticsearch|kubernetes|cluster|sql server|instance|db)',
      '(managed service|managed offering|managed database|hosted service|serverless) .. (be|fine|prefer|ok|want|welcome) .. (fine|ok|welcome|prefer|want|possible|good|allow)',
      '^ (aws|gcp|azure|google cloud|amazon web service)',
      '(cloud region|public cloud|cloud hosted|cloud native|cloud based|cloud only|cloud provider|cloud account)',
      '(amazon rds|cloud sql|azure sql|rds postgres|aurora postgres|rds)',
    ],
    {
      question: 'drop',
      unless:
        /\bagnostic\b|\balike\b|\bmakes? no odds\b|\bas readily\b|\bexclude[d]?\b|\bwhichever\b|\beither (?:way|one|be fine|or)\b|\bboth (?:be|road|offer|must|can)|\btake (?:your )?pick|\bhybrid\b|\bup to (?:the|you|us)\b|\breligious\b|\bundecided\b|\bnot (?:be )?(?:decided?|settled?)\b|\bopen to\b|\bdepend on whether\b|\bcould stay\b|\bto spare\b|\bspace too\b|\boffers? stand\b|\bbe permitted?\b|\bno preference\b|\bdoes? not matter\b|\brented or bought\b|\baccept both\b|\bobjection to either\b|\bcloud or (?:own|colo|a? ?rack|on prem|metal)|\bpriced\b|\b(?:credits|cloud|azure|aws|google) or (?:in|on|at|hours|we|our|own)\b|\bcloud (?:be )?(?:off limit|forbid|ban|taboo)|\b(?:propose|suggest|push for|want(?:s)? to (?:go|move)|should we|director|consultant|vendor|nephew|leave .* (?:for|to)|(?:offer|service|offering)s? (?:be|have be) (?:examine|evaluate|reject|rule)|not (?:use|allow|in)|never|forbid|build|sell|we offer)\b.*\b(?:cloud|manage|aws|azure|gcp|dynamodb|host|offer)|\b(?:cloud|manage\w*)\b.*\b(?:fail|reject|rule out|out of question|forbid|not allow|no option|too expensive)\b/,
    },
  ),
  pick(
    'hosting',
    'own hardware',
    [
      '(our|we own|own our|our own|on own|in own|with own) own? (hardware|datacenter|data center|metal|rack|data hall|infrastructure|server room|colo|iron|basement|private cloud)',
      '(we have|we own|in|run) own (hardware|datacenter|machine|server|rack|metal|infrastructure|data hall|iron|premise)',
      '(everything|all|we|host|live|stay|database|system|sit) .. on own (hardware|datacenter|machine|server|rack|metal|infrastructure|iron|premise)',
      '(bare metal|on premise|on prem|onprem|on premises|colocation|colo|co location|private cloud|self hosted hardware|private datacenter|in house datacenter)',
      '(not|no|never) .. (cloud|public cloud) .. (allow|allowed|permit|permitted|possible|option|for us|policy)',
      '(cloud|public cloud) .. (be)? (not allowed|off limit|banned|forbidden|out of the question|not an option|not permitted|no option|ruled out|taboo|not possible|off the table|a no go|prohibited)',
      '(datacenter|hardware|colocation|rack) (cost|bill|lease|contract)',
      '(we|company) own .. (infrastructure|hardware|datacenter|server|machine|rack|metal)',
      '(physical|dedicated|bare metal) (server|machine|box|host)',
      '(server|machine|box|hardware) .. (buy ourselves|in basement|in server room|under desk)',
      '(two|three|own|#|both) (own)? server room',
      '(rack|racks|cage) (in|at) .. (colo|datacenter|frankfurt|own|basement|data center)?',
      'hardware in .. (basement|cellar|own|our)',
    ],
    {
      negated: 'ignore',
      unless:
        /\bagnostic\b|\balike\b|\bmakes? no odds\b|\bas readily\b|\bexclude[d]?\b|\bwhichever\b|\beither (?:way|one|be fine|or)\b|\bboth (?:be|road|offer|must|can)|\btake (?:your )?pick|\bhybrid\b|\bup to (?:the|you|us)\b|\breligious\b|\bundecided\b|\bnot (?:be )?(?:decided?|settled?)\b|\bopen to\b|\bdepend on whether\b|\bcould stay\b|\bto spare\b|\bspace too\b|\boffers? stand\b|\bbe permitted?\b|\bno preference\b|\bdoes? not matter\b|\brented or bought\b|\baccept both\b|\bobjection to either\b|\bcloud or (?:own|colo|a? ?rack|on prem|metal)|\bpriced\b|\b(?:credits|cloud|azure|aws|google) or (?:in|on|at|hours|we|our|own)\b|\b(?:dream of|kept? in mind|tenant|moved?|lift) .{0,40}machine|\b(?:customer|client|licensee|they)s? (?:may |can |could |also |who |want |to )*(?:run|host|install|operate|deploy)\b/,
    },
  ),
  pick(
    'hosting',
    'either',
    [
      '(cloud|aws|azure) or (own|on prem|on premise|bare metal|own hardware|our own|datacenter) .. {PERMIT}?',
      '(do not|not) care (where|whether cloud|if cloud)',
      '(on prem|own hardware|own datacenter|bare metal) or (cloud|aws) .. (both|either|do not care|no matter|fine|ok|all the same|equal|open)?',
      'both .. (cloud|on prem) .. (possible|fine|ok|option|open)',
      'hosting .. (open|undecided|flexible|up to you|does not matter|not decided|not matter)',
    ],
    { negated: 'ignore' },
  ),
];
