import type { Rule } from '../match.ts';
import { pick } from '../rule.ts';

/** Where it runs, by broad ideas. */
export const settingBroadHostRules: readonly Rule[] = [
  pick(
    'hosting',
    'cloud',
    [
      '(own no|have no|no) (hardware|machine) .. (of own|of our own|beyond|and want none)?  & (own|rent|cloud|provider|coffee)',
      '(sold|sell) .. (rack|server|machine|hardware) & (cloud|azure|aws|provider)',
    ],
    {
      negated: 'drop',
      question: 'drop',
      unless:
        /\b(?:either|agnostic|both be|own rack|forbid|forbidden|exclude|excluded|reject|refuse|not allow|on site|whether|wherever|like (?:aws|amazon|s3)|compatible|minio|competitor|customer'?s? (?:own|cloud)|should we|would|consider|think of|no cloud|vendor offer|if we (?:go|move)|dream|could move|plan to)/,
    },
  ),
  pick(
    'hosting',
    'own hardware',
    [
      '{SETCSTANDS} .. (in|on|at) .. {SETCOWNSPOT}',
      '(cloud|public cloud) .. (forbid|forbidden|exclude|excluded|prohibit|not permit|not allow|ban|taboo|veto|out of question|rule against)',
      '(no|not|never|against|say no to) .. cloud & (rule|director|forbid|inspectorate|board|law|policy|own|here|premise)',
      '(buy|bought|purchase|order|procure) .. (server|blade|rack|storage server) .. (in|every|when|take|by|we|and|budget|used|pair|whatever)',
      '(whatever hardware we order|hardware we order|machine we own|server we own|hall we own|metal we buy|blade in pair)',
      '(hardware|server|rack) belong to',
      '(in|of) .. own computing center',
      '(server hall|machine hall|server hut|data hall|hypervisor)',
      '(nothing|not) .. leave .. (premise|building|campus|house)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:either|agnostic|both\b.*cloud|whether|wherever|used to|sell|move (?:to|into|from)|customer|client|licen[cs]e|supermarket|each with|special service|proprietary|shops?|edition|nothing against|azure|aws|gcp|could|may|would|ship|train|vehicle|rent)/,
    },
  ),
  pick(
    'hosting',
    'either',
    [
      '{SETCRENTED} & {SETCBOUGHT} & {SETCNOODDS}',
      '{SETCRENTED} .. and .. {SETCBOUGHT} & {SETCNOODDS}',
      '(hosting|where to run|where it run|where this run) & (no constraint|free|open|nobody prescribe|up to you|see fit|undecided)',
      'run it wherever',
      '(rent|own) or (rent|own|owning|renting|buy) .. (machine|server|hardware|cheap|whichever|no odds)?',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:event|garden|tenants?|customers? (?:may|can|choose)|garage|decided|chosen|in favou?r|sell|move (?:to|into|from)|availability zone|read from)/,
    },
  ),
];
