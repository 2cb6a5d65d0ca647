import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { formOf, type SlackBot, startSlackBot } from '../../../support/slack/bot.ts';
import { type FakeSlack, startFakeSlack } from '../../../support/slack/fake-slack.ts';
import type { Person } from '../../../support/slack/person.ts';
import { saidBy, textIn } from './seen.ts';

// A whole bot reads its first words slowly on a busy machine.
jest.setTimeout(300_000);

const brief = 'Orders in one PostgreSQL, 300 writes/s at the peak; none may be lost.';

let slack: FakeSlack;
let bot: SlackBot;
let ana: Person;
let bob: Person;
/** The thread of the one consultation of the channel. */
let root = '';

beforeAll(async () => {
  slack = await startFakeSlack();
  ana = slack.person('U1', 'Ana');
  bob = slack.person('U2', 'Bob');
  slack.channel('C1', 'architecture');
  bot = await startSlackBot(slack);
  await ana.command('C1', `/architect ${brief}`);
  await bot.settled();
  root = slack.messages('C1')[0]?.ts ?? '';
  await ana.say('C1', 'advise now', root);
  await bot.settled();
});

afterAll(async () => {
  await bot.close();
  await slack.close();
});

/** What a command brings: to the thread of the consultation, to the channel itself, and to whoever gave it alone. */
const broughtBy = async (who: Person, words: string) => {
  const top = () => saidBy(slack, 'C1').filter(({ thread_ts: under }) => under === undefined);
  const before = {
    thread: saidBy(slack, 'C1', root).length,
    top: top().length,
    alone: slack.ephemerals('C1', who.id).length,
  };
  const { state } = await who.command('C1', `/architect ${words}`);
  expect(state).toBe('acknowledged');
  await bot.settled();
  return {
    thread: textIn(saidBy(slack, 'C1', root).slice(before.thread)),
    top: textIn(top().slice(before.top)),
    alone: textIn(slack.ephemerals('C1', who.id).slice(before.alone)),
  };
};

describe('a command with a verb, in a channel with one consultation', () => {
  test.each([
    ['status', /12|understood|Orders in one PostgreSQL/],
    ['what if the peak is 20k writes per second', /20 k\/s/],
    ['what-if the peak is 30k writes per second', /30 k\/s/],
    ['whatif the peak is 40k writes per second', /40 k\/s/],
    ['options', /PostgreSQL/],
    ['compare A B', /PostgreSQL/],
    ['decide A review 2031-03-04', /2031-03-04/],
    ['advise', /\w/],
  ])('“%s” is answered in its thread, for all', async (words, says) => {
    const { thread, top, alone } = await broughtBy(bob, words);
    expect(thread).toMatch(says);
    expect([top, alone]).toEqual(['', '']);
  });

  test('“why” shows how a figure of the report comes about', async () => {
    const { thread, top, alone } = await broughtBy(bob, 'why writes.peakPerSecond');
    expect(thread).toContain('300');
    expect([top, alone]).toEqual(['', '']);
  });

  test.each(['md', 'html', 'pdf', 'json', 'adr'])(
    '“export %s” puts the file into its thread',
    async (format) => {
      const before = new Set(slack.files(root).map(({ file }) => file['id']));
      const { top, alone } = await broughtBy(bob, `export ${format}`);
      const fresh = slack.files(root).filter(({ file }) => !before.has(file['id']));
      expect(fresh).toHaveLength(1);
      expect(String(fresh[0]?.file['name'])).toMatch(
        format === 'adr' ? /\.md$/ : new RegExp(`\\.${format}$`),
      );
      expect(fresh[0]?.bytes.length).toBeGreaterThan(200);
      expect([top, alone]).toEqual(['', '']);
    },
  );

  test.each([
    ['help', /whatif|what if/],
    ['help calc', /quorum/],
    ['list', /Orders in one PostgreSQL/],
    ['settings', /\w/],
    ['/exprot pdf', /export pdf/],
  ])('“%s” is answered to whoever gave it alone', async (words, says) => {
    const { thread, top, alone } = await broughtBy(bob, words);
    expect(alone).toMatch(says);
    expect([thread, top]).toEqual(['', '']);
  });
});

test('in a channel without a consultation a verb is answered with what to do first', async () => {
  slack.channel('C2', 'empty');
  for (const words of ['status', 'options', 'export pdf', 'decide A']) {
    const before = slack.ephemerals('C2', 'U2').length;
    await bob.command('C2', `/architect ${words}`);
    await bot.settled();
    expect(textIn(slack.ephemerals('C2', 'U2').slice(before))).toMatch(/\w/);
  }
  expect(slack.messages('C2')).toEqual([]);
});

describe('from anywhere', () => {
  test('the global shortcut asks for the channel too, and begins the consultation there', async () => {
    slack.channel('C3', 'payments');
    expect((await bob.shortcut('consult_new')).state).toBe('acknowledged');
    const { outcome } = await bob.submit(await formOf(slack, 'U2'), {
      need: 'Payments in one PostgreSQL, 700 writes/s at the peak; none may be lost.',
      channel: 'C3',
    });
    await bot.settled();
    expect(outcome).toBe('closed');
    const [first] = slack.messages('C3');
    expect(first?.text).toContain('<@U2>');
    expect(textIn(saidBy(slack, 'C3', first?.ts))).toContain('700/s');
  });

  test('an intake form without words is told so, and stays open', async () => {
    slack.channel('C4', 'nothing');
    await bob.command('C4', '/architect');
    const { outcome, errors } = await bob.submit(await formOf(slack, 'U2'), { need: '   ' });
    expect([outcome, Object.keys(errors)]).toEqual(['refused', ['need']]);
    await bot.settled();
    expect(slack.messages('C4')).toEqual([]);
    await bob.closeModal();
  });
});

describe('the agent view', () => {
  test('what it suggests can be said as it stands, and is answered', async () => {
    await ana.openHome('messages');
    const direct = slack.direct('U1');
    await slack.until(() => slack.prompts(direct) !== undefined);
    const { prompts } = slack.prompts(direct) as {
      readonly prompts: readonly { readonly title: string; readonly message: string }[];
    };
    expect(prompts.length).toBeGreaterThanOrEqual(3);
    expect(prompts.length).toBeLessThanOrEqual(4);
    for (const { message } of prompts) {
      const { ts } = await ana.directMessage(message);
      await bot.settled();
      const said = textIn(saidBy(slack, direct, ts));
      expect(said).toMatch(/\w/);
      expect(said).not.toMatch(/could not|no calculator|not understand/);
    }
  });

  test('the stop button ends what runs, says who stopped it, and the next word goes on', async () => {
    slack.channel('C5', 'stopped');
    const { ts } = await ana.mention('C5', brief);
    const [told] = await bob.stopAgent('C5', ts);
    expect(told?.state).toBe('acknowledged');
    await bot.settled();
    const said = textIn(saidBy(slack, 'C5', ts));
    expect(said).toMatch(/[Ss]topped/);
    expect(said).toContain('Bob');
    expect(said).not.toMatch(/can change my advice|Architecture consultation/);
    expect(slack.statuses(ts).session?.status).not.toBe('processing');
    await ana.say('C5', 'advise now', ts);
    await bot.settled();
    expect(textIn(saidBy(slack, 'C5', ts))).toContain('Architecture consultation');
  });
});

describe('the menu of a message', () => {
  test('“Consult on this thread” reads what stands there, each word as its author’s, once', async () => {
    slack.channel('C6', 'talk');
    const { ts } = await bob.say('C6', 'We keep invoices in one PostgreSQL, 800 writes/s at the peak.');
    await ana.say('C6', 'An invoice must never be lost.', ts);
    await bob.shortcut('consult_from_message', ts);
    await bot.settled();
    const said = textIn(saidBy(slack, 'C6', ts));
    expect(said).toMatch(/800\/s[^\n]*Bob/);
    expect(said).toMatch(/An invoice must never be lost[^\n]*Ana/);
    // Picked again it does not begin another one.
    await ana.shortcut('consult_from_message', ts);
    await bot.settled();
    expect(saidBy(slack, 'C6').filter(({ text }) => text.includes('understood'))).toHaveLength(
      saidBy(slack, 'C6', ts).filter(({ text }) => text.includes('understood')).length,
    );
  });
});
