import { notesOf } from './note';

/** Dog tax, waste. */
export const HOUSEHOLD = [
  ...notesOf('Hundesteuer anmelden', [
    [
      'hs1',
      'Hund',
      'Transparenz',
      'Rasse des Hundes',
      'Mischlinge fehlen in der Auswahl.',
      'Ein Feld "Mischling aus" ergänzen.',
    ],
    [
      'hs2',
      'Hund',
      '',
      'Gefährlicher Hund (Listenhund)',
      'Für Listenhunde ist ein Wesenstest nötig, das kommt erst per Brief.',
    ],
    ['hs3', 'Hund', 'Mehraufwand', 'Chipnummer des Hundes', '15 Ziffern ohne Leerzeichen, man vertippt sich ständig.'],
    [
      'hs4',
      'Halter',
      '',
      'Angaben zum Hundehalter',
      'Name und Anschrift sind schon da, wenn man angemeldet ist. Prima!',
    ],
    [
      'hs5',
      'Ermäßigung',
      'Transparenz',
      'Steuerermäßigung beantragen',
      'Rettungshunde und Tierheimhunde sind befreit, das erfährt man nur am Telefon.',
    ],
    [
      'hs6',
      'Ermäßigung',
      '',
      'Blindenführhund',
      'Den Schwerbehindertenausweis muss man vorzeigen, hochladen geht nicht.',
    ],
    [
      'hs7',
      'Abmeldung',
      'Mehraufwand',
      'Hundemarke zurückgeben',
      'Abmelden nur mit Rückgabe der Marke, das finde ich übertrieben.',
    ],
    ['hs8', 'Zahlung', '', 'SEPA-Lastschriftmandat', 'Das Mandat muss unterschrieben per Post kommen.'],
    [
      'hs9',
      'Abmeldung',
      'Nutzerzentrierung',
      'Grund der Abmeldung: verstorben',
      'Der Ton ist kalt. Ein Satz des Bedauerns würde gut tun.',
    ],
    ['hs10', 'Versicherung', '', 'Haftpflichtversicherung', 'Die Versicherungsnummer wird verlangt, aber nie geprüft.'],
  ]),
  ...notesOf('Sperrmüll und Abfall', [
    [
      'am1',
      'Termin',
      'Nutzerzentrierung',
      'Terminauswahl',
      'Termine erst in sechs Wochen, der Kalender zeigt nur einen Monat.',
    ],
    ['am2', 'Gegenstände', 'Mehraufwand', 'Liste der Gegenstände', 'Jeden Stuhl einzeln eintragen? Niemand macht das.'],
    ['am3', 'Gegenstände', 'Transparenz', 'Elektroaltgeräte', 'Ob der Kühlschrank zum Sperrmüll zählt, bleibt offen.'],
    ['am4', 'Adresse', '', 'Straße und Hausnummer', 'Die Straßensuche kennt neue Baugebiete nicht.'],
    ['am5', 'Tonne', '', 'Größere Restmülltonne bestellen', 'Tonnentausch geht in zwei Klicks, vorbildlich.'],
    [
      'am6',
      'Tonne',
      'Transparenz',
      'Biotonne abbestellen',
      'Für die Eigenkompostierung braucht es ein Formular auf Papier.',
    ],
    ['am7', 'Kalender', '', 'Abfuhrkalender herunterladen', 'Die Erinnerung per E-Mail funktioniert nicht mehr.'],
    ['am8', 'Gebühr', 'Transparenz', 'Gebührenbescheid', 'Die Müllgebühren werden nicht aufgeschlüsselt.'],
    ['am9', 'Termin', '', 'Ihr Termin wurde gebucht', 'Stornieren kann man nur telefonisch.'],
    ['am10', 'Wilder Müll', '', 'Wilden Müll melden', 'Mit Foto und Standort, sehr bürgerfreundlich.'],
  ]),
];
