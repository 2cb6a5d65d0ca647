import { nearest } from '../src/contracts/nearest.ts';
import type { Attachment, Verb } from '../src/contracts/verb.ts';
import {
  alone,
  calculate,
  compare,
  correct,
  decide,
  digest,
  exportAs,
  type Form,
  review,
  whatIf,
  why,
  withdraw,
} from './verbs/forms.ts';
import { settings } from './verbs/settings.ts';

/** A verb as help and suggestions show it. */
export interface VerbUsage {
  readonly name: string;
  readonly usage: string;
  readonly says: string;
  readonly example: string;
}

interface VerbEntry extends VerbUsage {
  readonly form: Form;
  /** Other names; those with a blank or hyphen count only after a slash. */
  readonly also?: readonly string[];
}

const help: Form = ({ text, plain }) => {
  const topic = text.toLowerCase().replace(/^\/|[.!?]+$/g, '');
  if (topic === '') return { kind: 'help' };
  return plain && !names.has(topic) ? undefined : { kind: 'help', topic };
};

const entries: readonly VerbEntry[] = [
  {
    name: 'status',
    usage: 'status',
    says: 'what is known, what is open, what runs',
    example: 'status',
    form: alone({ kind: 'status' }),
  },
  {
    name: 'advise',
    usage: 'advise',
    says: 'a ranked answer now, from what is known',
    example: 'advise',
    form: alone({ kind: 'advise' }, 'now', 'us', 'us now'),
  },
  {
    name: 'whatif',
    usage: 'whatif <change>',
    says: 'the same consultation with something changed, and what differs',
    example: 'whatif peak writes are 50k/s',
    form: whatIf,
    also: ['what if', 'what-if'],
  },
  {
    name: 'why',
    usage: 'why <figure>',
    says: 'how a figure comes about, down to facts and sources',
    example: 'why writesPeak',
    form: why,
  },
  {
    name: 'correct',
    usage: 'correct <figure or fact> <value>',
    says: 'puts a fact right',
    example: 'correct writes.peakPerSecond 5k/s',
    form: correct,
  },
  {
    name: 'withdraw',
    usage: 'withdraw <fact>',
    says: 'takes a fact back: nobody said it any more',
    example: 'withdraw writes.peakPerSecond',
    form: withdraw,
  },
  {
    name: 'sent',
    usage: 'sent',
    says: 'what left for the web, to the byte, what was held back, and who was asked',
    example: 'sent',
    form: alone({ kind: 'sent' }),
  },
  {
    name: 'options',
    usage: 'options',
    says: 'the designs that were weighed, ranked',
    example: 'options',
    form: alone({ kind: 'options' }),
  },
  {
    name: 'compare',
    usage: 'compare <option> <option>',
    says: 'two designs side by side',
    example: 'compare A B',
    form: compare,
  },
  {
    name: 'decide',
    usage: 'decide <option> [review <YYYY-MM-DD>]',
    says: 'accepts a design and keeps why',
    example: 'decide A review 2027-06-01',
    form: decide,
  },
  {
    name: 'export',
    usage: 'export md|html|pdf|json|adr',
    says: 'the report as a file, or the decision as a record',
    example: 'export pdf',
    form: exportAs,
  },
  {
    name: 'review',
    usage: 'review <pasted design>',
    says: 'a critique of a design that exists',
    example: 'review: one Postgres, nightly dumps, no replica',
    form: review,
  },
  {
    name: 'calc',
    usage: 'calc <calculator> <parameters>',
    says: 'one calculator alone, with table and chart',
    example: 'calc quorum n=3 w=2 r=2',
    form: calculate,
    also: ['calculate'],
  },
  {
    name: 'digest',
    usage: 'digest now|schedule <when>|pause',
    says: 'what changed and what waits, now or by a schedule',
    example: 'digest schedule Mondays 9:00',
    form: digest,
  },
  {
    name: 'list',
    usage: 'list',
    says: 'the consultations of this channel',
    example: 'list',
    form: alone({ kind: 'list' }),
  },
  {
    name: 'settings',
    usage: 'settings [<name> <value>]',
    says: 'house rules of this channel',
    example: 'settings clouds = aws',
    form: settings,
  },
  {
    name: 'stop',
    usage: 'stop',
    says: 'ends what runs and closes the consultation',
    example: 'stop',
    form: alone({ kind: 'stop' }),
  },
  {
    name: 'help',
    usage: 'help [<verb>]',
    says: 'this list, or one verb',
    example: 'help whatif',
    form: help,
  },
];

const names: ReadonlyMap<string, VerbEntry> = new Map(
  entries.flatMap((entry) => [entry.name, ...(entry.also ?? [])].map((name) => [name, entry] as const)),
);

/** Every verb with its usage, in the order of the help. */
export const verbUsages: readonly VerbUsage[] = entries.map(({ name, usage, says, example }) => ({
  name,
  usage,
  says,
  example,
}));

const everyUsage = `one of: ${entries.map(({ name }) => name).join(', ')}`;

/** Names of several words, each with what a text that begins with it looks like. */
const longNames: readonly { readonly name: string; readonly begins: RegExp }[] = [...names.keys()]
  .filter((name) => /[ -]/.test(name))
  .map((name) => ({ name, begins: new RegExp(`^${name}(?![\\w-])`, 'i') }));

/** Names of one word: those that a slip may have been meant as. */
const shortNames: readonly string[] = [...names.keys()].filter((name) => !/[ -]/.test(name));

/** Splits "name rest": the longest name that the text begins with, else its first word without the marks after it. */
const split = (text: string): { readonly name: string; readonly rest: string } => {
  const long = longNames.find(({ begins }) => begins.test(text))?.name;
  const word = long ?? /^[^\s:]*/.exec(text)?.[0] ?? '';
  const rest = text.slice(word.length).replace(/^[^\S\n]+/, '');
  return { name: word.toLowerCase().replace(/[.!?]+$/, ''), rest };
};

const sameLetters = (one: string, other: string): boolean =>
  [...one].sort().join('') === [...other].sort().join('');

/** A verb that a word without a slash may have been meant as: long words one slip away, short ones with letters swapped. */
const meant = (word: string): string | undefined =>
  word.length < 4
    ? undefined
    : nearest(word, shortNames).find(
        (name) =>
          sameLetters(word, name) ||
          (name.length >= 6 && Math.abs(name.length - word.length) <= 1 && word[0] === name[0]),
      );

const mistyped = (typed: string, near: string | undefined, usage: string): Verb => ({
  kind: 'mistyped',
  typed,
  ...(near === undefined ? {} : { nearest: near }),
  usage,
});

/** After a slash it is a verb or a slip, but for paths, fractions and lone slashes, which are words. */
const slashed = (text: string, attachments: readonly Attachment[]): Verb | undefined => {
  const body = text.slice(1);
  if (!/^[a-z][\w-]*(?=[:.!?]*(?:\s|$))/i.test(body)) return undefined;
  const { name, rest } = split(body.trim());
  const read = (entry: VerbEntry) => entry.form({ name, text: rest, plain: false, attachments });
  const entry = names.get(name);
  if (entry !== undefined) return read(entry) ?? mistyped(text, undefined, entry.usage);
  const [near] = nearest(name, [...names.keys()]);
  const nearEntry = near === undefined ? undefined : names.get(near);
  if (near === undefined || nearEntry === undefined) return mistyped(text, undefined, everyUsage);
  const whole = read(nearEntry) === undefined || rest === '' ? near : `${near} ${rest}`;
  return mistyped(text, whole, nearEntry.usage);
};

const unslashed = (text: string, attachments: readonly Attachment[]): Verb | undefined => {
  const { name, rest } = split(text);
  const read = (entry: VerbEntry) => entry.form({ name, text: rest, plain: true, attachments });
  const entry = /[ -]/.test(name) ? undefined : names.get(name);
  if (entry !== undefined) {
    const verb = read(entry);
    if (verb !== undefined || entry.name !== 'export' || !/^\.?\w+[.!?]?$/.test(rest)) return verb;
    const [format] = nearest(rest, ['html', 'json', 'pdf', 'adr']);
    return mistyped(text, format === undefined ? undefined : `export ${format}`, entry.usage);
  }
  const near = /^[a-z]+$/.test(name) ? meant(name) : undefined;
  const nearEntry = near === undefined ? undefined : names.get(near);
  if (near === undefined || nearEntry === undefined) return undefined;
  // Only what would be that verb in its form is a slip of it; all else is a sentence.
  if (read(nearEntry) === undefined) return undefined;
  return mistyped(text, rest === '' ? near : `${near} ${rest}`, nearEntry.usage);
};

/**
 * What somebody typed, as a verb. With a slash before it, it is a verb or a slip of one; without, only the exact form of a
 * verb counts and everything else is free text, even where it begins with the same word.
 */
export const parseVerb = (typed: string, attachments: readonly Attachment[] = []): Verb => {
  const text = typed.trim();
  const verb = text.startsWith('/') ? slashed(text, attachments) : unslashed(text, attachments);
  return verb ?? { kind: 'say', text, attachments };
};
