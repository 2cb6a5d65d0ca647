import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';

const report =
  '(report|reporting|statistics|analytics|analyst|analyst query|export|dashboard|bi|month end|monthly run|evaluation|quarterly number)';
const stall =
  '(block|lock|lock out|freeze|stall|starve|choke|paralyze|hang up|slow|slow down|hold up|bring down|kill|disturb|stop)';
const most =
  '(most|half|majority|bulk|lot|much|large part|main part|two third|nearly all|almost all|largely|mainly|mostly)';
const machine = '(cpu|load|io|i / o|utilization|database time|db time|disk time|busy)';
const store =
  '(database|db|server|sql server|instance|machine|primary|postgres|postgresql|mysql|oracle|cluster)';
const deed =
  '(trade|transfer|order|purchase|payment|booking|posting|withdrawal|refund|payout|invoice|command|shipment|swap|exchange|redemption|claim|dose)';
const owned =
  '(item|monster|card|coin|token|asset|object|voucher|coupon|ticket|share|seat|credit|balance|stock|money|ownership|good|sword|skin|collectible|licence|license|certificate)';

/** Plain demands and complaints that a sentence makes in passing. */
export const plainNeedRules: readonly Rule[] = [
  yes(
    'hurts.analyticsOnPrimary',
    [
      `query ${stall} & same ${store}`,
      `query ${stall} & (analyst|statistics|report|reporting|month end|monthly|bi|controlling)`,
      `${report} ${stall}`,
      `(of which|of that|of it|thereof) ... ${most} .. (be)? (from|by|for|come from|due to|cause by)? ${report} & ${machine}`,
      `${most} of (it|that|which|load|cpu|this|them) .. (be|come from|go to|go into|due to|cause by|from|by) ${report}`,
      `${report} (eat|take|use|cause|make up|burn|need|consume|account for) .. (${most}|#) .. ${machine}`,
    ],
    { negated: 'drop', unless: /\b(?:replica|warehouse|copy|standby) (?:[a-z]+ ){0,3}(?:be|run) on\b/ },
  ),
  pick(
    'delivery',
    'effectively once',
    [
      '(click|impression|event|view|scan|reading|play|call|minute|conversion) must be (count|process) exactly once',
    ],
    { negated: 'ignore' },
  ),
  pick(
    'effects.onlyOnce',
    true,
    [
      `${deed} {MUSTNOT} (be)? (duplicate|double|repeat)`,
      `{MUSTNOT} (be)? (duplicate|double) .. ${deed}`,
      `(bill|billed|charge|invoice|pay) & must be (count|process|bill|charge) exactly once`,
    ],
    { negated: 'ignore' },
  ),
  pick(
    'consistency.mustNotConflict',
    true,
    [
      `{MUSTNOT} (be)? (duplicate|double|copy|clone|dupe) ${owned}`,
      `${owned} {MUSTNOT} (ever)? (be)? (duplicate|double|copy|clone|dupe|exist twice)`,
      '(trade|transfer|swap|exchange) {MUSTNOT} (duplicate|double|clone|copy)',
    ],
    { negated: 'ignore' },
  ),
  pick('conflict.resolution', 'converge by itself', [
    '(merge|resolve|reconcile|combine) .. (automatically|by itself|by themselves|on its own|silently|seamlessly)',
  ]),
  pick(
    'conflict.resolution',
    'application merges',
    [
      '(never|not) pick winner (silently|by itself|by themselves|automatically|quietly|alone|for)',
      '(never|not|no) .. (silently|quietly|automatically) (pick|choose|decide|overwrite|drop|discard|resolve|merge|lose) .. (winner|side|version|change|one|conflict|entry|edit)',
      '(must|should|have to) (be)? (show|ask|tell|warn|see|be told|be asked|decide|choose) ... (both|two) (side|version|place|copy|end) & (change|changed|edit|conflict|differ|merge)',
      '(show|present|offer|put) both version .. (user|person|doctor|clerk|editor|nurse|them|him|her|author|people)',
      '(person|human|user|doctor|clerk|editor|nurse|operator|author|people) (must|should|have to|shall) (decide|choose|resolve|merge|pick) .. (version|conflict|which|winner|side)',
    ],
    { negated: 'ignore' },
  ),
];
