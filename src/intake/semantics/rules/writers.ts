import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';

/** Who writes the same thing, from where, with or without a line. */
export const writerRules: readonly Rule[] = [
  yes(
    'writes.concurrentEdits',
    [
      '(several|two|many|multiple|#|dozens|dozen|people|user|client|editor|author|colleague|both|team member|everybody|everyone|student|designer|planner|writer|team|architect|half class|fifty|twenty|ten|three|five) .. (edit|change|type|modify|work on|work in|write|draw|update|move|annotate|sketch|compose|scribble|fill in|rearrange|paint) .. (same|one|single) .. (document|object|board|canvas|page|file|sheet|drawing|text|note|cell|diagram|spreadsheet|model|design|form|shape|plan|paragraph|sentence|map|whiteboard|schedule|score|slide|list|deck|recipe|scene|song|timeline|floor plan)',
      '(several|two|many|multiple|#|dozens|dozen|people|user|editor|author|colleague|everybody|everyone|student|designer|planner|writer) .. (edit|type|draw|modify|annotate|sketch|paint|rearrange) .. (document|board|canvas|page|file|sheet|drawing|text|note|diagram|spreadsheet|design|plan|paragraph|map|whiteboard|slide|list) .. {SAMETIME}',
      '(edit|type|draw|sketch|annotate|paint) .. (at once|at the same time|simultaneously|concurrently|together|same moment|collaboratively|in parallel)',
      '(concurrent|simultaneous|collaborative|multiplayer|multi user|live|realtime) (edit|editing|editor|drawing|whiteboard|document|text|co editing|authoring|annotation)',
      '(same|one) (document|object|board|canvas|page|file|sheet|drawing|text|note|diagram|design|whiteboard|cell|spreadsheet|paragraph|slide|map|plan) .. (at once|at the same time|simultaneously|concurrently|together|same moment|same time|by several|by many|by multiple)',
      '(several|many|multiple|two|#) (people|user|editor|author|student|designer|colleague|planner) .. (edit|work on|write|type in|draw on) (one|same|single)? (document|board|canvas|page|file|sheet|drawing|text|note|diagram|design|spreadsheet|map|plan|slide)',
      '(google doc|google docs|figma|miro) (like|style|clone|type|for)',
      '(like|as in) (google doc|google docs|figma|miro)',
      '(coediting|coedit|co edit|co author|collaborative|collaboratively)',
      '(see|watch) .. (each other|other|colleague|everyone|one another|other people) .. (change|cursor|edit|typing|stroke|line|pen) .. (at once|live|immediately|instantly|in real time|realtime|as they|within|appear|move)?',
    ],
    {
      unless:
        / (?:same (?:code|codebase|repository|schema|database|branch|problem|office)|collaborative filter) /,
    },
  ),
  no('writes.offline', [
    '(no|not) .. (offline|disconnected) (mode|edit|work|use|support|operation|case|need|editing|capability)',
    '(always|permanently) (online|connected)',
  ]),
  pick(
    'writes.offline',
    true,
    [
      '(be able to|can|able to) ... without .. (central system|center|central server|headquarters|main server|central office|cloud|head office|central database|backend|main office)',

      '(keep|store|save|buffer|record|write|queue|collect) .. (locally|local|on device|on board|on phone|on tablet|on site) .. (until|when|once|while|if|during) .. ({LINK}|online|network|back)',
      '(keep|store|save|buffer|record|write|queue|collect) .. (until|when|once) .. {LINK} .. (back|return|again|there|restore|come back|up|available)',
      '({WORKON}|edit|change|write) ... (where|when|while|whenever) .. {OFFLINE}',

      '(hand in|hand them in|hand it in|deliver|send|sync|upload|submit|transmit|push) .. (when|once|after|as soon as) .. (back in range|back online|back in office|back at base|return to base|in range again|in range|back home|in coverage|come home|reach town|get back|dock|in port|back at hotel|at next stop|at home)',

      '{OFFLINE} .. (edit|write|change|save|record|create|merge|sync|fill|take|collect|store|operate|function|continue|sell|capture|enter|work|go on|keep (work|record|sell|write|collect))',
      '(edit|write|change|record|save|collect|create|fill|operate|function|capture|take|sell|enter|work|sign|document|inspect) .. ({OFFLINE}|while offline|when offline)',
      '(people|user|client|app|device|tablet|phone|worker|technician|driver|inspector|customer|shop|till|nurse|crew|they|it|browser|editor|ship|farmer|laptop|scanner|field|vehicle|machine|register|store|branch) .. (go|be|come|get|drop) {OFFLINE}',
      '(sync|synchronize|merge|upload|reconcile|send|transmit|push|deliver|hand in|replay|submit) .. (when|once|after|later|as soon as|until) .. (online|reconnect|back online|in range|{LINK}) .. (again|back|return|there|come back|be back|restore|available|up)?',
      '{LINK} .. (be)? (come back|return|be back|there again|restore|restored|up again) .. (send|sync|upload|push|merge|catch up|transmit|reconcile)',
      '{LINK} .. (be)? {LINKDOWN} ... {MUST} .. {WORKON}',
      '{LINK} .. (not)? {LINKDOWN} ... (still|anyway|nevertheless|locally|local|keep|continue|go on) .. {WORKON}?',
      '(write|store|save|record|keep|book|sell|buffer|capture) .. (local|locally|on device|on tablet|on phone|on board|in van|in shop) .. (and|then|until|when|later|first|,) .. (send|sync|upload|push|merge|transmit|center|later|forward|online)',
      '(offline first|offline capable|work offline|offline mode|offline support|offline work|offline edit|usable offline|available offline)',
      'reconnect .. (merge|sync|later|and)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:wish list|zone|region|consumer (?:may |can |might |could )?be offline|server (?:be|go) offline|node (?:be|go) offline|region (?:be|go) offline|take .{0,20}offline|offline (?:message|store|shop|job|analysis|training|processing|batch|marketing|channel|backup|friend|user)|replica|head office work) /,
    },
  ),
  pick(
    'writes.mustAccept',
    true,
    [
      '{MUST} be able to ... without .. (central system|center|central server|headquarters|main server|central office|cloud|head office|central database|backend|main office)',

      '{MUST} (keep|keep on|continue|continue to|go on|carry on) (accept|take|receive|collect|ingest|record|sell|write|book|save|store)',

      '{MUSTNOT} .. (refuse|reject|turn away|turn down|deny|decline|say no to|bounce|be refuse|be reject) .. (write|order|update|add|customer|item|request|insert|call|event|message|reading|purchase|payment|change|vote|anything|save|entry|patient|sale|booking|them)?',
      '(write|order|update|item|event|insert|add|cart|message|purchase|save|change|entry|sale|booking|reading|vote|payment|call) .. {MUST} always .. (be accept|succeed|go through|work|be take|be possible|get through|be record)',
      '{MUST} always .. (accept|be able to (write|add|save|order|record|store|accept|ingest|take|sell)|take order|be writable|be possible to (write|add|save|order|record|sell))',
      '(write|order|update|insert|add|message|purchase|save|change|entry|sale|booking|reading|vote) .. {MUST} .. (be accept|succeed|go through|be take|be possible|get through) .. (even|no matter|whatever|at any time|at all time|in any case|always|regardless|while|when|although|despite)',
      '(always|even|still) .. (accept|take) .. (write|order|update|item|data|event|insert|addition|message|change|call|booking)',
      '(accept|take|keep take|keep accept) (write|order|update|item|data|event|insert|message|change|reading|payment|booking) .. (even|while|when|though|although|during|despite|no matter|regardless|through)',
      '(always|permanently) (writable|writeable|write available|available for write|open for write)',
      '(refused|rejected|failed|declined|refuse|reject) (write|order|add|cart|update|sale|click|insert|booking|purchase|payment|call) .. (be|cost|mean|annoy|hurt|equal|worse|lose)',
      '(turn away|turn down|reject|refuse|lose) (customer|buyer|patient|order|caller|sale) .. (be)? (cost|worse|unacceptable|lose revenue|more than)',
      '(can|able to) .. (write|save|record|sell|add|order|accept|take|book|register|pay|reset) ... (even if|even when|even while|even though) .. (down|fail|die|dead|lose|burn|unreachable|outage|offline|partition|isolate|cut|gone|break|not reach)',
      '{MUST} .. (sell|write|accept|record|go on|take order|register|admit|save|book|serve|log|store) (anyway|regardless|nevertheless|no matter what|come what may|in any case|whatever happen|under all circumstance|at any price|all the same)',
      '(unable|not able|not be able|inability|impossible|not possible) .. to? (write|ingest|save|record|take order|sell|book|store|accept) ... ({UNACCEPTABLE}|:? not fine|be not|never|disaster|cost)',
      '(be unable|being unable) to (write|record|save|ingest) .. (during|while|when|in) .. (incident|outage|failure) .. {UNACCEPTABLE}',
      'never (say no|lose order|lose sale)',
      '(high|highly) (available|availability) (for)? write',
      '(write|order|sale|booking|entry) .. (no matter what|whatever happen|come what may|at all time|under all circumstance)',
      'keep (accept|take) (write|order|update|data|payment|event|vote|reading|message|booking|call)',
      'no .. (order|sale|write|call|reading|booking|customer|patient) .. (be)? (refuse|reject|turn away|turn down|decline)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:next door|provider|zone|continent|old (?:primary|master|leader)|reads? (?:must|have to|should|need)|split brain|stale primary|partition(?:ed)? (?:old|primary)|reject(?:ed)? (?:product|option|vendor)|not a problem if writes?|read only (?:be|for)|deploy|migrat\w+|invalid|malformed|fraud) /,
    },
  ),
  yes(
    'writes.fromManyRegions',
    [
      '(write|update|change|edit|modify|maintain) .. (from|in|at|by) (both|either) .. (and|or) .. (datacenter|region|site|office|side|country|coast|continent|plant|branch)',

      '(same|all|shared|this|their|one) (data|record|row|document|account|object|table|profile|item|order|customer|patient|ticket|file|entry|file) .. (write|change|update|edit|modify|touch|maintain|work on) .. (in|from|on|at|by) .. ({SEVERAL}|both|all|any|every|different|each|either|more than one|whichever|two|three) (office|{FARPLACE})',
      '(write|update|change|edit|insert|writer) .. (in|from|at) ({SEVERAL}|both|all|any|every|different|each|either|more than one|two|three) (region|continent|datacenter|country|site|location|city)',
      '({SEVERAL}|both|all|every|each|any|two|three) {FARPLACE} (can|must|may|have|both|all|also|want to|need to)? (write|accept write|take write|must write|update|be writable|can write|change|edit) .. (same|data|record|row|account|it|them|to|own)?',
      '(multi|several|two) (region|datacenter|dc|site) (write|writer|active|master)',
      '(write|edit|update|change) .. (from all over|locally in each|on both side|in both region)',
      '(user|people|team|editor|customer|colleague|office|clerk|engineer|staff|planner|plant) in .. (and|,) .. (write|edit|change|update|maintain|work on) .. same',
      '(active active|multi master|multi leader) .. write',
      '(local|nearby) write in (each|every|all|both) region',
    ],
    {
      unless:
        /\b(?:write|change|update|edit|store|keep) (?:only |just |nothing but )(?:its |their |our )?own\b| (?:years away|suppose|own account|schema|code|deploy|try|trie|tried|test|replica of) .{0,30}(?:in|from|at) (?:several|both|two|all)/,
    },
  ),
  yes(
    'writes.homeRegion',
    [
      '(home|native|origin) (region|country|site|datacenter|continent|location)',
      '(each|every|most) (record|user|account|customer|row|tenant|profile|member|patient|document|order|vehicle|player|item|machine) .. (always|mostly|mainly|usually|nearly always|almost always|only|primarily|predominantly) .. (write|change|update|edit|use|belong|live|modify) .. (in|from|to|at) .. (one|single|same|its|their|own|home)? (region|country|site|datacenter|continent|location|place|plant|branch)',
      '(write|change|update|edit|modify|modification) .. (mostly|mainly|usually|# of time|almost always|nearly always|predominantly|in # case|come|originate|be make|happen|always|stem|arrive|practically always|almost only|nearly all|almost all) .. (from|in|at) .. (one|same|home|single|where|close|nearest|that) .. (region|country|site|datacenter|continent|home|place|location|branch|live|register)',
      '(write|change|update|edit) .. (from|in|at) (region|country|continent|datacenter|site|place) where .. (user|customer|owner|live|account|player|patient|belong|be|register|sit)',
      '(belong to|assign to|pin to|home in|stick to|tied to|anchor in|be at home in) (one|single|exactly one|home)? (region|country|datacenter|continent|site)',
      '(user|customer|member|player|account|people|patient|driver|record|row) (rarely|seldom|almost never|hardly ever|hardly|practically never|scarcely) .. (travel|move|change region|leave|switch region|roam|change country|touch (from|in) other)',
      '(mastered|own|master) in .. (region|country)',
      '(one|single) (master|home|owner|owning) (region|datacenter|site|country) (per|for each|for every) (record|user|account|row)',
    ],
    {
      unless:
        / (?:be go|gone|all change|the rest get|outage|leave (?:we |our |the )?(?:own )?datacenter|our own (?:region|data ?center|site)|home country of the company|tenant belong) /,
    },
  ),
  pick(
    'writes.throughServer',
    true,
    [
      '(all|every|each) (edit|change|write|update|message|command|operation|action|keystroke|stroke) .. (pass|go|run|flow|travel|route|come|funnel|be send) .. (through|via|over|by|to|past) .. (server|backend|one process|process|api|central|gateway)',
      '(a|our|the|one|always) (server|backend|central process|process of ours) .. (in middle|in between|always in between|always present|sit between|stand between)',
      '(browser|client|device|peer|app|tablet|editor) .. (never|not) .. (talk|speak|communicate|connect|exchange) .. (directly|to each other|with each other|to one another|among)',
      'no (peer to peer|p2p|direct client to client|peer connection)',
      'always .. server .. (middle|between|involved|involve)',
      '(central|one|single) (server|process|backend) .. (order|sequence|see|receive|decide) .. (all|every|each) (edit|change|operation|write|stroke|keystroke)',
      'without (peer to peer|p2p)',
      '(client|browser|device|app|tablet|editor) .. (only (talk|speak|connect|communicate)|talk only|speak only|connect only|communicate only|talk exclusively) .. (to|with) (server|backend|us)',
      '(talk|speak|connect|communicate) only (to|with) .. server',
    ],
    { negated: 'ignore' },
  ),
];
