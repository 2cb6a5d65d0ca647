import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, lstat, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

/** The npm package that carries a Chromium for Linux on x64. */
const carrier = '@sparticuz/chromium';

/** Where the unpacked browser is and what it needs to start. */
export interface UnpackedBrowser {
  readonly executable: string;
  /** Folder for LD_LIBRARY_PATH: the NSS and expat libraries that a minimal Linux lacks. */
  readonly libraries: string;
  /** A fonts.conf for machines without fontconfig of their own. */
  readonly fontsConfig: string;
}

interface Manifest {
  readonly version: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Regular files of a tar archive that is wholly in memory; refuses names that leave the folder, ignores links. */
export const filesOfTar = (
  archive: Uint8Array,
): readonly { readonly name: string; readonly data: Uint8Array }[] => {
  const files: { name: string; data: Uint8Array }[] = [];
  const words = new TextDecoder();
  const field = (offset: number, start: number, length: number) =>
    words.decode(archive.subarray(offset + start, offset + start + length)).replace(/\0.*$/s, '');
  for (let offset = 0; offset + 512 <= archive.length; ) {
    const name = field(offset, 0, 100);
    if (name === '') break;
    const size = Number.parseInt(field(offset, 124, 12).trim() || '0', 8);
    const kind = field(offset, 156, 1);
    const path = normalize(join(field(offset, 345, 155), name));
    if (path.startsWith('..') || path.startsWith('/'))
      throw new Error(`archive names a file outside: ${name}`);
    if (kind === '0' || kind === '')
      files.push({ name: path, data: archive.subarray(offset + 512, offset + 512 + size) });
    offset += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
};

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** True only if the folder is a real folder of ours that nobody else may write to. */
const isOurs = async (folder: string): Promise<boolean> => {
  const entry = await lstat(folder);
  return (
    entry.isDirectory() &&
    (process.getuid === undefined || (entry.uid === process.getuid() && (entry.mode & 0o077) === 0))
  );
};

const isWhole = async (folder: string, version: string): Promise<boolean> => {
  try {
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
    const { size } = await stat(join(folder, 'chromium'));
    return manifest.version === version && manifest.bytes === size && (await isOurs(folder));
  } catch {
    return false;
  }
};

/** Checksum of a file, hexadecimal. */
const sha256OfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

const unpackInto = async (folder: string, bin: string, version: string): Promise<void> => {
  const hash = createHash('sha256');
  let bytes = 0;
  const executable = join(folder, 'chromium');
  await pipeline(
    createReadStream(join(bin, 'chromium.br'), { highWaterMark: 1 << 20 }),
    createBrotliDecompress({ chunkSize: 1 << 20 }),
    new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        bytes += chunk.length;
        done(null, chunk);
      },
    }),
    createWriteStream(executable, { mode: 0o700 }),
  );
  for (const archive of ['al2023', 'fonts']) {
    const tar = brotliDecompressSync(await readFile(join(bin, `${archive}.tar.br`)));
    for (const { name, data } of filesOfTar(tar)) {
      const path = join(folder, archive, name);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeFile(path, data, { mode: 0o600 });
    }
  }
  await writeFile(
    join(folder, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="relative">cache</cachedir></fontconfig>`,
  );
  const sha256 = hash.digest('hex');
  // What was written is read back once: a full disk or a torn write must not become a browser that crashes later.
  if ((await sha256OfFile(executable)) !== sha256)
    throw new Error('the unpacked browser does not match its checksum');
  const manifest: Manifest = { version, bytes, sha256 };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
};

/**
 * Unpacks the browser that came with `npm install` into `cacheFolder` (made 0700), once per version: into a temporary
 * folder beside it, checked, then renamed, so that no process ever starts a half-written browser. Answers undefined where
 * the package has no browser for this machine.
 */
export const unpackedBrowser = async (
  cacheFolder: string,
  progress: (what: string) => void = () => {},
): Promise<UnpackedBrowser | undefined> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const entry = createRequire(import.meta.url).resolve(carrier);
  const root = join(dirname(entry), '..');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = join(cacheFolder, `chromium-${version}`);
  if (!(await isWhole(folder, version))) {
    progress('unpacking the browser, once');
    await mkdir(cacheFolder, { recursive: true, mode: 0o700 });
    const temporary = await mkdtemp(join(cacheFolder, 'unpacking-'));
    try {
      await chmod(temporary, 0o700);
      await unpackInto(temporary, join(root, 'bin'), version);
      if (await exists(folder)) await rename(folder, `${temporary}-old`).catch(() => {});
      // Another process may have been faster; then its folder is as good as ours.
      await rename(temporary, folder).catch(async (error: unknown) => {
        if (!(await isWhole(folder, version))) throw error;
      });
    } finally {
      await rm(temporary, { recursive: true, force: true });
      await rm(`${temporary}-old`, { recursive: true, force: true });
    }
  }
  return {
    executable: join(folder, 'chromium'),
    libraries: join(folder, 'al2023', 'lib'),
    fontsConfig: join(folder, 'fonts', 'fonts.conf'),
  };
};
