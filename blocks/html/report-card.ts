import type { Reply } from '../../src/contracts/reply.ts';
import type { Section } from '../../src/contracts/report.ts';
import type { ExportFormat } from '../../src/contracts/verb.ts';
import { formatNames, openSections } from '../markdown/reply-words.ts';
import { blocksHtml, galleryHtml, type ReplyLinks } from './figure.ts';
import { escapeHtml, htmlText } from './text.ts';

type ReportReply = Extract<Reply, { kind: 'report' }>;

const formats: readonly ExportFormat[] = ['html', 'pdf', 'md', 'json'];

/** Links to the exports of one revision. */
export const fileLinks = (of: readonly ExportFormat[], revision: number, links: ReplyLinks): string =>
  of
    .flatMap((format) => {
      const address = links.file(format, revision);
      if (address === undefined) return [];
      const where = format === 'html' ? ' target="_blank" rel="noopener"' : ' download';
      const name = format === 'html' ? 'Full report' : formatNames[format];
      return [`<a class="button" data-export="${format}" href="${escapeHtml(address)}"${where}>${name}</a>`];
    })
    .join('');

const option = ({ id, title, recommended }: ReportReply['options'][number], revision: number): string =>
  `<li class="${recommended ? 'option recommended' : 'option'}"><span>${escapeHtml(title)}${recommended ? ' <em>recommended</em>' : ''}</span>` +
  `<button type="button"${recommended ? ' class="primary"' : ''} data-confirm="Decide for “${escapeHtml(title)}”?" data-say="/decide ${escapeHtml(id)} r${revision}" data-shown="Decide for “${escapeHtml(title)}”">Decide</button></li>`;

const inner = (section: Section, reply: ReportReply, links: ReplyLinks): string => {
  const named = new Set(section.blocks.flatMap((block) => (block.kind === 'picture' ? [block.drawing] : [])));
  return blocksHtml(
    section.blocks,
    reply.report.drawings.filter(({ id }) => named.has(id)),
    links,
  );
};

/** Summary, trade-offs and pictures open, the other sections folded, then what can be done next. */
export const reportCard = (reply: ReportReply, links: ReplyLinks): string => {
  const { report, revision } = reply;
  const open = report.sections.filter(({ id }) => openSections.has(id));
  const folded = report.sections.filter(({ id }) => !openSections.has(id));
  const named = new Set(
    open.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'picture' ? [block.drawing] : [])),
    ),
  );
  const pictures = report.drawings.filter(({ id }) => !named.has(id));
  return [
    `<article class="card report-card" data-revision="${revision}">`,
    `<header><h2>${escapeHtml(report.title)}</h2><p class="meta">${htmlText(report.subtitle)} Revision ${revision} of the brief.</p></header>`,
    ...open.map(
      (section) =>
        `<section class="part part-${escapeHtml(section.id)}"><h3>${escapeHtml(section.title)}</h3>${inner(section, reply, links)}</section>`,
    ),
    pictures.length === 0
      ? ''
      : `<section class="part part-pictures"><h3>Pictures</h3>${galleryHtml(pictures, links)}</section>`,
    folded.length === 0
      ? ''
      : `<section class="part part-folded"><h3>The rest of the report</h3>${folded
          .map(
            (section) =>
              `<details class="fold" data-keep="${escapeHtml(section.id)}"><summary>${escapeHtml(section.title)}</summary>${inner(section, reply, links)}</details>`,
          )
          .join('\n')}</section>`,
    reply.options.length === 0
      ? ''
      : `<section class="part part-options"><h3>Decide</h3><ul class="options">${reply.options.map((one) => option(one, revision)).join('')}</ul></section>`,
    `<footer class="actions">${fileLinks(formats, revision, links)}<button type="button" data-compose="/whatif ">What if …</button><button type="button" data-compose="why not ">Why not …</button></footer>`,
    '</article>',
  ].join('\n');
};
