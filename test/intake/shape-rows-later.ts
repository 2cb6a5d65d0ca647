import type { Row } from './shape-rows.ts';

/** Round 3 of sentences, written before the wordings were read again. */
export const third: readonly Row[] = [
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

/** Round 4 of sentences, written before the wordings were read again. */
export const fourth: readonly Row[] = [
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

/** Round 5 of sentences, written before the wordings were read again. */
export const fifth: readonly Row[] = [
  ['Engineers zoom into any stretch of time, from minutes to years.', 'access.timeRange'],
  ['Give us all transactions between two dates, please.', 'access.timeRange ?model.money'],
  [
    'Every API call asks the policy service whether the caller is allowed, and that must take two milliseconds.',
    'access.permissionChecks ?model.permissions',
  ],
  ['When a bug in a projection is fixed, we rewind and process everything again.', 'access.replay'],
  ['Reads hit the whole archive evenly, so caching helps nobody.', 'access.random'],
  [
    'A profile page lists who follows the person and whom the person follows, nothing deeper.',
    'access.shallowRelations ?model.graph',
  ],
  [
    'The scheduler needs a small, always correct store for leases and cluster membership.',
    'model.configuration',
  ],
  ['All statements inside a transaction belong to one and the same dossier.', 'query.locality=one entity'],
  ['Each operation touches a single record.', 'query.locality=one key'],
  [
    'Billing queries never join tables of the warehouse module.',
    'query.locality=one domain ?access.joins=no',
  ],
  [
    'There is no natural key to split by: analysts connect anything with anything.',
    'query.locality=everything',
  ],
  ['Queries hardly ever span two municipalities.', 'query.locality=one tenant'],
  ['Clients send an ID and receive a document.', 'access.byKey ?model.documents ?model.keyValue'],
  [
    'Apart from the order number, people search by e-mail and postcode.',
    'access.secondaryAttributes ?access.byKey',
  ],
  ['Reports need joins over six tables.', 'access.joins access.aggregates ?model.relational'],
  ['We have no joins and no transactions.', 'access.joins=no'],
  ['Our controllers write SQL against the operational database.', 'access.sqlReports'],
  ['Followers get a personal feed put together from 500 accounts they follow.', 'access.feed'],
  ['It holds photos, contracts as PDF and voice memos, all write once.', 'model.blobs ?access.blobs'],
  ['The index has outgrown RAM.', 'data.fitsMemory=no'],
  ['Everything in this store can be recomputed from the raw files.', 'data.rebuildable'],
  ['Chat rooms are mostly tiny, but the official one has two million members.', 'data.skewed model.messages'],
  ['We never delete a measurement.', 'data.keptForever ?model.timeSeries'],
  ['Wallet balances must be exact to the cent.', 'model.money'],

  ['The range of prices on offer is wide.', ''],
  ['I got the job between two projects.', ''],
  ['Our reporting line changed in May.', ''],
  ['The new index was built in an hour.', ''],
  ['Give us an answer by Friday.', ''],
  ['The primary key insight was that nobody needs it.', ''],
  ['We have to allow for growth in all regions.', ''],
  ['Logs of the incident are attached.', ''],
  ['Customers complain in the forum of a competitor.', '?model.messages'],
  ['They keep asking for a bigger machine.', ''],
  ['A graph of the load is in the appendix.', ''],
  ['The map of our services is out of date.', ''],
  ['It feeds on our budget.', ''],
  ['The cluster is the single source of our pain.', ''],
  ['We pay per user and month.', ''],
  ['Each engineer knows only his own service.', ''],
];
