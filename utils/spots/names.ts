import { MASK } from '@/utils/domain/mask';
import { isSameWord } from './words';

/** What begins with a capital in German and names something. */
const NAME = /^\p{Lu}[\p{L}\p{M}]{2,}/u;

/** Words that begin sentences and labels, and name nothing. */
const NAMELESS = new Set(
  (
    'Aber Alle Angabe Angaben Auch Auf Bei Bis Bitte Dann Das Der Des Die Diese Dieser Dort Ein Eine Einen Er Es Falls Für Haben Hat ' +
    'Hier Ich Ihr Ihre Ihrem Ihren Ihrer Ihres Ihnen Im In Ist Kann Können Mit Muss Müssen Nach Nicht Nur Ob Oder Sie Sind So ' +
    'Über Und Uns Vom Von Vor Wann War Waren Was Weitere Weiteren Welche Wenn Wer Werden Wie Wir Wird Wo Zu Zum Zur'
  ).split(' '),
);

/** So many letters a compound must end with to be about the same. */
const HEAD = 5;

/** Whether a word names something that may tell like texts apart; what was masked was somebody's name or number. */
export function isName(word: string): boolean {
  return word.includes(MASK) || (NAME.test(word) && !NAMELESS.has(word));
}

/**
 * Whether of two texts each names something that the other does not: "Sperrung der Ringstraße", "Sperrung der Hafenstraße".
 * Then they are about different things, however alike they read.
 */
export function nameOthers(one: readonly string[], other: readonly string[]): boolean {
  return lacksOne(one, other) && lacksOne(other, one);
}

/** Whether one of two titles still names all that the other one does, with the same numbers: "Ihr Fahrzeug", "Angaben zum Fahrzeug". */
export function isReworded(one: string, other: string): boolean {
  const [left, right] = [wordsIn(one), wordsIn(other)];
  const names = [left, right].map((words) => words.filter(isName));
  const [numbers, others] = [left, right].map((words) => words.filter((word) => /\d/.test(word)).join(' '));
  if (numbers !== others || names.some((words) => words.length === 0 || words.some((word) => word.includes(MASK))))
    return false;
  return !lacksOne(left, right) || !lacksOne(right, left);
}

function lacksOne(from: readonly string[], names: readonly string[]): boolean {
  return names.some((name) => isName(name) && !from.some((word) => isSameWord(word, name) || isSameHead(word, name)));
}

/** Whether one word is the other one, put together with more. German puts what it is last: "Satzung", "Gebührensatzung". */
export function isSameHead(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= HEAD && !short.includes(MASK) && long.endsWith(short.toLowerCase());
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}\u2588]+/gu) ?? [];
}
