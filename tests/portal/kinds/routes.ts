import type { IncomingMessage } from 'node:http';
import { foreignHost } from '#tests/portal/core/foreign-host.ts';
import type { Html } from '#tests/portal/core/html.ts';
import { contentPolicy, type PolicyExceptions } from '#tests/portal/core/policy.ts';
import { pageReply, type Reply } from '#tests/portal/core/reply.ts';
import { renderHostile } from '#tests/portal/hostile/page.ts';
import { renderDistorted } from './distorted.ts';
import { renderForeignFrame, renderFrameContent, renderFrames } from './frames.ts';
import { renderKolibri } from './kolibri.ts';
import { renderLate } from './late.ts';
import { renderOverview } from './overview.ts';
import { renderOwnHighlights } from './own-highlights.ts';
import { renderPlain } from './plain.ts';
import { renderPrint, renderPrintView } from './print.ts';
import { renderRightToLeft } from './right-to-left.ts';
import { scriptReply } from './scripts.ts';
import { renderScrollers } from './scrollers.ts';
import { createSessionKind } from './session.ts';
import { renderStepShell } from './step-shell.ts';

const PAGES: ReadonlyMap<string, (query: URLSearchParams) => Html> = new Map([
  ['/arten', renderOverview],
  ['/arten/einfach', renderPlain],
  ['/arten/raute', () => renderStepShell('hash-routes', 'stable')],
  ['/arten/eine-adresse', () => renderStepShell('single-address', 'react')],
  ['/arten/verlauf', () => renderStepShell('history', 'stable')],
  ['/arten/spaeter', renderLate],
  ['/arten/rollen', renderScrollers],
  ['/arten/verformt', renderDistorted],
  ['/arten/eigene-marken', renderOwnHighlights],
  ['/arten/feindlich', renderHostile],
  ['/arten/rechts-nach-links', renderRightToLeft],
  ['/arten/druck', (query: URLSearchParams) => (query.get('ansicht') === 'druck' ? renderPrintView() : renderPrint())],
]);

function exceptionalReply(page: Html, exceptions: PolicyExceptions): Reply {
  const reply = pageReply(page);
  return { ...reply, headers: { ...reply.headers, 'content-security-policy': contentPolicy(exceptions) } };
}

/** A page that browsers may keep as it was left (back/forward cache), as those without personal data are. */
function leavable(reply: Reply): Reply {
  return { ...reply, headers: { ...reply.headers, 'cache-control': 'no-cache' } };
}

function showException(path: string, host: string): Reply | undefined {
  const foreign = () => `http://${foreignHost(host)}`;
  switch (path) {
    case '/arten/kolibri':
      // Its loader writes two style elements into the document's head.
      return exceptionalReply(renderKolibri(), { styleSrc: "'self' 'unsafe-inline'" });
    case '/arten/rahmen':
      return exceptionalReply(renderFrames(), { frameSrc: "'self'" });
    case '/arten/rahmen/inhalt':
      return exceptionalReply(renderFrameContent('Wohnsitz online ummelden'), { frameAncestors: "'self'" });
    case '/arten/fremder-rahmen':
      return exceptionalReply(renderForeignFrame(foreign()), { frameSrc: foreign() });
    case '/arten/fremder-rahmen/inhalt':
      return exceptionalReply(renderFrameContent('Wohnsitz online ummelden'), { frameAncestors: foreign() });
  }
  return undefined;
}

/** Answers addresses at and below `/arten`; `undefined` where there is nothing. */
export interface KindRoutes {
  show(url: URL, request: IncomingMessage): Promise<Reply | undefined>;
  accept(url: URL, request: IncomingMessage): Reply | undefined;
}

/** The kinds of pages of one portal. */
export function createKindRoutes(): KindRoutes {
  const session = createSessionKind();
  return {
    async show(url, { headers }) {
      // The server knows this kind's addresses for one reason: reloading.
      const path = url.pathname.replace(/^(\/arten\/verlauf)\/schritt-[123]$/, '$1');
      const page = PAGES.get(path);
      if (page) return leavable(pageReply(page(url.searchParams)));
      const script = /^\/arten\/skripte\/([a-z-]+)\.js$/.exec(path)?.[1];
      if (script !== undefined) return scriptReply(script);
      return showException(path, headers.host ?? '') ?? session.show(path, headers.cookie);
    },
    accept: (url, { headers }) => session.accept(url.pathname, headers.cookie),
  };
}
