import { expect } from '@jest/globals';
import type { Wire } from './journey.ts';

const day = 86_400_000;
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Nine in UTC some days on, and how a schedule names that day: no earlier day of the week is it. */
const nineIn = (days: number): { readonly at: number; readonly named: string } => {
  const at = new Date(Date.now() + days * day);
  at.setUTCHours(9, 0, 0, 0);
  return { at: at.getTime(), named: `${weekdays[at.getUTCDay()]} 9:00 UTC` };
};

/** The date some days on, in UTC. */
export const dayIn = (days: number): string => dayOf(Date.now() + days * day);

/** How long a start may take at most before the moment for which it is made. */
const ahead = 6_000;

/** The digest: in the channel at its time, once, over a restart at that very time too; its details in its thread. */
export const digests = async (
  wire: Wire,
  { root, reviewOn }: { readonly root: string; readonly reviewOn: string },
): Promise<void> => {
  const { at: due, named } = nineIn(3);
  await wire.command('ana', `/architect digest schedule ${named}`);
  await wire.settled();
  const before = (await wire.top()).length;
  const told = (await wire.thread(root)).length;

  // Just before its time there is none.
  await wire.restart(due - ahead);
  expect(await wire.top()).toHaveLength(before);
  await comes(async () => (await wire.top()).length > before);
  await wire.settled();
  const digest = (await wire.top()).at(-1);
  if (digest === undefined) throw new Error('no digest came');
  expect(digest.isBots).toBe(true);
  expect(digest.seen).toContain(`Digest, `);
  expect(digest.seen).toContain(dayOf(due));
  const details = (await wire.thread(digest.ts)).slice(1).map(({ seen }) => seen);
  const whole = [digest.seen, ...details].join('\n');
  for (const words of ['What changed', `decided by ${wire.names.bob}`, 'Past its review', reviewOn])
    expect(whole).toContain(words);
  expect(details.join('\n')).toContain('decide');

  // Started again at the very time, and once more: it stays the only one.
  for (const later of [0, 2_000]) {
    await wire.restart(due + later);
    await wire.settled();
  }
  expect(await wire.top()).toHaveLength(before + 1);

  // The bot is away when a week has gone: it comes late, and has nothing to say of changes.
  await wire.restart(due + 7 * day + 60_000);
  await comes(async () => (await wire.top()).length > before + 1);
  await wire.settled();
  expect(await wire.top()).toHaveLength(before + 2);
  const next = (await wire.top()).at(-1);
  expect(next?.seen).not.toContain('What changed');
  expect(next?.seen).toContain('Past its review');
  // In the thread of the consultation itself its day of review was told of, once for all of it.
  const since = (await wire.thread(root)).slice(told).map(({ seen }) => seen);
  expect(since).toEqual([expect.stringContaining('Today is the day to look again')]);
};

/** Settles once something holds that the bot does by itself. */
const comes = async (holds: () => Promise<boolean>, milliseconds = 60_000): Promise<void> => {
  for (let waited = 0; waited < milliseconds; waited += 100) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`it did not come within ${milliseconds} ms`);
};
