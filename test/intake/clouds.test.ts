import { describe, expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';

const cloudsOf = (text: string) => read(text).facts.find(({ id }) => id === 'hosting.clouds')?.value;

describe('the cloud that a team is in', () => {
  test.each([
    ["We're on AWS, eu-central-1.", ['AWS']],
    ['We are all in on Azure.', ['Azure']],
    ['Everything runs in GCP.', ['Google Cloud']],
    ['Postgres on RDS, with workers on EKS.', ['AWS']],
    ['We are moving from AWS to Azure.', ['Azure']],
    ['It must run on Google Cloud.', ['Google Cloud']],
  ])('%s', (text, clouds) => {
    expect(cloudsOf(text)).toEqual(clouds);
  });

  test.each([
    'We want to leave AWS.',
    'Should we move to Azure?',
    'A competitor runs on GCP.',
    'Public cloud is not allowed, neither AWS nor Azure.',
    'Kinesis would be an option, or Kafka.',
  ])('is not told by: %s', (text) => {
    expect(cloudsOf(text)).toBeUndefined();
  });
});

describe('one event that goes out to very many receivers', () => {
  const fansOut = (text: string) =>
    read(text).facts.some(({ id, value }) => id === 'writes.fanOut' && value === true);

  test.each([
    'When a goal is scored we want to push to everyone who follows either of the two clubs.',
    'Each storm warning is pushed to every phone in the county.',
    'We notify all subscribers of a line when a train is cancelled.',
  ])('%s', (text) => {
    expect(fansOut(text)).toBe(true);
  });

  test.each(['We push to production every day.', 'A receipt is sent by mail after each order.'])(
    'is not told by: %s',
    (text) => {
      expect(fansOut(text)).toBe(false);
    },
  );
});
