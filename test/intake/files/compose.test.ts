import { describe, expect, test } from '@jest/globals';
import { readCompose } from '../../../src/intake/files/compose.ts';
import { productOfImage } from '../../../src/intake/files/image-products.ts';
import { unfounded, valuesOf } from './found.ts';

const shop = `version: "3.9"
x-common: &common
  restart: always
services:
  web:
    <<: *common
    build: ./web
    deploy:
      replicas: 4
    environment:
      DATABASE_URL: postgres://shop:hunter2@db/shop
      image: "not an image"
  db:
    image: postgres:16.2-alpine   # primary
    volumes:
      - data:/var/lib/postgresql
  db-replica:
    image: "postgres:16.2-alpine"
  cache:
    image: bitnami/redis:7.2@sha256:0123
  broker:
    image: confluentinc/cp-kafka:7.6.0
  ui:
    image: provectuslabs/kafka-ui
volumes:
  data: {}
`;

const search = `services:
    api: { image: "registry.example.com:5000/acme/api:1" }
    worker:
        image: registry.example.com:5000/acme/worker:1
        scale: 2
    search:
        image: docker.elastic.co/elasticsearch/elasticsearch:8.15.0
    metrics:
        image: clickhouse/clickhouse-server:24
`;

const variables = `services:
  db:
    image: \${DB_IMAGE}
  thing:
    command: sleep
`;

describe('a compose file is understood', () => {
  test.each([
    [
      'a shop',
      shop,
      {
        'present.products': ['postgresql', 'redis', 'kafka'],
        'present.hasBroker': true,
        'present.database': 'replicas',
        'services.count': 1,
        'present.shape': 'monolith',
      },
      ['"db" runs postgres:16.2-alpine: postgresql.', 'Own services: web (4).'],
      [],
    ],
    [
      'other indentation, other products',
      search,
      {
        'present.products': ['elasticsearch', 'clickhouse'],
        'services.count': 2,
        'present.shape': 'services',
      },
      ['Own services: api, worker (2).'],
      [],
    ],
    [
      'variables',
      variables,
      {},
      [],
      ['the name of the image stands in a variable', 'a service without image and build'],
    ],
    ['no services', 'version: "3"\n', {}, [], ['no services are listed']],
  ])('%s', (_, text, values, says, missed) => {
    const reading = readCompose(text);
    expect(valuesOf(reading)).toEqual(values);
    expect(unfounded(reading, text)).toEqual([]);
    for (const words of says) expect(reading.understood).toContain(words);
    expect(reading.unread.map(({ reason }) => reason)).toEqual(missed);
  });

  test('no password is repeated', () => {
    expect(JSON.stringify(readCompose(shop))).not.toContain('hunter2');
  });

  test.each([
    ['mcr.microsoft.com/mssql/server:2022-latest', 'sqlserver'],
    ['postgis/postgis:16-3.4', 'postgresql'],
    ['timescale/timescaledb:latest-pg16', 'timescaledb'],
    ['minio/minio', 'minio'],
    ['debezium/connect:2.7', 'debezium'],
    ['localhost:5000/mongo', 'mongodb'],
    ['oliver006/redis_exporter', undefined],
    ['dpage/pgadmin4', undefined],
    ['acme/api', undefined],
  ])('%s is %s', (image, product) => {
    expect(productOfImage(image)).toBe(product);
  });
});

describe('flow mappings and volumes', () => {
  test.each([
    'services: {db: {image: postgres:16}, api: {build: ., deploy: {replicas: 3}}}\n',
    'services:\n  db: {image: "registry.example.com:5000/library/postgres:16@sha256:0123"}\n  api: { build: ., deploy: { replicas: 3 } }\n',
  ])('%j', (text) => {
    const { facts, understood, unread } = readCompose(text);
    expect(facts.find(({ id }) => id === 'present.products')?.value).toEqual(['postgresql']);
    expect(understood).toContain('Own services: api (3).');
    expect(understood).toContain('"db" mounts no volume: its data goes with the container.');
    expect(unread).toEqual([]);
  });
  test('a mounted volume is not missed', () =>
    expect(readCompose(shop).understood.filter((one) => one.startsWith('"db" mounts'))).toEqual([]));
});
