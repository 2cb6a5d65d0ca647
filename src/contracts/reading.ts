import type { Fact } from './fact.ts';
import type { Study } from './study.ts';

/** What a model can look at besides text. */
export type Media = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'application/pdf';

/** A picture or PDF that came with a message; its bytes are kept for a day under the key, and are no part of any event. */
export interface KeptFile {
  readonly key: string;
  readonly media: Media;
  /** Of a document; absent in what was kept before pages were counted. */
  readonly pages?: number;
}

/** What became of a file that may be for a model: kept, or why it was not, a clause for people; undefined for any other file. */
export type Keeping = KeptFile | { readonly problem: string } | undefined;

/** A message that waits to be read by a model, with what else it needs to know: its size does not grow with the thread. */
export interface ReadingJob {
  /** Id of the message. */
  readonly message: string;
  /** Name of whoever wrote it. */
  readonly by: string;
  readonly text: string;
  /** The sentences of it that tell something, where others ask or suppose. */
  readonly tells?: readonly string[];
  readonly files: readonly (KeptFile & { readonly name: string })[];
  /** What is known, a line each: `id = value`. */
  readonly known: readonly string[];
  /** What was asked and is not answered. */
  readonly asked: readonly string[];
}

/** What came of one file. */
export interface FileRead {
  readonly name: string;
  /** Ids of the facts that were found in it. */
  readonly facts: readonly string[];
  /** Why it was not read. */
  readonly problem?: string;
}

/** Something that a model read and that its words do not say by themselves: told, and not taken. */
export interface OpenReading extends Pick<Fact, 'value' | 'range'> {
  /** Id of the catalogue. */
  readonly fact: string;
  /** The words, as they stand. */
  readonly text: string;
  /** Why it is open, and how it is said outright: a clause for people. */
  readonly reason: string;
}

/** What a model read in one message, and what of it holds: each fact with a quote that stands there. */
export interface Reading {
  readonly message: string;
  readonly model: string;
  readonly facts: readonly Fact[];
  readonly files: readonly FileRead[];
  /** Absent in readings that were kept before there were any. */
  readonly open?: readonly OpenReading[];
  /** Facts that were dropped: no such quote, no such unit, out of any plausible range. */
  readonly dropped: number;
  readonly spent: Study['spent'];
  /** Why the model did not read it, a clause for people; then the rules' reading stands. */
  readonly trouble?: string;
  /** The message was longer than what is read: so many characters of it were. */
  readonly readUpTo?: number;
}
