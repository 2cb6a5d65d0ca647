import type { Rule } from '../match.ts';
import { pick } from '../rule.ts';

const reach =
  '(query|transaction|request|operation|access|read|reads|write|work|page|screen|statement|sql|report|call|join|lookup|everything|update|user|staff|people|session|job|click|action)';
const stay =
  '(stay|stay within|stay inside|remain within|remain inside|remain in|touch|concern|involve|limit to|limited to|confine to|confined to|scope to|scoped to|restrict to|restricted to|belong to|hit|leave|read|affect|about|within|inside|look at|see|need|deal with|work in|work inside|work within|be for|carry|filter by|filtered by|run in|run within|run inside|join inside|join within|happen in|happen within|happen inside|be local to|relate to|stick to|revolve around|go to)';
const one =
  '(one|single|exactly one|only one|just one|same|one and same|precisely one|never more than one|own|at most one|only own)';

/** What nearly every query stays within. */
export const localityRules: readonly Rule[] = [
  pick('query.locality', 'one key', [
    `${reach} .. (one|single|exactly one|just one|only one|1) (key|record|row|item) (at a time|only|by key|by id|,|.|and nothing else|by its key)?`,
    '(touch|concern|hit|need|access|within|involve) (only|exactly|just|never more than) (one|single|1) (key|record|row|item)',
    '(read|write|read or write|get or put|fetch|update) (one|single|exactly one) (key|record|row|item|value) .. (by|at a time|per)',
    'single (key|record|row|item) (operation|access|read|query|request|lookup|transaction) (only)?',
    'never (touch|read|need|span) more than (one|single) (key|record|row|item)',
  ]),
  pick('query.locality', 'one entity', [
    `${reach} .. ${stay} .. (one and same|one|single|exactly one|only one|just one|same|at most one|given) {THING}`,
    `${reach} .. (within|inside|limited to|confined to|about|of) (one|single|exactly one|same) {THING}`,
    '(one|single|exactly one|just one) {THING} (at a time|only|per query|per request|per transaction)',
    '(never|not|no|hardly ever|rarely) .. (cross|across|span|touch two|join two|touch another|touch several) .. (channel|document|board|conversation|room|order|device|game|match|thread|entity|canvas|vehicle|trip|auction|case|project)',
    '(per|within|inside) (channel|document|board|conversation|room|game|match|thread|canvas|project) (only|query|transaction)',
  ]),
  pick(
    'query.locality',
    'one tenant',
    [
      `${reach} .. ${stay} .. ${one} {OWNER}`,
      `${reach} .. (within|inside|limited to|confined to|scoped to|about) (one|single|exactly one|same|just one|only one|own) {OWNER}`,
      `(nearly|almost|practically|virtually|each|every|all|most|#|vast majority of) .. ${reach} .. (one|single|exactly one|just one|only one|same) {OWNER}`,
      `${reach} .. (data|record|row) of (exactly|only|just|precisely)? (one|single|exactly one|just one|only one) {OWNER}`,
      '{OWNER} .. (only|never) (ever)? (see|touch|access|work with|work in|look at|need|read|work inside|care about|query) (only)? (own|data of other|other|another|anybody else|anyone else|each other|one another)',
      '{OWNER} .. (see|touch|access|work with|read|need) (only|nothing but|just|exclusively) own',
      '(never|not|no|rarely|hardly) .. (cross|across|span|leave|join across|mix|combine|touch two|touch another|need another|need other|mix two) (between|of|boundary of|border of)? (two|several|different|other)? {OWNER}',
      '(work|works|act|move|operate|live) .. (in|within|inside|on) .. (own|one) {OWNER} (only|alone|and nowhere else|and nothing else|at a time)',
      '(one|single|exactly one|just one) (customer|tenant|workspace|shop|account|organization|company|merchant|school|clinic|client|practice|hotel|restaurant) (per query|per request)',
      '(query|row|table|statement|request|record|call|key) .. (carry|have|include|contain|with|hold) .. (tenant id|customer id|workspace id|shop id|account id|org id|tenant_id|organization id|company id|merchant id|school id|clinic id)',
      '{OWNER} (data|record|row) .. (never|not) .. (mix|meet|join|combine|touch)',
    ],
    {
      negated: 'ignore',
      unless: /\b(?:write|change|update|edit|post)s? (?:of|by|from) (?:the |that )?(?:very )?same\b/,
    },
  ),
  pick(
    'query.locality',
    'one domain',
    [
      `${reach} .. ${stay} .. (one|single|exactly one|same|own|just one) (domain|feature|feature family|module|area|service|functional area|subdomain|bounded context|business area|product area|department schema|schema)`,
      '(never|rarely|hardly|seldom|hardly ever|almost never) .. (join|cross|touch|across|reach) .. (domain|module|feature|subdomain|bounded context|product area|business area)',
      '(domain|module|feature|bounded context|product area|feature family) .. (rarely|hardly ever|never|seldom|hardly|barely) .. (join|touch|talk|query|cross|overlap|meet)',
    ],
    { negated: 'ignore' },
  ),
  pick(
    'query.locality',
    'everything',
    [
      '(any|every|all) (table|entity|row|record|data|thing) .. (join|combine|relate|link|joined|combined) .. (any|every|all|other|everything|each other)',
      '(anything|everything) .. (join|combine|relate|connect|reference|link|together|joined) .. (anything|everything|any|with|each other)',
      '(query|transaction|report) .. (span|cross|reach across|cut across|combine) .. (everything|all|several|many|any|multiple|arbitrary) .. (tenant|customer|shard|account|table|entity|region|workspace|user|department|subsidiary)',
      '(no|not|without) (natural|obvious|clear|good|sensible|single|usable) (shard key|partition key|boundary|split|sharding key|seam|cut|way to split|dividing line|partitioning key)',
      '(connect|combine|join|relate|link|mix|compare) (anything|everything|any table|all) (with|to|and) (anything|everything|any|all|each other)',
      '(no|not|without) .. (natural|obvious|clear|good|sensible|usable) (key|way|line|place|border|column) .. (split|cut|shard|partition|divide)',
      'arbitrary (join|combination) .. (across|between|of)',
    ],
    { negated: 'ignore' },
  ),
];
