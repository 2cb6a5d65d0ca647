import type { Rule } from '../match.ts';
import { yes } from '../rule.ts';

/** Where single owners and storage are placed. */
export const placementRules: readonly Rule[] = [
  yes('placement.single', [
    '(move|relocate|migrate|shift|evict|isolate|pull out|place|put|pin) .. (one|single|individual|particular|specific|certain|noisy|big|large|hot|biggest|largest) (tenant|customer|seller|shop|user|account|workspace|merchant|client|owner|key|team|organisation|organization|guild|game) .. (from|to|onto|off|out|away|elsewhere|alone|by itself|without|between|somewhere|on its own|into|separately)',
    '(tenant|customer|seller|shop|user|account|workspace|merchant|client|owner) .. (movable|moveable|moved|relocated|placed|pinned|migrated) .. (one by one|individually|by itself|alone|separately|on its own|one at a time|without moving|without touching)',
    '(move|relocate|migrate|place|pin) (tenant|customer|seller|shop|user|account|workspace|merchant|client|owner) (one by one|individually|separately|one at a time|freely|at will)',
    '(decide|choose|control|say) .. (which|where|what) .. (shard|machine|server|host|node) .. (tenant|customer|seller|shop|account|workspace|merchant) .. (live|sit|go|land|is on)',
    '(own|dedicated) (shard|machine|server|host|node) for .. (big|large|noisy|single|biggest|largest|special) (tenant|customer|seller|shop|account|workspace|merchant)',
  ]),
  yes('storage.apart', [
    '(compute|query|database) (node|instance|layer|tier|engine)? .. (stateless|without state|ephemeral|disposable|hold no state|keep no state|no local state|diskless)',
    '(separate|separated|separation|decouple|decoupled|disaggregate|disaggregated|split) .. (compute|engine|processing) .. (and|from) .. storage',
    '(separate|separated|separation|decouple|decoupled|disaggregate|disaggregated|split) .. storage .. (and|from) .. compute',
    'storage .. (apart|separate|independent|decoupled) .. (from|of) .. (compute|engine|process)',
    '(shared|distributed|remote) storage (layer|volume|service|tier) .. (below|under|beneath|for) .. (engine|database|writer|compute)',
    'stateless (container|compute|engine|database|postgres|node) .. (database|storage|page|log|page server)',
  ]),
];
