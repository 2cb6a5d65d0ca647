import type { Event } from '../../consultation/events.ts';
import type { Consultation } from '../../consultation/state.ts';
import type { Happened, Said, Scene } from '../scene.ts';
import { adviceSaid } from './advice.ts';
import { briefCard } from './brief-card.ts';
import { changedSaid } from './changed.ts';
import { decisionSaid } from './decision.ts';
import { progressSaid } from './progress.ts';
import { answeredCard, questionCard, roundOf } from './questions.ts';
import { refusalSaid } from './refusal.ts';
import { code, listed, notice } from './words.ts';

type Behind = Omit<Scene, 'inbound' | 'author'>;

/** What changes the card of what was understood. */
const showsOnCard: ReadonlySet<Event['kind']> = new Set([
  'opened',
  'fact stated',
  'fact found',
  'fact withdrawn',
  'message retracted',
  'question left',
  'words not understood',
  'questions asked',
  'advice given',
  'brief insufficient',
  'decision accepted',
  'stopped',
  'closed',
]);

const insufficient = (missing: readonly string[]): Said =>
  notice(
    'info',
    ['That is not enough to advise on. '],
    [`Tell me ${listed(missing, 'and')}. `, code('advise'), ' gives an answer on what there is.'],
  );

/** Where questions stood in a round that is over, its card is closed; where they stand, the card is drawn again. */
const questionCards = (before: Consultation | undefined, state: Consultation): readonly Said[] => {
  const [was, is] = [before?.asked ?? [], state.asked];
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  const over = was.length > 0 && roundOf(was) !== roundOf(is);
  return [
    ...(over ? [answeredCard(state, roundOf(was))] : []),
    ...(is.length > 0 ? [questionCard(state)] : []),
  ];
};

const saidOf = async (behind: Behind, state: Consultation, event: Event): Promise<readonly Said[]> => {
  switch (event.kind) {
    case 'brief insufficient':
      return [insufficient(event.analysis.missing)];
    case 'advice given':
      return adviceSaid(behind, state);
    case 'decision accepted':
      return decisionSaid(behind, state);
    case 'analysis failed':
      return [
        notice(
          'error',
          ['The analysis failed: ', { kind: 'name', text: event.because }],
          ['Nothing that was said is lost; ', code('advise'), ' tries again.'],
        ),
      ];
    case 'stopped':
      return [
        notice(
          'info',
          ['Stopped by ', { kind: 'name', text: event.author.name }, '.'],
          ['A new message here, or ', code('advise'), ', goes on from what is known.'],
        ),
      ];
    case 'closed':
      return [notice('info', ['Closed. The decision is kept.'])];
    case 'opened':
    case 'fact stated':
    case 'fact found':
    case 'fact withdrawn':
    case 'message retracted':
    case 'question left':
    case 'words not understood':
    case 'advice wanted':
    case 'analysis started':
    case 'questions asked':
    case 'watch begun':
      return [];
  }
};

/** What is said about what happened: the card, how far the analysis is, the news of each event, then what is asked. */
export const repliesTo = async (behind: Behind, happened: Happened): Promise<readonly Said[]> => {
  const { state, events, refusals } = happened;
  const refused = refusals.flatMap((refusal) => refusalSaid(refusal, state));
  if (state === undefined) return refused;
  const card = events.some(({ event }) => showsOnCard.has(event.kind)) ? [briefCard(state)] : [];
  const news: Said[] = [
    ...changedSaid(
      behind.state,
      state,
      events.map(({ event }) => event),
    ),
  ];
  for (const { event } of events) news.push(...(await saidOf(behind, state, event)));
  const progress = progressSaid(behind.state, state);
  return [...card, ...progress, ...news, ...questionCards(behind.state, state), ...refused];
};
