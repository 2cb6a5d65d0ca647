import { existsSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { unpackedBrowser } from './unpack.ts';

/** What the environment says about the browser. */
export interface BrowserOptions {
  /** An executable to use before any other (PLUMBLINE_CHROME). */
  readonly chrome?: string;
  /** Starts without the browser's own sandbox (PLUMBLINE_CHROME_NO_SANDBOX); root always does. */
  readonly noSandbox?: boolean;
  /** Where the browser that came with npm is unpacked. */
  readonly cacheFolder?: string;
  /** Told what takes long. */
  readonly progress?: (what: string) => void;
}

/** A browser that could be started. */
export interface BrowserChoice {
  readonly executable: string;
  readonly origin: 'environment' | 'npm' | 'system';
  readonly environment: Readonly<Record<string, string>>;
}

/** Browser options from environment variables. */
export const browserOptionsFrom = (
  environment: Readonly<Record<string, string | undefined>>,
): BrowserOptions => {
  const {
    PLUMBLINE_CHROME: chrome,
    XDG_CACHE_HOME: cache,
    PLUMBLINE_CHROME_NO_SANDBOX: noSandbox,
  } = environment;
  return {
    ...(chrome ? { chrome } : {}),
    ...(cache ? { cacheFolder: join(cache, 'plumbline') } : {}),
    noSandbox: !['', '0', 'false', undefined].includes(noSandbox),
  };
};

const defaultCache = (): string => {
  const home = homedir();
  return home !== '/' && existsSync(home)
    ? join(home, '.cache', 'plumbline')
    : join(tmpdir(), `plumbline-${userInfo().uid}`);
};

const systemNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'chrome-headless-shell',
  'microsoft-edge',
];

const systemPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const systemBrowser = (): string | undefined => {
  const { PATH = '' } = process.env;
  return [
    ...PATH.split(delimiter).flatMap((folder) => systemNames.map((name) => join(folder, name))),
    ...systemPlaces,
  ].find((path) => existsSync(path));
};

/** The child sees where to find libraries and temporary files, and none of our keys. */
const kept = [
  'PATH',
  'HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  'LANG',
  'SystemRoot',
  'LOCALAPPDATA',
  'USERPROFILE',
  'XDG_RUNTIME_DIR',
];

const childEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name] ?? '']])),
  );

/** Browsers to try, best first: named in the environment, unpacked from npm, the machine's own. */
const browserChoices = async (options: BrowserOptions): Promise<readonly BrowserChoice[]> => {
  const environment = childEnvironment();
  if (options.chrome !== undefined)
    return [{ executable: options.chrome, origin: 'environment', environment }];
  const unpacked = await unpackedBrowser(options.cacheFolder ?? defaultCache(), options.progress).catch(
    () => undefined,
  );
  const system = systemBrowser();
  return [
    ...(unpacked === undefined
      ? []
      : [
          {
            executable: unpacked.executable,
            origin: 'npm' as const,
            environment: {
              ...environment,
              LD_LIBRARY_PATH: unpacked.libraries,
              ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: unpacked.fontsConfig }),
            },
          },
        ]),
    ...(system === undefined ? [] : [{ executable: system, origin: 'system' as const, environment }]),
  ];
};

/**
 * Arguments of every start. The resolver rule makes every host name unknown, so that even a page that got around the
 * content policy and the offline switch reaches nobody; the heap cap turns a diagram that eats memory into a crash of its
 * own page within a second.
 */
const browserArguments = (noSandbox: boolean): readonly string[] => [
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-breakpad',
  '--no-pings',
  '--mute-audio',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--js-flags=--max-old-space-size=512',
  ...(noSandbox ? ['--no-sandbox'] : []),
];

/** Starts the first browser that can be started; throws with what was tried if none can. */
export const startBrowser = async (
  options: BrowserOptions,
): Promise<{ readonly browser: Browser; readonly choice: BrowserChoice }> => {
  // Chromium refuses to start its sandbox as root, and some containers forbid the user namespaces it is made of: there
  // the container is the wall, and the caller must say so. Everyone else gets the sandbox.
  const noSandbox = options.noSandbox === true || process.getuid?.() === 0;
  const choices = await browserChoices(options);
  const tried: string[] = [];
  for (const choice of choices) {
    try {
      const browser = await puppeteer.launch({
        executablePath: choice.executable,
        headless: 'shell',
        pipe: true,
        args: [...browserArguments(noSandbox)],
        env: { ...choice.environment },
        timeout: 20_000,
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
      });
      return { browser, choice };
    } catch (error) {
      tried.push(
        `${choice.origin}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
      );
    }
  }
  throw new Error(
    tried.length === 0 ? 'no browser on this machine' : `no browser could be started (${tried.join('; ')})`,
  );
};
