import type { Figure } from '../contracts/figure.ts';
import { calculate, type Given, type On } from './calculate.ts';
import { curveChart } from './charts.ts';
import { family } from './family.ts';
import { formula, seriesFormula, wholeDown, within } from './formula.ts';
import { fitScalability } from './scaling-fit.ts';

const throughput = formula({
  id: 'scaling.throughput',
  title: 'throughput',
  text: 'rate of one x number / (all + contention x (number - one) + crosstalk x number x (number - one))',
  inputs: { rateOfOne: '1/s', contention: 'none', crosstalk: 'none', number: 'count' },
  unit: '1/s',
  compute: ({ rateOfOne, contention, crosstalk, number }) => {
    within(number >= 1, 'less than one', 'Give a number of at least one.');
    within(
      contention >= 0 && crosstalk >= 0,
      'scaling better than linear',
      'Give coefficients of zero or more.',
    );
    return (rateOfOne * number) / (1 + contention * (number - 1) + crosstalk * number * (number - 1));
  },
});

const peakAt = formula({
  id: 'scaling.peakAt',
  title: 'number at which throughput is greatest, not rounded',
  text: 'square root of ((all - contention) / crosstalk)',
  inputs: { contention: 'none', crosstalk: 'none' },
  unit: 'none',
  compute: ({ contention, crosstalk }) => {
    within(crosstalk > 0 && contention <= 1, 'throughput has no peak', 'Give a crosstalk above zero.');
    return Math.sqrt((1 - contention) / crosstalk);
  },
});

const most = formula({
  id: 'scaling.most',
  title: 'most that are worth adding',
  text: 'number at the peak, rounded down',
  inputs: { peakAt: 'none' },
  unit: 'count',
  compute: ({ peakAt: number }) => wholeDown(number),
});

const latencyAt = formula({
  id: 'scaling.latency',
  title: 'latency at this number',
  text: 'number / throughput',
  inputs: { number: 'count', throughput: '1/s' },
  unit: 's',
  compute: ({ number, throughput: rate }) => number / rate,
});

const measured = { each: 'measured', eachUnit: '1/s' } as const;

const fittedContention = seriesFormula({
  ...measured,
  id: 'scaling.contention',
  title: 'contention, from measurements',
  text: 'least squares on the throughput at one, two, three … at a time',
  unit: 'none',
  compute: (rates) => fitScalability(rates).contention,
});

const fittedCrosstalk = seriesFormula({
  ...measured,
  id: 'scaling.crosstalk',
  title: 'crosstalk, from measurements',
  text: 'least squares on the throughput at one, two, three … at a time',
  unit: 'none',
  compute: (rates) => fitScalability(rates).crosstalk,
});

const fittedRate = seriesFormula({
  ...measured,
  id: 'scaling.rateOfOne',
  title: 'rate of one, from measurements',
  text: 'least squares on the throughput at one, two, three … at a time',
  unit: '1/s',
  compute: (rates) => fitScalability(rates).rateOfOne,
});

const amdahl = formula({
  id: 'scaling.speedup',
  title: 'speed-up',
  text: 'all / (serial share + parallel share / number)',
  inputs: { parallelShare: 'fraction', number: 'count' },
  unit: 'none',
  compute: ({ parallelShare, number }) => {
    within(parallelShare <= 1, 'more than all is parallel', 'Give a share between zero and one.');
    return 1 / (1 - parallelShare + parallelShare / number);
  },
});

const amdahlLimit = formula({
  id: 'scaling.speedupLimit',
  title: 'speed-up with any number',
  text: 'all / serial share',
  inputs: { parallelShare: 'fraction' },
  unit: 'none',
  compute: ({ parallelShare }) => {
    within(parallelShare < 1, 'nothing limits it', 'Give a parallel share below one.');
    return 1 / (1 - parallelShare);
  },
});

/** How far adding nodes, cores or clients helps: universal scalability law and Amdahl's law. */
export const scaling = family({
  id: 'scaling',
  title: 'Scaling',
  describes: 'Throughput against number of nodes or clients, where it peaks, speed-up of parallel work',
  formulas: [
    fittedRate,
    fittedContention,
    fittedCrosstalk,
    throughput,
    peakAt,
    most,
    latencyAt,
    amdahl,
    amdahlLimit,
  ],
  chart: curveChart({
    formulaId: 'scaling.throughput',
    title: 'Throughput as more are added',
    over: 'number',
    xTitle: 'number',
    yTitle: 'events a second',
    compute: ({ number = 1, ...others }) => throughput.compute({ ...others, number: Math.max(1, number) }),
    until: (number) => number * 2,
  }),
});

/** Throughput of a number at a time under contention and crosstalk: (1/s, none, none, count) -> 1/s. */
export const throughputAt = (
  rateOfOne: Given,
  contention: Given,
  crosstalk: Given,
  number: Given,
  on: On,
): Figure => calculate(throughput, on, { rateOfOne, contention, crosstalk, number });

/** Speed-up of work of which a share is parallel: (fraction, count) -> none. */
export const speedup = (parallelShare: Given, number: Given, on: On): Figure =>
  calculate(amdahl, on, { parallelShare, number });
