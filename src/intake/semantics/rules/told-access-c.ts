import type { Rule } from '../match.ts';
import { no, yes } from '../rule.ts';

/** Searched, walked, near a place, by likeness, as files, again from the start, by many. Second, broader round. */
export const accessToldRulesC: readonly Rule[] = [
  yes(
    'access.latestOfEntity',
    [
      '!(one|single|certain|particular|per|for given) {ACCENTB} & {ACCRECENTB} & {ACCEVENTB}',
      '(what|how) (do|have|be) {ACCENTB} (do|say|report|write|measure|send|show) .. (past|last|since|lately|recently|today)',
      '(one|single) {ACCENTB} , (one|single) {ACCPERIODB}',
      '(open|opens|look at|click) .. {ACCENTB} & (most recently|lately|newest|youngest|latest) ',
      '(read|see|look at|want) .. (end|tail|bottom|last page) of .. (thread|chat|conversation|channel)',
      '(scroll|scroll back|scroll up) .. (channel|chat|thread|conversation|room|mailbox|board)',
      '{ACCENTB} (show|list|page show) .. {ACCEVENTB} , (latest|newest|youngest)',
      'zoom .. (same|one|single) {ACCENTB}',
      '(history|curve|track|log) of {ACCENTB} , (lately|recently)',
    ],
    {
      negated: 'drop',
      unless:
        /follow|compact|replica|lag|backup|lose|crash|break|broke|overwrit|win\b|conflict|window|spend within|fraud|deploy|release|outage|alarm|latest value|cache|stale|rate limit|whole (?:country|fleet)|migrat|incident/,
    },
  ),
  yes(
    'access.timeRange',
    [
      '(what|whatever|how many|which) .. (report|pass|be log|happen|come in|sell) .. (between|during) .. (and|storm|start|night|end)',
      '(inspector|regulator|auditor|judge|analyst|lawyer|court|police) .. (name|pick|choose|ask for) .. (quarter|year|month|period|window|fortnight)',
      '(cut|pick|choose|take) .. (window|interval|slice|stretch) .. (around|of|between|from)',
      '(query|queries|question|report|chart|search) (cover|span|reach over|range over) .. {ACCPERIODB}',
      '(from when till when|from when to when|from which date|start date and end date)',
      '(hour|day|minute|week) before (crash|accident|incident|fault|failure|collision) & (replay|show|see|look|read|view)',
      '{ACCPERIODB} by {ACCPERIODB} & (history|view|chart|curve|timeline)',
      '(previous|last|past) {ACCPERIODB} be (read|scan|query|export) ',
      '(ask|search|query|look) (about|back over|by) (period|time|date|date range)',
    ],
    {
      unless:
        /keep for|retain|retention|growth|grow|double|peak|backup|restore|delete|project|moving|budget|train|deploy|stock be|per second|learn|window of|hire|migrat|replica|stale|set .* date|, once|value date|design|bugs?\b|crunch|hold the/,
    },
  ),
  no('access.timeRange', ['no query by (date|time|period)']),
  yes(
    'access.fullText',
    [
      '!(search|searches|dig|hunt|grep|rummage|look) .. (through|over|in|across|within|for) .. {ACCTEXTB} & {ACCWORDSB}|entire|all|old|read',
      '(want|find|show|list|see) .. everything (that|which)? mention',
      '(tsvector|tsquery|lucene|elasticsearch query|inverted index) & (page|million|job|search|document|text)',
      '(highlight|mark) .. (hit|match|word) .. (in|within) ',
      '!{ACCTEXTB} .. be (search|searched|searchable) ',
      '(remember|recall|type in) .. only? .. {ACCWORDSB} & (find|article|text|document|page|spot|search)',
      'search .. (ignore|miss|forgive|handle) .. {ACCWORDSB}',
      '(read and search|search and read) ',
    ],
    {
      negated: 'drop',
      unless:
        /by likeness|embedding|semantic|research|if we have|partner|competitor|how would you|similar|by meaning|search page|steering|can not|job search|by file number/,
    },
  ),
  yes(
    'access.graphWalks',
    [
      '{ACCNETB} .. (to|over|through) .. (to|over|until|down to|up to|and down) & {ACCWALKB}',
      '{ACCPASSON} .. (who|that|which|someone who|somebody who|b) {ACCPASSON}',
      '(to|from) .. to .. to .. (and|until|to) & (hop|click|wander|supplier|book|screw|engine|gene|antibiotic|recall|chain)',
      '(how|whether|if) .. (two|they|person|actor|company) .. (connect|connected|related|linked)',
      '(recursive|recursion|cte|ctes|self join) & (edge|level|hop|query|walk|deep|graph|table|join)',
      '(impact analysis|root cause chain|dependency chain|prerequisite chain|ownership chain)',
      '(colleague|friend|contact|supplier|parent|cousin) (former)? (colleague|friend|contact|supplier) .. (now|work|who|know)',
      'as many (generation|level|hop|step) as',
    ],
    {
      negated: 'drop',
      unless:
        /microservice|spaghetti|one hop|direct|never|not go|call chain|service call|stores the case|each team|approval step|workflow|event sourc|neighbou?rs? of a vertex|nobody|replica|network partition|release|embedded/,
    },
  ),
  yes(
    'access.geo',
    [
      '(within|inside|in|on|along|across|near|close to|ahead of|off|through|lie in|touch) .. {ACCAREAB} & {ACCPLACEFINDB} & (plot|borehole|incident|policy|donor|parcel|courier|flat|hut|hiker|member|power line|dentist|ambulance|handset|drone|restaurant|burglary|lightning|taxi|shelter|dating|pan|geologist|police|wind farm|charger|tourist)',
      '(nearest|closest|closest to) .. (dentist|plough|ambulance|shop|hut|doctor|driver|shelter|bus|taxi|atm|charger|courier|defibrillator|pharmacy|hydrant|plumber|tower|mast|stretch of road|address|car)',
      '(pan|zoom) .. map & (query|load|window|tile|visible|fetch|see)',
      '(geofence|geofencing|geo fence|map matching|map and routing)',
      '(there first|get there fastest|be there first|arrive first) & (ambulance|engine|driver|crew|taxi|patrol|three)',
      '(lie|lies|be) (within|inside) .. (boundary|polygon|zone|parcel)',
    ],
    {
      negated: 'drop',
      unless:
        /embedding|word|vector|behavio|sound|vibration|replica|region|latency|near(?:ly)? (?:full|capacity)|boundary of (?:transaction|service)|species|lesion|round trip|tenant|query never|latest position/,
    },
  ),
  yes(
    'access.nearest',
    [
      '(dense retrieval|vector search|ann index|approximate nearest|similarity query|embed every|sentence embedding|face template|learned representation|vectorize|reranker|voice unlock)',
      '(compare|match|check) .. (by resemblance|by likeness|by meaning|with watch list|against watch list|with former)',
      '(distance) (between|of) .. (fingerprint|voiceprint|face|vector|embedding|print|template)',
      '(photograph|paste|hum|snap) & (expect|get|show|come out|see) & (closest|similar|look like|sibling|about same)',
      '" (more like this|find thing like this|same feel|like this one)',
      '(embedding|vector|vectors) & (coincide|top k|closest|cosine|near duplicate|comparable)',
      '(find|look for|search) .. (thing|things) that resemble',
    ],
    {
      unless:
        /bag of bytes|vertex|vector of one|nearest (?:driver|shop|store|hospital|depot|taxi|ambulance|region|replica|datacenter)|similar (?:size|load|amount|problem)|competitor|vector clock|on the map|look like (?:a |an )?(?:plate|mess)|exact id/,
    },
  ),
  yes(
    'access.blobs',
    [
      '{ACCFILEB} & {ACCINB} & {ACCOUTB} & (gigabyte|player|pupil|photographer|couple|editor|scholar|accountant|film|phone|ci|investigator|instrument|police|teacher|fan|patient|client|lawyer|guest)',
      '(fetch|load|read|get|push|pull|store|pick up|hand out|give back|go in) .. {ACCFILEB} .. (in full|whole|complete|entire|in one go|as one|as a whole|unaltered|as it be|as they be|in one piece)',
      '(fetch|load|read|pull|download|give back|grab|push|serve) .. (complete|entire|whole) {ACCFILEB}',
      '(large|big|huge) (binary|binaries|file|object|blob) (in|out) ',
      '(file|photo|document) locker|sync folder|dropbox like',
      '(object|file|blob) .. (go in|come in) .. (and|,) .. (come out|out) ',
    ],
    {
      negated: 'drop',
      unless:
        /edges? of the graph|open list|absent|please read|similar|look like|embedding|vector|permission|who like|may (?:see|open|read)|search|word|stale|lag|schema|counter|edit the same|log file|config|competitor|feed|everyone|everybody|merge|per plate number|code|password|tatto/,
    },
  ),
];
