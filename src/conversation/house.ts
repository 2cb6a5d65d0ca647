import type { Fact } from '../contracts/fact.ts';
import type { ChannelSettings } from '../contracts/settings.ts';
import { productIds } from '../intake/names.ts';

const by = 'house rules';

const setFact = (id: string, value: readonly string[], rule: string): readonly Fact[] =>
  value.length === 0 ? [] : [{ id, value, unit: 'none', origin: 'stated', by, quote: `settings: ${rule}` }];

/** Rules under which every change must be shown to an auditor. */
const asksForAudit = /\b(?:pci|sox|hipaa|iso ?27001|soc ?2|gxp|basel|mifid|dora)\b/i;

const ruled = (id: string, value: string | boolean, rule: string): Fact => ({
  id,
  value,
  unit: 'none',
  origin: 'stated',
  by,
  quote: `settings: ${rule}`,
});

/** Whatever is forbidden, and whatever a list of allowed ones leaves out. */
const turnedDown = ({
  allowedProducts,
  forbiddenProducts,
}: ChannelSettings['houseRules']): readonly Fact[] => {
  const left = allowedProducts === undefined ? [] : productIds.filter((id) => !allowedProducts.includes(id));
  const rule =
    allowedProducts === undefined
      ? `not ${forbiddenProducts.join(', ')}`
      : `only ${allowedProducts.join(', ')}${forbiddenProducts.length === 0 ? '' : `, not ${forbiddenProducts.join(', ')}`}`;
  return setFact('house.notProducts', [...new Set([...forbiddenProducts, ...left])], rule);
};

/** The rules of a channel as facts, each with the rule as its quote, so that whatever they rule out names them. */
export const houseFacts = ({ houseRules }: ChannelSettings): readonly Fact[] => {
  const { allowedClouds, compliance } = houseRules;
  const own = allowedClouds?.includes('own hardware') === true;
  const clouds = (allowedClouds ?? []).filter((cloud) => cloud !== 'own hardware');
  const audited = compliance.filter((rule) => asksForAudit.test(rule));
  return [
    ...turnedDown(houseRules),
    ...setFact('hosting.clouds', clouds, `clouds ${clouds.join(', ')}`),
    ...(own && clouds.length === 0 ? [ruled('hosting', 'own hardware', 'clouds own hardware')] : []),
    ...(audited.length === 0 ? [] : [ruled('audit.needed', true, `compliance ${audited.join(', ')}`)]),
  ];
};
