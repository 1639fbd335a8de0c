/** Letters that Unicode does not take apart into a base and a mark. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'a', œ: 'o', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ð: 'd' };
const APART = /[ßæœøłđıð]/g;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };
const MARKS = /\p{M}+/gu;
const ASCII = /^[a-z0-9]*$/;

/** A word in small letters, composed: the same word however it was typed, but not yet folded. */
export function lowerCase(word: string): string {
  return word.toLowerCase().normalize('NFC');
}

/** A word in small letters without marks: `straße` and `größe` become `strasse` and `grosse`. */
export function withoutMarks(word: string): string {
  if (ASCII.test(word)) return word;
  const bare = word.normalize('NFD').replace(MARKS, '');
  return bare.replace(APART, (letter) => LETTERS[letter] ?? letter);
}

/**
 * The form in which spellings of a word meet: small letters, no marks, `ä` and `ae` alike an `a`. So `Gebühr`,
 * `Gebuehr` and `Gebuhr` are the same, and plurals such as `Häuser` begin like their singular. The `e` stays where it
 * belongs to another sound (`Steuer`, `bauen`, `Quelle`). What begins a word begins its folded form.
 */
export function fold(word: string): string {
  return withoutMarks(word).replace(/(?<![aeiouq])ue|ae|oe/g, (pair) => pair.charAt(0));
}

/** The word with `ae` for `ä`, without folding more: what tells `Gebü` from `Gebu`. */
export function spellOut(word: string): string {
  return withoutMarks(ASCII.test(word) ? word : word.replace(/[äöü]/g, (letter) => `${UMLAUTS[letter]}e`));
}

/** The folded word, and for each of its letters where the letter of the word begins that it stands for. */
export function foldWithPlaces(word: string): { folded: string; places: number[] } {
  const folded = fold(lowerCase(word));
  const places: number[] = [];
  let at = 0;
  for (const { segment, index } of letters(word)) {
    // A letter is worth as many folded ones as the fold of all up to it is longer.
    const length = fold(lowerCase(word.slice(0, index + segment.length))).length;
    for (; at < Math.min(length, folded.length); at += 1) places.push(index);
  }
  while (places.length < folded.length) places.push(word.length);
  return { folded, places };
}

/** The letters of a word, marks with the letter that they stand on. */
function letters(word: string): { segment: string; index: number }[] {
  return [...word.matchAll(/\P{M}\p{M}*|\p{M}+/gu)].map((match) => ({ segment: match[0], index: match.index }));
}
