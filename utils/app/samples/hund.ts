import type { SampleService } from './types';

/** "Hundesteuer": a paper form that was copied onto the screen. */
export const HUND: SampleService = {
  path: '/hundesteuer',
  name: 'Hund zur Steuer anmelden',
  places: [
    {
      page: '/anmelden',
      step: { key: '2/3 hund', label: 'Schritt 2 von 3: Angaben zum Hund' },
      passage: {
        prefix: 'Bitte ',
        exact: 'drucken Sie das ausgefüllte Formular aus und unterschreiben Sie es',
        suffix: '. Senden Sie es dann an das Steueramt.',
      },
      notes: [
        {
          by: 13,
          week: 40,
          rating: 'obstacle',
          concerns: ['point-rethink-process'],
          affected: 'both',
          severity: 4,
          comment: 'Wir tippen jedes Formular noch einmal ab.',
          suggestion: 'Auf die Unterschrift verzichten, wie beim Parkausweis.',
          votes: [14, 15],
          replies: [{ by: 15, week: 41, text: 'Das Gesetz verlangt hier keine Unterschrift.' }],
        },
        {
          by: 14,
          week: 42,
          rating: 'obstacle',
          concerns: ['point-rethink-process', 'barrier-extra-effort'],
          affected: 'staff',
          severity: 3,
        },
        {
          by: 15,
          week: 43,
          rating: 'obstacle',
          concerns: ['point-rethink-process'],
          affected: 'applicants',
          severity: 3,
        },
      ],
      spot: {
        by: 15,
        week: 46,
        concern: 'point-rethink-process',
        status: 'notNow',
        decision: 'Im nächsten Jahr, zusammen mit dem neuen Fachverfahren.',
        reason: 'Das alte Verfahren nimmt keine Anträge ohne Papier an.',
        answers: [
          {
            by: 14,
            week: 46,
            question: 'evidence',
            text: 'Im Oktober kamen 64 Anmeldungen. Das Abtippen dauert je zehn Minuten.',
            source: 'Zählung im Steueramt',
          },
        ],
      },
    },
    {
      page: '/anmelden',
      step: { key: '2/3 hund', label: 'Schritt 2 von 3: Angaben zum Hund' },
      field: 'Rasse',
      notes: [
        {
          by: 13,
          week: 44,
          rating: 'question',
          concerns: ['measure-clear-purpose'],
          comment: 'Wozu fragen wir das? Die Steuer hängt nicht davon ab.',
        },
        {
          by: 14,
          week: 45,
          rating: 'obstacle',
          concerns: ['measure-clear-purpose'],
          affected: 'applicants',
          severity: 1,
          comment: 'Viele tragen „Mischling“ ein. Das nützt niemandem.',
        },
      ],
    },
    {
      page: '',
      passage: { prefix: 'Die Steuermarke ', exact: 'kommt innerhalb von fünf Tagen mit der Post', suffix: '.' },
      notes: [
        {
          by: 15,
          week: 42,
          rating: 'strength',
          concerns: ['measure-transparency'],
          affected: 'applicants',
          comment: 'Klare Zusage, und wir halten sie ein.',
        },
        { by: 13, week: 45, rating: 'strength', concerns: ['measure-transparency'] },
      ],
    },
    {
      page: '/anmelden',
      step: { key: '1/3 halter', label: 'Schritt 1 von 3: Wer den Hund hält' },
      notes: [
        { by: 14, week: 44, rating: 'clear', concerns: [] },
        {
          by: 15,
          week: 46,
          rating: 'idea',
          concerns: ['measure-work-relief'],
          comment: 'Name und Anschrift aus dem Nutzerkonto übernehmen.',
        },
      ],
    },
  ],
};
