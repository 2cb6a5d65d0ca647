import { expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';
import { testIdeas } from './plain-says.ts';

testIdeas([
  [
    'loss.none',
    true,
    ['A released finding must never be lost.', 'A signed prescription must not be lost.'],
    ['No time must be lost.', 'A customer must not be lost to a rival.', 'A child must not get lost.'],
  ],
  [
    'survive',
    'region',
    [
      'It must be there even if a whole data centre burns.',
      'They want it back even when an entire region fails.',
    ],
    ['Even if the meeting burns an hour, we decide today.'],
  ],
  [
    'consistency.mustNotConflict',
    true,
    ['An item must not be bought twice.', 'A piece must never be bought twice.'],
    ['We bought the same server twice.'],
  ],
  [
    'hurts.analyticsOnPrimary',
    true,
    [
      'They run on the same SQL Server today and the queries block the wards for minutes, that is what hurts most.',
      'CPU is 70 % at noon, of which most are reports.',
      'The monthly report locks the table.',
      'Most of the load comes from reports.',
      'Statistics slow the tills down every evening.',
      'Reports eat half of the CPU.',
    ],
    [
      'The reports must not block the wards.',
      'Locks block the queue for minutes.',
      'Most of the load comes from checkouts.',
      'We send reports every month.',
    ],
  ],
  [
    'effects.onlyOnce',
    true,
    ['A trade must never duplicate.', 'A payment must never be duplicated.'],
    ['We must never duplicate code.', 'Trades are rare.'],
  ],
  [
    'consistency.mustNotConflict',
    true,
    [
      'A trade must never duplicate a monster, even when two players live in different regions.',
      'A swap must never clone an item.',
      'An item must never exist twice.',
    ],
    ['We must never duplicate work.'],
  ],
  [
    'delivery',
    'effectively once',
    [
      'Advertisers are billed on clicks so clicks must be counted exactly once; impressions may be off by 0.5 %.',
    ],
    ['Clicks are counted once a day.'],
  ],
  [
    'conflict.resolution',
    'application merges',
    [
      'Never pick a winner silently.',
      'A doctor must be shown when an order was changed on both sides.',
      'Conflicts are not resolved silently: a person must decide which version holds.',
    ],
    ['The last write may win.', 'We never pick winners in our raffle before noon.'],
  ],
]);

test.each(['Personal data must be erased within 30 days.', 'GDPR erasure requests within 30 days.'])(
  'a duty to erase is no retention: %s',
  (text) => {
    const { facts, unread } = read(text);
    expect(facts.map(({ id }) => id)).not.toContain('data.retention');
    // Understood as a duty to erase, or named as not understood; never lost.
    expect(unread.length + facts.filter(({ id }) => id === 'erasure.needed').length).toBeGreaterThan(0);
  },
);
