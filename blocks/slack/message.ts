import type { Drawing } from '../../src/contracts/drawing.ts';
import { fileNameOf } from '../../src/contracts/file-name.ts';
import type { Reply } from '../../src/contracts/reply.ts';
import type { Text } from '../../src/contracts/report.ts';
import { escapeMarkdown, markdownText } from '../markdown/inline.ts';
import { formatNames } from '../markdown/reply-words.ts';
import { briefCard } from './brief.ts';
import { digestCard } from './digest.ts';
import { type Fitted, fitMessages, messageOf, type SlackMessage } from './fit.ts';
import { limits } from './limits.ts';
import type { SlackOptions } from './options.ts';
import { piece, pieces, type SlackFile } from './piece.ts';
import { progressCard } from './progress.ts';
import { paragraph, picturesOf, prose, quoted, toneSigns } from './prose.ts';
import { questionCard } from './questions.ts';
import { reportCard, reportPictures } from './report.ts';
import { actions, button, header, small, whatIf } from './shapes.ts';
import { capital, cleaned, cut, escapeMrkdwn, plainText, richText } from './text.ts';

export interface SlackPicture {
  readonly drawing: Drawing;
  /** The line above it, in mrkdwn. */
  readonly lead: string;
}

/** A whole reply: the messages in order (the first is the one that is edited in place), what is uploaded beside them. */
export interface SlackReply {
  readonly messages: readonly SlackMessage[];
  /** As PNG, each in a message of its own. */
  readonly pictures: readonly SlackPicture[];
  /** What did not fit; a message says in words what was moved there. */
  readonly files: readonly SlackFile[];
}

const decision = (
  reply: Extract<Reply, { kind: 'decision' }>,
  options: SlackOptions,
  rest: string,
): Fitted => {
  const { title, by, on, reviewOn, revision } = reply;
  const line = [
    ...richText([
      `By ${by} on ${on}, from revision ${revision} of the brief; `,
      { kind: 'strong', children: [`review on ${reviewOn}`] },
      '.',
    ]),
  ];
  return fitMessages({
    most: limits.messages,
    rest,
    pieces: [
      piece(
        escapeMarkdown(`Decided: ${title}. By ${by} on ${on}, review on ${reviewOn}.`),
        ...header(`✓ Decided: ${title}`),
        ...paragraph(line),
      ),
      ...prose(reply.blocks, { tables: options.tables, file: rest }),
    ],
    closing: [
      piece(
        '',
        ...actions([
          ...button('file', 'Decision record (ADR)', { format: 'adr', revision }),
          ...button('file', 'Full report', { format: 'html', revision }),
          ...whatIf(),
        ]),
      ),
    ],
  });
};

const difference = (
  reply: Extract<Reply, { kind: 'difference' }>,
  options: SlackOptions,
  rest: string,
): Fitted =>
  fitMessages({
    most: limits.messages,
    rest,
    pieces: [
      ...pieces(`### ${markdownText(reply.title)}`, paragraph(richText(reply.title, { bold: true }))),
      ...prose(reply.blocks, { tables: options.tables, file: rest }),
    ],
  });

const file = ({ says, name, format }: Extract<Reply, { kind: 'file' }>, rest: string): Fitted => {
  const text: Text = [...says, '  ', { kind: 'code', text: name }, ` ${formatNames[format]}`];
  return fitMessages({ most: 1, rest, pieces: pieces(markdownText(text), paragraph(richText(text))) });
};

const notice = ({ tone, text, todo }: Extract<Reply, { kind: 'notice' }>, rest: string): Fitted => {
  const sign: Text = tone === 'info' ? [] : [{ kind: 'strong', children: [`${toneSigns[tone]}: `] }];
  const shape = tone === 'info' ? paragraph : quoted;
  return fitMessages({
    most: 1,
    rest,
    pieces: [
      ...pieces(
        `${markdownText(text)}${todo === undefined ? '' : `\n${markdownText(todo)}`}`,
        shape([
          ...richText([...sign, ...text]),
          ...(todo === undefined ? [] : [{ type: 'text' as const, text: '\n' }, ...richText(todo)]),
        ]),
      ),
    ],
  });
};

/** Name of the files of a reply, without their ending. */
const stem = (reply: Reply): string => {
  switch (reply.kind) {
    case 'brief':
    case 'decision':
      return fileNameOf(`${reply.title} ${reply.kind}`);
    case 'report':
      return fileNameOf(reply.report.title);
    case 'difference':
      return fileNameOf(`what changes ${plainText(reply.title)}`);
    case 'digest':
      return fileNameOf(`digest ${reply.on}`);
    case 'questions':
    case 'progress':
    case 'answer':
    case 'file':
    case 'notice':
      return reply.kind;
  }
};

const fitted = (reply: Reply, options: SlackOptions, rest: string): Fitted => {
  switch (reply.kind) {
    case 'brief':
      return briefCard(reply, options, rest);
    case 'questions':
      return questionCard(reply, rest);
    case 'progress':
      return progressCard(reply, rest);
    case 'report':
      return reportCard(reply, options, rest);
    case 'difference':
      return difference(reply, options, rest);
    case 'answer':
      return fitMessages({
        most: limits.messages,
        rest,
        pieces: prose(reply.blocks, { tables: options.tables, file: rest }),
      });
    case 'decision':
      return decision(reply, options, rest);
    case 'digest':
      return digestCard(reply, options, rest);
    case 'file':
      return file(reply, rest);
    case 'notice':
      return notice(reply, rest);
  }
};

/** What the picture is, and what to see in it. */
const leadOf = ({ title, lead = '' }: Drawing): string => {
  const name = escapeMrkdwn(title);
  // A title with signs of mrkdwn would end its own weight in the middle.
  const head = /[*_~`]|:\w+:/.test(name) || name.trim() !== name || name === '' ? name : `*${name}*`;
  const says = escapeMrkdwn(lead).trim();
  return cut(says === '' ? head : `${head}: ${capital(says)}`, limits.lead);
};

const pictures = (reply: Reply): readonly Drawing[] => {
  switch (reply.kind) {
    case 'report':
      return reportPictures(reply);
    case 'difference':
    case 'answer':
      return picturesOf(reply.blocks, reply.drawings);
    case 'brief':
    case 'questions':
    case 'progress':
    case 'decision':
    case 'digest':
    case 'file':
    case 'notice':
      return [];
  }
};

/** A reply as Slack takes it, whatever it holds: at least one message, none of them refused for its size. */
export const slackReply = (given: Reply, options: SlackOptions): SlackReply => {
  const reply = cleaned(given);
  const { messages, files } = fitted(reply, options, stem(reply));
  const drawings = pictures(reply);
  const words =
    drawings.length === 0
      ? 'Nothing to show.'
      : `In the picture: ${drawings.map(({ title }) => title).join('; ')}`;
  return {
    messages: messages.length > 0 ? messages : [messageOf(small(words))],
    pictures: drawings.map((drawing) => ({ drawing, lead: leadOf(drawing) })),
    files,
  };
};
