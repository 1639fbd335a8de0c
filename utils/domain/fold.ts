/** German text folded for finding: case, umlauts (ä is ae), ß (is ss) and accents do not matter. */
export function foldGerman(text: string): string {
  return text
    .toLocaleLowerCase('de')
    .normalize('NFC')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** The words of a text, folded, without what stands between them. */
export function foldedWords(text: string): string[] {
  return foldGerman(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
