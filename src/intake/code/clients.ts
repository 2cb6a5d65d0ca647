/**
 * What a program reaches a product through: the names of client libraries as they are imported, schemes of addresses and names
 * of dialects. A product that is only mentioned is not in use by that.
 */
const clients: Readonly<Record<string, RegExp>> = {
  postgresql:
    /['"](?:pg|pg-promise|pg-pool|postgres|pg-boss|slonik|@neondatabase\/serverless)['"]|\b(?:psycopg2?|psycopg_pool|asyncpg|aiopg)\b|jackc\/pgx|lib\/pq\b|\borg\.postgresql\b|\bNpgsql\b|\btokio_postgres\b|drizzle-orm\/(?:node-postgres|postgres-js|pg-core)|dialects[./]postgresql|\b(?:postgres(?:ql)?(?:\+\w+)?|jdbc:postgresql):\/\/|\b(?:provider|dialect|client|type|engine|adapter)\s*[:=]\s*['"](?:django\.db\.backends\.)?(?:postgres(?:ql)?|pg)['"]/,
  mysql:
    /['"](?:mysql2?|mysql2\/promise)['"]|\b(?:pymysql|aiomysql|MySQLdb|mysql\.connector)\b|go-sql-driver\/mysql|\bcom\.mysql\b|\b(?:mysql(?:\+\w+)?|jdbc:mysql):\/\/|\b(?:provider|dialect|client|type|engine|adapter)\s*[:=]\s*['"](?:django\.db\.backends\.)?mysql2?['"]/,
  mariadb: /['"]mariadb['"]|jdbc:mariadb:|\borg\.mariadb\b/,
  sqlserver:
    /['"](?:mssql|tedious)['"]|\b(?:pyodbc|pymssql)\b|jdbc:sqlserver:|\bMicrosoft\.Data\.SqlClient\b/,
  oracle: /['"]oracledb['"]|\b(?:cx_Oracle|oracledb)\b|jdbc:oracle:|\boracle\.jdbc\b/,
  sqlite:
    /['"](?:better-sqlite3|sqlite3?|node:sqlite|bun:sqlite)['"]|^\s*import (?:aio)?sqlite3|mattn\/go-sqlite3|modernc\.org\/sqlite|\brusqlite\b|jdbc:sqlite:|\b(?:provider|dialect|client|type|engine|adapter)\s*[:=]\s*['"](?:django\.db\.backends\.)?sqlite3?['"]/m,
  mongodb:
    /['"](?:mongodb|mongoose)['"]|\b(?:pymongo|motor\.motor_asyncio|mongoengine)\b|go\.mongodb\.org|\bcom\.mongodb\b|springframework\.data\.mongodb|\bMongoDB\.Driver\b|\bmongodb(?:\+srv)?:\/\//,
  cassandra:
    /['"]cassandra-driver['"]|\bfrom cassandra\b|gocql\/gocql|\bdatastax\.oss\b|springframework\.data\.cassandra/,
  dynamodb:
    /client-dynamodb|lib-dynamodb|(?:client|resource)\(\s*['"]dynamodb['"]|service\/dynamodb|services\.dynamodb/,
  redis:
    /['"](?:ioredis|redis|@redis\/client|bullmq|bull|bee-queue|@upstash\/redis|iovalkey)['"]|^\s*(?:import redis|from redis|import aioredis|from rq|from arq)\b|(?:go-redis|redis)\/(?:redis|v\d)|gomodule\/redigo|\bredis\.clients\.jedis\b|\bio\.lettuce\b|springframework\.data\.redis|\bStackExchange\.Redis\b|\brediss?:\/\/|\bRedis\.new\b|\buse redis::/m,
  memcached: /['"](?:memcached|memjs)['"]|\b(?:pymemcache|pylibmc)\b|gomemcache|\bnet\.spy\.memcached\b/,
  kafka:
    /['"](?:kafkajs|node-rdkafka|@confluentinc\/kafka-javascript|@platformatic\/kafka)['"]|\b(?:confluent_kafka|aiokafka)\b|^\s*(?:from|import) kafka\b|segmentio\/kafka-go|(?:IBM|Shopify)\/sarama|confluent-kafka-go|\bapache\.kafka\b|springframework\.kafka|\bConfluent\.Kafka\b|\brdkafka::/m,
  rabbitmq:
    /['"](?:amqplib|amqp-connection-manager)['"]|\b(?:import pika|aio_pika|from kombu)\b|rabbitmq\/amqp091-go|streadway\/amqp|\bcom\.rabbitmq\b|springframework\.amqp|\bRabbitMQ\.Client\b|\bamqps?:\/\//,
  sqs: /client-sqs|(?:client|resource)\(\s*['"]sqs['"]|service\/sqs|services\.sqs/,
  kinesis: /client-kinesis|(?:client|resource)\(\s*['"]kinesis['"]|service\/kinesis/,
  nats: /['"](?:nats|@nats-io\/[\w-]+)['"]|nats-io\/nats|\bimport nats\b/,
  pubsub: /@google-cloud\/pubsub|google\.cloud(?:\.| import )pubsub|cloud\.google\.com\/go\/pubsub/,
  pulsar: /['"]pulsar-client['"]|\bimport pulsar\b|apache\/pulsar-client-go|\bapache\.pulsar\b/,
  elasticsearch:
    /@elastic\/elasticsearch|\b(?:from|import) elasticsearch\b|elastic\/go-elasticsearch|\bco\.elastic\.clients\b|springframework\.data\.elasticsearch|\bElastic\.Clients\b/,
  opensearch: /@opensearch-project\/opensearch|\bopensearchpy\b|opensearch-go|\bopensearch\.client\b/,
  s3: /client-s3|\bs3(?:_?[cC]lient)?\.\w+\(|lib-storage['"]|(?:client|resource)\(\s*['"]s3['"]|service\/s3|services\.s3|\bAWS\.S3\b|\bAmazon\.S3\b/,
  gcs: /@google-cloud\/storage|google\.cloud(?:\.| import )storage|cloud\.google\.com\/go\/storage/,
  'azure-blob': /@azure\/storage-blob|\bazure\.storage\.blob\b/,
  minio: /['"]minio['"]|\bfrom minio\b|minio\/minio-go|\bio\.minio\b/,
  clickhouse: /@clickhouse\/client|\bclickhouse_(?:driver|connect)\b|clickhouse-go|\bcom\.clickhouse\b/,
  bigquery: /@google-cloud\/bigquery|google\.cloud(?:\.| import )bigquery|cloud\.google\.com\/go\/bigquery/,
  snowflake: /['"]snowflake-sdk['"]|\bsnowflake\.(?:connector|sqlalchemy)\b/,
  neo4j: /['"]neo4j-driver['"]|\bfrom neo4j\b|neo4j-go-driver|\borg\.neo4j\b|\b(?:neo4j|bolt)(?:\+s)?:\/\//,
  influxdb: /@influxdata\/influxdb|\binfluxdb(?:_client)?\b.*\bimport\b|influxdata\/influxdb/,
  duckdb: /['"](?:duckdb|@duckdb\/[\w-]+)['"]|\bimport duckdb\b/,
  spanner: /@google-cloud\/spanner|google\.cloud(?:\.| import )spanner|cloud\.google\.com\/go\/spanner/,
  firestore:
    /['"](?:firebase\/firestore|firebase-admin\/firestore|@google-cloud\/firestore)['"]|google\.cloud(?:\.| import )firestore/,
  etcd: /['"]etcd3['"]|\bimport etcd3\b|etcd\/client/,
  temporal: /@temporalio\/[\w-]+|\bfrom temporalio\b|go\.temporal\.io/,
  celery: /^\s*from celery\b/m,
};

/** A product whose client the code uses, and where that stands. */
export interface ClientUse {
  readonly product: string;
  readonly at: number;
}

/** Products that the code reaches, each once, in the order of the text. */
export const clientsIn = (code: string): readonly ClientUse[] =>
  Object.entries(clients)
    .flatMap(([product, words]) => {
      const at = words.exec(code)?.index;
      return at === undefined ? [] : [{ product, at: at + (/^\s*/.exec(code.slice(at))?.[0].length ?? 0) }];
    })
    .toSorted((one, other) => one.at - other.at);
