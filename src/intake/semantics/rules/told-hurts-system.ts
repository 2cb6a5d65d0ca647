import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';
import { hurtsFlowToldRules } from './told-hurts-system-2.ts';
import { hurtsRunToldRules } from './told-hurts-system-3.ts';
import { surviveMoreToldRules } from './told-hurts-system-b.ts';
import { hurtsMoreToldRules } from './told-hurts-system-c.ts';
import { hurtsBetweenToldRules } from './told-hurts-system-d.ts';

const zoneWords =
  /\b(?:zones?|azs?|halls?|buildings?|rooms?|racks?(?! server)|regions?|datacenter|sites?|compartments?|cellar|continent)\b/;
const regionWords = /\b(?:regions?|datacenter|continent|countr(?:y|ies)|virginia|frankfurt|dublin|city)\b/;
const moving =
  /\b(?:drain|evacuat\w+|steer|divert|shift|out of rotation|traffic out|click|lever|operator|vacate)\b/;
const told =
  /\b(?:last (?:year|night|week|month|summer|winter|spring|autumn|quarter)|ago|in # the|never again|we be down)\b/;

/** The system should go on, or nobody should mind. */
const goesOn = [
  '{HSYDUTY} .. {HSYGOON}',
  '{HSYCALM}',
  '(other|second|remaining|rest|surviving|another|neighbor|peer|twin|others) .. {HSYGOON}',
];
const unhurt = (idea: string): string[] => goesOn.map((calm) => `${idea} & ${calm}`);

/** Told by ideas that meet in one sentence, and not by a phrase. */
export const hurtsSystemToldRules: readonly Rule[] = [
  pick(
    'survive',
    'zone and node',
    [
      '{HSYZONE} .. {HSYDIE} & {HSYONEMORE} & {HSYTOGETHER}',
      '{HSYDIE} .. {HSYZONE} & {HSYONEMORE} & {HSYTOGETHER}',
      '(zone|az|site|building) .. (plus|on top of) .. (one|blade|server|host|node|machine|disk)',
      '(minus|plus) .. (zone|az|hall|site) & (minus|plus) .. (blade|server|host|node|machine|disk|one)',
    ],
    {
      negated: 'ignore',
      unless: /\bbut not\b|\bthis (?:summer|year|month)\b|\bevacuat\w+ with\b|\bservices\b/,
    },
  ),
  pick(
    'survive',
    'zone',
    [
      ...unhurt('{HSYZONE} .. {HSYDIE}'),
      ...unhurt('(dead|dark|broken|lost|losing|lose|loss of) .. (zone|az|hall|server room|machine room)'),
      '(second|third|other) (room|building|hall) & (switch over|take over|suffice|carry on|go on)',
    ],
    {
      negated: 'ignore',
      unless: new RegExp(`${moving.source}|${regionWords.source}|\\bplus\\b|\\bone more\\b`),
    },
  ),
  pick(
    'survive',
    'region',
    [
      ...unhurt('({HSYREGION}|{HSYCITY}) .. {HSYDIE}'),
      ...unhurt('{HSYDIE} .. (of|in|whole|entire) .. ({HSYREGION}|{HSYCITY})'),
      '(region|datacenter|whole site|entire site) .. {HSYMAY} .. {HSYDIE}',
      '(second|other|another) (site|center|datacenter|region|location) & (far|kilometer|km|mile|earthquake|take over)',
      ...unhurt(
        '(earthquake|tsunami|war|hurricane|bush fire|wildfire|grid blackout|volcano|flood|terror attack)',
      ),
      '({HSYREGION}|{HSYCITY}) & (either|any) (may|can) (die|fail|go|burn)',
    ],
    {
      negated: 'ignore',
      unless: new RegExp(
        `\\b(?:zones?|azs?|rooms?|halls?|twin|same city|instances)\\b|\\bone more\\b|${told.source}|${moving.source}`,
      ),
    },
  ),
  pick(
    'survive',
    'node',
    [
      ...unhurt('{HSYBOX} .. {HSYDIE}'),
      ...unhurt('{HSYBROKEN} {HSYBOX}'),
      ...unhurt('{HSYLOSING} .. {HSYBOX}'),
      '(one|any|a|either|single) {HSYBOX} .. {HSYMAY} .. {HSYDIE}',
      '(two of everything|two server|twin|spare|pair of) & (either|one) .. (may|can|must) .. {HSYDIE}',
    ],
    {
      negated: 'ignore',
      unless: new RegExp(
        `${zoneWords.source}|${told.source}|\\bold (?:primary|leader|master)\\b|\\bpromote\\b`,
      ),
    },
  ),
  yes(
    'survive.regionEvacuation',
    [
      '{HSYLEAVE} .. ({HSYREGION}|{HSYCITY}) & {HSYQUICK}',
      '(region|regional|site|datacenter) (evacuation|failaway|exodus|escape)',
      '(fail|move|shift|steer|go) (away|elsewhere) & ({HSYREGION}|{HSYCITY})',
      '(north|south|east|west|northern|southern|eastern|western|coastal) & (load|traffic|user|caller) & {HSYLEAVE}',
    ],
    {
      unless: /\b(?:zones?|azs?|one of the three|hall|rooms?|building|tractor|people from|guest|provider)\b/,
    },
  ),
  yes(
    'survive.zoneDrain',
    [
      '{HSYLEAVE} .. (zone|az|hall|building|server room|machine room|one site|fire compartment) & {HSYQUICK}',
      '!{HSYLEAVE} .. (zone|az)',
      '{HSYZONE} ... {HSYLEAVE} & {HSYQUICK}',
    ],
    {
      unless:
        /\b(?:regions?|plus|one more|further machine|last year|wrong hall|ditch|guest|pupil|fire brigade|drain in|conveyor)\b/,
    },
  ),
  yes(
    'blastRadius.limit',
    [
      '{HSYFAULT} & {HSYALLOF} .. (not|never) .. {HSYHITS}',
      '(never|not|nobody) .. (all|everyone|everybody) .. (at once|same time|same day|together) & {HSYFAULT}',
      '(any|no) (single|one) (fault|failure|mistake|error|bug|customer) .. (can|may|must|should)',
      '(failure|fault|damage|error|mistake) .. (small|local|contain|bounded|limited)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:own pace|release on|zones?|node|server|machine|datacenter|in the field|fine by us|picks?|tenth time)\b/,
    },
  ),
  yes(
    'downtime.none',
    [
      '!{HSYUPKEEP} & {HSYWHILERUN}',
      '!{HSYUPKEEP} & (must not|may not|should not|can not|not|never|nobody|no one|without) .. {HSYSTOPWORD}',
      '(change|touch|evolve) .. (on purpose|table|schema|layout|structure) & {HSYWHILERUN}',
      '(no more|without|no) (maintenance page|maintenance window|closing time|service window|planned downtime)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:all tenants|in one go|broke|took down|one by one|zones?|building|big bang|without wait|as if nothing|producers?|go online|luck|promise)\b/,
    },
  ),
  yes(
    'drills.wanted',
    [
      '(drill|chaos|game day|rehearsal) & {HSYWISHES} & {HSYREGULAR}',
      '!{HSYPROVE} & {HSYRECOVERY} & {HSYWISHES}',
      '{HSYPROVE} .. {HSYRECOVERY} & {HSYREGULAR}',
    ],
    {
      unless: /\bschool|in the drill|we decline|test (?:data|environment)\b/,
    },
  ),
  ...hurtsFlowToldRules,
  ...hurtsRunToldRules,
  ...surviveMoreToldRules,
  ...hurtsMoreToldRules,
  ...hurtsBetweenToldRules,
];
