/** What runs today, and how it feels: word classes of the ideas in rules/told-today.ts. */
export const presentIdeaClasses: Readonly<Record<string, string>> = {
  // how the application is cut
  TODMICRO:
    'microservice|microservices|tiny service|small service|nanoservice|nano service|fine grained service|micro frontend|little service|minuscule service|single purpose service',
  TODMICROUSE:
    'have|run|be|each|every|build|choose|grow|go|own|between|call|per|mesh|swarm|kubernetes|zoo|hundred|dozens|many|number|landscape|mistake|talk|pass|everything|hold|carry|architecture|split|move to|maintain|deploy|docker|nomad|consist of|drown|mushroom|breed|multiply|sprawl|service|# microservice|we|today|platform|now|deployed|too|every request|communicate|consist|operate|release|suite of|constellation',
  TODMANYNUM:
    'sixteen|seventeen|eighteen|nineteen|twenty|twenty six|twenty five|thirty|thirty five|forty|fifty|sixty|seventy|seventy one|eighty|eighty five|ninety|hundred|hundreds of|dozens of|two hundred|hundred and forty|# hundred|over hundred|hundred odd|some hundred|countless|scores of|swarm of|zoo of|jungle of|forest of|flock of|sea of|army of|umpteen|too many|so many|#',
  TODSERVICENOUN:
    'service|backend service|container|deployable|repository|repo|microservice|little program|pipeline and dashboard|lambda service|rest service|component in production',
  TODSPRAWL:
    'click|laptop|request|field|engineer|developer|team|account|touch|change|agree|owned|own|owner|learn|down|platform team|login|page|start|know|hop|pod|version|fan out|call|each|pair|deploy|upgrade|booking|table|payment|dashboard|small|on call|must|talk|kubernetes|run|operate|keep|use|look after|on pager|alone|before|production|system|all|request pass|maintain|one for|some|order|checkout|people|we|debug|trace|release|each have',
  TODFEWNUM:
    'two|three|four|five|six|seven|eight|nine|ten|dozen|handful of|several|few|couple of|some twenty|about dozen|half dozen|separate|different|distinct|both',
  TODSERVICEWORD:
    'service|application|backend|subsystem|deployable|separate system|server application|component|back end|module of own',
  TODAPART:
    'deploy|deployable|separately|separate|talk|call|own release|exchange|each|operate|communicate|rest|http|grpc|phone|gateway|api|apis|by itself|independent|independently|on its own|on own|own deployment|own pipeline|own team|message|queue|side by side|release on|consist of|made of|make of|make up|split into|break into|carve into|own repository|look after|share|chain|retry|in production|between them',
  TODWHOLEAPP:
    'jar|war|executable|program|programme|process|app|application|codebase|code base|binary|lump|deployable|artifact|ear file|exe|server program|backend|repository|build|web application|solution|image|container|unit',
  TODEVERYTHING:
    'everything|lot|all|whole|entire|twenty years of feature|whole shop|complete|as whole|together|every feature|every screen|every module|all feature|all module|all of it|chat|invoice|batch|night job|admin|inventory|website|and api|no other part|wait for slowest|every team|eleven team',
  TODFRAMEWORK:
    'rails|django|laravel|php|java|spring|spring boot|asp net|dotnet|node|nodejs|python|golang|go|symfony|cobol|ruby|delphi|perl|phoenix|elixir|kotlin|scala|flask|fastapi|c|c++|java ee|jee|vb6|visual basic|wordpress|drupal|magento|express|rust|erlang|smalltalk|pascal|vb|foxpro|lotus note|oracle form|access',
  TODLAMBDA:
    'lambda|lambdas|lambda function|cloud function|edge function|azure function|firebase function|vercel function|netlify function|cloud run|step function|serverless function|serverless|faas|short lived function|throw away function|throwaway function|function on demand|ephemeral function|functions on demand|durable function|orchestrated step|state transition|step transition|logic app|openwhisk|knative|cloudflare worker|worker function|state machine service|orchestrated function',
  TODFUNCTIONWORK:
    'invoke|invocation|wake|cold start|trigger|orchestrate|orchestration|workflow engine|strung|string together|concurrency limit|concurrency|quota|time out|timeout|bucket|object storage|hand over|handover|next one|call next|one function and next|event fire|short lived|on demand|graph of|per call|per invocation|always on|gateway|stateless|reload state|load state|burst',

  // nothing there yet, or nothing but paper
  TODNOTHINGYET:
    'nothing|no code|no software|no line|no application|no system|not line|nobody|no program|no prototype|no user|no server|no one|zero line|not single line|none of it|no production',
  TODMADE:
    'build|write|program|type|implement|code|start|begin|production|deploy|create|develop|set up|decide|choose|install',
  TODYET:
    'yet|so far|as yet|at present|at the moment|at moment|to date|until now|till now|still|today|now|at time of writing|in test|currently|at this point|for now|brand new',
  TODBLANK:
    'blank sheet|blank slate|blank page|blank canvas|white page|white sheet|empty page|clean slate|greenfield|drawing board|begin from zero|start from zero|from nothing|ground zero|day zero|day one of project|concept stage|concept phase|design phase|planning phase|planning stage|idea stage|design document|still plan|mock up|mockup|just idea|only idea|empty repository|empty repo|white paper|back of envelope|napkin|feasibility study|project from scratch|new from scratch|start from scratch|starting from scratch|build from scratch|pre launch|pre seed|be green field|true green field|not start yet|not begin yet|only exist on paper|exist only on paper|exist on paper|only in our head|in our head|powerpoint|wireframe|figma|tender document|specification stage|pilot plan|zero user|zero customer|pre alpha|before first line|fresh start ,|complete fresh start',
  TODFILES:
    'text file|json file|json to disk|flat file|file on share|xml file|word file|python dictionary|python dictionaries|hard code list|hard code|hardcoded|in browser|local storage|localstorage|if statement|pickle file|folder of file|text files|text file on|plain file|plain text file|spreadsheets|excel sheet on|tsv|in email|in mailbox|in inbox|csv file in folder|csv file in',
  TODNEWVENTURE:
    'new product|new platform|new system|new bank|new archive|new application|new hospital|new observatory|startup|spin off|new app|new service|first system|marketplace|new company|new software|weekend project|side project|our company|new portal|new company|new game|first product|venture|new museum',
  TODVENTURESTART:
    'to be build|to be built|still to be choose|coding have not|not begin|not begun|not start|will build|be build next|set up new|found ago|week ago|begin next|will begin|build next year|meet for first time|first day|choose before build|win tender|license come|designing|have pick anything|not pick anything|have not choose|not choose|be choose|kick off|about to start|intend to launch|haven not start',

  // how the data lies
  TODDISTRIBUTED:
    'cassandra|scylla|scylladb|dynamodb|dynamo|spanner|cockroach|cockroachdb|yugabyte|yugabytedb|tidb|bigtable|cosmos db|cosmosdb|hbase|voldemort|riak|couchbase|foundationdb|tigerbeetle|aerospike|ignite|etcd|masterless ring|leaderless store|hazelcast|gemfire|accumulo|keyspaces|geode|fauna|oceanbase|singlestore|voltdb|nuodb',
  TODINUSE:
    'hold|run|live|use|keep|on|since|#|node|store|for|replication factor|region|cluster|table|member|everything|set|host|have|end in|pick|be|scan|tombstone|partition|ten|forty|thirty',
  TODREPLICAWORD:
    'read replica|replica|follower|read only copy|readonly copy|read copy|slave|copy that follow|hot standby for read|nearest copy|copy be near|reporting copy',
  TODREADSIDE:
    'read|reading|query|report|lookup|bi|serve|select|lag|second behind|dashboard|website|take #|percent|asleep|promote|primary|leader|master|writer|add|spin up|bill|analyst|go to|connect|feed|load|load balance|haproxy|out of breath|stale',
  TODSHARDWORD: 'shard|sharding|vitess|citus|resharding|reshard|shard map|logical shard',
  TODSHARDUSE:
    'every|each|all|across|between|per|number of|load|route|on|our|spread|even|evenly|put|join|live|scheme|refuse|manually|layer|busiest|biggest|one|two|forty|#|move|from|before we|have|know|add|new|sit|hash',
  TODSTORENOUN:
    'database|db|postgres|postgresql|mysql|mariadb|oracle|sql server|informix|db2|mongodb|mongo|firebird|sybase|sqlite|rds',
  TODMANYSTORES:
    '# database|# postgres|# mysql|twenty database|twelve database|ten database|ninety database|all database|every database|fifty database|hundred database|sixteen database|eight database|dozens of database|forty database|thirty database|which database|which machine|which of # database',
  TODSPREADBY:
    'by hash|spread|hash|last digit|first letter|lookup table|look up table|by region|by number|by country|same table|same schema|identical table|cut horizontally|horizontally|modulo|routes each|distribute|distributed|range of|ask every|ask all|ask each|merge in code|by customer|new tenant|by tenant|by id|evenly|directory tell|add up|horizontal slice|own slice|slice of data',
  TODONEBOX:
    'one server|single server|one machine|single machine|one instance|single instance|one box|single box|one host|same machine|same server|same host|but one box|one vm|single vm|single postgres|single mysql|one postgres|one mysql|one oracle|single oracle|one mariadb|lone server|one node|single node|one file|one physical server|one virtual machine|one sql server|one writer',
  TODSPARE:
    'standby|passive standby|warm standby|hot standby|cold standby|patroni|multi az|mirror to|second that keep warm|keep warm|failover partner|passive node|heartbeat|drbd|always on|log ship|pair of server',
  TODNOSECOND:
    'nothing take over|no second one|there be no second|no standby|no replica|no spare|nothing that take over|restore last night|restore from tape|nobody have to elect',
  TODDOMAINNOUN:
    'billing|chat|payment|payroll|hr|inventory|price|order|catalog|user table|media|ads|comment|message|guild|tracking|scheduling|portal|finance|fee|document|settlement|trading|search|log|account|crm|booking|shipping|registry|service|domain|bounded context|functional area|part of product|business area|line of product|product line|department|module|subsystem|inbox|squad|division|context|order data|stock|accounting|member|article|map|patient|lab|appointment|audit|session|ticket|student|grade|course|claim|policy|contract|video|photo|news|event|player|match|invoice|shop|warehouse|invoicing|sales|user data|customer data|product catalog',

  // how it feels
  TODENGINEROOM:
    'cpu|cpus|server|machine|box|primary|master|database|node|replica|disk|mainframe|cluster|hardware|postgres|oracle|mysql|core|leader|graph|host|processor|db',
  TODTAXED:
    'cpu|load|capacity|utilization|utilisation|what we pay|server|box|core|busiest day|peak|graph|machine|memory|disk|average|black friday|stay|sit|processor|hardware|database|postgres',
  TODMULTIPLE:
    'triple|double|quadruple|ten times|seven times|five times|three times|four times|twice|# times|8x|10x|5x|3x|tenfold|hundred times|an order of magnitude|order of magnitude|million|twenty thousand|many times',
  TODUNHURT:
    'without new|without upgrade|before sweat|before complain|before disk|before anything|before it complain|before leader complain|and not notice|without more hardware|without more server|built for|hardware that do|and would not notice|without blink|before leader|before run out|without strain|before feel|before we need|before need|without flinch|server tomorrow|be built for|it be build for',
  TODPLENTY:
    'headroom|plenty of air|air left|room to spare|spare capacity|plenty of capacity|more capacity than|plenty of room|no bottleneck|not come near|far from limit|far from any limit|miles away from|overprovisioned|overpowered|way more than we need|easily and will|loads of room|plenty in reserve|plenty left|spare room|a lot of air|lot of air|lots of air|more than enough capacity|overdimensioned|over dimensioned|way too big|far too big|generously sized|never come close|not come close|# % to spare|percent to spare|capacity to spare|power to spare',
  TODNOTBROKEN:
    'not here because|not because something be break|nothing be break|nothing be broken|not broken|nothing hurt|no burning platform|no fire|no real problem|nothing wrong with|no urgent|no emergency|not in trouble|no pain point|come from outside|no pain',

  // a larger machine
  TODBIGGERONE:
    'bigger|larger|fatter|beefier|stronger|more powerful|next size|newer generation|twice as much|four times|eight times|ten times|twice|double|step up|more ram|faster|bigger sibling|twice size|three more size|# core|# tb|24 tb|2 tb|4 tb|one tb|# times|nine times|room to scale up|bigger one|larger one|up a size|clear step|much bigger|much larger|far bigger|far larger|way bigger|more core|more memory|more cpu|twice ram|twice memory|double ram|double memory|double core|next bigger|next larger|size up|sizes up|higher tier|upper tier|next tier|next model|stronger one|twice as big|twice as large|several times|another # core|larger size|bigger size|bigger type|larger type',
  TODMACHINEWORD:
    'machine|box|server|instance|node|hardware|ram|memory|core|size|host|everything|type|bare metal|model|desktop pc|computer|vm|iron|processor|sibling|instance family|engine',
  TODGETTABLE:
    'available|on offer|offer|in stock|approve|budget|for sale|for price|for asking|per month|month|swap us|there be machine|there be box|stand in|stand unused|give us|can give|can have|be had|can take|take it|arrive|could rent|would cost|would be|we rent now|let go|than what we rent|what we rent|present hardware|our current|can get|to be had|could order|could buy|can buy|can order|can rent|upgrade overnight|well get|on shelf|on pricelist|in cellar|in basement|not exhaust|far from top|headroom upward|headroom upwards|worlds better|world better|step up|another #|within reach|money be there|be there|could get|could have|can upgrade|could upgrade|rent|order|purchase|sell|quote|deliver|upgrade|provider have|cloud have|aws have|catalog|catalogue|affordable|afford|one click|click away|phone call away|by reboot|on market|next week|within day|within week|in store|have lie|lie around|inherit|grant|money for|discount|move up|go up|bigger still|exist above|above ours|than ours|of ours|our size|what we have|current one|would sell|they sell|be sold|to buy|offer us|sells|listed',
};
