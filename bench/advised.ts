import type { Analysis, Consultation, Refusal } from '../src/contracts/consultation.ts';
import { readFile } from '../src/intake/files/read-file.ts';
import { read } from '../src/intake/read.ts';

/** An analysis whose advice is given: what a study is of is worked out before anything is measured. */
export const advised = (advice: Consultation | Refusal): Pick<Analysis, 'consult' | 'read' | 'readFile'> => ({
  consult: async () => advice,
  read: async (text, speaker) => read(text, speaker),
  readFile: async (file, speaker) => readFile(file, speaker),
});
