/** Word classes of the ideas in rules/told-guarantees-b.ts: what is seen, who collides, what goes together. */
export const guaranteesSecondClasses: Readonly<Record<string, string>> = {
  // of two writes, the later one, and that it stays
  GUANEWER:
    'newer|newest|latest|most recent|more recent|fresher|freshest|younger|youngest|later one|later write|later save|later entry|later edit|later change|later value|later version|later copy|later answer|later instruction|later timestamp|later update|last one|last write|last save|last edit|last change|last entry|last update|last version|last value|last writer|final save|final write|final version|last to type|last to save|last to write|come later|comes later|come last|write later|save later|enter later|press later|arrive later|who be later|whichever be later|higher timestamp|higher version',
  GUAWINS:
    'win|count|stand|stick|survive|prevail|take it|take over|overwrite|replace|be true|be valid|be right|get temperature|only one matter|stay|have last word|decide|hold good|supersede|override|beat|trump|cancel|keep',
  GUAOLDERONE:
    'older|old one|former|previous|earlier|one before|predecessor|other one|overwritten|overwrite|the rest|rest',
  GUATWOOFTHEM:
    'two|both|conflict|clash|collide|collision|disagree|at once|simultaneous|simultaneously|at same time|concurrent|concurrently|same second|either of|each other|whichever|who come|race|both region|in tie|contradict|contradictory|diverge',
  // the second of two is refused
  GUASECONDONE:
    'second one|second to|second person|second user|second request|second clerk|second planner|second buyer|second caller|second editor|second writer|second press|second attempt|second sale|second booking|second claim|second doctor|second customer|second applicant|second bidder|second teller|second dispatcher|loser|latecomer|late comer|one of them|one of two|other one|other must|other click|other get|other have|other should|others must|others get|all others|everyone else|everybody else|grab of one|one party|whoever come second|whoever be second|teller two|slower one|runner up',
  GUATURNAWAY:
    'tell no|be tell no|refuse|reject|block|decline|fail|get error|error|return take|see take|lock out|turn away|turn down|be turn away|bounce|wait until|wait till|find out straight|choose another|pick another|try again|deny|bar|get nothing|go empty|empty handed|conflict error|be stop|abort',
  GUACOLLISION:
    'collision|clash|conflict|race update|race write|race edit|double booking|double sale|double allocation|double assignment|double entry of|overlap|overlapping|concurrent edit|concurrent update|concurrent change|parallel edit|parallel change|two edit|simultaneous edit|simultaneous change',
  GUASTOPPED:
    'stop|block|prevent|refuse|reject|catch before|be catch|rule out|be impossible|make impossible|not occur|not happen|never happen|never occur|not arise|never arise|not allow|not even allow|may reach|avoid at door|at door|forbid|before commit|never come to it|not be possible|keep out',
  // a thing that only one may have
  GUAGIVE:
    'sell|book|assign|promise|give|hire|rent|take|reserve|allocate|grant|issue|grab|claim|lend|let|get|hand out|award|commission|register|want|short|redeem|transfuse',
  GUATWOPARTIES:
    'two (customer|doctor|party|driller|pupil|sergeant|dispatcher|till|skipper|buyer|ship|guest|family|owner|driver|broker|clerk|agent|teller|passenger|patient|tenant|team|bride|client|applicant|bidder|nurse|surgeon|pilot|crew|user|shopper|visitor|player|person|people|winner|child|student|couple|company|firm|site|shop|counter|desk|website|booking site|process|session|request|server|node|office|booth|hirer|renter|traveler|merchant)|both (skipper|screen|buyer|customer|guest|desk|till|session|dispatcher|party)|twelve booking site|everyone at once|several buyer|several customer',
  GUALASTONE: 'last|same|final|one left|only one|single|sole|last remaining|very last|scarce|one remaining',
  GUASCARCE:
    'seat|ticket|bed|room|berth|pitch|pallet|table|theater|theatre|locker|desk|crane|licence|license|vote|voucher|coupon|appointment|slot|parking space|parking spot|bike|boat|ambulance|car|rig|van|lot|plot|garden|hall|court|domain name|username|user name|nickname|blood bag|organ|kidney|dose|certificate|share|coin|title|parcel|grave|number plate|phone number|lead|shift|cabin|container|horse|studio|apartment|flat|house|stall|mooring|stock|item|place|unit|key|collateral|room night|frequency band|frequency|quota|ward|guide|instrument|machine hour|runway|gate|track|path|deed|account number|serial number|robot|wagon|locker key',
  GUANOTHINGTWO:
    'two board|two class|two town|two place|two room|two shift|two bed|two ship|two hospital|two match|two game|two route|two train|two job|two list|two seat|two flight|two hand|both half|two team|two site|two active|two hall|two ward|two truck|two account|two country',
  GUASAMETIME:
    'same time|same hour|same day|same afternoon|same morning|same evening|same week|same night|same moment|same second|same instant|same round|one round|at once|simultaneously|at one time|point in time|same minute|overlap',
  // two who both checked
  GUAANOMALY:
    'phantom row|phantom read|phantom booking|phantom record|write skew|lost update|lose update|dirty read|read committed|read commit|snapshot isolation|repeatable read|weak isolation|isolation level|default isolation|non repeatable|nonrepeatable read|select for update|nolock|interleaving|weird interleaving|interleaved|read skew|concurrency anomaly|isolation anomaly|isolation bug|serialization anomaly|real isolation|serializable isolation|concurrency bug|race condition',
  GUAANOMALYHURT:
    'hurt|refund|hole|nonsense|sleep|catch|bite|corrupt|complain|cost|attack|attacker|sprinkle|want real|behave as if|nobody could tell|no one could tell|sound good|lose|third of time|half bug|every week|trouble|fear|money|go wrong|deadly|court|incident|keep turn up|never again|twice a week',
  // what is as it is now, and what an old value would do
  GUAASNOW:
    'as it be now|as of now|what it be now|chart as it be|right at that instant|last committed|latest commit|latest committed|last write on it|if it be free now|current one|current owner|as we speak|up to second|must be exact|must be current|have to be current|only newest|one newest',
  GUAOLDVALUE:
    '(stale|outdated|old|older|yesterday|former|expired|superseded|obsolete|out of date) (dose|balance|price|list|allergy list|position|chart|permission|stock|limit|state|status|record|value|policy|data|reading|copy|figure|plan|one|signal|quote|odds|key|rate|address|order book|map|number|screen|picture|answer|schedule|version)|snapshot from moment|second old position|wrong stock|yesterday list',
  GUADANGER:
    'worthless|worse than|reportable|incident|danger|dangerous|kill|wrong bridge|wrong truck|wrong car|wrong patient|wrong dose|fatal|death|die|lawsuit|useless|never be show|must never|may never|nobody may|unacceptable|no excuse|liable|illegal|crash|harm|injure|not for one|not even for|cost life|fine us|jail|not acceptable|not allow|poison',
  GUAEVERYREADER:
    'all read|every read|every reader|any read|all reader|every till|no till|every copy|any copy|no copy|no replica|any replica|every replica|everyone|everybody|anyone|anywhere|everywhere|all clinic|every clinic|every door|every gate|all door|next attempt|next call|next request|next swipe|next lookup|every site|no site|every node|any node|no node|no one|nobody|all site|every screen|every server',
  GUAONCECHANGED:
    'blocked sim|block sim|revoked badge|blocked card|revoked key|blocked card|revoked access|withdrawn licence|dismissed employee|sacked employee',
  // how old at most
  GUANOTOLDERTHAN:
    'not older than|never older than|no older than|not be older than|not by more than|delayed by more than|not delay by more|not be delayed by|behind by more than|lag by more than|more than|not one second longer|anything older|over two|longer than|limit be|to be exact|at most|no more than',
  GUAREADTOKEN:
    'token|cursor|lsn|commit index|log position|log index|checkpoint|high water mark|highwater|watermark|version number|revision|revision number|sequence number|commit timestamp|read timestamp|epoch|gtid|minimum version|zookie|zxid|offset so|last change|bookmark token',
  GUANOTBEFORE:
    'or later|or newer|not before|never miss|must not miss|anything from before|at least|past checkpoint|have confirm|confirmed|be skip|how far|beneath|below mark|never see anything|have see|as far as|at or after|caught up to|too far back|have reach|never #|prove it be past|know how new|how new',
  // one writes and then looks
  GUARELOAD:
    'reload|refresh|f5|page come back|look again|open list|list folder|second later|on laptop|back again|right after|straight after|just after|immediately after|straight away|next page|page load|comes back|come back|look|then list|again',
  GUAVANISHED:
    'gone|be go|absent|old one be back|old one|unpaid|not there|be not there|not find|not found|not exist|disappear|vanish|miss|missing|empty|former value|be back|old value|old address|unchanged|as before',
  GUAJUSTWROTE:
    'save|post|enter|upload|submit|change|edit|type|add|create|pay|file|answer|comment|flip|move|write|book|register|confirm|send|rename|remark|delete|set',
  GUADEPENDS:
    'depend on|point to|points to|refer to|reverse|justify|answer to|it answer|caused by|cause|follow from|reply to|respond to|belong to|based on|correct',
  GUAAHEADOF:
    'before|ahead of|not there yet|be not there|not yet there|not exist yet|sooner than|without|earlier than|prior to|cannot be find|not visible yet',
  GUAVISIBLE:
    'visible|show|see|appear|know|show up|turn up|display|arrive|surface|notification|read|look|reach',
};
