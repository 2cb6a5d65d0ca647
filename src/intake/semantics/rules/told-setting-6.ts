import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';
import { settingLastRules } from './told-setting-7.ts';

/** Further ways to tell who runs it, where, and what they care for. */
export const settingEvenMoreRules: readonly Rule[] = [
  yes(
    'cost.matters',
    [
      '(money|cash|fund|funds|funding) .. (be|run|get|grow) .. (tight|short|scarce|low|out|tighter|thin|limited|the problem|short supply)',
      '(every|each) (extra|additional|further|new|idle|single)? (server|machine|gigabyte|node|instance|cpu|euro|licence|license) .. (explain|justify|approve|sign|fight|defend|beg|argue|discuss|pay)',
      '(cut|halve|reduce|lower|shrink|trim|bring down|slash) .. (bill|cost|costs|spending|expense|hosting cost|budget)',
      '(expensive|costly|dear|pricey|unaffordable|overpriced|exorbitant) .. (for us|for what|solution|option|to run|to keep|licence|license|cluster|hardware|for charity|for school)',
      '(live|run|survive|operate|financed|funded|paid|pay) .. (on|by|from|out of) .. (donation|donations|grant|grants|subsidy|membership|fees|shoestring|tax money|ticket sales|crowdfunding|savings|own pocket|volunteer)',
      '!(not|never|hardly|no) .. (money|budget|fund|funds|funding) .. (for|left|to spend|to burn|available|.)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:no money (?:pass|move)|give money|goal|merge conflict|odds|lost|error budget|millisecond|cost us (?:a|the) (?:day|night|customer|contract)|ledger|wallet|account|payment|refund|invoices? (?:are|be)|patient|rival|enough|bidder|disk[s]? cost us next|money move)\b/,
    },
  ),
  pick('hosting', 'cloud', [], {
    negated: 'ignore',
    unless:
      /\b(?:either|both be|whichever|hybrid|up to the|open to|or in the|religious|depend on whether|take your pick|forbid|forbidden|ban|not allow|ruled? out|reject|turned? down|left|leave|back from|repatriat|cannot|can not|must not|no dynamodb|nothing that exist|may leave|never|rival|should we|which|proposes?|consultant|walk away|offers? stand|day one|off the cloud|out of the cloud|self host|customers can)\b/,
  }),
  pick(
    'hosting',
    'own hardware',
    [
      '(cloud|aws|azure|amazon|google) .. (forbid|forbidden|not allowed|not permitted|taboo|no go|out of question|banned|prohibited|ruled out|off limits|not an option|not option)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:either|both|whichever|hybrid|up to the|open to|religious|depend on whether|pick|customers?|clients?|licensee|edition|their own|vendor|offers? stand|dream|rival|closed|each shop|every shop|edge|parish council|priced|permitted)\b/,
    },
  ),
  pick(
    'hosting',
    'either',
    [
      '(own|buy|on prem|on premise|bare metal|colo|basement|rack|racks|in house|datacenter|own machine|server room) .. (or|and) .. (cloud|aws|azure|google|amazon|rent|rented|hyperscaler|provider) & (either|both|no preference|open|undecided|not decided|fine|equal|whichever|whatever|up to|may|could|possible|allowed|tell us|not matter|same|ok)',
      '(cloud|aws|azure|google|amazon|rented|hyperscaler) .. (or|and) .. (own|on prem|on premise|bare metal|colo|basement|cellar|rack|racks|in house|datacenter|server room|metal) & (either|both|no preference|open|undecided|not decided|fine|equal|whichever|whatever|up to|may|could|possible|allowed|tell us|not matter|same|ok|all one)',
      '(where|place where) (it|server|this|system|thing|machine) .. (run|live|stand|host|sit|end up) .. (not matter|open|up to|undecided|negotiable|all same|secondary|no importance|irrelevant|not decided|flexible|no concern)',
    ],
    { negated: 'ignore', unless: /\b(?:reject|turned down|ruled out|shard|row|region be|customers?)\b/ },
  ),
  yes(
    'team.small',
    [
      '(one person|one man|one woman|two person|three person|four person|five person|two man|three man) (team|band|show|shop|operation|department|company|it)',
      '(just|only) (me|myself|two of us|three of us|us two|us three|four of us|five of us)',
      '(i|she|he) (be|do|run|wear|handle) .. (whole|entire|all of|only|everything) .. (it|team|department|engineering|developer|myself|alone|himself|herself)',
      '(not|no|never) .. (enough|many|spare) (people|hand|hands|developer|engineer|staff) .. (for|to|.)',
      '(short staffed|understaffed|short of hands|thinly staffed|skeleton crew|stretched thin|short handed)',
      '(between|among) (two|three|four|five|six) (of us|people|developer|engineer|programmer)',
      '(with|by|for) {SETFEW} (developer|engineer|programmer|coder|dev|admin|admins|part timer|volunteer)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:if we|until the merger|tidy|satellite|many people|department of|per team|hundred|thousand|shift|on call|alternat|judge|farm|football|customer|user|use it|open it|patients?|switch|card|lock|share a login|passengers?|players?|bids?|back office|spreadsheet)\b/,
    },
  ),
  yes(
    'team.manyTeams',
    [
      '!({SETNUM}|many|dozens of|several) (team|squad|crew|tribe|department|development team|product team|feature team|programmer group|supplier|vendor) .. (each|all|own|independent|separately|release|deploy|ship|push|pace|code|develop|schedule|backlog|roadmap|at own)',
      '(team|squad|crew|department|group) .. (not|never|without|no need) .. (wait|ask|coordinate|depend|talk|synchronize|align) .. (for|on|with|to)? .. (other|another|each other|anyone|rest|anybody|release|deploy)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:on call|oncall|standby|one of them|single team|since the split|football|store of its own|own store|own database|commit into|reviewed|were it not|someday|maybe one day|we host|tenant)\b/,
    },
  ),
  pick(
    'team.onCall',
    'none',
    [
      '(nobody|no one|none of us|no human|no person) .. (at|during|on|in|over|after|between) .. (night|weekend|weekends|nights|midnight|six|five|hours|sunday|saturday|holiday|christmas|evening|bed time|dark)',
      '(after|from|until|till|before) (five|six|seven|eight|nine|#|midnight|hours|work|office) .. (nobody|no one|office be|phone|lights|we be|all be) .. (dark|empty|home|off|answer|gone|asleep|closed|there|unanswered)',
      '(we|everyone|everybody|staff|team|admin|developer|lights) .. (go|goes|gone) (home|out|to bed) .. (at|after|until|till|and) .. (five|six|four|#|morning|nobody|monday|next)',
      '(wait|waits|stay|lie|sit) .. (until|till) .. (morning|monday|office|nine|eight|breakfast|next day|somebody come|someone come) & (night|break|fail|weekend|crash|down|die|fall|goes|problem|alarm|incident|friday)',
      '(office hour|business hour|working hour|daytime|nine to five|weekday) (only|support|staff|team|operation|job)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:page at night in|restaurant|roster|use it|customer|visitor|order|load|traffic|orders?|changes?|quiet|requests?|releases?|no one is there|schema|maintenance|backup|batch|nurse|but each|wish)\b/,
    },
  ),
  pick(
    'team.onCall',
    'shared',
    [
      '!(oncall|pager|standby|duty phone|night duty|rota) .. (rotate|rotates|go round|pass|passed|shared|wander|among|between|go around|move|change hand|every week|each week|weekly)',
      '(developer|engineer|programmer|coder|who (write|build) it|team that build it) .. (be|get|are) .. (oncall|paged|woken|on standby|called out|called at night)',
      '(my|his|her|whose) (oncall|week|turn|pager|phone|night) & (developer|engineer|oncall|pager|woken|wake|every|week|night|feature)',
      '(every|each) (third|fourth|fifth|sixth|other|second|#) (week|weekend|night) .. (mine|i|we|me|oncall|pager|turn|duty|someone)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:nurse|doctor|midwi|gave up|give up|separate ops|dedicated|kitchen|login|floor|not do|take no part|no part)\b/,
    },
  ),
  pick('team.onCall', 'dedicated', [], {
    negated: 'drop',
    unless:
      /\b(?:want since|always want|monitor values|zone|till|until the|nurse|guard|two separate|bakery|developers? (?:take|do)|empty|store|customers? (?:call|buy)|autoscal)\b/,
  }),
  yes(
    'users.global',
    [
      '(around|round|across|all over|throughout|from all over|everywhere in) (world|globe|planet)',
      '(wake|get up|log in|start) .. when .. (go to bed|asleep|sleep|log off|go home|evening)|(sun never set|follow sun|somewhere it be always|always daytime somewhere|always morning somewhere)',
      '(both|either|other) (side|sides|end) of (atlantic|pacific|ocean|world|globe|planet)',
    ],
    {
      negated: { to: false },
      unless:
        /\b(?:alter|write[s]? .{0,20}same|replica|rolled out|law|lawyers|guild|map|front page|any given|home to|error page|cloud act|second site|regulat)\b/,
    },
  ),
  ...settingLastRules,
];
