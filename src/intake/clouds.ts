/**
 * Clouds with the names that tell where a team runs, lower case, as words separated by spaces. Stores and brokers that only one
 * cloud has are products: which cloud they are of is known of them there.
 */
const names: Readonly<Record<string, string>> = {
  AWS: 'aws|amazon web services|amazon cloud|ec2|eks|ecs|fargate|rds|amazon rds|elasticache|msk|amazon mq|cloudwatch|eventbridge|aws lambda',
  'Google Cloud': 'gcp|google cloud|google cloud platform|gke|cloud sql|cloud run|memorystore',
  Azure: 'azure|microsoft azure|microsoft cloud|aks|azure sql|azure functions|service bus',
};

const byWords: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([cloud, list]) => list.split('|').map((name) => [name, cloud] as const)),
);

const longest = 3;

/** Cloud whose name starts at `index` of the lower-case words; the longest name wins. `length` counts words. */
export const cloudAt = (
  words: readonly string[],
  index: number,
): { readonly id: string; readonly length: number } | undefined => {
  for (let length = Math.min(longest, words.length - index); length >= 1; length -= 1) {
    const id = byWords.get(words.slice(index, index + length).join(' '));
    if (id !== undefined) return { id, length };
  }
  return undefined;
};
