/** Word classes of the wordings for the shape of data and for access, in base form; see vocabulary.ts. */
export const shapeClasses: Readonly<Record<string, string>> = {
  N: '#|one|two|three|four|five|six|seven|eight|nine|ten|dozen|twenty|thirty|fifty|hundred|thousand|million|billion|several|a few|few|many|multiple|half',
  MANYROWS:
    'million|millions|billion|billions|trillion|hundreds of thousands|hundred of thousand|hundred of million|thousands|thousand|#',
  TIMES:
    'every|each|per|once|twice|(two|three|four|five|six|ten|twenty|#|several|many|few|hundred|dozen) times',
  SECOND:
    'second|# second|minute|# minute|millisecond|# millisecond|# ms|hour|few second|couple of second|half second|half minute|quarter hour',

  // what a business keeps
  ENTITY:
    'customer|order|product|invoice|supplier|employee|article|address|payment|teacher|student|pupil|course|class|appointment|line item|price|price list|doctor|patient|visit|owner|animal|pet|prescription|delivery|shipment|grade|member|guest|bookings|reservation|fee|room|department|vehicle|driver|case|hearing|account|policy|claim|receipt|contract|seller|buyer|tenant|property|contact|lead|deal|project|task|timesheet|warehouse|return|bill|stock|vendor|user|court|enrolment|enrollment|exam|team|match|lease|apartment|landlord|medication|treatment|ward|shift|salary|donor|donation|volunteer|quote|offer|budget|asset|ticket|coupon|discount|campaign|branch|subscription|plan|machine|part|work order|inspection|permit|citizen|book|loan|author|part|spare part|purchase order|sales order|work order|delivery note|pallet|container|route|field|crop|harvest|parcel of land|land|farmer|grower|species|specimen|sample|laboratory|result|test result|patient file|diagnosis|publisher|title|copy|borrower|table reservation|dish|menu|ingredient|recipe|song|artist|album|label|license|certificate|training|skill|candidate|application|interview|job posting|vacancy|shop|branch office|till|voucher|price group|tariff|meter|household|cost center|cost centre|asset|site|building|flat|lock|key holder|goods receipt|purchase|rental|van|insurance|damage|claim|policyholder|beneficiary|broker|agent|commission',
  ANYRECORD:
    'record|document|item|product|object|entry|row|form|profile|listing|entity|article|asset|device|order|message|payload|catalog entry|template|report form|questionnaire|survey|submission|contract|advert|ad|offer|card',
  KIND: 'category|type|kind|product|customer|tenant|country|client|brand|vendor|manufacturer|model|supplier|shop|school|hospital|clinic|record|document|item|form|source|partner|seller|industry|region|language|device|one another|each other|everyone|everybody|case|template|line of business|producer',
  OWNER:
    'customer|tenant|workspace|shop|user|account|organization|org|company|merchant|school|clinic|hospital|client|member|firm|store|practice|seller|property|hotel|restaurant|player|subscriber|business|merchant account|patient|landlord|club|municipality|agency|branch|dealer|university|household|employer|studio|gym|family|law firm|bank|insurer|publisher|franchise|franchisee|team|wholesaler|retailer|reseller|distributor|advertiser|carrier|supplier|sender|charity|department store|pharmacy|restaurant chain|operator',
  THING:
    'channel|document|board|conversation|room|cart|order|device|entity|game|match|thread|project|aggregate|object tree|vehicle|case|trip|auction|ride|file|playlist|parcel|shipment|chat|canvas|basket|map|form|notebook|album|machine|sensor|flight|lobby|session|dossier|incident|investigation|tournament|lesson|exam|scene|repository|repo|patient record|claim|claim file|case file|medical record|portfolio|itinerary|policy|recording|workbook|questionnaire|voyage|shift|batch|lot|well|site visit|job sheet|bed',
  KEY: 'primary key|primary id|key|id|pk|uuid|guid|identifier|short code|short url|slug|hash|token|object id|user id|customer id|order id|account id|session id|device id|product id|message id|trip id|document id|item id|player id|tracking number|order number|tracking code|short link|serial|cookie id|primary',
  ATTRIBUTE:
    'email|email address|mail address|phone|phone number|mobile number|last name|name|surname|status|license plate|number plate|plate|serial number|vin|tax number|tax id|iban|date of birth|birthday|zip code|postal code|city|color|brand|tag|order number|invoice number|owner|customer name|username|user name|nickname|isbn|barcode|sku|insurance number|street|passport number|handle',

  SHARED:
    'object|page|item|key|product|article|video|post|row|record|thing|score|url|file|document|match|profile|result|stream|event|landing page|show|resource|config|configuration|entry|data|content|story|picture|song|playlist|scoreboard|table|live blog|price|quote|schedule|timetable|channel|announcement|answer|number|ticker|stat|concert|seat map|listing|broadcast|chart|exam|form|ballot',

  DIM: 'region|country|column|fleet|store|branch|model|product|category|campaign|plant|shift|production line|department|age group|gender|district|supplier|machine type|device type|site|segment|cohort|industry|sales channel|city|depot|warehouse|brand|route|carrier|species|ward|school|class|hall|customer group|price group|team|player|season|tariff',
  CROWD:
    'everybody|everyone|thousand|thousands|million|millions|hundreds of thousands|tens of thousands|many|masses of|whole country|whole world|crowd|all client|all user|all of them|half country|all viewer|hundreds of|every client|every app|every device|all app|all device|tens of thousands of client|thousands of client',
  PUBLIC:
    'fan|student|viewer|reader|client|passenger|voter|parent|visitor|spectator|listener|subscriber|follower|supporter|commuter|pupil|candidate|player|phone|browser|user|customer|people',

  // media, text, places
  MEDIA:
    'photo|photograph|picture|image|video|video clip|clip|recording|recordings|audio|audio file|song|movie|film|pdf|pdf file|ct scan|document scan|scanned document|scanned page|x ray|thumbnail|attachment|media|media file|video file|large file|podcast|episode|artwork|footage|voice memo|voice message|satellite image|raw image|slide image|blueprint|dicom|tarball|installer|firmware image|firmware file|docker image|container image|game asset|3d model|dataset file',
  MEDIAONLY:
    'image file|audio file|video file|media file|user upload|scanned pdf|scanned document|scanned invoice|backup archive|mri|dicom|ct scan|x ray|mp3|mp4|jpeg|tiny file|small file|large file|video clip|voice memo|voice message|zip file|satellite image|tarball|media asset|email attachment|file attachment|invoice pdf|pdf invoice|raw footage|binary large object|profile picture|aerial image|dash cam recording',
  MB: 'kb|mb|gb|tb|pb|kilobyte|megabyte|gigabyte|terabyte|petabyte|kib|mib|gib|tib|pib',
  PROSE:
    'text|word|phrase|keyword|term|substring|document|article|contract|book|content|transcript|page|post|legal text|paper|message|note|source code|wiki|mail|email|description|knowledge base|pleading|judgment|patent|recipe|review|comment|manual|email body|sentence|quote|case law|abstract|subtitle|lyrics|minutes|report text|log line|title|protocol|letter|verdict|publication|statute|archive|ruling|decision|complaint|speech|interview|newspaper|story|report|file note|correspondence',
  TEXTDOC:
    'article|contract|book|transcript|paper|wiki page|legal document|judgment|judgement|patent|letter|manual|recipe|email|mail|note|subtitle|review|statute|publication|page|message|case law|documentation',
  PLACE:
    'restaurant|driver|store|car|scooter|station|shop|place|taxi|courier|charger|vehicle|bike|hotel|branch|hospital|stop|bus stop|pharmacy|atm|parking|parking space|parking spot|petrol station|gas station|fuel station|cab|van|bakery|doctor|plumber|craftsman|locker|parcel locker|shelter|school|cafe|flat|apartment|depot|technician|ambulance|defibrillator|rider|listing|event|gym|playground|charging point|charging station|locations',
  MOVER:
    'vehicle|driver|courier|scooter|car|truck|ship|bike|taxi|rider|bus|fleet|drone|delivery|van|vessel|train|boat|ambulance|tram|plane|aircraft|cyclist|runner|tractor|container|parcel|worker|dog|cow|animal',
  PIECE:
    'document|canvas|board|sheet|drawing|whiteboard|text|page|diagram|spreadsheet|note|design|floor plan|plan|slide|slide deck|deck|presentation|score|notebook|sentence|paragraph|scene|3d model|mockup|wireframe|draft|file|map|cell|blueprint|article|script|screenplay|mind map|mindmap|program|manuscript|checklist|template|design file|song sheet|timeline|contract|worksheet|proposal|floor plan|shopping list|layout|score sheet|minutes|poem|schedule|storyboard|schematic|circuit|building model|model',
  SHAREDIT:
    'edit|type|draw|work|write|sketch|annotate|scribble|change|modify|co edit|coedit|rearrange|compose|fill in|revise|redline|mark up|correct|co write|cowrite|paint|brainstorm|comment in|rework',

  // measured and happened
  MEASURED:
    'temperature|pressure|voltage|speed|rotor speed|vibration|humidity|power|consumption|energy|rpm|torque|pulse|heart rate|position|level|flow|sample|readings|measurement|current|co2|state of charge|noise|wind|rainfall|air quality|blood pressure|glucose|frequency|pitch|yield|throughput|value|weight|temperature and humidity|moisture|tide|water level|fill level|brightness|acceleration|tilt|salinity|dust|radiation|load current',
  PROBE:
    'device|machine|turbine|pump|probe|meter|panel|charger|battery|engine|inverter|boiler|tracker|wearable|thermometer|sensor|gateway|vehicle|truck|car|robot|elevator|lift|scale|station|camera|buoy|satellite|collar|tractor|freezer|fridge|transformer|valve|controller|plant|monitor|agent|host|heat pump|solar panel|smart meter|windmill|rotor|bed|house|greenhouse|hive|well|lock|smart lock|detector|counter|scooter|e bike|weather station|buoys|beacon|drone',
  DIST: 'km|kilometer|kilometre|mile|meter|metre|hundred meter|hundred metre',
  OCCURRENCE:
    'event|click|tap|impression|interaction|page visit|log line|log entry|log record|audit entry|audit record|swipe|scan event|play event|click event|view event|webhook event|keystroke|http request|api call|button press|key press|scroll',
  EVENTKIND:
    'domain|customer|user|client|activity|scan|app|play|playback|tracking|device|game|gameplay|integration|product|behavioral|security|temporal|raw|click|usage|telemetry|page view|browser|web|business|audit|immutable|engagement|order|payment|analytics|log|clickstream|interaction|ad|access|change|conversion|system|streaming|mobile|frontend|state change|lifecycle|sensor',
  LOGKIND:
    'http|server|application|access|web|security|device|audit|system|network|firewall|app|container|flow|request|activity|event|dns|cdn|vpc|proxy|nginx|apache|syslog|game|machine|service|customer|traffic|api',

  // stores by name, where a question weighs them
  STORENAME:
    'postgres|postgresql|mysql|mariadb|mongodb|mongo|cassandra|scylladb|dynamodb|timescale|timescaledb|influx|influxdb|clickhouse|redis|cockroachdb|spanner|sqlite|oracle|sql server|bigquery|snowflake|couchdb|neo4j|elasticsearch|aurora|duckdb',
};
