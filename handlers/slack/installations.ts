import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { z } from 'zod';
import { PlumblineError } from '../../src/contracts/errors.ts';
import type { Kept } from '../../src/contracts/settings.ts';

const sealed = z.object({ nonce: z.string(), tag: z.string(), text: z.string(), at: z.number().optional() });

const cipher = 'aes-256-gcm';
const keyBytes = 32;

/** 32 bytes from base64 or hex. Throws `slack.key` with how to make one. */
const keyOf = (given: string): Buffer => {
  const key = /^[0-9a-f]{64}$/i.test(given) ? Buffer.from(given, 'hex') : Buffer.from(given, 'base64');
  if (key.length === keyBytes) return key;
  throw new PlumblineError(`SLACK_ENCRYPTION_KEY is ${key.length} bytes, not ${keyBytes}`, {
    code: 'slack.key',
    hint: 'Make one with `openssl rand -hex 32`, and keep it: without it installed workspaces cannot be read.',
  });
};

const unreadable = (team: string, cause: unknown): PlumblineError =>
  new PlumblineError(`The installation of workspace ${team} cannot be decrypted`, {
    code: 'slack.key',
    hint: 'Start with the SLACK_ENCRYPTION_KEY that it was stored with, or install the app there again.',
    cause,
  });

const notInstalled = (team: string): PlumblineError =>
  new PlumblineError(`the app is not installed in workspace ${team}`, {
    code: 'slack.not-installed',
    hint: 'Open /slack/install of the bot and install it there.',
  });

type Query = InstallationQuery<boolean>;

/** What is known of an installation that is there. */
export interface Installed {
  readonly token: string | undefined;
  /** The bot's user in that workspace. */
  readonly botUser: string | undefined;
  /** Milliseconds since 1970 when it was kept, by this machine's clock. */
  readonly at: number | undefined;
}

export interface Installations extends InstallationStore {
  installed(team: string): Promise<Installed | undefined>;
  /**
   * Deletes it if it still is the one with this token; false where it is another by now, or none. Nothing of this process
   * comes between; another process on the same store may.
   */
  forget(team: string, token: string | undefined): Promise<boolean>;
}

const teamOf = ({ teamId, enterpriseId, isEnterpriseInstall }: Query): string => {
  const id = isEnterpriseInstall ? enterpriseId : teamId;
  if (id !== undefined) return id;
  throw notInstalled('without an id');
};

/**
 * Installations by workspace, encrypted with AES-256-GCM under the workspace's id: one cannot be put in the place of another.
 * A store that fails rejects; it never looks as if the app were not installed.
 */
export const encryptedInstallations = (
  kept: Kept<unknown>,
  encryptionKey: string,
  now: () => number,
): Installations => {
  const key = keyOf(encryptionKey);
  const running = new Map<string, Promise<unknown>>();
  /** One after another for each workspace. */
  const inTurn = <Result>(team: string, work: () => Promise<Result>): Promise<Result> => {
    const mine = (running.get(team) ?? Promise.resolve()).then(work, work);
    running.set(team, mine);
    const done = () => {
      if (running.get(team) === mine) running.delete(team);
    };
    mine.then(done, done);
    return mine;
  };
  const name = (team: string) => `slack/installed/${team}`;
  const seal = (team: string, text: string) => {
    const nonce = randomBytes(12);
    const encrypt = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(team));
    const body = Buffer.concat([encrypt.update(text, 'utf8'), encrypt.final()]);
    return {
      nonce: nonce.toString('base64'),
      tag: encrypt.getAuthTag().toString('base64'),
      text: body.toString('base64'),
      at: now(),
    };
  };
  const open = (team: string, value: unknown): string => {
    try {
      const { nonce, tag, text } = sealed.parse(value);
      const decrypt = createDecipheriv(cipher, key, Buffer.from(nonce, 'base64'))
        .setAAD(Buffer.from(team))
        .setAuthTag(Buffer.from(tag, 'base64'));
      return Buffer.concat([decrypt.update(Buffer.from(text, 'base64')), decrypt.final()]).toString('utf8');
    } catch (cause) {
      throw unreadable(team, cause);
    }
  };
  const installed: Installations['installed'] = async (team) => {
    const value = await kept.get(name(team));
    if (value === undefined) return undefined;
    const { bot } = JSON.parse(open(team, value)) as Installation;
    return { token: bot?.token, botUser: bot?.userId, at: sealed.parse(value).at };
  };
  return {
    storeInstallation: async (installation) => {
      const team = installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id;
      if (team === undefined) throw notInstalled('without an id');
      await inTurn(team, () => kept.set(name(team), seal(team, JSON.stringify(installation))));
    },
    fetchInstallation: async (query) => {
      const team = teamOf(query);
      const value = await kept.get(name(team));
      if (value === undefined) throw notInstalled(team);
      return JSON.parse(open(team, value)) as Installation<'v1' | 'v2', boolean>;
    },
    deleteInstallation: async (query) => {
      const team = teamOf(query);
      await inTurn(team, () => kept.delete(name(team)));
    },
    installed,
    forget: (team, token) =>
      inTurn(team, async () => {
        const found = await installed(team);
        return found !== undefined && found.token === token && (await kept.delete(name(team)));
      }),
  };
};
