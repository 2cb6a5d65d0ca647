import type { Option } from '../../contracts/findings.ts';
import { namedIn } from '../../intake/named.ts';
import { patternSummary, patternsOfProduct, productTitle } from '../../intake/names.ts';
import type { ReportContext } from '../../report/context.ts';

/** A way of building that a question is about, with the product it was named by. */
export interface Way {
  readonly pattern: string;
  readonly product?: string;
  /** How an answer calls it. */
  readonly called: string;
}

/** What is asked: the clause itself, all that was said around it, and what of the consultation it names. */
export interface Question {
  readonly words: string;
  /** The whole message: what a clause leaves open is said beside it. */
  readonly all: string;
  readonly ways: readonly Way[];
  /** Options that are named, by a way of building that leads them or by their role. */
  readonly options: readonly Option[];
}

/** Further down its list a product is a helper and not what people mean by its name. */
const mainWays = 4;

const titleOfWay = (pattern: string): string => patternSummary(pattern)?.title ?? pattern;

/** The way of building a product stands for here: as an option uses it, else its main one. */
const wayOfProduct = (context: ReportContext, product: string): string | undefined => {
  const main = patternsOfProduct(product).slice(0, mainWays);
  const { options } = context.findings;
  for (const option of [context.recommended, ...options]) {
    const used = new Set(
      option.choices.filter((choice) => choice.product === product).map(({ pattern }) => pattern),
    );
    const found = main.find((pattern) => used.has(pattern));
    if (found !== undefined) return found;
  }
  return main[0];
};

/** "What does it run on" names no tuning: that way is meant only where it is said. */
const saysTuning = /\b(?:tun(?:e|ed|ing)|keep\w*|stay\w*|leave|optimi[sz]\w+|ind(?:ex|exes|ices))\b/i;

const waysIn = (context: ReportContext, text: string): readonly Way[] => {
  const { products, patterns: all } = namedIn(text);
  const patterns = all.filter((pattern) => pattern !== 'keep-and-tune' || saysTuning.test(text));
  const ways: Way[] = patterns.map((pattern) => {
    const product = products.find((id) => patternsOfProduct(id).includes(pattern));
    return { pattern, called: titleOfWay(pattern), ...(product === undefined ? {} : { product }) };
  });
  for (const product of products) {
    if (patterns.some((pattern) => patternsOfProduct(product).includes(pattern))) continue;
    const pattern = wayOfProduct(context, product);
    if (pattern === undefined) continue;
    const called = `${productTitle(product)} (${titleOfWay(pattern)})`;
    ways.push({ pattern, product, called });
  }
  return ways;
};

const roles: readonly (readonly [words: RegExp, role: Option['roles'][number]])[] = [
  [/\b(?:recommend\w*|your (?:choice|pick|favou?rite|proposal|answer)|yours)\b/i, 'recommended'],
  [/\bsimplest|simple (?:one|option|variant|version)\b/i, 'simplest'],
  [/\bkeep(?:ing)?\b|\b(?:status quo|what we have|as (?:it is )?today|stay(?:ing)? (?:with|on))\b/i, 'keep'],
  [/\b(?:scale|scaled|big|largest) (?:option|variant|version|one)\b/i, 'scale'],
  [/\b(?:the alternative|alternative (?:option|variant))\b/i, 'alternative'],
];

/** The option that a way of building stands in: the recommended one where it does. */
export const optionWith = (context: ReportContext, pattern: string): Option | undefined =>
  [context.recommended, ...context.findings.options].find(({ choices }) =>
    choices.some((choice) => choice.pattern === pattern),
  );

/** What a clause of a message asks; what it names itself comes before what the rest of the message names. */
export const questionOf = (context: ReportContext, words: string, all: string): Question => {
  const own = waysIn(context, words);
  const around = waysIn(context, all).filter(({ pattern }) => !own.some((way) => way.pattern === pattern));
  const ways = [...own, ...around];
  const byWay = ways.flatMap(({ pattern }) => optionWith(context, pattern) ?? []);
  const byRole = roles.flatMap(([says, role]) =>
    says.test(words) ? (context.findings.options.find((option) => option.roles.includes(role)) ?? []) : [],
  );
  return { words, all, ways, options: [...new Set([...byWay, ...byRole])] };
};
