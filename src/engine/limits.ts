const megabyte = 1024 * 1024;
const minute = 60_000;

/** Every bound of an engine. Bytes and milliseconds. */
export interface Limits {
  /** Events that may wait before `ingest` refuses more; what the engine tells a thread itself always has room. */
  readonly waiting: number;
  /** Bytes of bodies that may be on their way to the disk at once. */
  readonly pendingBytes: number;
  readonly bodyBytes: number;
  /** Bytes of a state, a post, a job's input or its result. */
  readonly outcomeBytes: number;
  readonly turnsAtOnce: number;
  readonly turnMilliseconds: number;
  readonly turnFailures: number;
  readonly jobsAtOnce: number;
  /** The lease: a job that outlives it is aborted and tried again. */
  readonly jobMilliseconds: number;
  readonly jobFailures: number;
  readonly deliveriesAtOnce: number;
  readonly deliveryMilliseconds: number;
  readonly deliveryFailures: number;
  /** Tries of one event or job whose end was never seen, since the process died: then it is held to be what kills it. */
  readonly abandoned: number;
  /** Event ids are kept at least so long, */
  readonly keepIdsMilliseconds: number;
  /** and never fewer than so many, whatever the clock says. */
  readonly keepIds: number;
  readonly keepDead: number;
  /** What the file may grow to; then nothing more is accepted, as on a full disk. */
  readonly storeBytes: number;
  /** How long `close` waits for what runs. */
  readonly closeMilliseconds: number;
}

/** Bounds that suit one team's bot on a small machine. */
export const usualLimits: Limits = {
  waiting: 100_000,
  pendingBytes: 64 * megabyte,
  bodyBytes: 2 * megabyte,
  outcomeBytes: 16 * megabyte,
  turnsAtOnce: 64,
  turnMilliseconds: 30_000,
  turnFailures: 8,
  jobsAtOnce: 8,
  jobMilliseconds: 30 * minute,
  jobFailures: 5,
  deliveriesAtOnce: 16,
  deliveryMilliseconds: 30_000,
  deliveryFailures: 50,
  abandoned: 10,
  keepIdsMilliseconds: 45 * 24 * 60 * minute,
  keepIds: 200_000,
  keepDead: 10_000,
  storeBytes: 32 * 1024 * megabyte,
  closeMilliseconds: 5_000,
};
