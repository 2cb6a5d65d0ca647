/** A document as pages, or why there is none and what to do. */
export type Printed = { readonly pdf: Uint8Array } | { readonly reason: string; readonly todo: string };

/** Port: HTML to PDF; never throws for a document that cannot be printed. */
export interface Printer {
  print(html: string): Promise<Printed>;
}

/** A file as it is offered; what came out other than asked is said in `note`. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly body: string | Uint8Array;
  readonly note?: string;
}
