import { openThread } from './thread.ts';

const tickets =
  'We sell concert tickets. 200 orders/s on a normal day, 12k purchase attempts/s when a tour goes on sale, and Postgres (one primary, one async replica) drowns in lock waits. A seat must never be sold twice. Five engineers, one region, 99.95 %.';

/** A thread in which Ada told of the tickets and advice was given. */
export const advisedThread = async () => {
  const thread = openThread();
  await thread.says('Ada', tickets);
  await thread.work();
  await thread.does('Ada', { kind: 'advise' });
  await thread.work();
  return thread;
};
