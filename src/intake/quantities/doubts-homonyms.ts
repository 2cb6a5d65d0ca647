import type { Doubt } from './doubt.ts';

const stock = /^(?:record\.count|files\.count|series\.count|vectors\.count)$/;
const people = /^users\.(?:total|dailyActive)$/;

/** Counts whose noun means something else here: sessions of a database, floats of a vector, times a year. */
export const doubtsOfHomonyms: readonly Doubt[] = [
  { of: people, says: [['head', /\bother $/]] },
  // Sessions of a database are its clients and not people.
  {
    of: /^users\.concurrent$/,
    says: [
      [
        'rest',
        /^ (?:[a-z]+ ){0,4}(?:open )?(?:to|on|against|in) (?:the |our )?(?:[a-z]+ )?(?:postgres|postgresql|mysql|oracle|database|db|primary|redis|pool|pgbouncer)\b/,
      ],
    ],
  },
  { of: /^vectors\.count$/, says: [['rest', /^ (?:float|dim|dimension|dimensional|component|bit|byte)\b/]] },
  // What one of many brings, or what is gone, is not the stock.
  { of: stock, says: [['head', /\b(?:his|her|their|its) (?:[a-z]+ )?$/]] },
  {
    of: stock,
    says: [
      [
        'rest',
        /^ (?:[a-z]+ ){0,3}be (?:just |simply |suddenly |all )?(?:gone|lost|miss|missing|wrong|affect)\b/,
      ],
    ],
  },
  {
    of: /^headroom\./,
    says: [['rest', /^ (?:a|an|per|each|every|last|this) (?:day|week|month|quarter|year)\b/]],
  },
  {
    of: /^users\.perDocument$/,
    says: [['head', /\b(?:for|with|by) (?:[a-z]+ )?$/]],
    unless: [['sentence', /\b(?:edit|type|draw|write|annotate|work|open|share)\b/]],
  },
  {
    of: /^(?:regions|zones)\.count$/,
    says: [
      [
        'head',
        /\b(?:any point in|any sense in|any reason for|worth|do we (?:really )?need|why (?:would|should)) (?:[a-z]+ ){0,3}$/,
      ],
    ],
  },
];
