import type { Rule } from '../match.ts';
import { no } from '../rule.ts';
import { shapeToldMoreRules } from './told-shape-2.ts';
import { shapeSecondRules } from './told-shape-b.ts';
import { shapeThirdRules } from './told-shape-c.ts';
import { shapeFourthRules } from './told-shape-d.ts';
import { shapeImpliedRules } from './told-shape-implied.ts';
import { either, notOurs, told } from './told-shape-ways.ts';

const eventsFlow: readonly Rule[] = [
  told('events.exist', [
    '{SHPDEPT} (,|and|, and) {SHPDEPT} & {SHPWANTIT}',
    '(when|if|each time|every time|as soon as|whenever) .. (be|get)? (return|paid|register|move|discharge|cancel|hire|borrow|sell|book|close|admit|publish|deliver) & (must be told|be told|stop|wake up|go out|get mail|do their bit|unlock|fed|be fed|notify|inform|react)',
    '(order|sequence) .. (happen|occur|send|arise|take place|come in) & (event|message|update|partition|notification)',
    '(not|never) .. (reach|arrive at|make it to|hear of|learn of|tell of|find way to|get to) .. (downstream|other system|partner|warehouse|fraud|billing|gp|crm|analytics|accounting|kitchen)',
    '({N}|several|many|dozen|only one) (service|program|system|consumer|reader|department|application|subscriber) .. (react|read|listen|consume|subscribe|eat|hook) .. (event|message|stream|feed|log|same|publish|topic)?',
    '(one|single|only one|two|many) (producer|subscriber|publisher)',
    '(take in|receive|collect|get|hand on) (event|message|stream|feed) .. from',
    '(into|onto|out of|via) (kafka|rabbitmq|pulsar|nats|kinesis|event hub|event bus|message bus)',
    '(kafka|rabbitmq|pulsar|nats|kinesis|event hub) .. (message a second|message per second|since #|today|topic per|without trouble)',
    '!{SHPPUBLISH} .. {SHPFLOWING} & {SHPLEARN}',
    '(event|message|topic) .. (schema|format|shape) & (producer|upstream|topic|consumer|other team|team|others|agreed|downstream)',
  ]),
  no('events.exist', [
    '(nothing be|nothing) send between',
    'no other (system|program|service|application) .. (hear|know|listen|react|care)',
    'not exchange (message|event)',
  ]),
];

const events: readonly Rule[] = [
  told(
    'model.events',
    [
      '(state|balance|row|present|picture) .. (rebuild|reconstruct|fold|compute|derive|replay) .. (event|movement|log|happen|log line)',
      '(entry|line|record|fact) .. (at end|at bottom|for good)',
    ],
    either(notOurs, / (?:slow query|query log|log in |ship log|access list|happen by it|if every) /),
  ),
  no('model.events', ['log nothing', 'event (be)? not (be)? record', 'only current state']),
];

const series: readonly Rule[] = [
  told(
    'model.timeSeries',
    [
      '!{SHPQUANTITY} & {SHPCADENCE}',
      '({N}|{MANYROWS}) .. (sensor|meter|gauge|probe|turbine|thermometer|buoy|weather station|inverter|wearable|smart meter|logger|collar|transformer) & (send|report|push|every|each|minute|second|hour|value|reading|store|measure|deliver|tell|year)',
      '(value|reading|sample|data point|measurement|tick|ping) (a|per|each|every) (second|minute|hour|quarter hour)',
      '(detection|alert|alarm) .. (on|if) .. (metric|mean|reading|value|threshold)',
      '{SHPQUANTITY} (,|and|, and) {SHPQUANTITY} (,|and|, and) {SHPQUANTITY}',
    ],
    either(
      notOurs,
      / (?:write rate|error rate|bid rate|cost per|request per|message per|query per|order per) /,
    ),
  ),
  no('model.timeSeries', ['not (collect|take|store|keep) metric', 'not metric system']),
];

const posts: readonly Rule[] = [
  told(
    'model.messages',
    [
      '(answer|comment|reply|replies) (hang|sit|go|appear|below|under|on) .. (question|post|article|comment|photo|answer|each other|one another)',
      '(question|post|article|ticket) .. (string of|with its|and its|its) (reply|replies|answer|comment)',
      '(my own|own) (comment|message|post) & (see|send|hit send)',
    ],
    either(
      notOurs,
      / (?:server room|meeting room|room type|hotel room|cold room|control room|operating room|sales channel|tv channel|chat can break|with chat|worker thread|thread pool|chatbot|memory channel) /,
    ),
  ),
  no('model.messages', ['not do chat', 'nobody converse']),
];

export const shapeToldRules: readonly Rule[] = [
  ...eventsFlow,
  ...events,
  ...series,
  ...posts,
  ...shapeToldMoreRules,
  ...shapeSecondRules,
  ...shapeThirdRules,
  ...shapeFourthRules,
  ...shapeImpliedRules,
];
