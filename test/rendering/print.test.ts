import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { printerOf } from '../../src/rendering/print.ts';
import { type InspectingRenderer, makeRenderer } from '../../src/rendering/renderer.ts';
import { patient } from '../support/patient.ts';
import { pagesOf, wordsOf } from '../support/pdf.ts';

const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>t</title><body>${body}</body>`;

describe('a document is printed in the browser that draws', () => {
  let renderer: InspectingRenderer;
  beforeAll(async () => {
    renderer = await makeRenderer({ bounds: patient });
  });
  afterAll(() => renderer.close());

  test('three pages with their text', async () => {
    const parts = ['Waiting room', 'One primary', 'Größe 漢'];
    const printed = await renderer.print(
      page(`${parts.map((part) => `<h1 style="break-after:page">${part}</h1>`).join('')}<p>end of it</p>`),
    );
    if (!('pdf' in printed)) throw new Error(printed.reason);
    expect(Buffer.from(printed.pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(pagesOf(printed.pdf)).toBe(4);
    const words = wordsOf(printed.pdf);
    for (const part of ['Waitingroom', 'Oneprimary', 'Größe', 'endofit']) expect(words).toContain(part);
  });

  test('scripts of a document do not run', async () => {
    const printed = await renderer.print(
      page(
        '<p id="a">before</p><script>document.getElementById("a").textContent = "after"; for (;;);</script>',
      ),
    );
    if (!('pdf' in printed)) throw new Error(printed.reason);
    expect(wordsOf(printed.pdf)).toContain('before');
    expect(wordsOf(printed.pdf)).not.toContain('after');
  });

  test('several at once are printed one after the other', async () => {
    const all = await Promise.all(['one', 'two', 'three'].map((word) => renderer.print(page(word))));
    expect(
      all.map((printed) => ('pdf' in printed ? wordsOf(printed.pdf).replace(/1\/1/, '') : printed.reason)),
    ).toEqual(['one', 'two', 'three']);
  });
});

describe('what cannot be printed is said, with what to do', () => {
  test('no browser', async () => {
    const renderer = await makeRenderer({ useBrowser: false });
    expect(await renderer.print(page('x'))).toEqual({
      reason: 'told to do without a browser',
      todo: expect.stringContaining('HTML'),
    });
    await renderer.close();
  });

  test('too large, too many, too late', async () => {
    const never = () => new Promise<never>(() => undefined);
    const printer = printerOf(never, { time: 20, waiting: 2, length: 100 });
    expect(await printer.print('x'.repeat(101))).toMatchObject({
      reason: expect.stringContaining('too large'),
    });
    const three = await Promise.all([printer.print('a'), printer.print('b'), printer.print('c')]);
    expect(three.map((one) => ('reason' in one ? one.reason : ''))).toEqual([
      'it took longer than 0.02 s',
      'it took longer than 0.02 s',
      '2 documents wait already',
    ]);
  });
});
