import type { EvidenceClass } from './evidence.ts';
import type { Unit } from './quantity.ts';

/** Where a fact comes from: a person said it, a formula gave it, a default stands in, or it was found in a system. */
export type FactOrigin = 'stated' | 'derived' | 'assumed' | 'found';

/** A number in the canonical unit of its definition, one choice, a yes or no, or the members of a set. */
export type FactValue = number | string | boolean | readonly string[];

/** Lowest and highest value, both included, in the canonical unit. */
export type Range = readonly [low: number, high: number];

/** Which of the team's own sources a fact was read from: the entry of the ledger, and by which call it came. */
export interface FoundIn {
  /** `E1`, `E2`, …; the ledger holds the excerpt in which the quote stands. */
  readonly entry: string;
  readonly class: EvidenceClass;
  readonly server: string;
  readonly tool: string;
  /** sha256 of the whole text as it came. */
  readonly hash: string;
}

/** One thing known (or assumed) about what the team needs; exactly one of `value` and `range` carries it, or both. */
export interface Fact {
  readonly id: string;
  readonly value?: FactValue;
  readonly range?: Range;
  readonly unit: Unit;
  readonly origin: FactOrigin;
  readonly by?: string;
  /** The words it was read from, verbatim. */
  readonly quote?: string;
  readonly messageId?: string;
  /** Only of what stands in the team's own sources; what a person says goes before it. `by` names the document. */
  readonly foundIn?: FoundIn;
}

interface DefinitionBase {
  readonly id: string;
  /** Short noun phrase for a table: "peak writes". */
  readonly title: string;
  /** The question as a person would be asked it. */
  readonly ask: string;
  /** Theme for grouping on cards and lists. */
  readonly theme: Theme;
  /**
   * The present system shows it, in its code, its data or what is written down about it. Needs, wishes, limits that people
   * set, plans and complaints have no such mark: only people say those.
   */
  readonly observable?: true;
}

export type Theme =
  | 'load'
  | 'data'
  | 'latency'
  | 'availability'
  | 'topology'
  | 'team'
  | 'present'
  | 'hurts'
  | 'access'
  | 'shape of data'
  | 'writes'
  | 'consistency'
  | 'events'
  | 'asked';

/** A number: canonical unit, what is plausible at all, and the range that is assumed when nobody said. */
export interface NumberDefinition extends DefinitionBase {
  readonly kind: 'number';
  readonly unit: Unit;
  readonly plausible: Range;
  /** What is assumed when silent; absent = stays unknown and no default is invented. */
  readonly assume?: { readonly value: number; readonly range: Range };
}

/** One of a few named values; the record gives each value its meaning in plain words. */
export interface ChoiceDefinition extends DefinitionBase {
  readonly kind: 'choice';
  readonly choices: Readonly<Record<string, string>>;
  readonly assume?: string;
}

/** Yes or no; silence means no unless `whenSilent` says it is unknown. */
export interface FlagDefinition extends DefinitionBase {
  readonly kind: 'flag';
  readonly whenSilent: 'no' | 'unknown';
}

/** Several names, such as product ids. */
export interface SetDefinition extends DefinitionBase {
  readonly kind: 'set';
}

export type FactDefinition = NumberDefinition | ChoiceDefinition | FlagDefinition | SetDefinition;

/** Words of a message that looked like a requirement but could not be read as a fact. */
export interface Unread {
  readonly text: string;
  /** 1-based line of the input. */
  readonly line: number;
  readonly reason: string;
}

/** Two statements that cannot both hold. */
export interface Contradiction {
  readonly fact: string;
  readonly statements: readonly Fact[];
}

/** What was understood of one text or thread. */
export interface Brief {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly unread: readonly Unread[];
  readonly contradictions: readonly Contradiction[];
  /** ISO 639-1 code of the language that the text is mostly written in; 'en' is the one the reader knows. */
  readonly language: string;
}

/** How rules look at facts: every read goes through one of these, so that what a rule reads can be checked. */
export interface FactView {
  /** Stated, found or derived number, else the assumed one, else undefined. Ranges answer with their midpoint. */
  number(id: string): number | undefined;
  /** Low and high end; a single value answers twice itself. */
  range(id: string): Range | undefined;
  /** The number only if somebody said it, it was found, or it was derived from such. */
  stated(id: string): number | undefined;
  /** True only if said so (a silent flag is false). */
  is(id: string): boolean;
  /** True only if said NOT to be so. */
  isNot(id: string): boolean;
  /** Stated choice, else assumed default, else undefined. */
  choice(id: string): string | undefined;
  /** Members of a set, empty when silent. */
  set(id: string): readonly string[];
  /** Whether anyone said anything about it (assumptions do not count). */
  known(id: string): boolean;
}
