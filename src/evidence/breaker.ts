/** How many failures in how long a time open a breaker, and how long it stays so; milliseconds. */
export interface BreakerBounds {
  readonly failures: number;
  readonly within: number;
  readonly rest: number;
}

/** Keeps calls from a server that fails again and again: open for a while, then one trial call decides. */
export interface Breaker {
  /** 0 = a call may go; else milliseconds until the next may be tried. A call that may go has to report its end. */
  wait(): number;
  succeeded(): void;
  failed(): void;
  /** The call ended in a way that says nothing about the server, such as being called off. */
  unsaid(): void;
}

/** A closed breaker. `now` = milliseconds that never go back by much. */
export const circuitBreaker = (bounds: BreakerBounds, now: () => number): Breaker => {
  let failures: readonly number[] = [];
  let openedAt: number | undefined;
  let onTrial = false;
  return {
    wait() {
      if (openedAt === undefined) return 0;
      const left = openedAt + bounds.rest - now();
      if (left > 0) return left;
      if (onTrial) return bounds.rest;
      onTrial = true;
      return 0;
    },
    succeeded() {
      failures = [];
      openedAt = undefined;
      onTrial = false;
    },
    failed() {
      const at = now();
      failures = [...failures.filter((failure) => at - failure < bounds.within), at].slice(-bounds.failures);
      if (onTrial || failures.length >= bounds.failures) openedAt = at;
      onTrial = false;
    },
    unsaid() {
      onTrial = false;
    },
  };
};
