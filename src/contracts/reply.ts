import type { Drawing } from './drawing.ts';
import type { Contradiction, FactOrigin, Unread } from './fact.ts';
import type { Unit } from './quantity.ts';
import type { Block, Report, Text } from './report.ts';
import type { ExportFormat } from './verb.ts';

/** One line of the brief card. */
export interface BriefRow {
  readonly fact: string;
  readonly title: string;
  /** In human units: "12k/s". */
  readonly value: string;
  readonly origin: FactOrigin;
  /** Who said it, and the words. */
  readonly by?: string;
  readonly quote?: string;
  /** What else was said about it by others, where they differ. */
  readonly against?: readonly { readonly value: string; readonly by?: string; readonly quote?: string }[];
}

/** How one question is answered. */
export type QuestionInput =
  | { readonly kind: 'number'; readonly unit: Unit; readonly example: string; readonly assumed?: string }
  | {
      readonly kind: 'choice';
      readonly choices: readonly { readonly value: string; readonly label: string }[];
    }
  /** Boxes to pick from, any number of them or none; answered by the labels of what was picked, or by "none of these". */
  | { readonly kind: 'several'; readonly labels: readonly string[] };

export interface AskedQuestion {
  readonly fact: string;
  readonly ask: string;
  /** Why it matters: "decides between A and B". */
  readonly why: string;
  readonly input: QuestionInput;
}

export interface DigestLine {
  readonly says: Text;
  /** What to do about it. */
  readonly todo: Text;
  readonly thread?: string;
}

export type StepState = 'waiting' | 'running' | 'done' | 'failed';

/** What the bot says, free of any platform; `blocks/` shows it. Revisions are those of the brief. */
export type Reply =
  | {
      readonly kind: 'brief';
      readonly revision: number;
      readonly title: string;
      readonly phase: string;
      readonly rows: readonly BriefRow[];
      /** Titles of what is open and matters. */
      readonly open: readonly string[];
      readonly contradictions: readonly Contradiction[];
      readonly unread: readonly Unread[];
    }
  | {
      readonly kind: 'questions';
      readonly revision: number;
      readonly lead: Text;
      readonly questions: readonly AskedQuestion[];
    }
  | {
      readonly kind: 'progress';
      readonly steps: readonly { readonly name: string; readonly state: StepState }[];
    }
  | {
      readonly kind: 'report';
      readonly revision: number;
      readonly report: Report;
      readonly options: readonly {
        readonly id: string;
        readonly title: string;
        readonly recommended: boolean;
      }[];
    }
  | {
      readonly kind: 'difference';
      readonly title: Text;
      readonly blocks: readonly Block[];
      readonly drawings: readonly Drawing[];
    }
  /** An answer to a question, a table, a list: anything that is words. */
  | { readonly kind: 'answer'; readonly blocks: readonly Block[]; readonly drawings: readonly Drawing[] }
  | {
      readonly kind: 'decision';
      readonly option: string;
      readonly title: string;
      readonly revision: number;
      readonly by: string;
      readonly on: string;
      readonly reviewOn: string;
      readonly blocks: readonly Block[];
    }
  | {
      readonly kind: 'digest';
      readonly channel: string;
      readonly on: string;
      readonly lead: Text;
      readonly groups: readonly { readonly title: string; readonly lines: readonly DigestLine[] }[];
    }
  /** A file that the platform offers: made when it is asked for, from the kept findings. */
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly format: ExportFormat;
      readonly revision: number;
      readonly says: Text;
    }
  | {
      readonly kind: 'notice';
      readonly tone: 'info' | 'warning' | 'error';
      readonly text: Text;
      readonly todo?: Text;
    };

export type ReplyKind = Reply['kind'];

const kinds: Readonly<Record<ReplyKind, true>> = {
  brief: true,
  questions: true,
  progress: true,
  report: true,
  difference: true,
  answer: true,
  decision: true,
  digest: true,
  file: true,
  notice: true,
};

/** All of them: what was kept by a newer version may hold another. */
export const replyKinds: ReadonlySet<string> = new Set(Object.keys(kinds));
