import type { Command } from '../../consultation/events.ts';
import { agree, settled } from '../../consultation/held.ts';
import type { Consultation } from '../../consultation/state.ts';
import type { Brief, Fact } from '../../contracts/fact.ts';
import type { Text } from '../../contracts/report.ts';
import type { Attachment, Verb } from '../../contracts/verb.ts';
import { namedIn } from '../../intake/named.ts';
import { reportContext } from '../../report/context.ts';
import { adviceOptions } from '../analyse.ts';
import { code, name, notice } from '../say/words.ts';
import { type Act, adviceNow, type Said, type Scene } from '../scene.ts';
import { isAsked, isPlainStatement, type Part, partsOf } from '../words/asks.ts';
import { readAttachments } from '../words/attachments.ts';
import { asksWhatIf } from '../words/change.ts';
import { followUp } from '../words/follow-up.ts';
import { goesWrong } from '../words/going-wrong.ts';
import { answersIn, asksAdvice, type InWords, leavesOpen, settlesClash } from '../words/in-words.ts';
import { correctionOf, mayAnswer, whatIsMeant, withoutDenied } from './corrections.ts';
import { handsOver } from './hands-over.ts';
import { notAllowed } from './permission.ts';
import { heldValueIn, meantParts, statesValue } from './statements.ts';
import { whatIfAct } from './what-if.ts';
import { knownAlready, withdrawalsIn } from './withdrawals.ts';

const longestTitle = 80;

const titleFrom = (brief: Brief, text: string): string =>
  (brief.title || text).replaceAll(/\s+/g, ' ').trim().slice(0, longestTitle) || 'Consultation';

export const told = (scene: Scene, brief: Brief, text: string, corrects = false): Command => {
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

const unknownTo = (words: string, nearest: readonly string[]): readonly Said[] => [
  notice(
    'info',
    ['I do not know that: nothing I worked out here answers "', { kind: 'name', text: words.trim() }, '".'],
    [
      ...(nearest.length === 0 ? [] : ['Nearest to it I know of: ', name(nearest.join(', ')), '. ']),
      'I can tell ',
      code('why <figure>'),
      ', what happens when a part fails, when a limit is reached, why not another way, and ',
      code('whatif <change>'),
      '.',
    ],
  ),
];

interface Answered {
  readonly says: readonly Said[];
  /** What lies nearest, where nothing is said. */
  readonly nearest: readonly string[];
}

const nothing: Answered = { says: [], nearest: [] };

/** What a question is answered with; the whole message beside it tells what a clause leaves open. */
const answered = async (scene: Scene, words: string, all: string): Promise<Answered> => {
  const advice = await adviceNow(scene);
  if (advice === undefined || advice.kind === 'refused' || scene.state === undefined) return nothing;
  const context = reportContext(advice.brief, advice.findings, advice.drawings);
  if (context === undefined) return nothing;
  const came = followUp(
    {
      context,
      brief: advice.brief,
      options: adviceOptions(advice.findings.asOf, scene.rules),
      state: scene.state,
    },
    words,
    all,
  );
  return came.kind === 'unknown'
    ? { says: [], nearest: came.nearest }
    : { says: [{ reply: { kind: 'answer', blocks: came.blocks, drawings: [] } }], nearest: [] };
};

const namesWay = (words: string): boolean => {
  const { products, patterns } = namedIn(words);
  return products.length + patterns.length > 0;
};

/** What somebody wrote stands before what a file of theirs holds. */
export const withFiles = (said: readonly Fact[], found: readonly Fact[]): readonly Fact[] => {
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

/** How what a question asks about is begun as a sentence: "by time and by key" answers how it is read. */
const begunAs: Readonly<Record<string, string>> = {
  model: 'We store',
  access: 'It is read',
  guarantees: 'What must hold:',
  setting: 'We have',
};

/** A fragment that says nothing by itself is read again as the answer to a question that stands. */
const readAsAnswer = async (scene: Scene, state: Consultation, text: string): Promise<Brief> => {
  const said = { by: scene.author.name, messageId: scene.inbound.id };
  const alone = await scene.ports.think.read(text, said);
  const onHeld = alone.facts.length === 0 ? heldValueIn(state, text, said) : undefined;
  if (onHeld !== undefined) return { ...alone, facts: [onHeld], unread: [] };
  if (alone.facts.length > 0 || text.length > longestFragment) return alone;
  for (const { fact, members } of state.asked) {
    const begun = begunAs[fact];
    if (begun === undefined || members === undefined) continue;
    const asked = new Set(members.map((one) => one.fact));
    const again = await scene.ports.think.read(`${begun} ${text}`, said);
    const facts = again.facts.filter(({ id }) => asked.has(id)).map((one) => ({ ...one, quote: text }));
    if (facts.length > 0) return { ...again, facts, unread: [] };
  }
  return alone;
};

const longestFragment = 160;

const tell = async (scene: Scene, text: string, attachments: readonly Attachment[]): Promise<Act> => {
  const { state, author, inbound } = scene;
  if (state === undefined) return begin(scene, text, attachments);
  const said = { by: author.name, messageId: inbound.id };
  const brief = await readAsAnswer(scene, state, text);
  const corrected = correctionOf(state, author.by, text, said, brief.facts);
  if (corrected !== undefined)
    return 'fact' in corrected ? { commands: [asCommand(scene, corrected)] } : whatIsMeant(corrected);
  const read = new Set(brief.facts.map(({ id }) => id));
  const files = await readAttachments(attachments, said, scene.ports.think);
  const answers = answersIn(state, withoutDenied(text), { ...said, id: author.by }, read).filter(
    (one) => !('fact' in one) || mayAnswer(state, one.fact, withoutDenied(text)),
  );
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
    // Told like a fact, and none: what goes wrong, or a way of building, is asked about.
    const { says } = goesWrong(text) || namesWay(text) ? await answered(scene, text, text) : nothing;
    if (says.length > 0) return { says };
    const act = nothingRead(brief);
    return resumes || commands.length > 0
      ? { ...act, commands: commands.length > 0 ? commands : [told(scene, brief, text)] }
      : act;
  }
  return { commands, says: [...files.says, ...knownAlready(state, commands)] };
};

/** Whether a statement beside a question holds a number that is new or differs: then it is told, else it is what was asked about. */
const holdsNews = async (scene: Scene, text: string): Promise<boolean> => {
  const brief = await scene.ports.think.read(text, { by: scene.author.name, messageId: scene.inbound.id });
  return brief.facts.some((fact) => {
    const held = scene.state?.facts[fact.id];
    const known = held === undefined ? undefined : settled(held);
    return (
      typeof (fact.value ?? fact.range?.[0]) === 'number' && (known === undefined || !agree(known, fact))
    );
  });
};

/** A supposition is tried on a copy of the facts; where it names a way of building, what is known of that is told too. */
const supposed = async (scene: Scene, words: string, all: string): Promise<readonly Said[]> => {
  const { says = [] } = await whatIfAct(scene, words);
  const tried = says.some(({ reply }) => reply.kind === 'difference');
  const { says: answers } = !tried || namesWay(words) ? await answered(scene, words, all) : nothing;
  return tried || answers.length === 0 ? [...says, ...answers] : answers;
};

const asked = async (scene: Scene, text: string, parts: readonly Part[]): Promise<Act> => {
  const questions = parts.filter(({ sense }) => sense !== 'tells').map((part) => part.text);
  const beside = parts.filter((part) => isPlainStatement(part) || statesValue(part)).map((part) => part.text);
  const says: Said[] = [];
  const trials = questions.filter(asksWhatIf);
  for (const trial of trials) says.push(...(await supposed(scene, trial, text)));
  const plain = questions.filter((one) => !trials.includes(one)).join(' ');
  if (plain !== '') {
    const { says: answers, nearest } = await answered(scene, plain, text);
    says.push(...(answers.length > 0 || says.length > 0 ? answers : unknownTo(plain, nearest)));
  }
  const statement = beside.join(' ');
  const telling =
    statement !== '' && (await holdsNews(scene, statement)) ? await tell(scene, statement, []) : {};
  return { commands: telling.commands ?? [], says: [...(telling.says ?? []), ...says] };
};

/**
 * Whether a message with a question in it still tells what is to be built: before there is advice its statements hold facts,
 * and where nothing could be advised on so does the question itself.
 */
const stillTells = async (scene: Scene, text: string): Promise<boolean> => {
  const { analysis } = scene.state ?? {};
  if (analysis !== undefined && analysis.verdict !== 'not a brief') return false;
  const told =
    analysis === undefined
      ? partsOf(text).flatMap(({ text: part, sense }) => (sense === 'tells' ? [part] : []))
      : [text];
  const brief = await scene.ports.think.read(told.join(' '), { by: scene.author.name });
  return brief.facts.length > 0;
};

/** Free text: a question is answered, a supposition is tried, the rest is read for facts, answers and corrections. */
export const sayAct = async (scene: Scene, verb: Extract<Verb, { kind: 'say' }>): Promise<Act> => {
  const { text, attachments } = verb;
  const { state } = scene;
  if (state?.phase === 'analysing' && handsOver(state, text))
    return { commands: [{ kind: 'advise', author: scene.author }] };
  if (state === undefined || attachments.length > 0) return tell(scene, text, attachments);
  if (asksAdvice(text)) return { commands: [{ kind: 'advise', author: scene.author }] };
  if (leavesOpen(state, text)) return tell(scene, text, attachments);
  const { withdraws, rest } = withdrawalsIn(scene.author, state, text);
  if (withdraws.length > 0) {
    const more = rest === '' ? {} : await sayAct(scene, { ...verb, text: rest });
    return { commands: [...withdraws, ...(more.commands ?? [])], says: more.says ?? [] };
  }
  if (!isAsked(text) || (await stillTells(scene, text))) return tell(scene, text, attachments);
  const parts = await meantParts(scene, text);
  return parts.some(({ sense }) => sense !== 'tells')
    ? asked(scene, text, parts)
    : tell(scene, text, attachments);
};
