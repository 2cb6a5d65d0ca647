import type { Fact, Unread } from '../../contracts/fact.ts';
import type { Attachment } from '../../contracts/verb.ts';
import { notice } from '../say/words.ts';
import type { Said } from '../scene.ts';

/** What came out of the files of a message. */
export interface FromFiles {
  readonly facts: readonly Fact[];
  readonly unread: readonly Unread[];
  /** What was understood of each, shown for correction; what cannot be read is named. */
  readonly says: readonly Said[];
}

/** Reads what files hold. */
export const readAttachments = (
  attachments: readonly Attachment[],
  _by: string,
  _messageId: string,
): FromFiles => ({
  facts: [],
  unread: [],
  says: attachments.map(({ name }) =>
    notice(
      'warning',
      [{ kind: 'name', text: name }, ' could not be read.'],
      ['Paste what matters of it as text.'],
    ),
  ),
});
