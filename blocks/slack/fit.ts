import { fallbackOf } from './fallback.ts';
import { isWithin, type Measure, measure, plus } from './measure.ts';
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
  const heldFrom = closing.findIndex((_, index) => {
    const size = measure(blocksOf(closing.slice(index)));
    return isWithin(plus(size, size));
  });
  const held = heldFrom < 0 ? [] : closing.slice(heldFrom);
  const ordinary = [...pieces, ...(heldFrom < 0 ? closing : closing.slice(0, heldFrom))];
  const reserve = plus(measure(blocksOf(held)), note);
  const pages: { readonly pieces: Piece[]; size: Measure }[] = [{ pieces: [], size: measure([]) }];
  const left: Piece[] = [];
  let page = pages[0] as (typeof pages)[number];
  const turn = (): void => {
    page = { pieces: [], size: measure([]) };
    pages.push(page);
  };
  const fits = (size: Measure): boolean => isWithin(pages.length >= most ? plus(size, reserve) : size);
  let isFull = false;
  for (const one of ordinary) {
    const size = measure(one.blocks);
    if (isFull || !isWithin(plus(size, reserve))) {
      left.push(one);
      continue;
    }
    if (!fits(plus(page.size, size)) && pages.length < most && page.pieces.length > 0) turn();
    if (fits(plus(page.size, size))) {
      page.pieces.push(one);
      page.size = plus(page.size, size);
    } else {
      isFull = true;
      left.push(one);
    }
  }
  if (pages.length < most && !isWithin(plus(page.size, reserve))) turn();
  const name = `${rest}.md`;
  const last = [...(left.length === 0 ? [] : moved(left, name)), ...blocksOf(held)];
  const shown = pages.map((one, index) => [
    ...blocksOf(one.pieces),
    ...(index === pages.length - 1 ? last : []),
  ]);
  return {
    messages: shown.filter((blocks) => blocks.length > 0).map(messageOf),
    files: [
      ...pages.flatMap((one) => one.pieces).flatMap(({ files = [] }) => files),
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
