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
  // "3 TB MySQL, wants sharding (Vitess?)": only what stands in the brackets is asked.
  const end = tokens.findLastIndex((token) => token.norm === '?');
  if (tokens[end + 1]?.norm === ')') {
    const opening = tokens.findLastIndex((token) => token.norm === '(');
    if (opening > 0) return opening + 1;
  }
  const first = tokens.findIndex((token) => token.kind !== 'mark');
  for (let index = first; index >= 0 && index < tokens.length; index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined || !opener.test(token.norm)) continue;
    if (index === first || (before !== undefined && boundary.has(before.norm))) return index;
  }
  return Math.max(first, 0);
};

/** Asked without a question mark: "how do we keep the sites in sync", "can we cache the checks". */
const unmarked = /^ (?:how (?:do|should|can|could|shall|would|must)|(?:can|could|shall) (?:we|i|one)) /;

const requests =
  /^ (?:please )?(?:recommend|advise|suggest|propose|name|advice)\b(?! list)|\b(?:(?:please|you|you to|you would|us) (?:recommend|advise|suggest|propose)|(?:recommendation (?:on|for|as to|please|which|whether|:)|(?:a|your|any|need|want|like) recommendation)|help (?:us|me) (?:choose|decide|pick|with|find|to)|(?:advice|opinion|verdict|guidance|second opinion) (?:on|about|for|whether|which|how|please)|(?<!nobody (?:have |here )?)(?:want|need|like|love|would like|curious) to (?:know|hear|understand)|wonder (?:if|whether|how|what|which)|look(?:ing)? for (?:advice|recommendation)|not sure (?:if|whether|how|what|which)|unsure (?:if|whether|how|what|which)|(?:can|could) you (?:tell|help|look)|question (?:for (?:the )?review )?be|(?:we|i|us|to|must|board|cannot|can not) decide (?:whether|between|if|on|which|how)|your (?:opinion|advice|vote|verdict|view|judgment|take|recommendation)|(?<=^ |please |you |, |and |to )(?:tell|show|explain to) (?:us|me|my \w+) (?:which|what|how|whether|if)|give (?:us|me) (?:a|an|something)|we (?:search|look) for (?:\w+ ){0,3}(?:database|db|store|storage|way|advice|solution|design|approach|tool|system|engine|architecture|answer|option|something|replacement|successor|scheme|queue|broker|technology|product|alternative)|what (?:we|i) (?:want|need) to know|should (?:we|i)(?! (?:want|need|wish|fail|ever)|.*, (?:we|i|it|they|that) )|which (?:database|db|one)|(?:option|alternative|candidate|choice) (?:on (?:the )?table|in (?:the )?room|under discussion|be|:)|(?:we (?:be )?ask|board ask|ask you|be asked|investor ask|boss ask) (?:for|whether|if|which|how|what|why)|(?:been|be|still|keep) (?:arguing|argue|debating|debate|torn|undecided|disagree|split (?:on|over))|(?:my|our|the) (?:question|dispute|dilemma|quandary|latest idea|open point|problem to solve) (?:be|now be)|(?:dispute|dilemma|open question|question) :|(?:think|thinking|toy|flirt|dream) (?:of|about|with) (?:give|giving|move|moving|split|splitting|shard|buy|buying|put|putting|use|using|replace|replacing|add|adding|switch|switching|merge|merging|going|go)|(?:want|expect|need|ask for) (?:an?|the|one|some|your) (?:\w+ ){0,2}(?:answer|opinion|verdict|vote|advice|view|recommendation)|(?:have be|be) propose by|(?:advice|help) (?:please|welcome|need|want|wanted))\b/;

/** "Webhooks: how do we deliver them?", "The staff want it all in one place; where?": what stands before is the subject. */
const namesSubject = (sentence: Sentence): boolean => {
  const start = questionStart(sentence);
  if (start === undefined) return false;
  const before = start - sentence.tokens.findIndex((token) => token.kind !== 'mark');
  const after = sentence.tokens.length - start;
  return (
    before <= 6 || (after <= 6 && before <= 14) || (sentence.tokens[start]?.norm === 'or' && before <= 12)
  );
};

/** Whether a sentence asks for advice as a whole: "Recommend a database", "we wonder whether to shard". */
export const isRequest = (sentence: Sentence): boolean =>
  requests.test(sentence.text) || unmarked.test(sentence.text) || namesSubject(sentence);

const answer =
  /^ (?:(?:well|oh|of course|sure|clearly|definitely|absolutely) ,? ?)?(?:yes|no|never|fine|ok|okay|sure|sometimes|always|nope|yep|not (?:really|at all|yet)|of course|we do|we do not|it do|it do not) [.,!;:]/;

/** Whether a sentence answers the question before it: "can the reports be late? yes". */
export const isAnswer = (sentence: Sentence): boolean => answer.test(`${sentence.text}. `);
