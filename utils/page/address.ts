import { maskPersonalData } from '@/utils/domain/mask';
import { LEIKA_KEY, looksRandom } from './looks-random';

/** Parameters that carry sessions, secrets, people or the way somebody came, by parts of their names. */
const PRIVATE_NAME = new RegExp(
  [
    // Sessions and secrets; a name that begins with a digit is Wicket's (`?3-1.IFormSubmitListener`).
    /sess|sitzung|sid$|wid$|^cid$|uuid|window|token|csrf|xsrf|auth|saml|secret|key|code|state|nonce|ticket|hash|sig$/,
    /^\d|execution|view_?state|callback|conversation|referr?er|return|redirect/,
    // People and their cases.
    /mail|name|user|login|pass|person|partner|geb|birth|iban|tel|phone|plz|str(?:asse|eet)|^ort$|wohnort|kfz/,
    /(?:akten|antrags?|bescheid|fall|haus|kassen|kunden|steuer|versicherungs?|vorgangs?)-?_?(?:id|nr|nummer|zeichen)|^az$/,
    /kennzeichen|suche|search|^q$|query/,
    // Where somebody came from.
    /utm_|^(?:mtm|pk|piwik|matomo|wt|mc|at|etcc)_|clk?id$|^_ga/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

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
    .map((segment) => segment.replace(/;.*$|\([A-Z]\(.*\)\)/, ''))
    .filter((segment, index) => !['', '.', '..'].includes(segment) || index === 0)
    .map((segment) => (isPrivate(segment) ? '*' : segment));
  return segments.length > 1 ? segments.join('/') : '/';
}

function isPrivate(segment: string): boolean {
  // A LeiKa key names a service; it only looks like the number of a person.
  const text = decode(segment).replace(LEIKA_KEY, '');
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
  const query = new URLSearchParams(
    [...parameters].filter(
      ([name, value]) =>
        (/leika/i.test(name) || !PRIVATE_NAME.test(name)) &&
        PLAIN_VALUE.test(value) &&
        !looksRandom(name) &&
        !isPrivate(value),
    ),
  );
  query.sort();
  return query.size > 0 ? `?${query}` : '';
}
