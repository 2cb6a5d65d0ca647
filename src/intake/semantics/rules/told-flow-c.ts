import type { Rule } from '../match.ts';
import { pick } from '../rule.ts';

/** Where things are written, and by how many at once. */
const writerRules: readonly Rule[] = [
  pick(
    'writes.fromManyRegions',
    true,
    [
      '{FLWCPLACES} .. {FLWCWRITE} .. {FLWCSAME}',
      '(two way|bidirectional|both way|active active|multi master) replication',
    ],
    {
      unless:
        / (?:at once|attribute by|newest|read only|own country|own region|home region|law|gdpr|failover|fail over|backup|replica of|survive|outage|own data|separate|each its own) /,
    },
  ),
  pick(
    'writes.homeRegion',
    true,
    [
      '{FLWCRARELY} & {FLWCZONE} & (edit|change|write|update|written|entry|touch|entries|modify|modification) & {FLWCOWNED}',
      '(edited|written|changed|curated|entered|kept and changed|maintained|booked|edit) .. (in|by people in|only in|from) .. (its|own|home|that|where) .. {FLWCZONE}',
      '(home|master|owning|owner) {FLWCZONE} (in|per|of|for|of each|be) .. (key|record|user|row|customer|account|document|tenant|case)',
    ],
    {
      unless:
        / (?:own island|gdpr|law|legal|residency|must not leave|may not leave|no user have|no natural|from either|both region|all region|any region|failover|outage|backup|replica|from each region|wherever|on that day|regulat\w*) /,
    },
  ),
  pick(
    'writes.hotRows',
    true,
    [
      '{FLWCCROWD} & {FLWCGRAB} .. (for|from|on|to|over|in|at|of) .. {FLWCONETHING}',
      '{FLWCCROWD} ... {FLWCGRAB} .. {FLWCONETHING}',
      '{FLWCONETHING} .. (and)? .. {FLWCCROWD} .. {FLWCGRAB}',
      '{FLWCONETHING} & {FLWCCROWD} & (fight|fighting|race|scramble|snatch|contend|contention|row lock|oversell|oversold|deadlock|grab|pounce|wrestle|compete|collide)',
      '(flash sale|drop|derby|doorbuster|presale|on sale day) & {FLWCCROWD} & (one|single|same) (article|size|item|block|product|seat|model|sku)',
      '(wait|serialize|deadlock|contend|queue|abort|fight|line up) .. (on|for|over|behind|at) .. (same|one|single) .. (row|record|balance|account|counter|stock|line|seat)',
    ],
    {
      unless:
        / (?:one secretary|trust|read the same|look at|view|cache|page|watch|price list|same (?:database|server|machine|table|disk|shard|partition|number of)|hot key|nobody fight|not fight|no two|from two region|index|job|worker pool|queue of|document|canvas|whiteboard|edit|same data|connection|wifi|hotel room rate) /,
    },
  ),
  pick(
    'writes.concurrentEdits',
    true,
    [
      '{FLWCPEOPLE} .. {FLWCHANGE} .. (same|one|common|shared|single) .. {FLWCARTEFACT}',
      '{FLWFOLK} and {FLWFOLK} .. {FLWCHANGE} .. (same|one|common|shared|joint|single) .. {FLWCARTEFACT}',
      '!{FLWCPEOPLE} & {FLWCHANGE} .. {FLWCARTEFACT} & (together|at once|at same time|at same moment|concurrently|simultaneously|live|everybody see|both see|each other|same place|both screen|colour|color|all see)',
      '(while|because|since) .. (both|two) .. (in|on|have) .. {FLWCARTEFACT} & (open|overwrote|overwrite|overwritten|edit|type|in the same|change|lose|ate)',
      '(collaborative|multiplayer|joint|simultaneous|shared) (cursor|editor|canvas|whiteboard|drawing|editing|sketching)',
    ],
    {
      unless:
        / (?:shifts? alter|one author|single author|lock the file|locks?|check out|checked out|one (?:person )?at a time|work alone|offline|code|sql|deploy|lost update|isolation|read the same|copy of their own|no one edit|nobody edit|stock|seat|balance|account|api|schema|table) /,
    },
  ),
  pick(
    'writes.concurrentEdits',
    false,
    [
      '(only one|single|one) (person|author|user|editor|clerk) (at time)? .. (edit|lock|change|open|write) & (rest|other|else|lock|finish|wait|read only|only read|never two)',
      '(document|drawing|file|page|form) .. (check out|checked out|lock) .. by .. (one|author|editor|person)',
      '(work|edit|draw|write) (alone|by oneself|each by themselves) .. on .. (drawing|document|file|page|project|plan)',
    ],
    { negated: 'ignore' },
  ),
  pick(
    'writes.counters',
    true,
    [
      '{FLWCMOVES} .. {FLWCTALLY}',
      '(show|display) .. (#|how many) .. (people|visitor|viewer|player|user|fan|listener|like|vote) .. (watch|look|listen|play|like|save|see|view|join|read)',
      '(one|single) (number|figure|cell|integer) .. (increase|decrease|increment|bump|add)',
    ],
    {
      unless:
        / (?:come later|shared http|api|not be forgotten|deduction|over the counter|no law|visitor counters? out|restart|backup|load|peak|traffic|growth|grow by|users? grow|order of|risk|credit card|credit score|starting point|access point|price|percent|storage|per second|quarter|revenue|take off|disk|cpu|single point) /,
    },
  ),
];

/** Work for later and loads in lumps. */
const loadRules: readonly Rule[] = [
  pick(
    'writes.jobs',
    true,
    [
      '{FLWCCHORE} & (need not wait|not make wait|not wait for|without wait|come back later|later by mail|when it be ready|when ready|find it next|in own time|be told when) & (background|queue|worker|job|done later|run later)',
      '(worker|workers) .. (see|get|handle|run|take|pick|grab|process) .. (job|task)',
      '(fail|failed|crash|crashed|timed out) .. (job|task|work item) .. (again|retry|retried|repeat|start over|back)',
      '(enqueue|enqueued) .. (run|claim|delete|retry|work)',
      '(job|task) .. (run|start|execute) .. (twice|two time|on two worker|two machine|second time)',
      '(cron|scheduler|timer) .. (fire|start|trigger|fill|kick off) & (job|task|list|queue|worker|process|run)',
    ],
    {
      negated: 'drop',
      unless:
        / (?:at the same time|leaders?|retry logic|ran the payroll|full time job|ci |builds?|pipeline|spark|hadoop|flink|training|deploy|etl|partner be slow|event bus|topic|stream|consumer|until acknowledge|replica|until they see|batch job grab|backup|tender|call center|hold the line|database queue|vacuum|client retr(?:y|ies)|browser|idempoten\w+|request again|tap|presses? twice|no hurry|job title) /,
    },
  ),
  pick(
    'writes.bulk',
    true,
    [
      '!{FLWCAMOUNT} & {FLWCTAKEIN} & {FLWCLUMP}',
      '(initial|first|one off|yearly|monthly|weekly|nightly|quarterly) (fill|load|import|take over|takeover|bulk load|data load|delivery of data)',
    ],
    {
      unless:
        / (?:backup|page load|load balanc\w+|load test|export|picture|photo|video|phone|nothing large|send a large file to|restore|migrate the schema|out of|auditor|frame|stage|step|model|trickle|no import|job|deploy|failover|peak|users? upload|cpu|dump (?:be|had|have)|two (?:phase|second)) /,
    },
  ),
  pick(
    'writes.concentrated',
    true,
    [
      '{FLWCSHARE} & {FLWCWRITELOAD} & {FLWCCORNER} & (write|writes|insert|update|commit|wal|hammer|written|write load|write budget|iops)',
      '(everything else|rest of|business data|other table|order and customer|user and plan|all else|other module|other data) .. (hardly|next to nothing|nothing|scarcely|barely|rounding error|noise|few row|trickle|peanuts|negligible|idle)  & (write|load|event|update|hammer|insert|position|ping|log|row|commit|traffic)',
      '{FLWCCORNER} .. (by far|far and away) .. (largest|biggest|most|heaviest|busiest) & (write|table|insert|disk|database|row)',
      '{FLWCCORNER} .. (thousand|hundred|ten thousand) time (as often|more often|as many|as much|more) .. as',
      '(pull|move|take|split) .. {FLWCCORNER} .. (out|away|off|elsewhere) & (write|load|database|primary) & (fall|drop|half|idle|shrink|fifth|percent|%|quarter)',
    ],
    {
      unless:
        / (?:reads|replica|region|country|continent|site|same amount|equal\w*|evenly|any big writer|hot key|same row|shard|partition|tenant|failover|reads? |append|rewritten|in place|one customer|customers? produce|already exist) /,
    },
  ),
];

export const flowWiderWriteRules: readonly Rule[] = [...writerRules, ...loadRules];
