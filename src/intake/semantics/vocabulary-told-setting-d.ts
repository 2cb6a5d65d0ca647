/** Classes of rules/told-setting-f.ts: ideas thought up, not found in sentences. */
export const settingInventedClasses: Readonly<Record<string, string>> = {
  SETDAFRESH:
    'again|from scratch|anew|afresh|once more|second time|from zero|from nothing|at any time|any time|whenever we like|at will|overnight|within hour|from source|from upstream|from original|from raw',
  SETDLOST:
    'lose|lost|gone|wipe|vanish|delete|crash|die|destroy|burn|evaporate|disappear|drop|corrupt|trash|go up in smoke|blow away|loss',
  SETDSHRUG:
    'not matter|no matter|nobody care|no one care|no harm|no drama|no big deal|no tragedy|shrug|harmless|acceptable|no problem|who care|nobody cry|no disaster|not disaster|not terrible|only annoy|annoying|just inconvenient|nuisance|so what|not world|no catastrophe|not critical|expendable|nobody miss|be fine|not worth backup',
  SETDTOP:
    'biggest|largest|top|top ten|top five|top three|single|one|few|handful of|two|three|heaviest|busiest|most popular|giant|some',
  SETDTINY:
    'tiny|small|few|handful|dozen|hardly any|one|two|three|five|ten|couple|next to nothing|single|twenty|hundred|little|barely anything',
  SETDHUGE:
    'million|billion|thousand|hundred thousand|huge|enormous|giant|gigantic|monster|colossal|immense|terabyte|massive|half million|# million|# thousand',
  SETDPAPERS:
    'data|record|records|document|history|archive|entry|file|log|register|reading|measurement|image|photo|scan|message|transaction|booking|trade|picture|letter|recording|note|version|deed|book|minutes|decision|case file|statement',
  SETDCOUNT:
    'customer|user|player|member|client|shop|store|farm|school|hospital|device|sensor|meter|subscriber|merchant|tenant|driver|restaurant|partner|order|request|message|reader|visitor|household|vehicle|driver|city|country|site|station|team|seller|patient|student|pupil|employee|parish|airport|museum|listener|download|booking|parcel|transaction|account|game|bike|scooter',
  SETDTHEN:
    'last year|year ago|month ago|last spring|last summer|last winter|last autumn|last month|in january|in spring|in march|at launch|when we start|at start|start with|begin with|at christmas|two year ago|back then|before pandemic|last quarter',
  SETDNOW: 'now|today|meanwhile|this year|by now|this month|currently|at present|this week',
  SETDRESTSTAY:
    'leave other|others stay|other stay|rest stay|rest remain|without touch|without disturb|without drag|without move other|without affect|other unaffected|others unaffected|everyone else stay|rest untouched|stay where|remain where|not notice|stay put|in peace|while rest|neighbor|all others|leave rest|leave alone|without shuffle|without reshuffle|without anyone else',
};
