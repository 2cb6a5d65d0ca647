import type { Remark } from '../../contracts/design.ts';
import type { Place } from './collect.ts';
import { polarityAt } from './polarity.ts';
import type { Topic } from './topic.ts';
import { dataTopics } from './topics-data.ts';
import { flowTopics } from './topics-flow.ts';

/** Everything that is looked for. */
export const topics: readonly Topic[] = [...dataTopics, ...flowTopics];

/** A topic found in a lower-case text. */
export interface TopicFound extends Place {
  readonly topic: string;
  readonly says: Remark['says'];
  readonly value?: number;
}

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:minutes?|mins?|m)$/, 60],
  [/^(?:hours?|hrs?|h)$/, 3600],
  [/^(?:days?|d)$/, 86_400],
];

const secondsOf = (text: string): number => {
  if (/^(?:zero|none)$/.test(text)) return 0;
  const [, amount = '', unit = ''] = /^([\d.]+) ?([a-z]*)/.exec(text) ?? [];
  return Number(amount) * (units.find(([pattern]) => pattern.test(unit))?.[1] ?? 1);
};

const day = 86_400;

const intervalOf = (text: string): number => {
  const every = /every (\d+) (hours?|minutes?|min)/.exec(text);
  if (every !== null) return Number(every[1]) * (every[2]?.startsWith('h') === true ? 3600 : 60);
  if (/hour/.test(text)) return 3600;
  if (/week/.test(text)) return 7 * day;
  return /month/.test(text) ? 30 * day : day;
};

const numberIn = ({ reads }: Topic, match: RegExpExecArray): number | undefined => {
  const text = match[1] ?? match[0];
  switch (reads) {
    case 'seconds':
      return secondsOf(text);
    case 'count':
      return Number(text);
    case 'interval':
      return intervalOf(text);
    default:
      return undefined;
  }
};

const found = (topic: Topic, match: RegExpExecArray, says: Remark['says']): TopicFound => {
  const value = numberIn(topic, match);
  return {
    topic: topic.id,
    says,
    from: match.index,
    to: match.index + match[0].length,
    ...(value === undefined ? {} : { value }),
  };
};

/** Matches nothing, not even an empty text. */
const never = /(?!)/g;

const overlaps = (one: Place, others: readonly Place[]): boolean =>
  others.some(({ from, to }) => one.from < to && one.to > from);

/** All topics of one sentence or line, in lower case and with single spaces. */
export const topicsIn = (text: string): readonly TopicFound[] =>
  topics.flatMap((topic) => {
    if (topic.beside?.test(text) === false || topic.unless?.test(text) === true) return [];
    const absent = [...text.matchAll(topic.absent ?? never)].map((match) => found(topic, match, 'lacks'));
    const present = [...text.matchAll(topic.present ?? never)].map((match) => found(topic, match, 'has'));
    const said = [...absent, ...present];
    const open = [...text.matchAll(topic.words ?? never)]
      .map((match) => found(topic, match, polarityAt(text, match.index, match.index + match[0].length)))
      .filter((one) => !overlaps(one, said));
    return [...said, ...open];
  });
