import { join } from 'node:path';
import wrapAnsi from 'wrap-ansi';
import type { Fact } from '../../contracts/fact.ts';
import { nearest } from '../../contracts/nearest.ts';
import { withInnerFigures } from '../../conversation/json-object.ts';
import { type KeptConsultation, readKeptConsultation } from '../../conversation/kept-consultation.ts';
import { sourceById } from '../../knowledge/registry.ts';
import { printFact, titleBesideValue } from '../../report/context.ts';
import { replay } from '../../toolbox/replay.ts';
import { findFigure } from '../figure-ids.ts';
import { readJson } from '../files.ts';
import { lookOf } from '../look.ts';
import { couldNot, exitCodes, wrongUse } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import type { Run } from '../verbs.ts';
import { whyLines } from '../why-tree.ts';

const usualFolder = 'out';
const kept = 'consultation.json';
const mostShown = 12;

const list = (ids: readonly string[]): string => ids.map((id) => `\n    ${id}`).join('');

const unknown = (
  typed: string,
  several: readonly string[],
  near: readonly string[],
  all: readonly string[],
): Error => {
  if (several.length > 0)
    return wrongUse(`"${typed}" can be ${several.length} figures`, `Name one of them:${list(several)}`);
  return wrongUse(
    `There is no figure ${typed} in this consultation`,
    near.length > 0
      ? `Nearest:${list(near)}`
      : `There are:${list(all.slice(0, mostShown))}${all.length > mostShown ? `\n    … and ${all.length - mostShown} more` : ''}`,
  );
};

const consultationIn = async (terminal: Terminal, folder: string): Promise<KeptConsultation> => {
  const path = join(folder, kept);
  const makeOne = `Make one with "plumbline consult <brief> --out ${folder}", or name the folder of another with --from.`;
  const read = readKeptConsultation(await readJson(terminal, path, makeOne));
  if ('kept' in read) return read.kept;
  throw couldNot(
    'consultation.unreadable',
    `${path} is no consultation of this version (${read.problem})`,
    'Consult again with --out to write it anew.',
  );
};

/** A fact has no tree: what it is, where it comes from, the words. */
const factLines = (fact: Fact, title: string): readonly string[] => [
  `${titleBesideValue(title)} = ${printFact(fact)}  (fact ${fact.id}, ${fact.origin})`,
  ...(fact.quote === undefined ? [] : [`  “${fact.quote}”`]),
];

/** Replays one figure of a written consultation and prints its tree; a fact by its id, too. */
export const run: Run = async (given, terminal) => {
  const typed = given.word(0) ?? '';
  const { brief, replay: trees } = await consultationIn(terminal, given.option('from') ?? usualFolder);
  const { paint, width } = lookOf(terminal);
  const facts = new Map(brief.facts.map((fact) => [fact.id, fact]));
  const title = (id: string): string => trees.factTitles[id] ?? id;
  const figures = withInnerFigures(trees.figures);
  const found = findFigure(figures, typed);
  if (found.figure === undefined) {
    const fact = facts.get(typed);
    if (fact !== undefined) {
      const lines = factLines(fact as Fact, title(typed)).map((line) =>
        wrapAnsi(line, width, { hard: true }),
      );
      terminal.write(`${lines.join('\n')}\n`);
      return exitCodes.done;
    }
    throw unknown(
      typed,
      found.several,
      found.near.length > 0 ? found.near : nearest(typed, [...facts.keys()]),
      figures.map((figure) => figure.id),
    );
  }
  replay(found.figure);
  const lines = whyLines(
    found.figure,
    {
      paint,
      fact: (id) => {
        const quote = facts.get(id)?.quote;
        return quote === undefined ? undefined : { quote };
      },
      factTitle: title,
      source: (id) => trees.sources[id] ?? sourceById(id),
    },
    width,
  );
  const closing = `Replayed from its facts and constants up, as of ${trees.asOf}: the same value.`;
  terminal.write(`${[...lines, '', paint.accent(closing)].join('\n')}\n`);
  return exitCodes.done;
};
