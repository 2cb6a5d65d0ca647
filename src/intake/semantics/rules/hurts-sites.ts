import type { Rule } from '../match.ts';
import { yes } from '../rule.ts';
import { people } from './hurts-words.ts';

const drop = { negated: 'drop' } as const;
const site =
  '(region|datacenter|provider|cloud|aws|azure|gcp|dc|hosting provider|hoster|building|cloud provider|us east|us east #|eu west|server room|availability zone|data hall|colocation)';
const faraway =
  '(asia|australia|europe|america|us|usa|japan|india|africa|brazil|sydney|singapore|tokyo|continent|overseas|abroad|new zealand|california|london|south america|canada|china|west coast|berlin|new york|hong kong|manila|germany|ireland|frankfurt|sao paulo|johannesburg|mexico|korea|dubai|virginia|oregon|apac|emea|jakarta|mumbai|delhi|bangalore|seoul|santiago|chile|lima|bogota|nairobi|lagos|cairo|perth|melbourne|auckland|toronto|vancouver|boston|chicago|texas|paris|madrid|milan|warsaw|stockholm|dublin|amsterdam|zurich|vienna|israel|turkey|vietnam|thailand|malaysia|indonesia|philippines|taiwan|argentina|colombia|peru|kenya|nigeria|egypt|russia|spain|france|italy|poland|sweden|uk|middle east|north america|latin america|far east|east coast|other side of world|other continent|another continent)';
const hot =
  '(slow|wait|complain|suffer|feel|sluggish|unbearable|spinner|lag|notice|crawl|# ms|delay|far away)';

/** What hurts when places, links and own changes fail. */
export const siteHurtRules: readonly Rule[] = [
  yes(
    'hurts.regionOutage',
    [
      `${site} .. (have bad|have outage|have incident|have power|be out|be unreachable|break down|have hiccup|have blackout|suffer outage|lose cooling) ... (hour|day|us|down|we|afternoon|everything|evening)`,
      `(region|datacenter|provider|cloud|hosting|hoster|regional|site wide|region wide|cloud provider|aws|azure|gcp) .. (outage|failure|incident|blackout|fire|flood|breakdown|power cut) .. (take|bring|knock|put|kick|cost|last|leave|hit|kill|hurt|paralyze|stall) .. (us|everything|service|site|platform|shop|all|offline|down|dark|hour|producer|customer|evening|product)`,
      `(whole|entire|complete|our) ${site} .. (go down|be gone|fail|go dark|be down|go offline|burn|lose power|disappear|be lost|be unreachable|fall over|be away|vanish|stand still|be flooded)`,
      `${site} (go down|be gone|go dark|burn|burn down|lose power|go offline|be flooded|disappear) .. (for|last|on|in|and|,)?`,
      `(take|bring|knock|put) (us|everything|service|whole site|site|all of us|platform|shop|all game) (down|out|offline|dark) .. (provider|region|datacenter|aws|cloud|power)`,
      `(last|recent|big|previous|famous|latest|this) (year|month|june|week|summer|winter|spring|autumn|january|march)? .. (region|provider|datacenter|cloud|aws|azure|regional|hosting) (outage|failure|incident|blackout|fire|breakdown)`,
      `(lose|lost) (our|whole|entire|one|datacenter) .. (datacenter|region|server room) .. (last|once|year|for|when|because|fire|flood|power|ago)`,
      '(power cut|flood|cooling failure|power failure) .. (datacenter|server room|building|region|hall|site)',
      'region wide .. (failure|outage) .. (take|hit|last|cost|bring|knock)',
      '(site|datacenter|region) (outage|failure) .. (stall|stop|block|halt|take down|freeze|knock)',
    ],
    {
      ...drop,
      unless:
        /\b(?:must|should|may|if|even|evacuate|spread|pass us by|passed us by|survive|still|carry on|go on|take over|keep|want|shall|need)\b/,
    },
  ),
  yes(
    'hurts.grayFailure',
    [
      '(gray|grey) failure',
      '(flaky|flapping|half dead|half broken|limping|half working|ailing|zombie|dodgy|lossy|wobbly|slow but alive) (link|network|zone|node|disk|switch|machine|server|az|replica|cable|router|connection|nic|host|hardware)',
      '(link|network|zone|node|disk|switch|az|cable|router|nic|machine|host|line) .. (fail|flap|break|drop|misbehave|lose packet|degrade|hiccup|stutter|limp) .. (intermittent|intermittently|partially|partly|some packet|packet|on and off|now and then|sporadically|occasionally|for # minute|half)',
      '(packet loss|brown out|brownout|partial failure|partial outage|network blip|half open)',
      '(some|part of|half) (request|node|call|packet) .. (fail|time out|be slow) .. (some|other|while|but|health)',
      '(packet|request) .. (gone|lost|dropped|vanish) .. (health check|monitoring|green)',
      '(health check|monitoring|dashboard) .. (green|say|pass|fine|healthy|be ok) .. (but|although|while|though|all the time)',
      '(different|own) view of .. (healthy|health|alive|who be up|up)',
      '(# in #|one in) .. packet',
    ],
    {
      ...drop,
      unless:
        /\b(?:must|should|may|other people|consultant|not hurt|not what bother|radio|ship|explain|master)\b/,
    },
  ),
  yes(
    'hurts.dataLoss',
    [
      '(hour|minute|day|second|week) of (confirmed|recent|customer)? (order|data|booking|event|work|measurement|payment|entry|transaction|record|sale|change|reading) .. (be go|go|gone|vanish|disappear|be missing|evaporate|be destroy)',
      '(order|data|booking|record|payment|photo|measurement|document) .. (gone for good|gone forever|irretrievable|irretrievably|never recover|not recover|unrecoverable|be go when|be go after)',
      '(we|crash|failover|outage|incident|node|primary|system|bug|it|disk) (have|have already|once|then|also|even|twice)? (lose|cost us) (about|some|around|nearly|almost|up to|roughly|at least|over|last|couple of|few|several|two|three|four|five|ten|#|half an|half|all|more than|whole)? (data|order|hour|minute|second|day|message|record|event|payment|customer data|row|document|measurement|update|transaction|photo|entry|booking|confirmed order|week|couple) .. (when|after|in|during|because|last|on|of|to|once)',
      '(data|order|write|message|record|event|payment|document|customer data|row|photo|booking|confirmed order|measurement) be lose .. (in|when|after|during|on|last|forever)',
      '(data loss|lost data|loss of data|lost write) .. (incident|last|after|happen|already|twice|again|spring|summer|year|when|on)',
      'no more lose .. (data|event|order|write|message|point|record)',
      '(backup|restore|snapshot) .. (be empty|fail|corrupt|be incomplete|be unusable|can not be restored|not restore|be worthless|turn out empty)',
      '(lose|cost us) .. (second|minute|hour|day|week) of (confirmed|recent|customer|fresh)? (data|order|write|event|work|booking|measurement|payment|entry|transaction|record|sale)',
    ],
    // "If we lose an hour, so what" tells what may happen, not what did.
    { ...drop, unless: / (?:if|should) (?:we|it|they) (?:ever )?lose / },
  ),
  yes(
    'hurts.badDeploy',
    [
      '(typo|mistake|error|wrong line|wrong value|slip|missing comma|bug) .. (config|configuration|config file|script|release|deployment|rollout|flag|setting) .. (knock out|take down|bring down|stop|break|kill|paralyze|hit|silence)',
      '(knock out|take down|bring down|paralyze) .. (every|all|whole|entire) .. (because|after|when|since|by) .. (release|deploy|deployment|config|change|update|rollout|typo)',
      '(deploy|release|rollout|config change|configuration change|config push|feature flag|own change|human error|code push|rate of change|bad push|push|new version|change of ours|bug of ours) .. (break|take down|bring down|kill|knock out|crash|ruin|take out|brick|paralyze|sink|topple) .. (everything|whole|all|site|system|everyone|production|us|entire|platform|region|service|fleet|shop|everybody|most|customer|world)',
      '(bad|faulty|broken|botched|buggy|failed) (deploy|deployment|release|config|configuration|change|push|rollout|update) .. (take|hit|break|bring|kill|reach|cost|cause|hurt|everyone|all|down)',
      '(most|many|majority of|half of|nearly all|biggest|two thirds of|typical) (of our|of)? (outage|incident|failure|downtime) .. (own change|deploy|deployment|release|change|self inflicted|config|ourselves|own deploy|by us|homemade)',
      '(self inflicted|fast rate of change|break it ourselves)',
      '(every|each) (release|deploy|deployment|rollout) .. (risk everything|gamble|adventure|outage|break something|incident|roulette|lottery|nerve)',
      '(broken|bad|wrong) (config|configuration|certificate|flag) .. (everywhere|all server|all region|at once|whole)',
    ],
    drop,
  ),
  yes(
    'hurts.crossRegionLatency',
    [
      `${people} (in|from|on|over|at) ${faraway} ... ${hot}`,
      `(latency|round trip|roundtrip|ping|response time) .. (from|to|for|in) ${faraway} .. (slow|hurt|kill|too|unbearable|terrible|# ms|high|awful)`,
      `(round trip|roundtrip|every click|every request|every call|every page|each click|each request|every query) .. (to|across|over|cross|travel|go to|goes over) .. (ocean|atlantic|pacific|continent|other side|half world|halfway|${faraway})`,
      '(cross region|intercontinental|transatlantic|long distance|inter region|transpacific) (latency|round trip|call|query|traffic|write|read|request) .. (hurt|kill|slow|feel|problem|bad|too|unbearable|pain|second)',
      `(data|database|server|primary|backend|everything|it) (sit|live|be|be hosted|only|stand) .. in ${faraway} .. (slow|feel|far|suffer|wait|latency|complain)`,
      `(against|in|to) (virginia|ireland|frankfurt|us east|oregon|london) .. (spinner|second|slow|wait|ms|feel)`,
      `(too far|so far|far away|an ocean away) (from) .. (user|customer|player|server|database|datacenter)`,
      `(distance|latency|physics) .. (hurt|kill|punish) .. ${people}`,
    ],
    drop,
  ),
];
