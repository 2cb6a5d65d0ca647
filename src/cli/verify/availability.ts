import { secondsIn } from '../../contracts/quantity.ts';
import {
  absolute,
  answer,
  type Check,
  type Comparison,
  each,
  exact,
  read,
  relative,
  shaped,
} from './check.ts';

type Table = Readonly<Record<string, string>>;

const day = secondsIn.day;

const downtimeTable =
  (share: number, days?: number): Check =>
  ({ expected, input }) =>
    Object.entries(shaped<Table>(expected)).map(([target, printed]) =>
      relative(
        target,
        read(printed, 's'),
        answer('availability.downtime', {
          availability: read(target, 'fraction'),
          period: (days ?? shaped<{ days: number }>(input).days) * day,
        }),
        share,
      ),
    );

/** Printed values were cut off after their last unit, so the answer lies between the print and one unit more. */
const truncatedTable: Check = ({ expected }) =>
  Object.entries(shaped<Table>(expected)).map(([target, printed]): Comparison => {
    const lastUnit = secondsIn[printed.endsWith('min') ? 'minute' : 'hour'];
    const got = answer('availability.downtime', {
      availability: read(target, 'fraction'),
      period: 365 * day,
    });
    return { what: target, expected: read(printed, 's') + lastUnit / 2, got, within: lastUnit / 2 };
  });

const composite: Check = ({ expected, input }) => {
  const parts = shaped<{ webApp: number; database: number; queueFallback: number }>(input);
  const want = shaped<{ serial: number; databaseOrQueue: number; total: number }>(expected);
  const either = answer('availability.parallel', { copy: [parts.database, parts.queueFallback] });
  return [
    absolute(
      'serial',
      want.serial,
      answer('availability.serial', { part: [parts.webApp, parts.database] }),
      1e-5,
    ),
    absolute('database or queue', want.databaseOrQueue, either, 1e-9),
    absolute('total', want.total, answer('availability.serial', { part: [parts.webApp, either] }), 1e-5),
  ];
};

/** The year of this source has 365.25 days, said in its text. */
const hardDependencies: Check = ({ expected, input }) => {
  const want = shaped<{ availability: number; downtimePerYear: string }>(expected);
  const availability = answer('availability.serial', { part: shaped<{ serial: number[] }>(input).serial });
  return [
    absolute('availability', want.availability, availability, 1e-5),
    absolute(
      'downtime in a year of 365.25 days',
      read(want.downtimePerYear, 's'),
      answer('availability.downtime', { availability, period: secondsIn.year }),
      1,
    ),
  ];
};

/** Known answers on availability, by id. */
export const availabilityChecks: Readonly<Record<string, Check>> = {
  'avail-downtime-year': downtimeTable(0.005),
  'avail-downtime-30d': downtimeTable(0.005),
  'avail-downtime-week': downtimeTable(0.02),
  'avail-sre-table': downtimeTable(0.005, 365),
  'avail-downtime-aws-table': truncatedTable,
  'avail-serial-2': ({ expected, input }) => [
    absolute(
      'availability',
      shaped<number>(expected),
      answer('availability.serial', { part: shaped<{ serial: number[] }>(input).serial }),
      1e-6,
    ),
  ],
  'avail-parallel-2': ({ expected, input }) => [
    absolute(
      'availability',
      shaped<number>(expected),
      answer('availability.parallel', { copy: shaped<{ parallel: number[] }>(input).parallel }),
      1e-9,
    ),
  ],
  'avail-serial-3-aws': hardDependencies,
  'avail-composite-azure': composite,
  'avail-mtbf': ({ expected, input }) => {
    const { mtbfHours, mttrHours } = shaped<{ mtbfHours: number; mttrHours: number }>(input);
    const got = answer('availability.fromRepair', {
      betweenFailures: mtbfHours * secondsIn.hour,
      toRepair: mttrHours * secondsIn.hour,
    });
    return [absolute('availability', shaped<number>(expected), got, 1e-5)];
  },
  'avail-k-of-n': ({ expected, input }) =>
    each(
      'case',
      shaped<number[]>(expected),
      shaped<{ n: number; k: number; a: number }[]>(input).map(({ n, k, a }) =>
        answer('availability.kOfN', { nodes: n, needed: k, each: a }),
      ),
      (what, want, got) => absolute(what, want, got, 1e-9),
    ),
  'avail-extra-nine': ({ expected, input }) => [
    exact(
      'target of a dependency',
      read(/\(([\d.]+%)\)/.exec(shaped<string>(expected))?.[1] ?? '', 'fraction'),
      answer('availability.dependency', {
        availability: shaped<{ serviceTarget: number }>(input).serviceTarget,
      }),
    ),
  ],
  'tail-fanout': ({ expected, input }) =>
    each(
      'case',
      shaped<number[]>(expected),
      shaped<{ fanout: number; pSlow: number }[]>(input).map(({ fanout, pSlow }) =>
        answer('latency.fanoutTail', { calls: fanout, slowShare: pSlow }),
      ),
      (what, want, got) => absolute(what, want, got, 0.001),
    ),
  'retry-amplification': ({ expected, input }) => {
    const { layers, attemptsPerLayer } = shaped<{ layers: number; attemptsPerLayer: number }>(input);
    const got = answer('availability.retries', { layers, attempts: attemptsPerLayer });
    return [exact('attempts at the bottom', shaped<number>(expected), got)];
  },
};
