import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { actionIn, type SlackBot, startSlackBot } from '../../../support/slack/bot.ts';
import { type FakeSlack, startFakeSlack } from '../../../support/slack/fake-slack.ts';
import type { Person } from '../../../support/slack/person.ts';
import type { Workspace } from '../../../support/slack/workspace.ts';
import { mentionOf } from './seen.ts';

// A whole bot reads its first words slowly on a busy machine.
jest.setTimeout(300_000);

const teams = ['T1', 'T2'] as const;
type Team = (typeof teams)[number];

/** A word that only this workspace knows, and nobody would say by chance. */
const marks: Readonly<Record<Team, string>> = { T1: 'zirconade', T2: 'wobblestone' };
const otherOf = (team: Team): Team => (team === 'T1' ? 'T2' : 'T1');

interface Side {
  readonly workspace: Workspace;
  readonly ana: Person;
  /** Roots of the threads in which it consults. */
  readonly roots: string[];
}

let slack: FakeSlack;
let bot: SlackBot;
let sides: Readonly<Record<Team, Side>>;

beforeAll(async () => {
  slack = await startFakeSlack({ installed: false });
  // One and the same channel and person, as far as their ids go.
  const sideOf = (workspace: Workspace): Side => {
    workspace.channel('C1', 'architecture');
    return { workspace, ana: workspace.person('U1', 'Ana'), roots: [] };
  };
  sides = { T1: sideOf(slack), T2: sideOf(slack.workspace('T2', 'Beta', { installed: false })) };
  const { clientId, clientSecret, redirectUrl } = slack.app;
  bot = await startSlackBot(slack, 'http', {
    workspaces: {
      kind: 'many',
      clientId,
      clientSecret,
      stateSecret: 'a state secret',
      encryptionKey: '5a'.repeat(32),
      redirectUri: redirectUrl,
    },
    authorizationUrl: slack.authorizationUrl,
  });
  for (const team of teams) await install(team);
});

afterAll(async () => {
  await bot.close();
  await slack.close();
});

/** As a browser does it: from our page over Slack's page of consent and back. */
const install = async (team: Team): Promise<void> => {
  const { origin } = new URL(bot.address);
  const begun = await fetch(`${origin}/slack/install`, { redirect: 'manual' });
  const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const agreed = await fetch(`${begun.headers.get('location') ?? ''}&team=${team}`, { redirect: 'manual' });
  const { search } = new URL(agreed.headers.get('location') ?? '');
  const { status } = await fetch(`${origin}/slack/oauth_redirect${search}`, {
    headers: { cookie },
    redirect: 'manual',
  });
  if (status !== 200) throw new Error(`${team} was not installed: ${status}`);
};

/** What people do: each says its workspace's word, or asks for what the bot knows. */
const actions = {
  begin: async (team: Team) => {
    const { ana, roots } = sides[team];
    const { ts } = await ana.mention(
      'C1',
      `The ${marks[team]} shop keeps orders in one PostgreSQL, 300 writes/s at the peak; none may be lost.`,
    );
    roots.push(ts);
  },
  tell: async (team: Team) => {
    const { ana, roots } = sides[team];
    const root = roots.at(-1);
    if (root !== undefined) await ana.say('C1', `The ${marks[team]} shop has 2 TB of data.`, root);
  },
  advise: (team: Team) => inThread(team, 'advise now'),
  decide: (team: Team) => inThread(team, 'decide A review 2031-03-04'),
  why: (team: Team) => inThread(team, 'why writes.peakPerSecond'),
  exportMd: (team: Team) => inThread(team, 'export md'),
  exportJson: (team: Team) => inThread(team, 'export json'),
  whatIf: (team: Team) => inThread(team, '/whatif the peak is 900 writes per second'),
  list: (team: Team) => byCommand(team, 'list'),
  status: (team: Team) => byCommand(team, 'status'),
  options: (team: Team) => byCommand(team, 'options'),
  digest: (team: Team) => byCommand(team, 'digest now'),
  settings: (team: Team) => byCommand(team, 'settings'),
  home: async (team: Team) => void (await sides[team].ana.openHome('home')),
  press: async (team: Team) => {
    const { workspace, ana, roots } = sides[team];
    const asked = workspace
      .messages('C1', roots.at(-1) ?? '0')
      .findLast(({ text }) => text.includes('can change my advice'));
    if (asked !== undefined) await ana.press(asked.ts, actionIn(asked, 'You decide'));
  },
} as const;

const inThread = async (team: Team, words: string): Promise<void> => {
  const { ana, roots } = sides[team];
  const root = roots.at(-1);
  if (root !== undefined) await ana.say('C1', words, root);
};

const byCommand = async (team: Team, words: string): Promise<void> => {
  await sides[team].ana.command('C1', `/architect ${words}`);
};

/** Everything that somebody of the workspace can see of the bot: messages, whispers, home, forms, files. */
const seenIn = ({ workspace, roots }: Side): string =>
  JSON.stringify([
    workspace.messages('C1'),
    workspace.ephemerals('C1', 'U1'),
    workspace.messages(workspace.direct('U1')),
    workspace.views('U1').home?.content ?? '',
    workspace.views('U1').modals.map(({ content }) => content),
    roots.flatMap((root) => workspace.files(root)).map(({ file, bytes }) => [file, bytes.toString('utf8')]),
  ]);

const step = fc.tuple(
  fc.constantFrom(...teams),
  fc.constantFrom(...(Object.keys(actions) as (keyof typeof actions)[])),
);

test('whatever people of two workspaces do at once, neither is shown a word of the other', async () => {
  for (const team of teams) await actions.begin(team);
  await bot.settled();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
      // Side by side: what one asks for is on its way while the other speaks.
      await Promise.all(steps.map(([team, action]) => actions[action](team)));
      await bot.settled();
      for (const team of teams) expect(seenIn(sides[team])).not.toContain(marks[otherOf(team)]);
    }),
    { numRuns: 6, seed: 20_261_128, endOnFailure: true },
  );
  // Each is asked for everything once more, now that there is something to tell.
  for (const team of teams)
    for (const action of [
      'advise',
      'decide',
      'exportMd',
      'exportJson',
      'list',
      'digest',
      'status',
      'home',
    ] as const) {
      await actions[action](team);
      await bot.settled();
    }
  for (const team of teams) {
    const { workspace } = sides[team];
    await slack.until(() => JSON.stringify(workspace.views('U1').home?.content ?? '').includes(marks[team]));
    const seen = seenIn(sides[team]);
    expect(seen.split(marks[team]).length).toBeGreaterThan(10);
    expect(seen).not.toContain(marks[otherOf(team)]);
  }
  // Nor went a word of it out with the other's token, shown or not.
  for (const { team, args } of slack.calls())
    if (team === 'T1' || team === 'T2') expect(JSON.stringify(args)).not.toContain(marks[otherOf(team)]);
});

test('a button of one workspace, sent with the ids of the other, does nothing for either', async () => {
  const { workspace, roots } = sides.T1;
  const card = workspace.messages('C1', roots[0]).findLast(({ text }) => text.includes('understood'));
  if (card === undefined) throw new Error('there is no card');
  const from = slack.deliveries().length;
  await sides.T1.ana.press(card.ts, actionIn(card, 'Correct …'));
  const [sent] = slack.deliveries().slice(from);
  if (sent === undefined) throw new Error('nothing was sent');
  const before = JSON.stringify(sides.T1.workspace.messages('C1'));
  await slack.redeliver({
    ...sent,
    payload: { ...sent.payload, team: { id: 'T2', domain: 'beta' } },
  });
  await bot.settled();
  expect(JSON.stringify(sides.T1.workspace.messages('C1'))).toBe(before);
  expect(seenIn(sides.T2)).not.toContain(marks.T1);
});

test('a message of one workspace at the very time of a thread of the other is about nothing of it', async () => {
  const [ts = ''] = sides.T1.roots;
  const before = JSON.stringify(sides.T1.workspace.messages('C1'));
  const from = slack.calls().length;
  for (const text of ['status', 'export md', 'why writes.peakPerSecond', 'withdraw writes.peakPerSecond'])
    for (const at of [{ ts }, { ts: `${ts.slice(0, -2)}99`, thread_ts: ts }])
      await slack.redeliver(
        mentionOf('T2', {
          channel: 'C1',
          user: 'U1',
          text: `<@${sides.T2.workspace.botUser}> ${text}`,
          ...at,
        }),
      );
  await bot.settled();
  expect(JSON.stringify(sides.T1.workspace.messages('C1'))).toBe(before);
  const called = slack.calls().slice(from);
  expect(called.length).toBeGreaterThan(0);
  expect(new Set(called.map(({ team }) => team))).toEqual(new Set(['T2']));
  expect(JSON.stringify(called.map(({ args }) => args))).not.toContain(marks.T1);
});
