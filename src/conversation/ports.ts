import type { Dated } from '../consultation/events.ts';
import type { ThreadSummary } from '../contracts/engine.ts';
import type { Brief } from '../contracts/fact.ts';
import type { Settings } from '../contracts/settings.ts';
import type { Consultation as Advice, AdviceOptions, Refusal } from './consult.ts';

/** What takes the processor: runs in a worker, remembers the last few answers. */
export interface Thinker {
  read(text: string, options: { readonly by?: string; readonly messageId?: string }): Promise<Brief>;
  consult(brief: Brief, options: AdviceOptions): Promise<Advice | Refusal>;
}

/** All that a turn may ask of the world. */
export interface Ports {
  readonly think: Thinker;
  readonly settings: Settings['channels'];
  /** Consultations of a channel, last changed first. */
  threads(channel: string): Promise<readonly ThreadSummary[]>;
  /** What happened in a thread, oldest first. */
  history(thread: string): Promise<readonly Dated[]>;
}
