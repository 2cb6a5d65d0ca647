import type { Conversed } from './loop/converse.ts';
import type { Trouble } from './model/ask.ts';
import type { Exhausted } from './model/budget.ts';

const minutes = (milliseconds: number): string => {
  const whole = Math.max(1, Math.round(milliseconds / 60_000));
  return whole === 1 ? 'a minute' : `${whole} minutes`;
};

const ofTrouble = (trouble: Trouble): string => {
  switch (trouble.kind) {
    case 'key refused':
      return 'the model’s platform refused the key; check ANTHROPIC_API_KEY';
    case 'not paid':
      return 'the model’s platform wants to be paid first; see the billing page of its console';
    case 'not afforded':
      return 'the budget of money for today has no room for one more request';
    case 'rate limited':
      return trouble.afterMilliseconds === undefined
        ? 'the model’s platform takes no more requests for now'
        : `the model’s platform takes no more requests for ${minutes(trouble.afterMilliseconds)}`;
    case 'overloaded':
      return 'the model’s platform is overloaded';
    case 'server failed':
      return 'the model’s platform failed';
    case 'unreachable':
      return 'the model’s platform cannot be reached';
    case 'cut':
      return 'the connection to the model broke off in the middle of an answer';
    case 'silent':
      return 'the model fell silent in the middle of an answer';
    case 'too long':
      return 'what was found is too long for the model';
    case 'not taken':
      return `the model’s platform did not take the request: ${trouble.message}`;
    case 'cancelled':
      return 'it was stopped';
  }
};

const ofExhausted: Readonly<Record<Exhausted['of'], string>> = {
  money: 'the budget of money is used up',
  tokens: 'the budget of tokens is used up',
  calls: 'the budget of requests is used up',
  time: 'the time for it is over',
};

/** Whether the platform will refuse whatever is asked next as well: the key, or the account behind it. */
export const isOver = (ended: Conversed): boolean =>
  ended.kind === 'failed' && (ended.trouble.kind === 'key refused' || ended.trouble.kind === 'not paid');

/** Why a conversation came to nothing, as a clause for people. */
export const troubleWords = (ended: Exclude<Conversed, { kind: 'said' }>): string => {
  switch (ended.kind) {
    case 'refused':
      return 'the model declined to answer';
    case 'too long':
      return ofTrouble({ kind: 'too long' });
    case 'cut short':
      return 'the model did not come to an end within its bounds';
    case 'exhausted':
      return ofExhausted[ended.exhausted.of];
    case 'failed':
      return ofTrouble(ended.trouble);
  }
};
