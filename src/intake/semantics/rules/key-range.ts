import type { Rule } from '../match.ts';
import { yes } from '../rule.ts';

const span = '(between|from) (position|key|id|point|name|letter|offset|address) .. (and|to)';

/** Everything between two keys, in order. */
export const keyRangeRules: readonly Rule[] = [
  yes('access.keyRange', [
    `(all|everything|every|give|read|fetch|list|want|row|record|item|entry|variant|key) .. ${span}`,
    '(range|prefix|ordered|sorted|sequential) (scan|query|read|iteration|lookup|walk)',
    '(scan|read|walk|iterate|query|fetch|look up|search) .. (range of key|key range|by prefix|contiguous key|consecutive key|neighbouring key|sorted key|in key order|key in order|in order of key)',
    '(contiguous|consecutive|neighbouring|adjacent) (key|row|record|position|cell|tile|entry) .. (read|scan|fetch|need|load|want)',
    '(read|scan|fetch|need|load|want|ask for) .. (contiguous|consecutive|neighbouring|adjacent) (key|row|record|position|cell|tile|entry)',
    '(alphabetical|lexicographic|lexicographical) (order|range|scan|listing)',
    '(window|interval|stretch|slice) of .. (position|key|coordinate|address|genome|chromosome|route|sequence)',
  ]),
];
