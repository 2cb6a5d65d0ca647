import { describe, expect, test } from '@jest/globals';
import { verdictOf } from '../../src/advisor/verdict.ts';
import type { Brief } from '../../src/contracts/fact.ts';
import type { Question } from '../../src/contracts/findings.ts';
import { facts, type Said } from './made.ts';

const brief = (said: Said): Brief => ({
  title: 'A brief',
  facts: facts(said),
  unread: [],
  contradictions: [],
  language: 'en',
});

const question: Question = { fact: 'data.size', ask: 'How much?', flips: 'decides', outcomes: [], weight: 1 };

const five: Said = {
  'writes.peakPerSecond': 100,
  'data.size': 1e12,
  'model.money': true,
  survive: 'zone',
  'access.byKey': true,
};

describe('whether a brief can be advised on', () => {
  test.each<[string, Said, readonly Question[], string]>([
    ['nothing', {}, [question], 'not a brief'],
    ['a single requirement', { 'data.size': 1e12 }, [question], 'not a brief'],
    [
      'a team and a question, but nothing to build',
      { 'team.size': 6, 'asked.database': true, 'team.small': true },
      [question],
      'not a brief',
    ],
    [
      'two requirements with open questions',
      { 'data.size': 1e12, 'model.money': true },
      [question],
      'conditional',
    ],
    ['two requirements that nothing could change', { 'data.size': 1e12, 'model.money': true }, [], 'advised'],
    ['five requirements, whatever is open', five, [question], 'advised'],
  ])('%s: %#', (_, said, questions, kind) => {
    expect(verdictOf(brief(said), questions).kind).toBe(kind);
  });

  test('too little names what is missing, and not what was said', () => {
    const verdict = verdictOf(brief({ 'data.size': 1e12 }), [question]);
    expect(verdict).toMatchObject({
      kind: 'not a brief',
      missing: expect.arrayContaining(['how many reads and writes at the busiest moment']),
    });
    expect('missing' in verdict ? verdict.missing : []).not.toContain('what is stored and how much of it');
  });
});
