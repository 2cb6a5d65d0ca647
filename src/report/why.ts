import type { Fact, FoundIn } from '../contracts/fact.ts';
import type { Figure, Input } from '../contracts/figure.ts';
import { printQuantity, printRange } from '../contracts/quantity.ts';
import type { Block, Inline, Text } from '../contracts/report.ts';
import type { Source } from '../contracts/source.ts';
import { factToken, figureToken, name, titleBesideValue } from './context.ts';

/** What the leaves of a tree are looked up in. */
export interface WhyContext {
  readonly fact: (id: string) => Fact | undefined;
  readonly factTitle: (id: string) => string;
  readonly source: (id: string) => Pick<Source, 'title' | 'url'> | undefined;
}

/** A tree deeper than this has a figure of its own to ask for. */
const mostDepth = 6;

const indent = (depth: number): string => (depth === 0 ? '' : `${'\u2003'.repeat(depth - 1)}└ `);

const sourceText = (id: string, context: WhyContext): Text => {
  if (id === 'formula') return [];
  const found = context.source(id);
  return found === undefined ? [name(id)] : [{ kind: 'link', title: found.title, url: found.url }];
};

const rangeText = ({ range, unit }: Pick<Figure, 'range' | 'unit'>): string =>
  range === undefined || range[0] === range[1] ? '' : ` (${printRange(range, unit)})`;

/** The entry of the ledger behind what was found: "E2, documentation, docs/read_text_file, sha256 9f86d081884c". */
export const foundInWords = ({ entry, class: kind, server, tool, hash }: FoundIn): string =>
  `${entry}, ${kind}, ${server}/${tool}, sha256 ${hash.slice(0, 12)}`;

const quoteOf = (fact: Fact | undefined): Text => {
  if (fact === undefined) return [];
  if (fact.quote === undefined) return [fact.origin];
  const quote: Inline = {
    kind: 'quote',
    text: fact.quote,
    ...(fact.by === undefined ? {} : { by: fact.by }),
  };
  if (fact.foundIn !== undefined) return ['found in ', quote, name(` (${foundInWords(fact.foundIn)})`)];
  return fact.origin === 'assumed' ? ['guessed from ', quote] : [quote];
};

type Row = readonly Text[];

const leafRow = (
  label: string,
  input: Exclude<Input, { kind: 'figure' }>,
  depth: number,
  context: WhyContext,
): Row => {
  if (input.kind === 'constant')
    return [
      [indent(depth), name(label)],
      [
        {
          kind: 'figure',
          id: input.name,
          text: `${printQuantity(input.value, input.unit)}${rangeText(input)}`,
        },
      ],
      ['constant: ', name(input.name)],
      sourceText(input.source, context),
    ];
  const fact = context.fact(input.id);
  return [
    [indent(depth), name(titleBesideValue(context.factTitle(input.id)))],
    [
      fact === undefined
        ? { kind: 'fact', id: input.id, text: `${printQuantity(input.value, input.unit)}${rangeText(input)}` }
        : factToken(fact),
    ],
    [`fact, ${input.origin}: `, { kind: 'code', text: input.id }],
    quoteOf(fact),
  ];
};

const rowsOf = (figure: Figure, depth: number, context: WhyContext): readonly Row[] => [
  [
    [indent(depth), name(figure.title)],
    [figureToken(figure), name(rangeText(figure))],
    [{ kind: 'code', text: figure.text }],
    sourceText(figure.source, context),
  ],
  ...Object.entries(figure.inputs).flatMap(([label, input]) => {
    if (input.kind !== 'figure') return [leafRow(label, input, depth + 1, context)];
    return depth + 1 >= mostDepth
      ? [
          [
            [indent(depth + 1), name(input.figure.title)],
            [figureToken(input.figure)],
            [{ kind: 'code', text: input.figure.id }],
            [],
          ] as Row,
        ]
      : rowsOf(input.figure, depth + 1, context);
  }),
];

/** A figure's tree, from its value down to facts with their words and constants with their sources. */
export const whyBlocks = (figure: Figure, context: WhyContext): readonly Block[] => [
  {
    kind: 'paragraph',
    text: [
      { kind: 'strong', children: [name(figure.title), ' = ', figureToken(figure)] },
      name(rangeText(figure)),
      ' ',
      { kind: 'code', text: figure.id },
    ],
  },
  {
    kind: 'table',
    columns: [
      { title: ['what'], align: 'left' },
      { title: ['value'], align: 'right' },
      { title: ['how'], align: 'left' },
      { title: ['from'], align: 'left' },
    ],
    rows: rowsOf(figure, 0, context),
  },
];
