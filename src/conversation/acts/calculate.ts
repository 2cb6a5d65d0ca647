import type { Calculator } from '../../contracts/calculator.ts';
import type { Drawing } from '../../contracts/drawing.ts';
import { PlumblineError } from '../../contracts/errors.ts';
import type { Figure } from '../../contracts/figure.ts';
import { nearestIds } from '../../contracts/nearest.ts';
import type { Block } from '../../contracts/report.ts';
import { inputNamed, inputsInWords, inputsOf, numbersOf } from '../../toolbox/inputs.ts';
import { calculatorById, calculators } from '../../toolbox/registry.ts';
import { code, listed, name, notice } from '../say/words.ts';
import type { Act } from '../scene.ts';

const subject = 'calc';

/** One line for each calculator that works as it stands; shown where nothing was given. */
export const calculatorExamples: Readonly<Record<string, string>> = {
  rates: 'calc rates users=2M actionsPerDay=30/day peakFactor=4',
  storage: 'calc storage records=500M recordSize=1KB copies=3',
  engines: 'calc engines bitsPerKey=10 hashes=7',
  capacity: 'calc capacity demand=50000 perNode=8000 headroom=30%',
  sizing: 'calc sizing reads=4k/s readSize=8KB',
  partitioning: 'calc partitioning logical=256 hosts=6',
  streaming: 'calc streaming bytesIn=50MB/s copies=3 groups=4 retention=7d',
  quorum: 'calc quorum n=3 w=2 r=2',
  availability: 'calc availability availability=99.95%',
  durability: 'calc durability dataPieces=10 parityPieces=4',
  latency: 'calc latency trips=3 roundTrip=80ms',
  queueing: 'calc queueing arrivals=80/s serviceRate=100/s',
  scaling: 'calc scaling rateOfOne=1k/s contention=0.05 crosstalk=0.001 number=16',
  ids: 'calc ids bits=64 items=1000000',
  cost: 'calc cost stored=5TB',
  sensitivity: 'calc sensitivity today=4000 factor=3',
};

const problem = (text: string, hint: string): Act => ({
  says: [notice('warning', [name(text.replace(/\.$/, '')), '.'], [name(hint)])],
});

/** `name=value`, parted by blanks or commas; a value with blanks stands in quotes. */
const assignment = /([A-Za-z][A-Za-z0-9]*)\s*=\s*(?:"([^"]*)"|([^\s,]+))/g;

const valuesOf = (
  calculator: Calculator<never> | Calculator,
  text: string,
): { readonly values: Readonly<Record<string, number | readonly number[]>> } | Act => {
  const inputs = inputsOf(calculator);
  const values: Record<string, number | readonly number[]> = {};
  const left = text
    .replaceAll(assignment, '')
    .replaceAll(/[\s,]+/g, ' ')
    .trim();
  if (left !== '')
    return problem(
      `I cannot read "${left}"`,
      `Write name=value, such as ${[...inputs.keys()][0] ?? 'rate'}=20k/s. It takes: ${inputsInWords(calculator)}.`,
    );
  for (const [, written = '', quoted, bare] of text.matchAll(assignment)) {
    const typed = quoted ?? bare ?? '';
    const input = inputNamed(written, inputs) ?? written;
    const known = inputs.get(input);
    if (known === undefined) {
      const [near] = nearestIds(
        input,
        [...inputs.keys()].map((id) => ({ id, title: id })),
      );
      return problem(
        `${calculator.id} takes no ${input}`,
        `${near === undefined ? '' : `Did you mean ${near}? `}It takes: ${inputsInWords(calculator)}.`,
      );
    }
    const read = numbersOf(typed, known.unit);
    if (read === undefined)
      return problem(`"${typed}" is no quantity for ${input}`, `Its unit is ${known.unit}.`);
    values[input] = known.list ? read : (read[0] ?? 0);
  }
  return { values };
};

const drawingsOf = (calculator: Calculator, figures: readonly Figure[]): readonly Drawing[] => {
  const chart = calculator.show.chart?.(figures);
  return chart === undefined ? [] : [{ id: `calc-${calculator.id}`, kind: 'chart', ...chart }];
};

const tableOf = (calculator: Calculator, figures: readonly Figure[]): Block => {
  const { columns, rows } = calculator.show.table(figures);
  return {
    kind: 'table',
    caption: [name(calculator.title)],
    columns: columns.map((title) => ({ title: [name(title)], align: title === 'value' ? 'right' : 'left' })),
    rows: rows.map((row, index) =>
      row.map((cell, column) =>
        columns[column] === 'value'
          ? [{ kind: 'figure', id: figures[index]?.id ?? calculator.id, text: cell }]
          : [name(cell)],
      ),
    ),
  };
};

/** Names of all calculators with what each is for and a line that works. */
export const calculatorBlocks = (): readonly Block[] => [
  {
    kind: 'list',
    ordered: false,
    items: calculators.map((one) => [
      code(`calc ${one.id}`),
      ` ${one.describes}, such as `,
      code(calculatorExamples[one.id] ?? ''),
    ]),
  },
];

/** `calc <calculator> name=value …`: any calculator alone, with its table and its chart. */
export const calculateAct = (id: string, parameters: string): Act => {
  if (id === '') return { says: [{ reply: { kind: 'answer', blocks: calculatorBlocks(), drawings: [] } }] };
  const calculator = calculatorById(id) as Calculator | undefined;
  if (calculator === undefined) {
    const near = nearestIds(id, calculators);
    return problem(
      `There is no calculator "${id}"`,
      `${near.length === 0 ? '' : `Did you mean ${listed(near, 'or')}? `}There are: ${listed(calculators.map((one) => one.id))}.`,
    );
  }
  const read = valuesOf(calculator, parameters);
  if (!('values' in read)) return read;
  if (Object.keys(read.values).length === 0)
    return {
      says: [
        notice(
          'info',
          [name(`${calculator.title}: ${calculator.describes}`)],
          [
            'Such as ',
            code(calculatorExamples[calculator.id] ?? ''),
            `. It takes: ${inputsInWords(calculator)}.`,
          ],
        ),
      ],
    };
  try {
    const figures = calculator.compute(read.values, subject);
    if (figures.length === 0)
      return problem('Nothing can be worked out of these alone', `It takes: ${inputsInWords(calculator)}.`);
    const drawings = drawingsOf(calculator, figures);
    const blocks: readonly Block[] = [
      tableOf(calculator, figures),
      ...drawings.map(({ id: drawing }): Block => ({ kind: 'picture', drawing })),
    ];
    return { says: [{ reply: { kind: 'answer', blocks, drawings } }] };
  } catch (error) {
    if (error instanceof PlumblineError) return problem(error.message, error.hint);
    throw error;
  }
};
