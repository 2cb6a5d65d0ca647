import type { Consultation } from '../../consultation/state.ts';
import type { Brief } from '../../contracts/fact.ts';
import type { Figure } from '../../contracts/figure.ts';
import type { Block, Text } from '../../contracts/report.ts';
import { figureWithRangeToken, name, type ReportContext } from '../../report/context.ts';
import type { AdviceOptions } from '../consult.ts';
import type { Question } from './question.ts';

/** What a question in words is answered from: findings and knowledge, nothing else. */
export interface Behind {
  readonly context: ReportContext;
  readonly brief: Brief;
  readonly options: AdviceOptions;
  readonly state: Consultation;
}

/** One topic: how strongly a question points at it, and what is known of it; undefined = nothing, after all. */
export interface About {
  readonly topic: string;
  /** Absent where the index alone finds it. */
  readonly score?: (question: Question, behind: Behind) => number;
  readonly answer: (behind: Behind, question: Question) => readonly Block[] | undefined;
}

/** Points of the cues that are found, added up. */
export const cues = (words: string, all: readonly (readonly [cue: RegExp, points: number])[]): number =>
  all.reduce((sum, [cue, points]) => (cue.test(words) ? sum + points : sum), 0);

export const paragraph = (...text: Text): Block => ({ kind: 'paragraph', text });

export const table = (
  columns: readonly string[],
  rows: readonly (readonly Text[])[],
  caption?: string,
): Block => ({
  kind: 'table',
  ...(caption === undefined ? {} : { caption: [caption] }),
  columns: columns.map((title) => ({ title: [title], align: 'left' as const })),
  rows,
});

export const bullets = (items: readonly Text[]): Block => ({ kind: 'list', ordered: false, items });

const mostFigures = 6;

/** Figures by title, with the range and the words that replay each. */
export const figureTable = (figures: readonly Figure[]): Block =>
  table(
    ['figure', 'value', 'replay with'],
    figures
      .slice(0, mostFigures)
      .map((figure) => [
        [name(figure.title)],
        [figureWithRangeToken(figure)],
        [{ kind: 'code', text: `why ${figure.id}` }],
      ]),
  );
