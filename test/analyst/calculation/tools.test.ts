import { describe, expect, test } from '@jest/globals';
import { isCitable } from '../../../src/analyst/calculation/references.ts';
import { type LocalTools, localTools } from '../../../src/analyst/calculation/tools.ts';
import { openLedger } from '../../../src/evidence/ledger.ts';
import { calculators } from '../../../src/toolbox/registry.ts';
import { replay } from '../../../src/toolbox/replay.ts';
import { input } from '../scene.ts';

const { facts, figures } = input.findings;
const ledger = [
  openLedger().add({
    kind: 'mcp',
    class: 'code',
    at: 0,
    text: 'The pool serves 80 requests/s; the table has 40000 rows.',
    terms: new Set<string>(),
  }),
];

const fresh = (): LocalTools =>
  localTools({
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    figures: (id) => figures.find((figure) => figure.id === id),
    ledger: new Map(ledger.map((entry) => [entry.id, entry])),
  });

const call = (local: LocalTools, name: string, given: unknown): Promise<string> => {
  const tool = local.tools.find((one) => one.name === name);
  if (tool === undefined) throw new Error(`no tool ${name}`);
  return tool.run(given, new AbortController().signal);
};

const calculate = (local: LocalTools, calculator: string, inputs: unknown): Promise<string> =>
  call(local, 'calculate', { calculator, inputs });

describe('calculate', () => {
  test('offers every calculator with every input that its formulas take, and the unit of each', () => {
    const schema = fresh().tools[0]?.inputSchema as unknown as {
      readonly properties: {
        readonly calculator: { readonly enum: readonly string[] };
        readonly inputs: {
          readonly anyOf: readonly { readonly title: string; readonly properties: Record<string, unknown> }[];
        };
      };
    };
    expect(schema.properties.calculator.enum).toEqual(calculators.map(({ id }) => id));
    for (const { id, formulas } of calculators) {
      const offered = schema.properties.inputs.anyOf.find(({ title }) => title === id)?.properties ?? {};
      for (const formula of formulas)
        for (const [name, unit] of Object.entries(formula.inputs))
          expect(offered[name.replace(/\*$/, '')]).toMatchObject({ description: unit });
    }
  });

  test('facts, figures, numbers of the ledger and earlier results lead into the tree, ranges too', async () => {
    const local = fresh();
    await calculate(local, 'rates', {
      average: '{events.averagePerSecond}',
      peakFactor: '{traffic.peakFactor}',
    });
    await calculate(local, 'rates', { rate: '{figure:rates.peak@study-8fe8bc0d}', size: '{record.size}' });
    await calculate(local, 'availability', { availability: '{availability.target}' });
    await calculate(local, 'rates', { peakRate: '{figure:rates.eventsPeak@brief}', usualRate: '{E1.1}' });
    const worked = local.citable();
    const of = (formula: string) => worked.find((figure) => figure.formula === formula);
    expect(of('rates.throughput')?.inputs['rate']).toMatchObject({ figure: { formula: 'rates.peak' } });
    expect(of('availability.downtime')?.range).toBeDefined();
    expect(of('rates.peakOverAverage')?.inputs['usualRate']).toMatchObject({
      id: 'E1.1',
      value: 80,
      unit: '1/s',
      origin: 'found',
    });
    for (const figure of worked) expect(replay(figure)).toBe(figure.value);
  });

  test('what rests on a number of its own is told and is not citable, nor is what is made of it', async () => {
    const local = fresh();
    const told = await calculate(local, 'queueing', { arrivals: '80/s', serviceRate: '100/s' });
    expect(told).toMatch('= 80 %');
    expect(told).toMatch('cannot be cited');
    const busy = /queueing\.utilisation@study-\w+/.exec(told)?.[0] ?? '';
    await calculate(local, 'queueing', { utilisation: `{figure:${busy}}` });
    expect(local.citable()).toEqual([]);
  });

  test('the same call gives the same ids, whatever the order of its inputs', async () => {
    const [one, other] = [fresh(), fresh()];
    const first = await calculate(one, 'rates', { average: '{E1.1}', peakFactor: '{traffic.peakFactor}' });
    const again = await calculate(other, 'rates', { peakFactor: '{traffic.peakFactor}', average: '{E1.1}' });
    expect(again).toBe(first);
  });

  test.each([
    ['an unknown calculator', 'magic', {}, 'There are: rates'],
    ['an unknown input', 'rates', { speed: '{record.size}' }, 'It takes: '],
    ['an unknown fact', 'rates', { average: '{made.up}' }, 'no fact, no figure and no number'],
    ['an unknown figure', 'rates', { average: '{figure:rates.made@brief}' }, 'no fact, no figure'],
    ['an unknown number', 'rates', { average: '{E1.9}' }, 'no number of the ledger'],
    [
      'a number without a unit where one is wanted',
      'rates',
      { average: '{E1.2}', peakFactor: '{traffic.peakFactor}' },
      'has no unit',
    ],
    [
      'a wrong unit',
      'rates',
      { average: '{record.size}', peakFactor: '{traffic.peakFactor}' },
      'Give average in 1/s',
    ],
    ['words', 'rates', { average: 'a lot' }, 'neither a reference nor a quantity'],
    ['two values for one', 'rates', { average: ['{E1.1}', '{E1.1}'] }, 'takes one value'],
    ['nothing', 'rates', {}, 'Nothing can be worked out'],
    ['no object', 'rates', 'average', 'inputs'],
    [
      'outside the domain',
      'queueing',
      { arrivals: '{figure:rates.eventsPeak@brief}', serviceRate: '{E1.1}' },
      '.',
    ],
  ])('%s is told in words, and nothing is kept', async (_, calculator, inputs, words) => {
    const local = fresh();
    await expect(calculate(local, calculator, inputs)).rejects.toThrow(words);
    expect(local.citable()).toEqual([]);
  });
});

describe('knowledge', () => {
  test('an id opens the entry, and it is remembered; words give the nearest; nothing is said to be unknown', async () => {
    const local = fresh();
    expect(await call(local, 'knowledge', { query: 'cassandra' })).toMatch('# Apache Cassandra');
    expect(await call(local, 'knowledge', { query: 'queue with acknowledgement' })).toMatch('queue:');
    await expect(call(local, 'knowledge', { query: 'zzzz' })).rejects.toThrow('Nothing is known');
    expect(local.opened().map(({ id }) => id)).toEqual(['cassandra']);
  });
});

test('a call of an earlier life of the run is made again without being told', async () => {
  const [before, after] = [fresh(), fresh()];
  const given = {
    calculator: 'rates',
    inputs: { average: '{events.averagePerSecond}', peakFactor: '{traffic.peakFactor}' },
  };
  await call(before, 'calculate', given);
  after.tools[0]?.again?.(given);
  expect(after.citable()).toEqual(before.citable());
  expect(after.citable().every(isCitable)).toBe(true);
});
