import { type SettingName, settingNames } from '../../src/contracts/settings.ts';
import type { Form } from './forms.ts';

const lifts = /^(?:any|all|everyone|none)$/i;

const items = (value: string): readonly string[] => value.split(/\s*[,;]\s*|\s+and\s+/);

/** Words of a clause, which no name of a product, cloud or rule holds. */
const clause =
  /\b(?:are|is|was|were|be|has|have|the|an?|at|in|of|to|for|with|by|per|from|which|that|who|can|must|should|will|may|not)\b/i;

/** Names of things, a few words each. */
const things = (value: string): boolean =>
  items(value).every((item) => item.split(/\s+/).length <= 3 && !clause.test(item));

/** Names of people: each word begins as a name does, or after the sign of a mention. */
const people = (value: string): boolean =>
  lifts.test(value) ||
  items(value).every((item) => /^@?\p{Lu}[\p{L}\d.'’-]*(?: \p{Lu}[\p{L}\d.'’-]*){0,2}$|^@\S+$/u.test(item));

const span = (value: string): boolean =>
  lifts.test(value) || /^\d+\s*(?:m|mo|mos|months?|y|yrs?|years?)?$/i.test(value);

/** What a value looks like where neither slash nor sign says that one is meant: "settings start at 1 KB" is a sentence. */
const looks: Readonly<Record<SettingName, (value: string) => boolean>> = {
  products: things,
  'not-products': things,
  clouds: things,
  compliance: things,
  horizon: span,
  start: people,
  decide: people,
  export: people,
};

const isName = (name: string): name is SettingName => settingNames.some((one) => one === name);

/** `settings` shows them, `settings <name> <value>` changes one. */
export const settings: Form = ({ text, plain }) => {
  if (text === '') return { kind: 'settings' };
  const [, name = '', sign = '', value = ''] = /^([\w.-]+)\s*([=:\s])\s*(\S[\s\S]*)$/.exec(text) ?? [];
  if (name === '') return undefined;
  const known = name.toLowerCase();
  const isMeant = !plain || sign.trim() !== '' || (isName(known) && looks[known](value.trim()));
  return isMeant ? { kind: 'settings', change: { name, value } } : undefined;
};
