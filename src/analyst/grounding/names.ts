import { type Check, proseOf } from './claim.ts';

/** Words that begin a sentence and name nothing. */
const openers = new Set(
  `a an the this that these those it its they their there here each every all any most more some few many no not none
neither either both one another such same other only even if when where while until unless once since because as after before
with without within under over above below beyond at on in into from for to by of up out and or but so yet then than thus
hence however therefore moreover otherwise instead also still though although whereas what which who whose why how do does
can cannot could should would must may might will let use keep add put take make give run start stop move leave choose avoid
have has had be is are was were being you your we our once given despite during across between among through against toward`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const wordPattern = /[\p{L}][\p{L}\p{N}'’+#./-]*/gu;

const bare = (word: string): string => word.toLowerCase().replace(/['’]s$|[.'’/-]+$/g, '');

const forms = (word: string): readonly string[] => {
  const one = bare(word);
  return [
    one,
    one.replace(/s$/, ''),
    one.replace(/es$/, ''),
    one.replace(/ies$/, 'y'),
    one.replace(/(?:ed|ing)$/, ''),
    one.replace(/(?:ed|ing)$/, 'e'),
  ];
};

/** A made-up product in small letters still looks like one. */
const looksLikeProduct =
  /(?:db|sql|mq|kv|cache|queue|stream|store|graph|base|bus|mesh|flow|lake|hub|kit|ops)$/;

const isKnown = (word: string, vocabulary: ReadonlySet<string>): boolean =>
  forms(word).some((form) => vocabulary.has(form)) ||
  // "AWS-managed", "Kafka/Flink": each part for itself.
  (/[-/]/.test(word) &&
    word
      .split(/[-/]/)
      .every(
        (part) =>
          part === '' ||
          (isOrdinary(part) && !looksLikeProduct.test(bare(word))) ||
          isKnown(part, vocabulary),
      ));

/** Plain small letters. A letter of another script or width may look like one, and so has to be known. */
const isOrdinary = (word: string): boolean => /^[a-z]+$/.test(word) && !looksLikeProduct.test(word);

/** A word without the end of its sentence. */
const withoutEnd = (word: string): string => word.replace(/['’]s$|[.'’/-]+$/g, '');

/** Products, services, companies and components are named only where knowledge, the team or a cited entry names them. */
export const unknownName: Check = (claim, { vocabulary, citable }) => {
  const cited = new Set(
    claim.evidence.flatMap((id) => citable.get(id)?.excerpt.match(wordPattern) ?? []).map(bare),
  );
  const known = (word: string): boolean => isKnown(word, vocabulary) || cited.has(bare(word));
  for (const sentence of proseOf(claim).split(/(?<=[.!?:…])\s+|^\s*/u)) {
    const words = sentence.match(wordPattern) ?? [];
    for (const [index, word] of words.entries()) {
      if (isOrdinary(withoutEnd(word))) continue;
      const opens =
        index === 0 &&
        /^\p{Lu}\p{Ll}*(?:['’]\p{Ll}+)?[.'’/-]*$/u.test(word) &&
        !looksLikeProduct.test(bare(word));
      if (opens && openers.has(bare(word))) continue;
      if (!known(word))
        return `“${word}” is a name that neither knowledge nor the team nor what is cited gives`;
    }
  }
  return undefined;
};
