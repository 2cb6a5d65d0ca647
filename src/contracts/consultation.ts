import type { Design } from './design.ts';
import type { Drawing } from './drawing.ts';
import type { Brief, Fact, Unread } from './fact.ts';
import type { Findings, Question } from './findings.ts';
import type { Report } from './report.ts';
import type { Attachment } from './verb.ts';

/** A brief that was advised on, with everything that was made of it. */
export interface Consultation {
  readonly kind: 'advised';
  readonly brief: Brief;
  readonly findings: Findings;
  readonly drawings: readonly Drawing[];
  readonly report: Report;
}

/** A text that holds too little to advise on: what it lacks, in words; never a design. */
export interface Refusal {
  readonly kind: 'refused';
  readonly brief: Brief;
  readonly reason: string;
  readonly missing: readonly string[];
}

export interface AdviceOptions {
  /** The day for which prices, growth and crossing dates are worked out, YYYY-MM-DD. */
  readonly asOf: string;
  readonly horizonMonths?: number;
}

export interface AskOptions extends AdviceOptions {
  /** Ids of questions that people left open: they are not asked again, and what is assumed for them stands. */
  readonly left?: readonly string[];
}

export interface ConsultOptions extends AdviceOptions {
  /** Facts that stand in place of what was read under the same id. */
  readonly set?: readonly Fact[];
  /** Who wrote the text, as the quotes name them. */
  readonly by?: string;
}

/** What was understood of a file that came with a message. */
export interface FileReading {
  readonly format: 'CSV' | 'SQL schema' | 'docker-compose' | 'Terraform' | 'text' | 'unknown';
  /** Found, each with the line it stands on. */
  readonly facts: readonly Fact[];
  /** For people, to be corrected: one sentence each. */
  readonly understood: readonly string[];
  readonly unread: readonly Unread[];
}

/** Who said a text, for the facts read from it. */
export interface Speaker {
  readonly by?: string;
  readonly messageId?: string;
}

/**
 * Port: what takes the processor for more than an event loop can spare. The same answers as the direct calls, byte for byte.
 * Rejects with `worker.full`, `worker.crashed`, `worker.late` (all retryable), `worker.cancelled` or what the call threw.
 */
export interface Analysis {
  read(text: string, speaker: Speaker, signal?: AbortSignal): Promise<Brief>;
  readFile(file: Attachment, speaker: Speaker, signal?: AbortSignal): Promise<FileReading>;
  /** A pasted design in one or more texts, each with lines of its own. */
  readDesign(texts: readonly string[], signal?: AbortSignal): Promise<Design>;
  consult(brief: Brief, options: AdviceOptions, signal?: AbortSignal): Promise<Consultation | Refusal>;
  /** What to ask, most telling first; empty once no answer, and no likely answers together, change the choice. */
  ask(brief: Brief, options: AskOptions, signal?: AbortSignal): Promise<readonly Question[]>;
}
