import type { NumberRow } from './numbers-table.ts';

/** Numbers whose neighbours say what they are: the cores beside a memory, the tense of a span, the length of a rush. */
export const machineRows: readonly NumberRow[] = [
  ['We run Postgres on one machine (64 cores, 512 GB).', 'present.cores=64 present.memory=512000000000'],
  ['The database server has 64 vCPU, 512 GB RAM.', 'present.cores=64 present.memory=512000000000'],
  ['It runs on a box with 16 cores and 128 GB.', 'present.cores=16 present.memory=128000000000'],
  ['Postgres 15 on a 96-core machine with 768 GB.', 'present.cores=96 present.memory=768000000000'],
  [
    'The primary is a 48 core, 384 GB machine; the data is 3 TB.',
    'present.cores=48 present.memory=384000000000 data.size=3000000000000',
  ],
  ['One server, 32 cores, 256 GB RAM and 4 TB NVMe.', 'present.cores=32 present.memory=256000000000'],
  ['Hardware: 8 cores, 32 GB, 1 TB SSD.', 'present.cores=8 present.memory=32000000000'],
  [
    'Our Oracle box has 40 CPUs, 1 TB RAM and holds 6 TB of data.',
    'present.cores=40 present.memory=1000000000000 data.size=6000000000000',
  ],
  ['Each VM has a 500 GB disk.', ''],
  ['The laptop has 8 cores and 16 GB.', ''],
  ['We could buy a machine with 128 cores and 4 TB.', ''],
  ['We have 16 cores and 3 TB of data.', 'present.cores=16 data.size=3000000000000'],
];

/** Average and peak side by side, and load without a peak. */
export const peakRows: readonly NumberRow[] = [
  ['We see 300/s, 900/s at peak.', 'requests.averagePerSecond=300 requests.peakPerSecond=900'],
  ['Reads 5k/s average with a peak of 20k/s.', 'reads.averagePerSecond=5000 reads.peakPerSecond=20000'],
  ['2,000 tps with bursts to 10,000.', 'requests.averagePerSecond=2000 requests.peakPerSecond=10000'],
  ['About 40 requests/s, no real peak.', 'requests.averagePerSecond=40 traffic.peakFactor=1..1.5'],
  ['1,200 messages a second, flat all day.', 'events.averagePerSecond=1200 traffic.peakFactor=1..1.5'],
  [
    'The load is even around the clock: 500 writes/s.',
    'writes.averagePerSecond=500 traffic.peakFactor=1..1.5',
  ],
  ['800 requests/s without any peaks.', 'requests.averagePerSecond=800 traffic.peakFactor=1..1.5'],
  ['There is no real peak.', 'traffic.peakFactor=1..1.5'],
  ['Traffic is evenly spread over the day.', 'traffic.peakFactor=1..1.5'],
  ['The load hardly varies over the day.', 'traffic.peakFactor=1..1.5'],
  [
    'It is flat: 500 events per second day and night.',
    'events.averagePerSecond=500 traffic.peakFactor=1..1.5',
  ],
  ['The load is not even over the day.', ''],
  ['There is no peak hour that we could not serve.', ''],
  ['We must not lose data at the peak.', ''],
  ['Growth is flat.', 'growth.perYear=0'],
  ['It runs all day.', ''],
];

/** Short spells of a rate are the rush, not the ordinary day. */
export const spellRows: readonly NumberRow[] = [
  ['4,000 booking attempts/s for twenty minutes.', 'writes.peakPerSecond=4000 traffic.peakDuration=1200'],
  [
    'When a sale opens we get 4,000 booking attempts/s for twenty minutes.',
    'writes.peakPerSecond=4000 traffic.peakDuration=1200',
  ],
  [
    'For half an hour after kick-off we see 12,000 bets per second.',
    'writes.peakPerSecond=12000 traffic.peakDuration=1800',
  ],
  [
    'It reaches 9,000 requests/s for about ten minutes.',
    'requests.peakPerSecond=9000 traffic.peakDuration=600',
  ],
  ['We handle 300 req/s for 24 hours a day.', 'requests.averagePerSecond=300'],
];

/** How long it is kept, and how far ahead is planned. */
export const spanRows: readonly NumberRow[] = [
  ['Raw data for 13 months.', 'data.retention=34187400'],
  ['We keep 90 d raw.', 'data.retention=7776000'],
  ['90 d raw, then hourly averages.', 'data.retention=7776000'],
  ['Raw data 90 days, then deleted.', 'data.retention=7776000'],
  ['Raw readings stay for 13 months.', 'data.retention=34187400'],
  ['Invoices are retained for 7 years.', 'data.retention=220903200'],
  ['All documents must be kept, by law for ten years.', 'data.retention=315576000'],
  ['The law wants the files kept, at the clinic and with us, for ten years.', 'data.retention=315576000'],
  [
    'Records must be kept for ten years; plan for the next three years.',
    'data.retention=315576000 horizon.months=36',
  ],
  ['The data must live for 7 years.', 'data.retention=220903200'],
  ['After 90 days it is deleted.', 'data.retention=7776000'],
  ['It must hold for the next five years and keep records.', 'horizon.months=60'],
  ['Contracts run for three years.', ''],
  ['Plan for the next three years.', 'horizon.months=36'],
  ['A reservation expires after 15 minutes.', ''],
  ['We keep backups for 35 days.', ''],
  ['Trucks lose connectivity for 20 minutes in tunnels.', ''],
  ['Downtime of up to two minutes is fine.', 'availability.rto=120'],
  ['Up to ten minutes of downtime is ok.', 'availability.rto=600'],
  ['A downtime of an hour is fine for the migration.', 'downtime.allowed=3600'],
  ['A two-hour maintenance window on Sundays is fine.', 'downtime.allowed=7200'],
  ['No downtime of more than 5 minutes.', 'availability.rto=300'],
  ['Downtime up to an hour a week is fine.', 'availability.target=0.994047619'],
  ['An hour of downtime is not acceptable.', ''],
  ['Last year we had 12 hours of downtime.', ''],
];

/** Things of the world counted by the day are no requests. */
export const worldRows: readonly NumberRow[] = [
  ['The railway sells 12 million seats a year.', ''],
  ['We run 380 trains a day.', ''],
  ['We deliver 4 million parcels a day.', ''],
  ['The clinic has 120 births a month.', ''],
  ['We bake 30,000 loaves a day.', ''],
  ['We see 2,500 emergency calls a day.', ''],
  ['We ship 2,000 pallets a day.', ''],
  ['The depot serves 90 buses a day and passengers query them.', ''],
  ['20,000 bookings a day.', 'writes.averagePerSecond=0.2314815'],
  ['We process 9 million transactions a day.', 'requests.averagePerSecond=104.166667'],
  ['6 million page views a day.', 'reads.averagePerSecond=69.444444'],
  ['We ingest 60 million pings a day.', 'events.averagePerSecond=694.444444'],
  ['We make 12,000 decisions per second.', 'requests.averagePerSecond=12000'],
];

/** Sizes and sums in short hand. */
export const shortRows: readonly NumberRow[] = [
  ['Everything is below 2 GB.', 'data.size=2000000000'],
  ['All of it together is under 300 MB.', 'data.size=300000000'],
  ['Events are tiny, 200 B each.', 'record.size=200'],
  ['4 million records, 200 bytes apiece.', 'record.count=4000000 record.size=200'],
  ['120 B per event.', 'record.size=120'],
  ['We have 2 B users.', 'users.total=2000000000'],
  ['Budget 60k/mo.', 'budget.perMonth=60000'],
  ['budget: 60k a month', 'budget.perMonth=60000'],
  ['The hosting budget is about 8k per month.', 'budget.perMonth=8000'],
  ['60k €/month for hosting.', 'budget.perMonth=63000..65400'],
  ['Hosting budget: £9k per month.', 'budget.perMonth=11070..11520'],
  ['We make $3 B a year.', ''],
  ['Data compresses 8:1.', 'data.compression=8'],
  [
    'It grows by 2 TB a month and compresses about tenfold.',
    'data.growthPerMonth=2000000000000 data.compression=10',
  ],
  ['We see a compression ratio of 6.', 'data.compression=6'],
  ['Logs shrink 12x when compressed.', 'data.compression=12'],
];

/** So many senders, each once in so long; and the rate of one of them, which is nobody's load. */
export const senderRows: readonly NumberRow[] = [
  ['40,000 bikes report their position every 20 seconds.', 'events.averagePerSecond=2000'],
  ['50k sensors, each reports once a minute.', 'events.averagePerSecond=833.333333'],
  [
    '220,000 pumps in the field, each reports 14 values every 10 seconds over MQTT.',
    'events.averagePerSecond=308000',
  ],
  [
    'Two million trucks each send a position with thirty sensor values every ten seconds.',
    'events.averagePerSecond=200000',
  ],
  ['2,000 cameras each produce 25 frames per second.', 'events.averagePerSecond=50000'],
  ['12 teams publish a report every second Friday.', ''],
  ['Ninety thousand clients hand us changed files every night.', 'users.total=90000'],
  [
    'Each of our 2 million customers places 12 orders a year.',
    'users.total=2000000 writes.averagePerSecond=0.760514',
  ],
  ['The average customer places 12 orders a year.', ''],
  ['Every phone sends 10 events a minute.', ''],
  ['Every day we get 500 orders a minute.', 'writes.averagePerSecond=8.333333'],
];

/** Numbers of many trades. */
export const tradeRows: readonly NumberRow[] = [
  ['Our p50 is 12 ms and p99 must stay below 80 ms.', 'latency.target=0.08 latency.percentile=0.99'],
  ['Search results in under half a second.', 'latency.target=0.5'],
  ['Reads are 90 % of the traffic.', 'traffic.readFraction=0.9'],
  ['1.5 crore users, 20 lakh daily active.', 'users.total=15000000 users.dailyActive=2000000'],
  ['In the last quarter traffic went up by 15 %.', 'growth.perYear=0.749006'],
  ['Load will grow by 300 % over the next three years.', 'growth.perYear=0.587401 horizon.months=36'],
  [
    'If the database dies we can live with an hour of downtime and five minutes of lost data.',
    'availability.rto=3600 availability.rpo=300',
  ],
  [
    'On Monday mornings 3,000 requests/s, otherwise 200.',
    'requests.peakPerSecond=3000 requests.averagePerSecond=200',
  ],
  [
    '300 orders per minute, up to 2,000 per minute on Black Friday.',
    'writes.averagePerSecond=5 writes.peakPerSecond=33.333333',
  ],
  ['Uploads are limited to 100 MB.', 'record.maxSize=100000000'],
  ['Our largest customer has 400 GB, the median 2 GB.', ''],
  ['Storage costs $0.023/GB-month.', ''],
  ['It was built in 2011 and has 1.2 million lines of code.', ''],
  ['A match has 22 players.', ''],
  ['100 players per match.', ''],
  ['The hall holds 20,000 people.', ''],
  ['The queue may hold up to 50,000 messages.', ''],
  ['A batch of 10,000 records every 5 minutes.', ''],
  ['The price is valid for 10 minutes.', ''],
  ['One user opens 20 pages a day.', ''],
  ['Call us at +49 30 1234567.', ''],
  ['The service listens on port 5432.', ''],
  ['5 % of our customers make 60 % of the load.', ''],
];
