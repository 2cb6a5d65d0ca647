import type { Refusal } from '../../consultation/events.ts';
import type { Consultation } from '../../consultation/state.ts';
import { titleOf } from '../../intake/ask.ts';
import type { Said } from '../scene.ts';
import { briefCard } from './brief-card.ts';
import { questionCard } from './questions.ts';
import { code, listed, notice } from './words.ts';

/** Why nothing was done, and what to do instead; an old card is answered with the current one. */
export const refusalSaid = (refusal: Refusal, state: Consultation | undefined): readonly Said[] => {
  switch (refusal.because) {
    case 'card is old':
      return [
        notice(
          'warning',
          [`${titleOf(refusal.subject)} has changed since that card was drawn, so the answer was not taken.`],
          ['Here is what holds now: answer on this one.'],
        ),
        ...(state === undefined
          ? []
          : [briefCard(state), ...(state.asked.length > 0 ? [questionCard(state)] : [])]),
      ];
    case 'report is old':
      return [
        notice(
          'warning',
          ['The brief has changed since that report, so nothing was decided on it.'],
          ['Decide on the newest report; ', code('advise'), ' gives one now.'],
        ),
      ];
    case 'nothing to advise on':
      return [
        notice(
          'info',
          ['There is nothing to advise on here yet.'],
          ['Tell me what the system must do: load, data, what must never happen, what runs today.'],
        ),
      ];
    case 'no such option':
      return [
        notice(
          'warning',
          ['There is no such option in the newest report.'],
          [`There are: ${listed(refusal.options.map(({ title }) => title))}.`],
        ),
      ];
    case 'not known':
      return [
        notice(
          'info',
          [`Nobody has said anything about ${titleOf(refusal.subject)}.`],
          ['The brief card holds what is known; ', code('status'), ' shows it.'],
        ),
      ];
    case 'ended':
      return [
        notice(
          'info',
          ['This consultation is closed.'],
          ['Begin a new one in a new thread; ', code('list'), ' shows the old ones.'],
        ),
      ];
    case 'nothing decided':
      return [
        notice(
          'info',
          ['Nothing has been decided here.'],
          [code('decide <option>'), ' accepts one of the options.'],
        ),
      ];
  }
};
