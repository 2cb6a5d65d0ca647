import { expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';

const rate = (text: string) => {
  const { facts } = read(text);
  return facts.find(({ id }) => id === 'events.averagePerSecond');
};

test.each([
  ['42 values every 10 seconds per device, 18,000 devices.', 75_600],
  ['80,000 pumps. Each reports every 5 s.', 16_000],
  ['We have 6,000 meters in the field. Each sends 12 readings a minute.', 1200],
  [
    'Today 18,000 units report to one database.\n\nEach unit sends 42 values every 10 seconds over MQTT.',
    75_600,
  ],
  [
    'Our devices: 18,000 today, 60,000 at the end of 2027. Each device sends 42 values every 10 seconds.',
    75_600,
  ],
  ['There are 500 turbines. Every turbine emits 300 data points every second.', 150_000],
  ['We have 2,000 buses; each one reports its position every 4 seconds.', 500],
  ['1,200 machines on 3 sites. Per machine we get 50 samples a second.', 60_000],
  ['12,000 trackers. They each ping every 30 seconds.', 400],
])('what many devices send is worked out: %s', (text, wanted) => {
  expect(rate(text)?.value).toBeCloseTo(wanted, 3);
});

test('its quote spans the count and what each of them sends', () => {
  const text = 'We sell pumps. 80,000 pumps are out there. Each reports every 5 s, day and night.';
  const quote = rate(text)?.quote ?? '';
  expect(quote).toMatch(/^80,000 pumps.*every 5 s$/);
  expect(text).toContain(quote);
});

test.each([
  'We have 12 services. Each team deploys every 2 days.',
  '250,000 players are online. Each client sends its position 5 times per second.',
  'We have 40,000 customers. Each invoice is sent every 30 days.',
  '300 devices. Backups run every 10 minutes.',
])('nothing is worked out from: %s', (text) => {
  expect(rate(text)).toBeUndefined();
});

test('what is said of all of them beats it', () => {
  const { facts, contradictions } = read(
    '80,000 pumps. Each reports every 5 s. In practice we see 9,000 events per second on average.',
  );
  expect(facts.find(({ id }) => id === 'events.averagePerSecond')?.value).toBe(9000);
  expect(contradictions).toEqual([]);
});
