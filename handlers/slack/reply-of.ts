import type { Post } from '../../src/contracts/engine.ts';
import { type Reply, replyKinds } from '../../src/contracts/reply.ts';

/** The reply of a post; undefined where it holds none of a kind that we know, as after a step back to an older version. */
export const replyOf = ({ body }: Post): Reply | undefined => {
  const reply = (body as { readonly reply?: Reply | null } | null)?.reply ?? undefined;
  return reply !== undefined && replyKinds.has(reply.kind) ? reply : undefined;
};
