import type { Doubt } from './doubt.ts';

/** Words by which something is asked for or granted: a span beside them is a bound and not what was observed. */
const asked =
  /\b(?:must|should|shall|want|need|may|can|could|would|fine|ok|okay|enough|acceptable|accept|tolerate|tolerable|allow|allowed|at most|at the latest|no later|no more|no older|not older|never|nobody|no one|no difference|mind|care|expect|require|requirement|(?:our|the) goal|difference|wrong|over|target|sla|slo|max|maximum|limit|promise|contract|guarantee|within|under|below|less than|not? .*more than|live with|good|long as|suffice|sufficient|do not matter|no matter|matter|has to|have to|ideally|soon|otherwise|or else)\b|[<\u2264]/;

const wish =
  /\b(?:must|should|shall|want|need|fine|ok|okay|enough|acceptable|accept|tolerate|allow|allowed|at most|no later|no more|nobody|no one|mind|care|require|(?:our|the) goal (?:be|of)|target|sla|slo|max|maximum|promise|guarantee|live with|has to|have to|ideally)\b/;

/** Spans of time that were observed and not asked for, or that are of something else. */
export const doubtsOfSpans: readonly Doubt[] = [
  // An observed delay is no bound: only what is asked for or granted is.
  { of: /^freshness$/, says: [['sentence', /./]], unless: [['sentence', asked]] },
  {
    of: /^(?:freshness|latency\.target|latency\.read|latency\.write|availability\.(?:rto|rpo))$/,
    says: [
      [
        'rawSentence',
        / (?:was|were|arrived|turned out|took|has taken|had taken|came|went down|crashed|died|failed|blocked|hung|froze|has been) /,
      ],
    ],
    unless: [
      ['sentence', wish],
      ['rest', /^ (?:[a-z]+ )?(?:or less|at most|max)\b/],
    ],
  },
  {
    of: /^freshness$/,
    says: [
      [
        'clause',
        /\b(?:gc|garbage|pause|backlog|drift|skew|jitter|rebuild|abandon|evacuate|spool|buffer|climb|grow|go up to|stand at|currently|at the moment|right now|so far)\b/,
      ],
    ],
    unless: [['clause', /\b(?:must|should|fine|ok|acceptable|at most|no more)\b/]],
  },
  {
    of: /^freshness$/,
    says: [
      [
        'rawRest',
        /^ (?:behind|late|old) (?:when|because|since|again|at peak|on some|and climbing|and growing)\b/,
      ],
    ],
    unless: [['sentence', wish]],
  },
  // A clock that drifts, a collector that pauses and an interval between two things are no answer times.
  // Praise tells how it is, and the complaint comes behind it.
  {
    of: /^latency\./,
    says: [['rest', /^ (?:be|look|seem) (?:nice|fine|good|ok|okay|great|lovely) (?:enough )?,? ?but\b/]],
  },
  {
    of: /^latency\./,
    says: [
      [
        'head',
        /\b(?:drift|skew|jitter|pause|offset|interval|heartbeat|keep ?alive|backoff|time ?out|next one [a-z]+|link(?:s)?(?: [a-z]+){0,2} be|(?:frame|tick)(?: rate)?) (?:of |in |after |be |at |about |up to )*$/,
      ],
    ],
  },
  // What a trial showed, and how long a failure is hidden, is promised to nobody.
  {
    of: /^latency\./,
    says: [
      [
        'clause',
        /\b(?:in (?:the|our|a) (?:trial|test|benchmark|poc|proof of concept|prototype|pilot|experiment|demo)|node failure|failure of|fail ?over|no idea why)\b/,
      ],
    ],
    unless: [['clause', /\b(?:must|should|need|target|goal)\b/]],
  },
  {
    of: /^latency\./,
    says: [
      [
        'sentence',
        /\b(?:in (?:the|our|a) (?:trial|test|benchmark|poc|proof of concept|prototype|pilot|experiment|demo)|no idea why|do not know why)\b/,
      ],
    ],
  },
  // What it is today stands before what it should be.
  {
    of: /^latency\./,
    says: [
      ['head', /\b(?:be|sit at|stand at|hover (?:at|around)|take|of) (?:about |around |at |roughly )*$/],
      [
        'rest',
        /^ (?:today |now |currently )?(?:[,;:(-] )?(?:and |but |which )*(?:it |that |we )?(?:should be|must be|must (?:come|go|get)|need to|has to|have to|want|target|goal|shall be)/,
      ],
    ],
  },
  // Phones have a round trip of their own.
  {
    of: /^regions\.roundTrip$/,
    says: [
      [
        'clause',
        /\b(?:mobile|\dg|phone|cellular|satellite|wifi|client|user|player|browser|link with|home)\b/,
      ],
    ],
  },
  // What happened once took as long as it took.
  {
    of: /^data\.(?:retention|hotWindow)$/,
    says: [['sentence', /\b(?:outage|incident|crash)\b|\bfor # (?:minute|min|hour) (?:yesterday|last)\b/]],
    unless: [['clause', /\b(?:keep|retain|retention|delete|purge|log)\b/]],
  },
  {
    of: /^data\.retention$/,
    says: [['head', /\bof (?:about |around )?$/]],
    unless: [
      [
        'head',
        /\b(?:retention|period|window|minimum|history|ttl|span|term|time|lifetime|duration|deadline|depth|horizon|log|data|archive) of (?:about |around )?$/,
      ],
    ],
  },
  {
    of: /^data\.retention$/,
    says: [
      [
        'sentence',
        /\b(?:be|do|live|survive|go|manage) without\b|\b(?:seat|stock|slot|ticket|room|cart|basket|item|table|place|spot) (?:be |get |stay )?(?:hold|reserve|block|lock)|\b(?:locally|on (?:the )?device|local (?:disk|buffer|store)|spool|in memory)\b/,
      ],
    ],
  },
  // What is moved to a cheaper place is still there.
  {
    of: /^data\.(?:retention|hotWindow)$/,
    says: [
      [
        'rest',
        /\b(?:go|move|ship|offload|tier|put|push) (?:[a-z]+ ){0,2}(?:to|into|on|onto) (?:[a-z]+ ){0,2}(?:cheap|cold|slow|glacier|tape|archive|s3|blob|object)\b/,
      ],
    ],
    unless: [['sentence', /\b(?:read|query|look|hardly|rarely|seldom|delete)\b/]],
  },
  // What is held back while a line is cut is neither lost nor how long it takes to come back.
  {
    of: /^availability\.(?:rto|rpo)$/,
    says: [
      ['sentence', /\b(?:spool|buffer|keep|hold|store|cache|queue)\b/],
      ['sentence', /\b(?:link|connection|network|signal|coverage|uplink|connectivity|online|locally)\b/],
    ],
    unless: [['head', /\b(?:rto|rpo|lose|back)\b/]],
  },
  // "A torn read last month cost us": when it happened.
  {
    of: /^data\.hotWindow$/,
    says: [['head', / (?:last|past|previous) $/]],
    unless: [
      [
        'head',
        /\b(?:the|of|in|from|for|over|within|during|only|cover|show|query|show|than|our|their|about|mostly|mainly|and|or|,|:|\() (?:last|past|previous) $/,
      ],
    ],
  },
  {
    of: /^data\.hotWindow$/,
    says: [
      [
        'head',
        /\b(?:busy|busiest|worst|peak|highest|slowest|record|time ?out|out|fail|break|die|choke)\b(?: [a-z]+){0,2} (?:of |in |past )?(?:the )?(?:last |past )?$/,
      ],
    ],
  },
  {
    of: /^data\.hotWindow$/,
    says: [['sentence', /\bfrom # to #|\b(?:grow|double|triple|increase|rise|fall|drop)\b/]],
    unless: [['sentence', /\b(?:read|query|search|dashboard|look|open|view)\b/]],
  },
  // A plan looks ahead: what has held for years is praise.
  {
    of: /^horizon\.months$/,
    says: [
      [
        'rawHead',
        / (?:has|have|had|'ve) (?:[a-z]+ ){0,4}?(?:[a-z]+ed|done|been|run|kept|gone|held|grown|seen|known) (?:[a-z]+ ){0,4}$/,
      ],
    ],
    unless: [['head', /\b(?:next|coming|following) (?:[a-z]+ )*$/]],
  },
  // Clock hours are no spans: "between 7 and 18h".
  {
    of: /^(?:downtime|availability|data|latency|traffic|freshness)/,
    says: [
      ['head', /\b(?:between|from|at|until|till|before) $/],
      ['sentence', /# h\b/],
    ],
  },
  // Something that has to run for so long may not stand still for so long.
  {
    of: /^downtime\.allowed$/,
    says: [['head', /\b(?:work|run|up|live|available) for (?:about |at least |the )?$/]],
  },
  {
    of: /^traffic\.peakDuration$/,
    says: [
      ['sentence', /\b(?:crash|fail|outage|promote|recover|restart|restore|rebuild|hang|down|fix|repair)\b/],
    ],
    unless: [['head', /\b(?:peak|rush|spike|surge|burst)[^,;]*$/]],
  },
  // What lets somebody in is valid for a while; no data is dropped when it ends.
  {
    of: /^data\.retention$/,
    says: [
      [
        'head',
        /\b(?:certificate|voucher|offer|ticket|pass|code|password|licen[cs]e|permit|quote|price|card|key|link) (?:[a-z]+ ){0,3}valid (?:for |until |over )?(?:about |only )*$/,
      ],
    ],
  },
  // What took so long is over.
  {
    of: /^(?:data\.|downtime|freshness|horizon|availability\.(?:rto|rpo)|traffic\.peakDuration)/,
    says: [
      [
        'rawHead',
        / (?:took|lasted|needed|ran|waited|stayed|spent) (?:us |him |them )?(?:for )?(?:about |around |over |nearly |only )*$/,
      ],
    ],
    unless: [
      [
        'rawHead',
        / (?:rush|peak|spike|surge|storm|sale) (?:[a-z]+ ){0,3}lasted (?:about |around |over |nearly |only )*$/,
      ],
    ],
  },
  // By the day, a delay is a deadline, unless it is said of how old something may be.
  {
    of: /^freshness$/,
    says: [['sentence', /\b(?:#|[a-z]+) (?:day|week|month)\b/]],
    unless: [
      [
        'sentence',
        /\b(?:old|stale|behind|lag|delay|late|fresh|ago|visible|see|show|hour|minute|second|ms|s|sync)\b/,
      ],
    ],
  },
];
