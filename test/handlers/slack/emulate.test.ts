import { expect, jest, test } from '@jest/globals';
import { openEmulatedSlack } from '../../support/slack/emulated-workspace.ts';
import { consultTo, followUp } from '../../support/slack/journey.ts';
import { wireOnEmulate } from '../../support/slack/journey-on-emulate.ts';
import { recordingProxy } from '../../support/slack/recording-proxy.ts';

// A whole bot reads its first words slowly on a busy machine, and is started five times.
jest.setTimeout(600_000);

// `emulate` is somebody else's Slack: what our own fake and our bot would both get wrong, it may not. It has the Web API of
// messages, files, people, channels and views, and checks tokens, scopes and trigger ids. It lacks (404):
// assistant.threads.*, agents.sessions.*, chat.*Stream, apps.connections.open, canvases.*, chat.unfurl; it sends no events,
// commands or interactions over HTTP, has no Socket Mode and no response_url of its own, and it takes any block, however
// wrong. So the test speaks Slack's side of the wire itself (signed), the bot must do without a status, and blocks are held
// to their limits by other tests.

const lacking = /^(?:agents\.sessions|assistant\.threads)\./;

const pngSize = (bytes: Buffer): readonly number[] => {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

test('a whole consultation on somebody else’s Slack, from the command to the digest', async () => {
  const slack = await openEmulatedSlack();
  const proxy = await recordingProxy(slack.apiUrl);
  const wire = await wireOnEmulate(slack, proxy);
  try {
    // Told of everything three times, the bot takes it once: the journey counts.
    wire.times = 3;
    const consulted = await consultTo(wire);
    const files = await wire.files(consulted.root);
    const pictures = files.filter(({ name }) => name.endsWith('.png'));
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    expect(new Set(pictures.map(({ name }) => name)).size).toBe(pictures.length);
    for (const { bytes } of pictures)
      for (const pixels of pngSize(bytes)) expect(pixels).toBeGreaterThan(100);

    await followUp(wire, consulted);

    // All that the bot said is there, each part once.
    const said = (await slack.replies(consulted.root)).filter(
      ({ user, files: with_ }) => user === slack.users.architect && with_.length === 0,
    );
    const parts = said.map(({ metadata }) => JSON.stringify(metadata?.event_payload));
    expect(parts).not.toContain(undefined);
    expect(new Set(parts).size).toBe(parts.length);
    // Nothing was refused but what this Slack does not have.
    const refused = proxy.passed.filter(({ answer }) => answer?.['ok'] !== true);
    expect([...new Set(refused.map(({ method }) => method).filter((one) => !lacking.test(one)))]).toEqual([]);
    expect(wire.problems).toEqual([]);
  } finally {
    await wire.close();
    await proxy.close();
    await slack.close();
  }
});
