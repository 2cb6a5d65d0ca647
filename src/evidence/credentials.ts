import type { ServerConfig } from './config.ts';

/** Shorter ones stand in ordinary words, and would take those out. */
const shortest = 6;

/** Names of headers, variables and parameters whose values are for one server alone. */
export const namesCredential = (name: string): boolean =>
  /auth|cookie|credential|key|pass|pwd|secret|session|signature|token|bearer/i.test(name);

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
    .filter(([name]) => namesCredential(name))
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
  return (text) =>
    credentials.reduce(
      (rest, credential) => rest.replaceAll(credential, `[redacted: credential of ${server.name}]`),
      text,
    );
};
