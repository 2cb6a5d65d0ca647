/** What a plain count states, by the noun that follows it. */
export interface CountRule {
  readonly fact: string;
  /** Of the noun phrase after the number. */
  readonly noun?: RegExp;
  /** Of all words after the number. */
  readonly after?: RegExp;
  /** Of the words before the number: "team of", "DAU is". */
  readonly before?: RegExp;
  /** Something the clause must hold as well. */
  readonly clause?: RegExp;
  /** Something the sentence must hold as well, with @ for this number. */
  readonly sentence?: RegExp;
  /** Nothing of this in the clause. */
  readonly unless?: RegExp;
  readonly least?: number;
  readonly most?: number;
}

const people =
  'engineer|developer|dev|people|person|ppl|programmer|sre|admin|dba|head|colleague|guy|folk|coder|man|member|pers|employee';

/** In order of trust: the first that fits wins. */
export const countRules: readonly CountRule[] = [
  { fact: 'vectors.dimensions', noun: /^(?:-? ?)?(?:dim|dimension|dimensional|d)\b/ },
  { fact: 'vectors.dimensions', before: /\bdimension(?:s|ality)?(?: (?:be|of|:|=))? $/ },
  { fact: 'vectors.count', noun: /\b(?:vector|embedding)\b/ },
  { fact: 'series.count', noun: /\b(?:time ?series|series|metric series)\b/ },
  {
    fact: 'present.cores',
    noun: /^(?:physical |cpu |v)?(?:core|vcpus?|cpus?|vcore)\b/,
    unless:
      /\b(?:buy|new|available|could|next|bigger|go to|up to|migrate|per|each node|vendor|laptop|notebook|phone)\b/,
  },
  { fact: 'users.dailyActive', noun: /\b(?:daily active|dau|active user a day)\b/ },
  {
    fact: 'users.dailyActive',
    before: /\b(?:dau|daily active(?: user)?)(?: (?:be|of|:|=|at|around|about|sit|count))* $/,
  },
  {
    fact: 'users.dailyActive',
    after:
      /^ (?:of (?:them|those|these|whom|which) )?(?:be |come |log |visit |show |drop |use |play |active |open )+(?:[a-z]+ ){0,3}(?:on )?(?:a given day|a day|daily|every day|each day|per day|on any day|a normal day|an average day|(?:on )?an? (?:[a-z]+ )?(?:day|weekday|workday))\b/,
  },
  {
    fact: 'users.dailyActive',
    noun: /^(?:[a-z]+ ){0,2}(?:user|people|player|customer|member|visitor|shopper|reader)\b/,
    clause: /\b(?:daily|a day|per day|each day|every day|given day|on a day|log in|active)\b/,
    unless: /\b(?:at once|concurrent|simultaneous|register|month|same time)\b/,
    least: 2,
  },
  {
    fact: 'users.dailyActive',
    clause:
      /\b(?:of which|of whom|of them)?\b.*\b(?:log in|active|come|visit|use it)\b.*\b(?:daily|a day|per day|each day|every day|given day|on day)\b/,
    before: /\b(?:of which|of whom|them)\b/,
  },
  {
    fact: 'team.size',
    sentence:
      /\b(?:just|only) (?:me|us|i)\b.* @ (?:person|people|of us|developer)\b|\b(?:me|myself) and (?:a|one|my|two) (?:colleague|friend|partner)\b.* @ (?:person|people)\b/,
    most: 50,
  },
  {
    fact: 'users.dailyActive',
    sentence:
      /\b(?:of those|of them|of these|of which|of whom|thereof)\b[^#]*@.*\b(?:log in|active|come|visit|use|show up|drop by|play|open)\b.*\b(?:daily|a day|per day|each day|every day|given day)\b/,
    noun: /^(?:come|use|visit|log|be|user|people|play|open)?\b/,
  },
  {
    fact: 'users.concurrent',
    after:
      /^ (?:of (?:them|those|whom) )?(?:be )?(?:online|connect|active|log in)? ?(?:at the same time|at once|concurrently|simultaneously|at any(?: given)?(?: time| moment| one)?)\b/,
    least: 5,
    unless: /\b(?:document|board|canvas|edit|file|page)\b/,
  },
  {
    fact: 'users.concurrent',
    noun: /^(?:[a-z]+ ){0,3}(?:user|people|client|connection|player|session|viewer|device|socket|websocket|customer|person|shopper|visitor|buyer|listener|driver|participant|fan|student|worker)\b/,
    clause:
      /\b(?:at once|concurrent|concurrently|simultaneous|simultaneously|same time|online|connect|peak concurrency|parallel|at one time|open|same moment|at a time|watch live)\b/,
    unless:
      /\b(?:same document|document|board|canvas|edit|register|daily|file|page|connection pool|(?:order|buy|book|pay|shop) online)\b/,
    least: 5,
  },
  {
    fact: 'users.concurrent',
    before:
      /\b(?:concurrency|concurrent user|ccu|concurrent|simultaneous user|online at once)(?: (?:be|of|:|=|at|around|about|hit|reach))* $/,
  },
  {
    fact: 'users.perDocument',
    noun: /^(?:[a-z]+ ){0,2}(?:people|user|person|editor|author|collaborator|participant|player|cursor|member|colleague|student|writer)\b/,
    clause:
      /\b(?:same (?:[a-z]+ )?|(?:one|single|a|per|each) )(?:shared |live |text )?(?:document|doc|sentence|paragraph|board|canvas|sheet|file|page|drawing|note|diagram|whiteboard|notebook|spreadsheet|design|model|plan|room|map|presentation)\b/,
    unless: /\b(?:register|daily|total)\b/,
    least: 3,
  },
  {
    fact: 'fanout.width',
    noun: /\b(?:follower|friend|recipient|subscriber device|feed|receiver|timeline)\b/,
    unless: /\b(?:team of)\b/,
    least: 5,
  },
  {
    fact: 'fanout.callsPerRequest',
    sentence:
      /\b(?:one|an?|each|every|single) (?:[a-z]+ )?(?:request|page|click|call|screen|search|checkout|login) (?:touch|call|hit|need|ask|go through|pass through|go to|involve|query|reach) (?:about |around |some |up to |roughly )*@|\bfan(?: out)? to (?:about |around |some |up to |roughly )*@/,
    noun: /\b(?:service|microservice|backend|system|endpoint|server|api|shard|node)\b/,
    least: 2,
  },
  {
    fact: 'fanout.width',
    sentence:
      /\b(?:channel|group|guild|room|chat|list|community|forum|newsletter|stream) (?:of|with|have) (?:(?:about|around|some|up to|over) )*@ .*\b(?:message|post|push|notification|mail|email|update|each post|wake)\b/,
    least: 50,
  },
  {
    fact: 'fanout.callsPerRequest',
    least: 2,
    noun: /\b(?:internal |backend |service |downstream )?(?:call|rpc|request|backend|microservice call|hop|subquery|query|subrequest)\b/,
    clause:
      /\b(?:fan out|fan|turn into|trigger|one (?:page|request|api|click|user|screen|call)|single (?:page|request|api|click|user|screen|call)|per (?:request|page)|each (?:request|page|click)|a (?:request|page|click|screen) |page load|(?:page|screen|view) (?:show|need|make|take|cost|draw|fetch)|every request|every page|one (?:operation|login|order|checkout|search|action|visit|deployment))\b/,
  },
  {
    fact: 'demand.seats',
    noun: /^them\b|^$/,
    before: /\b(?:release|drop|offer|put on sale|sell at once|go on sale with) (?:[a-z]+ ){0,2}$/,
    clause: /\b(?:on sale|onsale|drop|release|sale|event|tour|seat|ticket)\b/,
    least: 10,
  },
  {
    fact: 'demand.seats',
    noun: /\b(?:seat|ticket|pair|unit|sneaker|item|copy|room|slot|place|piece|bottle|spot|license|voucher|car|apartment|console|edition|pack|place|shirt|jersey|figure|coupon)\b/,
    clause:
      /\b(?:on sale|drop|sale|release|sell|offer|available|stock|go on sale|launch|per show|each show|a show|per event|event|concert|at once|up for|limited|flight|tour|stadium|hall)\b/,
    unless: /\b(?:million (?:ticket|seat) a year|car has|per user|decimal)\b/,
    least: 10,
  },
  {
    fact: 'consumers.count',
    noun: /^(?:[a-z]+ ){0,3}(?:consumer|consumer group|downstream system|downstream team|subscriber system|consuming (?:system|service|team))\b/,
  },
  {
    fact: 'consumers.count',
    noun: /^(?:[a-z]+ ){0,2}(?:system|service|team|application|app|department|tool|subscriber|product|downstream)\b/,
    clause:
      /\b(?:consume|subscribe|read from (?:it|stream|topic|feed)|listen|same event|same stream|same feed|want event|tap into|need same|(?:hear|learn|know) (?:of|about)|be (?:told|informed|notified))\b/,
  },
  {
    fact: 'services.perEngineer',
    after:
      /^ (?:service |of them |microservice |deployable )?(?:per|for each|for every|each) (?:engineer|developer|dev|person|head|team member)\b/,
  },
  {
    fact: 'services.count',
    noun: /\b(?:micro ?service|service|deployable|lambda|deployment unit)\b/,
    unless: /\b(?:per engineer|three nine|call|of service|per second|customer service)\b/,
    least: 2,
  },
  {
    fact: 'integrations.count',
    noun: /^(?:[a-z]+ ){0,2}(?:partner|integration|connector|carrier|third party (?:api|system|provider|service)|supplier|vendor api|provider|bank|webhook target|destination|external (?:system|api)|adapter|partner api|payment provider|erp|interface|reseller)\b(?! (?:class|type))/,
    least: 2,
  },
  {
    fact: 'team.size',
    after: /^ of us (?:[,.;!]|$|be|build|run|write|do|and|in|on|who|look|maintain|operate|here)/,
    most: 500,
  },
  {
    fact: 'team.size',
    sentence:
      /\b(?:we|us) (?:[a-z]+ ){0,3}(?:run|operate|build|maintain|develop|look after|keep|support)\b[^,;]* with (?:only |just |about |a team of )*@/,
    noun: /^(?:people|person|ppl|man|head|folk|colleague)\b/,
    most: 500,
  },
  { fact: 'team.size', after: /^ of (?:them|whom|us|which) (?:be )?(?:engineer|developer|programmer|dev)\b/ },
  {
    fact: 'team.size',
    before:
      /\b(?:team|crew|squad|group|department|bunch|startup) of (?:(?:only|just|about|around|roughly) )*$/,
    unless: /\b(?:million|user|customer)\b/,
    most: 5000,
  },
  {
    fact: 'team.size',
    before:
      /\b(?:team|crew|squad|group|department|us)(?: (?:size|of|be|:|=|only|have|just|count|with))+ $|\bwe be (?:only |just |a )*$|\bthere be (?:only |just )*$/,
    noun: new RegExp(`^(?:[a-z]+ ){0,3}(?:${people})\\b|^$|^(?:us|of us|strong)\\b|^(?:and|in|on|,)`),
    unless: /\b(?:of them|million|user|customer)\b/,
  },
  {
    fact: 'team.size',
    noun: /^(?:[a-z]+ ){0,2}(?:engineer|developer|dev|programmer|sre|dba|coder|sysadmin|admin|(?:software|backend|frontend|ops|operation|support|platform|data|infra|infrastructure|system|devops|it) (?:people|person|folk|staff|guy|admin))\b/,
    unless: /\b(?:nothing but|do nothing|no other|per engineer|burn|half day)\b/,
  },
  {
    fact: 'team.size',
    noun: /^(?:[a-z]+ ){0,2}(?:people|person|ppl|man|member|folk|pers)\b/,
    clause:
      /\b(?:team|engineering|we be|backend|small|it department|in tech|develop|build|run it|us|work on|maintain|me and|colleague)\b/,
    unless:
      /\b(?:nothing but|do nothing|same document|at once|concurrent|edit|connect|online|burn|rotation|watch|user|want|search|type)\b/,
    most: 500,
  },
  {
    fact: 'team.size',
    noun: /^us (?:write|build|maintain|run|develop|look after|work on|keep|operate|code|program)\b/,
  },
  { fact: 'team.size', noun: /^(?:man|person|people) (?:team|shop|company|startup|crew)\b/ },
  // Accounts that log in are people.
  {
    fact: 'users.total',
    noun: /^(?:[a-z]+ )?account\b/,
    sentence: /@ (?:[a-z]+ )?account\b.*\b(?:daily|a day|per day|every day|log in|active|online)\b/,
    least: 1000,
  },
  // Whoever is moved from one cluster to another has a place of its own.
  {
    fact: 'tenants.count',
    noun: /^(?:[a-z]+ )?(?:customer|client)\b/,
    sentence:
      /\b(?:migrate|move|onboard|cut over|shift|relocate|switch|transfer)(?:ing)? (?:[a-z]+ ){0,3}@ (?:[a-z]+ ){1,2}(?:off|from|to|onto|into|between|out of|away from) (?:[a-z]+ ){0,4}(?:cluster|shard|instance|stack|cell|deployment|server|database)\b/,
    least: 2,
    most: 5000,
  },
  {
    fact: 'tenants.count',
    noun: /^(?:[a-z]+ ){0,3}(?:tenant|workspace|organization|org|shop|merchant|school|clinic|hospital|store(?! message| record| event| item)|company|account|branch|hotel|restaurant|municipality|practice|dealer|law firm|business customer|b2b customer|corporate customer|enterprise customer|club|agency|firm|customer company|seller|vendor account|franchise|landlord|publisher|advertiser|domain|website|online shop)\b/,
    unless:
      /\b(?:follower|bank account|user account|register|each post|share with|stores? for|data ?stores?|other (?:company|firm|store|shop|agency))\b/,
    least: 2,
  },
  {
    fact: 'tenants.count',
    sentence:
      /@ (?:[a-z]+ ){1,3}, each (?:one |of (?:them|which) )?(?:see|seeing|having|have|with|in|get|run) (?:only )?(?:its|his|her|their) own\b|\b(?:each|every) [a-z]+ be (?:a|its own|an own) tenant\b.*@ of them\b/,
    least: 2,
  },
  {
    fact: 'tenants.count',
    noun: /^(?:[a-z]+ ){0,2}(?:customer|client|user)\b/,
    sentence:
      /\b(?:b2b|saas|multi ?tenant|(?:schema|database|db|index|instance|cluster|bucket|collection|deployment|installation|stack) per (?:customer|client|tenant))\b.*@|@ .*\b(?:tenant|workspace|b2b|(?:schema|database|db|index|instance|cluster|bucket|deployment) per (?:customer|client|tenant)|(?:each|every one|all) (?:with|in|have|has)|per customer|saas|own data|own schema|own database|enterprise|business|isolated)\b/,
    least: 2,
  },
  {
    fact: 'files.count',
    noun: /^(?:[a-z]+ ){0,3}(?:photo|image|picture|video|file|pdf|scan|attachment|blob|thumbnail|audio|recording|song|track|clip|backup|artifact|object in s3|media file|asset|x ray|scanned pdf|upload)\b/,
    least: 100,
  },
  {
    fact: 'files.count',
    noun: /^(?:[a-z]+ ){0,2}object\b/,
    clause: /\b(?:s3|bucket|blob|object store|store|file)\b/,
  },
  {
    fact: 'present.nodes',
    noun: /^(?:[a-z]+ ){0,3}(?:node|server|machine|host|vm|box|instance|broker|worker|ec2 instance)\b/,
    unless:
      /\b(?:lose|tolerate|survive|fail|metric|monitor|want|need|add|application server|app server|web server|of them|from (?:#|[a-z]+) to|buy|sensor|durable|die|if|one server|bigger|larger)\b/,
    least: 2,
  },
  {
    fact: 'users.total',
    noun: /^(?:[a-z]+ ){0,3}(?:user|member|subscriber|player|customer|reader|listener|student|pupil|patient|citizen|driver|employee|rider|shopper|learner|people|account|household|passenger|resident|fan|buyer|viewer|visitor|guest|cardholder|policyholder|client|person|staff|teacher|farmer|nurse|colleague)\b(?! (?:domain|event|record|row|order|message|profile|page|table|review|photo|site|session|request|document|bank|database|team))/,
    least: 6,
    unless:
      /\b(?:at once|concurrent|same document|team of|last job|bank account|each post|on call|support|month active|follower|(?:a|an|one|each|per|every) (?:match|game|room|table|team|session|meeting|class|course|lobby|shift|group|hall)|(?:hall|stadium|arena|venue|theater|ship|plane|aircraft|ferry|room) (?:hold|seat|fit|carry|take)|nothing but|rotation|join|attend|call in|talk to|give talk|give a talk|speak to|wedding|party|dinner|survey)\b/,
  },
  {
    fact: 'zones.count',
    noun: /^(?:availability )?(?:zone|az)\b/,
    unless: /\b(?:lose|losing|fail|customer zone|time ?zone|survive)\b/,
  },
  {
    fact: 'regions.count',
    noun: /^(?:[a-z]+ ){0,2}(?:region|datacenter|dc|site|data hall|continent|location|cloud region|colo)\b/,
    unless: /\b(?:lose|fail|website|q a|question|survive|web site|world|somebody|someone|vpn|travel)\b/,
  },
  {
    fact: 'record.count',
    noun: /^(?:[a-z]+ ){0,4}(?:row|record|document|doc|article|item|product|message|post|entry|listing|page|order|key|entity|pin|profile|comment|event|invoice|transaction|contract|title|sku|object|review|contact|ticket|measurement|point|reading|book|recipe|block|card|case|address|offer|ad|certificate|log line|line|session|relationship|tuple|statement|claim|bookmark|trip)\b(?! (?:view|impression|load))/,
    unless:
      /\b(?:(?:late|latest|new|newest|last|recent|top|first) #|line of code|batch of|queue|buffer|(?:device|vehicle) (?:each )?(?:send|report|connect|transmit|emit|stream|upload|publish|ping|poll)|point of sale|page fault|per page|book of|event loop|cron job|series of)\b/,
    least: 100,
  },
];
