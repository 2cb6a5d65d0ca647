import type { CountRule } from './count-rule.ts';

/** Counts of what comes and of who comes, and how far one write reaches. In order of trust: the first that fits wins. */
export const loadCountRules: readonly CountRule[] = [
  { fact: 'vectors.dimensions', noun: /^(?:-? ?)?(?:dim|dimension|dimensional|d)\b/ },
  { fact: 'vectors.dimensions', before: /\bdimension(?:s|ality)?(?: (?:be|of|:|=))? $/ },
  { fact: 'vectors.count', noun: /\b(?:vector|embedding)\b/ },
  {
    fact: 'vectors.count',
    sentence:
      /\b(?:embedding|vector)s? (?:of # (?:dimension|dim|d)s? )?(?:for|of) (?:(?:about|around|all|our|some) )*@/,
    least: 100,
  },
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
    fact: 'users.total',
    noun: /^(?:register|sign up|in total|total|overall)/,
    before: /\b(?:user|customer|member|account|player|subscriber|student)s? (?:: |= |\| |be )$/,
    least: 6,
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
    unless:
      /\b(?:register|daily|total|(?:open|view|watch|read|load|refresh|visit|want|see|request|hit|ask for) (?:the |one )?(?:same|single|one))\b/,
    least: 3,
    most: 20_000,
  },
  // Whoever edits the same thing at once, whatever they are called.
  {
    fact: 'users.perDocument',
    noun: /^(?!time|second|minute|hour|day|copy|version|field|line)[a-z]+(?: [a-z]+)?$/,
    clause:
      /\b(?:edit|work on|write in|draw on|type in|type into|change) (?:on |in )?(?:the |one )?same (?:[a-z]+ ){1,2}(?:.*\b(?:at once|at the same time|at same time|simultaneously|together|in parallel|concurrently)\b)/,
    least: 3,
    most: 5000,
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
];
