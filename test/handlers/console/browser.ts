import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserOptionsFrom, startBrowser } from '../../../src/rendering/browser.ts';

/** The browser that draws the pictures, started once more so that it may talk to this machine, and to nobody else. */
export const openBrowser = async (): Promise<Browser> => {
  const { browser, choice } = await startBrowser(browserOptionsFrom(process.env));
  await browser.close();
  return puppeteer.launch({
    executablePath: choice.executable,
    headless: 'shell',
    pipe: true,
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    env: { ...choice.environment },
  });
};

/** A page, and everything on it that must not happen. */
export interface Watched {
  readonly page: Page;
  /** Requests to other hosts, errors in the console, exceptions, refused by the policy. */
  readonly wrong: readonly string[];
}

/** A page of a person of its own: nothing is shared with other pages but the server. */
export const watchedPage = async (
  browser: Browser,
  address: string,
  size = { width: 1360, height: 900 },
): Promise<Watched> => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(size);
  const wrong: string[] = [];
  const own = new URL(address).host;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.host !== own) wrong.push(`request to ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('requestfailed', (request) => {
    // A page that goes away gives its stream up.
    if (!request.url().includes('/api/events')) wrong.push(`failed: ${request.url()}`);
  });
  page.setDefaultTimeout(30_000);
  return { page, wrong };
};
