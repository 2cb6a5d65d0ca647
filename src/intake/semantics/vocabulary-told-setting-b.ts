/** Broad classes of the second round, for rules/told-setting-b.ts and -c.ts. Each is one idea, said in all registers. */
export const settingBroadClasses: Readonly<Record<string, string>> = {
  // numbers
  SETBSMALLNUM:
    'one|two|three|four|five|six|seven|eight|nine|two and half|one and half|handful of|couple of|pair of',
  SETBTENS:
    '{SETBSMALLNUM}|few|ten|eleven|twelve|dozen|two dozen|three dozen|couple dozen|handful|fifteen|twenty|thirty|forty|fifty|sixty|eighty|few dozen|hundred|few hundred|couple of hundred|two hundred|three hundred|five hundred',
  SETBMASSNUM: 'thousand|million|billion|trillion|# million|# billion|# k|hundred thousand',
  SETBMANYNUM:
    '#|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozens|hundreds|thousands|forty odd|ninety odd|several dozen|two dozen|countless|umpteen|scores',
  SETBPERIOD: 'minute|hour|day|week|fortnight|month|quarter|season|term|year|annually',

  // sudden crowds
  SETBMOMENT:
    'at drop|product drop|result day|results day|result come out|election|election night|derby|patch day|kickoff|kick off|blackfriday|cyber monday|black week|singles day|exam day|premiere|tv spot|tv ad|tv cook|super bowl|cup final|big final|match day|matchday|game day|ticket sale|go on sale|goal fall|after goal|goal video|earthquake|hailstorm|flash sale|payday|first of month|month end|end of month|new year eve|valentine|mother day|all saint day|halloween|christmas eve|one bell|bell ring|commuter time|o clock sharp|# sharp|nine sharp|noon sharp|opening bell|market open|at open|power return|power come back|go live|breaking news|in the news|go viral|streamer|influencer|push notification|lottery|quiz show|half time|penalty shootout|registration open|booking open|slot open|slot be release|enrollment|vaccination slot|new season|game launch|price alert|ticket presale|after maintenance|tax day|lesson start|school start|doors open|gates open|sale start|sale begin|draw be announce|controversial|storm|derail|eclipse|world boss|publish rate|release list',
  SETBMASS:
    'everyone|everybody|all at once|at once|simultaneously|same minute|same second|same moment|same night|same time|in one go|all together|whole country|half country|half county|whole nation|entire country|whole land|hundred thousand|million|half million|every pupil|every student|every child|every parent|every player|every fan|every terminal|every classroom|every meter|every phone|every class|every device|all app|all meter|all pupil|all student|all terminal|too many|crowd|rush|stampede|flood|avalanche|within minute|within second|in second|in first minute|in four minute|in five minute|few minute|in an evening|one evening|fight over|fought over|reload|thousand of client|forty time|ten time|twenty time|hundred time|preceding month|rest of year|year in between|pounce upon|gone in|sell out',

  // growing
  SETBLOADNOUN:
    'load|traffic|ingest|volume|data|user|customer|client|booking|merchant|farm|request|sensor|message|order|player|rider|city|country|shop|visitor|store|row|event|household|subscriber|transaction|usage|demand|member|tenant|query|disk|app|user base|signup|business|store|employee|engineer|download|upload|home',
  SETBRATIO:
    'twofold|threefold|fourfold|fivefold|sixfold|eightfold|tenfold|twentyfold|fiftyfold|hundredfold|three time|four time|five time|eight time|ten time|sixteen time|twenty time|hundred time|factor of|double again|triple again|order of magnitude|double three time|double twice|double four time|triple|quadruple',
  SETBGROWN:
    'grow|go up|rise|climb|jump|increase|explode|swell|multiply|shoot up|double|triple|quadruple|balloon|mushroom|up',

  // writing and reading
  SETBMAKE:
    'change|edit|publish|correct|correction|amendment|amend|update|set|put up|enter|type|type in|redraw|flip|import|written|write|post|revise|replace|maintain|author|add|upload|modify|fill in',
  SETBSELDOM:
    'once|rarely|seldom|now and then|once week|once month|once year|weekly|monthly|quarterly|yearly|hardly|hardly ever|on sunday|on tuesday|per day|day|handful|few time|few hundred|eighty|six hundred|two hundred|occasionally|few|never modify|one time|every quarter',
  SETBVIEW:
    'view|look|look at|read|check|see|seen|fetch|query|search|look up|consult|evaluate|page view|select|reader|visitor|browse|open|download|lookup|ask',
  SETBOFTEN:
    'million|billion|thousand|all day|all evening|all day long|constantly|around clock|all week|several time|many time|everywhere|thousandfold|hundred|all over|often|again and again|day and night|every minute|day in day out',
  SETBINGEST:
    'write|record|store|upload|insert|append|log|collect|ingest|send|report|pour in|flow in|stream in|come in|take in|persist|put down|note|emit|measure|sample|chatter|capture|save',
  SETBNONSTOP:
    'all day|round clock|around clock|# / #|day and night|constantly|continuously|without pause|non stop|nonstop|every second|every heartbeat|every minute|each tap|every tap|every click|each message|permanently|incessantly|endlessly|every move|every keystroke|everything|every step|all the time|24x7',
  SETBUNREAD:
    'hardly look|rarely look|seldom read|read when|get read when|look at when|look once|look every|open after|only pull|only look|read at most|almost none|hardly ever shown|ever shown again|perhaps never|read perhaps|almost never read|be only open|one student in|one in five hundred|one in ten thousand|one in thousand|lawsuit|investigator ask|nobody look|nobody read|nobody open|only after accident|when something go wrong|never open|never read|reads few',
  SETBWRITEUNIT:
    'write|insert|point|data point|datapoint|increment|line|log line|ping|measurement|sample|metric|sensor reading|reading|update|heartbeat|fix|position|click|impression|span|call record|tick|event|append|series',

  // small loads
  SETBUNIT:
    'write|insert|request|order|booking|record|change|entry|lookup|visit|transaction|application|donation|score|upload|update|form|invoice|query|registration|loan|save|transfer|amendment|edit|submission|hit|reservation|enquiry|signup|click|page view|post|visitor|reader|call|message|animal|patient|event|appointment|ticket|report',
  SETBFOLK:
    'user|clerk|people|colleague|member|seat|nurse|employee|staff|practice|beekeeper|volunteer|teacher|tenant|researcher|investigator|librarian|family|neighbor|parishioner|officer|editor|desk|secretary',
  SETBTOY:
    'raspberry pi|laptop|old pc|five euro server|smallest server|pocket calculator|old phone|mobile phone|toaster|spreadsheet|excel sheet|usb stick|floppy|stick|abacus|single core|smallest instance|tiny vm|smallest vm|desktop pc',
  SETBEASY:
    'yawn|handle|cope|bored|idle|suffice|manage it|be enough|would do|carry it|twiddle|could run|would run|keep up|fit|sleep',

  // data that can be made again
  SETBSOURCE:
    'source|upstream|out of postgres|from postgres|master data|original|mainframe|crawler|crawl|pim|exchange|purchase|booking|raw|pipeline|vault|warehouse|system of record|main database|relational database|core system|result|feed|old query|telescope image|document|abstract|photo|erp|registry|from log',
  SETBDERIVED:
    'index|search index|cache|thumbnail|recommendation|projection|materialized|materialized list|leaderboard|autocomplete|suggestion|embedding|cluster|label|mirror|presence|presence data|replica|preview|tile|map tile|summary|aggregate|report|ranking|read model|lookup table|copy|feature|whole store|product page|catalog|statistics|rollup|elastic|elasticsearch|map data|report',

  // uneven sizes
  SETBDWARF:
    'rest|other|others|small|smallest|little|tiny|hardly|average|median|typical|village|small one|everyone else|everybody else|remaining|long tail|hamlet|ordinary|normal|most|rural|bakery|corner shop|neighbor|the ones with|ones that have|insurers with',
  SETBOWNER:
    'customer|client|tenant|school|hospital|parish|merchant|shop|store|seller|farm|cooperative|firm|insurer|museum|publisher|account|city|town|agency|guild|carrier|workspace|club|league|clinic|bank|hotel|restaurant|practice|university|community|channel|group|thread|topic|employer|advertiser|vineyard|diocese|chain|canton|district|mine|telecom|shipyard|ministry|dealership|dealer|label|organization|company|region|area|repository|board|brand|airline|municipality|broadcaster|franchise|team|user|device|world|game|recipe|postal code|library|key|website',

  // size in memory
  SETBFEWGB:
    '# mb|# megabyte|megabyte or two|{SETBSMALLNUM} gigabyte|few gigabyte|few gb|few gig|few hundred megabyte|few megabyte|few hundred mb|few mb|couple of gigabyte|ten gigabyte|ten of gigabyte|some ten of gigabyte|few ten of gigabyte|twenty gigabyte|hundred megabyte|few hundred kilobyte|few hundred row|matter of megabyte|gigabyte or two|megabyte|# kb',

  // kept for ever
  SETBPURGE:
    'delete|deleted|discard|discarded|erase|erased|purge|purged|throw away|thrown away|thrown out|age out|expire|clean up|bin|binned|shred|shredded|wipe|wiped|overwrite|destroy|drop|dropped|remove|prune|trim|go away|forget|forgotten|forget about|thrown',
};
