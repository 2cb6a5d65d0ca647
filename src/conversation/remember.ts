import type { Analysis, Consultation, Refusal } from '../contracts/consultation.ts';

const mostKept = 24;

/** The same answers, the last few from memory: a turn asks again for what its job has just worked out. */
export const remembering = (analysis: Analysis): Analysis => {
  const kept = new Map<string, Promise<Consultation | Refusal>>();
  return {
    read: (text, speaker, signal) => analysis.read(text, speaker, signal),
    readFile: (file, speaker, signal) => analysis.readFile(file, speaker, signal),
    readDesign: (texts, signal) => analysis.readDesign(texts, signal),
    ask: (brief, options, signal) => analysis.ask(brief, options, signal),
    consult(brief, options, signal) {
      const key = JSON.stringify([brief, options]);
      const known = kept.get(key);
      if (known !== undefined) {
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const made = analysis.consult(brief, options, signal);
      kept.set(key, made);
      // What failed is tried again by the next one who asks.
      made.catch(() => kept.delete(key));
      for (const oldest of kept.keys()) {
        if (kept.size <= mostKept) break;
        kept.delete(oldest);
      }
      return made;
    },
  };
};
