import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reportHtml } from '../../blocks/html/report.ts';
import { reportMarkdown } from '../../blocks/markdown/report.ts';
import type { Consultation } from '../../src/contracts/consultation.ts';
import type { Decision } from '../../src/contracts/decision.ts';
import { consult } from '../../src/conversation/consult.ts';
import { type ExportPorts, exportFile } from '../../src/conversation/exports.ts';
import { readKeptConsultation } from '../../src/conversation/kept-consultation.ts';
import { accept } from '../../src/decisions/accept.ts';
import { type InspectingRenderer, makeRenderer } from '../../src/rendering/renderer.ts';
import { patient } from '../support/patient.ts';
import { pagesOf, wordsOf } from '../support/pdf.ts';

const text = readFileSync(join(import.meta.dirname, '..', '..', 'examples', 'chat-history.md'), 'utf8');
const consulted = (words: string): Consultation => {
  const result = consult(words, { asOf: '2026-11-01', by: 'Ada' });
  if (result.kind === 'refused') throw new Error(result.reason);
  return result;
};
const consultation = consulted(text);
const decisionOf = (option: string, of = consultation): Decision => {
  const result = accept(of.findings, { option, revision: 2, by: 'Ada "the" Chair: yes', on: '2026-11-02' });
  if ('problem' in result) throw new Error(result.problem);
  return result.decision;
};

let renderer: InspectingRenderer;
const ports: ExportPorts = {
  markdown: (report) => reportMarkdown(report, () => undefined),
  html: reportHtml,
  pictures: async () => () => undefined,
  printer: { print: (html) => renderer.print(html) },
};
beforeAll(async () => {
  renderer = await makeRenderer({ bounds: patient });
});
afterAll(() => renderer.close());

const exported = async (
  ...[format, frame = { revision: 2 }]: [
    Parameters<typeof exportFile>[1],
    { revision: number; decision?: Decision }?,
  ]
) => {
  const file = await exportFile(consultation, format, frame, ports);
  if ('problem' in file) throw new Error(file.problem);
  return file;
};

describe('exports', () => {
  test('Markdown, HTML and JSON are the report, named with its revision', async () => {
    const md = await exported('md');
    expect(md).toMatchObject({
      mediaType: 'text/markdown',
      body: reportMarkdown(consultation.report, () => undefined),
    });
    expect(md.name).toMatch(/^[a-z0-9-]+-r2\.md$/);
    expect((await exported('html')).body).toContain('<!doctype html>');
    const json = await exported('json');
    expect(readKeptConsultation(JSON.parse(String(json.body)))).toHaveProperty('kept');
  });

  test('PDF has pages and the title', async () => {
    const { body, mediaType, note } = await exported('pdf');
    if (typeof body === 'string') throw new Error(note);
    expect(mediaType).toBe('application/pdf');
    expect(pagesOf(body)).toBeGreaterThan(2);
    expect(wordsOf(body)).toContain('Recommended');
  });

  test('without a browser the pages come as HTML, and it is said', async () => {
    const none = { ...ports, printer: { print: async () => ({ reason: 'no browser', todo: 'Print it.' }) } };
    const file = await exportFile(consultation, 'pdf', { revision: 2 }, none);
    expect(file).toMatchObject({ mediaType: 'text/html', note: expect.stringContaining('no browser') });
  });

  test('a record needs a decision', async () => {
    const none = await exportFile(consultation, 'adr', { revision: 2 }, ports);
    expect(none).toMatchObject({
      problem: 'Nothing was decided yet.',
      todo: expect.stringContaining('decide'),
    });
    const gone = { ...decisionOf('recommended'), option: 'gone' };
    expect(await exportFile(consultation, 'adr', { revision: 2, decision: gone }, ports)).toHaveProperty(
      'problem',
    );
  });
});

/** Headings of MADR 4's own template, in its order: https://adr.github.io/madr/ */
const headings = [
  '## Context and Problem Statement',
  '## Decision Drivers',
  '## Considered Options',
  '## Decision Outcome',
  '### Consequences',
  '### Confirmation',
  '## Pros and Cons of the Options',
  '## More Information',
];

describe.each(consultation.findings.options.map(({ id, title }) => [title, id] as const))(
  'the record of %s',
  (title, id) => {
    const record = async () =>
      String((await exported('adr', { revision: 2, decision: decisionOf(id) })).body);

    test('has every heading of MADR 4 in its order, once, and nothing unsaid', async () => {
      const adr = await record();
      const found = adr.split('\n').filter((line) => /^##+ /.test(line) && headings.includes(line));
      expect(found).toEqual(headings);
      expect(adr.match(/^# .+$/gm)).toHaveLength(1);
      expect(adr).not.toMatch(/\{(?:figure:|range:)?[a-z]+\.[\w.@-]+\}|undefined|NaN|\[object/);
      expect(adr).not.toMatch(/^\* *$/m);
    });

    test('front matter is YAML that holds, whatever the name', async () => {
      const adr = await record();
      const [, matter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(adr) ?? [];
      expect(matter).toBe(
        'status: "accepted"\ndate: 2026-11-02\ndecision-makers: "Ada \\"the\\" Chair: yes"',
      );
    });

    test('lists every option with what speaks for and against it', async () => {
      const adr = await record();
      const options = adr.slice(
        adr.indexOf('## Pros and Cons of the Options'),
        adr.indexOf('## More Information'),
      );
      expect(options.match(/^### /gm)).toHaveLength(consultation.findings.options.length);
      for (const part of options.split('### ').slice(1))
        expect(part).toMatch(/^\* (?:Good|Bad|Neutral), because /m);
      expect(adr).toContain('Chosen option: "');
      expect(adr).toContain(title.replaceAll(/[\\`*_[\]<>|~]/g, '\\$&'));
    });
  },
);

test('what people wrote cannot become Markdown of its own', async () => {
  const hostile = consulted(`# <script>alert(1)</script> | x\n\n${text}`);
  const file = await exportFile(
    hostile,
    'adr',
    { revision: 1, decision: decisionOf('recommended', hostile) },
    ports,
  );
  if ('problem' in file) throw new Error(file.problem);
  expect(String(file.body)).not.toMatch(/(?<!\\)<script/);
});
