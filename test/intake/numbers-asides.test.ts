import { expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';

const value = (text: string, id: string): unknown => {
  const fact = read(text).facts.find((one) => one.id === id);
  return fact?.value ?? fact?.range;
};

test.each([
  ['Inserts timed out at p99 of 9 seconds.', 'latency.write'],
  ["p99 was 9 s in last week's incident.", 'latency.target'],
  ['The API had a p99 of 12 s.', 'latency.target'],
  ['During the failover reads took 4 s at p95.', 'latency.read'],
  ['Balance enquiries peak at noon, 20x the postings.', 'traffic.peakFactor'],
  ['About 15 % of all postings hit the same 4 accounts.', 'tenants.count'],
  ['It only matters inside of the match (8 players).', 'users.total'],
  ['A player is attached to one home region, but people travel.', 'regions.count'],
  ['We own two data halls in Vienna, 9 km apart.', 'hurts.crossRegionLatency'],
  ['Losing a few minutes of raw values is tolerable.', 'delivery'],
  ['Conversions may arrive up to 30 days after the click and must be joined to the click.', 'freshness'],
  ['A 30-day join between clicks and orders is needed.', 'freshness'],
  ['60 k units on offer.', 'demand.seats'],
  ['The sales plan: 60,000 units end of 2027, 220,000 by end of 2028.', 'demand.seats'],
  ['Raw values are wanted for 13 months.', 'horizon.months'],
  [
    'If an update of the last seconds is lost in a crash, players grumble but live with it.',
    'hurts.lostEvents',
  ],
])('a number told in passing states no such fact: %s %s', (text, fact) => {
  expect(value(text, fact)).toBeUndefined();
});

test.each([
  ['The API must have a p99 of 200 ms.', 'latency.target', 0.2],
  ['Reads must be under 30 ms.', 'latency.read', 0.03],
  ['At peak it is 20x the average.', 'traffic.peakFactor', 20],
  ['We host 400 clubs, each with its own data.', 'tenants.count', 400],
  ['We run in 3 regions.', 'regions.count', 3],
  ['Search results may be 30 s behind.', 'freshness', 30],
  ['200 units drop at noon, a limited edition.', 'demand.seats', 200],
  ['Raw values are wanted for 13 months.', 'data.retention', 34_187_400],
])('and what is asked for does: %s %s', (text, fact, wanted) => {
  expect(value(text, fact)).toBeCloseTo(wanted, 6);
});

test.each([
  ['6 million postings a day.', 'writes.averagePerSecond', 69.444_444],
  ['At peak 900 postings per second.', 'writes.peakPerSecond', 900],
  ['6 million postings on a normal day, 45 million on payday.', 'writes.peakPerSecond', 520.833_333],
  ['We take 180,000 administrations per day.', 'writes.averagePerSecond', 2.083_333],
  ['4,000 trades/s at peak.', 'writes.peakPerSecond', 4000],
  ['We settle 86,400 claims a day.', 'writes.averagePerSecond', 1],
  ['Balance enquiries from the app: 4,000/s at peak.', 'reads.peakPerSecond', 4000],
  ['Card authorisations: 300/s at peak.', 'requests.peakPerSecond', 300],
  ['We see 20,000 scans per second on average.', 'events.averagePerSecond', 20_000],
  ['Writes are about 800/s at peak, reads 11k/s.', 'reads.peakPerSecond', 11_000],
  ['800/s at peak, 11k/s reads.', 'reads.peakPerSecond', 11_000],
  ['2,000 reads/s and 800 writes/s at peak.', 'reads.peakPerSecond', 2000],
  ['Writes are 800/s at peak, reads 300/s on average.', 'reads.averagePerSecond', 300],
  ['We get 350 orders/s, 900 at the peak.', 'writes.averagePerSecond', 350],
])('a rate of ordinary business is read: %s %s', (text, fact, wanted) => {
  expect(value(text, fact)).toBeCloseTo(wanted, 4);
});

test('a rate that nobody can place is named as unread', () => {
  const { unread } = read('Postgres, 4 TB, and 70 gribbles per minute.');
  expect(unread.map(({ text }) => text).join()).toContain('70 gribbles per minute');
});
