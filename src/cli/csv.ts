/** Rows of comma or semicolon separated values (RFC 4180). The separator is the one that the first line has more of. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const [first = ''] = text.split('\n', 1);
  const separator = first.split(';').length > first.split(',').length ? ';' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  // a cell, and what ends it
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'y');
  const source = text.replace(/^\uFEFF/, '');
  for (let hit = cell.exec(source); hit; hit = cell.exec(source)) {
    row.push(hit[1]?.replaceAll('""', '"') ?? hit[2] ?? '');
    if (hit[3] === separator) continue;
    rows.push(row);
    row = [];
    if (cell.lastIndex >= source.length) break;
  }
  return rows;
}
