/** Time as the fake sees it: stands still until it is moved, in ms since 1970. */
export interface FakeClock {
  now(): number;
  advance(milliseconds: number): void;
}

export const fakeClock = (start: number): FakeClock => {
  let now = start;
  return {
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
};
