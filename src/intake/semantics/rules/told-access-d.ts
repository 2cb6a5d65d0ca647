import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';

/** Feeds, replay, rights, crowds, reports, relations, random reads; how far a query reaches. Second, broader round. */
export const accessToldRulesD: readonly Rule[] = [
  yes(
    'access.feed',
    [
      '{ACCFOLLOWB} & {ACCSTREAMB} & (see|get|from|show|draw from|merge|whatever|open|depend|column)',
      '(instagram|twitter|facebook|tiktok|github) (style|like) .. (scroll|feed|stream|timeline|list|watcher)',
      '" (for you|my neighborhood|following|my feed) " ',
      '(home page|landing page|start page|front page) & (depend on whom|differ for each|nobody see same|whatever those|whom)',
      'see (run|post|picture|update|activity) of .. (club mate|friend|classmate|colleague|followee|neighbor)',
    ],
    {
      negated: 'drop',
      unless:
        /suspicious|laptop|account to account|change feed|block list|per second, but|price feed|match feed|competitor|derive|log stream|event stream|kafka|topic|stream processor|replica|audio|video stream|clerk/,
    },
  ),
  yes(
    'access.replay',
    [
      '{ACCAGAINB} & {ACCLOGB}',
      '(new (app|consumer|reader|service|listener|subscriber|team)|late|join late|newcomer|newcomers) & (begin|start|get|read|load|need|ask for|want) .. (from start|from beginning|starting state|all past|entire past|whole history|offset zero|offset nought|so far|day one)',
      '(test|try|run) .. (rule|formula|model|query|algorithm|detector) .. (against|on|over) .. (past|last year|history|old data|past year)',
      '(queue|broker|rabbitmq) .. (forget|throw|drop|delete) & (bite|bitten|hurt|need history|miss|again|re read|new listener)',
      '(view|projection|table|index) .. (throw away|thrown away) and (create|recreate|rebuild|derive) ',
      '(last|past) (#|ninety|thirty) day .. (re readable|readable again)',
      '(keep|stay) .. (re readable|rereadable|replayable)',
    ],
    {
      negated: 'drop',
      unless:
        /book again|pupil|replay (?:attack|viewer)|spreadsheet|simulation|spare|unack|episode|corrupt|redeliver|duplicate|restart from scratch|backup|retry|nightly|quarterly|competitor|saga|login|page from|photo|print|train again|compensat|scan from start|rollback|roll back/,
    },
  ),
  yes(
    'access.permissionChecks',
    [
      '^ may .. (open|see|publish|watch|edit|view|enter|play) ',
      '^ (be|is) .. (allow|allowed|permit|entitled) to (open|see|read|publish|watch|edit|view|enter|play|subscribe)',
      '(may|whether .. may) .. (open|see|read|publish|watch|edit|view) & (yes or no|before|each time|on every|settle|every play|look up)',
      '(search result|result|list) .. (trim|filter|leave out|hide) & (may|permitted|allowed|right|rights)',
      '(be|is) .. (in group|member of|in team) .. & (own|owns|allowed|may) & ask',
    ],
    {
      negated: 'drop',
      unless:
        /permit ,|parking permit|building permit|neighbou?r.? hearing|audit|how (?:do|can|should)|log in once|login once|stale|parental|password|vendor|consult|human right|copyright|patch|may see a|right away|right now|all right|right after|lag|eventual/,
    },
  ),
  yes(
    'access.sameObjectByMany',
    [
      '(same|very same|one|single) .. {ACCPUBLICTHING} .. {ACCLOOKC} .. (by|from) .. {ACCCROWDC}',
      '(same|one|single) {ACCPUBLICTHING} & {ACCCROWDC} & (simultaneously|at once|at nine|that evening|in parallel|within minute|same night|same moment|same time|many time a second|ten sharp|expire|run out)',
      '(celebrity|viral|meme|influencer|trending|famous) & (hammer|read|hit|look|view|pull|request) & (second|everybody|everyone|thousand|parallel|minute|million)',
      '(fetch|fetched|pull|download|look at) .. (by|on) .. (million|# million|everyone) .. (phone|people|player|patch day|user)',
      '(all|both) .. (fetch|open|look at|read|load) .. same .. (update|firmware|faq|forecast|exercise|lesson|board|state|page|list|scrollback)',
    ],
    {
      negated: 'drop',
      unless:
        /write|edit|bid|buy|inventory|basket|update (?:the )?same|vote|competitor|archive|order\b.*undisputed|concert|campaign record|refresh, the|own |conflict|consistent|same (?:data|value) everywhere|sharding|same price within|password|lock|counter/,
    },
  ),
  yes(
    'access.shallowRelations',
    [
      '(list|lists|show|pull up|bring up|fetch|display|get|want|want back) .. (member|sample|reply|replies|sim card|sensor|party|parties|courier|baptism|next of kin|clan|group|contact|dependant|child|children|attendee|follower|reaction) .. (attach|hang|belong|under|wire|to it|directly|direct|of one|back|on it|of photo)',
      '(direct|directly|immediate|one hop) .. (neighbor|dependant|dependants|reply|replies|member|friend) ',
      '(how many|who|whose) .. (heart|like|follower|friend|crew|clap|thumb|upvote) & (show|count|face|accept|first|list|got|get)',
      '(follower|followers) and (following|followee|following list)',
      '(edge|edges) .. (read|fetch|list) .. (from|of) one (node|vertex|object)',
      '(just|only|fetch|count) .. neighbor|neighbors & (vertex|network|path|node|edge|just|graph)',
      '(which|what) (page|article|document|item) .. (link|lead|point|refer) to (which|it|what)',
      'all .. (wired|attached|connected|linked|assigned) to (one|single|given) ',
    ],
    {
      negated: 'drop',
      unless:
        /appendix|brief|friends? of friend|nearest|embedding|feed|timeline|permission|replica|block lists and offline|during a network|team member|on call|kafka|consumer group|direct(?:ly)? (?:on|against|to) (?:the )?(?:database|production)/,
    },
  ),
  yes(
    'access.random',
    [
      '(cache|caching|cached) & (evict before|hit rate be three|hit rate be low|hit rate be poor|no one ask|nobody ask|save us|another corner|before they be use)',
      '(working set) be (whole|entire|everything)',
      '(obscure|unpredictably|anyone guess|whichever one|cold mass|more than year ago) & (tb|pb|petabyte|terabyte|million|billion|memory|cold) & (read|ask|ask for|open|hit|request|dig up|notary|save|lookup|query|scholar)',
      '(far too big|too big|fiftieth|fraction|tenth) .. (memory|ram) & (read|ask|phone|next|account|lookup|request|pile)',
      '(nothing|none) .. popular & (rare|lot|everything|all)',
    ],
    {
      negated: 'ignore',
      unless:
        /sit in memory|tile|each file|all .* in memory|insert|swap|invalidat|stale|stampede|expire|nothing goes viral/,
    },
  ),
  yes(
    'access.sqlReports',
    [
      '(query|queries|report|reports|kpi|return|regulatory return|bi tool|excel|evaluation) & (application schema|own schema|core table|core banking|real data|system of record|where data be write|membership table|beside product)',
      '(report|reports|bi tool|excel) & (till|site|forklift|checkout|vacuum|cashier|order entry) .. (slow|stop|drag|freeze|crawl|down|clean|get slow)',
      '(htap|hybrid transactional)',
      '(no|without|want) separate (warehouse|reporting database|reporting system) & (report|run|query|sql)',
      '(query|queries) .. (on|over|against) .. (core|live|production|real|operational|membership|application|registrar) .. (table|tables|data|database|ledger) ',
      '(transaction|transactions) and (reporting|analytical|analytic) query',
    ],
    {
      negated: 'drop',
      unless:
        /primary key|module|copy of|replica|warehouse nightly|nightly|competitor|no bi|sql server|skill|hire|nosql|no sql|, once|through and through|six postgres|relieve|sql injection|elsewhere|single row|no sql|want none|away|how (?:would|can|do)/,
    },
  ),
  no('access.sqlReports', []),
];

/** What nearly every query stays within: said by what is looked at together and what never meets. */
export const localityRulesB: readonly Rule[] = [
  pick(
    'query.locality',
    'everything',
    [
      '(search|query|report|go|run|compare|question) .. (across|over|through|with) (all|every|all other|whole|entire) .. {ACCSCOPEB} & (search|query|report|question|exam office|live|at once|fraud|planner|record|request|bid|go over|statement|police|see)',
      '(cross|compare|combine|match|link) .. (with|against|between) (every other|all other|any other|all people|each other|any two)',
      '(any|anything|anyone|every|each) .. (about|against|with|to|into) (anything|any other|every other|whichever other|whatever other) & (ask|query|join|invite|link|may|table|row|transaction|analyst)',
      '(touch|read|take) .. (row|rows|data|table|tables) .. (from|of) .. (#|many|several|any of) .. (customer|table|tenant|account|area) & (one statement|same transaction|one transaction|common|often|single)',
      '(no|not|without) (boundary|tenant|owner|natural border) , (no|not|nor|without) (owner|boundary|tenant)',
      '(arbitrary|any) (join|joins) .. (entire|whole|all)',
      '(criss cross|crisscross) .. (schema|table|data)',
      '(cross account|cross customer|cross tenant|cross shard) (transfer|query|transaction|join) & (most|third|half|traffic|majority|usual|common)',
      'join (almost|nearly|practically) everything',
      '{ACCSCOPEB} against all {ACCSCOPEB}',
    ],
    {
      negated: 'ignore',
      unless:
        /within a|beyond the|server|split|restaurant|statement with|consultant|claims any|only for|competitor|team|replica|deploy|variable against|no request .* own/,
    },
  ),
  pick(
    'query.locality',
    'one domain',
    [
      '(no|never|hardly|nobody|no one|otherwise no|few|fewer than|seldom|rarely|practically no) .. (statement|query|join|request|fk|foreign key|one)? .. (cross|cross over|reach|join|overlap|see both|be cut|mix|get mix|touch) & (area|subject|heap|department|feature|module|circle|domain|part|corner of schema|product area|ads table|subsystem)',
      '(query|queries|code|join|joins) .. (hold|keep|stick|stay|join) .. (own|to own|claim|policy|road data|traffic data|within) .. (subject|table|tables|area|data|rows) & (nobody|no one|other|each|never|, |every)',
      '(area|module|team|feature|department|code|part) .. (read|ask for|need|change) .. (lie|be|in|own) .. (within|in|own) .. (table|tables|pricing|area|row|rows|schema) & (other|everything|whatever|each|nobody)',
      '(group|cluster) .. table .. (by|per) (domain|area|feature|module)|(forbid|ban) join .. (across|between) .. group',
      '{ACCDOMB} (table|tables) .. (never|nobody|no one|nothing|not) .. (join|touch|need|meet|business)',
      '(share|same) database but (no|not|hardly) .. (query|join|statement|table)',
    ],
    {
      negated: 'ignore',
      unless:
        /tenant|restaurant|school|customer|clinic|stream work|pod|deploy|event|kafka|own service|latency|replica|not limited|no request/,
    },
  ),
  pick(
    'query.locality',
    'one entity',
    [
      '{ACCAGGB} (with|and|plus|,) {ACCPARTSB} & (together|as bundle|bundle|in one go|what each request be about|make up page|unit|come with it|be below it|stand by itself|end there|in one step|self contained|as whole)',
      '(all|every|each|everything|most) .. (traffic|request|query|change|commit|referee do|screen|save) .. (concern|be about|touch|be for|stay in) .. (one|single|that) {ACCAGGB}',
      '(open|opens|load) .. {ACCAGGB} & (its)? {ACCPARTSB} .. come with',
      '{ACCAGGB} be .. (unit|aggregate root|aggregate)|(unit|commit boundary|aggregate root) (be|=) (one|single)? {ACCAGGB}',
      'two {ACCAGGB} (:|,)? never|never .. from one {ACCAGGB} to (another|other)',
      '(under|stay in|within|inside) (one|single|exactly one) {ACCAGGB} & (change|update|alter|swap|row|touch|one step|one shot|save|commit|query|read)',
      '(one|single) {ACCENTB} , .. (latest|newest|last|youngest) (#|twenty|ten|few) ',
      '(answer|everything|all) .. (in|of|for) (that|order|survey|show) alone',
    ],
    {
      negated: 'ignore',
      unless:
        /tenant|shop|school|clinic|restaurant|machine fail|failover|fail|one machine|server|replica|deploy|row of one player record|service|queue|consumer|partition|offline|merge conflict|broke|order of|in order to|in case|outage|lock|edit|each counter|competitor|hot/,
    },
  ),
  pick(
    'query.locality',
    'one tenant',
    [
      '(each|every) {ACCTENB} .. (work|keep|live|stay|stand|matter) .. (apart|by itself|by themselves|blind to|within own|inside own|island|universe|own data)',
      '(hard wall|boundary|island|universe|blind|silo) & {ACCTENB} & (between|end at|search|query|everything|all we do|other)',
      '(nobody|no one|never|nothing|hardly) .. (across|to do with|need two|read two|reach into) .. {ACCTENB} ',
      '{ACCTENB} .. (see|sees|browse|look at) own (data|farm|flat|book|order|campaign|call|record|row|list|member|animal|patient|stock|member)',
      '(touch|load|everything|stay inside|complete for) .. (whole|one|single|own) {ACCTENB} & (together|same commit|in one go|change in set|stay inside)',
      '(read|touch|see|show|mix) .. two .. (customer|tenant|client|company|school) data? .. (incident|bug|breach|forbidden|never)',
      '(schema|tenant column) per (tenant|customer|client|school|shop)',
    ],
    {
      negated: 'ignore',
      unless:
        /no request be limit|living memory|server|machine|topic|kafka|own (?:change|comment|edit|update|post)|after (?:save|writ|post)|from another supplier|noisy|replica|lag|permission check|team|deploy|release|outage|only one customer|one customer only|country|each other's file|own server room|own data ?center|own phone|different vendor|lock in|never (?:go|move) (?:down|away)|never know|not know what|does not see that|wait|slow|stale|own write|minute|password|service/,
    },
  ),
];
