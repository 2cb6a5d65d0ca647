/** Word classes of the ideas in rules/told-access-c.ts and -d.ts: search, walks, places, likeness, files, crowds, reach. */
export const thirdAccessIdeaClasses: Readonly<Record<string, string>> = {
  ACCTEXTB:
    'ticket|letter|page|document|speech|article|message|mail|transcript|contract|log|log line|complaint|report|bug report|note|book|judgment|pleading|comment|chat|post|source code|code|annex|manual|patent|minutes|protocol|sermon|recipe|prose|free text|text|review|abstract|paper|archive|manuscript|diary|wiki|knowledge article|knowledge base|email|description|title|newspaper|lyrics|cv|subtitle',
  ACCWORDSB:
    'word|words|phrase|slogan|sentence|half sentence|term|keyword|fragment|error phrase|expression|wording|quote|error message|substring|string|few word|regular expression|regex|synonym|plural|typo|misspelling|snippet|passage',
  ACCWALKB:
    'climb|wander|hop|trace|tracing|walk|click along|crawl|roam|go back|go from|hang on|navigate|follow|chase|traverse|explore|drill|connect|cascade|spread',
  ACCNETB:
    'ancestor|descendant|cousin|relation|relationship|account to account|from one to next|from one to other|wallet to wallet|generation|chain|net|gene|protein|supplier|sub supplier|dependency|prerequisite|colleague of colleague|parent company|subsidiary|ownership|citation|actor|friend of friend|contact of contact|edge|upstream|downstream|family tree|family|lineage|intermediary|pedigree|approval|bitcoin|money trail|network',
  ACCPASSON:
    'know|own|cite|regulate|depend on|depends on|report to|feed|supply|lead to|carry|link to|infect|buy from|sell to|vouch for|belong to|point to|call|marry|contain|use|control|import|refer to|hang on|eat|pay',
  ACCAREAB:
    'circle|polygon|boundary|visible window|visible area|surrounding block|surrounding area|present neighborhood|map view|viewport|path of hail|path of storm|no fly zone|geofence|catchment|# meter|# kilometer|# km|hundred meter|two hundred metre|thirty kilometer|# mile|mile|kilometer|radius|hour drive|half hour drive|minute walk|walking distance|stretch of road|along way|along road|along trail|part of town|trail|around player|around them|around me|around ship|vicinity',
  ACCPLACEFINDB:
    'find|see|look up|want|ask|draw|lasso|list|show|appear|match|which|who|offer|offered|know|warn|alert|get|invite|search|query|close|cross|text message|dating',
  ACCALIKEB:
    'same mood|same feel|like style|similar style|resemble|resemblance|closest match|closest known|closest sibling|sound closest|lie closest|look like|looks like|almost identical|nearly identical|nearly coincide|nearly same|about same thing|same thing in other word|say about same|comparable|more like this|thing like this|near duplicate|by meaning|best candidate|fifty candidate|like this one|most like|most alike|similar|likeness|almost this|lie together|close together|same spirit|same taste|same shape|top k|cosine|nearest',
  ACCALIKETHING:
    'picture|photo|image|face|face template|voice|voiceprint|tattoo|whale call|call|song|scene|slogan|paragraph|ticket|dress|shoe|fabric|leaf|species|lesion|skin|banner|advert|pattern|vibration|situation|fingerprint|print|print of finger|embedding|embed|vector|point|cv|note|clause|molecule|protein|painting|logo|tune|melody|sound|claim|article|product|handwriting|opponent|text|audience|document|case|complaint|recipe|wine|design|coin|stamp|x ray|scan|video|question|plagiarism',
  ACCFILEB:
    'file|photo|picture|video|raw video|clip|cctv clip|footage|drone footage|film|film daily|image|container image|firmware|firmware image|binary|zip archive|zip|e book|ebook|recording|podcast|scan|digitize map|pdf|drawing|cad file|parquet file|label file|large binary|raw run|installer|slide deck|thumbnail|attachment|worksheet|song|audio|xml|object of #|game build|blob|tarball|backup|disk image|model checkpoint|folder',
  ACCINB:
    'upload|push|publish|put|put in|go in|come in|drop|drop off|store|share|hand in|send|commit|write one|take in|hand back',
  ACCOUTB:
    'download|pull|fetch|fetch them|come out|take out|open|play back|play|hand out|hand to|give back|give it back|load|pick up|get back|retrieve|restore|sync|grab|read one|go out',
  ACCFOLLOWB:
    'follow|follows|followee|followees|subscribe|subscribe to|you watch|they watch|join group|club mate|classmate|friend|peer group|group they join|whom one follow|people you know|cousin|symbol they track',
  ACCSTREAMB:
    'activity stream|stream|feed|timeline|landing page|home page|front page|start page|one column|single column|one list|one scrolling list|scrolling list|for you|event list|newest first|merge by time|news list|home screen|digest|headline',
  ACCAUTHB:
    'authz|authorization|permission|permission check|permission service|acl|acls|access check|access right|user right|reader right|entitlement|policy evaluation|policy engine|object level check|per request policy|may read|may see|may open|may watch|permitted to see|must be lock out|still member|subject action object|table of embargo|check run',
  ACCQUICKB:
    'each|every|any|all call|all request|hit by hit|inline|millisecond|# ms|ms|per second|second|minute|thousand time|latency|fast|late|slow|next request|before page|before it draw|on each|before byte|hot path|impatient|expensive|budget|look up each time|without look|no message be deliver',
  ACCAGAINB:
    'rerun|re run|reprocess|reprocessing|wind back|wind tape back|rewind|play back|play it back|re read|reread|re readable|rereadable|ability to go back|read from start|send over again|send it all over|consume once more|consume everything once more|begin again at beginning|begin at offset|from start please|from the start|read from beginning|from beginning|from day one|at day one|create afresh|build again|be built again|test against past|try on last year|entire back catalog|back catalog|what have happen so far|all past|former purchase|same event same order|begin at beginning',
  ACCLOGB:
    'message|event|log|topic|queue|consumer|subscriber|stream|kafka|offset|tick|trading day|collision|listen|purchase|sequencing run|history|step|newcomer|reader|listener|new app|downstream database|tape|formula|transaction|click|measurement|feed|journal|outgoing message|movement',
  ACCCROWDC:
    'everyone|everybody|all subscriber|all passenger|all farmer|all truck|all meter|all group|all client|all spectator|spectator|every process|every terminal|every terminal in world|every classroom|every visitor|every phone|every visitor phone|every browser|every client|every device|each device|whole world|whole city|whole country|whole school|practically every visitor|thousand cashier|thousands|# people|two hundred thousand|two hundred thousand people|three hundred thousand people|hundreds of player|# read|# phone|forty million phone|# web worker|# worker|million|millions|forty thousand time|# time|all of them|all pupil|all parent|nation|audience|crowd|all fan|all player|hundreds|thousands of|million of',
  ACCLOOKC:
    'open|opens|look at|look up|fetch|fetched|read|reads|load|hit|hammer|request|ask for|grab|stare at|watch|pull|download|go for|go for same|pounce|view|refresh|poll|query|ask about|see|want to see|click',
  ACCSCOPEB:
    'customer|tenant|hospital|library|shop|line|depot|driver|insured people|member|advertiser|university|police force|country|data set|dataset|schema|lot|account|school|bank|clinic|table|department|region|area|player|user|company|site|branch|people|holding|farm|club',
  ACCTENB:
    'tenant|customer|client|shop|school|clinic|hospital|club|restaurant|parish|farm|farmer|museum|landlord|organization|workspace|firm|law firm|company|merchant|shopkeeper|dentist|league|household|subscriber|account|mailbox|advertiser|association|municipality|charity|hotel|agency|bank|broker|practice|franchisee|seller|dealer|employer|university|cooperative|supplier|carrier|user|institute|brand|publisher|community',
  ACCAGGB:
    'document|wiki page|conversation|device|claim|exhibit|quiz room|room|turbine|shipment|project|meeting|fixture|survey|podcast|show|guild|wagon|event|event hall plan|plan|order|channel|ward|roster|spreadsheet|train|player|tournament|bracket|site|excavation site|case|board|thread|ticket|match|game|patient|booking|policy|recipe|playlist|album|voyage|flight|trip|auction|lot|invoice|quote|cart|course|lesson|experiment|sample|machine|building|loan|drawing|repository|pull request|mailbox|list|form|application|file',
  ACCPARTSB:
    'revision|bit hang off it|reading|comment|backlink|block|photo|letter|payment|loan|question|answer|scoreboard|sensor|package|scan|task|participant|recording|chat|goal|card|substitution|episode|bank|inspection|defect|seat|message|pin|membership|shift|row|cell|wagon|find|layer|bid|item|line|attachment|page|step|leg|bag|note|version|part|image|visit|dose|reply|move|vote|member|stroke|shape|fee|document|test|result|instalment|rider|endorsement|guest|bet|annotation',
  ACCDOMB:
    'search|messaging|payment|ads|chat|course|notification|claim|policy|vehicle|license|fine|maintenance|dispatch|sermon|account|cemetery|pricing|recruiting|payroll|laboratory|billing|broadcasting|right|sign in|gradebook|cafeteria|routing|traffic|parking permit|dog tax|area|domain|part|module|heap|subject|department|feature|product area|circle|corner|schema|section|catalog|shipping|warehouse|inventory|hr|finance|crm|accounting|moderation|ticketing|membership|logistics|procurement|fleet',
};
