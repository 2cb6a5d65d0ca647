import type { Choice, Findings, Option } from '../contracts/findings.ts';
import type { Area } from '../contracts/pattern.ts';

/** Areas by how much a difference in them changes what has to be built and run. */
const order: readonly Area[] = [
  'storage',
  'shape',
  'streaming',
  'replication',
  'resilience',
  'consistency',
  'partitioning',
];

const patternsIn = (option: Option, area: Area): readonly string[] =>
  option.choices.filter((choice) => choice.area === area).map((choice) => choice.pattern);

const kinds = (options: readonly Option[], area: Area): number =>
  new Set(options.map((option) => [...patternsIn(option, area)].sort().join(' '))).size;

const missingIn = (one: Option, other: Option): readonly Choice[] =>
  one.choices
    .filter((choice) => !other.choices.some((each) => each.pattern === choice.pattern))
    .sort((a, b) => order.indexOf(a.area) - order.indexOf(b.area));

/**
 * Heading of each option, by its id: its choice in the area in which the options differ most, and where two would be called
 * the same, what sets the later one apart from the earlier. No two are the same.
 */
export const headsOf = ({ options, patterns }: Findings): ReadonlyMap<string, string> => {
  const title = (id: string): string => (patterns[id]?.title ?? id).replace(/ \([^)]*\)$/, '');
  const lower = (text: string): string => text.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
  const most = Math.max(...order.map((area) => kinds(options, area)));
  const area = order.find((each) => kinds(options, each) === most) ?? 'storage';
  const sharedBy = (id: string): number =>
    options.filter((option) => option.choices.some((choice) => choice.pattern === id)).length;
  const base = (option: Option): string => {
    const own = patternsIn(option, area);
    const recommended = options[0] === undefined ? [] : patternsIn(options[0], area);
    const rarest = (ids: readonly string[]) => [...ids].sort((a, b) => sharedBy(a) - sharedBy(b))[0];
    const lacking = rarest(recommended.filter((id) => !own.includes(id)));
    const telling = rarest(own);
    if (area !== 'storage' && lacking !== undefined && own.every((id) => recommended.includes(id)))
      return `Without ${lower(title(lacking))}`;
    if (telling !== undefined) return title(telling);
    return area === 'shape' ? 'Application as it is' : `No ${area} of its own`;
  };
  const heads = new Map<string, { readonly option: Option; readonly base: string }>();
  for (const option of options) {
    const own = base(option);
    const earlier = [...heads.values()].find((head) => head.base === own)?.option;
    const candidates =
      earlier === undefined
        ? [own]
        : [
            ...missingIn(option, earlier).map(({ pattern }) => `${own}, ${lower(title(pattern))}`),
            ...missingIn(earlier, option).map(({ pattern }) =>
              title(pattern).startsWith('No ')
                ? `${own}, open to ${lower(title(pattern).slice(3))}`
                : `${own}, without ${lower(title(pattern))}`,
            ),
          ];
    const free = candidates.find((one) => !heads.has(one));
    heads.set(free ?? `${own} (${option.id})`, { option, base: own });
  }
  return new Map([...heads].map(([head, { option }]) => [option.id, head]));
};
