import type { AddressCase } from './case';

/** Ids of content that everybody can read: they tell the page, so they stay. */
export const CONTENT_IDS: readonly AddressCase[] = [
  [
    'https://service.land-a.example/leistungen/detail/100012345',
    'https://service.land-a.example/leistungen/detail/100012345',
  ],
  ['https://service.land-a.example/leistungen/100012345', 'https://service.land-a.example/leistungen/100012345'],
  [
    'https://service.land-a.example/leistung/100012345/wohngeld',
    'https://service.land-a.example/leistung/100012345/wohngeld',
  ],
  [
    'https://service.land-a.example/dienstleistung/8965321-wohngeld',
    'https://service.land-a.example/dienstleistung/8965321-wohngeld',
  ],
  [
    'https://service.land-a.example/suche/-/egov-bis-detail/dienstleistung/1018/show',
    'https://service.land-a.example/suche/-/egov-bis-detail/dienstleistung/1018/show',
  ],
  ['https://service.land-a.example/leistung-8965321', 'https://service.land-a.example/leistung-8965321'],
  [
    'https://service.land-a.example/buergerservice/leistung_8965321.html',
    'https://service.land-a.example/buergerservice/leistung_8965321.html',
  ],
  [
    'https://service.land-a.example/b%C3%BCrgerservice/100012345',
    'https://service.land-a.example/b%C3%BCrgerservice/100012345',
  ],
  ['https://service.land-a.example/produkt/7654321/antrag', 'https://service.land-a.example/produkt/7654321/antrag'],
  ['https://service.land-a.example/artikel.1500123.1.html', 'https://service.land-a.example/artikel.1500123.1.html'],
  ['https://service.land-a.example/seite/1234567.html', 'https://service.land-a.example/seite/1234567.html'],
  [
    'https://service.land-a.example/organisationseinheit/90210777',
    'https://service.land-a.example/organisationseinheit/90210777',
  ],
  [
    'https://service.land-a.example/jportal/B100019_L100038_S1',
    'https://service.land-a.example/jportal/B100019_L100038_S1',
  ],
  [
    'https://service.land-a.example/pvog/leistung?leistungId=B100019_L100038',
    'https://service.land-a.example/pvog/leistung?leistungId=B100019_L100038',
  ],
  [
    'https://service.land-a.example/pvog/leistung?pstId=100012345&ags=05515000',
    'https://service.land-a.example/pvog/leistung?ags=05515000&pstId=100012345',
  ],
  [
    'https://service.land-a.example/pvog/leistung?leistungsid=8965321&ARS=055150000000',
    'https://service.land-a.example/pvog/leistung?ARS=055150000000&leistungsid=8965321',
  ],
  [
    'https://service.land-a.example/pvog/ags/05515000/wohngeld',
    'https://service.land-a.example/pvog/ags/05515000/wohngeld',
  ],
  [
    'https://service.land-a.example/antrag?regionalschluessel=055150000000&schritt=2',
    'https://service.land-a.example/antrag?regionalschluessel=055150000000&schritt=2',
  ],
  [
    'https://service.land-a.example/leistung?leistungsschluessel=99107023017000',
    'https://service.land-a.example/leistung?leistungsschluessel=99107023017000',
  ],
  [
    'https://service.land-a.example/fim/99107023017000/stammtext',
    'https://service.land-a.example/fim/99107023017000/stammtext',
  ],
  [
    'https://service.land-a.example/index.php?formularId=100012345',
    'https://service.land-a.example/index.php?formularId=100012345',
  ],
  ['https://service.land-a.example/thema/1234567-wohnen', 'https://service.land-a.example/thema/1234567-wohnen'],
  [
    'https://service.land-a.example/meldung/2026-11-22-neue-wohngeldtabelle',
    'https://service.land-a.example/meldung/2026-11-22-neue-wohngeldtabelle',
  ],
  // The same numbers where nothing says that they are content, or where a case or a person comes before.
  ['https://service.land-a.example/x/100012345', 'https://service.land-a.example/x/*', ['100012345']],
  ['https://service.land-a.example/v?id=100012345', 'https://service.land-a.example/v', ['100012345']],
  [
    'https://service.land-a.example/vorgang/detail/100012345',
    'https://service.land-a.example/vorgang/detail/*',
    ['100012345'],
  ],
  [
    'https://service.land-a.example/meine-antraege/detail/100012345',
    'https://service.land-a.example/meine-antraege/detail/*',
    ['100012345'],
  ],
  [
    'https://service.land-a.example/leistung/100012345/vorgang/100077777',
    'https://service.land-a.example/leistung/100012345/vorgang/*',
    ['100077777'],
  ],
  [
    'https://service.land-a.example/halter/produkt/100012345',
    'https://service.land-a.example/halter/produkt/*',
    ['100012345'],
  ],
  ['https://service.land-a.example/leistung/12345678901', 'https://service.land-a.example/leistung/*', ['12345678901']],
  [
    'https://service.land-a.example/leistung/3fa85f64-5717-4562-b3fc-2c963f66afa6',
    'https://service.land-a.example/leistung/*',
    ['3fa85f64'],
  ],
  [
    'https://service.land-a.example/pvog/leistung?ags=0551500012345',
    'https://service.land-a.example/pvog/leistung',
    ['0551500012345'],
  ],
  [
    'https://service.land-a.example/leistung?leistungId=max.muster@post.example',
    'https://service.land-a.example/leistung',
    ['muster'],
  ],

  ['https://www.musterstadt.example/wohngeld', 'https://www.musterstadt.example/wohngeld'],
  ['https://www.musterstadt.example', 'https://www.musterstadt.example/'],
  ['https://www.musterstadt.example/wohngeld/', 'https://www.musterstadt.example/wohngeld'],
  ['https://www.musterstadt.example//wohngeld///antrag/', 'https://www.musterstadt.example/wohngeld/antrag'],
  ['HTTPS://WWW.Musterstadt.example:443/Wohngeld', 'https://www.musterstadt.example/Wohngeld'],
  ['http://localhost:4173/wohngeld', 'http://localhost:4173/wohngeld'],
  ['https://portal.example:8443/wohngeld', 'https://portal.example:8443/wohngeld'],
  ['https://münchhausen.example/straßenreinigung', 'https://xn--mnchhausen-9db.example/stra%C3%9Fenreinigung'],
  ['https://portal.example/ämter/bürgerbüro', 'https://portal.example/%C3%A4mter/b%C3%BCrgerb%C3%BCro'],
  ['https://portal.example/leistung/99107023017000', 'https://portal.example/leistung/99107023017000'],
  [
    'https://portal.example/leistung/99107023017000-wohngeld/antrag',
    'https://portal.example/leistung/99107023017000-wohngeld/antrag',
  ],
  [
    'https://portal.example/leistung?leikaKey=99107023017000',
    'https://portal.example/leistung?leikaKey=99107023017000',
  ],
  [
    'https://portal.example/leistung?leika=99107023017000&sid=3',
    'https://portal.example/leistung?leika=99107023017000',
  ],
  [
    'https://portal.example/wohnberechtigungsschein-beantragen',
    'https://portal.example/wohnberechtigungsschein-beantragen',
  ],
  [
    'https://portal.example/straßenverkehrszulassungsordnung',
    'https://portal.example/stra%C3%9Fenverkehrszulassungsordnung',
  ],
  ['https://portal.example/cms/de/seite-1234.html', 'https://portal.example/cms/de/seite-1234.html'],
  ['https://portal.example/antrag?schritt=2&lang=de', 'https://portal.example/antrag?lang=de&schritt=2'],
  ['https://portal.example/antrag?lang=de&schritt=2', 'https://portal.example/antrag?lang=de&schritt=2'],
  ['https://portal.example/antrag?art=b&art=a', 'https://portal.example/antrag?art=b&art=a'],
  ['https://portal.example/antrag?sort=name', 'https://portal.example/antrag?sort=name'],
  ['https://portal.example/antrag?leicht', 'https://portal.example/antrag?leicht='],
  ['https://portal.example/antrag?', 'https://portal.example/antrag'],
  ['https://portal.example/index.php?id=42', 'https://portal.example/index.php?id=42'],
  ['https://portal.example/app#/schritt2', 'https://portal.example/app#/schritt2'],
  ['https://portal.example/app/#/schritt2/', 'https://portal.example/app#/schritt2'],
  ['https://portal.example/app#!/antrag/einkommen', 'https://portal.example/app#!/antrag/einkommen'],
  ['https://portal.example/app#/', 'https://portal.example/app#/'],
  ['https://portal.example/antrag/..;v=1/x', 'https://portal.example/antrag/x'],
  ['https://portal.example/kaputt/%F0%9F%98', 'https://portal.example/kaputt/%F0%9F%98'],
];
