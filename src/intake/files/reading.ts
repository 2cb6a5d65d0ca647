import type { FileReading, Speaker } from '../../contracts/consultation.ts';
import type { Fact, FactValue, Unread } from '../../contracts/fact.ts';
import { factDefinition } from '../../knowledge/catalogue.ts';

const longestQuote = 200;

/** A line as it may be quoted: whole, but not without end. */
const quoted = (line: string): string => {
  const trimmed = line.trim();
  return trimmed.length <= longestQuote ? trimmed : `${trimmed.slice(0, longestQuote - 2)} …`;
};

/** Collects what a reader of one format finds; `line` is the text of the line, quoted as it stands. */
export interface Findings {
  /** The first value of an id stays; what is not plausible for it is left out. */
  value(id: string, value: FactValue, line: string): void;
  /** Adds to a set, such as the products that run. */
  member(id: string, member: string, line: string): void;
  understand(sentence: string): void;
  miss(text: string, line: number, reason: string): void;
  reading(format: FileReading['format']): FileReading;
}

const mostSentences = 30;
const mostMisses = 20;

/** Brokers that keep a log: `present.hasBroker`. */
const logBrokers: ReadonlySet<string> = new Set(['kafka', 'pulsar', 'kinesis', 'eventhubs']);

export const collect = (speaker: Speaker): Findings => {
  const values = new Map<string, Fact>();
  const sets = new Map<string, { readonly members: string[]; readonly quote: string }>();
  const understood: string[] = [];
  const unread: Unread[] = [];

  const value: Findings['value'] = (id, found, line) => {
    const definition = factDefinition(id);
    if (definition === undefined || values.has(id)) return;
    if (definition.kind === 'number') {
      const [low, high] = definition.plausible;
      if (typeof found !== 'number' || !(found >= low && found <= high)) return;
    }
    if (definition.kind === 'choice' && !(String(found) in definition.choices)) return;
    values.set(id, {
      id,
      value: typeof found === 'number' ? Number(found.toPrecision(6)) : found,
      unit: definition.kind === 'number' ? definition.unit : 'none',
      origin: 'found',
      quote: quoted(line),
      ...speaker,
    });
  };

  return {
    value,
    member(id, member, line) {
      const set = sets.get(id) ?? { members: [], quote: line };
      if (!set.members.includes(member)) set.members.push(member);
      sets.set(id, set);
      if (id === 'present.products' && logBrokers.has(member)) value('present.hasBroker', true, line);
    },
    understand(sentence) {
      if (understood.length < mostSentences && !understood.includes(sentence)) understood.push(sentence);
    },
    miss(text, line, reason) {
      if (unread.length < mostMisses) unread.push({ text: quoted(text), line, reason });
    },
    reading(format) {
      for (const [id, { members, quote }] of sets) value(id, members, quote);
      return { format, facts: [...values.values()], understood, unread };
    },
  };
};
