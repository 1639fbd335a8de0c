import { fold, spellOut } from './fold';
import { INFLECTION, stem, verbStems } from './stem';
import { createErrorMeter } from './typing-errors';
import { lettersOf, type Vocabulary } from './vocabulary';

/** A word of the vocabulary that stands for what was typed. */
export interface FoundWord {
  number: number;
  /** How well, up to 1. */
  weight: number;
}

/** What kind of match is worth how much. */
const WEIGHT = {
  same: 1,
  spelling: 0.97,
  form: 0.9,
  beginning: 0.8,
  head: 0.75,
  tail: 0.75,
  inside: 0.45,
  error: 0.35,
};

/** What is left of a weight when the umlauts are others. */
const UNMEANT = 0.85;

/** The shortest stem that is sought inside of words, and at their ends. */
const INSIDE_LEAST = 4;
const TAIL_LEAST = 3;

/**
 * The words of a vocabulary that a word finds: itself, its forms, compounds that have it as a part, and, while it is being
 * typed, all that begins with it. Each with its best weight.
 */
export function findWords(vocabulary: Vocabulary, word: string, state: 'typing' | 'typed'): Map<number, number> {
  const found = new Map<number, number>();
  const keep = (number: number, weight: number) => {
    if (weight > (found.get(number) ?? 0)) found.set(number, weight);
  };
  const same = vocabulary.find(word);
  if (same !== undefined) keep(same, WEIGHT.same);
  const folded = fold(word);
  // A mark that stands alone.
  if (!folded) return found;
  const spelled = spellOut(word);
  for (const needle of new Set([stem(folded), ...verbStems(folded).map(stem)])) {
    // What follows the stem in the word itself. A verb's stem need not be a beginning of it.
    const ending = folded.startsWith(needle) ? folded.slice(needle.length) : undefined;
    // Umlauts that were typed are meant; where there are none, they may just have been left out.
    const meant = ending !== undefined && spelled !== folded && spelled.slice(0, spelled.length - ending.length);
    scan(vocabulary, needle, (number, rest, beginning) => {
      const whole = ending !== undefined && rest.startsWith(ending);
      const weight = whole
        ? Math.max(weighWhole(folded, rest.slice(ending.length), beginning, state), weighStem(needle, rest, beginning))
        : weighStem(needle, rest, beginning);
      const spells = !meant || spellOut(vocabulary.word(number)).includes(meant);
      keep(number, spells ? weight : weight * UNMEANT);
    });
  }
  return found;
}

/** Tells each place where letters stand in a form of a word: what follows them, and whether the form begins with them. */
function scan(
  vocabulary: Vocabulary,
  needle: string,
  tell: (number: number, rest: string, beginning: boolean) => void,
): void {
  const inside = needle.length >= TAIL_LEAST;
  for (const number of vocabulary.candidates(needle)) {
    const forms = vocabulary.forms(number);
    for (let place = forms.indexOf(needle); place >= 0; place = forms.indexOf(needle, place + 1)) {
      const beginning = place === 0 || forms.charAt(place - 1) === '\t';
      if (!inside && !beginning) continue;
      const tab = forms.indexOf('\t', place);
      tell(number, forms.slice(place + needle.length, tab < 0 ? forms.length : tab), beginning);
    }
  }
}

function weighWhole(word: string, rest: string, beginning: boolean, state: 'typing' | 'typed'): number {
  if (beginning && rest === '') return WEIGHT.spelling;
  if (beginning && state === 'typing')
    return word.length >= TAIL_LEAST && isEnding(rest) ? WEIGHT.form : WEIGHT.beginning;
  return weighStem(word, rest, beginning);
}

function weighStem(stem: string, rest: string, beginning: boolean): number {
  // Most of what begins with two letters: nothing needs to be known of its end.
  if (beginning && stem.length < TAIL_LEAST) return 0;
  const long = stem.length >= INSIDE_LEAST;
  if (!isEnding(rest)) return long ? (beginning ? WEIGHT.head : WEIGHT.inside) : 0;
  if (beginning) return WEIGHT.form;
  return long ? WEIGHT.tail : WEIGHT.inside;
}

const isEnding = (rest: string) => rest.length < 7 && INFLECTION.test(rest);

/** The words that are a form of a folded word. */
export function findForms(vocabulary: Vocabulary, word: string): number[] {
  return [...findWords(vocabulary, word, 'typed')]
    .filter(([, weight]) => weight >= WEIGHT.form * UNMEANT)
    .map(([number]) => number);
}

/** Typing errors that a word of this many letters may have. */
const errorsIn = (length: number) => (length < 5 ? 0 : length < 9 ? 1 : 2);

const firstForm = (forms: string) => (forms.includes('\t') ? forms.slice(0, forms.indexOf('\t')) : forms);

/** Words that differ from a typed one, or from its beginning, by typing errors. Not those that are `known` already. */
export function findMistyped(vocabulary: Vocabulary, typed: string, known: ReadonlyMap<number, number>): FoundWord[] {
  const folded = fold(typed);
  const most = errorsIn(folded.length);
  if (!most || /\d/.test(folded)) return [];
  const meter = createErrorMeter(folded, most);
  const wanted = lettersOf(folded);
  const { letters } = vocabulary;
  const found: FoundWord[] = [];
  // Who mistypes seldom does so at once: the first letter is right, missing, or the second one.
  const first = new Set([folded.charAt(0), folded.charAt(1)]);
  for (const number of [...first].flatMap(vocabulary.candidates)) {
    // Most words lack too many of the letters.
    let missing = wanted & ~(letters[number] ?? 0);
    for (let rest = most; missing && rest; rest -= 1) missing &= missing - 1;
    if (missing) continue;
    const word = firstForm(vocabulary.forms(number));
    if (word.length + most < folded.length || known.has(number)) continue;
    const fit = meter(word);
    if (fit) found.push({ number, weight: (WEIGHT.error / fit.errors) * (fit.to === word.length ? 1 : 0.8) });
  }
  return found;
}
