import type { Range } from '../../contracts/fact.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

const busy =
  /\b(?:peak|rush|busy|busiest|spike|surge|high load|crunch|onslaught|heavy traffic|everybody (?:log|come|arrive))\b/;
const hour = 3600;
/** Longer than this is a working day and no rush. */
const longest = 6 * hour;

interface Time {
  readonly seconds: number;
  /** First token after it. */
  readonly end: number;
  /** Written as a time of day, and not as a bare number. */
  readonly isClock: boolean;
  /** Half of the day, where it is said. */
  readonly half?: string;
}

const timeAt = (tokens: readonly Token[], at: number): Time | undefined => {
  const hours = tokens[at]?.value;
  if (tokens[at]?.kind !== 'number' || hours === undefined || !Number.isInteger(hours) || hours > 24)
    return undefined;
  const minutes = tokens[at + 2]?.value;
  const hasMinutes =
    /^[:.]$/.test(tokens[at + 1]?.norm ?? '') &&
    /^\d\d$/.test(tokens[at + 2]?.raw ?? '') &&
    (minutes ?? 60) < 60;
  let end = hasMinutes ? at + 3 : at + 1;
  const half = /^(?:am|pm|a\.m\.|p\.m\.|h|oclock|o'clock)$/.exec(tokens[end]?.raw ?? '')?.[0];
  if (half !== undefined) end += 1;
  return {
    seconds: hours * hour + (hasMinutes ? (minutes ?? 0) * 60 : 0),
    end,
    isClock: hasMinutes || half !== undefined,
    ...(half === undefined ? {} : { half }),
  };
};

/** "The peak lasts from 17:00 to 19:30", "the rush is between 7 and 9 am": how long the busy time is. */
export const busyHours = (
  sentence: Sentence,
): { readonly range: Range; readonly from: number; readonly to: number } | undefined => {
  if (sentence.isQuestion || !busy.test(sentence.text)) return undefined;
  const { tokens } = sentence;
  for (const [index, token] of tokens.entries()) {
    if (token.norm !== 'from' && token.norm !== 'between') continue;
    const first = timeAt(tokens, index + 1);
    if (first === undefined || !/^(?:to|until|till|and|-|\u2013)$/.test(tokens[first.end]?.norm ?? ''))
      continue;
    const second = timeAt(tokens, first.end + 1);
    if (second === undefined || !(first.isClock || second.isClock)) continue;
    const length = (second.seconds - first.seconds + 12 * hour) % (12 * hour);
    const seconds = length === 0 || second.seconds - first.seconds > 12 * hour ? undefined : length;
    if (seconds !== undefined && seconds <= longest)
      return { range: [seconds, seconds], from: index, to: second.end - 1 };
  }
  return undefined;
};
