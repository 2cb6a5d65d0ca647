import type { Consultation } from '../../consultation/state.ts';
import type { Brief } from '../../contracts/fact.ts';
import type { Block, Text } from '../../contracts/report.ts';
import type { ReportContext } from '../../report/context.ts';
import type { AdviceOptions } from '../consult.ts';

/** What a question in words is answered from: findings and knowledge, nothing else. */
export interface Behind {
  readonly context: ReportContext;
  readonly brief: Brief;
  readonly options: AdviceOptions;
  readonly state: Consultation;
}

/** One kind of question: recognised by its words, answered from findings; undefined = not this one after all. */
export interface About {
  readonly asks: RegExp;
  readonly answer: (behind: Behind, words: string, match: RegExpExecArray) => readonly Block[] | undefined;
}

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
