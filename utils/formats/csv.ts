/** What programs want differently of the same table. */
export interface CsvDialect {
  separator: ',' | ';';
  /** U+FEFF in front. */
  byteOrderMark: boolean;
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What makes a spreadsheet take a cell for a formula: = + - @ and their full-width and small forms, also after white
 * space and invisible characters; and a tab or line break in front.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{C}\p{DI}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/**
 * The same inside of a cell, where a program that takes another separator for the right one would begin a new cell or
 * line: a German Excel that opens the plain form cuts at semicolons. "- a point" and ";-)" are no formulas; a sum
 * becomes dangerous by a call or by what it hands to another program: `-2+cmd|' /C calc'!A0`.
 */
const FORMULA_INSIDE =
  /([;,\t\n](?:(?![;,\t\n])[\s\p{C}\p{DI}"])*)(?=[=@＝＠﹦﹫]|[+\-＋－﹢﹣](?:(?![;,\t\n]).)*[|(])/gu;

/** What cannot stand in a cell without quotation marks; white space at the ends would be lost without them. */
const NEEDS_QUOTES = /[;,"\t\n]|^\s|\s$/;

/**
 * Rows as CSV: UTF-8, CRLF, quoted after RFC 4180. What would be taken for a formula gets an apostrophe in front; line
 * breaks inside of cells become LF.
 */
export function toCsv(rows: readonly (readonly string[])[], { separator, byteOrderMark }: CsvDialect): string {
  const lines = rows.map((row) => `${row.map(toCell).join(separator)}\r\n`).join('');
  return byteOrderMark ? BYTE_ORDER_MARK + lines : lines;
}

function toCell(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replace(FORMULA_INSIDE, "$1'");
  const cell = FORMULA.test(text) ? `'${lines}` : lines;
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
