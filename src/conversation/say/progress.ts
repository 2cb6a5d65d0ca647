import { knownFacts } from '../../consultation/held.ts';
import type { Consultation } from '../../consultation/state.ts';
import type { StepState } from '../../contracts/reply.ts';
import type { Said } from '../scene.ts';

type Steps = readonly (readonly [name: string, state: StepState])[];

/** One card for each analysis: what runs, and in the end what it came to. */
const card = (revision: number, steps: Steps): Said => ({
  key: `progress-${revision}`,
  reply: { kind: 'progress', steps: steps.map(([name, state]) => ({ name, state })) },
});

const readStep = (state: Consultation): string => {
  const count = knownFacts(state).length;
  return `read ${count} ${count === 1 ? 'fact' : 'facts'}`;
};

const weigh = 'weigh the designs';
const look = 'look for what could change the answer';
const write = 'write the report';

const running = (state: Consultation): Said =>
  card(state.revision, [
    [readStep(state), 'done'],
    [weigh, 'running'],
    [look, 'waiting'],
    [write, 'waiting'],
  ]);

const cameTo = (state: Consultation): Steps => {
  const read = readStep(state);
  switch (state.phase) {
    case 'failed':
      return [
        [read, 'done'],
        [weigh, 'failed'],
      ];
    case 'stopped':
      return [
        [read, 'done'],
        ['stopped before the designs were weighed', 'done'],
      ];
    case 'gathering':
      return [
        [read, 'done'],
        [weigh, 'done'],
        [look, 'done'],
      ];
    case 'analysing':
    case 'advising':
    case 'decided':
    case 'watching':
    case 'closed':
      return [
        [read, 'done'],
        [weigh, 'done'],
        [look, 'done'],
        [write, 'done'],
      ];
  }
};

/** What to show of an analysis that began, ended, or began again since something new is known. */
export const progressSaid = (before: Consultation | undefined, after: Consultation): readonly Said[] => {
  const [was, is] = [before?.phase === 'analysing' ? before : undefined, after.phase === 'analysing'];
  const same = was?.revision === after.revision;
  const overtaken =
    was !== undefined && is && !same
      ? [
          card(was.revision, [
            [readStep(was), 'done'],
            ['begun again, since something new is known', 'done'],
          ]),
        ]
      : [];
  if (is) return same ? [] : [...overtaken, running(after)];
  return was === undefined ? [] : [card(was.revision, cameTo(after))];
};
