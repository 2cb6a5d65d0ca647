import type { LedgerEntry } from '../../contracts/evidence.ts';
import type { Fact } from '../../contracts/fact.ts';
import type { Study } from '../../contracts/study.ts';
import { sourceById } from '../../intake/names.ts';
import { factToken, titleBesideValue } from '../../report/context.ts';
import { entryBlocks } from '../../report/ledger.ts';
import { foundInWords, whyBlocks } from '../../report/why.ts';
import { replay } from '../../toolbox/replay.ts';
import { findFigure } from '../figure-ids.ts';
import { withInnerFigures } from '../json-object.ts';
import { code, notice } from '../say/words.ts';
import { type Act, adviceNow, type Scene } from '../scene.ts';
import type { Stored } from '../stored.ts';
import { nothingYet } from './nothing-yet.ts';

const mostNamed = 5;

/** A number of the ledger, as a leaf of a figure names it: `E3.1`. */
const foundNumber = (study: Study | undefined, id: string): Fact | undefined => {
  const [entryId = '', index] = id.split('.');
  const entry = study?.ledger.find((one) => one.id === entryId);
  const number = entry?.numbers[Number(index) - 1];
  if (entry === undefined || number === undefined) return undefined;
  return {
    id,
    value: number.value,
    unit: number.unit ?? 'none',
    origin: 'found',
    quote: number.text,
    by: entry.url ?? entry.server ?? entry.kind,
  };
};

const entryId = /^E[1-9]\d{0,3}$/;

/** An entry of the ledger, as the report and the study name it: of the study that stands, else of what the sources said. */
const foundEntry = (stored: Stored, study: Study | undefined, typed: string): LedgerEntry | undefined => {
  const id = typed.trim().toUpperCase();
  if (!entryId.test(id)) return undefined;
  const { sources } = stored;
  const asked = typeof sources === 'object' ? sources.entries : [];
  return [...(study?.ledger ?? []), ...asked].find((entry) => entry.id === id);
};

/** `why <figure>`: its tree down to facts and constants, replayed before it is shown; a fact by who said it; what was found by its words. */
export const whyAct = async (scene: Scene, typed: string): Promise<Act> => {
  // What a model worked out for this report is a figure like any other; its numbers of the ledger stand there in their words.
  const study = scene.stored.study?.revision === scene.state?.advised ? scene.stored.study : undefined;
  const entry = foundEntry(scene.stored, study, typed);
  if (entry !== undefined)
    return { says: [{ reply: { kind: 'answer', blocks: entryBlocks(entry), drawings: [] } }] };
  const advice = await adviceNow(scene);
  if (advice === undefined || advice.kind === 'refused') return nothingYet;
  const { findings } = advice;
  const facts = new Map(findings.facts.map((fact) => [fact.id, fact]));
  const title = (id: string): string => findings.factTitles[id] ?? id;
  const own = new Set(findings.options.find(({ id }) => id === findings.recommended)?.figures);
  const all = withInnerFigures([...findings.figures, ...(study?.figures ?? [])]);
  // Without an option in the name, the recommended one is meant.
  const ofIt = findFigure(
    all.filter(({ id }) => own.has(id) || id.endsWith('@brief')),
    typed.trim(),
  );
  const found = ofIt.figure === undefined ? findFigure(all, typed.trim()) : ofIt;
  if (found.figure !== undefined) {
    replay(found.figure);
    const blocks = whyBlocks(found.figure, {
      fact: (id) => facts.get(id) ?? foundNumber(study, id),
      factTitle: title,
      source: (id) => findings.sources[id] ?? sourceById(id),
    });
    const closing = `Replayed from its facts and constants up, as of ${findings.asOf}: the same value.`;
    return {
      says: [
        {
          reply: {
            kind: 'answer',
            blocks: [...blocks, { kind: 'paragraph', text: [{ kind: 'name', text: closing }] }],
            drawings: [],
          },
        },
      ],
    };
  }
  const fact = facts.get(typed.trim());
  if (fact !== undefined)
    return {
      says: [
        {
          reply: {
            kind: 'answer',
            drawings: [],
            blocks: [
              {
                kind: 'paragraph',
                text: [
                  `${titleBesideValue(title(fact.id))}: `,
                  factToken(fact),
                  `, ${fact.origin}`,
                  ...(fact.quote === undefined
                    ? []
                    : [
                        ' from ',
                        {
                          kind: 'quote',
                          text: fact.quote,
                          ...(fact.by === undefined ? {} : { by: fact.by }),
                        } as const,
                      ]),
                  ...(fact.foundIn === undefined ? [] : [`: ${foundInWords(fact.foundIn)}`]),
                ],
              },
            ],
          },
        },
      ],
    };
  const near = found.several.length > 0 ? found.several : found.near;
  return {
    says: [
      notice(
        'info',
        [
          found.several.length > 0
            ? `"${typed}" can be several figures.`
            : `There is no figure "${typed}" in the newest advice.`,
        ],
        near.length === 0
          ? ['The report names each figure beside its value.']
          : [
              'Try ',
              ...near
                .slice(0, mostNamed)
                .flatMap((id, index) => [index === 0 ? '' : ', ', code(`why ${id}`)]),
            ],
      ),
    ],
  };
};
