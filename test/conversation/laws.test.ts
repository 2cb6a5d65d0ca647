import { describe, expect, test } from '@jest/globals';
import type { Brief, Fact } from '../../src/contracts/fact.ts';
import type { Figure } from '../../src/contracts/figure.ts';
import type { Findings, Option } from '../../src/contracts/findings.ts';
import type { Flow } from '../../src/contracts/graph.ts';
import type { Product } from '../../src/contracts/pattern.ts';
import { type Consultation, consultBrief } from '../../src/conversation/consult.ts';
import { laws } from '../support/laws.ts';

const flag = (id: string): Fact => ({ id, value: true, unit: 'none', origin: 'stated' });

const brief: Brief = {
  title: 'Orders',
  facts: [
    { id: 'writes.averagePerSecond', value: 200, unit: '1/s', origin: 'stated' },
    { id: 'data.size', value: 2e11, unit: 'B', origin: 'stated' },
    flag('model.relational'),
    flag('model.money'),
  ],
  unread: [],
  contradictions: [],
  language: 'en',
};

const advised = (): Consultation => {
  const result = consultBrief(brief, { asOf: '2026-11-01' });
  if (result.kind === 'refused') throw new Error(result.reason);
  return result;
};

const sound = advised();

const withFindings = (change: Partial<Findings>): Consultation => ({
  ...sound,
  findings: { ...sound.findings, ...change },
});

const withOptions = (change: (option: Option, index: number) => Option): Consultation =>
  withFindings({ options: sound.findings.options.map(change) });

const withFigures = (change: (figure: Figure) => Figure): Consultation =>
  withFindings({
    figures: sound.findings.figures.map((figure, index) => (index === 0 ? change(figure) : figure)),
  });

const withParagraph = (text: Consultation['report']['subtitle']): Consultation => ({
  ...sound,
  report: {
    ...sound.report,
    sections: [
      ...sound.report.sections,
      { id: 'more', title: 'More', blocks: [{ kind: 'paragraph', text }] },
    ],
  },
});

const withFlows = (
  change: (flows: readonly Flow[]) => readonly Flow[],
  facts: readonly Fact[] = sound.findings.facts,
): Consultation => ({
  ...sound,
  findings: {
    ...sound.findings,
    facts,
    options: sound.findings.options.map((option) => ({
      ...option,
      graph: { ...option.graph, flows: change(option.graph.flows) },
    })),
  },
});

/** Every product changed, and a fact of where the team runs. */
const withProduct = (change: Partial<Product>, fact: Fact): Consultation =>
  withFindings({
    facts: [...sound.findings.facts, fact],
    products: Object.fromEntries(
      Object.entries(sound.findings.products).map(([id, product]) => [id, { ...product, ...change }]),
    ),
  });

const turned = (flow: Flow): Flow => ({ ...flow, id: `${flow.id} back`, from: flow.to, to: flow.from });

const places = (id: string, ...value: readonly string[]): Fact => ({
  id,
  value,
  unit: 'none',
  origin: 'stated',
});

const bound: readonly Fact[] = [flag('residency.required'), places('residency.places', 'EU')];

/** The zones of each option as regions of their own, in turn within one place and the other. */
const acrossBorders = (...within: readonly (string | undefined)[]): Consultation =>
  withFindings({
    facts: bound,
    options: sound.findings.options.map((option) => ({
      ...option,
      graph: {
        ...option.graph,
        zones: option.graph.zones.map((zone) => ({ ...zone, region: zone.id })),
        regions: option.graph.zones.map(({ id }) => {
          const place = id.endsWith('a') ? within[0] : within[1];
          return { id, label: id, ...(place === undefined ? {} : { within: place }) };
        }),
      },
    })),
  });

const promisingNoLoss = sound.findings.options.map((option) => ({
  ...option,
  checks: [
    { need: 'no loss', met: 'yes' as const, because: 'so it is', facts: ['loss.none'], figures: [] },
    ...option.checks,
  ],
}));

/** For each law a consultation that breaks it: a law that nothing breaks would hold nothing. */
const broken: Readonly<Record<keyof typeof laws, readonly Consultation[]>> = {
  'no number is NaN, infinite or negative': [
    withFigures((figure) => ({ ...figure, value: Number.NaN })),
    withFigures((figure) => ({ ...figure, range: [0, Number.POSITIVE_INFINITY] })),
    withFigures((figure) => ({ ...figure, value: -1 })),
  ],
  'every stated need is answered, practised or named': [
    withFindings({ facts: [...sound.findings.facts, flag('writes.offline')] }),
    withFindings({
      facts: [...sound.findings.facts, flag('audit.needed')],
      unanswered: [{ fact: 'hurts.vacuum' }],
    }),
  ],
  'where no loss is promised nothing says that something is lost': [
    withFindings({
      options: promisingNoLoss,
      insights: [{ says: 'with an asynchronous standby that lags', figures: [], facts: [] }],
    }),
    withFindings({
      options: promisingNoLoss,
      failures: sound.findings.failures.map((row) => ({
        ...row,
        rpo: 'up to {figure:latency.writesAtRisk@a}',
      })),
    }),
  ],
  'every figure of the report exists and replays to its value': [
    withFigures((figure) => ({ ...figure, value: figure.value * 1.01 })),
    withFigures((figure) => ({ ...figure, formula: 'rates.guess' })),
    withParagraph([{ kind: 'figure', id: 'rates.none@brief', text: '7' }]),
  ],
  'every fact of the report exists': [withParagraph([{ kind: 'fact', id: 'writes.none', text: '7' }])],
  'an id stands for one value': [withFigures((figure) => ({ ...figure, value: figure.value + 1 }))],
  'every node and edge of the recommended design has a failure row': [
    withFindings({ failures: sound.findings.failures.filter(({ kind }) => kind !== 'flow') }),
    withFindings({ failures: sound.findings.failures.filter(({ kind }) => kind !== 'node') }),
  ],
  'every option states its CAP and PACELC side and what it pays': [
    withOptions((option) => ({ ...option, pays: [] })),
    withOptions((option) => ({ ...option, cap: { ...option.cap, says: ' ' } })),
    withOptions((option) => ({
      ...option,
      cap: { ...option.cap, partition: 'consistency', pacelc: 'none' },
    })),
  ],
  'at least three options, no two alike': [
    withFindings({ options: sound.findings.options.slice(0, 2) }),
    withOptions((option) => ({ ...option, choices: sound.findings.options[0]?.choices ?? [] })),
  ],
  'no two options have equal pictures': [
    withOptions((option) => ({ ...option, graph: sound.findings.options[0]?.graph ?? option.graph })),
  ],
  'no two options are called the same': [withOptions((option) => ({ ...option, title: 'The option' }))],
  'the JSON contract is kept': [
    withFindings({ headline: [] }),
    withOptions((option) => ({ ...option, pays: [] })),
  ],
  'the headline is of chosen vocabulary patterns': [
    withFindings({ headline: ['graph'] }),
    withFindings({ patterns: {} }),
  ],
  'every drawing is shown once, under a safe name': [
    { ...sound, drawings: sound.drawings.slice(1) },
    { ...sound, drawings: [...sound.drawings, ...sound.drawings.slice(0, 1)] },
    { ...sound, drawings: sound.drawings.map((drawing) => ({ ...drawing, id: `../${drawing.id}` })) },
  ],
  'every number on an arrow is a figure': [
    withOptions((option) => ({
      ...option,
      graph: {
        ...option.graph,
        flows: option.graph.flows.map(({ id, from, to, kind }) => ({ id, from, to, kind, label: '12 k/s' })),
      },
    })),
  ],
  'something reaches every box': [withFlows((flows) => flows.slice(1)), withFlows(() => [])],
  'two stores copy both ways only where something settles what clashes': [
    withFlows((flows) => flows.flatMap((flow) => [flow, turned(flow)])),
  ],
  'a store is copied in a way that its product has': [
    withOptions((option) => ({
      ...option,
      choices: [...option.choices, { area: 'replication', pattern: 'leaderless-quorum', evidence: [] }],
    })),
  ],
  'no product that cannot be had where the team runs': [
    withProduct(
      { cloud: 'Google Cloud' },
      { id: 'hosting.clouds', value: ['AWS'], unit: 'none', origin: 'stated' },
    ),
    withProduct(
      { licence: 'Proprietary, managed service only' },
      { id: 'hosting', value: 'own hardware', unit: 'none', origin: 'stated' },
    ),
  ],
  'a copy is waited for where nothing may be lost': [
    withFlows(
      (flows) => flows.map((flow) => (flow.kind === 'replication' ? { ...flow, label: 'async' } : flow)),
      [...sound.findings.facts, flag('loss.none')],
    ),
  ],
  'residency-bound data has no copy drawn outside its place': [
    acrossBorders('EU', 'US'),
    acrossBorders('EU', undefined),
    withFindings({
      facts: [...bound, flag('residency.partial'), places('regions.names', 'us-east-1')],
    }),
  ],
  'with facts and figures blanked no digit is left': [
    withParagraph(['about 7 nodes']),
    withParagraph([{ kind: 'strong', children: ['twice 40'] }]),
  ],
};

describe.each(Object.entries(laws))('%s', (name, law) => {
  test('holds for a sound consultation', () => {
    expect(law(sound)).toEqual([]);
  });

  test('is broken by what it forbids', () => {
    const cases = broken[name] ?? [];
    expect(cases.length).toBeGreaterThan(0);
    for (const one of cases) expect(law(one).length).toBeGreaterThan(0);
  });
});

test('bound data may be copied within its place', () => {
  const { 'residency-bound data has no copy drawn outside its place': law } = laws;
  expect(law?.(acrossBorders('EU', 'EU'))).toEqual([]);
});

describe('a report whose tokens are blanked', () => {
  const { 'with facts and figures blanked no digit is left': law } = laws;

  test('may have digits in quotes, names, codes, links and names of the field', () => {
    const free = withParagraph([
      { kind: 'quote', text: '120 M a day' },
      { kind: 'name', text: 'PostgreSQL 18' },
      { kind: 'code', text: 'RF=3' },
      { kind: 'link', title: 'RFC 9110', url: 'https://example.org/9110' },
      { kind: 'emphasis', children: [{ kind: 'fact', id: 'data.size', text: '200 GB' }] },
      ' at p99 on S3',
    ]);
    expect(law?.(free)).toEqual([]);
  });
});
