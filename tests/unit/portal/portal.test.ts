import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '@/tests/portal/server.ts';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});

afterAll(() => portal.close());

const STEPS = [
  'Angaben zur Person',
  'Haushaltsmitglieder',
  'Einkommen',
  'Wohnung und Miete',
  'Unterlagen',
  'Zusammenfassung',
];

const PAGES = [
  '/',
  '/wohngeld',
  ...STEPS.map((_, index) => `/wohngeld/antrag/schritt-${index + 1}`),
  '/gewerbe/anmeldung',
  '/gewerbe/anmeldung?eingegangen=ja',
  '/langes-merkblatt',
  '/impressum',
  '/datenschutz',
  '/barrierefreiheit',
];

const STEP_ADDRESS = /^\/wohngeld\/antrag\/schritt-[1-6];jsessionid=([0-9A-F]{32})\?token=([\w-]{32})$/;

const get = (path: string) => fetch(portal.origin + path);

/** Posts a step and answers where the portal sends the browser. */
async function post(path: string, values: Record<string, string | File>): Promise<string> {
  const body = new FormData();
  for (const [name, value] of Object.entries(values)) body.append(name, value);
  const response = await fetch(portal.origin + path, { method: 'POST', body, redirect: 'manual' });
  expect(response.status).toBe(303);
  return response.headers.get('location') ?? '';
}

/** Opens a step in a session of its own and answers its address. */
async function openStep(number: number): Promise<string> {
  const { url } = await get(`/wohngeld/antrag/schritt-${number}`);
  return url.slice(portal.origin.length);
}

const next = { richtung: 'weiter' };
const back = { richtung: 'zurueck' };

describe.each(PAGES)('%s', (path) => {
  it('is a German page with one main heading', async () => {
    const response = await get(path);
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page).toContain('<html lang="de">');
    expect(page.match(/<h1[ >]/g)).toHaveLength(1);
  });

  it('labels each control, uses each id once and describes by what is there', async () => {
    const page = await (await get(path)).text();
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    const labels = [...page.matchAll(/<label [^>]*for="([^"]+)"/g)].map((match) => match[1]);
    const controls = [...page.matchAll(/<(?:input|select|textarea|progress) [^>]*?id="([^"]+)"/g)].map(
      (match) => match[1],
    );
    const described = [...page.matchAll(/aria-describedby="([^"]+)"/g)].flatMap((match) => match[1]?.split(' '));
    expect(page.match(/<(input|select|textarea|progress)[ >]/g) ?? []).toHaveLength(controls.length);
    expect(labels.toSorted()).toEqual(controls.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of described) expect(ids).toContain(id);
  });

  it('forbids everything from elsewhere and asks for nothing of the kind', async () => {
    const response = await get(path);
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(page).not.toMatch(/ (src|href|action)="(https?:)?\/\//);
    expect(page).not.toMatch(/<script| style="| on\w+="/);
  });

  it('loads every picture and sheet that it names', async () => {
    const page = await (await get(path)).text();
    for (const [, asset = ''] of page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) {
      expect((await get(asset)).status, asset).toBe(200);
    }
  });
});

describe('the application', () => {
  it.each(STEPS.map((name, index) => ({ name, number: index + 1 })))(
    'opens step $number without a session',
    async ({ name, number }) => {
      const address = await openStep(number);
      const page = await (await get(address)).text();
      expect(address).toMatch(STEP_ADDRESS);
      expect(page).toContain(`<title>${name} – Wohngeld beantragen – Musterstadt</title>`);
      expect(page).toContain('<h1 class="kern-heading-large">Wohngeld beantragen</h1>');
      expect(page).toContain(`<h2 class="kern-heading-medium">${name}</h2>`);
      expect(page).toContain(`Schritt ${number} von 6</label>`);
      expect(page.match(/<li aria-current="step">/g)).toHaveLength(1);
      expect(page).toContain('<meta name="leika-schluessel" content="99107023017000">');
    },
  );

  it('walks through all steps and shows at the end what was typed, escaped', async () => {
    const lease = new File(['%PDF'], 'mietvertrag.pdf', { type: 'application/pdf' });
    const typed: Record<string, string | File>[] = [
      { 'person.name': '<b>Öztürk</b>', 'person.vorname': 'Kim "K."', 'person.bezug': 'Nein' },
      { 'haushalt[0].name': 'Erste', 'haushalt[1].name': 'Zweite' },
      { 'einkommen.brutto': '1.640,50' },
      { 'vermieter.name': 'Wohnbau & Co.', 'vermieter.strasse': 'Am Markt' },
      { 'unterlagen.mietvertrag': lease },
    ];
    const addresses = [await openStep(1)];
    for (const values of typed) addresses.push(await post(addresses.at(-1) ?? '', { ...values, ...next }));
    const parts = addresses.map((address) => STEP_ADDRESS.exec(address));
    expect(new Set(parts.map((part) => part?.[1])).size).toBe(1);
    expect(new Set(parts.map((part) => part?.[2])).size).toBe(addresses.length);

    const summary = await (await get(addresses.at(-1) ?? '')).text();
    expect(summary).toContain('<dd class="kern-description-list-item__value">&lt;b&gt;Öztürk&lt;/b&gt;</dd>');
    for (const text of [
      'Kim &quot;K.&quot;',
      'Erste',
      'Zweite',
      '1.640,50 Euro',
      'Wohnbau &amp; Co.',
      'mietvertrag.pdf',
    ]) {
      expect(summary).toContain(`>${text}</dd>`);
    }
    expect(summary).not.toContain('<b>');
    expect(summary.match(/>Ändern</g)).toHaveLength(5);

    const confirmation = await post(addresses.at(-1) ?? '', next);
    expect(confirmation).toMatch(/^\/wohngeld\/antrag\/bestaetigung;jsessionid=[0-9A-F]{32}\?/);
    expect(await (await get(confirmation)).text()).toMatch(/Ihr Aktenzeichen: <strong>50\.3-WG-\d{4}-\d{6}<\/strong>/);
  });

  it('keeps what was typed on the way back, shows it in the fields again, and forgets what was cleared', async () => {
    const second = await post(await openStep(1), { 'person.name': 'Öztürk', 'person.bezug': 'Nein', ...next });
    const first = await post(second, { 'haushalt[0].name': '"><script>', ...back });
    expect(first).toContain('/schritt-1;');
    const page = await (await get(first)).text();
    expect(page).toMatch(/name="person\.name"[^>]* value="Öztürk"/);
    expect(page).toMatch(/value="Nein" checked>/);
    const secondAgain = await post(first, { 'person.name': 'Öztürk', ...next });
    expect(await (await get(secondAgain)).text()).toContain('value="&quot;&gt;&lt;script&gt;"');
    expect(await (await get(first)).text()).not.toContain(' checked>');
  });

  it('asks for the name and leads to its field', async () => {
    const again = await post(await openStep(1), { 'person.vorname': 'Kim', 'person.name': '  ', ...next });
    expect(again).toContain('/schritt-1;');
    const page = await (await get(again)).text();
    expect(page).toContain('href="#feld-person-name">Bitte geben Sie Ihren Namen ein.</a>');
    expect(page).toMatch(/id="feld-person-name"[^>]* aria-describedby="feld-person-name-fehler" aria-invalid="true"/);
    expect(page).toContain('value="Kim"');
  });

  it('keeps a file that was chosen before when none is chosen now', async () => {
    const file = new File(['x'], 'vertrag.jpg', { type: 'image/jpeg' });
    const fifth = await openStep(5);
    await post(fifth, { 'unterlagen.mietvertrag': file, ...next });
    await post(fifth, { 'unterlagen.mietvertrag': new File([], ''), ...next });
    expect(await (await get(fifth)).text()).toContain('Bereits ausgewählt: vertrag.jpg');
  });

  it('gives the controls of step 4 other ids each time', async () => {
    const address = await openStep(4);
    const idOf = async () => /id="([^"]+)" name="vermieter\.name"/.exec(await (await get(address)).text())?.[1];
    expect(await idOf()).toMatch(/^j_idt\d+:\d+$/);
    expect(await idOf()).not.toBe(await idOf());
  });

  it('keeps sessions apart', async () => {
    const address = await post(await openStep(1), { 'person.name': 'Geheim', ...next });
    expect(await (await get(address.replace('schritt-2', 'schritt-1'))).text()).toContain('Geheim');
    expect(await (await get(await openStep(1))).text()).not.toContain('Geheim');
  });
});

describe('the server', () => {
  it('answers 404 with a page', async () => {
    const response = await get('/gibt-es-nicht');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<h1 class="kern-heading-large">Seite nicht gefunden</h1>');
  });

  it.each([
    '/assets/../server.ts',
    '/assets/%2e%2e/server.ts',
    '/assets/%2e%2e%2fserver.ts',
    '/assets/icons/999.svg',
    '/assets/no.svg',
  ])('has no asset %s', async (path) => expect((await get(path)).status).toBe(404));

  it('answers HEAD without a body', async () => {
    const response = await fetch(`${portal.origin}/wohngeld`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(1000);
    expect(await response.text()).toBe('');
  });

  it.each([
    { method: 'PUT', path: '/', status: 405 },
    { method: 'POST', path: '/wohngeld', status: 405 },
    { method: 'POST', path: '/gewerbe/anmeldung', status: 415 },
  ])('answers $method $path with $status', async ({ method, path, status }) => {
    expect((await fetch(portal.origin + path, { method, body: '{}' })).status).toBe(status);
  });

  it('says so when the files are too large', async () => {
    const body = new FormData();
    body.append('unterlagen.mietvertrag', new File([new Uint8Array(10_100_000)], 'zu-gross.pdf'));
    const response = await fetch(portal.origin + (await openStep(5)), { method: 'POST', body });
    expect(response.status).toBe(413);
  });

  it('serves the KERN sheet with addresses of its own for its icons and the font that it names', async () => {
    const sheet = await (await get('/assets/kern.css')).text();
    expect(sheet).not.toContain('url("data:');
    const icon = await get('/assets/icons/0.svg');
    expect(icon.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(await icon.text()).toMatch(/^<svg /);
    const fonts = await (await get('/assets/fonts/fira-sans.css')).text();
    const [, font = ''] = /url\("\.(\/[^"]+Regular\.woff2)"\)/.exec(fonts) ?? [];
    expect((await get(`/assets/fonts${font}`)).headers.get('content-type')).toBe('font/woff2');
  });

  it('takes the trade registration and says so', async () => {
    const sent = await post('/gewerbe/anmeldung', { 'person.name': 'Öztürk' });
    expect(await (await get(sent)).text()).toContain('Ihre Anmeldung ist eingegangen');
  });
});
