/** Colours of charts: the same hues as the diagrams' roles (Okabe and Ito), by what they stand for. */
export const chartColors = {
  ink: '#1f2937',
  muted: '#4b5563',
  faint: '#9aa3af',
  grid: '#e8ebef',
  data: '#0072b2',
  band: '#0072b2',
  limit: '#d55e00',
  capacity: '#00805d',
} as const;

/** CSS px that a chart is wide: as wide as where it is read, so that its text is as large as text beside it. */
export const chartWidth = 720;

/** Names the dialect; is never loaded. */
const vegaLiteSchema = 'https://vega.github.io/schema/vega-lite/v6.json';

/** px around the plot itself: room for titles, axes and direct labels. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * A chart of layers that is exactly as wide as `chartWidth`, with its title at the top left. Nothing is left to vega's own
 * measuring, which only guesses how wide text is where there is no canvas.
 */
export const chartOf = ({
  title,
  subtitle,
  height,
  margins,
  values,
  layers,
}: {
  readonly title: string;
  readonly subtitle?: string;
  readonly height: number;
  readonly margins: Margins;
  /** Rows of the layers that bring none of their own. */
  readonly values?: readonly unknown[];
  readonly layers: readonly Readonly<Record<string, unknown>>[];
}): Readonly<Record<string, unknown>> => {
  const words = (text: string, y: number, mark: Readonly<Record<string, unknown>>) => ({
    data: { values: [{ text }] },
    mark: { type: 'text', align: 'left', baseline: 'top', ...mark },
    encoding: { x: { value: 16 - margins.left }, y: { value: y - margins.top }, text: { field: 'text' } },
  });
  return {
    $schema: vegaLiteSchema,
    autosize: { type: 'none' },
    config: chartConfig,
    width: chartWidth - margins.left - margins.right,
    height,
    padding: margins,
    ...(values === undefined ? {} : { data: { values } }),
    layer: [
      ...layers,
      words(title, 16, { fontSize: 16, fontWeight: 600, color: chartColors.ink }),
      ...(subtitle === undefined || subtitle === ''
        ? []
        : [words(subtitle, 40, { color: chartColors.muted })]),
    ],
  };
};

/** Vega-lite config shared by all charts: quiet axes, no frame, Inter, text no smaller than 12 px. */
const chartConfig = {
  background: '#ffffff',
  view: { stroke: null },
  font: 'Inter',
  axis: {
    labelFontSize: 12.5,
    titleFontSize: 12.5,
    titleFontWeight: 500,
    labelColor: chartColors.muted,
    titleColor: chartColors.muted,
    gridColor: chartColors.grid,
    domainColor: '#c3cad3',
    tickColor: '#c3cad3',
    labelLimit: 0,
    titleLimit: 0,
    labelPadding: 6,
    labelFlush: false,
  },
  text: { fontSize: 13, limit: 0 },
} as const;
