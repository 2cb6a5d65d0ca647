import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Pressed } from '../../blocks/slack/action.ts';
import { type HomeLine, homeView } from '../../blocks/slack/home.ts';
import { composeModal, correctModal, intakeModal, questionsModal } from '../../blocks/slack/modal.ts';
import { cut } from '../../blocks/slack/text.ts';
import { call } from './call.ts';
import { placeOf } from './ids.ts';
import { suggestedPrompts } from './manifest.ts';
import { addressOf } from './permalink.ts';
import type { SlackOptions, SlackPorts } from './ports.ts';
import type { References } from './references.ts';
import type { Metadata } from './submissions.ts';
import { isAllowed } from './taking.ts';
import { threadInView, type Viewing } from './viewing.ts';

type Client = webApi.WebClient;

/** Things of a moment: forms, the home page, prompts. They are shown or not; nothing that was said is lost with them. */
export interface Asides {
  intake(client: Client, trigger: string, metadata: Metadata): Promise<void>;
  /** The form that a button stands for; false where it stands for none. */
  form(client: Client, trigger: string, pressed: Pressed, metadata: Metadata): Promise<boolean>;
  record(client: Client, trigger: string, metadata: Metadata): Promise<void>;
  home(client: Client, team: string, user: string): Promise<void>;
  /** What may be asked, in view of what that person looks at. */
  prompts(
    client: Client,
    channel: string,
    to: { readonly team: string; readonly user: string },
    when?: 'if they are others',
  ): Promise<void>;
  /** Said to that person alone. */
  refuse(client: Client, to: Spoken, text: string): Promise<void>;
}

/** Who spoke to the bot, where. */
export interface Spoken {
  readonly channel: string;
  readonly user: string;
  readonly thread?: string;
}

const mostListed = 20;
/** As many as Slack shows: https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts */
const mostPrompts = 4;
const mostRemembered = 5_000;
const longestTitle = 40;

/** What a list shows of a consultation. */
const summary = z.object({
  title: z.string(),
  phase: z.string(),
  recommended: z.string().optional(),
  decision: z.object({ title: z.string() }).optional(),
});

export const makeAsides = (
  ports: Pick<SlackPorts, 'threads'>,
  references: References,
  viewing: Pick<Viewing, 'of'>,
  options: Pick<SlackOptions, 'allowed' | 'problem'>,
): Asides => {
  const show = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    const outcome = await call(work).catch((error: unknown) => ({ kind: 'failed' as const, error }));
    if (outcome.kind === 'done') return;
    options.problem(
      `slack: ${what} was not shown: ${'error' in outcome ? String(outcome.error) : 'because' in outcome ? outcome.because.message : outcome.kind}`,
    );
  };
  /** Only of what that person took part in: a thread of a private channel is nobody else's to see. */
  const lineOf = async (thread: string): Promise<HomeLine | undefined> => {
    const [found] = await ports.threads(thread, 1);
    const place = placeOf(thread);
    const told = summary.safeParse(found?.summary).data;
    if (found?.thread !== thread || place === undefined || told === undefined) return undefined;
    const ts = await references.rootOf(thread);
    const headline = told.decision?.title ?? told.recommended;
    return {
      title: told.title,
      phase: told.phase,
      changedOn: new Date(found.changedAt).toISOString().slice(0, 10),
      ...(headline === undefined ? {} : { headline }),
      ...(ts === undefined ? {} : { url: addressOf(place.team, place.channel, ts) }),
    };
  };

  /** Prompts for each person as they were set last. */
  const shown = new Map<string, string>();

  /** What may be asked of the consultation that a person has before them. */
  const inView = async (
    team: string,
    user: string,
  ): Promise<readonly { readonly title: string; readonly message: string }[]> => {
    const view = viewing.of(team, user);
    if (view === undefined || !isAllowed(options.allowed, view.channel, user)) return [];
    const thread = await threadInView(ports, references, options.allowed, team, view);
    const [found] = thread === undefined ? [] : await ports.threads(thread, 1);
    const told = summary.safeParse(found?.summary).data;
    if (found?.thread !== thread || told === undefined) return [];
    const what = view.message === undefined ? 'this channel' : 'this thread';
    return [
      { title: `Where does “${cut(told.title, longestTitle)}” stand?`, message: `status of ${what}` },
      {
        title: told.decision === undefined ? 'Which designs are weighed there?' : 'What was weighed there?',
        message: `options of ${what}`,
      },
    ];
  };

  const cardOf = async ({ thread }: Metadata, kind: 'questions' | 'brief') =>
    thread === undefined ? undefined : references.card(thread, kind);
  const open = (client: Client, trigger: string, view: ReturnType<typeof intakeModal>) =>
    show('a form', () => client.views.open({ trigger_id: trigger, view }));
  return {
    intake: (client, trigger, metadata) =>
      open(client, trigger, intakeModal(JSON.stringify(metadata), { channel: metadata.channel === '' })),
    form: async (client, trigger, pressed, metadata) => {
      const carried = JSON.stringify(metadata);
      switch (pressed.kind) {
        case 'compose':
          await open(client, trigger, composeModal(pressed, carried));
          return true;
        case 'new':
          await open(client, trigger, intakeModal(carried, { channel: metadata.channel === '' }));
          return true;
        case 'form': {
          const card = await cardOf(metadata, 'questions');
          if (card?.kind === 'questions' && card.questions.length > 0)
            await open(client, trigger, questionsModal(card, carried));
          return true;
        }
        case 'correct': {
          const card = await cardOf(metadata, 'brief');
          if (card?.kind === 'brief') await open(client, trigger, correctModal(card, carried));
          return true;
        }
        default:
          return false;
      }
    },
    record: (client, trigger, metadata) =>
      open(
        client,
        trigger,
        composeModal(
          {
            title: 'Record decision',
            label: 'Option, and the day to look again',
            prefix: '/decide ',
            placeholder: 'A review 2027-06-01',
          },
          JSON.stringify(metadata),
        ),
      ),
    home: async (client, team, user) => {
      const joined = (await references.joined(team, user)).slice(0, mostListed);
      const lines = await Promise.all(joined.map((thread) => lineOf(thread)));
      const view = homeView({ consultations: lines.flatMap((line) => line ?? []) });
      await show('the home page', () => client.views.publish({ user_id: user, view }));
    },
    refuse: (client, { channel, user, thread }, text) =>
      show('a refusal', () =>
        client.chat.postEphemeral({
          channel,
          user,
          text,
          ...(thread === undefined ? {} : { thread_ts: thread }),
        }),
      ),
    prompts: async (client, channel, { team, user }, when) => {
      const prompts = [...(await inView(team, user)), ...suggestedPrompts].slice(0, mostPrompts);
      const [key, value] = [`${team}.${user}`, JSON.stringify(prompts)];
      if (when === 'if they are others' && shown.get(key) === value) return;
      shown.delete(key);
      if (shown.size >= mostRemembered) shown.delete(shown.keys().next().value ?? '');
      shown.set(key, value);
      await show('suggestions', () =>
        client.assistant.threads.setSuggestedPrompts({
          channel_id: channel,
          title: 'What are you building?',
          prompts: prompts.map((prompt) => ({ ...prompt })),
        }),
      );
    },
  };
};
