import type { Category } from '../contracts/evidence.ts';
import { type CallResult, failed } from './call-result.ts';
import type { EvidenceConfig, ServerConfig } from './config.ts';
import type { Connection, ConnectionPorts } from './connected.ts';
import { openConnection } from './connection.ts';
import type { EvidenceTool, RefusedTool } from './definitions.ts';

/** A server as `doctor` and the report show it. */
export interface ServerState {
  readonly name: string;
  readonly category: Category;
  /** Undefined for one whose entry in the file cannot be used. */
  readonly config?: ServerConfig;
  /** Why it cannot be asked, with the fix; undefined while it can. */
  readonly problem?: string;
  readonly tools: readonly EvidenceTool[];
  readonly refused: readonly RefusedTool[];
}

/** The servers that one channel may ask. */
export interface EvidenceServers {
  states(): readonly ServerState[];
  /** All tools that may be called, by server and name: the same list every time, for as long as no server changes. */
  tools(): readonly EvidenceTool[];
  /** `name` = `server__tool`. Never rejects. */
  call(
    name: string,
    args: Readonly<Record<string, unknown>>,
    options?: { readonly signal?: AbortSignal },
  ): Promise<CallResult>;
}

/** All servers of the operator's file. */
export interface OpenServers extends EvidenceServers {
  /** Those that may be asked in `<platform>:<channel>`. */
  forChannel(channel: string): EvidenceServers;
  /** Takes a server's tools as they are now for approved; false where there is no such server or it is not reached. */
  approve(server: string): Promise<boolean>;
  /** Resolves once every child process is gone. */
  close(): Promise<void>;
}

const stateOf = (connection: Connection): ServerState => {
  const problem = connection.problem();
  return {
    name: connection.server.name,
    category: connection.server.category,
    config: connection.server,
    ...(problem === undefined ? {} : { problem }),
    tools: connection.tools(),
    refused: connection.refused(),
  };
};

const serversOf = (
  connections: readonly Connection[],
  unusable: EvidenceConfig['unusable'],
): EvidenceServers => ({
  states: () => [
    ...connections.map(stateOf),
    ...unusable.map(({ name, category, problem }) => ({
      name,
      category,
      problem: `${name} cannot be asked: ${problem}.`,
      tools: [],
      refused: [],
    })),
  ],
  tools: () => connections.flatMap((connection) => connection.tools()),
  async call(name, args, { signal } = {}) {
    for (const connection of connections) {
      const tool = connection.tools().find((known) => known.name === name);
      if (tool !== undefined) return connection.call(tool.tool, args, signal);
    }
    return failed('refused', `There is no tool ${name} that may be used here.`);
  },
});

/**
 * Starts all servers side by side and answers once each has been reached or has failed, within twice the
 * longest of their `timeoutMs` (to start, and to list its tools). A server that fails keeps no other from being asked. Whoever opens has to close.
 */
export const openServers = async (config: EvidenceConfig, ports: ConnectionPorts): Promise<OpenServers> => {
  const connections = config.servers.map((server) => openConnection(server, ports));
  await Promise.all(connections.map(({ started }) => started));
  return {
    ...serversOf(connections, config.unusable),
    forChannel: (channel) =>
      serversOf(
        connections.filter(({ server }) => server.channels?.includes(channel) ?? true),
        config.unusable,
      ),
    async approve(name) {
      const connection = connections.find(({ server }) => server.name === name);
      if (connection === undefined || connection.problem() !== undefined) return false;
      await connection.approve();
      return true;
    },
    async close() {
      await Promise.all(connections.map((connection) => connection.close()));
    },
  };
};
