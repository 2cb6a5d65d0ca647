import type { Rule } from '../match.ts';
import { no } from '../rule.ts';
import { shapeToldLastRules } from './told-shape-3.ts';
import { either, notOurs, told } from './told-shape-ways.ts';

const vectors: readonly Rule[] = [
  told(
    'model.vectors',
    [
      '(cosine|faiss|pgvector|hnsw|ivfflat|milvus|qdrant|pinecone|weaviate|latent space|embedding space|voice print|voiceprint|reverse image search|visual search|semantic cache|similarity search|likeness search|query by humming|retrieval augmented|rag|nearest neighbor|embedded document|dense retrieval|vector store)',
      '(vector|vectors) & (closest|close|similar|nearest|embed|recompute|model|million|billion|candidate|turn into|become|search|product|index|cosine|distance|learned|user|dimension|float)',
      '(hum|whistle|sing|snap|photograph|draw) & (get|find|return) & (tune|track|song|lamp|melody|item|match|same)',
      '(fingerprint|face|voice|print|iris|gait) & (match|matched|compare) & (against|with|closest|million|thousand|enroll|caller|enrolled)',
    ],
    either(notOurs, / (?:svg|vector graphic|vector tile|similar ?items? list) /),
  ),
  no('model.vectors', [
    '(no|without|not) .. (embedding|similarity|vector store|vector search|likeness)',
    'nothing .. (likeness|similarity)',
    '(similarity|likeness) .. (not|never) plan',
  ]),
];

const blobs: readonly Rule[] = [
  told(
    'model.blobs',
    [
      '(backup|dump|snapshot) (of|from) .. (laptop|phone|customer|machine|pc)',
      '(hand out|give out) (song|film|recording|video|file)',
    ],
    either(
      notOurs,
      / (?:stock photo|photo of the whiteboard|drill|restore test|backup job|replication|postgres|point in time) /,
    ),
  ),
  no('model.blobs', [
    '(there be|we have|we keep|we store|^) no (file|photo|picture|media|image|video) (,|.|no|at all|in here)',
  ]),
];

const places: readonly Rule[] = [
  told(
    'model.geo',
    ['!{SHPMOVING} & {SHPSPOT} & {SHPWHERE}', '!{SHPMOVING} .. {SHPWHERE}', '{SHPSPOT} .. {SHPWHERE}'],
    either(
      notOurs,
      / (?:map from tenant|road ?map|map of tenant|be mapped to|standing position|stock position|inventory position|treasury position) /,
    ),
  ),
  no('model.geo', ['gps (tracking)? be ban']),
];

const graphs: readonly Rule[] = [
  told(
    'model.graph',
    [
      '{SHPEDGEHARD} & {SHPWALKSOFT} & {SHPSEVERALSTEPS}',
      '(friendship|like|follow|check in) (,|and|, and) (friendship|like|follow|check in|following) & (edge|network|member|thing|between|form)',
      '(citation|cite) & (judgment|paper|patent|case|back|chase|network|article)',
      '(point to|lead to|call|know|own|vouch for|pay) ... who? (point to|lead to|call|know|own|vouch for|pay) .. (shell|other|turn|job|chain|company|next|c|d)',
      '(close|open|fail|remove|cut) .. (valve|line|switch|cable|bridge) & (which|every|what|tell) .. (house|customer|street|lose|dark)',
      '(depend on|rely on|call|feed) .. (which|that) .. (depend on|rely on|call|feed) & (chain|turn|upstream|downstream|break|impact|affect|all)',
      '(who|which|what) .. (know|related|connected|linked|descend|supply) .. (whom|each other|one another) & (person|people|company|firm|account|suspect|member|supplier|find|show|ask|question)',
      '(mule|beneficial owner|beneficial ownership|shell company|metabolic pathway|railway topology|power network|lineage|fraud ring|ring of fraud|trust path|contact of contact|contact tracing|disease outbreak|knowledge base link)',
      'from .. (card|password|shop|person|company|suspect|deceased) .. (to|back to|over) & (hop|account|other card|merchant|slaughterhouse|machine|nephew|niece|farm|step|cousin)',
    ],
    either(notOurs, / (?:service call|support call|family tree link|network of museum) /),
  ),
  no('model.graph', [
    '(no|not) .. (node and edge|graph|network of relation) (,|.|in|to|at)?',
    'no link between',
  ]),
];

const keyed: readonly Rule[] = [
  told(
    'model.keyValue',
    [
      '{SHPBYKEY} & (little package|tiny entry|small value|opaque|one record|fetched and put|bag of|lump of|blob|bytes)',
      '(token|key|barcode|code|card number|cookie|short link) & (resolve|stand for|give .. get|give you|it give|and get|get back) & (session|product|value|bag|state|card|record|url|profile)',
    ],
    either(
      notOurs,
      / (?:dictionary of|python|training session|parliament|editing session|council|session of|kill the session|key value store be propose|bet|inventory of) /,
    ),
  ),
  no('model.keyValue', [
    'not (be)? key value',
    'opaque value .. never',
    'neither (profile|session)',
    'no (session|cart|profile) (,|.|or|and)',
  ]),
];

const rights: readonly Rule[] = [
  told(
    'model.permissions',
    [
      '!{SHPRIGHT} & {SHPGATE}',
      '(access|permission|permissions|authorization|access right|user right|role|grant) .. (grant|revoke|inherit|delegate|check|expire|withdraw|assign|evaluate|verify)',
      '(check|verify|evaluate|ask for|look up|grant|revoke|inherit) .. (permission|permissions|authorization|access right|entitlement|acl|role|consent|clearance)',
      '(lose|gain|grant|take away|withdraw|revoke) .. access',
      '(allowed|entitled|permitted|authorized|cleared) to (see|open|read|touch|change|approve|edit|view|delete|sign|look at|do what|share)',
      '(right|permission|clearance|authority) to (see|open|read|touch|enter|change|approve|delete|edit|view|sign|unlock|close)',
      '(leaver|ex employee|sacked|fired|former employee|dismissed|departed) .. (no longer|still|open|see|read|get in|lock out|must not|access)',
      '(hide|hidden|invisible|visible only|mask) .. (from|to) .. (role|clerk|nurse|group|member|manager|owner|those|user|colleague|department)',
      'access .. (depend on|by role|by group|granted|revoked|withdrawn|expire|inherited)',
      '{SHPROLE} .. (may|can|must|be allowed to) .. (see|open|edit|approve|publish|touch|unlock|delete|view|read|close|sign|release|print|change) & (only|nobody else|no others|own|but not|unless|not even|everything|{SHPROLE} (may|can|must) not|others not)',
      '(share|shared) (with|between) & (viewer|editor|revoke|owner|link|group|unshare|take away|take out|comment only|read only) & (folder|file|document|doc|album|calendar|board|note)',
      '(can|may) (x|he|she|they|i|this user) (do|see|edit|open) .. (y|z|it|this)?',
      '(zanzibar|acl|acls|iam team|authorization register|authorization lookup|permission graph|permission answer|grant table|access decision)',
      '(revoke|revoked|sack|sacked|removed|remove from|dismiss) & (lock out|locked out|must not see|no longer see|refusal|at once|same second|every door|may not|read what)',
      '(door|lock|gate|reader) .. (ask|decide|check|must know) & (badge|opening|before|revoke|right|allowed|whether|let in)',
      '(viewer|commenter|owner|admin|moderator|editor) (,|and|, and) (viewer|commenter|owner|admin|moderator|editor|group) & (sharing|share|group|may|can|delete|channel|right)',
    ],
    either(
      notOurs,
      / (?:right (?:now|away|after|order|time|place|one|thing)|market share|certificate of|ssl|tls|discipline) /,
    ),
  ),
  no('model.permissions', [
    'everyone see everything',
    'anyone may do anything',
    'access control be none',
    'no restriction on who',
  ]),
];

const shared: readonly Rule[] = [
  told(
    'model.sharedDocument',
    [
      '!{SHPCOEDIT} .. {SHPPIECE} & {SHPTOGETHER}',
      '{SHPPIECE} .. {SHPCOEDIT} & {SHPTOGETHER}',
      '{SHPCOEDITOR}',
      '(editor|engine) & (merge|three way|common ancestor|one text|conflict dialog) & (text|laptop|git|document|copy|built)',
    ],
    either(
      notOurs,
      / (?:one after the other|check it out|check out|photo of the whiteboard|shard|replica|batch job) /,
    ),
  ),
  no('model.sharedDocument', [
    'not edit together',
    'co editing (be)? not',
    'no co editing',
    'two people in one file',
  ]),
];

export const shapeToldMoreRules: readonly Rule[] = [
  ...vectors,
  ...blobs,
  ...places,
  ...graphs,
  ...keyed,
  ...rights,
  ...shared,
  ...shapeToldLastRules,
];
