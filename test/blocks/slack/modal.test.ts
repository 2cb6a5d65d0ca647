import { describe, expect, test } from '@jest/globals';
import { homeView } from '../../../blocks/slack/home.ts';
import {
  composeModal,
  correctModal,
  intakeModal,
  questionsModal,
  readModal,
} from '../../../blocks/slack/modal.ts';
import type { StateValue } from '../../../blocks/slack/state.ts';
import { samples } from '../replies.ts';
import { nodesOf, viewProblems } from './checks.ts';

/** A form as it comes back: what was filled in, by block, under the ids that its elements have. */
const submitted = (
  view: { readonly private_metadata?: string; readonly blocks: readonly unknown[] },
  filled: Readonly<Record<string, StateValue>>,
) =>
  readModal({
    ...(view.private_metadata === undefined ? {} : { private_metadata: view.private_metadata }),
    state: {
      values: Object.fromEntries(
        (view.blocks as readonly { type: string; block_id?: string; element?: { action_id: string } }[])
          .filter(({ type }) => type === 'input')
          .map(({ block_id: block = '', element }) => [
            block,
            { [element?.action_id ?? '']: filled[block] ?? { value: null } },
          ]),
      ),
    },
  });

const pick = (value: string): StateValue => ({ selected_option: { value } });
const ticks = (...values: readonly string[]): StateValue => ({
  selected_options: values.map((value) => ({ value })),
});

describe('forms', () => {
  test.each([
    ['intake', intakeModal('m', { channel: true })],
    ['questions', questionsModal(samples.questions, 'm')],
    ['correct', correctModal(samples.brief, 'm')],
    [
      'compose',
      composeModal({ title: 'What if …', label: 'What?', prefix: '/whatif ', placeholder: 'x' }, 'm'),
    ],
  ])('%s is taken', (_, view) => {
    expect(viewProblems(view)).toEqual([]);
  });

  test('a new consultation is one text, in the channel that was picked', () => {
    const filled = {
      need: { value: ' tickets ' },
      team: { value: 'five' },
      channel: { selected_conversation: 'C1' },
    };
    expect(submitted(intakeModal('here', { channel: true }), filled)).toEqual({
      kind: 'intake',
      metadata: 'here',
      text: 'tickets\n\nfive',
      channel: 'C1',
    });
  });

  test('questions come back as answers, and what was left empty stays open', () => {
    const view = questionsModal(samples.questions, 'm');
    expect(submitted(view, { 'q-1': { value: '60k' }, 'q-3': ticks() })).toEqual({
      kind: 'questions',
      metadata: 'm',
      revision: 3,
      answers: [{ block: 'q-1', fact: 'onsale.seats', way: 'typed', text: '60k' }],
    });
  });

  test.each([
    ['q-1', { value: 'dont know' }, { fact: 'onsale.seats', way: 'unknown' }],
    ['q-1', { value: 'You decide.' }, { fact: 'onsale.seats', way: 'you decide' }],
    ['q-2', pick('never'), { fact: 'durability.loss', way: 'typed', text: 'never' }],
    ['q-2', pick('Don’t know'), { fact: 'durability.loss', way: 'unknown' }],
    [
      'q-3',
      ticks('by key', 'full-text search'),
      { fact: 'access', way: 'typed', text: 'by key, full-text search' },
    ],
    ['q-3', ticks('none of these'), { fact: 'access', way: 'typed', text: 'none of these' }],
    ['q-3', ticks('You decide'), { fact: 'access', way: 'you decide' }],
  ])('%s filled with %j is the answer %j', (block, value, answer) => {
    expect(submitted(questionsModal(samples.questions, 'm'), { [block]: value })).toMatchObject({
      answers: [answer],
    });
  });

  test.each([
    [{ value: { value: '5k/s' } }, { kind: 'correct', metadata: 'm', fact: 'record.size', value: '5k/s' }],
    [{ withdraw: ticks('withdraw') }, { kind: 'correct', metadata: 'm', fact: 'record.size' }],
    // Sent off with neither, nothing is taken back by mistake.
    [{}, { kind: 'incomplete', block: 'value' }],
  ])('a correction filled with %j reads %j', (filled, read) => {
    const all = { fact: pick('record.size'), withdraw: ticks(), ...filled };
    expect(submitted(correctModal(samples.brief, 'm'), all)).toMatchObject(read);
  });

  test('what was begun by a button is ended in words', () => {
    const view = composeModal(
      { title: 'What if …', label: 'What?', prefix: '/whatif ', placeholder: 'x' },
      'm',
    );
    expect(submitted(view, { words: { value: '10x the writes' } })).toEqual({
      kind: 'compose',
      metadata: 'm',
      text: '/whatif 10x the writes',
    });
  });

  test.each([undefined, '', 'not ours', '{"form":"other"}', '7', 'null'])(
    'metadata %j is of no form of ours',
    (metadata) => {
      expect(readModal(metadata === undefined ? {} : { private_metadata: metadata })).toBeUndefined();
    },
  );
});

describe('the home tab', () => {
  const line = {
    title: 'Tickets',
    phase: 'advising',
    headline: 'a gate',
    changedOn: '2026-11-28',
    url: 'https://x.example/1',
  };

  test.each([0, 1, 46, 500])('with %d consultations is taken', (count) => {
    const view = homeView({ consultations: Array.from({ length: count }, () => line) });
    expect(viewProblems(view)).toEqual([]);
  });

  test('says what it leaves out', () => {
    const view = homeView({ consultations: Array.from({ length: 500 }, () => line) });
    const shown = nodesOf(view).filter(({ type }) => type === 'section').length;
    expect(JSON.stringify(view)).toContain(`and ${500 - shown} older ones`);
  });
});
