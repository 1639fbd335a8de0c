import type { SampleService } from './types';

/** "Wohngeld": what the town has already is asked for again. */
export const WOHNGELD: SampleService = {
  path: '/wohngeld',
  name: 'Wohngeld beantragen',
  places: [
    {
      page: '',
      passage: {
        prefix: 'Meldebescheinigung im Original. Die Meldebescheinigung ist ',
        exact: 'erneut im Original einzureichen',
        suffix: ', auch wenn sie der Stadt Musterstadt aus einem früheren Verfahren bereits vorliegt.',
      },
      notes: [
        {
          by: 1,
          week: 40,
          rating: 'obstacle',
          concerns: ['barrier-extra-effort'],
          affected: 'both',
          severity: 3,
          comment: 'Die Bescheinigung liegt uns vor. Wir fordern sie trotzdem jedes Mal an.',
          suggestion: 'Daten mit Einwilligung aus dem Melderegister abrufen.',
          votes: [2, 3, 5],
          replies: [{ by: 4, week: 41, text: 'Bei uns sind das jede Woche gut zwanzig Schreiben.' }],
        },
        {
          by: 2,
          week: 41,
          rating: 'obstacle',
          concerns: ['barrier-extra-effort'],
          affected: 'staff',
          severity: 3,
          comment: 'Wir schicken Originale mit der Post zurück. Das kostet Zeit und Porto.',
        },
        {
          by: 3,
          week: 43,
          rating: 'obstacle',
          concerns: ['barrier-extra-effort', 'point-question-rules'],
          affected: 'applicants',
          severity: 2,
          comment: 'Wer arbeitet, muss dafür einen Termin im Bürgerbüro nehmen.',
        },
        { by: 5, week: 44, rating: 'obstacle', concerns: ['barrier-extra-effort'], severity: 4 },
      ],
      spot: {
        by: 1,
        week: 45,
        concern: 'barrier-extra-effort',
        status: 'decided',
        decision: 'Eine Kopie genügt. Das Original wird nur in Zweifelsfällen verlangt.',
        reason: 'Die Satzung verlangt kein Original. Das Rechtsamt hat das bestätigt.',
        replies: [{ by: 3, week: 45, text: 'Dann passen wir auch das Merkblatt an.' }],
        answers: [
          {
            by: 2,
            week: 45,
            question: 'tried',
            text: 'Die Nachbarstadt nimmt seit einem Jahr Kopien an. Missbrauch gab es dort nicht.',
            source: 'Telefonat mit der dortigen Wohngeldbehörde',
          },
        ],
      },
    },
    {
      page: '',
      passage: {
        prefix: 'Die Bearbeitung beginnt erst, wenn alle Unterlagen vollständig vorliegen. ',
        exact: 'Von Rückfragen zum Sachstand bitten wir abzusehen',
        suffix: '.',
      },
      notes: [
        {
          by: 4,
          week: 41,
          rating: 'obstacle',
          concerns: ['arg-user-centricity'],
          affected: 'applicants',
          severity: 2,
          comment: 'Das klingt abweisend. Die Leute rufen trotzdem an.',
          suggestion: 'Stattdessen sagen, wann eine Nachricht kommt.',
          votes: [1],
        },
        {
          by: 5,
          week: 43,
          rating: 'obstacle',
          concerns: ['arg-user-centricity', 'measure-communication'],
          affected: 'both',
          severity: 2,
        },
        {
          by: 6,
          week: 44,
          rating: 'question',
          concerns: ['measure-communication'],
          comment: 'Könnten wir den Sachstand nicht online zeigen?',
        },
      ],
      spot: { by: 4, week: 45, concern: 'arg-user-centricity', status: 'discussed' },
    },
    {
      page: '',
      passage: {
        prefix: 'Für alle anderen Nachweise ',
        exact: 'genügt eine Kopie oder ein gut lesbares Foto',
        suffix: '.',
      },
      notes: [
        {
          by: 1,
          week: 42,
          rating: 'strength',
          concerns: ['barrier-extra-effort'],
          affected: 'both',
          comment: 'Seitdem kommen die Nachweise viel schneller.',
          votes: [2, 4],
        },
        { by: 6, week: 44, rating: 'strength', concerns: ['barrier-extra-effort'] },
      ],
    },
    {
      page: '/antrag/schritt-3',
      step: { key: '3/6 einkommen', label: 'Schritt 3 von 6: Einkommen' },
      passage: {
        prefix: 'Maßgeblich ist das ',
        exact: 'Gesamteinkommen als Summe der Jahreseinkommen',
        suffix: ' der zu berücksichtigenden Haushaltsmitglieder',
      },
      notes: [
        {
          by: 2,
          week: 42,
          rating: 'obstacle',
          concerns: ['measure-transparency'],
          affected: 'applicants',
          severity: 3,
          comment: 'Das versteht ohne Erklärung niemand. Wir erklären es täglich am Telefon.',
          suggestion: 'Ein Rechenbeispiel daneben stellen.',
        },
        { by: 3, week: 44, rating: 'obstacle', concerns: ['measure-transparency'], affected: 'both', severity: 2 },
      ],
    },
    {
      page: '/antrag/schritt-3',
      step: { key: '3/6 einkommen', label: 'Schritt 3 von 6: Einkommen' },
      field: 'Bruttoeinkommen im Monat',
      notes: [
        {
          by: 1,
          week: 43,
          rating: 'strength',
          concerns: ['measure-assistance'],
          affected: 'applicants',
          comment: 'Der Hinweis nennt das Wort von der Verdienstbescheinigung. Das hilft.',
        },
      ],
    },
  ],
};
