import type { Figure } from './figure.ts';
import type { Breakpoint } from './findings.ts';

/** What somebody accepted, with everything that it rests on, so that it can be looked at again without the report. */
export interface Decision {
  /** Id of the option. */
  readonly option: string;
  readonly title: string;
  /** Revision of the brief that the report was made from. */
  readonly revision: number;
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  /** YYYY-MM-DD: when it is to be looked at again. */
  readonly reviewOn: string;
  /** Why that day, for people. */
  readonly reviewBecause: string;
  readonly isRecommended: boolean;
  readonly figures: readonly Figure[];
  /** What makes it stop being right; worked out for the recommended option only, else none. */
  readonly breakpoints: readonly Breakpoint[];
}

/** What a digest must know of one consultation of the channel. */
export interface ConsultationNews {
  readonly thread: string;
  readonly title: string;
  readonly phase:
    | 'gathering'
    | 'analysing'
    | 'advising'
    | 'decided'
    | 'watching'
    | 'closed'
    | 'stopped'
    | 'failed';
  /** YYYY-MM-DD of the last thing that people or engine did in it. */
  readonly lastOn: string;
  /** What changed since the last digest, one clause each. */
  readonly changes: readonly string[];
  /** The most decisive question that waits for an answer. */
  readonly waitsFor?: string;
  readonly decision?: Pick<Decision, 'title' | 'by' | 'on' | 'reviewOn'>;
  /** Titles of what the advice rests on and nobody has confirmed. */
  readonly assumed: readonly string[];
  /** What may go wrong and nothing answers, one clause each. */
  readonly risks: readonly string[];
}
