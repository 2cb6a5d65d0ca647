import type { Doubt } from './doubt.ts';

const wish =
  /\b(?:must|should|shall|want|need|at most|no more|require|goal|target|sla|slo|promise|guarantee|acceptable|fine|ok|okay|stay)\b/;

/** Numbers told in passing: of an incident, of another thing, of one example, of a plan. */
export const doubtsOfAsides: readonly Doubt[] = [
  // "Inserts timed out at p99 of 9 seconds", "had a p99 of 12 s", "p99 was 9 s in last week's incident": what happened.
  {
    of: /^latency\./,
    says: [
      [
        'rawHead',
        / (?:timed ?out|timedout|failed|crashed|stalled|hung|was|were|had|hit|reached|went|climbed|rose|jumped|spiked|peaked|shot|saw|exploded|degraded|soared)(?: (?!must|should|shall|may|target|goal|want|need)[a-z0-9#]+){0,6} $/,
      ],
    ],
    unless: [['sentence', wish]],
  },
  {
    of: /^latency\./,
    says: [
      [
        'rawSentence',
        / (?:last (?:week|month|night|year|quarter|winter|summer|spring|autumn|[a-z]+day)|yesterday|meanwhile|back then|during the (?:incident|outage|failover|migration|sale)|in (?:the|an|that) (?:incident|outage)) /,
      ],
      [
        'rawSentence',
        / (?:was|were|had|went|took|timed ?out|timedout|failed|hit|reached|rose|jumped|saw|spiked) /,
      ],
    ],
    unless: [['sentence', wish]],
  },
  // "20x the postings": so many times another thing, and no peak of ours.
  {
    of: /^traffic\.peakFactor$/,
    says: [
      [
        'rest',
        /^ (?:x |times |time )?(?:as many as |more than |that of |those of )?(?:the|our|all) (?:number of )?(?!average|normal|usual|ordinary|baseline|base|typical|mean|daily|rest|quiet|load|traffic|rate|volume|day|night|off|regular|other|value|level|one)[a-z]+/,
      ],
    ],
    unless: [
      [
        'clause',
        /\b(?:peak|spike|rush|burst|surge|busiest) (?:be |of |at |reach |hit |go to |come to |bring |mean |: )?(?:about |around |up to )*#/,
      ],
    ],
  },
  // "All of them hit the same 4 accounts": a few that stand out, and not all there are.
  {
    of: /^(?:tenants|users)\.(?:count|total)$/,
    says: [
      [
        'head',
        /\b(?:same|those|these|only|for example|e\.g\.?|such as|hot|hottest|other|special) (?:the )?$/,
      ],
    ],
    unless: [['head', /\b(?:only) $/]],
  },
  {
    of: /^(?:tenants|users)\.(?:count|total)$/,
    says: [
      [
        'head',
        /\b(?:hit|touch|fall on|land on|go to|concern|book on|post to|come from|belong to) (?:the )?(?:same |only |just |about )*$/,
      ],
    ],
    unless: [['sentence', /\b(?:tenant|saas|multi ?tenant|customer)\b/]],
  },
  // "The match (8 players)": how many are in one of them.
  {
    of: /^users\.(?:total|dailyActive|concurrent)$/,
    says: [
      [
        'head',
        /\b(?:match|game|room|table|lobby|raid|team|group|class|session|party|squad|meeting|call|round|channel|crew|board|guild|battle|arena|course|tour|boat) (?:\(|of|with|have|for) (?:up to |about |at most |usually |only |= )*$/,
      ],
      ['rest', /^ (?:[a-z]+ ){0,2}(?:\)|each|per|at most|max|maximum|[.,;!])/],
    ],
    unless: [
      [
        'head',
        /\b(?:club|association|society|company|school|university|network|platform|community|our (?:game|group|channel) (?:of|with|have)|a (?:game|channel) with) (?:\(|of|with|have)? ?$/,
      ],
    ],
  },
  // "Each is attached to one home region": of one user.
  {
    of: /^regions\.count$/,
    says: [
      ['rest', /^ (?:[a-z]+ )?(?:home )?(?:region|site|data ?center|location)\b/],
      [
        'sentence',
        /\b(?:home region|home site|home location)\b|\b(?:each|every|an?|any) (?:user|player|customer|tenant|account|record|member|document|order|device|row|patient|driver) (?:be |always |only )*(?:attach|belong|assign|tie|pin|bind|bound|live|stay|home|stick|map)\b/,
      ],
    ],
    unless: [['head', /\b(?:run|host|deploy|server) (?:[a-z]+ ){0,3}$/]],
  },
  // "Conversions may arrive up to 30 days after the click and must be joined": a window that a join waits for.
  {
    of: /^freshness$/,
    says: [
      [
        'head',
        /\b(?:arrive|come|come in|show up|trickle in|turn up|be late|late|report|follow) (?:as late as |up to |even |sometimes |within |about |at most |as much as )*$/,
      ],
      [
        'sentence',
        /\b(?:join|window|match|attribution|attribute|correlate|out of order|late event|dedupe|deduplicate|stitch|pair)\b/,
      ],
    ],
  },
  {
    of: /^freshness$/,
    says: [
      [
        'rest',
        /^ (?:[a-z]+ )?(?:join|attribution|lookback|look back|window|session window|deduplication|dedup)\b/,
      ],
    ],
  },
  // "60,000 units by the end of 2027", "60 k units on offer": a plan or an offer, no stock that many fight for.
  {
    of: /^demand\.seats$/,
    says: [
      ['rest', /^ (?:[a-z]+ )?(?:unit|car|apartment|place|item|piece|copy|room)\b/],
      [
        'sentence',
        /\b(?:plan|forecast|by (?:the )?(?:end of )?#|end of #|next year|sale plan|in the field|install|on offer|in use|sell so far|a year)\b/,
      ],
    ],
    unless: [
      [
        'sentence',
        /\b(?:on ?sale|drop|flash|stock|limited|at once|sell out|first come|go on sale|release)\b/,
      ],
    ],
  },
  // Kept so long, wanted so long: nothing of how far ahead the design looks.
  {
    of: /^horizon\.months$/,
    says: [
      [
        'head',
        /\b(?:raw|value|data|reading|average|aggregate|record|log|event|history|detail|sample|trace|document|posting|message|entry|image|file)\b[^;]*\b(?:for|over)(?: (?:at least|about|the|full))* $/,
      ],
      ['head', /\b(?:want|need|keep|kept|require|store|available|readable|visible|queryable|retain)\b/],
    ],
  },
  // A department of others, and a company as a whole, are not the team that builds and runs it.
  {
    of: /^team\.size$/,
    says: [
      [
        'clause',
        /\b(?:hr|human resources?|sales?|marketing|finance|accounting|legal|support|customer (?:service|care|support)|procurement|payroll|warehouse|logistics) (?:department|team|group|people|staff)\b|\b(?:company|firm|organization|corporation|bank|hospital|school|university|charity|agency) (?:of|with) (?:about |around |some |over )*#/,
      ],
    ],
    unless: [
      [
        'sentence',
        /\b(?:run|operate|maintain|build|develop|engineer|developer|dev|programmer|it|tech|software|platform)\b/,
      ],
    ],
  },
  // "40,000 users, 12 moderators and 3 admins": a role in the product.
  {
    of: /^team\.size$/,
    says: [
      ['rest', /^ (?:[a-z]+ )?admin\b/],
      [
        'sentence',
        /\b(?:user|member|moderator|customer|editor|viewer|author|tenant|log in|sign in|page|panel|role)\b/,
      ],
    ],
    unless: [['sentence', /\b(?:run|operate|maintain|develop|on ?call|database|server|linux|system) /]],
  },
  // "We employ 60 people in sales": who is paid is not who uses it.
  { of: /^users\.total$/, says: [['head', /\bemploy (?:about |around |some |over |only |just )*$/]] },
];
