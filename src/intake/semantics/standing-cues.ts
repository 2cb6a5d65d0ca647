import { press, seller, strangers } from './standing-strangers.ts';
import { type Cue, few, head, within } from './standing-words.ts';

const state = '(?:had|ran|used|lived|kept|stored)';
const past =
  '(?:was|were|had|did|ran|used|handled|broke|could|crashed|kept|stored|wrote|took|served|said|made|held|lost|sent|needed|managed|counted|processed|answered|worked|lived|sat|stood|got|peaked)';
const bygone = '(?:old|previous|former|retired|original|late|earlier|past)';
const year = '(?:19|20)\\d\\d';
const event =
  '(?! (?:an? |the |# |one |our |two |three |several |many |that |some )?(?:[^ ]+ )?(?:outages?|incidents?|crash|crashes|failures?|breach|data loss|problems?|split brain|corruption|downtime|deadlocks?)\\b)';

const history: readonly Cue[] = [
  within(
    'over',
    '(?:back then|back in the days?|in those days|in the (?:old|early|good old) days|formerly|there was a time|once upon a time|at that time we had)',
  ),
  head(
    'over',
    `(?:in|from|until|till|around|before|by|back in) ${year} ,? ?(?:to ${year} ,? ?)?(?:we|they|it|there|i|everything|everybody) (?:still |only |just |all )*(?:${state}${event}|(?:was|were)(?! (?:[a-z]+ed|split|built|bought|sold|put|cut|taken|chosen|written|hit|down|unable)\\b))`,
  ),
  within('over', `(?:we|they) had ${few}{1,6}(?:in|from|until|till|around) (?:${year})${event}`),
  within(
    'over',
    `in (?:the|our) (?:${bygone}|first) ${few}{0,1}(?:setup|system|version|architecture|world|platform|datacenter|design|building|office|app|application|database|days)`,
  ),
  head(
    'over',
    `(?:the|our|his|their|that|this|an?) ${bygone} ${few}{0,2}[a-z]+ (?:\\( [^()]+ \\) )?${few}{0,1}${past}`,
  ),
  head(
    'over',
    `(?:the|that|a) (?:product|company|business|division|shop|unit|system|app|subsidiary) ${few}{0,3}(?:sold|closed|shut down|retired) (?:in ${year}|long ago|years ago)`,
  ),
  head(
    'over',
    '(?:the |our |a )?(?:we|it|they|there|i|he|she|[a-z]+|the [a-z]+ [a-z]+) (?:also |once |always )?used to(?! (?:it|them|that|this|the|an?)\\b)',
  ),
  head(
    'over',
    `before (?:the|our|that|we|it|they) ${few}{0,5}(?:had|was|were|ran|used|counted|took|handled|kept|stored|lived|did|lost|saw)(?= )`,
  ),
  head(
    'over',
    `(?:before|prior to) (?:the|our|that) (?:migration|move|merger|reform|rewrite|switch|split|relaunch|cloud|change|takeover|acquisition|upgrade|pandemic)`,
  ),
  head(
    'over',
    `(?:before|until) we (?:moved|switched|migrated|changed|split|rewrote|introduced|bought|replaced|left|got|had|added|turned)`,
  ),
  head(
    'over',
    `${few}{0,2}until (?:last|recently|this|${year}|#|a (?:year|month|week)|(?:two|three|four|five|some|a few|several) (?:years|months|weeks))`,
  ),
  head('over', `(?:the |our |my |his )${few}{0,1}predecessors? `.trim()),
  head(
    'over',
    `(?:# |an? |two |three |four |five |six |seven |eight |ten |fifteen |twenty |some |many |several |a few )?years? ago ,? ?(?:we|they|it|there|i|everything) (?:still |only |just |all )*(?:${state}${event}|was|were)`,
  ),
  head(
    'over',
    `(?:at first|originally|initially|in the beginning|at the start|at the beginning) ,? ?(?:we|they|it|there|i|everything|the [a-z]+) (?:still |only |just |all )*(?:${past})`,
  ),
  within('over', 'we once had'),
  head('over', '(?:we|i) (?:once |first |always )?(?:thought|believed) [^;:]* until (?:we|i|it|the|our)'),
  within('over', '(?:previously|formerly) (?:we|it|they|the)'),
  head(
    'over',
    '(?:we|i|they) (?:once |already |also |even |briefly |did |have |had )*(?:tried|evaluated|piloted|trialled|tested out|experimented with)(?! (?:to|everything|all|hard|our best|again)\\b)',
  ),
  head(
    'over',
    `(?:the|our|an?) (?:very )?first (?:version|release|prototype|system|edition|attempt) (?:${past})`,
  ),
  head(
    'over',
    `(?:the|our|my) (?:last|previous|former|old|late) (?:cto|cio|ceo|boss|chief|architect|consultants?|consultancy|team lead|lead|manager|admin|owner|contractor|agency|founder) (?:wanted|insisted|tried|planned|thought|believed|dreamt|dreamed|promised|loved|hated|swore)`,
  ),
  head('over', `back in ${year}`),
  head('over', 'when (?:we|it|they) (?:were|was) (?:still|just|only|young|small)'),
  head('over', 'the (?:project|system|product|platform|team) before (?:this|that|ours|us)'),
];

const suppositions: readonly Cue[] = [
  within(
    'supposed',
    `if (?:we|i|they|it|one|somebody|money|there|this|that) (?:ever |only |really |also )?(?:had|were|owned)(?! (?:to|to be)\\b)`,
  ),
  within(
    'supposed',
    `(?:if|should) (?:we|the [a-z]+) ever (?:had|have|get|grow|need|reach|become|go|hit|sell|land|expand|open|move|double|want|decide|win|were)`,
  ),
  within('supposed', '(?:one day|some day|someday) (?:we|they|it|there) (?:may|might|could|will)'),
  within(
    'supposed',
    '(?:imagine|suppose|supposing|say|pretend|let us say|let us assume|assume) (?:that )?(?:we|i|you|they|there) (?:had|were|owned|could)',
  ),
  within('supposed', '(?:hypothetically|for the sake of argument|had we)'),
  within(
    'supposed',
    'in (?:an?|the|our|my|his) (?:[a-z]+ )?(?:trial|demo|pilot|poc|proof of concept|bake off|bakeoff|experiment|test run|benchmark|lab test|sandbox)(?! (?:phase|customers?|users?))',
  ),
  within('supposed', '(?:i (?:dreamt|dreamed)|in an ideal (?:world|universe)|in a perfect world)'),
];

/** Cues that colour the clause they stand in and those that hang on it. */
export const cues: readonly Cue[] = [...strangers, ...history, ...suppositions];

/** Said after the fact, these colour the whole sentence before them. */
export const afterthoughts: readonly Cue[] = [
  head('heard', '(?:or )?(?:so )?(?:i|we) (?:read|hear|heard|am told|was told|gather) [.!,]'),
  head('heard', '(?:or )?so (?:they|people|the story|legend) (?:say|goes|has it)'),
  head('other', `says? (?:the |their |a )?(?:${seller}|${press}|legend|wikipedia)`),
  head('other', '(?:good|lucky|nice) for (?:them|him|her)'),
  head('other', '(?:or )?so (?:the|their) (?:rumou?r|story|vendor|brochure) (?:goes|says|claims)'),
  head(
    'wished',
    `(?:this|that|it|nothing) (?:is|was|be|has been|have been) not (?:yet |really |at all )?(?:decided|approved|agreed|signed|official|confirmed|settled)`,
  ),
  head(
    'wished',
    '(?:nobody|no one|none) (?:from |of |in )?(?:[^ ]+ ){0,4}?(?:has |have )?(?:signed|approved|decided|confirmed|ordered) (?:that|it|this|off)',
  ),
  head('wished', '(?:nobody|no one) (?:has |have )?told us (?:anything|a thing)'),
  within(
    'over',
    '(?:(?:product|company|business|that|it) was sold (?:long|years|in|some)|(?:no longer exists?|not exist any ?more|was thrown away years ago))',
  ),
  within(
    'over',
    `(?:was|were) (?:shut down|switched off|decommissioned|retired|scrapped|discontinued|mothballed) (?:in ${year}|years ago|long ago|last year|ages ago)`,
  ),
  within('over', `threw (?:it|them) out`),
  head(
    'withdrawn',
    '(?:(?:just|please|ok|okay|oh|sorry|actually|hm|wait|better) [,.]? ?)*(?:forget|scratch|strike|ignore|disregard) (?:about )?(?:it|that|this|what i (?:said|wrote)|my last [a-z]+|the last [a-z]+|that (?:number|figure|line|last)) ?[.,;:!)]',
  ),
  head(
    'withdrawn',
    '(?:(?:just|please|ok|okay|oh|sorry|actually|hm|wait|better) [,.]? ?)*(?:never mind|i take (?:that|it) back|my mistake|just kidding|only joking|wrong (?:number|thread|channel|chat)) ?[.,;:!)]',
  ),
  head('withdrawn', 'not that (?:anybody|anyone|somebody) (?:asked|cares)'),
  head('withdrawn', '(?:please |just |so )?forget what i (?:said|wrote|told you)'),
  within('withdrawn', '(?:is|was|were|are) (?:an? )?(?:typo|typos|slip of the pen)'),
  head('heard', '(?:nobody|no one) (?:here )?believes (?:it|that|them|this)'),
  head('heard', '(?:or so )?(?:they|people) (?:say|claim) [.!]'),
  within(
    'over',
    `(?:we|they) (?:switched off|shut down|turned off|decommissioned|retired|sold|scrapped) (?:it )?(?:in ${year}|(?:many |two |three |some )?years ago|long ago)`,
  ),
];
