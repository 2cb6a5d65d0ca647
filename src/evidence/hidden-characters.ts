/**
 * What a reader does not see and a model does: controls but for line feed and tab, bidirectional marks, zero-width and
 * other format characters, tags (U+E0000–E007F), variation selectors, private use, halves of surrogate pairs, and the
 * fillers that show as nothing. Unicode 16, general categories Cc, Cf, Co, Cs; Unicode Technical Standard 39.
 */
const hidden =
  /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]|[\u115F\u1160\u3164\uFFA0]|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu;

/** The text as a person sees it: line ends are `\n`, and what is not seen is gone. */
export const visibleText = (text: string): string =>
  text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll(hidden, '');

/** At most so many characters, the last of them an ellipsis where something was cut; never half of a pair. */
export const cutTo = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
};
