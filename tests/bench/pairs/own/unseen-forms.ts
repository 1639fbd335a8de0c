import { type OwnPair, page } from './own-pair.ts';

/** Id, title, kind and size of the file. */
type File = readonly [id: string, title: string, size: string];
type Group = readonly [id: string, title: string, lead: string, files: readonly File[]];

const OLD: readonly Group[] = [
  [
    'hund',
    'Hundesteuer',
    'Für jeden Hund zahlen Sie im Jahr 96 Euro.',
    [
      ['hund-an', 'Anmeldung', 'PDF, 120 kB'],
      ['hund-ab', 'Abmeldung', 'PDF, 118 kB'],
      ['hund-frei', 'Antrag auf Befreiung', 'PDF, 95 kB'],
      ['hund-sepa', 'SEPA-Lastschriftmandat', 'PDF, 64 kB'],
    ],
  ],
  [
    'zweit',
    'Zweitwohnungsteuer',
    'Wer in Musterstadt eine Nebenwohnung hat, zahlt Zweitwohnungsteuer.',
    [
      ['zweit-an', 'Anmeldung', 'PDF, 120 kB'],
      ['zweit-ab', 'Abmeldung', 'PDF, 120 kB'],
      ['zweit-erklaerung', 'Steuererklärung', 'PDF, 240 kB'],
      ['zweit-sepa', 'SEPA-Lastschriftmandat', 'PDF, 64 kB'],
    ],
  ],
  [
    'gewerbe',
    'Gewerbesteuer',
    'Den Hebesatz beschließt der Stadtrat mit dem Haushalt.',
    [
      ['gewerbe-herab', 'Antrag auf Herabsetzung der Vorauszahlungen', 'PDF, 150 kB'],
      ['gewerbe-stundung', 'Antrag auf Stundung', 'PDF, 132 kB'],
      ['gewerbe-sepa', 'SEPA-Lastschriftmandat', 'PDF, 64 kB'],
    ],
  ],
  [
    'grund',
    'Grundsteuer',
    'Die Grundsteuer ist in vier Raten fällig.',
    [
      ['grund-wechsel', 'Anzeige eines Eigentumswechsels', 'PDF, 110 kB'],
      ['grund-stundung', 'Antrag auf Stundung', 'PDF, 132 kB'],
      ['grund-erlass', 'Antrag auf Erlass', 'PDF, 95 kB'],
      ['grund-sepa', 'SEPA-Lastschriftmandat', 'PDF, 64 kB'],
    ],
  ],
];

/** Sorted by title of the group; files came, went and have other sizes, one tax has other forms than before. */
const NOW: readonly Group[] = [
  [
    'bett',
    'Beherbergungsteuer',
    'Für Übernachtungen zahlen Gäste fünf Prozent des Preises.',
    [
      ['bett-an', 'Anmeldung', 'PDF, 120 kB'],
      ['bett-erklaerung', 'Steuererklärung', 'PDF, 210 kB'],
    ],
  ],
  [
    'gewerbe',
    'Gewerbesteuer',
    'Den Hebesatz beschließt der Stadtrat jedes Jahr mit dem Haushalt.',
    [
      ['gewerbe-stundung', 'Antrag auf Stundung', 'PDF, 141 kB'],
      ['gewerbe-herab', 'Antrag auf Herabsetzung der Vorauszahlungen', 'PDF, 158 kB'],
      ['gewerbe-sepa', 'SEPA-Lastschriftmandat', 'PDF, 64 kB'],
    ],
  ],
  [
    'grund',
    'Grundsteuer',
    'Die Grundsteuer ist in vier Raten fällig.',
    [
      ['grund-wechsel', 'Anzeige eines Wechsels im Eigentum', 'PDF, 110 kB'],
      ['grund-stundung', 'Antrag auf Stundung', 'PDF, 141 kB'],
      ['grund-jahr', 'Antrag auf Zahlung in einem Betrag', 'PDF, 95 kB'],
      ['grund-sepa', 'SEPA-Lastschriftmandat', 'PDF, 64 kB'],
    ],
  ],
  [
    'hund',
    'Hundesteuer',
    'Für jeden Hund zahlen Sie im Jahr 108 Euro.',
    [
      ['hund-an', 'Anmeldung', 'PDF, barrierefrei, 135 kB'],
      ['hund-ab', 'Abmeldung', 'PDF, barrierefrei, 126 kB'],
      ['hund-frei', 'Antrag auf Befreiung oder Ermäßigung', 'PDF, 95 kB'],
      ['hund-sepa', 'SEPA-Lastschriftmandat', 'PDF, 64 kB'],
    ],
  ],
  [
    'zweit',
    'Zweitwohnungsteuer',
    'Wer in Musterstadt eine Nebenwohnung hat, zahlt Zweitwohnungsteuer.',
    [
      ['zweit-an', 'Anmeldung', 'PDF, 120 kB'],
      ['zweit-erklaerung', 'Steuererklärung', 'PDF, 255 kB'],
      ['zweit-sepa', 'SEPA-Lastschriftmandat', 'PDF, 64 kB'],
    ],
  ],
];

const oldFile = ([id, title, size]: File) =>
  `<li><a href="/download/${id}.pdf" data-id="datei-${id}">${title}</a> (<span data-id="groesse-${id}">${size}</span>)</li>`;

const newFile = ([id, title, size]: File, index: number) =>
  `<div><span aria-hidden="true">⤓</span> <a href="/dokument/${4000 + index}" data-id="datei-${id}">${title}</a><br><small data-id="groesse-${id}">${size}</small></div>`;

/** Lists of downloads whose titles stand in several groups; groups and files of the new version see `NOW`. */
export const forms: OwnPair = {
  name: 'unseen-forms',
  old: page(
    'Formulare des Steueramts',
    `<p data-id="einleitung">Drucken Sie die Formulare aus und schicken Sie sie unterschrieben an das Steueramt.</p>
${OLD.map(([id, title, lead, files]) => `<h2 data-id="steuer-${id}">${title}</h2><p data-id="text-${id}">${lead}</p><ul>${files.map(oldFile).join('\n')}</ul>`).join('\n')}
<p data-id="leser">Zum Lesen brauchen Sie ein Programm für PDF-Dateien.</p>`,
  ),
  now: page(
    'Formulare des Steueramts',
    `<p data-id="einleitung">Füllen Sie die Formulare am Bildschirm aus und schicken Sie sie unterschrieben an das Steueramt.</p>
${NOW.map(([id, title, lead, files]) => `<section><h2 data-id="steuer-${id}">${title}</h2><p data-id="text-${id}">${lead}</p>${files.map(newFile).join('\n')}</section>`).join('\n')}
<p data-id="leser">Zum Lesen brauchen Sie ein Programm für PDF-Dateien.</p>`,
  ),
};
