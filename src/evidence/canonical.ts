import { createHash } from 'node:crypto';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
      .map(([key, part]) => [key, sorted(part)]),
  );
};

/** JSON with the keys of every object in order, so that the same value always has the same bytes. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value)) ?? 'null';

/** sha256 in lower-case hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
