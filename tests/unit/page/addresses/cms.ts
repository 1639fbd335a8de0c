import type { AddressCase } from './case';

/** Content management systems: pages stay, what they carry beside goes. */
export const CONTENT_SYSTEMS: readonly AddressCase[] = [
  // TYPO3.
  [
    'https://www.stadt-a.example/index.php?id=4711&L=0&cHash=0f343b0931126a20f133d67c2b018a3b',
    'https://www.stadt-a.example/index.php?L=0&id=4711',
    ['0f343b'],
  ],
  [
    'https://www.stadt-a.example/rathaus?tx_leistungen_pi1%5Bcontroller%5D=Leistung&tx_leistungen_pi1%5Bleistung%5D=100012345&cHash=ab12',
    'https://www.stadt-a.example/rathaus?tx_leistungen_pi1%5Bcontroller%5D=Leistung&tx_leistungen_pi1%5Bleistung%5D=100012345',
    ['ab12'],
  ],
  [
    'https://www.stadt-a.example/rathaus?tx_mitarbeiter_pi1[person]=77&tx_mitarbeiter_pi1[action]=show',
    'https://www.stadt-a.example/rathaus?tx_mitarbeiter_pi1%5Baction%5D=show',
    ['=77'],
  ],
  [
    'https://www.stadt-a.example/antrag?tx_form_formframework[contact-1][__state]=TzozOToi&tx_form_formframework[action]=perform',
    'https://www.stadt-a.example/antrag?tx_form_formframework%5Baction%5D=perform',
    ['TzozOToi'],
  ],
  ['https://www.stadt-a.example/status?tx_status[vorgang]=4711', 'https://www.stadt-a.example/status', ['4711']],
  // Government Site Builder.
  [
    'https://www.amt-b.example/DE/Service/Formulare/formulare_node.html',
    'https://www.amt-b.example/DE/Service/Formulare/formulare_node.html',
  ],
  [
    'https://www.amt-b.example/SharedDocs/Leistungen/DE/wohngeld.html;jsessionid=5F2A9C.live842?nn=12345',
    'https://www.amt-b.example/SharedDocs/Leistungen/DE/wohngeld.html?nn=12345',
    ['5F2A', 'live842'],
  ],
  [
    'https://www.amt-b.example/SharedDocs/Downloads/DE/antrag.pdf?__blob=publicationFile&v=3',
    'https://www.amt-b.example/SharedDocs/Downloads/DE/antrag.pdf?__blob=publicationFile&v=3',
  ],
  [
    'https://www.amt-b.example/DE/Kontakt/kontakt_node.html?cms_name=Meier&cms_lv2=123',
    'https://www.amt-b.example/DE/Kontakt/kontakt_node.html?cms_lv2=123',
    ['Meier'],
  ],
  [
    'https://www.amt-b.example/SiteGlobals/Forms/Suche/DE/suche_formular.html?input_=4711&templateQueryString=Meier',
    'https://www.amt-b.example/SiteGlobals/Forms/Suche/DE/suche_formular.html?input_=4711',
    ['Meier'],
  ],
  // Liferay.
  [
    'https://portal.kreis-c.example/web/guest/wohngeld?p_p_id=antrag_WAR_amt&p_p_lifecycle=0&p_p_state=normal&p_p_mode=view&p_auth=x7Yz2Q',
    'https://portal.kreis-c.example/web/guest/wohngeld?p_p_id=antrag_WAR_amt&p_p_lifecycle=0&p_p_mode=view&p_p_state=normal',
    ['x7Yz2Q'],
  ],
  [
    'https://portal.kreis-c.example/web/guest/-/leistung/8965321',
    'https://portal.kreis-c.example/web/guest/-/leistung/8965321',
  ],
  [
    'https://portal.kreis-c.example/group/meine/vorgang?_antrag_WAR_amt_vorgangsId=90210',
    'https://portal.kreis-c.example/group/meine/vorgang',
    ['90210'],
  ],
  // Drupal, Plone, WordPress.
  ['https://www.gemeinde-d.example/node/17', 'https://www.gemeinde-d.example/node/17'],
  ['https://www.gemeinde-d.example/node/100012345/webform', 'https://www.gemeinde-d.example/node/100012345/webform'],
  ['https://www.gemeinde-d.example/form/hund?token=Q2x8kLmN', 'https://www.gemeinde-d.example/form/hund', ['Q2x8']],
  [
    'https://www.gemeinde-d.example/webform/hund/submissions/5512?token=abcdef',
    'https://www.gemeinde-d.example/webform/hund/submissions/*',
    ['abcdef', '5512'],
  ],
  ['https://www.gemeinde-d.example/user/mmuster/edit', 'https://www.gemeinde-d.example/user/*/edit', ['mmuster']],
  [
    'https://www.gemeinde-d.example/@@antrag-form?_authenticator=8e1f&form.widgets.art=hund',
    'https://www.gemeinde-d.example/@@antrag-form?form.widgets.art=hund',
    ['8e1f'],
  ],
  [
    'https://www.gemeinde-d.example/buerger/antrag/++add++form?_authenticator=99',
    'https://www.gemeinde-d.example/buerger/antrag/++add++form',
    ['=99'],
  ],
  ['https://www.gemeinde-d.example/?page_id=1234', 'https://www.gemeinde-d.example/?page_id=1234'],
  ['https://www.gemeinde-d.example/?p=77&preview_nonce=a1b2', 'https://www.gemeinde-d.example/?p=77', ['a1b2']],
  ['https://www.gemeinde-d.example/2026/11/satzung-hund/', 'https://www.gemeinde-d.example/2026/11/satzung-hund'],
  // SAP, Oracle, Domino.
  [
    'https://erp.land-e.example/sap(bD1kZSZjPTEwMA==)/bc/bsp/sap/zantrag/start.do?sap-client=100',
    'https://erp.land-e.example/sap/bc/bsp/sap/zantrag/start.do?sap-client=100',
    ['bD1k'],
  ],
  [
    'https://erp.land-e.example/sap/bc/webdynpro/sap/zhund?sap-contextid=SID%3aANON%3aerp_01%3a9Xy&sap-language=DE',
    'https://erp.land-e.example/sap/bc/webdynpro/sap/zhund?sap-language=DE',
    ['ANON', '9Xy'],
  ],
  [
    'https://erp.land-e.example/irj/portal?NavigationTarget=ROLES%3A%2F%2Fx&sap-sessioncmd=open&step=1',
    'https://erp.land-e.example/irj/portal?step=1',
    ['open'],
  ],
  [
    'https://apex.land-e.example/ords/f?p=100:3:4711081547110:::3:P3_NAME:MEIER',
    'https://apex.land-e.example/ords/f?p=100%3A3',
    ['4711', 'MEIER'],
  ],
  ['https://apex.land-e.example/ords/f?p=100:1', 'https://apex.land-e.example/ords/f?p=100%3A1'],
  [
    'https://apex.land-e.example/ords/r/amt/wohngeld/einkommen?session=107512345678901&cs=3aB9',
    'https://apex.land-e.example/ords/r/amt/wohngeld/einkommen',
    ['1075', '3aB9'],
  ],
  [
    'https://domino.stadt-f.example/antrag.nsf/wohngeld?OpenForm&Seq=2',
    'https://domino.stadt-f.example/antrag.nsf/wohngeld?OpenForm=&Seq=2',
  ],
  [
    'https://domino.stadt-f.example/antrag.nsf/0/8A3FD1C2B4E596078A3FD1C2B4E59607?OpenDocument',
    'https://domino.stadt-f.example/antrag.nsf/0/*?OpenDocument=',
    ['8A3FD1'],
  ],
  [
    'https://domino.stadt-f.example/antrag.nsf/hund.xsp?documentId=8A3FD1C2B4E596078A3FD1C2B4E59607&action=editDocument',
    'https://domino.stadt-f.example/antrag.nsf/hund.xsp?action=editDocument',
    ['8A3FD1'],
  ],
];
