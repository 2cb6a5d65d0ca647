import { nearestIds } from '../../contracts/nearest.ts';
import type { Block, Text } from '../../contracts/report.ts';
import type { Verb } from '../../contracts/verb.ts';
import { code, name, notice } from '../say/words.ts';
import type { Act } from '../scene.ts';
import { calculatorBlocks } from './calculate.ts';

/** What can be asked, as it is typed on every platform. */
const verbs: readonly (readonly [usage: string, says: string])[] = [
  [
    'what you need, in your own words',
    'begins a consultation; further messages in its thread add to it, correct it or ask',
  ],
  ['review <design>', 'what is missing or does not fit in a design that stands'],
  ['status', 'what is known, who said it, what is open'],
  ['advise', 'the answer now, whatever is open'],
  ['whatif <change>', 'what another number or need would change'],
  ['why <figure>', 'a number down to what it is made of'],
  ['correct <fact> <value>', 'puts a fact right, whoever said it'],
  ['withdraw <fact>', 'as if nobody had said it'],
  ['options', 'all options, ranked'],
  ['compare <option> <option>', 'two of them side by side'],
  ['sent', 'what left for the web, to the byte, what was held back, and who was asked'],
  ['decide <option> [review YYYY-MM-DD]', 'accepts one; kept with the report it rests on'],
  ['export md|html|pdf|json|adr', 'a file'],
  ['calc <calculator> name=value …', 'one calculation alone, with table and chart'],
  ['digest now|schedule <cron> <zone>|pause', 'the health of all consultations of this channel'],
  ['list', 'the consultations of this channel'],
  ['settings [<name> <value>]', 'house rules, and who may do what'],
  ['stop', 'ends what runs; the next message goes on'],
  ['help [calc]', 'this'],
];

const table: Block = {
  kind: 'table',
  columns: [
    { title: ['write'], align: 'left' },
    { title: ['and get'], align: 'left' },
  ],
  rows: verbs.map(([usage, says]): readonly Text[] => [[code(usage)], [name(says)]]),
};

const topics: Readonly<Record<string, () => readonly Block[]>> = { calc: calculatorBlocks };

/** `help`, and `help <topic>`. */
export const helpAct = (topic: string | undefined): Act => {
  const wanted = topic?.trim().toLowerCase();
  const blocks = wanted === undefined ? [table] : (topics[wanted]?.() ?? [verbRow(wanted)]);
  return { says: [{ reply: { kind: 'answer', blocks, drawings: [] } }] };
};

const verbRow = (wanted: string): Block => {
  const found = verbs.filter(([usage]) => usage.startsWith(wanted));
  return found.length === 0 || table.kind !== 'table'
    ? table
    : { ...table, rows: found.map(([usage, says]): readonly Text[] => [[code(usage)], [name(says)]]) };
};

/** A verb that nobody knows: the nearest one, never a guess that is carried out. */
export const mistypedAct = (verb: Extract<Verb, { kind: 'mistyped' }>): Act => {
  const near =
    verb.nearest ??
    nearestIds(
      verb.typed,
      verbs.slice(1).map(([usage]) => ({ id: usage.split(' ')[0] ?? '', title: usage })),
    )[0];
  return {
    says: [
      notice(
        'info',
        [name(`There is no "${verb.typed}".`)],
        near === undefined
          ? [code('help'), ' shows what can be asked.']
          : ['Did you mean ', code(near), '? ', name(verb.usage)],
      ),
    ],
  };
};
