/** Word classes of the ideas in rules/told-access-b.ts and -c.ts, written from what people mean, in any trade. */
export const secondAccessIdeaClasses: Readonly<Record<string, string>> = {
  // what names one thing
  ACCIDB:
    'id|ids|key|primary key|token|hash|barcode|qr code|plate number|number plate|plate|isbn|vin|sku|imsi|sim|cookie|cookie id|device id|user id|vessel id|call sign|badge number|badge|card number|phone number|membership number|customer number|account number|file number|case number|policy number|order number|serial number|passport number|matriculation number|accession number|tracking number|ticket number|meter number|voucher code|voucher|coupon code|short code|short link|short url|slug|uuid|fingerprint|device fingerprint|identifier|exact reference|reference number|exact name|username|account id|session id|toll tag|ear tag|wristband|iban|hostname|license number|registration number',
  // and nothing but that
  ACCONLYB:
    'nothing else|nothing besides|nothing more|no other way|and no other|no other path|no other access|, period|, full stop|only access path|one access path|single access path|single read path|only read path|sole read path|whole api|entire api|whole interface|all the query we have|all query we have|one question only|nobody query anything|no query language|no secondary lookup|anything but|anything other than|nothing but|exclusively|solely|only way|on purpose|get nothing|no searching|no listing|never list|never search|never scan|not search|not scan|nobody search|nobody browse|never browse',
  // sums
  ACCSTATB:
    'median|average|mean|mean time|percentage|percentile|ratio|loss ratio|yield|trend|total|totals|sum|share|turnover|revenue|takings|rate|top ten|top five|top hundred|count|headcount|consumption|occupancy|utilization|click|clicks|impression|sale|sales|order|ton|liter|kilowatt hour|rent|score|attendance|absence|claim|statistic|statistics|breakdown|margin|cost|spending|donation|visitor|overtime|footfall|delay|punctuality|conversion|downtime',
  ACCBYGROUPB:
    'region|country|county|district|street|town|city|branch|store|shop|school|class|team|department|faculty|supplier|product|product line|product type|category|model|brand|species|ward|route|line|machine type|pump type|driver|channel|campaign|cohort|segment|season|depot|warehouse|plant|field|farm|stable|parish|publisher|genre|vendor|type|postcode|sector|tariff|advertiser|teacher|trade|hectare|shift|truck|pit|month|week|quarter|year|weekday|vintage|age group|gender|club|hall|site|fleet',
  ACCSUMVERBB:
    'sum|sum up|add up|summarize|tally|tot up|crunch|aggregate|total|roll up|be sum|count up|average out|tabulate|work out',
  ACCBIGSETB:
    'million|billion|# record|whole year|entire year|whole history|all booking|every booking|every transaction|all account|all store|all branch|all field|all node|all customer|all school|whole fleet|per customer|per shift|per month|per region|per branch|year worth|quarter worth|month worth|last year|all year|all sale|all row|all order|raw result|every order|every call',
  // who looks at figures
  // one thing and its recent or dated events
  ACCENTB:
    'channel|room|chat|thread|conversation|mailbox|account|customer|user|member|player|student|pupil|patient|cow|animal|device|sensor|meter|flow meter|pump|machine|lift|elevator|freezer|fridge|tank|turbine|vehicle|car|truck|lorry|bus|ship|vessel|boat|plane|aircraft|flight|train|wagon|drone|phone|house|building|door|parcel|shipment|container|board|ticket|case|claim|policy|lot|driver|pilot|rider|courier|person|page|profile|station|well|field|buoy|probe|telescope|switch|router|pipe|pipe section|boiler|engine|congregation|shop|street|mast|asset|parolee|satellite|tree|beehive|oven|robot|item|listing|share|symbol',
  ACCRECENTB:
    'last|latest|newest|most recent|most recently|recent|youngest|lately|recently|tonight|today|newest first|past hour|past day|past week|past month',
  ACCEVENTB:
    'message|note|entry|post|comment|mail|event|reading|value|measurement|sample|fix|position|transaction|booking|payment|order|trip|ride|visit|scan|alarm|fault|bid|price|quote|trade|image|photo|result|test|call|log line|temperature|score|match|game|move|appointment|prescription|login|activity|delivery|repair|statement|invoice|exposure|lab value|history|curve|track|newsletter|chart|inspection|dose|click|submission',
  ACCPERIODB: 'hour|day|night|week|fortnight|month|quarter|year|decade|term|season|afternoon|shift',
  // find by what a thing is like
  ACCRECB:
    'case|painting|container|device|sample|vehicle|truck|lorry|car|patient|student|pupil|member|contract|ticket|parcel|shipment|song|book|grant|loan|file|frame|machine|animal|bull|cow|house|flat|policy|claim|invoice|customer|donor|employee|technician|ship|vessel|wagon|plot|tree|artwork|object|recipe|product|listing|job|candidate|account|meter|permit|certificate|room|bed|tool|document|letter|photo|event|booking|supplier|license|record',
  ACCATTRB:
    'name|surname|reader name|phone|e mail|email|mail|mail address|address|street|town|city|postcode|color|size|brand|make|model|manufacturer|owner|author|publisher|artist|composer|teacher|supplier|sender|recipient|driver|technician|judge|doctor|diagnosis|breed|status|due date|expiry date|date of birth|category|language|country|discipline|skill|cost center|observer|target|firmware|counterparty|title|subject|broker|date|place|shelf|badge|material|destination|department',
  // joined together
  ACCSETSB:
    'customer|order|invoice|payment|contract|tariff|product|article|tax code|supplier|part|test|vehicle|driver|shift|depot|holiday|family|pledge|student|module|staff|institute|bet|event|market|donation|tender|approval|sick note|roster|dish|ingredient|allergen|menu|sale|recall|click|return|patient|drug|surgery|policy|claim|meter|employee|grade|course|teacher|class|school|loan|member|book|reader|ticket|stock|warehouse|shipment|visit|doctor|crew|ship|port|farm|field|crop|account|branch|line',
  ACCCOMBINEB:
    'join|combine|mix|cross|match|relate|glue|glue back|put|bring|tie|stitch|link|merge|correlate|lay|compare|reconcile|pull|be cross|be match|be combine|need|want',
};
