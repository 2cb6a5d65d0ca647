import { productAt } from '../products.ts';

/** Names of images and machines' types that the words of people do not have. */
const ofImages: Readonly<Record<string, string>> = {
  postgis: 'postgresql',
  spilo: 'postgresql',
  pgpool: 'postgresql',
  mongod: 'mongodb',
  schemaregistry: 'kafka',
};

/** What stands beside a product and is none: consoles, exporters, proxies of the same name. */
const beside =
  /\b(?:exporter|ui|admin|express|commander|insight|backup|migrate|client|console|operator|init|dashboards?)\b/;

/** Product of a container image such as `bitnami/postgresql:16.2`; undefined for what is no known product. */
export const productOfImage = (image: string): string | undefined => {
  const path = image
    .replace(/@sha256:.*$/, '')
    .replace(/:[^/:]*$/, '')
    .toLowerCase()
    .split('/')
    .filter((part) => !/[.:]/.test(part) || part === 'localhost');
  for (const part of path.reverse()) {
    const words = part.split(/[-_.]/).filter((word) => word !== '');
    if (beside.test(words.join(' '))) return undefined;
    for (let index = 0; index < words.length; index += 1) {
      const id = productAt(words, index, () => true)?.id ?? ofImages[words[index] ?? ''];
      if (id !== undefined) return id;
    }
  }
  return undefined;
};
