import { MASK } from '@/utils/domain/mask';
import type { TextQuoteSelector } from '@/utils/domain/selector';
import { agrees } from './similarity';
import type { Extent } from './text';

/** A seed shorter than this occurs everywhere: the context next to the quote has to help. */
const MIN_SEED = 4;

/** How much context may help. */
const HELP = 24;

const SPACE = 32;
const MASK_CODE = MASK.charCodeAt(0);

/** Bounds the work for a masked quote whose known pieces are everywhere. */
const MAX_HITS = 500;

/** Every place in `text` that reads like the quote itself, masks matching whatever stands there now. */
export function* findExact(quote: TextQuoteSelector, text: string): Generator<Extent> {
  const { prefix = '', exact, suffix = '' } = quote;
  if (!exact.includes(MASK)) {
    for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
      yield { start, end: start + exact.length };
    }
    return;
  }
  const pattern = prefix + exact + suffix;
  const from = prefix.length;
  const to = from + exact.length;
  const inside = longestLiteral(pattern, from, to);
  const seed = inside.end - inside.start < MIN_SEED ? longestLiteral(pattern, from - HELP, to + HELP) : inside;
  const literal = pattern.slice(seed.start, seed.end);
  if (!literal.trim()) return;
  let hits = 0;
  for (let hit = text.indexOf(literal); hit >= 0 && hits++ < MAX_HITS; hit = text.indexOf(literal, hit + 1)) {
    const end = follow(pattern, seed.end, to, text, hit + literal.length);
    const start = follow(pattern, seed.start, from, text, hit);
    if (start >= 0 && end > start) yield { start, end };
  }
}

function longestLiteral(pattern: string, from: number, to: number): Extent {
  let best: Extent = { start: 0, end: 0 };
  let start = Math.max(0, from);
  for (let at = start; at <= Math.min(to, pattern.length); at++) {
    if (at < Math.min(to, pattern.length) && pattern[at] !== MASK) continue;
    if (at - start > best.end - best.start) best = { start, end: at };
    start = at + 1;
  }
  return best;
}

/**
 * Walks along pattern and text from `from` to `to` and answers where it ends in the text, -1 if they disagree. A masked
 * word may now be longer or shorter: another applicant has another address.
 */
function follow(pattern: string, from: number, to: number, text: string, start: number): number {
  const end = followWords(pattern, from, to, text, start);
  if (end >= 0) return end;
  const length = to - from;
  const [left, at] = length < 0 ? [to, start + length] : [from, start];
  for (let index = 0; index < Math.abs(length); index++) {
    if (!agrees(pattern[left + index], text[at + index])) return -1;
  }
  return start + length;
}

function followWords(pattern: string, from: number, to: number, text: string, start: number): number {
  const step = from <= to ? 1 : -1;
  const off = step > 0 ? 0 : -1;
  let at = start;
  for (let as = from; as !== to; ) {
    const char = pattern[as + off];
    if (char !== MASK) {
      if (char !== text[at + off]) return -1;
      as += step;
      at += step;
      continue;
    }
    let masked = 0;
    for (; as !== to && pattern[as + off] === MASK; as += step) masked++;
    // A word of which only a part was marked: as many characters as there were.
    if (pattern[as + off] !== MASK) {
      masked = runLength(text, at + off, step) - runLength(pattern, as + off, step, MASK_CODE);
      if (masked < 1) return -1;
    }
    at += step * masked;
  }
  return at;
}

/** How many characters go on from a place until a space, or until `stop`. By codes: it is asked for every place of a seed. */
function runLength(text: string, from: number, step: number, stop: number = SPACE): number {
  let length = 0;
  for (let at = from; at >= 0 && at < text.length; at += step) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === stop) break;
    length++;
  }
  return length;
}
