import type { IncomingMessage } from 'node:http';
import { parseApplicationPath } from './application/address.ts';
import { acceptStep, showApplication } from './application/answer.ts';
import { type Assets, createAssets } from './core/assets.ts';
import { FormTooLargeError, NoFormError, readForm } from './core/form-body.ts';
import type { Html } from './core/html.ts';
import { pageReply, plainReply, type Reply, redirectReply } from './core/reply.ts';
import { createSessionStore, type SessionStore } from './core/session.ts';
import { createKindRoutes, type KindRoutes } from './kinds/routes.ts';
import { renderTradeRegistration } from './pages/gewerbe.ts';
import { renderAccessibility, renderImprint, renderNotFound, renderPrivacy } from './pages/legal.ts';
import { renderLeaflet } from './pages/merkblatt.ts';
import { TRADE_REGISTRATION } from './pages/services.ts';
import { renderStart } from './pages/start.ts';
import { renderHousingBenefit } from './pages/wohngeld.ts';

const PAGES: ReadonlyMap<string, () => Html> = new Map([
  ['/', renderStart],
  ['/wohngeld', renderHousingBenefit],
  ['/langes-merkblatt', renderLeaflet],
  ['/impressum', renderImprint],
  ['/datenschutz', renderPrivacy],
  ['/barrierefreiheit', renderAccessibility],
]);

/** Answers one request of a running portal. */
export type Route = (request: IncomingMessage) => Promise<Reply>;

/** What one running portal keeps. */
interface Parts {
  assets: Assets;
  sessions: SessionStore;
  kinds: KindRoutes;
}

async function show(url: URL, request: IncomingMessage, { assets, sessions, kinds }: Parts): Promise<Reply> {
  const page = PAGES.get(url.pathname);
  if (page) return pageReply(page());
  if (url.pathname === TRADE_REGISTRATION.path) {
    return pageReply(renderTradeRegistration(url.searchParams.has('eingegangen') ? 'received' : 'open'));
  }
  if (url.pathname === '/wohngeld/antrag') return redirectReply('/wohngeld/antrag/schritt-1');
  const address = parseApplicationPath(url.pathname);
  if (address) return showApplication(sessions, address);
  return (await assets.reply(url.pathname)) ?? (await kinds.show(url, request)) ?? pageReply(renderNotFound(), 404);
}

async function accept(url: URL, request: IncomingMessage, { sessions, kinds }: Parts): Promise<Reply> {
  const address = parseApplicationPath(url.pathname);
  if (address && address.place !== 'bestaetigung') {
    return acceptStep(sessions, address.place, address.sessionId, await readForm(request));
  }
  if (url.pathname === TRADE_REGISTRATION.path) {
    await readForm(request);
    return redirectReply(`${TRADE_REGISTRATION.path}?eingegangen=ja`);
  }
  const sent = kinds.accept(url, request);
  if (sent) {
    await readForm(request);
    return sent;
  }
  return plainReply(405, 'Hier gibt es kein Formular.', { allow: 'GET, HEAD' });
}

/** The routes of one portal with sessions of its own. */
export function createRoute(): Route {
  const parts: Parts = { assets: createAssets(), sessions: createSessionStore(), kinds: createKindRoutes() };
  return async (request) => {
    const url = URL.parse(request.url ?? '/', 'http://portal.invalid');
    if (!url) return plainReply(400, 'Die Adresse ist nicht lesbar.');
    if (request.method === 'GET' || request.method === 'HEAD') return show(url, request, parts);
    if (request.method !== 'POST') return plainReply(405, 'Das geht hier nicht.', { allow: 'GET, HEAD, POST' });
    try {
      return await accept(url, request, parts);
    } catch (error) {
      if (error instanceof FormTooLargeError) return plainReply(413, 'Die Dateien sind zu groß.');
      if (error instanceof NoFormError) return plainReply(415, 'Das ist kein Formular.');
      throw error;
    }
  };
}
