import type { Component } from '../contracts/graph.ts';

/** Longest label that a box or an arrow may carry; what is longer ends in an ellipsis. */
export const maxLabelLength = 80;

/** Characters that reorder or hide text, and control characters: never part of a label. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Made once: making one takes a millisecond. */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** One line of readable text: no control or reordering characters, whole code points, at most `maxLabelLength` long. */
export const cleanLabel = (text: string, longest: number = maxLabelLength): string => {
  const line = text.toWellFormed().replaceAll(/\s+/g, ' ').replace(invisible, '').trim();
  // A line is never shorter in code units than in graphemes: most need no look at them.
  if (line.length <= longest) return line;
  const points = [...graphemes.segment(line)].map(({ segment }) => segment);
  return points.length <= longest
    ? line
    : `${points
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
};

/** About how wide text is, in characters of Latin: wide scripts and emoji count two. */
export const labelWidth = (text: string): number =>
  [...text].reduce(
    (sum, point) =>
      sum +
      (/\p{M}|\u200d|\ufe0f/u.test(point)
        ? 0
        : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u.test(
              point,
            )
          ? 2
          : 1),
    0,
  );

/** A space that is not before a last number: "node 1" is one name. */
const breakable = / (?!\d{1,3}$)/;

/** Lines of at most about `width` characters, broken at spaces, or anywhere inside a word that is longer than a line. */
export const wrapLabel = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  const push = () => {
    if (line !== '') lines.push(line);
    line = '';
  };
  for (const word of text.split(breakable)) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (labelWidth(joined) <= width) {
      line = joined;
      continue;
    }
    push();
    for (const point of word) {
      if (line !== '' && labelWidth(line + point) > width) push();
      line += point;
    }
  }
  push();
  return lines;
};

/** Lines of a box: the name, with a head before it for people, then product, count and note in a smaller script. */
export const boxLines = (
  component: Component,
  note?: string,
  width = 20,
): { readonly name: readonly string[]; readonly detail: readonly string[] } => {
  const detail = [component.tech, component.count, note]
    .filter((part) => part !== undefined)
    .map((part) => cleanLabel(part))
    .filter((part) => part !== '')
    .join(' · ');
  const person = component.role === 'user' ? '👤 ' : '';
  return {
    name: wrapLabel(`${person}${cleanLabel(component.label)}`, width),
    detail: wrapLabel(detail, width + 3),
  };
};

const mermaidEntities: Readonly<Record<string, string>> = {
  '"': '#quot;',
  '#': '#35;',
  '&': '#amp;',
  '<': '#lt;',
  '>': '#gt;',
  '`': '#96;',
  '*': '#42;',
  _: '#95;',
  '~': '#126;',
  '[': '#91;',
  ']': '#93;',
  '{': '#123;',
  '}': '#125;',
  '(': '#40;',
  ')': '#41;',
  '|': '#124;',
  '\\': '#92;',
  $: '#36;',
  '%': '#37;',
  ';': '#59;',
};

/** Text for inside the quotes of a mermaid label: nothing in it is syntax, HTML, Markdown or KaTeX. */
export const mermaidText = (text: string): string =>
  text
    .replaceAll(/["#&<>`*_~[\]{}()|\\$%;]/g, (character) => mermaidEntities[character] ?? '')
    .replace(/^(\d+)([.)])(?=\s|$)/, (_, digits: string, mark: string) => `${digits}#${mark.charCodeAt(0)};`)
    .replace(/^[-+=](?=\s|$)/, (mark) => `#${mark.charCodeAt(0)};`)
    .replaceAll(/:\/\//g, '#58;//')
    .replaceAll(/(style|classDef)/gi, guarded);

const sequenceTwins: Readonly<Record<string, string>> = { '<': '‹', '>': '›', ';': ',', $: '＄', '\\': '∖' };

/**
 * Text of a sequence diagram. What would end a statement or start HTML or KaTeX becomes its twin: mermaid measures entities
 * as they are written, seven characters for one, and would draw the lifelines far apart.
 */
export const sequenceText = (text: string): string =>
  text
    .replaceAll(/[<>;$\\]/g, (character) => sequenceTwins[character] ?? '')
    .replaceAll('%%', '% %')
    .replaceAll(/&(?=#?\w+,)/g, '& ')
    .replaceAll('#', '#35;')
    .replaceAll(/(style|classDef)/gi, guarded);

/** Mermaid takes the last semicolon from whatever looks like a style statement, even inside quotes. */
const guarded = (word: string): string => `#${word.charCodeAt(0)};${word.slice(1)}`;

const reserved = new Set([
  'end',
  'graph',
  'flowchart',
  'subgraph',
  'style',
  'linkstyle',
  'classdef',
  'class',
  'click',
  'call',
  'href',
  'default',
  'direction',
  'interpolate',
  'participant',
  'actor',
  'loop',
  'alt',
  'opt',
  'par',
  'note',
  'activate',
  'deactivate',
  'autonumber',
  'rect',
  'box',
  'break',
  'critical',
  'and',
  'else',
  'option',
  'over',
  'as',
  'create',
  'destroy',
  'links',
  'link',
  'properties',
  'details',
  'title',
  'node',
  'edge',
  'strict',
  'digraph',
  'constructor',
  'prototype',
  'tostring',
  'valueof',
  'tb',
  'td',
  'bt',
  'lr',
  'rl',
]);

/** Ids that are words in both mermaid and dot, unique, and as near to the model's own as can be. */
export const safeIds = (ids: readonly string[]): ReadonlyMap<string, string> => {
  const taken = new Set<string>();
  return new Map(
    ids.map((id) => {
      const word = id.replaceAll(/[^A-Za-z0-9]+/g, '_').replaceAll(/^_+|_+$/g, '');
      const base = /^[A-Za-z]/.test(word) && !reserved.has(word.toLowerCase()) ? word : `n_${word}`;
      let unique = base;
      for (let n = 2; taken.has(unique.toLowerCase()); n += 1) unique = `${base}_${n}`;
      taken.add(unique.toLowerCase());
      return [id, unique];
    }),
  );
};
