import { cloudAt } from '../clouds.ts';
import { productAt } from '../products.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Place } from './collect.ts';

/** Words with a capital that are no parts: places, clouds, months, protocols, languages, roles. */
const known = new RegExp(
  `^(?:${
    'i|aws|gcp|azure|google|amazon|microsoft|hetzner|ovh|digitalocean|heroku|linux|ubuntu|debian|docker|github|gitlab|jenkins|terraform|ansible|helm|' +
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|' +
    'java|kotlin|scala|python|ruby|rails|django|flask|fastapi|node|nodejs|go|golang|rust|php|laravel|symfony|spring|boot|express|nest|nestjs|react|vue|angular|next|' +
    'english|german|french|europe|european|america|asia|london|frankfurt|ireland|virginia|oregon|paris|berlin|' +
    'users?|customers?|orders?|payments?|ssl|visa|mastercard|gdpr|pci|dss|saas|json|yaml|sql|nosql|crud|cap|db|blackfriday|statefulset|deployment|daemonset|configmap|ingress|christmas|q1|q2|q3|q4'
  })$`,
);

const inner = /^[A-Z][a-z]+[A-Z]|^[a-z]+[A-Z][a-z]|[A-Za-z\d](?:DB|MQ|SQL|KV|FS)$/;

/** What comes before something that is used: "in Foo", "via Foo", "uses Foo", "Foo and Bar". */
const placing: ReadonlySet<string> = new Set(
  'in on to via through using use uses used with from by into behind run runs running plus store stores keep keeps one two single each'.split(
    ' ',
  ),
);

/** Names in a sentence that stand where a part would stand and that nothing here knows; verbatim, each once. */
export const strangersIn = (
  source: string,
  { tokens, kind }: Sentence,
  at: readonly number[],
  parts: readonly Place[],
): readonly string[] => {
  const words = tokens.map(({ raw }) => raw);
  const taken = parts.map(({ from, to }) => [at[from] ?? 0, at[to - 1] ?? 0] as const);
  return tokens.flatMap((token, index) => {
    const written = source.slice(token.start, token.end);
    if (token.kind !== 'word' || token.capital !== true || known.test(token.raw)) return [];
    if (taken.some(([from, to]) => token.start <= to && token.end > from)) return [];
    if (productAt(words, index, () => true) !== undefined || cloudAt(words, index) !== undefined) return [];
    const isInner = inner.test(written);
    // A word all in capitals is an abbreviation of the trade; one at the head of a sentence is any word.
    if (!isInner && /^[A-Z\d]+s?$/.test(written)) return [];
    const previous = tokens[index - 1];
    const isHead = previous === undefined || (kind === 'row' && previous.kind === 'mark');
    const isNext = previous?.norm === '>' || previous?.norm === '→' || previous?.norm === '+';
    if (!isInner && !isNext && (isHead || previous.kind === 'mark' || !placing.has(previous.raw))) return [];
    return [written];
  });
};
