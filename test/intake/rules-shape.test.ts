import { expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';

/** A sentence and the facts of the shape of data and of access in it; "?" before a fact: it may be read or not. */
type Row = readonly [sentence: string, facts: string];

const data = new Set(['data.keptForever', 'data.skewed', 'data.fitsMemory', 'data.rebuildable']);
const ofGroup = (id: string): boolean =>
  /^(?:model|access)\./.test(id) || id === 'schema.stability' || id === 'query.locality' || data.has(id);

const factsIn = (sentence: string): string[] =>
  read(sentence)
    .facts.filter(({ id }) => ofGroup(id))
    .map(({ id, value }) => (value === true ? id : `${id}=${value === false ? 'no' : String(value)}`));

const first: readonly Row[] = [
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

const second: readonly Row[] = [
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

const third: readonly Row[] = [
  [
    'It is a boring back-office system: suppliers, parts, purchase orders, and a lot of constraints between them.',
    'model.relational',
  ],
  [
    'Each laboratory sends results in its own layout, and the layouts change with every firmware.',
    'model.documents ?schema.stability=changing',
  ],
  [
    'Devices ask for their configuration blob by serial and get exactly that.',
    'model.keyValue access.byKey ?access.onlyByKey ?access.secondaryAttributes ?model.configuration',
  ],
  ['Every bee hive weighs itself four times an hour and sends the weight over LoRa.', 'model.timeSeries'],
  [
    'What people tap, scroll and dwell on goes to the recommendation team as a never-ending flow of records.',
    'model.events',
  ],
  [
    'Support agents answer customers in threads, the newest message on top.',
    'model.messages ?access.latestOfEntity',
  ],
  [
    'Archivists hand us tape after tape of the digitised films, which are half a terabyte apiece.',
    'model.blobs ?access.blobs',
  ],
  ['A passenger must not be given a berth that somebody else has already paid for.', 'model.money'],
  [
    'Help articles: people enter three words and want the best hit first, typos included.',
    'access.fullText ?model.text',
  ],
  [
    'We turn each product photo into 512 numbers and look for neighbours.',
    'model.vectors access.nearest ?model.blobs',
  ],
  ['Hikers open the map and see huts around them.', 'access.geo model.geo'],
  ['Two lawyers redline one contract simultaneously.', 'model.sharedDocument'],
  [
    'Which employee may open which folder is decided by groups inside groups.',
    'model.permissions ?model.tree ?access.graphWalks',
  ],
  [
    'A tiny service tells a thousand schedulers who is the leader and hands out leases.',
    'model.configuration',
  ],
  [
    'Chapters contain sections, sections contain paragraphs, and authors drag whole chapters around.',
    'model.tree',
  ],
  ['The columns have been the same for eleven years.', 'schema.stability=stable'],
  ['Users pivot by whatever they can think of: colour, size, depot, weather.', 'access.adHocFilters'],
  ['Management wants turnover by branch and week.', 'access.aggregates'],
  ['Nearly every screen puts five tables together.', 'access.joins'],
  [
    'Besides the policy number, clerks look a policy up by surname or licence plate.',
    'access.secondaryAttributes ?access.byKey',
  ],
  [
    'The home screen mixes what your clubs, your friends and your city have posted.',
    'access.feed ?model.messages',
  ],
  ['Each landlord sees only his own houses, and so does the code.', 'query.locality=one tenant'],
  ['If Redis is wiped it warms up from Postgres by itself.', 'data.rebuildable'],
  ['Nine tenths of our schools have 300 pupils, the three biggest have half a million each.', 'data.skewed'],

  ['A nested virtualisation setup is not supported.', ''],
  ['Teams work together in one building.', ''],
  ['Feedback comes in once a week by mail.', ''],
  ['They met at a search conference.', ''],
  ['Our invoices from the cloud provider have doubled.', ''],
  ['The chart of the organisation is public.', ''],
  ['One node joins the cluster every month.', ''],
  ['The video team sits in Berlin.', ''],
  ['Errors appear at random.', ''],
  ['Half the budget goes to licences.', ''],
  ['We want to keep everything simple.', ''],
  ['The release notes are kept in a folder.', ''],
  ['The closest competitor went down last week.', ''],
  ['Everyone reads the same newsletter about Kubernetes.', ''],
  ['The balance of power in the team changed.', ''],
  ['Each region has its own cluster and its own staff.', ''],
];

const fourth: readonly Row[] = [
  [
    'The registry holds citizens, addresses, vehicles and permits, normalised long ago and full of constraints.',
    'model.relational',
  ],
  [
    'Merchants describe their goods with whatever attributes they like, so no two products look the same.',
    'model.documents ?schema.stability=changing',
  ],
  [
    'Logins are stored as sessions with a random identifier and looked up on every click.',
    'model.keyValue ?access.byKey',
  ],
  ['9,000 smart meters deliver a reading every quarter of an hour.', 'model.timeSeries'],
  [
    'The firewall writes 40,000 log lines a second that nobody reads until there is an incident.',
    'model.events',
  ],
  [
    'Parents and teachers exchange short messages per class, and the last twenty are what people open.',
    'model.messages access.latestOfEntity',
  ],
  [
    'Insurance fraud is found by walking from a claimant over shared phone numbers and garages to other claims.',
    'access.graphWalks model.graph',
  ],
  [
    'Surgeons record operations; a video is 20 GB and is watched from start to end or not at all.',
    'model.blobs access.blobs',
  ],
  ['Points can be bought and spent, and an account may never go below zero.', 'model.money'],
  ['All rulings since 1950 must be searchable by any word in them.', 'access.fullText model.text'],
  [
    'For each support question we fetch the five passages whose embedding is closest.',
    'model.vectors access.nearest ?model.text',
  ],
  [
    'The app shows scooters within a ten minute walk, so every query carries a position.',
    'access.geo model.geo',
  ],
  ['Engineers on two continents edit one circuit diagram at the same time.', 'model.sharedDocument'],
  [
    'Folders contain folders, to any depth, and get dragged elsewhere with all that is in them.',
    'model.tree',
  ],
  ['Only two columns were added in the last six years.', 'schema.stability=stable'],
  [
    'Every customer of ours wants extra fields, at least one a month.',
    'schema.stability=changing model.documents',
  ],
  ['Records are fetched by their UUID and in no other way.', 'access.byKey access.onlyByKey'],
  ['Officials filter by any combination of some sixty properties.', 'access.adHocFilters'],
  ['The board looks at averages per plant and shift each morning.', 'access.aggregates'],
  ['A new service has to be able to consume everything since day one.', 'access.replay'],
  [
    'All passengers of a delayed train reload the same timetable page within a minute.',
    'access.sameObjectByMany',
  ],
  ['Ten sellers out of 60,000 make up a third of all orders.', 'data.skewed'],
  ['40 GB of state fits easily into one of our machines with 256 GB of RAM.', 'data.fitsMemory'],
  ['The table no longer fits in the buffer pool.', 'data.fitsMemory=no'],
  [
    'Thumbnails are generated from the originals and may be thrown away at any time.',
    'data.rebuildable ?model.blobs',
  ],
  ['By law, nothing may ever be deleted.', 'data.keptForever'],

  ['The table has been locked for minutes during the last migration.', ''],
  ['A tree fell on our data centre.', ''],
  ['Our search for a new architect goes on.', ''],
  ['Employees can book a meeting with us to discuss this.', ''],
  ['We log in with a hardware token.', ''],
  ['A full image of the machine is restored in an hour.', ''],
  ['Three people follow the news about this database.', ''],
  ['The average is 300 requests per second, the maximum 900.', ''],
  ['They share one document with all decisions.', ''],
  ['The page is cached at the edge near the visitors.', ''],
  ['Each team owns its own schema and its own deployment.', ''],
  ['Some services are large, most are tiny.', ''],
  ['The broker keeps nothing on disk.', ''],
  ['Old servers are thrown away every five years.', ''],
  ['No one reads the documentation of the events team.', ''],
  ['We cannot rebuild the system from scratch.', ''],
  ['It costs us a lot of money every month.', ''],
  ['Two people know the schema by heart.', ''],
];

const wrongIn = ([sentence, facts]: Row): string[] => {
  const labels = facts.split(/ (?=\??(?:model|access|schema|query|data)\.)/).filter((label) => label !== '');
  const wanted = labels.filter((label) => !label.startsWith('?'));
  const got = factsIn(sentence);
  const allowed = labels.map((label) => label.replace('?', ''));
  return [
    ...wanted.filter((label) => !got.includes(label)).map((label) => `missed ${label}`),
    ...got.filter((fact) => !allowed.includes(fact)).map((fact) => `invented ${fact}`),
  ];
};

test.each([...first, ...second, ...third, ...fourth])('%s', (sentence, facts) => {
  expect(wrongIn([sentence, facts])).toEqual([]);
});
