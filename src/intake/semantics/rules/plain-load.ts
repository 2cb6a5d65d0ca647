import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';

const requests =
  '(request|order|visitor|user|query|call|message|traffic|load|login|log in|vote|bid|click|hit|viewer|sale|booking|payment|event|write|transaction|upload|ticket|payout|sign up|submission|ballot|entry|bet|return|transfer|answer)';
const moments = '(second|minute|moment|instant|heartbeat)';
const crowd =
  '(everyone|everybody|all|all #|every|thousand|thousands|million|# million|half million|tens of thousands|hundreds of thousands|# thousand|thousands of|hundreds of|half country|whole country|half town|half city)';
const audience =
  '({PUBLIC}|people|buyer|caller|terminal|device|client|contestant|participant|driver|nurse|teacher|citizen|applicant|taxpayer|member|gamer|bidder|guest|employee|household)';
const comes =
  '(start|begin|open|log on|log in|sign in|arrive|come|click|hand in|submit|join|order|vote|fetch|pull|book|press|hit|try|want|rush|buy|register|call|apply|load|refresh|request|connect|pour in|tap)';
const nothing =
  '(next to nothing|almost nothing|hardly anything|practically nothing|nothing|nothing at all|zero traffic|idle|silent|dead|asleep|quiet|empty)';

/** How much comes in and how it swings, told in plain numbers and words. */
export const plainLoadRules: readonly Rule[] = [
  yes(
    'load.spiky',
    [
      // From one volume to another within moments.
      `(go|jump|rise|climb|shoot|leap|soar|surge|increase|swell) (up)? .. from .. (#|few|one|two|three|four|five|six|ten|twenty|zero|nothing|dozen) .. to .. (#|few|one|two|three|ten|twenty|thirty|forty|fifty|hundred|thousand|million) ... (in|within|inside) .. ${moments} & ${requests}`,
      `${crowd} .. ${audience}? .. ${comes} .. (in|at|within) .. same ${moments}`,
      `(start|begin|open|end|close) for ${crowd} .. (in|at) same ${moments}`,
      `${crowd} .. ${audience} .. ${comes} ... (in|within) (about|less than|under|just)? (one|single|few|two|three|five|first|couple of|quarter of|half|#)? (minute|second|hour minute)`,
      `(sale|ticket|registration|booking|enrollment|enrolment|voucher|slot|shop|voting) .. (open|start|begin|go on sale) at .. and (everyone|everybody|all of them|thousands|half country) (be|come|rush|want)`,
      `${comes} at (#|midnight|noon|eight|nine|ten|sharp) (: #)? (sharp)? , (all of them|every one of them|all at once|everyone at once)`,
      // Busy for a while, and nothing in between.
      `${nothing} (on|in|for|during|at|over)? (rest|remainder|other|others|remaining) (day|of (day|week|month|year|season|time))?`,
      `(rest|remainder) of (day|week|month|year|season) .. (there be|it be|be) ${nothing}`,
      '(idle|quiet|dead|silent) .. (most|rest|remainder) .. (day|week|month|year) .. (burst|spike|surge|rush|peak)',
      '(dead|idle|asleep|silent|quiet|empty) for # (week|month|day) (and|,) .. on',
      // Most of it in the first or last moments, or the same again and again.
      `(%|percent|most|half|third|quarter|nearly all|almost all|all|majority|bulk) of? .. ${requests} .. (come|come in|arrive|fall|be place|be make|pour in|reach us|hit us|be hand in|be submit) (in|within|during) (last|first|final|opening|closing) .. (second|minute|hour|moment|#|ten|quarter)`,
      `(${requests}|{KEEPSAKE}) (come in|come|arrive|fall|pour in) .. (entirely|exclusively|mostly|all) (in|within|during) (last|first|final|opening) .. (second|minute|hour|quarter)`,
      '(sleep|idle|doze|be quiet|be dead|be silent) (all|whole) (day|week|month|year) and (then)? (wake|wake up|explode|come alive|boil over) & (site|portal|app|shop|page|system|platform|service|queue|server|network)',
      `${requests} .. from # to # .. (right after|as soon as|when|whenever)`,
      `(every|each) (day|morning|evening|noon|night|hour|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|payday|quarter) (evening|morning|night|noon)? .. (spike|burst|surge|rush|onslaught|flood|storm)`,
      '(# x|# fold|tenfold|hundredfold) (burst|spike|surge|rush)',
    ],
    {
      unless:
        /\b(?:latency|response time|temperature|pressure|degree|cpu|memory|error|price|power|voltage|gc|batch|gpu|cluster|server|machine|worker|core|engineer|office|rush hour|incident|per (?:second|minute|hour) (?:in|on) average)\b|\b(?:last|first) (?:\w+ )?(?:years?|months?|decades?)\b/,
    },
  ),
  pick(
    'growth.kind',
    'modest',
    [
      'growth : (none|flat|zero|nil|small|modest|low|slow|little|hardly any|negligible|next to none|marginal|almost none)',
      `(be|stay|remain) (flat|unchanged|constant) (for|since|over|these) .. (year|decade|age) & ${requests}`,
      'growth , (every year|year in , year out|year after year|each year)',
    ],
    { negated: 'ignore', unless: /\b(?:latency|query times?|tyre|tire|cost|bill|budget|team|salar)/ },
  ),
  yes('load.small', [
    '(request|order|user|visitor|gb|row|query|event|write|hit|booking|call) .. (second|minute|hour|day|data) .. be (nothing|peanut|joke|trivial|laughable|child play|no load|kindergarten)',
    '(#|nine|ten|hundred|thousand) (request|order|user|visitor|gb|row|query|event|write|hit|booking|call) be (nothing|peanut|joke|trivial|laughable|child play)',
  ]),
  yes(
    'load.readMostly',
    [
      'read (by|on|with|in|at) (everything|everyone|everybody|every|each|all|thousand|thousands|hundreds) ... (change|update|edit|write|modify|maintain) .. (once|twice|monthly|weekly|yearly|annually|rarely|seldom|hardly ever|quarterly|every few)',
      'be read (all day|constantly|all the time|every second|all day long) (and|but|,) (edit|change|update|write|touch) (once|twice|rarely|seldom|hardly ever|now and then)',
      'be .. (read only|readonly) (thing|affair|matter|site|workload|business)',
      '(people|everyone|everybody|staff|user|student|customer|ppl) .. (read|search|look|browse|consult) ... (once in a while|once in while|now and then|occasionally|from time to time) .. (edit|change|write|update|add|correct)',
      '(publish|write|add|upload|post) .. (article|object|page|recipe|story|video|item|product|post|song|text|book|picture) .. (day|daily|week|weekly|month) ... (each|every one) (of them)? .. (be)? (open|read|view|watch|see|fetch) .. (thousand|tens of thousands|hundreds of thousands|million|hundred thousand)',
    ],
    { unless: /\b(?:meter|replica|barcode|card)s? / },
  ),
  yes('load.writeHeavy', [
    '(number|count|amount|volume) of write .. (as|just as) (high|large|big|great) as .. read',
    '(as|just as|about as) many write as read',
    '(far|much|way|lot) more be (write|store|ingest) than be .. read',
    'for (each|every) .. write .. read .. (one|#) in (hundred|thousand|million|#)',
    '(write|store|ingest|save|record) (and|but|,) (then)? (hardly|rarely|almost never|seldom|practically never|hardly ever|almost never) (ever)? (be)? (read|look at|query|open|touch|fetch)',
  ]),
  yes(
    'latency.asyncOk',
    [
      '(nobody|no one) (wait|have to wait|need to wait) for (it|result|answer|them|outcome|thumbnail|preview|export|report|video|transcript|pdf|upload|import)',
      '({CUSTOMER}|uploader|sender|caller|applicant|author) not (have to|need to)? wait for (it|result|answer|them|outcome)',
      '(spinner|progress bar|hourglass|coffee break) (be|would be) (perfectly)? {FINE}',
      '(not matter|not important|nobody mind|no one mind|nobody care|no one care) (if|whether|when|that) ... (bill|invoice|process|compute|calculate|render|convert|transcode|available|ready|do|finish|send|book|settle|pay|print|index|sent|mail|mailed|ship|deliver|issue) .. (next day|next morning|hour later|day later|tomorrow|overnight|minute later|in evening|following day|next week|week later|month later|later)',
    ],
    { negated: 'ignore' },
  ),
  yes('latency.interactive', [
    '{MUST} feel (instant|instantaneous|immediate|smooth|snappy|fluid|natural|live|like paper|like local)',
    '(editor|user|dispatcher|player|operator|planner|trader|author|colleague) {MUST} see .. (change|move|stroke|cursor|edit|result|effect) .. (at once|instantly|immediately|without delay|in realtime)',
  ]),
];
