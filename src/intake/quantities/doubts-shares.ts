import type { Doubt } from './doubt.ts';

const load = /^(?:reads|writes|events|requests)\./;

/** Factors and rates that are said of something else than the load: how often it happened, what was paid. */
export const doubtsOfShares: readonly Doubt[] = [
  // A sum by the month with no other noun is what was paid.
  {
    of: load,
    says: [
      [
        'head',
        /\b(?:pay|cost|bill|spend|spending|invoice|fee|price|salary|rent|revenue|earn|burn|save|charge|licen[cs]e|turnover) (?:(?:be|us|them|him|you|me|of|about|around|over|up to|some|almost|nearly|roughly|well|only|just|at|to|come|already|more|than|still|for|it) )*$/,
      ],
      ['rest', /^ (?:a|per|each|every|\/) (?:mo|month|year|yr|quarter|week|day)\b/],
    ],
  },
  // "Twice on Monday", "4x soup": a factor of the load stands beside words of load.
  {
    of: /^traffic\.peakFactor$/,
    says: [['sentence', /./]],
    unless: [
      [
        'sentence',
        /\b(?:load|traffic|peak|volume|demand|usage|throughput|rate|usual|usually|normal|normally|ordinary|average|baseline|steady|quiet|spike|surge|burst|request|visitor|visit|rush|busy|busiest|regular|typical|as (?:much|many|high)|more|higher|otherwise|flat|multiply|multiple|(?:go|shoot|climb|be) up|jump|rise|soar|grow|swell|explode)\b/,
      ],
      ['sentence', /# x (?:on|at|in|during|over|for)\b|# x \W*$/],
      // "10 M orders a day, double on Mondays": of the rate that it follows.
      [
        'sentence',
        /# (?:[a-z]+ ){0,4}(?:a|per|each|every|\/) (?:s|sec|second|min|minute|h|hour|day|night|week|month)\b[^;]*\b(?:(?:double|triple|quadruple|tenfold|twofold|threefold)(?: that| it)?|(?:twice|(?:#|two|three|four|five|six|seven|eight|nine|ten|twenty) times?|# x) that) (?:on|at|in|during|over|around)\b/,
      ],
      [
        'rest',
        /^ (?:of |the |that |this |our |its |as |a |an |what )*(?:order|booking|sale|user|call|event|message|write|read|query|transaction|day|week|rest|number|else|other|payment|hit|view|we|it|weekday|monday|sunday)\b/,
      ],
    ],
  },
  // "Corrected six times in its first hour", "read on average three times".
  {
    of: /^traffic\.peakFactor$/,
    says: [
      [
        'rest',
        /^ (?:in|within|during|over) (?:its|his|her|their|the first|the next) (?:[a-z]+ )?(?:second|minute|hour|day|week|month|year|life)\b/,
      ],
    ],
  },
  {
    of: /^traffic\.peakFactor$/,
    says: [
      [
        'head',
        /\bbe [a-z]+ (?:on average|usually|normally|typically) (?:about |around |some |only |up to )?$/,
      ],
    ],
    unless: [['sentence', /\b(?:load|traffic|peak|volume|demand)\b/]],
  },
  { of: /^traffic\.peakFactor$/, says: [['sentence', /\b(?:lunch|dinner|catering|menu) order\b/]] },
];
