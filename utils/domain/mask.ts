/** Stands for one character that was masked. Matches any character when a quote is sought again. */
export const MASK = '\u2588';

/** What looks like personal data in running text. Each pattern masks its whole match, or its group 1 where it has one. */
const PATTERNS: readonly RegExp[] = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g,
  /\b\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d{2}\b/g,
  /(?<![\p{L}\p{N}])(?:\+49|0)[\d\s/()-]{6,}\d/gu,
  /(?<![\p{N},.])\d(?:[ /-]?\d){6,}(?![\p{N}])/gu,
  // Titles, initials, "von der" and one or two names.
  /\b(?:Herrn?|Frau)\s+((?:\p{L}{1,4}\.[\s-]*)*(?:(?:v[oa]n|vom|de[rnm]?|zu[rm]?)\s+)*\p{Lu}[\p{L}-]+(?:\s+(?:(?:v[oa]n|vom|de[rnm]?|zu[rm]?)\s+)*\p{Lu}[\p{L}-]+)?)/gu,
];

/**
 * Masks what looks like personal data, character by character, so that offsets stay what they are and the text can
 * still be anchored. Pure; idempotent.
 */
export function maskPersonalData(text: string): string {
  const masked = PATTERNS.reduce(maskMatches, text);
  // What was masked may have been what kept its neighbour from being seen: until nothing is left to mask.
  return masked === text ? text : maskPersonalData(masked);
}

function maskMatches(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match: string, part?: string | number) => {
    const hidden = typeof part === 'string' ? part : match;
    return match.slice(0, match.length - hidden.length) + hidden.replace(/\S/gu, (c) => MASK.repeat(c.length));
  });
}
