import { z } from 'zod';
import type { PinStore } from '../contracts/evidence.ts';
import { definitionHash, type Pins, type RawTool } from './definitions.ts';

const stored = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));

const keyOf = (server: string): string => `mcp-pins:${server}`;

/** What was approved of a server; undefined where it was never seen. What cannot be read approves nothing: it throws. */
export const readPins = async (pins: PinStore, server: string): Promise<Pins | undefined> => {
  const text = await pins.get(keyOf(server));
  return text === undefined ? undefined : stored.parse(JSON.parse(text));
};

/** Approves all tools of a server as they are, also those that the operator does not allow: they may be allowed later. */
export const writePins = (pins: PinStore, server: string, tools: readonly RawTool[]): Promise<void> =>
  pins.set(
    keyOf(server),
    JSON.stringify(Object.fromEntries(tools.map((tool) => [tool.name, definitionHash(tool)]))),
  );
