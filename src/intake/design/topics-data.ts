import type { Topic } from './topic.ts';

const numbers =
  '\\d+|two|three|four|five|several|all|multiple|both|each|every|different|another|second|other|separate';
const machine =
  'box(?:es)?|vms?|servers?|machines?|hosts?|nodes?|instances?|droplets?|vps|containers?|pods?|brokers?|nucs?|raspberry pis?|laptops?|workstations?';

/** Where data lies, how it is copied and how it is brought back. */
export const dataTopics: readonly Topic[] = [
  {
    id: 'persistence',
    words: /\b(?:persist(?:ence|ent|ed|s)?|append[- ]?only(?:[- ]files?)?|aof|rdb snapshots?)\b/g,
    absent: /\b(?:in[- ]memory only|memory only|save "" ?|appendonly[ =:"]+no|persistence (?:is )?off)/g,
    present: /\bappendonly[ =:"]+yes|\baof (?:on|enabled)\b/g,
  },
  {
    id: 'record',
    present:
      /\b(?:lives?|kept|stored|held|exists?|stays?|sits?|resides?|keep|stores?|is|are|saved)(?: (?!not\b)\w+){0,3} (?:only|solely|exclusively) (?:in|on)\b|\bonly (?:in|on) (?:the |our )?(?=redis|memcached?|elastic|opensearch|hazelcast|valkey|the cache)|\b(?:source of truth|system of record|store of record|database of record|primary (?:data ?)?(?:store|base)|main (?:data ?)?(?:store|base)|sole (?:data ?)?store|only (?:data ?)?store)\b|\bnowhere else\b|\bno other (?:copy|store|database)\b/g,
    unless:
      /\b(?:not|isn't|never|rather than|no longer)\b.{0,25}\b(?:source of truth|system of record|store of record)\b/,
  },
  { id: 'sessions', words: /\b(?:sessions?|log-?ins?|carts?|baskets?)\b/g },
  {
    id: 'backup',
    words:
      /\b(?:back(?:ed)?[- ]?ups?|backing up|pg_?dumps?|mysqldump|mongodump|snapshots?|dumps?|point[- ]in[- ]time(?: recovery| restore)?|pitr|wal[- ]?(?:archiv\w+|g)|pgbackrest|barman|xtrabackup|litestream)\b/g,
    unless: /\b(?:backup (?:link|line|supplier|provider)|rdb snapshot)/,
  },
  {
    id: 'backup.near',
    words: new RegExp(
      `\\b(?:same|that|this|its own|own|local) (?:\\w+ )?(?:disks?|drives?|volumes?|folder|raid|nas|rack|zone|az|data ?cent(?:er|re)|${machine})(?![\\w-])|(?<![\\w/.])(?:\\./|/(?:var|home|opt|srv|data|root)/)[\\w./-]*`,
      'g',
    ),
    beside:
      /\b(?:back(?:ed)?[- ]?ups?|backing up|dumps?|pg_?dumps?|mysqldump|mongodump|snapshots?|rsync\w*|copied|copies)\b/,
    unless:
      /\b(?:off-?site|another|other|different|separate|also (?:copied|shipped|sent|goes)|then (?:copied|shipped|sent|uploaded)|s3|gcs|bucket|glacier)\b/,
  },
  {
    id: 'backup.away',
    words:
      /\b(?:off-?site|(?:another|other|different|separate|second) (?:region|account|data ?cent(?:er|re)|site|machine|server|provider|location|cloud)|cross[- ]region|to (?:s3|gcs|glacier|a bucket|object storage|backblaze|b2))\b/g,
    beside:
      /\b(?:back(?:ed)?[- ]?ups?|backing up|dumps?|pg_?dumps?|mysqldump|mongodump|snapshots?|rsync\w*|wal)\b/,
  },
  {
    id: 'restore.tested',
    words:
      /\brestor(?:es?|ed|ing|ation)?(?: (?:tests?|drills?|rehears\w+|exercises?))?\b|\brecovery (?:tests?|drills?)\b|\bback[- ]?ups? (?:is |are )?(?:tested|verified)\b/g,
    beside:
      /\b(?:test\w*|drill\w*|rehears\w*|verif\w+|practi[cs]\w+|never|nobody|no one|every|monthly|quarterly|weekly|yearly|untested|regularly)\b/,
    absent:
      /\buntested (?:back[- ]?ups?|restores?)\b|\bback[- ]?ups? (?:have never|were never|are not|are never|never) (?:been )?(?:tested|verified|tried)\b/g,
    unless: /\brestores? (?:takes?|time)\b/,
  },
  {
    id: 'backup.every',
    present:
      /\b(nightly|daily|hourly|weekly|monthly|every night|every day|each night|each day|once a day|once a week|every week|every (?:\d+ )?hours?|every \d+ (?:minutes?|min)|@daily|@hourly|@weekly)\b/g,
    beside:
      /\b(?:back(?:ed)?[- ]?ups?|backing up|dumps?|pg_?dumps?|mysqldump|mongodump|snapshots?|rsync\w*)\b/,
    reads: 'interval',
  },
  {
    id: 'retention.none',
    present:
      /\bbackup_retention_period\s*=\s*0\b|\b(?:back[- ]?up )?retention (?:period )?(?:is |of |= ?|: ?)?(?:0|zero)\b/g,
  },
  {
    id: 'pitr',
    words:
      /\b(?:point[- ]in[- ]time(?: recovery| restore)?|pitr|wal[- ]?(?:archiv\w+|g)|continuous (?:back[- ]?ups?|archiv\w+)|litestream)\b/g,
  },
  {
    id: 'zones.single',
    present:
      /\b(?:single|one|1|only one|the same|same) (?:az|availability zone|zone|data ?cent(?:er|re)|site)\b|\bsingle[- ](?:az|zone)\b|\bmulti_az\s*=\s*false\b|\b(?:not|no) multi[- ]?az\b/g,
    unless:
      /\b(?:per|lose|lost|loss of|survive\w*|without|fail\w*|outage of|back[- ]?ups?|dumps?) (?:of )?(?:a |the )?(?:single|one|same)? ?(?:az|zone|data ?cent)|\bback(?:ed)?[- ]?up|\bdumps?\b|\bone zone (?:fails|is lost|goes)/,
  },
  {
    id: 'zones.many',
    words: new RegExp(
      `\\b(?:multi[- ]?az|multi[- ](?:zone|region)|(?:${numbers}) (?:availability )?(?:zones?|azs?|sites?|data ?cent(?:er|re)s?)|zone[- ]redundant|(?:${numbers}) (?:aws |gcp |azure |cloud )?regions|regional (?:cluster|instance)|high availability \\(regional\\)|multi_az\\s*=\\s*true)\\b`,
      'g',
    ),
    unless: /\bmulti_az\s*=\s*false\b/,
  },
  {
    id: 'node.single',
    present: new RegExp(
      `\\b(?:one|single|a single|only one|sole|lone|1) (?:(?!per\\b|for\\b|of\\b|or\\b|and\\b|more\\b)[\\w.-]+ ){0,2}(?:${machine})\\b(?! (?:per|in each|for each|in every))|\\bsingle[- ](?:node|instance|broker|box|server|host|vm|machine)\\b|\\bdiscovery\\.type[=: ]+single-node|\\bnum_cache_nodes\\s*=\\s*1\\b|\\bon (?:that|this|the same) (?:${machine})\\b|\\bstandalone\\b|\\breplicas ?[:=] ?1\\b`,
      'g',
    ),
    unless:
      /\bback(?:ed)?[- ]?ups?\b.*\bsame (?:vm|box|server|machine|host|disk)|\b(?:fails?|dies?|lost|loss of|survive\w*) |\bone (?:\w+ )?(?:node|instance|container|pod) (?:per|in each|for each)/,
  },
  {
    id: 'replica',
    words:
      /\b(?:read[- ]?replicas?|replicas?|replicat(?:ed|ion)|hot standby|standby|followers?|secondar(?:y|ies)|slaves?|readers?|failover|patroni|sentinel|cluster mode|galera|raft|replica set|quorum|ha|high availability|highly available)\b(?! factor (?:of )?1\b| ?[:=] ?[01]\b)/g,
    unless: /\breplication[. -]?factor\b|\bno\.replicas\b/,
  },
  {
    id: 'replica.async',
    present:
      /\basync(?:hronous(?:ly)?)?\b(?=.{0,50}\b(?:replica\w*|standby|follower|cop(?:y|ies)|secondary|region|mirror|dr site|dr\b))|\b(?:replica\w*|standby|follower|cop(?:y|ies)|mirror\w*|data ?guard|log shipping|golden ?gate|geo-?replicat\w+)\b.{0,40}\basync(?:hronous(?:ly)?)?\b|\breplica lag\b/g,
    unless: /\bnot async/,
  },
  {
    id: 'replica.sync',
    present:
      /\b(?:semi-?)?sync(?:hronous(?:ly)?)? (?:standby|replica\w*|cop(?:y|ies)|follower|commit)\b|\bsemi-?sync\w*|\bsynchronous_commit\b|\breplicat\w+ (?:semi-?)?synchronous(?:ly)?\b|\bquorum commits?\b|\braft\b|\bw: ?"?majority/g,
    unless: /\b(?:no|without) (?:a )?sync/,
  },
  {
    id: 'read.replica',
    present:
      /\breads? (?:\w+ ){0,3}(?:go|come|are|is|served|happen|hit|from|use)\b(?: \w+){0,4} (?:replicas?|readers?|followers?|secondar(?:y|ies)|standby)|\b(?:serves?|serving|behind|reads?|shows?|feeds?|powers?|answers?)\b(?: (?!not\b)["\w]+){0,5}"? ?(?:from|through|via|off|on|by)? ?(?:the |a |its )?(?:async )?(?:replicas?|readers?|followers?|secondar(?:y|ies)|standby)\b|\b(?:replicas?|readers|followers|standby)\b(?: [\w-]+){0,8}? (?:serves?|answers?|handles?|takes?) (?:the |all |our |most )?(?:"|\w)/g,
    unless:
      /\b(?:reports?|analytics|bi|dashboards?) (?:only|read|run|queries)|\breads? (?:\w+ ){0,2}(?:go|are|from) (?:\w+ ){0,3}(?:primary|leader|writer)/,
  },
  {
    id: 'multi.leader',
    words:
      /\b(?:active[- /]active|multi[- ]?(?:master|leader|primary|writer)|bidirectional replication|(?:writes?|writable) (?:\w+ ){0,3}(?:in|to|from|at) (?:both|all|each|every|any|either) (?:regions?|sites?|data ?cent(?:er|re)s?|nodes?)|(?:both|all|two) (?:regions?|sites?) (?:take|accept|serve|do) writes?|global tables?)\b/g,
  },
  {
    id: 'lww',
    words:
      /\b(?:last[- ]writer?[- ]wins?|last write wins|lww|(?:latest|newest|highest) (?:timestamp|write) wins)\b/g,
  },
  {
    id: 'failover.manual',
    present:
      /\b(?:manual(?:ly)? (?:fail(?:ed)?[- ]?over|promot\w+)|fail[- ]?over (?:is |by |happens |done |a |takes |needs )*(?:manual\w*|by hand)|(?:promot\w+|switch\w*) (?:\w+ ){0,3}by hand)\b/g,
  },
  {
    id: 'write.one',
    present:
      /\bw ?[:=] ?["']?1\b|\bwrite concern (?:of )?(?:one|1)\b|\b(?:consistency (?:level )?(?:of |is |= ?)?|level |cl ?= ?)(?:one|any)\b|\bsynchronous_commit ?[=:]? ?off\b|\binnodb_flush_log_at_trx_commit ?[=:]? ?[02]\b/g,
  },
  {
    id: 'secret',
    present:
      /\b[\w-]*(?:passw(?:or)?d|secret|api[_-]?key|access[_-]?key|token)[\w-]*["']? ?[:=] ?["']?(?!\$|var\.|file|\/run|vault|ssm|arn|null|none|true|false|["'])[^\s"']{4,}|\bakia[0-9a-z]{16}\b|\b(?:secrets?|passwords?|credentials?|api keys?)\b(?: \w+){0,5} (?:in|as|to) (?:plain ?text|clear ?text|the repo\w*|git|source code|code|the compose file|environment)\b|\bhard-?coded (?:secrets?|passwords?|credentials?|keys?)\b/g,
  },
  {
    id: 'public',
    present:
      /\bpublicly_accessible\s*=\s*true\b|\b(?:open to|exposed (?:to|on)|reachable from) the (?:public )?internet\b|\bpublicly (?:accessible|reachable|exposed)\b|\bpublic ip\b/g,
    unless: /\bnot (?:publicly|open|exposed|reachable)/,
  },
  {
    id: 'unencrypted',
    present:
      /\bstorage_encrypted\s*=\s*false\b|\b(?:not|isn't|aren't) encrypted\b|\bunencrypted\b|\bno (?:tls|encryption)\b|\bwithout (?:tls|encryption)\b/g,
  },
];
