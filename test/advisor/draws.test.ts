import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../src/advisor/answers.ts';
import { type Draw, seeded, tells, tellsByBox } from '../../src/advisor/draws.ts';

const answer = (bucket: string): Answer => ({ when: bucket, facts: [], bucket, share: 1 });

/** Draws of two unknowns with two answers each, and where each pair leads. */
const draws = (leads: (first: string, second: string) => string, count = 400): readonly Draw[] => {
  const random = seeded(1);
  const side = () => (random() < 0.5 ? 'yes' : 'no');
  return Array.from({ length: count }, () => {
    const [first, second] = [side(), side()];
    return {
      answers: new Map([
        ['loss.none', answer(first)],
        ['audit.needed', answer(second)],
      ]),
      outcome: { key: leads(first, second), title: '' },
    };
  });
};

describe('what an answer tells of the choice', () => {
  test('is all of the doubt where it decides alone, and none where it decides nothing', () => {
    const alone = draws((first) => first);
    expect(tells({ id: 'loss.none' }, alone)).toBeGreaterThan(0.95);
    expect(tells({ id: 'audit.needed' }, alone)).toBeLessThan(0.05);
  });

  test('is a part of the doubt where two decide together', () => {
    const both = draws((first, second) => String(first === 'yes' && second === 'yes'));
    expect(tells({ id: 'loss.none' }, both)).toBeGreaterThan(0.2);
    expect(tells({ id: 'loss.none' }, both)).toBeLessThan(0.6);
  });

  test('is nothing where there is no doubt', () => {
    expect(
      tells(
        { id: 'loss.none' },
        draws(() => 'one'),
      ),
    ).toBe(0);
  });

  test('looks at what the choice is by itself, where it only seems to be the same', () => {
    const hidden = draws((first) => first).map((draw) => ({
      ...draw,
      outcome: { key: 'same', title: '', itself: draw.outcome.key },
    }));
    expect(tells({ id: 'loss.none' }, hidden)).toBeGreaterThan(0.95);
  });
});

test('of what can be picked, the box that decides is told from the one beside it', () => {
  const random = seeded(2);
  const picked = Array.from({ length: 400 }, (): Draw => {
    const boxes = ['access.joins', 'access.byKey'].filter(() => random() < 0.5);
    return {
      answers: new Map([['access', answer(boxes.join('+'))]]),
      outcome: { key: String(boxes.includes('access.joins')), title: '' },
    };
  });
  const members = ['access.joins', 'access.byKey'].map((one) => ({ fact: one, title: one }));
  const told = tellsByBox({ id: 'access', members }, picked);
  expect(told.get('access.joins')).toBeGreaterThan(0.95);
  expect(told.get('access.byKey')).toBeLessThan(0.05);
  expect(tells({ id: 'access', members }, picked)).toBeGreaterThan(0.95);
});
