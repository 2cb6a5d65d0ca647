import { describe, expect, test } from '@jest/globals';
import { architectureDrawingId, showsArchitectureOf } from '../../src/contracts/drawing.ts';
import type { Brief, Fact } from '../../src/contracts/fact.ts';
import { consultBrief } from '../../src/conversation/consult.ts';

const flag = (id: string): Fact => ({ id, value: true, unit: 'none', origin: 'stated' });

const brief: Brief = {
  title: 'Orders',
  facts: [
    { id: 'writes.averagePerSecond', value: 200, unit: '1/s', origin: 'stated' },
    { id: 'data.size', value: 2e11, unit: 'B', origin: 'stated' },
    { id: 'availability.target', value: 0.9995, unit: 'fraction', origin: 'stated' },
    flag('model.relational'),
    flag('model.money'),
  ],
  unread: [],
  contradictions: [],
  language: 'en',
};

describe('the pictures of a consultation', () => {
  const result = consultBrief(brief, { asOf: '2026-11-01' });
  if (result.kind === 'refused') throw new Error(result.reason);
  const { drawings, findings } = result;

  test('an architecture for each option, in one picture or in parts', () => {
    const architectures = drawings.filter(({ kind }) => kind === 'architecture');
    for (const option of findings.options)
      expect(architectures.filter(({ id }) => showsArchitectureOf(id, option.id)).length).toBeGreaterThan(0);
    for (const { id } of architectures)
      expect(findings.options.filter((option) => showsArchitectureOf(id, option.id))).toHaveLength(1);
  });

  test('for the recommended one a write path and a failover, and the two charts', () => {
    expect(
      drawings
        .filter(({ kind }) => kind !== 'architecture')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['failover', 'growth', 'trade-offs', 'write-path']);
  });

  test('each with words for those who cannot see it and something to draw', () => {
    for (const drawing of drawings) {
      expect(drawing.alt.length).toBeGreaterThan(20);
      expect(drawing.mermaid ?? drawing.vega).toBeDefined();
    }
  });
});

describe('the name of an architecture picture', () => {
  test('is the option where that is short and safe', () => {
    expect(architectureDrawingId('relational-single-node')).toBe('architecture-relational-single-node');
  });

  test('is short, safe and its own where the option is long', () => {
    const long = ['a', 'b'].map((last) =>
      architectureDrawingId(`relational-single-node+outbox-cdc+saga+${last}`),
    );
    for (const id of long) expect(id).toMatch(/^[a-z0-9-]{1,64}$/);
    expect(long[0]).not.toBe(long[1]);
    expect(architectureDrawingId('a+b')).not.toBe(architectureDrawingId('a-b'));
  });

  test('is kept by its numbered parts, and by nothing else', () => {
    expect(showsArchitectureOf('architecture-cells-2', 'cells')).toBe(true);
    expect(showsArchitectureOf(architectureDrawingId('cells+saga'), 'cells')).toBe(false);
    expect(showsArchitectureOf('architecture-cells-2', 'cell')).toBe(false);
  });
});
