import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reportHtml } from '../../../blocks/html/report.ts';
import { escapeHtml, htmlText } from '../../../blocks/html/text.ts';
import type { Report } from '../../../src/contracts/report.ts';
import { anyReport } from '../hostile.ts';

const nowhere = () => undefined;

const page = (report: Report): string => reportHtml(report, nowhere);

const tags = (html: string): readonly string[] =>
  [...html.replace(/<style>.*?<\/style>/s, '').matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(
    (match) => match[1] ?? '',
  );

const known = new Set(
  (
    'html head meta title style body main h1 h2 h3 p nav a section ul ol li div table thead tbody tr th td ' +
    'span q code strong em figure figcaption img details summary pre wbr'
  ).split(' '),
);

describe('a report as a page', () => {
  test('whatever a brief says becomes text: no tag, attribute or address of its own', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const html = page(report);
        expect(tags(html).filter((tag) => !known.has(tag))).toEqual([]);
        expect(html).not.toMatch(/<[^>]*\son\w+\s*=/i);
        expect(html).not.toMatch(/href="(?!https?:|#)/i);
      }),
      { seed: 5, numRuns: 150 },
    );
  });

  test('it asks no host for anything', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const html = page(report);
        expect(html).not.toMatch(/<(?:script|link|iframe|object|embed|base|form|video|audio|source)\b/i);
        expect(html).not.toMatch(/\b(?:src|srcset|poster|data|action)="(?!data:)/i);
        expect(html.match(/<style>.*?<\/style>/s)?.[0]).not.toMatch(/url\(|@import|https?:/i);
      }),
      { seed: 6, numRuns: 60 },
    );
  });

  test('its policy forbids everything but its own style and pictures, before anything else is read', () => {
    const html = page({ title: 'A brief', subtitle: [], sections: [], drawings: [] });
    const policy = html.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)?.[1];
    expect(policy).toBe("default-src 'none'; img-src data:; style-src 'unsafe-inline'");
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });

  test.each([
    ['a tag', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['an attribute', '" onload="x', '&quot; onload=&quot;x'],
    ['an apostrophe', "it's", 'it&#39;s'],
    ['an entity', '&lt;', '&amp;lt;'],
  ])('escapes %s', (_, text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
    expect(htmlText([{ kind: 'quote', text }])).toBe(`<q>${escaped}</q>`);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//evil.example'])(
    'an address like %s is no link',
    (url) => {
      expect(htmlText([{ kind: 'link', title: 'x', url }])).toBe('x');
    },
  );

  test('an id goes on in the next line at its seams, and only there', () => {
    expect(htmlText([{ kind: 'code', text: 'rates.peak@a-b' }])).toBe(
      '<code>rates.<wbr>peak<wbr>@a-<wbr>b</code>',
    );
  });

  test('a figure can be asked why, a fact says its id, an assumption looks different', () => {
    expect(
      htmlText([
        { kind: 'figure', id: 'rates.peak@brief', text: '4 k/s' },
        { kind: 'fact', id: 'team.size', text: 'six' },
        { kind: 'fact', id: 'regions.count', text: 'one', assumed: true },
      ]),
    ).toBe(
      '<span class="figure" title="why rates.peak@brief">4\u00a0k/s</span>' +
        '<span class="fact" title="team.size">six</span>' +
        '<span class="assumed" title="regions.count">one</span>',
    );
  });

  test('a picture has its words, and stands inside the page', () => {
    const html = reportHtml(
      {
        title: 'A brief',
        subtitle: [],
        sections: [{ id: 'one', title: 'One', blocks: [{ kind: 'picture', drawing: 'growth' }] }],
        drawings: [{ id: 'growth', kind: 'growth', title: 'Growth', alt: 'a "line" that rises' }],
      },
      () => 'data:image/png;base64,AAAA',
    );
    expect(html).toContain('<img alt="a &quot;line&quot; that rises" src="data:image/png;base64,AAAA">');
  });

  test('every section can be reached from the top', () => {
    const html = page({
      title: 'A brief',
      subtitle: [],
      sections: [
        { id: 'one', title: 'One', blocks: [] },
        { id: 'two', title: 'Two', blocks: [] },
      ],
      drawings: [],
    });
    expect(html).toContain('<a href="#one">One</a><a href="#two">Two</a>');
    expect(html).toContain('<section id="two">');
  });
});
