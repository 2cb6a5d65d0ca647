import { describe, expect, test } from '@jest/globals';
import { gallery } from '../../bench/rendering/gallery.ts';
import { hostileDiagrams } from '../../bench/rendering/hostile-diagrams.ts';
import { architectureDrawing } from '../../src/diagrams/architecture.ts';
import { writePathDrawing } from '../../src/diagrams/write-path.ts';
import { refusal, withoutSettings } from '../../src/rendering/limits.ts';

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

describe('settings in a source', () => {
  test.each([
    ['%%{init: {"a": {"b": 1}}}%%\nflowchart LR', '\nflowchart LR'],
    ['%%{init: {\n"a": 1\n}}%%\nflowchart LR', '\nflowchart LR'],
    ['---\nconfig:\n  theme: dark\n---\nflowchart LR\n a --- b', 'flowchart LR\n a --- b'],
    ['flowchart LR\n %% a comment\n a["%%{x}"] --> b', 'flowchart LR\n %% a comment\n a["%%{x}"] --> b'],
  ])('%j becomes %j', (source, clean) => {
    expect(withoutSettings(source)).toBe(clean);
  });
});
