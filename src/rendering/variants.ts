/**
 * Ways to lay the same diagram out, best guess first: as it is, then the other direction. The words stay the same, only
 * where the boxes stand differs.
 */
export const variantsOf = (source: string): readonly string[] => {
  const header = /^(\s*(?:flowchart|graph)\s+)(LR|TB|TD)\b/;
  const match = header.exec(source);
  if (match === null) return [source];
  return [source, source.replace(header, `$1${match[2] === 'LR' ? 'TB' : 'LR'}`)];
};
