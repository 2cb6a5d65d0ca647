import { describe, expect, test } from '@jest/globals';
import { openThread } from '../../support/thread.ts';
import { wordsOf } from '../../support/words-of.ts';

const reviewed = async (
  text: string,
  attachments: readonly { name: string; text: string; bytes: number }[] = [],
) => openThread().does('Ada', { kind: 'review', text, attachments }, `review ${text}`);

const sound =
  'Managed PostgreSQL (RDS Multi-AZ, synchronous standby in a second zone), automated backups with point-in-time recovery ' +
  'for 35 days, copied to a second region, and a restore test every month. Three stateless API containers in three zones ' +
  'behind an ALB. Jobs go through SQS with a dead letter queue after 5 receives and an alarm on it; consumers are ' +
  'idempotent by an idempotency key stored with a unique constraint. Calls to the payment provider have a timeout of 2 s, ' +
  'retries with exponential backoff and jitter, and a circuit breaker. Events are published with a transactional outbox.';

describe('a review', () => {
  test('tells faults worst first, in the words of the design', async () => {
    const replies = await reviewed(
      'One Postgres on a VM; carts are kept only in Redis. Nightly pg_dump goes to the same disk. RPO 5 minutes.',
    );
    const words = wordsOf(replies);
    expect(words).toMatch(
      /Serious:[\s\S]*Redis is the only place of some records\. [\s\S]*carts are kept only in Redis/,
    );
    expect(words).toContain(
      'The backup lies beside what it protects. Nightly pg_dump goes to the same disk.',
    );
    expect(words).toMatch(/You promise to lose at most 5 min/);
    expect(words).toContain('Parts that I read: PostgreSQL, Redis');
  });

  test('of a sound design finds nothing serious, and says what it saw and did not see', async () => {
    const words = wordsOf(await reviewed(sound));
    expect(words).toMatch(
      /I found nothing serious in what is said\. Said to be handled: several zones, a synchronous copy/,
    );
    expect(words).not.toMatch(/Serious:|Worth mending:/);
    expect(words).toMatch(/Not said, and I did not assume it:[\s\S]*what is promised/);
  });

  test('reads files that come with it, draws each part, and names what it does not know', async () => {
    const compose = `services:\n  db:\n    image: postgres:16\n  mystery:\n    image: foobase:2\n  api:\n    build: .\n`;
    const replies = await reviewed('', [{ name: 'compose.yml', text: compose, bytes: compose.length }]);
    const words = wordsOf(replies);
    expect(words).toContain('not known to me, so not judged: mystery: foobase:2');
    const drawn = replies.flatMap((reply) => (reply.kind === 'answer' ? reply.drawings : []));
    expect(JSON.stringify(drawn)).toMatch(/PostgreSQL[\s\S]*api|api[\s\S]*PostgreSQL/);
  });

  test('in a thread looks at what was said there, and holds a design against it', async () => {
    const thread = openThread();
    await thread.says('Ada', 'We run one Postgres on a single server. RPO must be 10 minutes.');
    const alone = wordsOf(await thread.does('Ada', { kind: 'review', text: '', attachments: [] }, 'review'));
    expect(alone).toMatch(/What holds the data runs on one machine\. .*single server/);
    const text = 'Postgres with nightly dumps to another region';
    const both = wordsOf(
      await thread.does('Ada', { kind: 'review', text, attachments: [] }, `review: ${text}`),
    );
    expect(both).toMatch(/You promise to lose at most 10 min/);
  });

  test('of a text in another language claims nothing', async () => {
    const words = wordsOf(
      await reviewed(
        'Wir betreiben eine PostgreSQL Datenbank auf einem Server, die Backups liegen auf derselben Platte.',
      ),
    );
    expect(words).toContain('That is not in English');
    expect(words).not.toContain('nothing serious');
  });

  test('of a text without a design asks for one', async () => {
    expect(wordsOf(await reviewed('We have 5 engineers and a nice office.'))).toContain('I found no design');
  });
});
