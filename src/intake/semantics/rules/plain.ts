import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';

/** Said plainly, as the books of the field say it, and a few everyday ways that no idea of the other files covers. */
export const plainRules: readonly Rule[] = [
  yes('hurts.lateData', [
    '(event|message|data|record|reading|update|measurement|click) .. (arrive|come|come in|get in|show up) .. (late|out of order|in wrong order|hours late|days late)',
  ]),
  yes('hurts.duplicates', [
    '(duplicate|double delivery|second delivery) .. (already)? (cause|lead to|produce|result in) .. (double|wrong|twice|second|extra)',
  ]),
  yes('hurts.lostEvents', [
    '(event|message|notification|update) .. (get|be|go) (lost|missing) (between|on way|in transit|somewhere)',
  ]),
  yes('writes.hotRows', [
    '(same|few|handful of|very few) (row|record|account|key|counter|stock row|seat) .. (contend|contention|fight|concurrently|simultaneously|lock|at once)',
  ]),
  yes('writes.offline', [
    '(work|sell|write|run|record|go on|keep on|order) .. (when|while|if|although|even when|even if) .. (internet|internet line|line|link|connection|network|uplink) .. (cut|down|gone|dead|fail|drop|go away)',
  ]),
  yes('team.small', [
    '(team|we|company|crew|department|staff) (be|is) (very|quite|rather|really)? (small|tiny|lean)',
  ]),
  yes('edge.needed', [
    '(till|cash register|checkout|kiosk|branch|clinic|truck|ship|tractor|ward) .. (work|run|sell|function|go on) .. (when|if|while|without|although) .. (internet|line|link|connection|network|uplink)',
  ]),
  yes('regions.wanted', [
    '(would|should|do|is|be|whether|if) .. (second|another|further) (datacenter|region|site) .. (worth|need|make sense|worthwhile)',
  ]),
  yes('load.spiky', [
    '(whenever|when|as soon as|each time|every time) ... (open|use|visit|call|log into|download|buy on) .. (app|site|page|website|shop|portal) .. (within|in) .. (minute|second|few minute)',
  ]),
  yes('access.graphWalks', [
    '(chain|path|route) of .. (link|connect|join|between|lead)',
    '(path|connection|link) between .. (two)? (person|people|account|company|user|entity)',
  ]),
  yes('access.nearest', [
    '(look alike|look similar|look most like|look like it|similar looking|resemble) .. (propose|show|find|suggest|offer|rank)?',
  ]),
  yes('access.blobs', [
    '(upload|download|serve|stream) .. # .. (picture|photo|video|scan|image|file|film|recording|pdf|gallery)',
    '(upload|download) .. (picture|photo|video|scan|film|recording|pdf|gallery|attachment) ',
  ]),
  yes('access.aggregates', ['(report|statistic|dashboard) need (join|sum|count|total|average|group)']),
  yes('model.keyValue', [
    '(session|login|token|cart|basket) .. (random|opaque|identifier|id|key|token) .. (look up|fetch|read|find)',
  ]),
  pick(
    'model.money',
    true,
    [
      '(seat|berth|place|cabin|room|slot|ticket|table) .. (somebody|someone|anybody|another|else|customer|guest|other) .. (already)? (pay for|paid for|book|buy|reserve)',
    ],
    { negated: 'ignore' },
  ),
  pick(
    'asked.resilience',
    true,
    [
      '(second|another|further|backup) (datacenter|data center|data centre|region|site|zone|location) .. (worth|need|make sense|pay|worthwhile|overkill|necessary)',
    ],
    { question: 'only' },
  ),
  pick(
    'asked.engine',
    true,
    [
      '(which|what|what kind of|what type of) .. (storage engine|engine)',
      '(b tree|btree|lsm|innodb|rocksdb|myrocks) .. (or|versus|vs|against|instead of|better) .. (b tree|btree|lsm|innodb|rocksdb|myrocks)',
    ],
    { question: 'only' },
  ),
];
