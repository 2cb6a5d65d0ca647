/** Word classes of the ideas in rules/told-guarantees-3.ts. */
export const guaranteesMoreClasses: Readonly<Record<string, string>> = {
  GUANOBIG:
    'fine|ok|okay|all right|no drama|no tragedy|no problem|no big deal|no harm|not matter|nobody mind|nobody care|nobody notice|nobody cry|no tear|so be it|so what|acceptable|live with|tolerate|tolerable|bearable|shrug|shrug at|not worth|be noise|noise|meh|enough|signed off|forgive|harmless|that be price|be price|like to keep|not the end|void anyway|good enough|can stand|could stand|not bother|not hurt|does no damage|not critical|expendable|not cry|who care|not kill|no fuss|can cope|nothing happen',
  GUASTEPS:
    '{SEVERAL} (step|stage|service|system|program|application|office|department|party|station)|onboarding|enrolment|enrollment|provisioning|checkout|workflow|reservation|render job|visa case|registration|admission|rental|claim|moving house|sign up|relocation|switching supplier|purchase|approval chain|procedure|refund|discharge|deposit|saga|business process',
  GUAHALFWAY:
    'half way|halfway|half provisioned|half finished|half booked|half complete|in limbo|limbo|left hanging|leave hanging|hanging there|between third|between two of them|in middle of it|get stuck|stuck between|jammed|hang between|orphan|dangling|lose thread|undo|undone|unwind|taken back|compensate|rolled back|roll back|never finish|third of the way|dies between|die between|cleaned up by hand|dead saga|no one owning|between upload|one fails|last one fails|second fails|if one of them|fails at|break off|breaks off|half done enrollment|half done order|half done booking|half done transfer|in mid air',
  GUACASE:
    'case|claim|approval|mortgage|loan|workflow|permit|dispute|chargeback|booking process|onboarding|procedure|visa|asylum|renewal|clinical trial|investigation|adoption|probate|appeal|tender|settlement|course|petition|rental|conveyance|referral|hearing|naturalization|enrolment|auction|mortgage application|visa application|permit application|loan application|saga|divorce|inheritance|recruitment|grant|warranty claim|licence application',
  GUALONG:
    'day|week|month|semester|fortnight|# day|# week|# month|twenty minute|forty minute|thirty minute|ninety minute|half day|whole night|next morning|several week|several day|several month|two year|long time|several hour|two year|several year|eleven hour|twelve hour|many hour|for year|for years|year',
  GUASTORED:
    'store|stored|save|saved|write|written|insert|commit|committed|persist|saving|storing|in books|cancel in|filed|put in database',
  GUATELL:
    'publish|tell|telling|event|message|announce|send|sending|notify|emit|raise event|kafka|rabbitmq|bus|topic|queue|broker|elastic|search index|feed|drop note|inform|post to topic|broadcast|signal|push to',
  GUAGAP:
    'crash in between|in between|separately|two separate|second action|second call|second step|second write|after that|best effort|only former|no transaction|not part of|one after other|without anything to tie|two step|not sent|never sent|sometimes not|not come|never heard|never told|drift|drifted|phantom|pray|pray|disagree|without row|no event|lose one|losing one|threw after|between two|out of sync|missing event|died before|dies before|before it publish|but no message|no message|loose pair|two call|two action|then fail|and hope|hopes|not atomic|gap between|and then|afterwards|sometimes|crash|in half of case|lost one of',
  GUAID:
    'id|ids|identifier|uuid|primary key|number|serial|serial number|ticket number|trace id|order number|receipt number|case number|invoice number|request number|tracking number|label number|64 bit',
  GUAMAKE:
    'make|made|generate|generated|mint|minted|create|hand out|assign|issue|stamp|produce|roll own|numbered|give out|allocate|give itself|collide|clash|same id|derive',
  GUAMANYPLACE:
    'each node|every node|any node|each process|every process|any process|any of server|everywhere|each gateway|every gateway|every sensor|each location|edge location|in any|any region|each region|every region|all region|each shard|sixteen shard|on device|on phone|on tablet|offline|in forest|in field|without asking|no coordination|without coordination|independently|alone|on own|locally|two generator|different machine|eleven harbor|forty|many place|many server|each till|each branch|every branch|each site|every site|each service|every service|each plant|each ship|each store|every store|before row reach|before it reach|no central|without central|any server|any machine|each server|every server|frankfurt|ohio|mumbai|four primary|several primary|two primary|in parallel|all over world|each country|in every country|each warehouse|each office|each vehicle|at edge|every client|each client|client side|no two|in world|without connection',
  GUAPARTY:
    'participant|member|bank|consortium|competitor|rival|validator|operator|alliance|miner|mine|supplier|node|peer|party|stranger|insurer|garage|hospital|co op|cooperative|volunteer|insider|signer|federation|collective|poker client|clearing member|broker|trader|organization|voter|contestant|carrier|farmer|ministry|replica|replicas|client software|federation member|shipper|customs office|exporter|auction house|bidder|agency|partner|importer',
  GUACHEAT:
    'cheat|cheating|cheater|lie|lying|liar|tamper|tampering|forge|forged|falsify|back date|backdate|backdating|back dating|cook books|cooked books|bend number|bend numbers|manipulate|manipulated|bribe|bribed|bad faith|dishonest|collude|rewrite estimate|rewriting|touch up|double spend|paid twice for same|take word|shade figure|shade|rig|rigged|bogus|gain by|fiddle|fiddling|swindle|doctored|doctor figures|corrupt insider|turn rogue|rogue|deceive|misreport|under report|steal vote|plays foul|crooked|treacherous|dishonestly|own advantage|in own favor|not play fair|foul play|false reading|false report|false number|fake node|fake member|fake vote|poison|adversary',
  GUAGESTURE:
    'type|typing|drag|tap|draw|click|touch|shake|speak|clap|swipe|strum|scroll|steer|pinch|sing|gesture|keystroke|lever|doorbell|slider|knob|joystick|press|pen|cursor',
  GUAMOMENTOF:
    'the moment|moment|instantly|as they|as you|same moment|same time|at once|right away|immediately|letter appear|in same breath|not in ten second|without delay|no delay|as if|straight away|real time|realtime|when I|when you|when one',
  GUASHOWN:
    'see|appear|hear|show|rise|light up|buzz|open|screen|follow|picture|sound|ring|jump|glow|move|react|respond|feel|flash|band hear|ear|eye',
  GUAMILLI:
    '# millisecond|# ms|# microsecond|# us|millisecond|microsecond|few millisecond|five millisecond|two millisecond|one millisecond|three millisecond|thirty millisecond|fifty millisecond|ten millisecond|eleven millisecond|eighty millisecond|twenty millisecond|hundred millisecond|sub millisecond|submillisecond|nanosecond|single digit millisecond|quarter of cycle',
  GUASPEED:
    'fast|quick|quicker|speed|latency|low latency|delay|response time|answer time|reaction time|swift|being first|answering time|responsiveness|millisecond|round trip time|time to answer',
  GUASUPREME:
    'above all|above everything|nothing matters|nothing matter|all else be secondary|everything else be secondary|only thing|most of all|number one|first and foremost|keep me awake|keeps me awake|first priority|top priority|main goal|what customers pay|pay us for|trumps|comes first|first of all|live or die|lives on|live on|be everything|everything else|the whole point|brief from founder|all that count|beats all|sell|reason we exist|anything but delay|so much as|more than anything|what we are bought for|matter most|judge by|win by|wins|second to nothing|before everything|overriding|paramount|more important than|religion|king|our product|our edge|advantage|competitive|compete|beat|decide everything|what we sell|obsess|obsession|before feature|over feature|at any price|whatever it cost|no matter cost|at all cost|matter more|count more|what count|overshadow everything|the one number',
  GUASTEP:
    'reserve|pay|pays|ship|shipping|inspect|inspection|approve|allocate|allocation|provision|notify|activate|validate|refund|picking|packing|invoicing|cancel|cancelling|register|registering|sign|charge|book|deliver|confirm|issue|deduct|geocode|price|survey|offer|deposit|reserve|order|receipt|survey|invoice|label|quote|fitting|contract|admission|discharge|reimburse|insure|dispatch',
  GUASTEPTROUBLE:
    'if|each in|each own|own program|own system|own service|own database|different service|different system|fail|fails|stuck|half|undo|between|separate service|separate system|several system|compensate|taken back|stop|stopped|in that order|one after other|across|services|systems|departments|four system|falls over|crash|hang|whichever|unwind|loose end|not all|one of them|otherwise',
  GUASOON:
    'instantly|live|in real time|realtime|as it happen|without delay|without lag|simultaneously|in sync|same moment|at once|straight away|right away|immediately|same instant|same second|that moment|no lag|no delay',
  GUAWATCHER:
    'player|viewer|people|each other|others|other one|every screen|screen|audience|colleague|student|participant|nurse|fan|spectator|teammate|musician|singer|dancer|bidder|opponent|band|teacher|pilot|surgeon|crowd|stage|gamer|pupil',
  GUALATEWHEN:
    'tomorrow|overnight|over night|next morning|by morning|before morning|next day|in background|minute later|hour later|day later|after closing|at leisure|by friday|by monday|by noon|by evening|by six|end of day|end of week|end of month|at weekend|over weekend|in few minute|in few hour|within hour|within day|within week|half hour|day or two|hour or two|asynchronously|off peak|some other time|own time|good time|quiet hour',
  GUALATEOK:
    'fine|enough|ok|okay|soon enough|will do|acceptable|early enough|good enough|perfectly|plenty|all right|no problem|nobody mind|nobody care|not matter|no hurry|no harm|suffice|do not care|not urgent|no rush',
};
