import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { startSlackBot } from '../../../support/slack/bot.ts';
import { openFakeSlack } from '../../../support/slack/fake.ts';
import { personIn } from '../../../support/slack/person.ts';
import { calls, saidBy, textIn } from './seen.ts';
import { until } from './until.ts';

test('what is to be posted while the token is revoked waits, tried once a lane, and is posted once a new token is there', async () => {
  const slack = await openFakeSlack();
  const kept = mkdtempSync(join(tmpdir(), 'plumbline-revoked-'));
  // A bot of a test takes its folder away as it closes: of a link that is only the link.
  const linked = (name: string) => {
    const link = join(kept, '..', `${name}-${kept.split('/').at(-1)}`);
    symlinkSync(kept, link);
    return link;
  };
  try {
    const first = await startSlackBot(slack, 'http', { folder: linked('first') });
    slack.team('T1').revoked = true;
    const ana = personIn(slack, first.wire, 'T1', 'U1');
    const from = slack.state.calls.length;
    const threads = [
      await ana.mention('C1', 'calc waiting1 n=3'),
      await ana.mention('C2', 'calc waiting2 n=3'),
      await ana.mention('C2', 'calc waiting3 n=3'),
    ];
    await until('each was tried', () => calls(slack, 'chat.postMessage', from) >= 3);
    await ana.say('C1', 'calc waiting4 n=3', threads[0]);
    expect(first.problems.filter((one) => one.includes('SLACK_BOT_TOKEN'))).toHaveLength(1);
    await first.close();
    expect(calls(slack, 'chat.postMessage', from)).toBe(3);
    slack.team('T1').revoked = false;
    slack.team('T1').token = 'xoxb-new';
    const second = await startSlackBot(slack, 'http', { folder: linked('second') });
    await second.settled();
    for (const [index, channel] of ['C1', 'C2', 'C2'].entries())
      expect(textIn(saidBy(slack, 'T1', channel, threads[index]))).toContain(`waiting${index + 1}`);
    expect(textIn(saidBy(slack, 'T1', 'C1', threads[0]))).toContain('waiting4');
    expect(slack.messages('C1').length + slack.messages('C2').length).toBe(8);
    expect(second.problems).toEqual([]);
    await second.close();
  } finally {
    await slack.close();
    rmSync(kept, { recursive: true, force: true });
  }
});
