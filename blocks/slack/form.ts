import type { ModalView } from '@slack/types';
import type { AskedQuestion } from '../../src/contracts/reply.ts';
import { numbered } from './fit.ts';
import { limits } from './limits.ts';
import { numberLabel, severalElements } from './questions.ts';
import { option, plain, type SlackBlock } from './shapes.ts';
import { noneOfThese } from './state.ts';
import { capital } from './text.ts';

/** What travels with a form and comes back with it. */
export interface Carried {
  readonly form: 'intake' | 'questions' | 'correct' | 'compose';
  /** The handler's own, untouched. */
  readonly metadata: string;
  readonly prefix?: string;
  readonly revision?: number;
  /** Facts of the questions, in their order. */
  readonly facts?: readonly string[];
}

export const dontKnow = 'Don’t know';
export const youDecide = 'You decide';

/** A form with what travels along. */
export const view = (
  title: string,
  submit: string,
  carried: Carried,
  blocks: readonly SlackBlock[],
): ModalView => ({
  type: 'modal',
  callback_id: carried.form,
  private_metadata: JSON.stringify(carried),
  title: plain(title, limits.view.title),
  submit: plain(submit, limits.view.button),
  close: plain('Cancel', limits.view.button),
  blocks: [...numbered(blocks.slice(0, limits.view.blocks))],
});

interface Field {
  readonly block: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly element: object;
}

/** One question of a form. */
export const input = ({ block, label, hint, optional = false, element }: Field): SlackBlock =>
  ({
    type: 'input',
    block_id: block,
    label: plain(label, limits.input.label),
    ...(hint === undefined || hint === '' ? {} : { hint: plain(hint, limits.input.hint) }),
    optional,
    element: { action_id: 'pick', ...element },
  }) as SlackBlock;

/** Words, on one line or several. */
export const field = (placeholder: string, multiline: boolean): object => ({
  type: 'plain_text_input',
  multiline,
  placeholder: plain(placeholder, limits.select.placeholder),
  max_length: 3000,
});

const ways = [option(dontKnow, dontKnow), option(youDecide, youDecide)];

/** One question of a card as a field of a form. */
export const questionField = ({ ask, why, input: of }: AskedQuestion, number: number): SlackBlock => {
  const base = { block: `q-${number}`, label: `${number}. ${ask}`, optional: true };
  switch (of.kind) {
    case 'number':
      return input({
        ...base,
        hint: `${numberLabel(of)}. ${capital(why)}${of.assumed === undefined ? '' : `; assumed until you say: ${of.assumed}`}`,
        element: { ...field(`such as ${of.example}`, false), max_length: 200 },
      });
    case 'choice':
      return input({
        ...base,
        hint: capital(why),
        element: {
          type: 'static_select',
          placeholder: plain('Choose one', limits.select.placeholder),
          options: [
            ...of.choices
              .slice(0, limits.select.options - ways.length)
              .map(({ value, label }) => option(label, value)),
            ...ways,
          ],
        },
      });
    case 'several': {
      const [element = {}] = severalElements([
        ...of.labels.slice(0, limits.select.options - 3),
        noneOfThese,
        dontKnow,
        youDecide,
      ]);
      return input({ ...base, hint: capital(why), element });
    }
  }
};
