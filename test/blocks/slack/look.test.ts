import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { homeView } from '../../../blocks/slack/home.ts';
import { slackReply } from '../../../blocks/slack/message.ts';
import { correctModal, intakeModal, questionsModal } from '../../../blocks/slack/modal.ts';
import type { ConsultationNews } from '../../../src/contracts/decision.ts';
import type { Drawing } from '../../../src/contracts/drawing.ts';
import type { Reply } from '../../../src/contracts/reply.ts';
import { digestOf } from '../../../src/decisions/digest.ts';
import { makeRenderer } from '../../../src/rendering/renderer.ts';
import { openBrowser } from '../../handlers/console/browser.ts';
import { type PreviewPost, slackPage } from '../../support/slack-preview.ts';
import { openThread } from '../../support/thread.ts';
import { messageProblems } from './checks.ts';
import { lostWords } from './words.ts';

/** `PLUMBLINE_LOOK=folder`: a picture of each card, wide and narrow, light and dark, for the eye and for the documents. */
const { PLUMBLINE_LOOK: wanted } = process.env;

const people = { U0ANA: 'Ana', U0BEN: 'Ben' };
const options = {
  tables: 'data_table',
  mention: (by: string) => ({ Ana: '<@U0ANA>', Ben: '<@U0BEN>' })[by] ?? by,
  thread: (thread: string) => `https://example.slack.com/archives/C1/${thread.length}`,
} as const;

const lastOf = (replies: readonly Reply[], kind: Reply['kind']): readonly Reply[] =>
  replies.filter((reply) => reply.kind === kind).slice(-1);

const news = (more: Partial<ConsultationNews>): ConsultationNews => ({
  thread: 'slack:T1.C1:1700000000.000100',
  title: 'Concert tickets',
  phase: 'gathering',
  lastOn: '2026-11-20',
  changes: [],
  assumed: [],
  risks: [],
  ...more,
});

const digest = digestOf({ channel: '#architecture', on: '2026-11-30', since: '2026-11-23' }, [
  news({
    phase: 'watching',
    changes: ['decided for One relational primary (PostgreSQL)'],
    decision: {
      title: 'One relational primary (PostgreSQL)',
      by: 'Ana',
      on: '2026-11-28',
      reviewOn: '2027-04-07',
    },
    assumed: ['share of reads', 'growth of load and data'],
    risks: ['nobody is on call at night, and a failover needs a person'],
  }),
  news({ title: 'Chat history', waitsFor: 'How far back do people scroll on a normal day?' }),
  news({
    title: 'IoT metrics',
    phase: 'decided',
    decision: { title: 'Time-series store', by: 'Ben', on: '2026-04-02', reviewOn: '2026-11-01' },
  }),
]);

/** A consultation of two people who differ, from the first message to the decision. */
const consultation = async (): Promise<Readonly<Record<string, readonly Reply[]>>> => {
  const thread = openThread();
  const example = await readFile(join(import.meta.dirname, '../../../examples/ticket-onsale.md'), 'utf8');
  await thread.says('Ana', example);
  await thread.work();
  await thread.says('Ben', 'actually it is 20k purchase attempts/s at peak');
  const asked = await thread.work();
  await thread.does('Ben', { kind: 'what if', change: '10x the writes' });
  const supposed = [...(await thread.work()), ...thread.posts.map(({ reply }) => reply)];
  await thread.does('Ana', { kind: 'advise' });
  const advised = await thread.work();
  const listed = await thread.does('Ana', { kind: 'options' });
  const decided = await thread.does('Ana', { kind: 'decide', option: 'recommended' });
  return {
    brief: lastOf(asked, 'brief'),
    questions: lastOf(asked, 'questions'),
    difference: lastOf(supposed, 'difference'),
    report: lastOf(advised, 'report'),
    options: lastOf(listed, 'answer'),
    decision: lastOf(decided, 'decision'),
    digest: [digest],
    progress: [
      {
        kind: 'progress',
        steps: [
          { name: 'reading', state: 'done' },
          { name: 'advice', state: 'running' },
          { name: 'pictures', state: 'waiting' },
        ],
      },
    ],
    notices: [
      {
        kind: 'notice',
        tone: 'warning',
        text: ['I know no fact called "foo".'],
        todo: ['`help facts` lists them.'],
      },
      {
        kind: 'notice',
        tone: 'error',
        text: ['The model did not answer.'],
        todo: ['The advisor answers in its place.'],
      },
    ],
  };
};

const looks = [
  { name: '', width: 740, dark: false, phone: false },
  { name: '-dark', width: 740, dark: true, phone: false },
  { name: '-phone', width: 360, dark: false, phone: true },
];

type Draw = (drawing: Drawing) => Promise<Uint8Array | undefined>;

/** What a reply is in the thread; its first picture only, and that only where somebody looks. */
const posted = async (reply: Reply, draw: Draw): Promise<readonly PreviewPost[]> => {
  const shown = slackReply(reply, options);
  expect(shown.messages.flatMap((one) => messageProblems(one, Object.keys(people)))).toEqual([]);
  // Of a report most sections are in the file behind its button.
  if (reply.kind !== 'report')
    expect(lostWords(reply, slackReply(reply, { ...options, mention: (by) => by }))).toEqual([]);
  const [picture] = shown.pictures;
  const png = picture === undefined ? undefined : await draw(picture);
  return [
    ...shown.messages.map(({ blocks }) => ({ kind: 'message' as const, blocks })),
    ...(picture === undefined || png === undefined
      ? []
      : [{ kind: 'picture' as const, title: picture.title, png }]),
  ];
};

/** Forms and the home tab, which stand in no thread; their blocks are the same. */
const views = (
  of: Readonly<Record<string, readonly Reply[]>>,
): Readonly<Record<string, readonly PreviewPost[]>> => {
  const [brief] = of['brief'] ?? [];
  const [questions] = of['questions'] ?? [];
  const made: Readonly<Record<string, { readonly blocks: readonly unknown[] }>> = {
    'form-intake': intakeModal('', { channel: true }),
    ...(questions?.kind === 'questions' ? { 'form-questions': questionsModal(questions, '') } : {}),
    ...(brief?.kind === 'brief' ? { 'form-correct': correctModal(brief, '') } : {}),
    home: homeView({
      consultations: [
        {
          title: 'Concert tickets',
          phase: 'watching',
          headline: 'One relational primary',
          changedOn: '2026-11-28',
          url: 'https://example.slack.com/1',
        },
        { title: 'Chat history', phase: 'gathering', changedOn: '2026-11-20' },
      ],
    }),
  };
  return Object.fromEntries(
    Object.entries(made).map(([name, { blocks }]) => [name, [{ kind: 'message', blocks }]]),
  );
};

const allCards = async (draw: Draw): Promise<Readonly<Record<string, readonly PreviewPost[]>>> => {
  const said = await consultation();
  const cards: [string, readonly PreviewPost[]][] = [];
  for (const [name, replies] of Object.entries(said)) {
    const posts: PreviewPost[] = [];
    for (const reply of replies) posts.push(...(await posted(reply, draw)));
    cards.push([name, posts]);
  }
  return { ...Object.fromEntries(cards), ...views(said) };
};

/** Draws where somebody looks, and only then. */
const drawer = async (): Promise<{ readonly draw: Draw; readonly close: () => Promise<void> }> => {
  if (wanted === undefined) return { draw: async () => undefined, close: async () => undefined };
  const renderer = await makeRenderer();
  return {
    draw: async (drawing) => {
      const drawn = await renderer.render(drawing);
      return 'png' in drawn ? drawn.png : undefined;
    },
    close: () => renderer.close(),
  };
};

test('a real consultation stands in Slack whole, and nothing of it is wider than a phone', async () => {
  const { draw, close } = await drawer();
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const cards = await allCards(draw);
    expect(Object.entries(cards).filter(([, posts]) => posts.length === 0)).toEqual([]);
    const pages: readonly (readonly [string, readonly PreviewPost[]])[] =
      wanted === undefined ? [['all', Object.values(cards).flat()]] : Object.entries(cards);
    for (const [name, posts] of pages)
      for (const look of wanted === undefined ? looks.slice(-1) : looks) {
        await page.setViewport({ width: look.width, height: 100 });
        await page.setContent(await slackPage(posts, { ...look, people }));
        const wide = await page.evaluate('document.documentElement.scrollWidth');
        expect([name, wide]).toEqual([name, look.width]);
        if (wanted === undefined) continue;
        await mkdir(wanted, { recursive: true });
        await page.screenshot({ path: join(wanted, `slack-${name}${look.name}.png`), fullPage: true });
      }
  } finally {
    await browser.close();
    await close();
  }
}, 240_000);
