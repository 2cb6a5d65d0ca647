import type { Reply } from '../../src/contracts/reply.ts';
import { call } from './call.ts';
import type { Place } from './ids.ts';
import type { Line } from './send.ts';

type Status = 'processing' | 'suspended' | 'closed';

/** What the session of a thread stands at after a reply; undefined = as before. */
const statusOf = (reply: Reply): Status | undefined => {
  switch (reply.kind) {
    case 'progress':
      return reply.steps.some(({ state }) => state === 'running') ? 'processing' : undefined;
    case 'questions':
      return reply.questions.length > 0 ? 'suspended' : undefined;
    case 'report':
      return 'suspended';
    case 'decision':
      return 'closed';
    case 'notice':
      return 'suspended';
    case 'brief':
    case 'difference':
    case 'answer':
    case 'digest':
    case 'file':
      return undefined;
  }
};

/**
 * Shows in the thread that the bot works, with Slack's own stop button, or that it waits. An ornament: where the workspace
 * has no agent sessions, or refuses, the thread says the same in words.
 */
export const showStatus = async (
  { workspace }: Line,
  { channel }: Place,
  root: string | undefined,
  reply: Reply,
): Promise<void> => {
  const status = statusOf(reply);
  if (status === undefined || root === undefined) return;
  try {
    await call(() =>
      workspace.client.agents.sessions.setStatus({ channel_id: channel, thread_ts: root, status }),
    );
    if (status === 'processing')
      await call(() =>
        workspace.client.assistant.threads.setStatus({
          channel_id: channel,
          thread_ts: root,
          status: 'weighs the designs …',
        }),
      );
  } catch {
    // Nothing stands on it.
  }
};
