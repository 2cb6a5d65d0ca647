import type { FileReading, Speaker } from '../../contracts/consultation.ts';
import { productOfImage } from './image-products.ts';
import { collect } from './reading.ts';

interface Service {
  readonly name: string;
  readonly line: string;
  readonly at: number;
  image?: { readonly name: string; readonly line: string };
  isBuilt?: boolean;
  hasVolume?: boolean;
  replicas?: { readonly count: number; readonly line: string };
}

/** What a line of a compose file never needs; longer ones are data. */
const longestLine = 2_000;

const unquoted = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/, '$2');

const widthOf = (line: string): number => line.length - line.trimStart().length;

/** What stands in the braces of `db: { image: postgres:16, deploy: { replicas: 2 } }`. */
const readFlow = (service: Service, inside: string): void => {
  const image = /(?:^|[{,])\s*image\s*:\s*("[^"]*"|'[^']*'|[^,{}\s]+)/.exec(inside)?.[1];
  if (image !== undefined) service.image = { name: unquoted(image), line: service.line };
  if (/(?:^|[{,])\s*build\s*:/.test(inside)) service.isBuilt = true;
  if (/(?:^|[{,])\s*volumes\s*:/.test(inside)) service.hasVolume = true;
  const count = Number(/\b(?:replicas|scale)\s*:\s*(\d+)/.exec(inside)?.[1]);
  if (Number.isInteger(count) && count > 0) service.replicas = { count, line: service.line };
};

/** `services: {db: {…}, api: {…}}` on one line; braces are at most two deep within a service. */
const inOneLine = /([\w.$"'-]+)\s*:\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g;

const servicesOfFlow = (flow: string, line: string, at: number): readonly Service[] =>
  [...flow.matchAll(inOneLine)].map(([, name = '', inside = '']) => {
    const service: Service = { name: unquoted(name), line, at };
    readFlow(service, inside);
    return service;
  });

/**
 * Services of a compose file, line by line. Own, and not a YAML parser: of the whole format only the names of the services
 * and three of their keys matter here, each on a line of its own that is quoted; a file with a mistake further down is still
 * read, and environment variables, where passwords stand, are never looked at.
 */
const servicesOf = (lines: readonly string[]): readonly Service[] => {
  const services: Service[] = [];
  let inServices = false;
  let indent = 0;
  for (const [index, raw] of lines.entries()) {
    if (raw.length > longestLine) continue;
    const line = raw.replace(/\s#.*$/, '');
    if (line.trim() === '' || line.trim().startsWith('#') || line.includes('\t')) continue;
    const width = widthOf(line);
    if (width === 0) {
      inServices = /^services\s*:/.test(line);
      const flow = /^services\s*:\s*\{(.*)\}\s*$/.exec(line)?.[1];
      if (flow !== undefined) services.push(...servicesOfFlow(flow, raw, index + 1));
      indent = 0;
      continue;
    }
    if (!inServices) continue;
    if (indent === 0) indent = width;
    const [, key = '', value = ''] = /^\s*([\w.$"'-]+)\s*:\s*(.*)$/.exec(line) ?? [];
    if (width === indent) {
      if (key === '') continue;
      const service: Service = { name: unquoted(key), line: raw, at: index + 1 };
      if (value.startsWith('{')) readFlow(service, value);
      services.push(service);
      continue;
    }
    const service = services.at(-1);
    if (service === undefined) continue;
    if (key === 'image' && width <= 2 * indent) service.image = { name: unquoted(value), line: raw };
    else if (key === 'volumes' && width <= 2 * indent) service.hasVolume = true;
    else if (key === 'build' && width <= 2 * indent) service.isBuilt = true;
    else if (key === 'replicas' || (key === 'scale' && width <= 2 * indent)) {
      const count = Number(unquoted(value));
      if (Number.isInteger(count) && count > 0) service.replicas = { count, line: raw };
    }
  }
  return services;
};

const copies = /replica|standby|slave|secondary|follower|\bro\b/;
const relational: ReadonlySet<string> = new Set(['postgresql', 'mysql', 'mariadb', 'sqlserver', 'oracle']);
/** Products whose data is meant to outlive a restart. */
const keepsData: ReadonlySet<string> = new Set([
  ...relational,
  'mongodb',
  'cassandra',
  'elasticsearch',
  'opensearch',
  'clickhouse',
  'kafka',
]);
/** Images that are neither a product nor the team's own service. */
const tools =
  /nginx|traefik|caddy|haproxy|envoy|grafana|jaeger|otel|exporter|adminer|mailhog|mailpit|pgadmin|kafka-ui|busybox|certbot|localstack/;

/** What runs by a compose file: products, replicas, own services. */
export const readCompose = (text: string, speaker: Speaker = {}): FileReading => {
  const found = collect(speaker);
  const services = servicesOf(text.split(/\r\n?|\n/));
  const own: Service[] = [];
  const stores = new Map<string, Service[]>();
  for (const service of services) {
    const { image } = service;
    const product = image === undefined ? undefined : productOfImage(image.name);
    if (image !== undefined && product !== undefined) {
      found.member('present.products', product, image.line);
      stores.set(product, [...(stores.get(product) ?? []), service]);
      const times = service.replicas === undefined ? '' : `, ${service.replicas.count} of it`;
      found.understand(`"${service.name}" runs ${image.name}: ${product}${times}.`);
      if (keepsData.has(product) && service.hasVolume !== true)
        found.understand(`"${service.name}" mounts no volume: its data goes with the container.`);
    } else if (image?.name.includes('$') === true)
      found.miss(image.line, service.at, 'the name of the image stands in a variable');
    else if (service.isBuilt === true || (image !== undefined && !tools.test(image.name))) own.push(service);
    else if (image === undefined) found.miss(service.line, service.at, 'a service without image and build');
  }
  for (const [product, ofIt] of stores) {
    const copy = ofIt.find(({ name }) => copies.test(name));
    if (!relational.has(product)) continue;
    // One copy in a compose file says nothing: most of them are for a developer's machine.
    if (copy !== undefined && ofIt.length > 1) found.value('present.database', 'replicas', copy.line);
  }
  const [first] = own;
  if (first !== undefined) {
    found.value('services.count', own.length, first.line);
    found.value('present.shape', own.length === 1 ? 'monolith' : 'services', first.line);
    found.understand(
      `Own services: ${own.map(({ name, replicas }) => (replicas === undefined ? name : `${name} (${replicas.count})`)).join(', ')}.`,
    );
  }
  if (services.length === 0) found.miss(text.split('\n')[0] ?? '', 1, 'no services are listed');
  return found.reading('docker-compose');
};
