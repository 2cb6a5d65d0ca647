import type { FactView } from '../contracts/fact.ts';
import type { Pattern, Rule, RuleOut } from '../contracts/pattern.ts';
import { type Judgement, judgedBy } from './judge.ts';

/** A rule or hard constraint with its place among all of them. */
interface Placed {
  readonly at: number;
  readonly rule: Rule | RuleOut;
  readonly pattern: Pattern;
}

interface Readers {
  readonly placed: readonly Placed[];
  readonly placeOf: ReadonlyMap<Rule | RuleOut, number>;
  /** What reads a fact, by its id. */
  readonly rules: ReadonlyMap<string, readonly Placed[]>;
  /** Patterns with a limit held against a fact, by its id. */
  readonly limits: ReadonlyMap<string, readonly Pattern[]>;
}

const pushed = <Value>(map: Map<string, Value[]>, id: string, value: Value): void => {
  const there = map.get(id);
  if (there === undefined) map.set(id, [value]);
  else there.push(value);
};

/** The knowledge does not change while a process runs, so its index is made once. */
const known = new WeakMap<readonly Pattern[], Readers>();

const readersOf = (patterns: readonly Pattern[]): Readers => {
  const there = known.get(patterns);
  if (there !== undefined) return there;
  const placed: Placed[] = [];
  const rules = new Map<string, Placed[]>();
  const limits = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    for (const rule of [...pattern.rules, ...pattern.ruleOuts]) {
      const one = { at: placed.length, rule, pattern };
      placed.push(one);
      for (const id of new Set(rule.reads)) pushed(rules, id, one);
    }
    for (const id of new Set(pattern.envelope.map((limit) => limit.of))) pushed(limits, id, pattern);
  }
  const placeOf = new Map(placed.map(({ rule, at }) => [rule, at]));
  const readers = { placed, placeOf, rules, limits };
  known.set(patterns, readers);
  return readers;
};

/**
 * Judgements of many views that differ from a first one in a few facts each: only rules that read one of those are asked
 * again, and a pattern of which none changed its mind keeps its judgement. The same answers as `judgeAll`.
 */
export const rejudging = (
  patterns: readonly Pattern[],
  first: FactView,
): ((view: FactView, changed: readonly string[]) => ReadonlyMap<string, Judgement>) => {
  const { placed, placeOf, rules, limits } = readersOf(patterns);
  const held = Uint8Array.from(placed, ({ rule }) => Number(rule.when(first)));
  const now = Uint8Array.from(held);
  const by = (rule: Rule | RuleOut): boolean => now[placeOf.get(rule) ?? 0] === 1;
  const before = new Map(patterns.map((pattern) => [pattern.id, judgedBy(pattern, first, by)]));
  /** The round in which a rule was last asked, so that none is asked twice for one view. */
  const askedIn = new Uint32Array(placed.length);
  let round = 0;
  return (view, changed) => {
    round += 1;
    const turned: number[] = [];
    const touched = new Set<Pattern>();
    for (const id of changed) {
      for (const { at, rule, pattern } of rules.get(id) ?? []) {
        if (askedIn[at] === round) continue;
        askedIn[at] = round;
        const holds = Number(rule.when(view));
        if (holds === held[at]) continue;
        now[at] = holds;
        turned.push(at);
        touched.add(pattern);
      }
      for (const pattern of limits.get(id) ?? []) touched.add(pattern);
    }
    if (touched.size === 0) return before;
    const judgements = new Map(before);
    for (const pattern of touched) judgements.set(pattern.id, judgedBy(pattern, view, by));
    for (const at of turned) now[at] = held[at] ?? 0;
    return judgements;
  };
};
