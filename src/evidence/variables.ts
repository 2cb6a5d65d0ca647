import { namesCredential } from './credentials.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

const variable = /\$\{([A-Za-z_]\w*)(?::-([^}]*))?\}/g;

/** A variable that is not set; the message is its name. */
export class Unset extends Error {}

/**
 * `${NAME}` and `${NAME:-default}`; a variable that is unset, or empty without a default, fails its server. `secrets` is given
 * the values of those that hold one, by their own name or by that of `place`.
 */
export const expander =
  (environment: Environment, secrets: Set<string>) =>
  (text: string, place = ''): string =>
    text.replaceAll(variable, (_, name: string, otherwise: string | undefined) => {
      const value = environment[name];
      if (value !== undefined && value !== '') {
        if (namesCredential(name, value) || namesCredential(place, value)) secrets.add(value);
        return value;
      }
      if (otherwise !== undefined) return otherwise;
      throw new Unset(name);
    });

export type Expand = ReturnType<typeof expander>;

export const expanded = (
  values: Readonly<Record<string, string>>,
  expand: Expand,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, expand(value, key)]));
