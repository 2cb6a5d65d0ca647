import type { Reply, StepState } from '../../src/contracts/reply.ts';
import { formatNames, stepSigns } from '../markdown/reply-words.ts';
import { briefCard } from './brief-card.ts';
import { blocksHtml, type ReplyLinks } from './figure.ts';
import { questionCard } from './question-card.ts';
import { fileLinks, reportCard } from './report-card.ts';
import { escapeHtml, htmlText } from './text.ts';

const stepWords: Readonly<Record<StepState, string>> = {
  waiting: 'waits',
  running: 'runs',
  done: 'done',
  failed: 'failed',
};

/** What is over is marked, so that the page can put it away. */
const progress = ({ steps }: Extract<Reply, { kind: 'progress' }>): string =>
  `<ol class="card progress-card${steps.every(({ state }) => state === 'done') ? ' over' : ''}">${steps
    .map(
      ({ name, state }) =>
        `<li class="step step-${state}"><span class="sign" aria-hidden="true">${stepSigns[state]}</span>${escapeHtml(name)}<span class="unseen-text"> ${stepWords[state]}</span></li>`,
    )
    .join('')}</ol>`;

const decision = (reply: Extract<Reply, { kind: 'decision' }>, links: ReplyLinks): string =>
  [
    `<article class="card decision-card" data-revision="${reply.revision}">`,
    `<header><p class="meta">Decided</p><h3>${escapeHtml(reply.title)}</h3></header>`,
    `<dl><div><dt>by</dt><dd>${escapeHtml(reply.by)}</dd></div><div><dt>on</dt><dd>${escapeHtml(reply.on)}</dd></div><div><dt>from revision</dt><dd>${reply.revision}</dd></div><div><dt>review on</dt><dd>${escapeHtml(reply.reviewOn)}</dd></div></dl>`,
    blocksHtml(reply.blocks, [], links),
    `<footer class="actions">${fileLinks(['adr'], reply.revision, links)}</footer>`,
    '</article>',
  ].join('\n');

const digest = (reply: Extract<Reply, { kind: 'digest' }>, links: ReplyLinks): string => {
  const line = ({ says, todo, thread }: (typeof reply.groups)[number]['lines'][number]) => {
    const address = thread === undefined ? undefined : links.thread(thread);
    const open =
      address === undefined ? '' : ` <a data-thread href="${escapeHtml(address)}">open the consultation</a>`;
    return `<li>${htmlText(says)}<p class="todo">${htmlText(todo)}${open}</p></li>`;
  };
  return [
    '<article class="card digest-card">',
    `<header><p class="meta">Digest of ${escapeHtml(reply.channel)}, ${escapeHtml(reply.on)}</p><p class="lead">${htmlText(reply.lead)}</p></header>`,
    ...reply.groups.map(
      ({ title, lines }) => `<h4>${escapeHtml(title)}</h4><ul>${lines.map(line).join('')}</ul>`,
    ),
    '</article>',
  ].join('\n');
};

const file = (reply: Extract<Reply, { kind: 'file' }>, links: ReplyLinks): string => {
  const address = links.file(reply.format, reply.revision);
  const name = `${escapeHtml(reply.name)} <span class="meta">${formatNames[reply.format]}</span>`;
  const download =
    address === undefined
      ? `<span class="file-name">${name}</span>`
      : `<a class="file-name" data-export="${reply.format}" href="${escapeHtml(address)}" download="${escapeHtml(reply.name)}">${name}</a>`;
  return `<div class="card file-card"><p>${htmlText(reply.says)}</p>${download}</div>`;
};

const notice = ({ tone, text, todo }: Extract<Reply, { kind: 'notice' }>): string =>
  `<div class="card notice notice-${tone}"${tone === 'error' ? ' role="alert"' : ''}><p>${htmlText(text)}</p>${todo === undefined ? '' : `<p class="todo">${htmlText(todo)}</p>`}</div>`;

/**
 * A reply as a fragment of HTML with everything escaped. What can be done is marked, for the page to carry out: forms by
 * `data-act`, verbs by `data-say`, beginnings by `data-compose`, pictures by `data-zoom`.
 */
export const replyHtml = (reply: Reply, links: ReplyLinks): string => {
  switch (reply.kind) {
    case 'brief':
      return briefCard(reply);
    case 'questions':
      return questionCard(reply);
    case 'progress':
      return progress(reply);
    case 'report':
      return reportCard(reply, links);
    case 'difference':
      return `<article class="card difference-card"><h3>${htmlText(reply.title)}</h3>${blocksHtml(reply.blocks, reply.drawings, links)}</article>`;
    case 'answer':
      return `<div class="card answer-card">${blocksHtml(reply.blocks, reply.drawings, links)}</div>`;
    case 'decision':
      return decision(reply, links);
    case 'digest':
      return digest(reply, links);
    case 'file':
      return file(reply, links);
    case 'notice':
      return notice(reply);
  }
};
