import type { Brief, Fact } from '../../contracts/fact.ts';
import type { Block, Text } from '../../contracts/report.ts';
import { titleOf } from '../../intake/ask.ts';
import { factToken, name } from '../../report/context.ts';
import { adviceOptions } from '../analyse.ts';
import { differenceOf } from '../difference.ts';
import { code, notice } from '../say/words.ts';
import { type Act, adviceNow, type Scene } from '../scene.ts';
import { changedBy } from '../words/change.ts';
import { nothingYet } from './nothing-yet.ts';

const same = (one: Fact | undefined, other: Fact | undefined): boolean =>
  JSON.stringify([one?.value, one?.range]) === JSON.stringify([other?.value, other?.range]);

/** What is supposed, fact by fact. */
const supposed = (before: Brief, after: Brief): Block => {
  const [was, is] = [before, after].map(({ facts }) => new Map(facts.map((fact) => [fact.id, fact])));
  const ids = [...new Set([...before.facts, ...after.facts].map(({ id }) => id))];
  return {
    kind: 'table',
    caption: ['Supposed'],
    columns: ['fact', 'now', 'supposed'].map((title) => ({ title: [title] as Text, align: 'left' as const })),
    rows: ids
      .filter((id) => !same(was?.get(id), is?.get(id)))
      .map((id): readonly Text[] => {
        const [one, other] = [was?.get(id), is?.get(id)];
        return [
          [name(titleOf(id))],
          one === undefined ? ['–'] : [factToken(one)],
          other === undefined ? ['–'] : [factToken(other)],
        ];
      }),
  };
};

/** `whatif <change>`: the facts forked, the engine run again, and what differs. Nothing of it is kept. */
export const whatIfAct = async (scene: Scene, change: string): Promise<Act> => {
  const advice = await adviceNow(scene);
  if (advice === undefined || advice.kind === 'refused') return nothingYet;
  const changed = await changedBy(advice.brief, change, scene.ports.think);
  if (changed === undefined)
    return {
      says: [
        notice(
          'info',
          [`I read no change in "${change}".`],
          [
            'Write it as a number or a need: ',
            code('whatif 10x the writes'),
            ', ',
            code('whatif 50k writes/s'),
            ', ',
            code('whatif a second region'),
            '.',
          ],
        ),
      ],
    };
  const after = await scene.ports.think.consult(
    changed.brief,
    adviceOptions(advice.findings.asOf, scene.rules),
  );
  if (after.kind === 'refused')
    return {
      says: [notice('info', ['With that, there would be nothing to advise on: ', name(after.reason)])],
    };
  const difference = differenceOf(advice, after, 'what-if');
  return {
    says: [
      {
        reply: {
          kind: 'difference',
          title: difference.lead,
          blocks: [supposed(advice.brief, changed.brief), ...difference.blocks],
          drawings: difference.drawings,
        },
      },
    ],
  };
};
