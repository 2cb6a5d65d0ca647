import type { Rule } from '../match.ts';
import { yes } from '../rule.ts';
import { settingBroadRules } from './told-setting-b.ts';

/** Further ways to tell preferences, places of data and places of work. */
export const settingLastRules: readonly Rule[] = [
  yes(
    'placement.single',
    [
      '{SETOWNER} .. (get|be|have) (too big|big|bigger|too large|noisy|too noisy|heavy|swell up|grow|outgrow|complain) & {SETMOVE} & ({SETBOX}|out)',
      '(lookup table|directory|map|mapping|catalog|catalogue|register) .. (say|tell|know|which|where) .. {SETOWNER} .. (be|live|sit|off)',
    ],
    {
      negated: { to: false },
      unless:
        /\b(?:leaderboard|authority|money|match|range|transformation|we moved to|failover|leader|region evac|traffic|by hand)\b/,
    },
  ),
  yes(
    'storage.apart',
    [
      '{SETCOMPUTE} & {SETFORGETFUL}',
      '{SETCOMPUTE} & {SETSHAREDSTORE}',
      '(scale|add|change|resize|double|grow|adding) .. (processing|compute|cpu|warehouse|worker|query|processor|engine) & (not|without|no|must) .. (move|moving|reload|rebalance|rebalancing|copy|copying|drag|reshuffle|terabyte)',
      '(no|not|nothing|never) .. (data|state|matter|live|lives|persistent|file) .. (on|in) .. (blade|machine|node|worker|front machine|local disk|box|local drive) & (may|so|matter|themselves|swap|wiped|lives|die|replace|keep)',
      '(any|every) (node|machine|worker|blade) .. (die|go|vanish|be replace|kill) .. (since|because|as|for) .. (disk|state|data|nothing)',
      '(everything|all) (persistent|durable|that matter|of value) .. (go|live|sit|be) .. (to|in|on) .. (service|storage|bucket|log|elsewhere)',
    ],
    {
      negated: { to: false },
      unless: /\b(?:vendor told|browser|phone|lambda calls|web server|frontend|app server and)\b/,
    },
  ),
  yes(
    'migration.incremental',
    [
      '{SETADDING} .. {SETBOX} & {SETEASY}',
      '(scale|grow|expand|capacity|growth|upgrade|extend|scale out|hardware) & {SETLITTLESTEP}',
      '(more|#|ten) (user|load|data|percent)? .. , .. more (node|machine|server|hardware|box|disk)',
      '(node|machine|server|box|shard) .. (join|take share|take its share|begin to take load|start to take load|fill|pull its weight|absorb) & (itself|automatically|simply|by itself|within hour|new|should|own)',
      '(three|two|four|eight|#|five) .. (node|server|machine|box) ... (next year|then|later|to) ... (four|five|twelve|six|#|eight) & (application|software|code|none the wiser|same|touch|wiser|no change)',
      '{SETADDING} capacity & (no change|without|not|no|dull|boring|simple)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:double it|sticker|new tenant|without any drama|rather swap|replace the whole|physio|need (?:eleven|a weekend)|painful|weekend|painfully|scream|no (?:room|money))\b/,
    },
  ),
  yes(
    'placement.single',
    [
      '(move|moving|relocate|relocating|shift|lift) .. {SETOWNER} .. (without|not|while) .. (touch|disturb|move|affect|other|rest|neighbor|notice)',
    ],
    {
      negated: { to: false },
      unless:
        /\b(?:money|payment|transfer takes|each service|own schema|region|failover|all customers|identical tables|every state|functional area|limits? per)\b/,
    },
  ),
  yes(
    'simplicity.valued',
    [
      '!(one|single|fewer|less|another|more|extra|additional|new) (thing|things|box|system|piece|technology|component|product|service|tool|dependency|cluster) .. (to|that|which|less) .. (break|patch|learn|run|operate|maintain|watch|babysit|fail|update|understand|worry|monitor|upgrade|look after)',
      '(as few|as little|as simple|as small) .. (part|component|system|thing|technology|service|box|piece|machinery) .. (as|possible)?',
      '(could|can|must|should) .. (explain|explained|draw|drawn|fit|sketch|understand|understood) .. (on|in|to) .. (napkin|beer mat|postcard|one page|back of envelope|minute|five minutes|new hire|my mother|intern|single page|half hour)',
      '(complexity|complicated|complex|clever|fancy|elaborate) .. (enemy|kill|avoid|hate|afraid|not want|not need|cost|too|no appetite|last thing|scare|allergic|unwanted)',
      '(kiss principle|keep it simple|less be more|yagni|choose boring|boring be good|simple be good|simplest thing|stay simple|simplicity (win|first|above|over|before))',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:bother us|interface|no trouble|not the question|how many services|rather enjoy|complex quer|complex types|growth|customers? buy|new storage|sneaker|second region|second data|if we)\b/,
    },
  ),
  yes(
    'stack.sqlWanted',
    [
      '(not|never|no|nobody|without) .. (sql|joins|foreign key|foreign keys|constraints|relational database) .. (no deal|not|unthinkable|mutiny|riot|leave|quit|useless|lost|out of the question|will not|would)',
      '(give up|lose|part with|abandon|do without|live without|sacrifice|renounce|forgo|drop) .. (sql|join|joins|foreign key|foreign keys|constraint|constraints|relational|transactions)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:happily|gladly|tear|none of us|nobody need|no interest|could live without|do not need|no need|without sql|not need|dropp?|do without|years ago|is it time|slow|report[s]?|statistician|warranty|mysql said|lock|which|crash|primary)\b/,
    },
  ),
  yes(
    'stack.vendorUnwanted',
    [
      '(open source|free software|foss|oss|open licence|open license|apache licence|community edition) .. (only|must|or nothing|mandatory|policy|rule|preferred|always|throughout|required|insist|be condition|be must|prescribed)',
      '(only|must be|nothing but|strictly|insist on|require|prefer|demand|has to be|policy be|want) .. (open source|free software|foss|oss|open license|open licence|open standard)',
      '(leave|switch|change|swap|replace|move away from|walk away from|move to another) .. (cloud|provider|vendor|supplier|hoster) .. (any time|whenever|week|month|quarter|without|must|possible|one day|some day|if|overnight|easily)',
      '(must|should|has to|have to|can|could) .. (run|work) .. (anywhere|everywhere|on any cloud|at any provider|on any provider|with any provider|without amazon|without aws|without google)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:no objection|ready to pay|not worry|does not worry|not mind|fine with|parcel|courier|our suppliers|goods|drug|payment provider|price list|payments?|boat|insurance|no problem|customers?)\b/,
    },
  ),
  yes(
    'regions.wanted',
    [
      '(region|site|datacenter|location|copy|server|presence|installation|standby) .. (in|on|at|near) .. (other|another|each|every|different|second) (city|country|continent|coast|region|place|part|side|town)',
      '(expand|go|move|launch|roll out|open up|spread) .. (to|into|in) ({SETASIA}|{SETNORTHAMERICA}|{SETSOUTHAMERICA}|{SETOCEANIA}|{SETAFRICA}) & (region|server|datacenter|site|closer|near|copy|next year|there|locally)',
      '(one|single|only) (region|site|datacenter|location|city|building) .. (too risky|too few|not enough|risk|no longer|not do|will not do|must change|not suffice|be gamble)',
    ],
    {
      negated: { to: false },
      unless:
        /\b(?:retire|myth|decided? against|where should|who needs|never needed|no need to discuss|lost|went down|failed|branch|market|customer's|clients change|law|traffic|session|both carry on|transaction|evacuat|drain|movable|shut down|survive|replica in|in the middle)\b/,
    },
  ),
  yes(
    'edge.needed',
    [
      '(no|without|lose|bad|poor|flaky|patchy|intermittent|when|if) .. (internet|network|connection|signal|reception|connectivity|line|coverage|uplink|link|wi fi) .. (in|on|at|under|aboard|out) .. {SETEDGEPLACE}',
      '(every|each|all) (shop|store|branch|truck|ship|boat|bus|train|tram|farm|turbine|till|vehicle|clinic|restaurant|petrol station|gate|factory|plant|site|kiosk|ambulance|tractor|machine) .. (have|has|carry|get|contain|run|house|own) .. (computer|server|box|pc|database|controller|copy|cabinet|gateway|node)',
      '(not|never|cannot|no time to) .. (wait|ask|depend|rely|phone home|round trip) .. (for|on|to) .. (cloud|center|central|head office|headquarters|datacenter|internet|line|network)',
    ],
    {
      negated: { to: false },
      unless:
        /\b(?:washing machine|restaurant kitchen|farm is far|browser|replica|region|other shops|schema on|we don t want to wait for the cloud|install|merge|vanish|colleague|id[s]?|keys? are|numbers?|edit)\b/,
    },
  ),
  yes(
    'integrations.many',
    [
      '(new|another|next|additional) {SETPARTNERS} .. (mean|require|need|take|cost|bring) .. (adapter|connector|code|week|month|developer|integration|programming|special|mapping|interface|own)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:same standard|one format|network card|counted|scope|schema of its own|own shard|role|connections?|event|topic|table|policy|lock)\b/,
    },
  ),
  yes(
    'migration.incremental',
    [
      '(add|plug in|buy|put in|rack|throw in|attach|hang in|slot in) .. (one more|another|a|single|extra|few|couple of|two more|next) (node|machine|server|box|host|disk|blade|shard|drive|rack) .. (when|whenever|and|as|if|every|at|now and then|each|without|that)',
      '(grow|scale|expand|extend|enlarge|increase) .. (step by step|bit by bit|little by little|in small|one (node|machine|server|box) at|node by node|box by box|machine by machine|server by server|in steps|gradually|piecemeal|smoothly|organically|without)',
      '(node by node|box by box|machine by machine|server by server|disk by disk|rack by rack|shelf by shelf)',
      '(no|without|never|not) .. (big bang|forklift|re architect|rearchitecting|redesign|rewrite|rebuild|replatform|resharding|repartition|great migration|major migration) .. (when|to|every|each|for|just|as|in order) .. (grow|scale|add|capacity|machine|node|bigger|load|customer)?',
      '(start|begin) .. (small|with two|with three|with one|with few) .. (and|then) .. (grow|add|extend|expand|buy more)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:painful|took (?:us )?weeks|swap the whole|double it|rolling|upgrade|schema|tenant|die|fail|lost)\b/,
    },
  ),
  yes(
    'storage.apart',
    [
      '(stateless|disposable|interchangeable|throwaway|throw away|ephemeral|diskless|forgetful) (worker|node|compute|engine|machine|broker|server|reader|query|database|executor|container)',
      '(scale|grow|pay for|buy|size|bill|resize|expand|shrink|upgrade) .. (compute|cpu|processing|worker|processor|query) .. (and|from|without|independently|separately) .. (storage|disk|disks|space|data)',
      '(scale|grow|pay for|buy|size|bill|resize|expand) .. (storage|disk|disks|space) .. (and|from|without|independently|separately|not) .. (compute|cpu|processing|worker|processor|processors)',
      '(data|file|state|page|everything) .. (live|lives|sit|sits|stay|lie|lies|be|keep|kept|rest) .. (in|on) .. (object storage|object store|s3|bucket|blob storage|shared storage|storage service|storage layer|ceph) & (node|machine|worker|compute|stateless|engine|query|server|broker|reader|come and go|attach)',
      '(kill|lose|replace|shoot|swap|reboot|wipe|restart) .. (worker|node|machine|server|broker|engine) .. (without|not|no) .. (lose|losing|move|copy|moving|copying) .. (data|byte|anything|file)',
    ],
    {
      negated: { to: false },
      unless:
        /\b(?:web server|app server|frontend|vendor|function call|each step|lambda|pipeline|bill is|told us|last month)\b/,
    },
  ),
  yes(
    'selfHosted.shipped',
    [
      '(customer|client|school|hospital|bank|shop|user|firm|company|church|municipality|authority|club|hotel|university|library|institution|parish|ministry) .. (install|run|host|operate|download|deploy) (it|our software|our product|this|software|product|copy|own copy|themselves|them)',
      '(on|in|at|behind) (customer|client|hospital|bank|school|hotel) (premise|server|machine|hardware|firewall|datacenter|site|pc|network|cellar|basement|rack)',
      '(ship|deliver|hand out|sell|release|package|give) .. (as|in|on) .. (installer|appliance|container|docker image|usb stick|download|virtual machine|vm image|rpm|zip|package|helm chart|box) & (customer|client|who|install|they|school|run|hospital)',
      '(self host|self hosted|self hosting|self hoster|on prem edition|on premise version|on premise edition|on prem version|on premise customer|air gapped|airgapped) & (customer|client|version|edition|also|too|must|we|offer|support|want|user)',
      '(besides|next to|in addition to|apart from|alongside|as well as) .. (saas|cloud|hosted) .. (offer|version|service)? .. (install|download|on premise|on prem|self host|appliance|box)',
    ],
    {
      negated: { to: false },
      unless:
        /\b(?:always say no|we bought|wiki vendor|nobody|shards?|no customer|one installation|identical)\b/,
    },
  ),
  ...settingBroadRules,
];
