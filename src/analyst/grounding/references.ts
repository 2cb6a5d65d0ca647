import { type Check, placeholder, proseOf } from './claim.ts';

const entryNumber = /^(E\d+)\.(\d+)$/;

/** A reference must lead to a fact, a figure or a number of a cited entry. */
export const unknownReference: Check = (
  { text, evidence },
  { facts, figures, subjects, citable, option },
) => {
  for (const [, inner = ''] of text.matchAll(placeholder)) {
    const ofEntry = entryNumber.exec(inner);
    if (ofEntry !== null) {
      const [, entry = '', index] = ofEntry;
      const numbers = citable.get(entry)?.numbers ?? 0;
      if (Number(index) < 1 || Number(index) > numbers) return `{${inner}} is no number of the ledger`;
      if (!evidence.includes(entry)) return `${entry} is used and not cited`;
      continue;
    }
    const figure = /^(?:figure|range):(.+)$/.exec(inner)?.[1];
    if (figure === undefined) {
      if (!facts.has(inner)) return `{${inner}} is no fact of the brief`;
      continue;
    }
    if (!figures.has(figure)) return `{${inner}} is no figure`;
    const ofOthers = (subjects.get(figure) ?? [figure.split('@')[1]]).some(
      (subject) => subject !== option && subject !== 'brief',
    );
    if (option !== undefined && ofOthers) return `{${inner}} is a figure of another option`;
  }
  return /[{}]/.test(text.replace(placeholder, '')) ? 'a brace that belongs to no reference' : undefined;
};

/** A cited entry must be there. */
export const unknownEvidence: Check = ({ evidence }, { citable }) => {
  const missing = evidence.find((id) => !citable.has(id));
  return missing === undefined ? undefined : `${missing} is no entry of the ledger and no source`;
};

const common = new Set(
  'about after again against almost along already although always among because become before being below between cannot could during either every first further given having however instead itself might never often other others rather should since still system their themselves there therefore these thing things those though through under until using where whether which while whole within without would'.split(
    ' ',
  ),
);

const content = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .match(/\p{L}{5,}/gu)
    ?.filter((word) => !common.has(word))
    .map((word) => word.slice(0, 7)) ?? [];

const enoughToSay = { ofClaim: 4, ofEntry: 8 };

/**
 * What is cited must speak of what it is cited for: a word of substance stands in both, and two where both have much to say.
 */
export const besideThePoint: Check = ({ text, evidence }, { citable }) => {
  const own = new Set(content(text.replace(placeholder, ' ')));
  const silent = evidence.find((id) => {
    const excerpt = citable.get(id)?.excerpt ?? '';
    if (excerpt === '') return false;
    const said = new Set(content(excerpt));
    const least = own.size >= enoughToSay.ofClaim && said.size >= enoughToSay.ofEntry ? 2 : 1;
    return [...own].filter((word) => said.has(word)).length < least;
  });
  return silent === undefined ? undefined : `${silent} does not speak of this`;
};

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?;])\s+|\n+/u);

/** What is said where a number stands: its sentence; the line before it as well where its own says next to nothing, as in a table. */
const around = (excerpt: string, number: string): string => {
  const lines = excerpt.split(/\n+/);
  return lines
    .flatMap((line, index) => {
      if (!line.includes(number)) return [];
      const sentence = sentencesOf(line).find((one) => one.includes(number)) ?? line;
      if (sentence !== line && content(sentence).length > 0) return [sentence];
      return content(line).length >= 3 ? [line] : [lines[index - 1] ?? '', line];
    })
    .join(' ');
};

/** A number of an entry may be said of what the entry says it of, and of nothing else. */
export const numberOfSomethingElse: Check = ({ text }, { citable }) => {
  for (const sentence of sentencesOf(text))
    for (const [, inner = ''] of sentence.matchAll(placeholder)) {
      const [, entry = '', index] = entryNumber.exec(inner) ?? [];
      const { excerpt, texts } = citable.get(entry) ?? {};
      const number = texts?.[Number(index) - 1];
      if (excerpt === undefined || number === undefined) continue;
      const said = new Set(content(around(excerpt, number)));
      const own = content(sentence.replace(placeholder, ' '));
      if (said.size > 0 && own.length > 0 && !own.some((word) => said.has(word)))
        return `{${inner}} is said of something else in ${entry}`;
    }
  return undefined;
};

const appeal =
  /\b(according to|stud(?:y|ies)|surveys?|research(?:ers)?|whitepapers?|white papers?|case stud|papers? (?:show|prove|report)s?|benchmarks? (?:show|prove|report|confirm)s?|(?:is|are|was|were|been) (?:reported|documented|proven|benchmarked|certified)|reports? that|vendors? (?:say|state|recommend|guarantee|claim|promise)s?|documentation (?:say|state|recommend|confirm)s?|docs (?:say|state)|experts?|analysts?|industry (?:data|standard|consensus|average)|best[- ]in[- ]class|known to|widely)\b/i;

/** Whoever appeals to a source names one that was read. */
export const sourceWithoutOne: Check = (claim) => {
  const found = appeal.exec(proseOf(claim))?.[0];
  return found !== undefined && claim.evidence.length === 0
    ? `“${found}” appeals to a source, and none is cited`
    : undefined;
};
