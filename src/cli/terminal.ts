/** What the command line sees of the process it runs in; tests hand in their own. */
export interface Terminal {
  /** Standard output: the answer, and nothing else. */
  readonly write: (text: string) => void;
  /** Standard error: progress, notes, problems. */
  readonly tell: (text: string) => void;
  /** All of standard input. */
  readonly input: () => Promise<Uint8Array>;
  /** Standard input line by line, for as long as it lasts. */
  readonly lines: () => AsyncIterable<string>;
  /** Columns of standard output; undefined where it is no terminal. */
  readonly columns: number | undefined;
  /** Columns of standard error; undefined where it is no terminal, so that nothing is rewritten in place. */
  readonly tellColumns: number | undefined;
  /** Whether standard input is a keyboard. */
  readonly keyboard: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  readonly folder: string;
  /** Today, YYYY-MM-DD: the only clock that an answer may depend on. */
  readonly today: string;
  /** Milliseconds from any fixed moment, for progress and measurements. */
  readonly now: () => number;
  /** Fires when the person or the system asks to stop. */
  readonly stopped: AbortSignal;
}
