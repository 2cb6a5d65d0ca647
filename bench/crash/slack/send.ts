import { createHmac } from 'node:crypto';

/** Sends a body to the bot as Slack does; whether it was acknowledged. */
export const sendSigned = async (
  port: number,
  signingSecret: string,
  { body, type }: { readonly body: string; readonly type: string },
): Promise<boolean> => {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
  try {
    const response = await fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': `v0=${signature}`,
      },
      body,
      signal: AbortSignal.timeout(10_000),
    });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    // Killed in the middle: whether it was taken nobody knows, so it is sent again.
    return false;
  }
};
