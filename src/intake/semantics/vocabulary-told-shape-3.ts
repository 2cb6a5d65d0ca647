/** Word classes of the ideas in rules/told-shape-2.ts: text, trees, settings, forms, rows and money. */
export const shapeLastIdeaClasses: Readonly<Record<string, string>> = {
  // text
  SHPTEXT:
    'text|transcript|letter|recipe|mail|email|wiki|wiki page|wiki pages|lyric|lyrics|cv|cvs|resume|commentary|abstract|abstracts|parish book|sermon|hymn|poem|report|old report|judgment|ruling|statute|article|newspaper|manuscript|minutes|source code|code|contract|clause|book|paper|patent|documentation|manual|thread|old thread|post|review|file note|speech|interview|subtitle|description|document|correspondence|notes|memo|protocol|bible|archive|hearing|case file|leaflet|inscription|song text|log text',
  SHPLOOKFOR:
    'search|searched|searches|searchable|searching|grep|look for|find|hunt for|full text|index full text|type|types|typed|remember|full text index|inverted index|lexical index|boolean|ocr|keyword|hit|come up|lookup word',
  SHPWORDS:
    'word|words|phrase|keyword|substring|string|mention|mentions|half sentence|line they remember|nickname|quote|wording|spelling|misspelling|synonym|boolean|insult|full text|word for word|passage|stemming|expression|search term|exact words',

  // trees
  SHPBOX:
    'folder|folders|subfolder|subfolders|directory|directories|category|categories|shelf category|chapter|section|department|bags|branch|bough|subtask|project|workspace|lesson|account|chart of account|assembly|parts list|component|outline|region|territory|layer|scene|shape|menu|wing|album|collection|playlist|sub assembly|bag in bag|mail folder|outline item|family of products|org unit|sub project|nested list|taxonomy|catalog section|wiki page|tree node|bookmark folder|unit|hall|line|bag|crate|room|floor|building|sales region|genus|heading|slide group|symbol group|menu item|account group|cost center|pages under',
  SHPNESTED:
    'nest|nests|nested|hold section|live under|inherit|inherited|subtree|sub tree|levels deep|hierarchy|hierarchical|everything below|everything under|hang below|under one another|{N} level|any depth|subfolder|subtask|bags in bags|groups within groups|swallow|outline|breakdown|number , letter|parent folder|below it|beneath it|its children|tree of|up tree|down tree|inside one another|inside each other|under each other|another level|one level|as deep as|eight deep|twelve deep|deep tree|within another|within each other|inside another|all the way down|up to root|descendant|grand child|root folder|sub level|nested levels|its own children',
  SHPREHANG:
    'move|moves|moved|dragged|hang|hung|hangs|under another|rearrange|reparent|tear off|torn off|go along|cut and paste|reorder|reorganize|delete with it|swallow|detach|graft|move with them|regroup|follow it|go with it|take along|re hang|replaced as whole|drag under|drags branch',
  SHPTREEONLY:
    'subfolder|subfolders|sub folder|subtask|sub task|chart of account|parts list|bill of material|bill of materials|work breakdown|outliner|category tree|category hierarchy|deep hierarchy|directory tree|subtree|parent folder|nested folder|folder tree|bags in bags|pages under pages|page live under page',

  // small, critical settings

  // forms that differ and change
  SHPFIELD:
    'field|fields|attribute|attributes|property|properties|column|columns|layout|structure|payload|intake form|content type|block type|questionnaire|answer set|schema|data model|metadata schema|bag of|key fact|custom field|ad format|set of field|thing to record|data sheet|record shape|message body|nested field|json',
  SHPDOCTHING:
    'listing|record|item|survey answer|answer|survey|product|equipment|machine|sensor|cv|course|template|tax return|lab result|ad|advert|form|content|content type|observation|sighting|configuration|profile|payload|clinic|municipality|vendor|brand|category|assay|document|catalog|entry|contract|scraper|auctioneer|specimen|recipe|permit|application|exhibit|asset|offer|quiz|game item|claim|manufacturer|order form|case file|clinical case|machine type|equipment type|lot description',
  SHPOFTEN:
    'every week|every other week|each week|weekly|on monday|every month|monthly|each month|every quarter|each quarter|quarterly|each season|every season|every sprint|each sprint|all the time|all time|constantly|again and again|with every|with each|with each firmware|each exhibition|every release|each release|every day|daily|always|keep|halfway through|half a year|tuesday|most frequent|next one be in review|without word|moving target|come and go|dozen of|dozens of|up to # hundred|still find out|anything but|twice a month|twice a week|every time|per tenant|per customer|every customer|each customer|no one know|nobody can say|in flux|every municipality|each new customer|on a whim|continually|forever',
  SHPFORMAT:
    'schema|data model|data definition|data structure|structure|layout|record format|format|record|field|fields|column|columns|table|tables|shape|shape of data|type|types|row|rows|position report|catalog standard|header|form|attribute|message format|entity|model|dictionary|what we store|definition',

  // linked business records
  SHPENT:
    'customer|client|order|product|variant|invoice|supplier|employee|department|cost center|budget|policy|claim|broker|premium|adjuster|tenant|lease|flat|building|caretaker|shipment|consignee|container|hotel|room|room type|rate|agency|allotment|warehouse|price list|discount|contract|absence|tax table|bank account|player|club|league|meter point|tariff|ticket|agent|queue|sample|donor|plate|run|crew|member|certificate|campaign|advertiser|line item|creative|pitch|guest|booth|exhibitor|service|household|depot|driver|prescription|doctor|drug|insured person|patient|choir member|voice group|concert|attendance|license|licence|vessel|quota|herd|animal|treatment|school|class|pupil|teacher|grade|course|student|exam|vehicle|case|hearing|judge|lawyer|article|stock|payment|account|family|address|baptism|landlord|property|vendor|project|task|timesheet|match|team|season|referee|loan|borrower|copy|author|exhibit|museum|work order|asset|site|technician|visit|ward|bed|shift|volunteer|donation|grant|grave|plot|owner|cargo|port|customer record|vet|farmer|field|hive|beekeeper|parish|parishioner|church|organist|studio|trainer|lesson|instrument|composer|work|edition|publisher|library|shelf|excavation|find|layer|artifact|attorney|client matter|witness|court|defendant|inspector|inspection|permit|parcel|owner of parcel|carrier|route|stop|trip|mechanic|spare part|job|candidate|position|interview|skill|consultant|assignment|diagnosis|medication|admission|nurse|practice|insurer|claimant|garage|machine|maintenance plan|tool|operator|recipe|ingredient|menu|waiter|table|dish|party|voter|district|contractor|subcontractor|lender|collateral|guarantor|fund|investor|share class|trade|counterparty|employer|pension|beneficiary|ship|voyage|berth|pilot|airline|flight|gate|passenger|bag|seat|fare',
  SHPTIED:
    'belong|belong to|belongs to|hang off|refer to|reference|point to|points to|pointing to|link|links|linked|tie|ties|relate|relate to|related|connected|covers|sit in|sits in|report to|keyed|key to|go onto|go into|rent by|rented by|register for|assigned to|many to many|has many|have many|owned by|owns many',
  SHPRULED:
    'refuse|must be impossible|must exist|must belong|integrity|integrity rule|foreign key|insert fail|many to many|constraint|must not overlap|not overlap|point at nothing|orphan|master data|plain old|textbook|business data|belong together|each table|four tables|single sheet|nothing fancy|erp|crud|normalized|denormalized|general ledger|consistency check|on one screen|cascade|join table|reference data|core data|cannot exist without|not exist without|primary key|one to many|has to belong|must refer|cannot be deleted while|by the book|# tables|five tables|six tables|rows in four table|relationships between|exactly one customer',

  // money, stock and places that are kept
  SHPFUND:
    'money|balance|balances|account|accounts|wallet|ledger|posting|payment|payout|salary|salaries|wage|premium|debit|credit|deposit|cash|euro|dollar|cent|benefit|benefits|refund|emission certificate|phone credit|prepaid|book of each|accounts book|fee account|prize money|lunch money|pension|royalty|chargeback|gift card|account balance|bank account|pot|kitty|petty cash|pay packet|credit balance|rent|pledge|donation|alimony|tuition|stipend|wages|wage bill|payday|lunch account|bank balance|money in|money out|takings|turnover|proceeds|dues|membership fee|ticket money',
  SHPMONEYVERB:
    'debit|deduct|deducted|pay out|paid out|move between|top up|burn down|post to|postings|withdraw|cash out|prepay|owe|owes|repay|reimburse|disburse|debited|credited to|transfer from|transfer money|refund to|settle up',
  SHPFUNDSOFT:
    'points|token|coin|gem|fee|certificate|exposure|bet|stake|charge|loan|transfer|gold|tip|voucher|account|share|mile|stock|inventory|quota|allowance|allotment|chip|emission|kilowatt hour|credit|fund|limit|budget',
  SHPMISHARD:
    'off by|to cent|below zero|go negative|overdrawn|overdraft|must balance|out of thin air|both sides|single euro|stay under|stays under|never create|once per month|only once|charge twice|paid twice|spend twice|spent twice|two times|conjure|counterfeit|double spend|tally|must tally|shrink|shrinkage|go missing|capped at|reconciled to',
  SHPEVERYOWNER:
    '(every|each|any|all) (customer|tenant|client|clinic|municipality|school|vendor|supplier|hospital|brand|partner|department|shop|seller|manufacturer|country|canton|state|project|study|lab|site|insurer|club|parish|museum|product line|sensor maker|device type|campaign|season|event|merchant|agency|game)|no two customers|no two clients|no two tenants',
  SHPKEEPS:
    'keep track of|manage|administer|handle|process|book|post|settle|our system be about|account for|be responsible for|reserve|issue|clear',
  SHPSINCE:
    'since #|since we|since my|since paper|since opening|since founding|since day one|for {N} year|in {N} year|for year|for years|in years|decade|decades|ever since|older than|from day one|from beginning|years ago|century|last century|before my time|last changed|as long as anyone|generation',
  SHPSAMEAS:
    'same|no new|not add|add no|unchanged|not change|never|none new|stay|stays|last|still|identical|nobody|no one|hardly|barely|one new|only one|without change',
  SHPAUTHORITY:
    'law|statute|ministry|regulator|standard|spec|specification|norm|authority|federation|treaty|parliament|directive|convention|government|commission|association|industry body|committee|rfc|protocol|tax office|customs',
  SHPSETS:
    'fix|fixed|define|defined|prescribe|prescribed|dictate|lay down|laid down|publish|mandate|specify|specified|govern|come from|hand down|imposed|impose|decide what|decide which|spell out|set out|demand exactly',
  SHPFIELDS:
    'column|columns|field|fields|attribute|attributes|schema|table layout|layout|structure|data model|record format|record layout|data format|record|entry form|message format|dataset definition',
  SHPASKERS:
    'customer|tenant|admin|client|user|product owner|product manager|marketing|buyer|researcher|regulator|partner|developer|editor|clinic|school|municipality|scientist|analyst|designer|merchandiser|sales|department|vendor|manufacturer|insurer|curator|doctor|teacher|festival|event organizer|customers|study|campaign|season|release|sprint|device|firmware|upstream',
};
