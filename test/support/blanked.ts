import type { Block, Inline, Report, Text } from '../../src/contracts/report.ts';

/**
 * Names of the field that have a digit in them: none of these is a number about the brief. Anything else with a digit must
 * be a token.
 */
const namesWithDigits =
  /\b(?:p(?:50|9{1,3}\d?|99\.9+)|S3|EC2|R2|B2|2PC|HTTP\/\d(?:\.\d)?|SHA-\d+|UTF-\d+|H3|S2|GPT-\d+)\b/g;

const one = (inline: Inline): string => {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'fact':
    case 'figure':
    case 'quote':
    case 'name':
    case 'code':
    case 'link':
      return '▢';
    case 'strong':
    case 'emphasis':
      return blanked(inline.children);
  }
};

/** A text with every fact, figure, quote, name, code and link replaced by a blank. */
const blanked = (text: Text): string => text.map(one).join('');

const textsOf = (block: Block): readonly Text[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return [
        ...(block.caption ?? []),
        ...block.columns.map((column) => column.title),
        ...block.rows.flat(),
      ].map((part) => (Array.isArray(part) ? (part as Text) : [part as Inline]));
    case 'picture':
      return [];
  }
};

/** Sentences of a report in which a digit is left when all that may hold one is blanked; "section: sentence". */
export const bareDigits = (report: Report): readonly string[] =>
  [
    ['subtitle', blanked(report.subtitle)] as const,
    ...report.sections.flatMap((section) =>
      section.blocks.flatMap(textsOf).map((text) => [section.id, blanked(text)] as const),
    ),
  ]
    .filter(([, text]) => /\d/.test(text.replaceAll(namesWithDigits, '▢')))
    .map(([section, text]) => `${section}: ${text}`);

/** Ids of the figure tokens of a report. */
export const figureIds = (report: Report): readonly string[] => tokens(report, 'figure');

/** Ids of the fact tokens of a report. */
export const factIds = (report: Report): readonly string[] => tokens(report, 'fact');

const idsIn = (text: Text, kind: 'fact' | 'figure'): readonly string[] =>
  text.flatMap((inline) => {
    if (typeof inline === 'string') return [];
    if (inline.kind === kind) return [inline.id];
    return inline.kind === 'strong' || inline.kind === 'emphasis' ? idsIn(inline.children, kind) : [];
  });

const tokens = (report: Report, kind: 'fact' | 'figure'): readonly string[] => [
  ...idsIn(report.subtitle, kind),
  ...report.sections.flatMap((section) =>
    section.blocks.flatMap(textsOf).flatMap((text) => idsIn(text, kind)),
  ),
];
