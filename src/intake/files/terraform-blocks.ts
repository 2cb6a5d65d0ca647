/** One line `name = value` of a block. */
export interface Attribute {
  readonly value: string;
  readonly line: string;
  /** 1-based. */
  readonly at: number;
}

/** A top-level block such as `resource "aws_db_instance" "main" { … }`; attributes of its inner blocks are its own too. */
export interface HclBlock {
  readonly kind: string;
  readonly labels: readonly string[];
  readonly line: string;
  readonly at: number;
  readonly attributes: ReadonlyMap<string, Attribute>;
}

/** What a line of configuration never needs; longer ones are data. */
const longestLine = 2_000;

const signs = (line: string, sign: string): number => line.split(sign).length - 1;

/**
 * Top-level blocks of a Terraform file, line by line. Own, and not an HCL parser: the packages there are wrap the Go one in
 * megabytes of WebAssembly; here only the type of a resource and a dozen plain attributes matter, each on a line of its own
 * that is quoted. What is an expression stays a text, and is told as unread where it mattered.
 */
export const blocksOf = (text: string): readonly HclBlock[] => {
  const blocks: HclBlock[] = [];
  let depth = 0;
  let open: { attributes: Map<string, Attribute> } | undefined;
  let heredoc: string | undefined;
  let isComment = false;
  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    if (heredoc !== undefined) {
      if (raw.trim() === heredoc) heredoc = undefined;
      continue;
    }
    if (isComment || raw.trim().startsWith('/*')) {
      isComment = !raw.includes('*/');
      continue;
    }
    if (raw.length > longestLine) continue;
    const line = raw.replace(/(^|\s)(?:#|\/\/).*$/, '');
    // Brackets within quotes are text.
    const bare = line.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
    const head = depth === 0 ? /^\s*(\w+)((?:\s+(?:"[^"]*"|\w+))*)\s*\{/.exec(line) : null;
    if (head !== null) {
      const attributes = new Map<string, Attribute>();
      open = { attributes };
      const labels = [...(head[2] ?? '').matchAll(/"([^"]*)"|(\w+)/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      );
      blocks.push({ kind: head[1] ?? '', labels, line: raw, at: index + 1, attributes });
    }
    const [, name, value] = /(?:^|\{)\s*([\w-]+)\s*=\s*(.+?)\s*,?\s*\}?\s*$/.exec(line) ?? [];
    if (open !== undefined && name !== undefined && value !== undefined && !open.attributes.has(name))
      open.attributes.set(name, { value, line: raw, at: index + 1 });
    heredoc = /<<[-~]?(\w+)\s*$/.exec(line)?.[1];
    depth = Math.max(0, depth + signs(bare, '{') - signs(bare, '}'));
    if (depth === 0) open = undefined;
  }
  return blocks;
};

/** The text of a quoted value; undefined for an expression. */
export const literal = (attribute: Attribute | undefined): string | undefined => {
  const [, text] = /^"([^"$]*)"$/.exec(attribute?.value ?? '') ?? [];
  if (text !== undefined) return text;
  return /^(?:true|false|-?\d+(?:\.\d+)?)$/.test(attribute?.value ?? '') ? attribute?.value : undefined;
};
