import type { Rule } from '../match.ts';
import { no } from '../rule.ts';
import { either, notOurs, told } from './told-shape-ways.ts';

/** A question of principle or someone else's product, told with the very same words. */
const aside = either(
  notOurs,
  / (?:change data capture or|nobody has asked|out of scope|vendor pitch|never (?:ask|touch)|sister company|parent company|headache|gimmick) /,
);

const flows: readonly Rule[] = [
  told(
    'events.exist',
    [
      '{SHPBREACHES} .. {SHPBSYS} , {SHPBSYS}',
      '{SHPBREACHES} .. {SHPBSYS} .. and .. {SHPBSYS} & (change|event|message|goal|claim|sale|order|feed|observation|notification|report|purchase|impression|reading|update|notice)',
      '(needed|wanted|awaited|taken|used|read|picked up) (for|by) .. {SHPBSYS} , {SHPBSYS}',
      '(through|via|over|into|onto|from|off) (one|same|shared|partitioned|single)? {SHPBTRAVELS}',
      '(message|event|notice|notification|feed) .. (from|between|across) .. {SHPBSYS} .. (to|and) .. {SHPBSYS}',
      '!(save|saves|saved|commit|write|insert|store|update) .. (then|and) .. (publish|put message|put event|send message|send event|announce|emit|tell broker)',
      '(when|whenever|as soon as|each time|every time) .. , {SHPBSYS} .. (tell|notify|inform|alert|ping|message) .. {SHPBSYS}',
      '(source system|sender|producer) .. {N} .. (want|receive|consume|read|take) .. (data|event|message|feed)',
      '(message|event|webhook|notice|notification|feed|letter) .. (lose|lost|go missing|go astray|fall on floor|drop|dropped|never arrive|never come|not make it|not reach) & {SHPBSYS}',
      '(spin up|add|attach|plug in) .. (consumer|subscriber|reader) & (from|start|day one|beginning|export|history)',
    ],
    aside,
  ),
  no('events.exist', [
    '(no message|no event|no queue) .. (no queue|nobody subscribe|no broker|no event|no topic)',
    '(nothing|not) .. (publish|published|emit|sent) (to anyone|to anybody|anywhere)',
    'nothing get publish',
    '(system|program|application) .. (not|never) .. (told about|hear of) anything',
  ]),
];

const files: readonly Rule[] = [
  told(
    'model.blobs',
    [
      '^ .. {SHPBFILEONLY}',
      '{SHPBFILEONLY} & {SHPBWHOLE}',
      '!{SHPPUREBLOB} .. {SHPBWHOLE} & (gigabyte|gigabytes|petabyte|petabytes|terabyte|terabytes|tb|gb|mb|megabyte|pb|disk|bucket|object storage|nas|cdn)',
      '(scanned|digitized|digitised) .. (register|page|newspaper|map|letter|manuscript|document|pdf|file|plan|book|contract|slide|archive|form|record)',
      '(back up|backing up|backup of) .. (laptop|phone|desktop|pc|computer|server|machine|photo)',
      '(photo|photos|picture|video|footage|recording|recordings|film|scan|x ray|image) .. (of|from|by) .. (car|camera|patient|session|register|page|damage|wedding|court|police|microscope|telescope|drone|satellite|studio|exam|site|newspaper)',
    ],
    either(
      aside,
      / (?:small file|tiny file|log file|config file|transcode|rendered|watermark|panorama|training set) /,
    ),
  ),
  no('model.blobs', [
    'not (one|single) (photo|pdf|video|image|file|picture)',
    '(no|not) .. (photo|image|video) or (photo|image|video)',
  ]),
];

const measured: readonly Rule[] = [
  told(
    'model.timeSeries',
    [
      '{SHPBGAUGE} .. {SHPBVALUE} & {SHPBRHYTHM}',
      '{SHPBVALUE} .. {SHPBGAUGE} & {SHPBRHYTHM}',
      '{SHPBVALUE} .. {SHPBGAUGE} & {SHPBPLOT}',
      '{SHPBGAUGE} .. {SHPBVALUE} & {SHPBPLOT}',
      '(telemetry|measurements|readings|seismogram|metric) (from|of|for|by) .. {SHPBGAUGE}',
      '(what|how) .. (pump|turbine|freezer|well|meter|valve|engine|boiler|sensor|patient) .. (do|be|show|behave) .. (past|last) (hour|day|week|night|month)',
      '(number|value) .. (timestamp|moment|time) .. (sensor id|device id|sensor|meter)',
    ],
    either(aside, / (?:rounds? of|log ?line|hosted product|residency|for the bill|hand over a) /),
  ),
];

const happenings: readonly Rule[] = [
  told(
    'model.events',
    [
      '{SHPBLINE} .. {SHPBKEPT}',
      '^ {SHPBLINE} (of|from|at|for|in|and|,)',
      '(drown|swim|dig|comb|search) .. (in|through) .. (log|logs)',
      '(each|every) (tap|scan|click|swipe|step|action|move|bet|call|play|door|milking|login|change|shot) .. (be|become|make|leave) .. (record|row|line|entry|fact|event)',
      '(rebuild|reconstruct|replay) .. (picture|state|course|situation) .. (of|at) .. (any|every|past) (second|moment|minute|day|time|year)',
    ],
    either(
      aside,
      / (?:training set|log (?:in|on|out|into|off)|double|dedup|train(?:s|ing)? on|per user and hour|late) /,
    ),
  ),
  no('model.events', [
    'no (click|access|event|activity) (log|stream) .. (,|no|nor|or)',
    'no stream of (happening|event)',
  ]),
];

const spots: readonly Rule[] = [
  told(
    'model.geo',
    [
      '{SHPBPLACED} .. {SHPBINAREA} .. {SHPBAREA} & {SHPBLOOK}',
      '{SHPBLOOK} .. {SHPBPLACED} .. {SHPBINAREA} & {SHPBAREA}',
      '(draw|draws|lasso) .. (circle|corridor|polygon|area|shape|box|line) .. (and|to) .. (get|see|find|list|count)',
      '(where) .. (lorry|excavator|phone|ship|drone|taxi|driver|bus|truck|container|animal|van|courier|ambulance|train|vessel|parcel|scooter) .. (be|was|go|roughly|right now|last night|live)',
      '(pan|trail|tile|spot|pin|hydrant|district|route|outage) .. (map|maps)',
      '(trail|hiking|sailing|bus|delivery|cycling|evacuation|flight) (route|routes|area|areas|path|paths)',
      '(track|tracks) of .. (lorry|ship|truck|bird|animal|vessel|drone|flight|storm|hiker|boat)',
      '(no fly zone|flood zone|delivery area|cadastre|borehole|hydrant|geofence|catchment area|plot of land)',
      '!(within|in) .. {N} (kilometer|km|mile|meter|m) (of|,|.|from|around)?',
    ],
    either(
      aside,
      / (?:position report|land registry|merge behind|copies? within|data ?centers? within|standby|replica|stretch of fiber) /,
    ),
  ),
];

export const shapeSecondRules: readonly Rule[] = [...flows, ...files, ...measured, ...happenings, ...spots];
