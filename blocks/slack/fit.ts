import { fallbackOf } from './fallback.ts';
import { isWithin, measure, plus } from './measure.ts';
import type { Piece, SlackFile } from './piece.ts';
import { type SlackBlock, small } from './shapes.ts';

/** One message within every limit. `text` is the fallback for notifications and screen readers. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
}

export interface Layout {
  readonly pieces: readonly Piece[];
  /** What stands at the very end whatever else has no room: the buttons. */
  readonly closing?: readonly Piece[];
  /** Messages at most: 1 for what is edited in place. */
  readonly most: number;
  /** Name of the file for what has no room, without its ending. */
  readonly rest: string;
}

export interface Fitted {
  readonly messages: readonly SlackMessage[];
  readonly files: readonly SlackFile[];
}

/** What the line takes that tells what was moved. */
const note = measure(small('x'.repeat(200)));

const blocksOf = (pieces: readonly Piece[]): readonly SlackBlock[] => pieces.flatMap(({ blocks }) => blocks);

/** Ids of actions are unique within a message or a view: their kind, and their place. */
export const numbered = (blocks: readonly SlackBlock[]): readonly SlackBlock[] => {
  let count = 0;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        if (key !== 'action_id') return [key, walk(one)];
        count += 1;
        return [key, `${String(one)}:${count}`];
      }),
    );
  };
  return walk(blocks) as readonly SlackBlock[];
};

/** A message of these blocks, with its actions numbered and its fallback. */
export const messageOf = (blocks: readonly SlackBlock[]): SlackMessage => ({
  text: fallbackOf(blocks),
  blocks: numbered(blocks),
});

const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

const moved = (left: readonly Piece[], name: string): readonly SlackBlock[] => {
  const count = words(left.map((piece) => piece.words).join('\n')).toLocaleString('en');
  const parts = `${left.length.toLocaleString('en')} more ${left.length === 1 ? 'part' : 'parts'}`;
  return small(`${parts} of this (${count} words) had no room here and stand in the file ${name}.`);
};

/**
 * Pieces into messages, in order, split only between pieces; what has no room in the last message goes to a file, and a line
 * says how much.
 */
export const fitMessages = ({ pieces, closing = [], most, rest }: Layout): Fitted => {
  // Buttons beyond half a message are no closing: they take their turn with the others.
  const held = [...closing];
  const ordinary = [...pieces];
  while (held.length > 0 && !isWithin(plus(measure(blocksOf(held)), measure(blocksOf(held)))))
    ordinary.push(...held.splice(0, 1));
  const reserve = plus(measure(blocksOf(held)), note);
  const pages: Piece[][] = [[]];
  const left: Piece[] = [];
  let isFull = false;
  const page = (): Piece[] => pages.at(-1) ?? [];
  const fits = (shown: readonly Piece[]): boolean => {
    const size = measure(blocksOf(shown));
    return isWithin(pages.length >= most ? plus(size, reserve) : size);
  };
  for (const one of ordinary) {
    if (isFull || !isWithin(plus(measure(one.blocks), reserve))) {
      left.push(one);
      continue;
    }
    if (!fits([...page(), one]) && pages.length < most && page().length > 0) pages.push([]);
    if (fits([...page(), one])) page().push(one);
    else {
      isFull = true;
      left.push(one);
    }
  }
  if (pages.length < most && !isWithin(plus(measure(blocksOf(page())), reserve))) pages.push([]);
  const name = `${rest}.md`;
  const last = [...(left.length === 0 ? [] : moved(left, name)), ...blocksOf(held)];
  const shown = pages.map((one, index) => [...blocksOf(one), ...(index === pages.length - 1 ? last : [])]);
  return {
    messages: shown.filter((blocks) => blocks.length > 0).map(messageOf),
    files: [
      ...pages.flat().flatMap(({ files = [] }) => files),
      ...(left.length === 0
        ? []
        : [
            {
              name,
              title: 'What had no room',
              content: `${left.map((piece) => piece.words).join('\n\n')}\n`,
            },
          ]),
    ],
  };
};
