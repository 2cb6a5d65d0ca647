/** Word classes of the second round for trust, speed, time and loss. */
export const guaranteesFifthClasses: Readonly<Record<string, string>> = {
  // who may cheat
  GUAMEMBER:
    'client|node|member|peer|participant|party|driver|player|owner|nation|exporter|provider|dealer|syndicate|competition|competitor|rival|side|validator|operator|one of them|any of them|farmer|miner|seller|garage|supplier|replica|adversary|attacker|crook|hotspot|organization|bank|agency|broker|importer|shipper|other six|anyone|stranger',
  GUACHEAT:
    'lie|cheat|forge|tamper|tamper with|doctor paper|doctor|spoof|garbage on purpose|equivocate|hack|hacked|crook|malicious|collude|alter it on quiet|on quiet|count twice|bad faith|falsify|rig|fake|conspire|sabotage|fabricate|throw away|claim to hold|tell one thing|different thing to|bankrupt|dishonest|deceive|make up reading|manipulate|alter record',
  GUANOLONEPOWER:
    'neither side|no side|none of them|no one member|nobody|no one|without having to trust|no single member',
  GUASHAREDBOOK:
    'ledger|shared book|common book|water book|common database|common register|one record of|shared register|consensus|blockchain|chain of custody|protocol|open network|consortium|common ledger|network of',
  // what people see at once
  GUAINSTANTLY:
    'at once|live|realtime|right then|straight away|as soon as|in blink|blink of eye|before he can blink|tenth of second|within tenth|at that instant|instantly|immediately|right away|same moment|while she talk|while they|as it happen|as car be|before sender look|without delay|no delay|feel instant',
  GUAONEYES:
    'everybody screen|every screen|all phone|all screen|other screen|other phone|on other phone|in front of everyone|everyone eye|planner screen|green dot|other player|screen have to follow|jump everywhere|pop up on|light up|watch it change|see each other|see it shrink|hear each other|pit wall|poll have to move|ticker climb|odds',
  GUAPEN:
    'cursor|caret|pencil|pen|brush|stroke|key press|keystroke|joystick|pixel|avatar|note by note|instrument',
  // speed before all
  GUAQUICKNESS:
    'speed|latency|response time|low latency|be quick|being quick|faster|snappy|snappy page|millisecond|every millisecond|ping|first byte|slowness|sluggish|answer time|reaction time|tick to trade|get them first|be first',
  GUAOVERALL:
    'goal be|number one|reason this team|reason team exist|why they choose|why they chose|sell point|selling point|response time rule|bonus|cost one percent|percent of sale|of sale|not forgive|first win|faster than what|no reason to buy|follow from clock|what count be|above all|comes first|come first|main goal|first priority|top priority|most important|what we sell|proud|proudest|competitor|incumbent|live and die|sacred|never sacrifice|obsess',
  // work that may come later
  GUALATERWORK:
    'report|thumbnail|certificate|payout|notification|letter|settlement|export|transcoding|grade|badge|recommendation|index|reconciliation|ocr|webhook|point|advice|scoring|restore|statement|invoice|email|mail|receipt|summary|statistic|rendering|render|processing|conversion|import|analysis|enrichment|video|picture|exam|follow up|follow up step|search copy|newsletter|map|billing|bill|calculation|score|transfer|job|work|rest|result|payment run|audit line|aggregate|rollup|clean up|cleanup',
  GUALATERTIME:
    'in background|all night|overnight|over night|next day|next morning|after lunch|over hour|at leisure|later|day after|by dawn|by morning|during night|at night|end of day|end of month|behind scene|minute afterwards|afterwards|no rush|no hurry|at some moment|some night|catch up|trail behind|late|hour after|as long as it take|tomorrow|on weekend|when there be time|when it be quiet|off peak|in own time|asynchronously|few minute|within hour|within day|before nine',
  GUAMAYWAIT:
    'can|may|could|might|be allow|be enough|nobody|no one|fine|happen|be print|be prepare|prepare|compute|be compute|be do|run|trickle|afford|finish|wait|appear|leave|fetch|splendid|enough|acceptable|ok|okay|in turn',
  // runs long
  GUALONGJOB:
    'export|transcoding|training|model training|import|backfill|analysis|workflow|process|case|dispute|escrow|trial|provisioning|run|job|ocr|claim|loan|kyc|simulation|rendering|render|calculation|approval|onboarding|application|sequencing|matching|delivery|encode|encoding|optimization|settlement|permit|process instance|run case|saga|batch|computation|genome|reminder|culture',
  GUALONGTIME:
    '(two|three|four|five|six|ten|#|several|many|few|thirty|eighteen|eight|twelve|about five) (hour|day|week|month)|all night|whole night|overnight|weekend|until|till|as long as|since thursday|for hour|for day|for week|for month|up to day|up to week|better part of year|month|week later|better part|long running|season|until pupil',
  // what may never be lost, and how grave a loss is
  GUAPRECIOUS:
    'order|prescription|donation|claim|transfer|vote|bet|ruling|certificate|registration|key|trade|recording|reading|booking|payment|write|deposit|sale|tax return|dose|trading|document|file|evidence|contract|record|entry|sample|transaction|invoice|limit|will|deed|patient|withdrawal|bid|ticket|ballot|birth certificate|money|exam|data|row',
  GUATHANKED:
    'get receipt|have receipt|green tick|tick|confirm|confirmed|acknowledge|acknowledged|say ok|say yes|before we answer|thank|once nurse see|be tell ok|be told|have say|accepted',
  GUASTAYSTHERE:
    'on record|must be there|be on record|have to have sale|have to reach|power cut or not|even if|must survive|be safe|must be safe|never lose|not lose|two site have|on two|both site|in two place|on disk|come what may|whatever happen|for good|contract|must not vanish',
  // a crash takes a few away, and nobody minds
  GUANOTEAR:
    'fine|accept|accepted|acceptable|okay|ok|all right|no tragedy|nobody mind|no one mind|nobody cry|nobody need|nobody notice|nobody even notice|without anyone being worse|no uproar|never cause uproar|change no decision|hurt no one|hurt nobody|not have to survive|need not survive|warm it up|fill itself|gap be gap|so be it|report again|come again|can drop|can be lose|live with|not scandalous|bearable|shrug|harmless|be no drama|who care|could explain|dearer',
};
