import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';

const past =
  /\b(?:last (?:year|night|week|month|summer|winter|spring|autumn|june|may)|ago|in # the|we be down|suppose|article|competitor|rival)\b/;
const wider =
  /\b(?:regions?|data ?centers?|datacenter|countr(?:y|ies)|continent|zones?|azs?|halls?|rooms?|sites?)\b/;

/** What must survive, what must go on and what must be proved: more ideas. */
export const surviveMoreToldRules: readonly Rule[] = [
  yes(
    'criticalSubset',
    [
      '{HSYBKEEPUP} ... (even when|even if|even with|even though|although|though|no matter|whatever|while|with) .. {HSYBREST} .. {HSYBGONE} & (must|have to|should|need|want|can|be able)',
      '(shed|sacrifice|drop|switch off|give up|lose|let go of) .. (everything but|anything but|all but|everything except|anything beyond|everything beyond)',
      '(no matter what|come what may|whatever happen|worst come to worst|when all else fail) & (must|have to|need|should) .. (work|run|function|available|reachable|thing|operate)',
      '(whatever else|everything else|rest|all other|all else|remainder|other thing|anything else) .. (may|can|could|be allowed to|be free to) (break|fail|burn|go|die|wait|fall|stop|crash|go down|be down|suffer|be off|sleep|collapse|rot)',
      '(one thing|two thing|three thing|only thing|few thing|just five thing|few function|one function|few screen|one screen|few operation) .. (may never|must never|must always|must not|may not|can not|have to|must|need) .. (fail|stop|break|go down|work|stay|run|die)',
      '(last thing|last one) .. (to go|to fail|to die|to go down|switch off|fall)',
      '(skeleton|reduced|minimal|bare bones|bare bone|stripped down|core) (mode|service|operation) & (must|should|want|need|keep|when|if|at least|outage)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:nodes?|machines?|servers?|replicas?|regions?|zones?|answer be none|no interest|consisten\w+|room|hall|write|leader|primary|center|building)\b/,
    },
  ),
  yes(
    'downtime.none',
    [
      '{HSYBSTOPPED} .. (for|to|at|during) .. {HSYBWORKS} & {HSYBUNBEARABLE}',
      '{HSYBUNBEARABLE} .. {HSYBSTOPPED} .. (for|to|during) .. {HSYBWORKS}',
      '(no|never) .. (quiet hour|quiet night|quiet time|slack hour|idle hour|dead hour)',
      '(maintenance window|service window|maintenance night|downtime window) .. (abolish|go|cancel|remove|end|history|no more|not exist)',
      '(grow|expand|split|resize|scale|change|upgrade|migrate|move|add) .. without (stop|stopping|pause|downtime|interruption|outage|standstill)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:be fine|be ok|no problem|suit|wait for|article|rollback take|scan|acceptable|be allowed|luck)\b/,
    },
  ),
  yes(
    'drills.wanted',
    [
      '{HSYBREHEARSE} & {HSYBRECOVER} & {HSYBDOUBT} & (recovery|restore|backup|failover|standby|spare|takeover|continuity|runbook|redundancy|fallback|evacuation|switchover|disaster|recover|losing|plan)',
      '(untested|unproven|never tested|never rehearsed) (backup|failover|recovery|restore|standby|fallback|plan|runbook)',
      '(nobody|no one|never) .. (restore|rehearse|test|try|practise|practice|run) .. (backup|restore|failover|recovery|switch|takeover|it) & {HSYBRECOVER}',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:will not|not (?:be )?(?:ask|need|want)|nobody want|no interest|decline|test (?:data|environment|suite)|unit test|train (?:station|driver|door)|trains)\b/,
    },
  ),
  yes(
    'blastRadius.limit',
    [
      '{HSYBFAULT} & (at most|no more than|only|just|never more than|handful of|few) .. {HSYBCROWD} & (should|must|may|want|need|ought|have to|prefer|would like|so that|hit|hurt|reach|upset)',
      '{HSYBSTAGED} & (release|rollout|roll out|deployment|deploy|update|version|config|change) & (first|must|have to|before|quiet|rest|reach|go)',
      '{HSYBWALLS} & {HSYBCROWD} & (leak|other|others|one another|each other|down|flood|starve|explosion|headline|so that|slice|from next|failure|incident)',
      '{HSYBFAULT} .. (must not|may not|can not|should not|not be able to) .. (sink|starve|reach|take|knock|drag|touch|spread|hurt|stop) .. (other|others|every|all|whole|rest|entire)',
      '(never|not) .. (entire|whole|all) .. (at same time|at once|simultaneously|together) & (dark|down|out|off|fail|worst case)',
    ],
    {
      negated: 'ignore',
      unless: /\b(?:only one client|not need|drop|tolerable|demolition|nodes?|replica|backup|one of three)\b/,
    },
  ),
  pick(
    'survive',
    'zone and node',
    [
      '{HSYBPLACE} .. {HSYBLOST} & (one more|further|extra|another|any further|along with|next|broken|dead|independent|together with) .. (server|node|machine|disk|box|host|controller|copy|computer|replica|blade)',
      '{HSYBLOST} .. {HSYBPLACE} & (one more|further|extra|another|any further|along with|next|broken|dead|independent|together with) .. (server|node|machine|disk|box|host|controller|copy|computer|replica|blade)',
    ],
    {
      negated: 'ignore',
      unless: new RegExp(
        `${past.source}|\\b(?:never both|either|drain|evacuat\\w+|only|not need|both be)\\b`,
      ),
    },
  ),
  pick(
    'survive',
    'zone',
    [
      '(nothing|not|never|no) .. (hinge on|depend on|rely on|hang on) .. (one|single) (hall|data hall|room|zone|building|machine room|availability zone|az)',
      '(two|three|pair of|either|twin) .. (zone|az|machine room|server room|hall|data center|datacenter|site) & (one of them|either|any one|losing any|one may|one can|each able) & (enough|everything|lose|lost|non event|alone|fail|carry)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:entire region|whole region|regions|cities|countr(?:y|ies)|continent|one more|further|extra|another|along with|plus|independent|dead disk|broken server|mile|drain|evacuat\w+|button|lever|steer|shift|slow|sick|call each other|chat|meeting room)\b/,
    },
  ),
  pick(
    'survive',
    'region',
    [
      '{HSYBFAR} .. {HSYBLOST} & {HSYBUNHURT}',
      '{HSYBLOST} .. {HSYBFAR} & {HSYBUNHURT}',
      '(not|no longer|never|can not|nothing) .. (hang on|depend on|hinge on|rely on|tied to) .. (one|single) .. (city|location|region|datacenter|data center|country)',
      '(two|three|second|several) .. (data center|datacenter|region|site|city) & (mile|kilometer|km|hundred kilometer|other coast|another city) .. (apart|away) & (each|either|both|other)',
    ],
    {
      negated: 'ignore',
      unless: new RegExp(
        `\\b(?:zones?|azs?|rooms?|halls?|campus|same city|metropolitan|half of|eight kilometer|in region|evacuat\\w+|drain|button|traffic|offline be|one server|acceptable to|instead)\\b|${past.source}`,
      ),
    },
  ),
  pick(
    'survive',
    'node',
    [
      '{HSYBGEAR} .. {HSYBVANISH} & {HSYBOFTEN}',
      '{HSYBALLWEPLAN} & (one|single|a|dead|broken|any) .. {HSYBGEAR} & (all|worst|only|merely|just|no more|enough|quite)',
      '(one|single|any|dead|broken|faulty) .. {HSYBGEAR} & (expendable|shrug|survivable|non event|routine|not shell|by daylight|at noon|not a reason|outlive)',
      '(n + 1|n plus one|n plus 1) & (node|machine|server|enough|hardware)',
    ],
    {
      negated: 'ignore',
      unless: new RegExp(
        `${wider.source}|\\b(?:kernel|restart it|memory|heap|by hand|again and again|we pay|gc|shard)\\b`,
      ),
    },
  ),
  yes(
    'survive.regionEvacuation',
    [
      '{HSYBMOVE} & {HSYBWHO} & (region|other continent|data center|datacenter|whole country|east coast|west coast|next region|region share) & {HSYBRAPID} & (must|should|want|need|have to|able|ability|let us|kill switch|every|each|get|in incident|when|no request)',
      '(dodge|leave|evacuate|abandon|escape|flee) .. (region|data center|datacenter|continent) & {HSYBRAPID}',
      '(kill switch|big red button|lever|switch) .. (for|per|in) .. (each|every) .. region',
    ],
    {
      unless:
        /\b(?:zones?|azs?|halls?|rooms?|in town|request form|not our concern|beyond what|restore|latency|compliance|law|write to|read from|legal|gdpr|residen\w+)\b/,
    },
  ),
  yes('survive.zoneDrain', ['(zonal shift|zone shift|zone evacuation|zonal evacuation|cordon off)'], {
    unless:
      /\b(?:regions|ditch|guest|pupil|patients?|chat|meeting|time zone|plus|one more|not something|not required|no zones?|one zone only|another region)\b/,
  }),
];
