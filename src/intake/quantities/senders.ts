import type { Range } from '../../contracts/fact.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Quantity } from './quantity.ts';
import { spanSeconds } from './units.ts';

/** So many senders, each once in so long: a rate that nobody has to work out. */
export interface Sent {
  readonly range: Range;
  /** First and last token of the interval and of how many are sent at a time. */
  readonly from: number;
  readonly to: number;
}

const verb =
  'send|report|transmit|emit|push|upload|publish|ping|submit|produce|generate|deliver|measure|write|stream|log';
const unit = '(second|minute|hour|s|sec|min|h)';
/** From the noun of the senders to what each sends; the number of it, if one is said, is the last word. */
const sends = new RegExp(
  `^ (?:[a-z]+ ){0,4}(?:[,(] )?(?:(?:that|which|who|each|all|they) (?:of (?:them|which) )?){0,2}(?:[a-z]+ )?(?:${verb})(?: in| out| us| back| home)? `,
);
const listed =
  /^ , (?=(?:a|one|each a|each one) (?:new )?(?:point|sample|reading|value|message|update|measurement|position)\b)/;
const interval = new RegExp(
  `^(?:[a-z#]+ ){0,6}?(?:once (?:a|per|every|each)|every|each|per) (?:single )?${unit}\\b(?! (?:[a-z]+day|week|month|day|time|year|quarter|one)\\b)`,
);
const counted =
  /\b(?:message|event|reading|point|record|ping|update|sample|value|measurement|position|frame|line)$/;
const longest = 3600;

const textFrom = ({ text, offsets }: Sentence, token: number): string =>
  text.slice((offsets[token] ?? text.length) - 1);

const tokenAt = ({ offsets }: Sentence, offset: number): number =>
  offsets.findLastIndex((one) => one <= offset);

/** "40,000 bikes report their position every 20 seconds", "half a million sensors, each sends 3 values a minute". */
export const sendersOf = (sentence: Sentence, quantities: readonly Quantity[]): Sent | undefined => {
  for (const [index, senders] of quantities.entries()) {
    const [count, most] = senders.range;
    if (senders.kind !== 'count' || senders.per !== undefined || senders.vague === true) continue;
    const behind = textFrom(sentence, senders.to + 1);
    const named = senders.noun !== '' || ofThem.test(behind);
    if (!named || count !== most || count < 10) continue;
    const after = behind.replace(/^ of (?:them|those|these)\b/, '');
    const skipped = behind.length - after.length;
    const lead = sends.exec(after) ?? listed.exec(after);
    if (lead === null) continue;
    const objectAt = tokenAt(
      sentence,
      (sentence.offsets[senders.to + 1] ?? 0) - 1 + skipped + lead[0].length,
    );
    const found = sentAfter(sentence, quantities.slice(index + 1), objectAt);
    if (found !== undefined) return { ...found, range: [count * found.each, count * found.each] };
  }
  return sentBefore(sentence, quantities);
};

const reports = new RegExp(
  `\\b(?:${verb}|come|arrive|poll)(?: in)? (?:[a-z]+ ){0,4}?(?:(?:every|each) (?:[a-z#]+ ){1,4}?|(?:once|twice) (?:a|per|every|each) [a-z]+ |[a-z]+ (?:a|per) (?:second|minute) )(?:[,(] )?(?:(?:from|by|and there be|there be|we have|in|of which there be) )?(?:(?:about|around|some|all|our|the|roughly|over) )*$`,
);
const ofThem = /^ (?:of (?:them|those|these)|in total|altogether|such)\b/;

/** "Meters report every quarter of an hour, 4.2 million of them", "positions come every 5 seconds from 600 buses". */
const sentBefore = (sentence: Sentence, quantities: readonly Quantity[]): Sent | undefined => {
  for (const senders of quantities) {
    const [count, most] = senders.range;
    if (senders.kind !== 'count' || senders.per !== undefined || senders.vague === true) continue;
    if (count !== most || count < 10) continue;
    const head = sentence.text.slice(0, sentence.offsets[senders.from] ?? 0);
    const from = / (?:from|by) (?:(?:about|around|some|all|our|the|roughly|over) )*$/.test(head);
    // "The trains report their position every 2 seconds, 1,300 trains".
    const again =
      senders.noun !== '' &&
      head.replace(/^ (?:(?:the|our|all|each|every) )*/, ' ').startsWith(` ${senders.noun} `);
    const named = (from || again) && senders.noun !== '';
    if (!reports.test(head) || !(named || ofThem.test(textFrom(sentence, senders.numberTo + 1)))) continue;
    const span = quantities.findLast(
      ({ kind, from: at, to }) =>
        kind === 'seconds' &&
        to < senders.from &&
        /^(?:every|each)$/.test(sentence.tokens[at - 1]?.norm ?? ''),
    );
    const seconds = span?.range[0] ?? spanSeconds[once.exec(head)?.[1] ?? ''];
    if (seconds === undefined || seconds <= 0 || seconds > longest || span?.range[1] !== span?.range[0])
      continue;
    return {
      range: [count / seconds, count / seconds],
      // Those who send are still people or things of their own; "of them" is nothing without what stands before.
      from: span?.from ?? senders.from - 1,
      to: named ? (span?.to ?? senders.from - 1) : senders.numberTo,
    };
  }
  return undefined;
};

const once = new RegExp(`\\b(?:once (?:a|per|every|each)|every|each) ${unit} (?:[,(] )?(?:[a-z]+ ){0,4}$`);

interface Each {
  /** How many a second one of them sends. */
  readonly each: number;
  readonly from: number;
  readonly to: number;
}

const sentAfter = (sentence: Sentence, rest: readonly Quantity[], objectAt: number): Each | undefined => {
  const first = rest[0];
  const number = first?.from === objectAt && first.kind === 'count' ? first : undefined;
  if (number !== undefined && (number.range[0] !== number.range[1] || !counted.test(number.noun)))
    return undefined;
  const times = number?.range[0] ?? 1;
  if (number?.per !== undefined) return { each: times / number.per, from: number.from, to: number.to };
  const span = rest.find(
    ({ kind, from }) => kind === 'seconds' && /^(?:every|each)$/.test(sentence.tokens[from - 1]?.norm ?? ''),
  );
  if (span !== undefined && span.from - objectAt < 10) {
    const [low, high] = span.range;
    return low === high && low > 0 && low <= longest
      ? { each: times / low, from: number?.from ?? span.from, to: span.to }
      : undefined;
  }
  const words = textFrom(sentence, objectAt).slice(1);
  // "140 gates write about 2,600 taps per second": the rate is said, and said of all.
  if (/^(?:(?:about|around|some|roughly|up to|over|nearly|almost|together|altogether) )+#/.test(words))
    return undefined;
  const match = interval.exec(words);
  const seconds = spanSeconds[match?.[1] ?? ''];
  if (match === null || seconds === undefined) return undefined;
  const to = tokenAt(sentence, (sentence.offsets[objectAt] ?? 0) + match[0].length - 1);
  return { each: times / seconds, from: number?.from ?? to, to };
};
