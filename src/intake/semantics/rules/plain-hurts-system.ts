import type { Rule } from '../match.ts';
import { yes } from '../rule.ts';
import { partner } from './hurts-words.ts';

const drop = { negated: 'drop' } as const;
const ignore = { negated: 'ignore' } as const;
const told = { ...drop, factual: 'no' } as const;
const line =
  '(partition|queue|lane|pipeline|topic|channel|stream|ship|batch|all (thread|worker|other)|everything|rest|others|everyone else|belt)';
const heavy =
  '(query|run|import|export|start|launch|upload|send|print|open|recalculate|sync|close|load|crawl)';
const others =
  '(all other|other|others|everyone else|everybody else|rest|everyone|everybody|interactive user|normal user|ordinary user|small customer|small one|smaller one|little one)';
const suffers =
  '(wait|slow|slow down|time out|timeout|suffer|hourglass|hang|freeze|crawl|feel|spinner|stall|starve|see hourglass|get (spinner|timeout|hourglass))';
const copies =
  '(site|side|instance|node|datacenter|half|server|controller|scheduler|primary|cluster|region|end|master|replica)';
const work =
  '(claim|order|payment|booking|application|approval|process|workflow|return|request|case|saga|transfer|refund|shipment|registration|onboarding|ticket|capture|permit|form|visa|grant|payout)';
const reporting =
  '(report|reporting|analytics|analytical query|analytic query|bi|export|etl|planner query|month end reporting|statistics|data team query)';
const coldBytes = '(logging|log storage|telemetry|cold telemetry|archive|backup|storage|s3)';

/** What hurts about the running system, told as what happens: one slow thing holds up the rest, releases, outages, toil. */
export const plainSystemHurtRules: readonly Rule[] = [
  yes(
    'hurts.headOfLine',
    [
      `(one|single|one single) (bad|poison|broken|slow|malformed|gap|failing|stuck|missing|corrupt)? (message|event|record|job|gap|item|file|row|dependency|order) .. (block|stall|hold up|stop|jam|delay|clog|eat) .. ${line}`,
      `${line} (stand still|stop|stall|be block|wait|jam|back up) .. (as soon as|when|whenever|because|if|until|once) .. one .. (slow|slowly|fail|hang|time out|down|bad|not answer)`,
      '(all|every|other|others) .. wait (as soon as|when|whenever|because|if) one .. (slow|hang|down|stuck|not answer)',
      '(late|delay|delayed|wait) .. because .. queue be full of',
      'backlog .. (delay|hold up|slow|block) .. (other|others|everyone|everybody|rest|all other)',
      `one slow ${partner} (eat|take|occupy|exhaust|use up) all (thread|worker|connection)`,
    ],
    { ...told, unless: /\b(?:must|may|should) not\b/ },
  ),
  yes(
    'hurts.noisyNeighbour',
    [
      `(whenever|every time|each time|as soon as) ... ${heavy} ... (all other|other|others|everyone else|everybody else|rest) .. ${suffers}`,
      `(when|if|once) (one|some|any|big|large|biggest|largest) .. ${heavy} ... (all other|other|others|everyone else|everybody else|rest|small one|smaller one|little one) .. ${suffers}`,
      `while it run , .. (interactive|normal|ordinary|other|small|all other|rest) .. ${suffers}`,
      '(whichever|whoever) be (busiest|loudest|biggest|hungriest) (slow|starve|block|hurt|kill)',
      `(import|export|bulk load|batch|job|report|backup) ... ${others} (get)? (timeout|time out) ..`,
      '(every|all) other (tenant|customer|shop|user|team|school|client) (feel|felt|notice) it',
    ],
    drop,
  ),
  yes(
    'hurts.splitBrain',
    [
      `(both|two) ${copies} .. (think|believe|believed|assume|assumed|be convinced|be sure|thought) .. (alone|primary|leader|master|only one|in charge|hold lock|other be (dead|down|gone))`,
      `(both|two) ${copies} .. (go on|carry on|carried on|continue|keep on|keep) (to)? (take|accept|write|issue|issuing|serve|book|sell|taking|hand out|number)`,
    ],
    { negated: 'ignore', factual: 'no' },
  ),
  yes(
    'hurts.failoverSlow',
    [
      '(take|need|cost) .. (minute|hour) by hand to (promote|switch|failover|fail over|switch over|repoint)',
      '(minute|hour|down|closed|outage|stop) .. (until|till|before) (somebody|someone|dba|admin|we|operator|engineer|colleague) .. (promote|switch over|fail over|failover|switched over|repoint)',
      '(election|elections|leader|leadership|primary) (flap|flapping|bounce|ping pong|step down) (when|whenever|under|every|again|and|all day|,|.)?',
      '(minute|hour) until (somebody|someone|dba|admin|operator) promote',
      '(take|need|cost) .. (minute|hour|day) to (bring|start|activate|wake|boot|switch to) .. (standby|spare|replica|backup server|second server|secondary)',
      'admin edit .. config .. (leader|primary|master)',
    ],
    { ...drop, unless: /\belections? (?:be|year|night|day|campaign)\b/ },
  ),
  yes(
    'hurts.workflowStuck',
    [
      '(if|when) .. (break|fail|crash|stop|die) (in middle|half way|halfway|midway) ,? .. (not know|nobody know|no one know) (who|what|which|how far)',
      '(when|if) .. (step|call|leg|check) fail ,? .. (money|payment|charge|seat|stock|card|room) be (already)? (take|charge|book|reserve|go|debit|charged)',
      '(when|if) .. (step|call|leg|check) fail ,? .. (stay|remain) (reserve|book|block|lock|open|pending|charge|reserved)',
      `${work} hang (between|somewhere|in limbo|half way)`,
      `${work} ... (get|be|stay) stuck (somewhere|between|at|after|half way)`,
      `(repair|compensate|undo|finish|reverse|clean up) (half finish|half done|failed|fail|hanging|broken|stuck|half finished) ${work} by hand`,
    ],
    { ...ignore, factual: 'no', unless: /\b(?:traffic|elevator|lift|train|two floor|must|should)\b/ },
  ),
  yes(
    'hurts.badDeploy',
    [
      '(#|two|three|four|five|six|seven|most|half|many) of (them|#|two|three|four|five|six|seven|eight|nine|ten|outage|incident|all outage)? (outage|incident|failure|them)? be (cause by|due to)? (configuration change|config change|deploy|deployment|release|own change|bad release|self inflicted)',
      '(roll out|rolling out|rollout|deploy|release|deployment) .. (have)? (twice|once|three time|again) (stop|take down|halt|paralyze|bring down|knock out) .. (whole|entire|everything|all|country|train|network|plant)',
      '(lose|drop|forget) .. (session|basket|cart|connection|message|order) (on|with|at|after) (each|every) (deploy|release|deployment)',
      'lose .. (on|with|at|after) (each|every) (deploy|release|deployment)',
      'fat finger (deploy|change|command|delete|release)',
    ],
    drop,
  ),
  yes(
    'hurts.deployCoupling',
    [
      '(every|each) time we (release|deploy|ship) ... (must|have to|need to) (release|deploy|ship|redeploy) (also|too|as well|again|along)',
      '(every|each|even) (schema|column|api|smallest)? (change|rename|release|deploy|column rename|schema change) .. (must|have to|need to) be (coordinate|align|agree|coordinated|aligned|agreed) (with|among|between|across) .. (team|department)',
      'release need (consent|approval|sign off|ok|agreement) of (every|all|#|two|three|four|five) .. team',
      'after (each|every) (deployment|release) of share .. team .. (roll back|break|rollback|not compile)',
    ],
    { ...drop, factual: 'no' },
  ),
  yes(
    'hurts.batchTooSlow',
    [
      '(take|need|run) # (hour|day) , .. (want|like|need|demand|expect|should be|must be) .. (under|within|in less than|below|in)',
      '(take|need|run) (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (hour|day) , .. (want|like|need|demand|expect) .. (under|within|in less than|below)',
      '(etl|batch|job|nightly import|import|settlement run|month end close|closing|nightly run|batch run) (get|become|grow) (slow|slower|long|longer) (each|every) (night|week|month|day|year)',
    ],
    { ...drop, factual: 'no', unless: /\b(?:drive|flight|walk|drives|trip)\b/ },
  ),
  yes(
    'hurts.analyticsOnPrimary',
    [
      `${reporting} (lock|block) .. table`,
      `${reporting} .. share (one|same|single) (postgres|mysql|database|db|server|machine|instance|oracle)`,
      `(share|live in|sit in|run on) (one|same|single) (postgres|mysql|database|db|server) with ${reporting}`,
    ],
    drop,
  ),
  yes(
    'hurts.storageCost',
    [
      `${coldBytes} (bill|cost|costs) .. (pass|exceed|overtake|overtaken|outgrow|be higher than|be more than|be larger than) .. (rest|production|platform|everything else|compute|what we pay|salary)`,
      '(pay|spend) .. for log (that)? (nobody|no one) (open|read|look at)',
    ],
    { ...ignore, unless: /\belectricity\b/ },
  ),
  yes(
    'hurts.unpredictableLatency',
    [
      '(p50|median|average|mean) (be)? (fine|ok|okay|good|great|low) , .. (p99|p999|p95|p99.9|tail|slowest) (be)? (horrible|terrible|awful|bad|catastrophic|dreadful|awful)',
      '(ask|call|query) .. service .. wait for slowest',
      '(second|ms|s) at median and .. # (second|s|ms) at',
      'tail (have)? become (median|average|normal)',
    ],
    drop,
  ),
  yes(
    'hurts.regionOutage',
    [
      '(due to|because of|thanks to|after) outage (at|of|in) .. (provider|datacenter|cloud region|region|cloud|hoster|aws|azure|gcp|hosting) ... (no|not|nobody|close|closed|hour|day|down)',
      '(due to|because of|thanks to|after) outage (at|of|in) .. (provider|datacenter|cloud region|region|cloud|hoster|aws|azure|gcp)',
    ],
    { ...drop, unless: /\b(?:must|should|survive|want)\b/ },
  ),
  yes(
    'hurts.spof',
    [
      'no (replica|standby|second copy|second machine|spare) (at all|whatsoever|of any kind)',
      'hard dependency on .. under .. desk',
    ],
    ignore,
  ),
  yes(
    'hurts.slowQueries',
    [
      '(slowest|slow) .. query .. (miss|lack|without|missing) index',
      '(query|dashboard|dash query|report|search|page) .. use to take # ms .. (take|need) .. second',
      'what use to take # ms .. (take|need) .. (second|#)',
      '(query|dash query|dashboard|report|search) .. , # (s|second|minute) each',
    ],
    ignore,
  ),
  yes('hurts.opsToil', ['(tired|sick|exhausted) of (paging|pager|page|be page|get wake|night call)'], {
    ...drop,
    factual: 'no',
  }),
];
