import { createConnection } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { samples } from '../../blocks/replies.ts';
import { shown, type TestConsole, testConsole } from './desk.ts';

let desk: TestConsole | undefined;

const open = async (...given: Parameters<typeof testConsole>): Promise<TestConsole> => {
  desk = await testConsole(...given);
  return desk;
};

afterEach(async () => {
  await desk?.close();
  desk = undefined;
});

/** Reads events until `count` have come. */
const listen = (at: TestConsole, path: string, count: number, lastId?: string): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(at.console.address);
    const socket = createConnection(Number(port), '127.0.0.1', () => {
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${lastId === undefined ? '' : `Last-Event-ID: ${lastId}\r\n`}\r\n`,
      );
    });
    let text = '';
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      text += chunk.toString('utf8');
      const events = text.match(/^event: .*$(?:\n(?:id|data): .*$)+/gm) ?? [];
      if (events.length < count) return;
      socket.destroy();
      resolve(events);
    });
  });

describe('a post', () => {
  test('becomes a message once, and is found again after a restart', async () => {
    const at = await open();
    const post = { id: 'post-once' };
    const delivered = await at.deliver(samples.answer, post);
    expect(delivered).toEqual({ kind: 'posted', receipt: { seq: expect.any(Number) } });
    expect(await at.deliver(samples.answer, post)).toEqual(delivered);
    expect((await shown(at)).messages).toHaveLength(1);
    const later = await at.reopen();
    desk = later;
    const asked = { id: 'post-once', thread: 'console:main:tickets', lane: 'x', body: {}, attempt: 2 };
    expect(await later.console.find(asked)).toEqual(
      delivered.kind === 'posted' ? { receipt: delivered.receipt } : undefined,
    );
    expect(await later.console.find({ ...asked, id: 'post-never' })).toBeUndefined();
  });

  test('of the same key takes the place of the earlier one, with or without its receipt', async () => {
    const at = await open();
    const first = await at.deliver(samples.progress, { key: 'progress' });
    await at.say('tickets', 'in between');
    await at.deliver(
      { ...samples.progress, steps: [{ name: 'reading', state: 'done' }] },
      { key: 'progress' },
    );
    await at.deliver(samples.answer, {
      key: 'progress',
      edits: first.kind === 'posted' ? first.receipt : undefined,
    });
    const { messages } = await shown(at);
    expect(messages.map(({ kind, edited }) => [kind, edited])).toEqual([
      ['answer', true],
      ['said', false],
    ]);
  });

  test.each([
    ['a body that is no reply', { body: { reply: { kind: 'poem' } } }],
    ['no body', { body: null }],
    ['a thread of another platform', { thread: 'slack:C1:2' }],
  ])('with %s is refused for good', async (_, details) => {
    const at = await open();
    expect(await at.deliver(samples.answer, details)).toMatchObject({
      kind: 'refused',
      because: { code: 'console.unknown-post' },
    });
  });

  test('names its thread: title and phase by the brief, headline by the report or the decision', async () => {
    const at = await open();
    await at.say('tickets', '# We sell tickets\nA lot of them.');
    expect((await shown(at)).thread).toMatchObject({ title: 'We sell tickets', people: ['Ana'] });
    await at.deliver(samples.brief);
    await at.deliver(samples.report);
    const { thread, brief } = await shown(at);
    expect(thread).toMatchObject({
      title: 'Concert tickets',
      phase: 'gathering',
      headline: 'a gate before one database',
    });
    expect(brief?.html).toContain('12k purchase attempts/s');
  });
});

describe('what a page sees', () => {
  test('comes as it happens, and after a break all that was missed, once and in order', async () => {
    const at = await open();
    const { after } = await shown(at);
    const live = listen(at, `/api/events?thread=tickets&after=${after}`, 4);
    await at.say('tickets', 'one');
    await at.deliver(samples.progress, { key: 'p' });
    const events = await live;
    expect(events.map((event) => event.split('\n')[0])).toEqual([
      'event: message',
      'event: thread',
      'event: message',
      'event: thread',
    ]);
    const [, lastId = ''] = /^id: (\d+)$/m.exec(events[0] ?? '') ?? [];
    await at.deliver(samples.answer, { key: 'p' });
    const resumed = await listen(at, '/api/events?thread=tickets', 1, lastId);
    expect(resumed).toHaveLength(1);
    expect(resumed[0]).toContain('"kind":"answer"');
  });

  test('is bounded: the sixty-fifth page is told so', async () => {
    const at = await open();
    const { port } = new URL(at.console.address);
    const sockets = await Promise.all(
      Array.from(
        { length: 64 },
        () =>
          new Promise<ReturnType<typeof createConnection>>((resolve) => {
            const socket = createConnection(Number(port), '127.0.0.1', () =>
              socket.write(`GET /api/events HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`),
            );
            socket.once('data', () => resolve(socket));
          }),
      ),
    );
    expect((await at.get('/api/events')).status).toBe(503);
    for (const socket of sockets) socket.destroy();
  });

  test('a long thread comes in pages of a hundred, none missing', async () => {
    const at = await open();
    for (let index = 0; index < 150; index += 1) await at.deliver(samples.notice);
    const last = await shown(at);
    const [oldest] = last.messages;
    const earlier = await shown(at, `?before=${oldest?.seq}`);
    expect([last.messages.length, last.more, earlier.messages.length, earlier.more]).toEqual([
      100,
      true,
      50,
      false,
    ]);
    expect(new Set([...last.messages, ...earlier.messages].map(({ seq }) => seq)).size).toBe(150);
  });
});

describe('pictures and files', () => {
  const address = async (at: TestConsole): Promise<string> => {
    await at.deliver(samples.report);
    return /src="(\/pictures\/[^"]+)"/.exec((await shown(at)).messages[0]?.html ?? '')?.[1] ?? '';
  };

  test('a picture is drawn when it is looked at', async () => {
    const at = await open({
      picture: async (drawing) => ({
        drawing,
        png: new Uint8Array([1, 2, 3]),
        svg: '<svg/>',
        width: 1,
        height: 1,
        way: 'warm page',
      }),
    });
    const path = await address(at);
    const png = await at.get(path);
    expect([png.status, png.headers['content-type'], [...png.bytes]]).toEqual([200, 'image/png', [1, 2, 3]]);
    expect((await at.get(path.replace('.png', '.svg'))).headers['content-type']).toBe('image/svg+xml');
    expect((await at.get(`/pictures/${'0'.repeat(40)}.png`)).status).toBe(404);
  });

  test('one that cannot be drawn says why', async () => {
    const at = await open();
    const answered = await at.get(await address(at));
    expect(answered.status).toBe(502);
    expect(answered.json()).toMatchObject({ error: { message: 'nothing draws here' } });
  });

  test('an export has its name and type; one that is not there says so', async () => {
    const asked: unknown[] = [];
    const at = await open({
      file: async (...given) => {
        asked.push(given);
        return given[2] === 3 ? new TextEncoder().encode('%PDF-1.7') : undefined;
      },
    });
    await at.deliver(samples.brief);
    const pdf = await at.get('/files/tickets/3/pdf');
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.headers['content-disposition']).toBe('attachment; filename="concert-tickets-r3-report.pdf"');
    expect(pdf.bytes.toString('utf8')).toBe('%PDF-1.7');
    expect(asked).toEqual([['console:main:tickets', 'pdf', 3]]);
    expect((await at.get('/files/tickets/4/pdf')).status).toBe(404);
    expect((await at.get('/files/tickets/3/exe')).status).toBe(404);
  });

  test('an exported page runs nothing', async () => {
    const at = await open({ file: async () => new TextEncoder().encode('<script>alert(1)</script>') });
    const { headers } = await at.get('/files/tickets/3/html');
    expect(headers['content-security-policy']).toContain('sandbox');
    expect(headers['content-security-policy']).not.toContain('script-src');
    expect(headers['content-disposition']).toContain('inline');
  });
});

test('a port that is taken is said to be', async () => {
  const at = await open();
  const { startConsole } = await import('../../../handlers/console/app.ts');
  await expect(
    startConsole(
      {
        accept: async () => 'accepted',
        picture: async (drawing) => ({ drawing, reason: '' }),
        file: async () => undefined,
      },
      {
        port: Number(new URL(at.console.address).port),
        file: ':memory:',
        now: () => 0,
        examples: [],
        problem: () => undefined,
      },
    ),
  ).rejects.toMatchObject({ code: 'console.port' });
});

test('where only digests come is named after them, and a brief makes it a consultation', async () => {
  const at = await open();
  await at.deliver(samples.digest);
  expect((await shown(at)).thread).toMatchObject({
    title: `Digest of ${samples.digest.channel}`,
    phase: 'digest',
  });
  await at.deliver(samples.brief);
  await at.deliver(samples.digest);
  expect((await shown(at)).thread).toMatchObject({ title: 'Concert tickets', phase: 'gathering' });
});

test.each([
  ['graphviz', 'no-store'],
  ['warm page', 'private, max-age=31536000, immutable'],
] as const)('a picture by the way of %s is kept by the browser as %s', async (way, kept) => {
  const at = await open({
    picture: async (drawing) => ({ drawing, png: new Uint8Array(8), svg: '', width: 1, height: 1, way }),
  });
  await at.deliver(samples.report);
  const [address = ''] = /\/pictures\/\w+\.png/.exec((await shown(at)).messages[0]?.html ?? '') ?? [];
  expect((await at.get(address)).headers['cache-control']).toBe(kept);
});
