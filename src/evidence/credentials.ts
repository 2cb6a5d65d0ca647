import type { ServerConfig } from './config.ts';

/** Shorter ones stand in ordinary words, and would take those out. */
const shortest = 6;

/** Words of a name whose value is secret whatever it looks like; `KEYSPACE` and `AUTHOR` hold none of them. */
const secretWord =
  /^(?:\w*(?:password|passwd|passphrase|secret|token|credential|cookie)s?|authorization|bearer|pass|pwd|\w+pwd|signature|\w*(?:api|access|private|secret|signing)keys?)$/;
/** Words whose value may as well be the name of something, as of the key of a table: only what looks made up counts. */
const perhapsWord = /^(?:auth|authentication|keys?|sessions?|sessionid|sid)$/;

const wordsOf = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z\d]+/);

/** Lower-case words, as names of stores, tables and schemes are. */
const isWords = (value: string): boolean => /^[a-z]+(?:[ _.-][a-z]+)*$/.test(value);

/** Whether a header, variable or parameter of this name, with this value, is for one server alone. */
export const namesCredential = (name: string, value: string): boolean => {
  const words = wordsOf(name);
  return (
    // "API_KEY" and "apikey" are one.
    [...words, ...words.map((word, index) => `${word}${words[index + 1] ?? ''}`)].some((word) =>
      secretWord.test(word),
    ) ||
    (words.some((word) => perhapsWord.test(word)) && !isWords(value))
  );
};

/** A header may say its scheme before the secret: "Bearer …". */
const ofHeader = (value: string): readonly string[] => [
  value,
  ...value
    .split(/\s+/)
    .slice(1)
    .filter((part) => part.length >= shortest),
];

const credentialsOf = ({ reach, secrets = [] }: ServerConfig): readonly string[] => {
  const written = Object.entries(reach.type === 'stdio' ? reach.env : reach.headers)
    .filter(([name, value]) => namesCredential(name, value.trim()))
    .flatMap(([, value]) => ofHeader(value.trim()));
  const all = [...secrets, ...written].flatMap((value) => [
    value,
    encodeURIComponent(value),
    JSON.stringify(value).slice(1, -1),
    value.replaceAll(/\s+/g, ' '),
  ]);
  return [...new Set(all)]
    .filter((value) => value.length >= shortest)
    .toSorted((one, other) => other.length - one.length);
};

/**
 * Takes what was written down for a server out of whatever comes back from it: a server that repeats its credentials, in an
 * answer or in an error, does not make them evidence. Of any form, since these are known and need not look like secrets.
 */
export const withoutCredentials = (server: ServerConfig): ((text: string) => string) => {
  const credentials = credentialsOf(server);
  const instead = `[redacted: credential of ${server.name}]`;
  // A short one of letters alone may be part of longer words, which are none.
  const found = credentials.map((credential) =>
    /^[a-z]{1,11}$/i.test(credential) ? new RegExp(`(?<!\\w)${credential}(?!\\w)`, 'g') : credential,
  );
  return (text) => found.reduce<string>((rest, one) => rest.replaceAll(one, () => instead), text);
};
