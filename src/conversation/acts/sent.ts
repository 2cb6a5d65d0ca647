import { categories, consultedInWords } from '../../contracts/evidence.ts';
import type { Block, Text } from '../../contracts/report.ts';
import type { Outbound, Study, WebSent } from '../../contracts/study.ts';
import { spentInWords } from '../../report/study.ts';
import { channelOf } from '../channel.ts';
import { code, name, notice, strong } from '../say/words.ts';
import { type Act, adviceNow, type Scene } from '../scene.ts';
import { nothingYet } from './nothing-yet.ts';

const titled = (title: string, items: readonly Text[]): readonly Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'paragraph', text: [strong(title)] },
        { kind: 'list', ordered: false, items },
      ];

/** What the web is told stands as it is: whoever reads it sees the bytes, and nothing in them is a link. */
const toTheWeb = (lead: string, { text, takenOut }: WebSent): readonly Block[] => [
  { kind: 'paragraph', text: [strong(lead)] },
  { kind: 'paragraph', text: [code(text)] },
  ...titled(
    'Held back',
    takenOut.map(({ kind, count }): Text => [name(`${kind}: ${count}`)]),
  ),
];

const perServer = ({ ledger }: Study): readonly Text[] => {
  const answered = ledger.filter(({ kind }) => kind === 'mcp');
  const servers = new Set(answered.flatMap(({ server }) => server ?? []));
  return [...servers].map((server): Text => {
    const found = answered.filter((entry) => entry.server === server);
    const tools = [...new Set(found.flatMap(({ tool }) => tool ?? []))];
    return [name(`${server} (${found[0]?.category ?? 'other'}): answered by ${tools.join(', ')}`)];
  });
};

/** Of the report that stands: what was told, and who was asked. */
const was = (study: Study): readonly Block[] => [
  ...(study.sent === undefined
    ? [{ kind: 'paragraph', text: [strong('The web was told nothing: '), name(study.outside), '.'] } as const]
    : toTheWeb('What the web was told of this report, and all of it', study.sent)),
  ...titled('Who was asked', [
    ...(study.model === undefined
      ? []
      : [
          [
            name(
              `${study.model}: ${study.spent.calls === 0 ? 'it gave no answer' : spentInWords(study.spent)}`,
            ),
          ] as const,
        ]),
    ...perServer(study),
    ...(study.record === undefined ? [] : consultedInWords(study.record).map((words): Text => [name(words)])),
  ]),
];

/** Before a study: what would be told, and who would be asked. */
const wouldBe = ({ model, servers, web }: Outbound): readonly Block[] => [
  ...(web === undefined
    ? [
        {
          kind: 'paragraph',
          text: [
            strong('The web is told nothing: '),
            model === undefined ? 'there is no key for a model.' : 'the operator keeps it off the web.',
          ],
        } as const,
      ]
    : toTheWeb('What the web would be told of this, and all of it', web)),
  ...titled('Who would be asked', [
    ...(model === undefined ? [] : [[name(model)] as const]),
    ...categories.flatMap((category) =>
      servers
        .filter((server) => server.category === category)
        .map(
          (server): Text => [
            name(`${server.name} (${category})${server.problem === undefined ? '' : `: ${server.problem}`}`),
          ],
        ),
    ),
  ]),
];

const nobodyAsked: Act = {
  says: [
    notice(
      'info',
      ['Nothing of this leaves: there is neither a key for a model nor a file of the team’s own sources.'],
      ['The built-in advisor works alone.'],
    ),
  ],
};

/** `sent`: what the web is told of the brief, to the byte, how much is held back, who is asked, and what it cost. */
export const sentAct = async (scene: Scene): Promise<Act> => {
  const { state, stored, ports, inbound } = scene;
  if (state === undefined) return nothingYet;
  if (ports.outbound === undefined) return nobodyAsked;
  const says = (blocks: readonly Block[]): Act => ({
    says: [{ reply: { kind: 'answer', blocks, drawings: [] } }],
  });
  if (stored.study !== undefined && stored.study.revision === state.revision) return says(was(stored.study));
  const advice = await adviceNow(scene);
  if (advice === undefined || advice.kind === 'refused') return nothingYet;
  return says(wouldBe(ports.outbound(advice.brief, advice.findings, channelOf(inbound.thread))));
};
