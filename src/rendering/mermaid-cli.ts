import { renderMermaid } from '@mermaid-js/mermaid-cli';
import type { Browser } from 'puppeteer-core';
import { mermaidConfig } from './theme.ts';

/** What mermaid-cli draws of a source: the second way, and the one that the warm page is compared with. */
export const drawWithCli = async (
  browser: Browser,
  source: string,
  format: 'svg' | 'png',
  scale = 2,
): Promise<Uint8Array> => {
  const { data } = await renderMermaid(browser as never, source, format, {
    backgroundColor: 'white',
    mermaidConfig: mermaidConfig as never,
    viewport: { width: 1200, height: 800, deviceScaleFactor: scale },
    fontEmbed: false,
  });
  return data;
};
