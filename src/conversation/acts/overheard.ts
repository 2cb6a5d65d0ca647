import type { Verb } from '../../contracts/verb.ts';
import type { Act, Scene } from '../scene.ts';
import { readAttachments } from '../words/attachments.ts';
import { sayAct, told, withFiles } from './say.ts';

/**
 * What people wrote to each other before the bot was asked: its facts and files count, and the first of it begins the
 * consultation; a question in it, or a word that states nothing, was not meant for the bot.
 */
export const overheardAct = async (scene: Scene, verb: Extract<Verb, { kind: 'say' }>): Promise<Act> => {
  if (scene.state === undefined) return sayAct(scene, verb);
  const { text, attachments } = verb;
  const said = { by: scene.author.name, messageId: scene.inbound.id };
  const brief = await scene.ports.think.read(text, said);
  const files = await readAttachments(attachments, said, scene.ports.think);
  const facts = withFiles(brief.facts, files.facts);
  const unread = [...brief.unread, ...files.unread];
  return {
    commands: facts.length === 0 ? [] : [told(scene, { ...brief, facts, unread }, text)],
    says: files.says,
  };
};
