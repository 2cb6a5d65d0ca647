import type { Rule } from '../match.ts';
import { no, yes } from '../rule.ts';
import { settingTeamRules } from './told-setting-3.ts';

/** Partners and preferences, told by ideas that meet in one sentence. */
export const settingPlaceRules: readonly Rule[] = [
  yes(
    'integrations.many',
    [
      '{SETPARTNERS} .. (all)? (use|send|speak|upload|want|deliver) .. (different|another|own|separate) .. {SETADAPTER}',
      'every new (client|customer|partner|bank|supplier|hospital) .. (mean|need|bring|require|cost) .. (new|another|own)? (connector|adapter|integration|importer|driver|mapping|repo|module)',
      '(one|first) .. (upload|send|want|use) .. , .. (next|second|other|another) .. , .. (third|yet another|last) & (xml|csv|fax|mail|edi|ftp|json|format|api|phone)',
      '(integrate|connect) .. (with|to) .. (any|all|every|each|dozens|many|#) .. & ({SETNUM}|product|at last count|all of them)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:scope|counted|sample|migration state|police|lock|template|same standard|single piece of code|adapt to (?:our|us)|one format|all .{0,20}same format)\b/,
    },
  ),
  yes(
    'simplicity.valued',
    [
      '{SETREFUSE} .. (more|another|new|five|separate|further|yet|extra|additional|kind|big|whole|second|own|special|distributed|dozen|zoo|# new) .. {SETPART}',
      '{SETPART} .. (too many|already|minus point|earn its keep|prove its worth|justify itself|must be justify|out of question|be overkill) & (we|us|two|every|each|for|any|one|few|small)',
      '(remove|shed|drop|throw out|get rid of) (thing|things|part|component|system) & (rather|not add|would like|want|goal)',
      '(count|number) .. (part|component|system|moving part|box) .. & (review|minus|architecture|low|small|literally)',
      '(keep|like|want|prefer) (it|thing|things|everything|them)? (deliberately|as|way)? {SETSIMPLE}',
      '(do|solve|manage|build) .. with what .. (have|get|got|own|run already)',
      'what .. (not|do not) .. (run|have|own|exist) .. (can not|cannot|not) .. (fail|break|page)',
      '(three|four|five|six|seven|ten|two) (system|component|database|technology|tool|thing) .. (be)? (already|too many|enough)',
      '(vicar|caretaker|intern|apprentice|trainee|successor|janitor|secretary) .. (be able to|must|can|should) .. (understand|explain|draw|grasp|operate|run)',
      '(less|fewer) be more|(remove|take away|drop) (thing|things|part|system) .. (rather|not add|instead)|few moving part',
      '(glue|seam|interface) .. fail .. more .. & (few|brick|part|want)',
      '(naive|wrong|foolish|silly|crazy) .. to (keep|want|stay) .. (it|single|simple|small|one)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:current value|losing|lose|will not bother|life would|readers?|for analysis|that is not the question|vendors?|sales rep|storage product|inserts?|won t bother|bother us|rather enjoy|army of|if we be|interface|customer|too large|growth|complexity be fine|rival|competitor)\b/,
    },
  ),
  no('simplicity.valued', [
    '(another|extra|more|few more|two more) (system|component|part|technology) .. (not|hardly) .. (bother|hurt|scare|matter|frighten)',
    '(complexity|complicated) .. (be|run) .. (fine|ok|acceptable|enjoy|welcome)|(people|staff|skill) to run complicated',
  ]),
  yes(
    'cost.matters',
    [
      '(every|each|count every|turn over every|turn every) {SETCURRENCY}',
      '(not|never) .. (rich|wealthy|make of money|made of money|swim in money|have much money|have money|have deep pocket|google)',
      '(grounds|reason|reasons|because|account) of (cost|price|money|expense)',
      '(what|how much) .. (it|that|this|we|whatever) .. cost & (first|tell|ask|want|before|question|boss|know)',
      '(half|less|fraction|third) .. (of|the)? (bill|price|cost|money) & (trade|for|rather|any day|give|gladly|prefer)',
      '(money|franc|euro|dollar|pound) .. (spend|spent) on {SETRESOURCE}',
      '(eat|eating|spoil|kill|swallow|destroy|erode) .. (margin|profit|budget|grant|reserve)',
      '(only|main|first|sole|biggest|hardest) (constraint|concern|worry|criterion|limit) .. (be)? (budget|money|cost|price)',
      '(old|second hand|used|refurbished|donated|free) (hardware|server|machine|software|laptop) & (afford|what we|all we|budget|no money|get by|cheap)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:no one has ever asked|come[s]? last|budget enough|error budget|millisecond|by both sides|both sides|bidder|every frame|be there|billed|lambdas|good cause|closet|latency budget|budget sheet|any amount of|cost[s]? battery|by a committee|afford (?:to )?(?:a |an |any |even |the |one )?(?:lose|loss|outage|downtime|wait|minute|second|mistake|duplicate|double|be down)|plenty|no object|patient|premium|claim[s]?|price list|will ever ask)\b/,
    },
  ),
  no('cost.matters', [
    '(cost|money|price|budget) .. (come|be|rank) .. (last|secondary|enough|no object|irrelevant|plenty|of no concern)',
    '(nobody|no one) .. (ask|care|look) .. (what|how much|at) .. (cost|bill|invoice)',
    '(trade|give|spend|throw) any amount of (hardware|money|machine)',
  ]),
  yes(
    'stack.sqlWanted',
    [
      '(we be|be|all) sql (people|shop|house|folk|person)',
      '(no other|nothing|no|not) .. (option|thing|alternative|choice) .. (but|than|except) sql',
      '(should|must|have to|still) .. (be|look like|stay|remain|speak|feel like) .. (postgres|postgresql|mysql|sql|relational|oracle dialect)',
      '(key value store|nosql|mongodb|document store|document database) .. (propose|suggest|try|offer|mention) .. (revolt|refuse|reject|rebel|laugh|mutiny|outcry|protest)',
      '(spoil|spoiled|spoilt) by (postgres|sql|oracle|relational|mysql)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:happily|shed a tear|tear for|not require[d]?|no interest|none of us|drop(?:ped)? the relational|do not want it back|back|without sql|nobody need|warranty|slow|timeout|vacuum|deadlock|lock|can live without)\b/,
    },
  ),
  no('stack.sqlWanted', [
    '(none|nobody|no one|not) .. (attach|attached|cling|insist|wed|married|care) .. (to|about|on|for) .. (sql|relational|join)',
    '(happily|gladly|readily|easily) give up (sql|join|relational|constraint)',
    '(shed|not shed|weep) .. tear .. (for|over) (sql|relational|join)',
    '(sql|relational) .. (be not|not) (required|require|needed|need|necessary|of interest|important)|speak sql .. no interest',
  ]),
  yes(
    'stack.vendorUnwanted',
    [
      '(exist|available|offer|run|sold) .. (only)? (at|by|from|on|in) (only)? (one|single) (cloud)? (provider|company|vendor|cloud|supplier|place)',
      '(walk away|switch|leave|move away|get away|part way|divorce) .. from .. (provider|vendor|cloud|amazon|google|azure|supplier|aws|oracle)',
      '(run|host|operate) .. (ourselves|ourself|ourselve) (anywhere|everywhere|if need be|if we must|should)',
      '(take away|taken away|vanish|pull|killed|go) .. (by|with) .. change of (license|licence|term|owner)',
      '(feel strongly|insist|only|must|strictly|believe|prefer|nothing but|demand|commit) .. (about|on|in|be)? (open source|free software|community edition|community database|open license|oss)',
      '(read|see|have|audit|patch|fork) .. (source|source code) of .. (database|it|everything|store|product|thing)',
      '(not|never) .. (bind|tie|chain|marry|shackle|commit) (ourselves|us|ourself|ourselve)? .. to .. (cloud|vendor|provider|amazon|google|product|company)',
      '(digital sovereignty|technological sovereignty|vendor independence|vendor neutral|provider independence|exit strategy)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:no objection|ready to pay|not worry|doesn t worry|worry us|do not mind|boat|canal|not matter|fine with|their own locks|no problem|offline|lose|customer portal)\b/,
    },
  ),
  no('stack.vendorUnwanted', [
    '(no objection|nothing against|not mind|not afraid|not worry|no problem) .. (vendor|commercial|proprietary|license|licence|amazon|aws|lock in|managed|tied)',
    '(lock in|tie to|be tied to|dependence on) .. (price .. ready to pay|not worry|not bother|not scare|accept|fine|ok|not matter|acceptable)',
  ]),
  ...settingTeamRules,
];
