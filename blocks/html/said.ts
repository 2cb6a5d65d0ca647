import { escapeHtml } from './text.ts';

const size = (bytes: number): string =>
  bytes < 1000
    ? `${bytes} B`
    : bytes < 1e6
      ? `${Math.round(bytes / 1000)} KB`
      : `${(bytes / 1e6).toFixed(1)} MB`;

/** What a person said, with the question that it answers above and the files below. */
export const saidHtml = (said: {
  readonly text: string;
  readonly about?: string;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly read: boolean }[];
}): string => {
  const about = said.about === undefined ? '' : `<p class="about">${escapeHtml(said.about)}</p>`;
  const files =
    said.files.length === 0
      ? ''
      : `<ul class="files">${said.files
          .map(
            ({ name, bytes, read }) =>
              `<li>${escapeHtml(name)} <span class="meta">${size(bytes)}${read ? '' : ', no text: not read'}</span></li>`,
          )
          .join('')}</ul>`;
  const words = said.text === '' ? '' : `<p class="said">${escapeHtml(said.text)}</p>`;
  return `${about}${words}${files}`;
};
