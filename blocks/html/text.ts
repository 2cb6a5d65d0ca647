import type { Inline, Text } from '../../src/contracts/report.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as text, in an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** Only addresses that a browser opens as a page become links. */
const safeUrl = (url: string): string | undefined =>
  /^https?:\/\//i.test(url) ? escapeHtml(url) : undefined;

/** A number is never parted from its unit. */
export const quantityHtml = (text: string): string =>
  escapeHtml(text.replaceAll(/(?<=\d) (?=\S)/g, '\u00a0'));

/** An id that may go on in the next line after its dots and hyphens and before its subject. */
const seamed = (text: string): string => escapeHtml(text).replaceAll(/(?<=[\w][.-])(?=\w)|(?=@)/g, '<wbr>');

const one = (inline: Inline): string => {
  if (typeof inline === 'string') return escapeHtml(inline);
  switch (inline.kind) {
    case 'fact':
      return `<span class="${inline.assumed === true ? 'assumed' : 'fact'}" title="${escapeHtml(inline.id)}">${quantityHtml(inline.text)}</span>`;
    case 'figure':
      return `<span class="figure" title="why ${escapeHtml(inline.id)}">${quantityHtml(inline.text)}</span>`;
    case 'quote':
      return `<q>${escapeHtml(inline.text)}</q>${inline.by === undefined ? '' : ` (${escapeHtml(inline.by)})`}`;
    case 'name':
      return escapeHtml(inline.text);
    case 'code':
      return `<code>${seamed(inline.text)}</code>`;
    case 'strong':
      return `<strong>${htmlText(inline.children)}</strong>`;
    case 'emphasis':
      return `<em class="role">${htmlText(inline.children)}</em>`;
    case 'link': {
      const url = safeUrl(inline.url);
      const title = escapeHtml(inline.title);
      return url === undefined ? title : `<a href="${url}" rel="noreferrer">${title}</a>`;
    }
  }
};

/** A text as HTML, everything escaped. */
export const htmlText = (text: Text): string => text.map(one).join('');
