import { NAMES } from './person-names';
import { PERSONAL_DATA, type PersonalData } from './personal-data';
import type { PersonalKind } from './personal-kind';

/** Stands for one character that was masked. Matches any character when a quote is sought again. */
export const MASK = '\u2588';

/** What stands around a find and may say what it is, in UTF-16 code units on each side. */
const CONTEXT = 40;

/** What was masked may be what kept its neighbour from being seen. Nothing real needs more; it keeps masking linear. */
const ROUNDS = 4;

/** Hears of a find: where it stands, in UTF-16 code units, and what it may be. */
type Finder = (start: number, end: number, kind: PersonalKind) => void;

/**
 * Masks what looks like personal data, character by character, so that offsets stay what they are and the text can
 * still be anchored. Pure; idempotent; takes time in proportion to the text, whatever the text. `found` hears of each
 * find; a later one may lie within an earlier one's neighbourhood, never within the find.
 */
export function maskPersonalData(text: string, found: Finder = () => undefined): string {
  // Everything but names has a digit or an at sign in it; most labels have neither.
  const kinds = /[\d@([]/.test(text) ? PERSONAL_DATA : NAMES;
  let masked = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = masked;
    for (const kind of kinds) masked = maskFinds(masked, kind, found);
    if (masked === before) break;
  }
  return masked;
}

/** Whether masking would change this text. */
export function looksPersonal(text: string): boolean {
  return maskPersonalData(text) !== text;
}

/** A text with a mask for each of its characters; white space stays. */
export function maskAll(text: string): string {
  return text.replace(/\S/gu, (character) => MASK.repeat(character.length));
}

function maskFinds(text: string, { kind, pattern, spares }: PersonalData, found: Finder): string {
  return text.replace(pattern, (match: string, ...rest: (string | number | undefined)[]) => {
    const [part] = rest;
    const at = Number(rest.findLast((each) => typeof each === 'number'));
    const hidden = typeof part === 'string' ? part : match;
    const end = at + match.length;
    const start = end - hidden.length;
    const before = text.slice(Math.max(0, start - CONTEXT), start);
    if (spares?.(hidden, before, text.slice(end, end + CONTEXT))) return match;
    found(start, end, kind);
    return match.slice(0, match.length - hidden.length) + maskAll(hidden);
  });
}
