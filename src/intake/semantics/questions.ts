import type { Sentence } from '../text/sentences.ts';

const opener =
  /^(?:what|which|how|should|would|do|can|is|are|be|why|where|when|who|shall|could|will|must|may|does|whether|have|any|or)$/;
const boundary: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '(',
  '\u2013',
  '\u2014',
  'but',
  'so',
  'and',
  '.',
  '-',
]);

/** First token of the question in a sentence that ends with a question mark; undefined for statements. */
export const questionStart = (sentence: Sentence): number | undefined => {
  if (!sentence.isQuestion) return undefined;
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.kind !== 'mark');
  for (let index = first; index >= 0 && index < tokens.length; index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined || !opener.test(token.norm)) continue;
    if (index === first || (before !== undefined && boundary.has(before.norm))) return index;
  }
  return Math.max(first, 0);
};

const requests =
  /^ (?:please )?(?:recommend|advise|suggest|propose)\b|\b(?:(?:please|you|you to|you would|us) (?:recommend|advise|suggest|propose)|recommendation|help (?:us|me) (?:choose|decide|pick|with|find|to)|advice (?:on|about|for)|(?:want|need|like|love|would like|curious) to (?:know|hear|understand)|wonder (?:if|whether|how|what|which)|look(?:ing)? for (?:advice|recommendation)|not sure (?:if|whether|how|what|which)|unsure (?:if|whether|how|what|which)|(?:can|could) you (?:tell|help)|question (?:for (?:the )?review )?be|decide (?:whether|between|if|on|which|how)|your opinion|tell (?:us|me) (?:which|what|how|whether|if)|give (?:us|me) (?:a|an|something)|we (?:search|look) for|what (?:we|i) (?:want|need) to know|should we|which (?:database|db|one|of)|(?:option|alternative|candidate|choice) (?:on (?:the )?table|in (?:the )?room|under discussion|be|:)|(?:ask|board ask|asked) (?:for|whether|if|which|how|what))\b/;

/** Whether a statement asks for advice: "Recommend a database", "we wonder whether to shard". */
export const isRequest = (sentence: Sentence): boolean => requests.test(sentence.text);
