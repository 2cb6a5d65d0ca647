import type { Block, Text } from '../../contracts/report.ts';
import { name, notice } from '../say/words.ts';
import type { Act, Scene } from '../scene.ts';
import type { Summary } from '../stored.ts';
import { digestThread } from './digest.ts';

const mostListed = 30;

const row = (summary: Summary, changedAt: number): readonly Text[] => [
  [name(summary.title)],
  [name(summary.phase)],
  [name(summary.decision?.title ?? summary.recommended ?? '–')],
  [name(new Date(changedAt).toISOString().slice(0, 10))],
];

/** `list`: the consultations of the channel, last changed first. */
export const listAct = async (scene: Scene): Promise<Act> => {
  const { channel } = scene.inbound;
  // The thread of the digest, and one that nobody began a consultation in, are none.
  const threads = (await scene.ports.threads(channel)).filter(
    ({ thread, summary }) => thread !== digestThread(channel) && summary !== null && summary !== undefined,
  );
  const shown = threads.slice(0, mostListed);
  if (shown.length === 0)
    return {
      says: [
        notice(
          'info',
          ['There is no consultation in this channel yet.'],
          ['Write what you need to begin one.'],
        ),
      ],
    };
  const table: Block = {
    kind: 'table',
    caption: [
      name(
        `${shown.length < threads.length ? `${shown.length} of ` : ''}${threads.length}, last changed first`,
      ),
    ],
    columns: ['consultation', 'stands at', 'decided or recommended', 'changed'].map((title) => ({
      title: [title],
      align: 'left' as const,
    })),
    rows: shown.map(({ summary, changedAt }) => row(summary as Summary, changedAt)),
  };
  return { says: [{ reply: { kind: 'answer', blocks: [table], drawings: [] } }] };
};
