import type { Post } from '../../src/contracts/engine.ts';
import type { Reply, ReplyKind } from '../../src/contracts/reply.ts';

const kinds: Readonly<Record<ReplyKind, true>> = {
  brief: true,
  questions: true,
  progress: true,
  report: true,
  difference: true,
  answer: true,
  decision: true,
  digest: true,
  file: true,
  notice: true,
};

/** The reply of a post; undefined where it holds none of a kind that we know, as after a step back to an older version. */
export const replyOf = ({ body }: Post): Reply | undefined => {
  const reply = (body as { readonly reply?: Reply | null } | null)?.reply ?? undefined;
  return reply !== undefined && Object.hasOwn(kinds, reply.kind) ? reply : undefined;
};
