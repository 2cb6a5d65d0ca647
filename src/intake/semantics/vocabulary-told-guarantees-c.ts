/** More word classes of the second round: old reads that are borne, what one commit spans, effects, losses. */
export const guaranteesThirdClasses: Readonly<Record<string, string>> = {
  // an old picture is allowed
  GUAOFFABIT:
    'catch up|trail|be behind|little behind|bit behind|minute behind|hour behind|day behind|lag|lag behind|be off|take while|take time|take minute|take hour|be old|be stale|hour old|minute old|day old|second old|week old|night old|be wrong|old as|as old as|outdated|show yesterday|show old|differ|disagree|be out of date|be approximate|be inexact|be late|be delayed|run behind|previous minute|from last night|by night|stale',
  GUAPUBLICVIEW:
    'photo|picture|board|menu|kiosk|list|archive|index|suggestion|count|counter|view|read side|screen|page|profile|catalog|catalogue|website|dashboard|ticker|ranking|leaderboard|scoreboard|statistic|chart|map|search|result|feed|recommendation|calendar|timetable|schedule|reader|copy|replica|cache|figure|total|number|price|score|tile|bubble|badge|report|likes|comment|description|preview|display|sign|news|everyone else|others|annotation|table|tariff|presence|availability|listing|analyst|feature|widget|thumbnail|timeline|mirror|weather',
  GUAPEOPLEBEAR:
    'nobody mind|no one mind|nobody care|nobody complain|never complain|no one complain|no one find out|nobody find out|nobody notice|no one notice|without astronomer|live with it|learn to live|relax about|relaxed about|so be it|will do|be plenty|plenty|totally fine|be fine|perfectly fine|be ok|be okay|be all right|be acceptable|be luxury|own request|splendid|not mind|be good enough|be enough|no law|no harm|nobody be hurt|no one be hurt|harmless|no problem|tolerable|be tolerable|be alright|nobody die|who care|nobody sue|suit us|make no difference|good enough',
  GUAOLDISH:
    'hour old|minute old|day old|week old|second old|previous minute|last night|yesterday|quarter of hour|within minute|within few second|within few minute|within hour|hour after|hour later|refresh each|refresh every|refresh hourly|update hourly|however far behind|whatever cache hold|old copy|older copy|bit wrong|slightly wrong|different answer|old and new|catch up|lag|lags|minute late|hour late|minute after|after minute|different node|for while|stale|not fresh|freshness|out of date|few minute late|behind|somewhat later|second later|not in same second|currently online',
  GUAMEETAGAIN:
    'converge|convergence|catch up|become same|become equal|agree in end|in end all|end up same|end up equal|end up identical|even out|world catch up|find together again|finally agree|finally same|eventually agree|agree again|eventually consistent|eventual consistency|settle down|come out same|all know same|same in end|all agree by',
  GUAMANYCOPIES:
    'node|replica|copy|site|side|store|box|region|office|device|world|others|cache|mirror|branch|datacenter|list|every one|everyone|everybody|bubble|server|peer|phone|tablet|laptop',
  // one commit over many rows
  GUAMANYSIDES:
    'both school|both person|both side|both account|both row|both table|both balance|both record|both party|both book|three table|two table|five table|four table|ten table|all table|240 table|any table|every table|every shard|all shard|across shard|many shard|any shard|two account|two warehouse|from one warehouse|arbitrary owner|arbitrary row|chain of stranger|every ledger|any ledger|any pair|any two of|wherever they|different flight|two passenger|all contract|multi shard|multi table|multi row|seller and buyer|buyer and seller|sender and receiver|debit and credit|credit and debit|buyer and seller book|among hospital|customer be only column|half dozen table|several table|several account|other account|another account|two customer|any row|which row',
  GUAONEACT:
    'one atomic|single atomic|atomic act|atomic|atomically|half do|half committed|tear apart|torn apart|same breath|one breath|one blow|one go|flip together|change together|move together|or none|or neither|or not at all|entire or|all or nothing|single change|one change|one transaction|single transaction|same transaction|one commit|single commit|same commit|together or not|both or neither|both or none|commit together|in one step|one stroke|meet in one|commit go',
  GUAENTITYNOUN:
    '{ONEOF}|hotel|farm|ward|spreadsheet|match|league|channel|shipment|merchant|trip|mailbox|dentist|tournament|bracket|shopkeeper|event|parish|train|law firm|matter|building|household|vessel|herd|brand|flight|loan|employer|dossier|subscriber|member|garage|museum|class|course|congregation|practice|kitchen|salon|studio|pharmacy|notebook|pipeline|repository|world|guild|lobby|session|itinerary|recipe|layout|drawing|contract|checkout|ticket',
  GUANEVERTWO:
    'never of two|never two|two channel never|not know each other|do not know each other|never touch each|never touch one|never meet|never mix|other company have own|have own run|between player not exist|do not exist|stay in|stay inside|stay within|stay there|remain in|never move from|always for one|only for one|live by themselves|by themselves|data of own|never cross|nothing outside|under one',
  GUAWRITTENASONE:
    'together|in one change|one change|same commit|as one|in one shot|one shot|single step|in one step|both at once|same moment|go together|succeed or fail|every save|one save|all or nothing|atomically|one transaction|in one go|in one piece|transaction',
  // one row and nothing more
  GUAROWNOUN:
    'row|record|item|blob|object|cell|card|counter|document|field|key|summary|aggregate document|single entry|state|line|flag|wallet row|value|pet|machine|sticker|driver status',
  GUANOTHINGMORE:
    'nothing beside|nothing else|nowhere else|no operation ever span|never span|never two|not two|no wider|nothing wider|anything wider|only ever|largest unit|stand alone|isolated from every|isolated from all|all we ever change|all we ever touch|never more than one|no more than one|never lock more|nothing more|concern two|whatever happen touch one|as whole|in one go|one operation|in single write|one field in one',
  GUALONE:
    'stand for itself|stand on own|stand alone|lone fact|each for itself|each on own|independent|independent write|independent of each|nothing else hang|without look at another|on its own|on own|be on own|no relation|no tie|self contained',
  GUAPOINT:
    'reading|line|event|tick|photo|heartbeat|scan|message|sighting|metric|comment|frame|ping|page|fix|sample|click|impression|measurement|log line|thumbnail|tag|record|write|save|post|file|value|datum|entry|position|beacon|packet|span|tweet|recording|sensor',
  GUANOTNEEDED:
    'overkill|add nothing|not ask for|no need|not need|never see|do without|superfluous|no use|neither have nor need|nothing for us|unnecessary|pointless|no thanks|irrelevant|not require|nobody need|hurt no one|hurt nobody|beside point|wasted on us',
  // a party outside and what is asked of it
  GUAOUTSIDER:
    'airline|payment gateway|payment provider|payment processor|card network|external system|outside system|foreign system|partner system|partner bank|clearing house|acquirer|supplier system|supplier api|third party api|external api|stripe|paypal|adyen|twilio|docusign|bank api|credit bureau|tax office|land registry|national registry|roaming hub|wholesaler|airline system|insurer|insurance|health insurer|tax office gateway|exchange gateway|energy exchange|public registry|police registry|population registry|commercial register|registry not run|shopify|railway company|tour operator|operator own|health server|national server|health card server|verification system|medicines verification|firm in|another firm|another company|state central|ministry|customs|customs broker|card issuer|card scheme|another vendor|other vendor|portal of|http api|bureau|escrow service|mainframe at|operator api|partners webhook|partner webhook|other people system|dhl|ups|fedex|pharmacy chain|hotel chain|ticketing partner|booking platform|marketplace api|federation server|exchange in|notary chamber|bank of customer|school board system|sms provider|mail provider|telco|mobile operator|fulfilment house|fulfillment house|logistics partner|scoring bureau|credit agency',
  GUAASKED:
    'ask|call|query|submit|announce|confirm|say yes|say no|say nothing|answer|accept|approve|check|trigger|poke|reserve|charge|go out over|go out via|happen at|receive|record|retire|print|talk to|involve|file|report|order|send|sign|hold|require|book|buy|cancel|hang|verify|fetch|push|notify|tell',
  GUADEED:
    'booking|order|payment|claim|prescription|save|invoice|document|application|seat|sale|purchase|label|passport|refund|payout|transfer|slip|status change|step|mail|text message|sms|translation|shipment|ticket|policy|contract|bid|loan|card|credit|stock|refill|registration|trip|process|transaction|flow|checkout',
  GUASAMEDEED:
    'same step|one transaction|coincide|in step|change as one|as one|same deed|same process|both place|rollback|out of our hand|part of|both or none|both or neither|need cancel|must agree|have to agree|enlist|together|as bad as reverse|only valid when|all part of|one purchase|at day end',
  GUAMACHINERY:
    'door|crane|valve|kiln|barrier|gate|pump|thruster|robot|motor|drone|siren|traffic light|turbine|elevator|dispenser|vending machine|sluice|switch|furnace|conveyor|oven|lock|horn|bell|sprinkler|feeder',
};
