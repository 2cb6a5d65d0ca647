import type { NumberRow } from './numbers-table.ts';

/** Spans that were observed, and not asked for. */
export const observedRows: readonly NumberRow[] = [
  ['The standby was 12 minutes behind when the disk died.', ''],
  ['Lag on the read copy is at 3 hours and rising.', ''],
  ['The dashboards arrived two hours late because the loader hung.', ''],
  ['The gateways spool up to six hours of readings when the link is gone.', ''],
  ['Stop-the-world pauses of 4 s on the search nodes.', ''],
  ['A clock skew of 200 ms mixed up two bids.', ''],
  ['In the proof of concept Druid answered in 0.3 seconds.', ''],
  ['The home page loads in 3 s at the median and we have no idea why.', ''],
  ['Building the search index takes 50 minutes.', ''],
  ['The next frame comes in 40 ms anyway.', ''],
  ['Prices on the shelf labels may be up to 10 minutes old.', 'freshness=600'],
  ['A blocked card must be known at every terminal inside 30 seconds.', 'freshness=30'],
  [
    'Seven other services have to hear about a new address within 2 minutes.',
    'consumers.count=7 freshness=120',
  ],
  ['p95 of search is 3 s, it should be under 1 s.', 'latency.target=1 latency.percentile=0.95'],
];

/** Spans of something else than what they are near to. */
export const otherSpanRows: readonly NumberRow[] = [
  ['A room is blocked for 15 minutes while the guest pays.', ''],
  ['The loggers keep 48 hours locally and send when they are back online.', ''],
  ['A game of 30 minutes lives purely in memory.', ''],
  ['The ward can do without the archive for a day.', ''],
  ['Scans older than three years could be moved to cheap storage.', ''],
  ['A dirty read last week cost us a customer.', ''],
  ['Charts break past 90 days.', ''],
  ['The busiest hour of last year was in May.', ''],
  ['The core schema has hardly changed in eight years.', ''],
  ['Our planner has done its job for twelve years.', ''],
  ['On Black Friday the primary failed and it took 40 minutes to promote the standby.', ''],
  ['The voting site has to be up for two hours in May.', ''],
  ['There must be no outage between 6 and 20h.', ''],
  ['The tablets are on a 4G link with a 200 ms round trip.', ''],
  ['Between the two plants it is 3 ms.', 'regions.roundTrip=0.003'],
  ['Give us something for the coming 18 months.', 'horizon.months=18'],
];

/** Load that is not there: tests, limits, other years, other people's requests. */
export const noLoadRows: readonly NumberRow[] = [
  ['The load test topped out at 7k writes/s.', ''],
  ['Partners are throttled at 300 rps.', ''],
  ['The rate limit is 50 requests per second.', ''],
  ['The stress test went up to 40,000 requests per second.', ''],
  ['About 30 erasure requests a week.', ''],
  ['Support requests: 200 a day.', ''],
  ['In 2014 the shop had 90 users and one server.', ''],
  ['The old checker was retired in 2019 and handled 150 queries a second.', ''],
  ['By 2028 it should hold 90 TB.', ''],
  ['15 TB of binlog a day.', ''],
  ['The registry loads 40 million entries every second Sunday.', ''],
  ['Licence fees rise by 8 percent a year.', ''],
  ['One tenant pushed 30 times the usual load on Tuesday.', ''],
  ['Before the merger we had counted 90 requests per second.', ''],
];

/** From one value to another, and rates of other times. */
export const changeRows: readonly NumberRow[] = [
  [
    'During a storm we go from 40 to 3,000 calls per second.',
    'requests.averagePerSecond=40 requests.peakPerSecond=3000',
  ],
  [
    'When a trailer drops, reads jump from 900 to 20,000 a second.',
    'reads.averagePerSecond=900 reads.peakPerSecond=20000',
  ],
  ['Our data grew from 2 to 9 TB.', 'data.size=9000000000000'],
  ['The data will grow from 2 to 9 TB.', 'data.size=2000000000000'],
  ['We see 100 to 200 requests per second.', 'requests.averagePerSecond=100..200'],
  [
    'Orders come in at 300 a second instead of the usual 20.',
    'writes.averagePerSecond=20 writes.peakPerSecond=300 ',
  ],
  [
    'We get 80 bookings a minute, on holiday weekends it can be 900.',
    'writes.averagePerSecond=1.33333 writes.peakPerSecond=15',
  ],
  [
    'Sensors send 9,000 events per second in harvest season and 400 in the rest of the year.',
    'events.averagePerSecond=400 events.peakPerSecond=9000',
  ],
  ['The gates see 4,000 scans per second at noon.', 'events.peakPerSecond=4000'],
  ['On an average day the library gets 90,000 page views.', 'requests.averagePerSecond=1.04167'],
  ['The pumps report every 5 minutes, 60,000 of them.', 'events.averagePerSecond=200'],
  ['Positions come in every 10 seconds from 2,000 trucks.', 'events.averagePerSecond=200'],
];

/** Counts of one among many, of one event, or of another thing. */
export const oneOfManyRows: readonly NumberRow[] = [
  ['A popular channel has 200k viewers.', ''],
  ['Our biggest municipality has 90,000 citizens.', ''],
  ['Forty people bid on the same painting.', ''],
  ['9,000 customers got the reminder twice.', ''],
  ['A restart kicks 40,000 players out.', ''],
  ['The docs were written by 30 different people.', ''],
  ['60 people work in the night shift of the warehouse.', ''],
  ['Only one loader should run, yesterday there were two.', ''],
  ['Two admins opened the same page and one edit was lost.', ''],
  ['We are a B2B product with 120 customers.', 'tenants.count=120'],
  ['One database per customer, 800 customers.', 'tenants.count=800'],
  ['The bill of materials is a graph of 30,000 nodes.', ''],
  ['Max 250 pods per node.', ''],
  ['An order lives in exactly one region.', ''],
  ['They want to drain one zone at a time.', ''],
  ['We must not depend on one cloud provider.', ''],
  ['A partner sends 3 million rows in one file.', ''],
  ['The batch prints 500,000 invoices on the first.', ''],
  ['2.4M lines of COBOL.', ''],
  ['The specification runs to 300 pages.', ''],
  ['About one in 5,000 uploads fails.', ''],
  ['The agency took 90k and left a PDF.', ''],
  ['Each inspection film is 2 GB per run.', ''],
  ['On one occasion a consumer ran twice.', ''],
  ['Somebody exchanged 5 million messages within two hours.', ''],
  ['A forum of 60,000 gets a mail for each post.', 'fanout.width=60000'],
  ['One search hits twelve services.', 'fanout.callsPerRequest=12'],
];

/** Plain numbers in short form. */
export const plainRows: readonly NumberRow[] = [
  ['Two of us, part time.', 'team.size=2'],
  ['We operate 20 services with six people.', 'services.count=20 team.size=6'],
  ['99.95 in the SLA.', 'availability.target=0.9995'],
  ['We have to reach 99.99.', 'availability.target=0.9999'],
  ['Goal: four nines five.', 'availability.target=0.99995'],
  ['The box idles at 9 percent.', 'present.utilisation=0.09'],
  ['CPU is 80 percent idle.', 'present.utilisation=0.2'],
  ['Last quarter our traffic grew by 3 percent.', 'growth.perYear=0.12551'],
  ['The scans are small but there are 40 million of them.', 'files.count=40000000'],
  ['One customer makes up half of the traffic.', 'tenants.largestShare=0.5'],
  ['The broker holds the last five days only.', 'data.retention=432000'],
  ['We log 2 billion clicks a day at 300 bytes.', 'events.averagePerSecond=23148.148 record.size=300'],
];
