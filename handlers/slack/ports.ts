import type { Drawing, FailedPicture, RenderedPicture } from '../../src/contracts/drawing.ts';
import type { ThreadSummary } from '../../src/contracts/engine.ts';
import type { Inbound } from '../../src/contracts/inbound.ts';
import type { Keeping } from '../../src/contracts/reading.ts';
import type { Kept } from '../../src/contracts/settings.ts';
import type { ExportFormat } from '../../src/contracts/verb.ts';

/** What Slack needs of the core. */
export interface SlackPorts {
  /** Durable before it resolves. */
  readonly accept: (inbound: Inbound) => Promise<'accepted' | 'duplicate'>;
  readonly picture: (drawing: Drawing) => Promise<RenderedPicture | FailedPicture>;
  /** The bytes of an export; undefined where the thread has no such revision. */
  readonly file: (thread: string, format: ExportFormat, revision: number) => Promise<Uint8Array | undefined>;
  /** Threads whose id begins with the prefix, last changed first. */
  readonly threads: (prefix: string, limit: number) => Promise<readonly ThreadSummary[]>;
  /** What is wrong with what somebody typed for a fact, and how to write it; undefined for what can be taken. */
  readonly wrongWith: (fact: string, typed: string) => string | undefined;
  /** What somebody wrote without its secrets, for what is kept before it can be accepted; absent where the core is none. */
  readonly withoutSecrets?: (inbound: Inbound) => Inbound;
  /** Keeps a picture or PDF until a model has read it; undefined for any other file. Absent where no model reads. */
  readonly keepFile?: (bytes: Uint8Array) => Promise<Keeping>;
  /** Where threads, posts and installations are kept; keys begin with `slack/`. */
  readonly references: Kept<unknown>;
  /** Names of people, by `<team>.<user>`; may be forgotten. */
  readonly names: Kept<string>;
}

/** How events come in. */
export type Connection =
  | { readonly kind: 'http'; readonly port: number; readonly signingSecret: string }
  | { readonly kind: 'socket'; readonly appToken: string };

/** Whose workspaces are served: one by its bot token, or each that installs the app. */
export type Workspaces =
  | { readonly kind: 'one'; readonly token: string }
  | {
      readonly kind: 'many';
      readonly clientId: string;
      readonly clientSecret: string;
      readonly stateSecret: string;
      /** 32 bytes, base64 or hex: what tokens are encrypted with where they are kept. */
      readonly encryptionKey: string;
      readonly redirectUri?: string;
    };

export interface SlackOptions {
  readonly connection: Connection;
  readonly workspaces: Workspaces;
  /** Ids of channels and people that may use it; absent = all. */
  readonly allowed: { readonly channels?: readonly string[]; readonly users?: readonly string[] };
  /** Such as `http://127.0.0.1:4310/api/`; absent = Slack. */
  readonly apiUrl?: string;
  readonly authorizationUrl?: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly problem: (what: string) => void;
}
