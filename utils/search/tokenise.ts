/** A word of a text, as it stands there. */
export interface Token {
  word: string;
  from: number;
}

/** Longer words are cut: nobody types them, and texts may be hostile. */
const WORD_MAX = 64;

/** The words of a text, and paragraph signs, at most so many. */
export function tokenise(text: string, most: number): Token[] {
  const tokens: Token[] = [];
  const pattern = /[\p{L}\p{N}\p{M}]+|§/gu;
  for (let match = pattern.exec(text); match && tokens.length < most; match = pattern.exec(text))
    tokens.push({ word: match[0].slice(0, WORD_MAX), from: match.index });
  return tokens;
}
