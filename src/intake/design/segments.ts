/** A run of lines of one format. Lines keep their numbers: `first` is the 1-based line of the first. */
export interface Segment {
  readonly format: 'prose' | 'compose' | 'terraform';
  readonly lines: readonly string[];
  readonly first: number;
}

const fence = /^\s{0,3}(?:```|~~~)/;
const topKey = /^(?:[\w.-]+|"[^"]+")\s*:(?:\s|$)/;
const block = /^(?:resource|provider|module|variable|data|terraform|locals|output)\b[^{]*\{/;

/** Line after a compose file that begins at `from`: top-level keys and what is indented below them. */
const composeEnd = (lines: readonly string[], from: number): number => {
  let end = from;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '' || /^\s*#/.test(line)) continue;
    if (fence.test(line) || !(/^\s/.test(line) || topKey.test(line) || /^- /.test(line))) break;
    // "Backups: nightly to S3" after the file is prose again.
    if (
      index > from &&
      topKey.test(line) &&
      !/^(?:services|volumes|networks|secrets|configs|version|name|x-[\w-]+)\s*:/.test(line)
    )
      break;
    end = index + 1;
  }
  return end;
};

/** Line after the block of Terraform that begins at `from`, where its braces close. */
const blockEnd = (lines: readonly string[], from: number): number => {
  let depth = 0;
  for (let index = from; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').replace(/"[^"]*"/g, '').replace(/(?:#|\/\/).*$/, '');
    depth += (line.match(/\{/g)?.length ?? 0) - (line.match(/\}/g)?.length ?? 0);
    if (depth <= 0) return index + 1;
  }
  return lines.length;
};

/** Cuts a pasted text into prose, compose files and Terraform, fenced or not. */
export const segmentsOf = (text: string): readonly Segment[] => {
  const lines = text.split('\n');
  const segments: Segment[] = [];
  let prose: string[] = [];
  let first = 1;
  const flush = (next: number) => {
    if (prose.some((line) => line.trim() !== '')) segments.push({ format: 'prose', lines: prose, first });
    prose = [];
    first = next + 1;
  };
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    const isCompose = /^services\s*:\s*(?:#.*)?$/.test(line);
    const end = isCompose ? composeEnd(lines, index) : block.test(line) ? blockEnd(lines, index) : index;
    if (end > index) {
      flush(index);
      segments.push({
        format: isCompose ? 'compose' : 'terraform',
        lines: lines.slice(index, end),
        first: index + 1,
      });
      index = end;
      first = index + 1;
      continue;
    }
    // What stands in a fence and is no file that is known is read like lines of text.
    prose.push(fence.test(line) ? '' : line);
    index += 1;
  }
  flush(lines.length);
  return segments;
};
