import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { startStudying } from '../../../src/studying.ts';
import { startFakeAnthropic } from '../../support/anthropic/fake.ts';
import type { Asked } from '../../support/anthropic/script.ts';
import { answer, cite, hit, json, type Step, text, webSearch } from '../../support/anthropic/steps.ts';
import { actionIn, formOf, startSlackBot } from '../../support/slack/bot.ts';
import { type FakeSlack, startFakeSlack } from '../../support/slack/fake-slack.ts';
import type { Json } from '../../support/slack/model.ts';
import type { Seen } from '../../support/slack/workspace.ts';
import { type PreviewPost, slackPage } from '../../support/slack-preview.ts';
import { openBrowser } from '../console/browser.ts';

/** `PLUMBLINE_LOOK=folder`: a picture of each stop, wide and narrow, light and dark, for the eye and for the documents. */
const { PLUMBLINE_LOOK: wanted } = process.env;

const people = { U0ANA: 'Ana', U0BEN: 'Ben' };

const looks = [
  { name: '', width: 740, dark: false, phone: false },
  { name: '-dark', width: 740, dark: true, phone: false },
  { name: '-phone', width: 360, dark: false, phone: true },
];

const source = 'https://www.postgresql.org/docs/current/runtime-config-wal.html';

/** What a careful model would write about this brief, with all that it may fill. */
const synthesis = ({ body }: Asked): Step => {
  const said = String(body.messages[0]?.content);
  const given = JSON.parse((JSON.parse(said) as { text: string }).text) as {
    advisor: { recommended: string };
  };
  const claim = (words: string, ...evidence: string[]) => ({ text: words, evidence });
  return answer(
    json({
      summary: [
        claim('Each commit waits for a standby, so a confirmed order outlives its primary.', 'E1'),
        claim('The waiting room is what saves the seats table; no database does.'),
      ],
      present: [claim('Two parts of the application write seats today.')],
      options: [],
      recommended: { option: given.advisor.recommended, reason: [] },
      failures: [
        claim('The gate fails open, and the whole rush reaches the primary.'),
        claim('A standby that is late holds up every commit.', 'E1'),
      ],
      plan: [
        claim('Rehearse the sale with the gate before the next tour.'),
        claim('Set the time after which a commit stops waiting.', 'E1'),
      ],
      open: [claim('Whether payment confirms before or after the seat is taken.')],
    }),
  );
};

const web = answer(
  webSearch('synchronous commit', [hit(source, 'WAL', 'each commit waits for a standby')]),
  text('It waits.', cite(source, 'each commit waits for a standby')),
);

const isPng = (name: string): boolean => name.endsWith('.png');

/** Messages as the fake holds them, with the bytes of their pictures. */
const previewed = (slack: FakeSlack, messages: readonly Seen[]): readonly PreviewPost[] =>
  messages.map(({ user, text: words, blocks, files, thread_ts: under, ts }) => ({
    by: people[user as keyof typeof people] ?? 'architect',
    isApp: !(user in people),
    text: words,
    blocks,
    files: files.map((file) => {
      const name = String(file['name']);
      const { bytes } = slack.files(under ?? ts).find((one) => one.file['id'] === file['id']) ?? {};
      return isPng(name) && bytes !== undefined ? { name, png: bytes } : { name };
    }),
  }));

const asPost = (blocks: unknown): readonly PreviewPost[] => [
  { by: 'architect', isApp: true, text: '', blocks: blocks as readonly Json[], files: [] },
];

type Stops = Readonly<Record<string, readonly PreviewPost[]>>;

/** A consultation of two people who differ, from the first message to the digest, as the bot posts it. */
const consultation = async (folder: string): Promise<Stops> => {
  const slack = await startFakeSlack();
  const model = await startFakeAnthropic();
  model.when(
    ({ tools }) => tools.includes('web_search'),
    () => web,
  );
  model.when(
    ({ tools }) => tools.includes('calculate'),
    () => answer(text('Nothing is missing.')),
  );
  model.script((asked) => synthesis(asked));
  const ana = slack.person('U0ANA', 'Ana');
  const ben = slack.person('U0BEN', 'Ben');
  slack.channel('C1', 'architecture');
  const bot = await startSlackBot(slack, 'http', {
    folder: join(folder, 'data'),
    study: (parts) =>
      startStudying(
        { ANTHROPIC_API_KEY: model.key, ANTHROPIC_BASE_URL: model.baseUrl, PLUMBLINE_READING_MODEL: 'off' },
        folder,
        parts,
      ),
  });
  const stops: Record<string, readonly PreviewPost[]> = {};
  try {
    const example = await readFile(join(import.meta.dirname, '../../../examples/ticket-onsale.md'), 'utf8');
    const root = (await ana.mention('C1', example)).ts;
    await bot.settled();
    const thread = () => slack.messages('C1', root);
    const find = (words: string): Seen => {
      const found = thread().findLast(({ seen, user }) => !(user in people) && seen.includes(words));
      if (found === undefined) throw new Error(`nothing says ${words}`);
      return found;
    };
    let seen = 0;
    const fresh = (): readonly PreviewPost[] => {
      const all = thread();
      const news = all.slice(seen);
      seen = all.length;
      return previewed(slack, news);
    };
    await ben.say('C1', 'actually it is 20k purchase attempts/s at peak', root);
    await bot.settled();
    const asking = find('can change my advice');
    stops['brief'] = previewed(slack, [find('understood')]);
    stops['questions'] = previewed(slack, [asking]);
    await ben.press(asking.ts, actionIn(asking, 'form:'));
    stops['form-questions'] = asPost((await formOf(slack, 'U0BEN')).content['blocks']);
    await ben.closeModal();
    const card = find('understood');
    await ana.press(card.ts, actionIn(card, 'Correct …'));
    stops['form-correct'] = asPost((await formOf(slack, 'U0ANA')).content['blocks']);
    await ana.closeModal();
    fresh();
    await ben.say('C1', 'what if the peak writes are ten times as many?', root);
    await bot.settled();
    stops['difference'] = fresh();
    await ana.say('C1', 'advise', root);
    await bot.settled();
    const advised = fresh();
    const added = advised.findIndex(({ text: words }) => words.includes('What the model adds'));
    stops['report'] = advised.filter((_, index) => index !== added);
    stops['study'] = advised.slice(added, added + 1);
    await ana.say('C1', 'options', root);
    await bot.settled();
    stops['options'] = fresh();
    const report = find('Architecture consultation');
    await ana.press(report.ts, actionIn(report, 'Decide'));
    await bot.settled();
    stops['decision'] = fresh();
    const top = slack.messages('C1').length;
    await ana.command('C1', '/architect digest now');
    await bot.settled();
    stops['digest'] = previewed(slack, slack.messages('C1').slice(top));
    await ana.command('C1', '/architect');
    stops['form-intake'] = asPost((await formOf(slack, 'U0ANA')).content['blocks']);
    await ana.openHome('home');
    await slack.until(() => slack.views('U0ANA').home !== undefined);
    stops['home'] = asPost(slack.views('U0ANA').home?.content['blocks']);
    expect(slack.calls().filter(({ answer: got }) => got?.['ok'] !== true)).toEqual([]);
    return stops;
  } finally {
    await bot.close();
    await model.close();
    await slack.close();
  }
};

test('what the bot posts of a whole consultation is not wider than a phone, and can be looked at', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-look-'));
  const browser = await openBrowser();
  try {
    const stops = await consultation(folder);
    expect(Object.entries(stops).filter(([, posts]) => posts.length === 0)).toEqual([]);
    const page = await browser.newPage();
    const pages: readonly (readonly [string, readonly PreviewPost[]])[] =
      wanted === undefined ? [['all', Object.values(stops).flat()]] : Object.entries(stops);
    for (const [name, posts] of pages)
      for (const look of wanted === undefined ? looks.slice(-1) : looks) {
        await page.setViewport({ width: look.width, height: 100 });
        await page.setContent(await slackPage(posts, { ...look, people }));
        const wide = await page.evaluate('document.documentElement.scrollWidth');
        expect([name, wide]).toEqual([name, look.width]);
        if (wanted === undefined) continue;
        await mkdir(wanted, { recursive: true });
        await page.screenshot({ path: join(wanted, `slack-${name}${look.name}.png`), fullPage: true });
      }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}, 400_000);
