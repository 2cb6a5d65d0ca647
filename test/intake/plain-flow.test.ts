import { type Idea, testIdeas } from './plain-says.ts';

const ideas: readonly Idea[] = [
  // The second one is thrown away.
  [
    'processing.dedup',
    true,
    [
      'A reading may come twice; drop the second copy of a reading.',
      'Alarms sometimes arrive twice, ignore the repeat.',
      'The same callback may be sent twice and must be counted only once.',
    ],
    [
      'Alarms arrive twice a day.',
      'Drop the second course from the menu.',
      'Throw away the packet that is broken.',
    ],
  ],
  // Sent until it is there.
  [
    'delivery',
    'at least once',
    [
      'A lost telegram is sent again.',
      'Keep sending until the server confirms.',
      'Better twice than not at all.',
    ],
    ['We keep cooking until it is done.', 'Better late than never.', 'A letter is sent once.'],
  ],
  // From the very first one.
  [
    'consumers.rebuild',
    true,
    [
      'A team that joins later must read everything since the first event.',
      'New services replay the whole history.',
      'Late consumers have to start from the beginning.',
    ],
    [
      'A colleague who joins later must sign the contract.',
      'New services start tomorrow.',
      'The consumer reads the last message.',
    ],
  ],
  // One slow reader, nobody else.
  [
    'consumers.slowIsolated',
    true,
    [
      'A slow subscriber must never hold up the others.',
      'If one consumer stalls, the others must not notice.',
      'Search waits behind it, and that has to stop.',
    ],
    [
      'A slow subscriber holds up the others.',
      'If one consumer stalls, we get a call.',
      'A slow car is no problem for the others.',
    ],
  ],
  // From step to step.
  [
    'processing.pipeline',
    true,
    [
      'The document is passed from one stage to the next.',
      'Every stage takes the output of the previous one.',
      'A recording runs through seven stages.',
    ],
    ['The baton is passed to the champion.', 'Every player takes a card.', 'He runs through the park.'],
  ],
  // Put aside, done by a worker.
  [
    'writes.jobs',
    true,
    [
      'Exports are stored in a table and a worker picks them up.',
      'A worker takes the next job.',
      'Failed tasks are retried five times.',
    ],
    [
      'Exports go to Asia.',
      'A warehouse worker takes the next shift.',
      'Failed students try again next year.',
    ],
  ],
  // At night, all at once.
  [
    'processing.batch',
    true,
    [
      'Each night we recalculate the interest of all accounts.',
      'The nightly settlement run takes an hour.',
      'At month end all invoices are computed.',
    ],
    [
      'Each night we take a backup of all servers.',
      'The nightly train takes an hour.',
      'At month end all invoices are due.',
    ],
  ],
  // One stream against what came before.
  [
    'processing.joins',
    true,
    [
      'The rule compares every login with the last ones.',
      'Each click is joined with the impression before it.',
      'We match every trade with its order.',
    ],
    [
      'The team joins the meeting.',
      'Each colleague is matched with a mentor.',
      'The auditor compares every order with the invoice by hand.',
    ],
  ],
  // What was seen in the last hours.
  [
    'processing.state',
    true,
    [
      'We keep what each device did in the last 12 hours.',
      'The processor keeps a running total per wallet.',
      'The engine maintains a moving average for each symbol.',
    ],
    [
      'The processor keeps cool.',
      'We keep the receipts.',
      'People remember what they did in the last two hours.',
    ],
  ],
  // At most one time.
  [
    'effects.onlyOnce',
    true,
    [
      'A voucher must not be redeemed twice.',
      'No refund may be sent twice.',
      'The dose may be given only once.',
    ],
    [
      'A voucher may be redeemed twice.',
      'The door must not be opened twice as wide.',
      'No order came twice.',
    ],
  ],
  // The same call again.
  [
    'retries.byClients',
    true,
    [
      'Even if the app sends it four times.',
      'Even if the till submits the sale twice.',
      'If the gateway repeats the message many times.',
    ],
    ['If the client sends four photos.', 'If the user clicks on the menu.', 'If the driver makes two stops.'],
  ],
  // Works for long.
  [
    'effects.longRunning',
    true,
    [
      'It churns for up to two hours.',
      'The simulation computes for half a day.',
      'The analysis grinds for 50 minutes.',
    ],
    [
      'He works for two hours per shift.',
      'It computes in 50 milliseconds.',
      'The battery works for two hours.',
    ],
  ],
  // Comes by mail.
  [
    'latency.asyncOk',
    true,
    [
      'Later a mail with the file arrives.',
      'You get a mail with the link as soon as it is ready.',
      'Then an email with the result comes.',
    ],
    ['A mail arrives with a virus.', 'The link is broken.', 'We send mail once a day.'],
  ],
  // Nothing in between.
  [
    'writes.throughServer',
    false,
    [
      'Phones exchange changes directly with each other.',
      'There is no central server in the middle.',
      'The laptops sync peer to peer.',
    ],
    ['Teams exchange ideas.', 'There is no server room.', 'The proxy sits in between.'],
  ],
  // The others see it move.
  [
    'writes.concurrentEdits',
    true,
    [
      'When someone moves a desk the others must see it at once.',
      'Four engineers draw on the same plan.',
      'Several authors type in the same document.',
    ],
    [
      'When someone moves house the others must see it on the list.',
      'Two authors never type in the same document.',
      'Four engineers draw a salary.',
    ],
  ],
  // The old ones once more.
  [
    'access.replay',
    true,
    [
      'It must go through the journal from the first entry on.',
      'We reprocess old events after a fix.',
      'The service reads the log from the beginning.',
    ],
    [
      'We play back the video.',
      'He knows the story from the beginning.',
      'Replay attacks on messages are a threat.',
    ],
  ],
];

testIdeas(ideas);
