import { describe, expect, test } from '@jest/globals';
import { gallery } from '../../bench/rendering/gallery.ts';
import { architectureDrawing } from '../../src/diagrams/architecture.ts';
import { aftermath, failoverDrawing } from '../../src/diagrams/failover.ts';
import { brokenPaint } from '../../src/diagrams/palette.ts';
import { readFlowchart } from '../support/mermaid-source.ts';

const graphOf = (id: string) => {
  const entry = gallery.find((each) => each.id === id);
  if (entry === undefined) throw new Error(`no ${id} in the gallery`);
  return entry.graph;
};

describe('what a failure leaves', () => {
  test.each([
    ['one-postgres', 'primary', ['primary'], [], ['standby']],
    ['one-postgres', 'a', ['app', 'primary'], ['backup'], ['standby']],
    ['cassandra', 'zb', ['nb'], [], ['nc']],
    ['two-regions', 'us-a', ['appus', 'dbus'], [], ['dbeu']],
    ['stream', 'flink', ['flink'], ['late'], []],
    ['passive-region', 'region Dublin', ['app', 'db', 'sb'], [], ['db2']],
    ['one-postgres', 'region eu-west-1', ['app', 'primary', 'standby'], ['backup'], []],
  ])('%s without %s', (id, failed, down, cutOff, copies) => {
    const left = aftermath(graphOf(id), failed);
    expect([...left.down]).toEqual(down);
    expect([...left.cutOff]).toEqual(cutOff);
    expect([...left.copies]).toEqual(copies);
  });

  test.each([
    ['one-postgres', 'primary', ['primary standby']],
    ['one-postgres', 'a', ['primary standby']],
    ['cassandra', 'zb', []],
    ['one-postgres', 'region eu-west-1', []],
  ])('of %s without %s a standby becomes primary', (id, failed, promoted) => {
    const left = aftermath(graphOf(id), failed);
    expect([...left.promoted].map((pair) => pair.join(' '))).toEqual(promoted);
  });

  test('people are still there when what they use is not', () => {
    expect([...aftermath(graphOf('one-postgres'), 'lb').serving]).toEqual(['users']);
  });
});

describe.each(gallery.map((entry) => [entry.id, entry] as const))('the failover of %s', (_, entry) => {
  const drawing = failoverDrawing(entry);
  const source = readFlowchart(drawing.mermaid ?? '');
  const whole = readFlowchart(architectureDrawing(entry).mermaid ?? '');

  test('adds no box, and only arrows to and from what takes over, and takes none away', () => {
    const { copies } = aftermath(entry.graph, entry.failed);
    expect(source.boxes.map(({ id }) => id).sort()).toEqual(whole.boxes.map(({ id }) => id).sort());
    const ways = (arrows: typeof source.arrows) => arrows.map(({ from, to }) => `${from} ${to}`).sort();
    const added = source.arrows.filter(({ label }) => label === 'from now on');
    expect(ways(source.arrows.filter((arrow) => !added.includes(arrow)))).toEqual(ways(whole.arrows));
    expect(added.filter(({ from, to }) => !copies.has(to) && !copies.has(from))).toEqual([]);
  });

  test('says which copy becomes primary, in the picture and in words', () => {
    const { promoted } = aftermath(entry.graph, entry.failed);
    const next = new Set(promoted.values());
    const named = source.boxes.filter(({ label }) => /becomes(<br\/>| )primary/.test(label));
    expect(named).toHaveLength(next.size);
    expect(drawing.alt.includes('Becomes primary')).toBe(next.size > 0);
  });

  test('paints what is down red and says so in words too', () => {
    const { down } = aftermath(entry.graph, entry.failed);
    expect(down.size).toBeGreaterThan(0);
    expect(drawing.mermaid).toContain(`classDef brokenBox fill:${brokenPaint.fill}`);
    expect(source.boxes.filter(({ label }) => /\bdown<\/small>/.test(label))).toHaveLength(down.size);
    expect(drawing.alt).toContain('Down, in red');
  });
});
