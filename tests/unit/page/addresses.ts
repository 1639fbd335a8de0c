/** An address as a browser shows it, its key, and what must not be in the key. */
export type AddressCase = [href: string, key: string, secrets?: readonly string[]];

/** What changes from visit to visit, or leads back to somebody: it goes. */
export const PRIVATE: readonly AddressCase[] = [
  // Sessions, in all the places where servers put them.
  [
    'https://antrag.musterstadt.example/wohngeld?execution=e1s2',
    'https://antrag.musterstadt.example/wohngeld',
    ['e1s2'],
  ],
  [
    'https://antrag.musterstadt.example/wohngeld?execution=e4s17&_eventId=next',
    'https://antrag.musterstadt.example/wohngeld?_eventId=next',
    ['e4s17'],
  ],
  [
    'https://portal.kreis-beispiel.example/buergerservice;jsessionid=8A3FD1.node2',
    'https://portal.kreis-beispiel.example/buergerservice',
    ['8A3F'],
  ],
  [
    'https://portal.kreis-beispiel.example/a;jsessionid=8A3F/b;v=1?lang=de',
    'https://portal.kreis-beispiel.example/a/b?lang=de',
    ['8A3F'],
  ],
  [
    'https://formulare.musterland.example/start.do?jsessionid=91AB',
    'https://formulare.musterland.example/start.do',
    ['91AB'],
  ],
  [
    'https://formulare.musterland.example/index.php?PHPSESSID=q1w2e3&seite=2',
    'https://formulare.musterland.example/index.php?seite=2',
    ['q1w2e3'],
  ],
  ['https://amt.example/(S(lit3py55t21z5v55vlm25s55))/antrag.aspx', 'https://amt.example/antrag.aspx', ['lit3py55']],
  ['https://amt.example/kfz.xhtml?dswid=-4521', 'https://amt.example/kfz.xhtml', ['4521']],
  ['https://amt.example/kfz.xhtml?jfwid=a1b2c:0', 'https://amt.example/kfz.xhtml', ['a1b2c']],
  ['https://amt.example/kfz.xhtml?cid=12', 'https://amt.example/kfz.xhtml', ['12']],
  ['https://amt.example/kfz.xhtml?windowId=ab1', 'https://amt.example/kfz.xhtml', ['ab1']],
  ['https://amt.example/wicket/antrag?7', 'https://amt.example/wicket/antrag', ['7']],
  ['https://amt.example/wicket/antrag?7-1.IFormSubmitListener-form', 'https://amt.example/wicket/antrag', ['IForm']],
  ['https://amt.example/formular?javax.faces.ViewState=-88:99', 'https://amt.example/formular', ['88']],
  ['https://amt.example/formular?conversationId=3&sitzung=vier', 'https://amt.example/formular', ['vier']],
  ['https://amt.example/formular?sid=1&bsid=2', 'https://amt.example/formular', ['=1', '=2']],
  // Form servers.
  [
    'https://forms.musterstadt.example/intelliform/forms/stadt/ordnungsamt/hund/index?wfId=9f8e7d6c5b4a39281706',
    'https://forms.musterstadt.example/intelliform/forms/stadt/ordnungsamt/hund/index',
    ['9f8e'],
  ],
  [
    'https://forms.musterstadt.example/formcycle/form/alias/1/hund?xfc-rp-form-user=max',
    'https://forms.musterstadt.example/formcycle/form/alias/1/hund',
    ['max'],
  ],
  [
    'https://forms.musterstadt.example/formcycle/form/provide/4711/?s_token=abc',
    'https://forms.musterstadt.example/formcycle/form/provide/4711',
    ['abc'],
  ],
  [
    'https://osi.musterland.example/osi/dialog/9b2d7c1e4f6a8b3d5e7f/eingabe',
    'https://osi.musterland.example/osi/dialog/*/eingabe',
    ['9b2d'],
  ],
  [
    'https://service.musterland.example/vorgang/2026-0001234/antrag',
    'https://service.musterland.example/vorgang/*/antrag',
    ['0001234'],
  ],
  [
    'https://service.musterland.example/vorgang/3fa85f64-5717-4562-b3fc-2c963f66afa6/schritt/2',
    'https://service.musterland.example/vorgang/*/schritt/2',
    ['3fa85f64'],
  ],
  [
    'https://service.musterland.example/vorgang/3FA85F64-5717-4562-B3FC-2C963F66AFA6',
    'https://service.musterland.example/vorgang/*',
    ['3FA85F64'],
  ],
  ['https://service.musterland.example/v?uuid=5f1', 'https://service.musterland.example/v', ['5f1']],
  // Cases and people.
  ['https://portal.example/status?aktenzeichen=50.3-12/24', 'https://portal.example/status', ['50.3']],
  ['https://portal.example/status?az=50.3-12', 'https://portal.example/status', ['50.3']],
  ['https://portal.example/status?antragsnummer=4711', 'https://portal.example/status', ['4711']],
  ['https://portal.example/status?vorgangs_id=4711&kassenzeichen=99', 'https://portal.example/status', ['4711', '99']],
  ['https://portal.example/steuer?steuerid=12345678901', 'https://portal.example/steuer', ['12345678901']],
  ['https://portal.example/hund/halter/12345678', 'https://portal.example/hund/halter/*', ['12345678']],
  ['https://portal.example/halter?kennzeichen=B-XY-12', 'https://portal.example/halter', ['XY']],
  [
    'https://portal.example/bestaetigung?mail=max.muster%40post.example',
    'https://portal.example/bestaetigung',
    ['max.muster'],
  ],
  [
    'https://portal.example/bestaetigung?an=max.muster@post.example',
    'https://portal.example/bestaetigung',
    ['max.muster'],
  ],
  [
    'https://portal.example/konto/max.muster@post.example/daten',
    'https://portal.example/konto/*/daten',
    ['max.muster'],
  ],
  [
    'https://portal.example/konto/max.muster%40post.example/daten',
    'https://portal.example/konto/*/daten',
    ['max.muster'],
  ],
  ['https://portal.example/konto/Frau%20Beispiel', 'https://portal.example/konto/*', ['Beispiel']],
  [
    'https://portal.example/kita?vorname=Mia&nachname=Muster&geburtsdatum=2020-01-02',
    'https://portal.example/kita',
    ['Mia', 'Muster', '2020'],
  ],
  ['https://portal.example/kita?geb=020120&tel=0301234567', 'https://portal.example/kita', ['020120', '030']],
  [
    'https://portal.example/suche?plz=12345&strasse=Weg&ort=Musterstadt',
    'https://portal.example/suche',
    ['12345', 'Weg', 'Muster'],
  ],
  ['https://portal.example/suche?q=Meier', 'https://portal.example/suche', ['Meier']],
  ['https://portal.example/suche?suchbegriff=x&search=Meier', 'https://portal.example/suche?suchbegriff=x', ['Meier']],
  ['https://portal.example/suche?ansprechpartner=Meier', 'https://portal.example/suche', ['Meier']],
  ['https://portal.example/zahlung?iban=DE89370400440532013000', 'https://portal.example/zahlung', ['DE89']],
  ['https://portal.example/zahlung?von=DE89370400440532013000', 'https://portal.example/zahlung', ['DE89']],
  ['https://portal.example/termin?am=22.11.2026', 'https://portal.example/termin', ['22.11']],
  ['https://max:geheim@portal.example/intern', 'https://portal.example/intern', ['max', 'geheim']],
  // Logging in.
  [
    'https://id.musterland.example/anmelden?code=abc&state=xyz&nonce=1',
    'https://id.musterland.example/anmelden',
    ['abc', 'xyz'],
  ],
  [
    'https://id.musterland.example/saml?SAMLRequest=fVLL&RelayState=r&SigAlg=rsa',
    'https://id.musterland.example/saml?SigAlg=rsa',
    ['fVLL', '=r&'],
  ],
  [
    'https://id.musterland.example/zurueck?redirect_uri=/antrag&return=1',
    'https://id.musterland.example/zurueck',
    ['antrag'],
  ],
  ['https://id.musterland.example/x?next=https://anders.example/', 'https://id.musterland.example/x', ['anders']],
  ['https://id.musterland.example/x?t=eyJhbGciOiJIUzI1NiJ9', 'https://id.musterland.example/x', ['eyJ']],
  [
    'https://id.musterland.example/einladung/Zk3vQ9xT7bL2mN8pR4sW',
    'https://id.musterland.example/einladung/*',
    ['Zk3v'],
  ],
  // How somebody came.
  [
    'https://www.musterstadt.example/wohngeld?utm_source=brief&utm_medium=qr',
    'https://www.musterstadt.example/wohngeld',
    ['brief', 'qr'],
  ],
  [
    'https://www.musterstadt.example/wohngeld?mtm_campaign=herbst&pk_kwd=x',
    'https://www.musterstadt.example/wohngeld',
    ['herbst'],
  ],
  [
    'https://www.musterstadt.example/wohngeld?gclid=1&fbclid=2&msclkid=3',
    'https://www.musterstadt.example/wohngeld',
    ['=1', '=2', '=3'],
  ],
  [
    'https://www.musterstadt.example/wohngeld?referrer=amt&_ga=1.2',
    'https://www.musterstadt.example/wohngeld',
    ['amt', '1.2'],
  ],
  [
    'https://www.musterstadt.example/wohngeld?ts=1732270000',
    'https://www.musterstadt.example/wohngeld',
    ['1732270000'],
  ],
  // Fragments that do not route, or that carry more than a route.
  ['https://portal.example/wohngeld#einkommen', 'https://portal.example/wohngeld', ['einkommen']],
  ['https://portal.example/wohngeld#access_token=abc', 'https://portal.example/wohngeld', ['abc']],
  [
    'https://portal.example/app#/antrag/1234567/schritt2?token=abc',
    'https://portal.example/app#/antrag/*/schritt2',
    ['1234567', 'abc'],
  ],
  ['https://portal.example/app#/konto/max@post.example', 'https://portal.example/app#/konto/*', ['max']],
];

/** What says which page it is: it stays. */
export const TELLING: readonly AddressCase[] = [
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
