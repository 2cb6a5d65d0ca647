import type { Doubt } from './doubt.ts';

const counted =
  /^(?:record\.count|files\.count|series\.count|vectors\.count|users\.(?:total|concurrent|dailyActive)|tenants\.count|team\.size|present\.nodes|services\.count|integrations\.count|consumers\.count|regions\.count|zones\.count)$/;

const about = '(?:(?:about|around|some|over|up to|roughly|maybe|almost|nearly|only|perhaps|another) )*';

/** What only states a part: the count of others, of before, of a list; the size of one run, file or day. */
export const doubtsOfWholes: readonly Doubt[] = [
  // Those who have just come are not all there are.
  { of: counted, says: [['rest', /^ (?:brand )?(?:new|more|additional|further|extra) (?!york|relic)[a-z]/]] },
  // What will be stands before what is.
  {
    of: counted,
    says: [
      ['head', new RegExp(`\\b(?:will|shall) (?:soon )?(?:be|have|become|reach|grow to|run) ${about}$`)],
      ['behind', / (?:#|[a-z]+) (?:today|now|currently|at present|so far|at the moment|right now)\b/],
    ],
  },
  // Rank and dream.
  { of: counted, says: [['head', /\b(?:top|rank|place|position|chapter|level) $/]] },
  { of: counted, says: [['head', new RegExp(`\\b(?:dream|fantasize|fantasise|joke) [a-z ]*${about}$`)]] },
  // Houses of which everybody tells stories.
  {
    of: counted,
    says: [
      [
        'head',
        new RegExp(
          `\\b(?:netflix|uber|amazon|google|spotify|facebook|meta|airbnb|monzo|twitter|linkedin|shopify|ebay|paypal|zalando|walmart|apple|microsoft) (?:have|run|operate|use|own) ${about}$|\\b(?:i|we) (?:have )?(?:hear|read) (?:that |of )?(?!we |our |the |it |all )[a-z]+ (?:have|run|operate|use|own|with) ${about}$`,
        ),
      ],
    ],
  },
  // "Are two copies of it dangerous?" supposes them.
  { of: counted, says: [['sentence', /^ (?:be|would|will|can) (?:#|two|three|four|five|six) [a-z ]*\? $/]] },
  {
    of: /^present\.nodes$/,
    says: [
      [
        'rest',
        /^ (?:[a-z]+ )?(?:instance|worker) of (?:the |our |a |this |that |one |each )*(?:scheduler|job|cron|consumer|process|importer|loader|batch|script|daemon|timer|task|bot|agent|cronjob)\b/,
      ],
    ],
  },
  {
    of: /^present\.nodes$/,
    says: [
      ['rest', /^ (?:[a-z]+ ){0,2}box\b/],
      [
        'sentence',
        /\b(?:form|tick|optional|field|questionnaire|cardboard|parcel|pallet|letter|warehouse|checkbox)\b/,
      ],
    ],
  },
  // Cores that compute are not those of the database.
  {
    of: /^present\.cores$/,
    says: [
      ['head', /\b(?:on|over|across|use) (?:about |all )?$/],
      [
        'sentence',
        /\b(?:recalculate|calculate|calculation|simulate|simulation|train|training|render|rendering|batch|monte carlo|hpc|genome|compile|encode)\b/,
      ],
    ],
    unless: [['sentence', /\b(?:database|db|postgres|postgresql|mysql|oracle|primary)\b/]],
  },
  // A running function is no service of its own.
  {
    of: /^services\.count$/,
    says: [
      ['rest', /^ (?:[a-z]+ )?(?:lambda|function)\b/],
      [
        'sentence',
        /\b(?:at the same time|at once|concurrent|concurrently|parallel|simultaneously|connect)\b/,
      ],
    ],
  },
  // Two accounts of one booking.
  {
    of: /^tenants\.count$/,
    says: [
      ['rest', /^ (?:[a-z]+ )?account\b/],
      [
        'sentence',
        /\b(?:transfer|transaction|debit|credit|balance|money|booking|both or|double entry|between)\b/,
      ],
    ],
  },
  // One team of several.
  {
    of: /^team\.size$/,
    says: [
      [
        'head',
        /(?:^| [,;]) (?:team|squad) (?!size|count|total|strength|now|today|of|be|have|head|member|currently)[a-z]+ (?:: |have |be |\( )*$/,
      ],
    ],
  },
  // Pupils are the crowd, their teachers come on top; a class is one of many.
  {
    of: /^users\.total$/,
    says: [
      ['head', new RegExp(`# (?:[a-z]+ ){1,2}(?:and |, |plus |, and )${about}$`)],
      [
        'rest',
        /^ (?:[a-z]+ )?(?:teacher|staff|employee|nurse|doctor|tutor|trainer|moderator|admin|clerk|guide|driver|colleague)\b/,
      ],
    ],
  },
  {
    of: /^users\.total$/,
    says: [
      [
        'rest',
        /^ (?:[a-z]+ )?, (?:one|a|#) (?:[a-z]+ )?(?:teacher|lecturer|trainer|coach|guide|whiteboard|classroom|room|board|projector|timezone|time zone|office|product|desk|codebase|repo|repository|backlog|kitchen)\b/,
      ],
    ],
  },
  {
    of: /^users\.total$/,
    says: [['rawRest', /^ (?:[a-z]+ )?(?:did|bought|chose|tried|asked|left|cancelled|canceled|paid|voted) /]],
  },
  {
    of: counted,
    says: [
      ['rawHead', / (?:had|was|were|counted|served) (?:[a-z]+ ){0,2}$/],
      ['rest', /^ (?:[a-z]+ )?(?:then|back then|at the time|in those days)\b/],
    ],
  },
  // Friends who will play receive nothing; the groups of a chat are not who reads one message.
  {
    of: /^fanout\.width$/,
    says: [
      ['head', new RegExp(`\\b(?:for|with|by|among|me and) (?:my )?${about}(?:my )?$`)],
      ['rest', /^ (?:[a-z]+ )?friend\b/],
    ],
    unless: [['sentence', /\b(?:user|member|player|everybody|person) (?:with|have)\b|\b(?:post|feed)\b/]],
  },
  {
    of: /^fanout\.width$/,
    says: [
      ['rest', /^ (?:[a-z]+ )?(?:group|channel|room|thread|topic|message|photo|post|file|page|list|emoji)\b/],
    ],
  },
  // Numbers that name something, and points that are places.
  {
    of: /^record\.count$/,
    says: [
      ['head', /\b(?:number|nr|no|id) (?:(?:jump|skip|run|go|be|say|like|from) )*(?:[:,(] )?(?:# , )*$/],
    ],
  },
  {
    of: /^record\.count$/,
    says: [
      [
        'rest',
        /^ (?:[a-z]+ ){0,2}(?:supply|meter|metering|delivery|collection|pickup|pick up|access|charge|charging|grid|drop|entry|exit|service|contact|touch) point\b/,
      ],
    ],
  },
  // One file that comes each night, and the page of an engine.
  {
    of: /^record\.(?:size|maxSize)$/,
    says: [
      ['head', new RegExp(`\\bfile (?:of|with|be|have|,) ${about}$`)],
      [
        'sentence',
        /\b(?:ftp|sftp|every (?:night|morning|day|evening|week)|nightly|daily|in the (?:morning|night|evening)|at night|csv|batch)\b/,
      ],
    ],
  },
  {
    of: /^record\.(?:size|maxSize)$/,
    says: [
      ['rest', /^ (?:page|block)\b/],
      ['sentence', /\b(?:b ?tree|btree|lsm|engine|innodb|buffer|disk|filesystem|sector|fill factor)\b/],
    ],
  },
  // What is handed on, written in one run or brought by one day.
  {
    of: /^data\.size$/,
    says: [['head', new RegExp(`\\b(?:hand|hand over|pass|pass on|forward|feed) ${about}$`)]],
  },
  {
    of: /^data\.size$/,
    says: [
      [
        'head',
        new RegExp(
          `\\b(?:day|night|week|month|hour|run|flight|shift|race|match|game|session|experiment|scan|drive|test|job|lap|survey) (?:produce|generate|create|bring|yield|give|make|write|leave|come to|record) ${about}$`,
        ),
      ],
    ],
  },
  {
    of: /^data\.size$/,
    says: [
      [
        'rest',
        /^ (?:of (?:[a-z]+ ){1,3})?(?:in|within|over) (?:a|one|every|each|a single) (?:day|week|month|night|year|run|shift|hour|session)\b/,
      ],
    ],
  },
  {
    of: /^data\.size$/,
    says: [
      ['rest', /^ (?:[a-z]+ )?(?:file|video|film|dump|scan|recording|image|bundle|archive)\b/],
      [
        'behind',
        /\b(?:one )?(?:per|each|every|a) (?:run|file|day|night|scan|shift|batch|job|flight|experiment|sample|patient|test|session|hour|match)\b|^ each\b|^ apiece\b/,
      ],
    ],
  },
  {
    of: /^data\.size$/,
    says: [
      [
        'head',
        /^ (?:the |our )?(?:biggest|largest|smallest|avg|average|median|max|maximum|min|minimum) (?:one )?(?:be |: |have |has |at |about |around )*$/,
      ],
    ],
  },
];
