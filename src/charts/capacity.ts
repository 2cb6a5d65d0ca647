import type { Drawing } from '../contracts/drawing.ts';
import { printQuantity, type Unit } from '../contracts/quantity.ts';
import { chartColors, chartOf } from './style.ts';

/** What is asked of a part and what it can give, both in the same canonical unit. */
export interface CapacityRow {
  readonly name: string;
  readonly demand: number;
  readonly capacity: number;
  readonly unit: Unit;
}

const percent = (share: number): string =>
  share < 0.095 ? `${(share * 100).toFixed(1)} %` : `${Math.round(share * 100)} %`;

/** How much of each part's capacity the peak takes: bars in percent of capacity, red only where demand is over it. */
export const capacityDrawing = ({
  id,
  title,
  rows,
}: {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly CapacityRow[];
}): Drawing => {
  const usable = rows.filter(({ demand, capacity }) => Number.isFinite(demand) && capacity > 0);
  const values = usable.map(({ name: full, demand, capacity, unit }) => {
    const name = full.length > 30 ? `${full.slice(0, 29)}…` : full;
    const share = demand / capacity;
    return {
      name,
      // A part that is asked ten times what it can give must not press the others flat.
      shown: Math.min(share * 100, 150),
      over: share > 1,
      text: `${percent(share)}: ${printQuantity(demand, unit)} of ${printQuantity(capacity, unit)}`,
    };
  });
  const y = {
    field: 'name',
    type: 'nominal',
    sort: null,
    axis: { title: null, domain: false, ticks: false, labelColor: chartColors.ink },
  };
  const highest = Math.max(100, ...values.map(({ shown }) => shown));
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain: [0, highest] },
    axis: {
      title: 'share of capacity at peak, %',
      titleAnchor: 'start',
      tickCount: 5,
      domain: false,
      ticks: false,
    },
  });
  return {
    id,
    kind: 'capacity',
    title,
    alt: `${title}. ${values.map(({ name, text }) => `${name}: ${text}`).join('; ')}.`,
    vega: chartOf({
      title,
      height: 38 * Math.max(1, values.length),
      margins: {
        left: 30 + 7 * Math.max(8, ...values.map(({ name }) => name.length)),
        right: 190,
        top: 52,
        bottom: 50,
      },
      values,
      layers: [
        {
          mark: { type: 'bar', cornerRadiusEnd: 3, height: 18 },
          encoding: {
            y,
            x: x('shown'),
            color: { condition: { test: 'datum.over', value: chartColors.limit }, value: chartColors.data },
          },
        },
        {
          data: { values: [{ full: 100 }] },
          mark: { type: 'rule', color: chartColors.ink, strokeDash: [6, 4], strokeWidth: 1.5 },
          encoding: { x: x('full') },
        },
        {
          mark: { type: 'text', align: 'left', dx: 8, color: chartColors.ink },
          encoding: { y, x: x('shown'), text: { field: 'text' } },
        },
      ],
    }),
  };
};
