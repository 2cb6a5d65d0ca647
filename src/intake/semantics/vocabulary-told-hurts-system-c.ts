/** Word classes of what hurts in failing, losing and running a system, in told-hurts-system-c.ts. */
export const hurtsMoreIdeaClasses: Readonly<Record<string, string>> = {
  // one of a kind
  HSYCSOLE:
    'single|sole|lone|only one|just one|one and only|one process|alone|exist once|no twin|no spare|no second|no standby|no replacement|no backup machine|not doubled|not double|not redundant|just the one|solitary|exactly one|one haproxy|one old|all egg|only have one|have only one|without spare|without standby|nothing behind it|unpaired|one little',
  HSYCTHING:
    'machine|server|process|broker|router|gateway|node|namenode|box|pc|as400|as/400|coordinator|registry|lock server|map server|id service|zookeeper|firewall|power supply|switch|line to|basket|database|redis|host|vm|service|load balancer|proxy|mainframe|computer|scheduler|instance|message queue|controller|appliance|cache|component|primary|postgres|oracle|mysql|haproxy|nginx|vpn|license server|file server|cable|fiber|ldap|auth|disk array|san|nas',
  HSYCHANGS:
    'out of business|close for|everything stop|everything stand|everything depend|everything hang|everything go|everything be down|nobody can|nobody could|no one can|no one could|nobody find|nobody log|all pause|all stop|all go down|go with it|go down with it|with it|entire company|whole company|whole business|all traffic|all plant|all request|whole ordering|hang on|ultimately depend|depend on|cost us|deaf and blind|deaf|blind|talk through it|go through|worldwide|stop worldwide|no robot|paper|we be closed|lights go out|stand still|standstill|come to halt|grind to halt|nothing work|nothing move|business stop|shop be shut|whole country|entire hospital|send everyone home|go home|take down|take us down|ended|never go down|dare|sneeze|hiccup|catch fire|burn',
  HSYCDROP:
    'die|go|fail|pause|sneeze|hiccup|crash|break|burn|catch fire|stop|go down|be off|restart|reboot|lose|cough|be down|fall over|be gone|trip|freeze|hang|be away',
  HSYCALLSTOP:
    'out of business|close for|nobody can|no one can|nobody could|no one could|nobody find|nobody log|nobody get|all pause|all stop|all go down|everything stop|everything stand|everything else go|go with it|deaf and blind|entire company|whole company|worldwide|cost us entire|no robot|no order|nothing work|nothing move|send everyone home|business stop|standstill|grind to halt|come to halt|we be closed|paper and pencil|pen and paper|whole hospital|whole country|stand still|shut up shop|blind',
  // failing over
  HSYCLONG:
    '# minute|# hour|# second|half hour|half an hour|quarter of hour|hour|hours|minute|minutes|ninety second|sixty second|thirty second|forty second|twenty second|whole morning|whole afternoon|all night|half day|ages|forever|eternity|too long|until human|until somebody|until someone|until a human|replay',
  HSYCHUMAN:
    'by hand|manually|manual|human|screwdriver|call hoster|on one call|six team|laptop|phone|drive there|ssh|edit config|change dns|runbook|somebody have to|someone have to|somebody must|someone must|wake up|get out of bed|click|spreadsheet|checklist|hand crank|pray|dba|admin|on call have|only one person|only person',
  HSYCBOTCH:
    'not work|do not work|never work|for no reason|back and forth|healthy|hour behind|hours behind|second behind|ms behind|behind primary|half of service still|still point|flap|wrong node|ping pong|twice declare|declare|false alarm|no one in charge|stay with dead|fail too|go wrong|refuse|refused write|dread|pray|not start|expired certificate|month behind|be silent|hold breath|drama|botch',
  // data that is gone
  HSYCSTORED:
    'transfer|row|record|scan|homework|booking|write|cart|claim|reading|session|photograph|photo|file|document|data|stock|result|trade|message|chat history|history|survey|vote|order|capture|reservation|email|entry|payment|byte|will|log|customer|volunteer database|terabyte|note|measurement|appointment|invoice|diary|ledger|submission|essay|score|deposit|upload|allergy|prescription',
  // changes of ours
  HSYCCHANGED:
    'feature flag|wrong line|typo|config push|config file|mistake in|bug in|new version|update|firmware|i change|change something|someone alter|somebody alter|altered|flip|pushed|push|release|rollout|roll out|rollback|deployment|deploy|every deployment|change of ours|our own change|own change|hotfix|patch|automated config|config|configuration|setting|new rule|migration script|ship a|ship typo|bad version|wrong value|upgrade',
  HSYCDOWNED:
    'be out|dark|down|read zero|blank|be gone|go up in smoke|not come up|sink|could not log in|can not log in|can take order|get into|no order|take us down|take down|brick|break|crash|fall over|die|kill|stop|outage|knock out|dead|lock out|white page|error page|restart everything|hit all|no backend|unreachable|not one|paralyze|blackout|black out|incident|offline',
  HSYCTOTAL:
    'all|every|everybody|everyone|everything|everywhere|whole|entire|no one|nobody|nothing|no restaurant|no fan|country|worldwide|site|hospital|at one stroke|same minute|within minute|in one go|at once|both|shop|platform|production',
  // results that come too late
  // slow one, others behind
  HSYCSLUGGISH:
    'slow|hang|hung|doze|doze off|dozing|not answer|not respond|unresponsive|crawl|time out|timeout|lag|stuck|failing|stall|rate limit|drop packet|sick|answer late|take minute|unreachable|broken|asleep|trouble with|be down|sluggish|choke|throttle|poison|retry',
  HSYCDEST:
    'merchant|webhook|consumer|destination|supplier|network gateway|gateway|recipient|receiver|valve|subscriber|airline|district|old server|connector|exchange|partner|endpoint|feed|club|parish|station|message|bank|carrier|courier|provider|vendor|insurer|printer|dealer|pharmacy|hospital|salesforce|customer|tenant|device|sink|api|one in front|first one|social network|phone network',
  HSYCREST:
    '(other|others|everyone|everybody|all|rest|entire|whole|everything|fine|healthy|working one|hundred|thousand|remaining|forty|every order|every message|#)',
  HSYCHELDUP:
    '(wait|late|too late|block|hold up|holds up|delay|stand still|stall|stop|keep from|plug|fill up|pay for it|stale|can not show|sit behind|behind it|behind|trouble with|not get|queue up|pile up|starve|freeze|back up|clog|jam|suffer|slow down|be slow)',
  // toil
  // many services
  HSYCSMALLS:
    'service|microservice|nanoservice|repo|repository|build pipeline|deployable|lambda|dependency graph|helm chart|codebase',
  // steps that stop
  HSYCCOVERSURE:
    'failover|fail over|failing over|failovers|switchover|switch over|cutover to standby|cutover to reserve|hot standby|warm standby|cold standby|election of new|leader election|virtual ip|primary die|master die|leader die|new leader|new primary|new master|standby server|standby database|backup site|second site|recovery time|watchdog',
  HSYCCOVER:
    'takeover|take over|promote|promotion|standby|spare|reserve|elect|election|swing over|switch|heartbeat|replacement|backup machine|cutover|second machine|other machine',
  HSYCTECH:
    'primary|master|leader|database|db|server|node|cluster|site|replica|machine|dns|virtual ip|system|crash|box|postgres|mysql|redis|broker|hoster|data center|snapshot|log',
  HSYCTEAMSIZE:
    'for # engineer|for # developer|for # people|for three people|for four people|for five people|for six people|for seven people|for eight people|for ten people|for two developer|we be four|we be three|we be five|we be six|we be seven|four of us|three of us|five of us|more than engineer|than developer|per developer|per engineer|than people|than employee|per head',
};
