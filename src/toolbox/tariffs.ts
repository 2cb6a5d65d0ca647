import type { ConstantInput } from '../contracts/figure.ts';
import { constant } from './calculate.ts';
import { type Price, price } from './prices.ts';

/** A million units of reading or writing, and how many of them a record takes. */
export interface UnitPrice {
  readonly million: Price;
  /** Bytes that one unit covers, so that a larger record takes several; absent where a request is one whatever its size. */
  readonly unit?: ConstantInput;
  /** Units that a record takes beside its size: a message is sent, received and deleted. */
  readonly each: ConstantInput;
}

/** What a service asks that is paid for by use, or by units of its own: as far as it was read. */
export interface Tariff {
  readonly writes?: UnitPrice;
  readonly reads?: UnitPrice;
  /** A GB kept for a month; the copies are in it. */
  readonly stored?: Price;
  /** A GB that goes in, and again for each that takes it out. */
  readonly moved?: Price;
  /** A shard or node for a month. */
  readonly capacity?: Price;
}

const one = constant('units of a request', 1, 'count', 'formula');
const bytes = (name: string, value: number, source: string): ConstantInput =>
  constant(name, value, 'B', source);

const hoursInMonth = 730.5;
const monthOf = (hourly: number): number => Math.round(hourly * hoursInMonth * 100) / 100;

const requests = (name: string, cents: readonly [number, number, number], asOf: string, source: string) => ({
  million: price(`a million ${name}`, cents, asOf, source),
  each: one,
});

/**
 * Tariffs by product id, of us-east-1 or the provider's usual region. The low end of a range is capacity reserved and well
 * used, the high end the list price. A service without an entry has no known price here.
 */
export const tariffs: Readonly<Record<string, Tariff>> = {
  dynamodb: {
    // On demand at list price; the low ends are provisioned units in use by seven tenths.
    writes: {
      million: price(
        'a million write request units',
        [0.26, 0.625, 0.625],
        '2025-07',
        'toolbox.dynamodb-prices',
        ['toolbox.dynamodb-provisioned-prices'],
      ),
      unit: bytes('size of a write unit', 1024, 'toolbox.dynamodb-sizing'),
      each: one,
    },
    reads: {
      million: price(
        'a million read request units',
        [0.052, 0.125, 0.125],
        '2025-07',
        'toolbox.dynamodb-prices',
        ['toolbox.dynamodb-provisioned-prices'],
      ),
      unit: bytes('size of a read unit', 4096, 'toolbox.dynamodb-sizing'),
      each: constant(
        'read units of a read, half where it may be stale',
        1,
        'count',
        'toolbox.dynamodb-sizing',
        [0.5, 1],
      ),
    },
    stored: price(
      'a GB in a table for a month',
      [0.25, 0.25, 0.25],
      '2026-03',
      'toolbox.dynamodb-provisioned-prices',
    ),
  },
  s3: {
    writes: requests('puts', [5, 5, 5], '2026', 'toolbox.s3-request-prices'),
    reads: requests('gets', [0.4, 0.4, 0.4], '2026', 'toolbox.s3-request-prices'),
    stored: price('a GB of objects for a month', [0.021, 0.023, 0.023], '2022-07', 'toolbox.s3-prices'),
  },
  'azure-blob': {
    writes: requests('writes of blobs', [5.5, 5.5, 5.5], '2026-05', 'toolbox.azure-blob-prices'),
    reads: requests('reads of blobs', [0.44, 0.44, 0.44], '2026-05', 'toolbox.azure-blob-prices'),
    stored: price(
      'a GB of hot blobs for a month',
      [0.018, 0.018, 0.018],
      '2026-05',
      'toolbox.azure-blob-prices',
    ),
  },
  sqs: {
    writes: {
      million: price('a million requests to a queue', [0.4, 0.4, 0.5], '2026-03', 'toolbox.sqs-prices'),
      unit: bytes('size of a billed chunk', 65_536, 'toolbox.sqs-prices'),
      // Sent, received and deleted one by one, or ten at a time.
      each: constant('requests for each message', 3, 'count', 'formula', [0.3, 3]),
    },
  },
  kinesis: {
    writes: {
      million: price(
        'a million put payload units',
        [0.014, 0.014, 0.014],
        '2026-05',
        'toolbox.kinesis-prices',
      ),
      unit: bytes('size of a put payload unit', 25_600, 'toolbox.kinesis-prices'),
      each: one,
    },
    // The high end keeps a week instead of a day.
    capacity: price(
      'a shard for a month',
      [monthOf(0.015), monthOf(0.015), monthOf(0.035)],
      '2026-05',
      'toolbox.kinesis-prices',
    ),
  },
  pubsub: {
    // Forty dollars for a binary terabyte.
    moved: price('a GB through a topic', [0.0364, 0.0364, 0.0364], '2026', 'toolbox.pubsub-prices'),
  },
  spanner: {
    capacity: price(
      'a node for a month',
      [monthOf(0.9), monthOf(0.9), monthOf(0.9)],
      '2026',
      'toolbox.spanner-prices',
    ),
    stored: price('a GB of tables for a month', [0.3, 0.3, 0.3], '2026', 'toolbox.spanner-prices'),
  },
};
