import { inflateSync } from 'node:zlib';

/** Every stream of a PDF, unpacked where it is packed in the usual way. */
const streamsOf = (pdf: Uint8Array): readonly string[] => {
  const bytes = Buffer.from(pdf);
  const streams: string[] = [];
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7)) {
    const end = bytes.indexOf('endstream', at);
    try {
      streams.push(inflateSync(bytes.subarray(at + 7, end)).toString('latin1'));
    } catch {
      // A picture or a font that is packed in another way holds no text.
    }
    at = end;
  }
  return streams;
};

/** Number of pages: objects of the type Page, in the open or in packed object streams. */
export const pagesOf = (pdf: Uint8Array): number =>
  [Buffer.from(pdf).toString('latin1'), ...streamsOf(pdf)].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)
    ?.length ?? 0;

/** Glyph to character, as the fonts of the file tell it; one table for all, since all are of one family. */
const charactersOf = (streams: readonly string[]): ReadonlyMap<number, string> => {
  const table = new Map<number, string>();
  const character = (hex: string) => String.fromCodePoint(Number.parseInt(hex, 16));
  for (const stream of streams.filter((one) => one.includes('begincmap'))) {
    for (const [, block = ''] of stream.matchAll(/beginbfchar\s([\s\S]*?)endbfchar/g))
      for (const [, from = '', to = ''] of block.matchAll(/<(\w{4})>\s*<(\w{4})>/g))
        table.set(Number.parseInt(from, 16), character(to));
    for (const [, block = ''] of stream.matchAll(/beginbfrange\s([\s\S]*?)endbfrange/g))
      for (const [, from = '', to = '', first = ''] of block.matchAll(/<(\w{4})>\s*<(\w{4})>\s*<(\w{4})>/g))
        for (let glyph = Number.parseInt(from, 16); glyph <= Number.parseInt(to, 16); glyph += 1)
          table.set(
            glyph,
            String.fromCodePoint(Number.parseInt(first, 16) + glyph - Number.parseInt(from, 16)),
          );
  }
  return table;
};

/** The characters that are shown, in the order of the file and without spaces: enough to tell that a text is there. */
export const wordsOf = (pdf: Uint8Array): string => {
  const streams = streamsOf(pdf);
  const table = charactersOf(streams);
  return streams
    .flatMap((stream) => [...stream.matchAll(/<((?:\w{4})+)>\s*Tj|\[([^\]]*)\]\s*TJ/g)])
    .map(([, one, many]) =>
      (one ?? [...(many ?? '').matchAll(/<((?:\w{4})+)>/g)].map(([, hex]) => hex).join(''))
        .replaceAll(/\w{4}/g, (glyph) => table.get(Number.parseInt(glyph, 16)) ?? '')
        .replaceAll(/\s/g, ''),
    )
    .join('');
};
