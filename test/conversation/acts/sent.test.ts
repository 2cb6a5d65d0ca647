import { describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { replyHtml } from '../../../blocks/html/reply.ts';
import { replyMarkdown } from '../../../blocks/markdown/reply.ts';
import { slackReply } from '../../../blocks/slack/message.ts';
import { plain } from '../../../blocks/terminal/paint.ts';
import { replyLines } from '../../../blocks/terminal/reply.ts';
import { heldBack, webProblem } from '../../../src/analyst/outside-sources.ts';
import type { Reply } from '../../../src/contracts/reply.ts';
import type { Ports } from '../../../src/conversation/ports.ts';
import { openThread } from '../../support/thread.ts';
import { wordsOf } from '../../support/words-of.ts';

const key = ['AKIA', 'IOSFODNN7EXAMPLE'].join('');
const brief = `Our shop zanzibar.internal stores 123456789 chat messages a day, 1 KB each, for five years in PostgreSQL. The peak is 9,876 writes per second with ${key}. Nothing may be lost. Team of 8.`;

const outbound: Ports['outbound'] = (of, findings, channel) => ({
  model: 'claude-sonnet-5-5',
  servers: [
    { name: 'docs', category: 'documentation' },
    { name: 'graph', category: 'code-graph', problem: `graph cannot be asked in ${channel}` },
  ],
  web: { text: webProblem(findings), takenOut: [...heldBack(of, findings)] },
});

const asked = async (world: Parameters<typeof openThread>[1]): Promise<readonly Reply[]> => {
  const thread = openThread('test:general:1', world);
  await thread.says('Ana Zanzi', brief);
  await thread.work();
  return thread.does('Ana Zanzi', { kind: 'sent' });
};

const told = (reply: Reply | undefined): string => {
  const blocks = reply?.kind === 'answer' ? reply.blocks : [];
  for (const block of blocks)
    for (const inline of block.kind === 'paragraph' ? block.text : [])
      if (typeof inline === 'object' && inline.kind === 'code') return inline.text;
  return '';
};

const links = { picture: () => undefined, file: () => undefined, thread: () => undefined };
const unescaped = (html: string): string =>
  html
    .replaceAll('<wbr>', '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
const textsIn = (value: unknown): string =>
  typeof value !== 'object' || value === null
    ? ''
    : Object.entries(value)
        .map(([name, inner]) => (name === 'text' && typeof inner === 'string' ? inner : textsIn(inner)))
        .join('');

describe('sent', () => {
  test('shows all that the web is told, what was held back by kind and count, and who is asked', async () => {
    const [reply] = await asked({ outbound });
    const words = wordsOf(reply === undefined ? [] : [reply]);
    expect(JSON.parse(told(reply))).toEqual({
      problem: expect.arrayContaining([expect.stringMatching('PostgreSQL')]),
      designs: expect.any(Array),
    });
    expect(words).toMatch('What the web would be told of this');
    expect(words).toMatch(/words in which facts were said: \d+/);
    expect(words).toMatch('names of those who said them: 1');
    expect(words).toMatch(/quantities rounded to two digits: [1-9]/);
    expect(words).toMatch('AWS access key: ');
    expect(words).toMatch('claude-sonnet-5-5');
    expect(words).toMatch('docs (documentation)');
    expect(words).toMatch('graph (code-graph): graph cannot be asked in test:general');
    expect(words).not.toMatch(/zanzi|123.?456|9[,.]?876/i);
    expect(words).not.toContain(key);
  });

  test('the bytes are whole on every platform', async () => {
    const [reply] = await asked({ outbound });
    if (reply === undefined) throw new Error('nothing was said');
    const text = told(reply);
    expect(text.length).toBeGreaterThan(200);
    const { messages } = slackReply(reply, { tables: 'table', thread: () => undefined });
    expect(textsIn(messages.map(({ blocks }) => blocks))).toContain(text);
    expect(unescaped(replyHtml(reply, links))).toContain(text);
    expect(replyMarkdown(reply, () => undefined)).toContain(`\`${text}\``);
    const lines = replyLines(reply, plain, 80, () => undefined);
    expect(lines.every((line) => stringWidth(line) <= 80)).toBe(true);
    expect(lines.join('').replaceAll(/\s/g, '')).toContain(text.replaceAll(/\s/g, ''));
  });

  test('where nobody is asked it says so', async () => {
    expect(wordsOf(await asked({}))).toMatch('Nothing of this leaves');
  });

  test('without a key, or kept off the web, the web is told nothing', async () => {
    const servers = [{ name: 'docs', category: 'documentation' as const }];
    expect(wordsOf(await asked({ outbound: () => ({ servers }) }))).toMatch('no key for a model');
    expect(wordsOf(await asked({ outbound: () => ({ servers, model: 'm' }) }))).toMatch(
      'keeps it off the web',
    );
  });

  test('before anybody said anything there is nothing to show', async () => {
    const thread = openThread('test:general:1', { outbound });
    expect(wordsOf(await thread.does('Ana', { kind: 'sent' }))).toMatch(/nothing/i);
  });
});
