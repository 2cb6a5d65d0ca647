import type { Rule } from '../match.ts';
import { no } from '../rule.ts';
import { either, notOurs, told } from './told-shape-ways.ts';

const aside = either(
  notOurs,
  / (?:vendor pitch|sister company|their headache|leave over|would leave|police have) /,
);

const trees: readonly Rule[] = [
  told(
    'model.tree',
    [
      '{SHPBNEST} .. {SHPBMOVED}',
      '{SHPBNEST} , {SHPBNEST} , {SHPBNEST} , {SHPBNEST} (,|and|.|, and)? & (site|room|rack|box|series|folder|ward|division|diocese|parish|family|floor|department|chapter|district)',
      '{SHPBNEST} (contain|hold|sit in|in|within|under|inside) {SHPBNEST} (contain|hold|and|,|, and|in|within|under|inside) {SHPBNEST}',
      '(folder|album|box|object|group|section|list|task|block|unit) (in|inside|under|within) (folder|album|box|object|group|section|list|task|block|unit)',
      '(taxonomy|hierarchy|outline|catalog|structure|tree) of (beetle|plant|species|part|unit|concept|category|task|account|product|folder|place|organ|aircraft|airplane|plane|machine|asset|skill|topic)',
      '(parts|assembly|account|asset|category|product|topic|cost center) (hierarchy|tree|structure|explosion|breakdown)',
    ],
    either(
      aside,
      / (?:json|shard|server(?:s)? under|rename .* column|renamed the column|parent and child rows) /,
    ),
  ),
  no('model.tree', [
    '(item|thing|object|record) not contain (item|thing|object|record)',
    'tree be not what',
    'one level and stay',
  ]),
];

const webs: readonly Rule[] = [
  told(
    'model.graph',
    [
      '(know|own|depend on|regulate|cite|link to|infect|supply|carry|feed|control|marry|call|trust) .. (who|that|which|someone|somebody|whoever) .. (know|own|depend on|regulate|cite|link to|infect|supply|carry|feed|control|marry|call|trust|use) & (who|someone|somebody|which|affected|chain|gene|person|people|company|service|package|host|hospital|page)',
      '(going|go|jump|click|wander|walk|step|hop|travel|move) from .. to .. (to|and) .. (to|and) & (reader|book|screw|engine|gene|person|page|account|server|laptop|symptom|drug|actor|company|part|supplier|node|antibiotic|author|song|artist)',
      '(two|three|four|five|six|several|few|many) (hop|hops|step|steps|degree|degrees) (away|out|of separation|apart|off|from)',
      '(web|net|mesh|tangle) of (herb|symptom|people|relation|company|entity|supplier|tie|link|alias|account|contact|page|aisle|concept)',
      '(shortest path|six degrees|prerequisite chain|supply chain .. back|family ties|ties between|lines between them|impact analysis|path through network|influence map|how be they connected|kinship network)',
      '(supplier|ingredient|part|component) .. (to|of|from) .. sub (supplier|part|component)',
      '(which|what) .. (lose power|go dark|lose water|be affected|be impacted|break|hang on) & (if|when) .. (trip|fail|break|close|burst|go|drop)',
      '(entity|person|account) .. (share|shares) .. (phone|address|device|email|beneficiary) & (hop|circle|connected|which other|ring|link)',
      '(billion|million) (connection|edges|link|relation|tie) & (entity|node|person|fed|account|between|company)',
    ],
    either(aside, / (?:spaghetti|lookup table|network partition|service mesh|cable cut|json) /),
  ),
  no('model.graph', ['not .. network of any', 'no edge between', 'have no edge']),
];

const freely: readonly Rule[] = [
  told(
    'model.documents',
    [
      '(some|one) have .. , (some|other|others) (be|have|with) .. (one line|nothing|nested|thirty|field|two field)',
      '(json|fhir|xml|yaml) (bundle|document|blob|with section|with nested|tree|body|message)',
      '(heap|pile|bag|load|lots) of optional (section|field|attribute|property|part)',
      '(write down|note|record|carry) .. whatever .. (feel like|scribble|want|like|please|see|collector|user)',
    ],
    either(
      aside,
      / (?:own csv|each domain|own service|own database|uniform|own copy|private copy|price list) /,
    ),
  ),
  no('model.documents', ['nothing nested', '(record|row) not vary', 'all (row|record) look alike']),
];

const talk: readonly Rule[] = [
  told(
    'model.messages',
    [
      '(text|message|dm|write to|write|type to|typed to|discuss with|chat with|reply to) (each other|one another)',
      '(dm|direct message|private message|whatsapp|slack for|discord for|messenger for|team channel|team channels)',
      '(message|messages|dm) .. (sender|recipient|other phone|scroll back|unread|delivered tick|got tick|edit message|read receipt|push|pop up)',
      '(like|likes) (,|and) .. comment .. (post|photo|video|article|story)',
      '(question|inquiry|enquiry) .. (reply|replies|answer) .. (together|exchange|stay|one thread)',
    ],
    either(
      aside,
      / (?:kafka|broker|bus|webhook|queue|topic|sales channel|worker thread|thread pool|distribution channel|vendor|cto|contract) /,
    ),
  ),
  no('model.messages', [
    'no conversation of any',
    '(comment function|chat) .. (legal|kill|drop)',
    'no (message|chat|comment) between',
  ]),
];

const together: readonly Rule[] = [
  told(
    'model.sharedDocument',
    [
      '{SHPPIECE} .. (drag|type|edit|draw|push|pull|change|annotate|plan|polish|arrange|write|touch) .. (by|from) .. (two|several|four|five|many|three|everyone|everybody|bride|both|dozen)',
      '(same|one|common|shared|single) {SHPPIECE} & (each other|one another|see others|see the others|four at time|from {N} city|opposite end|live|together|own color|in one go)',
      '{SHPPIECE} .. (open on|open at|opened by) .. (screen|screens|tablet|several|two|four|people)',
      '(overwrite|overwrote|ate|clobber|lose) .. (mine|paragraph|colleague|edit|change|sentence|work) & {SHPPIECE}',
      '(while|when) .. (type|typing|edit|editing|draw) .. (in it|in same|same) & {SHPPIECE}',
      '{SHPPIECE} & (without locking|merge what|conflict free|keystroke|cursor of)',
    ],
    either(
      aside,
      / (?:our own meeting|check(?:ed)? out|one after|save the same form|single author|mock|shard|table ?lock) /,
    ),
  ),
  no('model.sharedDocument', [
    'only one person at time (edit|change|write)',
    'nobody .. on same document',
    'no live collaboration',
    'single author lock',
  ]),
];

const words: readonly Rule[] = [
  told(
    'model.text',
    [
      '{SHPBSEEKS} .. {SHPBPROSE} & (search|find|look|dig|index|hit|type|want|comb|trawl)',
      '(tsvector|trigram index|inverted index|lucene index|stemmed|search engine over|proximity search)',
      '(dig|comb|trawl|rummage) (through|in) .. {SHPBPROSE}',
    ],
    either(
      aside,
      / (?:rights management|semantic|similar|by meaning|embedding|not .* search|no one has to|keywords? or) /,
    ),
  ),
  no('model.text', ['no prose', 'text play no', 'no one have to find word', 'nobody .. find word']),
];

const likeness: readonly Rule[] = [
  told(
    'model.vectors',
    [
      '(turn|turns|map|maps|encode|encoded|compress) .. (into|as|by) .. (point|vector|network|embedding|space) & (together|near|close|closest|lie|same|similar|neighbor|mood|scene|search|ask)',
      '(in other words|same mood|like style|same gist|comparable situation|same vibe|similar in tone|look like one in front) & (show|find|search|get|ask|archive|encode|vector|ticket|scene|note|case)',
      '(learned|learnt|neural) (representation|vector|feature|embedding)',
      '(vectorize|vectorized|vectorised|vectorise|embed) .. (note|text|ticket|paragraph|photo|product|question|document|sentence|chunk|image)',
      '(photo|image|picture|sound|recording|sketch|shape) .. come in .. (closest|nearest|most similar) .. come (out|back)',
    ],
    either(aside, / (?:youtube|vector graphic|mosquito|iframe|player in page) /),
  ),
  no('model.vectors', ['vector play no', 'not look for .. resemble']),
];

export const shapeFourthRules: readonly Rule[] = [
  ...trees,
  ...webs,
  ...freely,
  ...talk,
  ...together,
  ...words,
  ...likeness,
];
