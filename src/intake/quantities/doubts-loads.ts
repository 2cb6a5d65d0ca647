import type { Doubt } from './doubt.ts';

const load = /^(?:reads|writes|events|requests)\./;

const today =
  /^(?:data\.size|record\.count|files\.count|users\.(?:total|concurrent)|tenants\.count|present\.)|^(?:reads|writes|events|requests)\./;

/** Rates and sizes that are a limit, a test, a price, one of many or of another year. */
export const doubtsOfLoads: readonly Doubt[] = [
  // What a test reached, what is let through, and what a contract or manual permits is no load that comes.
  {
    of: load,
    says: [
      [
        'clause',
        /\b(?:load test|stress test|benchmark|top out|max out|saturate|ceiling|throttle|rate limit|quota|limit (?:be|of|us|to|at|:)|limit(?:ed)? (?:to|at)|cap(?:ped)? at|cap of|lab test|synthetic|plan include|licen[cs]e|fair use|could do|tested up to|test(?:ed)? (?:it )?(?:with|at|up to)|break at|fall over at|give up at|choke at|collapse at|(?:cut|shut) (?:us |it |them |you )?off at|(?:block|reject|refuse|stop) (?:us |everything |all )?(?:at|above|beyond|over))\b/,
      ],
    ],
  },
  // A price, or requests that people file, are not what a machine serves.
  {
    of: load,
    says: [
      [
        'sentence',
        /\b(?:erase|erasure|gdpr|deletion|support|feature|change|pull|access|subject|holiday|vacation|refund|information|merge|data subject) (?:request|ticket|call) (?:[,:(] )?(?:about |around |some |roughly )*#|# (?:[a-z]+ ){0,2}(?:erase|erasure|gdpr|deletion|support|feature|change|pull|access|subject|holiday|vacation|refund|information|merge) (?:request|ticket|call)\b/,
      ],
    ],
  },
  // Logs that a database writes for itself and what goes over the wire are not kept as data.
  {
    of: /^data\.growthPerMonth$/,
    says: [
      [
        'sentence',
        /\b(?:wal|redo|binlog|bin log|oplog|egress|traffic|bandwidth|download|outgoing|transfer|network|streamed?|upload link)\b/,
      ],
      [
        'rest',
        /^ (?:of )?(?:wal|redo|binlog|oplog|egress|traffic|bandwidth|download|outgoing|data transfer|network)\b/,
      ],
    ],
  },
  // A year names another time than today.
  {
    of: today,
    says: [
      ['rawSentence', / (?:in|since|until|before|back in) (?:19|20)\d\d /],
      ['rawHead', / (?:had|was|were|did|handled|served|ran|held|stored|counted|saw|got) (?:[a-z#]+ ){0,5}$/],
    ],
  },
  { of: today, says: [['rawSentence', / (?:by|until) (?:the end of )?20\d\d /]] },
  // "The old one handled 200 checks a second" before what replaced it.
  { of: today, says: [['rawHead', / (?:before|until) [^;]* had (?:[a-z]+ )?[a-z]+ed (?:[a-z]+ )*$/]] },
  // Prices rise too.
  {
    of: /^growth\.perYear$/,
    says: [
      [
        'clause',
        /\b(?:licen[cs]e|bill|price|cost|salary|wage|rent|fee|sale|revenue|turnover|margin|budget|profit|staff|headcount)\b/,
      ],
    ],
    unless: [['clause', /\b(?:traffic|load|data|user|volume)\b/]],
  },
  {
    of: /^traffic\.peakFactor$/,
    says: [
      ['head', /\b(?:a|one|single|some) (?:[a-z]+ ){0,2}(?:tenant|customer|client|merchant|shop|user)\b/],
    ],
    unless: [['sentence', /\b(?:peak|christmas|black ?friday)\b/]],
  },
  {
    of: /^traffic\.peakFactor$/,
    says: [['rest', /^ (?:[a-z]+ )?(?:fast|faster|quick|quicker|cheap|cheaper|slow|slower)\b/]],
  },
  // "Four times now" counts what happened, "eleven times bigger than any other" compares two things.
  {
    of: /^headroom\.wanted$/,
    says: [
      [
        'rest',
        /^ now\b|^ (?:[a-z]+ )?(?:as )?(?:big|bigger|large|larger|fast|long|many|busy)[a-z]* (?:as|than) (?:any|the other|all|another|its|every)\b/,
      ],
    ],
  },
  {
    of: /^headroom\.wanted$/,
    says: [['sentence', /\b(?:one size|size above|next size|twice and|bigger box|shard)\b/]],
    unless: [['sentence', /\b(?:must|want|need|should|headroom|carry|handle|survive|design|plan)\b/]],
  },
  // A bill that is to shrink is no purse.
  {
    of: /^budget\.perMonth$/,
    says: [
      ['sentence', /\b(?:cut|reduce|halve|save|lower|shrink|down from|too (?:much|high|expensive))\b/],
      ['sentence', /\b(?:bill|spend|pay|cost|invoice)\b/],
    ],
    unless: [['clause', /\b(?:budget|at most|no more|afford|to # )\b/]],
  },
  {
    of: /^data\.size$/,
    says: [
      [
        'rest',
        /^ (?:a|an|per|each|every|apiece)\b(?! (?:year|month|week|day|hour|second|minute|in|on|at)\b)/,
      ],
    ],
  },
  {
    of: /^data\.size$/,
    says: [
      [
        'head',
        /\b(?:file|image|video|film|dump|backup|export|upload|run|map|model|object|recording|scan|sample|game|patch|artifact|build|container|payload) (?:of|be|with|have|,) (?:(?:about|around|some|over|up to) )*$|\b(?:each|every|per|a single|one) [a-z]+ , $/,
      ],
    ],
    unless: [['sentence', /\b(?:total|altogether|all told|in all|overall|together)\b/]],
  },
  // One of us at work, and the system that came before, are not the load of today.
  {
    of: load,
    says: [
      [
        'head',
        /^ (?:an?|one|each|every|the average|a typical) (?:[a-z]+ ){0,2}(?:agent|driver|clerk|nurse|operator|doctor|teacher|worker|colleague|guide|officer|cashier|picker|employee|salesman|journalist|person|courier|editor|technician|inspector|human) [a-z]+ (?:(?:about|around|some|up to|roughly) )*$/,
      ],
    ],
    unless: [['sentence', /\b(?:we have|there be) (?:#|[a-z]+)\b/]],
  },
  {
    of: today,
    says: [
      [
        'rawHead',
        / (?:old|former|previous|legacy|first) (?:[a-z]+ ){1,3}(?:did|had|handled|was|served|made|took|held|managed|ran|stored|got|saw) (?:[a-z#]+ ){0,5}$/,
      ],
    ],
  },
  // What runs for trials is not what the brief is about.
  {
    of: today,
    says: [
      [
        'sentence',
        /\b(?:test|staging|dev|development|qa|demo|sandbox|lab) (?:cluster|system|environment|server|database|db|setup|stage|instance|box|machine)\b/,
      ],
    ],
    unless: [['sentence', /\b(?:prod|production)\b/]],
  },
  // A copy made every night replaces the one before it.
  {
    of: /^data\.growthPerMonth$/,
    says: [['sentence', /\b(?:backup|back up|dump|snapshot|export)\b/]],
    unless: [['sentence', /\b(?:grow|growth|more|add)\b/]],
  },
  // What is built and shipped is no record.
  {
    of: /^record\.(?:size|maxSize)$/,
    says: [
      [
        'head',
        /\b(?:docker|container|mobile|installer|binary|release|package|build|firmware|app|patch|update|virtual machine|vm)(?: image| app| file)? (?:be|weigh|take|have|of) (?:(?:about|around|only) )*$/,
      ],
    ],
  },
  {
    of: /^record\.(?:size|maxSize)$/,
    says: [
      ['head', /\b(?:node|server|machine|host|vm|broker|instance|box)\b[^.]{0,30} $/],
      ['rest', /^ (?:of [a-z]+ )?each\b/],
    ],
  },
  // Rent, power and licences are paid from other purses.
  {
    of: /^budget\.perMonth$/,
    says: [
      [
        'sentence',
        /\b(?:electricity|power|rent|licen[cs]e|salary|wage|insurance|phone|office|travel|marketing|staff|lawyer)\b/,
      ],
    ],
    unless: [['sentence', /\b(?:budget|hosting|infrastructure|cloud|server)\b/]],
  },
  // What a tool could do is not what is asked of it.
  {
    of: load,
    says: [
      [
        'head',
        /\b(?:can|could|be able to) (?:handle|do|take|process|manage|sustain|swallow|serve|deliver) (?:(?:about|around|some|up to|over) )*$/,
      ],
    ],
    unless: [
      ['sentence', /\b(?:must|need|want|should|require|looking for|look for|something|have to|has to)\b/],
    ],
  },
  // What a scan reads, and what there was before, is not what there is.
  {
    of: /^data\.size$/,
    says: [
      [
        'head',
        /\b(?:scan|job|query|report|run|export|import|backup|restore|rebuild) (?:[a-z]+ )?(?:read|write|touch|move|copy|take|need|produce|of) (?:(?:about|around|some|over|up to) )*$/,
      ],
    ],
  },
  {
    of: /^data\.size$/,
    says: [
      ['rawHead', / was (?:only |about |around |just )*$/],
      ['rest', /^ (?:before|until|when|back then|at first|then|in the beginning|last)\b/],
    ],
  },
  {
    of: load,
    says: [['head', /\b(?:allow|permit|grant|entitle) (?:us |you |it )?(?:to )?(?:(?:about|only|up to) )*$/]],
  },
  {
    of: /^budget\.perMonth$/,
    says: [['sentence', /\b(?:outage|incident|downtime|fine|penalty|damage)\b/]],
    unless: [['sentence', /\bbudget\b/]],
  },
  { of: today, says: [['sentence', /\b(?:test|sample|dummy|synthetic) (?:data|dataset|file|table)\b/]] },
  // How often something happened in one night.
  {
    of: /^traffic\.peakFactor$/,
    says: [['rest', /^ (?:in|within) (?:one|a|a single) (?:night|day|week|month|hour)\b/]],
  },
];
