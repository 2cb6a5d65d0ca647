import { describe, expect, test } from '@jest/globals';
import { demandFacts, rateDemand } from '../../src/advisor/demand.ts';
import { assumedRetention, followingRetention, keptFor } from '../../src/advisor/keeping.ts';
import { sizeDemand } from '../../src/advisor/size-demand.ts';
import { factStore } from '../../src/advisor/view.ts';
import { constant } from '../../src/toolbox/calculate.ts';
import { replay } from '../../src/toolbox/replay.ts';
import { facts, type Said, store } from './made.ts';

const day = 86_400;

/** 100 GB of events a day. */
const stream: Said = { 'model.events': true, 'events.averagePerSecond': 1e9 / day, 'record.size': 100 };

const shownDays = (said: Said): number | undefined => {
  const shown = followingRetention(store(said)).get('data.retention');
  return shown === undefined ? undefined : shown.value / day;
};

describe('what is there today against what comes in shows how long it is kept', () => {
  test.each<[string, Said, number | undefined]>([
    ['three days of intake', { ...stream, 'data.size': 3e11 }, 3],
    [
      'bytes that come in, as said',
      { 'model.events': true, 'data.growthPerMonth': 3.04375e12, 'data.size': 3e11 },
      3,
    ],
    ['a year of intake may be the age of the system', { ...stream, 'data.size': 3.65e13 }, undefined],
    [
      'bytes that are added may be what is left after dropping',
      { 'model.events': true, 'data.growthPerMonth': 3.04375e12, 'data.size': 2e12 },
      undefined,
    ],
    ['nobody said what is there', stream, undefined],
    [
      'nobody said how large one is',
      { 'model.events': true, 'events.averagePerSecond': 1000, 'data.size': 3e11 },
      undefined,
    ],
    [
      'updates add nothing',
      { 'writes.averagePerSecond': 1e9 / day, 'record.size': 100, 'data.size': 3e11 },
      undefined,
    ],
    ['said to be kept for ever', { ...stream, 'data.size': 3e11, 'data.keptForever': true }, undefined],
    ['said to be kept for a month', { ...stream, 'data.size': 3e11, 'data.retention': 30 * day }, undefined],
  ])('%s', (_, said, days) => {
    if (days === undefined) expect(shownDays(said)).toBeUndefined();
    else expect(shownDays(said)).toBeCloseTo(days, 6);
  });

  test('as a range over what is not known of both, and it can be replayed', () => {
    const shown = followingRetention(store({ ...stream, 'data.size': 3e11 })).get('data.retention');
    expect(shown?.range?.map((seconds) => seconds / day)).toEqual(
      [1.5, 6].map((days) => expect.closeTo(days, 6)),
    );
    expect(shown === undefined ? undefined : replay(shown)).toBeCloseTo(shown?.value ?? Number.NaN, 3);
  });
});

describe('how long things are kept where nobody said it', () => {
  test.each<[string, Said]>([
    ['events', stream],
    ['jobs of which each adds a row', { 'writes.jobs': true, 'writes.appendOnly': true }],
  ])('a bounded time: %s', (_, said) => {
    expect(assumedRetention(store(said))).toEqual([
      { id: 'data.retention', value: 30 * day, range: [7 * day, 90 * day], unit: 's', origin: 'assumed' },
    ]);
  });

  test.each<[string, Said]>([
    ['messages are what people come back for', { ...stream, 'model.messages': true }],
    ['measurements', { 'model.timeSeries': true }],
    ['the trail of money', { ...stream, 'model.money': true }],
    ['a trail for audit', { ...stream, 'audit.needed': true }],
    ['past states are rebuilt from them', { ...stream, 'history.needed': true }],
    ['questions over all that ever came', { ...stream, 'access.aggregates': true }],
    ['what is added was said', { ...stream, 'data.growthPerMonth': 1e12 }],
    ['said to be for ever', { ...stream, 'data.keptForever': true }],
    ['said for how long', { ...stream, 'data.retention': day }],
    ['records', { 'model.relational': true, 'writes.averagePerSecond': 10 }],
  ])('nothing assumed: %s', (_, said) => {
    expect(assumedRetention(store(said))).toEqual([]);
  });
});

describe('what is kept at the horizon', () => {
  const months = constant('planning horizon', 24, 'count', 'formula');
  const dataOf = (said: Said): number | undefined => {
    const given = store(said);
    const following = followingRetention(given);
    const known = factStore([...facts(said), ...demandFacts(following)]);
    const complete = factStore([...known.values(), ...assumedRetention(known)]);
    return sizeDemand(complete, rateDemand(complete, months), months).get('demand.dataAtHorizon')?.value;
  };

  test('events for a month, not all that ever came', () => {
    expect(dataOf(stream)).toBeCloseTo(30 * 1e11, -6);
  });

  test('no more than today, where today shows what is dropped and nothing grows', () => {
    expect(dataOf({ ...stream, 'data.size': 3e11, 'growth.perYear': 0 })).toBeCloseTo(3e11, -6);
  });

  test('all of it, where it is said to be kept for ever', () => {
    expect(dataOf({ ...stream, 'data.keptForever': true })).toBeCloseTo(24 * 30.4375 * 1e11, -6);
  });

  test('a time that follows is found again among derived facts', () => {
    const following = followingRetention(store({ ...stream, 'data.size': 3e11 }));
    const known = factStore([...facts({ ...stream, 'data.size': 3e11 }), ...demandFacts(following)]);
    const kept = keptFor(known);
    expect(kept).toEqual(following.get('data.retention'));
  });
});
