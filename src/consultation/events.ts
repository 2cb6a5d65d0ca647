import type { Decision } from '../contracts/decision.ts';
import type { Fact } from '../contracts/fact.ts';
import type { Analysis, Asked, Left, OptionName } from './state.ts';

/** Who did it, and in which message. */
export interface Author {
  readonly by: string;
  readonly name: string;
  readonly message: string;
}

/** What somebody asks for, after reading: the only way to change a consultation. */
export type Command =
  /** A message that was read: its facts, each with its quote. `corrects`: what it says replaces what others hold. */
  | {
      readonly kind: 'tell';
      readonly author: Author;
      readonly channel: string;
      readonly title: string;
      readonly facts: readonly Fact[];
      readonly corrects: boolean;
      readonly unread: readonly { readonly text: string; readonly reason: string }[];
    }
  /** What stands in the team's own sources about the present system, each with where. */
  | { readonly kind: 'find'; readonly facts: readonly Fact[] }
  /** What a model read in a message that was taken in before: it adds, and takes nobody's place. `at` = when it was taken in. */
  | {
      readonly kind: 'read';
      readonly author: Author;
      readonly facts: readonly Fact[];
      /** Words that the rules and the model take for different things. */
      readonly unclear: readonly { readonly text: string; readonly reason: string }[];
      readonly at: number;
    }
  | {
      readonly kind: 'answer';
      readonly author: Author;
      readonly subject: string;
      /** `facts`: of a question that settles several, for what was picked and for what was not. */
      readonly answer:
        | { readonly fact: Fact }
        | { readonly facts: readonly Fact[] }
        | { readonly left: Left };
      /** Of the card that was answered; absent for words. */
      readonly revision?: number;
    }
  | {
      readonly kind: 'withdraw';
      readonly author: Author;
      readonly subject: string;
      readonly revision?: number;
    }
  /** A message that was taken back by whoever wrote it. */
  | { readonly kind: 'retract'; readonly author: Author; readonly message: string }
  | { readonly kind: 'advise'; readonly author: Author }
  | { readonly kind: 'analysed'; readonly analysis: Analysis }
  | { readonly kind: 'analysis failed'; readonly revision: number; readonly because: string }
  | {
      readonly kind: 'decide';
      readonly author: Author;
      readonly decision: Decision;
    }
  | { readonly kind: 'watch' }
  | { readonly kind: 'close'; readonly author: Author }
  | { readonly kind: 'stop'; readonly author: Author };

/** What happened; kept for ever, so that any state can be explained. */
export type Event =
  | { readonly kind: 'opened'; readonly author: Author; readonly channel: string; readonly title: string }
  | {
      readonly kind: 'fact stated';
      readonly author: Author;
      readonly fact: Fact;
      /** It takes the place of what everybody held, not only of what its author did. */
      readonly corrects: boolean;
      /** When it was said, ms since 1970, where it was read later: it stands beside whatever is held, its author's own words too. */
      readonly beside?: number;
    }
  | { readonly kind: 'fact found'; readonly fact: Fact }
  | { readonly kind: 'fact withdrawn'; readonly author: Author; readonly subject: string }
  | { readonly kind: 'message retracted'; readonly author: Author; readonly message: string }
  | { readonly kind: 'question left'; readonly author: Author; readonly subject: string; readonly left: Left }
  | {
      readonly kind: 'words not understood';
      readonly author: Author;
      readonly text: string;
      readonly reason: string;
    }
  | { readonly kind: 'advice wanted'; readonly author: Author }
  | { readonly kind: 'analysis started'; readonly revision: number }
  | { readonly kind: 'analysis failed'; readonly revision: number; readonly because: string }
  | { readonly kind: 'brief insufficient'; readonly analysis: Analysis }
  | { readonly kind: 'questions asked'; readonly analysis: Analysis; readonly questions: readonly Asked[] }
  | { readonly kind: 'advice given'; readonly analysis: Analysis }
  | { readonly kind: 'decision accepted'; readonly author: Author; readonly decision: Decision }
  | { readonly kind: 'watch begun' }
  | { readonly kind: 'closed'; readonly author: Author }
  | { readonly kind: 'stopped'; readonly author: Author };

/** Why a command changed nothing; told to whoever gave it. */
export type Refusal =
  | { readonly because: 'card is old'; readonly current: number; readonly subject: string }
  | { readonly because: 'nothing to advise on' }
  | { readonly because: 'no such option'; readonly options: readonly OptionName[] }
  | { readonly because: 'report is old'; readonly current: number }
  | { readonly because: 'not known'; readonly subject: string }
  | { readonly because: 'ended' }
  | { readonly because: 'nothing decided' };

/** Every stored event with the milliseconds since 1970 of its turn. */
export interface Dated {
  readonly at: number;
  readonly event: Event;
}
