/** Sequences by which a text could paint, link, move or clear: operating system commands, then control sequences, then the rest. */
const sequences = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what others wrote must not command a terminal
  /(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?/g,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?/g,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
  /\u001b[ -/]*[0-~]?/g,
];

const breaks = /[\t\v\f\u0085\u2028\u2029]|\r\n?|\n/g;

/** Control characters, and those that turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const controls = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Nothing to see: zero-width space, byte order mark, and tags but for those that spell a flag. */
const unseen = /[\u200b\ufeff]|(?<!\u{1f3f4}[\u{e0000}-\u{e007f}]*)[\u{e0000}-\u{e007f}]/gu;

/** Text of others as one line: no escape sequence, no control character, breaks and tabs as blanks. */
export const oneLine = (text: string): string =>
  sequences
    .reduce((left, sequence) => left.replace(sequence, ''), text)
    .replace(breaks, ' ')
    .replace(controls, '')
    .replace(unseen, '');
