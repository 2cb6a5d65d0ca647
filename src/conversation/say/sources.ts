import { type Category, categories } from '../../contracts/evidence.ts';
import type { Fact } from '../../contracts/fact.ts';
import { titleOf } from '../../intake/ask.ts';
import type { Seen } from '../../intake/code/read.ts';
import { titleBesideValue } from '../../report/context.ts';
import type { Said } from '../scene.ts';
import type { SourcesResult } from '../sources.ts';
import { shown } from './brief-card.ts';
import { listed, name, notice } from './words.ts';

const mostNamed = 6;

const key = 'sources';

const asFound = (fact: Fact): string =>
  fact.value === true
    ? titleOf(fact.id)
    : fact.value === false
      ? `not: ${titleOf(fact.id)}`
      : `${titleBesideValue(titleOf(fact.id))} ${shown(fact)}`;

const foundWords = (facts: readonly Fact[]): string =>
  facts
    .slice(0, mostNamed)
    .map((fact) => `${asFound(fact)} (${fact.by ?? ''})`)
    .join('; ');

const seenWords = (seen: readonly Seen[]): string =>
  seen
    .slice(0, mostNamed)
    .map(({ what, place, quote }) => `${what} (${place}: “${quote}”)`)
    .join('; ');

/**
 * What came of asking the team's own sources, in one message: what is new among `all` that was found, with where it stands, and
 * which category was not consulted, and why.
 */
export const sourcesSaid = ({
  record,
  facts,
  all,
  seen,
}: SourcesResult & { readonly all: number }): readonly Said[] => {
  const consulted: Category[] = [];
  const failed: string[] = [];
  for (const category of categories) {
    const outcome = record.categories[category];
    if (outcome.status === 'consulted') consulted.push(category);
    if (outcome.status === 'failed') failed.push(`${category}: ${outcome.why}`);
  }
  if (consulted.length + failed.length === 0) return [];
  const asked = consulted.length === 0 ? '' : `Your own sources were asked (${listed(consulted, 'and')}). `;
  const more = facts.length > mostNamed ? '; and more, on the card' : '';
  const found =
    facts.length > 0
      ? `Found: ${foundWords(facts)}${more}. `
      : consulted.length === 0
        ? ''
        : all > 0
          ? 'What they say of the present system was said here already. '
          : 'Nothing in them reads as a fact about the present system. ';
  const also =
    seen.length === 0
      ? ''
      : `Found in your code, and shown as it stands since no fact of a brief says it: ${seenWords(seen)}. `;
  const not = failed.length === 0 ? '' : `Not consulted, ${failed.join(' ')}`;
  return [
    {
      ...notice(
        failed.length > 0 ? 'warning' : 'info',
        [name(`${asked}${found}${also}${not}`.trim())],
        facts.length > 0 ? ['What you say yourselves goes before what was found.'] : [],
      ),
      key,
    },
  ];
};

/** Nobody could be asked at all. */
export const sourcesFailed = (because: string): Said => ({
  ...notice(
    'warning',
    ['Your own sources could not be asked: ', name(because)],
    ['The advice goes by what is said here.'],
  ),
  key,
});
