import type { AddressCase } from './case';

/** Routes in the fragment, in matrix parameters and in the query. */
export const ROUTERS: readonly AddressCase[] = [
  ['https://portal.example/wohngeld#einkommen', 'https://portal.example/wohngeld', ['einkommen']],
  ['https://portal.example/wohngeld#access_token=abc', 'https://portal.example/wohngeld', ['abc']],
  [
    'https://portal.example/app#/antrag/1234567/schritt2?token=abc',
    'https://portal.example/app#/antrag/*/schritt2',
    ['1234567', 'abc'],
  ],
  ['https://portal.example/app#/konto/max@post.example', 'https://portal.example/app#/konto/*', ['max']],

  ['https://portal.example/app#/antrag/42/schritt/3', 'https://portal.example/app#/antrag/*/schritt/3', ['42']],
  ['https://portal.example/app#/wohngeld/einkommen', 'https://portal.example/app#/wohngeld/einkommen'],
  ['https://portal.example/app#/wohngeld?step=3&sid=a1', 'https://portal.example/app#/wohngeld?step=3', ['a1']],
  [
    'https://portal.example/app#!/wohngeld/3fa85f64-5717-4562-b3fc-2c963f66afa6/person',
    'https://portal.example/app#!/wohngeld/*/person',
    ['3fa85f64'],
  ],
  ['https://portal.example/app#/leistung/100012345', 'https://portal.example/app#/leistung/100012345'],
  ['https://portal.example/app#/wohngeld;id=4711;step=2', 'https://portal.example/app#/wohngeld', ['4711']],
  [
    'https://portal.example/app/wohngeld;id=4711/einkommen;tab=2',
    'https://portal.example/app/wohngeld/einkommen',
    ['4711'],
  ],
  [
    'https://portal.example/app/wohngeld;token=a1b2/einkommen',
    'https://portal.example/app/wohngeld/einkommen',
    ['a1b2'],
  ],
  ['https://portal.example/wizard#step-2', 'https://portal.example/wizard#step-2'],
  ['https://portal.example/wizard#Schritt3', 'https://portal.example/wizard#schritt3'],
  ['https://portal.example/wizard#stepmax', 'https://portal.example/wizard', ['max']],
  ['https://portal.example/?page=antrag&step=3', 'https://portal.example/?page=antrag&step=3'],
  ['https://portal.example/?view=Einkommen&mandant=5', 'https://portal.example/?mandant=5&view=Einkommen'],
  [
    'https://portal.example/index.do?command=weiter&form=hund&seite=4',
    'https://portal.example/index.do?command=weiter&form=hund&seite=4',
  ],
  [
    'https://portal.example/app/wohngeld/einkommen?_rsc=1r2k3',
    'https://portal.example/app/wohngeld/einkommen',
    ['1r2k3'],
  ],
  ['https://portal.example/app/~/wohngeld/(aside:hilfe)', 'https://portal.example/app/~/wohngeld/(aside:hilfe)'],
  [
    'https://portal.example/app#/konto/daten?mail=max%40post.example',
    'https://portal.example/app#/konto/daten',
    ['max'],
  ],
  ['https://portal.example/app#/suche?q=Meier&seite=2', 'https://portal.example/app#/suche?seite=2', ['Meier']],
  ['https://portal.example/app#/users/mmuster', 'https://portal.example/app#/users/*', ['mmuster']],
  ['https://portal.example/app#', 'https://portal.example/app'],
];
