import type { NumberRow } from './numbers-table.ts';

/** What comes into being by the day or month is written; what is looked at is read. */
export const createdRows: readonly NumberRow[] = [
  [
    '100 million new links a month and 10 billion reads a month, a link is 500 bytes and is kept 5 years.',
    'writes.averagePerSecond=38.02571 reads.averagePerSecond=3802.571 record.size=500 data.retention=157788000',
  ],
  ['We create 100 million links per month.', 'writes.averagePerSecond=38.02571'],
  ['100M new URLs are created every month.', 'writes.averagePerSecond=38.02571'],
  ['New links per month: 100 million', 'writes.averagePerSecond=38.02571'],
  ['New pastes: 1 million a day.', 'writes.averagePerSecond=11.57407'],
  ['Every month 100 million links are created.', 'writes.averagePerSecond=38.02571'],
  ['100 million short links are generated monthly.', 'writes.averagePerSecond=38.02571'],
  ['40,000 listings are added per week.', 'writes.averagePerSecond=0.0661376'],
  ['Each day 200,000 products are added.', 'writes.averagePerSecond=2.31481'],
  ['500,000 articles are posted a day.', 'writes.averagePerSecond=5.78704'],
  ['2 million photos are uploaded per day.', 'writes.averagePerSecond=23.1481'],
  ['12,000 rooms are booked per day.', 'writes.averagePerSecond=0.138889'],
  ['70,000 parcels are registered an hour.', 'writes.averagePerSecond=19.4444'],
  ['2,000 accounts are created a day.', 'writes.averagePerSecond=0.0231481'],
  ['6 million jobs are enqueued a day.', 'events.averagePerSecond=69.4444'],
  ['4,000 new recordings arrive each night.', 'writes.averagePerSecond=0.0462963'],
  [
    'There are 1 million new pastes and 5 million reads a day.',
    'writes.averagePerSecond=11.57407 reads.averagePerSecond=57.8704',
  ],
  ['7,000 sign-ups a week.', 'writes.averagePerSecond=0.01157407'],
  ['9,000 orders a day.', 'writes.averagePerSecond=0.1041667'],
  ['We log 12 million check-ins a day.', 'writes.averagePerSecond=138.889'],
  ['5,000 log-ins an hour', 'requests.averagePerSecond=1.38889'],
  ['50 million webhook deliveries a day.', 'writes.averagePerSecond=578.704'],
  ['300 million look-ups a day.', 'reads.averagePerSecond=3472.22'],
  ['10 billion redirects a month.', 'reads.averagePerSecond=3802.571'],
  ['80,000 downloads a month.', 'reads.averagePerSecond=0.03042057'],
  ['5 million page loads a day.', 'reads.averagePerSecond=57.8704'],
];

/** The size of the thing that is written, however it is called. */
export const sizeOfThingRows: readonly NumberRow[] = [
  ['1 million new entries of 1 KB a day.', 'writes.averagePerSecond=11.57407 record.size=1000'],
  ['1 million events of 1 KB a day.', 'events.averagePerSecond=11.57407 record.size=1000'],
  ['50 million events (2 KB each) a day.', 'events.averagePerSecond=578.704 record.size=2000'],
  ['200,000 documents at 40 KB a day', 'writes.averagePerSecond=2.31481 record.size=40000'],
  ['5 million rows, 300 bytes each, a day.', 'writes.averagePerSecond=57.8704 record.size=300'],
  ['50 million webhook deliveries a day, 2 KB each.', 'writes.averagePerSecond=578.704 record.size=2000'],
  ['500 B per link.', 'record.size=500'],
  ['200 B/entry.', 'record.size=200'],
  ['The average paste is 10 KB.', 'record.size=10000'],
  ['A paste has a size of 10 KB.', 'record.size=10000'],
  ['Pastes average 10 KB.', 'record.size=10000'],
  ['Each check-in takes up 120 bytes.', 'record.size=120'],
  ['A delivery is 2 KB.', 'record.size=2000'],
  ['Booking size: 3 KB.', 'record.size=3000'],
  ['A session is at most 2 KB.', 'record.maxSize=2000'],
  [
    'An avatar is 200 KB. 100 million new links a month. A link is 500 bytes.',
    'writes.averagePerSecond=38.02571 record.size=500',
  ],
  [
    'Product images are 200 KB each. We take 9,000 orders a day, an order is 3 KB.',
    'writes.averagePerSecond=0.1041667 record.size=3000',
  ],
  [
    'We take 9,000 orders a day, an order is 3 KB. Product images are 200 KB each.',
    'writes.averagePerSecond=0.1041667 record.size=3000',
  ],
];

/** Numbers without their zero before the dot. */
export const zerolessRows: readonly NumberRow[] = [
  ['.5k writes/s', 'writes.averagePerSecond=500'],
  ['We have .25 TB of data.', 'data.size=250000000000'],
  ['We write .5 million rows a day.', 'writes.averagePerSecond=5.78704'],
  ['between .5 and 1.5 TB', 'data.size=500000000000..1500000000000'],
  ['The p99 is .2 s', 'latency.target=0.2 latency.percentile=0.99'],
  ['about .75 million users', 'users.total=750000'],
];

/** Load that does not grow is said to grow by nothing. */
export const levelRows: readonly NumberRow[] = [
  ['There is no growth.', 'growth.perYear=0'],
  ['No growth is expected.', 'growth.perYear=0'],
  ['Growth: none.', 'growth.perYear=0'],
  ['growth: flat', 'growth.perYear=0'],
  ['Growth is zero.', 'growth.perYear=0'],
  ['We do not expect any growth.', 'growth.perYear=0'],
  ['Load is flat.', 'growth.perYear=0'],
  ['Traffic is stable.', 'growth.perYear=0'],
  ['Load does not grow.', 'growth.perYear=0'],
  ['The load is stable and will not grow.', 'growth.perYear=0'],
  ['The number of users does not grow.', 'growth.perYear=0'],
  ['Volume has been flat for years.', 'growth.perYear=0'],
  ['Load is stable at 200 requests a second.', 'growth.perYear=0 requests.averagePerSecond=200'],
];

/** How long things are kept, whatever the verb. */
export const keptRows: readonly NumberRow[] = [
  ['A link is kept 5 years.', 'data.retention=157788000'],
  ['We delete after 30 days.', 'data.retention=2592000'],
  ['Only the last 90 days matter.', 'data.retention=7776000'],
  ['Deliveries are dropped after 24 hours.', 'data.retention=86400'],
  ['They are given up after 24 h.', 'data.retention=86400'],
  ['We retry for 24 hours, then give up.', 'data.retention=86400'],
  ['Orders are archived after a year.', 'data.retention=31557600'],
  ['Logs stay 14 days.', 'data.retention=1209600'],
  ['The job log is purged after 14 days.', 'data.retention=1209600'],
  ['Jobs are removed 7 days after they finish.', 'data.retention=604800'],
  ['Finished jobs are cleaned up after 7 days.', 'data.retention=604800'],
  ['Logs of each server are kept 30 days.', 'data.retention=2592000'],
];

/** Numbers of the same shape that count no writes, size no record, keep nothing and level no load. */
export const nothingCreatedRows: readonly NumberRow[] = [
  ['200 new employees a month.', ''],
  ['12 new features a month.', ''],
  ['10 new servers a month are added.', ''],
  ['20,000 new customers a month.', ''],
  ['500 new tenants a month.', ''],
  ['We open 40 branches a year.', ''],
  ['20 new reports a month are requested by the board.', ''],
  ['The plant makes 20,000 bottles a day.', ''],
  ['We book 2,000 hours a month.', ''],
  ['100 deployments are created a day.', ''],
  ['Each user creates 30 new notes a day.', ''],
  ['The response is 2 KB.', ''],
  ['A thumbnail is 30 KB.', ''],
  ['3 backups of 40 GB a day', ''],
  ['Version .5 is out.', ''],
  ['Events are retried for 24 hours.', ''],
  ['Connections are dropped after 60 seconds.', ''],
  ['A machine is dropped after 5 minutes without a heartbeat.', ''],
  ['The old system is kept for 6 months.', ''],
  ['Only the last 90 days matter for the dashboards.', 'data.hotWindow=7776000'],
  ['Traffic is flat, no peaks.', 'traffic.peakFactor=1..1.5'],
  ['The load is flat over the day.', 'traffic.peakFactor=1..1.5'],
  ['If there is no growth, we stop.', ''],
  ['The schema is stable.', ''],
  ['The team does not grow.', ''],
  ['No growth in revenue.', ''],
  ['We expect no growth beyond 10 % a year.', 'growth.perYear=0.1'],
  ['We do not expect to grow much.', ''],
];
