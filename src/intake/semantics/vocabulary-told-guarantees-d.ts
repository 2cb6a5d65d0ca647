/** Word classes of the second round for what is done, kept, lost, numbered, trusted and felt. */
export const guaranteesFourthClasses: Readonly<Record<string, string>> = {
  // several programs that have to agree
  GUAPROGRAMS:
    '(flight|hotel|car|billing|order|stock|inventory|payment|shipping|identity|tenant|loyalty|voucher|silo|transport|account|policy|claims|ledger|ticketing|crew|warehouse|customer|booking|user|invoice|catalog|notification|credit) service|one service|another service|service and|(two|three|four|five|six|seven|several|many|both|different|separate|own|other) (service|system|microservice|application|back end|backend|deployable|schema|product|department|database|store|team database)|seven call|separate system|in another store|one store|each with store|in third|both till store|other team database|asset registry and billing|crm and erp|between service|across service|over our six|two product|in ticketing , seating',
  GUAMUSTAGREE:
    'or none|all or|let go|both have|both hold|take it over|give back|be give back|unwind|roll step|rollback step|rollback|cancel together|cancelled together|end up in agreement|in agreement|agree on|one business transaction|business transaction|what be one commit|never occur without|without other|half customer|half of it|carry out in|be carry out|end up in both|clean up|saga|compensate|take back|be reduce|consistency between|in sync|in step|only complete when|only do if|confirm only if|only confirm if|neither|need to be in|undo',
  // a process that breaks off
  GUABREAKOFF:
    'fail|say no|reject|bounce|fall over|break|crash|decline|time out|timeout|die|stop|abort|cancel|stuck|refuse|burp|hiccup|restart|be bad|blow up',
  GUAPUTRIGHT:
    'undo|unwind|be undo|clean up|by hand|give back|take back|be cancel|have to be cancel|need cancel|rubbish behind|already do|already done|rest already|everything before|half customer|compensate|compensation|leave behind|half booked|half provisioned|leftover|orphan|complete or undo|nobody know whether|no one know whether|reverse|each can say no|every one can say no|own way|get stuck|hand write retry|hand written retry',
  GUASTAGE:
    'step|link|chain|stage|saga|flight|hotel|booking|contract|credit check|workflow|process|intake|order|stock|trip|enrollment|onboarding|provisioning|provision|reservation|phase|purchase|permit|application|journey|payment|partner',
  // something asked for again, and what it does
  GUAAGAINASKED:
    'retry|resend|resent|re send|send again|be send again|tap again|press again|push again|click again|click twice|press twice|tap twice|double tap|double click|repeat|however often|try again|place again|place it again|ask five time|ask for five time|impatient|impatient finger|on retry|rescan|submit again|be submit twice|come in twice|arrive twice|second attempt|gateway retry|proxy retry|reload page|request again|order again|come again|timeout|reconnect',
  GUADONETHING:
    'charge|pay|payment|stock|injection|dose|car|contract|valve|withdrawal|sword|loot|pallet|sms|transfer|invoice|ticket|label|point|kitchen|cook|horn|thruster|bell|claim|booking|order|shipment|parcel|airtime|topup|top up|refund|payout|mail|letter|prize|coin|gift|voucher|credit|debit|donation|bet|stake|money|card|subscription|reservation|salary|print|coffee|gate|drone|crane|prescription|parcel|debit|fee|deposit|bill',
  GUAONLYTHEONE:
    'one time|only one|only down by one|down by one|one sword|two contract|two car|twice|two time|double|doubled|second time|too many|three time|must be safe|be safe|unthinkable|only once|exactly once|just once|at most once|get one|count once|two label|cook two|cooks two|two copy|be print one|expensive mistake|five time|be charge once|charge once|more than once|already pay|already paid|money be gone|precisely answer|same answer|first answer',
  GUACALLER:
    'client|mobile|app|sdk|phone|handheld|meter|ship|rider|customer|user|driver|worker|collector|router|till|scanner|station|everyone|everybody|caller|sidecar|mesh|proxy|gateway|upload|operator|shopkeeper|terminal|tablet|truck|kiosk|browser|player|partner system|resolver|device|people|modem|upload|donor|parent|passenger|nurse|patient|visitor|pump|machine',
  GUATRYAGAIN:
    'retry|resend|retransmit|rescan|send again|click again|tap again|press again|try again|try three time|try several time|be try several|repeat request|repeat call|repeat message|repeat its message|place it again|place again|fire again|give up and come back|keep transmit|keep send|keep try|reconnect|submit again|re submit|resubmit|second time|hammer|try another one|poll again|request again|hit again|repeat',
  GUANOWORD:
    'no answer|no reply|timeout|time out|after timeout|on timeout|flaky|lose signal|signal|dead spot|tunnel|offline|bad reception|reception|acknowledge|acknowledged|acknowledgment|impatient|hiccup|outage|drop|slow|backoff|at once|beep be miss|connection|network|satellite|hang|more than once|when we be slow|after outage|answer often do|double|doubled|never come|no confirmation|backoff',
  // saved, and then told
  GUAKEPTFIRST:
    'save|saved|commit|record|row|insert|table|database|repository|store|stored|postgres|mysql|oracle|entry|ticket|update in database|persist|transaction',
  GUATOLDAFTER:
    'message|publish|publisher|announce|announcement|notify|notify call|topic|queue|broker|kafka|rabbit|rabbitmq|ping|producer|task|event|bus|downstream|letter|index',
  GUACAMEAPART:
    'only one of two|nobody downstream|downstream ever|come apart|get lose|be lose|not on topic|but not|crash after|crashed after|not there|be not there|in step|customer see gap|see gap|separate publish|gap|throw|although|do not twice|never open|never hear|rollback|be rollback|not take part|no part in|turn bug around|once week|in between|and both|have both|one in ten thousand|miss',
  // who changed what, for whoever asks
  GUAWHODID:
    'who change|who see|who edit|who make|who open|who look|who do|who release|who approve|who delete|who access|by whom|whoever open|whose order|author|name and time|name , time|carry name|need name|leave trace|each alteration|every alteration|each edit|all deletion|every deletion|every edit|each change to|every change to|all manual|every action|each correction|every correction|each trade|each movement|all movement|every decision|each decision|everything every|each access|every access|every signature',
  GUAWATCHDOG:
    'court|regulator|regulation|law|by law|auditor|audit|inspector|inspection|ciso|compliance|ombudsman|authority|tax office|supervisor|commission|investigator|notary|council|ministry|public money|mifid|judge|data protection|finance council|works council|freedom of information|prison|licence|certification|prosecutor|police|on record|for ten year|for seven year|reproducible|provable|oblige|must carry|be journal|must be able to show|chamber|bishop|supervision|gdpr|revision',
  GUANEVERALTERED:
    'never edit|never be edit|never alter|never change|never overwrite|never be overwrite|not be amend|only add|only be add|write once|writeonce|worm|byte for byte|none may be change|may be change afterwards|counter entry|counter booking|unchangeable|immutable|unalterable|append only|deletion be itself|stand for ever|stand forever|seal|be seal|sealed|not be alter|not be edit|not be tamper|tamper proof|tamperproof|tamper evident|reverse with|nothing get overwrite|never delete|indelible',
  GUALEDGERLIKE:
    'entry|ledger|register|log|evidence|recording|record|trail|movement|audit line|booking|journal|posting|minute|certificate|history|draw|document|transaction|order|protocol|logbook',
  // how it came to be
  // numbers made in many places
  GUANUMBERED:
    'id|ids|identifier|uuid|primary key|increase key|key|serial number|order number|ticket number|transaction number|case number|sample number|receipt|receipts|ballot|number|observation id|message id|item id|load|animal tag|tag|label',
  GUANUMBERING:
    'generate|give|give out|issue|hand out|assign|number|label|print|come from|mint|create|make|get|stamp|count from',
  GUAFARPLACES:
    'three continent|any of (#|two|nine) (machine|server|node|thousand)|any of nine|thousand post office|by 40 court|every till|each till|each depot|each server|every server|every node|each node|every game server|thousand of server|call to head office|ask center|ask each other|no network|line be dead|branch be cut|cut off|by itself|themselves|in client|in ambulance|while offline|offline|several writer|all branch|dozen of writer|eight line|at # site|many place|in field|without coordination|without central|on device|on phone|nationwide|in any of|by 40|# court|# site|different engine|two plant|two county|two region',
};
