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

const content = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .match(/\p{L}{5,}/gu)
    ?.map((word) => word.slice(0, 7)) ?? [];

/** What is cited must speak of what it is cited for: one word of substance at the least stands in both. */
export const besideThePoint: Check = ({ text, evidence }, { citable }) => {
  const own = new Set(content(text.replace(placeholder, ' ')));
  const silent = evidence.find((id) => {
    const excerpt = citable.get(id)?.excerpt ?? '';
    return excerpt !== '' && !content(excerpt).some((word) => own.has(word));
  });
  return silent === undefined ? undefined : `${silent} does not speak of this`;
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
