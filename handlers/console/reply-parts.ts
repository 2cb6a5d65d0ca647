import { createHash } from 'node:crypto';
import type { Drawing } from '../../src/contracts/drawing.ts';
import type { Reply } from '../../src/contracts/reply.ts';

/** Every drawing that a reply shows. */
export const drawingsOf = (reply: Reply): readonly Drawing[] => {
  switch (reply.kind) {
    case 'report':
      return reply.report.drawings;
    case 'difference':
    case 'answer':
      return reply.drawings;
    case 'brief':
    case 'questions':
    case 'progress':
    case 'decision':
    case 'digest':
    case 'file':
    case 'notice':
      return [];
  }
};

/** What names a picture in its address: the same for the same source and words. */
export const drawingHash = (drawing: Drawing): string =>
  createHash('sha256').update(JSON.stringify(drawing)).digest('hex').slice(0, 40);

/** What a list of consultations says of this one from now on; undefined = as before. */
export const headlineOf = (reply: Reply): string | undefined => {
  switch (reply.kind) {
    case 'report':
      return reply.options.find(({ recommended }) => recommended)?.title;
    case 'decision':
      return reply.title;
    case 'brief':
    case 'questions':
    case 'progress':
    case 'difference':
    case 'answer':
    case 'digest':
    case 'file':
    case 'notice':
      return undefined;
  }
};
