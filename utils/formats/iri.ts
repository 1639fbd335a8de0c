/** Everything of ours that needs an IRI gets a URN: notes have no address in the web. */
const URN = 'urn:randnotiz:';

/** What RFC 3986 lets stand in path, query and fragment; `%` only before two hexadecimal digits. */
const NOT_IN_URI = /[^\w.~!$&'()*+,;=:@/?%-]|%(?![\da-fA-F]{2})/gu;

/** A URN of ours: `urn:randnotiz:note:abc`. Every part is percent-encoded and keeps apart from its neighbours. */
export function urn(...parts: readonly string[]): string {
  return URN + parts.map((part) => encodeURIComponent(part.toWellFormed())).join(':');
}

/**
 * The address of a page as an IRI that is a URI as well: umlauts and whatever else RFC 3986 forbids are
 * percent-encoded, host names in Punycode, user name and password left out. What is not an http(s) address becomes a
 * URN of ours, so that nobody is led to follow it.
 */
export function pageIri(address: string): string {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return urn('page', address);
  const host = url.port ? `${url.hostname}:${url.port}` : url.hostname;
  const fragment = url.hash && `#${encodeRest(url.hash.slice(1))}`;
  return `${url.protocol}//${encodeHost(host)}${encodeRest(url.pathname)}${encodeRest(url.search)}${fragment}`;
}

/** Browsers leave a few characters alone that RFC 3986 forbids, such as `|`, `[` or a second `#`. */
function encodeRest(part: string): string {
  return part.replace(NOT_IN_URI, (character) => encodeURIComponent(character.toWellFormed()));
}

/** A host in brackets is an IPv6 address; other hosts may hold a few characters that RFC 3986 forbids. */
function encodeHost(host: string): string {
  return host.startsWith('[') ? host : encodeRest(host);
}
