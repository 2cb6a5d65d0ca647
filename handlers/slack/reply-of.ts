import type { Post } from '../../src/contracts/engine.ts';
import { type Reply, replyKinds } from '../../src/contracts/reply.ts';

/** The only person to whom a post is to be shown; undefined for all. */
export const addresseeOf = ({ body }: Post): string | undefined => {
  const to = (body as { readonly to?: unknown } | null)?.to;
  return typeof to === 'string' ? to : undefined;
};

/** The reply of a post; undefined where it holds none of a kind that we know, as after a step back to an older version. */
export const replyOf = ({ body }: Post): Reply | undefined => {
  const reply = (body as { readonly reply?: Reply | null } | null)?.reply ?? undefined;
  return reply !== undefined && replyKinds.has(reply.kind) ? reply : undefined;
};
