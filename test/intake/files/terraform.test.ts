import { describe, expect, test } from '@jest/globals';
import { machineOf } from '../../../src/intake/files/machine-sizes.ts';
import { readTerraform } from '../../../src/intake/files/terraform.ts';
import { unfounded, valuesOf } from './found.ts';

const aws = `terraform {
  required_providers { aws = { source = "hashicorp/aws" } }
}
provider "aws" {
  region = "eu-central-1" # home
}
provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
resource "aws_db_instance" "orders" {
  engine            = "postgres"
  engine_version    = "16.3"
  instance_class    = "db.r6g.4xlarge"
  allocated_storage = 2000
  multi_az          = true
  password          = "hunter2"
  tags = {
    engine = "not this"
  }
}
resource "aws_db_instance" "orders_read" {
  replicate_source_db = aws_db_instance.orders.identifier
  instance_class      = var.replica_class
}
resource "aws_msk_cluster" "events" {
  cluster_name           = "events"
  number_of_broker_nodes = 6
}
resource "aws_elasticache_replication_group" "cache" {
  engine    = "redis"
  node_type = "cache.r6g.large"
}
module "vpc" {
  source = "terraform-aws-modules/vpc/aws"
  azs    = ["eu-central-1a", "eu-central-1b", "eu-central-1c"]
}
`;

const google = `resource "google_sql_database_instance" "main" {
  database_version = "POSTGRES_15"
  region           = "europe-west1"
  settings {
    tier              = "db-custom-16-61440"
    availability_type = "ZONAL"
  }
}
resource "google_pubsub_topic" "orders" { name = "orders" }
resource "google_storage_bucket" "raw" {
  name     = "raw"
  location = "EU"
}
`;

const aurora = `variable "region" {}
provider "aws" {
  region = var.region
}
resource "aws_rds_cluster" "main" {
  engine             = "aurora-postgresql"
  availability_zones = ["a", "b"]
  user_data = <<-EOT
    resource "aws_dynamodb_table" "no" {
  EOT
}
resource "aws_rds_cluster_instance" "one" {
  count          = 3
  instance_class = "db.zorp.huge"
}
/* resource "aws_sqs_queue" "no" {} */
`;

const azure = `resource "azurerm_postgresql_flexible_server" "pg" {
  location = "West Europe"
  sku_name = "GP_Standard_D4s_v3"
}
resource "azurerm_cosmosdb_account" "docs" {
  location = "westeurope"
}
resource "aws_s3_bucket" "b" {}
`;

describe('Terraform files are understood', () => {
  test.each([
    [
      'AWS',
      aws,
      {
        hosting: 'cloud',
        'present.products': ['postgresql', 'kafka', 'redis'],
        'present.hasBroker': true,
        'present.cores': 16,
        'present.memory': Number((128 * 2 ** 30).toPrecision(6)),
        'present.database': 'replicas',
        'regions.count': 2,
        'zones.count': 3,
      },
      ['Runs in AWS.', 'Regions: eu-central-1, us-west-2.', 'Kafka has 6 brokers.'],
      ['the size stands in a variable', 'what a module makes stands elsewhere'],
    ],
    [
      'Google Cloud',
      google,
      {
        hosting: 'cloud',
        'present.products': ['postgresql', 'pubsub', 's3'],
        'present.cores': 16,
        'present.memory': Number((60 * 2 ** 30).toPrecision(6)),
        'present.database': 'single node',
        'hurts.spof': true,
        'regions.count': 1,
      },
      ['Runs in Google Cloud.'],
      [],
    ],
    [
      'Aurora, with what stands elsewhere',
      aurora,
      { hosting: 'cloud', 'present.products': ['aurora'], 'present.database': 'replicas', 'zones.count': 2 },
      [],
      ['a size that I do not know', 'the region stands in a variable'],
    ],
    [
      'two clouds',
      azure,
      {
        hosting: 'cloud',
        'present.products': ['postgresql', 'cosmosdb', 's3'],
        'present.cores': 4,
        'present.memory': Number((16 * 2 ** 30).toPrecision(6)),
        'present.database': 'single node',
        'regions.count': 1,
      },
      ['Runs in Azure and AWS.'],
      [],
    ],
    ['nothing', 'hello', {}, [], ['no Terraform block']],
    [
      'a block that never ends',
      'resource "aws_sqs_queue" "q" {\n',
      { hosting: 'cloud', 'present.products': ['sqs'] },
      [],
      [],
    ],
  ])('%s', (_, text, values, says, missed) => {
    const reading = readTerraform(text);
    expect(valuesOf(reading)).toEqual(values);
    expect(unfounded(reading, text)).toEqual([]);
    for (const words of says) expect(reading.understood).toContain(words);
    expect(reading.unread.map(({ reason }) => reason)).toEqual(missed);
    expect(JSON.stringify(reading)).not.toContain('hunter2');
  });

  test.each([
    ['db.t3.micro', { cores: 2, memory: 2 ** 30 }],
    ['db.m5.xlarge', { cores: 4, memory: 16 * 2 ** 30 }],
    ['kafka.m5.large', { cores: 2, memory: 8 * 2 ** 30 }],
    ['db-n1-highmem-8', { cores: 8, memory: 52 * 2 ** 30 }],
    ['huge', undefined],
  ])('%s', (size, machine) => {
    expect(machineOf(size)).toEqual(machine);
  });
});

test.each([
  ['aws_elasticache_cluster', 'num_cache_nodes = 1', 'one node, and no copy of it'],
  ['aws_redshift_cluster', 'number_of_nodes = 1', 'one node, and no copy of it'],
  ['aws_elasticache_replication_group', 'replicas_per_node_group = 0', 'no replica'],
  ['aws_db_instance', 'backup_retention_period = 0', 'no automatic backups'],
  ['aws_opensearch_domain', 'instance_count = 3', '3 nodes'],
])('copies and backups are understood: %s, %s', (type, line, says) =>
  expect(
    readTerraform(`resource "${type}" "main" {\n  engine = "redis"\n  ${line}\n}\n`).understood.some((one) =>
      one.includes(says),
    ),
  ).toBe(true),
);
