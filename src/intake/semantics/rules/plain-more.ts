import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';

const drop = { negated: 'drop' } as const;
const ignore = { negated: 'ignore' } as const;
const some =
  '(#|one|two|three|four|five|six|ten|twenty|thirty|forty|fifty|half|few|couple of|several|many|an)';
const sent =
  '(message|event|entry|reading|order|change|update|command|transaction|record|task|job|step|posting|telegram|move)';
const lost =
  '(reading|measurement|order|data|write|transaction|message|booking|event|payment|record|entry|sale|log|update|post|vote|scan|telemetry|receipt)';
const counted =
  '(like|view|vote|click|play|download|share|reaction|upvote|cheer|clap|listen|impression|visit)';
const parts = '(microservice|service|module|component|app|backend|repo|team)';
const cloud =
  '(aws|azure|gcp|google cloud|provider|hoster|hosting provider|datacenter|region|cloud|availability zone)';
const site =
  '(hospital|bank|municipality|school|plant|utility|clinic|company|site|university|customer|hotel|library|farm|shop|city|agency)';
const piece =
  '(clip|post|video|article|song|page|item|photo|episode|comment|story|track|product|stream|recipe|picture|game|film|movie)';

/** Plain statements of many themes, each a form that any field may fill. */
export const plainMoreRules: readonly Rule[] = [
  yes(
    'access.onlyByKey',
    [
      '(look up|lookup|find|fetch|read|open|query|retrieve|identify|access|load|get) ... by .. (never|not) by (anything|something) else',
      '(look up|lookup|find|fetch|read|open|query|retrieve|identify|access|load|get) by .. and (by|through|via)? nothing else',
      '(just|only|nothing but|pure|plain|simply) (get|read) (/|and|or) (put|write|set)',
      'by .. alone (be)? (we|it|they)? (look up|fetch|read|load)',
    ],
    ignore,
  ),
  pick(
    'ordering',
    'per key',
    [
      `${sent} (of|for|from|within|in|on) (one|each|every|single|same|given|any one) .. {MUST} .. (stay|be|arrive|come|remain|be process|be handle|be apply|be deliver|keep) in (right|correct|same|exact|strict)? (order|sequence)`,
      `(within|inside|for|per|in) (one|each|every|single|same|given) .. (order|sequence) (matter|count|must|have to|be important|be keep|be preserve)`,
      '(order|sequence) (matter|count|be important|be need) (only)? (within|inside|per|for each|for every|in each|for one)',
    ],
    { ...drop, unless: /\b(?:purchase order|order number|in order to|work order|order status)\b/ },
  ),
  yes(
    'hurts.dataLoss',
    [
      `lose ${some} (minute|hour|day|second|week) (worth)? of .. ${lost} .. (because|when|after|as|once|since|in|during|last|.|,)`,
      `lose (all|every)? ${lost} of (whole|entire|last|half)? (morning|day|afternoon|night|week|hour|evening|weekend|month)`,
      `${some} (minute|hour|day) of .. ${lost} (be|get) (lose|lost|gone|missing) .. (because|when|after|last|since|for good|forever)`,
    ],
    {
      ...drop,
      unless:
        /\b(?:may|can|could|would|must|should|shall|tolerate|accept|acceptable|ok|okay|fine|afford|no more|at most|if|never|will)\b/,
    },
  ),
  yes(
    'access.replay',
    [
      '(reprocess|reprocessing|replay|replaying|rerun|rerunning) .. (event|stream|clickstream|log|history|year|month|week|message|feed|day) .. {MUST} be possible',
    ],
    drop,
  ),
  yes(
    'residency.required',
    [
      '(storage|store|stored|data|host|hosting|keep) .. (on|within) (national|german|swiss|french|european|domestic|own) (soil|territory)',
    ],
    ignore,
  ),
  pick(
    'team.onCall',
    'dedicated',
    [
      'follow sun',
      '(sre|operator|operations team|ops team|noc) (be on duty|on duty|on shift|in shift|sit) .. (round clock|around clock|day and night|24 / 7)',
    ],
    drop,
  ),
  pick('transaction.scope', 'database', [
    '(transfer|booking|posting|payment|purchase|trade) .. (be|{MUST} be|have to be) (fully|strictly|always)? (atomic|all or nothing)',
  ]),
  yes(
    'hurts.duplicates',
    [
      '(partner|supplier|importer|bank|provider|device|gateway|client|sender|carrier|shop|vendor) .. (send|deliver|post|submit|upload|push) (each|every|same|some) (file|order|message|event|record|batch|invoice|row|reading|payment) (twice|two time|again|more than once|several time)',
    ],
    drop,
  ),
  yes(
    'load.writeHeavy',
    [
      '(next to no|almost no|practically no|virtually no|hardly any|barely any|close to no) (read|query|lookup) & (write|insert|append|ingest|upload|store|log)',
      '(write|insert) all (day|night|time) (and|but|,) .. (hardly|never|rarely|barely|seldom) (read|query|look)',
    ],
    { ...ignore, unless: /\b(?:replica|stale|lose|lost|fail|error)\b/ },
  ),
  yes(
    'load.readMostly',
    [
      '(next to no|almost no|practically no|virtually no|hardly any|barely any|very few) (write|update|insert|edit)',
      `(be|get)? (fetch|read|view|open|load|play|watch|query|look at) .. (#|ten|hundred|thousand|million|tens of thousands|hundreds of|thousands of) time ... (edit|change|write|update|modify|touch|correct) (once|twice|rarely|never|# time|two time|at most|maybe)`,
    ],
    { ...ignore, unless: /\b(?:lose|lost|fail|error)\b/ },
  ),
  yes(
    'hurts.deployCoupling',
    [
      `(all|all #|all eleven|all twelve|all ten) .. ${parts} (go out|be release|be deploy|ship|be ship|deploy|release|go live) (together|at once|at same time|as one|in one go|in lockstep|in one night)`,
      '(team|squad|group|developer) ... (trip over|step on|wait for|get in way of|block|stumble over|tread on) (toe of)? (each other|one another) .. (release|deploy|merge|branch|deployment)',
      '(nobody|no one) dare (to)? (release|deploy|ship) .. (alone|by itself|on own|separately)',
    ],
    { ...ignore, factual: 'no', unless: /\b(?:never|not|no longer|used to) (?:trip|step|wait|block)/ },
  ),
  pick(
    'survive',
    'node',
    [
      '(lose|losing) (node|machine|server|box|broker|instance|host) without (anybody|anyone|user|customer|people|it|any|somebody)? .. (notice|noticing|impact|outage|interruption|harm|effect)',
      '(single|one) (node|machine|server|box|broker|host|disk) (may|can) (die|fail|crash|go down|go away|be lose) (at any time)? (without|and) (nobody|no one|anybody|anyone|user|customer|nothing)',
    ],
    ignore,
  ),
  pick(
    'present.database',
    'single node',
    [
      '(single|one) (instance|server|node|box|vm|machine) , (no|without) (any)? (replica|standby|failover|slave|copy|replication)',
      '(no|without) (replica|standby|slave|replication) (at all)? , (just|only)? (single|one) (instance|server|node|box|vm|machine)',
    ],
    ignore,
  ),
  yes(
    'hurts.hotKey',
    [
      '(throttle|throttled|throttling|overload|overloaded|hammer|melt) .. (single|one|same|hot) (partition key|key|partition|shard|row key)',
      '(single|one|same) (partition|shard|key|partition key) (get|take|receive|carry|see|bear|serve) (nearly|almost)? (all|most|half|# %|# percent|two third|bulk|lion share)',
    ],
    drop,
  ),
  yes(
    'downtime.none',
    [
      '(deployment|deploy|release|upgrade|migration|maintenance|schema change|patch|rollout|update of software) (can not|must not|must never|may not|may never|shall not|should not|should never|shall never) (ever)? (interrupt|stop|disturb|cut|break|pause|disconnect|kick out|log out|drop)',
    ],
    ignore,
  ),
  pick(
    'growth.kind',
    'modest',
    [
      '(traffic|load|volume|usage|demand|number of user|user number|order number|data volume) (have)? (be|stay|remain) (flat|same|unchanged|stable|constant) ... (for|since) .. (year|decade|ages|#)',
      '(traffic|load|volume|usage|demand) (hardly|barely|do not|never) (grow|grown|change) .. (for|since|in|over) .. (year|decade|#)',
    ],
    { ...ignore, unless: /\b(?:latency|query time|cost|bill|team|salar|price)/ },
  ),
  yes(
    'load.spiky',
    [
      '(close|end|open|start|finish) at .. and (everybody|everyone|all|half|most|thousand|thousands) .. (bid|vote|order|buy|click|book|submit|log in|rush|pay|bet) .. in (last|first|final|very last|very first) .. (second|minute|moment)',
      '(dead|quiet|silent|idle|asleep|empty) (quiet)? for .. (month|week|day|hour|year) , then',
      '(log in|log on|order|book|buy|vote|register|apply|submit|come|arrive) (all)? (on|in|within) (one|single|same|one and same) (morning|hour|evening|minute|half hour|quarter of hour)',
    ],
    drop,
  ),
  yes(
    'hurts.regionOutage',
    [
      `(when|since|after|as) .. ${cloud} .. (be|go|have|lose) (down|outage|dark|offline|power|fail|flood|burn|unreachable) .. (we|everything|all|our|nobody|whole) .. (stand still|be down|be offline|stop|be dead|not|be out|be gone|stand)`,
      `${cloud} .. (be|go) (down|dark|offline|out) (in|on|last|for|yesterday) ... (we|everything|all) (stand still|be down|be offline|stop|be dead|could not|can not|be out|be gone)`,
    ],
    { ...ignore, unless: /\b(?:must|should|may|can(?! not)|want|need|if)\b/ },
  ),
  yes(
    'criticalSubset',
    [
      '(if|when|even if|even when|while|although) .. (be missing|be down|fail|be broken|be gone|be dead|not work|be slow|hang|crash|be unreachable|be away) ,? .. (must|have to|should|need to) (still|nevertheless|keep|go on|continue) (be able to)? (sell|work|pay|take|ring|go|run|accept|print|open|dispatch|charge|order|book|dial|sound|start|stop|treat|admit)',
    ],
    {
      ...ignore,
      unless:
        /\b(?:node|zone|region|datacenter|site|machine|server|disk|rack|network|internet|connection|line|uplink|link|wan|power|cloud|primary|replica|link|broker|signal|wifi)\b/,
    },
  ),
  yes('latency.mainGoal', [
    '(latency|speed|response time) be (one|only|single) thing .. (measure|matter|count|judge|care|pay|sell|compare|ask|live)',
    '(measure|judge|rate|pay) (only|solely|first of all|above all)? (by|on|for) (latency|speed|response time) (alone|only|first|above all)',
  ]),
  yes('model.configuration', [
    '(feature flag|lease|cluster membership|leader election|service discovery|distributed lock|shard map|routing table|node membership) (and|,|or|,? and) (feature flag|lease|configuration|config|cluster membership|membership|lock|leader election|service discovery|shard map|routing table|setting|quota)',
  ]),
  yes(
    'history.needed',
    [
      '(must|have to|need to|want to|should|be able to) (be able to)? (see|know|show|reconstruct|find out|tell|prove|look up) (exactly)? how .. (look|be|read|stand|appear) (in|on|at|back in|as of|last|before|two|#)',
      '(must|have to|need to|want to|should) .. (see|know|show|reconstruct|tell) what .. (say|contain|be|stand|read|look like) .. (on|at|in) (any|given|certain|that|past|day|time|moment|#)',
    ],
    { ...drop, unless: /\b(?:how .* be do|feel|work|competitor)\b/ },
  ),
  yes('hurts.replicaLag', [
    '{STALE} read ... (be|top|number one|common|frequent) .. (complaint|support topic|support|ticket|annoyance|problem|headache|topic)',
  ]),
  yes('writes.counters', [
    `${counted} (be|get) (count|tally|add up|total) (per|for each|for every|by|on|for) ${piece}`,
    `(count|tally) ${counted} (per|for each|for every|by|on|of) (each|every)? ${piece}`,
  ]),
  yes(
    'hurts.duplicates',
    [
      '(%|percent|some|many|few|third|quarter|half|handful) of? .. (call|request|event|message|order|payment|reading|webhook|record|row|callback|scan) (come|arrive|come in|be send|show up|land|be deliver|reach us) (twice|double|two time|more than once|several time)',
    ],
    drop,
  ),
  yes(
    'effects.longRunning',
    [
      `(application|claim|case|process|approval|permit|onboarding|dossier|workflow|loan|mortgage|repair|procurement|admission) (typically|usually|often|may|can)? (take|run|last|wander|travel|go|move|stay open|be under way|drag) .. (over|for|through|across)? .. ${some} (day|week|month|year)`,
    ],
    { ...drop, unless: /\b(?:keep|kept|store|retention|archive|delete|history|visa card)\b/ },
  ),
  yes('selfHosted.shipped', [
    `(ship|deliver|sell|license|hand out|roll out) .. (software|product|platform|appliance|app|system|suite) .. to .. ${site} & (own hardware|own server|own machine|own datacenter|themselves|on premise|run it|host it|install)`,
  ]),
  yes('access.timeRange', [
    '(query|question|chart|report|request|lookup|search) .. (for|about|of|by|concern|cover) (one|single|given|exactly one)? .. (and|over|in|within|for|plus|with) (time span|time range|period|date range|span of time|time window|interval of time|period of time)',
  ]),
  pick(
    'query.locality',
    'one entity',
    [
      '(query|question|chart|report|request|lookup|read) .. (always|nearly always|almost always|only) .. (for|about|of|concern) (one|single|exactly one) (vessel|ship|device|machine|sensor|meter|vehicle|truck|car|plane|train|patient|player|match|game|order|case|turbine|well|pump|student|parcel|route|room|channel|document|project|ticket|customer order)',
    ],
    drop,
  ),
  pick(
    'team.onCall',
    'none',
    ['(on call|oncall|pager|pager duty|rota|rotation) (:|=) (none|nobody|no one|no|nil)'],
    ignore,
  ),
  pick('consistency.need', 'causal', [
    '{MUST} .. (see|return|show|reflect|find|get) .. (latest|last|newest|own|previous) (write|change|update|edit|post|comment) (of|by|from) (same|that|very same) (user|client|customer|session|person|device|author|member)',
  ]),
  yes(
    'simplicity.valued',
    [
      '(not|never) (need|take|require|cost|tie up|bind) more than (one|#|half|two|single) .. (person|people|engineer|admin|developer|head|fte|colleague) .. (to)? (operate|run|look after|maintain|keep|operation)',
    ],
    ignore,
  ),
];
