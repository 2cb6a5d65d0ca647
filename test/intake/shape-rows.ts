/** A sentence and the facts of the shape of data and of access in it; "?" before a fact: it may be read or not. */
export type Row = readonly [sentence: string, facts: string];

/** Round 1 of sentences, written before the wordings were read again. */
export const first: readonly Row[] = [
  [
    'Our veterinary app keeps animals, owners, visits and prescriptions, all linked to each other.',
    'model.relational',
  ],
  [
    'What a listing contains depends on the category: a boat has a draught, a sofa has a colour.',
    'model.documents',
  ],
  [
    'We hand the gateway a token and it must come back with the login state, that is the whole interface.',
    'access.byKey access.onlyByKey model.keyValue',
  ],
  ['Wind turbines report rotor speed and vibration twice a second.', 'model.timeSeries'],
  ['Each tap in the app is recorded once and shipped to the warehouse.', 'model.events'],
  ["Nurses write notes to one another inside a patient's chat thread.", 'model.messages'],
  [
    'Investigators follow who paid whom over five or six intermediaries.',
    'access.graphWalks model.graph ?model.money',
  ],
  ['Radiologists pull up entire CT scans of 400 MB.', 'model.blobs access.blobs'],
  ['Guests top up a wallet and spend from it at the bars.', 'model.money'],
  ['Lawyers look for a phrase across all pleadings.', 'access.fullText model.text'],
  [
    'Given a picture of a shoe, show the ten that look most like it.',
    'access.nearest ?model.vectors ?model.blobs',
  ],
  ['Which free chargers are within five kilometres of the car?', 'access.geo model.geo'],
  ['Several architects draw on one floor plan simultaneously.', 'model.sharedDocument'],
  [
    'Controllers pull numbers with SQL straight from the live tables.',
    'access.sqlReports ?access.aggregates',
  ],
  ['A handful of giant accounts own half of all rows.', 'data.skewed'],
  ['The whole catalogue is so small that it sits in the RAM of a single process.', 'data.fitsMemory'],
  ['If the index is gone we simply build it anew from the primary.', 'data.rebuildable'],
  ['We never throw anything away.', 'data.keptForever'],
  ['A clinic only ever sees its own patients.', 'query.locality=one tenant'],
  ['Product asks for a new column practically every sprint.', 'schema.stability=changing'],

  ['We read through the proposal and would like a second opinion.', ''],
  ['Tickets in our issue tracker pile up.', ''],
  ['The video call with the vendor was disappointing.', ''],
  ['Two thousand reads per second is our peak.', ''],
  ['The team grew from the beginning of the year.', ''],
  ['New joiners need a month to become productive.', ''],
  ['Our office is near the station.', ''],
  ['Nobody wants to go back to nightly releases.', ''],
  ['We keep backups in another region.', ''],
  ['The connection pool has 200 entries.', ''],
  ['A network link between two racks failed.', ''],
  ['The nodes hold three copies of each shard.', ''],
  ['The log of the database grew until the disk was full.', ''],
  ['Our team has a clear structure and stable processes.', ''],
  ['Search engines bring most of our visitors.', ''],
  ['The balance between cost and speed matters.', ''],
  ['We use Grafana for monitoring of our own servers.', ''],
  ['Feature flags let us switch it off quickly.', ''],
  ['The release is tagged in the repository with a key.', ''],
  ['Our service reads a message from the queue and calls the API.', '?model.events'],
];

/** Round 2 of sentences, written before the wordings were read again. */
export const second: readonly Row[] = [
  [
    'Growers, parcels of land, harvests and deliveries: every table has foreign keys to at least two others.',
    'model.relational',
  ],
  [
    'Insurance products each bring along a questionnaire of their own, and new kinds turn up all the time.',
    'model.documents ?schema.stability=changing ?model.relational',
  ],
  [
    'The theme that a visitor picked and what is in the basket are kept under his cookie id.',
    'model.keyValue ?access.byKey',
  ],
  ['Greenhouses deliver humidity and temperature once a minute.', 'model.timeSeries'],
  ['The set-top boxes send us every button press, a few hundred million of them a day.', 'model.events'],
  ['Buyers and sellers negotiate in a chat next to the offer.', 'model.messages'],
  [
    'Given two companies, the compliance people want the chain of shareholders that links them.',
    'access.graphWalks model.graph',
  ],
  ['Wedding photographers upload galleries of 30 MB pictures.', 'model.blobs access.blobs'],
  ['The till must never pay out the same voucher two times.', 'model.money'],
  [
    'Journalists type a few words and expect the most relevant stories of the last fifty years on top.',
    'access.fullText model.text',
  ],
  [
    'A customer sends a snapshot of a broken part and we propose the parts that look alike.',
    'access.nearest ?model.vectors ?model.blobs ?access.blobs',
  ],
  ['Dispatchers look for the free ambulance nearest to the accident.', 'access.geo model.geo'],
  [
    'Teachers and pupils fill in the same worksheet together and see what the others type.',
    'model.sharedDocument',
  ],
  [
    'Before a page opens we ask whether this colleague may see it, some 60,000 times a second.',
    'access.permissionChecks ?model.permissions',
  ],
  ['Accounting runs its own SELECTs on the production database.', 'access.sqlReports'],
  ['One wholesaler alone accounts for 40 % of the order lines.', 'data.skewed'],
  ['The price list is 2 GB and we would keep all of it in memory.', 'data.fitsMemory'],
  ['Should the search index burn, we fill it again from Oracle overnight.', 'data.rebuildable'],
  ['Scans of old land deeds must stay available for all time.', 'data.keptForever ?model.blobs'],
  ['A franchisee works in his own branch only; no screen mixes two branches.', 'query.locality=one tenant'],
  [
    'A newly added department should be able to read the whole history of orders from the first day.',
    'access.replay ?model.events',
  ],
  ['At kick-off half the country stares at one and the same match page.', 'access.sameObjectByMany'],

  ['We would like to join forces with the platform team.', ''],
  ['The best practice looks like overkill to us.', ''],
  ['They paid a consultant for the first design.', ''],
  ['The project follows a waterfall with many steps.', ''],
  ['Most teams are small, a few are large.', ''],
  ['Deployments are recorded in a spreadsheet.', ''],
  ['We meet in one room every Monday.', ''],
  ['Our dashboard vendor went bankrupt.', '?access.aggregates'],
  ['Nothing is removed from the backlog without a vote.', ''],
  ['The server has 256 GB of memory and eight disks.', ''],
  ['The picture is not clear yet.', ''],
  ['A single account at our cloud provider pays for everything.', ''],
  ['Latency is measured every minute by an outside probe.', ''],
  ['The history of this system is long and sad.', ''],
  ['Page load time in Asia is a topic.', ''],
  ['Please search for a cheaper option.', ''],
  ['It takes forever to compile.', ''],
  ['The standby lives in the same rack as the primary.', ''],
];
