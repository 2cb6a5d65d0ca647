import { describe, expect, test } from '@jest/globals';
import { gallery } from '../../bench/rendering/gallery.ts';
import type { ComponentGraph } from '../../src/contracts/graph.ts';
import { afterWriteDrawing, writePathDrawing } from '../../src/diagrams/write-path.ts';
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

  const chained: ComponentGraph = {
    regions: [],
    zones: [],
    components: [
      { id: 'u', label: 'users', role: 'user' },
      { id: 'a', label: 'API', role: 'service' },
      { id: 'f', label: 'first service', role: 'service' },
      { id: 'd', label: 'first database', role: 'store' },
      { id: 'd2', label: 'shard 2', role: 'store' },
      { id: 'r', label: 'relay', role: 'worker' },
      { id: 'l', label: 'log', role: 'log' },
      { id: 'n', label: 'next service', role: 'service' },
      { id: 'e', label: 'next database', role: 'store' },
    ],
    flows: [
      { id: 'ua', from: 'u', to: 'a', kind: 'request' },
      { id: 'af', from: 'a', to: 'f', kind: 'request' },
      { id: 'fd', from: 'f', to: 'd', kind: 'write' },
      { id: 'fd2', from: 'f', to: 'd2', kind: 'write', instead: true },
      { id: 'dr', from: 'd', to: 'r', kind: 'event' },
      { id: 'rl', from: 'r', to: 'l', kind: 'event' },
      { id: 'ln', from: 'l', to: 'n', kind: 'event' },
      { id: 'ne', from: 'n', to: 'e', kind: 'write' },
    ],
  };

  test('goes on through the stream to the store that its consumer writes, and says when that is acknowledged', () => {
    const path = writePathOf(chained);
    expect(path?.after).toEqual([]);
    expect(path?.followed?.steps.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'd r',
      'r l',
      'l n',
      'n e',
      'n l',
    ]);
    const drawing = afterWriteDrawing({ id: 'after', title: 'After', graph: chained });
    expect(drawing?.mermaid).toContain('nobody waits for it');
    expect(drawing?.dot?.match(/ -> /g)).toHaveLength(5);
  });

  test('a write that goes the one way or the other goes one way', () => {
    expect(writePathOf(chained)?.before.some(({ to }) => to === 'd2')).toBe(false);
  });

  test('says what is safe when the answer is given', () => {
    expect(pathOf('one-postgres').acknowledged).toBe('it is stored, and a copy has it');
    expect(writePathOf(chained)?.acknowledged).toBe('it is stored');
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

test('no line of a note is longer than the box over two neighbours', () => {
  for (const entry of gallery) {
    const source = writePathDrawing(entry)?.mermaid ?? '';
    for (const [, text = ''] of source.matchAll(/^\s*Note over [^:]*: (.*)$/gm))
      for (const line of text.split('<br/>'))
        expect(line.replace('#58;', ':').length).toBeLessThanOrEqual(21);
  }
});
