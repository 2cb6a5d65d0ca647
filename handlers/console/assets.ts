import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

/** A file of the page, as it is served. */
export interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly tag: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

const fonts: Readonly<Record<string, string>> = {
  'inter-400.ttf': '400Regular/Inter_400Regular.ttf',
  'inter-500.ttf': '500Medium/Inter_500Medium.ttf',
  'inter-600.ttf': '600SemiBold/Inter_600SemiBold.ttf',
};

const loaded = async (path: string): Promise<Asset> => {
  const bytes = await readFile(path);
  return {
    bytes,
    type: types[extname(path)] ?? 'application/octet-stream',
    tag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`,
  };
};

/** Every file of the page by its name; nothing else of the disk can be asked for. */
export const loadAssets = async (): Promise<ReadonlyMap<string, Asset>> => {
  const folder = join(import.meta.dirname, 'page');
  const inter = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json'));
  const files = [
    ...(await readdir(folder))
      .filter((name) => types[extname(name)] !== undefined)
      .map((name) => [name, join(folder, name)] as const),
    ...Object.entries(fonts).map(([name, path]) => [name, join(inter, path)] as const),
  ];
  return new Map(await Promise.all(files.map(async ([name, path]) => [name, await loaded(path)] as const)));
};
