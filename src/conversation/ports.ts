import type { Analysis as Thinker } from '../contracts/consultation.ts';
import type { ThreadSummary } from '../contracts/engine.ts';
import type { Settings } from '../contracts/settings.ts';

/** All that a turn may ask of the world. */
export interface Ports {
  /** In a worker; remembers the last few answers. */
  readonly think: Thinker;
  readonly settings: Settings['channels'];
  /** Whether reports are studied by a language model. */
  readonly studies?: boolean;
  /** Whether messages are read by a language model, too. */
  readonly reads?: boolean;
  /** Consultations of a channel, last changed first. */
  threads(channel: string): Promise<readonly ThreadSummary[]>;
}

export type { Thinker };
