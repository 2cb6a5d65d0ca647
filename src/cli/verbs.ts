import type { Arguments, VerbSpec } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** Carries a verb out and answers with the exit code; what goes wrong is thrown. */
export type Run = (given: Arguments, terminal: Terminal) => Promise<number>;

/** A verb of the command line; its code is loaded only when it is used. */
export interface CommandVerb extends VerbSpec {
  readonly load: () => Promise<{ readonly run: Run }>;
}

const json = { says: 'print JSON and nothing else' };

/** Every verb, in the order of the help. */
export const commandVerbs: readonly CommandVerb[] = [
  {
    name: 'start',
    says: 'start the bot with its local console; what "plumbline" alone does, too',
    takes: [],
    options: {
      port: { value: 'N', says: 'of the console on 127.0.0.1; 7878 if left out, or the next free one' },
      data: { value: 'DIR', says: 'where everything is kept; PLUMBLINE_DATA or data if left out' },
    },
    example: 'start --port 8080',
    load: () => import('./verbs/start.ts'),
  },
  {
    name: 'chat',
    says: 'the same conversation in this terminal',
    takes: [],
    options: {
      as: { value: 'NAME', says: 'who you are' },
      thread: { value: 'NAME', says: 'which conversation; main if left out' },
      data: { value: 'DIR', says: 'where everything is kept; PLUMBLINE_DATA or data if left out' },
    },
    example: 'chat --as Ada',
    load: () => import('./verbs/chat.ts'),
  },
  {
    name: 'manifest',
    says: 'print what a chat platform wants to know of the app',
    takes: ['<platform>'],
    options: {
      socket: { says: 'Socket Mode: no public address is needed' },
      url: {
        value: 'URL',
        says: 'address under which the platform reaches the bot, beginning with https://',
      },
      many: { says: 'workspaces install the app themselves, by OAuth' },
    },
    example: 'manifest slack --socket',
    load: () => import('./verbs/manifest.ts'),
  },
  {
    name: 'doctor',
    says: 'list the model, its budgets, MCP servers with their tools, and what is missing',
    takes: [],
    options: {
      approve: { value: 'SERVER', says: 'take the tools of this server as they are now' },
      data: { value: 'DIR', says: 'where everything is kept; PLUMBLINE_DATA or data if left out' },
    },
    example: 'doctor',
    load: () => import('./verbs/doctor.ts'),
  },
  {
    name: 'mcp',
    says: 'offer calculators, knowledge, decisions and consultations to an MCP client, on standard input and output',
    takes: [],
    options: {
      data: { value: 'DIR', says: 'where decisions are kept; PLUMBLINE_DATA or data if left out' },
    },
    example: 'mcp',
    load: () => import('./verbs/mcp.ts'),
  },
  {
    name: 'consult',
    says: 'read a brief, work out the options and recommend one',
    takes: ['<file|->'],
    options: {
      out: { value: 'DIR', says: 'write report.md, report.html, the pictures and consultation.json there' },
      json: { says: 'print the JSON contract (docs/json-contract.md) and nothing else' },
      'no-pictures': { says: 'leave the pictures out' },
      horizon: { value: '24mo', says: 'how far ahead the design must hold' },
      'as-of': { value: 'YYYY-MM-DD', says: 'the day to reckon from; today if left out' },
      set: { value: 'fact=value', many: true, says: 'a fact to use in place of what the brief says' },
    },
    example: 'consult examples/chat-history.md --out out/',
    load: () => import('./verbs/consult.ts'),
  },
  {
    name: 'why',
    says: 'show how a figure of a consultation comes about, down to facts and sources',
    takes: ['<figure>'],
    options: { from: { value: 'DIR', says: 'folder that consult wrote to; out if left out' } },
    example: 'why writesPeak --from out/',
    load: () => import('./verbs/why.ts'),
  },
  {
    name: 'facts',
    says: 'list what a brief can state, with units and defaults',
    takes: [],
    options: {},
    example: 'facts',
    load: () => import('./verbs/facts.ts'),
  },
  {
    name: 'patterns',
    says: 'list the ways of building that are weighed, or show one',
    takes: ['[id]'],
    options: {},
    example: 'patterns leaderless-quorum',
    load: () => import('./verbs/patterns.ts'),
  },
  {
    name: 'products',
    says: 'list the engines and services that are named, or show one',
    takes: ['[id]'],
    options: {},
    example: 'products postgresql',
    load: () => import('./verbs/products.ts'),
  },
  {
    name: 'verify',
    says: 'check the calculators against published answers',
    takes: [],
    options: { json },
    example: 'verify',
    load: () => import('./verbs/verify.ts'),
  },
  {
    name: 'cases',
    says: 'score the advice against published decisions',
    takes: ['<file>'],
    options: { json },
    example: 'cases cases.json',
    load: () => import('./verbs/cases.ts'),
  },
  {
    name: 'bench',
    says: 'measure speed and memory, next to a peer where there is one',
    takes: [],
    options: { json },
    example: 'bench',
    load: () => import('./verbs/bench.ts'),
  },
];
