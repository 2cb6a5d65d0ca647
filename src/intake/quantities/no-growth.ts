import type { Sentence } from '../text/sentences.ts';

const its = '(?:(?:the|our|its|all|overall|total|daily|monthly|data|write|read|request) )*';
const load = `${its}(?:load|traffic|volume|demand|usage|intake|throughput|user base|(?:number|count|amount) of (?:[a-z]+ ){0,2}(?:user|customer|order|request|record|event|device|write|read|message|link)|rate|load and data)`;
/** What does not grow may be told of more than what is level: "it is stable" is praise. */
const whatever = `(?:${load}|${its}(?:data|database|dataset|user|order|everything|it|this|business))`;
const yet =
  '(?:(?:also|really|currently|now|basically|essentially|roughly|pretty much|very|quite|more or less) )*';
/** "Does not grow", "is not growing", "will not grow". */
const still = new RegExp(
  `\\b${whatever} (?:be (?:stable|flat|steady|constant|level) )?(?:and |, )?(?:do|be|will|should|have) not (?:be |expect to |really |to )*(?:grow|increase|change over the year)(?: (?:any ?more|at all|any further|over time|over the year|year (?:over|on) year|in the (?:next|coming) (?:[a-z]+ |# )*))?(?= [.,;!)]| and| but| so| *$)`,
);
/** "Load is stable", "traffic has been flat for years", "data volume stays the same". */
const level = new RegExp(
  `(?:^ |[.,;:(] |\\band |\\bbut |\\bwhere |\\bbecause )(?:today |currently )?${load} (?:be|stay|remain|have be|have stay|have remain|will be|will stay|will remain) ${yet}(?:flat|stable|constant|the same|unchanged|steady)(?= (?:[.;!)]|(?:, )?(?:and|but) (?:(?:it|will|do|be) )*not (?:be )?grow|at (?:about |around |roughly )?#|since|for (?:year|#|a |several|many)|over the (?:year|last|past|next)|year (?:over|on) year|from year|in the (?:next|coming)|, (?:no|without) growth)| *$)`,
);
/** "No growth", "growth: none", "growth is zero", "we expect no growth". */
const none =
  /\b(?:no|zero|without(?: any)?|not (?:expect|plan|foresee|anticipate|see|have)(?: any| for any)?) (?:further |significant |real |load |traffic |data |user |volume )?growth\b(?! (?:of|in|beyond|above|over|rate|hormone|plan|team|path|pain|problem|hack|room|limit|figure|number|estimate|forecast|target|data|curve|strategy|more))|\bgrowth(?: (?:rate|a year|per year|of load))? (?:: |= |\| |be |of )(?:expect )?(?:none|zero|nil|no|flat|not expect|negligible)(?= (?:expect|plan|foresee) *$| (?:expect |plan )?[.,;|)!]| *$)/;

/** What makes it a wish, a fear or a case, another thing that is flat, or a day without a peak. */
const otherwise =
  /\b(?:if|when|unless|until|assume|suppose|should the|hope|in case|even (?:if|with|without)|support|handle|cope|room for|schema|team|latency|response|price|cost|budget|headcount|staff|revenue|memory|cpu|disk|peak|spike|over the day|all day|day and night|around the clock|round the clock|during the day|hour|night|weekend|not know|unknown|unclear)\b/;

/** Where a sentence says that load and data do not grow: first and last token. */
export const noGrowth = (sentence: Sentence): { readonly from: number; readonly to: number } | undefined => {
  const { text, offsets, tokens } = sentence;
  if (sentence.isQuestion || otherwise.test(text)) return undefined;
  const found = none.exec(text) ?? still.exec(text) ?? level.exec(text);
  if (found === null) return undefined;
  const end = found.index + found[0].length;
  const from = offsets.findLastIndex((offset) => offset <= found.index + 1);
  const to = offsets.findLastIndex((offset) => offset < end);
  return { from: Math.max(0, from), to: Math.min(Math.max(from, to), tokens.length - 1) };
};
