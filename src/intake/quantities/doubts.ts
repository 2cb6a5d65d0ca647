import type { Around } from './around.ts';
import type { Scene } from './doubt.ts';
import { doubtsOfAsides } from './doubts-asides.ts';
import { doubtsOfCounts } from './doubts-counts.ts';
import { doubtsOfHappened } from './doubts-happened.ts';
import { doubtsOfHomonyms } from './doubts-homonyms.ts';
import { doubtsOfLoads } from './doubts-loads.ts';
import { doubtsOfShares } from './doubts-shares.ts';
import { doubtsOfSpans } from './doubts-spans.ts';
import { doubtsOfTold } from './doubts-told.ts';
import { doubtsOfWholes } from './doubts-wholes.ts';

const doubts = [
  ...doubtsOfLoads,
  ...doubtsOfSpans,
  ...doubtsOfCounts,
  ...doubtsOfHomonyms,
  ...doubtsOfWholes,
  ...doubtsOfHappened,
  ...doubtsOfShares,
  ...doubtsOfTold,
  ...doubtsOfAsides,
];

const written = ({ source }: Around, from: number, to: number): string =>
  ` ${source.tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .map(({ kind, raw, value }) => (kind === 'number' && !isYear(value) ? '#' : raw))
    .join(' ')} `;

const isYear = (value: number | undefined): boolean =>
  value !== undefined && Number.isInteger(value) && value >= 1980 && value < 2100;

const sceneOf = (around: Around): Scene => {
  const { quantity, source } = around;
  const end = source.tokens.length;
  const start = source.offsets[quantity.from] ?? 0;
  const from = (token: number): string =>
    source.text.slice((source.offsets[token] ?? source.text.length) - 1);
  return {
    head: ` ${source.text.slice(0, start).trimStart()}`,
    rest: from(quantity.numberTo + 1),
    behind: from(quantity.to + 1),
    clause: ` ${around.clause} `,
    sentence: ` ${source.text.trim()} `,
    rawHead: written(around, 0, quantity.from),
    rawRest: written(around, quantity.numberTo + 1, end),
    rawSentence: written(around, 0, end),
  };
};

/**
 * Whether a careful reader would not take the number for this fact, though its noun or unit fits: it is a limit, a
 * test, one of many, one event, another year. An invented fact costs more than one that has to be asked for.
 */
export const isDoubtful = (fact: string, around: Around): boolean => {
  let scene: Scene | undefined;
  for (const doubt of doubts) {
    if (!doubt.of.test(fact)) continue;
    scene ??= sceneOf(around);
    const said = scene;
    const fits = doubt.says.every(([where, words]) => words.test(said[where]));
    if (fits && doubt.unless?.some(([where, words]) => words.test(said[where])) !== true) return true;
  }
  return false;
};
