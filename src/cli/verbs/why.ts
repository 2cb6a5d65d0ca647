import { join } from 'node:path';
import wrapAnsi from 'wrap-ansi';

import { withInnerFigures } from '../../conversation/json-object.ts';
import { readKeptConsultation } from '../../conversation/kept-consultation.ts';
import { sourceById } from '../../knowledge/registry.ts';
import { replay } from '../../toolbox/replay.ts';
import { findFigure } from '../figure-ids.ts';
import { readJson } from '../files.ts';
import { lookOf } from '../look.ts';
import { couldNot, exitCodes } from '../problem.ts';
import type { Run } from '../verbs.ts';
import { whyLines } from '../why-tree.ts';

const usualFolder = 'out';
const kept = 'consultation.json';
const mostShown = 12;

const unknown = (
  typed: string,
  several: readonly string[],
  near: readonly string[],
  all: readonly string[],
): Error => {
  if (several.length > 0)
    return couldNot(
      'figure.ambiguous',
      `"${typed}" can be ${several.length} figures`,
      `Name one of them:\n${several.map((id) => `    ${id}`).join('\n')}`,
    );
  const offered = near.length > 0 ? near : all.slice(0, mostShown);
  return couldNot(
    'figure.unknown',
    `There is no figure ${typed} in this consultation`,
    `${near.length > 0 ? 'Nearest' : 'There are'}:\n${offered.map((id) => `    ${id}`).join('\n')}`,
  );
};

/** Replays one figure of a written consultation and prints its tree. */
export const run: Run = async (given, terminal) => {
  const typed = given.word(0) ?? '';
  const folder = given.option('from') ?? usualFolder;
  const path = join(folder, kept);
  const read = readKeptConsultation(await readJson(terminal, path));
  if ('problem' in read)
    throw couldNot(
      'consultation.unreadable',
      `${path} is no consultation of this version (${read.problem})`,
      'Consult again with --out to write it anew.',
    );
  const { brief, replay: trees } = read.kept;
  const figures = withInnerFigures(trees.figures);
  const found = findFigure(figures, typed);
  if (found.figure === undefined)
    throw unknown(
      typed,
      found.several,
      found.near,
      figures.map((figure) => figure.id),
    );
  replay(found.figure);
  const facts = new Map(brief.facts.map((fact) => [fact.id, fact]));
  const { paint, width } = lookOf(terminal);
  const lines = whyLines(found.figure, {
    paint,
    fact: (id) => {
      const quote = facts.get(id)?.quote;
      return quote === undefined ? undefined : { quote };
    },
    factTitle: (id) => trees.factTitles[id] ?? id,
    source: (id) => trees.sources[id] ?? sourceById(id),
  });
  const closing = `Replayed from its facts and constants up, as of ${trees.asOf}: the same value.`;
  terminal.write(
    `${[...lines, '', paint.accent(closing)].map((line) => wrapAnsi(line, width, { hard: true, trim: false })).join('\n')}\n`,
  );
  return exitCodes.done;
};
