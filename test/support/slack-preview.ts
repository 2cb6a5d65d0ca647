import { escapeHtml } from '../../blocks/html/text.ts';
import { interFaces } from '../../src/rendering/fonts.ts';

/** What Slack's client makes of a block, near enough to judge it by eye; a kind that it does not know is an error. */

type Node = Readonly<Record<string, unknown>>;

const list = (value: unknown): readonly Node[] => (Array.isArray(value) ? (value as readonly Node[]) : []);

/** Names of the people that may be mentioned, by id. */
export type People = Readonly<Record<string, string>>;

const mrkdwn = (text: string, people: People): string =>
  text
    .replaceAll(
      /<@(\w+)>/g,
      (_, id: string) => `<span class="mention">@${escapeHtml(people[id] ?? id)}</span>`,
    )
    .replaceAll(/\*([^*\n]+)\*/g, '<b>$1</b>')
    .replaceAll(/`([^`\n]+)`/g, '<code>$1</code>')
    .replaceAll(/_([^_\n]+)_/g, '<i>$1</i>')
    .replaceAll('\n', '<br>');

const textObject = (value: unknown, people: People): string => {
  const { type, text } = value as { readonly type: string; readonly text: string };
  return type === 'mrkdwn' ? mrkdwn(text, people) : escapeHtml(text);
};

const run = (one: Node, people: People): string => {
  const style = (one['style'] ?? {}) as {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly code?: boolean;
  };
  const words = escapeHtml(String(one['text'] ?? one['url'] ?? ''));
  const inner =
    one['type'] === 'user'
      ? `<span class="mention">@${escapeHtml(people[String(one['user_id'])] ?? String(one['user_id']))}</span>`
      : one['type'] === 'link'
        ? `<a href="#">${words}</a>`
        : words;
  const italic = style.italic === true ? `<i>${inner}</i>` : inner;
  const bold = style.bold === true ? `<b>${italic}</b>` : italic;
  return style.code === true ? `<code>${bold}</code>` : bold;
};

const richPart = (part: Node, people: People): string => {
  const inner = () =>
    list(part['elements'])
      .map((one) => run(one, people))
      .join('');
  switch (part['type']) {
    case 'rich_text_section':
      return `<p dir="auto">${inner()}</p>`;
    case 'rich_text_quote':
      return `<blockquote dir="auto">${inner()}</blockquote>`;
    case 'rich_text_list': {
      const tag = part['style'] === 'ordered' ? 'ol' : 'ul';
      return `<${tag} start="${Number(part['offset'] ?? 0) + 1}">${list(part['elements'])
        .map((one) => `<li dir="auto">${richPart(one, people).replace(/^<p dir="auto">|<\/p>$/g, '')}</li>`)
        .join('')}</${tag}>`;
    }
    default:
      throw new Error(`rich text of type ${String(part['type'])}`);
  }
};

const rich = (block: Node, people: People): string =>
  list(block['elements'])
    .map((part) => richPart(part, people))
    .join('');

const plainOf = (value: unknown): string =>
  escapeHtml((value as { readonly text?: string } | undefined)?.text ?? '');

const choice = (type: string, element: Node): string =>
  `<div class="choices">${list(element['options'])
    .map((one) => `<label><span class="${type}"></span>${plainOf(one['text'])}</label>`)
    .join('')}</div>`;

const element = (one: Node): string => {
  switch (one['type']) {
    case 'button':
      return `<span class="button ${String(one['style'] ?? '')}">${plainOf(one['text'])}</span>`;
    case 'static_select':
    case 'multi_static_select':
    case 'conversations_select':
      return `<span class="select">${plainOf(one['placeholder'])}<span class="down">⌄</span></span>`;
    case 'checkboxes':
      return choice('box', one);
    case 'radio_buttons':
      return choice('radio', one);
    case 'plain_text_input':
      return `<span class="field${one['multiline'] === true ? ' tall' : ''}">${plainOf(one['placeholder'])}</span>`;
    default:
      throw new Error(`an element of type ${String(one['type'])}`);
  }
};

const cell = (value: Node, people: People): string =>
  value['type'] === 'rich_text' ? rich(value, people) : escapeHtml(String(value['text']));

const table = (block: Node, people: People): string => {
  const rows = block['rows'] as readonly (readonly Node[])[];
  const settings = list(block['column_settings']);
  const isData = block['type'] === 'data_table';
  const page = isData ? Number(block['page_size']) : rows.length;
  const [head = [], ...body] = rows;
  const align = (one: Node, index: number) =>
    one['type'] === 'raw_number' || settings[index]?.['align'] === 'right' ? ' class="right"' : '';
  const line = (cells: readonly Node[], tag: 'th' | 'td') =>
    `<tr>${cells.map((one, index) => `<${tag} dir="auto"${align(one, index)}>${cell(one, people)}${tag === 'th' && isData ? '<span class="sort">⇅</span>' : ''}</${tag}>`).join('')}</tr>`;
  const pages = Math.ceil(body.length / page);
  const caption = isData ? `<div class="caption">${escapeHtml(String(block['caption']))}</div>` : '';
  const leaf =
    isData && pages > 1
      ? `<div class="pages">1–${page} of ${body.length}<span>‹</span><span>›</span></div>`
      : '';
  return `${caption}<div class="table${isData ? ' data' : ''}"><table><thead>${line(head, 'th')}</thead><tbody>${body
    .slice(0, page)
    .map((row) => line(row, 'td'))
    .join('')}</tbody></table></div>${leaf}`;
};

const signs: Readonly<Record<string, string>> = { pending: '○', in_progress: '◔', complete: '✓', error: '✗' };

const block = (one: Node, people: People): string => {
  switch (one['type']) {
    case 'header':
      return `<h3>${plainOf(one['text'])}</h3>`;
    case 'divider':
      return '<hr>';
    case 'section':
      return `<div class="section"><div>${textObject(one['text'], people)}</div>${one['accessory'] === undefined ? '' : element(one['accessory'] as Node)}</div>`;
    case 'context':
      return `<div class="context">${list(one['elements'])
        .map((part) => textObject(part, people))
        .join(' ')}</div>`;
    case 'rich_text':
      return `<div class="rich">${rich(one, people)}</div>`;
    case 'actions':
      return `<div class="actions">${list(one['elements']).map(element).join('')}</div>`;
    case 'input':
      return `<div class="input"><b>${plainOf(one['label'])}</b>${one['optional'] === true ? '<span class="optional"> (optional)</span>' : ''}${element(one['element'] as Node)}${one['hint'] === undefined ? '' : `<div class="context">${plainOf(one['hint'])}</div>`}</div>`;
    case 'table':
    case 'data_table':
      return table(one, people);
    case 'markdown':
      return `<pre class="markdown">${escapeHtml(String(one['text']))}</pre>`;
    case 'plan':
      return `<div class="plan"><b>${escapeHtml(String(one['title']))}</b>${list(one['tasks'])
        .map(
          (task) =>
            `<div class="task ${String(task['status'])}"><span>${signs[String(task['status'])] ?? '?'}</span>${escapeHtml(String(task['title']))}</div>`,
        )
        .join('')}</div>`;
    default:
      throw new Error(`a block of type ${String(one['type'])}`);
  }
};

/** A file of a message: its bytes where it is a picture. */
export interface PreviewFile {
  readonly name: string;
  readonly png?: Uint8Array;
}

/** One message of a thread, as it was posted; without blocks its text is shown, as Slack does. */
export interface PreviewPost {
  readonly by: string;
  readonly isApp: boolean;
  readonly text: string;
  readonly blocks: readonly unknown[];
  readonly files: readonly PreviewFile[];
}

const shownFile = ({ name, png }: PreviewFile): string =>
  png === undefined
    ? `<div class="file">${escapeHtml(name)}</div>`
    : `<img alt="" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`;

const post = ({ by, isApp, text, blocks, files }: PreviewPost, people: People): string => {
  const words = blocks.length > 0 ? blocks.map((each) => block(each as Node, people)).join('\n') : '';
  const plain = blocks.length === 0 && text !== '' ? `<p>${mrkdwn(text, people)}</p>` : '';
  return `<div class="post"><div class="avatar${isApp ? ' app' : ''}">${escapeHtml(by.slice(0, 1).toUpperCase())}</div><div class="body"><div class="who"><b>${escapeHtml(by)}</b>${isApp ? '<span class="badge">APP</span>' : ''}<span class="time">9:41</span></div>${plain}${words}${files.map(shownFile).join('')}</div></div>`;
};

const style = `
*{box-sizing:border-box}
body{margin:0;font:15px/1.46668 Inter,sans-serif;background:var(--paper);color:var(--ink);
--paper:#fff;--ink:#1d1c1d;--grey:#616061;--line:#dddddd;--link:#1264a3;--mention:#fdf4dc;--mentioned:#1264a3;--green:#007a5a;--code:#c01343;--field:#fff;--head:#f8f8f8}
body.dark{--paper:#1a1d21;--ink:#d1d2d3;--grey:#ababad;--line:#3f4246;--link:#1d9bd1;--mention:#3a2f16;--mentioned:#e8ab4f;--code:#e8912d;--field:#222529;--head:#222529}
.post{display:flex;gap:8px;padding:8px 20px}.phone .post{padding:8px 12px}
.avatar{width:36px;height:36px;border-radius:8px;flex:none;display:grid;place-items:center;font-weight:600;color:#fff;background:#7c3085}.avatar.app{background:#1f2a44}
.body{flex:1;min-width:0;overflow-wrap:anywhere}.who{display:flex;gap:6px;align-items:baseline}.badge{font-size:10px;background:var(--line);padding:0 3px;border-radius:2px;color:var(--grey)}.time{font-size:12px;color:var(--grey)}
p{margin:0}.rich,.section,.actions,.input,.plan,.context,.table{margin-top:4px;max-width:660px}
h3{font-size:18px;font-weight:600;margin:8px 0 0;line-height:1.3}b{font-weight:600}
hr{border:0;border-top:1px solid var(--line);margin:12px 0 8px;max-width:660px}
.context,.optional{font-size:13px;color:var(--grey);line-height:1.38}
ul,ol{margin:0;padding-left:26px}blockquote{margin:4px 0;padding-left:12px;border-left:4px solid var(--line)}
code{font:12px/1.5 monospace;color:var(--code);background:var(--head);border:1px solid var(--line);border-radius:3px;padding:1px 3px}
a{color:var(--link);text-decoration:none}.mention{background:var(--mention);color:var(--mentioned);border-radius:3px;padding:0 2px}
.section{display:flex;gap:12px;justify-content:space-between;align-items:flex-start;margin-top:8px}.section>div{min-width:0}
.actions{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px;align-items:flex-start}
.button,.select{border:1px solid var(--line);border-radius:4px;padding:0 12px;height:32px;line-height:30px;font-size:13px;font-weight:600;background:var(--field);white-space:nowrap;flex:none;max-width:100%;overflow:hidden;text-overflow:ellipsis}
.button.primary{background:var(--green);border-color:var(--green);color:#fff}.select{font-weight:400;color:var(--grey);min-width:160px;display:flex;justify-content:space-between;gap:16px}.down{line-height:22px}
.choices{flex-basis:100%}.choices label{display:flex;gap:8px;align-items:baseline}.box,.radio{width:15px;height:15px;border:1.5px solid var(--grey);border-radius:3px;flex:none;transform:translateY(2px)}.radio{border-radius:50%}
.input{margin-top:8px}.field{display:block;border:1px solid var(--grey);border-radius:4px;padding:5px 12px;color:var(--grey);background:var(--field);margin-top:4px}.field.tall{height:84px}.input .select{margin-top:4px;width:100%}
.table{overflow-x:auto;overflow-wrap:break-word;border:1px solid var(--line);border-radius:8px;margin-top:8px}table{border-collapse:collapse;width:100%;font-size:14px}th,td{text-align:left;vertical-align:top;padding:6px 10px;border-bottom:1px solid var(--line);border-right:1px solid var(--line);min-width:90px}td p+p{margin-top:4px}th{background:var(--head);font-weight:600}th:last-child,td:last-child{border-right:0}tr:last-child td{border-bottom:0}.right{text-align:right}.sort{color:var(--grey);font-weight:400;padding-left:4px}
.phone .table th,.phone .table td{min-width:130px}
.caption{font-size:13px;font-weight:600;margin:8px 0 -4px;max-width:660px}.file{border:1px solid var(--line);border-radius:8px;padding:8px 12px;margin-top:4px;width:fit-content;max-width:100%;overflow-wrap:anywhere}
.pages{font-size:12px;color:var(--grey);padding:4px 10px;display:flex;gap:8px;justify-content:flex-end;max-width:660px}
.plan{border:1px solid var(--line);border-radius:8px;padding:10px 14px}.task{display:flex;gap:10px}.task.pending{color:var(--grey)}.task.complete span{color:var(--green)}
img{max-width:min(100%,480px);border:1px solid var(--line);border-radius:8px;margin-top:4px;display:block;background:#fff}
.markdown{white-space:pre-wrap;font:13px monospace}
`;

const fonts = async (): Promise<string> =>
  (await interFaces())
    .map(
      ({ weight, bytes }) =>
        `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/ttf;base64,${Buffer.from(bytes).toString('base64')})}`,
    )
    .join('');

/** A page that looks like a thread in Slack. */
export const slackPage = async (
  posts: readonly PreviewPost[],
  look: { readonly people: People; readonly dark: boolean; readonly phone: boolean },
): Promise<string> =>
  `<!doctype html><html><head><meta charset="utf-8"><style>${await fonts()}${style}</style></head><body class="${look.dark ? 'dark ' : ''}${look.phone ? 'phone' : ''}">${posts
    .map((one) => post(one, look.people))
    .join('\n')}</body></html>`;
