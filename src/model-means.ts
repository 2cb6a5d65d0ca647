import { PlumblineError } from './contracts/errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** An amount of USD that the environment gives, else the usual one. Throws `study.budget` for what is none. */
export const dollars = (environment: Environment, name: string, usual: number): number => {
  const typed = environment[name];
  if (typed === undefined || typed === '') return usual;
  const value = Number(typed);
  if (Number.isFinite(value) && value >= 0) return value;
  throw new PlumblineError(`${name}=${typed} is no amount of USD.`, {
    code: 'study.budget',
    hint: `Give a number, such as ${name}=${usual}.`,
  });
};

const yes = /^(?:on|yes|true|1)$/i;
const no = /^(?:off|no|none|false|0)$/i;

/** Whether a word of the environment switches something off, in any of the usual spellings. */
export const isOff = (typed: string): boolean => no.test(typed.trim());

/**
 * A switch of the environment that is on where it is left out. Throws `study.switch` for a word that is neither: what was meant
 * to keep something in must not let it out.
 */
export const isOn = (environment: Environment, name: string): boolean => {
  const typed = environment[name]?.trim() ?? '';
  if (typed === '' || yes.test(typed)) return true;
  if (no.test(typed)) return false;
  throw new PlumblineError(`${name}=${typed} is neither on nor off.`, {
    code: 'study.switch',
    hint: `Write ${name}=off or ${name}=on.`,
  });
};

const hostname = /^(?!-)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/**
 * Hosts of the environment, parted by commas, as they are compared; undefined where none is named. Throws `study.hosts` for what
 * is no bare host, such as an address: it would be compared with hosts and never be met.
 */
export const hosts = (environment: Environment, name: string): readonly string[] | undefined => {
  const typed = (environment[name] ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '');
  for (const one of typed)
    if (!hostname.test(one))
      throw new PlumblineError(`${name}: ${one} is no name of a host.`, {
        code: 'study.hosts',
        hint: `Give hosts alone, such as ${name}=www.postgresql.org,kafka.apache.org.`,
      });
  return typed.length === 0 ? undefined : typed;
};

/** An address of the environment; undefined where it is left out. Throws `study.address` for what is none. */
export const address = (environment: Environment, name: string): string | undefined => {
  const typed = environment[name]?.trim() ?? '';
  if (typed === '') return undefined;
  if (URL.canParse(typed) && /^https?:$/.test(new URL(typed).protocol)) return typed;
  throw new PlumblineError(`${name}=${typed} is no address.`, {
    code: 'study.address',
    hint: `Give one that begins with https:// or http://, or leave ${name} out.`,
  });
};
