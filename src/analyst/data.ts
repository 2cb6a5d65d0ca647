import { visibleText } from '../evidence/hidden-characters.ts';
import { withoutSecrets } from '../evidence/secrets.ts';

/**
 * What goes to a model as JSON, without secrets: they are looked for in each text by itself, since a quote that was escaped
 * hides what stands behind it.
 */
export const dataOf = (value: unknown): string =>
  JSON.stringify(withoutSecrets(value), (_, inner: unknown) =>
    typeof inner === 'string' ? visibleText(inner) : inner,
  );
