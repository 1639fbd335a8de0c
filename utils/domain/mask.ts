import { NAMES } from './person-names';
import { PERSONAL_DATA, type PersonalData } from './personal-data';

/** Stands for one character that was masked. Matches any character when a quote is sought again. */
export const MASK = '\u2588';

/** What stands around a find and may say what it is, in UTF-16 code units on each side. */
const CONTEXT = 40;

/** What was masked may be what kept its neighbour from being seen. Nothing real needs more; it keeps masking linear. */
const ROUNDS = 4;

/**
 * Masks what looks like personal data, character by character, so that offsets stay what they are and the text can
 * still be anchored. Pure; idempotent; takes time in proportion to the text, whatever the text.
 */
export function maskPersonalData(text: string): string {
  // Everything but names has a digit or an at sign in it; most labels have neither.
  const kinds = /[\d@([]/.test(text) ? PERSONAL_DATA : NAMES;
  let masked = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = masked;
    masked = kinds.reduce(maskFinds, masked);
    if (masked === before) break;
  }
  return masked;
}

/** Whether masking would change this text. */
export function looksPersonal(text: string): boolean {
  return maskPersonalData(text) !== text;
}

function maskFinds(text: string, { pattern, spares }: PersonalData): string {
  return text.replace(pattern, (match: string, ...rest: (string | number | undefined)[]) => {
    const [part] = rest;
    const at = Number(rest.findLast((each) => typeof each === 'number'));
    const hidden = typeof part === 'string' ? part : match;
    const end = at + match.length;
    const before = text.slice(Math.max(0, end - hidden.length - CONTEXT), end - hidden.length);
    if (spares?.(hidden, before, text.slice(end, end + CONTEXT))) return match;
    return match.slice(0, match.length - hidden.length) + hidden.replace(/\S/gu, (c) => MASK.repeat(c.length));
  });
}
