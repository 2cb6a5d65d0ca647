/** More word classes of the ideas in rules/told-access*.ts: relations, text, places, likeness, files, crowds, reach. */
export const moreAccessIdeaClasses: Readonly<Record<string, string>> = {
  // joins
  ACCTIE:
    'join|tie|tie together|combine|match|link|relate|connect|correlate|bring together|bring back together|pull together|put together|pull all|pull five|pull in|stitch|stitch together|come together|come from|get together|look at together|draw on|draw from|reach across|cross reference|cross check|merge|assemble|hang together|need data from|need table from|enrich|reconcile|go through|run through|be linked|be tied',
  ACCTABLES:
    'two table|three table|four table|five table|six table|seven table|eight table|nine table|ten table|eleven table|dozen table|dozen of table|fourteen table|twenty table|# table|several table|many table|multiple table|half schema|half the schema|across table|table from both|couple of table|handful of table|lot of table|three or four table|table at once',
  // text search
  // places
  ACCPLACE:
    'restaurant|driver|rider|taxi|cab|courier|donor|clinic|hospital|pharmacy|doctor|shop|store|branch|depot|charging post|charging station|charger|petrol station|station|bus|bus stop|stop|hotel|flat|home|house|apartment|address|pothole|volunteer|ambulance|engine|crew|cow|herdsman|pasture|vehicle|car|scooter|bike|van|truck|lorry|wagon|train|ship|vessel|drone|plane|aircraft|tourist|landmark|church|museum|school|pub|event|job|candidate|plumber|tradesman|technician|monster|player|user|people|friend|substation|mast|sensor|well|field|tree|incident|accident|sighting|object|star|point|spot|locker|parcel|zone|area|district|village|street|motorway|position|coordinate|pin|map|delivery|no fly area|neighbor',
  // walks and relations
  ACCREL:
    'member|follower|friend|like|likes|heart|upvote|vote|subscriber|fan|child|parent|neighbor|sponsor|director|officer|contact|participant|attendee|co author|author|co investigator|investigator|squad|roster|club|shift|role|exhibition|bookmark|edge|link|relation|association|reaction|guest|owner|vehicle|guardian|playlist|song in it|tag|stockist|coupled',
  ACCRELHOLDER:
    'club|group|person|people|photo|post|playlist|team|volunteer|artwork|company|gene|paper|wagon|officer|object|member|profile|proposal|album|event|song|product|listing|author|artist|account|channel|community|customer|pupil|sponsor|machine|page|picture|video|story|answer',
  // likeness
  // files
  ACCFILE:
    'photo|photograph|picture|image|scan|x ray|video|clip|footage|recording|song|track|voicemail|podcast|audio|movie|film|pdf|document scan|attachment|file|backup|dump|archive|drawing|cad drawing|firmware|firmware image|installer|checkpoint|model checkpoint|artifact|artefact|binary|bundle|log bundle|scene|satellite scene|dataset file|snapshot|disk image|export|bank statement|contract|certificate|map tile|e book|slide|blob|object|game replay|media|dicom|model file|zip|tarball|master tape|core sample',
  // feeds
  ACCFEED:
    'feed|timeline|wall|home page|homepage|start page|home screen|morning page|front page|digest|digest screen|news river|river|scroll|activity stream|inbox view|news list|personalized column|personalized list|hub|flow|what be new|whats new|briefing|in one list|one list|one screen|one flow|single list|newsfeed|social app|one place|stream of',
  ACCFOLLOW:
    'follow|follower|subscribe|subscription|star|pin|friend|keep eye on|interest in|watch|favorite|belong to|unfollow|people you|mute|influencer|shelf|cousin|hold|saved search|all teacher|all their|every league|every department|member of|from every|from all|of everything|everything that|hundreds of|# other|# partner|many source|several source|from # source|mailing list|her patient|patient',
  ACCMIX:
    'mix|merge|merge of|blend|assemble|stitch|stitch together|gather|collect|build|compose|aggregate|combine|put together|pull together|show|appear|see|contain|take in|list|fan out|scroll through|receive|get|open|materialize|read',
  // everything once more from the start
  ACCJOURNAL:
    'event|event stream|event history|log|journal|stream|topic|entry|message|reading|meter reading|measurement|scan|booking|movement|ruling|sale|listen|click|click stream|position log|change feed|kafka|kinesis|segment|offset|feed|input|telemetry|raw signal|raw data|history|past|everything|notice|telegram|transaction|season|year of|fact|recorded',
  ACCNEWREADER:
    'new consumer|fresh consumer|new service|new microservice|another reader|new reader|late joiner|latecomer|late coming|new subscriber|fresh subscriber|another service|another team|next team|any team|any reader|any consumer|another department|other department|new department|new tool|new data science tool|another model|another feature|tomorrow service|new projection|new view|new read model|new index|new search engine|another search engine|new detector|new algorithm|corrected algorithm|newcomer|brand new|next year|new register|new app|new pipeline|reader be added|consumer be added|subscribe get|connect for first time|view we have not think of|wrong formula',
  // permissions
  ACCRIGHT:
    'permission|permission store|permission service|right|rights|access right|entitle|entitled|entitlement|may see|may he|may she|may read|may open|may access|may i|can x do|can edit|can view|allow to|allowed to|permit|authorization|authorize|authz|access decision|access check|acl|role|scope|policy engine|policy|privilege|consent|clearance|treating relationship|sharing settings|sharing setting|share setting|rights service|revoke|badge|who may|whether person may|whether he may|whether she may|api key|refusal|rank|opa|zanzibar',
  ACCCHECK:
    'check|ask|verify|evaluate|decide|look up|looked at|look at|validate|consult|question|answer|run past|hold against|held against|make sure|know if|need to know|trigger|test|call|enforce|decision|pass|resolve|confirm|hang|sit in',
  ACCEACHTIME:
    'each|every|before|any|always|at once|per request|per call|on request|at each|on each|with every|in front of|whenever|each time|hot path|in real time|millisecond|there and then|at every|first|anew|for each row|nothing load without|from that moment|on keystroke',
};
