import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recorded } from '../support/anthropic/recorded.ts';
import type { Asked } from '../support/anthropic/script.ts';

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

/** Texts of the message with which a conversation begins, in their order. */
export const opening = (body: Recorded['body']): readonly string[] => {
  const content = body?.messages[0]?.content ?? [];
  if (typeof content === 'string') return [content];
  return content.flatMap((block) => (block.type === 'text' ? [block.text] : []));
};

/** What the model that reads messages is told, before the catalogue of facts. */
export const reading = readFileSync(join(import.meta.dirname, '../../prompts/reading.md'), 'utf8');

export const systemOf = (body: Recorded['body']): readonly string[] =>
  Array.isArray(body?.system) ? body.system.map(({ text }) => text) : [];

export const isReading = ({ body }: Pick<Asked, 'body'>): boolean =>
  systemOf(body)[0]?.startsWith(reading) === true;

/** What stands in a fence, or should: the first message of each conversation, and what tools gave. */
export const fences = ({ body }: Recorded): readonly string[] =>
  (body?.messages ?? []).flatMap(({ role, content }) => {
    if (role !== 'user') return [];
    if (typeof content === 'string') return [content];
    return content.flatMap((block) => {
      if (block.type === 'text') return [block.text];
      return block.type === 'tool_result' && typeof block.content === 'string' ? [block.content] : [];
    });
  });

/** Words of our own in place of a result. */
export const ours = /^(?:The same call|No more calls|There is no tool|This call never|Some of this cannot)/;
