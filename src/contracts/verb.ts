import type { Fact } from './fact.ts';
import type { KeptFile } from './reading.ts';

export type ExportFormat = 'md' | 'html' | 'pdf' | 'json' | 'adr';

/** A file that came with a message. Text is decoded UTF-8; what is not text stays undefined and is named as unread. */
export interface Attachment {
  readonly name: string;
  readonly text?: string;
  readonly bytes: number;
  /** Why it has no text, where it is not for being none. */
  readonly unread?: string;
  /** A picture or PDF that a model can look at, and so no longer one that is left unread. */
  readonly kept?: KeptFile;
}

/** What somebody answers to a question: a fact, "don't know" (the range stays) or "you decide" (the default is taken). */
export type Answer =
  | { readonly kind: 'value'; readonly fact: Fact }
  /** Typed as text; read by the catalogue's own reader. */
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'you decide' };

/** What someone asks of a consultation. Parsed in `handlers/verbs.ts`, carried out in `src/conversation`. */
export type Verb =
  /** Free text: facts, corrections, a question in words; begins a consultation where none is. */
  | {
      readonly kind: 'say';
      readonly text: string;
      readonly attachments: readonly Attachment[];
      /** Written to others before the bot was asked: what it states counts, and nothing is answered to it. */
      readonly overheard?: true;
    }
  | { readonly kind: 'review'; readonly text: string; readonly attachments: readonly Attachment[] }
  | { readonly kind: 'status' }
  /** What the web is told of the brief, and who is asked. */
  | { readonly kind: 'sent' }
  | { readonly kind: 'advise' }
  | { readonly kind: 'what if'; readonly change: string }
  | { readonly kind: 'why'; readonly figure: string }
  | { readonly kind: 'correct'; readonly subject: string; readonly value: string }
  | { readonly kind: 'withdraw'; readonly subject: string }
  /** Its author deleted a message, or is about to say it anew: what stood on it alone is no longer said. Later
   * versions of it have its id, a # and a mark. */
  | { readonly kind: 'retract'; readonly message: string }
  | { readonly kind: 'options' }
  | { readonly kind: 'compare'; readonly one: string; readonly other: string }
  | { readonly kind: 'export'; readonly format: ExportFormat }
  | { readonly kind: 'calculate'; readonly calculator: string; readonly parameters: string }
  | {
      readonly kind: 'decide';
      readonly option: string;
      readonly revision?: number;
      readonly reviewOn?: string;
    }
  | { readonly kind: 'digest'; readonly action: 'now' | 'schedule' | 'pause'; readonly when?: string }
  | { readonly kind: 'stop' }
  | { readonly kind: 'list' }
  | { readonly kind: 'settings'; readonly change?: { readonly name: string; readonly value: string } }
  | { readonly kind: 'help'; readonly topic?: string }
  /** From a card: `revision` is the one that the card shows. */
  | { readonly kind: 'answer'; readonly fact: string; readonly answer: Answer; readonly revision?: number }
  /** No person's: a thread that was there has become a consultation, and not all of it could be read; else `because`. */
  | {
      readonly kind: 'adopted';
      /** Messages: how many were read of how many, and how many of them are the first ones; when the others begin and, where they
       * do not go on to the end, end (ISO 8601). */
      readonly read?: {
        readonly count: number;
        readonly of: number;
        readonly first: number;
        readonly from?: string;
        readonly until?: string;
      };
      readonly because?: string;
    }
  /** No verb that we know: what was typed and what is nearest to it. */
  | { readonly kind: 'mistyped'; readonly typed: string; readonly nearest?: string; readonly usage: string };
