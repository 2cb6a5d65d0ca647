import type { Fact } from '../../contracts/fact.ts';
import type { FileRead, OpenReading, Reading } from '../../contracts/reading.ts';
import type { Block } from '../../contracts/report.ts';
import { titleOf } from '../../intake/ask.ts';
import { factToken, titleBesideValue } from '../../report/context.ts';
import { code, name, notice, strong } from '../say/words.ts';
import type { Act, Said, Scene } from '../scene.ts';
import { placedElsewhere } from './placed-elsewhere.ts';
import { noReadings, type Readings, type ReadingsAfter, tooMany, type Waiting } from './queue.ts';

const mostShown = 12;

/** The message of a file: that it is on its way to the model, then what came of it. */
const fileKey = (message: string, file: string): string => `read-${message}-${file}`;

/** Said at once of a picture or document, while the rules have read the words beside it. */
export const fileGoesToModel = (message: string, file: string): Said => ({
  ...notice('info', [name(file), ' is with the model to be read; what it finds is yours to confirm.']),
  key: fileKey(message, file),
});

const fileSaid = (message: string, all: readonly Fact[], file: FileRead): Said => {
  const key = fileKey(message, file.name);
  const { problem } = file;
  if (problem !== undefined)
    return {
      ...notice(
        'warning',
        [name(file.name), ' was not read: ', name(problem), '.'],
        ['Paste what matters of it as text.'],
      ),
      key,
    };
  const facts = all.filter(({ id, origin }) => origin === 'assumed' && file.facts.includes(id));
  if (facts.length === 0)
    return {
      ...notice(
        'info',
        ['The model read ', name(file.name), ' and found no fact in it that can be shown with its words.'],
        ['Paste what matters of it as text.'],
      ),
      key,
    };
  const blocks: readonly Block[] = [
    {
      kind: 'paragraph',
      text: [
        strong(name(file.name)),
        ' as the model read it, to be confirmed, since nothing here can check it against the file:',
      ],
    },
    {
      kind: 'list',
      ordered: false,
      items: facts
        .slice(0, mostShown)
        .map((fact) => [
          name(titleBesideValue(titleOf(fact.id))),
          ': ',
          factToken(fact),
          ', from ',
          { kind: 'quote', text: fact.quote ?? '' } as const,
        ]),
    },
    { kind: 'paragraph', text: ['If something is wrong: ', code('correct <fact> <value>'), '.'] },
  ];
  return { reply: { kind: 'answer', blocks, drawings: [] }, key };
};

/** Once, until it works again or fails for another reason. */
const troubleSaid = (trouble: string): Said =>
  notice(
    'warning',
    ['The model did not read this: ', name(trouble), '.'],
    ['What the rules read stands; I say this once, until it changes.'],
  );

const readUpTo = (characters: number): Said =>
  notice('info', [
    `The model read the first ${characters.toLocaleString('en')} characters of that message; the rules read all of it.`,
  ]);

type Behind = Omit<Scene, 'inbound' | 'author'>;

const withSpent = (readings: Readings, { model, spent }: Reading): Readings => ({
  ...readings,
  model,
  spent: {
    usd: (readings.spent?.usd ?? 0) + spent.usd,
    tokens: (readings.spent?.tokens ?? 0) + spent.tokens,
    calls: (readings.spent?.calls ?? 0) + spent.calls,
  },
});

const troubled = ({ said: _, ...readings }: Readings, trouble: string | undefined): Readings =>
  trouble === undefined ? readings : { ...readings, said: trouble };

/** Somebody holds the same already: then nothing is open. */
const isHeld = (state: Behind['state'], { fact, value, range }: OpenReading): boolean =>
  state?.facts[fact]?.statements.some(
    ({ fact: held }) => JSON.stringify([held.value, held.range]) === JSON.stringify([value, range]),
  ) === true;

/**
 * What a model read in a message that the rules had read before. A message that was taken back in the meantime waits no more:
 * nothing of it comes in.
 */
export const readAct = ({ stored, state }: Pick<Behind, 'stored' | 'state'>, reading: Reading): Act => {
  const readings = stored.readings ?? noReadings;
  const [head, ...rest] = readings.waiting;
  // Paid for, whatever has become of the message.
  if (head?.message !== reading.message)
    return reading.spent.calls === 0 ? {} : { stored: { readings: withSpent(readings, reading) } };
  const withdrawn = new Set(readings.withdrawn);
  const left = reading.facts.filter(({ id }) => !withdrawn.has(id));
  const { facts, unclear: elsewhere } = placedElsewhere(state, head.message, left);
  const open = (reading.open ?? []).filter((one) => !withdrawn.has(one.fact) && !isHeld(state, one));
  const unclear = [...elsewhere, ...open.map(({ text, reason }) => ({ text, reason }))];
  const { trouble } = reading;
  return {
    stored: { readings: withSpent(troubled({ ...readings, waiting: rest }, trouble), reading) },
    commands:
      facts.length + unclear.length === 0 || state === undefined || state.phase === 'closed'
        ? []
        : [{ kind: 'read', author: authorOf(head), facts, unclear, at: head.at }],
    says: [
      ...reading.files.map((file) => fileSaid(reading.message, facts, file)),
      ...(reading.readUpTo === undefined ? [] : [readUpTo(reading.readUpTo)]),
      ...(trouble === undefined || trouble === readings.said ? [] : [troubleSaid(trouble)]),
    ],
  };
};

const authorOf = ({ by, message }: Waiting) => ({ by: by.id, name: by.name, message });

const filesUnread = ({ message, files }: Waiting, problem: string): readonly Said[] =>
  files.map(({ name: file }) => fileSaid(message, [], { name: file, facts: [], problem }));

/** A message that no model reads, since too many wait: its files are named, the rest is said once. */
export const lostSaid = ({ waiting, isNews }: NonNullable<ReadingsAfter['lost']>): readonly Said[] => [
  ...filesUnread(waiting, tooMany),
  ...(isNews ? [troubleSaid(tooMany)] : []),
];

/** The job itself failed: the rules' reading stands, and the next message has its turn. */
export const readFailed = ({ stored }: Behind, because: string): Act => {
  const readings = stored.readings ?? noReadings;
  const [head, ...rest] = readings.waiting;
  if (head === undefined) return {};
  return {
    stored: { readings: troubled({ ...readings, waiting: rest }, because) },
    says: [...filesUnread(head, because), ...(because === readings.said ? [] : [troubleSaid(because)])],
  };
};

/** What reading this thread has cost, for its status; undefined where no model has read in it. */
export const readingCost = ({ model, spent }: Readings): Said | undefined =>
  model === undefined || spent === undefined || spent.calls === 0
    ? undefined
    : {
        reply: {
          kind: 'answer',
          blocks: [
            {
              kind: 'paragraph',
              text: [
                'Messages read by ',
                name(model),
                `: ${spent.calls.toLocaleString('en')} ${spent.calls === 1 ? 'request' : 'requests'}, ${spent.tokens.toLocaleString('en')} tokens, $${spent.usd.toFixed(4)}.`,
              ],
            },
          ],
          drawings: [],
        },
      };
