import { MASK } from '@/utils/domain/mask';

const MASK_CODE = MASK.charCodeAt(0);

/** Words further from the quote count less: each by this factor. */
const DECAY = 0.55;

/** What a foreign word put in between costs, as part of the weight of the word beyond it. */
const INSERTION = 0.06;

/** How far from where it should be the first word is sought, in words. */
const REACH = 8;

/** Words less alike than this are different words. */
const SAME_WORD = 0.6;

/**
 * How alike two short texts are, 0 to 1: what they begin and end with in common. Different digits make them different
 * altogether ("Kind 1", "Kind 2"): on forms, numbers tell twins apart. A mask in `wanted` matches any character.
 */
export function similarity(wanted: string, found: string): number {
  if (wanted === found) return 1;
  const shorter = Math.min(wanted.length, found.length);
  let head = 0;
  while (head < shorter && agreesAt(wanted, head, found, head)) head++;
  let tail = 0;
  while (tail < shorter - head && agreesAt(wanted, wanted.length - 1 - tail, found, found.length - 1 - tail)) tail++;
  if (head + tail === 0 || !haveSameDigits(wanted, found)) return 0;
  return (head + tail) / Math.max(wanted.length, found.length);
}

function agreesAt(wanted: string, at: number, found: string, there: number): boolean {
  const code = wanted.charCodeAt(at);
  return code === found.charCodeAt(there) || code === MASK_CODE;
}

/**
 * Whether two texts have the same digits in the same order. A mask in `wanted` may have been any number: then its known
 * digits must be among those of `found`.
 */
export function haveSameDigits(wanted: string, found: string): boolean {
  let there = 0;
  let masked = false;
  for (let at = 0; at < wanted.length; at++) {
    const code = wanted.charCodeAt(at);
    masked ||= code === MASK_CODE;
    if (!isDigit(code)) continue;
    while (there < found.length && (masked ? found.charCodeAt(there) !== code : !isDigit(found.charCodeAt(there))))
      there++;
    if (found.charCodeAt(there++) !== code) return false;
  }
  while (!masked && there < found.length) if (isDigit(found.charCodeAt(there++))) return false;
  return true;
}

/** Nouns of so many letters say what is meant: German writes them with a capital. */
const NOUN = /^\p{Lu}\p{L}{4,}/u;

/** Whether no noun of a text was replaced by another one: "Sperrung der Ringstraße", "Sperrung der Hafenstraße". */
export function haveSameNouns(wanted: string, found: string): boolean {
  const nouns = (text: string) => text.split(' ').filter((word) => NOUN.test(word));
  const [before, now] = [nouns(wanted), nouns(found)];
  const lacks = (list: readonly string[], word: string) => list.every((other) => similarity(word, other) < SAME_WORD);
  return !(before.some((word) => lacks(now, word)) && now.some((word) => lacks(before, word)));
}

/** Words with a capital that name nothing. */
const NAMELESS = /^(?:Ihr|Sie|Ihnen|Der|Die|Das|Ein|Angabe|Bitte)/u;

/** Whether a text that was reworded still names all that it named, with the same numbers: "Ihr Fahrzeug", "Angaben zum Fahrzeug". */
export function keepsNouns(wanted: string, found: string): boolean {
  const words = (text: string): string[] => text.match(/[\p{L}\p{N}-]+/gu) ?? [];
  const names = words(wanted).filter((word) => /^[\p{Lu}\d]/u.test(word) && !NAMELESS.test(word));
  const there = words(found);
  return names.length > 0 && haveSameDigits(wanted, found) && names.every((name) => there.includes(name));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * How far `wanted`, words or titles from the nearest to the farthest, is found in `found`, in this order, 0 to 1. What
 * was put in between costs little, what was replaced costs the more the nearer it is. Nothing to go by: undefined.
 */
export function nearness(wanted: readonly string[], found: readonly string[]): number | undefined {
  const row = new Float64Array(found.length + 1);
  for (let skipped = 1; skipped <= found.length; skipped++) row[skipped] = -INSERTION * skipped;
  let weight = 1;
  let total = 0;
  wanted.forEach((word, number) => {
    // A masked word fits any: it says nothing, but it stands for one word.
    const value = isMasked(word) ? 0 : weight;
    total += value;
    // In place: `before` is what stood one to the left in the row above. Nobody puts in more than twice as much.
    let before = row[0] ?? 0;
    const reach = Math.min(found.length, 2 * number + REACH);
    for (let index = 0; index < reach; index++) {
      const above = row[index + 1] ?? 0;
      const alike = value ? similarity(word, found[index] ?? '') : 1;
      const matched = alike < SAME_WORD ? 0 : before + alike * value;
      row[index + 1] = Math.max(above, (row[index] ?? 0) - INSERTION * weight, matched);
      before = above;
    }
    weight *= DECAY;
  });
  return total > 0 ? Math.max(0, ...row) / total : undefined;
}

function isMasked(word: string): boolean {
  return word.charCodeAt(0) === MASK_CODE && word.replaceAll(MASK, '') === '';
}

/** Whether a character of a quote agrees with one of the page: {@link MASK} agrees with any. */
export function agrees(wanted: string | undefined, found: string | undefined): boolean {
  return found !== undefined && (wanted === found || wanted === MASK);
}
