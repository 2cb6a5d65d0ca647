import type { Doubt } from './doubt.ts';

const wish =
  /\b(?:must|should|shall|want|need|acceptable|accept|tolerate|allow|allowed|at most|no later|no more|require|(?:our|the) goal|target|sla|slo|max|maximum|promise|guarantee|live with|has to|have to|may|fine|ok|okay)\b/;

const beyond =
  /\b(?:more than|(?:over|above) (?:#|an?|one|two|that)|long(?:er)? than|beyond|exceed|slow(?:er)? than|old(?:er)? than|anything|any more|less than|below)\b/;

const shown =
  /\b(?:monitor|monitoring|dashboard|grafana|prometheus|datadog|metric|graph|chart|trace|tracing|measurement|apm) (?:say|show|report|give|tell|see) (?!that we (?:must|should))(?:(?!must|should|shall|target|goal|want|need)[a-z0-9#]+ )*$/;

/** Spans that something took or was gone for, that a device bridges, or that are refused. */
export const doubtsOfHappened: readonly Doubt[] = [
  // "Up to 90 s could be lost, and that is not acceptable": what is refused is no target.
  {
    of: /^(?:availability\.(?:rto|rpo)|freshness|downtime\.allowed|latency\.(?:target|read|write))$/,
    says: [
      [
        'behind',
        /\b(?:be|seem|sound|that|which|it) (?:simply |just |clearly |absolutely )?(?:not (?:be )?(?:acceptable|ok|okay|fine|tolerable|allowed|good enough|an option|on)|unacceptable|intolerable|out of the question|a no go|too (?:much|long|late|many|slow))\b|\bnot acceptable\b|\bacceptable \? no\b|\b(?:can|could|will|would) not (?:accept|tolerate|live with) (?:that|it|this)\b/,
      ],
    ],
    unless: [
      ['sentence', beyond],
      ['behind', /^ (?:[a-z]+ )?be (?:just |still )?(?:acceptable|fine|ok|okay|tolerable)\b/],
    ],
  },
  {
    of: /^availability\.(?:rto|rpo)$/,
    says: [
      [
        'rawSentence',
        / (?:deleted|dropped|wiped|overwrote|truncated|erased|flooded|burned|burnt|killed|vanished|disappeared) /,
      ],
    ],
    unless: [['sentence', wish]],
  },
  // How old the copy is today.
  {
    of: /^availability\.(?:rto|rpo)$/,
    says: [
      [
        'sentence',
        /\b(?:backup|copy|dump|snapshot) (?:[a-z]+ ){0,5}be (?:[a-z]+ )?(?:#|[a-z]+) (?:second|minute|hour|day|week|month) old\b/,
      ],
    ],
    unless: [
      ['sentence', wish],
      ['head', /\brpo\b/],
    ],
  },
  // A till that is cut off goes on alone: nobody has to bring anything back in that time.
  {
    of: /^availability\.(?:rto|rpo)$|^downtime\.allowed$/,
    says: [
      [
        'sentence',
        /\b(?:till|tablet|phone|app|terminal|register|truck|device|scanner|laptop|kiosk|client|gate|car|vehicle|handheld|reader|tractor|ship|train|sensor|meter|machine)\b[^.;]*\b(?:offline|disconnect|disconnected|cut off|without (?:a |the |any )?(?:network|connection|signal|internet|coverage))\b/,
      ],
      ['sentence', /\b(?:still|go on|continue|keep|carry on|nevertheless|anyway|all the same|work)\b/],
    ],
  },
  // Whoever may ask for everything reads next to nothing of it.
  {
    of: /^data\.hotWindow$/,
    says: [
      [
        'sentence',
        /\b(?:regulator|auditor|court|tax (?:office|authority|inspector)|inspector|authority|police|lawyer|judge|prosecutor|supervisory)\b/,
      ],
    ],
    unless: [['sentence', /\b(?:most|mostly|usually|mainly|almost|nearly|percent|%|daily|every day)\b/]],
  },
  // What went away came back.
  {
    of: /^(?:data\.|downtime|freshness|horizon|availability\.(?:rto|rpo)|traffic\.peakDuration)/,
    says: [
      [
        'rawHead',
        / (?:went|was|were|been|kept (?:us|them|it|everybody|everyone)) (?:away|down|dark|offline|silent|gone|out|dead|unreachable|unavailable|missing)(?: again)? (?:for )?(?:about |around |over |nearly |only |almost )*$/,
      ],
    ],
  },
  {
    of: /^traffic\.peakDuration$/,
    says: [
      [
        'sentence',
        /\b(?:flood|burn|fire|power cut|blackout|unreachable|unavailable|offline|nothing (?:work|run|go)|there be nothing|dark|dead|silence|lightning)\b/,
      ],
    ],
    unless: [['head', /\b(?:peak|rush|spike|surge|burst)[^,;]*$/]],
  },
  // What an incident tells, and what the monitoring shows, is not what is wanted.
  {
    of: /^(?:freshness|availability\.(?:rto|rpo))$/,
    says: [['sentence', /^ (?:[a-z]+ )?(?:incident|post ?mortem|alert|alarm|page)\b/]],
    unless: [['sentence', wish]],
  },
  {
    of: /^latency\./,
    says: [['head', shown]],
    unless: [['sentence', /\b(?:target|goal|sla|slo)\b/]],
  },
  {
    of: /^latency\./,
    says: [
      [
        'sentence',
        /\b(?:nobody|no one|none of us|we do not|can not|could not|not) (?:[a-z]+ )?(?:understand|know|explain|see|say|tell|figure out|find out|find) (?:me |us )?why\b/,
      ],
    ],
    unless: [['sentence', /\b(?:must|should|shall|at most|no more|target|sla|slo|goal|want|need)\b/]],
  },
];
