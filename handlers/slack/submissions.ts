import { z } from 'zod';
import { readModal, type Submitted } from '../../blocks/slack/modal.ts';
import { parseVerb } from '../verbs.ts';
import { answered, type Meant } from './actions.ts';
import type { ViewSubmission } from './envelope.ts';

/** What a form carries, to say on submission where it belongs. */
const metadata = z.object({ channel: z.string(), thread: z.string().optional() });
export type Metadata = z.infer<typeof metadata>;

/** What somebody sent off: where it belongs and what it means. */
export interface SentOff {
  readonly channel: string;
  readonly thread?: string;
  readonly meant: readonly Meant[];
}

const metadataOf = (text: string): Metadata | undefined => {
  try {
    return metadata.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

const meantBy = (submitted: Exclude<Submitted, { kind: 'incomplete' }>): readonly Meant[] => {
  switch (submitted.kind) {
    case 'intake':
      return submitted.text === ''
        ? []
        : [{ verb: { kind: 'say', text: submitted.text, attachments: [] }, words: submitted.text }];
    case 'questions':
      return submitted.answers.map(({ fact, way, text = '' }) =>
        answered(fact, submitted.revision, way, text),
      );
    case 'correct': {
      const { fact: subject, value } = submitted;
      return value === undefined
        ? [{ verb: { kind: 'withdraw', subject }, words: `withdraw ${subject}` }]
        : [{ verb: { kind: 'correct', subject, value }, words: `correct ${subject} ${value}` }];
    }
    case 'compose':
      return [{ verb: parseVerb(submitted.text), words: submitted.text }];
  }
};

/** What came of a form: undefined for one that is none of ours, or of an older version. */
export const sentOff = (view: ViewSubmission['view']): SentOff | undefined => {
  const submitted = readModal(view);
  if (submitted === undefined || submitted.kind === 'incomplete') return undefined;
  const at = metadataOf(submitted.metadata);
  if (at === undefined) return undefined;
  const channel = submitted.kind === 'intake' ? (submitted.channel ?? at.channel) : at.channel;
  return {
    channel,
    ...(at.thread === undefined ? {} : { thread: at.thread }),
    meant: meantBy(submitted),
  };
};

/** What is wrong with a form, by block; undefined where it can be taken. */
export const wrongIn = (view: ViewSubmission['view']): Record<string, string> | undefined => {
  const submitted = readModal(view);
  if (submitted?.kind === 'incomplete') return { [submitted.block]: submitted.says };
  if (submitted?.kind === 'intake' && submitted.text === '') return { need: 'Say what you need to build.' };
  return undefined;
};
