import type { Recorded } from '../support/anthropic/recorded.ts';

/** All strings of a value, those that are JSON opened up. */
export const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') {
    try {
      const opened: unknown = JSON.parse(value);
      return typeof opened === 'object' ? [value, ...stringsIn(opened)] : [value];
    } catch {
      return [value];
    }
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** What stands in a fence, or should: the first message of each conversation, and what tools gave. */
export const fences = ({ body }: Recorded): readonly string[] =>
  (body?.messages ?? []).flatMap(({ role, content }) => {
    if (role !== 'user') return [];
    if (typeof content === 'string') return [content];
    return content.flatMap((block) =>
      block.type === 'tool_result' && typeof block.content === 'string' ? [block.content] : [],
    );
  });

/** Words of our own in place of a result. */
export const ours = /^(?:The same call|No more calls|There is no tool|This call never|Some of this cannot)/;
