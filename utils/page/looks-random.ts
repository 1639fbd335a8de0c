import { LEIKA_KEY } from '@/utils/domain/leika';

/** So many digits in a row may be the number of a case or a person; a LeiKa key is none. */
const MANY_DIGITS = new RegExp(`(?!${LEIKA_KEY.source})(?<!\\d)\\d{7,}`);

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/i;
/** From digits to letters and back, from small letters to capitals: words hardly do that. */
const DIGIT_CHANGE = /\p{L}(?=\d)|\d(?=\p{L})/gu;
const CHANGE = /[a-z](?=\d)|\d(?=[a-z])|[a-z](?=[A-Z])|[A-Z](?=\d)|\d(?=[A-Z])/g;
/** Words (also in camel case), words in capitals, short words between hyphens, years: what tokens hold only by chance. */
const WORDLIKE =
  /(?=\p{L}[a-zäöüß]*[aeiouyäöü]|[AEIOUÄÖÜ])(?:[A-ZÄÖÜ][a-zäöüß]{2,}|[a-zäöüß]{3,})|(?<![\p{L}\p{N}])(?:[A-ZÄÖÜ]*[AEIOUÄÖÜ][A-ZÄÖÜ]*(?!\p{L})|\p{L}{1,3}(?![\p{L}\p{N}]))|(?<!\d)\d{1,4}(?!\d)/gu;

/**
 * Whether a part of an address looks like a session id, a token or the number of a case or person: such parts change
 * from visit to visit or lead back to somebody, so they neither name a page nor may they be stored.
 */
export function looksRandom(part: string): boolean {
  return MANY_DIGITS.test(part) || looksLikeToken(part);
}

/** Whether it looks like a session id or a token; long numbers alone do not. */
export function looksLikeToken(part: string): boolean {
  if (/(?:^|[^@])@(?!@)/.test(part) || UUID.test(part)) return true;
  return part.split(/[^\p{L}\p{N}_-]+/u).some(isToken) || (/[+/=~]/.test(part) && isToken(part.replace(/[+/=~]/g, '')));
}

function isToken(text: string): boolean {
  const token = text.replace(LEIKA_KEY, '');
  if (token.length < 8) return false;
  if (/^(?=.*\d)(?=.*[a-f])[0-9a-f]{8,}$/i.test(token) || /^[0-9a-f]{16,}$/i.test(token)) return true;
  const changes = token.match(CHANGE)?.length ?? 0;
  if (token.length >= 10 && (token.match(DIGIT_CHANGE)?.length ?? 0) >= 4) return true;
  if (token.length < 16) return false;
  const strange = token.replace(WORDLIKE, '').replace(/[_-]/g, '').length;
  return strange >= 5 || (changes >= 4 && strange >= 3);
}
