import { describe, expect, test } from '@jest/globals';
import { gallery } from '../../bench/rendering/gallery.ts';
import { writePathDrawing } from '../../src/diagrams/write-path.ts';
import { writePathOf } from '../../src/diagrams/write-steps.ts';

const pathOf = (id: string) => {
  const entry = gallery.find((each) => each.id === id);
  const path = entry === undefined ? undefined : writePathOf(entry.graph);
  if (path === undefined) throw new Error(`no write path in ${id}`);
  return path;
};

describe.each(gallery.map((entry) => [entry.id, entry] as const))('the write path of %s', (_, entry) => {
  const { graph } = entry;
  const path = writePathOf(graph);
  const steps = [...(path?.before ?? []), ...(path?.after ?? []), ...(path?.retry ?? [])];

  test('goes along flows of the graph, an answer against one', () => {
    expect(steps.length).toBeGreaterThan(2);
    for (const { from, to, kind, flow } of steps) {
      const along = graph.flows.find(({ id }) => id === flow);
      expect(kind === 'answer' ? [along?.to, along?.from] : [along?.from, along?.to]).toEqual([from, to]);
    }
  });

  test('is drawn with a lifeline for each part and an arrow for each step', () => {
    const drawing = writePathDrawing(entry);
    const source = drawing?.mermaid ?? '';
    expect(source.match(/^ {2}participant /gm)).toHaveLength(path?.parts.length ?? 0);
    expect(source.match(/^ {2}\w+--?>>\w+: /gm)).toHaveLength(steps.length);
    expect(drawing?.dot?.match(/ -> /g)).toHaveLength(steps.length);
  });

  test('names every lifeline in full', () => {
    const lanes = (writePathDrawing(entry)?.mermaid ?? '').match(/^ {2}participant .*$/gm) ?? [];
    expect(lanes.filter((lane) => lane.includes('…') && entry.id !== 'awkward-words')).toEqual([]);
    const words = lanes.map((lane) => lane.replaceAll(/<br\/>| /g, ''));
    const plain = (path?.parts ?? []).filter(({ label }) => /^[\w -]{1,50}$/.test(label));
    const missing = plain.filter(
      ({ label }) => !words.some((lane) => lane.includes(label.replaceAll(' ', ''))),
    );
    expect(missing.map(({ label }) => label)).toEqual([]);
  });
});

describe('order on the write path', () => {
  const labelled = (id: string) => pathOf(id).before.map(({ from, to }) => `${from} ${to}`);

  test('a synchronous copy is waited for before the answer', () => {
    const steps = labelled('one-postgres');
    expect(steps.indexOf('primary standby')).toBeLessThan(steps.indexOf('primary app'));
    expect(steps.indexOf('standby primary')).toBeLessThan(steps.indexOf('primary app'));
  });

  test('an asynchronous copy comes after it', () => {
    const { before, after } = pathOf('cache-and-replicas');
    expect(before.some(({ to }) => to === 'r1')).toBe(false);
    expect(after.map(({ to }) => to)).toContain('r1');
  });

  test('a retry with the same key goes the same way and gets the same answer', () => {
    const { retry, writer } = pathOf('one-postgres');
    expect(retry.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'users lb',
      'lb app',
      'app lb',
      'lb users',
    ]);
    expect(writer).toBe('app');
    expect(retry.at(-1)?.words).toBe('the same answer');
  });

  test('a graph where nobody writes has no write path', () => {
    const graph = {
      regions: [],
      zones: [],
      components: [{ id: 'u', label: 'User', role: 'user' as const }],
      flows: [],
    };
    expect(writePathDrawing({ id: 'w', title: 'W', graph })).toBeUndefined();
  });

  test('at most six lifelines are drawn', () => {
    for (const { graph } of gallery) expect(writePathOf(graph)?.parts.length ?? 0).toBeLessThanOrEqual(6);
  });
});
