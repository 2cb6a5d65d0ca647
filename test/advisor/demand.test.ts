import { describe, expect, test } from '@jest/globals';
import { type Demand, demandFacts, followingFacts, rateDemand } from '../../src/advisor/demand.ts';
import { sizeDemand } from '../../src/advisor/size-demand.ts';
import { assumptions, factStore } from '../../src/advisor/view.ts';
import type { Figure } from '../../src/contracts/figure.ts';
import { factCatalogue } from '../../src/knowledge/catalogue.ts';
import { constant } from '../../src/toolbox/calculate.ts';
import { replay } from '../../src/toolbox/replay.ts';
import { facts, type Said } from './made.ts';

const inAYear = constant('planning horizon', 12, 'count', 'formula');

/** Demand of what was said, with the catalogue's assumptions for the rest, unless they are left out. */
const demandOf = (said: Said, assuming = true): Demand => {
  const stated = factStore(facts(said));
  const all = new Map(stated);
  if (assuming) for (const one of assumptions(stated, factCatalogue)) all.set(one.id, one);
  const rates = rateDemand(all, inAYear);
  return new Map([...rates, ...sizeDemand(all, rates, inAYear)]);
};

const demanded = (demand: Demand, id: string): number | undefined => demand.get(id)?.value;

describe('rates at the peak', () => {
  test.each<[string, Said, number | undefined, number | undefined]>([
    ['nothing said, nothing invented', { 'team.size': 6 }, undefined, undefined],
    ['a stated peak is the peak', { 'writes.peakPerSecond': 500 }, 500, undefined],
    [
      'an average times the peak factor',
      { 'writes.averagePerSecond': 100, 'traffic.peakFactor': 4 },
      400,
      undefined,
    ],
    ['an average times the assumed factor', { 'writes.averagePerSecond': 100 }, 300, undefined],
    [
      'requests by the share of reads',
      { 'requests.peakPerSecond': 1000, 'traffic.readFraction': 0.9 },
      100,
      900,
    ],
    [
      'writes and reads as said, whatever the requests',
      { 'writes.peakPerSecond': 10, 'reads.peakPerSecond': 20, 'requests.peakPerSecond': 1000 },
      10,
      20,
    ],
    [
      'reads beside the writes, where the share was said',
      { 'writes.peakPerSecond': 100, 'traffic.readFraction': 0.75 },
      100,
      300,
    ],
    ['no reads from a share that nobody said', { 'writes.peakPerSecond': 100 }, 100, undefined],
    [
      'no writes beside reads that are everything',
      { 'reads.peakPerSecond': 100, 'traffic.readFraction': 1 },
      0,
      100,
    ],
    [
      'events are writes where they are kept',
      { 'events.peakPerSecond': 70, 'model.timeSeries': true },
      70,
      undefined,
    ],
    [
      'the peak over the average of a kind that both were said of',
      {
        'requests.averagePerSecond': 300,
        'requests.peakPerSecond': 900,
        'writes.averagePerSecond': 10,
        'reads.averagePerSecond': 200,
      },
      30,
      600,
    ],
    [
      'writes and reads beside each other, rather than a share of the requests',
      { 'writes.peakPerSecond': 50, 'requests.peakPerSecond': 1000, 'traffic.readFraction': 0.9 },
      50,
      450,
    ],
    [
      'writes beside the reads that were said',
      { 'reads.averagePerSecond': 900, 'traffic.peakFactor': 2, 'traffic.readFraction': 0.9 },
      200,
      1800,
    ],
    [
      'kept events where they are more than the writes',
      { 'writes.averagePerSecond': 10, 'events.averagePerSecond': 500, 'model.timeSeries': true },
      1500,
      undefined,
    ],
    [
      'the writes where the events are fewer',
      { 'writes.averagePerSecond': 600, 'events.averagePerSecond': 500, 'model.timeSeries': true },
      1800,
      undefined,
    ],
    [
      'the writes where nothing says that events are kept',
      { 'writes.averagePerSecond': 10, 'events.averagePerSecond': 500 },
      30,
      undefined,
    ],
    [
      'events that only flow by are no writes',
      { 'events.peakPerSecond': 70, 'events.exist': true },
      undefined,
      undefined,
    ],
  ])('%s', (_, said, writes, reads) => {
    const demand = demandOf(said);
    const near = (value: number | undefined) => (value === undefined ? undefined : expect.closeTo(value, 6));
    expect([demanded(demand, 'demand.writesPeak'), demanded(demand, 'demand.readsPeak')]).toEqual([
      near(writes),
      near(reads),
    ]);
  });

  test('what follows from stated rates is a figure and no assumption', () => {
    const following = followingFacts(
      factStore(
        facts({ 'reads.averagePerSecond': 900, 'reads.peakPerSecond': 2700, 'writes.averagePerSecond': 100 }),
      ),
    );
    expect([...following].map(([id, figure]) => [id, figure.value])).toEqual([
      ['traffic.peakFactor', 3],
      ['traffic.readFraction', 0.9],
    ]);
    expect(
      followingFacts(
        factStore(
          facts({ 'reads.averagePerSecond': 900, 'reads.peakPerSecond': 2700, 'traffic.peakFactor': 5 }),
        ),
      ).size,
    ).toBe(0);
  });

  test('grow to the horizon by what was said, or by the assumption', () => {
    const doubled = demandOf({ 'writes.peakPerSecond': 100, 'growth.perYear': 1 });
    expect(demanded(doubled, 'demand.writesPeakAtHorizon')).toBeCloseTo(200);
    expect(demanded(demandOf({ 'writes.peakPerSecond': 100 }), 'demand.writesPeakAtHorizon')).toBeCloseTo(
      125,
    );
    expect(demandOf({ 'writes.peakPerSecond': 100 }, false).has('demand.writesPeakAtHorizon')).toBe(false);
  });
});

const day = 86_400;
const month = (365.25 / 12) * day;

describe('data at the horizon', () => {
  test.each<[string, Said, number | undefined]>([
    ['nothing said, nothing invented', { 'team.size': 6 }, undefined],
    ['what is there, grown', { 'data.size': 1e12, 'growth.perYear': 0.5 }, 1.5e12],
    [
      'records times their size, grown',
      { 'record.count': 1e9, 'record.size': 1000, 'growth.perYear': 0 },
      1e12,
    ],
    ['what is there and what is added', { 'data.size': 1e12, 'data.growthPerMonth': 1e11 }, 2.2e12],
    [
      'what comes in and stays',
      { 'writes.averagePerSecond': 100, 'record.size': 1000, 'writes.appendOnly': true, 'growth.perYear': 0 },
      100 * 1000 * month * 12,
    ],
    [
      'updates add nothing',
      { 'writes.averagePerSecond': 100, 'record.size': 1000, 'writes.updates': true },
      undefined,
    ],
    [
      'no more than retention keeps',
      {
        'writes.averagePerSecond': 100,
        'record.size': 1000,
        'writes.appendOnly': true,
        'data.retention': 30 * day,
        'growth.perYear': 0,
      },
      100 * 1000 * 30 * day,
    ],
    [
      'added data expires: no more than ninety days of it',
      { 'data.growthPerMonth': 1e12, 'data.retention': 3 * month },
      3e12,
    ],
    [
      'what is there stays, though less would be kept of what comes in',
      { 'data.size': 8e12, 'data.growthPerMonth': 1e12, 'data.retention': 3 * month },
      8e12,
    ],
    [
      'what is kept grows as its intake does',
      {
        'events.averagePerSecond': 100,
        'record.size': 1000,
        'model.timeSeries': true,
        'data.retention': month,
        'growth.perYear': 1,
      },
      2 * 100 * 1000 * month,
    ],
    [
      'nothing expires that is kept for ever',
      { 'data.growthPerMonth': 1e12, 'data.retention': 3 * month, 'data.keptForever': true },
      12e12,
    ],
    ['what comes in, compressed', { 'data.growthPerMonth': 1e12, 'data.compression': 8 }, 1.5e12],
    [
      'records compressed, but not the size that is measured today',
      { 'record.count': 1e9, 'record.size': 1000, 'data.compression': 5, 'growth.perYear': 0 },
      2e11,
    ],
    ['the size as it is', { 'data.size': 1e12, 'data.compression': 5, 'growth.perYear': 0 }, 1e12],
  ])('%s', (_, said, bytes) => {
    const value = demanded(demandOf(said), 'demand.dataAtHorizon');
    if (bytes === undefined) expect(value).toBeUndefined();
    else expect((value ?? 0) / bytes).toBeCloseTo(1, 2);
  });

  test('the hot part and the bytes a second follow from rate and size', () => {
    const demand = demandOf({
      'writes.averagePerSecond': 100,
      'writes.peakPerSecond': 400,
      'record.size': 500,
      'data.hotWindow': 7 * day,
    });
    expect(demanded(demand, 'demand.hotBytes')).toBeCloseTo(100 * 500 * 7 * day);
    expect(demanded(demand, 'demand.ingestBytes')).toBeCloseTo(400 * 500);
  });
});

describe('demand', () => {
  const demand = demandOf({
    'requests.averagePerSecond': 1000,
    'data.size': 1e12,
    'record.size': 700,
    'data.hotWindow': day,
    'writes.averagePerSecond': 40,
    'model.messages': true,
  });

  test('is figures that replay', () => {
    expect(demand.size).toBeGreaterThan(4);
    for (const figure of demand.values()) expect(replay(figure)).toBeCloseTo(figure.value);
  });

  test('becomes derived facts with the same values', () => {
    const derived = demandFacts(demand);
    expect(derived.map((one) => [one.id, one.value])).toEqual(
      [...demand].map(([id, figure]: readonly [string, Figure]) => [id, figure.value]),
    );
    expect(new Set(derived.map((one) => one.origin))).toEqual(new Set(['derived']));
  });
});
