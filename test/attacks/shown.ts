import { replyHtml } from '../../blocks/html/reply.ts';
import { replyMarkdown } from '../../blocks/markdown/reply.ts';
import { slackReply } from '../../blocks/slack/message.ts';
import { plain } from '../../blocks/terminal/paint.ts';
import { replyLines } from '../../blocks/terminal/reply.ts';
import type { Reply } from '../../src/contracts/reply.ts';

const links = { picture: () => undefined, file: () => undefined, thread: () => undefined };

/** All objects within a value, itself among them. */
const objectsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] => {
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...(Array.isArray(value) ? [] : [value as Readonly<Record<string, unknown>>]),
    ...Object.values(value).flatMap(objectsIn),
  ];
};

/** What replies look like on every platform. */
export const shownOf = (replies: readonly Reply[]) => {
  const slack = replies.flatMap((reply) =>
    slackReply(reply, { tables: 'table', thread: () => undefined }).messages.map((message) => ({
      ...message,
    })),
  );
  return {
    slack,
    html: replies.map((reply) => replyHtml(reply, links)).join('\n'),
    terminal: replies.flatMap((reply) => replyLines(reply, plain, 100, () => undefined)),
    markdown: replies.map((reply) => replyMarkdown(reply, () => undefined)).join('\n\n'),
  };
};

export type Shown = ReturnType<typeof shownOf>;

/** Text that Slack reads as markup: fallback texts and mrkdwn objects. */
const markupIn = (slack: Shown['slack']): readonly string[] => [
  ...slack.map(({ text }) => text),
  ...objectsIn(slack)
    .filter(({ type }) => type === 'mrkdwn')
    .map(({ text }) => String(text)),
];

/** Controls but for line ends and tabs, bidirectional marks, zero-width characters, tags. */
export const hidden = /(?![\n\r\t])\p{Cc}|[\u200b\ufeff\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/u;

/** What is wrong with what a chat would show; empty where nothing is. */
export const wrongIn = ({ slack, html, terminal, markdown }: Shown): readonly string[] => {
  const objects = objectsIn(slack);
  const checks: readonly (readonly [what: string, isWrong: boolean])[] = [
    [
      'Slack: calls somebody',
      objects.some(({ type }) => /^(?:user|usergroup|broadcast|channel)$/.test(String(type))),
    ],
    ['Slack: markup that calls', markupIn(slack).some((text) => /<[!@#]/.test(text))],
    ['Slack: a name that calls', markupIn(slack).some((text) => /@(?:channel|here|everyone)\b/i.test(text))],
    [
      'Slack: an address of its own',
      objects.some(({ type, url }) => type === 'link' && /evil\.example/.test(String(url))) ||
        markupIn(slack).some((text) => /<https?:[^>]*evil\.example/.test(text)),
    ],
    ['Slack: a picture of its own', objects.some(({ image_url: url }) => url !== undefined)],
    ['HTML: a tag of its own', /<(?:img|script|at|system|iframe)\b/i.test(html)],
    ['HTML: an address of its own', /(?:href|src)="[^"]*evil\.example/i.test(html)],
    ['Markdown: a picture', /!\[[^\]]*\]\(/.test(markdown.replaceAll(/\\[![\]()]/g, ''))],
    [
      'Markdown: a link',
      /(?<!\\)\]\((?:<)?https?:[^)]*evil\.example|(?<!\\)<https?:[^>]*evil\.example/.test(markdown),
    ],
    [
      'hidden characters in Slack',
      objects.some((one) =>
        Object.values(one).some((value) => typeof value === 'string' && hidden.test(value)),
      ),
    ],
    ['hidden characters in HTML', hidden.test(html)],
    ['hidden characters in the terminal', terminal.some((line) => hidden.test(line))],
    ['hidden characters in Markdown', hidden.test(markdown)],
  ];
  return checks.filter(([, isWrong]) => isWrong).map(([what]) => what);
};
