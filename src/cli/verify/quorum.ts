import { absolute, answer, type Check, each, exact, shaped } from './check.ts';

interface Quorums {
  readonly n: number;
  readonly r: number;
  readonly w: number;
}

const of = (formulaId: string, name: string, values: readonly number[]): readonly number[] =>
  values.map((value) => answer(formulaId, { [name]: value }));

const conditions: Check = ({ expected, input }) => {
  const wanted =
    shaped<{ overlap: boolean; writeOverlap: boolean; readTol: number; writeTol: number }[]>(expected);
  return shaped<Quorums[]>(input).flatMap(({ n, r, w }, index) => {
    const want = wanted[index];
    if (want === undefined) throw new Error('more inputs than answers');
    const parameters = { nodes: n, reads: r, writes: w };
    const what = `${n}/${r}/${w}`;
    return [
      exact(`${what} overlap`, Number(want.overlap), answer('quorum.overlap', parameters)),
      exact(`${what} writes overlap`, Number(want.writeOverlap), answer('quorum.writeOverlap', parameters)),
      exact(`${what} down while reading`, want.readTol, answer('quorum.readTolerance', parameters)),
      exact(`${what} down while writing`, want.writeTol, answer('quorum.writeTolerance', parameters)),
    ];
  });
};

const sixCopies: Check = ({ expected, input }) => {
  const { v, vw, vr, az } = shaped<{ v: number; vw: number; vr: number; az: number }>(input);
  const want =
    shaped<
      Readonly<Record<'loseAZkeepsWrites' | 'loseAZplus1keepsReads' | 'loseAZplus1keepsWrites', boolean>>
    >(expected);
  const survives = (quorum: number, lostNodes: number) =>
    answer('quorum.survives', { copies: v, zones: az, quorum, lostZones: 1, lostNodes });
  return [
    exact('a zone lost, writes', Number(want.loseAZkeepsWrites), survives(vw, 0)),
    exact('a zone and a node lost, reads', Number(want.loseAZplus1keepsReads), survives(vr, 1)),
    exact('a zone and a node lost, writes', Number(want.loseAZplus1keepsWrites), survives(vw, 1)),
  ];
};

const nodesForFailures: Check = ({ expected, input }) => {
  const failures = shaped<{ f: number[] }>(input).f;
  const want = shaped<{ crash: number[]; byzantine: number[]; byzantineQuorum: number[] }>(expected);
  return [
    ...each('crash', want.crash, of('quorum.nodesForCrashes', 'failures', failures), exact),
    ...each('byzantine', want.byzantine, of('quorum.nodesForByzantine', 'failures', failures), exact),
    ...each('quorum', want.byzantineQuorum, of('quorum.byzantineQuorum', 'failures', failures), exact),
  ];
};

/** Known answers on quorums, by id. */
export const quorumChecks: Readonly<Record<string, Check>> = {
  'majority-table': ({ expected, input }) => {
    const { n } = shaped<{ n: number[] }>(input);
    const want = shaped<{ majority: number[]; tolerated: number[] }>(expected);
    return [
      ...each('majority', want.majority, of('quorum.majority', 'nodes', n), exact),
      ...each('tolerated', want.tolerated, of('quorum.tolerated', 'nodes', n), exact),
    ];
  },
  'n-for-f': nodesForFailures,
  'bft-table': ({ expected, input }) =>
    each(
      'liars',
      shaped<{ toleratedByzantine: number[] }>(expected).toleratedByzantine,
      of('quorum.byzantineTolerated', 'nodes', shaped<{ n: number[] }>(input).n),
      exact,
    ),
  'rw-n-conditions': conditions,
  'aurora-quorum': sixCopies,
  'majority-load': ({ expected, input }) => {
    const nodes = shaped<{ majorityOf: number[] }>(input).majorityOf;
    const want = shaped<{ load: number[]; capacityPerUnitNode: number[] }>(expected);
    const close = (what: string, wanted: number, got: number) => absolute(what, wanted, got, 1e-3);
    return [
      ...each('load', want.load, of('quorum.load', 'nodes', nodes), close),
      ...each('capacity', want.capacityPerUnitNode, of('quorum.capacityInNodes', 'nodes', nodes), close),
    ];
  },
  'pbs-k-staleness': ({ expected, input }) =>
    shaped<(Quorums & { k: number[] })[]>(input).flatMap(({ n, r, w, k }, index) =>
      each(
        `${n}/${r}/${w} versions`,
        shaped<number[][]>(expected)[index] ?? [],
        k.map((versions) => answer('quorum.freshWithin', { nodes: n, reads: r, writes: w, versions })),
        (what, want, got) => absolute(what, want, got, 1e-4),
      ),
    ),
};
