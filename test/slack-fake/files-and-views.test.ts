import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { webApi } from '@slack/bolt';
import { clientAt, errorOf } from '../support/slack/client.ts';
import { type FakeSlack, startFakeSlack } from '../support/slack/fake-slack.ts';
import type { Person } from '../support/slack/person.ts';
import { type TurnedClock, turnedClock } from '../support/turned-clock.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

let clock: TurnedClock;
let slack: FakeSlack;
let web: webApi.WebClient;
let ana: Person;
let thread: string;

beforeEach(async () => {
  clock = turnedClock(1_800_000_000_000);
  slack = await startFakeSlack({ clock });
  slack.channel('C1', 'general');
  ana = slack.person('U1', 'Ana');
  web = clientAt(slack.apiUrl, slack.token);
  thread = String((await web.chat.postMessage({ channel: 'C1', text: 'root' })).ts);
});

afterEach(() => slack.close());

describe('files', () => {
  const upload = (file: Buffer, more: object = {}) =>
    web.filesUploadV2({
      channel_id: 'C1',
      thread_ts: thread,
      file,
      filename: 'chart.png',
      title: 'Growth',
      alt_text: 'rows over time',
      ...more,
    } as Parameters<typeof web.filesUploadV2>[0]);

  test('go up in three steps and appear in the thread', async () => {
    await upload(png, { initial_comment: 'The chart' });
    const [found] = slack.files(thread);
    expect(found?.bytes.equals(png)).toBe(true);
    expect(found?.file).toMatchObject({ name: 'chart.png', title: 'Growth', alt_txt: 'rows over time' });
    expect(slack.messages('C1', thread)[1]).toMatchObject({
      text: 'The chart',
      files: [{ name: 'chart.png', mimetype: 'image/png' }],
    });
    expect(slack.calls().map((each) => each.method)).toEqual([
      'chat.postMessage',
      'files.getUploadURLExternal',
      'files.completeUploadExternal',
    ]);
  });

  test('that are no PNG under the name of one are refused', async () => {
    await expect(upload(Buffer.from('<svg/>'))).rejects.toMatchObject({ statusCode: 400 });
    expect(slack.files(thread)).toEqual([]);
  });

  test('are shared only where the bot may write, and not before their bytes are there', async () => {
    const begun = await web.files.getUploadURLExternal({ filename: 'a.txt', length: 3 });
    const files: [{ id: string; title: string }] = [{ id: String(begun.file_id), title: 'A' }];
    expect(await errorOf(web.files.completeUploadExternal({ files }))).toBe('file_not_found');
    const put = (body: string) => fetch(String(begun.upload_url), { method: 'POST', body });
    expect((await put('abcd')).status).toBe(400);
    expect(await (await put('abc')).text()).toBe('OK - 3');
    slack.remove('C1', slack.botUser);
    expect(await errorOf(web.files.completeUploadExternal({ files, channel_id: 'C1' }))).toBe(
      'not_in_channel',
    );
    expect(await errorOf(web.files.completeUploadExternal({ files }))).toBe('ok');
  });

  test('can be shown in a block once Slack has looked at them', async () => {
    slack.slowFiles(2_000);
    await upload(png);
    const id = String(slack.files(thread)[0]?.file['id']);
    const show = () =>
      web.chat.postMessage({
        channel: 'C1',
        text: 'x',
        blocks: [{ type: 'image', alt_text: 'a chart', slack_file: { id } }],
      });
    expect((await web.files.info({ file: id })).file?.mimetype).toBe('');
    expect(await errorOf(show())).toBe('invalid_blocks');
    await clock.pass(2_000);
    expect((await web.files.info({ file: id })).file?.mimetype).toBe('image/png');
    expect(await errorOf(show())).toBe('ok');
  });

  test('whose upload breaks, before and after its bytes arrived', async () => {
    slack.failNext('upload', { status: 500 }, { dropAfterProcessing: true });
    await expect(upload(png)).rejects.toMatchObject({ statusCode: 500 });
    await expect(upload(png)).rejects.toThrow();
    await upload(png);
    expect(slack.files(thread)).toHaveLength(1);
  });

  test('that people attach can be fetched, or not; those kept elsewhere name their own address', async () => {
    const elsewhere = 'https://drive.example/plan.md';
    const { deliveries } = await ana.say('C1', 'read these', undefined, [
      { name: 'notes.md', content: 'six people' },
      { name: 'plan.md', content: 'ten', elsewhere },
    ]);
    const event = deliveries[0]?.payload['event'] as { readonly files: readonly Record<string, unknown>[] };
    const [notes, plan] = event.files;
    const get = () =>
      fetch(String(notes?.['url_private_download']), { headers: { authorization: `Bearer ${slack.token}` } });
    slack.failNext('download', { status: 500 });
    expect((await get()).status).toBe(500);
    expect(await (await get()).text()).toBe('six people');
    expect(plan).toMatchObject({ is_external: true, mode: 'external', url_private_download: elsewhere });
  });
});

describe('views', () => {
  const view = (text: string) => ({
    type: 'modal' as const,
    title: { type: 'plain_text' as const, text },
    blocks: [{ type: 'divider' as const }],
  });
  const trigger = async () => String((await ana.command('C1', '/architect x')).payload['trigger_id']);

  test('stack up to three; the one in front can be changed under its hash', async () => {
    const first = await web.views.open({ trigger_id: await trigger(), view: view('1') });
    for (const text of ['2', '3']) await web.views.push({ trigger_id: await trigger(), view: view(text) });
    expect(await errorOf(web.views.push({ trigger_id: await trigger(), view: view('4') }))).toBe(
      'push_limit_reached',
    );
    expect(slack.views('U1').modals).toHaveLength(3);
    const change = (hash: string) =>
      web.views.update({ view_id: String(first.view?.id), hash, view: view('new') });
    expect(await errorOf(change('made-up'))).toBe('hash_conflict');
    expect(await errorOf(change(String(first.view?.hash)))).toBe('ok');
    expect(await errorOf(change(String(first.view?.hash)))).toBe('hash_conflict');
    await ana.closeModal();
    expect(slack.views('U1').modals).toHaveLength(2);
  });

  test('of one external id are one; a closed one is gone', async () => {
    const named = { ...view('1'), external_id: 'brief' };
    await web.views.open({ trigger_id: await trigger(), view: named });
    expect(await errorOf(web.views.push({ trigger_id: await trigger(), view: named }))).toBe(
      'duplicate_external_id',
    );
    expect(await errorOf(web.views.update({ external_id: 'brief', view: named }))).toBe('ok');
    await ana.closeModal();
    expect(await errorOf(web.views.update({ external_id: 'brief', view: named }))).toBe('not_found');
  });

  test('a trigger of one workspace opens nothing in another', async () => {
    const other = clientAt(slack.apiUrl, slack.workspace('T2', 'Globex').token);
    expect(await errorOf(other.views.open({ trigger_id: await trigger(), view: view('1') }))).toBe(
      'invalid_trigger_id',
    );
  });

  test('a home is published, and again only under its hash', async () => {
    const publish = (hash?: string) =>
      web.views.publish({
        user_id: 'U1',
        view: { type: 'home', blocks: [{ type: 'divider' }] },
        ...(hash === undefined ? {} : { hash }),
      });
    const { view: home } = await publish();
    expect(await errorOf(publish(String(home?.hash)))).toBe('ok');
    expect(await errorOf(publish(String(home?.hash)))).toBe('hash_conflict');
    expect(slack.views('U1').home?.id).toBe(home?.id);
  });
});
