import type { Rule } from '../match.ts';
import { no, yes } from '../rule.ts';

/** What should be, may be or never was is no hurt of today. */
const wished =
  /\b(?:must|should|may|might|would|shall|ensure|suppose|imagine|never again|guarantee|please|want|wish|article|competitor|rivals?|never once|no longer)\b/;
const wishedOr = (more: string): RegExp => new RegExp(`${wished.source}|\\b(?:${more})\\b`);

/** What hurts when things fail, get lost or come late, told by more ideas. */
export const hurtsMoreToldRules: readonly Rule[] = [
  yes(
    'hurts.spof',
    [
      '{HSYCTHING} .. (be alone|be single|exist once|have no twin|have no spare|have no standby|have no sibling|be one process|be single machine|be unique)',
      '(if|when|lose|whenever|once|should|moment) .. {HSYCTHING} .. {HSYCDROP} & {HSYCALLSTOP}',
      '(if|when|lose|whenever|once|should|moment) .. {HSYCTHING} .. {HSYCDROP} & (nobody|no one|everything|everyone|everybody|whole|entire|all|nothing) .. (stop|stand|wait|idle|die|closed|close|go home|log in|dark|blind|silent|pay|move|find|can work|get in)',
      '(everything|all|entire company|whole business|whole company) .. (depend on|hang on|go through|run through|rest on) .. (one|single|that|lone) .. {HSYCTHING}',
      '(three of everything|two of everything|everything double|everything doubled|everything redundant) .. (except|apart from)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:must|should not|may|want|nobody should|no one should|notice|expendable|queue|report|dashboard|deploy|election|survive|removed?|cake|colleague|drop second|transaction|by design|writer|stampede|overrun|write through|shard|queries|partner|per (?:tenant|customer|school|game|store)|each (?:tenant|customer|school|game))\b/,
    },
  ),
  no('hurts.spof', [
    '(no|not|never|without) .. single point of failure',
    '(remove|eliminate|get rid of|last) .. single point of failure',
    '(everything|all) .. at least .. (doubled|redundant|twice there)',
  ]),
  yes(
    'hurts.failoverSlow',
    [
      '!{HSYCCOVERSURE} & {HSYCHUMAN}',
      '{HSYCCOVERSURE} & {HSYCBOTCH}',
      '{HSYCCOVER} .. (take|need|last) .. {HSYCLONG} & {HSYCTECH}',
      '(leader|primary|master|server|database) .. (die|crash|fail) ... (until|before) .. (again|promote|back|human|someone|somebody)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:must|should|may|want|nobody|no one|without|need not|acceptable|suppose|quick|staff|candidate|lease|at most|less than|tolerate|fine|by itself|automatically|voter|no manual|political)\b/,
    },
  ),
  yes(
    'hurts.dataLoss',
    [
      '(never come back|never be find again|never get back|not recover|lose for good|lose forever|gone for good|gone forever) & {HSYCSTORED}',
      '(backup|dump|tape|restore|snapshot) .. (empty|unreadable|from february|useless|corrupt|month old|week old|worthless|not restore|bring back monday|fail|be old)',
      '(backup|restore) .. (do not work|not work|not open|not start)',
      '!(re enter|retype|type in again|reconstruct|enter again) .. (by hand|from paper|from memory)',
    ],
    {
      negated: 'drop',
      unless: wishedOr(
        'if|acceptable|bearable|afford|packets?|queue|broker|publish|topic|events?|at most|rebuild|recompute|be fine|not a|not one|never lose|cache|not lose|forget|can (?:lose|live)|lose (?:customer|money|sale|patience|user|time|weekend|trust|contract|power|connection|contact|sight|track|interest)|the lock|open network|popular',
      ),
    },
  ),
  yes(
    'hurts.badDeploy',
    [
      '{HSYCCHANGED} & {HSYCDOWNED} & {HSYCTOTAL}',
      '(take us down|outage|incident|downtime) .. (be|come from) .. (change|own|release|deploy|us|mistake)',
      '(dread|fear|pray|afraid of|scared of|hold breath|cross finger) .. (release|deploy|deployment|rollout|upgrade)',
      '(release|deploy|deployment) .. (and|with) (pray|hope|fear|cross finger|sweat)',
      '(nobody|no one|never) .. (release|deploy) .. on friday',
    ],
    {
      negated: 'ignore',
      unless: wishedOr(
        'rolling|on table|be out|stopping|parking|without|back and forth|database server|exam|wave|canary|government|cohort|quietly|only|team|teams|squads?|column|alter|schema|index|lock|node|failover|writes?|import|price|how|if',
      ),
    },
  ),
  yes(
    'hurts.batchTooSlow',
    [
      '(suppose|supposed|due|deadline|should) .. (by|at|before|until) .. (#|six|seven|eight|five|midnight|morning|dawn|open) & (job|etl|run|batch|report|load|export)',
      '(run|job|batch|etl|load|report) .. (end|finish|be do|come|be ready|arrive) .. (at|by|around|after) .. (eleven|ten|nine|noon|lunch|lunchtime|midday|# am|afternoon)',
      '(no longer|not|never|hardly|barely|scarcely) (finish|complete|end|do|get through|be ready) .. (before|by|in time|on time|overnight) .. (dawn|morning|open|breakfast|midnight|sunrise|work)?',
      '(window|night) .. (be|have|give) .. (# hour|four hour|six hour) & (batch|job|run|load) .. (need|take|last)',
    ],
    {
      negated: 'ignore',
      unless: wishedOr(
        'competitor|be fine|good enough|suffice|early enough|enough|no need|nobody be wait|day to spare|never come|ours do|is ok|no problem|old supplier|late data|stuck|twice|slow query|per day|not need|nobody need',
      ),
    },
  ),
  yes(
    'hurts.headOfLine',
    [
      '{HSYCSLUGGISH} & {HSYCDEST} & {HSYCREST} .. {HSYCHELDUP}',
      '(first in first out|first in , first out|strictly in order|one after other) & (stuck|wait|slow|doze|hang|keep|hold up|behind)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:must|should|may|would|never|nobody|no one|none|bothers?|not (?:hold|wait|affect|delay|block|problem|keep|matter|touch)|database|locks?|zones?|region|report|query|queries|neighbou?r|primary|disk|replica|page load|if|node|machine|release|deploy|team)\b/,
    },
  ),
  yes(
    'hurts.opsToil',
    ['(hire|hired) .. (engineer|person|admin|people) .. (just|only) to (run|look after|keep|operate|feed)'],
    {
      negated: 'ignore',
      unless: wishedOr(
        'failover|promote|customers? service|order|refund|case|payment|enough for|silent|nobody get|without sweat|be fine|claims?|migration|deploy|release|import|export|nurses?|invoice|acceptable|can|schema|zone|test|drill',
      ),
    },
  ),
  yes(
    'hurts.tooManyServices',
    [
      '{HSYNUM} .. {HSYCSMALLS} & {HSYCTEAMSIZE}',
      '(every|each) (service|microservice|repo) .. own .. (database|pipeline|dashboard|repo|deployment) & (we be|for|people|team of|of us|two developer)',
      '(debug|debugging|trace|tracing|follow) .. (one|a|single)? .. (mean|take|need) .. (log|service|day|dozen|tab|terminal)',
      '(one|single|smallest|tiny|simple|any|trivial) (change|fix|feature|field) .. (ripple|go through|touch|wander|travel|need) .. (dozen|service|component|repo|repository|team)',
      '(library|dependency|logging|java|framework) & (service|repo|microservice) & (version|upgrade|patch|bump|year|pull request|go through all)',
    ],
    {
      negated: 'drop',
      unless: wishedOr(
        'church|parish|technician|log line|trace id|technician|mass|christmas|fold into one|be stable|manageable|relief|suggest|draw us|adviser|friend|consultant|zones?|partner|customer service|single application|car|request',
      ),
    },
  ),
  yes(
    'hurts.workflowStuck',
    [
      '(be|get|go) .. (cancel|pay|charge|book|reserve|sign|activate|mark|pick|block|debit|approve|port|through) .. (hotel|courier|bag|certificate|vpn|other|credit|label|second|ticket|delivery|invoice|room) .. (not|never)',
    ],
    {
      negated: 'drop',
      unless: wishedOr(
        'if|see each other|single step|nothing get stuck|since orchestrator|can not|could not|next one pick|not problem|not ours|deadlocks?|thread|queue|webhook|consumer|partner|failover|primary|zone|region|traffic|release|teams?|message|disk|server|replica|lock|hang on|hang off|hang up|printer',
      ),
    },
  ),
];
