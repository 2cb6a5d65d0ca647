import type { Doubt } from './doubt.ts';

/** What briefs tell beside what they ask for: how fast a rush grows, what nobody can explain, what is erased on request. */
export const doubtsOfTold: readonly Doubt[] = [
  // "From 800 to 26,000 requests a second within half a minute": how fast the load rises.
  {
    of: /^(?:latency\.|freshness)/,
    says: [
      [
        'head',
        /\b(?:go|jump|rise|climb|shoot|leap|soar|surge|increase|swell|ramp|explode) (?:up )?(?:from )?.*# .*\b(?:within|in|inside|in less than|over) (?:about |less than |only )*$/,
      ],
    ],
    unless: [['head', /\b(?:must|should|shall|answer|respond)\b/]],
  },
  // "p99 is 4 seconds and nobody can explain it": it was measured.
  {
    of: /^latency\./,
    says: [
      [
        'sentence',
        /\b(?:nobody|no one|none of us|we can not|can not|not able to) (?:can |could |be able to )?(?:explain|reproduce|understand|tell why|say why|know why)\b/,
      ],
    ],
  },
  // "p99 sits at 900 ms and must come down": what is today stands in the first half.
  {
    of: /^latency\./,
    says: [
      [
        'head',
        /\b(?:sit at|stand at|hover around|hover at|currently|at the moment|right now|today) (?:be )?(?:about |around |roughly )*$/,
      ],
      [
        'rest',
        /\b(?:too slow|too long|too high|unacceptable|not good enough|hurt|complain|come down|go down|get worse)\b/,
      ],
    ],
  },
  // A start takes what it takes.
  {
    of: /^(?:freshness|latency\.)/,
    says: [
      [
        'head',
        /\b(?:cold start|warm ?up|boot|start ?up|start) (?:time )?(?:of|in|within|take|be) (?:about |around |up to )*$/,
      ],
    ],
  },
  // Who asks to be forgotten is erased within so long; nothing is kept for so long.
  {
    of: /^data\.retention$/,
    says: [
      [
        'head',
        /\b(?:delete|erase|remove|forget|wipe|destroy|hand over|export)\b[^;]*\b(?:within|in|inside) (?:about |at most )*$/,
      ],
      [
        'sentence',
        /\b(?:if|when|once|after|on|upon) (?:a |an |the |any |his |her |their )?(?:(?:he|she|they|somebody|someone|user|customer|person|patient|citizen|member|student|resident) (?:ask|request|want|demand|leave|object|withdraw)|request|demand|objection)\b|\b(?:gdpr|right to be forgotten|right to erasure|erasure request|deletion request)\b/,
      ],
    ],
  },
  // "Personal data must be erased within 30 days", "erasure requests within 30 days": how soon, and not how long it is kept.
  {
    of: /^data\.retention$/,
    says: [
      [
        'head',
        /\b(?:personal|user|customer|patient|member|their|his|her|account) (?:[a-z]+ )?(?:data|record|information|account|profile) [^;]*\b(?:erase|forget|delete|remove|wipe)\b[^;]* (?:within|in|inside) (?:about |at most )*$|\b(?:erasure|deletion|removal) (?:request )?(?:[a-z]+ ){0,3}(?:within|in|inside) (?:about |at most )*$/,
      ],
    ],
    unless: [['head', /\b(?:after|old|inactive|unused)\b/]],
  },
  // What it should run on is not what runs.
  {
    of: /^present\.(?:nodes|cores|memory)$/,
    says: [
      [
        'head',
        /\b(?:must|should|shall|may|has to|have to|need to|ought to|want it to|would like it to) (?:be able to )?(?:only )?(?:run|live|fit|work|get by|make do) (?:on|in|with|into|onto) (?:only |just |at most )*$/,
      ],
    ],
  },
  // Nice to have, and taken back.
  {
    of: /^availability\.target$/,
    says: [['rest', /^ (?:[a-z]+ )?would be (?:nice|great|lovely|cool|a dream|wonderful|ideal)\b/]],
    unless: [['rest', /^ (?:[a-z]+ )?would be (?:nice|great) [.!]/]],
  },
  // What was spent is no budget: a bill that somebody complains of, or that has grown.
  {
    of: /^budget\.perMonth$/,
    says: [
      [
        'rawSentence',
        /\b(?:bill|invoice|costs?|spend|spending|charges?)\b[^;]* (?:passed|reached|hit|was|were|exceeded|jumped|rose|climbed|grew|exploded|doubled|tripled|crossed|topped|went)\b/,
      ],
    ],
    unless: [['sentence', /\b(?:budget|must|may|at most|no more|should|cap|limit|ceiling|allow)\b/]],
  },
  // "The Lambda bill is 85k a month": what a part costs today is no limit for the whole.
  {
    of: /^budget\.perMonth$/,
    says: [
      [
        'head',
        /\b(?:bill|invoice|charge|costs?|spend|spending|licen[cs]e|fee|subscription) (?:alone |now |today |currently |already )*(?:be|of|run at|run to|stand at|come to|:|amount to|costs?|us) (?:us )?(?:now |today |currently |already |about |around |roughly |over |nearly |almost |some |at |up to )*$|\b(?:alone|cluster|service|warehouse|[a-z]+base|pipeline|it) costs? (?:us )?(?:[a-z]+ ){0,2}$|\b(?:pay|spend|burn) (?:[a-z]+ ){0,3}(?:about |around |roughly |over |nearly |almost |some )*$/,
      ],
    ],
    unless: [
      [
        'sentence',
        /\b(?:budget|must|may|at most|no more|should|shall|cap|limit|ceiling|allow|afford|can|want to|would like|max|maximum|under|below|up to|willing|ready to|plan)\b/,
      ],
    ],
  },
  // "When one region is down": which may go is not how many there are.
  {
    of: /^(?:regions|zones)\.count$/,
    says: [
      ['head', /\b(?:when|whenever|if|once|should|in case|as soon as|after|while) (?:only |just |ever )?$/],
      [
        'rest',
        /^ (?:[a-z]+ ){0,2}(?:be |go |get |have |become |turn )*(?:down|die|dead|burn|flood|dark|unreachable|unavailable|gone|disappear|out|offline|outage|slow|lost|break)\b/,
      ],
    ],
  },
  // "We have seen p99 of 1.8 s": observed.
  {
    of: /^latency\./,
    says: [
      [
        'head',
        /\b(?:we|i|they|ops|monitoring|grafana) (?:have |just |also |now |often |sometimes )*(?:see|measure|observe|record|notice) (?:an? |the )?(?:(?:p\d+|percentile|latency|latencies|response time|median|max|peak|time|#|[a-z]+ing) ?)*(?:of |at |around |about |up to )*$/,
      ],
    ],
    unless: [['sentence', /\b(?:must|should|target|need|goal|want|at most|acceptable|fine|ok)\b/]],
  },
  // "One of the consumers is slow", "two of the five": a part, and not all there are.
  {
    of: /^(?:consumers|tenants|services|regions|zones|integrations|users|team|present|series|vectors)\.(?:count|total|size|nodes)$/,
    says: [['rest', /^ of (?:the|our|its|their) /]],
  },
  // "The average parcel gets scanned 14 times": how often a thing is handled is no peak.
  {
    of: /^traffic\.peakFactor$/,
    says: [
      ['head', /\b(?:get|be) [a-z]+ (?:about |around |some |up to |roughly |on average )*$/],
      ['rest', /^ [.,;!)]/],
    ],
    unless: [['sentence', /\b(?:peak|spike|load|traffic|rush|burst|surge|busy|normal)\b/]],
  },
  // "780 stores, 22,000 articles each": of one of them.
  {
    of: /^record\.count$/,
    says: [
      ['rest', /^ (?:[a-z]+ ){1,3}(?:each|apiece|per (?!second|minute|hour|day|week|month|year)[a-z]+)\b/],
    ],
  },
  // "Each of the 64 partitions takes about 150 GB".
  {
    of: /^data\.size$/,
    says: [
      [
        'head',
        /\b(?:each|every|one|any|a single) (?:of (?:the|our|these|those) (?:# |[a-z]+ ){0,2}?)?(?:partition|shard|node|server|disk|region|store|shop|instance|broker|database|tenant|customer|machine|site|plant|branch)\b[^,;]*$/,
      ],
    ],
  },
  // Workers of a queue are processes.
  {
    of: /^present\.nodes$/,
    says: [
      ['rest', /^ (?:[a-z]+ )?worker\b/],
      ['sentence', /\b(?:queue|job|task|upload|chew|pick|thumbnail|mail|retry|thread|process)\b/],
    ],
    unless: [['sentence', /\b(?:worker node|spark|machine|vm|cluster)\b/]],
  },
  // Those whom it hit are not all there are.
  {
    of: /^users\.(?:total|dailyActive|concurrent)$/,
    says: [
      [
        'rawHead',
        / (?:charged|billed|mailed|emailed|lost|overcharged|notified|locked out|logged out|hit|affected|refunded|annoyed|double charged) (?:about |around |some |nearly |over |almost )*$/,
      ],
    ],
  },
  // "The top 1 % of channels get 60 % of the reads": a share of things, which get a share of the load.
  {
    of: /^traffic\.readFraction$/,
    says: [
      [
        'rest',
        /^ (?:percent |% )?of (?:(?:the|our|all) )*(?!read|write|request|quer|call|operation)[a-z]+ (?:get|make|cause|bring|do|take|receive|account for|generate|see) (?:up )?(?:for )?(?:about |around )?#/,
      ],
    ],
  },
  // A source file is no record.
  {
    of: /^record\.(?:size|maxSize)$/,
    says: [
      [
        'rawHead',
        / (?:users|config|package|data|settings|index|main) \. (?:json|ya?ml|xml|csv|js|ts|py|db)\b/,
      ],
    ],
  },
];
