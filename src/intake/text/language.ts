import { detect } from 'tinyld/light';

const english: ReadonlySet<string> = new Set(
  (
    'the we our is are of and to with must need have has for this that it be should what which per users not can from at on no ' +
    'data when by an they only all one two how do does reads writes want more'
  ).split(' '),
);

/** Words of notes and tables that no other language spells so. */
const jotted: ReadonlySet<string> = new Set(
  (
    'under over below above about around within between after before every each most least peak average today now currently small ' +
    'large big fast slow kinda tbh please thanks maybe roughly approx response responses request requests second seconds minute ' +
    'minutes hour hours days week month months year years million billion thousand growing growth kept keep team people never ' +
    'always lost loss budget size load rate rows orders events checkout page pages search storage memory hosting backup write ' +
    'during lunch noon evening morning weekend otherwise usually monday mondays friday rps qps avg page pages views ' +
    'lookups queries without some many few any more than less'
  ).split(' '),
);

const sampleLength = 4_000;

/**
 * ISO 639-1 code of the language of a text. Short notes and lists of figures have few of the little words that tell a
 * language; they count as English when most of their words are ones that `knows` the reader.
 */
export const languageOf = (text: string, knows: (word: string) => boolean): string => {
  const sample = text.slice(0, sampleLength).replace(/```[\s\S]*?(?:```|$)/g, ' ');
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return 'en';
  const share = words.filter((word) => english.has(word)).length / words.length;
  if (share >= 0.18) return 'en';
  const abbreviated = new Set((sample.match(/\b[A-Z]{2,5}\b/g) ?? []).map((word) => word.toLowerCase()));
  const letters = sample.match(/\p{L}/gu) ?? [];
  const ascii = letters.filter((letter) => letter < '\u007f').length / Math.max(1, letters.length);
  // Abbreviations ("RPO", "DAU") are the same in every language, so they tell none.
  const long = words.filter((word) => word.length > 2 && !abbreviated.has(word));
  const known = long.filter((word) => english.has(word) || jotted.has(word) || knows(word)).length;
  if (ascii > 0.99 && (known >= 0.6 * long.length || (share >= 0.08 && known >= 0.4 * long.length)))
    return 'en';
  const heard = detect(sample);
  return heard === '' || heard === undefined ? (ascii > 0.9 ? 'en' : 'und') : heard;
};
