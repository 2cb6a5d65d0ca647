/**
 * Port: everything that must not be lost. Incoming events are stored before they are acknowledged, taken in order, one turn
 * at a time per thread; a turn commits its state, history, posts, jobs and schedules in one transaction with the mark that
 * its event is done. Bodies are JSON; what they mean is the business of whoever hands them in.
 */
export interface Engine {
  /**
   * Resolves once the event is durable; the same id again is a duplicate and changes nothing. Rejects with
   * `engine.full` (retryable), `engine.unwritable` or `engine.too-large`: then nothing was accepted.
   */
  ingest(incoming: Incoming): Promise<'accepted' | 'duplicate'>;
  /** Begins to take turns, run jobs, deliver posts and fire schedules. */
  start(handlers: Handlers): void;
  /** Lets running turns end, aborts jobs (they run again at the next start), and gives the store back. */
  close(): Promise<void>;
  /** State of a thread, undefined where nothing happened yet. */
  state(thread: string): Promise<ThreadState | undefined>;
  /** What was appended to a thread's history, oldest first, after the given entry. */
  history(
    thread: string,
    page?: { readonly after?: number; readonly limit?: number },
  ): Promise<readonly HistoryEntry[]>;
  /** Threads whose id begins with `prefix`, last changed first. */
  threads(page?: {
    readonly prefix?: string;
    readonly before?: number;
    readonly limit?: number;
  }): Promise<readonly ThreadSummary[]>;
  /** Schedules of a thread, or all. */
  schedules(thread?: string): Promise<readonly Scheduled[]>;
  /** What waits and what was given up, for status and doctor. */
  load(): Promise<EngineLoad>;
}

export interface Incoming {
  /** The platform's event id, prefixed by the platform; unique for ever. */
  readonly id: string;
  readonly thread: string;
  readonly body: unknown;
}

export interface ThreadState {
  /** Grows by one with each turn that changes it. */
  readonly version: number;
  readonly body: unknown;
}

export interface HistoryEntry {
  /** Grows within a thread. */
  readonly seq: number;
  /** Milliseconds since 1970, of the turn. */
  readonly at: number;
  readonly body: unknown;
}

export interface ThreadSummary {
  readonly thread: string;
  readonly changedAt: number;
  readonly summary: unknown;
}

/** One event of one thread, together with what the thread has come to. */
export interface Turn {
  readonly thread: string;
  readonly event: {
    readonly id: string;
    readonly body: unknown;
    /** Milliseconds since 1970: when it was stored. */
    readonly receivedAt: number;
  };
  readonly state: ThreadState | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** 1 at the first try. */
  readonly attempt: number;
}

/** What a turn commits; what is left out stays as it is. */
export interface TurnOutcome {
  readonly state?: unknown;
  /** What lists of threads show of it. */
  readonly summary?: unknown;
  readonly history?: readonly unknown[];
  readonly posts?: readonly NewPost[];
  readonly jobs?: readonly NewJob[];
  /** Keys of jobs of this thread that are no longer wanted: aborted, and their results dropped. */
  readonly cancel?: readonly string[];
  readonly schedules?: readonly (NewSchedule | { readonly key: string; readonly off: true })[];
}

export interface NewPost {
  /** Posts of one lane leave one after the other, in order; a refusal to take more holds its lane only. */
  readonly lane: string;
  /** Posts of one thread with the same key are one message that is edited in place. */
  readonly key?: string;
  readonly body: unknown;
}

export interface NewJob {
  readonly kind: string;
  /** Of one thread; a new job supersedes an unfinished one with its key: that one's result is dropped. */
  readonly key: string;
  readonly input: unknown;
}

export interface NewSchedule {
  /** Of one thread; a schedule with the same key is replaced. */
  readonly key: string;
  /** Five fields, as cron(5). */
  readonly cron: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Comes back in the event of each occurrence. */
  readonly body: unknown;
}

export interface Scheduled extends NewSchedule {
  readonly thread: string;
  /** Milliseconds since 1970. */
  readonly next: number;
}

/** What a finished, failed or fired thing says to its thread: the body of the event that the engine makes of it. */
export type EngineEvent =
  | { readonly engine: 'job done'; readonly kind: string; readonly key: string; readonly result: unknown }
  | { readonly engine: 'job failed'; readonly kind: string; readonly key: string; readonly error: Failure }
  | { readonly engine: 'post refused'; readonly post: Post; readonly error: Failure }
  | {
      readonly engine: 'schedule';
      readonly key: string;
      readonly occurrence: number;
      readonly missed: number;
      readonly body: unknown;
    };

/** An error as it can be stored: no stack, no secret. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

export interface Job {
  readonly id: number;
  readonly thread: string;
  readonly kind: string;
  readonly key: string;
  readonly input: unknown;
  readonly attempt: number;
}

export interface Post {
  /** Travels with the message as its metadata, so that a doubtful post can be looked up before it is repeated. */
  readonly id: string;
  readonly thread: string;
  readonly lane: string;
  readonly key?: string;
  readonly body: unknown;
  readonly attempt: number;
  /** What delivering the earlier message of this key gave back: edit that one. */
  readonly edits?: unknown;
}

export type Delivery =
  /** `receipt`: whatever is needed to edit the message later. */
  | { readonly kind: 'posted'; readonly receipt?: unknown }
  /** The platform asks to wait; the lane is held for so long. */
  | { readonly kind: 'later'; readonly afterMilliseconds: number }
  /** It will never be taken; told to the thread as an event. */
  | { readonly kind: 'refused'; readonly because: Failure };

export interface Handlers {
  /** A throw is retried with backoff (what is not retryable: at once given up). */
  readonly turn: (turn: Turn) => Promise<TurnOutcome>;
  /** Given up: the event goes to the dead letters together with this outcome, which says so in the thread. */
  readonly dead: (turn: Turn, error: Failure) => TurnOutcome;
  readonly jobs: Readonly<Record<string, (job: Job, signal: AbortSignal) => Promise<unknown>>>;
  readonly deliver: (post: Post, signal: AbortSignal) => Promise<Delivery>;
  /** Whether a post that may have left before a crash or a time-out is there: its receipt, or undefined. */
  readonly find: (post: Post) => Promise<{ readonly receipt?: unknown } | undefined>;
}

export interface EngineLoad {
  readonly waiting: number;
  readonly jobs: number;
  readonly posts: number;
  readonly dead: number;
}

/** Time as the engine sees it, so that tests can turn it. Milliseconds since 1970. */
export interface Clock {
  now(): number;
  /** Calls back once after so many milliseconds; the answer takes it back. */
  after(milliseconds: number, call: () => void): () => void;
}
