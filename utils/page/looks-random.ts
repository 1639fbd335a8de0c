/** A LeiKa key: 14 digits, the first two 99. It names a service and is no number of a person. */
export const LEIKA_KEY = /(?<!\d)99\d{12}(?!\d)/;

/**
 * Whether a part of an address looks like a session id, a token or the number of a case or person: such parts change
 * from visit to visit or lead back to somebody, so they neither name a page nor may they be stored.
 */
export function looksRandom(part: string): boolean {
  if (new RegExp(`^(?:${LEIKA_KEY.source})$`).test(part)) return false;
  if (/\d{7,}/.test(part) || part.includes('@')) return true;
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(part)) return true;
  if (part.length < 16 || !/^[\w.~+/=%-]+$/.test(part)) return false;
  const changes = part.match(/[a-z](?=\d)|\d(?=[a-z])|[a-z](?=[A-Z])|[A-Z](?=\d)|\d(?=[A-Z])/g)?.length ?? 0;
  return changes >= 4 || /^[0-9a-f]{16,}$/i.test(part);
}
