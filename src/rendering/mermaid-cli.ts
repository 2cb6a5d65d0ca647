import { renderMermaid } from '@mermaid-js/mermaid-cli';
import type { Browser } from 'puppeteer-core';
import { mermaidConfig } from './theme.ts';

/** The browser as mermaid-cli sees it: what its page logs is not written to our terminal. */
const quiet = (browser: Browser) => ({
  async newPage() {
    const page = await browser.newPage();
    const listen = page.on.bind(page);
    page.on = (event, handler) => (event === 'console' ? page : listen(event, handler));
    return page;
  },
});

/** What mermaid-cli draws of a source: the second way, and the one that the warm page is compared with. */
export const drawWithCli = async (
  browser: Browser,
  source: string,
  format: 'svg' | 'png',
  scale = 2,
): Promise<Uint8Array> => {
  const { data } = await renderMermaid(quiet(browser) as never, source, format, {
    backgroundColor: 'white',
    mermaidConfig: mermaidConfig as never,
    viewport: { width: 1200, height: 800, deviceScaleFactor: scale },
    fontEmbed: false,
  });
  return data;
};
