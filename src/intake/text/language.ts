import { detect } from 'tinyld/light';

const english: ReadonlySet<string> = new Set(
  (
    'the we our is are of and to with must need have has for this that it be should what which per users not can from at on no ' +
    'data when by an they only all one two how do does reads writes want more'
  ).split(' '),
);

const sampleLength = 4_000;

/**
 * ISO 639-1 code of the language of a text. Short notes and lists of figures count as English when their letters are
 * plain ASCII and no other language is heard.
 */
export const languageOf = (text: string): string => {
  const sample = text.slice(0, sampleLength).replace(/```[\s\S]*?(?:```|$)/g, ' ');
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return 'en';
  const share = words.filter((word) => english.has(word)).length / words.length;
  if (share >= 0.18) return 'en';
  const letters = sample.match(/\p{L}/gu) ?? [];
  const ascii = letters.filter((letter) => letter < '\u007f').length / Math.max(1, letters.length);
  if (ascii > 0.99 && (words.length < 6 || share >= 0.08)) return 'en';
  const heard = detect(sample);
  return heard === '' || heard === undefined ? (ascii > 0.9 ? 'en' : 'und') : heard;
};
