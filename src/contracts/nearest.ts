/** Edit distance with insertions, deletions, replacements and neighbours swapped, each counting one. */
export const distance = (from: string, to: string): number => {
  const rows = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0));
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 0; row <= from.length; row += 1) {
    const current = rows[row] ?? [];
    for (let column = 0; column <= to.length; column += 1) {
      if (row === 0 || column === 0) {
        current[column] = row + column;
        continue;
      }
      const same = from[row - 1] === to[column - 1];
      let best = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (same ? 0 : 1),
      );
      if (from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] && row > 1 && column > 1)
        best = Math.min(best, at(row - 2, column - 2) + 1);
      current[column] = best;
    }
  }
  return at(from.length, to.length);
};

const mostAnswers = 3;

/** Up to three candidates that somebody who typed `typed` may have meant, nearest first; empty where none is near. */
export const nearest = (typed: string, candidates: readonly string[]): readonly string[] => {
  const wanted = typed.toLowerCase();
  return candidates
    .map((candidate) => {
      const name = candidate.toLowerCase();
      const inside = wanted.length >= 3 && (name.includes(wanted) || wanted.includes(name));
      return { candidate, far: inside ? 1 : distance(wanted, name) };
    })
    .filter(({ far }) => far <= Math.max(1, Math.floor(wanted.length / 3)))
    .sort((a, b) => a.far - b.far || a.candidate.localeCompare(b.candidate))
    .slice(0, mostAnswers)
    .map(({ candidate }) => candidate);
};

/** "Did you mean a, b or c?", else the fallback. */
export const didYouMean = (typed: string, candidates: readonly string[], otherwise: string): string =>
  asked(nearest(typed, candidates), otherwise);

/** The same for what is already found to be near. */
export const asked = (near: readonly string[], otherwise: string): string => {
  const last = near.at(-1);
  if (last === undefined) return otherwise;
  return `Did you mean ${near.length === 1 ? last : `${near.slice(0, -1).join(', ')} or ${last}`}?`;
};

/** Ids of up to three things whose id or title somebody who typed `typed` may have meant, nearest first. */
export const nearestIds = (
  typed: string,
  things: readonly { readonly id: string; readonly title: string }[],
): readonly string[] => {
  const names = new Map(things.flatMap(({ id, title }) => [[title, id] as const, [id, id] as const]));
  return [...new Set(nearest(typed, [...names.keys()]).flatMap((name) => names.get(name) ?? []))];
};
