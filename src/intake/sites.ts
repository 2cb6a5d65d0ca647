import type { Statement } from './merge.ts';
import type { Sentence } from './text/sentences.ts';

const site = '(?:datacenter|dc|site|hall|room|building|campus|location|hospital|plant|house)';

/** Sites of one town or campus; the base forms of a sentence, numbers as "#". */
const near = new RegExp(
  [
    `\\b${site}\\b.{0,60}\\b(?:in|of|on|at|within|across) (?:the |a |our )?(?:same|one|single) (?:town|city|campus|site|premise|metro|metro area|metropolitan area|compound|industrial park)\\b`,
    `\\b(?:halls?|rooms?|buildings?) (?:on|at|of|in) (?:our |the )?campus\\b`,
    `\\btwin (?:datacenter|dc|site|hall)\\b`,
    `\\b${site}\\b.{0,30}\\b(?:across the (?:street|road|river)|next door|around the corner|in walk\\w* distance|a stone.s throw)\\b`,
  ].join('|'),
);

const count = `(?:two|three|four|both|#)`;
const counted = new RegExp(
  `\\b${count} (?:[a-z]+ ){0,2}?(?:hall|room|building|campus|hospital|house|plant|datacenter|dc|site)\\b`,
);
/** "two hospitals, each with its own data centre" counts data centres. */
const ofItsOwn = new RegExp(
  `\\b${count} (?:[a-z]+ ){1,3}.{0,40}?\\b(?:each|every one|both) (?:of (?:them|which) )?(?:with|have|have got|run) (?:a|its|their|an?) (?:own )?(?:datacenter|server room|machine room|computer room|dc)\\b`,
);

const words: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4 };

const kilometres: Readonly<Record<string, number>> = {
  km: 1,
  kms: 1,
  kilometer: 1,
  kilometre: 1,
  kilometers: 1,
  kilometres: 1,
  mile: 1.609344,
  miles: 1.609344,
  m: 0.001,
  meter: 0.001,
  meters: 0.001,
  metre: 0.001,
  metres: 0.001,
};

const apart = /\b(?:apart|away from each other|between (?:them|the|our|both))\b/;
const spoken =
  /\b(?:datacenter|dc|site|hall|building|campus|region|room|location|hospital|plant|server)\b|\bdata ?cent/;

/** "8 km apart", said of what machines stand in. */
const distanceOf = (sentence: Sentence): readonly Statement[] => {
  if (!apart.test(sentence.text) || !spoken.test(sentence.text)) return [];
  return sentence.tokens.flatMap((token, index): readonly Statement[] => {
    const factor = kilometres[sentence.tokens[index + 1]?.raw ?? ''];
    if (token.kind !== 'number' || token.value === undefined || factor === undefined) return [];
    const value = token.value * factor;
    return [
      {
        kind: 'number',
        fact: 'sites.distance',
        range: [value, value],
        noun: '',
        sentence,
        from: index,
        to: index + 1,
        weak: false,
      },
    ];
  });
};

/** How far apart the sites are, whether they are near, and how many where no other word counts them. */
export const sitesOf = (sentence: Sentence): readonly Statement[] => {
  const distances = distanceOf(sentence);
  const { text } = sentence;
  const isNear = near.test(text);
  if (!isNear && distances.length === 0 && !ofItsOwn.test(text)) return [];
  const at = { sentence, from: 0, to: sentence.tokens.length - 1, weak: false } as const;
  const match = ofItsOwn.exec(text) ?? (isNear || distances.length > 0 ? counted.exec(text) : null);
  const index = match === null ? -1 : sentence.offsets.findLastIndex((offset) => offset <= match.index);
  const word = sentence.tokens[index];
  const value = word === undefined ? undefined : (words[word.norm] ?? word.value);
  return [
    ...distances,
    ...(isNear ? [{ kind: 'value', fact: 'sites.near', value: true, ...at } as const] : []),
    ...(value === undefined || value < 2 || value > 4
      ? []
      : [
          {
            kind: 'number',
            fact: 'regions.count',
            range: [value, value],
            noun: 'site',
            sentence,
            from: index,
            to: index + 1,
            weak: false,
          } as const,
        ]),
  ];
};
