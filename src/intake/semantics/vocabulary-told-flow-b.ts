import { verbs } from './vocabulary-told-flow-c.ts';

/** Word classes of the ideas on events, their readers and their processing (rules/told-flow-b.ts, -e.ts). */
export const flowWiderClasses: Readonly<Record<string, string>> = {
  // who takes an event
  FLWBREACH: verbs(
    'reach|feed|interest|go to|need by|take by|taken by|want by|land in|await by|awaited by|read by|used by|consume by|deliver to|send to|wanted by|picked up by|go out to|watched by|have to go to|be pass to|inform|notify|drive|wake|arrive at|take note|so that',
  ),
  // new readers and the past
  FLWBNEWCOMER:
    'newcomer|join late|joins late|late joiner|latecomer|come later|come along later|join later|who join|whoever join|plug in|plugged in|hook up|spin up consumer|add reader|adding reader|add a consumer|want in|come on board|new (team|consumer|reader|subscriber|app|service|country|portal|partner|system|tool|view|model|projection|department|dashboard)|another (insurer|partner|team|reader|consumer|service|system|subscriber|department)|in five year|future (reader|consumer|team|service)|next team|get going|lose their state|lost their state|lose state',
  FLWBHISTORY:
    'beginning|very start|from start|day one|day nought|offset nought|offset zero|first event|from first|all past|all former|all previous|former purchase|past message|past event|past listen|history|back catalog|back catalogue|complete stream|whole stream|entire stream|full stream|everything once more|all message|all event|everything that be ever|since launch|ever since|whole log|entire log|from scratch',
  FLWBVIEW:
    'projection|view|index|read model|cache|table|tables|graph|database|store|copy|copies|replica of ours|state|ranking|report|search index|materialized view|summary|catalog|dashboard|downstream store|downstream database',
  FLWBAFRESH: verbs(
    'rebuild|recreate|create afresh|build again|build anew|fill again|refill|restore|regenerate|throw away and|replay|consume again|consume everything|reconstruct|re create|repopulate|build up again|be built again|make again|rebuilt|derive again|re run|rerun|reread|re read|work out from|load themselves',
  ),
  FLWBLOG: 'event|message|log|stream|history|feed|topic|journal|offset|kafka|happening',
  // one slow reader
  FLWBSICK:
    'slow|slowest|lame|stuck|hang|hanging|hung|doze off|asleep|down|dead|offline|late|stall|stop answer|not answer|time out|broken|sick|bad day|be behind|fall behind|sluggish|paused|unreachable|bad integration|clog|crawl|swamped|not fetch|take minute|in maintenance|out of order|never answer|overloaded|choke',
  FLWBUNHARMED:
    '(not|never|nobody|no one|without|cannot|nothing) .. (hold back|hold up|held up|delay|slow down|stop|harm|hurt|reach|notice|bother|suffer|block|affect|felt by|feel|touch|damage|cost|drag|disturb|wait)|go on|carry on|on time|unaffected|undisturbed|unharmed|as though nothing|as if nothing|keep get|regardless|just that|only that|nobody else|own lane|own buffer|separate buffer|lane of own|no damage|cost the other nothing|cost other nothing',
  FLWBOTHERS:
    'other|others|rest|remaining|everybody else|everyone else|quick|fast|healthy|anybody else|nobody else|another|anyone|neighbor',
  // how often
  FLWBMESSAGE:
    'message|event|letter|alarm|scan|notification|webhook|click|report|receipt|sale|order|mail|update|reading|trade report|parcel event|feed item|record|impression|bill|notice|document|payment|booking|call|item|document|form|entry|sensor alarm|safety message|delivery',
  FLWBGOLOST:
    'lose|lost|drop|dropped|disappear|vanish|go missing|get lost|go astray|fall through|be missed|be dropped|be skipped|evaporate|fall off table|left behind|fail to arrive|swallowed',
  FLWBGETTHERE:
    'arrive|reach|get there|be delivered|get through|be deliver|come through|go out|land|make it|turn up|end up in|get across',
  FLWBTRIFLE:
    'ping|position|like|viewed|telemetry|frame|sample|push|commentary|heartbeat|heat map|touch|typing|metric|gps|location|reading|statistic|debug|log line|log|footfall|impression|click|animation|hint|presence|greeting|note|update|cursor|display|dashboard|sensor|value|tick|emote|trace|signal|beacon|counter|quote|offer|status|scoreboard|reaction|notification|badge|view',
  FLWBSHRUG:
    'be fine|fine by us|be ok|okay|no disaster|nobody miss|nobody mind|nobody notice|nobody will ever|nobody ever|no one notice|not count|do not count|no matter|so what|who care|no loss|no drama|no harm|live with|acceptable|may lose|simply skip|not be sent again|no resend|not be resent|not need be resent|no good|silly|shrug|forgiven|no tragedy|no great loss|make no difference|tolerable|no skin off|not the end of world|nobody cry|no one cry|bearable|do not care|forget it',
  FLWBDROPPED: verbs(
    'lose|lost|losing|missing|vanish|drop|dropped|go missing|not get through|not arrive|not make it|gap|resend|resent|send again|disappear|get swallow|get lost|hole|evaporate|fall on floor|go astray|one per cent|per cent or two',
  ),
  // order
  FLWBORDERED:
    'in sequence|in order|in line|same order|one order|numbered|number consecutively|overtake|before or after|one sequence|one list|binding|sequencer|in sequence he|single sequence|same sequence|total order|first in log|one by one|strict sequence|ordered|place before',
  FLWBACROSS:
    'across account|across all|all the account|whole market|entire market|every player|every member|every participant|each and every|all event from|from all sensor|for everybody|for everyone|whichever district|whichever branch|span customer|between different|all order|all trade|every trade|every order|country system|whoever|over everything|the whole exchange|whole system|nationwide|all client|everyone|across shard|across region|by all of them',
  FLWBINDIFF:
    'of no consequence|all same|same to us|all same to|make no difference|no difference|do not matter|not matter|no matter|nobody mind|no one mind|nobody care|not care|with no regard|content with that|anything go|irrelevant|immaterial|we are easy|not fuss|go ahead|either way|whatever|any will do|indifferent|who care|not important|not needed|same result',
  FLWBSEQ:
    'order|sequence|succession|before|after|first|other way round|swap place|swap places|in parallel|earlier|later|shuffled|overtake|out of order|in any|unordered|which message|which event|picture two|turn',
  FLWBWITHIN:
    '(per|within|inside|for each|for every|for one|of same|for same|from same|of one|by|each|for given|of single|of given|keyed by|about same|within an|for any one) (single|given|individual|one|same)? (patient|order|device|listing|article|wallet|sim card|card|pump|court case|case|farm|client|freezer|sensor|entity|entity id|account|customer|bike|train|player|parcel|booking|member|record|key|ship|vehicle|policy|user|shipment|shop|game|match|meter|room|document|bed|animal|machine|conversation|channel|ticket|product|truck|order id|property|student|animal|herd|seat)',
  FLWBSERIAL:
    'fifo|first in first out|first in , first out|sequence count|as they happen|as they happened|in order they|in sequence|in order|wrong order|wrong way round|reverse order|one after another|change place|swap place|strictly like that|keep order|keep the order|order matter|sequence of its own|sequence of own|come before|ordered by|must not overtake|order be sacred|in turn|right order|one order',
  // doubles
  FLWBCOPIES:
    'everything again|repeats|repeat|doubles|double|double line|copies|copy|re send|resend|already see|seen already|already known|known|equal message|identical|repost|same news|redelivered|same id|id twice|two channel|overlap|duplicate|one and same|four time|five time|twice|three time|a second time|second copy|met in past|unique visitor|echo|again and again|reload',
  FLWBREMOVED:
    'throw out|thrown out|drop|dropped|filter out|filtered|sort out|sorted out|remove|removed|get rid of|a single time|single time|one time|only once|count once|keep first|keep one|one entry|one shall remain|free of repeat|clean up|cleaned|counted again|must appear once|need to have one|hit be drop|weed out|ignore|discard|collapse|swallow|strip out|folded into one|become one',
};
