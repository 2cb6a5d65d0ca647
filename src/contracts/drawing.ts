export type DrawingKind =
  | 'architecture'
  | 'write path'
  | 'failover'
  | 'growth'
  | 'trade-offs'
  | 'capacity'
  | 'chart';

/** A picture before it is pixels. Diagrams carry mermaid and dot of the same graph, charts carry a vega-lite spec. */
export interface Drawing {
  /** Stable id within a consultation, kebab-case; also the file name without ending. */
  readonly id: string;
  readonly kind: DrawingKind;
  readonly title: string;
  /** What the picture shows, in a sentence or two, for people who cannot see it. */
  readonly alt: string;
  /** What to see in it, in one line above it, where the title alone does not tell. */
  readonly lead?: string;
  readonly mermaid?: string;
  readonly dot?: string;
  readonly vega?: Readonly<Record<string, unknown>>;
}

/** A drawing as pixels and as vectors. */
export interface RenderedPicture {
  readonly drawing: Drawing;
  readonly png: Uint8Array;
  readonly svg: string;
  /** CSS pixels before scaling. */
  readonly width: number;
  readonly height: number;
  /** Which way drew it: said aloud when it is not the first. */
  readonly way: 'warm page' | 'mermaid-cli' | 'graphviz' | 'vega';
}

/** A drawing that could not be drawn, and what to do. */
export interface FailedPicture {
  readonly drawing: Drawing;
  readonly reason: string;
}

/** Port: turns drawings into pictures; never throws for a bad drawing. */
export interface Renderer {
  /** Starts what draws, so that the first picture need not wait for it; what fails here fails again, and is told, there. */
  warmUp(): Promise<void>;
  render(drawing: Drawing): Promise<RenderedPicture | FailedPicture>;
  close(): Promise<void>;
}

const slugLength = 32;

/** 32 bits of FNV-1a over UTF-16 code units, in base 36: tells ids apart, protects nothing. */
const shortHash = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(36);
};

/** Id of an option's architecture drawing: short and safe as a file name, however long the option's id is. */
export const architectureDrawingId = (optionId: string): string => {
  const slug = optionId
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const short = slug.slice(0, slugLength).replace(/-$/, '');
  return short === optionId ? `architecture-${short}` : `architecture-${short}-${shortHash(optionId)}`;
};

/** Whether a drawing is of this option's architecture: the one picture, or one of the numbered parts of a large one. */
export const showsArchitectureOf = (drawingId: string, optionId: string): boolean => {
  const whole = architectureDrawingId(optionId);
  return (
    drawingId === whole ||
    (drawingId.startsWith(`${whole}-`) && /^\d\d?$/.test(drawingId.slice(whole.length + 1)))
  );
};
