import { describe, expect, test } from '@jest/globals';
import { doubtOf } from '../../src/advisor/ask.ts';
import { asDecided, forksOf, situationOf } from '../../src/advisor/decide.ts';
import { drawJointly, seeded } from '../../src/advisor/draws.ts';
import { frameOf } from '../../src/advisor/frame.ts';
import { factStore } from '../../src/advisor/view.ts';
import { facts, type Said } from './made.ts';

const options = { asOf: '2026-11-28' };

describe('the forks of what is open', () => {
  test.each<[string, Said]>([
    ['of nothing but a shape', { 'model.messages': true, 'events.averagePerSecond': 1389 }],
    [
      'of money with its guarantees',
      { 'model.money': true, 'consistency.need': 'strong', 'loss.none': true },
    ],
    [
      'with little open',
      { 'model.relational': true, 'access.joins': true, 'data.size': 1e12, survive: 'zone' },
    ],
  ])('%s lead where forks from what is known lead', (_, said) => {
    const told = { title: '', facts: facts(said), unread: [], contradictions: [], language: 'en' };
    const { unknowns, known, forks } = doubtOf(told, options);
    const stated = factStore(facts(said));
    const { frame } = frameOf(stated, options);
    const situation = situationOf(stated, frame);
    const plain = forksOf(stated, situation, frame, asDecided(situation, frame));
    expect(forks.now).toEqual(plain.now);
    const drawn = (from: typeof plain) => {
      const random = seeded(11);
      return Array.from(
        { length: 60 },
        (_one, at) => drawJointly(unknowns, known, from, { random, evenly: at % 2 === 0 }).outcome,
      );
    };
    expect(drawn(forks)).toEqual(drawn(plain));
    for (const { probes } of unknowns)
      for (const { facts: given } of probes.slice(0, 6))
        expect(forks.withFacts(given)).toEqual(plain.withFacts(given));
  });
});
