import type { Inbound } from './contracts/inbound.ts';
import type { Attachment, Verb } from './contracts/verb.ts';
import { redactSecrets } from './evidence/secrets.ts';

const clean = (text: string): string => redactSecrets(text).text;

const cleanFile = (file: Attachment): Attachment =>
  file.text === undefined ? file : { ...file, text: clean(file.text) };

const cleanVerb = (verb: Verb): Verb => {
  switch (verb.kind) {
    case 'say':
    case 'review':
      return { ...verb, text: clean(verb.text), attachments: verb.attachments.map(cleanFile) };
    case 'what if':
      return { ...verb, change: clean(verb.change) };
    case 'correct':
      return { ...verb, value: clean(verb.value) };
    case 'calculate':
      return { ...verb, parameters: clean(verb.parameters) };
    case 'mistyped':
      return { ...verb, typed: clean(verb.typed) };
    case 'answer':
      return verb.answer.kind === 'typed'
        ? { ...verb, answer: { kind: 'typed', text: clean(verb.answer.text) } }
        : verb;
    default:
      return verb;
  }
};

/**
 * What somebody wrote, without keys, tokens and passwords: they are taken out before anything is kept, so that no fact, quote,
 * report, export or log can hold one.
 */
export const withoutSecretsOf = (inbound: Inbound): Inbound => ({
  ...inbound,
  verb: cleanVerb(inbound.verb),
  words: clean(inbound.words),
});
