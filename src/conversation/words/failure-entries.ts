import type { FailureRow } from '../../contracts/findings.ts';
import type { ComponentRole } from '../../contracts/graph.ts';
import type { Behind } from './about.ts';
import type { Entry } from './entries.ts';

const roleWords: Readonly<Record<ComponentRole, string>> = {
  user: 'users many retry',
  client: 'client device users',
  gateway: 'gateway entrance',
  service: 'application',
  worker: 'consumer worker',
  store: 'primary store database machine disk',
  replica: 'standby replica copy',
  cache: 'cache',
  log: 'log queue broker',
  external: 'outside provider partner',
};

/** What people say where no box is named, by the row of the walk that speaks of it. */
const scenarioCalled: Readonly<Record<string, string>> = {
  'hot key': 'hot one key many same most load',
  'operator error': 'mistake delete wrong recovery backup',
  'poison message': 'poison event broken parse',
  'network cut': 'network cut split brain both sides conflict link between',
  overload: 'overload many at once spike peak',
  users: 'users many retry at once reload',
};

const failureWords = ({ context }: Behind, row: FailureRow): string => {
  const { components, flows } = context.recommended.graph;
  if (row.kind === 'zone') return 'zone site hall room building dies';
  if (row.kind === 'region') return `region everything dies ${context.fact('regions.names')?.value ?? ''}`;
  if (row.kind === 'scenario') return scenarioCalled[row.of] ?? '';
  if (row.kind === 'flow') {
    const flow = flows.find(({ id }) => row.of === id);
    const ends = components.filter(({ id }) => id === flow?.from || id === flow?.to);
    return `network line between ${flow?.kind ?? ''} ${ends.map(({ role, tech }) => `${roleWords[role]} ${tech ?? ''}`).join(' ')}`;
  }
  const box = components.find(({ id }) => row.of === id);
  return box === undefined ? '' : `${box.label} ${box.tech ?? ''} ${roleWords[box.role]}`;
};

/** Facts that speak of what fails: their words are what this team calls it. */
const spokenOf = (row: FailureRow, external: boolean): RegExp | undefined => {
  if (external) return /^effects\./;
  if (row.of === 'hot key') return /hot|skew/i;
  if (row.kind === 'zone') return /^zones|^sites/;
  return row.kind === 'region' ? /^regions|^residency/ : undefined;
};

/** Scenarios are told in prose, and ways are named after the boxes at their ends: their own words say less. */
const rowWeights: Readonly<Record<FailureRow['kind'], { readonly what: number; readonly called: number }>> = {
  node: { what: 1, called: 0.8 },
  zone: { what: 1, called: 0.8 },
  region: { what: 1, called: 0.8 },
  flow: { what: 0.75, called: 0.75 },
  scenario: { what: 0.5, called: 1 },
};

/** Every row of the failure walk. */
export const failureEntries = (behind: Behind): readonly Entry[] =>
  behind.context.findings.failures.map((row) => {
    const { findings, recommended } = behind.context;
    const { what, called } = rowWeights[row.kind];
    const external = recommended.graph.components.some(
      ({ id, role }) => id === row.of && role === 'external',
    );
    const spoken = spokenOf(row, external);
    const quotes = findings.facts.flatMap(({ id, quote }) =>
      spoken?.test(id) === true ? (quote ?? []) : [],
    );
    return {
      of: { kind: 'failure', row },
      words: [
        [row.what, what],
        [failureWords(behind, row), called],
        [[...new Set(quotes)].join(' '), 0.6],
        [row.userEffect, 0.3],
      ],
    };
  });

/** How each chosen way fails in its own ways. */
export const modeEntries = ({ context }: Behind): readonly Entry[] =>
  context.recommended.choices.flatMap(({ pattern }): readonly Entry[] => {
    const note = context.findings.patterns[pattern];
    return (note?.failsHow ?? []).map((mode) => ({
      of: { kind: 'mode', mode, pattern },
      words: [
        [mode.what, 0.9],
        [mode.userEffect, 0.4],
        [note?.title ?? '', 0.3],
      ],
    }));
  });
