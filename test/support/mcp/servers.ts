import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvidenceConfig, ServerConfig } from '../../../src/evidence/config.ts';

const packages = join(import.meta.dirname, '../../../node_modules/@modelcontextprotocol');

/** A server that is a script of ours or of a package, run by this Node. */
const scripted = (
  name: string,
  script: string,
  args: readonly string[] = [],
  change: Partial<ServerConfig> = {},
): ServerConfig => ({
  name,
  category: 'other',
  allow: ['*'],
  timeoutMs: 30_000,
  trust: 'untrusted',
  reach: {
    type: 'stdio',
    command: process.execPath,
    args: [script, ...args],
    env: {},
    cwd: import.meta.dirname,
  },
  ...change,
});

/** One of the reference servers: `filesystem`, `sequential-thinking` or `everything`. */
export const referenceServer = (
  kind: 'filesystem' | 'sequential-thinking' | 'everything',
  args: readonly string[] = [],
  change: Partial<ServerConfig> = {},
): ServerConfig => scripted(kind, join(packages, `server-${kind}`, 'dist/index.js'), args, change);

/** Our own server of faults. */
export const misbehaving = (args: readonly string[] = [], change: Partial<ServerConfig> = {}): ServerConfig =>
  scripted('bad', join(import.meta.dirname, 'misbehaving-server.ts'), args, change);

export const only = (...servers: readonly ServerConfig[]): EvidenceConfig => ({ servers, unusable: [] });

/** A pin store in memory. */
export const pinsInMemory = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    get: async (key: string) => kept.get(key),
    set: async (key: string, value: string) => void kept.set(key, value),
  };
};

/** Process ids of all children of this process, zombies among them; undefined where the system does not tell. */
export const childProcesses = (): readonly number[] | undefined =>
  existsSync('/proc/self/stat')
    ? readdirSync('/proc')
        .filter((entry) => /^\d+$/.test(entry))
        .filter((entry) => {
          try {
            const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
            return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] === `${process.pid}`;
          } catch {
            return false;
          }
        })
        .map(Number)
    : undefined;
