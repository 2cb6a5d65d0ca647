import type { Drawing } from './drawing.ts';

/**
 * A piece of text. Every number in prose is a `fact` or `figure` token (its `text` already printed in human units), so
 * that a report with those tokens blanked holds no digit outside quotes, names, codes and links.
 */
export type Inline =
  | string
  | { readonly kind: 'fact'; readonly id: string; readonly text: string; readonly assumed?: boolean }
  | { readonly kind: 'figure'; readonly id: string; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string; readonly by?: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly title: string; readonly url: string };

export type Text = readonly Inline[];

export type Block =
  | { readonly kind: 'heading'; readonly text: Text }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Text[] }
  | {
      readonly kind: 'table';
      readonly caption?: Text;
      readonly columns: readonly { readonly title: Text; readonly align: 'left' | 'right' }[];
      readonly rows: readonly (readonly Text[])[];
      /** Index of the column that stands for the recommended option, if any; shown emphasised. */
      readonly emphasis?: number;
    }
  | { readonly kind: 'picture'; readonly drawing: string }
  | { readonly kind: 'note'; readonly tone: 'info' | 'warning'; readonly text: Text };

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Eight sections, always the same, free of any medium. */
export interface Report {
  readonly title: string;
  /** One line under the title: as-of date, horizon, engine. */
  readonly subtitle: Text;
  readonly sections: readonly Section[];
  readonly drawings: readonly Drawing[];
}
