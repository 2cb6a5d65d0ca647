import type { Drawing } from '../../src/contracts/drawing.ts';
import type { BriefRow, Reply } from '../../src/contracts/reply.ts';
import type { Block } from '../../src/contracts/report.ts';
import { blockText, type PictureFiles } from './block.ts';
import { escapeMarkdown, markdownText } from './inline.ts';
import {
  briefCount,
  factText,
  factTitle,
  openSections,
  originWords,
  settledText,
  stepSigns,
  unitWords,
} from './reply-words.ts';

const said = (by: string | undefined, quote: string | undefined): string =>
  [by === undefined ? '' : escapeMarkdown(by), quote === undefined ? '' : `“${escapeMarkdown(quote)}”`]
    .filter((text) => text !== '')
    .join(': ');

const row = ({ title, value, origin, by, quote, against }: BriefRow): string => {
  const name = escapeMarkdown(title);
  const from = [originWords[origin], said(by, quote)].filter((text) => text !== '').join(', ');
  const others = (against ?? []).map(
    (other) => `against ${escapeMarkdown(other.value)} (${said(other.by, other.quote)})`,
  );
  return `| ${origin === 'assumed' ? `*${name}*` : name} | ${escapeMarkdown(value)} | ${[from, ...others].join('; ')} |`;
};

const brief = (reply: Extract<Reply, { kind: 'brief' }>): readonly string[] => [
  `### ${escapeMarkdown(reply.title)}`,
  `${escapeMarkdown(reply.phase)}, revision ${reply.revision}: ${briefCount(reply)}`,
  ...(reply.rows.length === 0
    ? []
    : [['| what I understood | value | from |', '| --- | --- | --- |', ...reply.rows.map(row)].join('\n')]),
  ...reply.contradictions.map(
    ({ fact, statements }) =>
      `> **Two statements about ${escapeMarkdown(factTitle(reply.rows, fact))}:** ${statements
        .map((one) => `${escapeMarkdown(factText(one))} (${said(one.by, one.quote)})`)
        .join(' against ')}. Settle it: ${statements
        .map((one) => `\`correct ${fact} ${settledText(one).replaceAll('`', "'")}\``)
        .join(' or ')}`,
  ),
  ...(reply.open.length === 0 ? [] : [`*Open:* ${reply.open.map(escapeMarkdown).join(' · ')}`]),
  ...(reply.unread.length === 0
    ? []
    : [
        `*Not understood:* ${reply.unread.map(({ text, reason }) => `“${escapeMarkdown(text)}” (${escapeMarkdown(reason)})`).join('; ')}`,
      ]),
];

const questions = (reply: Extract<Reply, { kind: 'questions' }>): readonly string[] => [
  markdownText(reply.lead),
  reply.questions
    .map(({ ask, why, input }, index) => {
      const how =
        input.kind === 'several'
          ? `any of ${input.labels.map((label) => `\`${label.replaceAll('`', "'")}\``).join(' ')} or \`none of these\``
          : input.kind === 'choice'
            ? input.choices.map(({ label }) => `\`${label.replaceAll('`', "'")}\``).join(' ')
            : `a number ${unitWords[input.unit]}, such as ${escapeMarkdown(input.example)}${input.assumed === undefined ? '' : `; assumed ${escapeMarkdown(input.assumed)}`}`;
      return `${index + 1}. **${escapeMarkdown(ask)}** ${escapeMarkdown(why)}\n   ${how} \`don't know\` \`you decide\``;
    })
    .join('\n'),
];

const blocksText = (
  blocks: readonly Block[],
  drawings: readonly Drawing[],
  files: PictureFiles,
): readonly string[] => {
  const shown = new Set(blocks.flatMap((block) => (block.kind === 'picture' ? [block.drawing] : [])));
  const rest = drawings
    .filter(({ id }) => !shown.has(id))
    .map(({ id }) => ({ kind: 'picture', drawing: id }) as const);
  return [...blocks, ...rest].map((block) => blockText(block, drawings, files));
};

const report = (reply: Extract<Reply, { kind: 'report' }>, files: PictureFiles): readonly string[] => [
  `# ${escapeMarkdown(reply.report.title)}`,
  ...reply.report.sections
    .filter(({ id }) => openSections.has(id))
    .flatMap(({ title, blocks }) => [
      `## ${escapeMarkdown(title)}`,
      ...blocks.map((block) => blockText(block, reply.report.drawings, files)),
    ]),
  `*Options:* ${reply.options
    .map(({ id, title, recommended }) => {
      const name = `${escapeMarkdown(title)} (\`decide ${id}\`)`;
      return recommended ? `**${name}**` : name;
    })
    .join(' · ')}`,
  'The other sections: `export md`, `export html`, `export pdf`.',
];

const tones = { info: 'Note', warning: 'Note well', error: 'Failed' } as const;

const parts = (reply: Reply, files: PictureFiles): readonly string[] => {
  switch (reply.kind) {
    case 'brief':
      return brief(reply);
    case 'questions':
      return questions(reply);
    case 'progress':
      return [
        reply.steps.map(({ name, state }) => `${escapeMarkdown(name)} ${stepSigns[state]}`).join(' · '),
      ];
    case 'report':
      return report(reply, files);
    case 'difference':
      return [`### ${markdownText(reply.title)}`, ...blocksText(reply.blocks, reply.drawings, files)];
    case 'answer':
      return blocksText(reply.blocks, reply.drawings, files);
    case 'decision':
      return [
        `### Decided: ${escapeMarkdown(reply.title)}`,
        `By ${escapeMarkdown(reply.by)} on ${escapeMarkdown(reply.on)}, from revision ${reply.revision} of the brief; review on ${escapeMarkdown(reply.reviewOn)}.`,
        ...blocksText(reply.blocks, [], files),
      ];
    case 'digest':
      return [
        `### Digest of ${escapeMarkdown(reply.channel)}, ${escapeMarkdown(reply.on)}`,
        markdownText(reply.lead),
        ...reply.groups.flatMap(({ title, lines }) => [
          `**${escapeMarkdown(title)}**`,
          lines.map(({ says, todo }) => `- ${markdownText(says)} → ${markdownText(todo)}`).join('\n'),
        ]),
      ];
    case 'file':
      return [`${markdownText(reply.says)} (\`${reply.name.replaceAll('`', "'")}\`)`];
    case 'notice':
      return [
        `> **${tones[reply.tone]}:** ${markdownText(reply.text)}${reply.todo === undefined ? '' : ` ${markdownText(reply.todo)}`}`,
      ];
  }
};

/** A reply as GitHub-flavoured Markdown; answers are given in words or verbs, for there is nothing to click. */
export const replyMarkdown = (reply: Reply, files: PictureFiles): string =>
  `${parts(reply, files)
    .filter((part) => part.trim() !== '')
    .join('\n\n')}\n`;
