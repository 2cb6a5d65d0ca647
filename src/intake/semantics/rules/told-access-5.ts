import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';

/** The rest of the same ideas: what is asked for, by whom, and how often. */
export const restAccessToldRules: readonly Rule[] = [
  yes(
    'access.permissionChecks',
    [
      '(permission|permissions|right|rights|acl|access right|entitlement|authorization|grant|clearance|allow to|be allowed|entitle|may (see|open|edit|read|view|enter|use)|access rule|role|policy engine) & (each|every|before|any|single|no) (request|call|click|page|read|view|download|open|message|search|row|document|file|record|photo|api call|hit|command|action|look|lookup|screen|stream|opening|access|door|tap|load|step|single)',
      '(before|without) .. (open|show|serve|hand out|return|deliver|load|play|release) .. & (whether|if) .. (may|allow|allowed|entitle|permit|right|belong|cleared)',
      '(check|verify|ask|test|decide|answer|evaluate) .. (whether|if|who) .. (may|allow|allowed|entitle|permit|right|can (see|open|edit|read|enter)) & (each|every|before|millisecond|time|always|constantly|thousand|second|instant)',
      '(each|every) (request|call|click|page|read|view|download|search|command|action|opening|access|api call) .. (check|verify|authorize|weigh|clear|vet|permit|authorized|validate) .. (against|by|for|with|first|rights|permission|who)',
    ],
    {
      unless: /audit|log in once|login once|not require|no need|who had|lag|stale|replica|parental/,
      negated: 'drop',
    },
  ),
  yes(
    'access.random',
    [
      '(any|one) of .. (billion|trillion|hundred million|million) .. & (random|any moment|next|any order|equally|same chance|whichever|unpredictable|no telling|anytime|any time|no way of knowing)',
      '(cache|memory|ram|caching) .. (not help|no help|never help|hardly help|little help|hold only|only hold|tiny fraction|fraction of|few percent|do nothing|achieve nothing|pointless|in vain|waste) & (read|lookup|record|request|random|billion|million|tb|row|object|key|picture|ever|any|old|ask|user)',
      '(no hot set|no working set|no hot data|no locality|no hotspot to cache|nothing worth caching|nothing to cache)',
      '(cold|rarely touched|old) & (as likely|as often|equally|just as) & (read|ask|request|open|new|fresh)',
    ],
    { unless: /insert|swap|no longer|anymore|lately|invalidat|stale|stampede|dedup/, negated: 'ignore' },
  ),
  yes(
    'access.feed',
    [
      '(follow|subscribe to|subscribed|friend with|interested in|keep an eye on|watch|favorite|sign up for) & (post|posts|news|update|updates|article|photo|story|stories|notice|clip|episode|listing|announcement|happening|activity) & (home|front|start|personal|merged|together|mix|mixed|newest|one screen|one page|one list|own page|feed|timeline|scroll|see|show)',
      '(home feed|news feed|newsfeed|home timeline|activity feed|personal feed|social feed|user feed|feed of post)',
      '(open|start|launch) .. app & (what|everything|all) .. (follow|subscribe|friend|like|star|watch)',
      '(pull|gather|collect|merge|mix|blend|assemble|stitch) .. (hundred|dozen|many|all|several|#) .. (source|account|author|channel|friend|page|feed|people|club) & (each|every|one|reader|user|member|viewer|page|list|screen|his|person)',
    ],
    {
      unless:
        /change feed|data feed|price feed|notify|ring|drop it|event stream|permission|order|conflict|dropped|creepy|graph/,
      negated: 'drop',
    },
  ),
  yes(
    'access.blobs',
    [
      '(open|view|play|fetch|download|look at|watch) .. (pdf|x ray|ct scan|mri|scan|video|recording|photo|drawing|movie|song|film|podcast|attachment) .. (in full|whole|from start|full resolution|original|hundred mb|# mb|# gb|entire)',
    ],
    {
      unless:
        /who like|permission|similar|alike|embed|album|feed|edit|cost|schema|counter|count\b|license|search|stale|lag|copy|order|same (?:image|photo|clip|video)|everyone|everybody|million (?:people|phones)|no (?:file|media|upload)/,
      negated: 'drop',
    },
  ),
  yes(
    'access.timeRange',
    [
      '(everything|all|row|record|reading|event|sale|order|booking|log) (of|from|for) (last|past|previous) (night|hour|day|week|month|year|quarter|season|#) & (show|see|list|query|read|look|want|fetch|export|pull|ask|scan|search)',
      '(scan|scroll|page|go|look) (back|through) .. (week|month|year|day|hour) of',
    ],
    {
      unless:
        /retention|keep|backup|window|alarm|growth|grow|peak|spike|delete|project|train|replay|reprocess|aggregate|since (?:launch|day one)/,
      negated: 'drop',
    },
  ),
  yes(
    'access.aggregates',
    [
      '(management|manager|board|director|minister|ministry|owner|controller|head office|bursar|treasurer|boss|ceo|investor) .. (want|ask|need|see|get|like|look at|expect) .. (figure|total|sum|sums|average|averages|statistics|turnover|trend|numbers|overview|breakdown|kpi)',
      '(figure|total|average|overview|statistic|statistics|trend) .. (across|over|for) (all|whole|entire|every) (branch|store|shop|site|customer|school|fleet|region|department|plant|year|club|member|sale|country|clinic|hospital|ward|farm)',
      '(yearly|annual|monthly|quarterly|weekly) (total|sum|sums|average|turnover|figure|figures|overview|statistics)',
    ],
    {
      unless:
        /moving|rolling|sliding|alarm|window|counter|increment|replica|partition|latency|cost|license|second\b|traffic|load|request|machine|server|nightly|overnight|fixed by law|stale|wrong|late/,
      negated: 'drop',
    },
  ),
  yes(
    'access.shallowRelations',
    [
      '(who|which) .. (belong to|be part of|sit on|sit in|sing in|play in|play for|work at|work for|serve on|teach in|live in|be enrolled in|be assigned to|sign for) .. (club|group|team|choir|band|house|class|course|project|company|ward|crew|board|committee|event|shift)',
      '(both|either) (direction|end|side|way) & (like|follow|member|bookmark|relation|link|belong|list|own|sponsor)',
    ],
    {
      unless:
        /friends? of friend|counter|increment|notify|permission|replica|order|order of|drop|kill|competitor|team of|on call|conflict|sync/,
      negated: 'drop',
    },
  ),
  yes(
    'access.secondaryAttributes',
    [
      '(want|need|must|have to|like to) (find|search|look up|list|filter|select) .. by (other|more|also|several|any|many|different)',
      '(do not|not always|rarely|never) (know|have|remember) .. (number|id|code|key) & (name|phone|address|birth|date|search|find|ask|instead)',
      '(name|phone|email|plate|address|birth date|serial|surname) (or|and) (name|phone|email|plate|address|birth date|date of birth|serial|town|postcode|first name|city) & (find|search|look up|lookup|identify|locate|look for|call)',
    ],
    {
      unless: /replica|stale|lag|order of|personal data|encrypt|leak|gdpr|consent|store|full text|word/,
      negated: 'drop',
    },
  ),
  pick(
    'query.locality',
    'one tenant',
    [
      '(tenant|customer|client|organization|school|company|club|merchant|clinic|municipality|firm|parish|charity|hotel|franchisee|dealer|branch|farm|landlord|household|association|shop|practice) .. (only|solely|exclusively|just|ever) .. (see|work|query|read|touch|look|report|search|deal|ask) .. own',
      '(tenant|customer|client|organization|school|company|club|merchant|clinic|municipality|firm|parish|charity|hotel|association|shop|practice|bank|lab) .. (data|book|record|row|stock|account)? .. (never|not) .. (mix|meet|cross|combine|compare|join|query together)',
      '(no|never|not) .. (question|query|report|screen|page|join|statement|search|list|lookup|transaction) .. (two|several|across|between|more than one|other) .. (tenant|customer|client|organization|school|company|club|merchant|clinic|municipality|firm|parish|charity|hotel|association|shop|practice|workspace|account)',
    ],
    {
      negated: 'ignore',
      unless:
        /bigger|outage|noisy|slow|deploy|replica|permission|team|lag|lock|server|machine|walled|submission|position/,
    },
  ),
];
