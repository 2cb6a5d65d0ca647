import type { Person } from '../../src/contracts/inbound.ts';
import type { Kept } from '../../src/contracts/settings.ts';
import type { Workspace } from './clients.ts';

/** Whose message it is shall not hold up its acknowledgement. */
const longestWait = 800;

/** Names that came up lately need no look into the store. */
const mostRemembered = 5_000;
const rememberedFor = 600_000;

/** What Slack answers in the time that an acknowledgement leaves; undefined where it does not, or fails. */
export const inTime = async <Result>(work: Promise<Result>): Promise<Result | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), longestWait);
  });
  try {
    return await Promise.race([work, late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
};

/** Who is who. */
export interface People {
  /** By the name that is known, else the one that came with the message, else what Slack tells in time, else the id. */
  person(workspace: Workspace, user: string, told?: string): Promise<Person>;
  /** Whoever belongs to a workspace, once it took its leave. */
  forget(team: string): Promise<void>;
}

export const peopleOf = (names: Kept<string>, now: () => number): People => {
  const lately = new Map<string, { readonly name: string; readonly until: number }>();
  const remember = (key: string, name: string): void => {
    lately.delete(key);
    if (lately.size >= mostRemembered) lately.delete(lately.keys().next().value ?? '');
    lately.set(key, { name, until: now() + rememberedFor });
  };
  const recall = (key: string): string | undefined => {
    const found = lately.get(key);
    return found !== undefined && found.until > now() ? found.name : undefined;
  };
  const asked = new Map<string, Promise<string | undefined>>();
  const ask = ({ client, team }: Workspace, user: string): Promise<string | undefined> => {
    const key = `${team}.${user}`;
    const before = asked.get(key);
    if (before !== undefined) return before;
    const answer = client.users
      .info({ user })
      .then(({ user: found }) => {
        const name =
          found?.profile?.display_name || found?.real_name || found?.profile?.real_name || found?.name;
        return name === undefined || name === '' ? undefined : name;
      })
      .then(async (name) => {
        if (name !== undefined) await names.set(key, name);
        return name;
      })
      .finally(() => asked.delete(key));
    // A failure is one of whoever waits for it; nobody may.
    answer.catch(() => undefined);
    asked.set(key, answer);
    return answer;
  };
  return {
    person: async (workspace, user, told) => {
      const key = `${workspace.team}.${user}`;
      const recalled = recall(key);
      if (recalled !== undefined) return { id: user, name: recalled };
      const known = (await names.get(key)) ?? (await inTime(ask(workspace, user)));
      if (known !== undefined) remember(key, known);
      return { id: user, name: known ?? told ?? user };
    },
    forget: async (team) => {
      const isTheirs = (key: string) => key.startsWith(`${team}.`);
      const theirs: string[] = [];
      for await (const [key] of names.entries()) if (isTheirs(key)) theirs.push(key);
      for (const key of theirs) await names.delete(key);
      // Last: what was read of the store meanwhile is among them.
      for (const key of lately.keys()) if (isTheirs(key)) lately.delete(key);
    },
  };
};
