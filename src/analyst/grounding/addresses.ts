import { type Check, proseOf } from './claim.ts';

const address =
  /\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.|\bmailto:|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|ai|app|cloud|co|edu|gov|info|me|sh|tech|xyz|local|internal|uk|de|eu|fr|jp|cn|ru|in|example|test|invalid|biz|top|site|online|click|website|icu|vip|zip|mov|cc|tv|gg|ws|su|ch|at|nl|pl|cz|se|fi|dk|it|es|pt|br|au|ca|us|nz|kr|tw|hk|sg|za|mx)\b(?![\w-])|\b[\w.+-]+@[\w-]+\.\w+/i;

/** Addresses come out of the ledger alone, by the entry that is cited. */
export const ownAddress: Check = (claim) => {
  const found = address.exec(proseOf(claim))?.[0];
  return found === undefined ? undefined : `“${found}” is an address of its own`;
};

const call = /@(?:channel|here|everyone|all|team)\b|<[!@#]|\B@[\w.-]+/i;

/** Nobody is called. */
export const mention: Check = ({ text }) => (call.test(text) ? 'it calls somebody' : undefined);

const markup = /[<>`]|\]\(|!\[|\*\*|__|^\s*(?:#{1,6}|[-*+]|\d+\.)\s|[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/mu;

/** Plain prose: no marks that a chat would turn into a link, a picture or a heading, and nothing that cannot be seen. */
export const ownMarks: Check = ({ text }) =>
  markup.test(text) ? 'it holds marks or invisible characters' : undefined;
