import type { FactView } from './fact.ts';

/** What a part of a design is for; decides how it is drawn and which checks look at it. */
export type PartKind =
  | 'database'
  | 'cache'
  | 'search'
  | 'files'
  | 'warehouse'
  | 'queue'
  | 'log'
  | 'coordination'
  | 'entry'
  | 'application'
  | 'worker'
  | 'job'
  | 'outside'
  | 'platform';

/** Words of the design, verbatim but for secrets, and the 1-based line on which they begin. */
export interface Passage {
  readonly text: string;
  readonly line: number;
}

/** Something that the design says is in use. */
export interface DesignPart {
  /** Product id, or the kind for what has no name; unique in a design. */
  readonly id: string;
  readonly title: string;
  readonly kind: PartKind;
  /** Copies or machines of it, where the words beside its name count them. */
  readonly count?: number;
  /** It is rented: what runs it is no single machine of the team's. */
  readonly isManaged: boolean;
  readonly passages: readonly Passage[];
}

/**
 * What is said about one topic. `has`: it is there, or so it is; `lacks`: it is said not to be there; `planned`: it is to
 * come. Silence gives no remark at all.
 */
export interface Remark {
  readonly topic: string;
  readonly says: 'has' | 'lacks' | 'planned';
  readonly passage: Passage;
  /** Ids of the parts that it is about; empty = the design as a whole. */
  readonly of: readonly string[];
  /** Number beside it where the topic has one: seconds, or a count. */
  readonly value?: number;
}

/** A pasted design as it was read. */
export interface Design {
  readonly parts: readonly DesignPart[];
  readonly remarks: readonly Remark[];
  /** Names that stand where a part would stand and are not known. */
  readonly strangers: readonly Passage[];
}

/** How checks look at a design: every read goes through one of these. */
export interface DesignView {
  readonly facts: FactView;
  /** Parts of these kinds; all of them where none is named. */
  parts(...kinds: readonly PartKind[]): readonly DesignPart[];
  part(id: string): DesignPart | undefined;
  /** Remarks on any of these topics. */
  has(...topics: readonly string[]): readonly Remark[];
  lacks(...topics: readonly string[]): readonly Remark[];
  /** Whether anything at all was said on one of these topics. */
  speaksOf(...topics: readonly string[]): boolean;
  /** The words behind a stated or found fact. */
  quoteOf(fact: string): readonly Passage[];
}

/** What goes wrong for people: the order of a review. */
export type Harm = 'data is lost' | 'data is wrong' | 'it is exposed' | 'it is down';

/** One place where a check holds. */
export interface Hit {
  /** The words that give ground for it; never empty. */
  readonly passages: readonly Passage[];
  /** Titles of the parts that it is about, for `{part}`. */
  readonly parts: readonly string[];
  /** Where this place weighs more or less than the check does in general. */
  readonly severity?: Severity;
}

/** 3 = serious, 2 = worth mending, 1 = small. */
export type Severity = 1 | 2 | 3;

/**
 * A fault that designs have. Texts are plain words without digits; `{part}` prints the parts, `{fact.id}` a fact. `finds` is
 * pure and answers nothing where the design gives no ground.
 */
export interface DesignCheck {
  readonly id: string;
  readonly harm: Harm;
  readonly severity: Severity;
  readonly finds: (design: DesignView) => Hit | undefined;
  readonly says: string;
  /** What happens to users, and when. */
  readonly users: string;
  readonly todo: string;
  /** Source ids. */
  readonly sources: readonly string[];
}

/** Something that decides whether a design holds and is not said in it: asked, not held against it. */
export interface DesignQuestion {
  readonly id: string;
  /** Titles of the parts that it is about; undefined where it need not be asked. */
  readonly when: (design: DesignView) => readonly string[] | undefined;
  /** Begins in lower case; `{part}` prints the parts. */
  readonly asks: string;
}
