import type { Rule } from '../match.ts';
import { pick } from '../rule.ts';

/** Who reads a stream, and what becomes of the others when one is slow. */
const consumerRules: readonly Rule[] = [
  pick(
    'consumers.many',
    true,
    [
      '{FLWFEED} ... (go to|send to|want by|listen to by|eat by|read by|consume by|need by|deliver to|receive by|use by|pass to|hand to|interest) ... {FLWPLURAL} .. {FLWREADER}',
      '{FLWFEED} ... (go to|want by|listen to by|eat by|read by|consume by|need by|use by) .. (,|and) .. (,|and)',
      '(each|every|another|further|tenth|eleventh|next|new|some other) (new)? (team|department|reader|consumer|subscriber|year|system) .. (ask|want|hook|plug|subscribe|attach|tap) & (feed|stream|event|topic|message|log|everything)',
      'both {FLWREADER}? .. and .. (read|consume|listen|subscribe|receive) .. (every|each|all|same|the)? .. {FLWFEED}',
      '(pub sub|pubsub|publish subscribe|multiple consumer group|many reader , one feed|many reader|many listener)',
      '(who|whoever|nobody know|no one know) .. (listen|subscribe|consume) & (feed|stream|event|topic|message|many)',
      '(each|every|one) .. {FLWFEED} .. (trigger|start|wake|feed|update) .. (,|and) .. (and) & {FLWNUM} .. {FLWREADER}',
      '(several|many|different|multiple|dozen|various|{FLWNUM}) (of)? {FLWREADER} .. (same|one) (feed|stream|topic|log|event|message)',
      '(many|multiple) (reader|consumer|subscriber) & (feed|stream|topic|log|event)',
    ],
    {
      unless:
        / (?:news ?paper|complain|price rise|sql|report to|replica|dump|schema|read replica|search|bank holiday) /,
    },
  ),
  pick(
    'consumers.rebuild',
    true,
    [
      '(new|fresh|another|later|late|second|future|tomorrow|next|whoever|newcomer|extra|additional) .. {FLWREADER} & {FLWOLDTIMES} & (event|message|stream|feed|log|replay|catch up|notice|movement|happen|happened|scan|reading|subscribe|join|hook in|plug in)',
      '{FLWNEWCOMER} & {FLWPAST} & (event|message|stream|feed|log|notice|read|see|consume|catch up|know|replay|state|picture|history|start|eat|get|feed|past|compute|fill|derive|build|need|old)',
      '{FLWNEWCOMER} & {FLWREBUILD} & {FLWLOGSOURCE}',
      '!{FLWREBUILD} .. (it|own|all|new)? .. {FLWDERIVED} & {FLWLOGSOURCE} & (from|out of|by|again|with)',
      '(keep|retain|store) .. (event|message|log) .. (for ever|forever|all) & (derive|view|rebuild|replay|new|tomorrow|later|future)',
      '(event|message|stream|telemetry) & (old|past) & (flow|run|go|send|push|pass|feed) .. through .. new',
    ],
    { unless: / (?:restore from backup|employee|colleague|newspaper|magazine|new user|tape|migrat) / },
  ),
  pick(
    'consumers.slowIsolated',
    true,
    [
      '{FLWLAGGARD} & {FLWRECEIVER} & {FLWOTHERS} .. {FLWHOLDUP} & (must|may|should|shall|want|need|without|never|not|whatever|regardless|only)',
      '{FLWRECEIVER} .. {FLWLAGGARD} & (not|never|without|nobody|no one) .. {FLWHOLDUP} & {FLWOTHERS}',
      '(each|every) {FLWRECEIVER} .. (own|separate) (queue|lane|pace|channel|buffer|worker|speed|thread|backlog)',
      '{FLWOWNPROBLEM} & {FLWLAGGARD} & (partner|reader|subscriber|endpoint|consumer|client|pharmacy|insurer|tenant|club|provider|carrier|receiver|recipient|webhook|gateway|crm|listener|supplier|courier|dealer|downstream|sink|laggard)',
      '(fall|lag|run|be) .. behind & (not|never|without) .. (notice|feel|suffer|wait|affect|delay|harm|touch|hear) & (alarm|other|reader|consumer|stream|rest|anyone|subscriber|screen|dashboard)',
      '(slow|dead|sluggish|broken|stuck) (one|reader|partner|consumer|subscriber|endpoint|client|receiver|customer) .. (not|never) .. (slow|block|delay|hold|clog|stop|drag|affect|hinder|keep|jam)',
      '(wall|fence|partition|set) .. (off|apart|aside) .. (from)? .. (fast|quick|healthy|other) & {FLWLAGGARD}',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:may (?:just )?as well wait|no problem when|on purpose|intend|region|replica|lock|query|deploy|release|restart|transaction|report run) /,
    },
  ),
];

/** How often an event takes effect, in which order. */
const deliveryRules: readonly Rule[] = [
  pick(
    'delivery',
    'at least once',
    [
      '{FLWMISSING} & {FLWDOUBLE} .. {FLWDUPOK} & (must|may|can|never|always|not|none|nothing|every|each|insist|guarantee|every one|danger|scandal|while|whereas|please|but|worse|disaster|tragedy|though|lost|missing|cost)',
      '(duplicate|double|repeat|redelivery|second delivery|second copy) .. (fine|harmless|ok|okay|no problem|no issue|acceptable|tolerable|tolerate|welcome|forgivable|do no harm|nothing|ignore|not hurt|bearable) & (lose|lost|miss|missing|gap|arrive|reach|get through|deliver|message|event|loss)',
      '{FLWMISSING} & {FLWDUPOK} .. {FLWDOUBLE} & (must|may|can|never|always|not|none|nothing|every|each|insist|guarantee|danger|whereas|while)',
      '(deliver|deliver again|redeliver|repeat|resend|retry) & {FLWDOUBLE} .. {FLWDUPOK} & (ack|acknowledge|offset|consumer|receiver|recipient|queue|broker|partner|upsert|idempotent|importer|control room|control|lab)',
      '(commit|set|move|store|write) .. offset .. after .. (process|processing|handle|work|write)',
      '(once or (thrice|twice|more often|more|several time|three time)|at least one time|at least once delivery)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:exactly once|only once|just once|never twice|not twice|nor twice|once only|counted double|at most once) |once (?:a|an|every) (?:day|week|month|year)/,
    },
  ),
  pick(
    'delivery',
    'at most once',
    [
      '{FLWTRIFLE} .. {FLWMAYLOSE} & (send|sent|arrive|through|resend|retry|ack|deliver|cursor|indicator|presence|ping|typing|network|blip|beacon|hint|nudge|emote|drop|dropped)',
      '{FLWTRIFLE} & (lose|miss|missing|drop|go missing|never arrive|gap|hole|not get through|not come through|astray) & (so what|who care|shrug|cope|live with|by design|no difference|no matter|no one care|nobody care|fine|happy|good enough|okay|no harm|forgive|next one|following one)',
      '(best effort delivery|lossy|throw it on wire|at most once delivery)',
      '(not|never|no) .. (worth|bother|chase|insist) .. (resend|retry|repeat|confirm|retransmit|again|retrying|resending|acknowledge)',
      '(rather|better) (skip|lose|drop|miss) .. than .. (twice|double|duplicate|repeat)',
      '(not|never|no) .. (resend|retry|retransmit|acknowledgement|acknowledgment|repeat) & {FLWTRIFLE} & (next|already|anyway|replace|value|old|later|soon|minute|second)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:kill|lost update|(?:second|minute|hour)s? of|crash|restart|backup|failover|database|at most once (?:a|every)|must not (?:be )?(?:lose|miss)|may not (?:be )?(?:lose|miss)|no one .{0,20} may be lose|none|replica|disk) /,
    },
  ),
  pick(
    'delivery',
    'effectively once',
    [
      '{FLWONCE} .. {FLWEFFECT} & (must|should|have to|need|each|every|whatever|even|guarantee|restart|resend|retry|insist|one)',
      '(neither|never|not|no|none|nothing) .. (twice|two|double|repeat) .. (nor|and never|never|no|none|and nothing|and not) .. (none|zero|miss|lose|omit|leave out|left out|loss|missing|skip|forget|zero time)',
      '(nothing|none|never) .. (leave out|left out|miss|missing|lose|none|omit|uncounted|forget) .. (,|and|or)? .. (twice|double|two|duplicate|repeat)',
      '(double|twice|duplicate) or (missing|lose|none|omit|forget|skip|never|not at all) & (court|wrong|bad|fine|cost|sue|trouble|unacceptable|must|may|not|neither)',
      '(twice) .. as bad as .. (not|never)',
      '(as if|as though) .. (nothing have happen|nothing happen|once|no crash|never crash|there be no crash) & (total|count|result|event|effect|sum|processor|balance|once)',
      'not more than one and not (fewer|less) than one',
      '(every|each) one count , none .. (double|twice)',
      '(result|total|effect|outcome|sum) .. same as .. (single time|once|one time|no failure)',
      'no (repeat|duplicate|double) and no (loss|gap|miss|missing)',
    ],
    {
      negated: 'ignore',
      unless:
        /(?: once (?:a|an|every|per) (?:day|week|month|year|hour|decade|minute)| at least once| at most once| once (?:they|it|we|he|she|then|after|all|upon) | each once| written once| write once| once for all)/,
    },
  ),
  pick(
    'ordering',
    'global',
    [
      '(who|which|what|whoever) (come|be|arrive|bid|click|press|file|apply) first .. & (across|worldwide|anywhere|whole|all|country|nationwide|any)',
      '((number|numbered) consecutively|(consecutively|gaplessly) (number|numbered)) & (entire|whole|all|every|over|across|firm|company)',
      '(order|sequence) .. (occur|happen|arrive|reach|come in|commit) & (across all|all partition|over all|worldwide|everywhere|whole|entire|regardless)',
      '(strictly|exactly) one after another & (whoever|all|every|any|regardless|order|command|trade)',
      '(commit|come|confirm|arrive) (later|first|second|earlier) .. (get|have to get|must get|must come) .. (later|higher|second|first|lower) & (all|every|across|anywhere|region)',
      '(every|each|all) (follower|replica|node|participant|site|reader|member) .. (execute|apply|see|read|agree|replay) .. (same|identical) (order|sequence|command|line)',
      '(one|single) (book|line|log|list|queue|journal|register|timeline) .. (one|single) (order|sequence|line)',
      '(first come|first bid|first order) first .. & (all|over all|across|every|whole|entire|any|whoever)',
    ],
    {
      unless: / (?:pizza|lunch|price list|per key|per (?:account|customer|entity)|shopping|purchase order) /,
    },
  ),
  pick(
    'ordering',
    'none',
    [
      '(order|sequence|which .. first|sequencing) .. (not|never|no) .. (matter|important|needed|need|importance|required|require|count|relevant|play role|care)',
      '(order|sequence|which .. first) .. (be)? (irrelevant|immaterial|unimportant|of no importance|of no interest|of no concern|indifferent|meaningless)',
      '(in|with|by) (any|no|whichever|whatever|no particular|random|arbitrary|no special) (order|sequence|old order)',
      '(out of (order|sequence)|jumble|jumbled|shuffle|shuffled|overtake|mixed up|higgledy piggledy) & (ok|okay|fine|no problem|no importance|nobody|not matter|same total|harmless|let them|no harm|not hurt|give same|accept|allow)',
      '(know|need|have|require|keep|want|guarantee) no (particular)? (order|ordering|sequence|queueing discipline|order guarantee)',
      '(ordering|order guarantee|order) .. (none|not need|no need|unnecessary|overkill)',
      '(irrelevant|not matter|no matter|unimportant|same to us|immaterial|indifferent) .. (which|what) .. first',
      '(task|event|message|job|item|record|document|image) .. (independent of) (one another|each other) & (order|first|last|sequence|any|whichever)',
      '(each|every) (value|message|event|item) (stand alone|stand by itself) & (time|order|arrive|arrival|first|sequence)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:in order to|ram|payment|order (?:form|page|book)|token|purchase|sort|column|list on|alphabet|but within) /,
    },
  ),
  pick(
    'ordering',
    'per key',
    [
      '{FLWINLINE} .. {FLWPERONE}',
      '{FLWPERONE} ... {FLWINLINE}',
      '{FLWPERONE} .. {FLWINLINE}',
      '(may|must|can|should) not .. (be)? (overtake|overtaken|process before|arrive before|come before|run before|handle before|apply before)',
      '(must|have to|has|should|need to|shall) .. (come|be process|be apply|be handle|arrive|run|land|be see) .. (after|before|that way round) .. & (closed|opened|created|deleted|create|delete|upload|takedown|hire|leave|cancel|place|same|open|close|start|stop|update|removed|paid|shipped)',
      '(overtake|overtaken) & (same|earlier|opened|closed|subscribe|created|person|his|its)',
      '(all|every) (event|message|update|change) .. (of|for|about) (one|single|same|given|each) .. (go|land|end|be send|be route|stay) .. (same|one) (worker|consumer|partition|queue|thread)',
      '(same key|same entity|same account) .. (commit order|in order|sequence|one after)',
      '(change|update) .. twice .. second .. (win|count|stay|last)',
    ],
    { negated: 'ignore', unless: / (?:in order to|lane|invoice|lorry|truck|race) / },
  ),
];

export const flowToldMoreRules: readonly Rule[] = [...consumerRules, ...deliveryRules];
