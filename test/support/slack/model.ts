/** A JSON object as it came over the wire. */
export type Json = Readonly<Record<string, unknown>>;

export interface User {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
}

export type Kind = 'channel' | 'group' | 'im' | 'mpim';

/** A conversation of any kind; `user` is the person at the other end of a direct message. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly user?: string;
  readonly members: Set<string>;
  archived: boolean;
  readonly messages: Message[];
}

export interface Message {
  readonly ts: string;
  readonly user: string;
  readonly team: string;
  readonly bot_id?: string;
  readonly subtype?: string;
  readonly thread_ts?: string;
  /** Seen by this person only, never in the history, and gone when their client starts again. */
  readonly ephemeralTo?: string;
  text: string;
  blocks?: readonly Json[];
  attachments?: readonly Json[];
  metadata?: Json;
  files?: readonly Json[];
  edited?: { readonly user: string; readonly ts: string };
  reactions?: { readonly name: string; readonly users: string[] }[];
  stream?: Stream;
}

/** A message that is being written; `chunks` are kept as they came. */
export interface Stream {
  open: boolean;
  readonly startedAt: number;
  readonly chunks: Json[];
}

export interface Team {
  readonly id: string;
  readonly domain: string;
  readonly name: string;
  /** The app's user and bot in this workspace. */
  readonly botUser: string;
  readonly botId: string;
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  /** Handles of groups of users, by id. */
  readonly groups: Map<string, string>;
  readonly scopes: Set<string>;
  /** What each person sees in the app's Home and, from the bottom, as open modals. */
  readonly homes: Map<string, View>;
  readonly modals: Map<string, View[]>;
  installed: boolean;
}

export interface Token {
  readonly team: string;
  readonly kind: 'bot' | 'app';
  readonly expiresAt?: number;
  revoked: boolean;
}

export interface View {
  readonly id: string;
  readonly user: string;
  readonly team: string;
  hash: string;
  /** What the app sent, with the block and action ids that Slack added. */
  content: Json;
}

export interface StoredFile {
  readonly id: string;
  readonly team: string;
  readonly user: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly altText?: string;
  /** The address of a file that is kept elsewhere and only named in Slack. */
  readonly elsewhere?: string;
  /** Before this moment files.info knows no type and no block can show the file. */
  readonly readyAt: number;
  title: string;
  readonly mimetype: string;
  readonly shares: { readonly channel: string; readonly thread_ts?: string; readonly ts: string }[];
}

export interface Upload {
  readonly file: string;
  readonly team: string;
  readonly name: string;
  readonly length: number;
  readonly altText?: string;
  bytes?: Buffer;
}

/** What a press, a form or a command hands out: good for one view, within three seconds. */
export interface Trigger {
  readonly team: string;
  readonly user: string;
  readonly issuedAt: number;
  used: boolean;
}

export interface ResponseUrl {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  readonly issuedAt: number;
  /** The message whose button was pressed. */
  readonly source?: string;
  uses: number;
}

/** The line under a thread while the app works, and the state of its agent session. */
export interface ThreadStatus {
  shown: string;
  setAt: number;
  readonly history: string[];
  session?: { status: string; title: string; readonly history: string[] };
}

/** One call that the app made, and what it was told. */
export interface Recorded {
  readonly method: string;
  readonly team: string;
  readonly args: Json;
  readonly at: number;
  answer?: Json;
}
