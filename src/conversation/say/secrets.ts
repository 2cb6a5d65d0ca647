import type { Inbound } from '../../contracts/inbound.ts';
import { digestThread } from '../acts/digest.ts';
import type { Said } from '../scene.ts';
import { listed, name, notice } from './words.ts';

/** Told to whoever wrote it that a secret was taken out of a message, and what to do: never with the secret. */
export const secretsSaid = ({ secrets = [], by, thread, channel }: Inbound): readonly Said[] =>
  // A digest's own thread gets a copy of what was said elsewhere, where it is told.
  secrets.length === 0 || thread === digestThread(channel)
    ? []
    : [
        {
          ...notice(
            'warning',
            [
              'What ',
              name(by.name),
              ` wrote holds something that looks like a secret (${listed(secrets)}). I have taken it out: no fact, report, model or source is given it.`,
            ],
            [
              'It still stands in the chat: delete it there, and replace it where it is used. If it was no secret, say it in other words.',
            ],
          ),
          to: by.id,
        },
      ];
