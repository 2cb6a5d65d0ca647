import type { SlackOptions } from './ports.ts';

/** A word to whoever asked, where nothing can be posted: by the address that came with what they did. */
export interface Whispers {
  /** The last address that came with something asked in a thread. */
  remember(thread: string, address: string | undefined): void;
  /** The address that is remembered. */
  recall(thread: string): string | undefined;
  /** Only the one who asked sees it; answers whether it was said: not where nobody asked, or too long ago. */
  say(thread: string, text: string): Promise<boolean>;
}

/** Slack takes an address for half an hour. */
const lifetime = 30 * 60_000;
const mostRemembered = 1_000;
const longestCall = 10_000;

/** Kept in memory alone: after a start nobody waits at their screen any more. */
export const makeWhispers = ({ now, problem }: Pick<SlackOptions, 'now' | 'problem'>): Whispers => {
  const addresses = new Map<string, { readonly address: string; readonly until: number }>();
  return {
    remember: (thread, address) => {
      if (address === undefined) return;
      addresses.delete(thread);
      if (addresses.size >= mostRemembered) addresses.delete(addresses.keys().next().value ?? '');
      addresses.set(thread, { address, until: now() + lifetime });
    },
    recall: (thread) => addresses.get(thread)?.address,
    say: async (thread, text) => {
      const found = addresses.get(thread);
      addresses.delete(thread);
      if (found === undefined || found.until < now()) return false;
      try {
        const response = await fetch(found.address, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, text }),
          signal: AbortSignal.timeout(longestCall),
        });
        if (response.ok) return true;
        problem(`slack: whoever asked could not be told why nothing came: ${response.status}`);
      } catch (error) {
        problem(
          `slack: whoever asked could not be told why nothing came: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
      return false;
    },
  };
};
