/** Words that tell that something breaks, in the present: what is past was told before. */
export const breaks =
  /\b(?:die|dies|dying|crash|crashes|fail|fails|falls? over|keels? over|go(?:es)? (?:down|away|dark|offline|missing|up in flames)|(?:is|are|be|gets?|being|goes|went) (?:down|gone|lost|dead|kaputt?|toast|bust|fried|unreachable|unavailable|offline|cut(?: off)?|full|slow|overloaded|overwhelmed|corrupt(?:ed)?|broken|stuck|killed|wiped|out|split|partitioned|isolated|restarted|rebooted|away|unplugged|flooded|late)|breaks?(?: down| apart)?|burns?(?: down)?|catch(?:es)? fire|(?:is|are) on fire|up in smoke|under water|flood(?:s|ed)|empties|rips?|hangs?|freezes?|times? out|time-?outs?|(?:can'?t|cannot|can no longer|no longer) (?:see|reach|talk|hear|connect|answer|keep up|respond)|stops? (?:answering|responding|working)|disappears?|vanish(?:es)?|fills? up|runs? (?:full|out of)|drops? (?:the |a |an |our )?(?:\w+ )?(?:table|database|index|column|collection|packets?|connections?)|delet(?:es?|ing)|truncat(?:es?|ing)|overwrites?|los(?:e|es|ing)|reboots?|stalls?|los(?:s|es) power|power (?:cut|loss|outage)|outage|explodes?|implodes?|split.?brain|blows? up|collapses?|chokes?|falls? behind|lags? behind|melts?|misbehaves?|takes? down|pulls? the plug|cuts? (?:off )?the (?:power|line|cable|network|connection|link|electricity)|kill(?:s|ed)?|gives? up|conks? out|craps? out|bites? the dust|packs? up|(?:gone|dead|down|offline|unreachable|kaputt?)(?=\s*(?:[.,;:!?]|$|for|all|over|at|on|during|and|while|until)))\b/i;

/** One thing that many meet on: told without a verb that breaks, and still something that goes wrong. */
export const crowds =
  /\b(?:everybody|everyone|all|half|most|thousands|millions|a (?:celebrity|star)|the whole (?:country|world|company)|nearly all|\d+ ?%)\b.*\b(?:writes?|reads?|hits?|hammers?|opens?|buys?|clicks?|posts?|looks?|queries|wants?|jumps?|piles?|lands?|goes?|watch(?:es)?|asks?|refresh(?:es)?|likes?|follows?|joins?|meets?|scans?|books?|comes?|rush(?:es)?|vot(?:e|es)|edits?)\b.*\b(?:same|one|single)\b|\bgoes viral\b|\b(?:gets?|takes|receives|makes) (?:all|most|half|nearly all|\d+ ?%) of (?:the|all|our)\b/i;

/** What goes wrong without one box failing, by the row of the failure walk that speaks of it. */
export const scenarioWords = {
  'operator error':
    /\b(?:drops? (?:a |the |an |our )?(?:\w+ )?(?:table|database|index|collection|column|schema)|(?:delet|wip|remov|eras)(?:es?|ed|ing)\b.*\b(?:by (?:mistake|accident)|wrong|rows|table|production|prod|half|all|every\w*|bookings|orders|links|customers|data)|typo|human error|by (?:mistake|accident)|accidental\w*|operator|fat.?finger\w*|bad (?:deploy\w*|migration|release|script)|wrong (?:migration|script|where|table|server|copy|database)|truncat\w+|forg[eo]ts? (?:the )?where|rm -rf|junior|intern (?:runs|deletes|drops)|wipes?|oops|botch\w*|broken (?:migration|deploy\w*|release)|migration goes wrong|ransomware)\b/i,
  'poison message':
    /\b(?:poison\w*|malformed|unparsable|unparseable|nobody can parse|can(?:not|'?t|not be) (?:be )?(?:parsed?|processed|read|decoded?|handled)|(?:bad|broken|garbage|corrupt|invalid|faulty|weird|toxic) (?:message|event|payload|record|item|job|scan|point|data|file|request|row|json)s?|garbage|keeps? (?:failing|coming back|crashing the (?:consumer|worker)))\b/i,
  'network cut':
    /\b(?:split.?brain|network (?:cut|split|partition|problem|outage|failure|breaks?)|partition(?:ed)? (?:from|between|in the network|happens|tolerance)|network partition|(?:two|both|all) (?:\w+ ){0,4}(?:can'?t|cannot|can no longer|no longer) (?:talk|see|reach|hear)|(?:can'?t|cannot|can no longer|no longer) (?:see|reach|talk to)(?: any| its| the| each)* (?:other|standby|standbys|copies|copy|replicas?|followers?|peers?|others|secondar\w+)|link between|cable|fib(?:re|er)|(?:line|link|links|connection|internet|network|wan|vpn|uplink|net|wi-?fi|broadband|dsl|lte)\b(?! (?:pool|string))[^.?!]{0,40}?\b(?:cut|down|gone|lost|dead|drops?|breaks?|fails?|away|dies|interrupted|offline|missing|out|is not there|disappears?|vanishes|goes)|no (?:internet|network|connection|uplink|line|signal)|without (?:internet|network|connection|signal)|(?:two|both|three) (?:sites|halves|sides|data ?cent(?:er|re)s|rooms|regions) (?:apart|lose sight)|offline for|(?:is|are|gets?) (?:cut off|isolated|partitioned)|cap theorem|connection between the (?:zones|sites|nodes|copies|data ?cent\w+)|(?:zones|nodes|copies|replicas|sites|data ?cent(?:er|re)s) (?:can'?t|cannot|no longer|can no longer))\b/i,
  'hot key':
    /\b(?:hot ?(?:key|spot|partition|row|shard|channel)|celebrity|viral|one (?:key|tenant|customer|partition|user|account) (?:takes|gets|makes|writes|sends|is|does)|noisy neighbou?r)\b/i,
  overload:
    /\b(?:overload\w*|overwhelm\w*|too (?:much|many) (?:traffic|requests|load|people|users|writes|events)|more than (?:we )?planned|(?:twice|double|triple|three times|ten times|10x|5x|2x|3x) (?:the|as many|as much|more|our) (?:\w+ )?(?:crowd|traffic|load|peak|users|requests|writes|people|volume|planned|expected|events|messages|scans|orders|customers)|you planned for|than planned|surge|spike|flood(?:ed|s)?(?! (?:the |our |a )?(?:\w+ )?(?:room|hall|building|cellar|basement|site|data ?cent))|stampede|ddos|black friday|traffic explodes|demand (?:passes|exceeds)|(?:too )?(?:slow|full) house|(?:all|many|most|everything|thousands|hundreds|millions|\d[\d.,]*k?)\b[^.?!]{0,40}\b(?:at once|(?:same|one) (?:time|moment|second|minute|instant))|hammer(?:s|ed|ing)?|rush(?:es)?|(?:like (?:mad|crazy|hell)))\b/i,
  users:
    /\b(?:thundering herd|retry storm|retries (?:pile|storm|kill)|(?:clients?|users|apps|everybody|everyone) (?:all )?(?:retry|retries|reconnects?|come back|reload|refresh\w*)|(?:hits?|press(?:es)?|smash(?:es)?|hammers?|mash(?:es)?|hitting|pressing|push(?:es)?) (?:the )?(?:reload|refresh|f5)|(?:reloads?|refreshes|retries|logs? (?:back )?in|reconnects?) (?:like|at once|at the same|all)|all at once)\b/i,
} as const satisfies Readonly<Record<string, RegExp>>;

/** Regions and zones are named for other reasons too: only with a verb that breaks do they fail. */
export const placeWords = {
  region:
    /\b(?:regions?|data ?cent(?:er|re)s?|whole site|(?:aws|azure|gcp|google cloud|the cloud|frankfurt|everything) (?:is|goes|has an?)|flood(?:ed)?|earthquake)\b/i,
  centre:
    /\b(?:cent(?:er|re)|head ?quarters?|head office|hq|main (?:site|office|system)|central (?:system|server|database|site))\b/i,
  zone: /\b(?:zones?|floods? (?:the|our) \w+|az|azs|availability zone|rack|building|server (?:hall|room)s?|machine rooms?|(?:one|a) (?:hall|room)|cuts? (?:off )?the (?:power|electricity)|electricity|power (?:cut|outage|loss))\b/i,
} as const;

/** Whether words tell of something that breaks or goes wrong. */
export const goesWrong = (words: string): boolean =>
  breaks.test(words) || crowds.test(words) || Object.values(scenarioWords).some((says) => says.test(words));
