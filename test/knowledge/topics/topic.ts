/** A topic of the field, where the knowledge holds it, and a brief whose advice changes with it. */
export interface Topic {
  readonly topic: string;
  /** Id of the pattern or product that is its entry. */
  readonly entry: string;
  /** A rule of this pattern reads this fact; the fact is said in one of the two variants, and not in the other. */
  readonly rule: readonly [pattern: string, fact: string];
  /** What both variants say. */
  readonly brief: string;
  readonly one: string;
  readonly other: string;
  /** Any of these is advised for the one variant and none of them for the other. */
  readonly advised: readonly string[];
  /** Any of these is advised for the other variant, where something stands in its place. */
  readonly instead?: readonly string[];
}
