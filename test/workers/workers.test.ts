import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { consultBrief } from '../../src/conversation/consult.ts';
import { readFile } from '../../src/intake/files/read-file.ts';
import { read } from '../../src/intake/read.ts';
import { vectorPicture } from '../../src/rendering/vector-picture.ts';
import { startWorkers } from '../../src/workers/workers.ts';

const examples = join(import.meta.dirname, '..', '..', 'examples');
const briefs = readdirSync(examples)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .slice(0, 4);
const options = { asOf: '2026-11-01', horizonMonths: 24 };
const workers = startWorkers({ threads: 1 });

beforeAll(() => workers.warmUp(options.asOf));
afterAll(() => workers.close());

describe('what a thread answers is what the direct call answers', () => {
  test.each(briefs)('%s, read and advised on, byte for byte', async (name) => {
    const text = readFileSync(join(examples, name), 'utf8');
    const speaker = { by: 'Ada', messageId: 'm1' };
    const brief = await workers.read(text, speaker);
    expect(JSON.stringify(brief)).toBe(JSON.stringify(read(text, speaker)));
    const consultation = await workers.consult(brief, options);
    const direct = consultBrief(brief, options);
    expect(consultation).toEqual(direct);
    expect(JSON.stringify(consultation)).toBe(JSON.stringify(direct));
  });

  test('a text that is no brief is refused alike', async () => {
    const brief = await workers.read('Good morning.', {});
    expect(await workers.consult(brief, options)).toEqual(consultBrief(brief, options));
  });

  test('a file', async () => {
    const file = { name: 'load.csv', bytes: 20, text: 'time,rps\n1,200\n2,400\n' };
    const reading = await workers.readFile(file, { by: 'Ada' });
    expect(reading).toEqual(readFile(file, { by: 'Ada' }));
    expect(reading.facts).toHaveLength(2);
  });

  test('a picture without a browser, pixel for pixel', async () => {
    const source = { dot: 'digraph { a -> b }' };
    const picture = await workers.vectors(source);
    const direct = await vectorPicture(source);
    expect(picture.svg).toBe(direct.svg);
    expect(Buffer.from(picture.png).equals(Buffer.from(direct.png))).toBe(true);
    await expect(workers.vectors({ dot: 'digraph {' })).rejects.toMatchObject({ code: 'worker.failed' });
  });
});
