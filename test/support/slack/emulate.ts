import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { createEmulator } from 'emulate';

/** A port on which nobody listens now. */
export const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/** The independent double of Slack: its Web API without streams, agents, Socket Mode or a close look at blocks. */
export interface Emulated {
  readonly apiUrl: string;
  /** Speaks as `developer`, a member of the channels below but of no other. */
  readonly token: string;
  readonly close: () => Promise<void>;
}

/** Starts the emulator on a free port with these channels. */
export const startEmulator = async (channels: readonly string[]): Promise<Emulated> => {
  const token = 'xoxb-emulated';
  const emulator = await createEmulator({
    service: 'slack',
    port: await freePort(),
    seed: {
      tokens: { [token]: { login: 'developer' } },
      slack: {
        team: { name: 'Acme', domain: 'acme' },
        users: [{ name: 'developer', real_name: 'Developer' }],
        channels: channels.map((name) => ({ name })),
      },
    },
  });
  return {
    // Its own address names localhost, which may mean IPv6; it listens on IPv4.
    apiUrl: `${emulator.url.replace('localhost', '127.0.0.1')}/api/`,
    token,
    close: () => emulator.close(),
  };
};
