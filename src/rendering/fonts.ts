import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { codePointsOf } from './cmap.ts';

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** A font file as bytes, and which characters it is for. */
export interface FontFace {
  readonly family: 'Inter' | 'Plumbline Scripts';
  /** CSS `font-weight` descriptor; a range for faces that stand in at every weight. */
  readonly weight: string;
  /** Characters it is used for, as CSS `unicode-range`; absent = all that it has. */
  readonly range?: string;
  /** Characters that it was cut for and really has; absent for a whole font. */
  readonly characters?: readonly string[];
  readonly bytes: Uint8Array;
  /** Same for the same bytes. */
  readonly key: string;
}

const interFiles = {
  400: '400Regular/Inter_400Regular.ttf',
  500: '500Medium/Inter_500Medium.ttf',
  600: '600SemiBold/Inter_600SemiBold.ttf',
} as const;

/** Paths of the Inter files, for who reads fonts from disk. */
export const interPaths = (): readonly string[] =>
  Object.values(interFiles).map((file) => join(folderOf('@expo-google-fonts/inter'), file));

/** Inter in the three weights of our pictures: Latin, Greek, Cyrillic, Vietnamese. */
export const interFaces = async (): Promise<readonly FontFace[]> =>
  Promise.all(
    Object.entries(interFiles).map(
      async ([weight, file]): Promise<FontFace> => ({
        family: 'Inter',
        weight,
        bytes: await readFile(join(folderOf('@expo-google-fonts/inter'), file)),
        key: `inter ${weight}`,
      }),
    ),
  );

/** Noto families cut in slices by `unicode.json`, in the order in which they are asked for a character. */
const families = ['noto-sans-arabic', 'noto-sans-hebrew', 'noto-sans-thai', 'noto-sans-devanagari'] as const;
const hanFamilies = { kana: 'noto-sans-jp', hangul: 'noto-sans-kr', han: 'noto-sans-sc' } as const;

interface Slice {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

const slicesByFamily = new Map<string, Promise<readonly Slice[]>>();

const slicesOf = (family: string): Promise<readonly Slice[]> => {
  const known = slicesByFamily.get(family);
  if (known !== undefined) return known;
  const read = (async () => {
    const root = folderOf(`@fontsource-variable/${family}`);
    const slices = JSON.parse(await readFile(join(root, 'unicode.json'), 'utf8')) as Record<string, string>;
    return Object.entries(slices).map(([name, ranges]) => ({
      file: join(root, 'files', `${family}-${name.replace(/^\[(.*)\]$/, '$1')}-wght-normal.woff2`),
      ranges: ranges.split(',').map((range) => {
        const [from = '0', to = from] = range.trim().replace(/^U\+/i, '').split('-');
        return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
      }),
    }));
  })();
  slicesByFamily.set(family, read);
  return read;
};

const has = (slice: Slice, point: number): boolean =>
  slice.ranges.some(([from, to]) => point >= from && point <= to);

/** Code points that Inter draws: Latin to Cyrillic, more Latin and Greek, punctuation to control pictures, box marks. */
const inInter = (point: number): boolean =>
  point < 0x590 || (point >= 0x1e00 && point < 0x2427) || (point >= 0x2500 && point < 0x2600);

/** Zero-width joiner, emoji presentation and keycap: they shape an emoji and are nothing alone. */
const joiners: ReadonlySet<string> = new Set(['\u200d', '\ufe0f', '\u20e3']);

const isEmoji = (character: string): boolean =>
  joiners.has(character) ||
  ((character.codePointAt(0) ?? 0) > 0xff &&
    /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character));

const rangeOf = (characters: readonly string[]): string =>
  characters.map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16)}`).join(',');

const cut = new Map<string, Promise<FontFace>>();

/**
 * A face that has only these characters of a file, at one weight, and says which of them the file really has: the lists
 * that come with the fonts promise some that are not there. Remembered, for the same labels come again.
 */
const cutFace = (file: string, characters: readonly string[], variable: boolean): Promise<FontFace> => {
  const key = `${file.slice(file.lastIndexOf('/') + 1)} ${characters.join('')}`;
  const known = cut.get(key);
  if (known !== undefined) return known;
  if (cut.size > 500) cut.clear();
  const face = (async (): Promise<FontFace> => {
    const bytes = await subsetFont(await readFile(file), characters.join(''), {
      targetFormat: 'truetype',
      ...(variable ? { variationAxes: { wght: 500 } } : {}),
    });
    const points = codePointsOf(bytes);
    return {
      family: 'Plumbline Scripts',
      weight: '100 900',
      characters: characters.filter((character) => points.has(character.codePointAt(0) ?? -1)),
      range: rangeOf(characters),
      bytes,
      key,
    };
  })();
  cut.set(key, face);
  return face;
};

const emojiFile = (): string =>
  join(folderOf('@expo-google-fonts/noto-emoji'), '400Regular', 'NotoEmoji_400Regular.ttf');

/**
 * Small faces for the characters of a text that Inter lacks: Chinese, Japanese, Korean, Arabic, Hebrew, Thai, Devanagari
 * and emoji (in outline). Han characters take the shape of the language that the rest of the text shows.
 */
export const facesFor = async (text: string): Promise<readonly FontFace[]> => {
  const characters = [...new Set(text + text.normalize('NFC'))];
  const emoji = characters.filter(isEmoji);
  let missing = characters.filter(
    (character) => !isEmoji(character) && !inInter(character.codePointAt(0) ?? 0),
  );
  const faces: FontFace[] = [];
  if (emoji.some((character) => !joiners.has(character)))
    faces.push(await cutFace(emojiFile(), emoji, false));
  if (missing.length === 0) return faces.filter(isUseful);
  for (const family of [...families, ...hanOrder(text)]) {
    for (const slice of await slicesOf(family)) {
      const here = missing.filter((character) => has(slice, character.codePointAt(0) ?? 0));
      if (here.length === 0) continue;
      const face = await cutFace(slice.file, here, true);
      faces.push(face);
      missing = missing.filter((character) => !face.characters?.includes(character));
    }
  }
  return faces.filter(isUseful);
};

const isUseful = ({ characters }: FontFace): boolean => characters === undefined || characters.length > 0;

/** Han characters differ by language: the kana or Hangul of a text tell which forms its readers expect. */
const hanOrder = (text: string): readonly string[] => {
  const { kana, hangul, han } = hanFamilies;
  if (/[\u3040-\u30ff]/.test(text)) return [kana, han, hangul];
  return /[\uac00-\ud7af]/.test(text) ? [hangul, han, kana] : [han, kana, hangul];
};
