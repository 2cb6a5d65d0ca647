import type { Rule } from '../match.ts';
import { pick } from '../rule.ts';

/** Rows for good, rows again and again, rows that go. */
const rowRules: readonly Rule[] = [
  pick(
    'writes.appendOnly',
    true,
    [
      '{FLWDENTRY} ... {FLWDFOREVER}',
      '{FLWDFOREVER} .. {FLWDENTRY}',
      '(nobody|no one|never|not) .. (update|edit|correct|fix|modify|go back|goes back|come back) .. (point|record|row|reading|entry|line|value|measurement|message|one) .. (once|after|afterwards|later|again|when)',
      '(each|every) (change|correction|deletion|mistake|amendment|revision) .. (be|become|get|make|itself) .. (fresh|new|further|another|separate|own|itself) .. (record|entry|version|row|line)',
      '(what|whatever) .. (written|stored|recorded|cast|logged|filed|signed) .. (never|not) .. (change|touched|edited|modified|altered|rewritten)',
      '(only|simply) .. (sum|fold|total) .. of .. (event|move|entry|movement|posting) ',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:slider|same columns|lookup|custody|freeze|gone for|by one|who approved|open to|infrastructure|specification|schema|not touched|different department|blobs?|contract|until someone|give the helpdesk|index|software|config\w*|code|process frozen|frozen (?:account|food|screen)|edited (?:by|in|together|at)|for good reason|read replica|offline|conflict|concurrent|two people|sealed bid|interface|api|be edited (?:again|every|all)|copy is frozen|overwritten (?:with|by|each|every|all)|overwritten all|user freeze|no longer be edited by two) /,
    },
  ),
  pick(
    'writes.updates',
    true,
    [
      '{FLWDOVERWRITE} .. {FLWDCURRENT}',
      '(row|record|ticket|line|order|field|document|case|invoice line|file|listing|policy) .. (change|changed|edited|corrected|touched|amended|modified) .. ({FLWNUM}|dozens of|many|several) time',
      '(save|saved|write|written|store|stored|update|updated|set) .. (every|each) .. (second|minute|few second|save|page view|request) .. (same|previous|position|progress|status)',
      '(app|player|client|device|vehicle|worker) .. (write|save|update|report|set) .. (position|progress|status|state|score|location) .. every .. (second|minute)',
      '(most|nine out of ten|majority of|nearly all|half of) .. (request|statement|write|query|row) .. (update|change|overwrite|touch) ',
    ],
    {
      unless:
        / (?:lost|win|newer|older|delivery|version|never|nobody|not be overwritten|not be edited|colleague|both|lost update|two (?:people|clerks|users|designers)|conflict|cannot be|no row|not one|immutable|append|history|concurrent|at the same time|at once|offline|replica|last write wins|failover|firmware|software|if we|should we|two region|dashboard|isolat\w*|serializable|cache) /,
    },
  ),
  pick(
    'writes.ttl',
    true,
    [
      '(every|each|all) .. (key|record|message|entry|row|item|session|token|offer|link|story) .. (carry|have|get|come with) .. (expiry|expiration|ttl|time to live|time after which|expiry date|end date)',
      '!(session|token|code|password|link|cart|hold|reservation|lock|lease|seat|room|fare|otp|invitation|voucher|offer|story|basket|draft|profile|ban|quote|pin|passcode|cookie) .. (live|last|be valid|expire|lapse|end|die|be held|be hold|time out|vanish) .. (for|after|within|on their own|by itself|by themselves|unless|if it|,|without)? .. {FLWSPAN}',
      '(short lived|ephemeral|disposable|self destructing|self deleting|fleeting) (token|code|link|record|data|session|key|message|file|post|photo|story)',
      '(last|newest) {FLWSPAN} .. (older|rest|everything else) .. (drop|fall off|delete|go|vanish|purge|thrown)',
    ],
    {
      unless:
        / (?:kafka|redis|plots?|certificate|domain|contract|audience|warranty|plant|lifetime|node|failover|last (?:minute|day|second) |backup|restore|replay|years? of|archive law|delete nothing|nothing may delete|no retention|forever|hours? old|deleting expired|lose |lost |at least (?:seven|ten|#)|be (?:late|lagging)|processor|stream job|query|queries|window|minutes? behind|vanished|crash|every # |decade) /,
    },
  ),
];

/** Writes that must get in, from where there is no network, and past the server in the middle. */
const acceptRules: readonly Rule[] = [
  pick(
    'writes.mustAccept',
    true,
    [
      '(even if|even when|even while|even with|although|though|during|while|whether or not|no matter) .. {FLWDTROUBLE} & (must|have to|should|need to|can not afford) .. (be)? (able to|still|keep|go on|carry on|continue|always)? .. (accept|sell|take order|take payment|book|record|register|write|save|admit|log|capture|issue|get in|be taken|be accepted|be saved|be recorded|enter)',
      '(rather|better|sooner|prefer) .. (contradictory|oversold|overbooked|two version|double|conflict|deleted item|wrong|duplicate|inconsistent|stale) .. than .. (refuse|turn|cannot|can not|not|reject|lose|say no|submit|fill)',
      '(refuse|refusing|reject|rejecting|turn away|turning away|decline) .. (be|is) .. (not option|no option|worst|out of question|unthinkable|not acceptable|unacceptable|forbidden)',
      '(at no time|never|under no circumstance|not once) .. (may|can|must|should) .. (answer with error|say no|refuse|reject|turn away|bounce)',
      '(availability|availability for write|writability) .. (beat|trump|come before|win over|go before) & (write|order|save|cart|basket|booking)',
      '(partition|split|outage|failover) or (no|not) .. & {FLWDTAKE}',
      '(each|either|both|every) (side|site|half|island|office|region) .. (must|have to|can|should|go on) .. (write|accept|take|register|go on|book) .. (at any time|always|alone|on own|when cut|even)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:chairman|whistle|canteen|better to refuse|rather refuse|in doubt|read only|may (?:simply )?wait|can wait|be refused|select and where|money|transfers?|only copy|worse than none|survive|reads? |deploy|schema|duplicate|backup|invalid|fraud|replica lag) /,
    },
  ),
  pick(
    'writes.mustAccept',
    false,
    [
      '(rather|better|prefer to|sooner) .. (refuse|reject|decline|turn away|stop taking|block|say no) .. (than|when)',
      '(when in doubt|in doubt) .. (reject|refuse|decline|block|say no)',
      '(read only|refuse|refused|rejected|wait) .. (for)? (an hour|hour|few minute|while|minute|day) .. (fine|come back|ok|nobody|acceptable|no problem|bearable|people)',
    ],
    {
      negated: 'ignore',
      unless: / (?:than refuse|than reject|than turn|report|search|dashboard|rather than) /,
    },
  ),
  pick(
    'writes.offline',
    true,
    [
      '{FLWDAWAY} & {FLWDENTER} & {FLWDHAND} & (sync|merge|upload|later|afterwards|when|until|while|still|must|need|go on|keep|same|night|back|put together|in order|local|come|yet|join|compare|blend|journal|and|all day)',
      '(sync|syncing|synchronize|merge|upload|put together|blend|reconcile|compare|combine|join) .. (when|once|at|in|on|with|each night|next morning|later) & {FLWDAWAY}',
      '(own|local|small) (journal|machine|database|copy|pc|store) & (line|internet|network|host|connection|link|headquarters) .. (fail|away|cut|down|gone|without|unreachable|drop)',
      '(tablet|phone|laptop|device|radio) to (tablet|phone|laptop|device|radio) & (sync|swap|exchange|merge|share)',
    ],
    {
      negated: 'drop',
      unless:
        / (?:archive be|air gapped|not needed|be not need|take .{0,15}offline|done offline|people asked|region|data ?center|zone|node|failover|replica|consumer|partner|subscriber|broker|provider|read only|the primary|everyone sit|no one work|server room|cluster|downtime|maintenance|dumps?|spool|sensor|telemetry|gateways?|scada|lose power|zone server|analysis|training) /,
    },
  ),
  pick(
    'writes.throughServer',
    true,
    [
      '(every|each|all|everything|any) .. {FLWDEDIT} .. {FLWDROUTE} .. {FLWDSERVER} & (edit|change|drag|dragged|keystroke|move|stroke|operation|player|screen|client|tablet|browser|team|document|board|broadcast|path|user)',
      '(hub and spoke|star shaped|thin client|client to server only|server authoritative|authoritative server|dedicated game server)',
      '(one|exactly one|single|only) (node|machine|server|process|lobby server|host) .. (own|host|may change|hold|decide) & (board|room|document|match|canvas|state|drag|lobby|session|table)',
      '(always|permanently) have (server|backend)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:no server|without (?:a )?server|shard|primary|failover|booking|payment|raft|rack|spof|single point|order be) /,
    },
  ),
];

export const flowWiderRowRules: readonly Rule[] = [...rowRules, ...acceptRules];
