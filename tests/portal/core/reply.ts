import type { Html } from './html.ts';

/** What the portal answers to one request; `server.ts` alone turns it into HTTP. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** A page of HTML. */
export function pageReply(page: Html, status = 200): Reply {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page.markup };
}

/** Sends the browser on with GET (303), so that reloading never sends a form again. */
export function redirectReply(location: string): Reply {
  return { status: 303, headers: { location, 'content-type': 'text/plain; charset=utf-8' }, body: '' };
}

/** A short plain answer for what no person gets to see in the ordinary course: 405, 413, 415. */
export function plainReply(status: number, text: string, headers: Record<string, string> = {}): Reply {
  return { status, headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' }, body: text };
}
