import { type Weighed, weigh } from '../../advisor/weigh.ts';
import type { Evidence, Option } from '../../contracts/findings.ts';
import type { Block, Text } from '../../contracts/report.ts';
import { namedIn } from '../../intake/named.ts';
import { areaOf, patternsOfProduct, productTitle } from '../../intake/names.ts';
import { capital, name, type ReportContext, say, strong } from '../../report/context.ts';
import { type About, type Behind, bullets, paragraph } from './about.ts';

const mostReasons = 3;

/** A context that also knows the facts that the weighing rests on. */
const withFacts = (context: ReportContext, weighed: Weighed): ReportContext => {
  const facts = new Map(weighed.facts.map((fact) => [fact.id, fact]));
  return { ...context, fact: (id) => context.fact(id) ?? facts.get(id) };
};

const reasons = (context: ReportContext, evidence: readonly Evidence[]): readonly Text[] =>
  evidence.slice(0, mostReasons).map(({ because }) => capital(say(context, because)));

const optionWith = (context: ReportContext, pattern: string): Option | undefined =>
  context.findings.options.find(({ choices }) => choices.some((choice) => choice.pattern === pattern));

const isChosen = (context: ReportContext, pattern: string): boolean =>
  context.recommended.choices.some((choice) => choice.pattern === pattern);

const chosenOf = (context: ReportContext, weighed: Weighed): string | undefined => {
  const choice = context.recommended.choices.find(({ area }) => area === weighed.pattern.area);
  return choice === undefined
    ? undefined
    : (context.findings.patterns[choice.pattern]?.title ?? choice.pattern);
};

const standing = (context: ReportContext, weighed: Weighed, called: string): Text => {
  if (isChosen(context, weighed.pattern.id)) return [strong(name(called)), ' is part of what I recommend.'];
  if (weighed.out.length > 0) return [strong(name(called)), ' is ruled out.'];
  const instead = chosenOf(context, weighed);
  return [
    strong(name(called)),
    ' could work, and is not what I recommend',
    ...(instead === undefined ? [] : [': ', name(instead), ' fits better']),
    '.',
  ];
};

const listOf = (lead: string, items: readonly Text[]): readonly Block[] =>
  items.length === 0 ? [] : [paragraph(lead), bullets(items)];

/** What speaks for and against one way of building here: from its rules over the facts of this brief. */
export const weighedBlocks = (
  behind: Behind,
  pattern: string,
  called?: string,
): readonly Block[] | undefined => {
  const weighed = weigh(behind.brief, pattern, behind.options);
  if (weighed === undefined) return undefined;
  const context = withFacts(behind.context, weighed);
  const against = [...weighed.out, ...weighed.against];
  const option = optionWith(context, pattern);
  const whyNot = option?.ruledOut;
  const title = called === undefined ? weighed.pattern.title : `${called} (${weighed.pattern.title})`;
  const failing = option?.checks.filter(({ met, because }) => met === 'no' && because !== '') ?? [];
  const pays = weighed.pattern.pays.slice(0, 2).map((one): Text => capital(say(context, one)));
  return [
    paragraph(...standing(context, weighed, title)),
    ...listOf('Against it here:', [
      ...reasons(context, against),
      ...failing.slice(0, mostReasons).map(({ because }): Text => capital(say(context, because))),
      ...(whyNot === undefined ? [] : [capital(say(context, whyNot))]),
    ]),
    ...listOf('For it here:', reasons(context, weighed.inFavour)),
    ...listOf('It always pays:', pays),
  ];
};

const weighedByName = (behind: Behind, words: string): readonly Block[] | undefined => {
  const { products, patterns } = namedIn(words);
  const [product] = products;
  if (product !== undefined) {
    const served = patternsOfProduct(product);
    const stores = served.filter((id) => areaOf(id) === 'storage');
    // Asked about as a store where it is one: how it is cut or copied follows from that.
    const candidates = stores.length > 0 ? stores : served;
    const inDesign = candidates.find((id) => optionWith(behind.context, id) !== undefined);
    const pattern = inDesign ?? candidates[0];
    return pattern === undefined ? undefined : weighedBlocks(behind, pattern, productTitle(product));
  }
  const [pattern] = patterns;
  return pattern === undefined ? undefined : weighedBlocks(behind, pattern);
};

/** "Why not Cassandra?", "what about sharding?", "is Redis enough?", "why a queue?". */
export const aboutWays: readonly About[] = [
  {
    asks: /\bwhy (?:not|don'?t|do n[o']t|can'?t|no|didn'?t)\b|\bwhat(?:'s| is) wrong with\b|\binstead of\b|\brather than\b/i,
    answer: (behind, words) => weighedByName(behind, words),
  },
  {
    asks: /\b(?:what|how) about\b|\b(?:could|can|should|shall|would) (?:we|it|i)\b|\bis (?:\S+ ){1,4}(?:enough|better|an option|overkill|needed|worth)|\bdo we (?:really )?need\b|\bwould (?:\S+ ){1,3}(?:work|help|do)\b/i,
    answer: (behind, words) => weighedByName(behind, words),
  },
  {
    asks: /^\s*why\b/i,
    answer: (behind, words) => weighedByName(behind, words),
  },
];
