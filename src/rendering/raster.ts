import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { facesFor, interPaths } from './fonts.ts';

const widestPng = 2000;

/**
 * PNG of an SVG without a browser, twice its size but at most 2000 px wide. Links to pictures and files are taken out
 * first: an SVG can name a file or an address, a picture never opens one.
 */
export const rasterise = async (svg: string, width: number): Promise<Uint8Array> => {
  const { renderAsync } = await import('@resvg/resvg-js');
  const faces = await facesFor(svg);
  const folder = faces.length === 0 ? undefined : await mkdtemp(join(tmpdir(), 'plumbline-fonts-'));
  try {
    const extra: string[] = [];
    if (folder !== undefined) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      for (const [index, face] of faces.entries()) {
        const path = join(folder, `${index}.ttf`);
        await writeFile(path, face.bytes);
        extra.push(path);
      }
    }
    const image = await renderAsync(withoutLinks(svg), {
      fitTo: { mode: 'zoom', value: Math.min(2, widestPng / width) },
      background: '#ffffff',
      font: {
        loadSystemFonts: false,
        fontFiles: [...interPaths(), ...extra],
        defaultFontFamily: 'Inter',
        sansSerifFamily: 'Inter',
      },
    });
    return image.asPng();
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
};

/** The same SVG without images and without references other than to its own parts. */
export const withoutLinks = (svg: string): string =>
  svg
    .replaceAll(/<image\b[^>]*?(?:\/>|>[\s\S]*?<\/image\s*>)/gi, '')
    .replaceAll(/\s(?:xlink:)?href\s*=\s*(?:"(?!#)[^"]*"|'(?!#)[^']*')/gi, '')
    .replaceAll(/url\((?!\s*['"]?#)[^)]*\)/gi, 'none')
    .replaceAll(/@import[^;]*;?/gi, '');
