import { type Review, reviewOf } from '../../advisor/review.ts';
import { knownFacts } from '../../consultation/held.ts';
import type { Design } from '../../contracts/design.ts';
import type { Brief } from '../../contracts/fact.ts';
import type { Block } from '../../contracts/report.ts';
import type { Verb } from '../../contracts/verb.ts';
import { architectureDrawings } from '../../diagrams/split.ts';
import { briefOf } from '../analyse.ts';
import { critiqueBlocks } from '../say/critique.ts';
import { code, notice } from '../say/words.ts';
import type { Act, Scene } from '../scene.ts';
import { readAttachments } from '../words/attachments.ts';
import { nothingYet } from './nothing-yet.ts';

const reviewBlocks = (design: Design, review: Review, lines: number) => {
  const drawings = architectureDrawings({
    id: 'reviewed',
    title: 'The design as I read it',
    graph: review.graph,
  });
  const blocks: readonly Block[] = [
    ...critiqueBlocks(design, review.critique, review.brief, lines),
    ...drawings.map(({ id }): Block => ({ kind: 'picture', drawing: id })),
  ];
  return { blocks, drawings };
};

/** What the thread knows already; what is said now stands in its place. */
const joined = (brief: Brief, { state, rules }: Scene): Brief => {
  if (state === undefined) return brief;
  const now = new Set(brief.facts.map(({ id }) => id));
  return {
    ...brief,
    facts: [...brief.facts, ...briefOf(state, rules).facts.filter(({ id }) => !now.has(id))],
  };
};

/** Of a thread only the words behind its facts are kept, and those that were not understood. */
const wordsOfThread = ({ state }: Scene): string => {
  if (state === undefined) return '';
  const said = [
    ...knownFacts(state).map(({ quote }) => quote ?? ''),
    ...state.unread.map(({ text }) => text),
  ];
  return [...new Set(said)].filter((words) => words !== '').join('\n\n');
};

/** `review <design>`: what a design that stands lacks. In a thread it reviews what was said there, the design added. */
export const reviewAct = async (scene: Scene, verb: Extract<Verb, { kind: 'review' }>): Promise<Act> => {
  const { text, attachments } = verb;
  const { author, inbound, ports, state } = scene;
  const isEmpty = text.trim() === '' && attachments.length === 0;
  if (isEmpty && state === undefined) return nothingYet;
  const speaker = { by: author.name, messageId: inbound.id };
  const read = await ports.think.read(text, speaker);
  const files = await readAttachments(attachments, speaker, ports.think);
  const texts = [isEmpty ? wordsOfThread(scene) : text, ...attachments.map((file) => file.text ?? '')];
  const design = await ports.think.readDesign(texts);
  const brief = joined(
    { ...read, facts: [...read.facts, ...files.facts], unread: [...read.unread, ...files.unread] },
    scene,
  );
  const review = reviewOf(design, brief);
  if (review === undefined)
    return {
      says: [
        ...files.says,
        notice(
          'info',
          [
            'I found no design that stands in that: no store, no queue, no cache, no entrance that is in use.',
          ],
          [
            'Say what runs ("we run PostgreSQL with one async replica, Kafka, three services"), or paste the compose file or Terraform, then ',
            code('review'),
            ' again.',
          ],
        ),
      ],
    };
  const lines = Math.max(...texts.map((one) => one.split('\n').length));
  const made = reviewBlocks(design, review, lines);
  return {
    says: [...files.says, { reply: { kind: 'answer', blocks: made.blocks, drawings: made.drawings } }],
  };
};
