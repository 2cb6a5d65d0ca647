import type { Figure } from '../contracts/figure.ts';
import { calculate, constant, type Given, type On } from './calculate.ts';
import { chanceWithin } from './combinations.ts';
import { family } from './family.ts';
import { formula, within } from './formula.ts';

const someNodes = (nodes: number): void => within(nodes >= 1, 'no nodes', 'Give at least one node.');
const fits = (quorum: number, nodes: number): void =>
  within(
    quorum >= 1 && quorum <= nodes,
    'a quorum that is no part of the nodes',
    'Give a quorum of one to all nodes.',
  );
const asNumber = (truth: boolean): number => (truth ? 1 : 0);

const majority = formula({
  id: 'quorum.majority',
  title: 'majority',
  text: 'half of the nodes, rounded down, and one more',
  inputs: { nodes: 'count' },
  unit: 'count',
  compute: ({ nodes }) => {
    someNodes(nodes);
    return Math.floor(nodes / 2) + 1;
  },
});

const tolerated = formula({
  id: 'quorum.tolerated',
  title: 'nodes that may fail',
  text: 'nodes - majority',
  inputs: { nodes: 'count' },
  unit: 'count',
  compute: ({ nodes }) => {
    someNodes(nodes);
    return Math.floor((nodes - 1) / 2);
  },
});

const nodesForCrashes = formula({
  id: 'quorum.nodesForCrashes',
  title: 'nodes to survive crashes',
  text: 'twice the failures, and one',
  inputs: { failures: 'count' },
  unit: 'count',
  compute: ({ failures }) => 2 * failures + 1,
});

const nodesForByzantine = formula({
  id: 'quorum.nodesForByzantine',
  title: 'nodes to survive liars',
  text: 'three times the failures, and one',
  inputs: { failures: 'count' },
  unit: 'count',
  compute: ({ failures }) => 3 * failures + 1,
});

const byzantineQuorum = formula({
  id: 'quorum.byzantineQuorum',
  title: 'quorum among liars',
  text: 'twice the failures, and one',
  inputs: { failures: 'count' },
  unit: 'count',
  compute: ({ failures }) => 2 * failures + 1,
});

const byzantineTolerated = formula({
  id: 'quorum.byzantineTolerated',
  title: 'liars that are tolerated',
  text: '(nodes - one) / three, rounded down',
  inputs: { nodes: 'count' },
  unit: 'count',
  compute: ({ nodes }) => {
    someNodes(nodes);
    return Math.floor((nodes - 1) / 3);
  },
});

const overlap = formula({
  id: 'quorum.overlap',
  title: 'reads meet the last write',
  text: 'read quorum + write quorum > nodes: yes is one, no is zero',
  inputs: { nodes: 'count', reads: 'count', writes: 'count' },
  unit: 'none',
  compute: ({ nodes, reads, writes }) => {
    fits(reads, nodes);
    fits(writes, nodes);
    return asNumber(reads + writes > nodes);
  },
});

const writeOverlap = formula({
  id: 'quorum.writeOverlap',
  title: 'writes meet each other',
  text: 'twice the write quorum > nodes: yes is one, no is zero',
  inputs: { nodes: 'count', writes: 'count' },
  unit: 'none',
  compute: ({ nodes, writes }) => {
    fits(writes, nodes);
    return asNumber(2 * writes > nodes);
  },
});

const readTolerance = formula({
  id: 'quorum.readTolerance',
  title: 'nodes that may be down while reads go on',
  text: 'nodes - read quorum',
  inputs: { nodes: 'count', reads: 'count' },
  unit: 'count',
  compute: ({ nodes, reads }) => {
    fits(reads, nodes);
    return nodes - reads;
  },
});

const writeTolerance = formula({
  id: 'quorum.writeTolerance',
  title: 'nodes that may be down while writes go on',
  text: 'nodes - write quorum',
  inputs: { nodes: 'count', writes: 'count' },
  unit: 'count',
  compute: ({ nodes, writes }) => {
    fits(writes, nodes);
    return nodes - writes;
  },
});

const staleness = formula({
  id: 'quorum.freshWithin',
  title: 'chance that a read is at most so many versions old',
  text: 'all - (C(nodes - write quorum, read quorum) / C(nodes, read quorum)) ^ versions',
  inputs: { nodes: 'count', reads: 'count', writes: 'count', versions: 'count' },
  unit: 'fraction',
  compute: ({ nodes, reads, writes, versions }) => {
    fits(reads, nodes);
    fits(writes, nodes);
    return 1 - chanceWithin(nodes - writes, nodes, reads) ** versions;
  },
});

const copiesLeft = formula({
  id: 'quorum.copiesLeft',
  title: 'copies left after the failure',
  text: 'copies - lost zones x (copies / zones, rounded up) - further nodes lost, at least zero',
  inputs: { copies: 'count', zones: 'count', lostZones: 'count', lostNodes: 'count' },
  unit: 'count',
  compute: ({ copies, zones, lostZones, lostNodes }) => {
    within(
      zones >= 1 && lostZones <= zones,
      'more zones are lost than there are',
      'Give at least the lost zones.',
    );
    return Math.max(0, copies - lostZones * Math.ceil(copies / zones) - lostNodes);
  },
});

const survives = formula({
  id: 'quorum.survives',
  title: 'the quorum is still there',
  text: 'copies left >= quorum: yes is one, no is zero',
  inputs: { copiesLeft: 'count', quorum: 'count' },
  unit: 'none',
  compute: ({ copiesLeft: left, quorum: needed }) => asNumber(left >= needed),
});

const load = formula({
  id: 'quorum.load',
  title: 'share of the requests that each node carries',
  text: 'majority / nodes',
  inputs: { nodes: 'count' },
  unit: 'fraction',
  compute: ({ nodes }) => {
    someNodes(nodes);
    return (Math.floor(nodes / 2) + 1) / nodes;
  },
});

const capacityInNodes = formula({
  id: 'quorum.capacityInNodes',
  title: 'nodes’ worth of requests that the group carries',
  text: 'all / load',
  inputs: { load: 'fraction' },
  unit: 'none',
  compute: ({ load: each }) => 1 / each,
});

const one = constant('zones lost', 1, 'count', 'formula');
const none = constant('further nodes lost', 0, 'count', 'formula');

/** Who must answer, and who may be gone. */
export const quorum = family({
  id: 'quorum',
  title: 'Quorums',
  describes: 'Majorities, failures tolerated, read and write quorums, staleness, loss of a zone',
  formulas: [
    majority,
    tolerated,
    nodesForCrashes,
    nodesForByzantine,
    byzantineQuorum,
    byzantineTolerated,
    overlap,
    writeOverlap,
    readTolerance,
    writeTolerance,
    staleness,
    copiesLeft,
    survives,
    load,
    capacityInNodes,
  ],
  defaults: { lostZones: one, lostNodes: none },
});

/** Nodes that make a majority: count -> count. */
export const majorityOf = (nodes: Given, on: On): Figure => calculate(majority, on, { nodes });

/** Crashed nodes that a majority survives: count -> count. */
export const failuresTolerated = (nodes: Given, on: On): Figure => calculate(tolerated, on, { nodes });

/** Nodes needed to survive so many crashes: count -> count. */
export const nodesToSurvive = (failures: Given, on: On): Figure =>
  calculate(nodesForCrashes, on, { failures });

/** Whether read and write quorums overlap (1) or not (0): counts -> none. Overlap alone is not linearizability. */
export const quorumsOverlap = (nodes: Given, reads: Given, writes: Given, on: On): Figure =>
  calculate(overlap, on, { nodes, reads, writes });

/** Chance that a read is at most so many versions old with partial quorums: counts -> fraction. */
export const freshWithin = (nodes: Given, reads: Given, writes: Given, versions: Given, on: On): Figure =>
  calculate(staleness, on, { nodes, reads, writes, versions });

/** Copies left when one zone is lost, copies spread evenly: (count, count) -> count. */
export const copiesAfterZoneLoss = (copies: Given, zones: Given, on: On): Figure =>
  calculate(copiesLeft, on, { copies, zones, lostZones: one, lostNodes: none });

/** Whether what is left still makes the quorum (1) or not (0): (count, count) -> none. */
export const quorumSurvives = (left: Given, needed: Given, on: On): Figure =>
  calculate(survives, on, { copiesLeft: left, quorum: needed });
