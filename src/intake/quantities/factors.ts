import type { Around, Meaning } from './around.ts';

const has = (text: string, pattern: RegExp): boolean => pattern.test(text);

const perOther = /\b(?:every|each|per|one|single|a) (?:single |one )?(read|write)\b/;

/** Reads "for every read we see ten writes", "20 reads per write". */
export const perOperation = ({ quantity, clause, sentence }: Around): Meaning | undefined => {
  if (quantity.kind !== 'count' || quantity.range[1] > 10_000 || quantity.range[0] <= 0) return undefined;
  const counted = /^(?:something like |about )?(read|write)\b/.exec(quantity.noun)?.[1];
  const other = perOther.exec(clause)?.[1] ?? perOther.exec(sentence)?.[1];
  if (counted === undefined || other === undefined || counted === other) return undefined;
  const share = (value: number) => (counted === 'read' ? value / (value + 1) : 1 / (value + 1));
  const ends = [share(quantity.range[0]), share(quantity.range[1])].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  const flag = counted === 'read' ? 'load.readMostly' : 'load.writeHeavy';
  return { fact: 'traffic.readFraction', range: ends, also: [{ fact: flag, value: true }] };
};

/** Reads "3x", "20:1", "six times the average". */
export const timesMeaning = (around: Around): Meaning | undefined => {
  const { quantity, before, after, clause, sentence } = around;
  if (quantity.kind !== 'times') return undefined;
  const [low, high] = quantity.range;
  const about = `${before}${after}`;
  if (quantity.against !== undefined) return ratio(around);
  if (
    has(sentence, /\bread\b/) &&
    has(sentence, /\bwrite\b/) &&
    has(clause, /\b(?:more|for every|for each|per|outnumber|than|as many|as often|to one|as much|many)\b/)
  ) {
    const more = firstOf(sentence);
    const share = (value: number) => (more === 'read' ? value / (value + 1) : 1 / (value + 1));
    return {
      fact: 'traffic.readFraction',
      range: low < high ? [share(low), share(high)] : [share(low), share(low)],
    };
  }
  if (
    !has(clause, /\bnow and (?:then|again)\b/) &&
    has(clause, /\b(?:headroom|today|current|currently|now|present|existing|carry|as much load)\b/) &&
    has(
      about,
      /\b(?:load|traffic|headroom|volume|today|current|now|present|growth|capacity|user|existing|throughput)\b/,
    ) &&
    !has(about, /\b(?:average|normal|usual)\b/)
  )
    return { fact: 'headroom.wanted', range: [low, high] };
  if (has(about, /\bheadroom\b/)) return { fact: 'headroom.wanted', range: [low, high] };
  const peak =
    /\b(?:peak|spike|burst|busiest|rush|surge|pay ?day|blackfriday|christmas|sale|top of hour|evening|monday|season|night|noon|lunch|holiday|weekend|average|normal|usual|baseline|launch|go up|jump|campaign|match|steady|ordinary|quiet)\b/;
  if (
    has(sentence, peak) &&
    high >= 1 &&
    !has(
      before,
      /\bbe (?:scan|read|touch|visit|update|retry|call|write|release|test|check|send|use|open) (?:about |around |roughly |some )?$/,
    ) &&
    !has(sentence, /\bnow and then\b/) &&
    !has(about, /\b(?:retry|copy|replica|replicate|fast|slow|big|large|a day|a week|deploy|expensive)\b/) &&
    quantity.per === undefined
  )
    return { fact: 'traffic.peakFactor', range: [low, high] };
  return undefined;
};

const firstOf = (text: string): 'read' | 'write' =>
  text.search(/\bread\b/) <= text.search(/\bwrite\b/) ? 'read' : 'write';

const ratio = ({ quantity, clause, sentence }: Around): Meaning | undefined => {
  const left = quantity.range[0];
  const right = quantity.against ?? 0;
  if (right <= 0 || !has(sentence, /\b(?:read|write|query|update|readheavy|writeheavy|insert|lookup)\b/))
    return undefined;
  const words = has(clause, /\bread\b|\bwrite\b/) ? clause : sentence;
  const first = firstOf(
    words.replace(/\b(?:query|lookup|select|view)\b/g, 'read').replace(/\b(?:update|insert)\b/g, 'write'),
  );
  const share = (first === 'read' ? left : right) / (left + right);
  return { fact: 'traffic.readFraction', range: [share, share] };
};
