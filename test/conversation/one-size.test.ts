import { describe, expect, test } from '@jest/globals';
import type { Brief } from '../../src/contracts/fact.ts';
import type { Figure } from '../../src/contracts/figure.ts';
import { printQuantity } from '../../src/contracts/quantity.ts';
import { type Consultation, consultBrief } from '../../src/conversation/consult.ts';
import { jsonObject } from '../../src/conversation/json-object.ts';
import { nodesOf } from '../../src/report/sizes.ts';
import { facts, type Said } from '../advisor/made.ts';
import { lines } from '../report/consulted.ts';

const consulted = (said: Said): Consultation => {
  const brief: Brief = {
    title: 'A brief',
    facts: facts(said),
    unread: [],
    contradictions: [],
    language: 'en',
  };
  const result = consultBrief(brief, { asOf: '2026-11-01' });
  if (result.kind !== 'advised') throw new Error('nothing was recommended');
  return result;
};

/** More than one machine holds, read by the latest of an entity, with a search and a log beside it. */
const messages: Said = {
  'events.averagePerSecond': 5000,
  'writes.averagePerSecond': 5000,
  'reads.averagePerSecond': 60_000,
  'record.size': 1000,
  'model.messages': true,
  'writes.appendOnly': true,
  'writes.mustAccept': true,
  'access.latestOfEntity': true,
  'data.keptForever': true,
  'data.size': 2e14,
  'consumers.many': true,
  'asked.database': true,
};

const printed = ({ value, unit }: Figure): string => printQuantity(value, unit);

describe('the size of a design', () => {
  const consultation = consulted(messages);
  const { findings, drawings, report } = consultation;
  const recommended = findings.options.find(({ id }) => id === findings.recommended);
  const nodes = nodesOf(findings, recommended);
  const cost = findings.figures.find(({ id }) => id === `cost.total@${findings.recommended}`);
  if (recommended === undefined || nodes === undefined || cost === undefined)
    throw new Error('nothing to tell of');
  const section = (id: string): string =>
    report.sections
      .filter((one) => one.id === id)
      .flatMap(lines)
      .join('\n');

  test('is more than a picture shows, so that there is something to tell', () => {
    expect(nodes.value).toBeGreaterThan(3);
  });

  test('is the same number of nodes in the summary, the table, the pictures and the JSON', () => {
    expect(section('executive-summary')).toContain(`${printed(nodes)} nodes`);
    expect(section('recommended')).toContain(nodes.id);
    const growth = drawings.find(({ id }) => id === 'growth');
    expect(growth?.alt).toContain(`about ${printed(nodes)} nodes`);
    const counted = recommended.graph.components.filter(({ count }) => count?.endsWith('in all'));
    expect(counted.map(({ figure, count }) => [figure, count])).toEqual([
      [nodes.id, `${printed(nodes)} in all`],
    ]);
    const told = jsonObject(consultation, '', () => undefined).figures.find(({ id }) => id === nodes.id);
    expect(told?.value).toBe(nodes.value);
  });

  test('is the same money in the summary, the table, the score and the JSON', () => {
    expect(section('executive-summary')).toContain(printed(cost));
    expect(section('recommended')).toContain(printed(cost));
    const json = jsonObject(consultation, '', () => undefined);
    expect(json.figures.find(({ id }) => id === cost.id)?.value).toBe(cost.value);
    const scores = json.options.find(({ id }) => id === recommended.id)?.scores;
    expect(scores?.find(({ criterion }) => criterion === 'monthly cost')?.why).toEqual([printed(cost)]);
  });

  test('has no two figures of one name', () => {
    for (const option of findings.options) expect(new Set(option.figures).size).toBe(option.figures.length);
  });
});
