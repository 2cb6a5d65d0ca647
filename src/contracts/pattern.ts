import type { FactView, Range } from './fact.ts';
import type { Unit } from './quantity.ts';

/** The seven areas of a design; a recommendation has at most two choices in each. */
export type Area =
  | 'shape'
  | 'storage'
  | 'replication'
  | 'partitioning'
  | 'consistency'
  | 'streaming'
  | 'resilience';

/**
 * A reason for or against a pattern. `when` is pure and reads only the facts in `reads` (a test records the reads).
 * `points`: 3 decisive (this alone is what the pattern is for), 2 strong, 1 supports; negative likewise against.
 * `because` is a clause in plain words without digits; `{fact.id}` prints that fact in place.
 */
export interface Rule {
  readonly reads: readonly string[];
  readonly when: (facts: FactView) => boolean;
  readonly points: number;
  readonly because: string;
}

/** A hard constraint: when it holds, the pattern is out, whatever its points. */
export interface RuleOut {
  readonly reads: readonly string[];
  readonly when: (facts: FactView) => boolean;
  readonly because: string;
}

/** How much one unit of a pattern carries: compared with a derived fact of demand. */
export interface Limit {
  /** Catalogue id of the demand it is held against, e.g. `demand.writesPeak`, `data.atHorizon`. */
  readonly of: string;
  readonly title: string;
  /** A cautious and a good case; beyond the high end it does not fit, between the two it depends. */
  readonly carries: Range;
  readonly unit: Unit;
  /**
   * `system`: the whole pattern; `node`: one machine, so that machines are added; `partition`: one of the parts that data
   * or load is cut into (partition, shard, prefix, group), of which one machine or service carries many.
   */
  readonly per: 'system' | 'node' | 'partition';
  /** What several of the parts are called where it is per partition: `shards`, `prefixes`. */
  readonly parts?: string;
  /** Machines that each part has to itself, its copies counted; absent where parts share machines. */
  readonly machinesEach?: number;
  /** A node or part is meant to run at this figure: room for a lost neighbour and for compaction is left beside it already. */
  readonly asRun?: true;
  /** Products of which it is known, by id; absent where it holds for whatever serves the pattern. */
  readonly products?: readonly string[];
  /** Source id. */
  readonly source: string;
}

/** Which side it takes when the network is cut (PAC) and otherwise (ELC), and what that means here. */
export interface CapSide {
  readonly partition: 'consistency' | 'availability' | 'not distributed' | 'either, by setting';
  readonly pacelc: 'PC/EC' | 'PC/EL' | 'PA/EL' | 'PA/EC' | 'none';
  readonly says: string;
}

export interface FailureMode {
  readonly what: string;
  readonly userEffect: string;
  readonly mitigation: string;
}

/** A way of building, with when it fits, what it costs and how it fails. Ids of the public vocabulary, or own ones. */
export interface Pattern {
  readonly id: string;
  readonly area: Area;
  readonly title: string;
  /** Whether the id is of the shared vocabulary (only those may stand in a headline). */
  readonly vocabulary: boolean;
  /** One sentence: what it is. */
  readonly summary: string;
  /** Ids of patterns, one of which must be chosen beside it (each inner list is an any-of). */
  readonly needs: readonly (readonly string[])[];
  /** Ids of patterns that make no sense beside it. */
  readonly excludes: readonly string[];
  /** Things to understand and run at night, 0 (none) to 10 (a team of its own). */
  readonly complexity: number;
  readonly rules: readonly Rule[];
  readonly ruleOuts: readonly RuleOut[];
  readonly envelope: readonly Limit[];
  /** How many times smaller it keeps ordinary records by itself, with the id of its source; absent where hardly at all. */
  readonly packs?: { readonly times: Range; readonly source: string };
  readonly gains: readonly string[];
  readonly pays: readonly string[];
  readonly failsHow: readonly FailureMode[];
  readonly cap: CapSide;
  /** The least that deserves the name: what to build first. */
  readonly simplestForm: string;
  /** Product ids that serve it, the most ordinary first. */
  readonly products: readonly string[];
  /** Source ids. */
  readonly sources: readonly string[];
}

/** What is told of a pattern: without the rules, which are code and stay where the knowledge is. */
export type PatternNote = Omit<Pattern, 'rules' | 'ruleOuts'>;

/** A limit that a vendor or a measurement states, with the date on which it held. */
export interface DatedLimit {
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
  readonly asOf: string;
  readonly source: string;
}

/** A public cloud by the name that people call it. */
export type Cloud = 'AWS' | 'Google Cloud' | 'Azure';

/** An engine or service that people really choose. */
export interface Product {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly summary: string;
  /** Pattern ids that it serves. */
  readonly serves: readonly string[];
  readonly limits: readonly DatedLimit[];
  /** Isolation level that a transaction gets when nobody sets one; 'none' where there are no transactions. */
  readonly isolationDefault: string;
  readonly replication: string;
  readonly managed: readonly string[];
  /** A service without machines to size: it is paid for by use, and grows by itself. */
  readonly serverless?: true;
  /** The one cloud that offers it; absent = it can be had in any, or on own machines. */
  readonly cloud?: Cloud;
  readonly licence: string;
  readonly priceNote: string;
  readonly sources: readonly string[];
}
