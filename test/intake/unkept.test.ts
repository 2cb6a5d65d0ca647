import { expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';

const sized = /^(?:model\.timeSeries|(?:writes|events)\.(?:average|peak)PerSecond)$/;
const of = (text: string) => read(text).facts.flatMap(({ id }) => (sized.test(id) ? [id] : []));

test.each([
  'Each client sends its position 5 times per second, that only matters inside of the match (8 players) and is not stored.',
  'Sensors send 4,000 readings per second, which are never persisted.',
  'We get 20,000 messages per second. They are not stored anywhere.',
  'Cursors produce 9,000 updates per second, but we do not keep them.',
  'Positions are not stored, they come at 3,000 updates per second.',
  'The room receives 800 telemetry events/s and throws nothing at the database, it is discarded.',
])('what is not kept sizes no store: %s', (text) => {
  expect(of(text)).toEqual([]);
  expect(read(text).unread.length).toBeGreaterThan(0);
});

test.each([
  'Sensors send 4,000 readings per second, which are stored for a year.',
  'We get 20,000 events per second. They are not stored for more than 30 days.',
  'We write 500 orders per second, but carts are not stored.',
])('what is kept does: %s', (text) => {
  expect(of(text).length).toBeGreaterThan(0);
});
