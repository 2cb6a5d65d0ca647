import type { TableStyle } from './table.ts';

/** What only the platform knows of a reply. */
export interface SlackOptions {
  readonly tables: TableStyle;
  /** Address of the root message of another consultation. */
  readonly thread: (thread: string) => string | undefined;
}
