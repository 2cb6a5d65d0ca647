import type { DesignPart } from '../../contracts/design.ts';
import { isRented, kindOfProduct } from '../../knowledge/part-kinds.ts';
import { productOfResource } from '../files/terraform.ts';
import { blocksOf, type HclBlock, literal } from '../files/terraform-blocks.ts';
import { type DesignFindings, passageOf, titleOfProduct } from './collect.ts';
import type { Segment } from './segments.ts';
import { topicsIn } from './topics.ts';

/** Resources that are parts and no product of the catalogue. */
const others: readonly (readonly [type: RegExp, part: Omit<DesignPart, 'passages'>])[] = [
  [
    /^(?:aws_lb|aws_alb|aws_elb|google_compute_forwarding_rule|azurerm_lb|azurerm_application_gateway)$/,
    { id: 'cloud-lb', title: 'cloud load balancer', kind: 'entry', isManaged: true },
  ],
  [
    /^(?:aws_cloudfront_distribution|azurerm_cdn_\w+|cloudflare_\w+)$/,
    { id: 'cdn', title: 'CDN', kind: 'entry', isManaged: true },
  ],
  [
    /^(?:aws_apigatewayv2_api|aws_api_gateway_rest_api|google_api_gateway_api)$/,
    { id: 'api-gateway', title: 'API gateway', kind: 'entry', isManaged: true },
  ],
  [
    /^(?:aws_ecs_service|google_cloud_run\w*|azurerm_container_app|aws_apprunner_service)$/,
    { id: 'application', title: 'application', kind: 'application', isManaged: true },
  ],
  [
    /^(?:aws_instance|google_compute_instance|azurerm_linux_virtual_machine|hcloud_server|digitalocean_droplet)$/,
    { id: 'machine', title: 'virtual machine', kind: 'application', isManaged: false },
  ],
  [
    /^(?:aws_cloudwatch_event_rule|aws_scheduler_schedule|google_cloud_scheduler_job)$/,
    { id: 'schedule', title: 'schedule', kind: 'job', isManaged: true },
  ],
  [
    /^azurerm_servicebus_(?:queue|topic)$/,
    { id: 'servicebus', title: 'Azure Service Bus', kind: 'queue', isManaged: true },
  ],
];

/** Networks, rights, names and settings: no parts of the picture. */
const plumbing =
  /_(?:iam|role|policy|attachment|security_group|vpc|subnet|route|gateway|eip|zone|record|certificate|acm|key|kms|secret|parameter|log|metric|alarm|dashboard|network|firewall|permission|mapping|notification|lifecycle|versioning|encryption|block|target_group|listener|cluster_instance|snapshot_copy|subscription|repository|image|resource_group|namespace|option_group|subnet_group|parameter_group|ecs_cluster|task_definition|autoscaling\w*|launch_template|cluster_parameter_group|random|null_resource)/;

const rds = /^aws_(?:db_instance|rds_cluster)$/;

/** What a provider does where an attribute is left out, and what that says of the design. */
const defaults: readonly (readonly [
  type: RegExp,
  attribute: string,
  topic: string,
  says: 'has' | 'lacks',
])[] = [
  [/^aws_db_instance$/, 'multi_az', 'zones.single', 'has'],
  [/^aws_sqs_queue$/, 'redrive_policy', 'dlq', 'lacks'],
  [/^aws_dynamodb_table$/, 'enabled', 'pitr', 'lacks'],
];

const isReplica = ({ attributes }: HclBlock): boolean =>
  attributes.has('replicate_source_db') || attributes.has('master_instance_name');

const readResource = (
  findings: DesignFindings,
  block: HclBlock,
  offset: number,
  all: readonly HclBlock[],
): void => {
  const [type = '', name = ''] = block.labels;
  const passage = passageOf(block.line.replace(/\s*\{\s*$/, ''), block.at + offset);
  const product = productOfResource(block);
  const kind = product === undefined ? undefined : kindOfProduct(product);
  const fixed = others.find(([pattern]) => pattern.test(type))?.[1];
  const part =
    product !== undefined && kind !== undefined
      ? { id: product, title: titleOfProduct(product), kind, isManaged: isRented(product) || type !== '' }
      : fixed;
  if (part === undefined) {
    if (!plumbing.test(type)) findings.stranger(passageOf(`${type} "${name}"`, block.at + offset));
    return;
  }
  const members = Number(
    literal(block.attributes.get('number_of_broker_nodes') ?? block.attributes.get('instance_count')) ?? 0,
  );
  findings.part(members > 0 ? { ...part, count: members } : part, passage);
  const isDeadLetters = /dlq|dead/i.test(name);
  if (isDeadLetters) return;
  for (const { line, at } of block.attributes.values())
    for (const { from: _from, to: _to, ...found } of topicsIn(
      line.toLowerCase().replace(/["']/g, '').replace(/\s+/g, ' ').trim(),
    ))
      findings.remark({ ...found, passage: passageOf(line, at + offset), of: [part.id] });
  for (const [pattern, attribute, topic, says] of defaults)
    if (pattern.test(type) && !block.attributes.has(attribute) && !isReplica(block))
      if (!all.some(({ labels }) => labels[0] === `${type}_${attribute}`))
        findings.remark({
          topic,
          says,
          passage: passageOf(`${type} "${name}" without ${attribute}`, block.at + offset),
          of: [part.id],
        });
  const kept = Number(literal(block.attributes.get('backup_retention_period')) ?? 0);
  if (rds.test(type) && kept > 0)
    for (const topic of ['backup', 'pitr'])
      findings.remark({
        topic,
        says: 'has',
        passage: passageOf(block.attributes.get('backup_retention_period')?.line ?? '', block.at + offset),
        of: [part.id],
      });
  const timeout = block.attributes.get('timeout');
  if (/^aws_lambda_function$/.test(type) && timeout !== undefined && literal(timeout) !== undefined)
    findings.remark({
      topic: 'function.timeout',
      says: 'has',
      passage: passageOf(`lambda ${timeout.line.trim()}`, timeout.at + offset),
      of: [part.id],
      value: Number(literal(timeout)),
    });
  if (isReplica(block))
    for (const topic of ['replica', 'replica.async'])
      findings.remark({ topic, says: 'has', passage, of: [part.id] });
};

/** Parts and remarks of Terraform; what is left out counts where the provider's default is known. */
export const readTerraformDesign = (segment: Segment, findings: DesignFindings): void => {
  const blocks = blocksOf(segment.lines.join('\n')).filter(({ kind }) => kind === 'resource');
  for (const block of blocks) readResource(findings, block, segment.first - 1, blocks);
};
