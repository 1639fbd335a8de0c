import { maskPersonalData } from '@/utils/domain/mask';
import { looksRandom } from './looks-random';

/** Parameters that carry sessions, secrets, people or the way somebody came, by parts of their names. */
const PRIVATE_NAME =
  /sess|sid$|token|csrf|xsrf|auth|secret|key|code|state|nonce|ticket|execution|view_?state|mail|name|user|login|pass|geb|birth|iban|tel|phone|plz|strasse|utm_|clid$|^_ga|referr?er|return|redirect|callback|conversation/i;

/** A value that may name a page: short, no blanks, nothing that looks like data of a person. */
const PLAIN_VALUE = /^[\w.,/-]{0,40}$/;

/**
 * The address of a page as its key: without session ids, tokens, personal data and trailing slash, parameters sorted,
 * the fragment only where it routes (`#/schritt2`). Two visits to the same page have the same key. Throws on what is
 * no address.
 */
export function normaliseAddress(href: string): string {
  const url = new URL(href);
  const fragment = /^#!?\//.test(url.hash) ? `#${normalisePath(url.hash.slice(1).split('?')[0] ?? '')}` : '';
  return `${url.protocol}//${url.host}${normalisePath(url.pathname)}${normaliseQuery(url.searchParams)}${fragment}`;
}

function normalisePath(path: string): string {
  const segments = path
    .split('/')
    .map((segment) => segment.replace(/;.*$/, ''))
    .filter((segment, index) => segment !== '' || index === 0)
    .map((segment) => (isPrivate(segment) ? '*' : segment));
  return segments.length > 1 ? segments.join('/') : '/';
}

function isPrivate(segment: string): boolean {
  const text = decode(segment);
  return looksRandom(text) || maskPersonalData(text) !== text;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function normaliseQuery(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(
    ([name, value]) => !PRIVATE_NAME.test(name) && PLAIN_VALUE.test(value) && !looksRandom(name) && !isPrivate(value),
  );
  const query = new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : 1))).toString();
  return query ? `?${query}` : '';
}
