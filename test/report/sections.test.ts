import { describe, expect, test } from '@jest/globals';
import type { Findings, Option } from '../../src/contracts/findings.ts';
import { printQuantity } from '../../src/contracts/quantity.ts';
import { executiveSummary } from '../../src/report/executive-summary.ts';
import { failureScenarios } from '../../src/report/failures.ts';
import { architectureOptions } from '../../src/report/options.ts';
import { implementationPlan } from '../../src/report/plan.ts';
import { recommendedApproach } from '../../src/report/recommended.ts';
import { references } from '../../src/report/references.ts';
import { requirementsAnalysis } from '../../src/report/requirements.ts';
import { scoreWord, tradeOffAnalysis } from '../../src/report/trade-offs.ts';
import { fact, type Said } from '../advisor/made.ts';
import { contextOf, lines, plain, shop, telemetry } from './consulted.ts';

const table = (section: ReturnType<typeof tradeOffAnalysis>, index = 0) => {
  const found = section.blocks.filter((block) => block.kind === 'table')[index];
  if (found === undefined) throw new Error('no table');
  return found;
};

describe('the executive summary', () => {
  const summary = (about: Partial<Findings> = {}, language = 'en') =>
    lines(executiveSummary(contextOf(shop, about, { language })));

  test('answers in its first line', () => {
    expect(summary()[0]).toMatch(
      /^(Keep what you have: use|Use) one relational database \(PostgreSQL\).*\.$/,
    );
  });

  test('says why, what it pays, when it stops being right and how sure it is', () => {
    const text = summary().join('\n');
    for (const words of ['Why', 'What it pays: ', 'It stops being right when ', 'How sure: '])
      expect(text).toContain(words);
  });

  test('tells what to expect second, then the most telling numbers, at most two', () => {
    const insights = [
      { says: 'first of all: {figure:storage.atHorizon@brief}.', figures: [], facts: [] },
      { says: 'second of all.', figures: [], facts: [] },
      { says: 'third of all.', figures: [], facts: [] },
    ];
    const told = summary({ insights });
    expect(told[1]).toMatch(/^At the horizon expect about .*\$\d/);
    expect(told[2]).toMatch(/^First of all: \d/);
    expect(told[3]).toBe('Second of all.');
    expect(told.join(' ')).not.toContain('hird of all');
  });

  test('says that it is sure where no answer could change it', () => {
    expect(summary({ questions: [] }).join('\n')).toContain(
      'No further answer would change the recommendation.',
    );
  });

  test('says that it is conditional where little is known', () => {
    const text = summary({ verdict: { kind: 'conditional', missing: [] } }).join('\n');
    expect(text).toContain('This is a conditional answer');
  });

  test('warns where the brief is in another language', () => {
    expect(summary({}, 'de').join('\n')).toContain('The brief is not in English (de)');
    expect(summary().join('\n')).not.toContain('not in English');
  });
});

describe('the requirements', () => {
  test('show what was understood, in human units, with the words and who said them', () => {
    const rows = lines(requirementsAnalysis(contextOf(shop)));
    expect(rows).toContain('“they said writes.peakPerSecond in line 7” (Ann) | writes, peak 120/s');
    expect(rows).toContain('“they said model.money in line 7” (Ann) | money');
    expect(rows.join('\n')).not.toContain('asked.database');
  });

  test('say how long things are kept where the data of today shows it', () => {
    const trail = { 'model.events': true, 'events.averagePerSecond': 500, 'record.size': 2000 };
    const told = (said: Said) => lines(requirementsAnalysis(contextOf(said))).join('\n');
    expect(told({ ...trail, 'data.size': 2.592e11 })).toContain(
      'Worked out from what was said: kept for about 3 days (1.5–6 days)',
    );
    expect(told(trail)).not.toContain('Worked out');
    expect(told(trail)).toContain('kept for 7–90 days');
  });

  test('say what was assumed, and what clashes', () => {
    const statements = [fact('data.size', 1e12), fact('data.size', 5e12)];
    const text = lines(
      requirementsAnalysis(contextOf(shop, { contradictions: [{ fact: 'data.size', statements }] })),
    ).join('\n');
    expect(text).toContain('Assumed, since nobody said: ');
    expect(text).toContain(
      'Two statements clash on data today: 1 TB against 5 TB. 400 GB is used until someone settles it',
    );
  });

  test('ask at most three questions, each with what it decides', () => {
    const questions = ['a', 'b', 'c', 'd'].map((id) => ({
      fact: id,
      ask: `How about ${id}?`,
      flips: 'decides between one and two',
      outcomes: [],
      weight: 1,
    }));
    const asked = lines(requirementsAnalysis(contextOf(shop, { questions }))).filter((line) =>
      line.startsWith('How about'),
    );
    expect(asked).toHaveLength(3);
    expect(asked[0]).toBe('How about a? This decides between one and two.');
  });

  test('say what was not understood instead of guessing', () => {
    const unread = [{ text: 'the flux must be turbo', line: 3, reason: 'no fact of the catalogue' }];
    const text = lines(requirementsAnalysis(contextOf(shop, {}, { unread }))).join('\n');
    expect(text).toContain('“the flux must be turbo” (no fact of the catalogue)');
  });
});

describe('the options', () => {
  test('each have a heading with its roles, what it pays and the side it takes', () => {
    const context = contextOf(shop);
    const section = architectureOptions(context);
    const headings = section.blocks.filter((block) => block.kind === 'heading');
    expect(headings).toHaveLength(context.findings.options.length);
    const text = lines(section);
    expect(text.filter((line) => line.startsWith('Pays: '))).toHaveLength(1);
    expect(text.filter((line) => line.startsWith('When the network is cut'))).toHaveLength(
      context.findings.options.length,
    );
    expect(text[0]).toContain('(recommended');
  });
});

const scored = (about: Partial<Option>): Option => ({ ...contextOf(shop).recommended, ...about });

describe('the trade-offs', () => {
  const context = contextOf(shop);
  const section = tradeOffAnalysis(context);

  test('set all options side by side by eight criteria, the recommended one emphasised', () => {
    const scores = table(section, 1);
    expect(scores.columns).toHaveLength(context.findings.options.length + 1);
    expect(scores.rows).toHaveLength(8);
    expect(scores.emphasis).toBe(1);
    for (const row of scores.rows) expect(row).toHaveLength(scores.columns.length);
  });

  test('say of each need whether it is met, in the same columns', () => {
    const checks = table(section);
    expect(checks.rows.length).toBeGreaterThan(1);
    for (const row of checks.rows) expect(row).toHaveLength(context.findings.options.length + 1);
  });

  test('say of each option what it costs a month, and what it pays', () => {
    const rows = table(section).rows.map((row) => row.map(plain));
    const costs = rows.find(([head]) => head === 'list price');
    const { findings } = context;
    for (const [index, option] of findings.options.entries()) {
      const figure = findings.figures.find(({ id }) => id === `cost.total@${option.id}`);
      expect(costs?.[index + 1]).toBe(
        option.costUnknown !== undefined
          ? 'not known'
          : figure === undefined
            ? '–'
            : printQuantity(figure.value, figure.unit),
      );
    }
    const pays = rows.find(([head]) => head === 'what it pays');
    expect(pays).toHaveLength(findings.options.length + 1);
    expect(pays?.filter((cell) => cell === '–')).toEqual([]);
  });

  test.each([
    [0, 'fails'],
    [1, 'weak'],
    [2, 'fair'],
    [3, 'good'],
    [4, 'strong'],
  ])('a score of %i is a word and no measurement: %s', (value, word) => {
    expect(scoreWord(scored({ scores: [{ criterion: 'fit', value, evidence: [] }] }), 'fit')).toBe(word);
  });

  test('a score that is missing is a dash', () => {
    expect(scoreWord(scored({ scores: [] }), 'fit')).toBe('–');
  });

  test('a cost that nobody knows is no score', () => {
    const scores = [{ criterion: 'monthly cost' as const, value: 2, evidence: [] }];
    expect(scoreWord(scored({ scores }), 'monthly cost')).toBe('fair');
    expect(
      scoreWord(scored({ scores, costUnknown: 'nobody said how much it is used' }), 'monthly cost'),
    ).toBe('not known');
  });

  test('say what was ruled out, and why', () => {
    const ruledOut = [{ pattern: 'crdt', because: 'convergence keeps no invariant', facts: [], figures: [] }];
    expect(lines(tradeOffAnalysis(contextOf(shop, { ruledOut }))).join('\n')).toContain(
      'convergence keeps no invariant',
    );
  });
});

describe('the recommended approach', () => {
  test('gives a reason for each choice, and says that there is no perfect system', () => {
    const context = contextOf(telemetry);
    const section = recommendedApproach(context);
    const choices = table(section);
    expect(choices.rows).toHaveLength(context.recommended.choices.length);
    expect(lines(section).join('\n')).toContain('There is no perfect system.');
  });

  test('shows capacity as figures that can be asked why', () => {
    const text = lines(recommendedApproach(contextOf(telemetry))).join('\n');
    expect(text).toContain('Capacity and growth');
    expect(text).toMatch(/@brief/);
  });

  test('names the practices that go with it', () => {
    const context = contextOf(telemetry);
    const practised = context.findings.practices.map(
      (one) => context.findings.patterns[one.pattern]?.title ?? '',
    );
    expect(practised.length).toBeGreaterThan(0);
    const text = lines(recommendedApproach(context)).join('\n');
    for (const title of practised) expect(text).toContain(title);
  });
});

describe('the plan', () => {
  test('has a first week, and for each phase steps, a sign that it is done and a way back', () => {
    const context = contextOf(shop);
    const text = lines(implementationPlan(context));
    expect(text[0]).toMatch(/^First week/);
    const phases = context.findings.plan.length;
    expect(text.filter((line) => line.startsWith('Done when ') && line.includes('Way back: '))).toHaveLength(
      phases,
    );
  });
});

describe('the failures', () => {
  test('tell stores and frames first, no wording twice, and how the chosen patterns fail by nature', () => {
    const section = failureScenarios(contextOf(shop));
    const rows = table(section).rows.map((row) =>
      row
        .slice(1)
        .map((cell) => JSON.stringify(cell))
        .join('|'),
    );
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(3);
    expect(lines(section).join('\n')).toContain('How the chosen patterns fail by nature');
  });
});

describe('several zones called by one label', () => {
  test('are lost, they are not "is lost"', () => {
    const row = { kind: 'zone', of: 'zones', what: 'zones a to c is lost with all in it' } as const;
    const rest = { userEffect: 'x', rpo: 'x', rto: 'x', cap: 'x', drill: 'x', figures: [] };
    const section = failureScenarios(contextOf(shop, { failures: [{ ...row, ...rest }] }));
    expect(JSON.stringify(section)).toContain('zones a to c are lost with all in it');
  });
});

describe('the references', () => {
  const context = contextOf(shop);
  const items = lines(references(context));

  test('name kind and whether the text was read', () => {
    expect(items.length).toBeGreaterThan(3);
    for (const item of items)
      expect(item).toMatch(/\((?:[a-z ]+), (?:text read|known of, not read)(?:, [^)]+)?\)$/);
  });

  test('put the vendor before papers, papers before blogs', () => {
    const order = ['vendor documentation', 'paper', 'book', 'engineering blog', 'measurement', 'formula'];
    const ranks = items.map((item) => order.findIndex((kind) => item.includes(`(${kind},`)));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test('every number stands on a source that was read, or on a formula', () => {
    const weak = context.findings.figures.flatMap((figure) =>
      [
        figure.source,
        ...Object.values(figure.inputs).flatMap((input) => (input.kind === 'constant' ? [input.source] : [])),
      ]
        .filter((id) => id !== 'formula')
        .filter(
          (id) =>
            !['read'].includes(context.findings.sources[id]?.confirmed ?? '') &&
            context.findings.sources[id]?.kind !== 'formula',
        )
        .map((id) => `${figure.id} stands on ${id}`),
    );
    expect([...new Set(weak)]).toEqual([]);
  });
});
