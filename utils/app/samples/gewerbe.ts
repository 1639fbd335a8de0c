import type { SampleService } from './types';

/** "Gewerbe": a form that most manage, and a word that few know. */
export const GEWERBE: SampleService = {
  path: '/gewerbe',
  name: 'Gewerbe anmelden',
  places: [
    {
      page: '/anmeldung',
      passage: {
        prefix: 'Wer in Musterstadt ein ',
        exact: 'stehendes Gewerbe, eine Zweigniederlassung oder eine unselbstständige Zweigstelle',
        suffix: ' eröffnet, muss das gleichzeitig mit dem Beginn anzeigen.',
      },
      notes: [
        {
          by: 7,
          week: 41,
          rating: 'obstacle',
          concerns: ['measure-transparency'],
          affected: 'applicants',
          severity: 3,
          comment: 'Kaum jemand kennt den Unterschied. Die Hälfte kreuzt das Falsche an.',
          suggestion: 'Mit zwei einfachen Fragen zum richtigen Feld führen.',
          votes: [8, 9],
        },
        {
          by: 8,
          week: 42,
          rating: 'obstacle',
          concerns: ['measure-transparency', 'reframe-precision'],
          affected: 'both',
          severity: 2,
          comment: 'Falsche Angaben müssen wir später von Hand ändern.',
        },
        { by: 9, week: 44, rating: 'obstacle', concerns: ['measure-transparency'], severity: 3 },
      ],
      spot: {
        by: 7,
        week: 45,
        concern: 'measure-transparency',
        status: 'handedOn',
        office: 'Organisationsamt, Team Online-Formulare',
        replies: [{ by: 8, week: 46, text: 'Das Team hat einen Entwurf mit zwei Fragen zugesagt.' }],
      },
    },
    {
      page: '/anmeldung',
      passage: {
        prefix: 'Die Gebühr beträgt 26 Euro. ',
        exact: 'Sie bekommen eine Rechnung mit der Post',
        suffix: '.',
      },
      notes: [
        {
          by: 7,
          week: 43,
          rating: 'obstacle',
          concerns: ['barrier-extra-effort', 'point-rethink-process'],
          affected: 'both',
          severity: 2,
          comment: 'Der Antrag ist online, die Rechnung kommt auf Papier.',
          suggestion: 'Bezahlen gleich nach dem Absenden anbieten.',
        },
        {
          by: 9,
          week: 45,
          rating: 'idea',
          concerns: ['point-rethink-process'],
          comment: 'Mit einer Bezahlseite entfällt das Mahnen fast ganz.',
        },
      ],
    },
    {
      page: '/anmeldung',
      passage: {
        prefix: 'Sie kommen nicht weiter? ',
        exact: 'Rufen Sie uns an: montags bis freitags von 8 bis 12 Uhr',
        suffix: ', donnerstags zusätzlich von 14 bis 18 Uhr.',
      },
      notes: [
        {
          by: 8,
          week: 42,
          rating: 'strength',
          concerns: ['arg-user-centricity'],
          affected: 'applicants',
          comment: 'Ein Satz, eine Nummer, klare Zeiten. So soll es sein.',
          votes: [7],
        },
        { by: 9, week: 43, rating: 'strength', concerns: ['arg-user-centricity', 'value-service'] },
      ],
    },
    {
      page: '/anmeldung',
      field: 'Beginn der Tätigkeit',
      notes: [
        {
          by: 7,
          week: 46,
          rating: 'question',
          concerns: ['measure-transparency'],
          comment: 'Gilt der Tag des Vertrags oder der ersten Rechnung?',
        },
      ],
    },
    {
      page: '/anmeldung/bestaetigung',
      notes: [{ by: 8, week: 46, rating: 'clear', concerns: [], comment: 'Durchgesehen, nichts aufgefallen.' }],
    },
  ],
};
