import { type Stretch, seenLength } from './seen-text.ts';

const MIN_WORD = 3;
const MIN_WORDS_TO_HALVE = 6;

interface Word extends Stretch {
  text: string;
}

/**
 * Parts of a text that somebody may mark, in seen characters from its beginning: a word of at least three letters, where
 * there are others, and half of a sentence, where it has at least six words.
 */
export function chooseParts(text: string, random: (below: number) => number): Stretch[] {
  const parts: Stretch[] = [];
  const words = wordsOf(text);
  const long = words.filter(({ text }) => text.length >= MIN_WORD);
  const word = words.length > 1 ? long[random(long.length)] : undefined;
  if (word) parts.push({ start: word.start, end: word.end });
  const sentences = sentencesOf(words).filter((sentence) => sentence.length >= MIN_WORDS_TO_HALVE);
  const sentence = sentences[random(sentences.length)] ?? [];
  const half = Math.floor(sentence.length / 2);
  const from = random(sentence.length - half + 1);
  const [first, last] = [sentence[from], sentence[from + half - 1]];
  if (first && last) parts.push({ start: first.start, end: last.end });
  return parts;
}

/** From the middle of a text to its end, and from the beginning of the next to its middle: how many seen characters. */
export function chooseAcross(text: string, next: string): { fromEnd: number; fromStart: number } {
  const words = wordsOf(text);
  const nextWords = wordsOf(next);
  const first = words[Math.floor(words.length / 2)];
  const last = nextWords[Math.floor((nextWords.length - 1) / 2)];
  return { fromEnd: seenLength(text) - (first?.start ?? 0), fromStart: last?.end ?? 0 };
}

/** Words with the marks before and behind them left out, as a double click takes them. */
function wordsOf(text: string): Word[] {
  let seen = 0;
  return text.split(' ').flatMap((token) => {
    const word = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(token);
    const start = seen + (word?.index ?? 0);
    seen += token.length;
    return word ? [{ text: word[0], start, end: start + word[0].length }] : [];
  });
}

/** A sentence ends where marks stand between two words and the next begins with a capital; plain, not clever. */
function sentencesOf(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [[]];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (before && before.end < word.start && /^\p{Lu}/u.test(word.text)) sentences.push([]);
    sentences.at(-1)?.push(word);
  }
  return sentences;
}
