import type { Contradiction, Fact } from '../../src/contracts/fact.ts';
import type { BriefRow, Reply } from '../../src/contracts/reply.ts';
import { briefCount, factText, factTitle, originWords, settledText } from '../markdown/reply-words.ts';
import { escapeHtml, quantityHtml } from './text.ts';

/** Who said it, and the words. */
const said = (by: string | undefined, quote: string | undefined): string => {
  const who = by === undefined ? '' : `<span class="who">${escapeHtml(by)}</span>`;
  const words = quote === undefined ? '' : `<q>${escapeHtml(quote)}</q>`;
  return [who, words].filter((part) => part !== '').join(' ');
};

const correction = ({ fact, title, value }: BriefRow): string => {
  const name = escapeHtml(title);
  return (
    `<details class="correct" data-keep="${escapeHtml(fact)}"><summary aria-label="Correct ${name}">correct</summary>` +
    `<form data-act="correct" data-fact="${escapeHtml(fact)}" data-title="${name}">` +
    `<label>${name}<input name="value" required autocomplete="off" value="${escapeHtml(value)}"></label>` +
    '<button type="submit" class="primary">Save</button>' +
    `<button type="button" data-say="/withdraw ${escapeHtml(fact)}" data-shown="Withdraw ${name}">Withdraw</button></form></details>`
  );
};

const row = (one: BriefRow): string => {
  const against = (one.against ?? [])
    .map(
      (other) =>
        `<div class="against">against <b>${quantityHtml(other.value)}</b> ${said(other.by, other.quote)}</div>`,
    )
    .join('');
  const origin = originWords[one.origin];
  const mark = origin === '' ? '' : `<span class="origin origin-${one.origin}">${origin}</span> `;
  const words = said(one.by, one.quote);
  return (
    `<tr class="from-${one.origin}" data-fact="${escapeHtml(one.fact)}"><th scope="row">${escapeHtml(one.title)}</th>` +
    `<td class="value">${quantityHtml(one.value)}</td>` +
    `<td class="from">${mark}${words}${against}${correction(one)}</td></tr>`
  );
};

const side = (fact: string, title: string, one: Fact): string =>
  `<li><b>${quantityHtml(factText(one))}</b> ${said(one.by, one.quote)}` +
  `<button type="button" data-say="/correct ${escapeHtml(fact)} ${escapeHtml(settledText(one))}" data-shown="${escapeHtml(`${title}: ${factText(one)}`)}">Take ${quantityHtml(factText(one))}</button></li>`;

const contradiction = (rows: readonly BriefRow[], { fact, statements }: Contradiction): string => {
  const title = factTitle(rows, fact);
  return (
    `<div class="contradiction"><h4>Which one holds? ${escapeHtml(title)}</h4><ul>${statements
      .map((one) => side(fact, title, one))
      .join('')}</ul>` +
    `<form data-act="correct" data-fact="${escapeHtml(fact)}" data-title="${escapeHtml(title)}"><label>Neither: <input name="value" required autocomplete="off"></label><button type="submit">Save</button></form></div>`
  );
};

/** What was understood, who said it, what is assumed, disputed, open or unread; every row can be corrected. */
export const briefCard = (reply: Extract<Reply, { kind: 'brief' }>): string => {
  const { rows, contradictions, open, unread } = reply;
  const said = rows.filter(({ origin }) => origin !== 'assumed');
  const assumed = rows.filter(({ origin }) => origin === 'assumed');
  const table = (of: readonly BriefRow[], caption: string) =>
    of.length === 0
      ? ''
      : `<table class="brief"><caption>${caption}</caption><thead class="unseen-head"><tr><th scope="col">What</th><th scope="col">Value</th><th scope="col">From</th></tr></thead><tbody>${of.map(row).join('\n')}</tbody></table>`;
  return [
    `<section class="card brief-card" data-revision="${reply.revision}">`,
    `<header><h3>${escapeHtml(reply.title)}</h3><p class="meta"><span class="phase phase-${escapeHtml(reply.phase)}">${escapeHtml(reply.phase)}</span> revision ${reply.revision} · ${briefCount(reply)}</p></header>`,
    ...contradictions.map((one) => contradiction(rows, one)),
    open.length === 0
      ? ''
      : `<div class="open"><h4>Open, and it matters</h4><ul>${open.map((title) => `<li>${escapeHtml(title)}</li>`).join('')}</ul></div>`,
    table(said, 'Understood'),
    table(assumed, 'Assumed, since nobody said'),
    unread.length === 0
      ? ''
      : `<details class="unread" data-keep="unread"><summary>${unread.length} ${unread.length === 1 ? 'sentence' : 'sentences'} not understood</summary><ul>${unread
          .map(
            ({ text, reason, line }) =>
              `<li><q>${escapeHtml(text)}</q> <span class="meta">line ${line}: ${escapeHtml(reason)}</span></li>`,
          )
          .join('')}</ul></details>`,
    '</section>',
  ].join('\n');
};
