/**
 * A parser of our own for CSV after RFC 4180 (Excel's with semicolons), so that the test does not read with what has written.
 * Throws on what the format does not allow.
 */
export function readCsv(text: string, separator = ';'): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    row.push(cell);
    if (text[end] === separator) at = end + 1;
    else if (text.startsWith('\r\n', end)) {
      rows.push(row);
      row = [];
      at = end + 2;
    } else throw new Error(`neither a separator nor a line's end at ${end}`);
  }
  return rows;
}

function plainCell(text: string, start: number, separator: string): { cell: string; end: number } {
  const length = text.slice(start).search(separator === ';' ? /[;\r\n"]/ : /[,\r\n"]/);
  const end = length < 0 ? text.length : start + length;
  return { cell: text.slice(start, end), end };
}

function quotedCell(text: string, start: number): { cell: string; end: number } {
  const inside = /"((?:[^"]|"")*)"/y;
  inside.lastIndex = start;
  const match = inside.exec(text);
  if (!match) throw new Error(`a quotation mark is left open at ${start}`);
  return { cell: (match[1] ?? '').replaceAll('""', '"'), end: inside.lastIndex };
}
