/** Where a statement comes from. Only a `read` source, or a formula, may support a number. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** `read`: its text (or a close summary) was read for this catalogue; `known`: general knowledge, address from memory. */
  readonly confirmed: 'read' | 'known';
  readonly kind: 'vendor documentation' | 'paper' | 'book' | 'engineering blog' | 'formula' | 'measurement';
  /** Year of the text or date on which it was read, when known. */
  readonly dated?: string;
}

/** Either a source of the catalogue by id, or the formula itself. */
export type SourceRef = string;
