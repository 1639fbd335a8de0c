import { fold, lowerCase, withoutMarks } from './fold';
import { verbStems } from './stem';

/** All words of an index, each with a number. It only grows. */
export interface Vocabulary {
  readonly size: number;
  /** For each word the letters that it has, as bits. Longer than there are words. */
  readonly letters: Int32Array;
  /** The number of a word, however it is written; it gets one if it has none. */
  numberOf(word: string): number;
  /** The number of a word in small letters that is known. */
  find(word: string): number | undefined;
  /** The word with this number, in small letters. Throws a `RangeError` for none. */
  word(number: number): string;
  /** What it can be found by: it itself, folded, and behind tabs other forms. */
  forms(number: number): string;
  /** Whether a word has this folded form. */
  knows(folded: string): boolean;
  /** Words that may have these letters in a form, all that do among them; one or two letters are sought at beginnings. */
  candidates(letters: string): readonly number[];
}

/** Makes a vocabulary of words in small letters, numbered from 0 on. An empty one only keeps its number from the others. */
export function createVocabulary(words: Iterable<string> = []): Vocabulary {
  // Words as they are written in texts, beside those in small letters: most are met again and again.
  const numbers = new Map<string, number>();
  const list: string[] = [];
  const lines: string[] = [];
  const folds = new Set<string>();
  const grams = new Map<string, number[]>();
  let letters = new Int32Array(1024);
  const makeRoom = (number: number) => {
    if (number < letters.length) return;
    const larger = new Int32Array(number * 2);
    larger.set(letters);
    letters = larger;
  };
  const leaveOut = () => {
    makeRoom(list.length);
    list.push('');
    lines.push('');
  };
  const add = (word: string): number => {
    const number = list.length;
    const forms = formsOf(word);
    list.push(word);
    lines.push(forms.join('\t'));
    folds.add(forms[0] ?? '');
    makeRoom(number);
    for (const form of forms) {
      for (const gram of gramsOf(form)) {
        const known = grams.get(gram);
        if (!known) grams.set(gram, [number]);
        else if (known.at(-1) !== number) known.push(number);
      }
    }
    letters[number] = lettersOf(forms.join());
    return number;
  };
  const numberOf = (written: string): number => {
    const known = numbers.get(written);
    if (known !== undefined) return known;
    const word = lowerCase(written);
    const number = numbers.get(word) ?? add(word);
    numbers.set(word, number);
    numbers.set(written, number);
    return number;
  };
  for (const word of words) {
    if (word) numberOf(word);
    else leaveOut();
  }
  return {
    get size() {
      return list.length;
    },
    get letters() {
      return letters;
    },
    numberOf,
    find: (word) => numbers.get(word),
    word(number) {
      const word = list[number];
      if (word === undefined) throw new RangeError(`no word ${number}`);
      return word;
    },
    forms: (number) => lines[number] ?? '',
    knows: (folded) => folds.has(folded),
    candidates(sought) {
      if (sought.length < GRAM) return grams.get(`^${sought}`) ?? [];
      let fewest: readonly number[] | undefined;
      for (let at = 0; at + GRAM <= sought.length; at += 1) {
        const some = grams.get(sought.slice(at, at + GRAM)) ?? [];
        if (!fewest || some.length < fewest.length) fewest = some;
      }
      return fewest ?? [];
    },
  };
}

/** So many letters are looked up together. */
const GRAM = 3;

/** The pieces of three letters of a form, and its beginnings of one and two. */
function gramsOf(form: string): string[] {
  const grams = [`^${form.slice(0, 1)}`, `^${form.slice(0, 2)}`];
  for (let at = 0; at + GRAM <= form.length; at += 1) grams.push(form.slice(at, at + GRAM));
  return grams;
}

/**
 * The forms that a word is found by: folded; with its `oe` as it is, because of `Kontoeröffnung`; the stems of its verb.
 */
function formsOf(word: string): string[] {
  const folded = fold(word);
  return [...new Set([folded, withoutMarks(word), ...verbStems(folded)])];
}

/** Which letters a text has, as bits: a to z, one for digits, one for all others. */
export function lettersOf(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 97 && code <= 122) bits |= 1 << (code - 97);
    else if (code >= 48 && code <= 57) bits |= 1 << 26;
    else if (code > 127) bits |= 1 << 27;
  }
  return bits;
}
