import type { FileReading, Speaker } from '../../contracts/consultation.ts';
import type { Fact, Unread } from '../../contracts/fact.ts';
import type { Block } from '../../contracts/report.ts';
import type { Attachment } from '../../contracts/verb.ts';
import { titleOf } from '../../intake/ask.ts';
import { factToken, titleBesideValue } from '../../report/context.ts';
import type { Thinker } from '../ports.ts';
import { fileGoesToModel } from '../reading/read-act.ts';
import { code, name, notice, strong } from '../say/words.ts';
import type { Said } from '../scene.ts';

/** What came out of the files of a message. */
export interface FromFiles {
  readonly facts: readonly Fact[];
  readonly unread: readonly Unread[];
  /** What was understood of each, shown for correction; what cannot be read is named. */
  readonly says: readonly Said[];
}

const mostShown = 12;

const shown = (file: string, { format, facts, understood, unread }: FileReading): Said => {
  if (facts.length === 0 && understood.length === 0)
    return notice(
      'warning',
      [name(file), ' was not read: ', name(unread[0]?.reason ?? 'nothing in it states a requirement'), '.'],
      ['Paste what matters of it as text.'],
    );
  const blocks: readonly Block[] = [
    { kind: 'paragraph', text: [strong(name(file)), ` (${format}), as I understood it:`] },
    {
      kind: 'list',
      ordered: false,
      items: [
        ...understood.map((sentence) => [name(sentence)]),
        ...(understood.length === 0
          ? facts.map((fact) => [name(titleBesideValue(titleOf(fact.id))), ': ', factToken(fact)])
          : []),
      ].slice(0, mostShown),
    },
    ...(unread.length === 0
      ? []
      : [
          { kind: 'paragraph', text: ['Not read:'] } as const,
          {
            kind: 'list',
            ordered: false,
            items: unread
              .slice(0, mostShown)
              .map(({ text, reason, line }) => [name(`line ${line}: ${text} (${reason})`)]),
          } as const,
        ]),
    { kind: 'paragraph', text: ['If something is wrong: ', code('correct <fact> <value>'), '.'] },
  ];
  return { reply: { kind: 'answer', blocks, drawings: [] } };
};

/** The words of a text file are read like a message. */
const asText = async (file: Attachment, speaker: Speaker, think: Thinker): Promise<FileReading> => {
  const { facts, unread } = await think.read(file.text ?? '', speaker);
  return { format: 'text', facts, understood: [], unread };
};

/** Reads what files hold; the first file to state a fact has it. */
export const readAttachments = async (
  attachments: readonly Attachment[],
  speaker: Speaker,
  think: Thinker,
): Promise<FromFiles> => {
  const facts = new Map<string, Fact>();
  const unread: Unread[] = [];
  const says: Said[] = [];
  for (const file of attachments) {
    if (file.kept !== undefined) {
      says.push(fileGoesToModel(speaker.messageId ?? '', file.name));
      continue;
    }
    const first = await think.readFile(file, speaker);
    const reading =
      first.format === 'text' && first.facts.length === 0 ? await asText(file, speaker, think) : first;
    for (const fact of reading.facts) if (!facts.has(fact.id)) facts.set(fact.id, fact);
    if (reading.facts.length > 0)
      unread.push(...reading.unread.map((one) => ({ ...one, text: `${file.name}: ${one.text}` })));
    says.push(shown(file.name, reading));
  }
  return { facts: [...facts.values()], unread, says };
};
