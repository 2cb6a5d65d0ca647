import type { ChannelSettings } from '../../contracts/settings.ts';
import { listed, name, notice } from '../say/words.ts';
import type { Act, Scene } from '../scene.ts';

type Limited = keyof ChannelSettings['visibility'];

const named = (scene: Scene, what: Limited): readonly string[] | undefined => {
  const who = scene.rules.visibility[what];
  const { by } = scene.inbound;
  return who === 'everyone' || who.includes(by.id) || who.includes(by.name) ? undefined : who;
};

/** What to say to somebody whom the channel's settings do not let do this; undefined where they may. */
export const notAllowed = (scene: Scene, what: Limited): Act | undefined => {
  const who = named(scene, what);
  if (who === undefined) return undefined;
  const { by } = scene.inbound;
  return {
    says: [
      notice(
        'warning',
        ['In this channel not everybody may ', what, ', and ', name(by.name), ' is not among those who may.'],
        [name(listed(who, 'or')), ' can do it, or change who may: `settings` shows it.'],
      ),
    ],
  };
};

const isLimit = (scene: Scene, setting: string): setting is Limited =>
  Object.hasOwn(scene.rules.visibility, setting);

/** A limit on people is changed by those whom it names, once it names any: else whoever it limits could lift it. */
export const notAllowedToChange = (scene: Scene, setting: string): Act | undefined => {
  if (!isLimit(scene, setting)) return undefined;
  const who = named(scene, setting);
  if (who === undefined) return undefined;
  return {
    says: [
      notice(
        'warning',
        ['Who may ', setting, ' is settled here, and only those who may can change it.'],
        [name(listed(who, 'or')), ' can.'],
      ),
    ],
  };
};
