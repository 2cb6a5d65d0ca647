import type { DigestLine, Reply } from '../../src/contracts/reply.ts';
import { escapeMarkdown, markdownText } from '../markdown/inline.ts';
import { type Fitted, fitMessages } from './fit.ts';
import { limits } from './limits.ts';
import type { SlackOptions } from './options.ts';
import { type Piece, piece, pieces } from './piece.ts';
import { list, paragraph } from './prose.ts';
import { header } from './shapes.ts';
import { type RichElement, richText } from './text.ts';

type DigestReply = Extract<Reply, { kind: 'digest' }>;
type Group = DigestReply['groups'][number];

/** Lines of one group that stand in the channel; the thread has them all. */
const shown = 3;

const open = (line: DigestLine, { thread }: SlackOptions): readonly RichElement[] => {
  const url = line.thread === undefined ? undefined : thread(line.thread);
  return url === undefined ? [] : richText([' ', { kind: 'link', title: 'open', url }]);
};

const titleOf = ({ title, lines }: Group): readonly RichElement[] =>
  richText([{ kind: 'strong', children: [title] }, lines.length > 1 ? `  ${lines.length}` : '']);

const inBrief = (group: Group, options: SlackOptions): Piece => {
  const more = group.lines.length - shown;
  const lines = group.lines.slice(0, shown).map((line) => [...richText(line.says), ...open(line, options)]);
  const says = group.lines.slice(0, shown).map((line) => `- ${markdownText(line.says)}`);
  return piece(
    [`**${escapeMarkdown(group.title)}**`, '', ...says].join('\n'),
    ...paragraph(titleOf(group)),
    ...list([...lines, ...(more > 0 ? [richText([`and ${more} more in the thread`])] : [])], 'bullet'),
  );
};

const inFull = (group: Group, options: SlackOptions): readonly Piece[] => {
  const lines = group.lines.map((line) => {
    const text = [
      ...richText(line.says),
      ...richText([' → ']),
      ...richText(line.todo),
      ...open(line, options),
    ];
    return piece(`- ${markdownText(line.says)} → ${markdownText(line.todo)}`, ...list([text], 'bullet'));
  });
  const [first, ...rest] = lines;
  return first === undefined
    ? []
    : [
        {
          blocks: [...paragraph(richText([{ kind: 'strong', children: [group.title] }])), ...first.blocks],
          words: `**${escapeMarkdown(group.title)}**\n\n${first.words}`,
        },
        ...rest,
      ];
};

/** What the channel sees at once, then message by message what stands in its thread. */
export const digestCard = (reply: DigestReply, options: SlackOptions, rest: string): Fitted => {
  const { channel, on, lead, groups } = reply;
  // A channel that has no name but its id is the one in which this stands.
  const title = channel.startsWith('slack:') ? `Digest, ${on}` : `Digest of ${channel}, ${on}`;
  const above = fitMessages({
    most: 1,
    rest: `${rest}-groups`,
    pieces: [
      piece(escapeMarkdown(title), ...header(title)),
      ...pieces(markdownText(lead), paragraph(richText(lead))),
      ...groups.map((group) => inBrief(group, options)),
    ],
  });
  if (groups.length === 0) return above;
  const below = fitMessages({
    most: limits.messages,
    rest,
    pieces: groups.flatMap((group) => inFull(group, options)),
  });
  return { messages: [...above.messages, ...below.messages], files: [...above.files, ...below.files] };
};
