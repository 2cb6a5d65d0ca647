import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { reportMarkdown } from '../../blocks/markdown/report.ts';
import { type Consultation, consult } from '../../src/conversation/consult.ts';
import { laws } from '../support/laws.ts';

const folder = join(import.meta.dirname, '../../examples');
const mostWords = 2500;

const consultation = (name: string): Consultation => {
  const result = consult(readFileSync(join(folder, name), 'utf8'), { asOf: '2026-11-01' });
  if (result.kind === 'refused') throw new Error(`${name} was refused: ${result.reason}`);
  return result;
};

const consultations = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => [name, consultation(name)] as const);

const words = ({ report }: Consultation): number => {
  const without = {
    ...report,
    drawings: [],
    sections: report.sections.filter(({ id }) => id !== 'references'),
  };
  return reportMarkdown(without, () => undefined)
    .replaceAll(/[|*#>-]+/g, ' ')
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length;
};

describe('every example', () => {
  test('there are twelve', () => {
    expect(consultations).toHaveLength(12);
  });

  describe.each(consultations)('%s', (_, result) => {
    test.each(Object.entries(laws))('%s', (__, law) => {
      expect(law(result)).toEqual([]);
    });

    test('eight sections, in their order', () => {
      expect(result.report.sections.map((section) => section.title)).toEqual([
        'Executive Summary',
        'Requirements Analysis',
        'Architecture Options',
        'Trade-off Analysis',
        'Recommended Approach',
        'Implementation Plan',
        'Failure Scenarios',
        'References',
      ]);
    });

    test(`at most ${mostWords} words without references`, () => {
      expect(words(result)).toBeLessThanOrEqual(mostWords);
    });

    test('every chosen pattern is named in the plan, with its product', () => {
      const [plan] = result.report.sections.filter((section) => section.id === 'plan');
      const text = JSON.stringify(plan).toLowerCase();
      const recommended = result.findings.options.find(({ id }) => id === result.findings.recommended);
      const missing = (recommended?.choices ?? []).filter(({ pattern, product }) => {
        const does = result.findings.does[pattern] ?? result.findings.patterns[pattern]?.title ?? pattern;
        const made = does.includes('{product}') ? result.findings.products[product ?? '']?.title : undefined;
        return (
          !text.includes((does.split('{product}')[0] ?? '').toLowerCase()) ||
          !text.includes((made ?? '').toLowerCase())
        );
      });
      expect(missing.map(({ pattern }) => pattern)).toEqual([]);
    });

    test('no range of more than a magnitude stands in the summary as digits', () => {
      const text = JSON.stringify(result.report.sections[0]);
      const ranges = [...text.matchAll(/"([\d.,]+)[^"\d]*(?:–| to )([\d.,]+)[^"]*"/g)];
      const wide = ranges.filter(
        ([, low = '', high = '']) => Number(high.replaceAll(',', '')) >= 10 * Number(low.replaceAll(',', '')),
      );
      expect(wide.map(([all]) => all)).toEqual([]);
    });

    test('no placeholder of a plan is left', () => {
      expect(JSON.stringify(result.report)).not.toMatch(/\{(old|new|product)\}/);
    });

    test('every quote is in the brief, word by word', () => {
      const brief = readFileSync(join(folder, _), 'utf8').replaceAll(/\s+/g, ' ');
      const quotes = result.findings.facts.flatMap((fact) => fact.quote ?? []);
      expect(quotes.filter((quote) => !brief.includes(quote.replaceAll(/\s+/g, ' ')))).toEqual([]);
    });
  });
});

describe('the examples that are there for one thing', () => {
  const of = (name: string): Consultation => {
    const found = consultations.find(([file]) => file === name);
    if (found === undefined) throw new Error(`no example ${name}`);
    return found[1];
  };

  test('the vague one gets a conditional answer with questions', () => {
    const { findings } = of('next-level-platform.md');
    expect(findings.verdict.kind).toBe('conditional');
    expect(findings.questions.length).toBeGreaterThan(0);
  });

  test('the tiny one gets one database', () => {
    const { findings } = of('club-bookings.md');
    const recommended = findings.options.find(({ id }) => id === findings.recommended);
    const stores = recommended?.choices
      .filter(({ area }) => area === 'storage')
      .map(({ pattern }) => pattern);
    expect(stores).toHaveLength(1);
    expect(['relational-single-node', 'embedded-sqlite']).toContain(stores?.[0]);
  });

  test('the one that works is kept', () => {
    const { findings } = of('claims-desk.md');
    expect(findings.options.find(({ id }) => id === findings.recommended)?.roles).toContain('keep');
  });

  test('the German one says that it was not read as English', () => {
    const { brief, report } = of('arzttermine.md');
    expect(brief.language).toBe('de');
    expect(JSON.stringify(report.sections[0])).toContain('not in English');
  });

  test('the contradictory one says what clashes', () => {
    expect(of('parcel-tracking.md').findings.contradictions.length).toBeGreaterThan(0);
  });
});
