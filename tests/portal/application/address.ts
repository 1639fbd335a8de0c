import { newToken, type Session } from '#tests/portal/core/session.ts';

const BASE = '/wohngeld/antrag';

/** Where an address below `/wohngeld/antrag/` leads. */
export interface ApplicationAddress {
  /** 1 to 6, or the page after handing in. */
  place: number | 'bestaetigung';
  sessionId: string | undefined;
}

/** Reads a path such as `/wohngeld/antrag/schritt-3;jsessionid=0A…`; `undefined` for anything else. */
export function parseApplicationPath(path: string): ApplicationAddress | undefined {
  const match = /^\/wohngeld\/antrag\/(?:schritt-([1-6])|bestaetigung)(?:;jsessionid=([0-9A-F]{32}))?$/.exec(path);
  if (!match) return undefined;
  return { place: match[1] === undefined ? 'bestaetigung' : Number(match[1]), sessionId: match[2] };
}

/** Address of a step in a session, with a token that has not been used before. */
export function stepAddress(session: Session, number: number): string {
  return `${BASE}/schritt-${number};jsessionid=${session.id}?token=${newToken()}`;
}

/** Address of the page after handing in. */
export function confirmationAddress(session: Session): string {
  return `${BASE}/bestaetigung;jsessionid=${session.id}?token=${newToken()}`;
}
