import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';

const statement =
  '(query|statement|request|read|screen|transaction|page|commit|write|update|join|joins|operation|call|lookup|select|report|question|feature|unit of work)';

/** Read again from the start, checked, at random, reported on; and how far a query reaches. */
export const reachToldRules: readonly Rule[] = [
  yes(
    'access.replay',
    [
      '{ACCNEWREADER} & (history|everything|from day one|old message|old notice|old event|old telemetry|from start|from beginning|beginning|entire past|whole past|complete|first day|once more|catch up|two year of|three year of|year of|from log|from stream|from feed|right state|past first|old)',
      '(rerun|re run|replay|reprocess|recompute|recalculate|re derive|rederive|rebuild|rebuilt|recreate|regrow|reconstruct|reproduce|rehydrate|backfill|bootstrap|fill|refill) .. (from|out of|of|over|through|by) .. {ACCJOURNAL}',
      '{ACCJOURNAL} ... (once more|again|anew|second time|over again|as if it happen|as if they happen) & (run|go|feed|push|put|play|read|flow|through|process|new|correct)',
      '(go|wind|reach|seek|rewind) (back|over) .. (to|log|from) & (reader|consumer|event|log|where it like|start|beginning|offset|oldest|all of them)',
      '(from|since) (first day|very start|very beginning|beginning|launch|oldest segment|page one|first match|first event|offset zero) & {ACCJOURNAL}',
      '(read|feed on|see|get|want|know|eat|receive|consume|ask for|need) .. (everything|all|entire past|past|history|whole past|old message|old notice|complete history) (since|from|first|as well|and live|again|back)',
      '(keep|stay|retain|store) .. {ACCJOURNAL} & (so that|because|so) & (new|again|once more|tomorrow|next|later|corrected|any reader|derive|compute|try|go over)',
      '(bootstrap|seed|bootstrapping) & (from|history|log|event|consumer|stream|event history)',
      '(move by move|step by step) & (record|recorded|reproduce|input)',
      'past first & (then|present|live)',
      '(wish|wished) .. (keep|kept|save) .. (message|event|log) & (fill|rebuild|again|new)',
    ],
    {
      unless:
        /side by side|fence|publish|subsidy|formula change|we(?: have|'ve) to recompute|nightly|every night|quarter|vectors|only the total|log in again|corrupt|count them|sale again|snapshot by|event by event|slow motion|goal|newspaper|brochure|backup|retry|retries|redeliver|duplicate|twice by mistake|restart the|download whole|start ?over|from scratch after crash|accidentally/,
      negated: 'drop',
    },
  ),
  no('access.replay', [
    '(old|past) (message|event|notice|entry) .. (need|must|have) .. not .. (readable|read|kept|keep)|never read again',
    '(handle|process|read|consume) once and then .. (no value|worthless|gone|delete|throw|forget|useless)',
  ]),
  yes(
    'access.permissionChecks',
    [
      '!{ACCRIGHT} & {ACCCHECK} & {ACCEACHTIME}',
      '(permission|authorization|authz|access) (store|service|answer|decision|check|engine|lookup|query|question) & (each|every|before|millisecond|hot path|call|request|always|front of|each call|any|serve)',
      '(before) .. (call|serve|show|open|go out|request|command|anything|page|photo) ... (right|permission|may|allow|entitle|scope|ask us|access|check)',
      '(right|role|scope|permission|consent|api key|policy|clearance|sharing setting|entitlement) .. (be|get) .. (check|evaluate|verify|look up|looked at|look at|validate|consult|enforce) .. (each|every|on|before|at|anew|always|in real time)',
      '(" can edit|" may i|can x do y|" may|" can view|may he|may she) ',
      '(lock|door|gate|turnstile|barrier|door reader) & (ask|decide|check) & (badge|open|opening|before)',
      '(authorization|permission|authz|access right) .. (be|become|have become) .. (slowest|hot|part of|on) .. (leg|path|step|every|each|call)',
      'held against .. (sharing|permission|right|policy|setting)',
      '(right|permission|policy) service & (nothing|load|without|hang|every|each|slow)',
    ],
    {
      unless:
        /login once|log in once|audit|who had access|code review|everything be open|be public|be open by law|parental/,
      negated: 'drop',
    },
  ),
  no('access.permissionChecks', [
    '(no|without|not) (access|permission|right|authorization) (check|checks|question)',
    '(everything|all|data|site) .. be (public|open) & (nobody|no one|no|any|anyone|everyone|to them|everybody)',
    '(authorization|permission check|access check) .. be not (require|need|necessary|check)',
  ]),
  yes(
    'access.random',
    [
      '{ACCSCATTER} & {ACCNOCACHE}',
      '(random|randomly|random order|no pattern|white noise|anywhere|all over|wherever|scattered|long tail|in no order|whichever|jump|different place|here one|uniformly) & (read|lookup|access|probe|get|ask|request|open|look at|fetch|land|query|key|look) & (memory|ram|cache|disk|ssd|flash|tb|terabyte|pb|billion|trillion|petabyte)',
      '(read|lookup|access|probe|request|get|fetch|key|disk read) & {ACCNOCACHE}',
      '(cache|caching|lru|redis) .. (be|make)? .. (useless|pointless|no use|no help|hopeless|worthless|ineffective|waste|little use)',
      '(any|any one|every one) of (#|last # |four|several|billion|million|our|last).. (billion|million|tb|record|chart|parcel) & (may|can|might|could|ask|turn up|customer|next|verified|look)',
      '(any|whichever) .. (customer|subscriber|patient|parcel|record) & (never in|not in|can be any|may be any|might be any|any of)',
      '(as often as|as likely as|just as) & (old|new) & (read|open|cache|look|photo|picture|request)',
      '(once a year|copy a month|copy month|once in year|once a month) & (billion|million|there be)',
      '(disk|flash|ssd) & (probe|lookup|each read|seek|every read) & (ram|memory|larger|different|random|index)',
      '(out of|against|of) (several|#|hundreds of|200) billion & (check|verify|lookup|probe|hash|once|serial|any)',
    ],
    {
      unless:
        /insert|swap|layout|no longer|anymore|since (?:the|we|last)|lately|grow|outgrow|cache (?:stampede|invalidat)|stale|always in memory|fit in (?:memory|ram)\b(?! not)/,
    },
  ),
  yes(
    'access.sqlReports',
    [
      '!(query|statement|report|analysis|evaluation|statistics|statistician|analyst|auditor|auditor query|figure|number) & (live|production|operational|oltp|live system|system itself|main database|main server|operational store|operational server|same server|same machine|as it be this minute|current state|product write|transactional|that take order|desk write|same postgres|live table|same database|teacher fill in) & (run|query|report|write|hit|slow|sql|on|pull|list|against|from|over|make|fight)',
      '(write|run|assemble|build|keep|own) .. own (select|sql|query|statement|report|list)',
      '(sql) (report|query|statement|tool|access|console|client) & (people|somebody|analyst|clerk|head|officer|run|ministry|staff|live|write|own|table|build|again|monthly|open)',
      '(give|gave) .. (analyst|report team|data people|finance|marketing) .. (access|login) .. (main|production|live|primary)',
      '(no separate|without separate|no) (place|store|warehouse|copy|database) for (analysis|report|reporting|analytics|statistics)',
    ],
    {
      unless:
        /replica for|forbid|do not slow|night(?:ly)? copy|copy of|warehouse|no one have miss|somewhere else|can not write|sql injection|nosql or sql|away from sql/,
      negated: 'drop',
    },
  ),
  no('access.sqlReports', [
    '(nobody|no one|people can not|not) .. (run|write) .. (sql|query|queries|select)',
    '(drop|dropped|give up|gave up) .. (sql reporting|sql report)',
  ]),
  pick(
    'query.locality',
    'one key',
    [
      `(each|every) ${statement} .. (one|single|exactly one|precisely one|only one|precisely that|just that) .. ({ACCRECORD}|row|key|one)`,
      '(one|single) ({ACCID}|badge number|number) (per|, one|, one read|at a time)',
      '(no|never|not) .. (operation|query|request|read|lookup|transaction|we) .. (need|involve|span|touch|outside|more than) .. (two|more than one|second|more than single) .. ({ACCRECORD}|value|row|key)',
      '(confined|confine|restricted) to .. (record|row|key|entry) ',
      '(scan|give|type|enter|present|show) .. {ACCNUM} .. , .. (get|fetch|show|done|open|see) & (that|done|it|one|all)',
      '(no list|no listing|no range|no relation) & one (object|entry|record|item|row) ',
      '(entry|record|session|item|row|value) be independent & (singly|each|one|key|other)',
    ],
    {
      negated: 'ignore',
      unless: /update the one|worker|cloakroom|last few|at a time of|one record company| tenant/,
    },
  ),
  pick(
    'query.locality',
    'one entity',
    [
      '{ACCAGGREGATE} (with|along with|together with|including) .. {ACCPARTS} & (self contained|closed thing|in one stroke|read|load|handle|as unit|be committed as one|form unit|or not at all|nothing of other|rise and fall|change|nothing of another|book|save|issue|open|concern|write|update)',
      '(load|read|save|handle|register|commit|issue|lock) .. (one|single|whole|entire)? {ACCAGGREGATE} (with|along with|together with|including)',
      '(never|no|not) .. (two|across|other) {ACCAGGREGATE} (in|be|and|do|or|matter|at|.|involve)',
      `(no|never|not) .. ${statement} .. (across|look across|span) .. {ACCAGGREGATE}`,
      '(each|every) {ACCAGGREGATE} be (island|closed|world|self contained|by itself|on its own|unit)',
      '(everything|what|all) .. (belong to|about|in|of|concern) (one|single) {ACCAGGREGATE} & (together|as one|unit|commit|load|read|one go|transaction|query)',
      '(filter by|carry|have|include) (conversation id|room id|thread id|case id|document id|channel id|board id|order id|game id|match id|conversation_id|room_id|board_id)',
      `${statement} .. (within|inside|about|concern|cover|of|involve|touch|on) (one|single|exactly one|only one|that) {ACCAGGREGATE}`,
      '(one|single) (parent|root|aggregate) (plus|with|and|at a time)',
      'only (for|in|within|on) (this|that|one) {ACCAGGREGATE}',
    ],
    {
      negated: 'ignore',
      unless:
        /in order|in case|in that case|gym|clinic|shop |report span|none\b|several|tenant|many order|order of (?:event|magnitude)|machine fail/,
    },
  ),
  pick(
    'query.locality',
    'one tenant',
    [
      '{ACCTENANT} .. (see|look at|touch|read|work on|concern|query|ask about|run|access|open|can see|look only at|sees|deal with) .. (only|just|own|its own|only own) .. (own|member|meter|pupil|data|donor|pit|branch|only)',
      '{ACCTENANT} .. (separate as|strictly separate|isolated from each other|walled off|each for themselves|one world|world of its own|own world)',
      '!(nothing|no|never|not) .. (cross|link|range over|span|combine|mix|join|go past|go beyond|leave|across) .. (two|between|limit of|border|another|other|different|across)? .. {ACCTENANT}',
      `(never|not|no|nothing) .. ${statement} .. (across|past|beyond|outside|over two|cross|range) .. {ACCTENANT}`,
      '{ACCTENANT} .. (not|never) .. (see|touch|share|mix|meet|combine|read|join) .. (each other|one another|another|thing|other)',
      '(inside|within|stay inside|stay within|belong to|all of|of|about) (one|single|same|exactly one|that) {ACCTENANT} & (everything|all|transaction|query|request|every|tally|in step|each|invoice|commit|update|in one go|together|never|between)',
      '(tenant id|customer id|org id|organization id|tenant_id|tenant key) .. (be|in|on) .. (each|every|all)',
      'row level security',
      '(cut|split|shard|partition|divide|sit|carve) .. by (customer|tenant|client|shop|school|account|merchant|company|club) & (no query|nothing|clean|knife|easy|never|natural|notice|perfectly|no statement)',
      '{ACCTENANT} .. (could|can|might) .. (sit|live|be) in .. database of its own',
      'in one {ACCTENANT} (account|shop|store|database|school) ',
      '(atomic|consistent|transaction|commit) .. (per|within|inside) (tenant|customer|shop|school|workspace|account|client|merchant|club)',
    ],
    {
      negated: 'ignore',
      unless:
        /error of|only they look|monster|link between|bigger|one tenant only|only one (?:customer|client)|single customer|lose (?:a|one) customer|big(?:gest)? (?:customer|tenant)/,
    },
  ),
  pick(
    'query.locality',
    'one domain',
    [
      '{ACCDOMAINS} & (only look at|look only at|not touch|never touch|nor other way round|never meet|practically never meet|hardly ever meet|not query one another|barely know|hardly know|own circle|closed family|mind its own|within itself|only alongside each other|alongside each other|talk .. only by id|only by id|go own way|another world|own world|one world|separate thing|to their sibling|stay among|end there|never span)',
      `${statement} .. (stay|stays|remain|live|end|keep) .. (in|inside|within|among|with|there) .. (own|its|that|each|one|the|their) .. (domain|area|part|module|quarter|slice|feature|context|schema|table|circle|section)`,
      '(joins|join|query|statement|transaction) .. (be|stay|remain|live)? (within|inside|in) .. (functional|feature|domain|module|slice|one area|bounded context|own part)',
      '(never|not|no|hardly|rarely|seldom|practically never) .. (span|cross|join|reach|touch|leave) .. (functional area|area|domain|module|feature|bounded context|context|slice|part|subsystem)',
      '{ACCDOMAINS} .. (with|among|at) {ACCDOMAINS} .. (data|table|row|part)? .. , .. (and)? .. (with|at|in|among) ',
      '(module|domain|area|feature|part) be .. (self contained|closed|separate|independent) ',
      '(bounded context|functional slice|feature family|functional area|vertical cut|vertical slice) & (query|join|table|sql|statement|database|transaction)',
      '(three|four|five|six|#|several|two) (area|module|domain|separate thing|part|world|functional) .. (that|which|, that)? .. (never|not|hardly|practically never|rarely)',
    ],
    { negated: 'ignore' },
  ),
  pick(
    'query.locality',
    'everything',
    [
      '(any|anything|everything|anyone|anybody|every) .. (with|to|against) (any|anything|everything|everyone|anyone|every other|all other|each other|whoever|whatever|all|every) & (query|combine|compare|join|match|trade|transaction|commit|involve|swap|relate|split|shard|partition|tie|row|table|table|energy|pair|report)',
      '(shard|split|cut|partition|slice|divide|carve|splitting) .. (by|per) & (hit all|all over|half of|fail|straddle|other half) & (query|transaction|friend|table|involve)',
      '(whatever|whichever|however|any) (split|cut|shard key|partition|region|way) .. (choose|pick|try|cut|slice|put) & (half|straddle|across|elsewhere|always|some|query)',
      '(query|transaction|commit|report|solver|rule engine|swap|matching|posting|statement) .. (may|can|might|touch|read|hit|involve|consider|cover|mix|span|reach) .. (any (two|row|table|record|account|corner|pair|client|part|combination|hospital|member|other)|whatever it|whole (database|timetable|graph|network)|just about any|all (desk|hospital|customer|client|tenant|shop|shard|region|table)|everybody in)',
      '(trade|swap|transfer|exchange|book|meet) .. (freely|with each other|with anyone|with everyone|with whoever|any other|to any|with any|from any)',
      '(not|never) .. (tell|know|predict|say|foresee) .. (beforehand|in advance|which)? .. (record|row|table|data) .. (combine|join|go together|meet|touch)',
      'from any .. to any',
    ],
    { negated: 'ignore' },
  ),
];
