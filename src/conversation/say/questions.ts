import { mostBoxes } from '../../advisor/boxes.ts';
import { contradictionsOf } from '../../consultation/held.ts';
import type { Asked, Consultation } from '../../consultation/state.ts';
import type { AskedQuestion, QuestionInput } from '../../contracts/reply.ts';
import { typedQuantity } from '../../contracts/typed-quantity.ts';
import { inputOf, titleOf } from '../../intake/ask.ts';
import { printFact } from '../../report/context.ts';
import type { Said } from '../scene.ts';

/** A thread on one's own machine has one speaker, called you. */
const saysOf = (by = 'somebody'): string => (/^you$/i.test(by) ? `${by} say` : `${by} says`);

/** What people differ on is settled by picking one of what was said. */
const clashInput = (state: Consultation, fact: string): QuestionInput | undefined => {
  const clash = contradictionsOf(state).find((one) => one.fact === fact);
  if (clash === undefined || clash.statements.some(({ value }) => value === undefined)) return undefined;
  return {
    kind: 'choice',
    choices: clash.statements.map((one) => ({
      value: typeof one.value === 'number' ? typedQuantity(one.value, one.unit) : String(one.value),
      label: `${printFact(one)}${one.by === undefined ? '' : ` (${one.by})`}`,
    })),
  };
};

const questionOf = (state: Consultation, asked: Asked): AskedQuestion => {
  const clash = contradictionsOf(state).find((one) => one.fact === asked.fact);
  const said = clash?.statements.map((one) => `${saysOf(one.by)} ${printFact(one)}`).join(', ');
  return {
    fact: asked.fact,
    ask: said === undefined ? asked.ask : `${titleOf(asked.fact)}: ${said}. Which is right?`,
    why: asked.why,
    input:
      asked.members === undefined
        ? (clashInput(state, asked.fact) ?? inputOf(asked.fact))
        : { kind: 'several', labels: asked.members.slice(0, mostBoxes).map(({ title }) => title) },
  };
};

const lead = (count: number): string =>
  count === 1 ? 'One answer can change my advice.' : 'Each of these answers can change my advice.';

/** The round of a set of questions: that of the newest. */
export const roundOf = (asked: readonly Asked[]): number =>
  Math.max(0, ...asked.map(({ revision }) => revision));

const cardKey = (round: number): string => `questions-${round}`;

/** A card of an earlier round that nothing stands on any more. */
export const answeredCard = (state: Consultation, round: number): Said => ({
  key: cardKey(round),
  reply: { kind: 'questions', revision: state.revision, lead: ['Answered.'], questions: [] },
});

/** What is asked now, most decisive first; one card a round, edited as answers come in. */
export const questionCard = (state: Consultation): Said => ({
  key: cardKey(roundOf(state.asked)),
  reply: {
    kind: 'questions',
    revision: state.revision,
    lead: [lead(state.asked.length)],
    questions: state.asked.map((asked) => questionOf(state, asked)),
  },
});
