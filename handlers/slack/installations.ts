import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { z } from 'zod';
import { PlumblineError } from '../../src/contracts/errors.ts';
import type { Kept } from '../../src/contracts/settings.ts';

const sealed = z.object({ nonce: z.string(), tag: z.string(), text: z.string() });

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

const teamOf = ({ teamId, enterpriseId, isEnterpriseInstall }: Query): string => {
  const id = isEnterpriseInstall ? enterpriseId : teamId;
  if (id !== undefined) return id;
  throw notInstalled('without an id');
};

/**
 * Installations by workspace, encrypted with AES-256-GCM under the workspace's id: one cannot be put in the place of another.
 * A store that fails rejects; it never looks as if the app were not installed.
 */
export const encryptedInstallations = (kept: Kept<unknown>, encryptionKey: string): InstallationStore => {
  const key = keyOf(encryptionKey);
  const name = (team: string) => `slack/installed/${team}`;
  const seal = (team: string, text: string) => {
    const nonce = randomBytes(12);
    const encrypt = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(team));
    const body = Buffer.concat([encrypt.update(text, 'utf8'), encrypt.final()]);
    return {
      nonce: nonce.toString('base64'),
      tag: encrypt.getAuthTag().toString('base64'),
      text: body.toString('base64'),
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
  return {
    storeInstallation: async (installation) => {
      const team = installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id;
      if (team === undefined) throw notInstalled('without an id');
      await kept.set(name(team), seal(team, JSON.stringify(installation)));
    },
    fetchInstallation: async (query) => {
      const team = teamOf(query);
      const value = await kept.get(name(team));
      if (value === undefined) throw notInstalled(team);
      return JSON.parse(open(team, value)) as Installation<'v1' | 'v2', boolean>;
    },
    deleteInstallation: async (query) => {
      await kept.delete(name(teamOf(query)));
    },
  };
};
