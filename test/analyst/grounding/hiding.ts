import { crossed, type Invention, of } from './invention.ts';

/** Numbers that hide: in marks, in other scripts and languages, as a share, as one of a unit. */
const hidden = [
  ...crossed(
    ['The design keeps _ of the rows.', 'Plan for _.'],
    [
      '_two_ copies',
      'two_thirds',
      'a tenth',
      'a hundredth',
      'three fifths',
      'a pair of copies',
      'a trio of copies',
      'umpteen copies',
      'a lakh',
      'a gross of copies',
      'zero copies',
      'basis points',
      'ten per-cent',
      'fournines',
      'два миллиона',
      'twо copies',
      '𝐭𝐰𝐨 copies',
      'ｔｗｏ copies',
      't\uFE0Fwo copies',
      't\u034Fwo copies',
      'dos mil copies',
      'zwei tausend copies',
      'deux mille copies',
      'a share of ٪',
      'a sum in ₹',
    ],
  ),
  'Failover ends with zero data loss.',
  'A zone that dies costs one hour of data.',
  'The recovery point is one minute.',
  'The standby takes over within an hour.',
  'The standby takes over in under a second.',
  'A request costs one dollar.',
  'The load quintuples.',
  'The load trebles.',
  'Tables of that kind are iv in all.',
];

/** True references, and another number made of them. */
const changed = [
  ...crossed(
    ['Expect {traffic.peakFactor}_.', 'At the peak {E1.1}_.'],
    [
      'k rows',
      ' k rows',
      ' million rows',
      'x more',
      ' hours',
      ' GB',
      ' ms',
      ' %',
      '{E1.1} rows',
      '.{E1.1} rows',
    ],
  ),
  'Expect -{traffic.peakFactor} of growth.',
  'Expect x{traffic.peakFactor} of growth.',
];

const moreAddresses = crossed(
  ['Write to _ about the queue.', 'Open _ to see the queue.'],
  [
    'admin＠evil',
    'admin@localhost',
    'evil。com',
    'evil｡com',
    'data:text/html,hello',
    'javascript:alert',
    'tel:help',
    'slack:open',
    'evil dot com',
    'evil.link',
    'bit.ly/abc',
    'xn--80ak6aa92e.com.',
  ],
);

const moreMarks = [
  'The *queue* is full.',
  'The _queue_ is full.',
  'The ~queue~ is full.',
  'The queue | the store.',
  'The que\u0301ue is full.',
  'The queue\u3164 is full.',
];

/** Numbers, addresses and marks that are written so that a pattern would pass over them, and a reader not. */
export const hidingInventions: readonly Invention[] = [
  ...of('a number that hides', hidden),
  ...of('another number made of a reference', changed, ['E1']),
  ...of('an address', moreAddresses),
  ...of('marks and calls', moreMarks),
];
