import { describe, expect, test } from '@jest/globals';
import { gallery } from '../../bench/rendering/gallery.ts';
import { architectureDrawing } from '../../src/diagrams/architecture.ts';
import { writePathDrawing } from '../../src/diagrams/write-path.ts';
import { refusal } from '../../src/rendering/limits.ts';
import { hostileDiagrams } from '../support/hostile-diagrams.ts';

describe('what is never given to a page', () => {
  test.each([
    ['long label', 'characters long'],
    ['20,000 character label', 'label is'],
    ['600 arrows', '600 arrows'],
    ['clique', '300 arrows'],
    ['ampersand fan', '480 arrows'],
    ['120 nested frames', 'nested 120 deep'],
    ['700 blocks', '700 boxes'],
    ['bold 10,000 times', 'label is'],
  ])('%s', (name, words) => {
    expect(refusal(hostileDiagrams('http://localhost')[name] ?? '')).toContain(words);
  });

  test('our own diagrams are far below the limits', () => {
    for (const entry of gallery)
      for (const drawing of [architectureDrawing(entry), writePathDrawing(entry)])
        expect(refusal(drawing?.mermaid ?? '')).toBeUndefined();
  });
});
