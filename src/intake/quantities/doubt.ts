/** What a doubt looks at; base forms with # for a number, or the words as they were written, which keep their tense. */
export interface Scene {
  /** From the start of the sentence to the number. */
  readonly head: string;
  /** From the number and its unit to the end of the sentence. */
  readonly rest: string;
  /** From the whole noun phrase and its period to the end of the sentence. */
  readonly behind: string;
  readonly clause: string;
  readonly sentence: string;
  readonly rawHead: string;
  readonly rawRest: string;
  readonly rawSentence: string;
}

type Words = readonly [where: keyof Scene, words: RegExp];

/** Why a number whose noun or unit fits a fact may still not state it. */
export interface Doubt {
  /** Facts that are in doubt. */
  readonly of: RegExp;
  /** All of these must be said. */
  readonly says: readonly Words[];
  /** Any of these takes the doubt away. */
  readonly unless?: readonly Words[];
}
