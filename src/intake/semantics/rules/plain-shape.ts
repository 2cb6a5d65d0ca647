import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';

const several = '(two|three|four|five|six|ten|twelve|several|many|#|few|both|dozen)';
const readings =
  '(reading|readings|measurement|posting|entry|record|row|event|result|point|sample|observation|transaction|statement|fact)';
const source =
  '(event log|log|archive|source|database|master|master data|raw data|raw event|system of record|event store)';
const derived =
  '(search index|index|cache|view|read model|warehouse|everything|projection|materialized view|copy|it)';
const page =
  '(page|homepage|start page|landing page|list|question|questions|schedule|content|line up|lineup|timetable|program|answer|exam|feed|result page|score|map|menu|live ticker|ticker|crossword|puzzle|quiz|edition|front page|article|catalog|price list)';
const makers =
  '(supplier|lab|tenant|partner|agency|customer|council|municipality|manufacturer|product|device type|instrument|producer|team|title|shop|school|{KIND})';
const writers =
  '(reporter|journalist|nurse|clerk|student|editor|author|planner|designer|engineer|doctor|teacher|people|user|colleague|lawyer|officer|operator)';
const counted = '(view|visit|click|play|download|boarding|like|listing view|page view|scan|impression|vote)';

/** What the data is like and how it is read and written, told in plain statements. */
export const plainShapeRules: readonly Rule[] = [
  pick(
    'model.documents',
    true,
    [
      `no two ${makers} (use|have|send|need|want) same (field|attribute|column|property|form|structure)`,
      `(each|every) ${makers} (have)? set of (attribute|field|property|column) (of own)?`,
      `(json|payload|xml) (that)? (differ|differ|vary|look different) (per|by|from|between|for) ..`,
      '(form|record|document|message|feed|file|xml|json|payload|csv) .. field come and go',
      'field come and go',
      '(free form|freeform) (annotation|note|field|attribute|metadata|property)',
      '(document|record) with nest .. (chapter|section|item|block|part|box|line)',
    ],
    { negated: 'ignore', unless: /\b(?:farmer|plough|corn|wheat)\b/ },
  ),
  pick(
    'schema.stability',
    'changing',
    [
      '(field|attribute|column|property) come and go',

      'new .. (model|type|kind|device|form|product) .. with (other|new|different|own) (field|attribute|column) .. (every|each)',
      'new (model|type|kind) (come in|turn up|arrive|appear) (every|each) .. (week|month|day)',
    ],
    { negated: 'ignore', unless: /\b(?:farmer|plough\w*|corn|wheat)\b/ },
  ),
  pick(
    'writes.appendOnly',
    true,
    [
      '(correction|amendment|change|revision) (come|arrive|be write|be store|be record|be enter) as new ..',
      '(only|ever) (add|added|append|insert) , never {NOTMOVE}',
      `(nobody|no one) (may|can|must) {NOTMOVE} .. ${readings} (after|once) ..`,
      `never (update|change|edit|alter|modify|overwrite) ${readings}`,
      `${readings} once (store|stored|write|written|signed|sign|book|booked|saved|save) .. (can not|never|not|must not|may not) .. (change|alter|touch|edit|modify)`,
    ],
    { negated: 'ignore' },
  ),
  yes(
    'access.onlyByKey',
    [
      '(only|ever|exclusively) (ever)? (look|fetch|read|get|ask for|load|find) .. (up)? by (id|key|({KEY})|reference|booking reference|policy number|ticket number|voucher code|code|case number|reference number|serial number|contract number)',
      '(be|get) only (fetch|look up|read|load|find|ask for) by (id|key|({KEY})|reference|policy number|ticket number|voucher code|code|case number)',
      'only access be by (id|key|({KEY})|reference|policy number|ticket number|case number)',
    ],
    { unless: /\b(?:or by|and by|address or)\b/ },
  ),
  no('access.joins', [
    'nosql join (be)? (need|needed|require|required|necessary|,|.)',
    'no (sql)? join (be)? (need|needed|require|required|necessary|want)',
    'join (be)? not (need|needed|require|required|necessary)',
    '(need|use|have|want) no (sql)? join',
  ]),
  yes('access.latestOfEntity', [
    '(latest|last|newest|most recent) (#|{N}) .. (line|entry|message|event|value|order|post|comment|reading|row|record) (of|per|for|from) (one|single|given|each|pod|{THING}|{PROBE})',
    '(fetch|read|load|show|open|see|want) (one|single|given)? ({THING}|{PROBE}|pump|pod|machine) last (#|{N}) (hour|minute|day|week)',
    '(one|single) ({THING}|{PROBE}) .. (read|query|fetch|want) for (stretch|span|range|period) of time',
    '(read|query|want|fetch) .. one ({THING}|{PROBE}) for (stretch|span|range|period) of time',
  ]),
  yes('access.sameObjectByMany', [
    `${page} be (same|identical) for (everyone|everybody|all|all of them|(all|every|each) (visitor|user|candidate|reader|client|fan|student))`,
    `${page} .. , (same|identical) for (everyone|everybody|all)`,
  ]),
  pick(
    'data.keptForever',
    true,
    [
      `we never (delete|throw away|discard|purge|erase|drop) (single)? ({KEEPSAKE}|${readings}|measurement point|telemetry point|data point|telemetry)`,
    ],
    {
      negated: 'ignore',
    },
  ),
  yes(
    'data.skewed',
    [
      '(shard|partition|{OWNER}|key|bucket) .. (time|x|fold) (bigger|larger|as big as|as large as|size of|large|big) .. (any other|other|others|rest|median|average|next)',
      '(biggest|largest) ({OWNER}|council|district|municipality|seller|dealer) have # .. , median (one)? (have)? #',
      '(some|most|many) ({OWNER}|dealer|council|seller) have (#|one|two|three|four|five|few|dozen) .. , one have # ',
      '(one|single|few|some) (giant|huge|enormous|monster|gigantic) ({OWNER}|policy holder|policyholder|customer|seller|dealer|account|council)',
    ],
    { negated: 'ignore' },
  ),
  yes('data.fitsMemory', [
    '(whole|entire|complete|all) (db|database|data|index|dataset|catalog|catalogue|thing) (can|could|would|will)? fit (on|in) (phone|laptop|usb stick|watch|notebook|one laptop|pocket)',
    '(serve|hold|run|answer) .. (from|in|out of) memory of (one|single) (machine|server|box|process)',
  ]),
  yes('data.rebuildable', [
    `from .. ${source} .. (rebuild|reindex|regenerate|recompute|refill) ${derived}`,
    `(rebuild|reindex|regenerate|recompute|refill|restore) ${derived} from ${source}`,
    `be feed from ${source} ... (index|load|build|fill|read) (everything|it|all) again`,
  ]),
  yes('writes.counters', [
    `(every|each) .. ${counted} (cause|mean|trigger|produce|be) write ... count`,
    `(every|each) .. have counter (for ${counted}|for|, plus one|, # per|, + # per|plus one)`,
  ]),
  yes(
    'writes.updates',
    [
      '(get|be) (amend|amended|correct|corrected|change|revise|revised|edit|update) .. (up to)? (dozen|#|several|many|ten|five|twenty) time',
    ],
    { unless: /\b(?:teacher|train|software|firmware)\b/ },
  ),
  yes('writes.bulk', [
    '(load|import|ingest) (complete|full|whole) (dump|register|catalog|catalogue|extract|export|snapshot|file)',
    '(complete|full|whole) (dump|extract|export|snapshot) of # .. (be)? (load|import|ingest)',
  ]),
  yes('writes.concurrentEdits', [
    `${several} ${writers} .. (write|edit|type|fill in|work|comment) (in|on)? (same|one) .. (live ticker|ticker|shift report|report|form|file|draft|record|document|contract|minutes|law)`,
    `${writers} .. (write|edit|type|fill in|work) in same .. (live ticker|ticker|shift report|report|draft|document|contract|minutes)`,
  ]),
  pick(
    'byzantine',
    true,
    [
      '(client|device|participant|player|sender|meter|gateway|node|partner|sensor|peer|user) .. (be|get) (malicious|hostile|hack|hacked|compromised|rigged)',
      '(send|report|submit) (garbage|rubbish|nonsense|lie|false|wrong|fake) .. on purpose',
      '(can not|can) trust (nothing|anything) .. (client|they|device|player|participant|sender) send',
    ],
    { negated: 'ignore', unless: /\b(?:may|must|can) not be (?:hack|compromis)|\bhave been trained\b/ },
  ),
  yes('placement.single', [
    'move (single|one|individual|large|big|such)? (tenant|customer|client|shop|account|workspace|school|merchant) (between|to another|from one) (stack|shard|cell|cluster|node|machine|server|instance)',
    '(tenant|customer|client|shop|account|workspace|school|merchant|one) .. (get|give|have) machine of own .. without (touch|touching|move|moving|disturb)',
    'give .. machine of own .. without (touch|touching|move|moving|disturb)',
  ]),
  yes('processing.dedup', [
    '(if|when) (two|both|several) .. (send|report|raise|deliver|submit) same .. , .. (keep|count|store|take|only one|just one)',
  ]),
  yes(
    'processing.windows',
    [
      '(average|sum|count|total|median|mean|rate|sum up) .. (over|of|for|in) last (hour|minute|second|day|# minute|# hour|five minute|ten minute|quarter hour|quarter of hour) & (stream|come in|event|as it pass|live)',
      '(stream|event) ... (average|sum|count|total|median) per .. (minute|second|hour)',
    ],
    { unless: /\b(?:behind the house|dry up|dried)\b/ },
  ),
];
