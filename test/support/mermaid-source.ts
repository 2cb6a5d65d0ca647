/** What a flowchart source declares: enough of the grammar for the sources that we write ourselves. */
export interface FlowchartSource {
  readonly boxes: readonly { readonly id: string; readonly label: string; readonly shape: string }[];
  readonly arrows: readonly {
    readonly from: string;
    readonly to: string;
    readonly label: string;
    readonly dashed: boolean;
  }[];
  readonly frames: readonly string[];
}

/** Reads boxes, arrows and frames out of a flowchart source. */
export const readFlowchart = (source: string): FlowchartSource => {
  const lines = source.split('\n');
  return {
    boxes: lines.flatMap((line) => {
      const [, id, shape, label] = /^\s*(\w+)([[({]+)"(.*)"[\])}]+$/.exec(line) ?? [];
      return id === undefined || /^\s*subgraph/.test(line)
        ? []
        : [{ id, label: label ?? '', shape: shape ?? '' }];
    }),
    arrows: lines.flatMap((line) => {
      const [, from, kind, label, to] = /^\s*(\w+) (-\.->|-->)(?:\|"(.*)"\|)? (\w+)$/.exec(line) ?? [];
      return from === undefined || to === undefined
        ? []
        : [{ from, to, label: label ?? '', dashed: kind === '-.->' }];
    }),
    frames: lines.flatMap((line) => {
      const [, label] = /^\s*subgraph \w+\["(.*)"\]$/.exec(line) ?? [];
      return label === undefined ? [] : [label];
    }),
  };
};

/** Boxes and arrows of a dot source of ours. */
export const readDot = (
  source: string,
): { readonly boxes: readonly string[]; readonly arrows: readonly string[] } => ({
  boxes: [...source.matchAll(/^\s*(\w+) \[label=/gm)]
    .map(([, id = '']) => id)
    .filter((id) => id !== 'graph' && id !== 'node'),
  arrows: [...source.matchAll(/^\s*(\w+) -> (\w+) \[/gm)].map(([, from, to]) => `${from} ${to}`),
});
