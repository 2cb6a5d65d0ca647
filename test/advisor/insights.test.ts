import { describe, expect, test } from '@jest/globals';
import { advise } from '../../src/advisor/advise.ts';
import { insightTexts } from '../../src/knowledge/insights.ts';
import { facts, type Said } from './made.ts';

const told = (said: Said): readonly string[] => {
  const { insights } = advise(
    { title: 'A brief', facts: facts(said), unread: [], contradictions: [], language: 'en' },
    { asOf: '2026-11-22' },
  );
  return insights.map((insight) => {
    const name = Object.entries(insightTexts).find(([, says]) => says === insight.says)?.[0];
    return name ?? insight.says;
  });
};

describe('what the numbers of a team mean', () => {
  test.each<[string, Said, string, boolean]>([
    ['a small peak', { 'writes.peakPerSecond': 50, 'model.relational': true }, 'oneMachine', true],
    [
      'a peak beyond any machine',
      { 'writes.peakPerSecond': 1e6, 'model.relational': true },
      'beyondOneMachine',
      true,
    ],
    ['a peak beyond any machine is not a small one', { 'writes.peakPerSecond': 1e6 }, 'oneMachine', false],
    ['little data', { 'data.size': 1e11, 'model.relational': true }, 'smallData', true],
    [
      'more data than one instance holds',
      { 'data.size': 1e15, 'model.relational': true },
      'dataBeyondOne',
      true,
    ],
    ['a target', { 'availability.target': 0.9999, 'model.relational': true }, 'budget', true],
    ['a target that nobody said', { 'model.relational': true, 'writes.peakPerSecond': 5 }, 'budget', false],
    [
      'many calls for one request',
      { 'fanout.callsPerRequest': 100, 'model.relational': true },
      'tailAtScale',
      true,
    ],
    ['many receivers of one write', { 'fanout.width': 1e6, 'writes.peakPerSecond': 100 }, 'fanout', true],
    [
      'a rush for few seats',
      { 'demand.seats': 1000, 'writes.peakPerSecond': 5000, 'traffic.peakDuration': 600 },
      'refusals',
      true,
    ],
    [
      'seats for nearly everyone',
      { 'demand.seats': 1e7, 'writes.peakPerSecond': 5000, 'traffic.peakDuration': 600 },
      'refusals',
      false,
    ],
    [
      'money, where each commit waits for a copy',
      { 'model.money': true, 'writes.peakPerSecond': 500 },
      'lostWereItAsync',
      true,
    ],
    [
      'a lagging copy of money that may lose its last moments',
      { 'model.money': true, 'loss.recentOk': true, 'writes.peakPerSecond': 500 },
      'lostOnFailover',
      true,
    ],
    [
      'a lagging copy of what may be lost',
      { 'model.keyValue': true, 'writes.peakPerSecond': 500 },
      'lostOnFailover',
      false,
    ],
    [
      'regions far apart and a latency wanted',
      { 'regions.roundTrip': 0.08, 'latency.write': 0.01, 'regions.count': 2 },
      'roundTrips',
      true,
    ],
  ])('%s', (_, said, insight, expected) => {
    expect({ [insight]: told(said).includes(insight) }).toEqual({ [insight]: expected });
  });

  test('the most telling comes first: a rush before the size of the machine', () => {
    const names = told({ 'demand.seats': 1000, 'writes.peakPerSecond': 5000, 'traffic.peakDuration': 600 });
    expect(names[0]).toBe('refusals');
  });
});
