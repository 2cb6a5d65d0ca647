import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseVerb, verbUsages } from '../../handlers/verbs.ts';
import type { Attachment, Verb } from '../../src/contracts/verb.ts';

const say = (text: string): Verb => ({ kind: 'say', text, attachments: [] });

/** What was typed and the verb that it is; a string stands for free text, which must come through unchanged. */
const lines: readonly (readonly [typed: string, verb: Verb | 'free text'])[] = [
  ['status', { kind: 'status' }],
  ['/status', { kind: 'status' }],
  ['  Status  ', { kind: 'status' }],
  ['status?', { kind: 'status' }],
  ['/STATUS!', { kind: 'status' }],
  ['sent', { kind: 'sent' }],
  ['/sent', { kind: 'sent' }],
  ['sent a million messages a day', 'free text'],
  ['status of the orders is kept for a year', 'free text'],
  ['advise', { kind: 'advise' }],
  ['advise now', { kind: 'advise' }],
  ['Advise us on sharding please', 'free text'],
  ['whatif peak writes are 50k/s', { kind: 'what if', change: 'peak writes are 50k/s' }],
  ['/what if a region dies?', { kind: 'what if', change: 'a region dies?' }],
  ['/what-if 10x users', { kind: 'what if', change: '10x users' }],
  ['what if a region dies?', 'free text'],
  ['what if it is 5k?', 'free text'],
  ['why writesPeak', { kind: 'why', figure: 'writesPeak' }],
  ['why rates.peak@brief', { kind: 'why', figure: 'rates.peak@brief' }],
  ['why demand', { kind: 'why', figure: 'demand' }],
  ['/why rates.peak@brief?', { kind: 'why', figure: 'rates.peak@brief' }],
  ['why not Cassandra?', 'free text'],
  ['why Cassandra', 'free text'],
  ['why?', 'free text'],
  ['Why is there a gate', 'free text'],
  ['correct writes.peakPerSecond 5k/s', { kind: 'correct', subject: 'writes.peakPerSecond', value: '5k/s' }],
  ['correct writes.peak to 5k', { kind: 'correct', subject: 'writes.peak', value: '5k' }],
  ['correct peak writes = 5k/s', { kind: 'correct', subject: 'peak writes', value: '5k/s' }],
  [
    '/correct peak writes: 5 k per second',
    { kind: 'correct', subject: 'peak writes', value: '5 k per second' },
  ],
  ['/correct regions 2', { kind: 'correct', subject: 'regions', value: '2' }],
  ['/correct team.size is 5', { kind: 'correct', subject: 'team.size', value: '5' }],
  ['correct engineers 9', { kind: 'correct', subject: 'engineers', value: '9' }],
  ['correct peak writes 5k per second', { kind: 'correct', subject: 'peak writes', value: '5k per second' }],
  ['Correct answers are 5', 'free text'],
  ['export foo', { kind: 'mistyped', typed: 'export foo', usage: 'export md|html|pdf|json|adr' }],
  ['correct me if I am wrong, but we use Kafka', 'free text'],
  ['Correct, we run Postgres', 'free text'],
  ['correct', 'free text'],
  ["actually it's 5k", 'free text'],
  ['withdraw writes.peakPerSecond', { kind: 'withdraw', subject: 'writes.peakPerSecond' }],
  ['/withdraw peak writes', { kind: 'withdraw', subject: 'peak writes' }],
  ['withdraw requests are one in ten', 'free text'],
  ['options', { kind: 'options' }],
  ['options are traded at 20k/s', 'free text'],
  ['compare A B', { kind: 'compare', one: 'A', other: 'B' }],
  ['compare postgres with cassandra', { kind: 'compare', one: 'postgres', other: 'cassandra' }],
  ['/compare one Postgres vs a gate', { kind: 'compare', one: 'one Postgres', other: 'a gate' }],
  ['compare how both behave when a zone dies', 'free text'],
  ['export pdf', { kind: 'export', format: 'pdf' }],
  ['/export markdown', { kind: 'export', format: 'md' }],
  ['Export ADR', { kind: 'export', format: 'adr' }],
  ['export to S3 runs every night', 'free text'],
  ['export sales are 5k a day', 'free text'],
  ['decide A', { kind: 'decide', option: 'A' }],
  ['decide wide-column-lsm-3d18 r4', { kind: 'decide', option: 'wide-column-lsm-3d18', revision: 4 }],
  [
    'decide recommended review on 2027-06-01',
    { kind: 'decide', option: 'recommended', reviewOn: '2027-06-01' },
  ],
  ['/decide one Postgres', { kind: 'decide', option: 'one Postgres' }],
  ['decide between Kafka and RabbitMQ for us', 'free text'],
  [
    'review: one Postgres, nightly dumps',
    { kind: 'review', text: 'one Postgres, nightly dumps', attachments: [] },
  ],
  ['review\none Postgres', { kind: 'review', text: 'one Postgres', attachments: [] }],
  ['Review our design: one Postgres', { kind: 'review', text: 'our design: one Postgres', attachments: [] }],
  ['/review one Postgres', { kind: 'review', text: 'one Postgres', attachments: [] }],
  ['review Our shop: one Postgres', { kind: 'review', text: 'Our shop: one Postgres', attachments: [] }],
  ['review data is stored in Mongo, 5 TB', 'free text'],
  ['reviews come in at 40/s', 'free text'],
  ['calc quorum n=3 w=2 r=2', { kind: 'calculate', calculator: 'quorum', parameters: 'n=3 w=2 r=2' }],
  [
    'calculate storage.size rows=1e9',
    { kind: 'calculate', calculator: 'storage.size', parameters: 'rows=1e9' },
  ],
  ['/calc quorum', { kind: 'calculate', calculator: 'quorum', parameters: '' }],
  ['calculate how many nodes we need', 'free text'],
  ['digest', { kind: 'digest', action: 'now' }],
  ['digest now', { kind: 'digest', action: 'now' }],
  ['digest pause', { kind: 'digest', action: 'pause' }],
  ['digest schedule Mondays 9:00', { kind: 'digest', action: 'schedule', when: 'Mondays 9:00' }],
  ['/digest every Monday at 9', { kind: 'digest', action: 'schedule', when: 'every Monday at 9' }],
  ['digest mails go to 2 million users', 'free text'],
  ['list', { kind: 'list' }],
  ['list of hotels, 40 k of them', 'free text'],
  ['settings', { kind: 'settings' }],
  ['settings clouds = aws', { kind: 'settings', change: { name: 'clouds', value: 'aws' } }],
  ['/settings horizon 24mo', { kind: 'settings', change: { name: 'horizon', value: '24mo' } }],
  ['settings horizon 36mo', { kind: 'settings', change: { name: 'horizon', value: '36mo' } }],
  ['Settings horizon 3 years', { kind: 'settings', change: { name: 'horizon', value: '3 years' } }],
  ['settings horizon any', { kind: 'settings', change: { name: 'horizon', value: 'any' } }],
  [
    'settings products postgres, mongo and amazon rds',
    { kind: 'settings', change: { name: 'products', value: 'postgres, mongo and amazon rds' } },
  ],
  ['settings compliance PCI DSS', { kind: 'settings', change: { name: 'compliance', value: 'PCI DSS' } }],
  ['settings decide Ben, @Cleo', { kind: 'settings', change: { name: 'decide', value: 'Ben, @Cleo' } }],
  ['settings start everyone', { kind: 'settings', change: { name: 'start', value: 'everyone' } }],
  ['settings are stored per user', 'free text'],
  ['settings start at 1 KB', 'free text'],
  ['Settings export takes 3 minutes', 'free text'],
  ['settings decide which theme people see', 'free text'],
  ['settings products are read 40 times a second', 'free text'],
  ['settings horizon is far away', 'free text'],
  ['stop', { kind: 'stop' }],
  ['Stop!', { kind: 'stop' }],
  ['stop losing messages is what we want', 'free text'],
  ['help', { kind: 'help' }],
  ['help whatif', { kind: 'help', topic: 'whatif' }],
  ['/help me', { kind: 'help', topic: 'me' }],
  ['help me choose a database', 'free text'],
  // What is written like a path, a fraction or a lone word is no slip.
  ['/var/lib/postgresql is full', 'free text'],
  ['/24 network', 'free text'],
  ['/', 'free text'],
  ['//', 'free text'],
  ['lost', 'free text'],
  ['never', 'free text'],
  ['expert', 'free text'],
  ['60k', 'free text'],
  ['state', 'free text'],
  ['constructor', 'free text'],
  ['', 'free text'],
];

const slips: readonly (readonly [typed: string, nearest: string | undefined, usage: string])[] = [
  ['/stauts', 'status', 'status'],
  ['stauts', 'status', 'status'],
  ['hlep', 'help', 'help [<verb>]'],
  ['optoins', 'options', 'options'],
  ['advice', 'advise', 'advise'],
  ['exprot pdf', 'export pdf', 'export md|html|pdf|json|adr'],
  ['export pfd', 'export pdf', 'export md|html|pdf|json|adr'],
  ['/exprt pdf', 'export pdf', 'export md|html|pdf|json|adr'],
  ['/export csv', undefined, 'export md|html|pdf|json|adr'],
  ['/why', undefined, 'why <figure>'],
  ['/correct', undefined, 'correct <figure or fact> <value>'],
  ['/compare A', undefined, 'compare <option> <option>'],
  ['/decide A review tomorrow', undefined, 'decide <option> [review <YYYY-MM-DD>]'],
  ['/decide A review 2027-02-30', undefined, 'decide <option> [review <YYYY-MM-DD>]'],
  ['/status of what', undefined, 'status'],
  ['/desicion', undefined, 'one of:'],
];

describe('what somebody typed', () => {
  test.each(lines)('%j', (typed, verb) => {
    expect(parseVerb(typed)).toEqual(verb === 'free text' ? say(typed.trim()) : verb);
  });

  test.each(slips)('%j is a slip of %j', (typed, near, usage) => {
    const verb = parseVerb(typed);
    expect(verb).toMatchObject({ kind: 'mistyped', typed });
    expect(verb.kind === 'mistyped' ? verb.nearest : '').toBe(near);
    expect(verb.kind === 'mistyped' ? verb.usage : '').toContain(usage);
  });

  test('files come along with what is said and with a review, which needs no words then', () => {
    const file: Attachment = { name: 'schema.sql', text: 'create table x()', bytes: 16 };
    expect(parseVerb('our schema', [file])).toEqual({ kind: 'say', text: 'our schema', attachments: [file] });
    expect(parseVerb('review', [file])).toEqual({ kind: 'review', text: '', attachments: [file] });
  });

  test('every example of the help is the verb that it is an example of', () => {
    for (const { name, example } of verbUsages) {
      const kinds: Readonly<Record<string, string>> = { whatif: 'what if', calc: 'calculate' };
      expect(parseVerb(example).kind).toBe(kinds[name] ?? name);
      expect(parseVerb(`/${example}`)).toEqual(parseVerb(example));
    }
  });

  test('whatever is typed is some verb, and free text comes through unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const verb = parseVerb(typed);
        if (verb.kind === 'say') expect(verb.text).toBe(typed.trim());
        else expect(verb.kind).not.toBe('answer');
      }),
      { seed: 11, numRuns: 1000 },
    );
  });
});
