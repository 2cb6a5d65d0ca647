import type { Rule } from '../match.ts';
import { no } from '../rule.ts';
import { shapeToldMoreRules } from './told-shape-2.ts';
import { shapeImpliedRules } from './told-shape-implied.ts';
import { either, notOurs, told } from './told-shape-ways.ts';

const eventsFlow: readonly Rule[] = [
  told('events.exist', [
    '{SHPFLOWING} & {SHPHEAR}',
    '{SHPMSG} & {SHPDELIVERED}',
    '{SHPSTREAMJOB}',
    '{SHPDEPT} & {SHPWANTIT} & (event|sale|trade|order|click|telemetry|scan|flight|departure|stream|feed|change|data|report|record|update|message|log|reading|position)',
    '{SHPDEPT} (,|and|, and) {SHPDEPT} & {SHPWANTIT}',
    '{SHPSAVED} & {SHPTHENTELL} & (publish|message|broker write|bus|kafka|rabbitmq|event|queue|announce|outbox|announced)',
    '{SHPLATECOMER} & {SHPPAST}',
    '{SHPENDPOINT} & {SHPLAGGING} & {SHPTHEREST}',
    '(when|if|each time|every time|as soon as|whenever) .. (be|get)? (return|paid|register|move|discharge|cancel|hire|borrow|sell|book|close|admit|publish|deliver) & (must be told|be told|stop|wake up|go out|get mail|do their bit|unlock|fed|be fed|notify|inform|react)',
    '(double|doubles|duplicate|duplicates|repeat|repeats|identical event|second copy|same message) & (filter out|filter|discard|swallow|weed|throw away|ignore|spot|spotted|recognize|recognized|harmless|cope with|sort out) & (receiver|other end|feed|delivery|deliver|send|message|event|arrive|stream|come|notification|webhook|query|claim|retry)',
    '(order|sequence) .. (happen|occur|send|arise|take place|come in) & (event|message|update|deliver|partition|process|notification)',
    '(event|message|notification|update) .. (overtake|in order|in sequence|out of order|wrong order|way round|before earlier|jump queue)',
    '(one|each|every|per|single) .. (event|message|webhook|notification) .. (call|run|trigger|lead|invoke|function|lambda|mail|handle|look at|one move|alone)',
    '(as it arrive|as they arrive|as they come in|as it come in|stream in|streams in|on the fly|on arrival|in flight|while they flow) & (compute|match|sum|count|detect|aggregate|flag|pair|enrich|combine|mask|join|score|filter|total)',
    '(not|never) .. (reach|arrive at|make it to|hear of|learn of|tell of|find way to|get to) .. (downstream|other system|partner|warehouse|fraud|billing|gp|crm|analytics|accounting|kitchen)',
    '(resend|send again|retry|redeliver) .. until',
    '(two|both|several|three) stream',
    '({N}|several|many|dozen|only one) (service|program|system|consumer|reader|department|application|subscriber) .. (react|read|listen|consume|subscribe|eat|hook) .. (event|message|stream|feed|log|same|publish|topic)?',
    '(one|single|only one|two|many) (producer|subscriber|publisher)',
    '(take in|receive|collect|get|hand on) (event|message|stream|feed) .. from',
    '(into|onto|out of|via) (kafka|rabbitmq|pulsar|nats|kinesis|event hub|event bus|message bus)',
    '(kafka|rabbitmq|pulsar|nats|kinesis|event hub) .. (message a second|message per second|since #|today|topic per|without trouble)',
    '{SHPPUBLISH} .. {SHPFLOWING} & {SHPLEARN}',
    '(publish|emit|notification|notice|event|message) .. (fail|disappear|silently|skip|vanish|get lost|go missing|never arrive|swallow)',
    '(stream|feed|topic|queue) .. (hole|lose|miss|invent|keep order|be fed|format|trust|repeat)',
    '(upstream|producer) & (downstream|pipeline|rename|format|schema|consumer|crash|break)',
    '(event|message|topic) .. (schema|format|shape) & (producer|upstream|topic|consumer|other team|team|others|agreed|downstream)',
    '(device|meter|sensor|robot|till|door|gate|pump|lift|buoy|machine|camera) .. (push|send|report|fire|stream) & (listen|platform|headquarter|head office|kafka|elsewhere react|react|take it from there|little message|note)',
  ]),
  no('events.exist', [
    '(no|not) .. (event|message) .. (flow|exchange|travel|between|anywhere|with any)',
    '(nothing be|nothing) send between',
    'no other (system|program|service|application) .. (hear|know|listen|react|care)',
    'not exchange (message|event)',
  ]),
];

const events: readonly Rule[] = [
  told(
    'model.events',
    [
      '{SHPLOGBOOK} & {SHPLOGDO}',
      '(each|every|all|any|what|whatever) .. {SHPHAPPENED} & {SHPFORGOOD}',
      '(state|balance|row|present|picture) .. (rebuild|reconstruct|fold|compute|derive|replay) .. (event|movement|log|happen|log line)',
      '(event store|event sourced|eventsourced|siem|syslog|call detail record|logbook)',
      '(nothing|never|not|no one|nobody) .. (overwrite|overwritten|rewrite|rewritten|update) & (entry|fact|event|log line|movement|play|line|change|ledger|log)',
      '(entry|line|record|fact) .. (at end|at bottom|for good)',
      '(everything|all|what|whatever|things) .. happen .. (to|with)? & (store|keep|log|write down|list|record|since|ever|prove|event|dossier|policy|parcel)',
    ],
    either(notOurs, / (?:slow query|query log|log in |ship log|access list|happen by it|if every) /),
  ),
  no('model.events', ['log nothing', 'event (be)? not (be)? record', 'only current state']),
];

const series: readonly Rule[] = [
  told(
    'model.timeSeries',
    [
      '{SHPQUANTITY} & {SHPCADENCE}',
      '{SHPQUANTITY} & {SHPCURVE}',
      '{SHPQUANTITY} .. (reading|value|mean|average|history) .. (last|hour|minute|day|between|over|second)',
      '(gauge|seismograph|thermometer|barometer|humidity|soil moisture|weather station|air quality station|metric shop|time series|timeseries|prometheus|buoy) & (number|value|reading|store|log|write|every|push|a value|measured|lost|since|grid|collect|bridge|minute|keep|read|record|trace|year|detection)',
      '({N}|{MANYROWS}) .. (sensor|meter|gauge|probe|turbine|thermometer|buoy|weather station|inverter|wearable|smart meter|logger|collar|transformer) & (send|report|push|every|each|minute|second|hour|value|reading|store|measure|deliver|tell|year)',
      '{TIMES} {SECOND} .. ({MEASURED}|value|reading|sample|figure|measurement|measuring)',
      '(value|reading|sample|data point|measurement|tick|ping) (a|per|each|every) (second|minute|hour|quarter hour)',
      '{SHPINSTRUMENT} .. (send|report|push|deliver|record|log|speak|tell|measure|read out|transmit|sample|note|write)',
      '(year|month|day|week|hour|minute|history|decade|curve|trend|values) of {SHPINSTRUMENT}',
      '{SHPQUANTITY} .. (over|for|during|of|in) .. (last|past) .. (day|hour|week|month|minute|year)',
      '(tick|ticks) & (price|market|share|byte|arrive|store|stored|second|exchange|per day|billion)',
      '(detection|alert|alarm) .. (on|if) .. (metric|mean|reading|value|threshold)',
      '{SHPQUANTITY} (,|and|, and) {SHPQUANTITY} (,|and|, and) {SHPQUANTITY}',
    ],
    either(
      notOurs,
      / (?:write rate|error rate|bid rate|cost per|request per|message per|query per|order per) /,
    ),
  ),
  no('model.timeSeries', [
    '(no|not) .. (measurement|sensor|metric|telemetry) (,|.|no|at|in)',
    'not (collect|take|store|keep) metric',
    'not metric system',
  ]),
];

const posts: readonly Rule[] = [
  told(
    'model.messages',
    [
      '{SHPCONV} & {SHPSAID}',
      '(chat|direct message|group chat|conversation|comment thread|chat room|mailbox|inbox|read receipt|typing indicator|push to talk|unread message|message history)',
      '(answer|comment|reply|replies) (hang|sit|go|appear|below|under|on) .. (question|post|article|comment|photo|answer|each other|one another)',
      '(question|post|article|ticket) .. (string of|with its|and its|its) (reply|replies|answer|comment)',
      '(people|member|customer|parent|nurse|doctor|agent|player|fan|teacher|lawyer|farmer|friend|user) .. (write|chat|talk|send|answer|reply|post|say|text|whisper|shout) & (channel|thread|chat|room|conversation|wall|whatsapp|inbox|timeline|dialogue|ward channel|board|each other|one another)',
      '(my own|own) (comment|message|post) & (see|send|hit send)',
    ],
    either(
      notOurs,
      / (?:server room|meeting room|room type|hotel room|cold room|control room|operating room|sales channel|tv channel|chat can break|with chat|worker thread|thread pool|chatbot|memory channel) /,
    ),
  ),
  no('model.messages', [
    'not do chat',
    'nobody converse',
    '(no|not) .. (thread|chat|conversation|messaging) (,|.|people|in|at)',
  ]),
];

export const shapeToldRules: readonly Rule[] = [
  ...eventsFlow,
  ...events,
  ...series,
  ...posts,
  ...shapeToldMoreRules,
  ...shapeImpliedRules,
];
