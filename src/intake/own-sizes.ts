import type { Statement } from './merge.ts';

const isSize = (one: Statement): boolean => one.fact === 'record.size' && one.kind === 'number';
const writtenRate = /^(?:writes|events)\.(?:average|peak)PerSecond$/;

/** Words of the clause that a size stands in, base forms, between the marks and numbers around it. */
const clauseWords = ({ sentence: { tokens }, from, to }: Statement): readonly string[] => {
  const isEnd = (at: number) => tokens[at]?.kind !== 'word';
  let start = from;
  while (start > 0 && !isEnd(start - 1)) start -= 1;
  let end = to + 1;
  while (end < tokens.length && !isEnd(end)) end += 1;
  return [...tokens.slice(start, from), ...tokens.slice(to + 1, end)].map(({ norm }) => norm);
};

/**
 * Of several sizes, that of the very thing that is written goes first: "an avatar is 200 KB, a link is 500 bytes" beside "100
 * million new links a month". Others keep their order.
 */
export const ownSizesFirst = (statements: readonly Statement[]): readonly Statement[] => {
  const first = statements.findIndex(isSize);
  const sizes = statements.filter(isSize);
  if (sizes.length < 2) return statements;
  const written = new Set(
    statements.flatMap((one) =>
      one.kind === 'number' && writtenRate.test(one.fact) && one.noun !== ''
        ? [one.noun.split(' ').at(-1) ?? '']
        : [],
    ),
  );
  const own = sizes.find((one) => clauseWords(one).some((word) => written.has(word)));
  if (own === undefined || own === statements[first]) return statements;
  return [...statements.slice(0, first), own, ...statements.slice(first).filter((one) => one !== own)];
};
