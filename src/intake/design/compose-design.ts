import { kindOfProduct } from '../../knowledge/part-kinds.ts';
import { productOfImage } from '../files/image-products.ts';
import { type DesignFindings, passageOf, titleOfProduct } from './collect.ts';
import { otherParts } from './infrastructure.ts';
import type { Segment } from './segments.ts';
import { topicsIn } from './topics.ts';

interface Line {
  readonly text: string;
  readonly at: number;
}

interface Service {
  readonly name: string;
  readonly line: Line;
  readonly lines: Line[];
}

const longestLine = 2_000;
const widthOf = (line: string): number => line.length - line.trimStart().length;
const unquoted = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/, '$2');

/** Services with the lines below them; keys of the mapping only, so that both forms of a list are the same here. */
const servicesOf = ({ lines, first }: Segment): readonly Service[] => {
  const services: Service[] = [];
  let inServices = false;
  let indent = 0;
  for (const [index, raw] of lines.entries()) {
    if (raw.length > longestLine || raw.trim() === '' || raw.trim().startsWith('#')) continue;
    const line = { text: raw.replace(/\s#.*$/, ''), at: first + index };
    const width = widthOf(line.text);
    if (width === 0) {
      inServices = /^services\s*:/.test(line.text);
      indent = 0;
      continue;
    }
    if (!inServices) continue;
    if (indent === 0) indent = width;
    const [, name = ''] = /^\s*([\w.$"'-]+)\s*:\s*$/.exec(line.text) ?? [];
    if (width === indent && name !== '') services.push({ name: unquoted(name), line, lines: [] });
    else services.at(-1)?.lines.push(line);
  }
  return services;
};

const settingOf = ({ lines }: Service, key: string): Line | undefined => {
  const found = lines.find(({ text }) => new RegExp(`^\\s*${key}\\s*:`).test(text));
  return found === undefined
    ? undefined
    : { at: found.at, text: unquoted(found.text.replace(/^[^:]*:/, '')) };
};

const backs = /back-?ups?|pgbackrest|barman|wal-?g|restic|borg|duplicity/i;
/** A folder of the machine, or a volume that it keeps. */
const keepsHere = /^\s*-\s*["']?(?:\.{0,2}\/|~\/|[\w-]+:\/)/;
const isPublished =
  /^\s*-\s*["']?(?:0\.0\.0\.0:)?\d+:(?:5432|3306|27017|6379|9200|1433|1521|9042|5672|15672)\b/;
const worksOff = /worker|consumer|celery|sidekiq|processor|job|queue/i;
const byClock = /cron|schedul|beat|ofelia/i;

/** "["redis-server", "--save", ""]" as a person would type it. */
const spoken = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^\s*-\s*/, '')
    .replace(/["'],\s*["']/g, ' ')
    .replace(/[[\]]/g, ' ')
    .replace(/--|"|'/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Settings come as `a.b`, `--a-b` or `PRODUCT_A_B`: looked at as written, and with the words of a name apart. */
const readLines = (findings: DesignFindings, service: Service, id: string): void => {
  for (const { text, at } of service.lines) {
    const line = spoken(text);
    const found = new Map(
      [...topicsIn(line.replaceAll('_', ' ')), ...topicsIn(line)].map((one) => [one.topic, one]),
    );
    for (const { from: _from, to: _to, ...rest } of found.values())
      findings.remark({ ...rest, passage: passageOf(text, at), of: [id] });
  }
};

const readStore = (findings: DesignFindings, service: Service, id: string): void => {
  const volumes = settingOf(service, 'volumes');
  if (volumes === undefined)
    findings.remark({
      topic: 'volume',
      says: 'lacks',
      passage: passageOf(`${service.name}: ${settingOf(service, 'image')?.text ?? ''}`, service.line.at),
      of: [id],
    });
  const published = service.lines.find(({ text }) => isPublished.test(text));
  if (published !== undefined)
    findings.remark({
      topic: 'public',
      says: 'has',
      passage: passageOf(`${service.name}: ports ${published.text.trim()}`, published.at),
      of: [id],
    });
};

/** Parts and remarks of a compose file. */
export const readComposeDesign = (segment: Segment, findings: DesignFindings): void => {
  const services = servicesOf(segment);
  for (const service of services) {
    const image = settingOf(service, 'image');
    const passage = passageOf(`${service.name}: ${image?.text ?? 'build'}`, service.line.at);
    if (backs.test(service.name) || backs.test(image?.text ?? '')) {
      findings.remark({ topic: 'backup', says: 'has', passage, of: [] });
      const here = service.lines.find(({ text }) => keepsHere.test(text));
      if (here !== undefined)
        findings.remark({
          topic: 'backup.near',
          says: 'has',
          passage: passageOf(`${service.name}: ${here.text.trim()}`, here.at),
          of: [],
        });
      continue;
    }
    const product = image === undefined ? undefined : productOfImage(image.text);
    const kind = product === undefined ? undefined : kindOfProduct(product);
    if (product !== undefined && kind !== undefined) {
      findings.part({ id: product, title: titleOfProduct(product), kind, isManaged: false }, passage);
      readLines(findings, service, product);
      if (kind === 'database' || kind === 'search') readStore(findings, service, product);
      continue;
    }
    const other = otherParts.find(
      ({ words, isGeneric }) => !isGeneric && new RegExp(words.source).test(image?.text.toLowerCase() ?? ''),
    );
    if (other !== undefined) {
      findings.part(
        { id: other.id, title: other.title, kind: other.kind, isManaged: false, count: 1 },
        passage,
      );
      continue;
    }
    const isOwn = settingOf(service, 'build') !== undefined;
    if (!isOwn && image !== undefined && !image.text.includes('/')) findings.stranger(passage);
    const role = byClock.test(service.name) ? 'job' : worksOff.test(service.name) ? 'worker' : 'application';
    const id = `service-${service.name}`;
    findings.part({ id, title: service.name, kind: role, isManaged: false }, passage);
    readLines(findings, service, id);
  }
  const [first] = services;
  const isSpread = services.some((service) => settingOf(service, 'deploy') !== undefined);
  if (first !== undefined && !isSpread)
    findings.remark({
      topic: 'compose',
      says: 'has',
      passage: passageOf('services:', segment.first),
      of: [],
    });
};
