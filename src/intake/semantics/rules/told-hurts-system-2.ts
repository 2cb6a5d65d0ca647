import type { Rule } from '../match.ts';
import { yes } from '../rule.ts';

/** What should be, may be or never was is no hurt of today. */
const wished =
  /\b(?:must|should|may|might|would|if|wish|shall|ensure|suppose|imagine|never again|guarantee|please|neither|afraid)\b/;

/** What hurts in data on its way and in places, told by ideas. */
export const hurtsFlowToldRules: readonly Rule[] = [
  yes(
    'hurts.badDeploy',
    [
      '{HSYCHANGE} & {HSYBROKE} & {HSYWIDE}',
      '{HSYBROKE} .. (by|with|after|because of|since) .. {HSYCHANGE}',
      '{HSYCHANGE} & (every machine at once|everywhere at once|all tenant in one go|worldwide|globally)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:must|should|may|might|would|press release|without|not break|not trouble|database server|exam|nightly job|select)\b/,
    },
  ),
  yes(
    'hurts.duplicates',
    [
      '!{HSYTWICE} (charge|bill|pay|ship|invoice|send|count|book|print|refund)',
      '{HSYAGAIN} ... (second|another|two|double|additional) .. {HSYTHING}',
      '{HSYAGAIN} ... (twice|duplicate|double|two time)',
      '{HSYTWO} .. {HSYTHING} for (one|single|same|just one)',
      '(same|identical) .. {HSYTHING} .. (twice|two time|three time|second time)',
      '(get|receive) (two|three|several) (identical|same)',
      '(full of|contain|see|find|produce|create) .. (duplicate|doublet)',
    ],
    {
      negated: 'drop',
      unless: new RegExp(
        `${wished.source}|\\b(?:twice|times) (?:a |per |each |every |daily|weekly|the |as )|\\b(?:double entry|double book|rather|mistaken|click three)\\b|\\bnone\\b`,
      ),
    },
  ),
  yes(
    'hurts.lateData',
    [
      '(arrive|come in|report|sync|upload|deliver|show up|turn up|get here|reach us|catch up) .. {HSYTIMEUNIT} (later|late|after|afterwards) & {HSYREADING}',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:must|should|may|would|users complain|if a|nobody|library|no value|have no|same totals?|no importance|robot|never show)\b/,
    },
  ),
  yes('hurts.lostEvents', ['{HSYNOTICE} .. {HSYLOSTWAY} & {HSYOFTEN}'], {
    negated: 'ignore',
    unless: wished,
  }),
  yes(
    'hurts.workflowStuck',
    [
      '(half finished|half done|half created|half processed|half provisioned|stuck|hanging|zombie|orphaned|dead|unfinished) {HSYCASE}',
    ],
    {
      negated: 'drop',
      unless: new RegExp(`${wished.source}|\\bhang off\\b|\\bhalf way through\\b|\\bnormal\\b`),
    },
  ),
  yes('hurts.interServiceCost', [], {
    negated: 'drop',
    unless: /\b(?:must|should|may|would|free|not show up)\b/,
  }),
  yes(
    'hurts.regionOutage',
    ['{HSYSITE} ... {HSYBLACKOUT} & {HSYDAMAGE}', '{HSYBLACKOUT} .. {HSYSITE} & {HSYDAMAGE}'],
    {
      negated: 'drop',
      unless:
        /\b(?:must|should|may|would|if|even|can|automation|notice|want|zones?|hall [a-z]|cache|still|carry on|go on|take over|keep|shall|need|worst case|never once|passed us by|without)\b/,
    },
  ),
  yes('hurts.crossRegionLatency', ['{HSYCITY} & {HSYFAR}'], {
    negated: 'ignore',
    unless: /\b(?:must|should|may|would|if|never complain|maintenance)\b/,
  }),
];
