// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { describePage } from '@/utils/page';
import { looksRandom } from '@/utils/page/looks-random';
import { identifyService, serviceOfPage } from '@/utils/page/service';
import { pageOf } from './page-of';

const PORTAL = 'https://portal.example';
const keyOf = (address: string, head = '') => identifyService(pageOf({ head }), address).key;

describe('the key of a service', () => {
  test.each<[string, string, string]>([
    ['a meta element', '<meta name="leika" content="99107023017000">', 'leika:99107023017000'],
    [
      'a meta element of another name',
      '<meta name="DC.LeiKa.Key" content="urn:99107023017000">',
      'leika:99107023017000',
    ],
    ['a meta element without a key', '<meta name="leika" content="Wohngeld">', `${PORTAL}/wohngeld`],
    ['a number that is no LeiKa key', '<meta name="leika" content="12107023017000">', `${PORTAL}/wohngeld`],
    ['a number that is too long', '<meta name="leika" content="991070230170001">', `${PORTAL}/wohngeld`],
  ])('is the LeiKa key where the page says one: %s', (_, head, key) => {
    expect(keyOf(`${PORTAL}/wohngeld`, head)).toBe(key);
  });

  const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const KEY = '99107023017000';
  test.each<[string, { head?: string; body?: string }, string | null]>([
    ['an attribute', { body: `<main data-leika="${KEY}">` }, KEY],
    ['an attribute of another name', { body: `<main data-leika-key="LeiKa ${KEY}">` }, KEY],
    ['the canonical address', { head: `<link rel="canonical" href="https://x.example/l/${KEY}">` }, KEY],
    ['a key in groups', { head: '<meta name="leika" content="99 107 023 017 000">' }, KEY],
    ['an Open Graph element', { head: `<meta property="leika:id" content="${KEY}">` }, KEY],
    ['structured data', { head: ld({ '@type': 'GovernmentService', identifier: KEY }) }, KEY],
    [
      'structured data as a property',
      { head: ld({ '@type': 'GovernmentService', identifier: { '@type': 'PropertyValue', value: KEY } }) },
      KEY,
    ],
    [
      'structured data in a graph',
      {
        head: ld({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['Service', 'Thing'], '@id': `urn:leika:${KEY}` }] }),
      },
      KEY,
    ],
    ['a number of something else', { head: ld({ '@type': 'Organization', identifier: KEY }) }, null],
    ['structured data that is broken', { head: '<script type="application/ld+json">{</script>' }, null],
    [
      'structured data without end',
      { head: ld({ a: 'x'.repeat(200_000), '@type': 'Service', identifier: KEY }) },
      null,
    ],
    ['a list of services', { body: `<a data-leika="${KEY}"></a><a data-leika="99107023017001"></a>` }, null],
    [
      'a list of services in structured data',
      {
        head: ld([
          { '@type': 'Service', identifier: KEY },
          { '@type': 'Service', identifier: '99107023017001' },
        ]),
      },
      null,
    ],
    [
      'a meta element before all others',
      { head: `<meta name="leika" content="${KEY}">${ld({ '@type': 'Service', identifier: '99107023017001' })}` },
      KEY,
    ],
    ['text alone', { body: `<p>LeiKa ${KEY}</p>` }, null],
  ])('is read from %s', (_, page, key) => {
    expect(identifyService(pageOf(page), `${PORTAL}/wohngeld`).key).toBe(key ? `leika:${key}` : `${PORTAL}/wohngeld`);
  });

  test('is the key in the address before all others: a list may name its neighbours', () => {
    expect(keyOf(`${PORTAL}/leistung/${KEY}`, '<meta name="leika" content="99107023017001">')).toBe(`leika:${KEY}`);
  });

  test.each<[string, string]>([
    ['/leistung/99107023017000/antrag', 'leika:99107023017000'],
    ['/leistung?leikaKey=99107023017000', 'leika:99107023017000'],
    ['/', PORTAL],
    ['/wohngeld', `${PORTAL}/wohngeld`],
    ['/wohngeld/antrag', `${PORTAL}/wohngeld`],
    ['/wohngeld/antrag/schritt/3', `${PORTAL}/wohngeld`],
    ['/wohngeld/schritt-3', `${PORTAL}/wohngeld`],
    ['/wohngeld/seite2.html', `${PORTAL}/wohngeld`],
    ['/wohngeld/antrag.xhtml', `${PORTAL}/wohngeld`],
    ['/wohngeld/start.do', `${PORTAL}/wohngeld`],
    ['/wohngeld/Formular/17', `${PORTAL}/wohngeld`],
    ['/wohngeld/3', `${PORTAL}/wohngeld`],
    ['/wohngeld/3fa85f64-5717-4562-b3fc-2c963f66afa6/person', `${PORTAL}/wohngeld`],
    ['/antrag-wohngeld', `${PORTAL}/antrag-wohngeld`],
    ['/formulare/hund', `${PORTAL}/formulare/hund`],
    ['/pages/wohngeld', `${PORTAL}/pages/wohngeld`],
    ['/seiten/hund', `${PORTAL}/seiten/hund`],
    ['/stadt/ordnungsamt/hundesteuer/index', `${PORTAL}/stadt/ordnungsamt/hundesteuer`],
    ['/wohngeld?schritt=3', `${PORTAL}/wohngeld`],
    ['/app#/schritt2', `${PORTAL}/app`],
    ['/wohngeld/antrag/vorgang/4711/einkommen', `${PORTAL}/wohngeld`],
    ['/wohngeld/assistent/einkommen', `${PORTAL}/wohngeld`],
    ['/wohngeld/start;jsessionid=1A2B', `${PORTAL}/wohngeld`],
    ['/formcycle/form/alias/1/hund', `${PORTAL}/formcycle/form/alias/1/hund`],
    ['/formcycle/form/provide/9731', `${PORTAL}/formcycle/form/provide/9731`],
    ['/leistung/100012345', `${PORTAL}/leistung/100012345`],
    ['/leistung/100012345/antrag', `${PORTAL}/leistung/100012345`],
  ])('is else portal and path without what names a state: %s', (path, key) => {
    expect(describePage(pageOf({}), PORTAL + path).service.key).toBe(key);
  });
});

describe('the name of a service', () => {
  test.each<[string, string, string, string]>([
    ['the part that the heading repeats', 'Wohngeld – Musterstadt', 'Wohngeld', 'Wohngeld'],
    ['the part before the portal', 'Einkommen – Wohngeld – Musterstadt', 'Ihr Einkommen', 'Wohngeld'],
    ['the whole of a title without parts', 'Wohngeld', '', 'Wohngeld'],
    ['a hyphen within a word does not part', 'Kfz-Zulassung | Musterstadt', '', 'Kfz-Zulassung'],
    ['the heading where there is no title', '', ' Wohngeld\n beantragen ', 'Wohngeld beantragen'],
    ['nothing where nothing is said', '', '', ''],
    [
      'the same while fields are filled in wrongly',
      'Fehler: Einkommen – Wohngeld – Musterstadt',
      'Einkommen',
      'Einkommen',
    ],
    ['no person', 'Vorgang von Frau Beispiel', '', 'Vorgang von Frau ████████'],
  ])('is %s', (_, title, heading, name) => {
    expect(identifyService(pageOf({ title, body: heading && `<h1>${heading}</h1>` }), PORTAL).name).toBe(name);
  });

  test('is short', () => {
    expect(identifyService(pageOf({ title: 'Wort '.repeat(200) }), PORTAL).name.length).toBeLessThanOrEqual(200);
  });
});

test('a page is described without what is private in its address and title', () => {
  const page = pageOf({
    title: 'Wohngeld für max@post.example',
    head: '<meta name="leika" content="99107023017000">',
    body: '<h1>Wohngeld</h1><h2>Schritt 1 von 2: Person</h2>',
  });
  expect(describePage(page, `${PORTAL}/antrag;jsessionid=1A?execution=e1s2`)).toEqual({
    service: { key: 'leika:99107023017000', name: 'Wohngeld für ████████████████' },
    page: { key: `${PORTAL}/antrag`, title: 'Wohngeld für ████████████████', behindSession: true },
    step: { key: '1/2 person', label: 'Schritt 1 von 2: Person' },
    frame: '',
  });
});

const FIRST = '<h2>Schritt 1 von 5: Person</h2>';
const LATER = '<h2>Schritt 2 von 5: Haushalt</h2>';
test.each<[string, string, true | undefined]>([
  ['/wohngeld', '', undefined],
  ['/wohngeld?utm_source=brief#einkommen', '', undefined],
  ['/wohngeld?q=Meier', '', undefined],
  ['/index.php?id=42&cHash=0f343b0931126a20f133d67c2b018a3b', '', undefined],
  ['/wohngeld;jsessionid=1A2B', '', true],
  ['/wohngeld?execution=e1s2', '', true],
  ['/vorgang/4711', '', true],
  ['/app#/vorgang/4711/person', '', true],
  ['/(S(lit3py55t21z5v55vlm25s55))/antrag.aspx', '', true],
  ['/antrag', FIRST, undefined],
  ['/antrag', LATER, true],
  ['/antrag/schritt-2', LATER, undefined],
  ['/antrag/schritt-2', `<main><form method="post">${LATER}</form></main>`, true],
  ['/antrag/schritt-1', `<main><form method="post">${FIRST}</form></main>`, undefined],
  ['/antrag/schritt-2', `<header><form method="POST"></form></header><form>${LATER}</form>`, undefined],
  ['/antrag?step=2', LATER, undefined],
  ['/app#/haushalt', LATER, undefined],
])('whether the address leads back there: %s %s', (path, body, behindSession) => {
  expect(describePage(pageOf({ body }), PORTAL + path).page.behindSession).toBe(behindSession);
});

test.each<[string, boolean]>([
  ['99107023017000', false],
  ['9910702301700', true],
  ['1234567', true],
  ['123456', false],
  ['3fa85f64-5717-4562-b3fc-2c963f66afa6', true],
  ['a@b', true],
  ['wohnberechtigungsschein', false],
  ['Wohngeld-Antrag-2024', false],
  ['deadbeefdeadbeef', true],
  ['Zk3vQ9xT7bL2mN8pR4sW', true],
  ['WSILytx90DeTiawc-KVD', true],
  ['AntragAufWohngeldStellenOnline', false],
  ['was-ist-zu-tun-im-fall-an-der-a7', false],
  ['ANTRAG-AUF-WOHNGELD-2026', false],
  ['formular_hund_v2_2024', false],
  ['q1w2e3r4t5y6', true],
  ['e1s2', false],
  ['', false],
])('"%s" looks random: %s', (part, random) => {
  expect(looksRandom(part)).toBe(random);
});

describe('the service of a page that is not here', () => {
  test.each<[string, string, string, string]>([
    ['/wohngeld/antrag/schritt2', 'Einkommen – Wohngeld – Musterstadt', `${PORTAL}/wohngeld`, 'Wohngeld'],
    ['/wohngeld', 'Wohngeld', `${PORTAL}/wohngeld`, 'Wohngeld'],
    ['/wohngeld', '', `${PORTAL}/wohngeld`, ''],
    ['/leistung/99107023017000', '', 'leika:99107023017000', ''],
  ])('%s, "%s"', (path, title, key, name) => {
    expect(serviceOfPage(`${PORTAL}${path}`, title)).toEqual({ key, name });
  });

  test('is the one that it is of when it is here', () => {
    const address = `${PORTAL}/wohngeld/formular`;
    expect(serviceOfPage(address, '').key).toBe(keyOf(address));
  });
});
