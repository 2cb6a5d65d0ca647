import type { Command } from '../../consultation/events.ts';
import type { Brief, Fact } from '../../contracts/fact.ts';
import type { Text } from '../../contracts/report.ts';
import type { Attachment, Verb } from '../../contracts/verb.ts';
import { subjectOf } from '../../intake/ask.ts';
import { reportContext } from '../../report/context.ts';
import { adviceOptions } from '../analyse.ts';
import { code, notice } from '../say/words.ts';
import { type Act, adviceNow, type Scene } from '../scene.ts';
import { readAttachments } from '../words/attachments.ts';
import { asksWhatIf } from '../words/change.ts';
import { followUp, isAsked } from '../words/follow-up.ts';
import {
  answersIn,
  asksAdvice,
  correctionIn,
  type InWords,
  settlesClash,
  withdrawnIn,
} from '../words/in-words.ts';
import { notAllowed } from './permission.ts';
import { whatIfAct } from './what-if.ts';

const longestTitle = 80;

const titleFrom = (brief: Brief, text: string): string =>
  (brief.title || text).replaceAll(/\s+/g, ' ').trim().slice(0, longestTitle) || 'Consultation';

const told = (scene: Scene, brief: Brief, text: string, corrects = false): Command => {
  const both = brief.contradictions.flatMap(({ statements }) => statements);
  const clashing = new Set(both.map(({ id }) => id));
  return {
    kind: 'tell',
    author: scene.author,
    channel: scene.inbound.channel,
    title: titleFrom(brief, text),
    // What a text says twice and differently is kept twice: its author is asked which holds.
    facts: [...brief.facts.filter(({ id }) => !clashing.has(id)), ...both],
    corrects,
    unread: brief.unread.map(({ text: words, reason }) => ({ text: words, reason })),
  };
};

const asCommand = (scene: Scene, one: InWords): Command =>
  'fact' in one
    ? {
        kind: 'tell',
        author: scene.author,
        channel: scene.inbound.channel,
        title: scene.state?.title ?? '',
        facts: [one.fact],
        corrects: one.corrects,
        unread: [],
      }
    : { kind: 'answer', author: scene.author, subject: one.subject, answer: { left: one.left } };

const unknownTo = (words: string): Act => ({
  says: [
    notice(
      'info',
      ['I do not know that: nothing I worked out here answers "', { kind: 'name', text: words.trim() }, '".'],
      [
        'I can tell ',
        code('why <figure>'),
        ', what happens when a part fails, when a limit is reached, why not another way, and ',
        code('whatif <change>'),
        '.',
      ],
    ),
  ],
});

const answered = async (scene: Scene, words: string): Promise<Act | undefined> => {
  const advice = await adviceNow(scene);
  if (advice === undefined || advice.kind === 'refused' || scene.state === undefined) return undefined;
  const context = reportContext(advice.brief, advice.findings, advice.drawings);
  if (context === undefined) return undefined;
  const blocks = followUp(
    {
      context,
      brief: advice.brief,
      options: adviceOptions(advice.findings.asOf, scene.rules),
      state: scene.state,
    },
    words,
  );
  return blocks === undefined ? undefined : { says: [{ reply: { kind: 'answer', blocks, drawings: [] } }] };
};

/** What somebody wrote stands before what a file of theirs holds. */
const withFiles = (said: readonly Fact[], found: readonly Fact[]): readonly Fact[] => {
  const ids = new Set(said.map(({ id }) => id));
  return [...said, ...found.filter(({ id }) => !ids.has(id))];
};

const begin = async (scene: Scene, text: string, attachments: readonly Attachment[]): Promise<Act> => {
  const refusal = notAllowed(scene, 'start');
  if (refusal !== undefined) return refusal;
  const brief = await scene.ports.think.read(text, { by: scene.author.name, messageId: scene.inbound.id });
  const files = await readAttachments(
    attachments,
    { by: scene.author.name, messageId: scene.inbound.id },
    scene.ports.think,
  );
  return {
    commands: [
      told(
        scene,
        { ...brief, facts: withFiles(brief.facts, files.facts), unread: [...brief.unread, ...files.unread] },
        text,
      ),
    ],
    says: files.says,
  };
};

const nothingRead = (brief: Brief): Act => {
  const why: Text =
    brief.unread.length > 0
      ? ['I could not place that among what can change the advice.']
      : ['I read nothing in that that changes what is known.'];
  return {
    says: [notice('info', why, ['Say it with a number or a need, or ', code('correct <fact> <value>'), '.'])],
  };
};

const tell = async (scene: Scene, text: string, attachments: readonly Attachment[]): Promise<Act> => {
  const { state, author, inbound } = scene;
  if (state === undefined) return begin(scene, text, attachments);
  const said = { by: author.name, messageId: inbound.id };
  const corrected = correctionIn(state, author.by, text, said);
  if (corrected !== undefined) return { commands: [asCommand(scene, corrected)] };
  const brief = await scene.ports.think.read(text, said);
  const read = new Set(brief.facts.map(({ id }) => id));
  const files = await readAttachments(attachments, said, scene.ports.think);
  const answers = answersIn(state, text, { ...said, id: author.by }, read);
  const settling = brief.facts.filter(({ id }) => settlesClash(state, id, author.by));
  const facts = withFiles(
    brief.facts.filter((fact) => !settling.includes(fact)),
    files.facts,
  );
  const commands = [
    ...settling.map((fact) => asCommand(scene, { fact, corrects: true })),
    ...(facts.length > 0 || files.unread.length > 0 || (brief.unread.length > 0 && answers.length === 0)
      ? [
          told(
            scene,
            { ...brief, facts, unread: [...(answers.length > 0 ? [] : brief.unread), ...files.unread] },
            text,
          ),
        ]
      : []),
    ...answers.map((one) => asCommand(scene, one)),
  ];
  const resumes = state.phase === 'stopped' || state.phase === 'failed';
  if (facts.length + settling.length === 0 && answers.length === 0 && files.says.length === 0) {
    const act = nothingRead(brief);
    return resumes || commands.length > 0
      ? { ...act, commands: commands.length > 0 ? commands : [told(scene, brief, text)] }
      : act;
  }
  return { commands, says: files.says };
};

/** Free text: a question is answered, a supposition is tried, the rest is read for facts, answers and corrections. */
export const sayAct = async (scene: Scene, verb: Extract<Verb, { kind: 'say' }>): Promise<Act> => {
  const { text, attachments } = verb;
  const { state } = scene;
  if (state?.analysis === undefined || attachments.length > 0) return tell(scene, text, attachments);
  if (asksAdvice(text)) return { commands: [{ kind: 'advise', author: scene.author }] };
  if (asksWhatIf(text)) return whatIfAct(scene, text);
  const subject = withdrawnIn(text);
  if (subject !== undefined) {
    const [id, ...others] = subjectOf(subject, Object.keys(state.facts));
    if (id !== undefined && others.length === 0 && state.facts[id] !== undefined)
      return { commands: [{ kind: 'withdraw', author: scene.author, subject: id }] };
  }
  if (!isAsked(text)) return tell(scene, text, attachments);
  // "We have 5 TB. Why not Cassandra?" tells and asks.
  const sentences = text.split(/(?<=[.!?])\s+/);
  const questions = sentences.filter(isAsked);
  const statements = sentences.filter((one) => !isAsked(one)).join(' ');
  const acts: Act[] = [];
  for (const question of questions) {
    const act = await answered(scene, question);
    if (act !== undefined) acts.push(act);
  }
  const telling = statements.trim() === '' ? undefined : await tell(scene, statements, []);
  if (acts.length === 0 && telling === undefined) {
    // Told as a question ("can it be 5k writes/s?"): facts in it still count.
    const brief = await scene.ports.think.read(text, { by: scene.author.name, messageId: scene.inbound.id });
    return brief.facts.length > 0 && scene.state?.advised === undefined
      ? tell(scene, text, [])
      : unknownTo(text);
  }
  const unanswered = acts.length === 0 && questions.length > 0 ? unknownTo(questions.join(' ')) : undefined;
  return {
    commands: telling?.commands ?? [],
    says: [...(telling?.says ?? []), ...acts.flatMap((act) => act.says ?? []), ...(unanswered?.says ?? [])],
  };
};
