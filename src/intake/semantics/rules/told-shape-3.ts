import type { Rule } from '../match.ts';
import { no, pick } from '../rule.ts';
import { either, notOurs, told } from './told-shape-ways.ts';

const text: readonly Rule[] = [
  told(
    'model.text',
    [
      '{SHPTEXT} & {SHPLOOKFOR} & {SHPWORDS}',
      '{SHPTEXT} .. (search|searched|searchable|full text)',
      '(find|look for) .. (recipe|poem|letter|article|judgment|song|mail|passage|transcript) .. (with|contain|from|about|in it)',
      '(word|phrase|half sentence|two words|line) & (want|expect|find|hit|remember) & {SHPTEXT}',
    ],
    either(notOurs, / (?:search by (?:likeness|meaning)|similar) /),
  ),
  no('model.text', ['nobody search in text', 'text .. not look at again', 'no long text', 'not search text']),
];

const trees: readonly Rule[] = [
  told(
    'model.tree',
    [
      '{SHPBOX} & {SHPNESTED} & {SHPREHANG}',
      '{SHPBOX} (in|inside|under|within|below) {SHPBOX} (in|inside|under|within|below) {SHPBOX}',
      '{SHPBOX} & (nest|nested|nests|subtree|hierarchy|parent folder|levels deep|inherit|any depth|subfolder|inside each other|tree of)',
      '(chapter|section|folder|hall|line|room|floor|part|bag|crate|unit|department|region) (in|inside|hold|have|within) {SHPBOX} & {SHPREHANG}',
      '{SHPTREEONLY}',
      '{SHPBOX} (have|hold|contain|within|in|under|live under) {SHPBOX} , {SHPBOX} (have|hold|contain|in) {SHPBOX}',
      '{SHPBOX} (have|hold|contain|with|in|inside|under) {SHPBOX} (have|hold|contain|with|in|inside|under) {SHPBOX}',
      '(folder|directory|category|branch|department|chapter|section|node) .. (move|rearrange|copy|drag|hang|rename|swallow) & (under|elsewhere|another|all day|children|follow|desk|customer|below|author)',
      '(folder|directory) (with|and|in) (subfolder|folder|directory)',
    ],
    either(notOurs, / (?:cluster|rack|zone|decision tree|family tree|b tree|lsm|merkle) /),
  ),
  no('model.tree', [
    'everything be flat',
    'nothing have parent',
    'no folder',
    'folder be abolish',
    '(not|no) (tree|hierarchy|nesting)',
  ]),
];

const settings: readonly Rule[] = [
  told(
    'model.configuration',
    [
      '(holder|hold|held) .. (lease|lock|token) & (only|who|refuse|same|write|either|must|exactly)',
      '(which|who) .. (node|server|machine|box|replica|process|worker|broker|instance) .. (leader|master|primary|active|in charge|boss|own|owner|responsible) & (know|agree|decide|say|keep|record|register|list|table)',
      '(all|every) .. (node|server|process|replica|member|instance) .. (agree|same view|same list|same configuration|same config)',
      '(few|handful of|tiny|little|small|three|dozen) .. (kilobyte|kb|megabyte|mb|entry) & (everything depend|whole|nothing work|stand still|life|vital|critical|every service|all service|every server|if they be wrong|if wrong|all depend|must not be wrong)',
      '(every|all|each) .. (service|node|gateway|server|device) .. (poll|pull|read|ask for|watch) .. (config|configuration|secret|kilobyte of|rule file)',
    ],
    either(
      notOurs,
      / (?:two at once|split brain|vanish|outage|deploy|failover|hot key|each side elect|both (?:think|thought)|out of step|row lock|lock contention|locks? so long|table lock|lock the (?:row|table)|wait for a lock|deadlock|configuration of machine) /,
    ),
  ),
  no('model.configuration', [
    'no coordination data',
    'no shared setting',
    'nobody .. elect',
    'no critical .. config',
    'no (lock|lease|leader) (,|and|or)',
  ]),
];

const forms: readonly Rule[] = [
  told(
    'model.documents',
    [
      '(never same twice|never same bag|no two .. alike|bag of optional|nullable column|as it came|share layout|deep structure|nested tree) & {SHPDOCTHING}',
      '{SHPFIELD} .. (invent|dream up|depend on|vary|differ) .. {SHPDOCTHING}',
      '{SHPDOCTHING} .. (have|has) .. , .. one for .. (have|has)?',
      '(some|one) .. (give|have|has|carry|with) .. , (others?|another|one for) & {SHPDOCTHING}',
      '{SHPDOCTHING} .. (save|saved|store|stored|keep|kept) .. (as one document|as one thing|as nested|as whole|as json)',
    ],
    either(notOurs, / (?:own schema|own database|off limits|own machine) /),
  ),
  no('model.documents', [
    'exactly (same)? .. (column|field)',
    'shape (never|not) (differ|vary)',
    '(no|not) (flexible schema|custom field|json)',
  ]),
  pick(
    'schema.stability',
    'changing',
    [
      '(keep add|keep adding|keep ask|keep asking|come up with|think up|dream up|invent|insist on|always mean|ask for|bring) .. {SHPFIELD} & {SHPOFTEN}',
      '(keep add|keep adding|keep asking|keep ask|think up|dream up|invent|insist on) .. {SHPFIELD}',
      '{SHPASKERS} .. (add|want|invent|define|configure|need|think up|ask for|create|bring|dream up) .. (own|new|another|extra|additional|custom|other|more|different) .. (field|column|attribute|property|question|tag|data type|kind of data|thing to record)',
      '(new|another|unknown|yet another) (kind|type|sort) of (device|sensor|product|record|document|item|data|ad|contract|message|asset|listing|event|form) & {SHPOFTEN}',
      '(data model|schema|structure|table|field|tables|fields|attribute) .. (keep (move|change|grow|shift)|churn|pivot|reshape|restructure|rework|redesign|not settle|not sit still|not stand still|never finished|never settled|never done|still young|still move)',
      '(add|gain|grow|get|sprout) .. (column|field|attribute|property) .. (every|each|weekly|monthly|all the time|by the week|with every|per sprint|like others)',
      '(custom field|custom fields|temporary column|own field|fields of own) .. (per|each|every|for|dozen)',
      '(schema|structure|model|table|column) .. (moving target|anything but|redraw|in flux|pivot|without word|shift under)',
      '(nobody|no one) .. (say|know) .. what .. (contain|look like|record|store|field)',
      '(decide|want) .. (to record|record) (something|anything)? (else|new|more)',
      '{SHPFIELD} .. change .. (with|each|every|per) .. (firmware|release|season|customer|vendor|week|month|sprint)',
      '{SHPEVERYOWNER} .. (own|different|want|need|add|bring|define) .. (field|attribute|column|property|questionnaire) & (own|invent|new|different|want|define)',
      '(still|yet) .. (discover|find out|learn|explore|figure out|decide) .. (what|which|how) .. (store|record|keep|field|model|look|data|thing be)',
      '(schema|table|model|structure|field|column) .. (flexible|fluid|evolve|grow sideways|bend|in motion|not settle|change again|change weekly)',
      '(another|new) migration .. (every|each|week|day|sprint|deploy)',
      '(design|define|bring) .. own .. (intake form|form|field|question|questionnaire|attribute|schema)',
    ],
    { negated: 'drop', unless: either(notOurs, / (?:supplier|adapter hide|their schema change) /) },
  ),
  pick(
    'schema.stability',
    'stable',
    [
      '{SHPFORMAT} .. (fixed|constant|boring|frozen|settled|prove itself|never change|not change|not touch|look alike|not vary|never differ|same since|unchanged|not be touch)',
      '(one|single) new column & (since|year|go live)',
      '{SHPFIELDS} & {SHPAUTHORITY} & {SHPSETS}',
      '(no|not|none) .. (customer|tenant|client|one) .. (get|have|invent|need|want) .. (field|column|attribute) .. (own)?',
      '(column|field|table|schema|layout|attribute|data model|record|format|structure) .. (not|never|hardly|hardly ever|rarely|seldom|barely) .. (change|alter|touch|move|grow|vary|evolve|be add)',
      '(know|known) .. (field|column|what goes|what a record|attribute) .. (advance|beforehand|exactly|up front|by heart)',
      '(change|alter) .. (table|schema|column|layout) .. (once|twice|perhaps once) .. (year|decade)',
      '(shape|structure|field|type|format|layout) .. (never|not) .. (change|differ|vary|surprise|touch|move)',
      '(as they be|same as) .. (under|since|when|emperor|grandfather|in #)  & {SHPFORMAT}',
      '{SHPFORMAT} .. (by|from) (standard|law|ministry|regulator|treaty|statute|norm)',
    ],
    {
      negated: 'ignore',
      unless: either(notOurs, / (?:still wait|anything but|promise|ours be|off limits) /),
    },
  ),
];

const rows: readonly Rule[] = [
  told(
    'model.relational',
    [
      '{SHPENT} .. {SHPTIED} .. {SHPENT} & {SHPRULED}',
      '{SHPENT} .. {SHPTIED} .. {SHPENT} ... {SHPENT} .. {SHPTIED} .. {SHPENT}',
      '{SHPENT} , {SHPENT} (,|and|, and) {SHPENT} & {SHPRULED}',
      '(each|every|one) {SHPENT} .. (have|has|belong to|belongs to|own|hold|carry) .. {SHPENT} ... (each|every|one|that) {SHPENT} .. (have|has|belong to|own|hold|carry|point)',
      '(tie|link|relate) .. {SHPENT} (to|and|with) {SHPENT} (to|and|with|,) {SHPENT}',
      '{SHPENT} (belong to|hang off|refer to|point to|link to|tie to|relate to|key to) {SHPENT} , {SHPENT} .. {SHPENT}',
    ],
    either(notOurs, / (?:team|squad|service of its own|backlog|microservice|each its own program) /),
  ),
  no('model.relational', [
    'no constraint , no reference',
    'not find .. relationship',
    'no (constraint|foreign key) at all',
  ]),
];

const money: readonly Rule[] = [
  told('model.money', [
    '{SHPFUNDSOFT} & {SHPMISHARD}',
    '{SHPMONEYVERB} .. ({SHPFUND}|{SHPFUNDSOFT})',
    '(pay|paid|charge|charged|redeem|debit|pay out|sell|sold) .. (twice|two times|second time|again) & (customer|card|gift card|seat|ticket|subscriber|guest|passenger|account|voucher|salary|bank|people|person|pallet|driver|member)',
    '(account|balance|payment|posting|refund|payout|salary|premium|bet|interest) .. (come out wrong|wrong|hole|never refresh|pending|astray|off by|right|touch one account|must be right|transaction)',
    '(account|balance|points|stock|inventory|credit|wallet|budget) .. (of|per|for|in) .. (customer|member|player|household|desk|bank|club|tenant|article|warehouse|pupil|driver|client|gambler|advertiser|campaign|saver|donor) & (keep|hold|track|move|update|count|post|right|wrong|exact|burn|stay|credit|safely|never)',
    '(how much|sum|sums|total|totals) .. (spend|spent|owe|pay|paid|donate|sell|collect|grant|take in|bill)',
    '(transfer|posting|payment|charge|payout|refund|posts) .. (once|twice|same|again|balance|account|stop in between|both|lose)',
  ]),
  no('model.money', [
    '(no|not|neither) .. (balance|money|stock|ledger) .. (pass|nor|keep|hold|at all|be involve)',
    'no money pass',
    'keep no balance',
    'hold neither',
    'wrong total would not',
  ]),
];

export const shapeToldLastRules: readonly Rule[] = [
  ...text,
  ...trees,
  ...settings,
  ...forms,
  ...rows,
  ...money,
];
