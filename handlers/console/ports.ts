import type { Drawing, FailedPicture, RenderedPicture } from '../../src/contracts/drawing.ts';
import type { Inbound } from '../../src/contracts/inbound.ts';
import type { ExportFormat } from '../../src/contracts/verb.ts';

/** What the console needs from the core; each call is given up after a while. */
export interface ConsolePorts {
  /** Resolves once the event is durable. */
  readonly accept: (inbound: Inbound) => Promise<'accepted' | 'duplicate'>;
  /** Drawn when it is first looked at; whoever draws keeps what was drawn. */
  readonly picture: (drawing: Drawing) => Promise<RenderedPicture | FailedPicture>;
  /** The bytes of an export; undefined where the thread has no such revision. */
  readonly file: (thread: string, format: ExportFormat, revision: number) => Promise<Uint8Array | undefined>;
}

/** A brief that an empty start offers to try. */
export interface ExampleBrief {
  readonly title: string;
  readonly text: string;
}

export interface ConsoleOptions {
  /** 0 = any free port. */
  readonly port: number;
  /** Where the transcript is kept; its folder must exist. */
  readonly file: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly examples: readonly ExampleBrief[];
  /** Told of what went wrong where nobody waits for an answer. */
  readonly problem: (what: string) => void;
}

/** The channel that every consultation of the console lives in. */
export const consoleChannel = 'console:main';

/** A thread of the console by what its address shows. */
export const threadOf = (short: string): string => `${consoleChannel}:${short}`;

/** What the address of a thread shows; undefined for a thread of another platform. */
export const shortOf = (thread: string): string | undefined =>
  thread.startsWith(`${consoleChannel}:`) ? thread.slice(consoleChannel.length + 1) : undefined;
