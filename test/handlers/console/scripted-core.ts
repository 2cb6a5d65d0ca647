import { reportHtml } from '../../../blocks/html/report.ts';
import { factText } from '../../../blocks/markdown/reply-words.ts';
import { reportMarkdown } from '../../../blocks/markdown/report.ts';
import type { Console } from '../../../handlers/console/app.ts';
import type { ConsolePorts } from '../../../handlers/console/ports.ts';
import type { Drawing, Renderer } from '../../../src/contracts/drawing.ts';
import type { Brief } from '../../../src/contracts/fact.ts';
import type { Inbound } from '../../../src/contracts/inbound.ts';
import type { Reply } from '../../../src/contracts/reply.ts';
import { type Consultation, consultBrief } from '../../../src/conversation/consult.ts';
import { read } from '../../../src/intake/read.ts';
import { factDefinition } from '../../../src/knowledge/catalogue.ts';
import { asked, fresh, learn, rowOf, settle, type ThreadState, typed } from './scripted-brief.ts';

/** What stands behind the console: the ports, and where to deliver. The real core can take its place. */
export interface CoreBehind {
  readonly ports: ConsolePorts;
  readonly connect: (console: Console) => void;
}

const asOf = '2026-11-28';

/**
 * A double of the conversation for tests of the page: it reads, contradicts, asks and advises with the real reader and the
 * real advisor, but keeps its state in memory, takes no care of crashes, and knows only what the journey needs.
 */
export const scriptedCore = (renderer: Renderer, pdf: (html: string) => Promise<Uint8Array>): CoreBehind => {
  const threads = new Map<string, ThreadState>();
  const seen = new Set<string>();
  let posts = 0;
  let behind: Console | undefined;
  let turns: Promise<void> = Promise.resolve();

  const post = async (thread: string, reply: Reply, key?: string): Promise<void> => {
    posts += 1;
    await behind?.deliver(
      {
        id: `post-${posts}`,
        thread,
        lane: thread,
        attempt: 1,
        body: { reply },
        ...(key === undefined ? {} : { key }),
      },
      new AbortController().signal,
    );
  };

  const briefOf = (state: ThreadState): Brief => ({
    title: state.title,
    facts: state.facts,
    unread: state.unread,
    contradictions: [],
    language: 'en',
  });

  const told = async (thread: string, state: ThreadState, asking: boolean): Promise<void> => {
    state.revision += 1;
    const consultation = consultBrief(briefOf(state), { asOf });
    const questions =
      consultation.kind === 'advised'
        ? consultation.findings.questions.filter(({ fact }) => !state.answered.has(fact)).slice(0, 3)
        : [];
    await post(
      thread,
      {
        kind: 'brief',
        revision: state.revision,
        title: state.title,
        phase: state.phase,
        rows: state.facts.map((fact) => rowOf(state, fact)),
        open: questions.map(({ fact }) => factDefinition(fact)?.title ?? fact),
        contradictions: state.disputed,
        unread: state.unread,
      },
      'brief',
    );
    if (!asking) return;
    await post(
      thread,
      questions.length === 0
        ? { kind: 'notice', tone: 'info', text: ['No further answer would change the recommendation.'] }
        : {
            kind: 'questions',
            revision: state.revision,
            lead: [
              questions.length === 1
                ? 'One answer can change my advice; nothing else can.'
                : 'These answers can change my advice; nothing else can.',
            ],
            questions: questions.map(({ fact, ask, flips }) => asked(fact, ask, flips)),
          },
      'questions',
    );
  };

  const advise = async (thread: string, state: ThreadState): Promise<void> => {
    const names = ['reading', 'advice', 'pictures'];
    const steps = (done: number): Reply => ({
      kind: 'progress',
      steps: names.map((name, index) => ({
        name,
        state: index < done ? 'done' : index === done ? 'running' : 'waiting',
      })),
    });
    const key = `progress-${state.revision}`;
    await post(thread, steps(0), key);
    const consultation = consultBrief(briefOf(state), { asOf });
    await post(thread, steps(2), key);
    if (consultation.kind === 'refused')
      return post(thread, {
        kind: 'notice',
        tone: 'warning',
        text: [consultation.reason],
        todo: [`Say more about: ${consultation.missing.join(', ')}`],
      });
    state.phase = 'advising';
    state.reports.set(state.revision, consultation);
    await Promise.all(consultation.drawings.map((drawing) => renderer.render(drawing)));
    await post(thread, steps(3), key);
    return post(thread, {
      kind: 'report',
      revision: state.revision,
      report: consultation.report,
      options: consultation.findings.options.map(({ id, title }) => ({
        id,
        title,
        recommended: id === consultation.findings.recommended,
      })),
    });
  };

  const whatIf = async (thread: string, state: ThreadState, change: string, by: string): Promise<void> => {
    const facts = read(change, { by }).facts;
    const forked = {
      ...state,
      facts: [...state.facts.filter(({ id }) => !facts.some((one) => one.id === id)), ...facts],
    };
    const [before, after] = [state, forked].map((each) => consultBrief(briefOf(each), { asOf }));
    if (before?.kind !== 'advised' || after?.kind !== 'advised') return;
    const titleOf = ({ findings }: Consultation) =>
      findings.options.find(({ id }) => id === findings.recommended)?.title ?? '';
    const drawing = after.drawings.find(({ kind }) => kind === 'architecture');
    await post(thread, {
      kind: 'difference',
      title: [`If ${change}`],
      blocks: [
        {
          kind: 'table',
          columns: ['', 'now', 'then'].map((title) => ({ title: [title], align: 'left' as const })),
          rows: [
            [['recommended'], [titleOf(before)], [titleOf(after)]],
            ...facts.map((fact) => {
              const known = state.facts.find(({ id }) => id === fact.id);
              return [
                [factDefinition(fact.id)?.title ?? fact.id],
                [known === undefined ? 'not said' : factText(known)],
                [factText(fact)],
              ];
            }),
          ],
          emphasis: 2,
        },
      ],
      drawings: drawing === undefined ? [] : [drawing],
    });
  };

  const take = async ({ thread, verb, by }: Inbound): Promise<void> => {
    const state = threads.get(thread) ?? fresh();
    threads.set(thread, state);
    switch (verb.kind) {
      case 'say': {
        const said = read(verb.text, { by: by.name });
        state.title ||= said.title;
        state.unread = [...state.unread, ...said.unread].slice(0, 4);
        learn(state, said.facts);
        return told(thread, state, true);
      }
      case 'answer':
        if (verb.answer.kind === 'typed') settle(state, typed(verb.fact, verb.answer.text, by.name));
        else state.answered = new Set([...state.answered, verb.fact]);
        return told(thread, state, true);
      case 'correct':
        settle(state, typed(verb.subject, verb.value, by.name));
        return told(thread, state, true);
      case 'advise':
        await advise(thread, state);
        return told(thread, state, false);
      case 'what if':
        return whatIf(thread, state, verb.change, by.name);
      case 'decide': {
        const option = [...state.reports.values()]
          .flatMap(({ findings }) => findings.options)
          .find(({ id }) => id === verb.option);
        state.phase = 'decided';
        await post(thread, {
          kind: 'decision',
          option: verb.option,
          title: option?.title ?? verb.option,
          revision: verb.revision ?? state.revision,
          by: by.name,
          on: asOf,
          reviewOn: '2027-05-28',
          blocks: [],
        });
        return told(thread, state, false);
      }
      default:
        return post(thread, {
          kind: 'notice',
          tone: 'warning',
          text:
            verb.kind === 'mistyped'
              ? [`There is no ${verb.typed}.`]
              : [`${verb.kind} is not in this script.`],
          ...(verb.kind === 'mistyped' ? { todo: [`Perhaps: /${verb.nearest ?? verb.usage}`] } : {}),
        });
    }
  };

  const dataOf = async (drawings: readonly Drawing[]): Promise<ReadonlyMap<string, string>> =>
    new Map(
      await Promise.all(
        drawings.map(async (drawing) => {
          const drawn = await renderer.render(drawing);
          const bytes = 'png' in drawn ? Buffer.from(drawn.png).toString('base64') : '';
          return [drawing.id, `data:image/png;base64,${bytes}`] as const;
        }),
      ),
    );

  return {
    connect: (console) => {
      behind = console;
    },
    ports: {
      accept: async (inbound) => {
        if (seen.has(inbound.id)) return 'duplicate';
        seen.add(inbound.id);
        turns = turns.then(() => take(inbound));
        return 'accepted';
      },
      picture: (drawing) => renderer.render(drawing),
      file: async (thread, format, revision) => {
        const consultation = threads.get(thread)?.reports.get(revision);
        if (consultation === undefined) return undefined;
        const { report } = consultation;
        const text = (words: string) => new TextEncoder().encode(words);
        if (format === 'md') return text(reportMarkdown(report, () => undefined));
        if (format === 'json') return text(JSON.stringify(consultation.brief));
        const data = await dataOf(consultation.drawings);
        const html = reportHtml(report, (id) => data.get(id));
        return format === 'pdf' ? pdf(html) : text(html);
      },
    },
  };
};
