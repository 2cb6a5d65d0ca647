import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReplyLinks } from '../../../blocks/html/figure.ts';
import { replyHtml } from '../../../blocks/html/reply.ts';
import { anyReply, samples } from '../replies.ts';

const links: ReplyLinks = {
  picture: ({ id }) => `/pictures/${encodeURIComponent(id)}.png`,
  file: (format, revision) => `/files/t/${revision}/report.${format}`,
  thread: (thread) => `/t/${encodeURIComponent(thread)}`,
};
const nowhere: ReplyLinks = { picture: () => undefined, file: () => undefined, thread: () => undefined };

const known = new Set(
  (
    'section article header footer div span p h2 h3 h4 ul ol li dl dt dd table caption thead tbody tr th td q b em ' +
    'strong code wbr a button form label input details summary figure figcaption img pre'
  ).split(' '),
);

describe('a reply as HTML', () => {
  test('whatever anyone wrote becomes text: no tag, handler, style or address of its own', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const html = replyHtml(reply, links);
        const tags = [...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag = '']) => tag);
        expect(tags.filter((tag) => !known.has(tag))).toEqual([]);
        // What is inside of quotes is a value: the quotes of others are escaped.
        expect(html.replaceAll(/"[^"]*"/g, '')).not.toMatch(/<[^>]*\s(?:on\w+|style)\s*=/i);
        expect(html).not.toMatch(/(?:href|src)="(?!https?:|\/(?:pictures|files|t)\/)/i);
      }),
      { seed: 28_112_026, numRuns: 300 },
    );
  });

  test('what is opened is closed, in order', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const open: string[] = [];
        for (const [, end, tag = ''] of replyHtml(reply, links).matchAll(/<(\/?)([a-z][a-z0-9]*)/g)) {
          if (['input', 'img', 'wbr'].includes(tag)) continue;
          if (end === '/') expect(open.pop()).toBe(tag);
          else open.push(tag);
        }
        expect(open).toEqual([]);
      }),
      { seed: 29_112_026, numRuns: 300 },
    );
  });

  test('a brief card shows each value with who said it, marks what is assumed, and lets every row be corrected', () => {
    const html = replyHtml(samples.brief, links);
    expect(html).toContain('<span class="who">Ana</span> <q>12k purchase attempts/s</q>');
    expect(html).toContain('<tr class="from-assumed" data-fact="record.size">');
    expect(html).toContain('against <b>20\u00a0k/s</b> <span class="who">Ben</span>');
    expect(html.match(/<form data-act="correct" data-fact="writes\.peakPerSecond" /g)).toHaveLength(2);
    expect(html).toContain('data-say="/withdraw record.size" data-shown="Withdraw ');
    expect(html).toContain('seats released at once');
    expect(html).toContain('it must be web scale');
  });

  test('both sides of a contradiction can be taken', () => {
    const html = replyHtml(samples.brief, links);
    expect(html).toContain(
      'data-say="/correct writes.peakPerSecond 12 k/s" data-shown="writes, peak: 12 k/s">Take 12\u00a0k/s</button>',
    );
    expect(html).toContain(
      'data-say="/correct writes.peakPerSecond 20 k/s" data-shown="writes, peak: 20 k/s">Take 20\u00a0k/s</button>',
    );
  });

  test('a question has a field with its unit, or a button for each choice, and two ways out', () => {
    const html = replyHtml(samples.questions, links);
    expect(html).toContain('placeholder="e.g. 60k"');
    expect(html).toContain('<span class="unit">per second</span>');
    expect(html).toContain('name="choice" value="second">a second’s worth</button>');
    expect(html.match(/name="way" value="unknown"/g)).toHaveLength(3);
    expect(html.match(/name="way" value="you decide"/g)).toHaveLength(3);
    expect(html.match(/data-revision="3"/g)).toHaveLength(4);
    expect(html).toContain('<input type="checkbox" name="picked" value="full-text search">full-text search');
    expect(html).toContain('name="choice" value="none of these">None of these</button>');
  });

  test('of a report the summary, the trade-offs and the pictures are open, the rest is folded', () => {
    const html = replyHtml(samples.report, links);
    const open = html.slice(0, html.indexOf('part-folded'));
    expect(open).toContain('Do not shard.');
    expect(open).toContain('<th scope="col" class="right picked">gate</th>');
    expect(open).toContain('data-zoom="/pictures/architecture.png"');
    expect(html).toContain(
      '<details class="fold" data-keep="options"><summary>Architecture Options</summary>',
    );
    expect(html).toContain('data-say="/decide gate-1a r3"');
    expect(html).toContain('href="/files/t/3/report.pdf" download');
  });

  test('what the platform cannot show stands there in words', () => {
    const html = replyHtml(samples.report, nowhere);
    expect(html).toContain('buyers to gate to store');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('href=');
    expect(replyHtml(samples.file, nowhere)).toContain('report.pdf');
  });

  test.each([
    ['progress', 'advice<span class="unseen-text"> runs</span>'],
    ['difference', 'data-zoom="/pictures/after.png"'],
    ['answer', 'data-zoom="/pictures/growth.png"'],
    ['decision', '<dt>review on</dt><dd>2027-05-28</dd>'],
    ['digest', 'href="/t/console%3Amain%3Atickets-0001"'],
    ['file', 'download="report.pdf"'],
    ['notice', 'class="card notice notice-error" role="alert"'],
  ] as const)('a %s holds %s', (kind, part) => {
    expect(replyHtml(samples[kind], links)).toContain(part);
  });
});
