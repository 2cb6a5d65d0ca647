import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';

const wish = '(must|should|need|has to|have to|want|may|can|expect|required|tolerate|survive|still)';

/** What must survive, and how failures may show. */
export const availabilityRules: readonly Rule[] = [
  pick(
    'survive',
    'zone and node',
    [
      '(zone|az|availability zone) (plus|and|+|&) (one|a|1|another|one more|an additional) (more|additional|further|other)? (node|machine|server|disk|host|instance|failure)',
      '(lose|survive|loss of|tolerate|losing) .. (zone|az) .. (plus|and|on top|additionally) .. (node|machine|disk|server)',
      '(zone|az) and then (a|one|another) (node|machine|disk)',
    ],
    { negated: 'drop' },
  ),
  pick(
    'survive',
    'region',
    [
      `{SURVIVE} .. (loss|failure|outage|death|crash|isolation|destruction|fire) .. (of|in|at) .. (region|datacenter|dc|data center|site|location|provider|cloud region|building|whole site|aws region)`,
      `{SURVIVE} .. (region|datacenter|dc|site|location|region wide|regional|cloud provider) .. (loss|failure|outage|disaster|going down|go down|burn|down|die|dying|fail|blackout|fire|flood)`,
      '(loss|failure|outage|death|crash|isolation|destruction) of .. (region|datacenter|dc|site|location|whole region|entire region) .. (must|should|may|can|never|not|without|need|survive|has to|have to|unnoticed|notice|no downtime)',
      '(region|datacenter|dc|site|location|regional|region wide|whole region) .. (loss|failure|outage|down|burn down|goes down|fail|lost|dark|dies|gone|offline|be lose|fire) .. (must|should|may|can|never|not|without|need|still|keep|continue|has to|have to|survive|users|unnoticed|and)',
      `${wish} .. (even)? (if|when|while) .. (region|datacenter|dc|site|whole region|entire region|aws region|building) .. {FAIL}`,
      '(even)? (if|when|while) .. (region|datacenter|dc|site) ... {FAIL} ... (must|should|keep|continue|still|need|have to|want|users|service)',
      '(lose|losing) .. (one|a|an|any|whole|entire) (region|datacenter|dc|site|data center|location) .. (without|and|must|should|not|never|be|still|may|is)',
      '(one|a|any|entire|whole) (region|datacenter|dc|site) .. (may|can|could) .. (fail|die|go down|be lost|disappear|burn|vanish)',
      '(region|datacenter|dc) (failure|loss|outage) .. (tolerance|resilience|proof|survive|scenario|covered)?',
      '(disaster recovery|dr) .. (region|datacenter|site|second)',
    ],
    { negated: 'drop' },
  ),
  pick(
    'survive',
    'zone',
    [
      '{SURVIVE} .. (loss|failure|outage|death|crash) .. (of|in) .. (zone|az|availability zone|rack|room|fire compartment)',
      '{SURVIVE} .. (zone|az|availability zone|rack) .. (loss|failure|outage|go down|down|die|fail|away)?',
      '(loss|failure|outage|lose|losing|death) .. (of)? (zone|az|availability zone|rack)',
      '(zone|az|availability zone|rack|zonal) .. (loss|failure|outage|down|goes down|fail|lost|dark|die|gone|offline) .. (must|should|may|can|never|not|without|need|still|keep|continue|has to|have to|survive|unnoticed|notice|users|and)?',
      `(if|when|even if|while) .. (zone|az|availability zone|rack) ... {FAIL}`,
      '(lose|losing|take out|kill|lost) .. (zone|az)',
      '(multi az|multi zone|across (three|#|two|all|several) (zone|az|availability zone)|zone redundant|zone resilient)',
    ],
    { negated: 'drop' },
  ),
  pick(
    'survive',
    'node',
    [
      '{SURVIVE} .. (loss|failure|death|crash|outage) .. (of|in) .. (node|machine|server|disk|host|box|instance|broker|single|vm|drive|one)',
      '{SURVIVE} .. (node|machine|server|disk|hardware|host|single|box|instance) .. (loss|failure|crash|death|die|fail|outage|go down|dying)',
      '(loss|failure|death|crash|outage) of .. (one|a|any|single|individual) (node|machine|server|disk|host|box|instance|broker) .. (must|should|may|can|never|not|without|need|survive|has to|have to|unnoticed|notice|harmless|no)',
      '(if|when|even if|while) .. (one|a|single|any) ... (node|machine|server|disk|box|instance|broker|host) ... {FAIL} ... (must|should|keep|continue|still|need|have to|want|not|no|without|nothing|user|nobody)',
      '(node|machine|server|disk|hardware|host) (loss|failure|crash|death) .. (must|should|may|can|never|not|without|survive|tolerate|unnoticed|no|is|routine|harmless|be)?',
      '(lose|losing|kill|reboot|pull the plug on) .. (one|a|any|single) (node|machine|server|box|instance|broker|host) .. (without|and|must|should|not|never|be|still|may|no|harmless|unnoticed|nobody|at any time)',
      '(one|a|any|single) (node|machine|server|box|instance|broker|host) .. (may|can|could) .. (fail|die|go down|be lost|disappear|crash|reboot|go)',
      '(single|one) (node|machine|server) (failure|loss|crash) .. (enough|only|be all)?',
    ],
    { negated: 'drop' },
  ),
  yes('survive.regionEvacuation', [
    '(evacuate|evacuation|drain|empty|leave|abandon) .. (region|datacenter|site|dc)',
    '(move|shift|steer|take|redirect|pull|switch|route|push|get|divert|flip) .. (traffic|user|request|load|everyone|everybody|customer|all) .. (out of|away from|off|from|to other|to another|between|into other|over to) .. (region|datacenter|site|dc|broken region|bad region)',
    '(region|datacenter|dc) (evacuation|failover|switch|exit|drain) .. (minute|button|#|within|must|by)?',
    '(fail over|failover) .. (to|into|between) .. (another|other|second|different|surviving) (region|datacenter|dc|site) .. (within|in|#|minute)',
  ]),
  yes('survive.zoneDrain', [
    '(drain|evacuate|empty|leave|exclude|isolate) .. (zone|az|availability zone)',
    '(move|shift|steer|take|redirect|pull|switch|route|push|get|divert|remove) .. (traffic|user|request|load|everyone|everything|all) .. (out of|away from|off|from) .. (zone|az|availability zone)',
    '(zone|az|availability zone) .. (drain|evacuation|evacuate|out of rotation|out of service|take out|taken out|removed from)',
    '(stop|quit) using .. (zone|az|bad zone)',
    '(take|pull) .. (zone|az) .. (out|off)',
    '(zone|az) ... (take|pull|shift|move|get) .. (it|traffic|load) .. (out|off|away)',
  ]),
  yes(
    'blastRadius.limit',
    [
      '(blast radius|bulkhead|cell based|cells|failure domain|fault isolation|fault domain)',
      '(one|a|single|any|no|bad|faulty|failed|broken) .. (failure|deployment|deploy|release|bug|customer|tenant|incident|outage|error|mistake|config|change|bad|account|poison|query|fault|shard) .. (must|may|can|should|could) (never|not) .. (hit|affect|take down|bring down|take out|hurt|break|impact|touch|reach|harm|kill|spread|knock out|disturb|be felt) .. (all|every|everyone|whole|other|rest|more than|entire|everybody|them)',
      '(never|not|only) .. (hit|affect|take down|bring down|take out|hurt|break|impact|touch|harm|kill) .. (all|every|everyone|whole|entire|everybody|more than # percent|more than #|fraction|subset|few|part|small part) .. (customer|user|tenant|client|them|account|percent|%|platform|at once|base)?',
      '(limit|contain|confine|cap|restrict|bound|isolate|shrink|reduce) .. (damage|impact|effect|failure|outage|fault|blast|incident|bad (deploy|release)|who be hit|who is hit|share of customer|number of customer)',
      '(fraction|part|subset|slice|handful|small share|#|percent) of .. (customer|user|tenant|account) .. (hit|affect|notice|impacted|suffer|down|feel)',
      '(failure|outage|bug|problem|incident|fault) .. (stay|remain|be|kept|keep) .. (contained|local|isolated|within|inside|confined|limited|small|in one)',
      '(take|bring) down (everyone|everybody|all customer|whole platform|all tenant|all user) .. (must|not|never|no)',
    ],
    { negated: 'ignore' },
  ),
  yes('criticalSubset', [
    '(work|function|run|available|up|possible|keep|alive|operational|succeed|answer|respond) .. (even if|even when|while|even though|no matter|regardless|when|though) .. (everything|all|rest|anything|main|whole|other|remainder|core) .. (else|other|system|platform)? .. {FAIL}',
    '(few|handful of|some|couple of|two|three|four|critical|essential|vital|core|certain|most important|#) (function|feature|operation|flow|path|service|use case|endpoint|thing|process|transaction) .. (must|have to|need to|should|has to|can) .. (always|never|still|keep|even|at all time|under all circumstance|no matter)',
    '(emergency|critical|essential|life saving|vital|minimum|minimal|basic) (call|function|operation|mode|service|functionality|path|core) .. (always|must|never|even|work|available|when)',
    '(even if|when|while|should) .. (rest|everything else|all else|everything|main system|main platform) ... (be|is|goes)? ... {FAIL} ... (must|still|should|keep|need|can|have to|want|continue)?',
    '(emergency|degraded|fallback|stand in|standin|reduced|limp|backup) (mode|path|system|operation|service)',
    '(at least|bare minimum) .. (always|still|must) (work|possible|available)',
    'rest .. (may|can) (fail|be down|go down|wait|break)',
    'must (always|never not) work',
  ]),
  yes(
    'downtime.none',
    [
      '(no|zero|without|never|not any|not a second of|not a minute of) .. (downtime|maintenance window|planned downtime|interruption|service interruption|outage for|maintenance outage|offline|off time|planned outage)',
      '(schema change|migration|upgrade|maintenance|deploy|deployment|change|move|failover|update|release|patch) .. (must|may|can|should) (never|not) .. (cause|need|require|interrupt|stop|mean|bring|take|lead|involve|be noticed) .. (downtime|service|outage|users|interruption|window|us offline|us down|offline)',
      '(online|rolling|zero downtime|live|hot|no downtime|in flight|seamless) (schema change|migration|upgrade|schema migration|maintenance|deploy|deployment|move|switch|cutover|ddl|update|patch)',
      '(migrate|move|switch|upgrade|change schema|alter|patch|cut over) .. (online|live|in flight|while running|during operation|under load|while serving|without stopping|on the fly|without interruption|without users noticing|unnoticed)',
      '(downtime|outage|interruption|window) .. (be)? (not acceptable|unacceptable|not an option|not possible|forbidden|not allowed|impossible|out of the question|no option|not permitted|no go|a no go)',
      '(not|never|can not|no) .. (afford|accept|have|take|tolerate|allow|stop|be) .. (downtime|maintenance window|offline|down for|an interruption|service)',
      '24 / 7|24x7|around the clock .. (no window|must|operation|available|no maintenance)',
      '(never|not) (stop|be down|go down|be offline|take it down|shut down)',
      '(always|permanently) on (service|system)?',
    ],
    { negated: 'ignore' },
  ),
  no('downtime.none', [
    '(downtime|maintenance window|outage|window|interruption) .. {PERMIT}',
    '{PERMIT} .. (downtime|maintenance window|planned outage|announced outage|short interruption)',
    '(planned|announced|scheduled|short) (downtime|maintenance window|maintenance|outage) .. {PERMIT}',
  ]),
  yes(
    'drills.wanted',
    [
      '(drill|game day|gameday|chaos|chaos engineering|chaos monkey|failure test|failure testing|fire drill|disaster test|dr test|dr exercise|failover test|recovery test|restore test|fault injection|disaster recovery test|disaster recovery exercise|failover rehearsal)',
      '(prove|proof|evidence|know|verify|test|rehearse|practice|demonstrate|show|convince|sure|exercise|confidence|confident|make sure|check|trust|validate|ensure) .. (that)? .. (recovery|failover|fail over|backup|restore|it|disaster recovery|switch|evacuation|standby) .. (work|works|actually|really|function|hold|would work|will work|in practice|regularly|every)',
      'how (do|can|will|would) we (know|prove|test|verify|be sure|make sure|find out|check|convince) .. (work|works|hold|recover|survive|failover|it)?',
      '(never|not) .. (test|tested|try|tried|rehearse|practiced|exercise) .. (failover|recovery|restore|backup|switch|disaster|dr)',
      '(test|tested|tested restore|rehearse|exercise|practice|pull the plug|kill|unplug) .. (failover|recovery|restore|backup|disaster|switchover|machine|node|region|plug) .. (regularly|every|monthly|quarterly|yearly|twice|once|on purpose|in production|deliberately|each|weekly|test)',
      '(regularly|every quarter|monthly|quarterly|yearly|on purpose|deliberately) .. (test|kill|break|fail|exercise|rehearse|pull|shut)',
    ],
    { negated: 'ignore' },
  ),
];
