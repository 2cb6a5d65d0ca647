import { describe, expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';

const usersIn = (text: string): number | undefined => {
  const value = read(text).facts.find(({ id }) => id === 'users.total')?.value;
  return typeof value === 'number' ? value : undefined;
};

describe('staff are no users of what is made for others', () => {
  test.each([
    'We have 12 moderators.',
    'We have 250 employees.',
    '25 staff run the shop.',
    'We employ 60 people in sales.',
    '60 HR people.',
    '35 accountants close the books.',
    'The HR department has 60 people.',
  ])('%s', (text) => expect(usersIn(text)).toBeUndefined());
  test.each([
    ['250 employees, 40,000 customers.', 40_000],
    ['We have 40,000 users, 12 moderators and 3 admins.', 40_000],
    ['Forum with 50k users, 12 volunteer moderators who use a panel.', 50_000],
  ])('%s', (text, users) => expect(usersIn(text)).toBe(users));
  test('what was not counted is named', () =>
    expect(read('We have 250 employees.').unread.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('staff'),
    ]));
});

describe('staff are the users of what is made for them', () => {
  test.each([
    ['It is an internal tool for 60 HR people.', 60],
    ['60 HR people use it.', 60],
    ['60 hr people log in every morning.', 60],
    ['An intranet. We have 250 employees.', 250],
    ['Our 250 employees use it for time tracking.', 250],
    ['40 support agents use the back office.', 40],
    ['A planner for our clerks; we have 35 clerks.', 35],
  ])('%s', (text, users) => expect(usersIn(text)).toBe(users));
});

describe('a department, a company or a role is not the team that builds it', () => {
  test.each([
    'The HR department has 60 people.',
    'Our sales team of 60 works in the CRM every day.',
    'We are a company of 250 people.',
    'We have 40,000 users and 3 admins.',
  ])('%s', (text) => expect(read(text).facts.map(({ id }) => id)).not.toContain('team.size'));
  test.each([
    'A team of 5 runs it.',
    '3 admins run the servers.',
    'Our support team of 5 operates the platform.',
    'We are a startup of 5 people.',
  ])('%s', (text) => expect(read(text).facts.map(({ id }) => id)).toContain('team.size'));
});
