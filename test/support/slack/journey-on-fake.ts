import type { Clock } from '../../../src/contracts/engine.ts';
import { formOf, type SlackBot, startSlackBot, type Way } from './bot.ts';
import type { FakeSlack } from './fake-slack.ts';
import type { Standing, Traveller, Wire } from './journey.ts';
import type { Seen } from './workspace.ts';

/** A time that begins somewhere and goes on as the machine's own. */
export const clockFrom = (at: number): Clock => {
  const ahead = at - Date.now();
  return {
    now: () => Date.now() + ahead,
    after: (milliseconds, call) => {
      const timer = setTimeout(call, Math.min(milliseconds, 2 ** 31 - 1));
      return () => clearTimeout(timer);
    },
  };
};

/** The strict fake as the wire of a journey, by signed HTTP or by Socket Mode; `bots` has each start of the bot. */
export const wireOnFake = async (
  slack: FakeSlack,
  way: Way,
): Promise<Wire & { readonly close: () => Promise<void> }> => {
  const people = { ana: slack.person('U1', 'Ana'), bob: slack.person('U2', 'Bob') };
  const channel = slack.channel('C1', 'architecture');
  let bot: SlackBot = await startSlackBot(slack, way);
  const standing = (one: Seen): Standing => ({ ...one, isBots: one.user === slack.botUser });
  const acknowledged = (what: { readonly state: string }): void => {
    if (what.state !== 'acknowledged') throw new Error(`it was not acknowledged: ${JSON.stringify(what)}`);
  };
  const formsOf = (by: Traveller) => slack.views(people[by].id).modals;
  return {
    users: { ana: 'U1', bob: 'U2' },
    names: { ana: 'Ana', bob: 'Bob' },
    settled: () => bot.settled(),
    top: async () =>
      slack
        .messages(channel)
        .filter(({ thread_ts: under }) => under === undefined)
        .map(standing),
    thread: async (root) => slack.messages(channel, root).map(standing),
    files: async (root) =>
      slack.files(root).map(({ file, bytes }) => ({ name: String(file['name']), bytes })),
    command: async (by, text) => acknowledged(await people[by].command(channel, text)),
    say: async (by, text, root) =>
      (await people[by].say(channel, text, root)).deliveries.forEach(acknowledged),
    mention: async (by, text, root) =>
      (await people[by].mention(channel, text, root)).deliveries.forEach(acknowledged),
    press: async (by, { ts }, action, values) => acknowledged(await people[by].press(ts, action, values)),
    form: async (by) => {
      const { id, content } = await formOf(slack, people[by].id);
      return { id, blocks: content['blocks'] as Standing['blocks'] };
    },
    submit: async (by, { id }, values) => {
      const view = formsOf(by).find((one) => one.id === id);
      if (view === undefined) throw new Error(`${id} is not open for ${by}`);
      const { outcome, errors } = await people[by].submit(view, values);
      return { outcome: outcome === 'closed' || outcome === 'refused' ? outcome : 'other', errors };
    },
    restart: async (at) => {
      await bot.stop();
      bot = await startSlackBot(slack, way, { folder: bot.folder, clock: clockFrom(at) });
    },
    close: () => bot.close(),
  };
};
