/** What a plain count states, by the noun that follows it. */
export interface CountRule {
  readonly fact: string;
  /** Of the noun phrase after the number. */
  readonly noun?: RegExp;
  /** Of all words after the number. */
  readonly after?: RegExp;
  /** Of the words before the number: "team of", "DAU is". */
  readonly before?: RegExp;
  /** Something the clause must hold as well. */
  readonly clause?: RegExp;
  /** Something the sentence must hold as well, with @ for this number. */
  readonly sentence?: RegExp;
  /** Nothing of this in the clause. */
  readonly unless?: RegExp;
  readonly least?: number;
  readonly most?: number;
}
