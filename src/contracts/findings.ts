import type { Contradiction, Fact, FactValue } from './fact.ts';
import type { Figure } from './figure.ts';
import type { ComponentGraph } from './graph.ts';
import type { Area, CapSide, PatternNote, Product } from './pattern.ts';
import type { Unit } from './quantity.ts';
import type { Source } from './source.ts';

/** Why something was scored or chosen: words with `{fact.id}` or `{figure:id}` in place of numbers, and what they rest on. */
export interface Evidence {
  readonly because: string;
  readonly points: number;
  readonly facts: readonly string[];
  readonly figures: readonly string[];
  readonly sources: readonly string[];
}

export interface Choice {
  readonly area: Area;
  readonly pattern: string;
  readonly product?: string;
  readonly evidence: readonly Evidence[];
}

export type Criterion =
  | 'fit'
  | 'capacity headroom'
  | 'consistency'
  | 'availability'
  | 'latency'
  | 'operational simplicity'
  | 'migration'
  | 'monthly cost';

export interface Score {
  readonly criterion: Criterion;
  /** 0 (fails) to 4 (could not be better). */
  readonly value: number;
  readonly evidence: readonly Evidence[];
}

export type OptionRole = 'keep' | 'simplest' | 'recommended' | 'scale' | 'alternative';

/** Whether an option meets one need, with the figure that shows it. */
export interface NeedCheck {
  readonly need: string;
  readonly met: 'yes' | 'no' | 'depends';
  readonly because: string;
  readonly facts: readonly string[];
  readonly figures: readonly string[];
}

/** A design that is drawn like an option and differs from it in smaller choices: pattern ids. */
export interface Variant {
  readonly roles: readonly OptionRole[];
  readonly adds: readonly string[];
  readonly lacks: readonly string[];
}

/** A consistent set of choices. The id is made from the choices, never from the rank. */
export interface Option {
  readonly id: string;
  readonly title: string;
  /** What sets it apart from the recommended one, for a table heading; unique among the options. */
  readonly short: string;
  /** The first role is the one it is shown under; one option can be both simplest and recommended. */
  readonly roles: readonly OptionRole[];
  readonly choices: readonly Choice[];
  readonly scores: readonly Score[];
  readonly checks: readonly NeedCheck[];
  readonly complexity: number;
  readonly cap: CapSide;
  readonly gains: readonly string[];
  readonly pays: readonly string[];
  /** Why it is not the one, when it is not. */
  readonly ruledOut?: string;
  /** Designs that its picture does not tell from it. */
  readonly variants?: readonly Variant[];
  /** Why nobody can tell what a month of it costs, as a clause; absent where a figure of its cost stands. */
  readonly costUnknown?: string;
  readonly graph: ComponentGraph;
  /** Ids of its figures. */
  readonly figures: readonly string[];
}

export interface RuledOut {
  readonly pattern: string;
  readonly because: string;
  readonly facts: readonly string[];
  readonly figures: readonly string[];
}

/** One thing that can be picked: its fact is so then; `value`: of a choice, which of its values. */
export interface QuestionMember {
  readonly fact: string;
  readonly title: string;
  readonly value?: FactValue;
}

/** An unknown that can flip the choice. */
export interface Question {
  readonly fact: string;
  readonly ask: string;
  /** "decides between A and B", in words without digits. */
  readonly flips: string;
  /** Values tried, and the headline that each gives. */
  readonly outcomes: readonly { readonly when: string; readonly option: string }[];
  /** Share of the tried values that change the choice, 0 to 1; most decisive first. */
  readonly weight: number;
  /** What can be picked, where one question settles several facts: `fact` is the name of the group then. */
  readonly members?: readonly QuestionMember[];
}

/** What would have to change in a known fact for the choice to stop being right. */
export interface Breakpoint {
  readonly fact: string;
  readonly direction: 'above' | 'below' | 'no longer';
  /** The value that is passed; absent where a statement no longer holds. */
  readonly figure?: string;
  /** What the choice becomes then. */
  readonly becomes: string;
}

export interface FailureRow {
  /** Id of the node, flow, zone or region that fails; or a scenario id. */
  readonly of: string;
  readonly kind: 'node' | 'flow' | 'zone' | 'region' | 'scenario';
  readonly what: string;
  readonly userEffect: string;
  /** What may be lost: words, with figures in place of numbers. */
  readonly rpo: string;
  /** How long until it works again: words, with figures in place of numbers. */
  readonly rto: string;
  readonly cap: string;
  readonly drill: string;
  readonly figures: readonly string[];
}

/** One phase of the way from today to the recommended option. */
export interface PlanPhase {
  readonly title: string;
  readonly steps: readonly string[];
  readonly exit: readonly string[];
  readonly rollback: string;
}

/** A number that the team had but had not seen, and what it means; the first is told in the first paragraph. */
export interface Insight {
  readonly says: string;
  readonly figures: readonly string[];
  readonly facts: readonly string[];
}

/** Whether the brief can be advised on at all. */
export type Verdict =
  | { readonly kind: 'advised' }
  | { readonly kind: 'conditional'; readonly missing: readonly string[] }
  | { readonly kind: 'not a brief'; readonly reason: string; readonly missing: readonly string[] };

/** Something to do beside the choices: no decision of its own, but wanted by the facts. */
export interface Practice {
  readonly pattern: string;
  readonly because: string;
}

/** A stated need, or what hurts today, that the recommended design leaves standing. */
export interface Unanswered {
  readonly fact: string;
  /** What somebody has to build or buy for it, as a clause; absent where that is work of its own. */
  readonly takes?: string;
}

/** What one kind of data is promised, where kinds differ. */
export interface KindPromise {
  /** Id of the fact that names the data; its title says the promise. */
  readonly data: string;
  /** How the recommended design keeps it, in words. */
  readonly how: string;
  /** What a loose promise saves against the strict one. */
  readonly saves?: readonly string[];
}

/** What grows, month by month, against the limits it meets. */
export interface Growth {
  readonly title: string;
  readonly unit: Unit;
  /** Least, expected and greatest value at so many months from the day of the advice. */
  readonly points: readonly {
    readonly month: number;
    readonly low: number;
    readonly value: number;
    readonly high: number;
  }[];
  /** `crossing`: the day (YYYY-MM-DD) on which the expected value passes it, if it does within the planning range. */
  readonly limits: readonly { readonly name: string; readonly value: number; readonly crossing?: string }[];
}

/**
 * Everything the advisor found; enough to write the report without looking anything else up. Plain data: it is kept and
 * handed from thread to thread.
 */
export interface Findings {
  readonly verdict: Verdict;
  readonly asOf: string;
  readonly horizonMonths: number;
  /** All facts: stated, assumed and derived. */
  readonly facts: readonly Fact[];
  readonly contradictions: readonly Contradiction[];
  /** Titles of the facts, by id. */
  readonly factTitles: Readonly<Record<string, string>>;
  /** One to three ids of the shared vocabulary. */
  readonly headline: readonly string[];
  /** The one to four choices that the first line of the answer names, own patterns included. */
  readonly highlights: readonly string[];
  /** What to do, by pattern: an imperative clause in which `{product}` stands for the product. */
  readonly does: Readonly<Record<string, string>>;
  /** Patterns of the leading area whose reasons weigh about as much as those of the chosen one: the simpler was taken. */
  readonly closeCalls: readonly string[];
  /** Id of the recommended option. */
  readonly recommended: string;
  /** Ranked: recommended first. */
  readonly options: readonly Option[];
  readonly ruledOut: readonly RuledOut[];
  readonly practices: readonly Practice[];
  /** What was said to be needed, or to hurt today, and nothing in the recommended design answers. */
  readonly unanswered: readonly Unanswered[];
  /** Strict before loose; empty where all data is promised the same. */
  readonly promises: readonly KindPromise[];
  readonly insights: readonly Insight[];
  readonly questions: readonly Question[];
  readonly breakpoints: readonly Breakpoint[];
  readonly figures: readonly Figure[];
  readonly failures: readonly FailureRow[];
  readonly plan: readonly PlanPhase[];
  /** Absent where nothing was said that could grow. */
  readonly growth?: Growth;
  /** The patterns, products and sources that the above name, by id. */
  readonly patterns: Readonly<Record<string, PatternNote>>;
  readonly products: Readonly<Record<string, Product>>;
  readonly sources: Readonly<Record<string, Source>>;
}
