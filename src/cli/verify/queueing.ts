import { secondsIn } from '../../contracts/quantity.ts';
import { absolute, answer, type Check, each, exact, relative, shaped } from './check.ts';

const ms = 1e-3;

const callCentre: Check = ({ expected, input }) => {
  const given = shaped<{ callsPerHalfHour: number; handleMin: number; agents: number; targetSec: number }>(
    input,
  );
  const want = shaped<{ erlangs: number; pWait: number; asaSec: number; serviceLevel: number }>(expected);
  const parameters = {
    arrivals: given.callsPerHalfHour / (secondsIn.hour / 2),
    serviceTime: given.handleMin * secondsIn.minute,
    servers: given.agents,
    target: given.targetSec,
  };
  return [
    relative('load', want.erlangs, answer('queueing.offeredLoad', parameters), 1e-4),
    relative('share that waits', want.pWait, answer('queueing.waitChance', parameters), 1e-4),
    relative('average wait', want.asaSec, answer('queueing.averageWait', parameters), 1e-4),
    relative('service level', want.serviceLevel, answer('queueing.serviceLevel', parameters), 1e-4),
  ];
};

const centreSizing: Check = ({ expected, input }) => {
  const given = shaped<{ arrivalsPerHour: number; serviceMin: number; pWaitTarget: number }>(input);
  const want = shaped<{ erlangs: number; smallestC: number; pWait: Record<string, number> }>(expected);
  const parameters = {
    arrivals: given.arrivalsPerHour / secondsIn.hour,
    serviceTime: given.serviceMin * secondsIn.minute,
    targetWaitChance: given.pWaitTarget,
  };
  return [
    relative('load', want.erlangs, answer('queueing.offeredLoad', parameters), 1e-4),
    exact('servers', want.smallestC, answer('queueing.serversFor', parameters)),
    ...Object.entries(want.pWait).map(([servers, chance]) =>
      relative(
        `share that waits for ${servers}`,
        chance,
        answer('queueing.waitChance', { ...parameters, servers: Number(servers) }),
        1e-4,
      ),
    ),
  ];
};

const singleServer: Check = ({ expected, input }) => {
  const given = shaped<{ lambda_: number; mu: number }>(input);
  const want = shaped<Readonly<Record<'rho' | 'L' | 'W' | 'Lq' | 'Wq', number>>>(expected);
  const parameters = { arrivals: given.lambda_, serviceRate: given.mu };
  return [
    exact('utilisation', want.rho, answer('queueing.utilisation', parameters)),
    exact('in the system', want.L, answer('queueing.inSystem', parameters)),
    exact('response', want.W, answer('queueing.response', parameters)),
    exact('waiting', want.Lq, answer('queueing.inQueue', parameters)),
    exact('wait', want.Wq, answer('queueing.waiting', parameters)),
  ];
};

const manyServers: Check = ({ expected, input }) => {
  const cases = shaped<{ c: number; rho: number }[]>(input);
  const want = shaped<{ pWait: number[]; WqOverS: number[] }>(expected);
  const of = (formulaId: string) =>
    cases.map(({ c, rho }) => answer(formulaId, { servers: c, offeredLoad: c * rho }));
  const close = (what: string, wanted: number, got: number) => absolute(what, wanted, got, 1e-3);
  return [
    ...each('share that waits', want.pWait, of('queueing.waitChance'), close),
    ...each('wait over service', want.WqOverS, of('queueing.waitOverService'), close),
  ];
};

const scalability: Check = ({ expected, input }) => {
  const given = shaped<{ lambda_: number; sigma: number; kappa: number }>(input);
  const want = shaped<{ nMax: number; exactPeak: number; xAt35: number; xAt1: number }>(expected);
  const parameters = { rateOfOne: given.lambda_, contention: given.sigma, crosstalk: given.kappa };
  const at = (number: number) => answer('scaling.throughput', { ...parameters, number });
  return [
    exact('most', want.nMax, answer('scaling.most', parameters)),
    relative('peak', want.exactPeak, answer('scaling.peakAt', parameters), 1e-3),
    relative('throughput at 35', want.xAt35, at(35), 1e-3),
    relative('throughput at 1', want.xAt1, at(1), 1e-3),
  ];
};

const fittedScalability: Check = ({ expected, input }) => {
  const measured = shaped<{ throughputAtConcurrency1to32: number[] }>(input).throughputAtConcurrency1to32;
  const want = shaped<{
    sigma: number;
    kappa: number;
    lambda: number;
    nMax: number;
    xAt: Record<string, number>;
    latencyAt: Record<string, number>;
  }>(expected);
  return [
    relative('contention', want.sigma, answer('scaling.contention', { measured }), 2e-4),
    relative('crosstalk', want.kappa, answer('scaling.crosstalk', { measured }), 2e-4),
    relative('rate of one', want.lambda, answer('scaling.rateOfOne', { measured }), 2e-4),
    exact('most', want.nMax, answer('scaling.most', { measured })),
    ...Object.entries(want.xAt).map(([number, rate]) =>
      relative(
        `throughput at ${number}`,
        rate,
        answer('scaling.throughput', { measured, number: Number(number) }),
        1e-5,
      ),
    ),
    ...Object.entries(want.latencyAt).map(([number, seconds]) =>
      absolute(
        `latency at ${number}`,
        seconds,
        answer('scaling.latency', { measured, number: Number(number) }),
        1e-5,
      ),
    ),
  ];
};

const amdahl: Check = ({ expected, input }) => {
  const { parallel, n } = shaped<{ parallel: number; n: (number | 'inf')[] }>(input);
  const got = n.map((number) =>
    number === 'inf'
      ? answer('scaling.speedupLimit', { parallelShare: parallel })
      : answer('scaling.speedup', { parallelShare: parallel, number }),
  );
  return each('speed-up', shaped<number[]>(expected), got, (what, want, value) =>
    absolute(what, want, value, 1e-3),
  );
};

/** Known answers on queues, scaling and waits, by id. */
export const queueingChecks: Readonly<Record<string, Check>> = {
  little: ({ expected, input }) =>
    each(
      'in flight',
      shaped<number[]>(expected),
      shaped<{ rate?: number; timeSec?: number; ratePerHour?: number; hours?: number }[]>(input).map(
        (given) =>
          answer('rates.inFlight', {
            rate: given.rate ?? (given.ratePerHour ?? 0) / secondsIn.hour,
            time: given.timeSec ?? (given.hours ?? 0) * secondsIn.hour,
          }),
      ),
      exact,
    ),
  'mm1-response': ({ expected, input }) =>
    each(
      'response over service',
      shaped<{ responseOverService: number[] }>(expected).responseOverService,
      shaped<{ rho: number[] }>(input).rho.map((utilisation) => answer('queueing.stretch', { utilisation })),
      exact,
    ),
  'mm1-example': singleServer,
  'erlang-c': manyServers,
  'erlang-c-call-centre': callCentre,
  'erlang-c-sizing': centreSizing,
  usl: scalability,
  'usl-cisco-fit': fittedScalability,
  amdahl,
  'spanner-commit-wait': ({ expected, input }) =>
    each(
      'wait',
      shaped<{ expectedCommitWaitMs: number[] }>(expected).expectedCommitWaitMs,
      shaped<{ epsilonMs: number[] }>(input).epsilonMs.map(
        (epsilon) => answer('latency.commitWait', { uncertainty: epsilon * ms }) / ms,
      ),
      exact,
    ),
  'latency-light': ({ expected, input }) => {
    const { km, speedKmPerMs } = shaped<{ km: number; speedKmPerMs: number }>(input);
    const got = answer('latency.lightFloor', { distance: km, speed: speedKmPerMs / ms }) / ms;
    return [absolute('round trip', shaped<{ minRttMs: number }>(expected).minRttMs, got, 0.1)];
  },
  'consensus-commit-rtt': ({ expected, input }) => {
    const { replicaRttMs } = shaped<{ replicaRttMs: number[] }>(input);
    const got = answer('latency.commit', { replica: replicaRttMs.map((rtt) => rtt * ms) }) / ms;
    const want = shaped<{ n: number; majorityCommitMs: number }>(expected);
    return [exact('voters', want.n, replicaRttMs.length + 1), exact('commit', want.majorityCommitMs, got)];
  },
};
