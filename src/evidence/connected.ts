import type { Clock } from '../contracts/engine.ts';
import type { PinStore } from '../contracts/evidence.ts';
import type { CallResult } from './call-result.ts';
import type { ServerConfig } from './config.ts';
import type { EvidenceTool, RefusedTool } from './definitions.ts';

/** One server: started, asked, started again when it ends, left alone when it fails too often. */
export interface Connection {
  readonly server: ServerConfig;
  /** Undefined while it answers; else why it does not. */
  problem(): string | undefined;
  tools(): readonly EvidenceTool[];
  refused(): readonly RefusedTool[];
  /** Never rejects; ends within the server's `timeoutMs`, or at once when the signal is aborted. */
  call(tool: string, args: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<CallResult>;
  /** Takes the tools as they are now for approved. */
  approve(): Promise<void>;
  /** Resolves once the server's process is gone. */
  close(): Promise<void>;
}

export interface ConnectionPorts {
  readonly clock: Clock;
  readonly pins: PinStore;
  /** Between 0 and 1. */
  readonly random?: () => number;
}
