import { describe, expect, test } from '@jest/globals';
import { judge, judgeAll } from '../../src/advisor/judge.ts';
import { factStore, viewOf } from '../../src/advisor/view.ts';
import type { Limit } from '../../src/contracts/pattern.ts';
import { fact, pattern, view } from './made.ts';

const writes: Limit = {
  of: 'demand.writesPeak',
  title: 'writes of one machine',
  carries: [1000, 4000],
  unit: '1/s',
  per: 'system',
  source: 'a-measurement',
};

const demanding = (perSecond: number, origin: 'derived' | 'assumed' = 'derived') =>
  viewOf(factStore([fact('demand.writesPeak', perSecond, origin)]));

describe('judging a pattern', () => {
  const money = pattern('ledger', 'consistency', {
    rules: [
      { reads: ['model.money'], when: (facts) => facts.is('model.money'), points: 3, because: 'it is money' },
      { reads: ['team.small'], when: (facts) => facts.is('team.small'), points: -1, because: 'few hands' },
    ],
    ruleOuts: [
      {
        reads: ['writes.mustAccept'],
        when: (facts) => facts.is('writes.mustAccept'),
        because: 'it must never refuse',
      },
    ],
  });

  test.each<[string, Readonly<Record<string, boolean>>, number, readonly string[]]>([
    ['nothing said', {}, 0, []],
    ['one reason', { 'model.money': true }, 3, ['it is money']],
    [
      'a reason for and one against',
      { 'model.money': true, 'team.small': true },
      2,
      ['it is money', 'few hands'],
    ],
    ['what is said not to be so', { 'model.money': false }, 0, []],
  ])('adds up the rules that hold: %s', (_, said, total, because) => {
    const judgement = judge(money, view(said));
    expect(judgement.total).toBe(total);
    expect(judgement.evidence.map((one) => one.because)).toEqual(because);
    expect(judgement.out).toEqual([]);
  });

  test('a hard constraint rules it out whatever its points', () => {
    const judgement = judge(money, view({ 'model.money': true, 'writes.mustAccept': true }));
    expect(judgement.total).toBe(3);
    expect(judgement.out.map((one) => one.because)).toEqual(['it must never refuse']);
    expect(judgement.out[0]?.facts).toEqual(['writes.mustAccept']);
  });

  test('each reason names the facts it read and the sources of its pattern', () => {
    expect(judge(money, view({ 'model.money': true })).evidence[0]).toMatchObject({
      facts: ['model.money'],
      sources: ['a-source'],
      points: 3,
    });
  });
});

describe('limits of a pattern', () => {
  const one = pattern('one-machine', 'storage', { envelope: [writes] });

  test.each<[string, number, number, boolean]>([
    ['well below the cautious case', 500, 0, false],
    ['at the cautious case', 1000, 0, false],
    ['between the cautious and the good case', 2000, -2, false],
    ['at the good case', 4000, -2, false],
    ['beyond the good case', 4001, 0, true],
  ])('%s', (_, perSecond, total, out) => {
    const judgement = judge(one, demanding(perSecond));
    expect(judgement.total).toBe(total);
    expect(judgement.out.length > 0).toBe(out);
  });

  test('say the demand in place, and rest on the source of the limit', () => {
    const [reason] = judge(one, demanding(9000)).out;
    expect(reason?.because).toContain('{demand.writesPeak}');
    expect(reason?.sources).toEqual(['a-measurement']);
  });

  test('of a node rule nothing out: nodes are added', () => {
    const many = pattern('many-nodes', 'storage', { envelope: [{ ...writes, per: 'node' }] });
    expect(judge(many, demanding(1e6))).toMatchObject({ total: 0, out: [], strains: [] });
  });

  test('are not held against a load that nobody said', () => {
    expect(judge(one, view({})).out).toEqual([]);
    expect(judge(one, demanding(1e6, 'assumed')).out).toEqual([]);
  });
});

describe('judging all', () => {
  test('answers by id', () => {
    const judged = judgeAll([pattern('a', 'storage'), pattern('b', 'shape')], view({}));
    expect([...judged.keys()]).toEqual(['a', 'b']);
  });
});
