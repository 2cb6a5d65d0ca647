import { secondsIn } from '../../contracts/quantity.ts';
import type { Around, Meaning } from './around.ts';
import { countRules } from './count-rules.ts';

/** A machine that could be had is not the one that runs. */
export const offered = /\b(?:available|offer|quote|could|buy|order|next size|new machine|would get)\b/;

/** "some have millions of messages" tells nothing about the whole. */
const partial = /\b(?:some|each|every|one|have|up to|largest|biggest|a single|per|hold)\b/;

const records = /\b(?:record|row|document|item|message|product|entry|object|event|article)\b/;

/** The sentence with @ in place of the number that is looked at. */
const marked = ({ source, quantity }: Around): string => {
  const start = source.offsets[quantity.from] ?? 0;
  const end = source.offsets[quantity.numberTo + 1] ?? source.text.length;
  return `${source.text.slice(0, start)}@ ${source.text.slice(end)}`;
};

/** Facts of which even "hundreds" says something. */
const telling: ReadonlySet<string> = new Set(['fanout.callsPerRequest', 'users.perDocument']);

const files = /\b(?:file|photo|jpeg|jpg|png|image|picture|video|pdf|scan|recording|clip|attachment)\b/;
const promised =
  /\b(?:be|is) what we (?:sell|promise|sign|guarantee|owe|have promise)\b|\b(?:contract|sla|slo|availability|available|uptime|promise|guarantee|service level)\b|\b(?:need|require|promise|target|aim for) (?:at least )?#|\b(?:must|need to|want to|have to|has to|should|aim to|aim for) (?:reach|have|deliver|hit|get|be) (?:at )?(?:least )?#/;

/** "99.95 in the contract": just below a hundred, with a fraction, availability goes without its percent. */
const bareUptime = ({ quantity, sentence }: Around): Meaning | undefined => {
  const [low, high] = quantity.range;
  const isShare = low === high && low >= 99 && low < 100 && !Number.isInteger(low);
  return isShare && quantity.noun === '' && promised.test(sentence)
    ? {
        fact: 'availability.target',
        range: [Number((low / 100).toFixed(8)), Number((high / 100).toFixed(8))],
      }
    : undefined;
};

/** "50 pharmacies, one schema per pharmacy": whoever has a place of its own is a tenant. */
const isTenant = (noun: string, sentence: string): boolean => {
  const owner =
    /\b(?:schema|database|db|index|instance|cluster|bucket|collection|tenant|deployment|installation) (?:per|for each|for every) ([a-z]+)/.exec(
      sentence,
    )?.[1];
  return owner !== undefined && noun.split(' ').at(-1) === owner;
};

/** "Took 200k and delivered a PDF": a word that ends a noun phrase leaves nothing that was counted. */
const nounless = (after: string): string =>
  /^ ((?:the|a|an|our|we|they|it|this|these|all|and|or|but|in|on|at|to|by|for|from|with|when|while|as|that|which|who|so|if|than|per|can|must|will|should))\b/.exec(
    after,
  )?.[1] ?? after.trim();

const keeps =
  /\b(?:hold|store|keep|contain|archive|index|list|register|manage|track|maintain|database of|table of|collection of|catalog of|store for|archive of) (?:[a-z]+ ){0,3}$/;
const measure =
  /\b(?:dollar|euro|kilometer|mile|hour|watt|line of code|square|ton|percent|people|person|employee|request|query)\b/;

/** Reads a plain count by what is counted. */
export const countMeaning = (around: Around): Meaning | undefined => {
  const { quantity, before, clause, after, sentence } = around;
  if (quantity.kind !== 'count' || quantity.per !== undefined) return undefined;
  const noun = quantity.noun === '' ? nounless(after) : quantity.noun;
  const uptime = bareUptime(around);
  if (uptime !== undefined) return uptime;
  if (!Number.isInteger(Number(quantity.range[0].toFixed(6)))) return undefined;
  const value = quantity.range[1];
  if (value === 0 && (/ rpo (?:[=:(|]|of|be)* ?$/.test(before) || /^ rpo\b/.test(after)))
    return { fact: 'availability.rpo', range: [0, 0] };
  if (
    /^ of (?:them|those)\b/.test(after) &&
    (files.test(around.lead) ||
      /^ (?:(?:each|every|an?|the|one) )?(?:[a-z]+ ){0,2}?(?:photo|picture|video|image|scan|pdf|recording|clip)\b/.test(
        sentence,
      )) &&
    value >= 100
  )
    return { fact: 'files.count', range: quantity.range };
  if (/^ of (?:them|those)\b/.test(after) && records.test(sentence) && value >= 100)
    return { fact: 'record.count', range: quantity.range };
  if (
    /^ of (?:them|those)\b/.test(after) &&
    /\b(?:schema|database|db|index|instance|cluster|bucket|deployment|installation|stack) (?:per|for each|for every) (?:tenant|customer|client|workspace|organization|company|school|shop|merchant|clinic|store|hotel|practice)\b/.test(
      sentence,
    ) &&
    value >= 2
  )
    return { fact: 'tenants.count', range: quantity.range };
  if (isTenant(noun, sentence) && value >= 2) return { fact: 'tenants.count', range: quantity.range };
  for (const rule of countRules) {
    if (quantity.vague === true && !telling.has(rule.fact)) continue;
    if (rule.noun !== undefined && !rule.noun.test(noun)) continue;
    if (rule.sentence !== undefined && !rule.sentence.test(marked(around))) continue;
    if (rule.after !== undefined && !rule.after.test(after)) continue;
    if (rule.before !== undefined && !rule.before.test(before)) continue;
    if (rule.clause !== undefined && !rule.clause.test(` ${clause} `)) continue;
    if (rule.unless?.test(` ${clause} `) === true) continue;
    if (value < (rule.least ?? 0) || value > (rule.most ?? Number.POSITIVE_INFINITY)) continue;
    if (/^present\.(?:cores|memory)$/.test(rule.fact) && offered.test(sentence)) continue;
    if (rule.fact === 'record.count' && quantity.range[0] < quantity.range[1] && partial.test(before))
      continue;
    return { fact: rule.fact, range: quantity.range };
  }
  // "Find a paragraph by its words, across 9 million filings": what is searched through is a record.
  if (
    quantity.vague !== true &&
    quantity.range[0] >= 10_000 &&
    quantity.noun !== '' &&
    /\b(?:across|among|through|amongst|out of) (?:(?:all|our|the|some|about|around|more than) )*$/.test(
      before,
    ) &&
    /\b(?:find|search|look up|lookup|full ?text|query)\b/.test(sentence) &&
    !measure.test(quantity.noun) &&
    !/\b(?:user|customer|tenant|device|shard|server|node|region|store|team)\b/.test(quantity.noun)
  )
    return { fact: 'record.count', range: quantity.range };
  // "we hold 2.3 billion receipts": whatever is kept in such numbers is a record.
  return quantity.vague !== true &&
    quantity.range[0] >= 10_000 &&
    quantity.noun !== '' &&
    keeps.test(before) &&
    !/\b(?:queue|buffer|batch)\b/.test(clause) &&
    !measure.test(quantity.noun)
    ? { fact: 'record.count', range: quantity.range }
    : undefined;
};

const purse =
  /\b(?:(?:hosting|infrastructure|infra|cloud|server|operation|monthly|yearly) (?:cost|spend|bill)|budget)(?: (?:be|of|:|=|for|hosting|infrastructure|infra|it|cloud|about|around|roughly|at most|up to|max|maximum|under|below|only|to|a|just))* $/;
const spentOn =
  /^ (?:\/|a|per|each|every) (?:mo|month|year|yr) (?:for|on) (?:the )?(?:hosting|infrastructure|infra|cloud|server)\b/;
const otherPurse = /\b(?:error|latency|time|retry|performance|power|energy|travel|marketing) budget\b/;

/** "Budget 60k/mo": a sum without a currency is in the one that the catalogue reckons in, as it is shown to the reader. */
export const budgetMeaning = (around: Around): Meaning | undefined => {
  const { quantity, before, after, sentence } = around;
  if (quantity.kind !== 'count' || quantity.per === undefined || quantity.per < 27 * 86_400) return undefined;
  if (!/^(?:[a-z]+ )?(?:budget)?$/.test(quantity.noun) || otherPurse.test(sentence)) return undefined;
  if (quantity.range[0] < 50 || !(purse.test(before) || (quantity.noun === '' && spentOn.test(after))))
    return undefined;
  return monthly(quantity, quantity.per);
};

const monthly = (quantity: Around['quantity'], period: number): Meaning => {
  const factor = Math.abs(period - secondsIn.month) < 1 ? 1 : secondsIn.month / period;
  return { fact: 'budget.perMonth', range: [quantity.range[0] * factor, quantity.range[1] * factor] };
};

/** Reads a sum of money that may be spent in a month. */
export const moneyMeaning = ({ quantity, before, after, clause, sentence }: Around): Meaning | undefined => {
  if (quantity.kind !== 'money') return undefined;
  // What is earned, lost or moved in a month is no budget.
  if (
    /\b(?:make|earn|gain|save|lose|process|move|transfer|turn over|handle) (?:about |around |over |up to )?$/.test(
      before,
    )
  )
    return undefined;
  // A price of one thing is no sum for the whole.
  if (/^ (?:\/|per|for each|each) (?!mo\b|month|year|yr|day|week|hour)[a-z]+/.test(after)) return undefined;
  const spends =
    /\b(?:budget|cost|pay|spend|hosting|infrastructure|bill|afford|month|year|cap|allow|expensive|spending|limit|run)\b/;
  if (
    !spends.test(sentence) ||
    /\b(?:win|won|prize|a fine|fine of|penalty|revenue|turnover|raise|fund|price of|worth|transaction|order|ticket)\b/.test(
      clause,
    )
  )
    return undefined;
  const period =
    quantity.per ??
    (/\b(?:monthly|month)\b/.test(clause)
      ? secondsIn.month
      : /\b(?:year|yearly|annual|annually)\b/.test(clause)
        ? secondsIn.year
        : undefined);
  if (period === undefined) return undefined;
  return monthly(quantity, period);
};
