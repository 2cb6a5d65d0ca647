/** Word classes of what hurts in flows, places and between teams, in told-hurts-system-d.ts. */
export const hurtsBetweenIdeaClasses: Readonly<Record<string, string>> = {
  // teams in one another's way
  // data between steps
  HSYDPASS:
    'serialize|serialization|marshal|marshalling|json|xml|decompression|compression|upload and download|upload|download|object storage|write result to s3|intermediate|hand over|hop|orchestration|workflow engine|transition|encode|decode|protobuf|chatter|cross az|egress|copy whole|pass on|passing|ship',
  HSYDSTEP:
    'step|steps|stage|service|services|hop|border|next one|lambda|function|between|decoder|detector|tensor|picture|frame|claim|zone|az|process|container|transition|pipeline',
  HSYDEXPENSE:
    'cost more|cost|dear|expensive|half time|half the time|half of time|most of time|two third|third of|use a third|take longer|longer than|groan|a month|bill|charge by|waste|quicker in one process|would be quicker|cpu|per cent of time|percent of time|more than work|more than compute|on network|over network|thirty copy|eleven time|time on their way',
  // late and in the wrong order
  // saved, but the other side never hears
  // places that fail
  HSYDPLACE:
    'region|eu west|us east|us west|eu west #|availability zone|hall|data center|datacenter|colo|colocation|hosting partner|hosting company|hoster|provider|cloud|cloud vendor|cloud region|whole site|our site|only site|control center|amsterdam|west coast|frankfurt|virginia|dublin|server room|computing center|provider zone|power feed|grid operator|undersea cable|aws|azure|gcp|zone b',
  HSYDFELL:
    'outage|blackout|fall over|fail|go down|down|black out|lose power|no power|lose both|burn|burnt|flood|fire|sneeze|drop off map|mishap|dark|stop|unreachable|ransomware|cooling|hurricane|storm|lightning|digger|cut|offline|shut|loss of|dead|collapse|overheat|explode|disappear',
  HSYDWASTHEN:
    'last year|last june|last summer|last winter|last spring|last autumn|last month|last week|this year|in august|in may|in june|in july|in march|in april|in january|in february|in september|in october|in november|in december|twice now|twice|once|that sunday|that day|that night|half a day|full day|working day|for a week|for a day|day ago|month ago|year ago|black friday|morning|great outage|we have live through|find out hard way|post mortem|be unplayable|stop ring|lost a night|no ticket sell|with it|by walkie talkie|two day',
  HSYDHARM:
    'us|our|we|all|everything|everyone|everybody|customer|till|game|worldwide|no ticket|theater|doorbell|app|ambulance|parish|law firm|tram|charity|observatory|mine|claim|user|shop|player|board|nobody',
  // sick and not dead
  // far away
  HSYDWATER:
    'ocean|atlantic|pacific|another continent|other continent|other side of world|other side of globe|half world|half way round|round world|overseas|far from data|far from server|distance from|farther|satellite link|transatlantic|cross sea|hemisphere',
  HSYDSLUG:
    'slow|slowness|wait|patience|second|too late|arrive late|complaint|leave|still travel|take so long|follow a beat|beat behind|feel broken|give up on|lag|give up|sluggish|ms|round trip|millisecond|unbearable|crawl|spin|too long|hate|curse',
  HSYDERRAND:
    'ask|travel to|go to|wait on|wait for|hosted in|call|by way of|via|go over|talk to|fetch from|come from|back to|sit in|live in|stand in|be call',
};
