import type { Doubt } from './doubt.ts';

const stock = /^(?:record\.count|files\.count|series\.count|vectors\.count)$/;

const people = /^users\.(?:total|dailyActive)$/;

const counted =
  /^(?:record\.count|files\.count|series\.count|vectors\.count|users\.total|tenants\.count|team\.size|present\.nodes|services\.count|integrations\.count|consumers\.count|regions\.count|zones\.count|demand\.seats)$/;

const flow =
  'charge|bill|debit|process|send|deliver|print|show|bring|receive|get|load|import|export|exchange|handle|return|scan|produce|generate|publish|ship|sell|migrate|reimport|replay|drop|duplicate|upload|push|touch|fetch';

/** What holds people or things but is only one of many. */
const container =
  'channel|group|guild|room|match|streamer|class|course|game|list|thread|raid|lobby|chat|meeting|stream|table|session|district|tenant|customer|client|account|school|clinic|hospital|shop|store|factory|team|file|batch|event|concert|lecture|quiz|influencer|celebrity|ship|train|plane|bus|stadium|hall|theater|theatre|hotel|ferry|village|building|choir|orchestra|expedition|round|tour|trip|show|episode|webinar';

/** Counts of one among many, in one event, or of something else than the noun alone would tell. */
export const doubtsOfCounts: readonly Doubt[] = [
  // Counts: of one among many, in one event, or of something else.
  {
    of: counted,
    says: [
      [
        'rest',
        /^ (?:[a-z]+ ){0,4}per (?!cent|second|minute|hour|day|week|month|year|engineer|developer)[a-z]+/,
      ],
    ],
  },
  {
    of: people,
    says: [
      [
        'head',
        new RegExp(
          `\\b(?:${container}) (?:(?:with|of|have|has|hold|contain|reach|be|see) )(?:(?:about|around|some|up to|over|as many as|roughly|its|the|only) )*$`,
        ),
      ],
    ],
    unless: [['head', /\b(?:we be|be) an? (?:[a-z]+ ){0,3}$/]],
  },
  {
    of: people,
    says: [
      [
        'head',
        /\b(?:biggest|largest|average|typical|median|smallest|hot|popular|most|each|every|one|some|single) (?:[a-z]+ ){0,3}(?:have|has|with|of|serve|reach|draw) (?:(?:about|around|some|up to|over|roughly|only) )*$/,
      ],
    ],
  },
  {
    of: people,
    says: [
      [
        'head',
        /\b(?:by|among|throw|kick|disconnect|up to|between) (?:(?:about|around|some|up to|roughly) )*$/,
      ],
    ],
    unless: [['head', /\b(?:use[ds]? by|use by|go up to|grow to)[^,]*$/]],
  },
  {
    of: people,
    says: [
      [
        'behind',
        /^ (?:[a-z]+ ){0,5}(?:at the same (?:instant|moment|second)|in the same (?:instant|moment|second|minute)|simultaneously|same|be in (?:it|one|each)|in (?:one|a|each|the (?:late|early|night|same)) (?:[a-z]+ )?(?:match|room|shift|game|class|course|channel|group|chat)|each\b|out\b|apiece)/,
      ],
    ],
  },
  {
    of: people,
    says: [
      [
        'rawRest',
        /^ (?:[a-z]+ ){1,3}(?:got|received|lost|saw|complained|were|had to|could not|couldn|waited|called|waiting)\b/,
      ],
    ],
    unless: [['rawRest', /\bregistered\b/]],
  },
  { of: /^users\.total$/, says: [['sentence', /\b(?:restart|crash|reconnect|kick|disconnect)\b/]] },

  // Whoever is in the shift, edits a course or ran twice is no engineer.
  {
    of: /^team\.size$/,
    says: [
      [
        'clause',
        /\b(?:shift|warehouse|driver|nurse|worker|edit|same (?:course|page|file|document|time)|lecture|session|consumer|instance|bought|buy|acquire|takeover)\b/,
      ],
    ],
    unless: [['rest', /^ (?:[a-z]+ )?(?:developer|engineer|dev|programmer|sre)\b/]],
  },
  {
    of: /^team\.size$/,
    says: [
      [
        'head',
        /\b(?:buy|acquire|take over|purchase) (?:a|an|the|another) (?:[a-z]+ )?(?:company|startup|firm|competitor|team) (?:with|of) (?:about |some )*$/,
      ],
    ],
  },
  {
    of: /^team\.size$/,
    says: [
      ['head', /\bthere (?:be|'re) (?:only |just )*$/],
      ['rest', /^ (?:and|people|person|man|member|folk|[.,;]|$)/],
    ],
    unless: [['sentence', /\b(?:team|developer|engineer|tech|it|us|we|code|build|operate|ops|department)\b/]],
  },
  {
    of: /^present\.nodes$/,
    says: [['sentence', /\b(?:tree|graph|edge|leaf|hierarchy|vertex|grid|mesh|pod)\b/]],
  },
  {
    of: /^present\.nodes$/,
    says: [['rest', /^ (?:[a-z]+ ){0,2}(?:server|machine) (?:room|hall|rack|park)\b/]],
  },
  // What sends data is a machine of the world and not of ours.
  {
    of: /^present\.nodes$/,
    says: [['head', /\b(?:from|by|of) (?:each|every|one|all) (?:of )?(?:our |the )?$/]],
    unless: [['rest', /^ (?:[a-z]+ )?(?:server|host|vm|node|broker|instance)\b/]],
  },
  { of: /^present\.nodes$/, says: [['behind', /^ (?:both|believe|think|disagree)\b/]] },
  {
    of: /^regions\.count$/,
    says: [
      [
        'head',
        /\b(?:each|every|an?|any|one|average|typical) (?:[a-z]+ ){1,3}(?:live|life|stay|be|reside|belong|sit|have|has|be write|be served|be serve|write)(?: in| to| on| at| from| out of)? (?:only |just |exactly )*$/,
      ],
    ],
    unless: [['head', /\bbe an? (?:[a-z]+ )*(?:have|with|in) $/]],
  },
  {
    of: /^regions\.count$/,
    says: [['rest', /^ (?:[a-z]+ )?continent\b/]],
    unless: [['sentence', /\b(?:region|deploy|server|datacenter|run|replica|write)\b/]],
  },
  {
    of: /^zones\.count$/,
    says: [['head', /\b(?:drain|evacuate|take|remove|empty|leave|exclude|avoid) (?:out )?(?:[a-z]+ )?$/]],
  },
  { of: /^integrations\.count$/, says: [['rest', /^ (?:[a-z]+ )?(?:cloud|hosting|internet) provider\b/]] },
  // What flows through in a run, a file or an hour is not what is kept.
  {
    of: stock,
    says: [
      [
        'head',
        new RegExp(
          `\\b(?:${flow}) (?:(?:about|around|some|over|up to|roughly|a|the|us|almost|nearly|another|all|these|those|them|another) )*$`,
        ),
      ],
    ],
    unless: [['head', /\b(?:initial|keep|hold|store|stock|archive) (?:[a-z]+ )*$/]],
  },
  {
    of: stock,
    says: [
      [
        'behind',
        /^ (?:[a-z]+ ){0,3}(?:(?:within|in|over|during|for) (?:the )?(?:#|[a-z]+) (?:second|minute|hour|min|h)\b|in (?:a|one|a single|each) (?:[a-z]+ )?(?:file|batch|run|import|dump|message|transaction|go|call|day|night|hour|minute)\b|twice\b|at a time\b|a (?:run|batch|file|night)\b)/,
      ],
    ],
    unless: [
      ['head', /\b(?:complete|whole|entire|full) (?:set|list|table|index|catalog) (?:of )?(?:[a-z]+ )*$/],
    ],
  },
  {
    of: stock,
    says: [
      [
        'head',
        /\b(?:import|batch|file|run|upload|dump|export|job|report|one|single|each|every|a) (?:from [a-z ]{2,20} )?(?:of|with|bring|carry|contain|have|has|touch|read|write|return) (?:(?:about|around|some|over|up to) )*$/,
      ],
    ],
    unless: [
      [
        'head',
        /\b(?:complete|whole|entire|full) (?:set|list|table|index|catalog)|\b(?:table|index|register|database|collection|we have|catalog|archive|store) (?:of|with|have|has|contain) (?:(?:about|around|some|over|up to) )*$/,
      ],
    ],
  },
  { of: stock, says: [['head', /\brun to (?:about |some )*$/]] },
  { of: stock, says: [['rest', /^ (?:[a-z]+ )?line of (?!log|text|data)[a-z]/]] },
  // Who bids for one picture or waits in one queue is a crowd of the moment.
  {
    of: people,
    says: [
      [
        'behind',
        /^ (?:will |can |all |then )?(?:click|bid|fight|try|press|vote|comment|edit|complain|wait|stand|queue|type|compete|rush|storm|drag|watch|read along|join|share|talk|sit|follow)\b/,
      ],
    ],
  },
  // "One guide leads 25 visitors", "it had 90,000 people in it": one of many again, in other words.
  {
    of: people,
    says: [
      [
        'head',
        /(?:^| [,;:.])(?: and| but)? (?:one|each|every|a single|the average|the typical|a typical|an average|a normal) (?!of )(?:[a-z]+ ){1,4}(?:(?:about|around|some|up to|over|roughly) )*$/,
      ],
    ],
    unless: [['head', /\b(?:have|run|serve) an? [a-z ]*(?:for|with) $/]],
  },
  { of: people, says: [['behind', /^ (?:[a-z]+ )?in (?:it|them|there|line)\b/]] },
  {
    of: people,
    says: [
      [
        'head',
        new RegExp(
          `\\b(?:${container}) of (?:the |a |our |one |each )?(?:[a-z]+ ){1,2}(?:with|have|has|hold|reach|see) (?:(?:about|around|some|up to|over) )*$`,
        ),
      ],
    ],
    unless: [['head', /^ we /]],
  },
  {
    of: stock,
    says: [
      [
        'head',
        /\b(?:a single|one|each|every|the average|the largest|the biggest|a typical|an average|a normal|a big|a large) (?:[a-z]+ ){1,2}(?:can |may |will )?(?:have|contain|hold|carry|consist of|bring|span|with|of) (?:(?:about|around|some|over|up to|of) )*$/,
      ],
    ],
    unless: [['head', /\b(?:table|index|register|database|collection|catalog|archive|store|topic)\b/]],
  },
  {
    of: stock,
    says: [
      [
        'head',
        /\b(?:import|upload|dump|export|batch|file|run) of (?:one|a|each|every|the) (?:[a-z]+ ){1,2}(?:have|contain|hold|be) (?:(?:about|around|some|over|up to) )*$/,
      ],
    ],
  },
  // Engineers of another house.
  {
    of: /^team\.size$/,
    says: [
      [
        'rest',
        /^ (?:[a-z]+ )?(?:of|at|from|in) (?:the|our|a|another|its|their) (?:parent|other|partner|mother|customer|sister|vendor|supplier|holding|agency|contractor)\b/,
      ],
    ],
  },
  {
    of: people,
    says: [
      [
        'head',
        new RegExp(
          `^ (?:an?|each|every|one) (?:[a-z]+ )?(?:${container}) [^;]*\\b(?:have|has|hold|with|see|reach) (?:(?:about|around|some|up to|over) )*$`,
        ),
      ],
    ],
  },
  {
    of: people,
    says: [['behind', new RegExp(`^ of (?:the|a|an|this|that|one|each) (?:[a-z]+ )?(?:${container})\\b`)]],
  },
  // Who comes to a place in a year is no user, unless the place is a site.
  {
    of: people,
    says: [['rest', /^ (?:[a-z]+ ){0,3}(?:a|per|each|every) year\b/]],
    unless: [['sentence', /\b(?:site|website|app|portal|platform|user|online|account|shop|service)\b/]],
  },
  // Seats that were sold and tickets of a tracker are not on sale.
  {
    of: /^demand\.seats$/,
    says: [
      [
        'rawHead',
        / (?:sold|had|printed|fixed|closed|booked|gave away) (?:about |around |over |some |all )*$/,
      ],
    ],
  },
];
