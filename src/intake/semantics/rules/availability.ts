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
      'even (if|when) (one|a|any|entire|whole|a whole|an entire|one whole)? (region|datacenter|dc|site) (burn|burns|burn down|flood|die|go dark|be lose|be lost|be go|vanish|fail)',
      '(region|datacenter|dc) (failure|loss|outage) .. (tolerance|resilience|proof|survive|scenario|covered)?',
      '(disaster recovery|dr) .. (region|datacenter|site|second)',
      '(even if|even when|also if|also when|no matter whether|regardless whether|after|when|if|once) ... (region|datacenter|dc|site|data center) .. {FAIL} ... (want|must|should|need|have to|continue|within|back|again|keep|be able|go on|still|survive|without)',
      '(must|should|need|has to|have to|always|be able|want) ... (even if|even when|also if|also when|while|during) ... (region|datacenter|dc|site) .. {FAIL}',
      '(tolerance|tolerant|tolerate|resilience|resilient|immune|robust|robustness|immunity|survival) (of|to|against|for)? .. (region|datacenter|dc|site|regional|location) .. (failure|loss|outage)',
      '(go on|continue|carry on|run|serve|work|take over|keep on) .. from .. (other|second|surviving|another|remaining) (site|datacenter|region|building|location)',
      '(region|datacenter|dc|site) (will|do|can|may) (fail|burn|flood|go dark|go away|disappear)',
      '(evacuate|drain|abandon|fail over from|get out of|move out of|leave) .. (broken|failed|failing|bad|dead|sick|burning|whole) .. (region|datacenter|site)',
      '(loss|outage|failure) of .. (region|datacenter|dc|site|location) .. (harmless|acceptable|covered|survive|be part of)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:zones?|twin|same (?:city|town|campus)|campus|(?:another|further) (?:host|machine|server|node)|one more|halls?|rooms?|we be down|ago|for .{0,12}hours?|last (?:winter|year|summer))\b/,
    },
  ),
  pick(
    'survive',
    'zone',
    [
      '{SURVIVE} .. (loss|failure|outage|death|crash) .. (of|in) .. (zone|az|availability zone|rack|room|fire compartment)',
      '{SURVIVE} .. (zone|az|availability zone|rack) .. (loss|failure|outage|go down|down|die|fail|away)?',
      '(loss|failure|outage|lose|losing|death) .. (of)? (zone|az|availability zone|rack)',
      '(zone|az|availability zone|rack|zonal) .. (loss|failure|outage|down|goes down|fail|lost|dark|die|gone|offline) .. (must|should|may|can|never|not|without|need|still|keep|continue|has to|have to|survive|unnoticed|notice|users|and)',
      `(even if|even when) .. (zone|az|availability zone|rack) ... {FAIL}`,
      '(lose|losing|take out|kill|lost) .. (zone|az)',
      '(multi az|multi zone|across (three|#|two|all|several) (zone|az|availability zone)|zone redundant|zone resilient)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:rack server|in one rack|plus|one more|regions?|drain|evacuat\w+|operator|steer|shift|flaky|sick|half|slow|button|lever|click|rotation|(?:another|further|single|dead|one|a) (?:nodes?|machines?|servers?|hosts?|box|disks?|blades?|replicas?))\b/,
    },
  ),
  pick(
    'survive',
    'node',
    [
      '{SURVIVE} .. (loss|failure|death|crash|outage) .. (of|in) .. (node|machine|server|disk|host|box|instance|broker|single|vm|drive|one)',
      '{SURVIVE} .. (node|machine|server|disk|hardware|host|single|box|instance) .. (loss|failure|crash|death|die|fail|outage|go down|dying)',
      '(loss|failure|death|crash|outage) of .. (one|a|any|single|individual) (node|machine|server|disk|host|box|instance|broker) .. (must|should|may|can|never|not|without|need|survive|has to|have to|unnoticed|notice|harmless|no)',
      '(if|when|even if|while) .. (one|a|single|any) ... (node|machine|server|disk|box|instance|broker|host) ... {FAIL} ... (must|should|keep|continue|still|need|have to|want|not|no|without|nothing|user|nobody)',
      '(node|machine|server|disk|hardware|host) (loss|failure|crash|death) .. (must|should|may|can|without|survive|tolerate|unnoticed|routine|harmless) .. (be|notice|harm|nobody|lose|without|survive|unnoticed|tolerate|not|no|never|cause|interrupt|lead)?',
      '(if|when|even if|while|should|once) .. (node|machine|server|disk|box|instance|broker|host) .. {FAIL} ... (nobody|no one|nothing|must|should|keep|continue|need|unnoticed|carry on|go on|survive)',
      '(lose|loss of|losing) .. (percent|few|some|part|%|handful|third|several|couple) of? .. (machine|node|server|host|box|broker|disk) .. (must|should|may|can) (not|never)',
      '{SURVIVE} .. (dead|dying|broken|failed|failing|lost|missing|crashed) (node|machine|server|disk|host|box|broker|drive)',
      '(second|another|other|standby|spare|surviving|remaining) (machine|node|server|box|host|instance|broker) .. (must|should|has to|have to|can) .. (take over|continue|step in|carry on|pick up)',
      '(tolerance|tolerant|resilience|resilient|immune|robust|robustness) (of|to|against|for)? .. (node|machine|disk|server|hardware|host) .. (failure|loss|outage|crash)',
      '(reads|read|service|it|system|they|we) .. (must|should|have to|has to) (go on|continue|keep on|carry on|keep work|keep run) .. (while|when|if|though) .. (primary|master|leader|node|machine|server|broker) .. {FAIL}',
      '(lose|losing|kill|reboot|pull the plug on) .. (one|a|any|single) (node|machine|server|box|instance|broker|host) .. (without|and|must|should|not|never|be|still|may|no|harmless|unnoticed|nobody|at any time)',
      '(one|a|any|single) (node|machine|server|box|instance|broker|host) .. (may|can|could) .. (fail|die|go down|be lost|disappear|crash|reboot|go)',
      '(single|one) (node|machine|server) (failure|loss|crash) .. (enough|only|be all)?',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:lose it|lose (?:if|when)|lose .{0,30}\bcrash|failover|stand still|stand idle|company stop|everything stop|all stop|nothing work|be all down|be dead in water|everything be down)\b/,
    },
  ),
  yes('survive.regionEvacuation', [
    '(evacuate|evacuation|drain|empty|abandon) .. (region|datacenter|site|dc)',
    '(get|move|take|shift|pull) .. (everything|everybody|everyone|traffic|user|load|customer|slice|pod|shop|tenant) .. (out of|away from) .. (broken|failing|bad|dead|sick|failed|affected)? (region|datacenter|site|dc)',
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
      '(blast radius|failure domain|fault isolation|fault domain|cell based (architecture|design|deployment))',
      '(failure|deployment|deploy|release|rollout|upgrade|patch|bug|incident|outage|mistake|change) (must|may|can|should|could) (never|not) .. (hit|affect|take down|bring down|take out|hurt|break|impact|touch|reach|harm|kill) .. (all|every|everyone|whole|other|rest|more than|entire|everybody|them|beyond)',
      '(one|a|single|any|no|bad|faulty|failed|broken) .. (failure|deployment|deploy|release|rollout|upgrade|patch|bug|customer|tenant|incident|outage|error|mistake|config|change|bad|account|poison|query|fault|shard) .. (must|may|can|should|could) (never|not) .. (hit|affect|take down|bring down|take out|hurt|break|impact|touch|reach|harm|kill|spread|knock out|disturb|be felt) .. (all|every|everyone|whole|other|rest|more than|entire|everybody|them|beyond)',
      '(never|not|only) .. (hit|affect|take down|bring down|take out|hurt|break|impact|touch|harm|kill) .. (all|every|everyone|whole|entire|everybody|more than # percent|more than|fraction|subset|few|part|small part) .. (customer|user|tenant|client|account|percent|%|platform|at once|base)',
      '(limit|contain|confine|cap|restrict|bound|isolate|shrink|reduce) .. (damage|impact|effect|failure|outage|fault|blast|incident|bad (deploy|release)|who be hit|who is hit|share of customer|number of customer)',
      '(fraction|part|subset|slice|handful|small share|#|percent) of .. (customer|user|tenant|account) .. (hit|affect|notice|impacted|suffer|down|feel)',
      '(failure|outage|bug|problem|incident|fault|dependency|overload|attack|mistake|damage|slowness|deploy|release) .. (stay|remain|be|keep) .. (contained|local|isolated|confined|limited to|in one)',
      '(should|must|may|can|shall|to) .. (hurt|hit|affect|touch|reach|break|impact|harm|disturb|take down|take out|bring down|concern) only .. (slice|part|fraction|few|subset|share|handful|one|some|own|small|percent|#|cell|group|that)',
      '(hurt|affect|hit|harm|disturb|touch|reach|impact|bother|slow|block|delay) .. (nobody else|no one else|no other|none of the other|no neighbor|no neighbour)',
      '(must|may|should|can) (not|never) .. (drag|pull|take|tear|bring) .. (rest|others|everyone|everybody|all|whole|neighbor|everything|other) .. (down|along|with it)',
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
      '(online|rolling|zero downtime|live|hot|no downtime|in flight|seamless) (schema change|migration|upgrade|schema migration|maintenance|deploy|deployment|cutover|ddl|update|patch)',
      '(migrate|upgrade|change schema|alter|patch|cut over) .. (online|live|in flight|while running|during operation|under load|while serving|without stopping|on the fly|without interruption|without users noticing|unnoticed)',
      '(downtime|outage|interruption|window) .. (be)? (not acceptable|unacceptable|not an option|not possible|forbidden|not allowed|impossible|out of the question|no option|not permitted|no go|a no go)',
      '(not|never|can not|no) .. (afford|accept|have|take|tolerate|allow) .. (downtime|maintenance window|an interruption)',
      '24 / 7|24x7|around the clock .. (no window|must|operation|available|no maintenance)',
      '(no|not|never) .. (connection|session|request|call|user|client|customer|transaction) .. (drop|lose|interrupt|kick out|log out|cut|abort) .. (while|during|when|at) .. (upgrade|deploy|migrate|release|maintenance|switch|patch|update)',
      '(always|permanently) on (service|system)',
    ],
    {
      negated: 'ignore',
      unless: / (?:night|weekend|sunday|evening|holiday)s? (?:be )?(?:fine|ok|okay|free|allow) /,
    },
  ),
  no('downtime.none', [
    '(downtime|maintenance window|outage|window|interruption) .. {PERMIT}',
    '{PERMIT} .. (downtime|maintenance window|planned outage|announced outage|short interruption)',
    '(planned|announced|scheduled|short) (downtime|maintenance window|maintenance|outage) .. {PERMIT}',
  ]),
  yes(
    'drills.wanted',
    [
      '((failure|disaster|recovery|failover|restore|dr) drill|(run|hold|do|want|schedule) game day|gameday|chaos (test|testing|experiment)|chaos engineering|chaos monkey|failure test|failure testing|disaster test|dr test|dr exercise|failover test|recovery test|restore test|fault injection|disaster recovery test|disaster recovery exercise|failover rehearsal)',
      '(prove|proof|evidence|verify|test|rehearse|practice|demonstrate|convince|exercise|confidence|confident|validate|sure) .. (that)? .. (recovery|failover|fail over|backup|restore|disaster recovery|switchover|evacuation|standby) .. (work|works|actually|really|function|hold|would work|will work|in practice|regularly|every)',
      'how (do|can|will|would) we (know|prove|test|verify|be sure|make sure|find out|check|convince) .. (work|works|hold|recover|survive|failover)',
      '(nobody|no one|not) .. know .. (whether|if|that) .. (restore|backup|failover|recovery|standby) .. (work|succeed|hold|function|usable|any good)',
      '(never|not) .. (test|tested|try|tried|rehearse|practiced|exercise) .. (failover|recovery|restore|backup|switch|disaster|dr)',
      '(test|tested|tested restore|rehearse|exercise|practice|pull the plug|kill|unplug) .. (failover|recovery|restore|backup|disaster|switchover|machine|node|region|plug) .. (regularly|every|monthly|quarterly|yearly|twice|once|on purpose|in production|deliberately|each|weekly|test)',
      '(regularly|every quarter|monthly|quarterly|yearly|on purpose|deliberately) .. (test|kill|exercise|rehearse|pull)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:drill down|drilling|drill have|school|decline|busy|busiest|no exercise|in the drill|minutes of sensor)\b/,
    },
  ),
];
