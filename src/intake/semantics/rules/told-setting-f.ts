import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';

/** What was missed most, once more by the sense alone and not by what anybody wrote. */
export const settingInventedRules: readonly Rule[] = [
  yes(
    'data.rebuildable',
    [
      '{SETBDERIVED} .. {SETDLOST} & {SETDSHRUG}',
      '{SETDLOST} .. {SETBDERIVED} & {SETDSHRUG}',
      '(source of truth|system of record|golden copy|master copy|original|golden source) .. (elsewhere|be in|live in|sit in|other system|somewhere else|remain in|be with) & (copy|index|cache|derive|only|just|merely|lose|lost|here)',
      '(not|no|never|why) .. (back up|backup|backups) & {SETBDERIVED}|{SETDAFRESH}',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:event sourc|audit|amend|new consumer|money|payment|retry|twice|nobody could|cannot be|take (?:day|week|hour)|too long|locked|customer (?:be|have)|ask again|call again|step|saga|charge|exactly|order|message)/,
    },
  ),
  yes(
    'data.skewed',
    [
      '{SETDTOP} {SETBOWNER} .. (time) .. (average|median|typical|next|size of|big|normal|usual|smallest)',
      '(power law|zipf|pareto|heavy hitter|lopsided|elephant and mice|few giant|handful of giant|fat head|badly skewed|wildly different size)',
      '{SETDTOP} {SETBOWNER} .. (%|percent|half|third|quarter|lion share|bulk|majority) .. (traffic|data|row|load|volume|storage|request|write|revenue|everything)',
      '(most|typical|average|usual|normal) {SETBOWNER} .. {SETDTINY} & {SETDTOP} .. {SETDHUGE}',
      '{SETBOWNER} .. from .. {SETDTINY} ... to ... {SETDHUGE}',
      '{SETBOWNER} .. (size|sizes) .. (vary|differ|range|range from) .. (wildly|hugely|enormously|order of magnitude|orders of magnitude|factor)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:bill|invoice|evenly|alike|equal|percentile|complain|faster|slower|first customer|salar|latenc|(?:grow|go|grew|went) from|instance|month ago)/,
    },
  ),
  yes(
    'data.keptForever',
    [
      '(readable|retrievable|findable|available|legible|there|accessible) .. in ({SETBTENS}|#) year',
      '{SETDPAPERS} .. (only ever grow|only grow|never shrink|keep growing forever|grow forever)',
      '(complete|full|entire|whole) history .. (keep|kept|forever|retain|available) & {SETDPAPERS}|always|forever',
      '{SETDPAPERS} .. (have no|without|no) (expiry|expiration|end date|best before|retention limit|time limit)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:if disk|session|lock|queue|retry|would like|after \w+ (?:year|day|month)|lose|lost|cache|key|token|rebuild|replay)/,
    },
  ),
  pick(
    'growth.kind',
    'fast',
    [
      '(#|{SETBTENS}|thousand) {SETDCOUNT} .. {SETDTHEN} ... {SETDNOW} .. (#|{SETBTENS}|thousand|million)',
      '{SETDTHEN} .. (#|{SETBTENS}|thousand) {SETDCOUNT} ... {SETDNOW} .. (#|{SETBTENS}|thousand|million)',
      '(sign|sign up|onboard|add|open|launch|connect|win|take on|join|roll out) .. ({SETBMANYNUM}|#) .. {SETDCOUNT} .. (per|each|every)? (week|month|day)',
      '{SETDCOUNT} .. (double|triple|quadruple|multiply) .. (each|every|since|within|this|in|last) .. (quarter|month|year|spring|summer|christmas|winter|january)',
      '(demand|growth|adoption|uptake) .. (outpace|outrun|overwhelm|faster than|run ahead|ahead of)',
      '{SETDNOW} .. (#|{SETBTENS}|thousand|million) .. {SETDCOUNT} ... (next year|by summer|by christmas|in twelve month|within year|in year) .. (#|{SETBTENS}|thousand|million)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:latenc|cost|bill|price|used to|be over|could|would|headroom|rival|competitor|wait|down to|drop|second|minute|gain perhaps|lose a few|peak|outage|retir|leave)/,
    },
  ),
  pick(
    'growth.kind',
    'modest',
    [
      '{SETDCOUNT} .. (hardly|barely|scarcely) .. (grow|increase|multiply)',
      '(same|as many|no more) .. {SETDCOUNT} .. (as|than) .. (year ago|last year|decade ago|back then)',
      '(there will never be|never be|not be) .. more .. {SETDCOUNT} .. than',
      '(fixed|constant|given|limited|unchanging|stable) (number|set|amount|population) of {SETDCOUNT}',
      '(not|hardly) .. (plan|expect|want|intend|aim) .. (to)? (grow|expand|scale|become big|get big)',
      '(grow|growth|increase|rise) .. (by)? .. (few|{SETBSMALLNUM}|#|handful|couple) (percent|%|per cent)? .. (each|every|per) year',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:bill|price|cost|latenc|fast|explod|until|doubl|fold|key|partition|schema|without|shard|competitor)/,
    },
  ),
  yes(
    'placement.single',
    [
      '{SETCMOVE} .. {SETBOWNER} & {SETDRESTSTAY} & (one|single|individual|that|any|alone|this|each|only)',
      '({SETBOWNER}) .. from (one|full|crowded|hot|busy|shared) {SETCSPOT} .. to',
      '(tenant by tenant|customer by customer|client by client|school by school|shop by shop|one (tenant|customer|client|shop|guild|workspace) at a time)',
      '(decide|choose|say|steer|control|dictate|determine) .. (which|where|what) .. {SETBOWNER} .. (live|sit|run|go|land|be placed)',
      '(noisy|heavy|demanding|greedy|hungry|loud|important|vip|big) {SETBOWNER} .. (own|separate|dedicated|different|another) {SETCSPOT}',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:building|staff|read replica|edge|self host|premise|install|upgrade|migrate to the new version|rollout|schema|feature flag|release|deploy|backup)/,
    },
  ),
];
