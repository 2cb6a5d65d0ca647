import { describe, expect, it } from '@jest/globals';
import { termsOf } from '../../../src/conversation/words/terms.ts';

const mattersIn = (text: string): readonly string[] => termsOf(text).flatMap(({ matters }) => matters);
const stemsIn = (text: string): readonly string[] => termsOf(text).map(({ stem }) => stem);

describe('the terms of a text', () => {
  it.each([
    ['how long until it has failed over', 'failover'],
    ['the hall burns', 'zone'],
    ['reads per second', 'rate'],
    ['in two years', 'horizon'],
    ['what is it made of', 'parts'],
    ['somebody wiped the table', 'mistake'],
  ])('of "%s" are of the matter %s', (text, matter) => {
    expect(mattersIn(text)).toContain(matter);
  });

  it('take a phrase before the words within it: a price paid for a choice is no money', () => {
    expect(mattersIn('every design has its price')).toContain('drawback');
    expect(mattersIn('every design has its price')).not.toContain('money');
    expect(mattersIn('what is the price')).toContain('money');
  });

  it('bring tense and number to one form', () => {
    expect(stemsIn('batches')).toEqual(stemsIn('batch'));
    expect(stemsIn('booked')).toEqual(stemsIn('booking'));
    expect(stemsIn('replicates')).toEqual(stemsIn('replication'));
  });

  it('keep the letter that names a place, and no article', () => {
    expect(stemsIn('zone a is lost')).toContain('a');
    expect(stemsIn('a zone is lost')).not.toContain('a');
  });
});
