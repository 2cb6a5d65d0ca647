import type { Event } from '../../consultation/events.ts';
import { settled } from '../../consultation/held.ts';
import type { Consultation } from '../../consultation/state.ts';
import { titleOf } from '../../intake/ask.ts';
import { printFact } from '../../report/context.ts';
import type { Said } from '../scene.ts';
import { name, notice, strong } from './words.ts';

const heldValue = (state: Consultation | undefined, id: string): string | undefined => {
  const held = state?.facts[id];
  const fact = held === undefined ? undefined : settled(held);
  return fact === undefined ? undefined : printFact(fact);
};

const line = (id: string, was: string, is: string): Said =>
  notice('info', [strong(name(titleOf(id))), ': ', name(was), ' → ', name(is)]);

/** What a correction or a withdrawal changed, a line each; new facts stand on the card alone, and so does what two people differ on. */
export const changedSaid = (
  before: Consultation | undefined,
  after: Consultation,
  events: readonly Event[],
): readonly Said[] => {
  const ids = new Set(
    events.flatMap((event) =>
      event.kind === 'fact withdrawn'
        ? [event.subject]
        : event.kind === 'fact stated' &&
            event.beside === undefined &&
            (event.corrects ||
              before?.facts[event.fact.id]?.statements.every(({ by }) => by === event.author.by) === true)
          ? [event.fact.id]
          : [],
    ),
  );
  return [...ids].flatMap((id) => {
    const [was, is] = [heldValue(before, id), heldValue(after, id)];
    return was === undefined || was === is ? [] : [line(id, was, is ?? 'withdrawn')];
  });
};
