import type { Analysis as Thinker } from '../contracts/consultation.ts';
import type { ThreadSummary } from '../contracts/engine.ts';
import type { Brief } from '../contracts/fact.ts';
import type { Findings } from '../contracts/findings.ts';
import type { Settings } from '../contracts/settings.ts';
import type { Outbound } from '../contracts/study.ts';

/** All that a turn may ask of the world. */
export interface Ports {
  /** In a worker; remembers the last few answers. */
  readonly think: Thinker;
  readonly settings: Settings['channels'];
  /** Whether reports are studied by a language model. */
  readonly studies?: boolean;
  /** What leaves for the report of a channel, and to whom; absent where nothing does. */
  readonly outbound?: (brief: Brief, findings: Findings, channel: string) => Outbound;
  /**
   * What models cost a channel today and what they may, in USD: whatever was paid for, also for a study that was stopped or
   * overtaken. Absent where no model is asked.
   */
  readonly spentToday?: (channel: string) => Promise<{ readonly usd: number; readonly most: number }>;
  /** Whether a channel has sources of its team that can be asked. */
  readonly sources?: (channel: string) => boolean;
  /** Whether messages are read by a language model, too. */
  readonly reads?: boolean;
  /** Consultations of a channel, last changed first. */
  threads(channel: string): Promise<readonly ThreadSummary[]>;
}

export type { Thinker };
