import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';

/** Ideas hold their own negations, so a negation before them says nothing more. */
const open = { negated: 'ignore', question: 'drop' } as const;

/** Flags about traces, numbers, trust, speed and loss, told by ideas: the second round. */
export const marksToldRules: readonly Rule[] = [
  yes(
    'retries.byClients',
    [
      '{GUACALLER} .. {GUATRYAGAIN} & {GUANOWORD}',
      '!{GUATRYAGAIN} & {GUADONETHING} & {GUAONLYTHEONE} & {GUACALLER}',
      '(idempotency|idempotent) .. (on|for) (every|each|all) .. (post|request|call|endpoint|payment)',
      '(everyone|everybody|all client|all device|all phone|client) .. (retry|reconnect|come back|try again) .. (at once|at same moment|same moment|together|all at)',
    ],
    {
      ...open,
      unless:
        / (?:consumer|worker pool|we retry|partner be down|serializable|abort(?:s|ed)?|deadlock|only after|switch off|switched off|never again|no second|gives up|upgrade|replica|cron|delivery|node|job) /,
    },
  ),
  pick(
    'dualWrite',
    true,
    [
      '{GUAKEPTFIRST} ... {GUATOLDAFTER} & {GUACAMEAPART}',
      '{GUATOLDAFTER} .. (first|before) & {GUAKEPTFIRST} & (rollback|roll back|never|worse|bug)',
    ],
    {
      ...open,
      unless:
        / (?:same transaction|same commit|outbox work|log of the database|cdc|change capture|consumer|replica|offset|partition|decline|lost update|broker and status|checkout|queue be full|backlog|retention|late|lag|queue for|task queue|search|index|lock) /,
    },
  ),
  yes(
    'audit.needed',
    [
      '{GUAWHODID} & {GUAWATCHDOG}',
      '{GUANEVERALTERED} & {GUALEDGERLIKE} & (must|have to|law|court|regulator|because|insist|provable|for ever|seal|afterwards|demand|only add)',
      '{GUAWATCHDOG} .. (demand|require|want|ask|oblige|seal|review|see) .. (trail|log of|each change|every change|each edit|every edit|write once|deletion|alteration|who change|who make|who see)',
      '(provable|reproducible|traceable|attributable) .. (later|afterwards|for court|year|to authority|for authority|to regulator)',
      '(can not|could not) .. (say|explain|tell) .. why .. (balance|stock|amount|figure|value)',
    ],
    {
      ...open,
      unless:
        / (?:nobody|waive|gossip|no regulator|not matter|trust the other|half counted|losing|kafka transaction|test|feature flag|deploy|log line|rank|who win) /,
    },
  ),
  yes(
    'history.needed',
    [
      '(each|every|all) (change|move|movement|version|revision|order|correction) .. (be keep|keep|retain|preserve|fresh record|be fresh record) & (rather than|sum|previous|position|remain|forever|unchangeable|year|replay|state)',
      '(know|show|hold|have) .. how (thing|it|they) be , not how',
    ],
    {
      ...open,
      unless:
        / (?:deploy|backup|rollback|consumer|migration|no need|nobody|drop because|only present|schema|release|game|cleanup|training|test) /,
    },
  ),
  yes(
    'ids.generated',
    [
      '{GUANUMBERING} .. {GUANUMBERED} & {GUAFARPLACES} & (unique|same|id|ids|identifier|never|without|duplicate|chronological|key|own|increase)',
      '(collide|colliding|duplicate|same|double) .. (key|id|identifier|serial number|tag|number) & (two|merge|region|plant|site|county|branch) & (issue|give|find|count|unique|after|each)',
      '(auto increment|autoincrement|sequence in one|single sequence) .. (over|last thing|no longer|stop|out)',
    ],
    {
      ...open,
      unless:
        / (?:phone number|number of|head office only|one writer|vendor|other agency|partition key|retry|repeat|idempotency|message id make|lock same|customer key|keyboard|ranking) /,
    },
  ),
  yes(
    'byzantine',
    [
      '{GUAMEMBER} .. {GUACHEAT} & ({GUASHAREDBOOK}|each|other|about everything|network|reward|protocol|node|result|face value|on purpose|peer)',
      '(adversary|attacker|crook) .. (control|own|join|run|hold) .. (node|network|some|member|replica)',
      '(anyone|anybody) .. (join|enter|run) .. (network|node) & (crook|cheat|stranger|include|lie)',
      '{GUANOLONEPOWER} .. (rewrite|alter|control|own|trust|power|host) & {GUASHAREDBOOK}',
      '(not|nobody|no|without) .. (trust|believe) .. (other four|one another|each other|common database|member server)',
      '(each|every one) .. (suspect|believe|think) .. (other|others) .. (cheat|doctor|lie|forge)',
      '(peer|node|participant|member) can not be (believe|trust)',
    ],
    {
      ...open,
      unless:
        / (?:not cheat|no need|lie down|nobody cheat|all node be ours|our own machine believe|single operator|someone else|trust the association|test|password|phishing|collection|holiday|exam) /,
    },
  ),
  yes(
    'latency.interactive',
    [
      '{GUAONEYES} & {GUAINSTANTLY}',
      '{GUAPEN} & (each other|colleague|others|name flag|realtime|live|fly about) & (see|cursor|fly|draw|edit) & (in|with|on|about|screen|plan|see)',
      '(voice call|video call|telephony|walkie talkie) & (delay|lag|talk over|echo)',
      '(preview|feedback|screen|echo) .. (feel|be|must) .. (instant|instantaneous|immediate)',
      '(moment|as soon as|when) ... (goal|bid|host|editor|player|key|bet|shot|tap) & (odds|screen|phone|everyone|everybody|sound) .. (jump|see|gone|shrink|move|follow|hear)',
    ],
    {
      ...open,
      unless:
        / (?:no hurry|revoke|permission|ban|report|lose|no live|take time|logo|single author|replica|deploy|outage|batch|hotspot|cache|pager|alert|oncall|stampede|permit) /,
    },
  ),
  yes(
    'latency.mainGoal',
    [
      '(every|each) .. {GUAMILLI} .. (cost|worth|lose|shave|percent|count)',
      '(no|not any) .. slower than .. {GUAMILLI}',
    ],
    {
      ...open,
      unless:
        / (?:not|never ask|nobody|no longer|slow page be fine|hire|deploy|build|test|two hundred people|growth|release|learn|recover|failover|grow|simple|simplicity be the goal$) /,
    },
  ),
  yes(
    'latency.asyncOk',
    [
      '{GUALATERWORK} .. {GUAMAYWAIT} .. {GUALATERTIME}',
      '{GUALATERTIME} .. {GUAMAYWAIT} & {GUALATERWORK} & (fine|enough|nobody|no one|acceptable|hurry|rush|ok|okay|splendid)',
      '(delay|latency|lateness) of .. (second|minute|hour) .. (all right|alright|acceptable|enough|fine|ok|okay|tolerable|harmless)',
      '(minute|hour|second) of (delay|latency) .. (be)? (enough|fine|acceptable|ok|okay|all right)',
      '(may|can|could) .. (simply|just|happily)? wait .. (minute|hour|night|all night|even hour|half day|till morning|until morning)',
      '(upload|click|hit|request|order) & (coffee|close laptop|after lunch|next day|mail when|get mail|breakfast) & (come back|find|fetch|get|done|through|ready)',
    ],
    {
      ...open,
      unless:
        / (?:not possible|no later|illegal|replica|backup|deploy|release|hire|migration|project|outage|crash|dead|stuck|hang|competitor|must not|on spot|can not|failover|down|user wait|view|counter|count|stale|read|reads|lag) /,
    },
  ),
  yes(
    'loss.none',
    [
      '{GUATHANKED} & {GUASTAYSTHERE} & {GUAPRECIOUS}',
      '(count|confirm|acknowledge|answer|ok|done) .. (only after|only when|not before|once|until|before) .. (two|second|both|three|another) (site|copy|disk|node|hall|building|datacenter|machine)',
    ],
    {
      ...open,
      unless:
        / (?:message|event|topic|queue|consumer|click|packet|node lose|drill|fine by|accept|no fsync|prove to us|scan|parcel|duplicate|lose customer|not matter|refused write|lost update|overwrite|overwritten|competitor|lose patience|no drama|nobody|sell twice|two|backup be test|twice) /,
    },
  ),
  pick(
    'loss.recentOk',
    true,
    [
      '(lose|gap|drop|miss|gone|rpo) .. {MOMENT} .. {GUANOTEAR}',
      '(few second|last second|final second|lost minute|few record|few row|half minute) & (lose|gone|drop|loss|miss|write|lost) & {GUANOTEAR}',
      '(be gap|gap of|gap) .. (be gap|all right|second be|be fine|no matter)',
    ],
    {
      ...open,
      unless:
        / (?:event|notification|packet|not acceptable|unthinkable|never lose|must not|no longer here|not even|overwritten|outage be|downtime|stale|behind|no write|unacceptable|connection|revenue|customer|availability|message) /,
    },
  ),
];
