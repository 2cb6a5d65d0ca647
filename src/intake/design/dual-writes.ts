/** Work that another process does, or that ties the two: no second write of the same hand. */
const apart = '(?!consum|\\breads?\\b|worker|listen|outbox|\\bcdc\\b|debezium|connector|replicat)';
const first =
  '\\b(?:writ(?:es?|ing|ten)|sav(?:es?|ing|ed)|stor(?:es?|ing|ed)|inserts?(?:ed|ing)?|persist(?:s|ed|ing)?|commit(?:s|ted|ting)?|updat(?:es?|ed|ing)|creates?)\\b';
const second =
  '\\b(?:publish(?:es|ed|ing)?|sends?|sent|sending|emits?|emitting|index(?:es|ed|ing)?|push(?:es|ed|ing)?|writ(?:es?|ten|ing)|puts?|posts?|notif(?:y|ies|ying)|enqueues?|updat(?:es?|ed|ing)|produc(?:es?|ing)|fir(?:es?|ing)|rais(?:es?|ing)|dispatch(?:es|ing)?)\\b';
const fed = '<(?:queue|log|search)>';

/**
 * Sentences in which one hand writes to a store and then to a broker or an index. On text in which each part stands as its
 * kind in angle brackets.
 */
const wordings: readonly RegExp[] = [
  new RegExp(
    `${first}(?:${apart}[^.;]){0,220}?<database>(?:${apart}[^.;]){0,220}?${second}(?:${apart}[^.;]){0,60}?(?:${fed}|\\b(?:an?|the) (?:[\\w-]+ )?(?:event|message)s?\\b)`,
  ),
  new RegExp(`${first}(?:${apart}[^.;]){0,40}?<database> and (?:also )?(?:to |into |in )?(?:the )?${fed}`),
  new RegExp(
    `\\bpublish(?:es|ing)?\\b(?:${apart}[^.;]){0,220}?${fed}(?:${apart}[^.;]){0,30}?\\b(?:and|then) (?:then |also )?(?:writes?|saves?|stores?|inserts?)\\b(?:${apart}[^.;]){0,40}?<database>`,
  ),
  new RegExp(
    `${fed}[^.]{0,40}\\b(?:written|updated|indexed|filled|fed|populated) (?:directly )?by the <application>`,
  ),
  /\bdual[- ]writes?\b/,
];

/** Where one hand writes twice, as offsets of the text with kinds; undefined where nothing says so. */
export const dualWriteIn = (kinds: string): readonly [from: number, to: number] | undefined => {
  for (const wording of wordings) {
    const match = wording.exec(kinds);
    if (match !== null) return [match.index, match.index + match[0].length];
  }
  return undefined;
};
