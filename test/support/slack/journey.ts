import { expect } from '@jest/globals';
import { actionIn, buttonsOf, elementsOf } from './bot.ts';
import type { Values } from './form-state.ts';
import { dayIn, digests } from './journey-digest.ts';
import type { Json } from './model.ts';

/** Those who have the consultation. */
export type Traveller = 'ana' | 'bob';

/** A message as it stands in the channel. */
export interface Standing {
  readonly ts: string;
  readonly isBots: boolean;
  readonly text: string;
  /** What its blocks say or, without blocks, its text. */
  readonly seen: string;
  readonly blocks: readonly Json[];
}

/** A form that stands in front of somebody. */
export interface OpenForm {
  readonly id: string;
  readonly blocks: readonly Json[];
}

/** What came of a form that was sent off, and what is told below which field. */
export interface SentForm {
  readonly outcome: 'closed' | 'refused' | 'other';
  readonly errors: Readonly<Record<string, string>>;
}

/** One way between people in a channel and the bot: whatever it is made of, the consultation is the same. */
export interface Wire {
  readonly users: Readonly<Record<Traveller, string>>;
  /** What they are called there. */
  readonly names: Readonly<Record<Traveller, string>>;
  settled(): Promise<void>;
  /** Messages of the channel itself, oldest first. */
  top(): Promise<readonly Standing[]>;
  /** A thread with its root, oldest first. */
  thread(root: string): Promise<readonly Standing[]>;
  files(root: string): Promise<readonly { readonly name: string; readonly bytes: Buffer }[]>;
  /** Everything that is sent is acknowledged at once, or it throws. */
  command(by: Traveller, text: string): Promise<void>;
  say(by: Traveller, text: string, root: string): Promise<void>;
  mention(by: Traveller, text: string, root: string): Promise<void>;
  press(by: Traveller, message: Standing, action: string, values?: Values): Promise<void>;
  /** The form that opens for somebody next. */
  form(by: Traveller): Promise<OpenForm>;
  submit(by: Traveller, form: OpenForm, values: Values): Promise<SentForm>;
  /** Ends the bot and starts it on the same folder, in a world in which it is that time (milliseconds since 1970). */
  restart(at: number): Promise<void>;
}

/** On one node, says one; with replicas, says the other: what differs must be settled. */
const brief =
  'Our dashboard reads from the OLTP database, and nightly reports slow it down. 2 TB in one MySQL on one node. No order may be lost.';

/** The last message of the bot that says so. */
const last = (messages: readonly Standing[], words: string | RegExp): Standing => {
  const found = messages.findLast(
    ({ seen, text, isBots }) =>
      isBots &&
      [seen, text].some((one) => (typeof words === 'string' ? one.includes(words) : words.test(one))),
  );
  if (found !== undefined) return found;
  throw new Error(`nothing says ${String(words)} in:\n${messages.map(({ seen }) => seen).join('\n--\n')}`);
};

const withButton = (messages: readonly Standing[], wanted: string): Standing => {
  const found = messages.findLast(({ blocks }) =>
    buttonsOf(blocks).some(({ label, action }) => label === wanted || action.startsWith(wanted)),
  );
  if (found === undefined) throw new Error(`no message has a button ${wanted}`);
  return found;
};

/** What answers one fact on a card: the field that holds the answer and the button that sends it. */
const answering = (card: Standing, fact: string): { readonly field: string; readonly button: string } => {
  for (const { block, element } of elementsOf(card.blocks)) {
    if (element['type'] !== 'button' || !String(element['action_id']).startsWith('answer:')) continue;
    const value = JSON.parse(String(element['value'])) as Readonly<Record<string, string>>;
    if (value['fact'] === fact && value['way'] === 'typed' && value['text'] === undefined)
      return { field: value['field'] ?? block, button: String(element['action_id']) };
  }
  throw new Error(`the card does not ask for ${fact}: ${card.text}`);
};

/** The field of a form whose label says so, with its block. */
const fieldOf = (form: OpenForm, label: RegExp): { readonly block: string; readonly type: string } => {
  for (const block of form.blocks) {
    const words = JSON.stringify(block['label'] ?? '');
    if (block['type'] === 'input' && label.test(words))
      return { block: String(block['block_id']), type: String((block['element'] as Json)['type']) };
  }
  throw new Error(`no field ${String(label)} in ${JSON.stringify(form.blocks)}`);
};

/** The line of the brief that begins with this title. */
const lineOf = (card: Standing, title: string): string => {
  const found = card.text.split('\n').find((line) => line.startsWith(title));
  if (found === undefined) throw new Error(`no line ${title} in:\n${card.text}`);
  return found;
};

/** A line that ends in words like these and that name. */
const ends = (words: RegExp, name: string): RegExp => new RegExp(`${words.source}${name}$`);

export interface Consulted {
  readonly root: string;
  /** The thread as it stood when the report had been given. */
  readonly reported: readonly Standing[];
}

/**
 * A consultation from a command to a report: two people answer by field, boxes, list, button, form and in words, and what
 * each answered stands in the brief card, edited in place, as theirs.
 */
export const consultTo = async (wire: Wire): Promise<Consulted> => {
  await wire.command('ana', `/architect ${brief}`);
  await wire.settled();
  const [root] = await wire.top();
  if (root === undefined) throw new Error('no thread was begun');
  expect(root.text).toContain(`<@${wire.users.ana}>`);
  expect(root.text).toContain('2 TB in one MySQL');
  const thread = () => wire.thread(root.ts);
  const card = last(await thread(), 'understood');
  const cardNow = async (): Promise<Standing> => {
    const found = (await thread()).find(({ ts }) => ts === card.ts);
    if (found === undefined) throw new Error('the brief card is gone');
    return found;
  };
  const asking = async () => last(await thread(), /can change my advice/);
  expect(card.text).not.toContain('writes, peak:');

  // A number, typed into its field.
  const first = await asking();
  const peak = answering(first, 'writes.peakPerSecond');
  await wire.press('ana', first, peak.button, { [peak.field]: '12k/s' });
  await wire.settled();
  expect(lineOf(await cardNow(), 'writes, peak')).toMatch(ends(/12 k\/s.*“12k\/s”, /, wire.names.ana));

  // Boxes, ticked.
  const second = await asking();
  const boxes = answering(second, 'model');
  await wire.press('bob', second, boxes.button, { [boxes.field]: ['related entities', 'time series'] });
  await wire.settled();
  for (const ticked of ['related entities', 'time series'])
    expect(lineOf(await cardNow(), ticked)).toMatch(
      ends(/“related entities, time series”, /, wire.names.bob),
    );

  // In words, without a mention: it contradicts what the other said.
  await wire.say('bob', 'We run one MySQL primary with two read replicas today.', root.ts);
  await wire.settled();
  // Both values with who said them; which is right is asked on the other card.
  expect((await cardNow()).text).toMatch(/single node ana: “.*replicas bob: “/is);

  // All in a form, which the second of them opens, and sends off with a choice from a list.
  const third = await asking();
  await wire.press('bob', third, actionIn(third, 'form:'));
  const form = await wire.form('bob');
  const which = fieldOf(form, /database layout today/);
  expect(which.type).toBe('static_select');
  expect(await wire.submit('bob', form, { [which.block]: 'replicas' })).toEqual({
    outcome: 'closed',
    errors: {},
  });
  await wire.settled();
  expect((await cardNow()).text).not.toMatch(/replicas bob: “/i);
  expect(lineOf(await cardNow(), 'database layout today')).toMatch(
    ends(/replicas, “replicas”, /, wire.names.bob),
  );

  // What cannot be so is told below its field, and the form stays open until it can.
  await wire.press('ana', await cardNow(), actionIn(await cardNow(), 'Correct …'));
  const correcting = await wire.form('ana');
  const before = (await cardNow()).text;
  for (const wrong of ['quite a lot', '20k/s..15k/s', '1'.repeat(501)])
    expect(
      await wire.submit('ana', correcting, { fact: 'writes.peakPerSecond', value: wrong }),
    ).toMatchObject({
      outcome: 'refused',
      errors: { value: expect.stringMatching(/quantity|smaller one first|at most/) },
    });
  await wire.settled();
  expect((await cardNow()).text).toBe(before);
  expect(
    await wire.submit('ana', correcting, { fact: 'writes.peakPerSecond', value: '15k/s' }),
  ).toMatchObject({ outcome: 'closed' });
  await wire.settled();
  expect(lineOf(await cardNow(), 'writes, peak')).toMatch(ends(/15 k\/s.*, /, wire.names.ana));

  // Left to the bot, by a button.
  const fourth = await asking();
  await wire.press('ana', fourth, actionIn(fourth, 'You decide'));
  await wire.settled();

  await wire.mention('ana', 'advise now', root.ts);
  await wire.settled();
  const reported = await thread();
  last(reported, 'Architecture consultation');
  expect(reported.flatMap(({ blocks }) => blocks.map(({ type }) => type))).toContain('data_table');
  return { root: root.ts, reported };
};

/** What if, a decision, its record, and the digests of the weeks after. */
export const followUp = async (wire: Wire, { root, reported }: Consulted): Promise<void> => {
  const thread = () => wire.thread(root);

  // What if, by the form behind the report's button.
  const asking = withButton(reported, 'What if …');
  await wire.press('bob', asking, actionIn(asking, 'What if …'));
  expect(
    await wire.submit('bob', await wire.form('bob'), { words: 'the peak is 300k writes per second' }),
  ).toMatchObject({ outcome: 'closed' });
  await wire.settled();
  const said = (await thread()).slice(reported.length).map(({ seen }) => seen);
  expect(said.join('\n')).toContain('300 k/s');

  // Decide, by the button of an option; the other one says until when.
  const deciding = withButton(await thread(), 'decide:');
  await wire.press('ana', deciding, actionIn(deciding, 'decide:'));
  await wire.settled();
  expect(last(await thread(), 'Decided').seen).toContain(wire.names.ana);
  const reviewOn = dayIn(2);
  await wire.say('bob', `decide A review ${reviewOn}`, root);
  await wire.settled();
  const decided = last(await thread(), 'Decided');
  expect(decided.seen).toContain(wire.names.bob);
  expect(decided.seen).toContain(reviewOn);

  // The record, as a file.
  await wire.say('bob', 'export adr', root);
  await wire.settled();
  const record = (await wire.files(root)).find(({ name }) => name.endsWith('.md'));
  expect(record?.bytes.toString('utf8')).toContain('Decision Outcome');

  await digests(wire, { root, reviewOn });
};
