/** Whose a clause is and when: of the reader's own team now, or why not. */
export type Standing =
  | 'ours'
  /** Another company's, an earlier job's, a talk's: nothing in it is about us. */
  | 'other'
  /** Told by somebody who sells it or does not know: no fact, but what is praised may be on the table. */
  | 'heard'
  /** Wanted by somebody who does not decide: may be proposed, is not required. */
  | 'wished'
  /** It was so and is no longer, or it was said and is taken back. */
  | 'over'
  | 'withdrawn'
  /** Imagined, or found in a trial. */
  | 'supposed';

/** A wording, over words as they were written, that gives a clause and what hangs on it another standing. */
export interface Cue {
  readonly standing: Exclude<Standing, 'ours'>;
  /** Where it must stand: at the head of a clause, or anywhere in it. */
  readonly at: 'head' | 'clause';
  readonly wording: RegExp;
}

const lead =
  '^(?:(?:[,;:(]|and|but|so|while|because|although|though|whereas|well|yes|no|also|even|only|as|then|apparently|of course|in fact|once|by the way|btw) )*';

const head = (standing: Cue['standing'], wording: string): Cue => ({
  standing,
  at: 'head',
  wording: new RegExp(`${lead}(?:${wording})(?= )`),
});
const within = (standing: Cue['standing'], wording: string): Cue => ({
  standing,
  at: 'clause',
  wording: new RegExp(` (?:${wording})(?= )`),
});

const giants =
  '(?:netflix|spotify|google|facebook|meta|uber|airbnb|twitter|linkedin|pinterest|dropbox|whatsapp|discord|amazon|instagram|youtube|shopify|alibaba|tiktok|zalando)';
const doing =
  '(?:do|does|did|run|runs|ran|use|uses|used|have|has|had|shard|shards|sharded|solve|solved|build|built|serve|serves|served|handle|handles|store|stores|process|processes|manage|manages|wrote|invented|survive|survives|keep|keeps|got|gets)';
const kin =
  '(?:cousin|brother|sister|wife|husband|neighbour|neighbor|uncle|aunt|dad|father|mother|flatmate|buddy|mate|girlfriend|boyfriend|partner at home)';
/** Saying it in public, or to sell it. */
const claiming =
  '(?:described?|describes|claims?|claimed|says?|said|explain|explains|explained|tells?|told|promised?|promises|assures?|assured|swears?|swore|boasts?|boasted|bragged|brags|advertises?|advertised|announced?|announces|praised?|praises|argues?|argued|quotes?|quoted|guarantees|guaranteed|recommends?|recommended|estimates|estimated|wrote|showed off|is about|was about)';
const press =
  '(?:keynote|talk|speaker|podcast|webinar|blog|blog post|post on|white ?paper|paper|case study|newsletter|journalists|reporters|press|magazine|tutorial|tweet|brochure|datasheet|data sheet|leaflet|gartner|article|book|video|documentary)';
const seller =
  '(?:vendor|salesman|saleswoman|salesperson|sales (?:guy|rep|person|people|engineer|pitch|team of|man|lady|deck)|account manager|marketing (?:slides?|material|deck)|pre ?sales)';
/** People whose wish is an opinion; auditors, boards, customers and laws are not among them. */
const powerless =
  '(?:student|working student|intern|trainee|apprentice|junior|nephew|colleague|freelancer|new (?:guy|hire|colleague|joiner)|fan|fanboy|enthusiast|developer|engineer|union|architect|somebody|someone)';
const some = '(?:an?|the|our|my|one|some|this|that|his|her|their)';
const few = '(?:[^ ,;:()]+ )';

const others: readonly Cue[] = [
  head('other', `(?:${few}{0,3}and )?${giants} (?:also |only |just |already )?${doing}`),
  within('other', `(?:like|the way|as|what|how) ${giants} (?:do|does|did|has|have|runs?|uses?)`),
  head('other', `my ${few}{0,1}${kin}`),
  head(
    'other',
    `(?:an?|one|some|my|two) (?:good |old |close |dear )?friends? (?:of mine|of ours|at|in|from|who|told|works?|has|runs?|stores?|says?|swears?)`,
  ),
  within(
    'other',
    '(?:my|our|his|her|an?|the) (?:last|previous|former|old|past|earlier|ex) (?:job|company|employer|firm|startup|gig|workplace)',
  ),
  within('other', 'where i (?:used to work|worked|was before)'),
  head(
    'other',
    `${some} (?:former|ex|old) (?:colleague|coworker|boss|classmate|manager)(?! (?:wrote|built|left|designed|made|introduced|set|put|added|created|did|had))`,
  ),
  head('other', '(?:in|at|with|for) (?:the|our) (?:competition|competitors?)'),
  head(
    'other',
    `(?:the|our|a|every|one|all|most) ${few}{0,1}(?:competition|competitors?|rivals?)(?! (?:must|may|can|should|shall|could) not)`,
  ),
  head(
    'other',
    '(?:other|comparable|similar) (?:companies|firms|startups)(?! (?:must|may|can|should|shall|could) not)',
  ),
  head('other', '(?:everybody|everyone) else (?:in|at) (?:the|our) (?:industry|market|sector)'),
  head(
    'other',
    `(?:an?|the|this|that|some|one|what the|in an?|in the|at an?|at the|last)? ?${few}{0,3}${press} ${few}{0,4}${claiming}`,
  ),
  within('other', '(?:at|in) (?:a|the|some|last) (?:conference|meetup|keynote|webinar|trade fair)'),
  head(
    'other',
    `their (?:own )?(?:${few}{0,1}customers?|cto|founders?|sales|api docs?|api doc|docs?|documentation|manual|brochure|blog|website|homepage|engineers|marketing|slides|architects?)`,
  ),
  head('other', '(?:we|they) (?:are|be) (?:hiring|recruiting)'),
  within(
    'other',
    '(?:job ads?|job posting|job advert|vacancy|vacancies|open positions?|recruiters?|recruiter|join our team)',
  ),
  within(
    'other',
    `looking for (?:an? |an? senior |another |more |two |three |# )?(?:engineers?|developers?|dbas?|admins|sres?|data engineers?)`,
  ),
  within(
    'other',
    `(?:engineer|guy|man|woman|somebody|someone|consultant|technician) (?:from|of|at) (?:the|a) (?:vendor|manufacturer)`,
  ),
];

const hearsay: readonly Cue[] = [
  within(
    'other',
    '(?:rumou?r|rumou?rs|gossip|grapevine|hearsay|supposedly|allegedly|legend has it|word has it|urban legend|fairy tale)',
  ),
  within(
    'heard',
    '(?:have|has|had|once|only|just|also|already|he|she|i|cio|cto|cfo|ceo|boss|board|they) (?:even |also |only |just |once )?(?:read|heard) (?:somewhere|that|about|of|from|good|a lot|only|it|the|five|#|in (?:an?|the|some) (?:blog|book|paper|article|press|news|magazine|newspaper))',
  ),
  within('heard', '(?:keeps? hearing|i hear|i read) (?:that|about|of|how)'),
  within('heard', '(?:we|i) read about(?! (?:#|half|one|two|three|a (?:hundred|thousand|million|dozen)))'),
  head(
    'heard',
    '(?:some |most |many )?(?:people|folks) (?:on the internet |out there |online )?(?:say|claim|swear|tell me)',
  ),
  head('heard', '(?:everybody|everyone|somebody|someone|the internet) (?:says|claims|swears)'),
  head('heard', `${some} ${few}{0,2}${seller} ${few}{0,4}${claiming}`),
  head('heard', `${some} ${few}{0,2}consultants? ${few}{0,2}${claiming}`),
  head('heard', `${seller} ${few}{0,3}${claiming}`),
  within(
    'heard',
    `according to (?:the |a |an |their |its |some )?${few}{0,1}(?:${seller}|${press}|sales|internet|competition|marketing|legend)`,
  ),
];

const wishes: readonly Cue[] = [
  head(
    'wished',
    `${some} ${few}{0,2}${powerless} (?:from ${few}{1,3})?(?:would love|would like|wants?(?! to (?:see|find|know|have|book|read|open|get|look|search|show|edit|check|pay|order))|wanted|wishes|wish|dreams?|dreamt|insists?|fancies|raves|keeps saying|longs|hopes|had planned|had wanted|had dreamt)`,
  ),
  within('wished', '(?:he|she) (?:would love|dreams|fancies|wishes)'),
  within('wished', '(?:wishes that|dreams of|is dreaming of|fantasi[sz]es about|fancies)'),
];

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
    `${few}{0,2}until (?:last|recently|this|${year}|#|a (?:year|month|week)|some (?:years|months))`,
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
];

const suppositions: readonly Cue[] = [
  within(
    'supposed',
    `if (?:we|i|they|one|somebody) (?:ever |only |really |also )?(?:had|were|owned)(?! (?:to|to be)\\b)`,
  ),
  within(
    'supposed',
    `(?:if|should) (?:we|the [a-z]+) ever (?:had|have|get|grow|need|reach|become|go|hit|sell|land|expand|open|move|double|want|decide|win|were)`,
  ),
  within(
    'supposed',
    '(?:imagine|suppose|supposing|say|pretend|let us say|let us assume|assume) (?:that )?(?:we|i|you|they|there) (?:had|were|owned|could)',
  ),
  within('supposed', '(?:hypothetically|for the sake of argument|had we)'),
  within(
    'supposed',
    'in (?:an?|the|our|my|his) (?:[a-z]+ )?(?:trial|pilot|poc|proof of concept|bake off|bakeoff|experiment|test run|benchmark|lab test|sandbox)(?! (?:phase|customers?|users?))',
  ),
];

/** Cues that colour the clause they stand in and those that hang on it. */
export const cues: readonly Cue[] = [...others, ...hearsay, ...wishes, ...history, ...suppositions];

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
];
