import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '@/tests/portal/kinds/kinds.ts';
import { PASSAGE, REPEATED } from '@/tests/portal/kinds/sentences.ts';
import { type Portal, startPortal } from '@/tests/portal/server.ts';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});

afterAll(() => portal.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(portal.origin + path, { headers });

const unescapeHtml = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Where the block of a kind stands in what the server sends. */
const BLOCK_PATHS: Readonly<Record<string, string>> = {
  '/arten/rahmen same': '/arten/rahmen/inhalt',
  '/arten/fremder-rahmen foreign': '/arten/fremder-rahmen/inhalt',
};

/** Sends the forms of the session up to a step, as the browser would. */
async function walkSession(steps: number): Promise<{ page: string; cookie: string }> {
  let page = '';
  let cookie = '';
  for (let step = 1; step <= steps; step += 1) {
    const request = { method: 'POST', headers: { cookie }, body: new URLSearchParams({ weiter: 'ja' }) };
    const response = await fetch(`${portal.origin}/arten/session/schritt-${step}`, request);
    expect(response.status).toBe(200);
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    page = await response.text();
  }
  return { page, cookie };
}

async function blockOf({ path, frame, again }: (typeof KINDS)[number]): Promise<string> {
  if (again === 'post') return (await walkSession(2)).page;
  const page = await (await get(BLOCK_PATHS[`${path} ${frame}`] ?? path)).text();
  return frame === 'srcdoc' ? unescapeHtml(/srcdoc="([^"]*)"/.exec(page)?.[1] ?? '') : page;
}

describe.each(KINDS)('$title', (kind) => {
  it('answers with a German page with one main heading, listed in the overview', async () => {
    const response = await get(kind.path);
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain('<html lang="de">');
    expect(page.match(/<h1[ >]/g)).toHaveLength(1);
    expect(await (await get('/arten')).text()).toContain(`href="${kind.path}">${kind.title}</a>`);
  });

  it('has each probe once, and the repeated sentence three times', async () => {
    const block = await blockOf(kind);
    const found = [...block.matchAll(/ data-probe="([a-z]+)"/g)].map((match) => match[1]);
    expect(found.toSorted()).toEqual([...kind.probes].toSorted());
    expect(block.split(REPEATED)).toHaveLength(4);
    expect(block.split(PASSAGE).length - 1).toBe(kind.passage === PASSAGE ? 1 : 0);
    expect(block.replaceAll(/<\/?(bdi|span)\b[^>]*>/g, '')).toContain(kind.passage);
  });

  it('uses each id once and labels what it has', async () => {
    const block = await blockOf(kind);
    const ids = [...block.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, label] of block.matchAll(/<label [^>]*for="([^"]+)"/g)) expect(ids).toContain(label);
  });

  it('finds its scripts, sheets, pictures and papers', async () => {
    const block = `${await (await get(kind.path)).text()}${await blockOf(kind)}`;
    const names = [...block.matchAll(/(?:src|href)="(\/(?:assets|arten\/skripte)\/[^"]+)"/g)].map(
      ([, name = '']) => name,
    );
    for (const name of new Set(names)) expect((await get(name)).status, name).toBe(200);
    expect(names).toContain('/assets/merkblatt-ummeldung.pdf');
  }, 30_000);
});

describe('generated ids', () => {
  it.each([
    { path: '/arten/eine-adresse', form: /^:r[0-9a-v]+:$/ },
    { path: '/arten/spaeter', form: /^:r[0-9a-v]+:$/ },
  ])('are others in each answer of $path', async ({ path, form }) => {
    const idOf = async () => / id="([^"]+)" name="einzug\.strasse"/.exec(await (await get(path)).text())?.[1];
    const ids = [await idOf(), await idOf(), await idOf()];
    for (const id of ids) expect(id).toMatch(form);
    expect(new Set(ids).size).toBeGreaterThan(1);
  });

  it('are names too in the session, and others in each answer', async () => {
    const fieldOf = async () =>
      / id="([^"]+)" name="([^"]+)"[^>]* data-probe="field"/.exec((await walkSession(2)).page);
    const [first, second, third] = [await fieldOf(), await fieldOf(), await fieldOf()];
    expect(first?.[1]).toMatch(/^antrag:j_idt\d+:\d+$/);
    expect(first?.[2]).toBe(first?.[1]);
    expect(new Set([first?.[1], second?.[1], third?.[1]]).size).toBeGreaterThan(1);
  });
});

describe('the session', () => {
  it.each([1, 2, 3])('is over for those who come to step %i by its address alone', async (step) => {
    const response = await get(`/arten/session/schritt-${step}`);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('Ihre Sitzung ist abgelaufen');
  });

  it('opens a step to nobody who has not been at the one before', async () => {
    const { cookie } = await walkSession(1);
    expect((await get('/arten/session/schritt-1', { cookie })).status).toBe(200);
    expect((await get('/arten/session/schritt-2', { cookie })).status).toBe(403);
    const skip = await fetch(`${portal.origin}/arten/session/schritt-3`, {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams(),
    });
    expect(skip.status).toBe(403);
  });

  it('names its step', async () => {
    expect((await walkSession(3)).page).toContain('>Schritt 3 von 3: Prüfen und absenden</h2>');
  });
});

describe('the other origin', () => {
  it('is the same portal by another name, and each lets the other show it in a frame', async () => {
    expect(portal.foreignOrigin).not.toBe(portal.origin);
    const outer = await get('/arten/fremder-rahmen');
    const inner = await fetch(`${portal.foreignOrigin}/arten/fremder-rahmen/inhalt`);
    expect(outer.headers.get('content-security-policy')).toContain(`frame-src ${portal.foreignOrigin}`);
    expect(await outer.text()).toContain(`src="${portal.foreignOrigin}/arten/fremder-rahmen/inhalt"`);
    expect(inner.headers.get('content-security-policy')).toContain(`frame-ancestors ${portal.origin}`);
  });

  it.each(['/arten/skripte/none.js', '/arten/verlauf/schritt-4', '/arten/none'])('has no %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});
