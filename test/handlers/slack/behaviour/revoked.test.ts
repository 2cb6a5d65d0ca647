import { expect, test } from '@jest/globals';
import { startSlackBot } from '../../../support/slack/bot.ts';
import { startFakeSlack } from '../../../support/slack/fake-slack.ts';
import { calls, mentionOf, saidBy, textIn } from './seen.ts';

test('what is to be posted while the token is revoked waits, tried once a lane, and is posted once a new token is there', async () => {
  const slack = await startFakeSlack();
  const ana = slack.person('U1', 'Ana');
  slack.channel('C1', 'architecture');
  slack.channel('C2', 'payments');
  const first = await startSlackBot(slack);
  try {
    await slack.revoke('bot');
    const from = slack.calls().length;
    const threads = [
      (await ana.mention('C1', 'calc waiting1 n=3')).ts,
      (await ana.mention('C2', 'calc waiting2 n=3')).ts,
      (await ana.mention('C2', 'calc waiting3 n=3')).ts,
    ];
    await slack.until(() => calls(slack, 'chat.postMessage', from) >= 3, 30_000);
    await ana.say('C1', 'calc waiting4 n=3', threads[0]);
    expect(first.problems.filter((one) => one.includes('SLACK_BOT_TOKEN'))).toHaveLength(1);
    await first.stop();
    expect(calls(slack, 'chat.postMessage', from)).toBe(3);
    const token = slack.reissue();
    const second = await startSlackBot(slack, 'http', {
      folder: first.folder,
      workspaces: { kind: 'one', token },
    });
    try {
      await second.settled();
      for (const [index, channel] of ['C1', 'C2', 'C2'].entries())
        expect(textIn(saidBy(slack, channel, threads[index]))).toContain(`waiting${index + 1}`);
      expect(textIn(saidBy(slack, 'C1', threads[0]))).toContain('waiting4');
      expect(saidBy(slack, 'C1').length + saidBy(slack, 'C2').length).toBe(4);
      expect(second.problems).toEqual([]);
    } finally {
      await second.stop();
    }
  } finally {
    await first.close();
    await slack.close();
  }
}, 120_000);

test('one workspace by its token: an uninstallation that is past changes nothing; one that is so is said once', async () => {
  const slack = await startFakeSlack();
  const ana = slack.person('U1', 'Ana');
  slack.channel('C1', 'architecture');
  const bot = await startSlackBot(slack);
  const home = () => JSON.stringify(slack.views('U1').home?.content ?? '');
  try {
    await ana.mention('C1', 'Orders of the moon base in one PostgreSQL, 300 writes/s at the peak.');
    await bot.settled();
    const past = mentionOf('T1', { channel: 'C1', user: 'U1', ts: '1700000000.000100', text: '' });
    const uninstalled = { ...past.payload, event: { type: 'app_uninstalled' } };
    const asked = calls(slack, 'auth.test');
    await slack.redeliver({ ...past, payload: uninstalled });
    await slack.until(() => calls(slack, 'auth.test') > asked);
    await ana.openHome('home');
    await slack.until(() => home().includes('moon base'));
    expect(bot.problems.filter((one) => one.includes('no longer takes'))).toEqual([]);
    await slack.uninstall();
    await slack.until(() => bot.problems.some((one) => one.includes('no longer takes the bot token')));
    expect(bot.problems.filter((one) => one.includes('no longer takes'))).toHaveLength(1);
  } finally {
    await bot.close();
    await slack.close();
  }
}, 120_000);
