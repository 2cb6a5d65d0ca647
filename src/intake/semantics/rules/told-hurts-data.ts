import type { Rule } from '../match.ts';
import { yes } from '../rule.ts';
import { hurtsDataMoreToldRules } from './told-hurts-data-2.ts';
import { hurtsDataSparedRules } from './told-hurts-data-3.ts';
import { hurtsDataMachineRules } from './told-hurts-data-b.ts';
import { hurtsDataChangeRules } from './told-hurts-data-c.ts';
import { hurtsDataUseRules } from './told-hurts-data-d.ts';
import { hurtsDataOrderedRules } from './told-hurts-data-e.ts';
import { told } from './told-hurts-data-words.ts';

/** Told by ideas that meet in one sentence, and not by a phrase: the machines and the copies. */
export const hurtsDataToldRules: readonly Rule[] = [
  yes(
    'hurts.memoryExceeded',
    [
      '{HDARAM} & {HDARAMFULL}',
      '(index|indices|dictionary|hash map|graph|dataset|working set|catalog|data|table|posting) & (bigger|larger|more) than .. (server|machine|box|node) .. (hold|have|take)',
      '^ swap',
      'memory full|out of memory|not fit in memory|disk bound',
    ],
    told(
      /the web server|compiler|permission|leak|decades|ever pass|phone|browser|to the last page|each other|small ones|in .{0,12}memory of (?:the|our)/,
    ),
  ),
  yes(
    'hurts.writeCeiling',
    [
      '{HDAMASTER} & {HDAWRITE} & {HDAFULL}',
      '(primary|master|leader|one writer|single writer|write node) & {HDAATLIMIT}',
      '{HDAHEAD} & {HDAWRITEONLY} & {HDAATLIMIT}',
      '{HDABIGGEST} & (primary|master|leader|write|insert|database|commit|growth)',
      '{HDAWRITEONLY} & (kill us|flatline|hit wall|so heavy|faster than|more than .. (take|commit|cope)|can not keep up)',
    ],
    told(
      /(?:read(?:er|ing)?|lookup|connection|session|memory|lock|report|analyst|statistic|fetch|browse|visitor) (?!.*\b(?:write|insert|posting|commit)\b)|read (?:side|load|capacity|a thousand|so heavily)|primary (?:school|care|key)|replica|follower|elect|failover|fail over|promot|standby|vacuum|memory|ram|socket|connection|lock|be write in|somebody write|yawn|in sight|author|every town/,
    ),
  ),
  yes(
    'hurts.readCeiling',
    [
      '{HDAREADONLY} & {HDAHEAD} & {HDAFULL}',
      '(read|reading|lookup|look up|look it up|browse|browsing|select|visitor|click|check|view|fetch|reader) & (server|database|db|store|box|primary|machine|replica|redis|central server|cluster) & {HDAATLIMIT}',
      '(read load|read capacity|read side|read traffic|reading request|lookup request|query rate|read volume) & (run out|bottleneck|double|limit|ceiling|full|throttle|too much|grow|triple|hit|time out|normal|no bigger)',
    ],
    told(
      /read side be fine|card reader|lag|behind|stale|cold cache|insert|commit|memory|read receipt|quorum|write|stay under|cheap to add/,
    ),
  ),
  yes(
    'hurts.lockContention',
    ['{HDALOCK} & ({HDAWAIT}|hurt|kill|pain|suffer|trouble)'],
    told(
      /lecture|course|offline|lease|station|train|rugby|own little lock|one person at|question be about|must know|know the second|old system|below a millisecond|between department|padlock|distributed lock|doors|gates?|guard|alter|migration|ddl|schema change|own lock|redis lock|be either held|door|canal|lock ?down|token to one|licen[cs]e|deleted row|behind each other's/,
    ),
  ),
  yes(
    'hurts.unpredictableLatency',
    [
      '(fan out|fans out|scatter|ask all|asks all) & (slowest|slow one|slowest one|straggler)',
      '(blink|instant|instantly|immediately|snappy|quick|fast|ms|millisecond) & (sometimes|occasionally|now and then|other time|other day|next time|at other|once in a while|some day|every so often) & (second|minute|slow|spinner|forever|ages|not)',
    ],
    told(/within twice|flat as|on purpose|lock|cache|within # ms|must|should|target|need to/),
  ),
  yes(
    'hurts.slowQueries',
    [],
    told(
      /upload|may|could|be allow|fine|enough|mail|letter|film|thin line|in old product|javascript|write|replica|cache|p99|sometimes|occasional|percentile|gc|compaction|tombstone|lock|everyone else|every other|others|real time|must|should|deploy|restart|build|file|player|shard|within|can wait|may take|once a|nightly|production|till/,
    ),
  ),
  yes(
    'hurts.replicaLag',
    [
      '!{HDACOPYSTRONG} & {HDABEHIND}',
      '(write|save|insert|create) & (look|fetch|read back|read it|check|ask|query|find|reload) & (not there|nothing there|not found|not exist|not there yet|no row|not yet)',
      '(just|own) (save|saved|post|posted|send|sent|change|changed|booked|write|wrote|upload|uploaded) & (not see|missing|old|gone|none|no message|not there|invisible)',
    ],
    told(
      /cache|cdn|memcached|redis|museum|found none|not any replica|found out|however far|mirror can prove|may trail|the forum|synchronous|lag stay|never read|irrelevant|failover|promot|fail over|primary die|takes over|lose|full|could come|may (?:be|lag)|tolerat\w*|live with|good enough|be fine|all right|traffic be move|do not measure|must|get nervous|should|hand out|camera|web application|synchronously|pick|recording|match days|retr(?:y|ies)|stock exchange|public may|submit again|used for statistics/,
    ),
  ),
  yes(
    'hurts.staleCache',
    [
      '{HDACACHE} & {HDACACHEBAD}',
      '(publish|press publish|change|update|correct) & (front page|home page|page|website|app) (stay|remain|keep|still show) .. (old|yesterday)',
    ],
    told(
      /be cached for|long tail|not see stale|which be fine|competition|cold|cache (?:be )?empty|miss|stampede|herd|restart|page cache|buffer|evict|ram|immutable|off by a single|be right|can not be wrong|because write go/,
    ),
  ),
  yes(
    'hurts.stampede',
    [
      '!{HDACOLD} & {HDACOLLAPSE}',
      '{HDACROWD} & (reload|press reload|fetch|open|ask|request|load|recalculate|reconnect|come back|wake|log in|refresh|want|hit|press) & {HDATOGETHER} & (database|backend|server|store|site|down|collapse|choke|key server|origin|same|cache|flat|knee|attack)',
    ],
    told(
      /cattle|museum|not feel|no herd|spread out|lock|want to update|vote|stale|invalidat|old|wrong|disagree|memory/,
    ),
  ),
  yes(
    'hurts.hotKey',
    [
      '{HDAONEPART} & {HDAMOSTLOAD}',
      '{HDAFAMOUS} & {HDAPARTDATA} & {HDAMOSTLOAD}',
      '(one|single|only one) & {HDAREST} .. {HDAIDLE}',
      '!{HDAPARTDATA} & (others|rest|remaining|other) .. {HDAIDLE}',
      '{HDAFAMOUS} & (half of|most of|nearly all|more than all|more than other|ten times|hundred times|hundred time|get more) & (traffic|write|read|load|request|hit|increment|query|ask)',
      '(load|traffic|write|insert) & (concentrate|lopsided|skew|skewed|uneven|unevenly|pile onto|pile up on|monotonic|time sorted) & {HDAPART}',
    ],
    told(
      /cop(?:y|ied) to|thousandth|not any replica|evenly over|no skew|no key|single point|primary|master|leader|lock|in line|ledger|expire|cron|region for|quarter of|unplugged|survive|fail|switch|replace|lose/,
    ),
  ),
  yes(
    'hurts.garbageCollection',
    [
      '!{HDAGC} .. {HDAPAUSE}',
      '{HDAPAUSE} .. {HDAGC}',
      '(heap|java|jvm|runtime) & (clean|tidy|sweep|rubbish|collect|housekeeping|clear) & (second|pause|stop|stand still|freeze|silent|unresponsive|wait|hang)',
      '{HDADELETED} & {HDALINGER} & (read|query|scan|open|database|row|table|find|partition|record|slow)',
      '(can not|not) delete .. without & (pay|stall|slow|pause)',
    ],
    told(
      /under a millisecond|neither|disturb nobody|easily|waste|town|soil|truck|street|recycl\w*|cleaner|floor|rust|log compaction|small|leveled|tiered|cemetery|church|parish|tractor|inscription|genealogy|parquet|small file|schema|alter|column/,
    ),
  ),
  ...hurtsDataMoreToldRules,
  ...hurtsDataMachineRules,
  ...hurtsDataChangeRules,
  ...hurtsDataUseRules,
  ...hurtsDataOrderedRules,
  ...hurtsDataSparedRules,
];
