import { createBestOf, type Scored } from './best-of';
import { type Board, closeTerm, gainByWord, keepAllowed, takeTerm, wipe } from './board';
import { FIRST_WORD } from './note-tokens';
import { gainByPair } from './pairs';
import { countPostings, type Layout, placeOf } from './parts';
import { gainByPhrase } from './phrase';
import { scoresByPlace } from './placer';
import type { Term } from './query';
import type { createReader } from './readings';
import type { Vocabulary } from './vocabulary';

/** Words by which something was found, and what was typed for each. */
export type FoundWords = ReadonlyMap<string, string>;

/** Where nothing is searched. */
export const NO_WORDS: FoundWords = new Map();

/** What was found, best first; `total` also counts what did not fit into the limit. */
export interface Found {
  hits: { id: string; score: number }[];
  total: number;
  /** The words of the hits by which they were found, and what was typed for each. */
  words: FoundWords;
  /** Of all that was found, by its place in the order that was asked for: how well it fits, 0 for what was not found. */
  scores: Uint8Array<ArrayBuffer>;
}

/** Up to so many words that were sought are told, also those that none of the best hits has. */
const WORDS_TOLD = 1_000;

/** In a phrase the forms of a word count, and the beginning of one that is being typed. */
const PHRASE_LEAST = 0.765;
/** Notes that have less of what was asked than this share of the best one's are left out; with few others, less. */
const SHARE_LEAST = 0.6;
const SHARE_LEAST_OF_FEW = 0.25;
const ENOUGH = 10;

/** What is searched, and with what. `allowed`: 1 for each note that may be found. */
export interface Search {
  layout: Layout;
  vocabulary: Vocabulary;
  read: ReturnType<typeof createReader>;
  board: Board;
  allowed: Uint8Array;
  /** The place of each note in the order that was asked for, and how many places there are. */
  places: Uint32Array;
  placeCount: number;
}

/** Searches parts of an index. */
export function searchParts(terms: readonly Term[], search: Search, limit: number): Found {
  const { layout, board, allowed } = search;
  const sought: Sought[] = [];
  let worths = 0;
  for (const term of terms) {
    sought.push(...gainByTerm(term, search));
    if (terms.length === 1) takeTerm(board, layout.size, allowed);
    else {
      const count = keepAllowed(board, allowed);
      // What nobody wrote tells nothing about those who wrote the rest.
      const worth = count && Math.log(1 + (layout.living - count + 0.5) / (count + 0.5));
      worths += worth;
      closeTerm(board, worth);
    }
  }
  if (terms.length > 1) choose(board, worths);
  const { hits, hitScores, hitCount } = board;
  const best = createBestOf(limit, layout.order);
  for (let at = 0; at < hitCount; at += 1) best.add(hits[at] ?? 0, hitScores[at] ?? 0);
  const scores = scoresByPlace(hits, hitScores, hitCount, search.places, search.placeCount);
  wipe(board);
  return { ...show(best.sorted(), sought, search), total: hitCount, scores };
}

/** Words that were sought, and what was typed for them. */
interface Sought {
  typed: string;
  words: readonly number[];
}

/** The ids of the best notes, and the words in them that were sought. */
function show(
  best: readonly Scored[],
  sought: readonly Sought[],
  { layout, vocabulary }: Search,
): Pick<Found, 'hits' | 'words'> {
  const words = new Map<string, string>();
  // For each word by which of the sought it was found, counted from 1 (a query has no 255 words); 0 again when it is told.
  const by = new Uint8Array(vocabulary.size);
  for (let at = sought.length - 1; at >= 0; at -= 1) for (const word of sought[at]?.words ?? []) by[word] = at + 1;
  const tell = (word: number) => {
    const found = sought[(by[word] ?? 0) - 1];
    if (!found) return;
    by[word] = 0;
    words.set(vocabulary.word(word), found.typed);
  };
  const hits = best.map(({ note, score }) => {
    const { part, number } = placeOf(layout, note);
    const { ids, tokens, tokensAt } = part.segment;
    const end = tokensAt[number + 1] ?? 0;
    for (let at = tokensAt[number] ?? 0; at < end; at += 1) {
      const word = (tokens[at] ?? 0) - FIRST_WORD;
      if (word >= 0 && by[word] !== 0) tell(word);
    }
    return { id: ids[number] ?? '', score };
  });
  if (sought.reduce((sum, { words }) => sum + words.length, 0) <= WORDS_TOLD)
    for (const { words: all } of sought) for (const word of all) tell(word);
  return { hits, words };
}

/** Lets notes gain that have a term; answers the words that stand for it. */
function gainByTerm({ words, quoted, state }: Term, { layout, read, board, allowed }: Search): Sought[] {
  const readings = words.map((typed, place) => ({
    typed,
    reading: read(typed, place + 1 < words.length ? 'typed' : state),
  }));
  if (quoted) {
    const places = readings.map(({ typed, reading }) => ({
      typed,
      words: [...reading.words].filter(([, weight]) => weight >= PHRASE_LEAST).map(([word]) => word),
    }));
    gainByPhrase(
      board,
      layout,
      places.map(({ words }) => words),
    );
    return places;
  }
  return readings.map(({ typed, reading }) => {
    for (const [word, weight] of reading.words) gainByWord(board, layout, word, weight);
    for (const pair of reading.pairs) gainByPair(board, layout, pair);
    const others = new Set(reading.pairs.flatMap(({ first, second }) => [...first, ...second]));
    const known = reading.mistyped.length ? keepAllowed(board, allowed) : 0;
    for (const { number, weight } of reading.mistyped) {
      if (known >= FEW && countPostings(layout, number) <= known) continue;
      gainByWord(board, layout, number, weight);
      others.add(number);
    }
    return { typed, words: [...reading.words.keys(), ...others] };
  });
}

/** With more notes than this, what was typed is taken as it is, unless another word like it is more usual. */
const FEW = 20;

function choose(board: Board, sought: number): void {
  const { touched, touchedCount, share, score, hits, hitScores } = board;
  let most = 0;
  for (let at = 0; at < touchedCount; at += 1) {
    const has = share[touched[at] ?? 0] ?? 0;
    if (has > most) most = has;
  }
  const countUpTo = (least: number, limit: number): number => {
    let total = 0;
    for (let at = 0; at < touchedCount && total < limit; at += 1)
      if ((share[touched[at] ?? 0] ?? 0) >= least) total += 1;
    return total;
  };
  const few = countUpTo(SHARE_LEAST * most, ENOUGH) < ENOUGH;
  const least = (few ? SHARE_LEAST_OF_FEW : SHARE_LEAST) * most;
  let total = 0;
  for (let at = 0; at < touchedCount; at += 1) {
    const note = touched[at] ?? 0;
    const has = share[note] ?? 0;
    if (has < least) continue;
    const part = has / sought;
    hits[total] = note;
    hitScores[total++] = (score[note] ?? 0) * part * part;
  }
  board.hitCount = total;
}
