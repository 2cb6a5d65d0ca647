import type { Range } from '../../contracts/fact.ts';
import type { Around, Meaning } from './around.ts';

const year = 365.25 * 86_400;
const has = (text: string, pattern: RegExp): boolean => pattern.test(text);

const yearly = (growth: number, period: number): number => (1 + growth) ** (year / period) - 1;

/** Period named in the clause: "a month", "monthly", "every quarter"; a year when none is. */
const periodOf = (text: string): number => {
  if (has(text, /\b(?:month|monthly|mom)\b/)) return year / 12;
  if (has(text, /\b(?:quarter|quarterly)\b/)) return year / 4;
  if (has(text, /\b(?:week|weekly)\b/)) return 604_800;
  if (has(text, /\b(?:day|daily)\b/)) return 86_400;
  return year;
};

/** "15 % in the last quarter", "over the next three years 40 %": the span that the growth is said of. */
const spanBeside = (around: Around): number | undefined => {
  const { quantity, previous, next, source } = around;
  if (/^ (?:[a-z]+ ){0,4}(?:(?:per|a|each|every) (?:annum|year)|p\.a\.|annually|yearly)/.test(around.after))
    return year;
  const wordsTo = (from: number, to: number) =>
    ` ${source.tokens
      .slice(Math.max(0, from), to)
      .map((token) => token.norm)
      .join(' ')} `;
  const lead =
    /\b(?:in|over|within|during|for) (?:(?:the|our|a|about|around|last|past|next|coming|first) )*$/;
  const isSpan = (one: typeof next) =>
    one?.kind === 'seconds' && one.per === undefined && one.range[0] >= 604_800;
  if (isSpan(next) && lead.test(wordsTo(quantity.numberTo + 1, next?.from ?? 0))) return next?.range[0];
  // "Last quarter's growth was 4 percent".
  if (isSpan(previous) && previous?.bare === true && quantity.from - previous.to < 8)
    return previous.range[0];
  return isSpan(previous) &&
    lead.test(wordsTo((previous?.from ?? 0) - 4, previous?.from ?? 0)) &&
    quantity.from - (previous?.to ?? 0) < 9
    ? previous?.range[0]
    : undefined;
};

const nineTarget = (nines: number): number => {
  const whole = Math.floor(nines);
  const target = 1 - 10 ** -whole;
  return nines > whole ? target + 0.5 * 10 ** -whole : target;
};

/** Reads "five nines". */
export const ninesMeaning = ({ quantity, source }: Around): Meaning | undefined => {
  if (quantity.kind !== 'nines' || quantity.range[0] < 1 || quantity.range[1] > 9) return undefined;
  // "Three nines five" is half a nine more.
  const behind = source.tokens[quantity.numberTo + 1];
  const half = behind?.raw === 'five' || behind?.value === 5 ? 0.5 : 0;
  const round = (value: number) => Number(nineTarget(value + half).toFixed(11));
  return { fact: 'availability.target', range: [round(quantity.range[0]), round(quantity.range[1])] };
};

/** Reads a percentage or a fraction such as "nine out of ten". */
export const shareMeaning = (around: Around): Meaning | undefined => {
  const { quantity, before, after, clause, sentence } = around;
  if (quantity.kind !== 'percent') return undefined;
  const [low, high] = quantity.range;
  const about = `${before}${after}`;
  if (/^ (?:th )?percentile\b/.test(after)) return undefined;
  if (
    has(
      about,
      /\b(?:grow|growth|increase|expand|more|rise|yoy|year over year|year on year|month over month|annually|cagr|climb|creep|swell|inch up|edge up|(?:be|go|trend) up)\b/,
    ) &&
    !has(about, /\b(?:available|uptime|read|cpu)\b/) &&
    // "More than 99 % of the changes come from there" is a share and not growth.
    !(/\bmore than $/.test(before) && /^ of\b/.test(after)) &&
    high < 20
  ) {
    const period =
      quantity.per === undefined
        ? (spanBeside(around) ?? periodOf(about))
        : quantity.per > 27 * 86_400 && quantity.per < 32 * 86_400
          ? year / 12
          : quantity.per;
    return { fact: 'growth.perYear', range: [yearly(low, period), yearly(high, period)] };
  }
  if (
    quantity.per !== undefined &&
    quantity.per > 27 * 86_400 &&
    before.trim() === '' &&
    has(sentence, /\bgrow/) &&
    high < 20
  ) {
    const period = quantity.per < 32 * 86_400 ? year / 12 : quantity.per;
    return { fact: 'growth.perYear', range: [yearly(low, period), yearly(high, period)] };
  }
  if (has(about, /\b(?:cpu|utilization|utilisation|utilize|busy|processor)\b/) && high <= 1) {
    return has(about, /\bidle\b/) && !has(before, /\bbusy\b|\bidle (?:along )?at\b/)
      ? { fact: 'present.utilisation', range: [1 - high, 1 - low] }
      : { fact: 'present.utilisation', range: [low, high] };
  }
  if (high > 1) return undefined;
  // "Idles at 7 percent" is what little it does; "80 percent idle" is what it does not.
  if (has(before, /\bidle (?:along |around )?at (?:[a-z]+ )?$/))
    return { fact: 'present.utilisation', range: [low, high] };
  if (has(about, /\bidle\b/)) return { fact: 'present.utilisation', range: [1 - high, 1 - low] };
  if (
    has(
      about,
      /\b(?:largest|biggest|single|top|one|huge|key) (?:[a-z]+ )?(?:tenant|customer|client|workspace|account|shop|organization|company|merchant)\b/,
    ) ||
    (has(clause, /\b(?:largest|biggest|larger|bigger|top one|big one|number one)\b/) &&
      has(sentence, /\b(?:tenant|customer|workspace|account|client|shop|merchant|organization|seller)\b/))
  )
    return {
      fact: 'tenants.largestShare',
      range: [low, high],
      also: [{ fact: 'data.skewed', value: high >= 0.05 }],
    };
  return (
    failing(around) ??
    fewThings(around) ??
    operations(around, [low, high]) ??
    availability(around) ??
    ofOneTenant(around)
  );
};

const one =
  /\b(?:(?:our |the )?(?:largest|biggest|one|single) (?:single )?(?:[a-z]+ )?(?:tenant|customer|client|workspace|account|shop|company|merchant|advertiser|seller|publisher|school|clinic|hospital|supplier|partner|carrier)) (?:alone )?(?:make up|make for|generate|account for|cause|produce|bring|send|be|hold|have|own|do) (?:about |around |almost |nearly |over |roughly |up to |some )*$/;
const ofLoad =
  /^ of (?:(?:all|the|our|its) )*(?:[a-z]+ )?(?:traffic|load|event|request|data|row|order|message|scan|volume|call|write|read|document|doc|record|storage|transaction|query|booking|impression|click)\b/;

/** "Not more than 0.1 % of the calls may fail": what may fail is what availability leaves. */
const failing = ({ quantity, before, source }: Around): Meaning | undefined => {
  const [low, high] = quantity.range;
  if (low !== high || high > 0.05) return undefined;
  const bounded =
    /\b(?:more than|less than|at most|fewer than|under|below|maximum|max|up to|exceed|only) (?:(?:about|around) )*$/.test(
      before,
    );
  const rest = source.text.slice((source.offsets[quantity.numberTo + 1] ?? source.text.length) - 1);
  const fails =
    /^ (?:percent |% )?of (?:(?:all|the|our) )*(?:request|call|response|transaction|operation|checkout|login|order|payment|query) (?:may|can|must|should|shall|are allowed to|be allowed to) (?:not |ever )*(?:fail|error|be refuse|be drop|time ?out)\b/.test(
      rest,
    ) ||
    /\berror rate (?:(?:must|should|has to|have to|may|stay|be|of|at|:|not|never) )*(?:more than|less than|at most|under|below|exceed) $/.test(
      before,
    );
  return bounded && fails
    ? { fact: 'availability.target', range: [Number((1 - high).toFixed(8)), Number((1 - low).toFixed(8))] }
    : undefined;
};

/** "Two thirds of all traffic hits about fifty product pages": the load falls on few things. */
const fewThings = ({ quantity, rest }: Around): Meaning | undefined => {
  const [low, high] = quantity.range;
  return low >= 0.2 &&
    /^ (?:percent |% )?of (?:(?:all|the|our) )*(?:[a-z]+ )?(?:traffic|read|request|query|view|hit|page view|load|lookup|access|download|stream|play|search) (?:be )?(?:hit|go to|go for|fall on|fall upon|land on|concern|touch|for|ask for|read|want|on|to|aim at|concentrate on) (?:(?:about|around|just|only|the|some|same|roughly|our|a|few|very) )*(?:#|handful|dozen|hundred|top|percent|tiny|thousand|five|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty)\b/.test(
      rest,
    ) &&
    !/\b(?:day|hour|minute|week|month|second|server|node|machine|replica|region|shard|user|customer|tenant|partition)\b/.test(
      rest,
    )
    ? { fact: 'data.hotShare', range: [low, high] }
    : undefined;
};

const owners =
  '(?:tenant|customer|client|workspace|account|shop|company|merchant|advertiser|seller|publisher|school|clinic|hospital|supplier|partner|carrier|chain|store|branch|district|city|university|brand|retailer|bank|insurer|organization|dealer|club|farm)';
/** "The biggest has 4 percent of all pupils", "one tenant, a supermarket chain, is 40 percent of our volume". */
const largestOf = new RegExp(
  `\\b(?:the |our )?(?:biggest|largest)(?: one| of them| single)?(?: ${owners})?(?: alone)? (?:have|hold|be|own|make up|account for|bring|make|send) (?:(?:about|around|only|some|roughly|almost|nearly|over|up to) )*$|\\b(?:one|a single) ${owners} , [^,;]{3,40} , (?:be|make up|account for|have|bring|make|send|hold) (?:(?:about|around|some|roughly|almost|nearly|over) )*$`,
);
const ofWhole =
  /^ (?:percent |% )?of (?:(?:all|the|our|its|total) )*(?:[a-z]+ )?(?:volume|traffic|load|event|request|data|row|order|message|scan|call|write|read|document|record|storage|transaction|query|booking|impression|click|pupil|user|student|patient|member|device|account|sensor|ticket|parcel|file|sale|job|meter|it|them)\b/;

/** "One courier company makes up a fifth of all scans": a share of load or data, not of the turnover. */
const ofOneTenant = ({ quantity, source, rest }: Around): Meaning | undefined => {
  const head = source.text.slice(0, source.offsets[quantity.from] ?? 0);
  const isOne = one.test(head) && ofLoad.test(rest.replace(/^ percent|^ %/, ''));
  if (!isOne && !(largestOf.test(head) && ofWhole.test(rest))) return undefined;
  const [low, high] = quantity.range;
  return {
    fact: 'tenants.largestShare',
    range: [low, high],
    also: [{ fact: 'data.skewed', value: high >= 0.05 }],
  };
};

const operations = (around: Around, [low, high]: Range): Meaning | undefined => {
  const { before, after, clause, sentence } = around;
  const hot =
    /\b(?:last|past|recent|recently|hot|latest|new|newest|fresh|today|concern|this week|current|young)\b/;
  if (
    has(clause, /\b(?:read|query|request|lookup|access|traffic|hit|search|question|view|fetch)\b/) &&
    has(sentence, hot) &&
    !has(sentence, /\b(?:deploy|hire)\b/)
  )
    return { fact: 'data.hotShare', range: [low, high] };
  if (
    /^ (?:of )?(?:our |the |all )*(?:[a-z]+ )?(?:be )?(?:read|get(?! (?!request|call|query|operation|traffic|and|or|versus|vs)[a-z#])|select|query|lookup)\b/.test(
      after,
    ) &&
    !/^ of (?:our |the |all )*(?:read|query|lookup|get)\b/.test(after)
  )
    return { fact: 'traffic.readFraction', range: [low, high] };
  if (
    /^ (?:of )?(?:our |the |all )*(?:[a-z]+ )?(?:be )?(?:write|insert|update)\b/.test(after) &&
    !/^ of (?:our |the |all )*(?:write|insert|update)\b/.test(after)
  )
    return { fact: 'traffic.readFraction', range: [1 - high, 1 - low] };
  const counted =
    /^ (?:of )?(?:the |our |all )*(?:operation|request|query|call|statement|transaction|access) (?:be|are) (?:a |an )?(read|write|insert|update|lookup)\b/.exec(
      after,
    )?.[1];
  if (counted !== undefined) {
    const isRead = counted === 'read' || counted === 'lookup';
    return { fact: 'traffic.readFraction', range: isRead ? [low, high] : [1 - high, 1 - low] };
  }
  if (
    has(
      before,
      /\b(?:write|update|insert|post) (?:be|make up|account for|about|=|:|of|less|than|only|under|below|at most| )*$/,
    ) &&
    high <= 0.5
  )
    return { fact: 'traffic.readFraction', range: [1 - high, 1 - low] };
  if (
    has(
      after,
      /^ (?:of )?(?:our |the |all )*(?:call|request|operation|query|access|transaction|hit|traffic|load) (?:only |just |merely |simply |be |do )*(?:read|look|fetch|get|view|browse|lookup|select)\b/,
    )
  )
    return { fact: 'traffic.readFraction', range: [low, high] };
  if (
    has(
      before,
      /\bread(?: (?:share|fraction|ratio|percentage))?(?: (?:be|:|of|make up|account for|about|around|roughly|=))+ $/,
    )
  )
    return { fact: 'traffic.readFraction', range: [low, high] };
  if (
    has(
      after,
      /^ of (?:our |the |all )*(?:traffic|load|operation|request|call|query|transaction|statement|work)\b[^,]*\b(?:read|get|select|lookup|only read|look)\b/,
    )
  )
    return { fact: 'traffic.readFraction', range: [low, high] };
  if (
    has(
      after,
      /^ of (?:our |the |all )*(?:traffic|load|operation|request|call|query|transaction|statement)\b[^,]*\b(?:write|insert|update)\b/,
    )
  )
    return { fact: 'traffic.readFraction', range: [1 - high, 1 - low] };
  return undefined;
};

const availability = ({ quantity, before, after, clause, source }: Around): Meaning | undefined => {
  const [low, high] = quantity.range;
  if (low < 0.9 || high >= 1) return undefined;
  const words =
    /\b(?:available|availability|uptime|sla|slo|up|reachable|target|reliability|guarantee|promise|service level|online|availabl\w*|contract\w*)\b/;
  const alone = source.tokens.length <= quantity.to - quantity.from + 5;
  if (
    has(
      clause,
      /\b(?:of|correct|accuracy|cache|hit rate|percentile|cpu|code|test|time it|confidence|loaded)\b/,
    ) &&
    !has(clause, words)
  )
    return undefined;
  if (
    has(clause, words) ||
    alone ||
    (low >= 0.99 &&
      !/^ of\b/.test(after) &&
      (has(before, /\b(?:want|need|must|require|aim|target|deliver|promise|run at|:|be)\b/) ||
        has(
          after,
          /^ (?:be|would be|will do|should be)?(?: be)? ?(?:plenty|enough|fine|ok|sufficient|good enough|do|required|wanted)\b/,
        )))
  )
    return { fact: 'availability.target', range: [low, high] };
  return undefined;
};
