import type { Unread } from '../contracts/fact.ts';
import type { Statement } from './merge.ts';
import type { Sentence } from './text/sentences.ts';

const keep =
  '(?:store|stored|keep|kept|persist|persisted|save|saved|write|written|record|recorded|retain|retained|archive|archived)';
const it =
  '(?:that|which|it|they|this|these|those|them|all (?:of )?(?:it|this|them|that)|none of (?:it|this|that|them)|nothing of (?:it|that|this))';
const mildly = '(?:[a-z]+ly |also |just |therefore |so |ever |even )';
const mild = `${mildly}*`;
const denied = `(?:be (?:never|not) ${mild}${keep}|(?:do|need|have|must|shall|should) not (?:need to |have to |to )?(?:be )?${mild}${keep}|be ${mild}(?:throw away|thrown away|discard|discarded|ephemeral|transient|drop|dropped right away))`;
/** Not "for more than a day", "twice", "in the cloud": those are kept, but not so. */
const whole =
  '(?= (?:[.,;:!)]|at all|anywhere|anyway|on (?:the )?(?:disk|server|our side)|in (?:the |our |any )?(?:database|db)|and|but)| *$)';

/** "…, that only matters inside the match, and is not stored": goes on about what the sentence began with. */
const goesOn = new RegExp(`(?:,|\\)|and|but|;) (?:${it} |${mildly}|for )*${denied}${whole}`);
const weDoNot = new RegExp(
  `\\b(?:we|nobody|server|backend) (?:do not|never|will not) ${mild}${keep} (?:it|them|that|this|those|these|any of (?:it|them|that))${whole}`,
);
const without = new RegExp(
  `\\bwithout (?:${keep}|storing|keeping|saving|writing) (?:it|them|any of (?:it|them))\\b`,
);
/** "Positions are not stored, they come at 5/s". */
const first = new RegExp(
  `^ (?:(?:the|our|all|these|such) )*(?:[a-z]+ ){1,3}${denied} [,:;] (?:they|it|these) `,
);
/** A sentence that says so of the one before it. */
const ofBefore = new RegExp(`^ (?:and |but |of course )*${it} ${denied}${whole}`);
const weOfBefore = new RegExp(
  `^ (?:and |but )*(?:we|nobody) (?:do not|never) ${mild}${keep} (?:it|them|that|this|those|these)\\b`,
);

/** Facts that size or shape a store. */
const ofStore =
  /^(?:model\.(?:timeSeries|events|geo|keyValue|messages)|(?:writes|events)\.(?:average|peak)PerSecond|record\.(?:size|count|maxSize)|data\.(?:size|growthPerMonth)|series\.count)$/;

const isUnkept = ({ text, isQuestion }: Sentence, next: Sentence | undefined): boolean =>
  !isQuestion &&
  (goesOn.test(text) ||
    weDoNot.test(text) ||
    without.test(text) ||
    first.test(text) ||
    (next !== undefined && (ofBefore.test(next.text) || weOfBefore.test(next.text))));

/** What is said not to be kept sizes no store and shapes none; how much of it there is is named as left aside. */
export const withoutUnkept = (
  source: string,
  sentences: readonly Sentence[],
  statements: readonly Statement[],
): {
  readonly kept: readonly Statement[];
  readonly aside: readonly (Omit<Unread, 'line'> & { readonly start: number })[];
} => {
  const unkept = new Set(sentences.filter((sentence, index) => isUnkept(sentence, sentences[index + 1])));
  if (unkept.size === 0) return { kept: statements, aside: [] };
  return {
    kept: statements.filter(({ sentence, fact }) => !(unkept.has(sentence) && ofStore.test(fact))),
    aside: [...unkept].flatMap(({ text, start, end }) =>
      text.includes('#')
        ? [
            {
              start,
              text: source.slice(start, end),
              reason: 'it is said not to be stored, so it sizes no store',
            },
          ]
        : [],
    ),
  };
};
