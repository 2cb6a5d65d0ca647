import { staffNoun } from '../staff.ts';
import type { CountRule } from './count-rule.ts';
import { loadCountRules } from './count-rules-load.ts';

const people =
  'engineer|developer|dev|people|person|ppl|programmer|sre|admin|dba|head|colleague|guy|folk|coder|man|member|pers|employee';

/** In order of trust: the first that fits wins. */
export const countRules: readonly CountRule[] = [
  ...loadCountRules,
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
    fact: 'integrations.count',
    noun: /^(?:[a-z]+ ){0,2}(?:vendor|manufacturer|insurer|gateway|airline|utility|device type|brand)\b/,
    sentence:
      /@ .*\b(?:own|different|its|their) (?:[a-z]+ )?(?:dialect|protocol|format|api|interface|quirk|schema|version|file format|message format)\b|\b(?:talk to|connect to|integrate with|exchange .* with|interface to) (?:[a-z]+ ){0,2}@/,
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
  // "18 services, 9 people": whoever stands beside what is run runs it.
  {
    fact: 'team.size',
    noun: /^(?:people|person|ppl|folk|head)$/,
    sentence:
      /# (?:[a-z]+ ){0,2}(?:micro ?service|service|lambda|deployable|repo|repository|cluster)s? (?:, |and |with |for |\/ |\+ |, and |run by )*(?:only |just )?@ [a-z]+ [.,;)]|@ (?:people|person|ppl|folk|head) (?:, |and |with |for |\/ |\+ |, and |run |look after )*# (?:[a-z]+ )?(?:micro ?service|service|lambda|deployable|cluster)\b/,
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
      /\b(?:nothing but|do nothing|same document|at once|concurrent|edit|connect|online|burn|rotation|watch|user|want|search|type|(?:club|association|society|choir|gym|union|party|parish|cooperative|library) (?:with|of|have))\b/,
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
      /@ (?!(?:[a-z]+ ){0,2}(?:vendor|supplier|partner|carrier|device|machine|sensor|model|format|provider|bank|service|manufacturer|insurer|gateway|team|node|server)\b)(?:[a-z]+ ){1,3}, each (?:one |of (?:them|which) )?(?:see|seeing|having|have|with|in|get|run) (?:only )?(?:its|his|her|their) own\b|\b(?:each|every) [a-z]+ be (?:a|its own|an own) tenant\b.*@ of them\b/,
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
  // Staff are users only of what is made for them: who those are is decided over the whole text.
  {
    fact: 'users.total',
    noun: staffNoun,
    least: 6,
    unless:
      /\b(?:at once|concurrent|on call|rotation|team of|(?:per|each|every) (?!day|night|morning|week|month))\b/,
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
