import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';
import { settingBroadSiteRules } from './told-setting-d.ts';

/** People, their nights and their preferences by broad ideas. */
export const settingBroadPeopleRules: readonly Rule[] = [
  yes(
    'team.small',
    [
      '^ {SETBSMALLNUM} of us {SETCTOIL}',
      '(we be|be) .. people , {SETBSMALLNUM} of us',
      '{SETBSMALLNUM} of (them|us|whom) (technical|program|code|developer|who code)',
      'platform team .. {SETBSMALLNUM}',
      '(my co founder|my cofounder|my brother|my wife|my husband|my sister|my friend) and (i|me|myself)',
      '(co founder|cofounder|brother|wife|husband|sister) & (i do rest|and i|and me|write code)',
      '(team|people|specialist|staff|somebody|person|department) .. we (not have|do not have|have not|have not got|can not afford|lack)',
      '(no|without|not have) (ops|dba|operations|database) (person|people|staff)',
      '(one|single) pair of shoulder',
      'i do .. (dev|development|ops|support|everything|coding)',
      '(when i|while i) .. (holiday|vacation|ill|sick) & (nobody|department|no one)',
      '{SETBSMALLNUM} (people|person) (code|have one year|in it|for it|in total|on it|know it|run it)',
      'with team of (our|my)? size',
      '(volunteer|volunteers|student) .. (maintain|run|look after) .. (evening|spare time|weekend|free time)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:each team|per team|customers?' team|team be free|on our platform|rival|competitor|used to|2009|million engineer|plan for|two of the|locomotive|ride|patients?|same (?:row|field|record|drawing)|at (?:the )?same time|edit|other team|hundred engineer|wait|alternate|per shift|never to be asked|be enough|on tuesday|take (?:the )?alarm|half (?:our|the|of))/,
    },
  ),
  no('team.small', [
    '(hardly|not) (a|exactly)? small team',
    '(staff|people|headcount) .. (be not|not) .. issue',
    '(people|engineer|developer) we have plenty',
    '(hundred|hundreds|thousand|sixty|eleven hundred|# hundred) .. (engineer|developer|programmer) & (we|ours|our|company|grow|from|single code base|organization)',
    'department be (large|big|huge)',
    'group of (sixty|hundred|fifty|forty|eighty)',
  ]),
  yes(
    'team.manyTeams',
    [
      '{SETCTEAMS} .. {SETCHOLDUP} & (team|squad|everyone|each other|other) & {SETCSHIP}',
      '(each|every|all|forty|{SETBMANYNUM}) .. {SETCTEAMS} & {SETCOWNWAY}',
      '(dozen|twenty|thirty|forty|fifty|hundred|thirty five|#|dozens of|fifteen) (feature|product|development|delivery|engineering|stream aligned) team',
      '(dozen|twenty|thirty|forty|fifty|hundred|dozens of|fifteen) (team|squad)',
      '{SETCTEAMS} .. own .. (business area|domain|area|service|code)  & (team|clear|each|platform)',
      '(unable|not able|can not) .. release .. (apart|separately|alone|independently)',
      '(squad|team) .. not have to know .. (squad|team|other)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:one team|single team|sport|league|football|hockey|stream work|locking|rival|play|match|per team|workspace|tenant|one group|seven people|quiz|reread|stream|own pace)/,
    },
  ),
  no('team.manyTeams', [
    '(one|single) team .. (own|do|work|build|run) .. (whole|everything|all|one product|it)',
    '(we have|there be) (only|just)? one team',
    'release .. (by|together) .. (one group|one team|seven people|one room)',
    'we (all)? release together',
  ]),
  pick(
    'team.onCall',
    'none',
    [
      '{SETCNIGHTWORD} & {SETCALONE}',
      '(not do|no|not offer|without) .. (out of hour|after hour|night) (support|cover|service|duty)',
      '(turn|switch) .. off .. phone .. (at|in|after) & (only one|night|ten|evening|nobody)',
      '(admin|webmaster|sysadmin|it department) .. (part time|twice week|once week|volunteer) & (sleep|look|mail|nobody|evening)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:job|batch|crew|used to be no|queue|import|maintenance|customer|deliver|backup|sale|results?)/,
    },
  ),
  pick(
    'team.onCall',
    'dedicated',
    [
      '(developer|engineer) .. (not be|not to be|never) .. (disturb|wake|woken|page) & (crew|operator|team|ops)',
      '(pay|employ|hire) .. (people|night owl|crew|staff) & (night|production|stare|round clock) & (watch|stare|sole|crew|screen)',
      '(someone|somebody) .. awake & (any hour|every hour|all hour|trained|round clock)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:no ops|developer be (?:also|our)|take turns|nurse|batch|queue|query|transaction|whoever|part time|nobody|no one|we (?:share|rotate)|one sre|manual|by hand|page (?:view|of)|write operation|read operation|ship|report|release night|close at|screen[s]? display|commission)/,
    },
  ),
  pick(
    'team.onCall',
    'shared',
    [
      '{SETCPHONE} & {SETCPASS} & {SETCUS}',
      '(developer|engineer|programmer) .. (be|are) also .. (operation|ops|operations|support)',
      '(night|nights) .. (page|paged|call|alarm) .. (one of|to one|some) .. (developer|us|engineer|programmer)',
      '(developer|engineer|programmer) .. (be|are)? (in|on) .. (pagerduty|oncall schedule|rota|roster)',
    ],
    {
      negated: 'drop',
      unless: /\b(?:neighbou?ring|sre|noc|dedicated|customer|we do not|trip|vehicle|so far none|telephone)/,
    },
  ),
  yes(
    'simplicity.valued',
    [
      '{SETCPREFER} .. {SETCONE} .. {SETCTHING} & (than|instead|for all|for everything|unless|just|please|boring|dull|perfect|plain)',
      '(boring|dull|plain|simple) {SETCTHING} .. {SETCPREFER}',
      '(boring|dull) .. (postgres|mysql|database|technology|solution|failure)',
      '(failure|fault|it) be boring',
      '{SETCNEWPART} .. (be|mean) .. (full time job|no one have|nobody here)',
      '(few|less) .. (part|piece|moving part|thing|system|component) .. (better|happy)',
      '(one more|another) thing .. (fail|break|patch|monitor|learn|go wrong|be woken|watch)',
      '(hold|keep|fit) .. in .. (one)? head',
      '(explain|explainable|understandable|comprehensible) & (successor|afternoon|stay small|new colleague|one page|beer mat|whiteboard)',
      'simple enough .. (that|for) .. (teacher|one person|anyone|admin|secretary|successor|intern)',
      '(for every|each) system .. (come in|that come) .. (another|one) .. (go|out)',
      '(can|could) be (left|leave) out .. (should|must|ought)',
      '(glue|gluing|glued) .. (together|between) & (tired|fed up|instead|single|one|without|rather)',
      '(clever|fancy|exotic|elaborate|sophisticated) architecture .. (burn|no|not|never)?',
      '(thin and stateless|low cost , simplicity|keep it simple|as dumb as possible)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:was the goal|price|fine with (?:more|another)|welcome|not a criterion|feature for|simple (?:query|report|text|screen))/,
    },
  ),
  yes(
    'cost.matters',
    [
      '{SETCCOSTWORD} & {SETCOUCH} & {SETCMACHINERY}',
      '(cheap|cheaper|cheapest) .. (be feature|will be take|win|old iron|wins|iron|option)',
      '(whichever|whatever) be cheap',
      '(save|saving|pay for) .. (two third|half|third|money|percent|effort) & {SETCMACHINERY}',
      '(charge|charges|bill) (us)? by .. (gigabyte|transition|request|message|seat|event|step|query|call|minute)',
      '(can not|could not|not) .. (afford|pay for) .. {SETCMACHINERY}|night shift|specialist|idle',
      '(pay|paying) for .. (idle|unused|only when|processor only)',
      '(elephant .. room|beyond .. reach|over budget|cost ceiling|going over budget|cost cap)',
      '(double|triple) .. (bill|invoice|cost)',
      '(quoted|quote) .. price .. (laugh|choke|cry|faint)?',
      '(every|each|per) .. (million|thousand|parcel|user|customer|message) .. cost .. (less|under|at most|cent)',
      '(margin|fee|subscription) .. cent & (infrastructure|server|eat|one of them)',
      '(pay|pays) .. {SETBSMALLNUM} (euro|dollar|pound|franc) (month|year|week) & (not much|little|play with|only)',
      '(finance people|finance|cfo|treasurer) .. (sign|laugh|not sign|refuse|choke)',
      '(budget) .. (cover|for|allow|be enough) .. (one more|some|only|just) .. {SETCMACHINERY}',
      '(low cost|costly and|be costly|would be costly)',
      '(should|must|ought) .. cost .. (nothing|next to nothing|little)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:road charge|price list|not our problem|cost[s]? what|whatever it take|do not care|shown? the (?:old )?price|price be (?:update|change)|ticket price|customer be charge|charge (?:the|a) (?:card|customer)|double charge|licen[cs]e plate|will not decide|hardware be cheap|fare|stock price|cost (?:center|us customer))/,
    },
  ),
  no('cost.matters', [
    '(whatever it take|spare no expense|price will not decide|pay for best|money be there)',
    '(finance|board|cfo|nobody|no one) .. (not care|care) .. (cost|price) ',
    '(bill|cost|price) .. (not|never) .. our problem',
    '(hardware|server|machine) .. (be|be cheap) cheap .. compare',
  ]),
  ...settingBroadSiteRules,
];
