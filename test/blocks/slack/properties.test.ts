import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { slackReply } from '../../../blocks/slack/message.ts';
import { composeModal, correctModal, intakeModal, questionsModal } from '../../../blocks/slack/modal.ts';
import type { TableStyle } from '../../../blocks/slack/table.ts';
import { messageProblems, viewProblems } from './checks.ts';
import { anyLongReply } from './long-replies.ts';
import { lostWords, uncounted } from './words.ts';

const styles: readonly TableStyle[] = ['data_table', 'table', 'markdown', 'file'];

const options = (tables: TableStyle) => ({
  tables,
  thread: (thread: string) => `https://example.slack.com/archives/${thread}`,
});

const runs = { seed: 28_112_026, numRuns: 60 };

describe.each(styles)('any reply with tables as %s', (tables) => {
  test('is within every limit, and calls nobody who was not named', () => {
    fc.assert(
      fc.property(anyLongReply, (reply) => {
        const { messages } = slackReply(reply, options(tables));
        expect(messages.length).toBeGreaterThan(0);
        expect(messages.flatMap((message) => messageProblems(message))).toEqual([]);
      }),
      runs,
    );
  });

  test('loses no word', () => {
    fc.assert(
      fc.property(anyLongReply, (reply) => {
        const shown = slackReply(reply, options(tables));
        expect(lostWords(reply, shown)).toEqual([]);
        expect(uncounted(reply, shown)).toEqual([]);
      }),
      { ...runs, numRuns: 40 },
    );
  });
});

test('what is edited in place is one message', () => {
  fc.assert(
    fc.property(anyLongReply, (reply) => {
      const { messages } = slackReply(reply, options('data_table'));
      const edited = ['brief', 'questions', 'progress', 'notice', 'file'].includes(reply.kind);
      expect(messages.length).toBeLessThanOrEqual(edited ? 1 : reply.kind === 'digest' ? 7 : 6);
    }),
    runs,
  );
});

test('any form is within every limit', () => {
  fc.assert(
    fc.property(anyLongReply, (reply) => {
      const metadata = 'x'.repeat(700);
      const views = [
        intakeModal(metadata, { channel: true }),
        ...(reply.kind === 'questions' ? [questionsModal(reply, metadata)] : []),
        ...(reply.kind === 'brief' ? [correctModal(reply, metadata)] : []),
        composeModal({ title: 'What if …', label: 'What?', prefix: '/whatif ', placeholder: 'x' }, metadata),
      ];
      expect(views.flatMap(viewProblems)).toEqual([]);
    }),
    runs,
  );
});
