import type { Browser } from 'puppeteer-core';
import type { Printed, Printer } from '../contracts/export.ts';
import { Hung, within } from './pages.ts';

/** Bounds of printing; tests make them small. */
export interface PrintBounds {
  /** ms from the page to the bytes. */
  readonly time: number;
  /** Documents that may wait. */
  readonly waiting: number;
  /** Characters of one document, pictures included. */
  readonly length: number;
}

const printBounds: PrintBounds = { time: 30_000, waiting: 20, length: 30_000_000 };

/** Chromium's own templates have no font size: without one nothing is seen. */
const footer =
  '<div style="font-size:8px;width:100%;text-align:center;color:#666"><span class="pageNumber"></span> / <span class="totalPages"></span></div>';

const saveAsHtml = 'Take the HTML export and print it to PDF from any browser.';

const pdfOf = async (browser: Browser, html: string, time: number): Promise<Uint8Array> => {
  const page = await browser.newPage();
  try {
    // Nothing of a report is code, and nothing of it is elsewhere.
    await page.setJavaScriptEnabled(false);
    await page.setOfflineMode(true);
    await page.setContent(html, { waitUntil: 'load', timeout: time });
    return await page.pdf({
      format: 'A4',
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer,
      margin: { top: '16mm', bottom: '18mm', left: '14mm', right: '14mm' },
      timeout: time,
    });
  } finally {
    // A page that hangs does not close either: nobody waits for it.
    page.close().catch(() => undefined);
  }
};

/** Prints in the browser that draws the pictures, one document at a time; `browser` rejects where there is none. */
export const printerOf = (browser: () => Promise<Browser>, given: Partial<PrintBounds> = {}): Printer => {
  const bounds = { ...printBounds, ...given };
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  const print = async (html: string): Promise<Printed> => {
    try {
      const late = () => new Hung(`it took longer than ${bounds.time / 1000} s`);
      return {
        pdf: await within(
          bounds.time,
          browser().then((one) => pdfOf(one, html, bounds.time)),
          late,
        ),
      };
    } catch (error) {
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      return { reason, todo: saveAsHtml };
    }
  };
  return {
    async print(html) {
      if (html.length > bounds.length)
        return { reason: 'the document is too large to print', todo: saveAsHtml };
      if (waiting >= bounds.waiting)
        return { reason: `${waiting} documents wait already`, todo: 'Try again in a moment.' };
      waiting += 1;
      const printed = last.then(() => print(html));
      last = printed;
      try {
        return await printed;
      } finally {
        waiting -= 1;
      }
    },
  };
};
