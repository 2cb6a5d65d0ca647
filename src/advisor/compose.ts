import type { FactView } from '../contracts/fact.ts';
import type { OptionRole } from '../contracts/findings.ts';
import type { Area, Pattern } from '../contracts/pattern.ts';
import { chooseAll } from './choose.ts';
import { type LeftStanding, leftStanding } from './complaints.ts';
import { headlineOf } from './headline.ts';
import { type Judgement, judgeAll } from './judge.ts';
import { presentPatterns } from './present.ts';
import { areas, type Knowledge, type Pins } from './ranking.ts';
import { contenders, sparesOf } from './spares.ts';

/** One consistent set of choices before it is scored and drawn. */
export interface Draft {
  readonly id: string;
  readonly roles: readonly OptionRole[];
  readonly chosen: readonly Judgement[];
}

export interface Composition {
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly headline: readonly string[];
  /** The area in which the options differ first: that of the first headline pattern. */
  readonly lead: Area;
  /** Recommended first; at least three, no two with the same choices. */
  readonly drafts: readonly Draft[];
  /** Further designs, most worth telling first, worked out only when they are asked for. */
  readonly spares: Iterable<Draft>;
  /** What the recommended design leaves standing of what hurts, and what is added to it for that. */
  readonly leftStanding: readonly LeftStanding[];
}

/** FNV-1a, 32 bits: short, stable and good enough to tell a handful of options apart. */
const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0').slice(0, 4);
};

/** The main store (or first choice) and a fingerprint of all choices: the same design has the same id in every what-if. */
export const draftId = (chosen: readonly Judgement[]): string => {
  const ids = chosen.map((one) => one.pattern.id).sort();
  const main = chosen.find((one) => one.pattern.area === 'storage')?.pattern.id ?? ids[0] ?? 'nothing';
  return `${main}-${fingerprint(ids.join('+'))}`;
};

/** Fewest options of a consultation. */
export const fewest = 3;
const most = 4;

/** Areas that carry weight of their own only where something speaks for them; the simplest option leaves the rest out. */
const simplestPins = (
  recommended: readonly Judgement[],
  lead: Area,
  simplest: Judgement,
  goesWith: (one: Judgement) => boolean,
): Pins => {
  const pins: Partial<Record<Area, readonly string[]>> = { [lead]: [simplest.pattern.id] };
  for (const area of areas) {
    if (area === lead) continue;
    const inArea = recommended.filter((one) => one.pattern.area === area && goesWith(one));
    const plain = [...inArea].sort((a, b) => a.pattern.complexity - b.pattern.complexity)[0];
    // A store that the lead cannot be had with is not pinned: the best that goes with it is chosen then.
    if (plain === undefined && area === 'storage') continue;
    pins[area] = plain === undefined ? [] : [plain.pattern.id];
  }
  return pins;
};

/** Judged under ten times the load and data. */
const tenfoldView = (view: FactView): FactView => ({
  ...view,
  number: (id) => scaled(id, view.number(id)),
  stated: (id) => scaled(id, view.stated(id)),
});

const loadFacts =
  /^(demand|writes\.(average|peak)|reads\.(average|peak)|requests\.|events\.(average|peak)|data\.size|data\.growth|record\.count|users\.|series\.count)/;
const tenTimes = 10;
const scaled = (id: string, value: number | undefined): number | undefined =>
  value !== undefined && loadFacts.test(id) ? value * tenTimes : value;

const proposedPatterns = (view: FactView, patterns: readonly Pattern[]): readonly string[] => {
  const products = view.set('proposed.products');
  return [
    ...view.set('proposed.patterns'),
    ...patterns
      .filter(
        (pattern) =>
          pattern.area === 'storage' && pattern.products.some((product) => products.includes(product)),
      )
      .map((pattern) => pattern.id),
  ];
};

/**
 * Shapes that somebody brought up: another cut of the application is another design, whatever else is asked. Who puts services
 * together again puts their databases together with them, else nothing is simpler.
 */
const proposedShapes = (
  wanted: readonly string[],
  judgements: ReadonlyMap<string, Judgement>,
  view: FactView,
): readonly Pins[] =>
  wanted
    .filter((id) => judgements.get(id)?.pattern.area === 'shape')
    .map((id) => ({
      shape: [id],
      ...(['monolith', 'single-process'].includes(id) && view.choice('present.database') === 'split'
        ? { storage: [ordinary] }
        : {}),
    }));

/** How data is cut is told with the store that is cut: options then differ by store. */
const leadOf = (headline: readonly string[], judgements: ReadonlyMap<string, Judgement>): Area => {
  const [first, ...others] = headline.flatMap((id) => judgements.get(id)?.pattern.area ?? []);
  return first === 'partitioning' && others.includes('storage') ? 'storage' : (first ?? 'storage');
};

/** Areas by which two designs differ for whoever builds and runs them; the others are how such a design is used. */
const built: readonly Area[] = ['shape', 'storage', 'replication', 'partitioning', 'streaming'];

const builtAlike = (one: readonly Judgement[], other: readonly Judgement[], lead: Area): boolean => {
  const parts = (chosen: readonly Judgement[]): string =>
    chosen
      .filter(({ pattern }) => pattern.area === lead || built.includes(pattern.area))
      .map(({ pattern }) => pattern.id)
      .sort()
      .join('+');
  return parts(one) === parts(other);
};

/** Whether two choices can stand in one design, where one of them is its store. */
const standTogether = (one: Pattern, other: Pattern, { goesWith }: Knowledge, view: FactView): boolean => {
  if (one.area === 'storage') return goesWith(one.id, other.area, other.id, view);
  return other.area !== 'storage' || goesWith(other.id, one.area, one.id, view);
};

/** Options: recommended, keep, simplest, ten times the load, what was proposed, the runner-up; all different. */
export const compose = (view: FactView, knowledge: Knowledge): Composition => {
  const judgements = judgeAll(knowledge.patterns, view);
  const chosen = chooseAll(judgements, knowledge, view);
  const headline = headlineOf(chosen, view);
  const lead = leadOf(headline, judgements);
  const drafts: Draft[] = [];

  const twins: Draft[] = [];

  /** A design that is built like one that stands already is that one, whatever small print tells them apart. */
  const add = (role: OptionRole, set: readonly Judgement[]): void => {
    if (set.length === 0) return;
    const draft = draftOf(role, set);
    const same = drafts.findIndex((one) => builtAlike(one.chosen, set, lead));
    const there = drafts[same];
    if (there === undefined) {
      drafts.push(draft);
      return;
    }
    if (there.id !== draft.id) twins.push(draft);
    if (!there.roles.includes(role) && role !== 'alternative')
      drafts[same] = { ...there, roles: [...there.roles, role] };
  };

  add('recommended', chosen);
  const field = contenders(judgements, lead, knowledge, view);

  const present = presentPatterns(view, knowledge.patterns);
  if (present.length > 0) {
    const kept = chooseAll(judgements, knowledge, view, keepPins(present, judgements));
    add(keepsTheStore(kept, present) ? 'keep' : 'alternative', kept);
  }

  const simplest = plainest(field);
  if (simplest !== undefined)
    add(
      'simplest',
      chooseAll(
        judgements,
        knowledge,
        view,
        simplestPins(chosen, lead, simplest, ({ pattern }) =>
          standTogether(simplest.pattern, pattern, knowledge, view),
        ),
      ),
    );

  const tenfold = tenfoldView(view);
  const tenfoldJudgements = judgeAll(knowledge.patterns, tenfold);
  const atTenfold = chooseAll(tenfoldJudgements, knowledge, tenfold);
  add(
    'scale',
    atTenfold.flatMap((one) => judgements.get(one.pattern.id) ?? []),
  );

  const wanted = proposedPatterns(view, knowledge.patterns);
  for (const pins of proposedShapes(wanted, judgements, view))
    if (lead !== 'shape' && drafts.length < most)
      add('alternative', chooseAll(judgements, knowledge, view, pins));
  const alternatives = [...field.filter((one) => wanted.includes(one.pattern.id)), ...field];
  for (const one of alternatives) {
    const enough = wanted.includes(one.pattern.id) ? most : fewest + 1;
    if (drafts.length >= enough) continue;
    if (drafts.some((draft) => draft.chosen.some((each) => each.pattern.id === one.pattern.id))) continue;
    add('alternative', chooseAll(judgements, knowledge, view, { [lead]: [one.pattern.id] }));
  }
  for (const twin of twins)
    if (drafts.length < fewest && !drafts.some((draft) => draft.id === twin.id))
      drafts.push({ ...twin, roles: ['alternative'] });
  return {
    judgements,
    headline,
    lead,
    drafts,
    spares: {
      *[Symbol.iterator]() {
        for (const set of sparesOf(judgements, lead, knowledge, view)) yield draftOf('alternative', set);
      },
    },
    leftStanding: leftStanding(judgements, chosen, view),
  };
};

const draftOf = (role: OptionRole, chosen: readonly Judgement[]): Draft => ({
  id: draftId(chosen),
  roles: [role],
  chosen,
});

/** Whether what holds the records today still does: the same store, or none was chosen in its place. */
const keepsTheStore = (chosen: readonly Judgement[], present: readonly string[]): boolean => {
  const stores = chosen.filter(({ pattern }) => pattern.area === 'storage');
  return (
    stores.length === 0 || stores.some(({ pattern }) => present.includes(pattern.id) || !pattern.vocabulary)
  );
};

const keepPins = (present: readonly string[], judgements: ReadonlyMap<string, Judgement>): Pins => {
  const pins: Partial<Record<Area, readonly string[]>> = {};
  for (const id of present) {
    const area = judgements.get(id)?.pattern.area;
    if (area !== undefined && pins[area] === undefined) pins[area] = [id];
  }
  return pins;
};

/** The store that is left only for a reason: what an option costs is told against it. */
const ordinary = 'relational-single-node';

/** Ruled out by nothing but its limits: then those limits are the news. */
const onlyTooSmall = (one: Judgement): boolean =>
  one.out.length === one.strains.filter(({ load }) => load > 1).length;

/**
 * The plain design: of stores the ordinary one, so that the table says until when it is enough; else the least complex that
 * nothing rules out, else the least complex at all.
 */
const plainest = (field: readonly Judgement[]): Judgement | undefined => {
  const playing = field.filter((one) => one.out.length === 0 && one.total >= 0);
  return (
    field.find((one) => one.pattern.id === ordinary && onlyTooSmall(one)) ??
    [...(playing.length > 0 ? playing : field)].sort(
      (a, b) =>
        a.pattern.complexity - b.pattern.complexity ||
        b.total - a.total ||
        a.pattern.id.localeCompare(b.pattern.id),
    )[0]
  );
};
