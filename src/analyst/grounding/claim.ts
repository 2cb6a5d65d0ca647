/** One statement of the model: a sentence or two, numbers by reference, with the ledger entries and sources it rests on. */
export interface Claim {
  /** `{fact.id}`, `{figure:id}` and `{E3.1}` (first number of entry three) stand where numbers stand. */
  readonly text: string;
  readonly evidence: readonly string[];
}

/** What may be cited: an entry of the ledger, or a source that knowledge names. */
export interface Citable {
  /** What was read; empty where only the title is known. */
  readonly excerpt: string;
  /** How many numbers of it can be cited. */
  readonly numbers: number;
  /** These numbers as they stand in it. */
  readonly texts?: readonly string[];
}

/** What a claim is held against. */
export interface Ground {
  readonly facts: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  /** Whom a figure that was worked out for this study speaks of, by its id; the others say it in their own. */
  readonly subjects: ReadonlyMap<string, readonly string[]>;
  readonly citable: ReadonlyMap<string, Citable>;
  /** Words, in lower case, of products, patterns and field terms, and those that the team itself used. */
  readonly vocabulary: ReadonlySet<string>;
  /** Names with a digit in them, in lower case: "s3", "p99", "http/2". */
  readonly namesWithDigits: ReadonlySet<string>;
  /** Option that the claim is about: figures of another one are out of place. */
  readonly option?: string;
}

/** Why a claim may not be shown, in words for whoever repairs it; undefined where nothing speaks against it. */
export type Check = (claim: Claim, ground: Ground) => string | undefined;

export const placeholder = /\{([^{}]*)\}/g;

/** The prose between the references. */
export const proseOf = ({ text }: Claim): string => text.replace(placeholder, ' … ');
