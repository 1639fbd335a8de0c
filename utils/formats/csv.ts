/** Excel takes a file for UTF-8 only with this mark in front. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What makes a spreadsheet take a cell for a formula: = + - @ and their full-width and small forms, also after white
 * space and invisible characters; and a tab or line break in front.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{C}\p{DI}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/** What cannot stand in a cell without quotation marks; white space at the ends would be lost without them. */
const NEEDS_QUOTES = /[;,"\t\n]|^\s|\s$/;

/**
 * Rows as CSV for a German Excel: UTF-8 with byte order mark, semicolons, CRLF, quoted after RFC 4180. A cell that
 * would be taken for a formula gets an apostrophe in front; line breaks inside of cells become LF.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(toCell).join(';')}\r\n`).join('');
}

function toCell(text: string): string {
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  const cell = guarded.replace(/\r\n?/g, '\n');
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
