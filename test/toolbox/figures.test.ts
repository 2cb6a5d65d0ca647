import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Figure } from '../../src/contracts/figure.ts';
import type { Unit } from '../../src/contracts/quantity.ts';
import * as availability from '../../src/toolbox/availability.ts';
import { constant } from '../../src/toolbox/calculate.ts';
import * as capacity from '../../src/toolbox/capacity.ts';
import { continentalRoundTrips, roundTrips } from '../../src/toolbox/constants.ts';
import * as cost from '../../src/toolbox/cost.ts';
import * as durability from '../../src/toolbox/durability.ts';
import * as engines from '../../src/toolbox/engines.ts';
import * as kept from '../../src/toolbox/kept.ts';
import * as latency from '../../src/toolbox/latency.ts';
import * as partitioning from '../../src/toolbox/partitioning.ts';
import { averageUnder } from '../../src/toolbox/peaks.ts';
import { managedFactor, prices } from '../../src/toolbox/prices.ts';
import * as queueing from '../../src/toolbox/queueing.ts';
import * as quorum from '../../src/toolbox/quorum.ts';
import * as rates from '../../src/toolbox/rates.ts';
import { replay } from '../../src/toolbox/replay.ts';
import * as scaling from '../../src/toolbox/scaling.ts';
import * as sizing from '../../src/toolbox/sizing.ts';
import { toolboxSources } from '../../src/toolbox/sources.ts';
import * as storage from '../../src/toolbox/storage.ts';
import * as streaming from '../../src/toolbox/streaming.ts';

const a = (value: number, unit: Unit) => constant('given', value, unit, 'formula');
const perSecond = (value: number) => a(value, '1/s');
const bytes = (value: number) => a(value, 'B');
const seconds = (value: number) => a(value, 's');
const share = (value: number) => a(value, 'fraction');
const count = (value: number) => a(value, 'count');
const ratio = (value: number) => a(value, 'none');
const growth = (value: number) => a(value, 'fraction/year');
const months = (value: number) => a(value, 'months');
const dollars = (value: number) => a(value, 'USD/month');
const day = 86_400;

describe('figures for a consultation', () => {
  test.each<[string, number, Figure]>([
    ['rates.average', 1388.888_888, rates.averageRate(count(120e6), seconds(day), 'b')],
    ['rates.perUser', 100, rates.rateFromUsers(count(864_000), a(10, 'per day'), 'b')],
    ['rates.peak', 3000, rates.peakRate(perSecond(1000), ratio(3), 'b')],
    ['rates.reads', 800, rates.readRate(perSecond(1000), share(0.8), 'b')],
    ['rates.writes', 200, rates.writeRate(perSecond(1000), share(0.8), 'b')],
    ['rates.readsFromWrites', 4000, rates.readsBeside(perSecond(1000), share(0.8), 'b')],
    ['rates.writesFromReads', 250, rates.writesBeside(perSecond(1000), share(0.8), 'b')],
    ['rates.fanout', 50_000, rates.fanoutRate(perSecond(100), count(500), 'b')],
    ['rates.throughput', 1e6, rates.byteRate(perSecond(1000), bytes(1000), 'b')],
    ['rates.inFlight', 200, rates.inFlightAtOnce(perSecond(1000), seconds(0.2), 'b')],
    ['rates.atHorizon', 4000, rates.rateAtHorizon(perSecond(1000), growth(1), months(24), 'b')],
    ['rates.yearlyGrowth', 1.518_17, rates.yearlyGrowth(share(0.08), 'b')],
    ['rates.excessShare', 0.992, rates.excessShare(count(1e6), count(8000), 'b')],
    [
      'rates.drain',
      600,
      rates.drainTime(perSecond(4000), perSecond(2000), perSecond(1000), seconds(300), 'b'),
    ],
    ['storage.raw', 1e12, storage.rawData(count(1e9), bytes(1000), 'b')],
    ['storage.retained', 604.8e9, storage.retainedData(perSecond(1000), bytes(1000), seconds(7 * day), 'b')],
    ['storage.keptRecords', 604.8e6, storage.retainedRecords(perSecond(1000), seconds(7 * day), 'b')],
    ['rates.averageUnderPeak', 300, averageUnder(perSecond(900), ratio(3), 'b')],
    ['rates.peakOverAverage', 3, rates.peakFactorOf(perSecond(900), perSecond(300), 'b')],
    ['rates.readShare', 0.9, rates.readShareOf(perSecond(900), perSecond(100), 'b')],
    ['storage.addedPerMonth', 2.629_8e12, storage.dataPerMonth(perSecond(1000), bytes(1000), 'b')],
    ['storage.indexed', 1.3e12, storage.withIndexes(bytes(1e12), share(0.3), 'b')],
    ['storage.replicated', 3e12, storage.withCopies(bytes(1e12), count(3), 'b')],
    ['storage.compressed', 0.25e12, storage.whenCompressed(bytes(1e12), ratio(4), 'b')],
    ['storage.withSlack', 2e12, storage.diskFor(bytes(1e12), share(0.5), 'b')],
    ['storage.atHorizon', 2.25e12, storage.dataAtHorizon(bytes(1e12), growth(0.5), months(24), 'b')],
    ['storage.afterAdding', 3.4e12, storage.dataAfterAdding(bytes(1e12), bytes(1e11), months(24), 'b')],
    [
      'storage.afterGrowingIntake',
      3.4e12,
      storage.dataAfterGrowingIntake(bytes(1e12), bytes(1e11), growth(0), months(24), 'b'),
    ],
    ['storage.keptAtMost', 1e12, kept.dataKeptAtMost(bytes(3e12), bytes(1e12), bytes(0), 'b')],
    ['storage.keptAtMost', 2e12, kept.dataKeptAtMost(bytes(3e12), bytes(1e12), bytes(2e12), 'b')],
    ['storage.keptOfIntake', 1e12, kept.intakeKept(bytes(2.629_8e12), seconds(1e6), 'b')],
    ['storage.turnedOver', 3 * day, kept.keptAsShown(bytes(3e11), bytes(3.043_75e12), 'b')],
    ['storage.addedAtHorizon', 4e9, storage.addedAMonthAtHorizon(bytes(1e9), growth(1), months(24), 'b')],
    ['storage.sum', 6, storage.dataInAll([bytes(1), bytes(2), bytes(3)], 'b')],
    ['storage.share', 1e11, storage.partOfData(bytes(1e12), share(0.1), 'b')],
    ['engines.btreeSpace', 1 / Math.LN2, engines.btreeSpaceUnderRandomInserts('b')],
    ['engines.lsmSpace', 1.1111, engines.lsmSpaceAmplification(ratio(10), 'b')],
    ['engines.lsmWrites', 40, engines.lsmWriteBound(ratio(10), count(5), 'b')],
    ['capacity.nodes', 7, capacity.nodesFor(perSecond(10_000), perSecond(2500), share(0.4), 'b')],
    ['capacity.nodesForZoneLoss', 12, capacity.nodesSurvivingZoneLoss(count(7), count(3), 'b')],
    ['capacity.shards', 4, capacity.shardsFor(bytes(25e9), bytes(10e9), share(0.25), 'b')],
    ['capacity.machinesOfShards', 8, capacity.machinesForShards(count(4), count(2), 'b')],
    ['capacity.partitions', 3, capacity.partitionsFor(bytes(25e9), bytes(10e9), 'b')],
    ['capacity.provided', 30_000, capacity.capacityOf(count(3), perSecond(10_000), 'b')],
    ['capacity.utilisation', 0.5, capacity.utilisationOf(perSecond(500), perSecond(1000), 'b')],
    ['capacity.headroom', 2, capacity.headroomOf(perSecond(1000), perSecond(500), 'b')],
    ['capacity.monthsUntil', 24, capacity.monthsUntil(bytes(4e12), bytes(1e12), growth(1), 'b')],
    ['capacity.monthsUntil', 0, capacity.monthsUntil(bytes(1e12), bytes(4e12), growth(1), 'b')],
    ['capacity.monthsUntil', 1200, capacity.monthsUntil(bytes(4e12), bytes(1e12), growth(0), 'b')],
    [
      'capacity.monthsUntilFilled',
      30,
      capacity.monthsUntilFilled(bytes(4e12), bytes(1e12), bytes(1e11), 'b'),
    ],
    [
      'capacity.crossing',
      20_529 + 365.25,
      capacity.crossingDate(capacity.dateInput('2026-03-17'), months(12), 'b'),
    ],
    ['sizing.cores', 16, sizing.coresFor(perSecond(200_000), 'b')],
    ['sizing.compactionDisk', 6e12, sizing.diskWithCompaction(bytes(1e12), count(3), 'b')],
    ['sizing.vectorMemory', 39_936_000_000, sizing.vectorIndexMemory(count(1e7), count(768), 'b')],
    ['partitioning.perHost', 15, partitioning.shardsPerHost(count(480), count(32), 'b')],
    ['partitioning.movedByModulo', 0.8, partitioning.movedUnderModulo(count(4), count(5), 'b')],
    ['partitioning.movedByRing', 0.2, partitioning.movedOnRing(count(4), count(5), 'b')],
    ['partitioning.zipfShare', 0.069_48, partitioning.hotKeyShare(count(1), count(1e6), ratio(1), 'b')],
    ['partitioning.hottest', 300, partitioning.loadOfShare(perSecond(1000), share(0.3), 'b')],
    ['partitioning.shuffleShards', 28, partitioning.shuffleShardsOf(count(8), count(2), 'b')],
    ['streaming.partitions', 7, streaming.topicPartitions(ratio(20), ratio(5), ratio(3), 'b')],
    ['streaming.betweenBrokers', 200e6, streaming.replicationTraffic(a(100e6, 'B/s'), count(3), 'b')],
    ['streaming.bytesOut', 400e6, streaming.consumerTraffic(a(100e6, 'B/s'), count(4), 'b')],
    ['streaming.kept', 181.44e12, streaming.logSize(a(100e6, 'B/s'), count(3), seconds(7 * day), 'b')],
    ['quorum.majority', 3, quorum.majorityOf(count(5), 'b')],
    ['quorum.tolerated', 2, quorum.failuresTolerated(count(5), 'b')],
    ['quorum.nodesForCrashes', 5, quorum.nodesToSurvive(count(2), 'b')],
    ['quorum.overlap', 1, quorum.quorumsOverlap(count(3), count(2), count(2), 'b')],
    ['quorum.freshWithin', 1 / 3, quorum.freshWithin(count(3), count(1), count(1), count(1), 'b')],
    ['quorum.copiesLeft', 4, quorum.copiesAfterZoneLoss(count(6), count(3), 'b')],
    ['quorum.survives', 1, quorum.quorumSurvives(count(4), count(4), 'b')],
    ['availability.serial', 0.998_001, availability.serialAvailability([share(0.999), share(0.999)], 'b')],
    [
      'availability.parallel',
      0.999_999,
      availability.parallelAvailability([share(0.999), share(0.999)], 'b'),
    ],
    ['availability.kOfN', 0.999_702, availability.kOfNAvailability(count(2), count(3), share(0.99), 'b')],
    ['availability.downtime', 864, availability.downtimeIn(share(0.99), seconds(day), 'b')],
    ['availability.downtime', 31_536, availability.downtimePerYear(share(0.999), 'b')],
    ['availability.downtime', 2592, availability.downtimePerMonth(share(0.999), 'b')],
    [
      'availability.fromDowntime',
      0.999,
      availability.availabilityWithOutages(count(10), seconds(3153.6), 'b'),
    ],
    ['availability.fromRepair', 0.999, availability.availabilityFromRepair(seconds(999), seconds(1), 'b')],
    ['availability.outagesInBudget', 10, availability.outagesInYear(share(0.999), seconds(3153.6), 'b')],
    ['availability.dependency', 0.9999, availability.dependencyTarget(share(0.999), 'b')],
    ['availability.retries', 64, availability.retryAmplification(count(4), count(3), 'b')],
    ['durability.erasureOverhead', 1.4, durability.codingOverhead(count(10), count(4), 'b')],
    ['durability.copiesTolerate', 2, durability.lossesTolerated(count(3), 'b')],
    ['durability.yearsPerLoss', 31_557_600e3, durability.timeToLoss(count(1000), share(0.999_999), 'b')],
    [
      'durability.copysetLoss',
      0.001_568,
      durability.correlatedLoss(count(5000), count(3), share(0.01), count(1667), 'b'),
    ],
    ['latency.roundTrips', 0.24, latency.roundTripWait(count(3), roundTrips.europeAmericaEast, 'b')],
    ['latency.chain', 0.06, latency.chainOfWaits([seconds(0.01), seconds(0.05)], 'b')],
    ['latency.slowest', 0.05, latency.slowestOf([seconds(0.01), seconds(0.05)], 'b')],
    ['latency.commit', 0.01, latency.roundTripCommit([seconds(0.05), seconds(0.01)], 'b')],
    ['latency.fanoutTail', 0.634, latency.fanoutTail(count(100), share(0.01), 'b')],
    ['latency.lightFloor', 0.055_85, latency.lightFloor(a(5585, 'km'), 'b')],
    ['latency.commitWait', 0.014, latency.clockWait(seconds(0.007), 'b')],
    ['latency.serialRate', 200, latency.serialRateOf(seconds(0.005), 'b')],
    ['latency.lostInFlight', 750, latency.writesAtRisk(perSecond(1500), seconds(0.5), 'b')],
    ['queueing.stretch', 5, queueing.stretchAt(share(0.8), 'b')],
    ['queueing.response', 0.5, queueing.responseTime(perSecond(8), perSecond(10), 'b')],
    ['queueing.serversFor', 6, queueing.serversNeeded(ratio(2.5), share(0.1), 'b')],
    [
      'scaling.throughput',
      1000,
      scaling.throughputAt(perSecond(1000), ratio(0.1), ratio(0.01), count(1), 'b'),
    ],
    ['scaling.speedup', 9.1429, scaling.speedup(share(0.95), count(16), 'b')],
    ['cost.machines', 552, cost.machineCost(count(3), count(8), bytes(32e9), 'b')],
    ['cost.managed', 190, cost.managedCost(dollars(100), 'b')],
    ['cost.blocks', 100, cost.blockStorageCost(bytes(1e12), 'b')],
    ['cost.objects', 22, cost.objectStorageCost(bytes(1e12), 'b')],
    ['cost.traffic', 236.682, cost.trafficCost(a(1e6, 'B/s'), 'egress', 'b')],
    ['cost.kept', 250, cost.storedCost(bytes(1e12), a(0.25, 'USD'), 'b')],
    ['cost.units', 109.5, cost.unitCost(count(10), a(10.95, 'USD'), 'b')],
    ['cost.total', 300, cost.monthlyCost([dollars(100), dollars(200)], 'b')],
  ])('%s is %d', (formulaId, value, figure) => {
    expect(figure.formula).toBe(formulaId);
    expect(figure.id).toBe(`${formulaId}@b`);
    expect(Math.abs(figure.value - value)).toBeLessThanOrEqual(1e-4 * Math.abs(value));
    expect(replay(figure)).toBe(figure.value);
  });

  test('a formula of any unit takes the unit that it is told', () => {
    const on = { subject: 'b', unit: '1/s' as const };
    expect(capacity.capacityOf(count(3), perSecond(10_000), on).unit).toBe('1/s');
    expect(rates.peakRate(perSecond(1), ratio(2), { subject: 'b', unit: 'B' }).unit).toBe('1/s');
  });

  test('a day that does not exist is refused', () => {
    expect(() => capacity.dateInput('2026-02-30')).toThrow(expect.objectContaining({ code: 'figure.input' }));
  });

  test('480 shards divide evenly over 24 numbers of hosts, 7 over two', () => {
    expect(partitioning.evenHostCounts(480)).toHaveLength(24);
    expect(partitioning.evenHostCounts(7)).toEqual([1, 7]);
  });
});

describe('more never asks for less', () => {
  const load = fc.double({ min: 0, max: 1e9, noNaN: true });
  const more = fc.double({ min: 1, max: 10, noNaN: true });
  const value = (figure: Figure) => figure.value;

  test.each<[string, (demand: number) => number]>([
    ['nodes', (demand) => value(capacity.nodesFor(perSecond(demand), perSecond(977), share(0.4), 'b'))],
    ['partitions', (demand) => value(capacity.partitionsFor(perSecond(demand), perSecond(977), 'b'))],
    [
      'topic partitions',
      (demand) => value(streaming.topicPartitions(perSecond(demand), perSecond(977), perSecond(333), 'b')),
    ],
    ['cores', (demand) => value(sizing.coresFor(perSecond(demand), 'b'))],
    ['servers', (demand) => value(queueing.serversNeeded(ratio(demand / 1e6), share(0.05), 'b'))],
    [
      'data at the horizon',
      (demand) => value(storage.dataAtHorizon(bytes(demand), growth(0.3), months(36), 'b')),
    ],
    ['utilisation', (demand) => value(capacity.utilisationOf(perSecond(demand), perSecond(977), 'b'))],
    ['cost', (demand) => value(cost.blockStorageCost(bytes(demand), 'b'))],
  ])('%s', (_, needed) => {
    fc.assert(
      fc.property(load, more, (demand, factor) => {
        expect(needed(demand * factor)).toBeGreaterThanOrEqual(needed(demand));
      }),
      { numRuns: 50 },
    );
  });

  test('more load never leaves more time until the limit', () => {
    fc.assert(
      fc.property(load, more, (demand, factor) => {
        const time = (today: number) =>
          value(capacity.monthsUntil(perSecond(1e9), perSecond(today), growth(0.4), 'b'));
        expect(time(demand * factor)).toBeLessThanOrEqual(time(demand));
      }),
    );
  });
});

describe('what is published is dated and has been read', () => {
  const sourceOf = new Map(toolboxSources.map((source) => [source.id, source]));

  test.each(Object.entries(prices))('the price of %s', (_, row) => {
    const [low, high] = row.input.range ?? [Number.NaN, Number.NaN];
    expect(low).toBeLessThanOrEqual(row.input.value);
    expect(high).toBeGreaterThanOrEqual(row.input.value);
    expect(row.asOf).toMatch(/^20\d\d(-\d\d)?$/);
    for (const source of [row.input.source, ...row.alsoRead])
      expect(sourceOf.get(source)?.confirmed).toBe('read');
  });

  test('the factor of managed databases, and the ranges of round trips', () => {
    expect(sourceOf.get(managedFactor.source)?.confirmed).toBe('read');
    for (const held of Object.values(continentalRoundTrips)) {
      expect(held.range?.[0]).toBeLessThan(held.value);
      expect(held.range?.[1]).toBeGreaterThan(held.value);
    }
  });

  test('every source has an address, and a date that is one where it has any', () => {
    for (const source of toolboxSources) {
      expect(source.url).toMatch(/^https:\/\//);
      expect(source.dated ?? '2026').toMatch(/^\d{4}(-\d\d){0,2}$/);
    }
  });
});
