import { type Cue, few, head, within } from './standing-words.ts';

/** Known by name to everybody; companies whose published decisions we are measured against are left out on purpose. */
const giants =
  '(?:dropbox|whatsapp|instagram|youtube|alibaba|tiktok|zalando|(?:the |all )?(?:big|large|famous|well known) (?:players|names|ones|tech companies)|the giants)';
const doing =
  '(?:do|does|did|run|runs|ran|use|uses|used|have|has|had|shard|shards|sharded|solve|solved|build|built|serve|serves|served|handle|handles|store|stores|process|processes|manage|manages|wrote|invented|survive|survives|keep|keeps|got|gets)';
const kin =
  '(?:cousin|brother|sister|wife|husband|neighbour|neighbor|uncle|aunt|dad|father|mother|flatmate|buddy|mate|girlfriend|boyfriend|partner at home)';
/** Saying it in public, or to sell it. */
const claiming =
  '(?:described?|describes|claims?|claimed|says?|said|explain|explains|explained|tells?|told|promised?|promises|assures?|assured|swears?|swore|boasts?|boasted|bragged|brags|advertises?|advertised|announced?|announces|praised?|praises|argues?|argued|quotes?|quoted|guarantees|guaranteed|recommends?|recommended|estimates?|estimated|predicts?|predicted|expects?|expected|wrote|showed off|is about|was about|talks? of|shows?)';
/** What one reads or hears in public. */
export const press =
  '(?:keynote|talk|speaker|podcast|webinar|blog|blog post|post on|white ?paper|paper|case study|newsletter|journalists|reporters|press|magazine|tutorial|tweet|brochure|slides|datasheet|data sheet|leaflet|gartner|article|book|video|documentary)';
export const seller =
  '(?:vendor|salesman|saleswoman|salesperson|sales (?:guy|rep|person|people|engineer|pitch|team of|man|lady|deck)|account manager|marketing (?:slides?|material|deck)|pre ?sales)';
/** People whose wish is an opinion; auditors, boards, customers and laws are not among them. */
const powerless =
  '(?:student|working student|intern|trainee|apprentice|junior|nephew|colleague|freelancer|new (?:guy|hire|colleague|joiner)|fan|fanboy|enthusiast|developer|engineer|union|architect|somebody|someone)';
const some = '(?:an?|the|our|my|one|some|this|that|his|her|their)';

/** Others under the same roof. */
const inHouse =
  '(?:services|microservices|teams|departments|systems|apps|applications|products|tables|components|jobs|modules|parts|tenants|users|customers|sites|offices|branches|warehouses|plants|units|countries|regions|subsidiaries|divisions|groups|tools|processes|clusters|databases|queries|reports|features|brands|entities|programs|pieces|servers|nodes|things|cases)\\b';

const others: readonly Cue[] = [
  head('other', `(?:${few}{0,3}and )?${giants} (?:also |only |just |already )?${doing}`),
  within('other', `(?:like|the way|as|what|how) ${giants} (?:do|does|did|has|have|runs?|uses?)`),
  head('other', `my ${few}{0,1}${kin}`),
  head(
    'other',
    `(?:an?|one|some|my|two) (?:good |old |close |dear )?(?:friend|friends|acquaintance|neighbour|neighbor|mate|buddy|cousin) (?:of mine|of ours|at|in|from|who|told|works?|has|runs?|stores?|says?|swears?)`,
  ),
  within(
    'other',
    '(?:my|our|his|her|an?|the) (?:first|last|previous|former|old|past|earlier|ex) (?:job|company|employer|firm|startup|gig|workplace)',
  ),
  within(
    'other',
    '(?:where i (?:used to work|worked|was before)|i (?:once |also )?worked (?:for|at|with)|when i (?:worked|was|still worked) (?:at|for|with))',
  ),
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
    '(?:other|another|comparable|similar|sister) (?:companies|company|firms?|startups?|bidders?|tenderers?)(?! (?:must|may|can|should|shall|could) not)',
  ),
  // "The federation said that other clubs use Kafka"; other teams and services of the house are ours.
  within(
    'other',
    `(?:other|many other|most other|all other|some other) (?!${inHouse})[a-z]+s (?:already |also |all |now |happily |successfully )?(?:use|run|have moved|moved|went|chose|rely|swear|do it|build|built|work)`,
  ),
  within(
    'other',
    "(?:consultants?|consultancy|vendors?|agency|integrators?|partners?|suppliers?|contractors?|auditors?|lawyers?)(?: ' ?s?| s)? (?:other|another|previous|last|biggest|largest) (?:clients?|customers?|projects?)",
  ),
  within(
    'other',
    `(?:another|other|one|a|some) (?:clients?|customers?|projects?) of (?:the|our|this|that) ${few}{0,1}(?:consultants?|consultancy|vendors?|agency|integrators?|partners?|suppliers?|contractors?)`,
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
    '(?:job ads?|job posting|job offers?|job advert|vacancy|vacancies|open positions?|recruiters?|recruiter|join our team)',
  ),
  within(
    'other',
    `looking for (?:an? |an? senior |another |more |two |three |# )?(?:engineers?|developers?|dbas?|admins|sres?|data engineers?)`,
  ),
  within(
    'other',
    `(?:engineer|guy|man|woman|somebody|someone|consultant|technician) (?:from|of|at) (?:the|a) (?:vendor|manufacturer)`,
  ),
  head('other', `(?:an?|some|one|our) sister company`),
  head('other', `(?:the|an?) (?:authors?|speaker|maker)s? (?:of|at) `.trim()),
  within('other', '[a-z]+ of mine'),
  head('other', '(?:[a-z]+ )?(?:companies|firms|banks|others|people|teams|shops) elsewhere'),
  within(
    'other',
    '(?:on|from|in) (?:hacker news|reddit|stack ?overflow|linkedin|quora|the internet|wikipedia)',
  ),
  within('other', '(?:advertises|brags|boasts)'),
  head(
    'other',
    `(?:the|an?|some|one) (?:guy|guys|man|woman|lady|people|folks|rep) (?:from|of|at) ${few}{1,2}${claiming}`,
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
    `${some} ${few}{0,2}${powerless} (?:from ${few}{1,3})?(?:would love|would like|wants?(?! to (?:see|find|know|have|book|read|open|get|look|search|show|edit|check|pay|order))|wanted|wishes|wish|dreams?|dreamt|insists?|fancies|raves|(?:thinks|believes) (?:that )?(?:we|it|everything|you) (?:need|should|must|can|have)|keeps saying|longs|hopes|had planned|had wanted|had dreamt)`,
  ),
  within('wished', '(?:he|she) (?:would love|dreams|fancies|wishes)'),
  within(
    'wished',
    '(?:wishes that|dreams of|dreamt of|dreamed of|is dreaming of|fantasi[sz]es about|fancies)',
  ),
];

/** Whose a clause is, when it is not ours: others', hearsay, wishes of people who do not decide. */
export const strangers: readonly Cue[] = [...others, ...hearsay, ...wishes];
