import type { Clock } from '../../../src/contracts/engine.ts';
import type { Json } from './model.ts';

/** How the next call of a method goes wrong. Downloads go by `download`, uploads of bytes by `upload`. */
export type Fault =
  /** It goes well: the one after it is meant. */
  | { readonly pass: true }
  /** It goes well, so many ms later. */
  | { readonly late: number }
  | { readonly status: number }
  | { readonly error: string; readonly more?: Json }
  /** 429 with so many seconds to wait. */
  | { readonly rateLimit: number }
  /** No answer comes, and nothing happened. */
  | { readonly hang: true }
  /** It happened, but the line was cut before the answer. */
  | { readonly dropAfterProcessing: true };

/** At most `count` calls of a method in `perMs`, counted over a workspace or for each value of one argument. */
export interface Rate {
  readonly count: number;
  readonly perMs: number;
  readonly by?: string;
}

export interface Faults {
  readonly failNext: (method: string, ...faults: readonly Fault[]) => void;
  readonly limitRate: (method: string, rate: Rate) => void;
  /** The fault that this call meets, if any. */
  readonly meet: (method: string, who: string, args: Json) => Fault | undefined;
}

export const createFaults = (clock: Clock): Faults => {
  const queues = new Map<string, Fault[]>();
  const rates = new Map<string, Rate>();
  const taken = new Map<string, number[]>();
  const overRate = (method: string, who: string, args: Json): Fault | undefined => {
    const rate = rates.get(method);
    if (rate === undefined) return;
    const key = `${method} ${who} ${rate.by === undefined ? '' : String(args[rate.by])}`;
    const now = clock.now();
    const recent = (taken.get(key) ?? []).filter((at) => now - at < rate.perMs);
    taken.set(key, recent);
    const [oldest] = recent;
    if (recent.length >= rate.count && oldest !== undefined)
      return { rateLimit: Math.ceil((oldest + rate.perMs - now) / 1_000) };
    recent.push(now);
    return;
  };
  return {
    failNext: (method, ...faults) => {
      queues.set(method, [...(queues.get(method) ?? []), ...faults]);
    },
    limitRate: (method, rate) => void rates.set(method, rate),
    meet: (method, who, args) => queues.get(method)?.shift() ?? overRate(method, who, args),
  };
};
