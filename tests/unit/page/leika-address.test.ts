// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { describePage } from '@/utils/page';
import { leikaInAddress } from '@/utils/page/leika-address';
import { pageOf } from './page-of';

const PORTAL = 'https://portal.example';
const KEY = '99107023017000';

test.each([
  `/leistung/${KEY}`,
  `/leistung/${KEY}/antrag/start`,
  `/leistungen/wohngeld-${KEY}.html`,
  `/suche/-/egov-bis-detail/dienstleistung/${KEY}/show`,
  `/Onlinedienste/Service/Entry/${KEY}`,
  `/zufi/leistungen/L${KEY}_S1`,
  `/antrag/${KEY}/start`,
  `/antraege/${KEY}`,
  `/de/verfahren/${KEY};jsessionid=1A2B3C?execution=e1s2`,
  `/formular/urn:de:fim:leika:leistung:${KEY}`,
  `/formular/urn%3Ade%3Afim%3Aleika%3Aleistung%3A${KEY}`,
  '/leistung/99-107-023-017-000',
  '/leistung/99.107.023.017.000',
  '/leistung/99%20107%20023%20017%20000',
  `/leistung?leikaKey=${KEY}`,
  `/leistung?leika_id=${KEY}&ags=05315000`,
  `/detail?key=${KEY}`,
  `/detail?serviceKey=${KEY}&lang=de`,
  `/detail?leistungsschluessel=${KEY}`,
  `/index.php?id=42&tx_leistungen%5Bleistung%5D=${KEY}`,
  `/app#/leistung/${KEY}`,
  `/app#/antrag/${KEY}?schritt=2`,
  `/app#leistung=${KEY}`,
  `/app#${KEY}`,
  `/leistung/${KEY}/vorgang/99107023017001`,
  `/leistung/${KEY}?wiederholt=${KEY}`,
])('%s names its LeiKa key', (path) => {
  expect(leikaInAddress(PORTAL + path)).toBe(KEY);
});

test.each([
  '/',
  '/leistung/wohngeld',
  '/leistung/9910702301700',
  `/leistung/${KEY}1`,
  '/leistung/12107023017000',
  '/antrag/99999123456789',
  '/antrag/99107000000000',
  `/vorgang/${KEY}`,
  `/meine-vorgaenge/${KEY}`,
  `/konto/${KEY}/auszug`,
  `/kunden/meier/${KEY}`,
  `/akte/2026/${KEY}`,
  `/leistungen?suche=${KEY}`,
  `/anmelden?returnUrl=https%3A%2F%2Fportal.example%2Fleistung%2F${KEY}`,
  `/antrag?aktenzeichen=${KEY}`,
  `/antrag?vorgang=${KEY}`,
  `/antrag?telefon=${KEY}`,
  `/antrag?token=${KEY}`,
  `/antrag#access_token=${KEY}`,
  `/vergleich/${KEY}/99107023017001`,
])('%s names none', (path) => {
  expect(leikaInAddress(PORTAL + path)).toBeUndefined();
});

describe('a page whose address hides the key', () => {
  test('has it as the key of its service, and not in its address', () => {
    const { service, page } = describePage(pageOf({ title: 'Wohngeld' }), `${PORTAL}/antrag/${KEY}/start?key=${KEY}`);
    expect(service).toEqual({ key: `leika:${KEY}`, name: 'Wohngeld' });
    expect(page.key).toBe(`${PORTAL}/antrag/*/start`);
  });

  test('is believed before what it says of others', () => {
    const page = pageOf({ head: '<meta name="leika" content="99107023017001">' });
    expect(describePage(page, `${PORTAL}/antrag/${KEY}`).service.key).toBe(`leika:${KEY}`);
  });
});
