import { describe, expect, test } from '@jest/globals';
import type { Way } from '../../support/slack/bot.ts';
import { startFakeSlack } from '../../support/slack/fake-slack.ts';
import { consultTo, followUp } from '../../support/slack/journey.ts';
import { wireOnFake } from '../../support/slack/journey-on-fake.ts';

/** A whole bot with a browser, started five times: on a busy machine that takes its time. */
const longest = 600_000;

/** A whole consultation, as two people have it in a channel; `emulate.test.ts` has the same on somebody else’s Slack. */
const consult = async (way: Way): Promise<void> => {
  const slack = await startFakeSlack();
  const wire = await wireOnFake(slack, way);
  try {
    const consulted = await consultTo(wire);
    // Pictures, with words for whoever cannot see them.
    const pictures = slack.files(consulted.root).filter(({ file }) => String(file['name']).endsWith('.png'));
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    for (const { file, bytes } of pictures) {
      expect(String(file['alt_txt']).length).toBeGreaterThan(20);
      expect(bytes.length).toBeGreaterThan(2_000);
    }
    await followUp(wire, consulted);
    expect(slack.calls().filter(({ answer }) => answer?.['ok'] !== true)).toEqual([]);
  } finally {
    await wire.close();
    await slack.close();
  }
};

describe('a whole consultation in a channel', () => {
  test('by signed HTTP', () => consult('http'), longest);
  test('by Socket Mode', () => consult('socket'), longest);
});
