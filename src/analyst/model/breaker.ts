/** Whether the platform may be asked: after so many failures in a row it rests, then one try decides. */
export interface Breaker {
  readonly isOpen: () => boolean;
  readonly worked: () => void;
  readonly failed: () => void;
}

const mostFailures = 5;
const within = 120_000;
const rest = 60_000;

export const makeBreaker = (now: () => number): Breaker => {
  let failures: number[] = [];
  let openUntil = 0;
  let trying = false;
  return {
    isOpen: () => {
      if (openUntil === 0) return false;
      if (now() < openUntil || trying) return true;
      // Half open: this one may try.
      trying = true;
      return false;
    },
    worked: () => {
      failures = [];
      openUntil = 0;
      trying = false;
    },
    failed: () => {
      const at = now();
      failures = [...failures.filter((time) => at - time < within), at];
      if (trying || failures.length >= mostFailures) openUntil = at + rest;
      trying = false;
    },
  };
};
