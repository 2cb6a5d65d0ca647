/**
 * What is looked for in a sentence, on lower-case text with single spaces. `words`: said to be there unless the words around
 * deny it; `present` and `absent` say so by themselves, whatever stands around them.
 */
export interface Topic {
  readonly id: string;
  readonly words?: RegExp;
  readonly present?: RegExp;
  readonly absent?: RegExp;
  /** The sentence must hold this as well. */
  readonly beside?: RegExp;
  /** A sentence in which the words mean something else. */
  readonly unless?: RegExp;
  /** A number in the match: its first group, in seconds or as a count. */
  readonly reads?: 'seconds' | 'count' | 'interval';
}
