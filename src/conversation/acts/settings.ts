import { PlumblineError } from '../../contracts/errors.ts';
import { nearestIds } from '../../contracts/nearest.ts';
import type { Block, Text } from '../../contracts/report.ts';
import {
  type ChannelSettings,
  channelSettings,
  longestHorizon,
  type SettingName,
  settingNames,
} from '../../contracts/settings.ts';
import { namedIn } from '../../intake/named.ts';
import { productIds } from '../../intake/names.ts';
import { listed, name, notice } from '../say/words.ts';
import type { Act, Scene } from '../scene.ts';
import { notAllowedToChange } from './permission.ts';

const listOf = (value: string): readonly string[] =>
  value
    .split(/[,;]|\band\b/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

const isAny = (value: string): boolean => /^(?:any|all|everyone|none|-|)$/i.test(value.trim());

const refuse = (message: string, hint: string): never => {
  throw new PlumblineError(message, { code: 'settings.refused', hint });
};

/** The product that is typed by its id, title or what the field calls it. */
const product = (typed: string): string => {
  const wanted = typed.toLowerCase().replaceAll(' ', '-');
  if (productIds.includes(wanted)) return wanted;
  const [only, ...others] = namedIn(typed).products;
  if (only !== undefined && others.length === 0) return only;
  const near = nearestIds(
    wanted,
    productIds.map((id) => ({ id, title: id })),
  );
  return refuse(
    `I know no product "${typed}"`,
    near.length === 0 ? '`npm start -- products` lists them.' : `Did you mean ${listed(near, 'or')}?`,
  );
};

const clouds: Readonly<Record<string, string>> = {
  aws: 'AWS',
  amazon: 'AWS',
  gcp: 'Google Cloud',
  google: 'Google Cloud',
  'google cloud': 'Google Cloud',
  azure: 'Azure',
  microsoft: 'Azure',
  'own hardware': 'own hardware',
  'on premises': 'own hardware',
  'on-premises': 'own hardware',
  onprem: 'own hardware',
};

const cloud = (typed: string): string =>
  clouds[typed.toLowerCase()] ??
  refuse(`I know no cloud "${typed}"`, 'There are: aws, gcp, azure and own hardware.');

/** "36", "36mo", "36 months", "3 years". */
const monthsIn = (typed: string): number => {
  const [, count, years] = /^(\d+)\s*(?:m|mo|mos|months?|(y|yrs?|years?))?$/i.exec(typed.trim()) ?? [];
  const months = Number(count) * (years === undefined ? 1 : 12);
  if (count === undefined)
    return refuse(`"${typed}" is no number of months`, 'Write for example: settings horizon 36.');
  return months >= 1 && months <= longestHorizon
    ? months
    : refuse(
        `"${typed}" is not within 1 to ${longestHorizon} months`,
        'Write for example: settings horizon 36.',
      );
};

const people = (value: string) => (isAny(value) ? 'everyone' : [...listOf(value)]);

type Change = (before: ChannelSettings, value: string) => unknown;

const house =
  (part: (value: string) => Record<string, unknown>): Change =>
  (before, value) => ({ ...before, houseRules: { ...before.houseRules, ...part(value) } });

/** Every setting by the name that people type, with what it is. */
const all: Readonly<
  Record<
    SettingName,
    { readonly says: string; readonly change: Change; readonly show: (now: ChannelSettings) => string }
  >
> = {
  products: {
    says: 'the only products that may be advised; "any" lifts it',
    change: house((value) => ({ allowedProducts: isAny(value) ? undefined : listOf(value).map(product) })),
    show: ({ houseRules }) => houseRules.allowedProducts?.join(', ') ?? 'any',
  },
  'not-products': {
    says: 'products that may never be advised',
    change: house((value) => ({ forbiddenProducts: isAny(value) ? [] : listOf(value).map(product) })),
    show: ({ houseRules }) => houseRules.forbiddenProducts.join(', ') || 'none',
  },
  clouds: {
    says: 'where it may run: aws, gcp, azure, own hardware',
    change: house((value) => ({ allowedClouds: isAny(value) ? undefined : listOf(value).map(cloud) })),
    show: ({ houseRules }) => houseRules.allowedClouds?.join(', ') ?? 'any',
  },
  compliance: {
    says: 'rules that hold here, such as GDPR or PCI DSS',
    change: house((value) => ({ compliance: isAny(value) ? [] : listOf(value) })),
    show: ({ houseRules }) => houseRules.compliance.join(', ') || 'none',
  },
  horizon: {
    says: 'months that are planned for',
    change: house((value) => {
      if (isAny(value)) return { horizonMonths: undefined };
      return { horizonMonths: monthsIn(value) };
    }),
    show: ({ houseRules }) =>
      houseRules.horizonMonths === undefined ? 'what the brief says' : `${houseRules.horizonMonths} months`,
  },
  start: {
    says: 'who may begin a consultation',
    change: (before, value) => ({ ...before, visibility: { ...before.visibility, start: people(value) } }),
    show: ({ visibility }) => (visibility.start === 'everyone' ? 'everyone' : visibility.start.join(', ')),
  },
  decide: {
    says: 'who may decide',
    change: (before, value) => ({ ...before, visibility: { ...before.visibility, decide: people(value) } }),
    show: ({ visibility }) => (visibility.decide === 'everyone' ? 'everyone' : visibility.decide.join(', ')),
  },
  export: {
    says: 'who may take files out',
    change: (before, value) => ({ ...before, visibility: { ...before.visibility, export: people(value) } }),
    show: ({ visibility }) => (visibility.export === 'everyone' ? 'everyone' : visibility.export.join(', ')),
  },
};

const tableOf = (now: ChannelSettings): Block => ({
  kind: 'table',
  caption: ['Settings of this channel'],
  columns: ['setting', 'is', 'what it is'].map((title) => ({ title: [title], align: 'left' as const })),
  rows: Object.entries(all).map(([setting, { says, show }]): readonly Text[] => [
    [name(setting)],
    [name(show(now))],
    [name(says)],
  ]),
});

/** `settings`, and `settings <name> <value>`: house rules are hard constraints of every consultation from then on. */
export const settingsAct = async (
  scene: Scene,
  change: { readonly name: string; readonly value: string } | undefined,
): Promise<Act> => {
  const shown = (now: ChannelSettings): Act => ({
    says: [{ reply: { kind: 'answer', blocks: [tableOf(now)], drawings: [] } }],
  });
  if (change === undefined) return shown(scene.rules);
  const typed = change.name.toLowerCase();
  const known = settingNames.find((one) => one === typed);
  if (known === undefined) {
    const near = nearestIds(
      change.name,
      settingNames.map((id) => ({ id, title: id })),
    );
    return {
      says: [
        notice(
          'warning',
          [`There is no setting "${change.name}".`],
          [near.length === 0 ? `There are: ${listed(settingNames)}.` : `Did you mean ${listed(near, 'or')}?`],
        ),
      ],
    };
  }
  const refusal = notAllowedToChange(scene, known);
  if (refusal !== undefined) return refusal;
  try {
    return shown(
      await scene.ports.settings.change(scene.inbound.channel, (before) =>
        channelSettings.parse(all[known].change(before, change.value)),
      ),
    );
  } catch (error) {
    if (error instanceof PlumblineError && error.code === 'settings.refused')
      return { says: [notice('warning', [name(error.message)], [name(error.hint)])] };
    throw error;
  }
};
