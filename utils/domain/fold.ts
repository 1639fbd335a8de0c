/**
 * The words of a German text, folded for finding: case, umlauts (ä is ae), ß (is ss), accents and what stands between
 * words do not matter.
 */
export function foldedWords(text: string): string[] {
  return foldGerman(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function foldGerman(text: string): string {
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
