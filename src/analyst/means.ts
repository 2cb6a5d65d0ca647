import type { ConsultedRecord, LedgerEntry } from '../contracts/evidence.ts';
import type { Brief } from '../contracts/fact.ts';
import type { Findings } from '../contracts/findings.ts';
import type { WebSent } from '../contracts/study.ts';
import type { Journal } from './loop/journal.ts';
import type { ModelTool } from './loop/tools.ts';
import type { Model } from './model/ask.ts';
import type { Allowance, Budget } from './model/budget.ts';
import type { Spent } from './model/prices.ts';
import type { WebStage } from './web-classes.ts';

/** What is told to the model in each phase, by the files of `prompts/`. */
export interface Prompts {
  readonly inside: string;
  readonly outside: string;
  readonly calculation: string;
  readonly synthesis: string;
}

/** A tool of one of the team's own sources. */
export interface InsideTool extends ModelTool {
  readonly server: string;
  readonly tool: string;
  /** A new entry for what a call gave; the same entry for the same call and result. */
  readonly entry: (found: {
    readonly ledger: readonly LedgerEntry[];
    readonly input: unknown;
    readonly text: string;
    readonly at: number;
  }) => LedgerEntry | undefined;
}

/** The team's own sources, by MCP. */
export interface Inside {
  /** Asks every configured category its question, by fixed queries, before anything else is done. */
  readonly consult: (
    question: string,
    signal: AbortSignal,
  ) => Promise<{
    readonly entries: readonly LedgerEntry[];
    readonly record: ConsultedRecord;
    readonly problems: readonly string[];
  }>;
  /** What a model may call there; empty where nothing is configured. */
  readonly tools: () => readonly InsideTool[];
}

/** What the web may be asked. */
export interface Outside {
  /** The problem without code, hosts, names and secrets. */
  readonly redacted: (findings: Findings) => string;
  /** How much it leaves out, by kind. */
  readonly heldBack?: (brief: Brief, findings: Findings) => WebSent['takenOut'];
  /** Throws where the record does not say of every category that it was consulted, is not configured, or failed. */
  readonly gate: (record: ConsultedRecord, entries: readonly LedgerEntry[]) => void;
  /** What is searched, one class after the other: the next one begins once the record of the one before is kept. */
  readonly stages: readonly WebStage[];
  readonly entry: (found: {
    readonly ledger: readonly LedgerEntry[];
    readonly url: string;
    readonly title: string;
    readonly text: string;
    readonly at: number;
  }) => LedgerEntry | undefined;
}

/** All that a study needs of the world. */
export interface Means {
  readonly model: string;
  /** Asks with patience, as long as the budget's time lasts; absent without a key: then fixed queries are all there is. */
  readonly ask?: (budget: Budget) => Model;
  readonly journal: Journal;
  readonly prompts: Prompts;
  readonly inside: Inside;
  /** Absent where the operator keeps it off the web. */
  readonly outside?: Outside;
  /** Fences a text from outside with a word that it cannot have guessed. */
  readonly fence: (text: string, source: string, nonce: string) => string;
  /** What may be spent on this run in all, with what it spent already, as before a crash. */
  readonly allowance: (before: Spent) => Allowance;
  readonly wallMilliseconds: number;
  readonly now: () => number;
  /** Random, of 32 hexadecimal digits or more. */
  readonly secret: () => string;
}
