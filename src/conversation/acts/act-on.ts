import { printQuantity } from '../../contracts/quantity.ts';
import { studyMethod } from '../../report/study.ts';
import { channelOf } from '../channel.ts';
import { noReadings } from '../reading/queue.ts';
import { readingCost } from '../reading/read-act.ts';
import { briefCard } from '../say/brief-card.ts';
import { questionCard } from '../say/questions.ts';
import { name } from '../say/words.ts';
import type { Act, Said, Scene } from '../scene.ts';
import { adoptedAct } from './adopted.ts';
import { answerAct, correctAct, withdrawAct } from './answer.ts';
import { calculateAct } from './calculate.ts';
import { decideAct } from './decide.ts';
import { digestAct } from './digest.ts';
import { exportAct } from './export.ts';
import { helpAct, mistypedAct } from './help.ts';
import { listAct } from './list.ts';
import { nothingYet } from './nothing-yet.ts';
import { compareAct, optionsAct } from './options.ts';
import { overheardAct } from './overheard.ts';
import { reviewAct } from './review.ts';
import { sayAct } from './say.ts';
import { sentAct } from './sent.ts';
import { settingsAct } from './settings.ts';
import { whatIfAct } from './what-if.ts';
import { whyAct } from './why.ts';

/** What the channel paid today, so that nothing that was paid for is without a word. */
const today = async ({ ports, inbound }: Scene): Promise<readonly Said[]> => {
  const spent = await ports.spentToday?.(channelOf(inbound.thread));
  if (spent === undefined || spent.usd === 0) return [];
  const words = `In this channel models cost ${printQuantity(spent.usd, 'USD')} today, stopped and overtaken studies among it, and requests that broke off with the most that they may have cost; the budget is ${printQuantity(spent.most, 'USD')} a day (UTC).`;
  return [{ reply: { kind: 'answer', blocks: [{ kind: 'paragraph', text: [name(words)] }], drawings: [] } }];
};

const status = async (scene: Scene): Promise<Act> => {
  const { state, stored } = scene;
  if (state === undefined) return nothingYet;
  const cost = readingCost(stored.readings ?? noReadings);
  return {
    says: [
      // Without a key: a fresh copy down here, and not an edit of the card far above.
      { reply: briefCard(state).reply },
      ...(state.asked.length > 0 ? [{ reply: questionCard(state).reply }] : []),
      // What the model did for the last report, and what it cost.
      ...(stored.study === undefined
        ? []
        : [{ reply: { kind: 'answer', blocks: studyMethod(stored.study), drawings: [] } } as const]),
      ...(cost === undefined ? [] : [cost]),
      ...(await today(scene)),
    ],
  };
};

/** What a verb comes to. One file a verb; a new verb is a file and a line here. */
export const actOn = async (scene: Scene): Promise<Act> => {
  const { verb } = scene.inbound;
  const { author, state } = scene;
  switch (verb.kind) {
    case 'say':
      return verb.overheard === true ? overheardAct(scene, verb) : sayAct(scene, verb);
    case 'review':
      return reviewAct(scene, verb);
    case 'status':
      return status(scene);
    case 'sent':
      return sentAct(scene);
    case 'advise':
      return { commands: [{ kind: 'advise', author }] };
    case 'what if':
      return whatIfAct(scene, verb.change);
    case 'why':
      return whyAct(scene, verb.figure);
    case 'correct':
      return correctAct(scene, verb.subject, verb.value);
    case 'withdraw':
      return withdrawAct(scene, verb.subject);
    case 'retract':
      return state === undefined ? {} : { commands: [{ kind: 'retract', author, message: verb.message }] };
    case 'options':
      return optionsAct(scene);
    case 'compare':
      return compareAct(scene, verb.one, verb.other);
    case 'export':
      return exportAct(scene, verb.format);
    case 'calculate':
      return calculateAct(verb.calculator, verb.parameters);
    case 'decide':
      return decideAct(scene, verb);
    case 'digest':
      return digestAct(scene, verb);
    case 'stop':
      return { commands: [{ kind: 'stop', author }] };
    case 'list':
      return listAct(scene);
    case 'settings':
      return settingsAct(scene, verb.change);
    case 'help':
      return helpAct(verb.topic);
    case 'answer':
      return answerAct(scene, verb);
    case 'adopted':
      return adoptedAct(verb);
    case 'mistyped':
      return mistypedAct(verb);
  }
};
