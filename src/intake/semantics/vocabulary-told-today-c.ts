/** Third part: word classes of what runs today, thought of as lay people tell it. */
export const todayPresentMoreClasses: Readonly<Record<string, string>> = {
  TODMEDIUM:
    'google sheet|google sheets|excel sheet|excel|spreadsheet|filing cabinet|index card|whiteboard|paper|pen and paper|notebook|exercise book|word table|word document|word file|folder of pdf|folder of pdfs|text file|numpy file|csv file|gzip file|lever arch file|ring binder|card index|ledger book|post it|chalkboard|blackboard|pile of paper|paper form|shoebox|outlook calendar|usb stick|fax|inbox|mailbox|in head of|guest book|logbook|pinboard|airtable|trello|pdf file|zip file|parquet file|pickle file|json file',
  TODKEPTIN:
    'live|sit|lie|keep|store|storage|track|tracker|save|record|file|write down|data|list|reading|note|archive|plan',
  TODSHOWNONLY:
    'slide deck|pitch deck|mock up|mockup|mock ups|mockups|figma|wireframe|napkin|napkins|requirement document|requirements document|domain name|business plan|empty account|empty aws account|empty repo|kick off date|click dummy|storyboard|letter of intent|term sheet|seed round|grant agreement|clean slate',
  TODMERELY:
    'that be all|only|nothing else|nothing more|just|so far|no backend|no code|nothing but|all we have|consist of|hope|stage|for time being|what exist|for now|no more|idea|sketch|budget|still|small|no software',
  TODLAWGIVEN:
    'law|parliament|ministry|council|tender|decree|act|regulation|grant|license|mandate|board|committee|contract',
  TODTOCREATE:
    'app|system|software|platform|register|product|portal|program|service|tool|game|site|backend|website',
  TODFINEPART:
    'integration|carrier|partner|function|endpoint|noun|supplier|feature|connector|adapter|screen|entity|message type|report|verb|form|page|device type|format|rule',
  TODOPERATES:
    'run|operate|have|maintain|look after|estate|count|landscape|company|own|platform|we|bank|backend|team|system|each|developer|engineer|sprawl|split into|architecture',
  TODBIGCOUNT:
    'thirty|forty|forty three|fifty|fifty two|sixty|seventy|eighty|ninety|hundred|hundreds of|couple of hundred|two hundred|three hundred|thousand|thousands of|three thousand|dozens of|# small|# hundred|# thousand',
  TODSERVNAME:
    'booking|billing|mail|email|payment|order|user|search|catalog|notification|auth|login|account|gateway|profile|pricing|inventory|stock|shipping|import|export|checkout|customer|product|identity|invoice|report|reporting|scheduling|chat|media|tracking|fraud|rating|document|patient|appointment|fleet|ticket|ledger|tariff|metering|trip|dispatch|matching|review|loyalty|cart|recommendation|video|claim|policy',
  TODMIDDLING:
    'cooperating|cooperate|middle sized|mid sized|medium sized|fat|chunky|coarse|sizeable|sizable|largish|work together|hardly micro|hand in hand|side by side|none of them tiny|not tiny|separately deployed|separately deploy|independently deploy|deploy separately|deploy independently|look after by|each with own',
  TODWHOLETHING:
    'whole|entire|everything|all module|every module|complete|whole platform|whole system|whole application|whole product|all team|whole thing|all of it',
  TODTOGETHERAT:
    'together|at once|each time|every time|in one go|as one|even if|even for|or not at all|only to|just to|for one line|same day|or nothing',
  TODSHIPS:
    'compile|build|deploy|ship|release|go out|go live|restart|roll back|rollback|redeploy|deployment|roll out',
  TODENTITY:
    'customer|tenant|user|player|account|shop|school|district|club|patient|policy|member|merchant|seller|realm|guild|sky|tile|company|parcel|meter|vehicle|student|subscriber|hotel|store|household|client|id|number|row|webshop|site',
  TODROUTES:
    'find|pick|decide|choose|compute|tell|determine|route|select|point|know|say|lead|look up|give|calculate',
  TODONEOF:
    'one of # database|one of # server|one of # machine|one of # mysql|one of twelve|one of nine|one of ten|one of six|one of eight|one of sixteen|one of twenty|one of forty|one of four|one of identical|which database|which server|which machine|which instance|which shard|which of #|which node|right database|right server|right shard|find database|find shard|of # database|of # server|# identical|twelve identical',
  TODREADERS:
    'readable secondary|readable secondaries|reading copy|reading copies|mirror for reading|read mirror|readable standby|active data guard|read only secondary|asynchronous reader|postgres reader|mysql reader|# reader|two reader|three reader|four reader|five reader|six reader|twelve reader|reader in each|several reader|standby for reading|copy for reading|copies for reading|reader instance|reader node|aurora reader|read node|read only node',
  TODONLYONE:
    'one node|single node|one instance|single instance|one beefy|lonely|lone|one box|single box|one machine|just one node|only one node|one server|single server|one vm|single vm',
  TODHUMBLE:
    'nuc|closet|cupboard|under desk|under reception desk|reception desk|broom cupboard|mac mini|raspberry|laptop|tower pc|old pc|one pc|office pc|nas|desktop',
  TODDBANY:
    'database|db|postgres|postgresql|mysql|mariadb|oracle|sql server|db2|mongodb|mongo|sqlite|influxdb|access|instance|schema|firebird',
  TODDBPLURAL:
    'database|db|postgres|mysql|primary|instance|schema|oracle|mysql primary|database server|small database',
  TODBIGUSE:
    'cpu|disk|memory|load|utilization|utilisation|machine|server|capacity|database|core|network|processor|ram|select',
  TODLITTLE:
    'fraction of|fifth of|tenth of|quarter of|half throttle|half asleep|under twenty percent|under ten percent|barely use',
  TODPRAISED:
    'splendid|splendidly|impeccably|impeccable|without hitch|no grief|hum along|surprisingly good|be liked|dispatcher like it|perfectly happy|praise|swear by|like clockwork|nothing wrong with|anything be wrong|in row|everything ask of it|do everything ask|drop none|unnoticed|people trust it|serve .. without|we love|be fond of|close on time|finish on time|behave well|itself be fine|admirably|faultless|faultlessly|flawless',
  TODOURTHING:
    'system|thing|setup|application|app|database|software|monolith|queue|batch|platform|what we have|postgres|mysql|sqlite|program|stack|site|backend',
  TODPLEASED:
    'user|customer|dispatcher|everybody|everyone|staff|lawyer|nurse|teacher|developer|people|they|member|we',
  TODBEAST:
    'monster|beast|mainframe|trading server|giant|big iron|old server|idle core|spare core|unused core|free core|64 core|# core machine|drawer|bigger sibling|four socket|eight socket|second hand server',
  TODHANDY:
    'rent|let|offer|rack|borrow|lend|sell|deliver|quote|could be ours|be had|at hand|in pinch|available|gladly|be ours|never put|always|spare',
  TODPOWERUP:
    'twice cpu|double cpu|three times core|three times cores|six times power|twice ours|twice core|twice ram|double ram|times present|times its present|# times its|all way up|times power|times memory|twice power|double power|four times that|times as many core|larger plan|upgrade to largest|largest plan|resize|next drawer|half terabyte of memory|host have #|catalog go to|catalogue go to|go up to #',
  TODPOWERHOW:
    'click|offer|quote|desk|give|deliver|contract|list|cost|matter of|form|minute|could|can|catalog|catalogue|sell|price|instance|order|run on|framework',
};
