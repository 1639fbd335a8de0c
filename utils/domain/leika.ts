/** A LeiKa key: 14 digits, the first two 99. It names a service and is no number of a person. */
export const LEIKA_KEY = /(?<!\d)99\d{12}(?!\d)/;

/** The same in groups, as people write it: `99 107 023 017 000`. */
const IN_GROUPS = /(?<!\d)99([ .\-\u00a0])(?:\d{3}\1){3}\d{3}(?!\d)/g;

/** All LeiKa keys in a text, as 14 digits each, whether they are written in groups or not. */
export function leikaKeysIn(text: string): string[] {
  const plain = text.replace(IN_GROUPS, (key) => key.replace(/\D/g, ''));
  return plain.match(new RegExp(LEIKA_KEY, 'g')) ?? [];
}
