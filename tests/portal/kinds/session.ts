import { pageReply, type Reply } from '#tests/portal/core/reply.ts';
import { createSessionStore, type Session } from '#tests/portal/core/session.ts';
import { renderExpired, renderSessionStart, renderSessionStep, sessionStepPath } from './session-pages.ts';
import { STEP_TEXTS } from './step-texts.ts';

const COOKIE = 'MUSTERSTADT_SITZUNG';
const REACHED = 'schritt';
const STEP_NUMBERS = STEP_TEXTS.map((_, index) => index + 1);

function reached(session: Session | undefined): number {
  return Number(session?.values.get(REACHED)?.[0] ?? 0);
}

/** Answers for the kind whose steps are known to its session only. */
export interface SessionKind {
  /** `undefined` for addresses of others. */
  show(path: string, cookie: string | undefined): Reply | undefined;
  accept(path: string, cookie: string | undefined): Reply | undefined;
}

/** Steps that answer to a form sent within a session, one after the other, with sessions of their own. */
export function createSessionKind(): SessionKind {
  const sessions = createSessionStore();
  const find = (cookie = '') => sessions.find(new RegExp(`(?:^|; )${COOKIE}=([0-9A-F]{32})(?:;|$)`).exec(cookie)?.[1]);
  const stepOf = (path: string) => STEP_NUMBERS.find((number) => sessionStepPath(number) === path);
  return {
    show(path, cookie) {
      if (path === sessionStepPath(0)) return pageReply(renderSessionStart());
      const step = stepOf(path);
      if (step === undefined) return undefined;
      return step <= reached(find(cookie)) ? pageReply(renderSessionStep(step)) : pageReply(renderExpired(), 403);
    },
    accept(path, cookie) {
      const step = stepOf(path);
      if (step === undefined) return undefined;
      const session = step === 1 ? (find(cookie) ?? sessions.create()) : find(cookie);
      if (!session || step > reached(session) + 1) return pageReply(renderExpired(), 403);
      session.values.set(REACHED, [String(Math.max(step, reached(session)))]);
      const reply = pageReply(renderSessionStep(step));
      const kept = `${COOKIE}=${session.id}; Path=${sessionStepPath(0)}; HttpOnly; SameSite=Lax`;
      return { ...reply, headers: { ...reply.headers, 'set-cookie': kept } };
    },
  };
}
