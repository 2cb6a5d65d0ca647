import type { Consultation } from '../../consultation/state.ts';
import type { Fact } from '../../contracts/fact.ts';
import { definitionOf, statedAs, subjectOf } from '../../intake/ask.ts';
import type { Scene } from '../scene.ts';
import { type Part, partsOf } from '../words/asks.ts';

/** A quantity as the predicate of a sentence: "peak is 10k", "we have 5", "traffic reaches 3k/s". */
const givesValue =
  /\b(?:is|are|was|were|has|have|had|it'?s|that'?s|reach(?:es)?|hits?|comes? to|peaks? at|stands? at|totals?)\s+(?:(?:about|around|roughly|only|just|more like|closer to|at least|at most|up to|really|actually|now|rather|nearly|almost|over|under|some)\s+)*[~<>≈]?[$€£]?\d|=\s*[~<>≈]?[$€£]?\d/i;

/** What is supposed, asked or doubted is no statement, even with a value in it. */
const notStated =
  /\?|^[\s,.:;!–—-]*(?:(?:and|but|so|ok(?:ay)?|then|well|no|yes|hm+)\b[\s,.:;!–—-]*)*(?:what|why|when|how|who|which|where|if|suppose|supposing|imagine|say|let'?s say|assume|assuming|in case|picture|given that|once|is|are|do|does|can|could|should|would|will)\b|\b(?:would|could|might|may|suppose|guess|maybe|perhaps|not sure|wonder\w*|curious)\b/i;

const isNumeric = ({ id }: Fact): boolean => definitionOf(id)?.kind === 'number';

const subjectThenValue =
  /(?:^|[,.:;!]\s*)(?:the |our |its )?([a-z][\w -]{1,40}?)\s+(?:is|are|was|were|=|reaches|hits|stands at)\s+(?:about |around |roughly |only |just |more like |actually |really |now )*[~≈]?([$€£]?\d\S*(?: (?:k|m|bn|million|thousand|billion|%|percent|ms|seconds?|minutes?|hours?|days?|months?|years?|[kmgtp]i?b)\b)?(?:(?: per |\/| an? )(?:second|minute|hour|day|month|year|s|h|d)\b)?)/i;

/** "Peak is 12k/s" where one fact that is held can be meant: what no reader can place by itself stands on what is known. */
export const heldValueIn = (
  state: Consultation,
  text: string,
  said: { readonly by: string; readonly messageId: string },
): Fact | undefined => {
  const [, subject = '', typed = ''] = subjectThenValue.exec(text) ?? [];
  if (subject === '') return undefined;
  const held = Object.keys(state.facts).filter((id) => definitionOf(id)?.kind === 'number');
  const [id, ...others] = subjectOf(subject, held);
  if (id === undefined || others.length > 0 || !held.includes(id)) return undefined;
  const read = statedAs(id, typed.replace(/[.,;:!]+$/, ''), { ...said, quote: text });
  return 'fact' in read ? read.fact : undefined;
};

/** The parts of a message, where a sentence that states a value tells it, whatever else its words look like. */
export const meantParts = async (scene: Scene, text: string): Promise<readonly Part[]> => {
  const said = { by: scene.author.name, messageId: scene.inbound.id };
  const parts: Part[] = [];
  for (const part of partsOf(text)) {
    const may = part.sense !== 'tells' && givesValue.test(part.text) && !notStated.test(part.text);
    const facts = may ? (await scene.ports.think.read(part.text, said)).facts.filter(isNumeric) : [];
    const onHeld =
      may && facts.length === 0 && scene.state !== undefined
        ? heldValueIn(scene.state, part.text, said)
        : undefined;
    parts.push(facts.length > 0 || onHeld !== undefined ? { ...part, sense: 'tells' } : part);
  }
  return parts;
};

/** Whether a part that was taken for a supposition or a question states a value after all. */
export const statesValue = ({ text, sense }: Part): boolean =>
  sense === 'tells' && givesValue.test(text) && !notStated.test(text);
