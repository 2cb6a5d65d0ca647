import type { Rule } from '../match.ts';
import { yes } from '../rule.ts';
import { told } from './told-hurts-data-words.ts';

/** Told by ideas in their usual order; in a long sentence they meet less by chance than in any order. */
export const hurtsDataOrderedRules: readonly Rule[] = [
  yes(
    'hurts.fixedAggregates',
    [
      '(new|every new|each new|another|any new|fresh|additional) (question|chart|metric|report|breakdown|dimension|angle|kpi|cut|segment|graph|wish|statistic|evaluation|view of number) .. (need|take|mean|cost|become|require|wait|is) .. (developer|engineer|sprint|ticket|week|month|release|project|pipeline|reprocess|view|deploy|quarter|programmer)',
      '(only|just|nothing but|merely) .. (total|average|sum|count|aggregate|hourly|daily|monthly|weekly|percentage|mean) & (ask|question|why|who|which|regulator|know|tell|gone|find out|broken down|individual)',
      '(raw|detail|single event|individual|original|underlying) .. (gone|throw away|thrown away|not keep|not kept|drop|dropped|discard|never store|never stored|not store) & (total|average|sum|count|question|ask|why|who|which|aggregate|analyst|answer)',
      '{HDAXSUMS} .. {HDACANNOT} .. {HDAQUESTION}',
      '{HDAXSUMS} ... (not|nobody can|no way|impossible) .. (break down|broken down|drill|slice|split|tell apart|dig|look inside|go deeper|zoom)',
      '(question|ask|want to know|find out|curious) ... (not foresee|not foreseen|nobody foresee|nobody think of|not think of|not prepared|not prepare|not plan|not anticipate) ',
    ],
    told(
      /cache|shard|schema|alter|lock|must|should|memory|deadlock|ledger|legal|budget|without|privacy|anonym\w*|gdpr|may be kept|hurry|never (?:throw|drop|lose)/,
    ),
  ),
  yes(
    'hurts.slowQueries',
    [
      '(wait|waits|waiting) .. (second|minute|hour|ages|forever) .. (for|until|before) .. (report|search|result|answer|list|chart|hit|query|number|figure|overview|page)',
      '(take|takes|need) .. {HDAXLONGTIME} .. (find|search|list|count|sum|compute|answer|tell|display|calculate|filter|sort|look up|produce) .. (customer|report|order|result|number|match|total|list|figure|name|record|all|every|top|which)',
      '!{HDAASKSTRONG} .. {HDATOOSLOW}',
      '(search|searching|filter|filtering|sort|sorting|list|listing|report|statistics|query|browse|look up) ... (longer than|slower than) .. (paper|by hand|phone|patience|walk|drive|meeting|break|shift|call|letter|card|lunch|anyone|want)',
      '(user|staff|people|everyone|clerk|nurse|manager|analyst|lawyer|teacher|customer) .. (give up|gave up|walk away|close tab|fetch coffee|get coffee|make tea|go for coffee|stare) .. (search|report|query|result|page|list|hit|screen|number|answer|hourglass|spinner)',
      '(query|report|search|join|dashboard|listing|evaluation) .. (used to take|once take|take) .. (second|minute|ms) .. (now|today|these days)',
    ],
    told(
      /last (?:few |\w+ )?(?:second|hour|minute)|must|should|may take|fine|enough|lock|everyone|production|others|replica|lag|cache|p99|sometimes|percentile|gc|compaction|deploy|build|no hurry|within|nobody mind|batch|shard|product|tombstone|tenant|customer.s|merge|live dashboard|turnstile|one \w+ user/,
    ),
  ),
  yes(
    'hurts.unpredictableLatency',
    ['{HDATAIL} .. {HDADELAY}', '{HDAUSUALLY} ... {HDASOMETIMES} ... {HDADELAY}'],
    told(
      /must|should|target|need to|objective|slo|sla|lock|report|within # ms|budget|may|bank holiday|partner|lose|outage|cache|replica|gps|courier|network|wifi|event|fine|stale/,
    ),
  ),
  yes(
    'hurts.replicaLag',
    [],
    told(
      /cache|cdn|memcached|ttl|must|should|may|tolerat\w*|fine|offline|no signal|failover|storage|tombstone|undo|backup|draft/,
    ),
  ),
  yes(
    'hurts.memoryExceeded',
    ['{HDARAM} .. {HDARAMFULL}'],
    told(/leak|phone|browser|compiler|laptop|tablet|random|locality|gc|collect|fits|each other|cold cache/),
  ),
  yes(
    'hurts.schemaDrift',
    [
      '(every|each|all|no two) (team|system|department|service|producer|consumer|supplier|app|source) .. (spell|name|call|define|encode|format|interpret|store|structure|describe|model) .. (differently|another way|own way|as it like|as they like|its way)',
      '(rename|renamed|renaming|change|changed|drop|dropped|add) .. (field|column|key|attribute|property) & (break|broke|crash|find out|silent|silently|surprise|nobody tell|without telling|no one told) & (consumer|downstream|team|report|job|system|other|reader|pipeline)',
      '(nobody|no one) (know|knows|agree|can say) .. (which|what) .. (copy|version|definition|field|schema|format|list|master) .. (right|true|current|valid|mean|correct|truth)',
      '(same|one) (customer|patient|order|product|article|person|member|player|supplier) .. (exist|live|appear|is store|stored|keep|kept|be) .. (in|under) (three|four|five|six|seven|eight|nine|ten|eleven|twelve|#|several|many) (system|database|place|version|form|copy|list|table|spelling|name)',
    ],
    told(/shard|lock|cache|replica|must|should|by design|region|registry|deploy|library|backup|data ?center/),
  ),
  yes(
    'hurts.stampede',
    [
      '{HDACROWD} ... (ask|fetch|request|load|want|open|reload|recalculate|query) .. {HDASAMETHING}',
      '{HDACOLD} .. {HDACOLLAPSE}',
    ],
    told(/cattle|museum|not feel|no herd|lock|update|vote|stale|invalidat|edit|jitter|merged/),
  ),
  yes(
    'hurts.noisyNeighbour',
    ['{HDAONETENANT} ... {HDAHOG} .. {HDAOTHERS}', '{HDAOTHERS} .. {HDAHOG} ... {HDAONETENANT}'],
    told(
      /not felt|can not hurt|untouched|never (?:slow|have)|shard key|replica|deploy\w*|data ?center|edit|format|answer late|dog|see each other|must|should|quota hold|lock|row|pay (?:little|nothing|by)|endpoint|consumer|webhook|deliver\w*|merge|api be slow|query can|sync of/,
    ),
  ),
];
