import { expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';
import { first, type Row, second } from './shape-rows.ts';
import { fifth, fourth, third } from './shape-rows-later.ts';

const data = new Set(['data.keptForever', 'data.skewed', 'data.fitsMemory', 'data.rebuildable']);
const ofGroup = (id: string): boolean =>
  /^(?:model|access)\./.test(id) || id === 'schema.stability' || id === 'query.locality' || data.has(id);

const factsIn = (sentence: string): string[] =>
  read(sentence)
    .facts.filter(({ id }) => ofGroup(id))
    .map(({ id, value }) => (value === true ? id : `${id}=${value === false ? 'no' : String(value)}`));

const wrongIn = ([sentence, facts]: Row): string[] => {
  const labels = facts.split(/ (?=\??(?:model|access|schema|query|data)\.)/).filter((label) => label !== '');
  const wanted = labels.filter((label) => !label.startsWith('?'));
  const got = factsIn(sentence);
  const allowed = labels.map((label) => label.replace('?', ''));
  return [
    ...wanted.filter((label) => !got.includes(label)).map((label) => `missed ${label}`),
    ...got.filter((fact) => !allowed.includes(fact)).map((fact) => `invented ${fact}`),
  ];
};

test.each([...first, ...second, ...third, ...fourth, ...fifth])('%s', (sentence, facts) => {
  expect(wrongIn([sentence, facts])).toEqual([]);
});
