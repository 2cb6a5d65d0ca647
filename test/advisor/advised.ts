import { advise } from '../../src/advisor/advise.ts';
import type { Findings } from '../../src/contracts/findings.ts';
import { slotFor } from '../../src/knowledge/patterns/storage/slots.ts';
import { facts, type Said, view } from './made.ts';

/** Findings for facts as a team would state them. */
export const advised = (said: Said): Findings =>
  advise(
    { title: 'A brief', facts: facts(said), unread: [], contradictions: [], language: 'en' },
    { asOf: '2026-11-01' },
  );

/** Ids of the patterns of the recommended design, practices that go with it included. */
export const designOf = (findings: Findings): readonly string[] => [
  ...(findings.options.find(({ id }) => id === findings.recommended)?.choices ?? []).map(
    ({ pattern }) => pattern,
  ),
  ...findings.practices.map(({ pattern }) => pattern),
];

/** Main stores of an advised design: where its records live. */
export const mainStoresOf = (said: Said, findings: Findings): readonly string[] =>
  (findings.options.find(({ id }) => id === findings.recommended)?.choices ?? [])
    .filter(({ area, pattern }) => area === 'storage' && slotFor(pattern, view(said)) === 'primary')
    .map(({ pattern }) => pattern);
