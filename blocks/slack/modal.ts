import type { ModalView } from '@slack/types';
import type { AskedQuestion, Reply } from '../../src/contracts/reply.ts';
import { type Carried, dontKnow, field, input, questionField, view, youDecide } from './form.ts';
import { limits } from './limits.ts';
import { option, plain, small } from './shapes.ts';
import { type State, typedIn } from './state.ts';
import { cleaned } from './text.ts';

/** What somebody sent off, by form. */
export type Submitted =
  | { readonly kind: 'intake'; readonly metadata: string; readonly text: string; readonly channel?: string }
  | {
      readonly kind: 'questions';
      readonly metadata: string;
      readonly revision: number;
      /** Only the questions that were answered. */
      readonly answers: readonly {
        /** The field that it stands in. */
        readonly block: string;
        readonly fact: string;
        readonly way: 'typed' | 'unknown' | 'you decide';
        readonly text?: string;
      }[];
    }
  /** Without a value it is taken back. */
  | { readonly kind: 'correct'; readonly metadata: string; readonly fact: string; readonly value?: string }
  /** To be told below the field of that block, with the form left open. */
  | { readonly kind: 'incomplete'; readonly block: string; readonly says: string }
  /** `text` is what somebody might have typed: the prefix of the button and the words. */
  | { readonly kind: 'compose'; readonly metadata: string; readonly text: string };

/** What comes back of a form, as far as it is read here. */
export interface SubmittedView {
  readonly private_metadata?: string;
  readonly state?: State;
}

/** Parts of the form of a new consultation; what is filled in becomes one text, part by part. */
const intakeParts = [
  {
    block: 'need',
    label: 'What do you need to build?',
    hint: 'What it does, what must never happen, what you wonder about. Your own words are best.',
    placeholder: 'We sell concert tickets; when a tour goes on sale …',
  },
  {
    block: 'load',
    label: 'Numbers that you know',
    placeholder: '12k attempts/s at the peak, 40 M records a year, 99.95 %',
  },
  {
    block: 'present',
    label: 'What runs today, and what hurts',
    placeholder: 'One Postgres with a replica; lock waits on one table',
  },
  {
    block: 'team',
    label: 'People, budget, where it runs',
    placeholder: 'Five engineers, AWS, one region, $3k a month',
  },
] as const;

/**
 * Begins a consultation; `channel` asks for the channel, where the form was not opened from one. Of every form,
 * `metadata` comes back as it was and has room for 800 characters.
 */
export const intakeModal = (metadata: string, ask: { readonly channel?: boolean } = {}): ModalView =>
  view('New consultation', 'Consult', { form: 'intake', metadata }, [
    ...intakeParts.map((part, index) =>
      input({
        block: part.block,
        label: part.label,
        ...('hint' in part ? { hint: part.hint } : {}),
        optional: index > 0,
        element: field(part.placeholder, index < 3),
      }),
    ),
    ...(ask.channel === true
      ? [
          input({
            block: 'channel',
            label: 'In which channel?',
            element: {
              type: 'conversations_select',
              placeholder: plain('Choose a channel', limits.select.placeholder),
              default_to_current_conversation: true,
              // Whoever chose a channel can be told there, in private, that the bot is not in it.
              response_url_enabled: true,
              // No direct messages: the bot is in none but its own, which begins with a message.
              filter: { include: ['public', 'private'], exclude_bot_users: true },
            },
          }),
        ]
      : []),
  ]);

/** All questions of a card at once; what is left empty stays open. */
export const questionsModal = (given: Extract<Reply, { kind: 'questions' }>, metadata: string): ModalView => {
  const reply = cleaned(given);
  const carried = (facts: readonly string[]): Carried => ({
    form: 'questions',
    metadata,
    revision: reply.revision,
    facts,
  });
  const kept: AskedQuestion[] = [];
  for (const one of reply.questions.slice(0, limits.view.blocks - 1)) {
    const facts = [...kept, one].map(({ fact }) => fact);
    if (JSON.stringify(carried(facts)).length > limits.view.metadata) break;
    kept.push(one);
  }
  const more = reply.questions.length - kept.length;
  return view('Open questions', 'Answer', carried(kept.map(({ fact }) => fact)), [
    ...small(
      `Leave empty what you cannot say now; “don’t know” and “you decide” are answers as well.${more === 0 ? '' : ` ${more} more come once these are answered.`}`,
    ),
    ...kept.map((one, index) => questionField(one, index + 1)),
  ]);
};

/** Puts one fact right or takes it back, whoever said it. */
export const correctModal = (given: Extract<Reply, { kind: 'brief' }>, metadata: string): ModalView => {
  const reply = cleaned(given);
  const rows = reply.rows.filter(({ fact }) => fact !== '' && fact.length <= limits.select.value);
  const options = rows.map(({ fact, title, value }) => ({
    ...option(title, fact),
    description: plain(value, limits.select.text),
  }));
  const { options: most } = limits.select;
  const groups = Array.from({ length: Math.ceil(options.length / most) }, (_, index) => ({
    label: plain(`${index * most + 1}–${Math.min(options.length, (index + 1) * most)}`, limits.select.text),
    options: options.slice(index * most, (index + 1) * most),
  }));
  return view('Correct the brief', 'Correct', { form: 'correct', metadata, revision: reply.revision }, [
    input({
      block: 'fact',
      label: 'What is wrong?',
      element: {
        type: 'static_select',
        placeholder: plain('Choose one', limits.select.placeholder),
        ...(options.length <= most
          ? { options: options.length === 0 ? [option('nothing is known yet', '-')] : options }
          : { option_groups: groups.slice(0, limits.select.groups) }),
      },
    }),
    input({
      block: 'value',
      label: 'What is right?',
      optional: true,
      element: { ...field('such as 5k/s', false), max_length: 500 },
    }),
    input({
      block: 'withdraw',
      label: 'Or take it back',
      optional: true,
      element: { type: 'checkboxes', options: [option('Nobody said it: withdraw it', 'withdraw')] },
    }),
  ]);
};

/** What a button begins and somebody ends in words. */
export interface Compose {
  readonly title: string;
  readonly label: string;
  /** What is put before the words, such as `/whatif `. */
  readonly prefix: string;
  readonly placeholder: string;
}

export const composeModal = ({ title, label, prefix, placeholder }: Compose, metadata: string): ModalView =>
  view(title, 'Send', { form: 'compose', metadata, prefix }, [
    input({ block: 'words', label, element: field(placeholder, true) }),
  ]);

const carriedBy = (metadata: string | undefined): Carried | undefined => {
  try {
    const read: unknown = JSON.parse(metadata ?? '');
    return typeof read === 'object' && read !== null ? (read as Carried) : undefined;
  } catch {
    return undefined;
  }
};

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[’'.!]/g, '')
    .trim();

/** "Don't know" and "you decide" are ways to answer, also where they are typed or ticked beside others. */
const answerOf = (
  text: string,
): Pick<Extract<Submitted, { kind: 'questions' }>['answers'][number], 'way' | 'text'> => {
  const parts = new Set(text.split(', ').map(bare));
  if (parts.has(bare(dontKnow)) || bare(text) === 'dont know') return { way: 'unknown' };
  return parts.has(bare(youDecide)) ? { way: 'you decide' } : { way: 'typed', text };
};

const answersOf = (state: State | undefined, facts: readonly string[]) =>
  facts.flatMap((fact, index) => {
    const block = `q-${index + 1}`;
    const text = typedIn(state, block);
    return text === undefined ? [] : [{ block, fact, ...answerOf(text) }];
  });

const ticked = (state: State | undefined, block: string): boolean =>
  Object.values(state?.values?.[block] ?? {}).some(
    ({ selected_options: options }) => (options ?? []).length > 0,
  );

const corrected = (metadata: string, state: State | undefined): Submitted => {
  const fact = typedIn(state, 'fact') ?? '';
  const value = typedIn(state, 'value');
  if (ticked(state, 'withdraw')) return { kind: 'correct', metadata, fact };
  return value === undefined
    ? { kind: 'incomplete', block: 'value', says: 'Say what is right, or tick below that it is withdrawn.' }
    : { kind: 'correct', metadata, fact, value };
};

/** What a form of ours was sent off with; undefined for any other form. */
export const readModal = ({ private_metadata: packed, state }: SubmittedView): Submitted | undefined => {
  const carried = carriedBy(packed);
  if (carried === undefined) return undefined;
  const { metadata } = carried;
  switch (carried.form) {
    case 'intake': {
      const channel = typedIn(state, 'channel');
      const text = intakeParts.flatMap(({ block }) => typedIn(state, block) ?? []).join('\n\n');
      return { kind: 'intake', metadata, text, ...(channel === undefined ? {} : { channel }) };
    }
    case 'questions':
      return {
        kind: 'questions',
        metadata,
        revision: carried.revision ?? 0,
        answers: answersOf(state, carried.facts ?? []),
      };
    case 'correct':
      return corrected(metadata, state);
    case 'compose':
      return { kind: 'compose', metadata, text: `${carried.prefix ?? ''}${typedIn(state, 'words') ?? ''}` };
    default:
      return undefined;
  }
};
