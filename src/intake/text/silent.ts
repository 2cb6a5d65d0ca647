/** Words that patterns never see: they change nothing about what a clause says. */
const silentArticles: ReadonlySet<string> = new Set(
  'the a an our their its your my his her this that these those'.split(' '),
);

/** Adverbs that only colour a statement. */
export const silentAdverbs: ReadonlySet<string> = new Set(
  'very really actually quite simply basically pretty totally completely fully truly literally essentially honestly kind'.split(
    ' ',
  ),
);

/** Whether patterns skip a word, in base form. */
export const isSilent = (word: string): boolean => silentArticles.has(word) || silentAdverbs.has(word);
