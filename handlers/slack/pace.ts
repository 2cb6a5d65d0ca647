/** Says when the next call of a lane may go, and how long a lane is held that Slack asked to wait. */
export interface Pace {
  /** Milliseconds to wait before the next call of this lane; 0 takes the place at once. */
  next(lane: string): number;
  /** Slack asked for patience, for this lane alone. */
  hold(lane: string, milliseconds: number): void;
}

interface Lane {
  /** When the bucket is full again, in ms; each call moves it on by one interval. */
  readonly fullAt: number;
  readonly heldUntil: number;
}

const mostLanes = 10_000;

/**
 * A token bucket for each lane: `burst` calls at once, then one an interval (ms). Slack takes about one message a second in a
 * channel, with short bursts: https://docs.slack.dev/apis/web-api/rate-limits
 */
export const makePace = (now: () => number, interval: number, burst: number): Pace => {
  const lanes = new Map<string, Lane>();
  const put = (lane: string, value: Lane): void => {
    lanes.delete(lane);
    if (lanes.size >= mostLanes) lanes.delete(lanes.keys().next().value ?? '');
    lanes.set(lane, value);
  };
  return {
    next: (lane) => {
      const at = now();
      const { fullAt, heldUntil } = lanes.get(lane) ?? { fullAt: at, heldUntil: 0 };
      if (heldUntil > at) return heldUntil - at;
      const wait = Math.max(fullAt, at) - at - interval * (burst - 1);
      if (wait > 0) return Math.ceil(wait);
      put(lane, { fullAt: Math.max(fullAt, at) + interval, heldUntil: 0 });
      return 0;
    },
    hold: (lane, milliseconds) => {
      const at = now();
      const { fullAt } = lanes.get(lane) ?? { fullAt: at };
      put(lane, { fullAt, heldUntil: at + milliseconds });
    },
  };
};
