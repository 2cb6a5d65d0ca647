import { tableLines } from '../../../blocks/terminal/table.ts';

import type { FactDefinition, NumberDefinition } from '../../contracts/fact.ts';
import { printQuantity, printRange } from '../../contracts/quantity.ts';
import { factCatalogue } from '../../knowledge/catalogue.ts';
import { lookOf } from '../look.ts';
import { exitCodes } from '../problem.ts';
import type { Run } from '../verbs.ts';

/** What is given for a number, by its canonical unit. */
const kindOfNumber: Readonly<Record<NumberDefinition['unit'], string>> = {
  '1/s': 'rate, as 20k/s',
  'B/s': 'rate, as 50MB/s',
  B: 'size, as 2TB',
  s: 'time, as 50ms',
  fraction: 'share, as 80%',
  'fraction/year': 'growth, as 25% a year',
  'USD/month': 'money a month',
  USD: 'money',
  'per day': 'number a day',
  km: 'kilometres',
  months: 'months',
  date: 'date',
  count: 'number',
  none: 'number',
};

const kindOf = (definition: FactDefinition): string => {
  switch (definition.kind) {
    case 'number':
      return kindOfNumber[definition.unit];
    case 'choice':
      return Object.keys(definition.choices).join(' | ');
    case 'flag':
      return 'yes | no';
    case 'set':
      return 'names';
  }
};

const silent = (definition: FactDefinition): string => {
  switch (definition.kind) {
    case 'number': {
      const { assume, unit } = definition;
      return assume === undefined
        ? 'open'
        : `${printQuantity(assume.value, unit)} (${printRange(assume.range, unit)})`;
    }
    case 'choice':
      return definition.assume ?? 'open';
    case 'flag':
      return definition.whenSilent === 'no' ? 'no' : 'open';
    case 'set':
      return 'none';
  }
};

/** Prints the catalogue of facts, a table a theme. */
export const run: Run = async (_given, terminal) => {
  const { paint, width } = lookOf(terminal);
  const themes = [...new Set(factCatalogue.map((definition) => definition.theme))];
  const lines = themes.flatMap((theme) => [
    '',
    paint.title(theme),
    ...tableLines(
      {
        dense: true,
        columns: ['fact', 'asked as', 'value', 'if nobody says'].map((title) => ({ title, align: 'left' })),
        rows: factCatalogue
          .filter((definition) => definition.theme === theme)
          .map((definition) => [definition.id, definition.ask, kindOf(definition), silent(definition)]),
      },
      width,
      paint,
    ),
  ]);
  const closing = `${factCatalogue.length} facts. Any of them: consult <file> --set fact=value, a range as low..high.`;
  terminal.write(`${[...lines, '', paint.dim(closing)].join('\n')}\n`);
  return exitCodes.done;
};
