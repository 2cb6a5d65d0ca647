import type { Reply, StepState } from '../../src/contracts/reply.ts';
import { escapeMarkdown } from '../markdown/inline.ts';
import { oneLine } from '../markdown/one-line.ts';
import { stepSigns } from '../markdown/reply-words.ts';
import { type Fitted, fitMessages } from './fit.ts';
import { limits } from './limits.ts';
import { piece, pieces } from './piece.ts';
import { type SlackBlock, small } from './shapes.ts';
import { cut } from './text.ts';

type ProgressReply = Extract<Reply, { kind: 'progress' }>;

const statuses = {
  waiting: 'pending',
  running: 'in_progress',
  done: 'complete',
  failed: 'error',
} as const satisfies Readonly<Record<StepState, string>>;

const titleOf = (text: string): string => {
  const words = oneLine(text);
  return words.trim() === '' ? '–' : cut(words, limits.plan.title);
};

const headline = (steps: ProgressReply['steps']): string => {
  const failed = steps.find(({ state }) => state === 'failed');
  if (failed !== undefined) return `Failed: ${failed.name}`;
  const running = steps.find(({ state }) => state === 'running');
  return running === undefined ? 'Working …' : `Working: ${running.name} …`;
};

/** Steps that a plan takes without being a wall. */
const mostSteps = 40;

/** A plan while it runs, one line once all is done: the same message, edited. */
export const progressCard = ({ steps }: ProgressReply, rest: string): Fitted => {
  const line = steps.map(({ name, state }) => `${name} ${stepSigns[state]}`).join(' · ');
  const compact =
    steps.every(({ state }) => state === 'done') ||
    steps.length > mostSteps ||
    steps.some(({ name }) => name.length > limits.plan.title / 2);
  if (compact)
    return fitMessages({
      most: 1,
      rest,
      pieces: pieces(escapeMarkdown(line), small(line)),
    });
  const plan: SlackBlock = {
    type: 'plan',
    title: titleOf(headline(steps)),
    tasks: steps.map(({ name, state }, index) => ({
      type: 'task_card' as const,
      task_id: `step-${index + 1}`,
      title: titleOf(name),
      status: statuses[state],
    })),
  };
  return fitMessages({ most: 1, rest, pieces: [piece(escapeMarkdown(line), plan)] });
};
