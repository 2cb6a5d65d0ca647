import { type Check, proseOf } from './claim.ts';

const address =
  /\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.|\bmailto:|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|ai|app|cloud|co|edu|gov|info|me|sh|tech|xyz|local|internal|uk|de|eu|fr|jp|cn|ru|in|example|test|invalid|biz|top|site|online|click|website|icu|vip|zip|mov|cc|tv|gg|ws|su|ch|at|nl|pl|cz|se|fi|dk|it|es|pt|br|au|ca|us|nz|kr|tw|hk|sg|za|mx)\b(?![\w-])|\b[\w.+-]+@[\w-]+\.\w+/i;

/** Addresses without slashes that a program opens, and one that is spelled out. */
const otherAddress =
  /\b(?:data|javascript|vbscript|file|tel|sms|slack|msteams|blob|about|view-source):\S+|\b[\w-]+ (?:dot|\[\.\]|\(\.\)) (?:com|net|org|io|dev|app|co)\b/i;

/** Addresses come out of the ledger alone, by the entry that is cited. */
export const ownAddress: Check = (claim) => {
  const prose = proseOf(claim);
  const found = (address.exec(prose) ?? otherAddress.exec(prose))?.[0];
  return found === undefined ? undefined : `“${found}” is an address of its own`;
};

/** Any sign that a chat or a mail program takes for a person, in each of its widths. */
const call = /[@＠﹫]|<[!@#]/;

/** Nobody is called. */
export const mention: Check = (claim) => (call.test(proseOf(claim)) ? 'it calls somebody' : undefined);

/** Beside marks and controls: dots that names of hosts know too, and marks that sit on or behind a letter unseen. */
const markup =
  /[<>`*~|]|\]\(|!\[|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|__|^\s*(?:#{1,6}|[-*+]|\d+\.)\s|[。．｡\u115F\u1160\u3164\uFFA0]|[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{M}]/mu;

/** Plain prose: no marks that a chat would turn into a link, a picture or a heading, and nothing that cannot be seen. */
export const ownMarks: Check = ({ text }) =>
  markup.test(text) ? 'it holds marks or invisible characters' : undefined;
