import { moreAccessIdeaClasses } from './vocabulary-told-access-2.ts';
import { reachIdeaClasses } from './vocabulary-told-access-3.ts';
import { broadAccessIdeaClasses } from './vocabulary-told-access-4.ts';
import { secondAccessIdeaClasses } from './vocabulary-told-access-b.ts';
import { thirdAccessIdeaClasses } from './vocabulary-told-access-c.ts';

/** Word classes of the ideas in rules/told-access*.ts: one class holds all ways to say one idea. */
export const accessIdeaClasses: Readonly<Record<string, string>> = {
  ...moreAccessIdeaClasses,
  ...reachIdeaClasses,
  ...broadAccessIdeaClasses,
  ...secondAccessIdeaClasses,
  ...thirdAccessIdeaClasses,
  // by key: what people call a key in their trade, what goes in and what comes out
  ACCID:
    'id|ids|key|primary key|token|hash|barcode|bar code|qr code|qr|code|serial|serial number|part number|item number|article number|number plate|plate|license plate|license number|registration number|ear tag|tag number|tag|slip number|ticket number|file number|case number|docket number|matter number|claim number|policy number|account number|card number|order number|booking number|booking code|booking reference|record locator|reference number|reference|tracking number|waybill number|container number|phone number|extension|pager number|imsi|imei|iccid|msisdn|vin|isbn|issn|ean|upc|gtin|sku|doi|iban|pnr|pin|cookie|cookie id|session id|device id|user id|customer number|customer id|member number|membership number|patient number|insurance number|social security number|tax number|passport number|badge number|employee number|student number|voucher code|coupon code|gift code|promo code|short code|short link|short url|slug|uuid|guid|identifier|shelf mark|shelfmark|call number|catalog number|inventory number|accession number|mac address|hostname|domain name|file name|unique name|exact name|bucket name|request id|message id|meter number|sample number|lot number|seat code',
  ACCNUM:
    'number|name|code|id|key|token|tag|hash|barcode|plate|serial|cookie|pin|imsi|reference|identifier|label|badge|chip|link',
  ACCGIVE:
    'give|hand|hand in|hand over|pass|pass in|type|type in|enter|key in|punch in|send|submit|present|bring|scan|swipe|read out|put in|supply|provide|quote|offer|hold up',
  ACCTAKE:
    'get|get back|get you|give back|give you|give it back|receive|return|come out|come back|come up|pop up|appear|open|pull up|pull|bring up|call up|answer|reply|yield|show|see|be shown|out come|hand back|hand out|wait for|need|find|fetch|load|resolve|send back|respond|look up',
  ACCFETCH:
    'read|fetch|look up|lookup|get|retrieve|pull up|pull|open|load|find|resolve|request|ask|ask for|call up|bring up|return|address|access|be read back|read back|hand out|give out|give back|query|serve|answer|locate|identify|check|store',
  ACCRECORD:
    'record|row|entry|document|object|value|blob|card|profile|state|status|item|sheet|article|account|balance|settings|preference|permit|voucher|ticket|session|parcel|booking|order|product|page|price|file|animal|coat|patient|limit|payload|target|answer',
  ACCNOELSE:
    'nothing else|nothing more|nothing but|nothing cleverer|nothing fancier|that be all|that be it|that be everything|that be whole thing|whole thing|whole story|whole api|whole interface|entire interface|whole query list|query list in full|only question|sole question|only query|sole query|only way in|only way|sole way|only access path|sole access path|single access path|only access pattern|single thing|only thing|one question|exactly one query|exactly one statement|one kind of query|and never for|never list|never search|never scan|never anything|never reverse|no listing|no searching|no filtering|no other question|other question be not|no other query|no other way|exclusively|solely|there story end|no second|second access pattern : none|simplest interface|not ask for all|never ask anything|nobody browse|nobody search|nobody filter|not know anything else|all it ever do|all it do|all app can do|all switch ever ask|all we ever ask|never by anything|ask for anything else|dictionary|cloakroom|coat check|hash map|hashmap|hash table',
  // the fresh end of one thing
  ACCEVENTS:
    'message|note|line|entry|post|comment|remark|reply|mail|email|card|event|reading|value|measurement|sample|fix|position|transaction|booking|payment|order|purchase|trip|ride|flight|visit|scan|alarm|alert|fault|bid|offer|price|quote|trade|submission|x ray|image|photo|picture|result|test|call|log line|log|temperature|yield|score|match|game|move|appointment|prescription|treatment|login|activity|thing|word|chat|delivery|repair|inspection|page|statement|invoice|update|news',
  ACCENTITY:
    'channel|room|chat|chat room|thread|conversation|mailbox|inbox|folder|account|customer|user|member|player|student|pupil|patient|cow|animal|herd|device|sensor|meter|pump|machine|lift|elevator|freezer|fridge|tank|turbine|vehicle|car|truck|lorry|bus|ship|vessel|boat|plane|aircraft|train|wagon|drone|phone|house|building|door|parcel|shipment|container|pallet|board|ticket|case|matter|claim|policy|lot|auction|share|stock|driver|pilot|rider|courier|person|group|topic|playlist|page|profile|stream|station|well|field|site|buoy|probe|host|server|job|build|street|table|item|product|order',
  // periods of time
  ACCSHOWME:
    'show|see|draw|plot|chart|graph|display|list|give|give me|fetch|get|pull|want|request|ask for|ask|look at|look back|look up|read|query|select|pick|export|download|search|browse|view|zoom|scroll|go back|compare|retrieve|scan|replay|investigate|inspect|review|check|load|print|filter|examine|analyze|default',
  // free filters
  ACCFILTER:
    'filter|group|sort|slice|dice|narrow|narrow down|split|cut|combine|drill down|drill|pivot|segment|break down|query|search|select|tick|tick box|combination|mix|choose|pick|cross tabulate|refine|drag|explore|dig|digging|poke',
  ACCFREE:
    'as they like|as they please|as mood take|as you like|as one like|as i like|at will|freely|free form|freeform|wildly|whatever|whichever|however they|any mix|any combination|all combination|every combination|in combination|any of|any three|any two|any set of|any subset|in any order|arbitrary|arbitrarily|ad hoc|adhoc|unforeseen|nobody foresee|nobody think of|in own manner|own manner|own way|own religion|religion|every time different|each different|be different|never same|different every time|different each time|different question|everything optional|all optional|optional|monster|list get longer|new one|yet another|not know beforehand|not know in advance|not predict|not foresee|not know what|on the fly|on fly|one after another|from breakfast till supper|play with|by hand|spontaneously',
  ACCFIELD:
    'column|field|attribute|property|criterion|trait|dimension|facet|filter|parameter|characteristic|feature|tag|option|checkbox|tick box|box|condition|where clause|measure|label|number|figure|cut|form|screen|grid',
  // sums over many rows
};
