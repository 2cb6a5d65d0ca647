/** Word classes of what hurts in data that is lost, doubled or late, in steps, and in places. */
export const hurtsFlowIdeaClasses: Readonly<Record<string, string>> = {
  HSYCHANGE:
    'deploy|deployed|deployment|deploy button|release|rollout|roll out|patch|migration script|migration|configuration|config change|certificate|library update|feature switch|feature flag|new feature|migrate script|new version|new rule|bad build|own change|small fix|hotfix|schema change|regular expression|regex|null pointer|memory leak|code change|typo|own hand|firmware|upgrade|refactoring|cleanup script|harmless change|one liner|one line|new code|code push|friday change|intern|change to|rollback|hot fix|feature launch|deploys|bad commit|dependency bump|dns change|firewall rule|wrong config|config file|broken build|wrong setting|bad config|config push|bad push|config error|last update|software update|push to production|latest version|bad update',
  HSYBROKE:
    'take down|take out|take ourselves out|take us out|bring down|bring login down|break|crash|knock over|knock out|fall over|go down|be down|outage|downtime|unreachable|lock out|stop every|vanish|kill|die with|end up crash|wrong for all|scared|worst enemy|everywhere at once|not allowed|nobody be allowed|black out|brick|go blank|number one cause|blow up|melt|offline|go dark|paralyze|tear down|down with it|dead|unavailable|hang|stop work|wreck|ruin|topple|sink|cripple|empty page|error page|white page|error for everyone|undo|break down',
  HSYWIDE:
    'everything|everyone|everybody|every|all|whole|entire|complete|worldwide|globally|global|login|checkout|payment page|platform|production|shop|unrelated|at once|same instant|outages|last five|ourselves|yet again|third this|network|internet|than all hardware|nobody|no one|site|worst enemy|each time|every time|every second|half of|nationwide|fleet|together with|all region|whole company',

  // done twice
  HSYTWICE:
    'twice|two times|three times|several times|many times|multiple times|more than once|repeatedly|double|doubly|in triplicate|in duplicate|second time|again and again|two or three times|four times|a second time|over again|several times over|once too often|once too many|yet again',
  HSYTWO: 'two|three|four|five|several|#|both|many|duplicate',
  HSYTHING:
    'booking|transfer|taxi|parcel|order|invoice|charge|refund|claim|seat|letter|mail|email|delivery|payment|ticket|shipment|debit|needle|reminder|sms|push|notification|card|package|truck|driver|appointment|credit|gift|purchase|message|receipt|reservation|policy|van|pizza|ambulance|case|withdrawal|prescription|label|voucher',
  HSYAGAIN:
    'retry|repeat|resend|restart|redeliver|timeout|time out|slow answer|abort|replay|read again|double click|hit twice|press twice|at least once|not idempotent|idempotent|claimed by more|impatient|reconnect|bad reception|second click|click again|redelivery|poor connection|send again|try again',

  // late and out of order
  HSYREADING:
    'reading|data|event|record|value|conversion|file|position|message|scan|click|report|update|ticket|log line|log|measurement|sample|packet|odds|bet|sync|counting station|correction|probe|tractor|tram|timestamp|sensor|meter|feed|partner|entry|photo|upload|figure|device|bus|truck|ship|watch|phone|station|line|step|note|status|signal|change|number|result|booking|stream|sale|call record|window|day|half of',
  // lost or invented on the way
  HSYNOTICE:
    'event|message|notice|publish|mail|email|bus|topic|stream|queue|webhook|feed|notification|alarm|invoice|update|badge|bill|shipment|letter|log line|syslog|interface|both system|two system|two write|trigger|broker|sync|callback|order|orders|rows|row|other system|second system|downstream|warehouse|crm|connector|integration|signal|outbox|change|payment|transaction|record',
  HSYLOSTWAY:
    'disappear|vanish|evaporate|get lost|go missing|go astray|fall through|never see|never receive|never tell|never be tell|not tell|not get through|not come|not arrive|not send|be not sent|never send|never leave|no trace|have hole|lose us|silently|phantom|not exist|no event|without row|without event|without order|without payment|no payment|no order|only former|fewer|no one know where|nobody know where|commit fail|commit then fail|transaction not|swallow|never reach|slip through|never show up|leak|never make it|not make it|never arrive|never come|never learn|be missing|dropped on floor|roll back|rolled back|never happen|drop some|lose some|lose few|lose a few|lose one|lose event|lose message|not match|never match|less than|short of|never got|not know about|never find out|not reach|crack|dropped on the way|never be publish|not be publish|not publish|never publish|be never send|be drop|vanish into thin air|never got there|never get there|not get there|unsent|unpublished|undelivered',
  HSYOFTEN:
    'sometimes|now and then|from time to time|every week|every day|every friday|every month|each time|about one|one in|percent|%|last week|last month|this winter|this summer|last year|once|under load|in storm|since|between system|between two|between the|on way|on the way|though|although|but|in between|half time|we see|find out|support|regularly|occasionally|all the time|still|again|because|whenever|a few|some|per week|per day|a day|a week|a month|unlucky|right after|just after|crash|restart|and nobody|and no one',

  // steps that stop
  HSYCASE:
    'order|payment|refund|payout|case|application|loan|enrolment|enrollment|onboarding|merchant|student|adoption|permit|approval|transcode|transcoding|render job|job|reservation|booking|purchase|grant|mission|saga|discharge|claim|visa|workflow|process|transfer|registration|provisioning|shipment|delivery|ticket|import|signup|policy|rental|checkout|chain|album|request|tenant|step|deposit|release|return|ride|trip|move|setup|pension|appointment|cancellation|subscription|repair|install|installation|sequence|procedure|parcel|container|procurement|booked',

  // results that come too late

  // data handed on between steps

  // places that fail
  HSYSITE:
    'region|datacenter|server room|machine room|hoster|hosting provider|hosting company|provider|cloud|eastern site|western site|southern site|northern site|whole site|our site|the site|control plane|azure|aws|gcp|virginia|frankfurt|dublin|singapore|ireland|london|undersea cable|fiber|colocation|regional network|us east #|eu west #|computing center|computer center|data hall|second datacenter|paris|amsterdam|mumbai|tokyo|oregon|stockholm|sydney|exchange vanish|entire zone|whole zone|northern exchange',
  HSYBLACKOUT:
    'go dark|lose power|flood|flooded|burn|fire|outage|unreachable|vanish|disappear|be down|go down|unavailable|collapse|bad day|digger|excavator|be off|attack|off net|off air|cook|overheat|lightning|power fail|power failure|power cut|power outage|earthquake|storm|breakdown|air conditioner|incident|sort out|dark|blackout|offline|evacuate|sprinkler|generator|transformer|heat wave|heatwave|melt|be cut off|be without power|have no power|lose cooling|cooling fail|go under water|burn down|catch fire|get cut|go away|be gone|lose singapore|take off net|be offline',
  HSYDAMAGE:
    '{HSYNUM} hour|{HSYNUM} minute|{HSYNUM} day|for hour|for hours|an hour|for day|half day|hour|until dinner|until|whole weekend|all afternoon|whole afternoon|all morning|for afternoon|whole day|all day|nobody could|no one could|we be down|we be out|we be offline|be we|so do we|so be we|we have ours|with it|every customer|all tenant|every tenant|error page|nothing be left|headline|explain|stare|rebook|refund|apologize|television|newspaper|took us|take us|us with it|we go|we sit|we stand|stand still|could not|serve nobody|weekend|last year|last spring|last summer|last winter|last autumn|last month|last quarter|in march|in may|in june|in july|in november|in december|in january|in february|in april|in august|in september|in october|ago|twice',
};
