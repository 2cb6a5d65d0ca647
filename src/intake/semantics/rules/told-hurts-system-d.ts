import type { Rule } from '../match.ts';
import { no, yes } from '../rule.ts';

const wished =
  /\b(?:must|should|may|might|would|shall|ensure|suppose|imagine|never again|guarantee|please|want|wish|article|competitor|rivals?|never once|no longer|former system|old job|last job)\b/;
const wishedOr = (more: string): RegExp => new RegExp(`${wished.source}|\\b(?:${more})\\b`);

/** What hurts in flows, places and between teams, told by more ideas. */
export const hurtsBetweenToldRules: readonly Rule[] = [
  yes(
    'hurts.deployCoupling',
    [
      '(can not|unable to|not able to|never) .. (ship|release|go live|deploy|get out) & (because|until|before|unless|since|if) .. (team|squad|department|group|other|everyone|module|side|all|payment)',
      '(test|bug|mistake|bugfix|failure) .. of .. (team|squad|group|department) .. (stop|block|delay|keep|hold up|break) .. (team|squad|group|department|everyone|other|us)',
      '(change|touch|bump) .. (shared|common) .. (library|model|database|schema|table) & (break|need|agreement|group|team|somebody|meeting|everyone)',
    ],
    {
      negated: 'ignore',
      unless: wishedOr(
        'press|train|scrum|playlist|on its own|on their own|independent\\w*|blocks? nobody|no team|get in other way|news embargo|lock|schema|column|import|customer|player|database node|article',
      ),
    },
  ),
  yes(
    'hurts.duplicates',
    [
      '(two|three|four|several|many|#) identical (account|order|row|record|mail|letter|message|entry|booking|invoice|ticket)',
      '(double|duplicate|duplicated) (entry|tag|account|order|customer|row|contract|record|number|invoice|charge) .. (every|be issue|happen|delete|remove|clean|find|creep|turn up)',
      '(again|twice|two times|once more|old) & (refund|sms|mail|email|charge|confirmation|notification|letter|push|invoice) & (restart|replay|replaying|failover|crash|reconnect|rerun|redeliver|worker)',
      '(percent|%|fraction|one in) .. (be|be a) (copy|duplicate|repeat|double)',
    ],
    {
      negated: 'drop',
      unless: wishedOr(
        'twice (?:a|per|each|every|daily|weekly|the|as)|times (?:a|per|the|as|more)|double entry|click three|none|if|harm nobody|no harm|idempoten\\w+|always|byzantine|every reason|reason to count|read twice|nobody mind|be fine',
      ),
    },
  ),
  yes(
    'hurts.lateData',
    [
      '(sequence|order of event|order of message) .. (mix up|mixed up|mess|scramble|lose|wrong|break)',
      '(yesterday|last week|last night) .. (reading|value|data|event|figure) .. (arrive|come|keep come|trickle) .. (today|now|this morning)',
      '(timestamp|clock) .. (can not be trust|not be trusted|unreliable|hour behind|wrong by)',
      '(happen|event time|happened) .. not when .. (arrive|come in|reach us)',
    ],
    {
      negated: 'ignore',
      unless: wishedOr(
        'on time|nothing arrive late|doe? not happen|replica|follower|failover|standby|refuse|users? complain|backup|library|passenger|invoice be due|within|newsletter|price|in order by wire|report run|nightly',
      ),
    },
  ),
  yes(
    'hurts.lostEvents',
    [
      '(message|event|letter|mail|confirmation|shipment) .. (for|of|about) .. (roll back|rolled back|never happen|not exist|cancelled)',
      '(die|kill|crash|restart|go down) .. (between|before|after) .. (commit|publish|send|do work|save)',
      '(announce|publish|send) .. (first|before) .. (commit|save|write)',
      '(message|event|webhook|callback) .. (fall on floor|fall through|get lost|go missing|vanish|disappear|drop)',
    ],
    {
      negated: 'ignore',
      unless: wishedOr(
        'not (?:a )?single|no message|not get lost|same transaction|airtight|match to|delete app|they know|same form|clerks?|acceptable|not matter|may lose|can lose|afford|if message|lost update|twice|unless|replica|stale|analytic query|failover|followers?|sharding|cache',
      ),
    },
  ),
  yes(
    'hurts.regionOutage',
    [
      '{HSYDFELL} .. (at|of|in|by) .. {HSYDPLACE} & {HSYDWASTHEN} & {HSYDHARM}',
      '(region wide|regional|provider wide|data center|datacenter) .. (outage|blackout|failure) & {HSYDWASTHEN}',
    ],
    {
      negated: 'ignore',
      unless: wishedOr(
        'if|never yet|have not have|no site|touch wood|nobody notice|not notice|drill|evacuat\\w+|packets?|flaky|drain|carry on|survive|continue|node|release|deploy|even|no regional|each quarter|every quarter|latency|could not steer',
      ),
    },
  ),
  yes(
    'hurts.grayFailure',
    [
      '(tenth|third|fraction|half|part|some|percent|handful) of .. (packet|request|connection|volume|traffic|call) .. (lose|lost|drop|hang|fail|stall|time out|vanish)',
    ],
    {
      negated: 'ignore',
      unless: wishedOr(
        'if|radio|normal|fence automatically|never be bite|no brownout|partial outage|rock|clients? be write|promote|failover|release|deploy|feature|canary|clerk|query|queries|cache|index|report|vacuum|compaction|hot',
      ),
    },
  ),
  yes(
    'hurts.splitBrain',
    [
      '(two|both) .. (machine|node|server|master|primary|leader|controller|coordinator|writer) .. (at once|same time|each|live at once|simultaneously|think) & (accept|write|overwrite|hand out|command|sell|run|hold|order|record|book|lease|payment)',
      '(old|former|zombie|deposed|isolated|demoted|dead) (master|primary|leader|node|owner) .. (accept|write|take|rejoin|commit|log|cost us|stay dead|wake up|come back|keep say)',
    ],
    {
      negated: 'ignore',
      factual: 'no',
      unless:
        /\b(?:ruled? out|never have two|can not occur|by design|merge|degree|fence|fencing|majority have|offline|always|suppose|article|last writer|two phase|replicate to both|mirrored?|post)\b/,
    },
  ),
  no('hurts.splitBrain', [
    '(split brain|two primary|two master|two leader|two writer) .. (can not occur|can not happen|be rule out|rule out|be impossible|not possible)',
  ]),
  yes(
    'hurts.crossRegionLatency',
    [
      '{HSYDWATER} & {HSYDSLUG} & (user|customer|shopper|login|click|page|cart|change|edit|field|player|staff|form|driver|nurse|request|call|round trip|student|branch|write|people)',
      '{HSYCITY} ... {HSYDERRAND} .. {HSYCITY} & (page|click|bid|login|edit|canvas|cart|request|screen|user|customer|team|quiz|keystroke|tap|session|player|staff|office|driver|every)',
    ],
    {
      negated: 'ignore',
      unless: wishedOr(
        'no issue|not matter|be fine|own copy|fiber|cable|outage|evacuat\\w+|packets?|once a week|if|equal|failover|query|nightly',
      ),
    },
  ),
  yes(
    'hurts.interServiceCost',
    [
      '{HSYDPASS} & {HSYDSTEP} & {HSYDEXPENSE} & (serialize|serialization|marshal|marshalling|json|xml|hop|next one|between|orchestration|transition|object storage|s3|upload|intermediate|passing|pass on|hand over)',
    ],
    {
      negated: 'drop',
      unless: wishedOr(
        'under one percent|not cost|next to nothing|be cheap|only id|not worth|free|customers? download|video|too much so|replica|region|users?|cross region|backup|egress to|cdn|storage cost|per gb|per gigabyte',
      ),
    },
  ),
];
