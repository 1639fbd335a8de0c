import { randomBytes, randomInt } from 'node:crypto';

/** One visitor's application while it is being filled in; lives in memory only. */
export interface Session {
  readonly id: string;
  /** Field name to what was typed or chosen; several for checkboxes and files. */
  readonly values: Map<string, readonly string[]>;
  /** Errors of the step sent last, field name to message; shown until the next step is sent. */
  errors: ReadonlyMap<string, string>;
  /** Set once the application has been handed in. */
  receipt?: Receipt;
}

/** What the applicant is told after handing in. */
export interface Receipt {
  fileNumber: string;
  receivedOn: Date;
}

/** Keeps the sessions of one running portal. */
export interface SessionStore {
  find(id: string | undefined): Session | undefined;
  create(): Session;
}

const MAX_SESSIONS = 500;

/** An empty store; the oldest session goes when there are too many. */
export function createSessionStore(): SessionStore {
  const sessions = new Map<string, Session>();
  return {
    find: (id) => (id === undefined ? undefined : sessions.get(id)),
    create() {
      const session: Session = { id: newSessionId(), values: new Map(), errors: new Map() };
      sessions.set(session.id, session);
      const [oldest] = sessions.keys();
      if (sessions.size > MAX_SESSIONS && oldest !== undefined) sessions.delete(oldest);
      return session;
    },
  };
}

/** 32 hex digits in upper case, as servlet containers write them. */
function newSessionId(): string {
  return randomBytes(16).toString('hex').toUpperCase();
}

/** A token that is different each time it is asked for, as portals put them into addresses. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

/** A receipt with a file number in the manner of a municipal filing plan. */
export function newReceipt(receivedOn: Date): Receipt {
  const running = randomInt(1_000, 1_000_000).toString().padStart(6, '0');
  return { fileNumber: `50.3-WG-${receivedOn.getFullYear()}-${running}`, receivedOn };
}
