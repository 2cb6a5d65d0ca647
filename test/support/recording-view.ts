import type { FactValue, FactView, Range } from '../../src/contracts/fact.ts';

/** Facts of a test, by id: numbers in canonical units, flags as booleans, choices as words, sets as lists. */
export type Given = Readonly<Record<string, FactValue>>;

/** A view over plain values; nothing is assumed, so `number` and `stated` answer alike. */
export const viewOf = (given: Given): FactView => {
  const number = (id: string): number | undefined => {
    const value = given[id];
    return typeof value === 'number' ? value : undefined;
  };
  return {
    number,
    range: (id): Range | undefined => {
      const value = number(id);
      return value === undefined ? undefined : [value, value];
    },
    stated: number,
    is: (id) => given[id] === true,
    isNot: (id) => given[id] === false,
    choice: (id) => {
      const value = given[id];
      return typeof value === 'string' ? value : undefined;
    },
    set: (id) => {
      const value = given[id];
      return Array.isArray(value) ? value : [];
    },
    known: (id) => given[id] !== undefined,
  };
};

/** A view that remembers which ids were asked for. */
export const recordingView = (given: Given): { readonly view: FactView; readonly reads: Set<string> } => {
  const reads = new Set<string>();
  const view = new Proxy(viewOf(given), {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (id: string): unknown => {
        reads.add(id);
        return method(id);
      };
    },
  });
  return { view, reads };
};
