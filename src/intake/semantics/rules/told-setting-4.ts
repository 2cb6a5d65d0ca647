import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';
import { settingMoreRules } from './told-setting-5.ts';

/** Where it runs, told by ideas that meet in one sentence. */
export const settingHostRules: readonly Rule[] = [
  yes(
    'edge.needed',
    [
      '{SETEDGEPLACE} (each|all|must)? (know|decide|hold|store|keep|compute|process|record|count|remember|recognize) .. (by themselves|themselves|itself|by itself|on board|locally)',
      '(point|points) of presence|edge location|edge node|edge site',
      '(next to|inside|right at|down at|beside) {SETEDGEPLACE} & (pc|computer|analysis|compute|logic|run|box|processing|software)',
      '(bandwidth|line|link|uplink) .. (out there|bad|thin|slow|expensive|in highland) & (box|server|mini|local|school|site|put)',
      '(box|pc|computer|server|mini server|logic|software|program|code|controller|gateway) .. (in|at|into|on|next to|inside) (each|every|the|a)? {SETEDGEPLACE} & (run|put|each|bandwidth|there|offline|no|must|because|need|stand|local|place|happen|small|compute)',
      '(scoring|inference|recognition|analysis|logic|decision|calculation|processing|filtering|classification) .. (happen|take place|be do|run|be make|done) .. (at|on|in|next to) .. {SETEDGEPLACE}',
      '(embedded|on board|onboard) .. (controller|computer|logic|software|decide|drive)',
    ],
    {
      negated: { to: false },
      unless:
        /\b(?:another vendor|checklists?|sell more|dead disk|web store|financially|restaurant kitchen|browser history|edge function|office hour|customer's machine|containers?|other side|open a web page|dumb|install it|drain|zone|devices? be dumb|replica|fail ?over)\b/,
    },
  ),
  no('edge.needed', [
    '(no|not) .. (software|component|gateway|agent|computer|server|local component) .. (in|on|at) .. (shop|store|site|device|field|branch)',
    '(device|sensor|terminal) .. (be)? dumb|(thin client|browser and server|only browser|open web page)',
    '(without) (internet|network|connection) .. (not) work .. (nobody|fine|ok|expect)',
  ]),
  yes(
    'selfHosted.shipped',
    [
      '!{SETLICENSEE} .. {SETINSTALL} & {SETTHEIRPLACE}',
      '{SETINSTALL} .. (by) .. {SETLICENSEE} & {SETTHEIRPLACE}',
      '(self hoster|self hosters|self hosting|self hosted|selfhost|self host) & (we|besides|must|customer|client|version|our|saas|community|also|user|defence)',
      '(sold|sell|give out|offer|distribute|ship|available) .. (as|for) .. (download|installer|tarball|appliance|virtual appliance|box|container image|docker image|package|usb stick)',
      '(customer|client|school|church|hotel|clinic|army|museum|they|admin at customer) .. (can|could|may|get|take|want) .. (tarball|installer|on stick|copy for pc|download|offline version|usb stick)',
      '(upgrade|update|patch) .. (installation|installations|copy) .. (when|whenever) .. (please|like|want|feel)',
      '({SETNUM}) version .. (out in field|in the field|in wild|in field|at customer)',
      '(typical|usual|natural) (home|habitat|environment|place) of (product|software|it)',
      '(insist|demand|require) .. (we|that) .. install .. (in|on|at) .. (datacenter|own|machine|premise|network)',
      '(run|work) .. (one process|single process) .. (on) .. (old desktop|customer|laptop|clinic|nas|small)',
      '(customer|client) .. (machine|server|premise|hardware|cellar|basement|datacenter|rack|site) & (run|work|install|must|memory|product|too)',
    ],
    {
      negated: { to: false },
      unless:
        /\b(?:vendor|one installation|we bought|private server|always say no|podcast|our tool finds|shipped date|warehouse|we host|runs? (?:everything|it all|all of it) (?:on|in))\b/,
    },
  ),
  no('selfHosted.shipped', [
    '(one|single|exactly one) (installation|instance) .. (we run|for everybody|for all|and we|for everyone)',
    '(customer|client|nobody|no one) .. (can not|not|never) .. (install|host|self host) (it|themselves|anything)?',
    '(ask|asked) for .. (installer|on premise|download|self hosted) .. (say no|refuse|decline)',
  ]),
  pick(
    'hosting',
    'either',
    [
      '{SETCLOUDNAME} & {SETOWNPLACE} & {SETEITHER} & (we|it|either|both|or|whether|whichever|open|tell|permit|preference|accept|undecided|stand)',
      '(hosting|hosting question|server location|place for it|where server|where machine|where it run|location of server) & (no preference|not matter|not be settle|not settled|undecided|open|not decide|same to us|assume|up to|not care|rented or bought|irrelevant)',
      '(buy|own|bought) .. (or|,) .. (rent|rented|lease|cloud)|(rented|rent|lease) or .. (buy|bought|own)',
      '(no preference|not care|indifferent|no opinion) .. (where|as to where|about where) .. (server|machine|run|stand|host|live)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:turned? down|reject|rule[d]? out|forbid|off limits|instead of|back on|repatriat|not allow|not an option|customers? (?:install|run)|self host|since then|closed?|our side|half our staff|failover|deploy)\b/,
    },
  ),
  pick(
    'hosting',
    'cloud',
    [
      '(amazon|google|azure|aws|microsoft|hyperscaler|provider|someone else|big provider|cloud provider) .. (run|patch|offer|take care|manage|operate|host|give you|look after|handle|back up) .. (machine|database|it|patch|server|backup|hardware|rest|you|for us)',
      '!(cloud|aws|azure|google|gcp|amazon) (bill|invoice|console|credit|credits|first|contract|account|only|native|budget|cost|spend)',
      '(cloud or nothing|start up credit|managed service be fine|buy service|buying service|rent everything|everything managed)',
    ],
    {
      negated: 'ignore',
      unless:
        /\bwhichever\b|\beither (?:way|one|be fine|or)\b|\bboth (?:be|road|offer|must|can)|\btake (?:your )?pick|\bhybrid\b|\bup to (?:the|you|us)\b|\breligious\b|\bundecided\b|\bnot (?:be )?(?:decided?|settled?)\b|\bopen to\b|\bdepend on whether\b|\bcould stay\b|\bto spare\b|\bspace too\b|\boffers? stand\b|\bbe permitted?\b|\bno preference\b|\bdoes? not matter\b|\brented or bought\b|\baccept both\b|\bobjection to either\b|\bcloud or (?:own|colo|a? ?rack|on prem|metal)|\bpriced\b|\b(?:credits|cloud|azure|aws|google) or (?:in|on|at|hours|we|our|own)\b|\b(?:turned? down|reject|ruled? out|forbid|off limit|repatriat|not allow|no option|cannot use|whichever|either|both|undecided|priced|nobody be religious|depend on whether|up to the|hybrid|could stay|open to|take your pick|to spare|own inventions?|no dynamodb|nothing that exist|not bind|bind ourselve|some day|walk away|customer|rival|competitor|own cage|computing center|cloud act|tin|do not want|voice in a cloud|couldn t tell|has space|offered? us|we could host|can host|lost? nothing|our cellar|which database|should we)\b/,
    },
  ),
  pick(
    'hosting',
    'own hardware',
    [
      '(cellar|basement|machine room|server room|computer room|machine hall|data hall|cage|colo|mainframe|computing center|server cupboard|rack space|attic|broom cupboard) & (we own|institute|campus|consortium|ours|blade|air conditioning|dehumidifier|stay|hardware|of our own|where it be|where it run)',
      '(we|institute|consortium|exchange|bank|university|state|station|hospital|company|parish) .. own ({SETNUM}|small|two|our|all)? (host|cluster|small cluster|server|machine|datacenter|computing center|hardware|rack|robot|blade|iron|generator|tin)',
      '(purchase order|procure|procurement|procured|delivery time|lead time|tender) .. & (capacity|hardware|server|machine) & (week|month|until|before|wait|no more|#)',
      '(drive|drives|walk|cycle|go) .. to .. (datacenter|server room|hall|machine room|data hall) & (disk|when|fail|night|admin|reboot)',
      '(rent|lease) .. (rack space|cage|space and power|floor space|colo) & (box|server|machine|our|own|property|rack)',
      '(build|assemble|solder|screw together) .. own (server|machine|hardware|computer)',
      '(self operated|self run|self owned) (machine|server|hardware|cluster)',
      '(get|be|gets|new one) (racked|rack|cabled) & (node|server|box|machine|new|another|hour|week)',
      '(storage cluster|cluster|server|box) .. (fail|lose|eat) .. disk .. & (replacement|replace|day|swap|manual)',
    ],
    {
      negated: 'ignore',
      unless:
        /\bwhichever\b|\beither (?:way|one|be fine|or)\b|\bboth (?:be|road|offer|must|can)|\btake (?:your )?pick|\bhybrid\b|\bup to (?:the|you|us)\b|\breligious\b|\bundecided\b|\bnot (?:be )?(?:decided?|settled?)\b|\bopen to\b|\bdepend on whether\b|\bcould stay\b|\bto spare\b|\bspace too\b|\boffers? stand\b|\bbe permitted?\b|\bno preference\b|\bdoes? not matter\b|\brented or bought\b|\baccept both\b|\bobjection to either\b|\bcloud or (?:own|colo|a? ?rack|on prem|metal)|\bpriced\b|\b(?:credits|cloud|azure|aws|google) or (?:in|on|at|hours|we|our|own)\b|\b(?:closed?|dream|in mind|afford|slice of|insist that we|driver of|satellite|account|seat|whichever|either|both roads|undecided|both are|couldn t|up to the|hybrid|could stay|open to|take your pick|to spare|nobody be religious|depend on whether|offers? stand|be permitted|customers?|clients? install|their own|would not dream|nightmare|wouldn|has space|both must|approval|vendor|tenant|whose|no data may|half of it|may be hosted|preference|rented or bought)\b/,
    },
  ),
  ...settingMoreRules,
];
