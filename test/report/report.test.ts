import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reportHtml } from '../../blocks/html/report.ts';
import { reportMarkdown } from '../../blocks/markdown/report.ts';
import { plain as noColour } from '../../blocks/terminal/paint.ts';
import { reportLines } from '../../blocks/terminal/report.ts';
import type { Report } from '../../src/contracts/report.ts';
import { writeReport } from '../../src/report/report.ts';
import { bareDigits, factIds, figureIds } from '../support/blanked.ts';
import { anyBrief } from '../support/fact-profiles.ts';
import { brief, findingsOf, lines, plain, reportOf, shop, telemetry } from './consulted.ts';

const nowhere = () => undefined;

/** Reports on odd briefs: made once, looked at from several sides. */
const odd: readonly Report[] = fc.sample(anyBrief, { seed: 20_261_123, numRuns: 15 }).flatMap((of) => {
  const report = writeReport(of, findingsOf(of), []);
  return report === undefined ? [] : [report];
});

const reports = [reportOf(brief(shop)), reportOf(brief(telemetry)), ...odd];

describe('a report', () => {
  test('has the eight sections in their order, none of them empty', () => {
    for (const report of reports) {
      expect(report.sections.map((section) => section.title)).toEqual([
        'Executive Summary',
        'Requirements Analysis',
        'Architecture Options',
        'Trade-off Analysis',
        'Recommended Approach',
        'Implementation Plan',
        'Failure Scenarios',
        'References',
      ]);
      for (const section of report.sections) expect(section.blocks.length).toBeGreaterThan(0);
    }
  });

  test('holds no digit outside facts, figures, quotes, names and code', () => {
    for (const report of reports) expect(bareDigits(report)).toEqual([]);
  });

  test('a bare digit would be found', () => {
    const [first] = reports;
    const [section, ...rest] = first?.sections ?? [];
    if (first === undefined || section === undefined) throw new Error('no report');
    const lying: Report = {
      ...first,
      sections: [{ ...section, blocks: [{ kind: 'paragraph', text: ['it takes 3 nodes'] }] }, ...rest],
    };
    expect(bareDigits(lying)).toEqual(['executive-summary: it takes 3 nodes']);
  });

  test('leaves no placeholder and no undefined in its words', () => {
    for (const report of reports) {
      const all = [plain(report.subtitle), ...report.sections.flatMap(lines)];
      expect(all.filter((line) => /\{[a-z]|\bundefined\b|\bNaN\b|\[object/.test(line))).toEqual([]);
    }
  });

  test('names only facts and figures that were found', () => {
    for (const said of [shop, telemetry]) {
      const of = brief(said);
      const findings = findingsOf(of);
      const report = writeReport(of, findings, []);
      if (report === undefined) throw new Error('no report');
      const known = new Set([...findings.facts.map((one) => one.id), 'horizon.months']);
      const figures = new Set(findings.figures.map((one) => one.id));
      expect(factIds(report).filter((id) => !known.has(id))).toEqual([]);
      expect(figureIds(report).filter((id) => !figures.has(id))).toEqual([]);
      expect(figureIds(report).length).toBeGreaterThan(3);
    }
  });

  test('is at most 2,500 words without its references', () => {
    for (const report of reports) {
      const words = report.sections
        .filter((section) => section.id !== 'references')
        .flatMap(lines)
        .join(' ')
        .split(/\s+/)
        .filter((word) => word !== '|');
      expect(words.length).toBeLessThanOrEqual(2500);
    }
  });

  test('shows only drawings that it carries', () => {
    const report = reportOf(brief(telemetry));
    const shown = report.sections.flatMap((section) =>
      section.blocks.flatMap((block) => (block.kind === 'picture' ? [block.drawing] : [])),
    );
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.filter((id) => !report.drawings.some((drawing) => drawing.id === id))).toEqual([]);
  });

  test('is the same for the same findings, and undefined where nothing is recommended', () => {
    expect(reportOf(brief(shop))).toEqual(reportOf(brief(shop)));
    const of = brief(shop);
    expect(writeReport(of, { ...findingsOf(of), recommended: 'nothing' }, [])).toBeUndefined();
  });

  test('reads in every medium without a placeholder', () => {
    const report = reportOf(brief(telemetry));
    const bare = { ...report, drawings: report.drawings.map(({ mermaid: _, ...drawing }) => drawing) };
    expect(reportLines(bare, noColour, 100, nowhere).filter((line) => /\{[a-z]/i.test(line))).toEqual([]);
    expect(reportMarkdown(bare, nowhere)).not.toMatch(/\{[a-z]/i);
    expect(reportHtml(bare, nowhere).replace(/<style>.*?<\/style>/s, '')).not.toMatch(/\{[a-z]/i);
  });
});
