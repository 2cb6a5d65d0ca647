import type { Verb } from '../../contracts/verb.ts';
import { code, name, notice } from '../say/words.ts';
import type { Act } from '../scene.ts';

const minute = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)}`;

/** What of a thread that was there was not read, so that nobody takes it for known. */
export const adoptedAct = ({ read, because }: Extract<Verb, { kind: 'adopted' }>): Act => {
  if (read === undefined)
    return {
      says: [
        notice(
          'warning',
          ['I could not read what was written here before: ', name(because ?? 'nobody knows why'), '.'],
          ['Tell me what I should know, or invite me and ask again.'],
        ),
      ],
    };
  const { count, of, first, from, until } = read;
  if (count === of)
    return {
      says: [
        notice(
          'info',
          ['Nothing is written in this thread that I could read.'],
          ['Write what you need to build, or ', code('help'), '.'],
        ),
      ],
    };
  const begun = first === 1 ? 'the first one' : `the first ${first}`;
  const rest =
    from === undefined
      ? ''
      : until === undefined
        ? `, and the newest ${count - first}, from ${minute(from)} UTC on`
        : `, and ${count - first} from ${minute(from)} to ${minute(until)} UTC`;
  return {
    says: [
      notice(
        'warning',
        [`Of the ${of} messages of this thread I read ${count}: ${begun}${rest}.`],
        ['Say again here what matters in the others.'],
      ),
    ],
  };
};
