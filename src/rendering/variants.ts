import { elkSpacing, type Spacing } from './theme.ts';

/** An arrow that the page draws itself, from side to side, after everything else has its place. */
export interface PeerArrow {
  readonly from: string;
  readonly to: string;
  readonly lines: readonly string[];
  readonly color: string;
  readonly width: number;
  readonly dashed: boolean;
}

/** One way to lay a diagram out. The words are the same in all of them, only where the boxes stand differs. */
export interface Variant {
  readonly source: string;
  readonly spacing: Spacing;
  readonly peers: readonly PeerArrow[];
  /** Boxes stand in the order in which the source names them. */
  readonly inOrder: boolean;
}

const entities: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>' };

const decoded = (text: string): string =>
  text.replaceAll(/#(?:(\d+)|(\w+));/g, (whole, number: string | undefined, name: string | undefined) =>
    number === undefined ? (entities[name ?? ''] ?? whole) : String.fromCodePoint(Number(number)),
  );

const arrowLine = /^\s*(\w+) (-\.->|-->)(?:\|"(.*)"\|)? (\w+)$/;

/** px that a label needs beside its ends: an arrowhead and a piece of line on either side. */
const labelRoom = 52;

const characterWidth = 7.6;

const lineHeight = 18;

/** About how wide a line is, px: wide scripts and emoji take two places. */
const pixelsOf = (line: string): number =>
  [...line].reduce((sum, point) => sum + ((point.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1) * characterWidth, 0);

/** px that a frame keeps around what is in it; stands in `elk.padding` too. */
const framePadding = 18;

/**
 * The variant in which copies stand side by side, as the comments `beside` and `level` of the source ask for. The
 * arrows that only keep a level carry a word, for a label takes a level of its own and they must count the same.
 */
const sideBySide = (source: string, direction: string): Variant | undefined => {
  const walls = new Map(
    [...source.matchAll(/^\s*%% beside (\w+) (\w+) (\d)$/gm)].map(([, from = '', to = '', count = '0']) => [
      `${from} ${to}`,
      Number(count),
    ]),
  );
  if (walls.size === 0) return undefined;
  const levels = [...source.matchAll(/^\s*%% level (\w+) (\w+)$/gm)].map(
    ([, above = '', below = '']) => `  ${above} ~~~|"level"| ${below}`,
  );
  const lines = source.split('\n');
  const arrows = lines.filter((line) => arrowLine.test(line));
  const styles = new Map<number, string>();
  for (const [, indexes = '', style = ''] of source.matchAll(/^\s*linkStyle ([\d,]+) (.*)$/gm))
    for (const index of indexes.split(',')) styles.set(Number(index), style);
  const isPeer = (line: string): boolean => {
    const [, from = '', , , to = ''] = arrowLine.exec(line) ?? [];
    return walls.has(`${from} ${to}`);
  };
  const peers = arrows.flatMap((line, index): readonly PeerArrow[] => {
    if (!isPeer(line)) return [];
    const [, from = '', kind = '', label, to = ''] = arrowLine.exec(line) ?? [];
    const style = styles.get(index) ?? '';
    return [
      {
        from,
        to,
        lines: label === undefined ? [] : label.split('<br/>').map(decoded),
        color: /stroke:(#\w+)/.exec(style)?.[1] ?? '#66717f',
        width: Number(/stroke-width:([\d.]+)px/.exec(style)?.[1] ?? 1.5),
        dashed: kind === '-.->',
      },
    ];
  });
  // Peers come last among the arrows, or the numbers of the others' styles would shift.
  const firstPeer = arrows.findIndex(isPeer);
  if (arrows.slice(firstPeer).some((line) => !isPeer(line))) return undefined;
  const kept = lines.flatMap((line) => {
    if (arrowLine.test(line)) return isPeer(line) ? [] : [line];
    const [, indexes, style = ''] = /^\s*linkStyle ([\d,]+) (.*)$/.exec(line) ?? [];
    if (indexes === undefined) return [line];
    const left = indexes.split(',').filter((index) => Number(index) < firstPeer);
    return left.length === 0 ? [] : [`  linkStyle ${left.join(',')} ${style}`];
  });
  const room = Math.max(
    36,
    ...peers.map(({ from, to, lines: words }) => {
      const label = direction === 'LR' ? words.length * lineHeight : Math.max(0, ...words.map(pixelsOf));
      return label + labelRoom - framePadding * (walls.get(`${from} ${to}`) ?? 0);
    }),
  );
  const gap = `${Math.round(room)}`;
  return {
    source: [...kept, ...levels, ''].join('\n'),
    peers,
    inOrder: true,
    spacing: {
      root: { ...elkSpacing.root, 'elk.spacing.nodeNode': gap },
      frame: { ...elkSpacing.frame, 'spacing.nodeNode': gap },
    },
  };
};

/**
 * Ways to lay the same diagram out, best guess first: copies side by side, in its own direction and the other, then as it is
 * in both.
 */
export const variantsOf = (source: string): readonly Variant[] => {
  const header = /^(\s*(?:flowchart|graph)\s+)(LR|TB|TD)\b/;
  const match = header.exec(source);
  const plain = (text: string): Variant => ({ source: text, spacing: elkSpacing, peers: [], inOrder: false });
  if (match === null) return [plain(source)];
  const [own, other] = match[2] === 'LR' ? ['LR', 'TB'] : ['TB', 'LR'];
  const turned = source.replace(header, `$1${other}`);
  return [sideBySide(source, own), sideBySide(turned, other), plain(source), plain(turned)].filter(
    (variant) => variant !== undefined,
  );
};
