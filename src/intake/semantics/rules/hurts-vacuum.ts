import type { Rule } from '../match.ts';
import { yes } from '../rule.ts';

/** Old row versions that are cleaned up too slowly. */
export const vacuumRules: readonly Rule[] = [
  yes(
    'hurts.vacuum',
    [
      '(vacuum|autovacuum|vacuuming) .. (take|run|last|need|go on) .. (hour|hours|day|days|night|weekend|forever|ages|too long)',
      '(vacuum|autovacuum|vacuuming) .. (never finish|never end|can not keep up|not keep up|fall behind|lag behind|stall|hurt|be (too slow|behind|painful))',
      '(dead row|dead tuple) .. (pile up|accumulate|grow|fill)',
      '(table|index|tables|indexes) .. (bloat|bloated)',
      '(bloat|bloated) .. (table|index)',
    ],
    { negated: 'drop', unless: / (?:robot|cleaner|hoover|floor|no bloat|without bloat) / },
  ),
];
