import type { AskedQuestion, Reply } from '../../src/contracts/reply.ts';
import { escapeMarkdown, markdownText } from '../markdown/inline.ts';
import { unitWords } from '../markdown/reply-words.ts';
import { type Fitted, fitMessages } from './fit.ts';
import { limits } from './limits.ts';
import { type Piece, piece, pieces } from './piece.ts';
import { list, paragraph } from './prose.ts';
import { actions, button, divider, option, plain, type SlackBlock, small } from './shapes.ts';
import { noneOfThese } from './state.ts';
import { capital, richText } from './text.ts';

type QuestionsReply = Extract<Reply, { kind: 'questions' }>;

/** Choices that stand as buttons; more of them, or longer ones, are picked from a list. */
const mostButtons = 5;
const longestButton = 40;

/** What a field needs to be answered by its enter key alone: its question, in the id of its block. */
export interface FieldOf {
  readonly n: number;
  readonly fact: string;
  readonly revision: number;
}

const blockOf = (of: FieldOf): string => {
  const whole = JSON.stringify(of);
  return whole.length <= limits.blockId - 8 ? whole : `question-${of.revision}-${of.n}`;
};

const waysOut = ({ fact, revision }: FieldOf) => [
  ...button('answer', 'Don’t know', { fact, revision, way: 'unknown' }),
  ...button('answer', 'You decide', { fact, revision, way: 'you decide' }),
];

/** What a number field asks for: "per second, such as 60k". */
export const numberLabel = (input: Extract<AskedQuestion['input'], { kind: 'number' }>): string => {
  const unit = unitWords[input.unit];
  return unit === '' ? 'A number' : `A number, ${unit}`;
};

const numberField = (
  input: Extract<AskedQuestion['input'], { kind: 'number' }>,
  of: FieldOf,
): readonly SlackBlock[] => {
  const block = blockOf(of);
  const isCut =
    input.example.length > limits.select.placeholder - 20 ||
    (input.assumed ?? '').length > limits.input.hint - 40;
  return [
    ...(isCut
      ? paragraph(richText([`such as ${input.example}; assumed until you say: ${input.assumed ?? ''}`]))
      : []),
    {
      type: 'input',
      block_id: block,
      label: plain(numberLabel(input), limits.input.label),
      ...(input.assumed === undefined
        ? {}
        : { hint: plain(`assumed until you say: ${input.assumed}`, limits.input.hint) }),
      // Enter answers, where the id has room to say what it answers.
      dispatch_action: block.startsWith('{'),
      element: {
        type: 'plain_text_input',
        action_id: block.startsWith('{') ? 'answer' : 'pick',
        placeholder: plain(`such as ${input.example}`, limits.select.placeholder),
        max_length: 200,
        ...(block.startsWith('{')
          ? { dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] } }
          : {}),
      },
    } as SlackBlock,
    ...actions([
      ...button(
        'answer',
        'Answer',
        { fact: of.fact, revision: of.revision, way: 'typed', field: block },
        { primary: true },
      ),
      ...waysOut(of),
    ]),
  ];
};

/** Labels that a field would cut are told in full. */
const labelled = (labels: readonly string[]): readonly SlackBlock[] =>
  labels.some((label) => label.length > limits.select.text)
    ? list(
        labels.map((label) => richText([label])),
        'bullet',
      )
    : [];

/** Picked from a list, and sent by a button. */
const pickAndSend = (
  elements: readonly object[],
  of: FieldOf,
  more: readonly ReturnType<typeof button>[number][] = [],
) => {
  const block = `${blockOf(of)}-pick`;
  return actions(
    [
      ...elements.map(
        (element) => ({ ...element, action_id: 'pick' }) as Parameters<typeof actions>[0][number],
      ),
      ...button(
        'answer',
        'Answer',
        { fact: of.fact, revision: of.revision, way: 'typed' },
        { primary: true },
      ),
      ...more,
      ...waysOut(of),
    ],
    block,
  );
};

const choiceButtons = (input: Extract<AskedQuestion['input'], { kind: 'choice' }>, of: FieldOf) =>
  actions([
    ...input.choices.flatMap(({ value, label }) =>
      button('answer', label, { fact: of.fact, revision: of.revision, way: 'typed', text: value }),
    ),
    ...waysOut(of),
  ]);

const choices = (
  input: Extract<AskedQuestion['input'], { kind: 'choice' }>,
  of: FieldOf,
): readonly SlackBlock[] => {
  const { length } = input.choices;
  const longest = Math.max(0, ...input.choices.map(({ label }) => label.length));
  if (length === 0) return actions(waysOut(of));
  if (length <= mostButtons && longest <= longestButton) return choiceButtons(input, of);
  const options = input.choices.map(({ value, label }) => option(label, value));
  const element =
    length <= mostButtons
      ? { type: 'radio_buttons', options }
      : {
          type: 'static_select',
          placeholder: plain('Choose one', limits.select.placeholder),
          options: options.slice(0, limits.select.options),
        };
  return [...labelled(input.choices.map(({ label }) => label)), ...pickAndSend([element], of)];
};

/** Elements that hold any number of picks: boxes as far as a group of them goes, else lists. */
export const severalElements = (labels: readonly string[]): readonly object[] => {
  const options = labels.map((label) => option(label, label));
  if (options.length <= limits.boxes) return [{ type: 'checkboxes', options }];
  return Array.from({ length: Math.ceil(options.length / limits.select.options) }, (_, index) => ({
    type: 'multi_static_select',
    placeholder: plain('Pick all that apply', limits.select.placeholder),
    options: options.slice(index * limits.select.options, (index + 1) * limits.select.options),
  }));
};

const several = (labels: readonly string[], of: FieldOf): readonly SlackBlock[] => {
  const none = button('answer', 'None of these', {
    fact: of.fact,
    revision: of.revision,
    way: 'typed',
    text: noneOfThese,
  });
  return labels.length === 0
    ? actions([...none, ...waysOut(of)])
    : [...labelled(labels), ...pickAndSend(severalElements(labels), of, none)];
};

const inputs = ({ input }: AskedQuestion, of: FieldOf): readonly SlackBlock[] => {
  switch (input.kind) {
    case 'number':
      return numberField(input, of);
    case 'choice':
      return choices(input, of);
    case 'several':
      return several(input.labels, of);
  }
};

const how = ({ input }: AskedQuestion): string => {
  switch (input.kind) {
    case 'number':
      return `${numberLabel(input)}, such as ${input.example}${input.assumed === undefined ? '' : `; assumed ${input.assumed}`}`;
    case 'choice':
      return input.choices.map(({ label }) => label).join(' · ');
    case 'several':
      return `any of ${input.labels.join(' · ')}`;
  }
};

const question = (asked: AskedQuestion, of: FieldOf): Piece => {
  const { ask, why } = asked;
  return piece(
    escapeMarkdown(`${of.n}. ${ask} ${why} (${how(asked)})`),
    ...(of.n === 1 ? [] : [divider]),
    ...paragraph(richText([{ kind: 'strong', children: [`${of.n}. ${ask}`] }])),
    ...(why === '' ? [] : small(capital(why))),
    ...inputs(asked, of),
  );
};

/** What can change the answer: one message, edited in place as answers come in. */
export const questionCard = ({ lead, questions, revision }: QuestionsReply, rest: string): Fitted =>
  fitMessages({
    most: 1,
    rest,
    pieces: [
      ...pieces(markdownText(lead), paragraph(richText(lead))),
      ...questions.map((one, index) => question(one, { n: index + 1, fact: one.fact, revision })),
    ],
    closing:
      questions.length < 2
        ? []
        : [
            piece(
              '',
              divider,
              ...actions(button('form', `Answer all ${questions.length} in a form`, { revision })),
            ),
          ],
  });
