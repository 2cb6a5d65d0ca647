import type { Around, Meaning } from './around.ts';
import { isCreated } from './created.ts';
import { roleOf } from './peaks.ts';

type Family = 'reads' | 'writes' | 'events' | 'requests';

const heads: readonly (readonly [RegExp, Family])[] = [
  [
    /\b(?:read|query|select|look ?up|fetch|get|search|download|impression served|view|(?:range|index|table|full) scan|retrieval|permission check|check|play|stream start|search request|cache hit|dashboard load|redirect|enquiry|inquiry|status request|balance check)$/,
    'reads',
  ],
  [
    /\b(?:write|insert|update|upsert|commit|put|order|purchase|purchase attempt|attempt|booking|reservation|payment|sale|checkout|upload|edit|post|mutation|transfer|row|record|save|comment|sign ?up|registration|change|delete|bet|bid|pick|trip|ride|invoice|delivery|shipment|measurement|vote|like|tweet|document|file|photo|image|video|ticket|refund|charge|form|submission|append|inscription|entry|point|new one|selling|posting|administration|trade|claim|loan|deposit|withdrawal|prescription|appointment|enrolment|enrollment|subscription|dose|redemption|top up|check in|opt in|return|exchange|enlistment|swap|renewal|cancellation|remittance|payout|debit|rental|donation|journal line|movement|journal entry|ledger entry|policy|adjustment)$/,
    'writes',
  ],
  [
    /\b(?:event|evt|message|msg|data ?point|datapoint|sample|metric|log|log line|line|click|impression|ping|reading|notification|signal|beacon|packet|log entry|position|tick|spans?|trace|span|receipt|telemetry|log record|log message|alert|webhook|email|mail|sms|push|job|task|log event|heartbeat|quote|flow record|scan event|scan|activity|frame|telegram|measurement frame|conversion|value|observation|alarm|swipe|tap|sighting|fix)$/,
    'events',
  ],
  [
    /\b(?:request|req|call|hit|transaction|tx|txn|operation|op|api call|http request|connection|query and write|visit|rpc|interaction|session|action|statement|sql query|sql statement|connect|user|log ?in|authorization|authorisation|authentication|hand shake|lease renewal)$/,
    'requests',
  ],
];

const storing = /\b(?:store|insert|write|save|persist|append|commit|record)\b/;
const reading = /\b(?:read|query|serve|look ?up|lookup|fetch|search|answer)\b/;
const arriving =
  /\b(?:ingest|receive|collect|send|emit|produce|publish|arrive|come in|stream|log|consume|process|sensor|device|kafka|broker|pipeline|topic|tracker)\b/;

const noNoun = /^(?:in|on|at|of|average|avg|peak|max|total|more|less|or|them|each|overall|come|arrive| )+$/;
const recorded = /\b(?:insert|write|persist|append|upload|upsert|import)\b/;
const received = /\b(?:ingest|emit|publish|consume|stream|transmit)\b/;

/** Which kind of operation is counted, by the last noun, else by the verb or label before the number. */
const familyOf = (around: Around): Family | undefined => {
  const noun = around.quantity.noun
    .replace(/ (?:\/|(?:from|by|via|through|of) (?:the|our|all|app|customer|user|mobile)\b).*$/, '')
    .trim();
  const verb = around.before;
  // Whoever looks at a page reads it, whatever the verb: "we get", "we serve", "are logged".
  if (/\b(?:page ?view|page impression|page load|page hit)$/.test(noun)) return 'reads';
  if (/\b(?:data ?point|log (?:line|entry|record|message|event)|measure point|sample|metric)$/.test(noun))
    return storing.test(verb) ? 'writes' : 'events';
  if (/\bsql (?:query|statement)$/.test(noun)) return 'requests';
  if (
    /\b(?:write|insert|update) (?:request|query|operation|transaction|op|call|rps|qps|tps|iops)$|^wps$/.test(
      noun,
    )
  )
    return 'writes';
  if (
    /\b(?:read|search|get|select|look ?up) (?:request|query|operation|op|call|rps|qps|tps|iops)$/.test(noun)
  )
    return 'reads';
  if (/\b(?:phone|telephone|emergency|support|sales|hotline|voice|video|cold) call$/.test(noun))
    return undefined;
  for (const [head, family] of heads) {
    if (!head.test(` ${noun}`)) continue;
    if (family === 'events' && storing.test(verb) && !/\blog\b/.test(verb)) return 'writes';
    if (
      family === 'writes' &&
      /\b(?:point|row|record|entry|line|document|measurement|ticket|position|job|change|update)$/.test(
        noun,
      ) &&
      arriving.test(verb) &&
      !storing.test(verb)
    )
      return 'events';
    if (
      family === 'writes' &&
      reading.test(verb) &&
      /\b(?:row|record|document|file|photo|image|video|post|order)$/.test(noun)
    )
      return 'reads';
    if (family === 'requests' && /\bwrites?\b/.test(verb)) return 'writes';
    if (family === 'requests' && /\breads?\b/.test(verb) && !/\bwrite/.test(verb)) return 'reads';
    return family;
  }
  if (isCreated(around)) return 'writes';
  // What comes by the second is handled by a machine; what is counted by the hour or day may be a thing of the world, of
  // which only a technical verb says that it is written or received.
  if (noun !== '' && !noNoun.test(noun) && (around.quantity.per ?? 1) > 60)
    return recorded.test(verb) ? 'writes' : received.test(verb) ? 'events' : undefined;
  const said = `${verb} ${noun === '' ? around.after.split(' ').slice(0, 5).join(' ') : ''}`;
  const last = [
    [
      'writes',
      /\b(?:write|insert|update|order|purchase|booking|payment|ingest|upload|commit|sale)\b/,
    ] as const,
    ['reads', /\b(?:read|query|lookup|search|page ?view|fetch)\b/] as const,
    [
      'events',
      /\b(?:event|message|msg|data point|reading|metric|sample|click|log|push|send|emit|report|transmit|stream|generate|produce)\b/,
    ] as const,
    [
      'requests',
      /\b(?:request|traffic|call|load|transaction|hit|api|gateway|throughput|rps|qps|tps|we|service)\b/,
    ] as const,
  ].flatMap(([family, pattern]) => {
    const at = said.search(pattern);
    return at < 0 ? [] : [{ family, at }];
  });
  return last.toSorted((a, b) => b.at - a.at)[0]?.family ?? (noun === '' ? labelBefore(around) : undefined);
};

/** "writes are rare, a few per minute", "jobs run through a queue: 20 million a day": the last thing named before. */
const labelBefore = ({ source, quantity }: Around): Family | undefined => {
  const words = source.text.slice(0, source.offsets[quantity.from] ?? 0);
  if (/ (?:another|other|some|one|others|each) $/.test(words)) return undefined;
  const named = words
    .slice(words.lastIndexOf(' ; ') + 1)
    .matchAll(
      /\b(?:(write|insert|update|order|booking|payment|posting|trade|claim|administration|deposit|transfer)|(read|query|lookup|search|enquiry|inquiry|view)|(event|message|job|click|impression|reading|metric|log|scan|tick|conversion)|(request|call|transaction|operation|authorization|authorisation))\b/g,
    );
  const last = [...named].at(-1);
  if (last === undefined) return undefined;
  // "Operations may take no more than 30,000 a month": by the month, operations are people and money.
  if (last[0] === 'operation' && (quantity.per ?? 1) > 86_401) return undefined;
  return last[1] !== undefined
    ? 'writes'
    : last[2] !== undefined
      ? 'reads'
      : last[3] !== undefined
        ? 'events'
        : 'requests';
};

const peopleCome =
  /^(?:[a-z]+ ){0,2}(?:user|visitor|people|customer|player|shopper|reader|guest|person|active user|listener|viewer)$/;

/** "The average customer places", "each of our 2 million customers places", "a truck sends": the rate of one of many. */
const ofOne =
  /(?:\b(?:each|every) (?:of )?(?:the |our |these |them )?(?:# )?(?:(?:million|thousand|k) )?(?!second|minute|hour|day|week|month|year|night|morning|evening|quarter|sale|time)|\b(?:the|an) average (?!of|be|rate|load|value|throughput|number|day|week|month|hour|night|evening|weekday|work|minute|second)(?=[a-z])|\b(?:an?|one|any) (?=(?:[a-z]+ )?(?:user|customer|client|device|sensor|phone|truck|vehicle|car|bike|tram|bus|train|player|store|shop|machine|meter|tenant|patient|driver|camera|terminal|station|household|member|student|account)\b)|\bper (?!second|minute|hour|day|week|month|year|night))(?:[a-z]+ ){1,4}(?:(?:about|around|roughly|some|up to|on average|usually|only) )*$/;

/** What makes a rate go up for a while only. */
const rushes =
  /\b(?:when|whenever|if|on [a-z]+ ?day|[a-z]+ night|evening|morning|noon|midnight|within|in less than|in under|in about|in a|minute|jump|spike|shoot|burst|surge|peak|during|right after|as soon as|once)\b/;

const perEach = /^ (?:per|each|every|for each|for every) (?!second|day|month|hour|minute|week|year|s )/;

/** Words that say that requests are counted, which "we see 2,600/s" and "it can hit 2,600/s" do not. */
const named = /\b(?:request|req|transaction|call|rps|qps|tps|api|gateway|service|traffic)\b/;

/** What is counted, else what the rate before it counts, else, for what comes by the second, whatever is asked of it. */
const familyFor = (around: Around, rates: number, before: string | undefined): string | undefined => {
  const { quantity } = around;
  const own = familyOf(around);
  if (quantity.noun !== '' && !noNoun.test(quantity.noun)) return own;
  const earlier = /^(?:reads|writes|events|requests)(?=\.)/.exec(before ?? '')?.[0];
  const said = `${around.before} ${around.after}`;
  if (own === 'requests' && earlier !== undefined && !named.test(said)) return earlier;
  // A lone "peak is 9k/s" is left to the thread, which knows what was asked.
  return own ?? earlier ?? (rates > 1 && (quantity.per ?? 1) <= 60 ? 'requests' : undefined);
};

/**
 * Reads a count per time. `rates` = how many rates the sentence holds; `entities` = how many senders it names; `before`
 * = the fact of the rate before it, for "… and climb to 7k/s".
 */
export const rateMeaning = (
  around: Around,
  rates: number,
  entities: number | undefined,
  before: string | undefined,
): Meaning | undefined => {
  const { quantity } = around;
  if (quantity.per === undefined || quantity.kind !== 'count') return undefined;
  if (quantity.range[1] <= 1 && quantity.per >= 3600) return undefined;
  if (
    quantity.per > 6 * 86_400 &&
    /\b(?:partner|team|engineer|feature|release|incident|deploy|hour|hire|employee|integration|sprint|meeting)$/.test(
      quantity.noun,
    )
  )
    return undefined;
  if (/\biops\b/.test(quantity.noun)) return undefined;
  if (/^(?:daily )?active$/.test(quantity.noun) && Math.abs(quantity.per - 86_400) < 1)
    return { fact: 'users.dailyActive', range: quantity.range };
  if (quantity.per > 6 * 86_400 && peopleCome.test(quantity.noun.trim()))
    return /\b(?:new|register|sign up|add|join|grow)\b/.test(around.clause)
      ? undefined
      : { fact: 'users.total', range: quantity.range };
  if (
    quantity.per >= 86_399 &&
    quantity.per < 86_401 &&
    /^(?:[a-z]+ ){0,2}(?:user|visitor|people|customer|player|shopper|reader|guest|person)$/.test(
      quantity.noun.trim(),
    )
  ) {
    return /\b(?:new|register|sign up|add|join)\b/.test(around.clause)
      ? undefined
      : { fact: 'users.dailyActive', range: quantity.range };
  }
  const family = familyFor(around, rates, before);
  if (family === undefined) return undefined;
  const rest = around.source.text.slice(
    (around.source.offsets[quantity.to + 1] ?? around.source.text.length) - 1,
  );
  const each =
    /\beach\b(?! (?:second|minute|hour|day|night|week|month|year)\b)/.test(around.before.slice(-18)) ||
    ofOne.test(around.source.text.slice(0, around.source.offsets[quantity.lender ?? quantity.from] ?? 0)) ||
    (perEach.test(rest) && !/^ (?:per|each) (?:client )?service/.test(rest));
  if (each && entities === undefined) return undefined;
  const factor = each ? (entities ?? 1) : 1;
  const perSecond = (value: number) => (value * factor) / (quantity.per ?? 1);
  const range: Meaning['range'] = [perSecond(quantity.range[0]), perSecond(quantity.range[1])];
  // What goes there and back is told in the present: "it goes from 2,000 to 60,000 at the open".
  const again = / (?:goes|jumps|climbs|shoots|rises|leaps|swells) (?:up )?from $/.test(around.rawBefore);
  if (quantity.was !== undefined && (again || rushes.test(around.sentence)))
    return {
      fact: `${family}.peakPerSecond`,
      range,
      also: [{ fact: `${family}.averagePerSecond`, value: perSecond(quantity.was) }],
    };
  const role = roleOf(around, rates);
  return { fact: `${family}.${role === 'peak' ? 'peak' : 'average'}PerSecond`, range };
};
