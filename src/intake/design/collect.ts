import type { Design, DesignPart, Passage, Remark } from '../../contracts/design.ts';
import { productById } from '../../knowledge/registry.ts';
import { genericIds } from './infrastructure.ts';

/** Where a part or a topic stands in a text: offsets, the end not included. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** "The queue" is the one that has a name, where one has. */
const withoutGenerics = ({ parts, remarks, strangers }: Design): Design => {
  const meant = new Map(
    parts.flatMap(({ id, kind }): (readonly [string, readonly string[]])[] => {
      const named = parts
        .filter((other) => other.kind === kind && !genericIds.has(other.id))
        .map((other) => other.id);
      return genericIds.has(id) && named.length > 0 ? [[id, named]] : [];
    }),
  );
  return {
    parts: parts.filter(({ id }) => !meant.has(id)),
    remarks: remarks.map((remark) => ({
      ...remark,
      of: [...new Set(remark.of.flatMap((id) => meant.get(id) ?? [id]))],
    })),
    strangers,
  };
};

/** Gathers what the readers of prose and of files find; the same part named again is one part with more passages. */
export interface DesignFindings {
  part(part: Omit<DesignPart, 'passages'>, passage: Passage): void;
  remark(remark: Remark): void;
  stranger(passage: Passage): void;
  design(): Design;
}

const mostPassages = 6;
const mostStrangers = 8;

export const collectDesign = (): DesignFindings => {
  const parts = new Map<string, DesignPart>();
  const remarks = new Map<string, Remark>();
  const strangers = new Map<string, Passage>();
  return {
    part(part, passage) {
      const before = parts.get(part.id);
      const passages = [...(before?.passages ?? []), passage].slice(0, mostPassages);
      const count = before?.count ?? part.count;
      const isManaged = before?.isManaged === true || part.isManaged;
      parts.set(part.id, {
        ...part,
        ...before,
        passages,
        isManaged,
        ...(count === undefined ? {} : { count }),
      });
    },
    remark(remark) {
      const key = JSON.stringify([remark.topic, remark.says, remark.passage, remark.of]);
      if (!remarks.has(key)) remarks.set(key, remark);
    },
    stranger(passage) {
      const key = passage.text.toLowerCase();
      if (!strangers.has(key) && strangers.size < mostStrangers) strangers.set(key, passage);
    },
    design: () =>
      withoutGenerics({
        parts: [...parts.values()],
        remarks: [...remarks.values()],
        strangers: [...strangers.values()],
      }),
  };
};

const secretValue =
  /((?:passw(?:or)?d|secret|api[_-]?key|access[_-]?key|token)[\w-]*["']?\s*[:=]\s*["']?)([^\s"',;]{3,})/gi;
const accountKey = /\bAKIA[0-9A-Z]{16}\b/g;
const inAddress = /(:\/\/[^\s:/@]+:)[^\s@]+(@)/g;

const longestQuote = 180;

/** Words as they may be repeated: without the secrets in them, on one line, not without end. */
export const passageOf = (text: string, line: number): Passage => {
  const told = text
    .replace(secretValue, '$1…')
    .replace(accountKey, 'AKIA…')
    .replace(inAddress, '$1…$2')
    .replace(/\s+/g, ' ')
    .replace(/^[\s|,;·*-]+|[\s|,;]+$/g, '');
  return { text: told.length <= longestQuote ? told : `${told.slice(0, longestQuote - 2)} …`, line };
};

/** What a product is called in a sentence: without what its page adds in brackets. */
export const titleOfProduct = (id: string): string =>
  productById(id)?.title.replace(/\s*\(.*\)| (?:with|and compatible) .*/g, '') ??
  id.charAt(0).toUpperCase() + id.slice(1);
