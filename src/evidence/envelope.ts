import { PlumblineError } from '../contracts/errors.ts';
import { visibleText } from './hidden-characters.ts';
import { redactSecrets } from './secrets.ts';

/** How far the operator trusts where a text comes from; whatever it says, it is data and never an instruction. */
export type Trust = 'trusted' | 'untrusted';

/** Where a text comes from, and a word that the text cannot know. */
export interface Fence {
  /** Such as `docs/read_text_file`, a URL, or `thread`. */
  readonly source: string;
  readonly trust: Trust;
  /** Random for each text: at least 16 of `A-Z a-z 0-9 _ -`. */
  readonly nonce: string;
}

const unsafe = /[<>&\u007F-\uFFFF]/g;

const escaped = (character: string): string =>
  /[<>&\u007F-\u00A0\u2028\u2029]/.test(character)
    ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
    : character;

/**
 * External text as one line of JSON, without secrets and hidden characters, closed by a nonce that it cannot have guessed; `<`,
 * `>` and `&` are written as escapes, so that nothing in it reads as a tag or ends the fence. Throws `evidence.nonce` for a
 * nonce that is short or stands in the text.
 */
export const fence = (text: string, { source, trust, nonce }: Fence): string => {
  const own = { source: visibleText(source), text: redactSecrets(visibleText(text)).text };
  if (!/^[\w-]{16,128}$/.test(nonce) || own.text.includes(nonce) || own.source.includes(nonce))
    throw new PlumblineError('The nonce of a fence is too short, or the text holds it.', {
      code: 'evidence.nonce',
      hint: 'Draw a new random one for each text.',
    });
  return JSON.stringify({
    external: nonce,
    source: own.source,
    trust,
    text: own.text,
    end: nonce,
  }).replaceAll(unsafe, escaped);
};
