import { describe, expect, test } from '@jest/globals';
import { read } from '../../../src/intake/read.ts';
import { tickedOf } from '../../../src/intake/text/boxes.ts';

const factsIn = (text: string): string[] => read(text).facts.map(({ id }) => id);
const leftOpen = (text: string): string[] =>
  read(text)
    .unread.filter(({ reason }) => reason.includes('not ticked'))
    .map((one) => one.text);

describe('what stands at an unticked box is not said, and is named', () => {
  test.each<[form: string, said: readonly string[], open: readonly string[]]>([
    ['- [ ] multi-region\n- [x] HIPAA', ['audit.needed'], ['multi-region']],
    ['* [ ] Kafka\n* [X] 500 writes/s', ['writes.averagePerSecond'], ['Kafka']],
    [
      '1. [ ] active-active in two regions\n2. [x] one region',
      ['regions.count'],
      ['active-active in two regions'],
    ],
    ['[ ] multi-region\n[x] 500 writes/s', ['writes.averagePerSecond'], ['multi-region']],
    ['☐ HIPAA\n☑ multi-region', ['regions.wanted'], ['HIPAA']],
    ['☐ HIPAA\n☒ multi-region', ['regions.wanted'], ['HIPAA']],
    ['☑ HIPAA\n☒ multi-region', ['audit.needed'], ['multi-region']],
    [':white_large_square: multi-region\n:white_check_mark: HIPAA', ['audit.needed'], ['multi-region']],
    ['□ multi-region\n■ HIPAA', ['audit.needed'], ['multi-region']],
    ['☐ multi-region ☑ 99.9 % availability', ['availability.target'], ['multi-region']],
    ['Compliance: [ ] multi-region [x] HIPAA', ['audit.needed'], ['multi-region']],
    ['HIPAA [x] multi-region [ ]', ['audit.needed'], ['multi-region']],
    ['multi-region [ ]', [], ['multi-region']],
    ['- [ ] We want it\n  in two regions\n- [x] HIPAA', ['audit.needed'], ['We want it']],
    [
      '| Requirement | Needed |\n|---|---|\n| multi-region | [ ] |\n| HIPAA | [x] |',
      ['audit.needed'],
      ['multi-region'],
    ],
    [
      '| Requirement | Must | No |\n|---|---|---|\n| multi-region | [ ] | [x] |\n| HIPAA | [x] | [ ] |',
      ['audit.needed'],
      ['multi-region'],
    ],
  ])('%j', (form, said, open) => {
    expect(factsIn(form)).toEqual(said);
    expect(leftOpen(form)).toEqual(open);
  });
});

describe('a question with boxes for answers is said by its yes alone', () => {
  test.each([
    ['Multi-region: ☐ yes ☒ no', false],
    ['Multi-region: ☒ yes ☐ no', true],
    ['Multi-region: ( ) yes (x) no', false],
    ['Multi-region: (x) yes ( ) no', true],
    ['Multi-region? [ ] yes [ ] no', false],
    ['Multi-region: [x] required [ ] not required', true],
  ])('%s -> %s', (form, said) => expect(factsIn(form).includes('regions.wanted')).toBe(said));
  test('one of several values', () =>
    expect(
      read('Availability: [ ] 99.9 % [x] 99.99 %').facts.find(({ id }) => id === 'availability.target')
        ?.value,
    ).toBe(0.9999));
});

describe('what is no box is left as it is', () => {
  test.each([
    'The array[x] holds 500 GB.',
    'f(x) is called for 500 writes/s in [ ] of them.',
    'See [x](https://example.com) for the 500 writes/s.',
    '□ multi-region\n□ HIPAA',
    'Option (x) takes 500 writes/s.',
    'A plain text.',
  ])('%j', (text) => expect(tickedOf(text)).toEqual({ text, unticked: [] }));
  test('offsets hold: the text keeps its length and lines', () => {
    const form = '- [ ] multi-region\n- [x] HIPAA, [x] 500 writes/s\n| a | [ ] |';
    const { text } = tickedOf(form);
    expect(text).toHaveLength(form.length);
    expect(text.split('\n')).toHaveLength(3);
  });
});
