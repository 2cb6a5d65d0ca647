/** More word classes of the ideas in rules/told-shape.ts and its continuations. */
export const shapeMoreIdeaClasses: Readonly<Record<string, string>> = {
  // what flows
  SHPMSG:
    'event|message|notification|webhook|change feed|order feed|click data|call record|telemetry|message bus|kafka|rabbitmq|pulsar|nats|kinesis|sqs|broker|log line|change event|event feed|event stream|event topic|message queue|webhook call|change message',
  SHPFLOWING:
    'event|message|feed|stream|topic|bus|change feed|webhook|kafka|rabbitmq|pulsar|kinesis|domain event|sales event|order flow|click data|call record|trade|scan event|status change|flight change',
  SHPHEAR:
    'consume|consumer|listen|listen to|listener|subscribe|subscriber|react|react to|reader|pick it up|pick up|eat|eaten|tap|tap into|hook in|hook into|hear of|hear about|be inform|recipient|downstream|producer|publisher|other system|other department|other program|nine place|for others|plug in|someone else|everyone else|third party|newcomer|laggard|every team|each team|other vendor|other app|analytics|take part|fan out|reads it|many readers',
  SHPPUBLISH:
    'publish|emit|broadcast|announce|push out|send out|fan out|forward|pass on|hand on|relay|raise|fire off|fire|dispatch|tell kafka|write to topic|put on topic|notify|stream into|stream in|feed into',
  SHPDELIVERED:
    'at least once|at most once|exactly once|redeliver|redelivered|redelivery|resend|duplicate|deduplicate|double|doubles|seen once|repeat|repeats|repeatedly|same event id|lose|vanish|phantom|get through|not arrive|disappear|in order|keep order|order of|overtake|shuffle|shuffled|out of order|replay|rewind|offset|from beginning|from start|since beginning|since launch|catch up|fall behind|clog|old message|get lost|one by one|acknowledge|idempotent|one common sequence|be missing|dropped|has hole|have holes|missed|delivered twice|come twice|arrive twice|seen twice|sent twice|lost on way|in sequence|arrival order|dead letter|poison|ack',
  SHPDEPT:
    'billing|fraud|analytics|crm|warehouse|finance|logistics|maintenance|quality|planner|planning|compliance|risk|risk engine|statistics|dashboard|alarm|search|reporting|marketing|accounting|invoicing|customs|display|announcement|insurer|kitchen|lab|payroll|app|website|mail|recommendation|personalization|stock control|hr|archive|printer|portal|department|partner airline|observatory|newsletter|loyalty',
  SHPWANTIT:
    'want to hear|hear of|want same|want same data|all want|want to know|tap|listen|react|consume|subscribe|each want|all read|be wanted by|wake up|be fed|be told|ask for copy|plug in',
  SHPSAVED:
    'insert|commit|save|saved|write|update|store|postgres|oracle|mysql|database|db|record|table|transaction',
  SHPTHENTELL:
    'publish|tell kafka|then tell|then send|announce|message go|message must go|emit|rabbitmq|broker write|on bus|second action|separate operation|raise event|send event|message to|outbox|change capture',
  SHPENDPOINT:
    'partner|endpoint|receiver|recipient|subscriber|consumer|reader|destination|webhook|connector|carrier|gateway|mail server|insurer|pharmacy|courier|vendor|sink|laggard|payment provider|slow one|one customer server|dead server',
  SHPLAGGING:
    'slow|slowest|sluggish|time out|throttle|be down|down|dead|ancient|lag|laggard|fall behind|overloaded|unreachable|hang|worst one|56k|choke|ninety seconds|refuse|firewall|offline',
  SHPTHEREST:
    'others|neighbor|everyone else|everybody else|rest|healthy|healthy one|fast one|quick one|any one else|anyone else|his problem|own speed|no effect|not notice|not hold up|not slow|may not wait|may not keep|unaffected|wall off|set aside|all worker|other partner|other customer|other receiver|other endpoint|other consumer',
  SHPLATECOMER:
    'new consumer|new subscriber|fresh subscriber|new reader|another reader|reader be add|late joiner|newcomer|new team|next team|another team|other department|new service|new register|new tool|new data science tool|auditor tool|brand new|new view|second dashboard|new one|any team|anyone who subscribe|new dashboard|new system|new model|another model|third search engine',
  SHPPAST:
    'past|history|beginning|first event|from first|since launch|everything since|catch up|replay|old event|old message|old telemetry|from start|by itself|from stream|from log|position log|since day|years of|historical|live data|re read|rewind|reset offset|from scratch|entire past|first day|messages to fill',
  SHPSTREAMJOB:
    'stream processor|stream processing|stream job|streaming job|streaming code|streaming engine|streaming cluster|streaming bill|streaming bit|streaming app|state backend|flink|kafka streams|spark streaming|samza|while data stream in|event time|watermark|tumbling window|sliding window',

  // what happened
  SHPHAPPENED:
    'swipe|badge swipe|scan|play|call|touch|click|tap|visit|transition|state transition|state change|login|keystroke|impression|purchase|sale|goal|pass|alarm|crash|opening|door open|ping|movement|bid|trade|handover|seat assigned|container moved|thing that happened|things that happened|page view|pick|door opening|log in|bet|shot|foul|vote|departure|arrival|decision|fault|every step|every move|every look|query',
  SHPFORGOOD:
    'write down|written down|logged|recorded|be entry|an entry|as an entry|new entry|new line|keep as event|as an event|as event|as fact|untouched|never overwritten|nothing be overwritten|never rewritten|not overwritten|never update|not get update|never change|append|appended|at end|at bottom|for good|for ever|forever|endless list|never delete|immutable|go into log|keep in order|line in log|trace of|in sequence of event',
  SHPLOGBOOK:
    'syslog|siem|event store|event sourced|event sourcing|eventsourced|call detail record|cdr|logbook|clickstream|click stream|crash report|audit trail|firewall line|firewall log|access log|log line|log lines|badge swipe|ticker of|endless list of thing|ledger of fact|log shipping|event log|audit log|web log|server log|tracking event|page view|journal of|netflow',
  SHPLOGDO:
    'gb|tb|gigabyte|terabyte|an hour|a day|each day|collect|stay|dump|stored|grep|keep|hold|each|year|million|billion|line from|forty|anything with|come in|shipped|lines',

  // conversations
  SHPCONV:
    'thread|channel|chat|conversation|chat room|room|inbox|mailbox|dialogue|group chat|forum|direct message|support ticket|whatsapp|community feed|newsgroup|war room|voice channel|guild chat|message board|comment section|ward channel|chat channel',
  SHPSAID:
    'message|reply|note|post|what be said|be said|things said|last line|last few line|newest first|last thirty|last fifty|last # entry|unread|read receipt|typing indicator|chatter|voice snippet|clap|scroll up|emoji|reaction|old thread|insult|answers|comment|people say|scrollback|what people say|lines of talk',

  // graph
  SHPEDGE:
    'edge|node|nodes|link|friendship|friend|follower|follow|citation|cite|ownership|owner|shareholder|relationship|relation|transfer|contact|account|company|shell|shell company|network|graph|web|topology|lineage|path|pathway|supplier|holder|neighbor|connection|vertex|dependency|kin|ancestor|sibling|pipe|valve|cable|duct|fraudster|scholar|stolen card|microservice|person|people|suspect|protein|drug|gene|water main|grid|household|author|paper|book|species|family|club|dealer|wallet',
  SHPWALK:
    'hop|hops|hop after hop|hop from|chase|traverse|step out|steps out|step away|neighborhood|to depth|chain of|degree|degrees of separation|connect to|connected to|connection between|shortest path|climb up|in all direction|edge and node|node and edge|node and track|contact of contact|friend of friend|as edge|as dot|vouch for|through five layer|through # account|layers of|goes dark|lose water|who know who|who know whom|link by link|step by step|transitively|transitive|reach in|reachable|indirectly|via via|through intermediaries|neighbor of neighbor|neighbors of neighbors|two steps|three steps|six steps|from one to next|web of|interlinked|cluster of people|middlemen',

  // values under keys
  SHPVALUE:
    'session|cart|basket|preference|preferences|setting|settings|settings packet|profile|profile record|token|value|blob|little package|package of byte|packet|lump of json|json blob|bag of|little bag|byte|bytes|payload|vault|one record|tiny entry|small value|fragment|rendered page|rendered fragment|stored answer|status flag|font size|bookmark|last position|product card|save game|savegame|half built cart|consent string|otp|magic link|tiny record|device state|login|last known state|seat preference|language setting',
  SHPBYKEY:
    '(by|per|under|for|behind|from|with) (its|their|his|own|each|every|one|a|given)? (user|visitor|cookie|person|device|device number|serial|serial number|url|phone number|number plate|plate|card number|card|chip|request id|barcode|token|imsi|name|hash|key|user id|user number|account number|player|customer|session id|id|sim|household|passport|meter number|slug|short code|handset|browser|subscriber|film|email address|tag|etag)|key in value out|get and put|get put|get , put|put and get|give it|give me|give you|look up singly|singly|as whole|by name|by itself|id to|code to|key to|one record per|know only key',
  SHPKEYONLY:
    'memcached|key value|keyvalue|hash table|hash map|get , put and delete|get , put|idempotency table|url shortener|link shortener|short link|session store|session by cookie|session lookup|half built cart|nobody look inside|key , value|encrypted vault|write back as whole|opaque to us|opaque value|opaque byte|opaque blob|giant dictionary|just dictionary|big hash map|get by key|by key and nothing else',

  // who may do what
  SHPRIGHT:
    'permission|permissions|authorization|authorisation|acl|acls|access list|access decision|access right|entitled|entitlement|api scope|consent|clearance|sharing setting|delegation|rights service|treating relationship|iam|may i|can edit|access control|rights management|group membership|access rule|sharing rule|privilege|security label|need to know|permission check|visibility|user right|access grant|grant table|roles and|user role|own role|role of user|place for grants|share settings|access rules|authorisations',
  SHPGATE:
    'checked|ask|asks|verify|verified|evaluate|decide|look up|looked up|each call|every call|every request|each request|before anything|before every|at gateway|in front of|held against|revoke|revoked|revocation|inherit|inherited|remove from|removed|group within group|nested group|refuse|refusal|each opening|each time|every time|per file|for each row|every single|hot path|slowest leg|one place|central service|lookup|register|must know|no grace|locked out|lock out|anew|fine grained|transitive|stale|grant|withdraw|expire|delegate|per object|per document|per row|on every|at every|take effect|hand out rights|check before|checked before|check on|check at|be checked|checked on|checked at|rights to staff',
  SHPMAYDO:
    '(may|can|must not|be allowed to|have right to|be permitted to|be entitled to|has right to) (not|only|also|never)? (see|open|edit|approve|publish|touch|unlock|delete|submit|view|look at|read|close|share|access|do what|print|sign|release|comment|export|change|enter)',
  SHPWHETHER:
    'only if|whether|who|whose|which (clerk|user|person|role|group|employee|doctor)|this person|but not|only submit|own channel|unless|only their own|own branch|watertight|viewer|certificate|trainee|neighbor|outsider|guest',

  // worked on together
  SHPPIECE:
    'document|doc|clause|paragraph|care plan|treatment plan|plan|minutes|kanban board|board|form|game map|slide|slides|slide deck|deck|drawing|sketch|tender|stage plan|music|lyrics|storyboard|sheet|score sheet|spreadsheet|mural|canvas|whiteboard|planning table|lesson plan|ruling|handover sheet|score|story|diagram|grant application|3d model|risk register|script|screenplay|notebook|budget sheet|text|sentence|wall|mind map|seating plan|floor plan|blueprint|contract|draft|timeline|article|manuscript|wiki page|recipe|rota|roster|layer|scene|design|wireframe|proposal|agenda|chart|template|shared list|shopping list|source file|map layer|building model|lab protocol|same file|same page|same image|same map|spreadsheet cell|game level|checklist|logbook page|to do list|flow chart|essay|homework|wedding plan|travel plan|seat chart|crossword|puzzle|floorplan|costume list|patient chart|playbook|slide show|website draft|menu',
  SHPCOEDIT:
    'edit|edited|editing|type|types|typing|write|written|write in|draw|drawing|drag|alter|fill in|filled in|paint|annotate|rearrange|draft|co write|fiddle|enter note|work on|worked on|scribble|sketch|revise|pen|rewrite|redline|mark up|compose|collaborate|collaboration|keystroke|stroke|cursor|tinker|changing|moving|rearranging|labeling|label same|placing|place|correct|put note|add note|jot|pin note|erase',
  SHPTOGETHER:
    'jointly|joint|simultaneously|simultaneous|at once|at same time|same time|in parallel|everybody|everyone|whole team|whole consulting team|whole ward|two lawyer|two people|two planner|two editor|two author|several people|several author|several annotator|nine people|six dispatcher|{N} engineer|{N} member|{N} head|{N} editor|{N} student|{N} colleague|all participant|all participants|same clause|same document|same page|same file|same drawing|same map|same sheet|same canvas|same image|same mural|same paragraph|same magnets|same dot|one document|one and same|one sheet|one mural|each other|one another|both author|other see|others see|by a dozen|all of them|usually all|real time|on bridge call|husband and wife|and pharmacist|live together|edit live|typing together|together on|work together|{N} people at once|see each other|in same file|at one time|concurrently|side by side|several hands|many hands|four hands|whole class|whole crew|team member|two people at once',
  SHPCOEDITOR:
    'caret|carets|operational transform|operational transforms|ot server|crdt editor|pair program|pair programming|co edit|coedit|co editing|co write|cowrite|co author|coauthoring|cursor in another color|live cursor|live pointer|collaborative editing|collaborative editor|live collaboration|multiplayer canvas|each other pen|joint editing|shared whiteboard|live editing|yjs|automerge',
  SHPEDGEHARD:
    'edge|friendship|citation|ownership|shareholder|holding|graph|lineage|shell company|relationship|topology|fraud|suspect|contact|ancestor|transfer|supplier|dependency|supply chain|mule|genealogy|kinship|network|pathway|acquaintance|trust',
  SHPWALKSOFT:
    'chain|ring|trace|path|expand|walk|depth|level|layer|step|roam|neighbor|jump|connect|spread|explore|follow|upstream|downstream|backwards|back to',
  SHPSEVERALSTEPS:
    'several|many|{N} hop|{N} step|{N} level|{N} layer|five|six|four|three|seven|twelve|deep|far|further|until|to end|all way|whole|entire|which|who|whom|how|any|between|behind|back|each other|one another|others|next|onward|through|across|in turn|eventually|ultimately',
  SHPLEARN:
    'learn|learn of|must know|be told|told|hear|hear of|notify|notified|inform|informed|get wind|react|reacts|pick up|subscribe|get copy|feed on|travel to|pass on to|forward to|get each|get every|want each|want every|trigger|triggers|listen|need to hear|kept up to date|be sent|sent to|publish|announce|push to|alert|be wanted by|received by',
  SHPROLE:
    'admin|clerk|nurse|doctor|teacher|guest|manager|supervisor|intern|trainee|student|parent|editor|editor in chief|stringer|journalist|moderator|viewer|owner|operator|technician|auditor|contractor|lawyer|partner|paralegal|curator|researcher|cashier|shift leader|foreman|officer|inspector|volunteer|coach|player|captain|agent|adjuster|broker|trader|pharmacist|priest|treasurer|secretary|head of department|staff|colleague|neighbor|grandma|family|crew|member',
  SHPINSTRUMENT:
    'gauge|weather station|seismograph|seismometer|thermometer|barometer|hygrometer|buoy|smart meter|electricity meter|water meter|gas meter|heat meter|wearable|ecg|inverter|heat pump|accelerometer|flow meter|rain gauge|tide gauge|strain gauge|geiger counter|particle counter|air monitor|noise monitor|glucose monitor|heart monitor|bedside monitor|temperature sensor|pressure sensor|vibration sensor|soil probe|ph probe|moisture probe|data logger|anemometer|turbine|collar|step counter|dendrometer|magnetometer|meters|power meter|river gauge|scale under hive',
};
