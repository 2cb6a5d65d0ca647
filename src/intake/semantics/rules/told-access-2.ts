import type { Rule } from '../match.ts';
import { no, yes } from '../rule.ts';

/** Searched, walked along relations, near a place, by likeness, as files. */
export const searchToldRules: readonly Rule[] = [
  yes(
    'access.fullText',
    [
      '!(search|search for|searched for|hunt|hunt for|look for|look up|grep|find|find me) .. (word|words|phrase|keyword|family name|nickname|mention|lyrics|term|expression|quote|quotation|passage|wording|hymn|poem|sermon|recipe|mail|cv|transcript|text)',
      '(type|key in|enter|remember|paste) .. (half|few|two|some|whatever|word|phrase|line|nickname|name|"|question) & (find|see|hit|result|come back|expect|get|article|matching|search|text|wants|want)',
      '(type|enter) .. & (hit|result) come back|appear',
      '(typo|typos|misspelling|spelling mistake|misspelled|spelling) .. (be|must|should|need) .. (forgive|tolerate|allow|ignore|find|handle|matter)',
      "(like ' %|like %|ilike|% bolt %) ",
      '(word|words|phrase|term) .. (anywhere|in any|in text|in them|hit text|can be find|be find)',
      '(phrase|word|term|line|quote|sentence) (can|must|should|may) be find',
      '(added|extra|more|each) (term|word) .. search',
      '!(product|catalog|catalogue|site|message|document|help|title|text|forum|mail|wiki) search',
      '(search|find) .. across .. (book|document|page|text|archive|file|mail|letter|note)',
      '!searchable',
      '(contain|contains|containing|mention|mentioning|with the word) " ',
      'search & only thing people use',
    ],
    {
      unless:
        / (?:by (?:likeness|similarity|meaning|example|image|photo|number|location)|similar|likeness|embedding|semantic|research|vector|search for (?:a|an|new) (?:developer|engineer|dba|successor|job))\b/,
    },
  ),
  yes(
    'access.graphWalks',
    [
      '(start from|from) .. (to|over|through|via) .. (to|and to|over|through|and on to|lead to) & (hop|walk|chain|account|card|lead|find|merchant|siblings|niece|ring|roam|path|jump|step|trace|chase)',
      '(point to|lead to|vouch for|cite|own company|own firm|own share|call b) .. (point to|lead to|vouch for|cite|own company|own firm|call c)',
      '(who|that|which) .. (share|know|own|vouch|use|hold|control|cite|supply) .. (who|that|which|with) .. (who|that|which|share|hold|own)',
      '(network|graph|web|net) .. (of|with) .. (, .. and|,|and) & (what|who|find|look for|way|explore|roam|router|walk|close|path|go dark|trace|switch|valve)',
      '(how|whether|if) .. (company connect to|person connect to|be connected to|be connected with|be linked to|be related to|get from here to there) ',
      '(rings of fraud|money mule|pyramid|circle of friend)',
      '(friend|like|member|follower|child|part|likes) of (friend|like|member|follower|child|part|likes)',
      '(two|three|four|five|six|twelve|#|several|many) (hop|level|step|layer|generation|degree) (out|deep|away|up|down|of|along|far|back)',
      '(shortest|cheapest|any|trust|all) path',
      'lead to .. lead to|, who point to',
      'pathway .. (walk|follow|trace)|reaction by reaction',
      '(through|over|across|via) (five|four|three|six|twelve|ten|several|many|#) (layer|level|account|hop|step|intermediary|holding|company|stage)',
    ],
    {
      unless:
        / (?:no|never|nobody|not|dropped|one hop|single hop|approve|approval|management|escalat|network hop|hop between (?:service|data ?center)|latency|packet|call chain)\b.*(?:hop|friend|step)|team go|round trip/,
      negated: 'drop',
    },
  ),
  no('access.graphWalks', [
    '(nobody|no one|noone|never|not) .. (chase|follow|ask for|walk|traverse|hop) .. (friend of friend|member of member|link|chain|from record|relation|hop)',
    'friend of friend .. (drop|dropped|remove|be go|be not|give up)',
    '(one hop|one level|one step|single hop) (only|at most|and no more|, at most|, no more)',
    'never " how (do|can) .. get from',
  ]),
  yes(
    'access.shallowRelations',
    [
      '(direct|directly|one hop|nothing deeper|not deeper|immediate|from both end|as far as it go|as far as it ever go|from both side|either end) & {ACCREL} & (show|see|list|ask|fetch|who|which|read|get|pinned|want|store|like)',
      '(given|for) .. (list|show|get|fetch|return) .. (paper|member|tag|role|like|follower|author|owner|supplier|part) & (mention|of|it|that)',
      '(user|person|customer|member|reader|player) (x|a)? (bookmark|like|follow|favorite|save|star|own|join|rate|subscribe to) (listing|page|post|user|item|y|b|song|photo|board|book|recipe|product)',
      'what (point|link|refer) at|to (this|it|object)',
      '(heart|upvote|like|thumb) .. (and|or)? who (give|gave|leave|press|put)',
      '(neighbor|member|edge|children|relation) .. (of one|of single|of given|of each) .. (object|node|item|entity|record|group)',
      'nobody ask for member of member',
    ],
    {
      unless:
        /kill .*idea|you follow|fraud|competitor|who (?:like|care|know)s? (?:what|it better)|follow(?:ed)? the|no idea who/,
      negated: 'drop',
    },
  ),
  no('access.shallowRelations', [
    '(no|nothing like|not) .. (like|member|follower|likes|children|friend|neighbor|relation) ... (to fetch|to ask|to list|no interest|to show)',
    '(not|nobody|never) .. ask .. (who belong|who like|who follow|for member|for neighbor)',
  ]),
  yes(
    'access.nearest',
    [
      '!(embedding|embeddings|vector|vectors|pgvector|hnsw|ivfflat|faiss|milvus|pinecone|weaviate|qdrant|latent space|feature vector|learned feature|dimensional|# number) & (near|nearest|neighbor|neighboring|close|closest|similar|alike|match|matching|lookup|search|find|compare|ask|query|best|recall|relative|return|slow|index|suggest|more like)',
      '(pgvector|hnsw|ivfflat|faiss|milvus|pinecone|weaviate|qdrant|knn) & (slow|lookup|search|query|recall|neighbor|million|find)',
      '(what be like this " |more like this " |" more like this|one like it|likeness search|similarity search|nearest neighbor|search by image|reverse image|query by humming|visual search|semantic cache)',
      '(likeness|similarity|resemblance) .. (search|match|compare|query|rank|to)|search by likeness',
      '(mean|say|meaning) .. (same|same thing) in other word|understand meaning|by meaning|in meaning|by intent|no word be share',
      '(hum|whistle|sing) .. (we find|find|tune|song|become|and get)',
      'voice print|voiceprint|fingerprint .. match',
      '(search box|search|assistant|bot) .. (understand|by) (meaning|intent|sense)',
      '(nearly|almost|about) (same|identical) .. (ask|see|question|before|image|clause|picture)',
      '(photograph|snap|point phone at|upload|drop|paste) .. & (have|get|see|want|answer with) .. (likeliest|similar|cousin|of about same|of that sort|look like)',
    ],
    {
      unless:
        /nobody search|pitch|no notion|similar to those|similar (?:size|load|amount|problem)|nearest (?:driver|shop|store|hospital|depot|taxi)|look alike\b.*answer set/,
      negated: 'drop',
    },
  ),
  yes(
    'access.geo',
    [
      '(nearest|closest|nearby|near|close by|around|round|not far from|in neighborhood|in vicinity|around corner|ahead|surround|next to|approach|within walking|walking distance) .. {ACCPLACE} & (find|show|see|which|who|match|search|ask|tell|ask for|list|get|look for|warn|know|want|locate|call|dispatch|app|ping|suggest|rank|sort|sorted|need)',
      '!(within|less than|in|inside) (#|two|three|five|ten|half|hundred|one|few) .. (m|km|kilometer|meter|mile|minute walk|degree|yard|block) & (find|match|show|who|all|which|search|ask|ping|list|wagon|donor|away|neighbor|see|every)',
      '(st dwithin|postgis|geohash|bounding box|kilometer radius|isochrone|haversine|quadtree|r tree|h3) ',
      '(sort|rank|order|sorted|ranked) ... (by|how) (distance|far|long .. way|near|close|walk|drive)',
      '(how far|how near|how close|distance) .. (from|to|walk|away|be) & {ACCPLACE}',
      '(inside|within|in|outside) (one of)? .. (zone|area|catchment|district|pasture|polygon|delivery area|boundary|fence|parish) .. (or not|which|lie|be|leave)|which (zone|area|district)',
      '(leave|enter|cross) .. (pasture|zone|geofence|area|fence|boundary|perimeter) & (know|alert|alarm|notify|tell|warn)',
      '(drop|set|put) (pin|marker) ... (see|show|get|find)',
      'who (be|was|stand|live) (near|nearby|close|around)',
      '(stand|walk|park|pass) .. (in front of|next to|by) .. & (nearby|near|around)',
      '!(within|in) .. (kilometer|km|mile|meter) (radius|of|around|from)',
    ],
    {
      unless:
        /region|point of presence|near(?:ly)? (?:capacity|limit|full|real ?time|line|future|miss|copy|duplicate|zero)|nearest (?:neighbor|vector|region|datacenter|edge|pop)|around (?:the clock|#)|round (?:trip|robin|the clock)|replica|datacenter|vendor do|closest (?:match|in meaning|relative|replica|region)|not far from (?:limit|full)|get round|all (?:a)?round/,
    },
  ),
  yes(
    'access.blobs',
    [
      '(upload|attach|put|shove|drop|store|save|render|archive) .. {ACCFILE} & (download|get it back|get back|fetch|view|stream|restore|pull back|pull one|hand out|give back|read back|watch|retrieve)',
      '{ACCFILE} .. (of|,)? (#|several|few|hundred|two|thirty) (gig|gb|mb|megabyte|gigabyte|tb|hundred page|mib|gib) & (read|load|save|fetch|open|download|upload|pull|store|restore)',
      '(gig|gb|mb|megabyte|gigabyte) each & (read|load|save|fetch|open|download|upload|pull|store|restore)',
      '(store|keep|upload|archive|save|host) .. (photo|picture|video|recording|scan|pdf|attachment|audio|song|film|drawing|document scan) & (view|open|download|play|watch|serve|fetch|look at|stream|retrieve|hand out|listen)',
    ],
    {
      unless:
        / (?:who liked|edges|absent|permission|search|similar|likeness|album|embedding|vector|alike|second old|schema|cost|outgrow|data ?base backup|playlist|log file|config file|edit|token|barcode|crash|count|no (?:file|upload|media))\b/,
      negated: 'drop',
    },
  ),
  no('access.blobs', [
    'no (media|file|files|upload|uploads|photo|attachment|binary) (at all|be store|be kept|and no|, only|to store)|nobody attach|no upload and no download',
  ]),
  yes(
    'access.feed',
    [
      '{ACCFEED} & {ACCFOLLOW} & {ACCMIX} & (post|article|story|update|news|photo|follow|subscribe|friend|picture|activity|people|everyone|channel|author|source|item|episode|new|board|club)',
      '(what be new|whats new|new post|post|episode|news|notes|update|listing|happening|item|story|achievement) .. (from|of|in|by) .. (everyone|everything|every|all|hundreds of|friends|friend|people) .. (follow|subscribe|star|pin|hold|know|like|you|watch|other user|they|belong to)',
      '(post|posts|picture|photo|update|story|share|upload) & (show|appear|land|turn up|pop up) .. (in|on) .. (feed|stream|timeline|wall|home|page) & (all|every|friend|follower|cousin|each|relative|subscriber)',
      '(follow|unfollow|subscribe to) .. (hundred|#|dozen|other|people|somebody|someone|account|author|channel) & (see|post|read|feed|timeline|show|vanish)',
      '(fan out|fanout) & (follower|on write|on read|timeline|feed|post)',
      '(follower|following|influencer|celebrity) & (timeline|timelines|home feed|posts)',
      '(each|every) (visitor|user|reader|member|person|farmer|parent|investor|customer|nurse|lawyer|fan) .. (own|get|see|receive|personal) .. (scroll|page|feed|list|column|stream|digest|mix) & (from|of)',
      '(personal|personalized) (digest|column|feed|stream|page|news|scroll|timeline|wall|front page|home page) ',
      '(app|screen|page|hub|wall|view) (show|gather|collect|list) .. (what|new|everything|note) ... (friend|people|any of|subscribe|all teacher|follow|you|her patient|starred|in one) ',
      'user read post of',
    ],
    {
      unless:
        /wall clock|mysql|exchange|dispatch order|steel wall|drop(?:ped)? it|change feed|data feed|price feed|feed (?:the|into)|creepy|twitter do|rss from/,
    },
  ),
];
