import type { Rule } from '../match.ts';
import { pick } from '../rule.ts';

/** What must change together or not at all. */
export const transactionRules: readonly Rule[] = [
  pick(
    'transaction.scope',
    'record',
    [
      '(single|one|per|each|individual) (row|record|document|key|item|object) (atomic|atomicity|transaction|atomically|update|write|change|at a time|at once)',
      '(single|one) (row|record|document|key|item|object) .. (atomic|atomicity|atomically|transaction|at a time)',
      '(atomic|atomicity|transaction|atomically|compare and set|cas|transactional) .. (on|per|of|within|for|at|limited to) .. (single|one|each|individual) (row|record|document|key|item|object)',
      '(only|just|never more than) .. (one|single) (row|record|document|key) .. (per transaction|in transaction|at a time|written|touch|change)',
      '(write|update|transaction|change|operation) .. (touch|affect|concern|change|hit|involve|read or write|write|be about) .. (only|exactly|just|never more than)? (one|single|exactly one) (row|record|document|key|item|object)',
      '(compare and (set|swap)|conditional (write|put|update)|cas) .. (record|key|item|row|document|enough|suffice|need)',
      '(row|record|document|key) level atomicity',
      'nothing span (two|several|more) (row|record|document|key)',
      'no transaction .. (beyond|across|larger than|more than) .. (single|one) (row|record|document|key)',
      '(read|write|fetch|put|get) (or|and) (read|write|store|put|get) (one|single) (row|record|document|item|object)',
    ],
    { negated: 'ignore' },
  ),
  pick(
    'transaction.scope',
    'entity',
    [
      '{TX} .. (within|inside|stay in|stay within|stay inside|never leave|not leave|limit to|confine to|never cross|only within|per|restrict to) .. {ONEOF}',
      '{TX} .. (in|of|on|for|concern|touch|affect|involve|cover|belong to) .. (one|single|same|each|its|exactly one|only one) {ONEOF}',
      '(within|inside) (one|single|each|same|every)? {ONEOF} .. (transaction|transactional|acid|atomic|atomically|consistent|together)',
      '(order|invoice|booking|cart|document|header|policy|case|trip) and (its|their|all)? (line|item|position|line item|order line|row|child|detail|seat|part|entry|block|leg) ... {ALLORNONE}',
      '(no|never|not) .. (transaction|transactional|atomic) .. (across|between|over|spanning|span) .. {ONEOF}',
      '(transaction|atomic) .. (across|between|over|spanning) {ONEOF} .. (not|never|no) (need|require|necessary|use|want)',
      '(no|never|not|without) .. (cross|inter) {ONEOF} transaction',
      '(transaction|acid) .. (never|not) (cross|leave|span) .. {ONEOF}',
      'together with its (line|item|row|child|detail|position)',
    ],
    { negated: 'ignore', unless: / (?:reject|no longer|external|gateway) / },
  ),
  pick(
    'transaction.scope',
    'external',
    [
      '{OUTSIDE} .. (can not|not|never|no) .. (enlist|join|take part|participate|be part|roll back|part of) .. (transaction|commit|rollback)?',
      '(can not|not|never) .. (enlist|include|roll back|involve|undo at) .. {OUTSIDE}',
      '{BUSINESS} .. (include|involve|span|enlist|cover|cross) ... {OUTSIDE}',
      '(our|own|local|database|db|record|ledger|book) (database|db|system|record|ledger)? and .. {OUTSIDE} .. {MUST} .. (agree|consistent|match|in sync|in step|both)',
      '(together|consistent|in step|in agreement) with .. {OUTSIDE} .. (record|system|book|side|balance)',
      '{OUTSIDE} and .. (our|own|local) (database|db|record|ledger|system|book) .. {MUST} .. (agree|consistent|match|in sync|in step|both)',
    ],
    { negated: 'ignore', unless: / (?:price|contract|team|invoice of|report to) / },
  ),
  pick(
    'transaction.scope',
    'services',
    [
      '{BUSINESS} ... (involve|span|touch|cross|update|need|book) ... service ... {ALLORNONE}',
      '{BUSINESS} .. (span|cross|involve|touch|concern) .. , ... and .. (service|database|microservice)',

      '{BUSINESS} .. (across|span|spanning|cross|touch|involve|run through|go through|reach into|concern|update|change|book in|write to) .. ({SEVERAL}|our|all) {SYSTEMS}',
      '(update|write to|change|commit to|commit in|book in|modify) .. ({SEVERAL}) {SYSTEMS} .. {ALLORNONE}',
      '{BUSINESS} .. (update|change|book|write|commit) .. service , ... (and|or) .. service .. {ALLORNONE}',
      '{BUSINESS} ... {MUST} .. (update|change|book|reach|write) ... service ... {ALLORNONE}',
      '(cross service|inter service|cross database|two phase|xa|cross system) (transaction|commit)',
      'distributed transaction .. (across|between|over|need|need to|problem)',
      '{SEVERAL} (service|microservice|database|system) .. (atomically|all or nothing|agree on|or not at all|consistent with each other|in step|all succeed|both succeed|together or)',
      'each with own (database|postgres|mysql|schema|store) .. (together|transaction|consistent|atomically)',
    ],
    { unless: / (?:reject|no longer need|quer(?:y|ie) |report |dashboard |team must|deploy) / },
  ),
  pick(
    'transaction.scope',
    'none',
    [
      '(no|without|zero) (need for|use for)? (multi row|multi record|multi document|multi key|multi statement|multirow|multi item|multi object|cross item|cross key|cross record|cross row|multi|real|database)? (transaction|acid|tx|txn)',
      '(not|never) (need|use|require|have|want|rely on|care about|depend on) .. (transaction|transactional|acid|tx)',
      '(transaction|acid) .. (not|never) .. (need|require|necessary|important|matter|use|requirement|interest)',
      '(transaction|acid) .. (unnecessary|overkill|irrelevant|unneeded|superfluous)',
      'no .. (join|constraint|foreign key|index|secondary index) (or|,|nor|and) (cross item|cross key|multi row|multi record|multi key)? (transaction|tx)',
      'no .. (transaction|tx) (or|,|nor|and) .. (join|constraint|foreign key)',
      '(each|every|all) (write|record|update|row|event|insert|operation|reading) .. (independent|stand alone|on its own|by itself|self contained) .. (of each other|from each other|of other)?',
      'non transactional',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:no transaction (?:(?:across|between|over) (?:several |multiple |two )?(?:service|region|shard|database|system|datacenter|record|row|key|item|object|subscriber)|spans?|beyond|per|a |an |fail|is lost|be lose|be lost|may|must|can|should)|without transaction (?:id|fee)|lose|transaction (?:fee|cost|id|volume|log)|transaction (?:across|over|between) (?:record|row|key|item|object)|(?:join|take part in|participate in|enlist in|be part of) (?:any |a |our |the )?transaction) /,
    },
  ),
  pick(
    'transaction.scope',
    'database',
    [
      '(never both|both or neither|never neither|either both or none|both happen or neither|neither or both|both or none|both sides or none|both side or neither|both entry or none) & (account|row|entry|record|balance|table|wallet|ledger|leg|posting|stock)',
      '{MUSTNOT} .. (leave|disappear|take) .. (one|first|sender) .. without .. (arrive|appear|add|reach) .. (other|second|receiver)',

      '(acid|real|full|true|proper|serializable|multi row|multi table|multi statement|cross table|interactive|multirow|ordinary sql|classic|relational|multi document|cross shard|sql|distributed acid|multi record) (acid)? (transaction|acid)',
      '(transaction|transactional|atomic|atomically) .. (across|over|between|spanning|span|cover|touch|involve|update) .. {SEVERAL} .. {ROWS}',
      '(insist on|need|require|want|must have|rely on|depend on|demand) {TXADJ}? {TXADJ}? (acid|transaction) (and|,|with|everywhere|support|guarantee|semantic|because|over|across|for|between)?',
      '(change|update|write|commit|save|book|move|modify|insert|store|record|post|apply|create) .. ({SEVERAL}|both) {ROWS} .. {ALLORNONE}',
      '{SEVERAL} {ROWS} .. (change|update|write|commit|save|book|modify|insert|move|post|touch) .. {ALLORNONE}',
      '(book|save|write|commit|store|change|update|record|post|insert|move|create) .. (together|atomically|in one transaction|as unit) with .. transaction',
      '(book|save|write|commit|store|change|update|record|post|insert|move|create) .. together with ... (one|same|single) transaction',
      '(be|stay|happen|run|go|belong|book|commit|write|change|do|save|update|place|all) .. (in|within|inside) (one|same|single|own) (database|sql|acid|mysql|db)? transaction & ({ROWS}|both|any|everything|stock|payment|order|leg)',
      '(all or nothing|together or not at all) .. (row|table|account|record|book|debit|change|write)',
      '(debit|withdraw|credit|deduct) .. (and|with) .. (credit|debit|deposit|add) .. {ALLORNONE}',
      '(rule|constraint|invariant|transaction|check) .. span .. (row|table|record)',
      '(acid|transaction) .. (a must|must|mandatory|essential|non negotiable|requirement|indispensable|everywhere|important|sacred|need|be require)',
      '^ acid',
      'acid (guarantee|semantic|compliance|property|compliant)',
    ],
    {
      question: 'drop',
      unless:
        / (?:within an? employer|transactions? (?:per|a|each|every|fee|volume|log|id|cost|data) |transaction (?:history|processing|count)|lactic|citric|drop|predecessor|old product|nothing beyond|find none|nobody use|no other|single document|around|rabbitmq|kafka|broker|crm|own transaction log|within one|inside one|of one|of same|same customer|only one|only within|(?:one|same|single|each|every|within a|inside a) (?:tenant|shop|school|claim|policy|board|order|patient|project|club|branch|company|document|workspace|household|case|cart|invoice|loan|store|hotel|family|farm)|(?:not|never|no|without|nobody) (?:\w+ ){0,3}(?:transaction|acid|atomic|atomically)|two service|several service|(?:use|used) to have|competitor|next door|bank next|per (?:customer|tenant|shop|account|order)) /,
    },
  ),
];
