import type { Sentence } from '../text/sentences.ts';

const having: ReadonlySet<string> = new Set(
  'have need want store keep handle hold use offer process deal touch manage save record collect care do support know serve plan'.split(
    ' ',
  ),
);
const modal: ReadonlySet<string> = new Set([
  'may',
  'can',
  'must',
  'should',
  'shall',
  'get',
  'ever',
  'lose',
  'will',
]);

/**
 * Whether a negation denies that there is such a thing at all ("no photos", "we do not store payments"). A rule about
 * the thing ("no payment may be lost", "a seat must never be sold twice") rather confirms that it exists.
 */
export const deniesThing = ({ tokens }: Sentence, negator: number, from: number, to: number): boolean => {
  const word = tokens[negator]?.norm ?? '';
  if (negator > to) return true;
  if (word === 'without') return from - negator <= 3 && tokens[negator + 1]?.norm !== 'lose';
  if (word === 'no' || word === 'neither' || word === 'nor' || word === 'none') {
    if (from - negator > 4) return false;
    return !tokens.slice(to + 1, to + 4).some((token) => modal.has(token.norm));
  }
  if (word !== 'not' || tokens[negator - 1]?.norm !== 'do') return false;
  const verb = tokens.slice(negator + 1, negator + 3).find((token) => token.norm !== 'even')?.norm ?? '';
  return having.has(verb);
};
