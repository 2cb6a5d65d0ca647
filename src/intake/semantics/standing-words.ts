/** Whose a clause is and when: of the reader's own team now, or why not. */
export type Standing =
  | 'ours'
  /** Another company's, an earlier job's, a talk's: nothing in it is about us. */
  | 'other'
  /** Told by somebody who sells it or does not know: no fact, but what is praised may be on the table. */
  | 'heard'
  /** Wanted by somebody who does not decide: may be proposed, is not required. */
  | 'wished'
  /** It was so and is no longer, or it was said and is taken back. */
  | 'over'
  | 'withdrawn'
  /** Imagined, or found in a trial. */
  | 'supposed';

/** A wording, over words as they were written, that gives a clause and what hangs on it another standing. */
export interface Cue {
  readonly standing: Exclude<Standing, 'ours'>;
  /** Where it must stand: at the head of a clause, or anywhere in it. */
  readonly at: 'head' | 'clause';
  readonly wording: RegExp;
}

const lead =
  '^(?:(?:[,;:(]|and|but|so|while|because|although|though|whereas|well|yes|no|also|even|only|as|then|apparently|of course|in fact|once|by the way|btw) )*';

export const head = (standing: Cue['standing'], wording: string): Cue => ({
  standing,
  at: 'head',
  wording: new RegExp(`${lead}(?:${wording})(?= )`),
});
export const within = (standing: Cue['standing'], wording: string): Cue => ({
  standing,
  at: 'clause',
  wording: new RegExp(` (?:${wording})(?= )`),
});

/** One word of a clause. */
export const few = '(?:[^ ,;:()]+ )';
