import type { Inbound } from './contracts/inbound.ts';
import type { Attachment, Verb } from './contracts/verb.ts';
import { redactSecrets } from './evidence/secrets.ts';

/** Takes secrets out of a text, and notes of what kind they were. */
type Clean = (text: string) => string;

const cleanFile = (file: Attachment, clean: Clean): Attachment =>
  file.text === undefined ? file : { ...file, text: clean(file.text) };

const cleanVerb = (verb: Verb, clean: Clean): Verb => {
  switch (verb.kind) {
    case 'say':
    case 'review':
      return {
        ...verb,
        text: clean(verb.text),
        attachments: verb.attachments.map((file) => cleanFile(file, clean)),
      };
    case 'what if':
      return { ...verb, change: clean(verb.change) };
    case 'correct':
      return { ...verb, value: clean(verb.value) };
    case 'withdraw':
      return { ...verb, subject: clean(verb.subject) };
    case 'help':
      return verb.topic === undefined ? verb : { ...verb, topic: clean(verb.topic) };
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
 * report, export or log can hold one. Of what kind they were is kept, so that its author can be told.
 */
export const withoutSecretsOf = (inbound: Inbound): Inbound => {
  // What was taken in before, as where a file is still fetched, has had its secrets taken out already.
  const secrets = new Set<string>(inbound.secrets);
  const clean: Clean = (typed) => {
    const { text, kinds } = redactSecrets(typed);
    for (const kind of kinds) secrets.add(kind);
    return text;
  };
  const verb = cleanVerb(inbound.verb, clean);
  const words = clean(inbound.words);
  return { ...inbound, verb, words, ...(secrets.size === 0 ? {} : { secrets: [...secrets] }) };
};
