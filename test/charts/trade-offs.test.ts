import { describe, expect, test } from '@jest/globals';
import { capacityDrawing } from '../../src/charts/capacity.ts';
import { tradeOffsDrawing } from '../../src/charts/trade-offs.ts';

const drawing = tradeOffsDrawing({
  id: 'trade-offs',
  title: 'Options',
  criteria: ['fit', 'latency'],
  options: [
    { title: 'Keep it', recommended: false, scores: { fit: 1, latency: 4 } },
    { title: 'Gate and one Postgres', recommended: true, scores: { fit: 3.5, latency: 2 } },
    { title: 'Keep it', recommended: false, scores: { fit: 0 } },
  ],
});
const spec = JSON.stringify(drawing.vega);

const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe('the heat map of options', () => {
  test('has a cell for each score, also of options that share a title', () => {
    expect(spec.match(/"criterion":"(fit|latency)"/g)).toHaveLength(5);
    expect(spec).toContain('"text":"3.5"');
  });

  test('marks the recommended column', () => {
    expect(spec).toContain('"recommended"');
    expect(drawing.alt).toContain('Gate and one Postgres (recommended): strong in fit');
  });

  test('is one hue that darkens with every step, with a number that can be read on each', () => {
    const shades = (/"range":\[([^\]]*)\]/.exec(spec)?.[1] ?? '').replaceAll('"', '').split(',');
    expect(shades).toHaveLength(5);
    const steps = shades.map(luminance);
    expect([...steps].sort((a, b) => b - a)).toEqual(steps);
    for (const [value, shade] of shades.entries())
      expect(contrast(shade, value > 3.4 ? '#ffffff' : '#1f2937')).toBeGreaterThan(4.5);
  });
});

describe('demand against capacity', () => {
  const chart = capacityDrawing({
    id: 'capacity',
    title: 'At peak',
    rows: [
      { name: 'Writes', demand: 3100, capacity: 3000, unit: '1/s' },
      { name: 'Disk', demand: 2e12, capacity: 8e12, unit: 'B' },
      { name: 'Nothing known', demand: 1, capacity: 0, unit: 'B' },
    ],
  });

  test('says how full each part is', () => {
    expect(chart.alt).toBe('At peak. Writes: 103 %: 3.1 k/s of 3 k/s; Disk: 25 %: 2 TB of 8 TB.');
  });

  test('marks only what is over its capacity', () => {
    expect(JSON.stringify(chart.vega).match(/"over":true/g)).toHaveLength(1);
  });
});
