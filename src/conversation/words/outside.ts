import { plainWords } from '../../intake/named.ts';
import { wayWords } from '../../intake/way-words.ts';
import type { Behind } from './about.ts';
import { goesWrong } from './going-wrong.ts';
import type { Question } from './question.ts';

/** What a "which …" or "what …" can ask of us: things that a consultation holds. */
const ours = new Set(
  'option options design one ones way ways pattern patterns product products database databases db store stores storage system systems part parts box boxes node nodes machine machines server servers component components copy copies replica shard shards partition partitions key keys index zone zones region regions number numbers figure figures rate rates value values size sizes load peak limit limits condition conditions circumstances case cases date day month year point percentage share cost costs price bill amount money fact facts assumption assumptions guess question questions answer answers information input risk risks failure failures thing things side kind kinds sort sorts type types level isolation guarantee guarantees consistency choice choices reason reasons step steps phase plan order price trade downside downsides drawback drawbacks catch latency time times delay window data rpo rto availability downtime replication strategy approach setup architecture technology tool queue log broker cache engine people person requirement requirements need needs statement evidence source sources criterion criteria kafka postgres variable bottleneck resource resources difference happens happen happened exactly else about if is are was do does did would will can could should has have we i you they it this that the a an of our your my us to for in on at with when and or not no so much many breaks goes gets first next biggest largest weakest hardest worst best main other two three makes made sets decides drives costs fails dies changes tips determines limits speaks keeps stops actually really then kept holds matters wins comes follows remains remain left stays means mean happens'.split(
    ' ',
  ),
);

/** People, parties and matters that no fact, figure or pattern is about. */
const foreign =
  /\b(?:phone|telephone|e-?mail address|address|contact person|artist|band|singer|tour|cto|ceo|cfo|boss|manager|management|board of|investors?|lawyers?|legal|contracts?|sales ?(?:rep|person|people|team)|account manager|salar(?:y|ies)|wages?|hire|hired|hiring|recruit\w*|consultants?|contractors?|freelancers?|intern|birthday|holidays?|vacations?|weather|competitors?|marketing|revenue|turnover|profits?|margin|discounts?|budgeted|invoices?|commission|auditors?|trainings?|certificat\w+|conference|stock price|shares? price|office|nickname|password|(?<!\byour (?:second )?)favou?rite|born|married|championship|world cup|election|football match|opinion of|reviews? on|rating|stars on github|github stars|headcount|job market|sue|lawsuit|fined?|penalt(?:y|ies)|insurance premium|support hotline|hotline|logo|slogan|guy|names? of (?:the|our|my|your|that|this) (?!pattern|product|option|figure|database|store)\w+|licen[cs]\w+|subscriptions?|support contract)\b/i;

/** Money that others ask for or earn; what the design costs is ours. */
const foreignMoney =
  /\b(?:charg(?:e|es|ed|ing)|fees?|salar\w+|wages?|discounts?|refunds?|revenue|profits?|budgeted|commission|invoices?|licen[cs]\w+|subscriptions?|support contract|quoted?|deal|funding|earn\w*|sell for|bought|paid for|negotiat\w+)\b/i;

/** How many of something there were: what was, was told or is unknown. */
const wasCounted =
  /\bhow (?:many|much)\s+(?:[\w'-]+\s+){1,4}?(?:did|was|were|had|have)\b(?!\s+to\b)(?!.*\b(?:you|sa(?:y|id)|told|tell|assume\w*|calculat\w*|planned?|expected|lost|missing|gone|mention\w*)\b)/i;

/** Who it is that does something: "what does X run on", "which database does X use". */
const doer =
  /\b(?:do|does|did)\s+((?:[\w.'-]+\s+){1,4}?)(?:use|run|spend|earn|charge|take|own|regret|choose|prefer|employ|sell|build|offer|ask for|like)\b/i;

const somebodyElse = (behind: Behind, words: string): boolean => {
  const who = doer.exec(words)?.[1];
  if (who === undefined) return false;
  const quoted = new Set(
    behind.context.findings.facts.flatMap(({ quote }) => plainWords(quote ?? '').split(' ')),
  );
  const known = designWords(behind);
  return !plainWords(who)
    .split(' ')
    .some(
      (word) =>
        known.has(word) ||
        quoted.has(word) ||
        ours.has(word) ||
        /^(?:i|they|there|anybody|somebody|anyone|people|user|client|customer)$/.test(word),
    );
};

const designWords = (behind: Behind): ReadonlySet<string> => {
  const { findings, recommended } = behind.context;
  const texts = [
    ...Object.values(findings.patterns).map(({ title }) => title),
    ...Object.values(findings.products).map(({ title }) => title),
    ...findings.options.flatMap(({ title, short, roles }) => [title, short, ...roles]),
    ...recommended.graph.components.map(({ label, role }) => `${label} ${role}`),
    ...Object.values(wayWords),
    'this that it all you recommend recommended want choose everything anything thing whole setup design solution option variant version database db storage disk machine node server cluster infrastructure system stack hosting cloud month year monthly yearly bill cost price total running recommended simplest one they these both each per a an the our your my of for us we in one in future today now list then two zone region standby replica copy backup history cold hot archive service app application compute hardware number figure estimate range budget aw gcp azure',
  ];
  return new Set(texts.flatMap((text) => plainWords(text).split(' ')));
};

/** Whose money a cost question is about: "does the X cost", "cost of X", "X's bill". */
const payer: readonly RegExp[] = [
  /\b(?:do|does|did|will|would|is|has|have|can|could|should|might)\s+(?:the |our |a |an |this |your |their |all )?((?:[\w'-]+\s+){1,8}?)(?:cost|costs|costing|spend|spends|pay|pays|charge|charges|bill|ask|take)\b/i,
  /\b(?:costs?|price|bill|budget|spending)\s+(?:of|for|from|by)\s+((?:[\w'-]+\s*){1,4})/i,
  /\b([\w-]+)(?:'s|s') (?:bill|budget|price|cost|invoice)\b/i,
  /\b(?:costs?|price|paid|spent?)\s+(?:per|a|an|each|for each|for one|for every)\s+([\w-]+)/i,
];

const fillers =
  /^(?:like|please|thank|thanks|then|now|ok|tbh|btw|somebody|anybody|really|actually|roughly|about|still|just|even|have|to|be|with|and|or|if|when|than|compared|vs|without|instead|more|less|so|much|again|keep|keeping|running|run|that|go|any|some|out|on|at|by|from|what|how|which|long|term|per|do|use|using|get|first|full|current|present|new|old|old|entire|complete|rough|second|additional|extra|own|cheaper|dear|expensive)$/;

/** Whether a question about money is about somebody else's. */
export const asksOthersMoney = (behind: Behind, { words, ways }: Question): boolean => {
  if (foreignMoney.test(words)) return true;
  if (
    ways.length > 0 &&
    !/\b(?:per|a|an|each|for (?:each|one|every))\s+(?!month|year|day|node|machine|server|shard|zone|region|tb|gb)\w+\s*\??$/i.test(
      words,
    )
  )
    return false;
  const known = designWords(behind);
  return payer.some((frame) => {
    const found = frame.exec(words)?.[1];
    return (
      found !== undefined &&
      plainWords(found)
        .split(' ')
        .some((word) => word !== '' && !known.has(word) && !fillers.test(word))
    );
  });
};

/** What was, outside of the thread: only what was said in it is known, and that is asked for by other words. */
const history =
  /\b(?:when|how|why|where|who|in which year)\b(?:'s)? (?:was|were|did)\b(?!.*\b(?:you|said|say|told|tell|assume\w*|recommend\w*|calculat\w*|number|figure|advice|thread|take|choose|pick|drop|rule)\b)/i;

/** What somebody else did is known only where it was told. */
const theirs =
  /^(?:\W|and |but |so |ok(?:ay)? |then )*did (?!you\b|we\b|i\b|it\b|this\b|that\b|they\b|any|some|nobody|one\b|your\b|the (?:advice|analysis|recommend))(?!.*\b(?:sa(?:y|id)|tell|told|mention\w*|ask\w*|want\w*|claim\w*|insist\w*|differ|contradict|disagree)\b)/i;

/** On whose behalf a question is asked is not what it is about. */
const askedFor =
  /\b(?:no|without(?: the)?|spare (?:me|us)(?: the)?) \w+(?: \w+)?\W*$|\b(?:is|was|are|were) (?:the|my|our|his|her|their) (?:\w+ )?\w+ (?:right|wrong|correct|mistaken)\b|\b(?:my|our|the|his|her|their)? ?(?:new |head of )?[\w-]+(?: (?:team|department|people|guys?))? (?:wants?|asks?|asked|needs?|is asking|are asking|would like|keeps? asking|insists?|says?|thinks?|wonders?)\b|\bfor (?:a|an|the|my|our) (?:\w+ )?(?:manager|boss|management|ceo|cto|cfo|board|auditors?|lawyers?|intern)\b/i;

/** The noun that "which …" or "what kind of …" asks for. */
const wanted =
  /^(?:\W|and |but |so |ok(?:ay)? |then |sorry |well |hey )*(?:(?:at|in|on|under|by|for|from|to|with|of|until) )?(?:which|what|whose)\s+(?!'s|is\b|are\b|was\b|were\b|about\b|if\b|happens?\b|do\b|does\b|did\b|would\b|will\b|can\b|could\b|should\b|has\b|have\b|we\b|i\b|you\b|exactly\b|else\b)([\w'-]+(?:\s+[\w'-]+)?)/i;

const personal =
  /\b(?:is|was|does|did|has|will|would|can) (?:he|she)\b|^(?:\W|and |but |so |ok(?:ay)? |then )*(?:who|whom|whose)\b(?!.*\b(?:said|says|say|told|tell|claim\w*|insist\w*|want(?:s|ed)?|ask(?:s|ed)?|mention\w*|gave|came up|stated|put|brought|wrote|demand\w*|require\w*|promised|answered|confirmed|number|idea|requirement)\b)/i;

/** Whether the thing asked for is nothing that a consultation can hold. */
export const asksOutside = (behind: Behind, { words }: Question): boolean => {
  if (personal.test(words) || history.test(words) || theirs.test(words) || wasCounted.test(words))
    return true;
  if (somebodyElse(behind, words)) return true;
  // Whoever breaks something is told of for what breaks.
  const breaking = goesWrong(words) && !/\b(?:names?|who|whom|whose)\b/i.test(words);
  if (!breaking && foreign.test(words.replace(askedFor, ' '))) return true;
  const noun = wanted.exec(words)?.[1];
  if (noun === undefined) return false;
  const known = designWords(behind);
  const [first = '', second = ''] = noun.toLowerCase().replaceAll(/'s?\b/g, '').split(/\s+/);
  const fits = (word: string): boolean => ours.has(word) || known.has(plainWords(word));
  // "which phone number" asks for a phone number, "which rate did you" for a rate.
  return !fits(first) && (!fits(second) || !/^(?:\w+(?:est|er|al|ful|ing|ed|ous))$/.test(first));
};
