import { describe, expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';

const factOf = (text: string, id: string) => read(text).facts.find((fact) => fact.id === id);
const values = (text: string, ...ids: readonly string[]) => ids.map((id) => factOf(text, id)?.value);

describe('promises that differ by kind of data', () => {
  test.each([
    ['Losing settings is fine, losing a purchase is not.', ['purchase'], ['settings']],
    ['Orders must not be lost; clicks may.', ['orders'], ['clicks']],
    ["We can't lose orders but we can lose clicks.", ['orders'], ['clicks']],
    [
      'No order may be lost. It is fine to lose a few seconds of click tracking.',
      ['order'],
      ['click tracking'],
    ],
    [
      "Orders mustn't get lost, but it's ok if a few seconds of telemetry are lost.",
      ['orders'],
      ['telemetry'],
    ],
    ['Likes and views may be lost, comments never.', ['comments'], ['likes and views']],
    [
      'We cannot afford to lose a single booking, whereas page views may occasionally get dropped.',
      ['booking'],
      ['page views'],
    ],
  ])('loss: %s', (text, lossless, lossy) => {
    expect(values(text, 'promise.lossless', 'promise.lossy')).toEqual([lossless, lossy]);
    // The strict one is the promise of the store; what may be lost is not said of all data.
    expect(values(text, 'loss.none', 'loss.recentOk', 'availability.rpo')).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });

  test.each([
    ['Chat history may be stale, the balance never.', ['balance'], ['chat history']],
    ['Stock levels may lag by a minute, but prices must be exact.', ['prices'], ['stock levels']],
    [
      'The cart must always be up to date while recommendations may be an hour old.',
      ['cart'],
      ['recommendations'],
    ],
  ])('age: %s', (text, fresh, stale) => {
    expect(values(text, 'promise.fresh', 'promise.stale')).toEqual([fresh, stale]);
    expect(values(text, 'consistency.need', 'consistency.staleOk')).toEqual(['strong', undefined]);
  });

  test.each([
    'Losing a few seconds of points when a node crashes: fine.',
    'Messages must never be lost. We can lose a node.',
    'An outage of the database must not lose committed data.',
    'Stale reads are fine.',
  ])('one promise stays one: %s', (text) => {
    expect(read(text).facts.filter(({ id }) => id.startsWith('promise.'))).toEqual([]);
  });

  test('each keeps its words and the rate that was said of it', () => {
    const text =
      'We take 40 orders per second at peak and 30,000 click events per second. Orders must not be lost; clicks may.';
    expect(factOf(text, 'promise.lossless')?.quote).toBe('Orders must not be lost');
    expect(values(text, 'promise.losslessPerSecond', 'promise.lossyPerSecond')).toEqual([40, 30_000]);
  });
});
