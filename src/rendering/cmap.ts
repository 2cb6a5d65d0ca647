/** Code points that a TrueType font maps to a glyph, from its Unicode cmap (formats 4 and 12). */
export const codePointsOf = (font: Uint8Array): ReadonlySet<number> => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const points = new Set<number>();
  const tables = view.getUint16(4);
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16;
    if (view.getUint32(record) !== 0x636d6170) continue;
    const cmap = view.getUint32(record + 8);
    const subtables = view.getUint16(cmap + 2);
    for (let each = 0; each < subtables; each += 1) {
      const start = cmap + view.getUint32(cmap + 4 + each * 8 + 4);
      const format = view.getUint16(start);
      if (format === 4) readSegments(view, start, points);
      if (format === 12) readGroups(view, start, points);
    }
  }
  return points;
};

const readSegments = (view: DataView, start: number, points: Set<number>): void => {
  const doubled = view.getUint16(start + 6);
  for (let at = 0; at < doubled; at += 2) {
    const last = view.getUint16(start + 14 + at);
    const first = view.getUint16(start + 16 + doubled + at);
    for (let point = first; point <= last && point !== 0xffff; point += 1) points.add(point);
  }
};

const readGroups = (view: DataView, start: number, points: Set<number>): void => {
  const groups = view.getUint32(start + 12);
  for (let index = 0; index < groups; index += 1) {
    const group = start + 16 + index * 12;
    for (let point = view.getUint32(group); point <= view.getUint32(group + 4); point += 1) points.add(point);
  }
};
