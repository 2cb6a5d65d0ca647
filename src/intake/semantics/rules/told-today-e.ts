import type { Rule } from '../match.ts';
import { pick } from '../rule.ts';
import { about } from './told-today-2.ts';

/** Hearsay, plans, other people's systems. */
const notOurs =
  /\b(?:suggest|propose|consider|rival|competitor|partner|brochure|demo|if only|would love|reject|heard|should we|evaluate|workshop|conference|neighbou?r|consultant|adviser|dream|turn down|used to|plan to|customers? (?:send|upload|want|get)|export\w*|import\w*|upload\w*|download\w*|report|print\w*|attach\w*|invoice be)\b/;
const ours = (more?: RegExp): RegExp =>
  more === undefined ? notOurs : new RegExp(`${notOurs.source}|${more.source}`);

const denial = { negated: 'ignore' } as const;

/** What runs today, as people say who do not think of systems. */
export const presentPlainRules: readonly Rule[] = [
  pick(
    'present.greenfield',
    true,
    [
      '{TODNOTHINGBUT} .. {TODDREAM} & (we|project|system|product|app|it|startup|so far|yet|no|team|platform)',
      '{TODFOUNDING} & {TODUNMADE}',
      '(have|be) .. {TODDREAM} .. (and|but) (no|nothing|not) .. (product|code|software|system|line|else|more|yet)',
      '(yet|still|remain) to be (invent|create|found|code|construct)',
    ],
    {
      ...denial,
      factual: 'no',
      unless:
        /\b(?:existing|running|today it|legacy|rewrite|replica|customer name|user name|by name|domain name system|requirement be|username|column|index|backup|search|copy|field|only requirement|key|hostname)\b/,
    },
  ),
  pick(
    'present.shape',
    'monolith',
    [
      '(one|single) (big|large|huge|fat|old|grown)? (java|php|python|ruby|rails|. net|c#|go|node|perl|cobol|django|laravel|delphi)? (thing|lump|blob|chunk|clump|heap of code|pile of code) & (deploy|server|everything|all|release|ship|put|code|run)',
      '(one|single) (program|application|app|codebase|process|deployable) .. (do|contain|hold|serve|cover|handle) .. (everything|all|whole|it all|lot)',
      '(all|everything|every module|every part|every screen) .. (in|inside|part of|belong to) (one|single|same) (program|application|app|codebase|code base|deployable|process|war|jar|executable|repository|solution)',
      '(cannot|can not|impossible to) (deploy|release|ship|change) .. (part|module|piece|page|screen|one) .. (without|alone|on its own) ',
    ],
    {
      ...denial,
      unless: ours(/\b(?:databases?|topic|shard|cluster|transaction|page|each service|microservices?)\b/),
    },
  ),
  pick(
    'present.database',
    'split',
    [
      '{TODPARTNAME} .. {TODKEEPS} {TODSEPARATESTORE}',
      '{TODPARTNAME} and .. {TODPARTNAME} .. {TODSEPARATESTORE}',
    ],
    {
      ...denial,
      unless: ours(
        /\b(?:each (?:customer|tenant|school|shop|client)|every (?:customer|tenant|school|shop|client)|per (?:customer|tenant|shop)|tenant|shard\w*|replica|region|country|should|must|standby|transaction|atomic|both|what|which|how|warehouse|analytic\w*|copy)\b/,
      ),
    },
  ),
  pick(
    'present.database',
    'replicas',
    [
      '(primary|main database|master|main server) .. (copy|copies|second machine|others) .. (read|reading|query|report)',
    ],
    { ...denial, unless: ours(/\b(?:shard|cluster|cache|standby|promote|fail|lose|lost|backup)\b/) },
  ),
  pick('present.headroom', true, ['{TODKIT} & {TODSPAREROOM}'], {
    ...denial,
    unless: ours(
      /\b(?:no (?:slack|headroom|room|reserve)|not (?:have )?(?:much|any|enough)|little|one (?:shard|node|machine|box|core)|others?|rest|while|until|must|want|need|hot|wait for|lock|connection|cold|deadlock|fits? in|transaction|standby|disk full|developer|in memory|timeout|gpu be)\b/,
    ),
  }),
  pick(
    'present.worksWell',
    true,
    ['{TODCONTENTWITH} & (system|software|setup|application|what we have|platform|program|stack)'],
    {
      ...denial,
      unless: ours(
        /\b(?:if|but|must|should|would|no longer|until|except|want|need|goal|hope|sales|may|not be)\b/,
      ),
    },
  ),
  about(
    'asked.consistency',
    [
      '(keep|stop|prevent) .. from (book|buy|edit|claim|reserve|overwrite|take|sell|grab) .. (same|twice|each other)',
      '(overwrite|trample|clobber|undo) .. each other',
    ],
    /\b(?:cache|topic)\b/,
  ),
  about(
    'asked.messaging',
    [
      '(other|every|all|interested) (system|service|team|department|party|application) .. (learn|hear|know|find out|get wind|be tell) ',
    ],
    /\b(?:search|cache|teams? know)\b/,
  ),
  about(
    'asked.resilience',
    [
      'what .. (go wrong|happen|stop|break|be leave) .. (if|when|once) .. (link|line|cable|site|hall|datacenter|region|provider|cloud|zone|building|power|internet|city)',
      'how .. (go on|keep go|keep work|carry on|stay up|keep serve|keep sell) .. (when|if|while|without) .. {TODWHOLEPLACE}',
    ],
    /\b(?:replica lag|cache|primary)\b/,
  ),
];
