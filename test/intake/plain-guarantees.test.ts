import { type Idea, testIdeas } from './plain-says.ts';

const ideas: readonly Idea[] = [
  [
    'consistency.mustNotConflict',
    true,
    [
      'No berth may be given to two families.',
      'A patient must never have two open prescriptions for the same drug.',
      'A court may be lent to one club at a time.',
      'Exactly one ballot per member, whatever happens.',
      'Once a courier has taken the job, nobody else may claim it.',
      'The general ledger has to tally at any moment.',
      'Two lorries in one dock would be chaos.',
      'Double bookings of the chapel must not occur.',
    ],
    [
      'A patient may have two open prescriptions.',
      'A room may be lent to several clubs at a time.',
      'There is one ballot box per village.',
      'Nobody else wanted the job.',
      'Double glazing of the chapel must not be touched.',
    ],
  ],
  [
    'consistency.isolationMatters',
    true,
    [
      'Two secretaries open the same file and the later save wipes out the earlier one.',
      'The totals are wrong whenever two cashiers book simultaneously.',
      'We suffer from lost updates in the stock table.',
      'Last week we had sold cabin 12 to two couples.',
      'Two drivers accept the same ride and both set off.',
      'Ten people take from the pot at once and the balance goes negative.',
    ],
    [
      'Two secretaries edit the same file and the later save is refused.',
      'Two drivers may accept the same ride.',
      'When two drivers accept the same ride, the second one gets a message.',
      'We attended a lecture on lost updates.',
      'The totals are right even when two cashiers book simultaneously.',
      'We sold the house to two couples from Leeds who divorced.',
    ],
  ],
  [
    'consistency.staleOk',
    true,
    [
      'Whether a view shows up now or ten minutes later makes no difference.',
      'It is enough if the statistics are from yesterday.',
      'Rather show last known prices than an error page.',
      'Whether the rating is a few minutes late is irrelevant to us.',
    ],
    [
      'Whether a payment is booked now or a day later makes all the difference.',
      'It is enough if the statistics are correct.',
      'Rather show an error page than last known prices.',
    ],
  ],
  [
    'consistency.staleOk',
    false,
    [
      'The board must show a new bid at once.',
      'The list has to contain a revoked card immediately.',
      'A stale sanction list is a crime.',
    ],
    [
      'The board may show a new bid a minute later.',
      'A stale ranking is no crime.',
      'The board must show new colours in spring.',
    ],
  ],
  [
    'conflict.resolution',
    'last wins',
    [
      'If two tablets disagree on the volume, the most recent setting wins.',
      'Colliding edits of a nickname are settled by timestamp, latest wins.',
      'Conflicting updates are resolved in favour of whoever saved last.',
    ],
    [
      'The last team to score wins the cup.',
      'The latest bid wins the auction.',
      'Conflicting updates are resolved by a clerk.',
    ],
  ],
  [
    'loss.recentOk',
    true,
    [
      'We would rather lose the last few seconds of chat than wait for a second copy.',
      'Sensor samples can be lost, no problem, there are plenty.',
      'If we lose a minute of clicks, so what.',
      'They would not even notice losing the last seconds of telemetry.',
      'Losing the last seconds of a draft is fine.',
    ],
    [
      'Losing the last seconds of a draft is fine, losing a purchase is not.',
      'We would rather lose a customer than a supplier.',
      'Payments cannot be lost, no problem with that.',
      'If we lose a minute of clicks, marketing will scream.',
    ],
  ],
  [
    'loss.none',
    true,
    [
      'The portal must not lose an essay once the pupil pressed submit.',
      'A lost dosage would be a lawsuit.',
      'If a paid voucher disappears we get a complaint to the ombudsman.',
    ],
    [
      'The portal must not lose its looks once the redesign is done.',
      'A lost bet is no drama.',
      'If a draft disappears nobody cares.',
    ],
  ],
  [
    'transaction.scope',
    'database',
    [
      'Both postings are made or neither.',
      'The two stock levels must change together or not at all.',
      'Readers must never see half of the old and half of the new price list.',
    ],
    [
      'Both doctors were invited or neither knew.',
      'The hotel and the airline, two partners, must be booked together or not at all.',
      'Half of the old and half of the new team play together.',
    ],
  ],
  [
    'transaction.scope',
    'services',
    [
      'It must not happen that only one of two services is told.',
      'It must never be that only half of the three systems get the message.',
      'Mail, invoice and the stock service: it may not happen that only two of three come about.',
    ],
    [
      'Only two of three services are written in Go.',
      'It must not happen that only one of two doctors is on duty.',
      'Only half of the teams answered the message.',
    ],
  ],
  [
    'transaction.scope',
    'external',
    [
      'A cancelled tour means undoing train, hotel and guide, each with a different company.',
      'We book bus, ferry and museum, each at another provider.',
      'To reverse a deal we have to unwind three legs, each at its own bank or another carrier.',
    ],
    [
      'We book rooms, each on another floor.',
      'Every team buys from another supplier.',
      'We undo three edits, each in another paragraph.',
    ],
  ],
  [
    'criticalSubset',
    true,
    [
      'Paying must go on even if search, reviews and the blog are down.',
      'The reports may be down for a day, the alarm list may not.',
      'Staff can live without the archive for a week, but the triage list must always come up.',
    ],
    [
      'The reports may be down for a day.',
      'The shop must go on even if a node is down.',
      'We can live without coffee.',
      'The portal may be down at night but must not be ugly.',
    ],
  ],
  [
    'delivery',
    'at most once',
    [
      'We would rather lose a metric than block the request.',
      'Better to drop a trace than to slow down the checkout.',
      'I would sooner lose a log line than hold up the till.',
    ],
    [
      'We would rather block the request than lose a payment.',
      'We would rather lose money than customers.',
      'Better to lose a day than to rush.',
    ],
  ],
  [
    'delivery',
    'effectively once',
    [
      'Counting a toll twice means billing it twice.',
      'Each fare has to be charged once, no more and no less.',
      'Exactly once into the ledger, please.',
    ],
    [
      'Counting twice means you are careful.',
      'Reading a log line twice means nothing.',
      'They meet exactly once in the ledger room.',
    ],
  ],
  [
    'history.needed',
    true,
    [
      'We must be able to recalculate a premium as it stood on any given day.',
      'The auditors want to know what the file looked like on any date.',
      'Years later we must still be able to explain why a claim was refused.',
      'We keep every version of a tariff.',
      'We have to tell which version of the plan the foreman had seen when he signed.',
    ],
    [
      'We must recalculate the premium on the first of the month.',
      'Nobody knows what the office looked like.',
      'Years later the building was sold.',
      'Which version of Java do you use?',
    ],
  ],
  [
    'audit.needed',
    true,
    [
      'We must be able to prove that nobody altered a vote.',
      'The notary has to show that no one tampered with the deed.',
      'Who read which file when must be provable.',
    ],
    ['Nobody altered the plan.', 'The show proved that nobody reads manuals.', 'Who reads files these days?'],
  ],
  [
    'consistency.need',
    'strong',
    [
      'A blocked card must stop working at once.',
      'The desk has to see the current one.',
      'A withdrawn permission has to end immediately.',
    ],
    [
      'A blocked pipe must be cleaned.',
      'The desk may see an older one.',
      'A withdrawn permission may end the next day.',
    ],
  ],
  [
    'effects.onlyOnce',
    true,
    [
      'The reminder must not go out twice.',
      'Each pension must be paid once, no matter what.',
      'Every dose has to be booked once and only then released.',
    ],
    ['Each pension must be paid once a month.', 'The reminder must go out.', 'He went out twice.'],
  ],
  [
    'query.locality',
    'one tenant',
    [
      'Each salon sees only its own calendar.',
      'Orders of one shop never interfere with those of another shop.',
      'Everything a seller does goes through his seller id.',
    ],
    [
      'Each salon has its own door.',
      'Orders of one shop depend on those of another shop.',
      'Everything a seller does is legal.',
    ],
  ],
  [
    'criticalSubset',
    true,
    [
      'Doors have to open even when the portal is down.',
      'The bell must ring even if billing is offline.',
      'Ordering must be possible even though the reviews are unavailable.',
    ],
    [
      'Doors have to open even when a server is down.',
      'He must sing even if he is tired.',
      'The form must be signed even if the doctor is late.',
    ],
  ],
  [
    'loss.none',
    true,
    [
      'No deed may ever vanish.',
      'No confirmed order must ever get lost.',
      'Not one ballot can ever go missing.',
    ],
    ['No child may ever get lost.', 'No deed vanished.', 'No hiker may ever go missing.'],
  ],
];

testIdeas(ideas);
