import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startConsole } from '../handlers/console/app.ts';
import type { Desk, Platform } from './bot.ts';

const shown = ['ticket-onsale.md', 'chat-history.md', 'club-bookings.md'];

const examples = (): readonly { readonly title: string; readonly text: string }[] => {
  const folder = new URL('../examples/', import.meta.url);
  const there = new Set(readdirSync(folder));
  return shown
    .filter((name) => there.has(name))
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8').trim();
      return { title: /^# (.+)$/m.exec(text)?.[1] ?? name.replace('.md', '').replaceAll('-', ' '), text };
    });
};

/** The console as a platform; `listening` is told its address. */
export const consolePlatform =
  (port: number, listening: (address: string) => void) =>
  async (desk: Desk): Promise<Platform> => {
    const { accept, picture, file, problem } = desk;
    const page = await startConsole(
      { accept, picture, file },
      { port, file: join(desk.folder, 'console.db'), now: () => Date.now(), examples: examples(), problem },
    );
    listening(page.address);
    return { name: 'console', deliver: page.deliver, find: page.find, close: page.close };
  };
