import type { Conversed } from './loop/converse.ts';
import type { Trouble } from './model/ask.ts';
import type { Exhausted } from './model/budget.ts';

const minutes = (milliseconds: number): string => {
  const whole = Math.max(1, Math.round(milliseconds / 60_000));
  return whole === 1 ? 'a minute' : `${whole} minutes`;
};

const notAffordedOf: Readonly<Record<Extract<Trouble, { readonly kind: 'not afforded' }>['of'], string>> = {
  consultation: 'of this consultation (PLUMBLINE_BUDGET_USD; another consultation has one of its own)',
  channel: 'of this channel for today',
  day: 'of all channels for today',
};

const ofTrouble = (trouble: Trouble): string => {
  switch (trouble.kind) {
    case 'key refused':
      return 'the model’s platform refused the key; check ANTHROPIC_API_KEY';
    case 'not paid':
      return 'the model’s platform wants to be paid first; see the billing page of its console';
    case 'not afforded':
      return `the budget of money ${notAffordedOf[trouble.of]} has no room for one more request`;
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
    case 'not there':
      return 'the model’s platform knows no such model or address; check PLUMBLINE_MODEL, PLUMBLINE_READING_MODEL and ANTHROPIC_BASE_URL';
    case 'left alone':
      return 'the model’s platform failed several times just now and is left alone for a minute';
    case 'too long':
      return 'what was found is too long for the model';
    case 'not taken':
      return `the model’s platform did not take the request: ${trouble.message.replace(/[.\s]+$/, '')}`;
    case 'cancelled':
      return 'it was stopped';
  }
};

/** Whether a request that failed never left this machine. */
export const neverSent = ({ kind }: Trouble): boolean => kind === 'not afforded' || kind === 'left alone';

const ofExhausted: Readonly<Record<Exhausted['of'], string>> = {
  money: 'the budget of money is used up',
  tokens: 'the budget of tokens is used up',
  calls: 'the budget of requests is used up',
  time: 'the time for it is over',
};

/** A wait that no study outlasts, ms: as long as a whole one may take. */
const noWait = 10 * 60_000;

/** Whether the platform will refuse whatever is asked next as well: the key, the account, the model's name, or for too long. */
export const isOver = (ended: Conversed): boolean => {
  if (ended.kind !== 'failed') return false;
  const { trouble } = ended;
  switch (trouble.kind) {
    case 'key refused':
    case 'not paid':
    case 'not there':
      return true;
    case 'rate limited':
      return (trouble.afterMilliseconds ?? 0) >= noWait;
    default:
      return false;
  }
};

const phaseEnded =
  /^((?:Inside, the model|Outside, the search of the web \([^)]*\)|The calculation) stopped|The model did not write its part): (.*)$/s;

/** The same reason of several phases, said once: "Inside, the model stopped; the calculation stopped: it is overloaded." */
export const saidOnce = (troubles: readonly string[]): readonly string[] => {
  const phases = new Map<string, string[]>();
  const said: (string | { readonly reason: string })[] = [];
  for (const trouble of troubles) {
    const [, what, reason] = phaseEnded.exec(trouble) ?? [];
    if (what === undefined || reason === undefined) {
      said.push(trouble);
      continue;
    }
    const before = phases.get(reason);
    if (before === undefined) said.push({ reason });
    phases.set(reason, [...(before ?? []), what]);
  }
  return said.map((one) => {
    if (typeof one === 'string') return one;
    const [first = '', ...others] = phases.get(one.reason) ?? [];
    const lower = others.map((what) => what.charAt(0).toLowerCase() + what.slice(1));
    return `${[first, ...lower].join('; ')}: ${one.reason}`;
  });
};

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
