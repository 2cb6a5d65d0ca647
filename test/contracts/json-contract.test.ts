import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { reportMarkdown } from '../../blocks/markdown/report.ts';
import { consult } from '../../src/conversation/consult.ts';
import { jsonContract, jsonRefusal } from '../../src/conversation/json-contract.ts';
import { jsonObject, refusalObject } from '../../src/conversation/json-object.ts';

const root = join(import.meta.dirname, '../..');
const examples = join(root, 'examples');
const names = readdirSync(examples).filter((name) => name.endsWith('.md') && name !== 'README.md');

const printed = (name: string): string => {
  const result = consult(readFileSync(join(examples, name), 'utf8'), { asOf: '2026-11-01' });
  if (result.kind === 'refused') throw new Error(`${name} was refused: ${result.reason}`);
  return JSON.stringify(
    jsonObject(
      result,
      reportMarkdown(result.report, () => undefined),
      () => undefined,
    ),
  );
};

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** Paths of all fields, as docs/json-contract.md writes them. */
const paths = (node: Node, path = ''): readonly string[] => [
  ...Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const here = path === '' ? name : `${path}.${name}`;
    const below = child.items?.properties === undefined ? here : `${here}[]`;
    const leaf = Object.keys(child.properties ?? {}).length === 0;
    return [...(leaf ? [below] : []), ...paths(child.items ?? child, below)];
  }),
];

describe('the JSON contract', () => {
  test.each(names)('of %s keeps its schema', (name) => {
    const parsed = jsonContract.safeParse(JSON.parse(printed(name)));
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  test('is the same for the same text and day, byte for byte', () => {
    const [first = ''] = names;
    expect(printed(first)).toBe(printed(first));
  });

  test('says no more than it is described to say', () => {
    const object = JSON.parse(printed(names[0] ?? '')) as Record<string, unknown>;
    expect(jsonContract.safeParse({ ...object, more: 1 }).success).toBe(false);
    expect(jsonContract.safeParse({ ...object, markdown: undefined }).success).toBe(false);
    expect(jsonContract.safeParse({ ...object, version: 2 }).success).toBe(false);
  });

  test('of figures and options: every reference resolves', () => {
    const object = jsonContract.parse(JSON.parse(printed(names[0] ?? '')));
    const figures = new Set(object.figures.map((figure) => figure.id));
    const facts = new Set(object.brief.facts.map((fact) => fact.id));
    const inputs = object.figures.flatMap((figure) => Object.values(figure.inputs));
    expect(inputs.length).toBeGreaterThan(0);
    expect(
      inputs.flatMap((one) => ('figure' in one && !figures.has(one.figure) ? [one.figure] : [])),
    ).toEqual([]);
    expect(inputs.flatMap((one) => ('fact' in one && !facts.has(one.fact) ? [one.fact] : []))).toEqual([]);
    expect(object.options.map((option) => option.id)).toContain(object.recommendation.option);
  });

  test('of a refusal holds no design', () => {
    const result = consult('', { asOf: '2026-11-01' });
    if (result.kind !== 'refused') throw new Error('nothing was advised on');
    const object = refusalObject(result);
    expect(jsonRefusal.safeParse(object).success).toBe(true);
    expect(jsonContract.safeParse(object).success).toBe(false);
  });
});

describe('docs/json-contract.md', () => {
  const page = readFileSync(join(root, 'docs/json-contract.md'), 'utf8');
  const fields = [
    ...paths(z.toJSONSchema(jsonContract) as Node),
    ...paths(z.toJSONSchema(jsonRefusal) as Node),
    // Options hold the same choices as the recommendation, which are described there.
  ].filter((path) => !path.startsWith('options[].choices[].'));

  test('there are fields to look for', () => {
    expect(fields.length).toBeGreaterThan(30);
  });

  test.each([...new Set(fields)])('describes %s', (path) => {
    expect(page.includes(`\`${path}\``) || page.includes(`\`${path}[]\``)).toBe(true);
  });
});
