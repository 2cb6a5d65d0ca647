import type { Rule } from '../match.ts';
import { pick } from '../rule.ts';
import { flowToldMoreRules } from './told-flow-2.ts';
import { flowToldProcessingRules } from './told-flow-3.ts';
import { flowToldPlaceRules } from './told-flow-4.ts';
import { flowWiderReaderRules } from './told-flow-b.ts';
import { flowWiderWriteRules } from './told-flow-c.ts';
import { flowWiderRowRules } from './told-flow-d.ts';
import { flowWiderProcessingRules } from './told-flow-e.ts';

/** Several people in one document, and the server between them. */
const editRules: readonly Rule[] = [
  pick(
    'writes.concurrentEdits',
    true,
    [
      '!{FLWTWOPLUS} .. {FLWEDIT} & {FLWTOGETHER} & {FLWSHEET}',
      '{FLWTWOPLUS} & {FLWEDIT} .. (same|one|one and same) (long|big|huge|live|large|shared|handover|shopping|block|match|care|design)? {FLWSHEET}',
      '{FLWSHEET} .. (that|which|where|on which|written by|edited by|changed by|by|worked on|filled in|with) .. {FLWTWOPLUS} & {FLWEDIT} & {FLWTOGETHER}',
      '{FLWFOLK} and {FLWFOLK} & {FLWEDIT} & {FLWTOGETHER} & {FLWSHEET}',
      '{FLWPLURAL} {FLWFOLK} .. (in|on|into|over|around) (one|same|single|shared)? {FLWSHEET} & {FLWTOGETHER}',
      '(same|shared|joint|common) {FLWSHEET} & (two|three|several|both|everybody|everyone|all|whole|half|dozen|many) & (edit|type|draw|write|sketch|annotate|scribble|coedit|rearrange|paint|mark up|amend|scribbling|cowrite|fill in|change) & {FLWFOLK}',
      '(same|shared|joint|common|one) {FLWSHEET} & {FLWTWOPLUS} & {FLWEDIT} & (at once|same time|simultaneously|together|jointly|live|see|both|two|everyone|all|in parallel)',
      '{FLWCARET} & (each other|everybody|everyone|participant|colleague|another color|co author|other people|other user) & (see|show|live|cursor|caret|color|visible|watch|move)',
      '(see|watch) .. (each other|other|one another) .. (type|typing|draw|drawing|edit|change|write|pen|brick|cursor|move|letter|stroke)',
      '(my|one|other|somebody|someone|colleague) .. (open|type in|edit|change) & (same form|same record|same page|same document|same file|same sheet) & (gone|overwrite|overwritten|lose|lost|while|when|same time|before lunch)',
    ],
    {
      negated: { to: false },
      unless:
        / (?:last week|read receipt|in one stroke|api|requirement together|book a|reader|sql|backup|deploy|index|replica|git|code review) /,
    },
  ),
  pick(
    'writes.throughServer',
    true,
    [
      '(all|every|each|any|everything) .. {FLWEDITS} .. (go|run|pass|come|travel|be send|be route|be funnel|take) .. (through|via|over|to|by) .. {FLWMIDDLE}',
      '(edit|change|stroke|sync|editing|whiteboard|document) & (not|no|never|nothing) .. {FLWPEERS}',
      '(server|backend) .. (see|get|check|validate|approve|know) .. (edit|change|move|stroke|keystroke|everything|it) .. (first|before)',
    ],
    { negated: 'ignore', unless: / (?:proxy|read replica|cookie|payment|sql|leader election|queue|email) / },
  ),
  pick(
    'writes.throughServer',
    false,
    [
      '(phone|tablet|device|browser|peer|laptop|edit|change|sync|local first) & (peer to peer|p2p|phone to phone|device to device|directly with each other|directly with one another|straight with one another|gossip|local first|browser to browser|tablet to tablet|no central place) & (sync|change|edit|gossip|cloud|share|talk|each other|one another|exchange|merge)',
    ],
    { negated: { to: true }, unless: / node / },
  ),
  pick(
    'writes.offline',
    true,
    [
      '!{FLWFIELDWORK} & {FLWNOLINK} & {FLWSYNCLATER}',
      '!{FLWNOLINK} & {FLWFIELDWORK} & {FLWFIELDDEVICE}',
      '!{FLWNOLINK} ... {FLWSYNCLATER} & {FLWFIELDPEOPLE}',
      '{FLWNOLINK} ... {FLWSYNCLATER} & {FLWFIELDDEVICE}',
      '(tablet|phone|handheld|laptop|mobile app|ship|vessel|till|kiosk) & (sync|synchronize|reconcile|upload|merge|dock) & (later|afterwards|when|once|evening|back|port|can|then|until|night|home|office)',
      '(local|device) (copy|database|store) & (edit|change|write|work) & (later|afterwards|reconcile|sync|merge)',
      '(connection|reception|signal|network|internet|coverage|wifi|net) or not',
      '(write|change|record|enter|edit|collect|work|sell|take) & (no|without|lose|poor|patchy|bad|half of which have no) .. (reception|signal|coverage|connectivity|mobile network|internet|wifi) & (later|sync|then|back|must|still|anyway|keep|when|need|app|tablet|phone)',
    ],
    {
      negated: 'drop',
      unless:
        / (?:offline (?:job|model|training|analysis|batch|evaluation|processing|migration|use be on the wish)|take the database offline|go offline for|map offline|sorry page|fail(?:s|ed)? over|region|data ?center|node (?:be|go) offline|replica|backup|maintenance|gift shop) /,
    },
  ),
];

/** Rows that never change, rows that always do, rows that go. */
const rowRules: readonly Rule[] = [
  pick(
    'writes.appendOnly',
    true,
    [
      '{FLWENTRY} .. {FLWNEVER} .. (change|edit|alter|overwrite|rewrite|revise|modify|replace|amend|update|altered|amended|revised) & (once|after|afterwards|again|ever|any more|anymore|later|stay|forever|append|written|filed|stored|logged|recorded|in hindsight|nobody|no one|obviously|add|until they be thrown|keep each|separate line)',
      '(nobody|no one|nothing|never|no row|no record|no line|no value|no entry|no measured value|no log line) .. (be|ever|may|can|get|gets)? (ever)? (edit|alter|overwrite|rewrite|revise|modify|amend|replaced|overwritten|erase) & (record|row|line|event|entry|log|message|measurement|value|reading|document|receipt|booking|result|photo|scan|recording|file|decision|report|post|transaction|move|sample|version|image|observation|once|afterwards|later)',
      '(correct|correction|mistake|wrong|repeat|change mind|supersede|new price|cancel|error|revise) & (second|another|new|separate|further|additional|counter|fresh) (decision|line|row|entry|record|price row|fact|booking|posting|event|note) & (refer|next to|never|old one|first one|former|instead|stay|still in there|not replaced|no one overwrite|overwritten)',
      '(we|one) (only|just) (ever)? (insert|append|add row|add line|add record|add entry|add new row|write new row)',
      '(event|movement|every change|every movement) .. (instead of|rather than|not) .. (balance|current state|state|update)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:immutable (?:infrastructure|image|server|build)|can not (?:change|touch) (?:the )?(?:code|schema)|schema|index|software|supplier never|contract with|anything but|blockchain|two people|never touch same|both site|from outside|permission|allowed to see|read only copy|at once|design at|signature to|from abroad|term and|api|interface|password|vendor|mind|configuration|deploy|app store|replica|edit conflict|concurrent|same time) /,
    },
  ),
  pick(
    'writes.updates',
    true,
    [
      '{FLWCURRENT} .. (be|get|keep|constantly|simply|always) .. (overwrite|overwritten|amended|upsert|save over|rewritten|flip)',
      '(new|newer|newest|fresh|latest) (value|one|position|reading|state|version|price|status) .. (replace|overwrite|supersede|push out|wipe out) .. (old|former|previous|last)',
      '(not|never|no) .. (keep|store|hold|remember) .. (old|previous|former|earlier) (value|version|position|address|one|price|state|status|reading)',
      '(old|previous|former) (value|version|position|address|price|state|status|reading|figure) .. (be)? (gone|overwritten|replaced|lose|thrown|forgotten|not keep|disappear)',
      '(record|row|case|order|ticket|file|claim|policy|shipment|booking) .. (see|get|go through|undergo|collect|receive) .. ({FLWNUM}|dozens|many|several) .. (update|change|edit|status|amendment|modification)',
      '(one|single) (row|line|record|entry|document) (per|for each|for every) & (update|change|overwrite|rewrite|upsert|bash|touch|last known|latest|current)',
      '(status|state|record|order|case) .. (go|move|run|pass|change) .. (through|from) .. (stage|status|state|to|dozen|twenty) & (row|record|update|overwrite|status|each|same)',
    ],
    {
      unless:
        / (?:etag|software|firmware|app update|documentation|contract update|schema|replica|cache|security|append|history of|index|deploy|default value|dashboard|lost update|concurrent|same time|at once|simultaneous|last write|last one win|increment|counter|config) /,
    },
  ),
  pick(
    'writes.counters',
    true,
    [
      '(how many|how often|number of time) .. (people|time|user|visitor|view|look|play|skip|redeem|download|click|like|vote|open|log in|listen|read|share) & (show|display|keep|hold|each|number|every|per|listing|page|badge|up)',
      '(thumb up|thumbs up|upvote|follower number|follower count|like count|view count|play count|vote count|download count|reaction count|hit counter|unread count|like counter|view counter|applause meter)',
      '(count|tally|sum|add) .. (like|vote|view|click|download|visitor|step|goal|thumb|reaction|beer|car|passenger|people|ticket sold|print|call|minute) .. (per|for each|of each|by|on fly|as|until|when|every|up)',
      '(each|every) (click|like|vote|scan|view|play|visit|sale|download|press|goal|step|tap|impression|call|page|listener|reading|pulse|ride|drink|purchase) .. (add|bump|increase|raise|push) .. (one|#|to|up|by)',
      '(add|take) (one|#) (to|off|from) .. (number|total|count|balance|budget|score|quota|figure|stock)',
      '(views|likes|plays|votes|downloads|followers|clicks|listens) (per|of|on|under|for) (each|every) {FLWENTRY}',
      '(number|figure|count|total) .. (under|next to|below|beside|on) (each|every) (video|post|song|page|picture|article|photo|clip|listing|story|recipe|comment)',
      '(keep|hold|maintain) .. (count|tally|running number|running count|score) .. (of|for|how)',
    ],
    {
      unless:
        / (?:head ?count|no matter how|side by side|distinct|by minute|block|hour|open socket|over the counter|locker|baggage|bag drop|performance counter|step counter|sheet music|music|composer|orchestra|score (?:of|for|sheet|each|applicant)|risk score|credit score|number of (?:node|server|shard|machine|partition|replica|tenant|team|engineer|developer|column|table|row|service|core|thread|connection)|no likes?|user|growth|double every|leaderboard|per second|load) /,
    },
  ),
  pick(
    'writes.hotRows',
    true,
    [
      '{FLWONEROW} .. {FLWFIGHT} & {FLWCROWD} & (row|lock|stock|seat|account|lot|counter|pot|total|wallet|balance|budget|jackpot|order book|pool|ticket|bin)',
      '(select for update|for update|row lock|lock queue|queue for lock|optimistic version|hot row) & (row|seat|stock|account|inventory|counter|total|balance|budget|column|bin|ticket) & (everyone|all|request|queue|thousand|people|customer|order|sale|hang|spend|hundred|million|christmas|bidder|buyer|every)',
      '{FLWFIGHT} .. (over|for|on|onto|at) .. {FLWONEROW} & {FLWCROWD}',
      '{FLWNUM} .. (request|people|freshman|fan|buyer|applicant|player|customer|shopper|family|bidder|parent|student|driver) .. (for|fight|try|want|queue|compete|after) .. {FLWNUM} .. (place|seat|spot|ticket|pair|slot|room|bed|pitch|console|unit|flat|table|apartment)',
      '(thousand|thousands|hundred|hundreds|million|everyone|everybody|crowd|dozens) .. (fight|rush|scramble|race|pounce|compete|grab|snatch|storm|bid|jostle|queue) .. (for|over|on|onto|at) .. (same|last|one|single|few|{FLWNUM}|handful)',
      '(everything|all|everyone|whole) .. (wait|queue|stand in line|jam|stall) .. (at|on|behind|for) .. (row|stock row|record|lock|one account|counter)',
    ],
    {
      unless:
        / (?:unheard of|political|be gone|below|read (?:the )?same|cache|look at|another team|same page|hot key|index|deploy|team member|schema|queue of|replica|same (?:database|machine|server)|disk|each (?:user|device|patient) (?:own|have)) /,
    },
  ),
];

/** Work for later, loads, and where the writes come from. */
const loadRules: readonly Rule[] = [
  pick(
    'writes.jobs',
    true,
    [
      '!{FLWHEAVYWORK} & {FLWASYNC} & (job|task|queue|worker|background|email|mail|later|wait|page|free|ready|user|idle|upload)',
      '(put|go|land|wait|sit|place|drop|park|throw) .. (in|on|into) .. (queue|work list|to do list|pile|backlog|line) & {FLWHEAVYWORK}',
      '(worker|robot|node|lambda|process|thread|runner|picker|machine) .. (pick|take|fetch|pull|grab|claim|get) .. (next|one|work|item) & (queue|list|job|task|work|table|idle|free|finished|done)',
      '(idle|free|available) (worker|node|machine|instance|box) .. (take|grab|pick|claim|fetch|pull|get) .. (next|one|it)',
      '(reminder|payout|mailing|letter|invoice) .. (go out|send|run) .. (later|retry|retried|one task|per|in background|each)',
    ],
    {
      negated: { to: false },
      unless:
        / (?:spark|flink|hadoop|train|gpu|checkpoint|job search|council|until acknowledge|mesh|job market|job (?:interview|title|ad)|my job|his job|her job|their job|job of|job be to|it take|team|stream|window|state|deploy|nightly|every night|weekly|do the job|pipeline|step|stage|worker (?:node|on strike|council)|work council|construction|social worker|etl) /,
    },
  ),
  pick(
    'writes.bulk',
    true,
    [
      '(big|large|huge|heavy|giant|mass) (load|import|upload|dump|delivery) .. (at night|nightly|every|once|each|of|from|on)',
    ],
    {
      unless:
        / (?:backup|page load|load balanc|load test|peak load|cpu|flour|warehouse copy|export|download|stage|step|train|model|deploy|restore|users? upload (?:a )?(?:photo|video|image)|load (?:be|go|double|triple|spike)|migrat|frame|stream|read) /,
    },
  ),
  pick(
    'writes.concentrated',
    true,
    [
      '{FLWMOST} & {FLWFEATURE} & (write|writes|insert|inserts|written|writer|write load|write traffic|write volume)',
      '{FLWFEATURE} .. (alone|only) .. (make|cause|do|fill|produce|account for|be responsible) & {FLWTHEWRITES}',
      '(most|majority|percent|%|two third|three quarter|nine tenth|bulk|lion share|almost all|nearly all|half|practically all|four fifth) (of)? .. (write|insert|update|row written|new row) .. (come|be|go|stem|originate|belong|due|be cause|cause|from|to|by|land|be for)',
      '(write|insert) .. more .. than .. (rest|everything else|all other|other|remaining|whole)',
      '(rest|other table|everything else|other feature|other module|all other) .. (hardly|barely|almost never|quiet|asleep|idle|trickle|sleep|rarely|next to nothing|peanut|noise|negligible) & {FLWTHEWRITES}',
      '(one|single) (feature|table|module|thing|culprit|family|part|component|log) & {FLWTHEWRITES} & (most|half|percent|%|full|load|fill|biggest|mainly|because|all|dwarf|almost|two third|three quarter|majority|more than)',
      '(take|without|move|if) .. {FLWFEATURE} .. (away|elsewhere|out|off) & (primary|master|database|quiet|bored|idle|relax|half|nothing)',
      '{FLWFEATURE} & (account for|make up|responsible for|be) .. (percent|%|two third|three quarter|half|most|majority|nine tenth|bulk) & (insert|write|written|disk|row|primary|master|update)',
      '(write like mad|fat bar|dwarf whatever|busiest writer|write problem have name)',
    ],
    {
      unless:
        / (?:read|region|country|continent|datacenter|site|object storage|dead row|data center|most of our (?:user|customer)|append|hot key|same key|row lock|shard|partition|tenant|stick to|failover|lose|spread evenly|no feature|not one table) /,
    },
  ),
];

/** Not the writer's own system as it is or shall be. */
const elsewhere =
  / (?:years away|next door|another team|used to be|we once|once think of|friend|competitor|rival|vendor tool|wish list|kill the idea|some day|some time in the future|somebody propose|someone propose|in theory|my (?:brother|wife|son|husband|uncle|neighbor|old job|previous|former|last)|at (?:my|his|her|their) (?:old|previous|former)|i read (?:about|that)|in (?:a|the) (?:book|talk|paper|novel|film|movie)|other (?:people|company|firm) (?:have|do)|unlike (?:us|ours)|not ours|but not us|would be absurd|if we (?:ever|were)|suppose) /;

const together = (unless: RegExp | undefined): RegExp =>
  unless === undefined ? elsewhere : new RegExp(`${unless.source}|${elsewhere.source}`);

export const flowToldRules: readonly Rule[] = [
  ...editRules,
  ...rowRules,
  ...loadRules,
  ...flowToldMoreRules,
  ...flowToldPlaceRules,
  ...flowToldProcessingRules,
  ...flowWiderReaderRules,
  ...flowWiderWriteRules,
  ...flowWiderRowRules,
  ...flowWiderProcessingRules,
].map((rule) => ({ ...rule, question: 'drop', unless: together(rule.unless) }));
