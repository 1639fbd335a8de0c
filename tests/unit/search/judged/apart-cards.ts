import { notesOf } from './note';

/** Parking permits, certificates of conduct, cards for the disabled. */
export const APART_CARDS = [
  ...notesOf('Bewohnerparkausweis', [
    [
      'pk1',
      'Fahrzeug',
      'Mehraufwand',
      'Fahrzeugschein hochladen',
      'Firmenwagen: Man braucht eine Überlassungserklärung, die nirgends verlinkt ist.',
    ],
    [
      'pk2',
      'Parkzone',
      'Transparenz',
      'Wählen Sie Ihre Parkzone',
      'Die Karte mit den Zonen lädt nicht. Bewohner kennen ihre Zone nicht auswendig.',
    ],
    ['pk3', 'Gebühr', '', '30,70 Euro pro Jahr', 'Preis steht gleich am Anfang, sehr transparent.'],
    [
      'pk4',
      'Verlängerung',
      'Mehraufwand',
      'Parkausweis verlängern',
      'Bei der Verlängerung muss alles neu eingegeben werden, obwohl sich nichts verändert hat.',
    ],
    [
      'pk5',
      'Absenden',
      '',
      'Ausweis selbst ausdrucken',
      'Selbst gedruckte Ausweise erkennt der Aussendienst nicht immer.',
    ],
    [
      'pk6',
      'Handwerker',
      '',
      'Handwerkerparkausweis',
      'Handwerksbetriebe mit mehreren Wagen müssen für jeden einen Antrag stellen.',
    ],
  ]),
  ...notesOf('Führungszeugnis', [
    [
      'fz1',
      'Art',
      'Transparenz',
      'Belegart O oder N',
      'Was ist eine Belegart? Das versteht ausserhalb der Behörde niemand.',
    ],
    [
      'fz2',
      'Zweck',
      '',
      'Erweitertes Führungszeugnis',
      'Für das Ehrenamt ist es kostenlos, die Gebührenbefreiung ist aber gut versteckt.',
    ],
    [
      'fz3',
      'Zweck',
      'Mehraufwand',
      'Aufforderung der Stelle beifügen',
      'Vereine schicken die Aufforderung oft ohne Stempel, dann weisen wir sie zurück.',
    ],
    ['fz4', 'Identität', '', 'Online-Ausweisfunktion', 'Ausweisen mit dem Smartphone ging bei meinem Test problemlos.'],
    ['fz5', 'Versand', '', 'An welche Adresse?', 'Versand an eine abweichende Anschrift ist nicht möglich.'],
  ]),
  ...notesOf('Schwerbehindertenausweis', [
    [
      'sb1',
      'Ärzte',
      'Mehraufwand',
      'Behandelnde Ärzte',
      'Bei fünf Ärzten tippt man sich die Finger wund. Adressen der Praxen sollten vorgeschlagen werden.',
    ],
    [
      'sb2',
      'Befunde',
      '',
      'Arztberichte und Befunde',
      'Befundberichte als Foto werden unleserlich, weil das Portal sie verkleinert.',
    ],
    [
      'sb3',
      'Merkzeichen',
      'Transparenz',
      'Merkzeichen G, aG, B, H',
      'Die Merkzeichen werden nicht erläutert. Antragsteller kreuzen vorsichtshalber alle an.',
    ],
    ['sb4', 'Entbindung', '', 'Schweigepflichtentbindung', 'Muss noch von Hand unterschrieben werden.'],
    ['sb5', 'Passbild', 'Mehraufwand', 'Lichtbild nachsenden', 'Bild hochzuladen wäre einfacher, als es nachzusenden.'],
    [
      'sb6',
      'Bescheid',
      'Nutzerzentrierung',
      'Grad der Behinderung',
      'Der Ton der Bescheide ist hart, viele legen schon deshalb Widerspruch ein.',
    ],
    [
      'sb7',
      'Verlauf',
      '',
      'Bearbeitungsstand',
      'Der Bearbeitungsstand springt nach zwei Monaten einfach auf erledigt.',
    ],
  ]),
];
