/** The last word classes of the ideas in rules/told-shape-c.ts. */
export const shapeFourthIdeaClasses: Readonly<Record<string, string>> = {
  // rights
  SHPBWHO:
    'nurse|doctor|parent|teacher|head|substitute|intern|trainee|lawyer|judge|clerk|user|users|colleague|employee|employees|staff|subscriber|subscribers|searcher|searchers|reader|readers|member|members|admin|tenant|tenants|cleaner|cleaners|outsider|guest|guests|team|teams|role|roles|device|devices|service|caller|person|people|badge|badges|customer|customers|contractor|auditor|bob|alice|viewer|viewers|partner|dispatcher|operator|engineer|manager|group|groups|student|students|agent|agents|physician|leaver',
  SHPBACT:
    'open|opens|see|sees|read|reads|look at|watch|edit|edits|publish|view|views|get to|get at|touch|access|approve|enter|change|delete|unlock|share|download|print|sign|do what|do that|comment|release|subscribe|close|transfer|export',
  SHPBLIMITED:
    'only|no other|nobody else|no one else|not other|own|assigned to|not to|whether|allowed|yes or no|before page|before byte|every request|each request|on every request|next request|must never|must not|never happen again|other side|which door|which team|which bucket|named|licensed|licence|unless|group that|what searcher|in this country|until|for a day|locked out',
  SHPBRIGHTS:
    'access list|access lists|access right|access rights|user right|user rights|reader right|reader rights|cached right|rights management|right management|sharing setting|sharing settings|permission cache|permission check|permissions table|roles table|revoked badge|revoke badge|authz|authorization answer|authorization check|policy evaluation|object level check|ethical wall|grant be looked up|delegate right|delegates rights|delegate rights|have right on|has rights on|rights on|rights cached|rights of|carry right|subject , action , object|entitlement|entitlements|nested group|nested groups|role and right|grant of access|access grant|access grants|valid device key|which device key|which key be valid|acl entry|access policy|access policies',

  // small critical data
  SHPBMETA:
    'feature flag|feature flags|flag file|kill switch|kill switches|runtime switch|runtime switches|configuration|config|setting|settings|switch|switches|limits|firewall rule|firewall rules|routing rule|routing rules|dns zone|dns zones|bootstrap data|tariff parameter|parameters|parameter|metadata|lease|leases|membership|placement|placement of volumes|rollout state|owner per queue|epoch|service discovery|registry|rate limit|rate limits|credentials|certificates|etcd|zookeeper|consul|switchboard table|shard map|topology|control data|device key|directory of account|account directory|limits and switches',
  SHPBTINY:
    'kilobyte|kilobytes|few kilobyte|megabyte|megabytes|few gigabyte|handful|couple of thousand line|{N} rows|few hundred rows|tiny|tiny file|catastrophic|must be right|never be wrong|may never be wrong|never to be lost|never be lost|must survive anything|survive loss of|everything depends|hangs on|hang on that|whole fleet|in fleet|in whole fleet|every process|all gateways|every gateway|every service need|every server|all nodes|ten thousand server|in seconds|at start up|at startup|before it can start|before it can even start|versioned|rarely changed|flipped now and then|lose file|small , rarely changed|versioned and guarded',

  // forms that differ
  SHPBFORM:
    'form|forms|field|fields|schema|column|columns|data model|attribute|attributes|questionnaire|report card|payload|payloads|template|layout|structure|event type|event types|product sheet|property|properties|catalog|description|data sheet|section|sections|message format|contract form|connection type|document type|line item|member card|customs declaration|data structure|case file|case files|boxes|order form|record shape',
  SHPBVARIES:
    'differ from|differs from|differ by|differs by|change shape|changes shape|look different|looks different|own fields|own field|own attribute|own attributes|of its own|of their own|arbitrary|whatever they please|whatever it please|by clicking|without notice|without asking|keep changing|wobble|wobbles|rethought|rethink|thrown out|faster than|never heard of|other columns|own ideas|idea of what|ideas of what|impose common|common form|stood still|stand still|evolve|evolves|carved in stone|carve in stone|explosion of field|take five weeks|takes five weeks|takes weeks|half our week|half of week|as criminals do|again and again|anything at all|show up in tomorrow|alter form|alters form|alter forms|alter them|declare|in own way|each own way|being rethought|new each|new every',

  // trees
  SHPBNEST:
    'folder|folders|subfolder|directory|directories|family|families|sub family|genus|genera|species group|battalion|brigade|company of soldiers|division|department|ward|unit|units|assembly|assemblies|sub assembly|part|parts|chapter|chapters|section|sections|page|pages|box|boxes|series|fonds|item|items|site|building|floor|room|rack|server|region|regions|district|districts|village|villages|diocese|deanery|parish|chapel|album|albums|object|objects|node|nodes|block|blocks|layer|layers|task|tasks|category|categories|product line|heading|headings|taxonomy|hierarchy|table of contents|branch|subtree|project|projects|collection|collections|playlist|menu|group|groups|catalog|structure',
  SHPBMOVED:
    'move genera|moved between|keep moving|gets moved|get moved|placed under|place under|go along|goes along|merged with everything|with everything in|rename|renamed|renames|drag and drop|shift some|shifts some|reparent|reparented|re hung|hung under|under another|into another|into other|between parents|swallow|split off|level by level|levels deep|{N} levels|all companies|whole subtree|all its children|its children|children of|shuffle families|dragged under|drag under|drag into another',

  // text
  SHPBPROSE:
    'ticket|tickets|old ticket|note|notes|maintenance note|court file|court files|letter|letters|judgment|judgments|sermon|sermons|complaint|complaints|tender|tenders|article|articles|knowledge article|book|books|page|pages|paragraph|manual|manuals|report|reports|document|documents|contract|contracts|transcript|transcripts|email|mail|mails|message|messages|review|reviews|log line|lyrics|recipe|recipes|minutes|abstract|abstracts|patent|annexes|annex|filing|filings|diary|diaries|newspaper|newspapers|archive|prose|free text|description|descriptions|wiki|forum|speech|speeches|statute|ruling|rulings',
  SHPBSEEKS:
    'dig through|comb through|trawl|rummage|look for phrase|error phrase|search within|search in|searched for|words in them|word in them|every word|half a sentence|half sentence|mention|mentions|containing|contain word|within five word|words of|highlight hit|highlight|fragment of|free text|stemming|synonym|synonyms|synonyms and|tsvector|full text|like %|ranked|relevance|misspell|typo|phrase|phrases|key word|keyword|keywords|by words|by word|exact wording|wording',
};
