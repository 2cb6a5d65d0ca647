import type { ChannelSettings } from '../../contracts/settings.ts';
import { notice } from '../say/words.ts';
import type { Act, Scene } from '../scene.ts';

/** What to say to somebody whom the channel's settings do not let do this; undefined where they may. */
export const notAllowed = (scene: Scene, what: keyof ChannelSettings['visibility']): Act | undefined => {
  const who = scene.rules.visibility[what];
  const { id, name } = scene.inbound.by;
  if (who === 'everyone' || who.includes(id) || who.includes(name)) return undefined;
  return {
    says: [
      notice(
        'warning',
        [`In this channel not everybody may ${what}, and ${name} is not among those who may.`],
        ['`settings` shows who is; they can do it, or change the setting.'],
      ),
    ],
  };
};
