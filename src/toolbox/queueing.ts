import type { Figure } from '../contracts/figure.ts';
import { calculate, type Given, type On } from './calculate.ts';
import { curveChart } from './charts.ts';
import { family } from './family.ts';
import { formula, within } from './formula.ts';

const mostServers = 100_000;

const stable = (utilisation: number): void =>
  within(utilisation < 1, 'the queue grows without end', 'Give an arrival rate below what is served.');

const utilisation = formula({
  id: 'queueing.utilisation',
  title: 'share of the time that the server is busy',
  text: 'arrivals / service rate',
  inputs: { arrivals: '1/s', serviceRate: '1/s' },
  unit: 'fraction',
  compute: ({ arrivals, serviceRate }) => arrivals / serviceRate,
});

const stretch = formula({
  id: 'queueing.stretch',
  title: 'response over service time',
  text: 'all / (all - utilisation)',
  inputs: { utilisation: 'fraction' },
  unit: 'none',
  compute: ({ utilisation: busy }) => {
    stable(busy);
    return 1 / (1 - busy);
  },
});

const inSystem = formula({
  id: 'queueing.inSystem',
  title: 'requests waiting or served',
  text: 'utilisation / (all - utilisation)',
  inputs: { utilisation: 'fraction' },
  unit: 'count',
  compute: ({ utilisation: busy }) => {
    stable(busy);
    return busy / (1 - busy);
  },
});

const inQueue = formula({
  id: 'queueing.inQueue',
  title: 'requests waiting',
  text: 'utilisation ^ two / (all - utilisation)',
  inputs: { utilisation: 'fraction' },
  unit: 'count',
  compute: ({ utilisation: busy }) => {
    stable(busy);
    return busy ** 2 / (1 - busy);
  },
});

const response = formula({
  id: 'queueing.response',
  title: 'response time',
  text: 'all / (service rate - arrivals)',
  inputs: { arrivals: '1/s', serviceRate: '1/s' },
  unit: 's',
  compute: ({ arrivals, serviceRate }) => {
    stable(arrivals / serviceRate);
    return 1 / (serviceRate - arrivals);
  },
});

const waiting = formula({
  id: 'queueing.waiting',
  title: 'wait before service',
  text: 'utilisation / (service rate - arrivals)',
  inputs: { arrivals: '1/s', serviceRate: '1/s' },
  unit: 's',
  compute: ({ arrivals, serviceRate }) => {
    stable(arrivals / serviceRate);
    return arrivals / serviceRate / (serviceRate - arrivals);
  },
});

const offeredLoad = formula({
  id: 'queueing.offeredLoad',
  title: 'servers kept busy',
  text: 'arrivals x service time',
  inputs: { arrivals: '1/s', serviceTime: 's' },
  unit: 'none',
  compute: ({ arrivals, serviceTime }) => arrivals * serviceTime,
});

const someServers = (servers: number): void =>
  within(
    Number.isInteger(servers) && servers >= 1 && servers <= mostServers,
    'no number of servers',
    'Give a whole number of servers, one to a hundred thousand.',
  );

/** One step of the recursion of Erlang B, which does not overflow: from one server less to this many. */
const blockingWith = (servers: number, load: number, blockingBefore: number): number =>
  (load * blockingBefore) / (servers + load * blockingBefore);

/** Erlang C from Erlang B. */
const waitFrom = (servers: number, load: number, blocking: number): number =>
  blocking / (1 - (load / servers) * (1 - blocking));

const chanceToWait = (load: number, servers: number): number => {
  within(load >= 0, 'a negative load', 'Give a load of zero or more.');
  someServers(servers);
  stable(load / servers);
  let blocking = 1;
  for (let count = 1; count <= servers; count += 1) blocking = blockingWith(count, load, blocking);
  return waitFrom(servers, load, blocking);
};

const waitChance = formula({
  id: 'queueing.waitChance',
  title: 'share of requests that wait',
  text: 'Erlang C of load and servers',
  inputs: { offeredLoad: 'none', servers: 'count' },
  unit: 'fraction',
  compute: ({ offeredLoad: load, servers }) => chanceToWait(load, servers),
});

const waitOverService = formula({
  id: 'queueing.waitOverService',
  title: 'average wait over service time',
  text: 'share that waits / (servers - load)',
  inputs: { waitChance: 'fraction', servers: 'count', offeredLoad: 'none' },
  unit: 'none',
  compute: ({ waitChance: chance, servers, offeredLoad: load }) => {
    stable(load / servers);
    return chance / (servers - load);
  },
});

const averageWait = formula({
  id: 'queueing.averageWait',
  title: 'average wait before service',
  text: 'wait over service time x service time',
  inputs: { waitOverService: 'none', serviceTime: 's' },
  unit: 's',
  compute: ({ waitOverService: ratio, serviceTime }) => ratio * serviceTime,
});

const serviceLevel = formula({
  id: 'queueing.serviceLevel',
  title: 'share of requests served in time',
  text: 'all - share that waits x e ^ (-(servers - load) x target / service time)',
  inputs: { waitChance: 'fraction', servers: 'count', offeredLoad: 'none', target: 's', serviceTime: 's' },
  unit: 'fraction',
  compute: ({ waitChance: chance, servers, offeredLoad: load, target, serviceTime }) =>
    1 - chance * Math.exp((-(servers - load) * target) / serviceTime),
});

const serversFor = formula({
  id: 'queueing.serversFor',
  title: 'servers needed',
  text: 'fewest servers for which the share that waits stays within the target',
  inputs: { offeredLoad: 'none', targetWaitChance: 'fraction' },
  unit: 'count',
  compute: ({ offeredLoad: load, targetWaitChance }) => {
    within(targetWaitChance > 0 && load >= 0, 'nobody may ever wait', 'Give a share above zero.');
    within(load < mostServers, 'too many servers', 'Give a load below a hundred thousand servers.');
    let servers = 1;
    let blocking = blockingWith(1, load, 1);
    while (servers <= load || waitFrom(servers, load, blocking) > targetWaitChance) {
      servers += 1;
      someServers(servers);
      blocking = blockingWith(servers, load, blocking);
    }
    return servers;
  },
});

/** Queues of one server and of many, arrivals and service random (M/M/1 and M/M/c). */
export const queueing = family({
  id: 'queueing',
  title: 'Queueing',
  describes: 'Utilisation, response times, waits and servers needed, with one server or many',
  formulas: [
    utilisation,
    stretch,
    inSystem,
    inQueue,
    response,
    waiting,
    offeredLoad,
    waitChance,
    waitOverService,
    averageWait,
    serviceLevel,
    serversFor,
  ],
  chart: curveChart({
    formulaId: 'queueing.stretch',
    title: 'Response over service time as the server fills up',
    over: 'utilisation',
    xTitle: 'utilisation',
    yTitle: 'response over service time',
    compute: stretch.compute,
    until: (busy) => Math.min(0.99, Math.max(0.95, busy + 0.02)),
  }),
});

/** How much longer than its service a request takes at a utilisation below one: fraction -> none. */
export const stretchAt = (busy: Given, on: On): Figure => calculate(stretch, on, { utilisation: busy });

/** Response time of one server: (1/s, 1/s above it) -> s. */
export const responseTime = (arrivals: Given, serviceRate: Given, on: On): Figure =>
  calculate(response, on, { arrivals, serviceRate });

/** Fewest servers so that at most a share of requests waits: (none, fraction) -> count. */
export const serversNeeded = (load: Given, targetWaitChance: Given, on: On): Figure =>
  calculate(serversFor, on, { offeredLoad: load, targetWaitChance });
