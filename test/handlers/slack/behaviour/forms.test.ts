import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { actionIn, formOf, type SlackBot, startSlackBot } from '../../../support/slack/bot.ts';
import { type FakeSlack, startFakeSlack } from '../../../support/slack/fake-slack.ts';
import type { Json } from '../../../support/slack/model.ts';
import type { Person } from '../../../support/slack/person.ts';

// A whole bot reads its first words slowly on a busy machine.
jest.setTimeout(300_000);

const brief =
  'Our dashboard reads from the OLTP database, and nightly reports slow it down. 2 TB in one MySQL on one node. No order may be lost.';

let slack: FakeSlack;
let bot: SlackBot;
let ana: Person;
let bob: Person;
let root = '';

beforeAll(async () => {
  slack = await startFakeSlack();
  ana = slack.person('U1', 'Ana');
  bob = slack.person('U2', 'Bob');
  slack.channel('C1', 'architecture');
  bot = await startSlackBot(slack);
  root = (await ana.mention('C1', brief)).ts;
  await bot.settled();
});

afterAll(async () => {
  await bot.close();
  await slack.close();
});

const saying = (words: string) => {
  const found = slack.messages('C1', root).findLast(({ text }) => text.includes(words));
  if (found === undefined) throw new Error(`nothing says ${words}`);
  return found;
};

const blockWith = (blocks: unknown, label: string): string => {
  const found = (blocks as readonly Json[]).find(
    (one) => one['type'] === 'input' && JSON.stringify(one['label']).includes(label),
  );
  if (found === undefined) throw new Error(`no field ${label}`);
  return String(found['block_id']);
};

describe('all questions in a form', () => {
  test('what a field cannot take is told below it, whatever else is right stays, and nothing was said by then', async () => {
    const card = saying('can change my advice');
    await bob.press(card.ts, actionIn(card, 'form:'));
    const form = await formOf(slack, 'U2');
    const number = blockWith(form.content['blocks'], 'writes a second');
    const boxes = blockWith(form.content['blocks'], 'What is stored');
    const before = saying('understood').text;
    const posted = slack.messages('C1', root).length;
    for (const [wrong, says] of [
      ['a lot of them', /no quantity/],
      ['20k/s..10k/s', /smaller one first/],
      ['12 TB', /no quantity/],
      ['9e30/s', /plausible/],
      ['<!channel> *12*', /no quantity/],
      ['1'.repeat(501), /at most 500 characters/],
    ] as const) {
      const { outcome, errors } = await bob.submit(form, { [number]: wrong, [boxes]: ['time series'] });
      expect({ wrong, outcome, fields: Object.keys(errors) }).toEqual({
        wrong,
        outcome: 'refused',
        fields: [number],
      });
      expect(errors[number]).toMatch(says);
      expect(errors[number]?.length).toBeLessThanOrEqual(300);
      // It is about the field: nobody needs the name of a fact to fill it.
      expect(errors[number]).not.toContain('writes.peakPerSecond');
    }
    await bot.settled();
    expect(slack.views('U2').modals).toHaveLength(1);
    expect(saying('understood').text).toBe(before);
    expect(slack.messages('C1', root)).toHaveLength(posted);

    const sent = await bob.submit(form, { [number]: '10k/s..20k/s', [boxes]: ['time series'] });
    expect(sent.outcome).toBe('closed');
    await bot.settled();
    expect(saying('understood').text).toMatch(/writes, peak: 10.*20 k\/s.*Bob\n/);
    expect(saying('understood').text).toMatch(/^time series, “time series”, Bob$/m);
  });

  test('what is left empty stays open, and a way out is an answer', async () => {
    const card = saying('can change my advice');
    await ana.press(card.ts, actionIn(card, 'form:'));
    const form = await formOf(slack, 'U1');
    const [first] = (form.content['blocks'] as readonly Json[]).filter((one) => one['type'] === 'input');
    const before = saying('understood').text;
    expect((await ana.submit(form, { [String(first?.['block_id'])]: ['Don’t know'] })).outcome).toBe(
      'closed',
    );
    await bot.settled();
    expect(saying('understood').text).not.toBe(before);
  });
});

test('a fact that is put right by the form of the card is held against the same rule', async () => {
  const card = saying('understood');
  await ana.press(card.ts, actionIn(card, 'Correct …'));
  const form = await formOf(slack, 'U1');
  const refused = await ana.submit(form, { fact: 'writes.peakPerSecond', value: 'many' });
  expect([refused.outcome, Object.keys(refused.errors)]).toEqual(['refused', ['value']]);
  const nothing = await ana.submit(form, { fact: 'writes.peakPerSecond' });
  expect([nothing.outcome, Object.keys(nothing.errors)]).toEqual(['refused', ['value']]);
  const { outcome, delivery } = await ana.submit(form, { fact: 'writes.peakPerSecond', value: '17k/s' });
  await bot.settled();
  expect(outcome).toBe('closed');
  expect(saying('understood').text).toMatch(/writes, peak: 17 k\/s.*Ana$/m);

  // Sent off by somebody of another workspace, in a channel that both share: the app is installed in ours.
  const other = JSON.parse(JSON.stringify(delivery.payload).replace('17k/s', '19k/s')) as Json;
  const view = { ...(other['view'] as Json), id: 'V0OTHER', app_installed_team_id: 'T1' };
  await slack.redeliver({ ...delivery, payload: { ...other, team: { id: 'T9', domain: 'other' }, view } });
  await bot.settled();
  expect(saying('understood').text).toMatch(/writes, peak: 19 k\/s.*Ana$/m);
});
