import type { SampleService } from './types';

/** "Bewohnerparkausweis": where a pilot went well, and foreign words came with it. */
export const PARKEN: SampleService = {
  path: '/bewohnerparken',
  name: 'Bewohnerparkausweis bestellen',
  places: [
    {
      page: '/antrag',
      step: { key: '1/4 anmelden', label: 'Schritt 1 von 4: Anmelden' },
      passage: {
        prefix: 'Starten Sie jetzt ',
        exact: 'Ihren persönlichen User Account',
        suffix: ' und loggen Sie sich ein.',
      },
      notes: [
        {
          by: 10,
          week: 40,
          rating: 'obstacle',
          concerns: ['barrier-denglish'],
          affected: 'applicants',
          severity: 2,
          comment: 'Ältere Menschen fragen uns, was sie da tun sollen.',
          suggestion: '„Konto“ und „anmelden“ schreiben.',
          votes: [11, 12],
        },
        { by: 11, week: 42, rating: 'obstacle', concerns: ['barrier-denglish'], affected: 'applicants', severity: 1 },
        {
          by: 12,
          week: 43,
          rating: 'obstacle',
          concerns: ['barrier-denglish', 'point-exclude-nobody'],
          affected: 'applicants',
          severity: 3,
        },
      ],
      spot: {
        by: 10,
        week: 46,
        concern: 'barrier-denglish',
        status: 'done',
        decision: 'Die Seite sagt jetzt „Konto“ und „anmelden“.',
        reason: 'Der Text ließ sich ohne Auftrag an die Firma ändern.',
      },
    },
    {
      page: '/antrag',
      step: { key: '2/4 fahrzeug', label: 'Schritt 2 von 4: Fahrzeug' },
      field: 'Kennzeichen',
      notes: [
        {
          by: 10,
          week: 41,
          rating: 'strength',
          concerns: ['reframe-precision'],
          affected: 'both',
          comment: 'Das Feld prüft die Schreibweise sofort. Rückfragen gibt es kaum noch.',
          votes: [12],
        },
        {
          by: 11,
          week: 44,
          rating: 'strength',
          concerns: ['reframe-precision', 'measure-work-relief'],
          affected: 'staff',
        },
      ],
    },
    {
      page: '/antrag',
      step: { key: '3/4 nachweise', label: 'Schritt 3 von 4: Nachweise' },
      passage: {
        prefix: 'Bitte laden Sie den Fahrzeugschein ',
        exact: 'ausschließlich als PDF mit höchstens 1 MB',
        suffix: ' hoch.',
      },
      notes: [
        {
          by: 11,
          week: 42,
          rating: 'obstacle',
          concerns: ['point-needs-abilities'],
          affected: 'applicants',
          severity: 4,
          comment: 'Fotos vom Telefon sind größer. Viele brechen hier ab.',
          suggestion: 'Fotos annehmen und selbst verkleinern.',
          votes: [10],
        },
        {
          by: 12,
          week: 45,
          rating: 'obstacle',
          concerns: ['point-needs-abilities', 'barrier-extra-effort'],
          affected: 'both',
          severity: 3,
          comment: 'Danach kommen die Leute mit dem Ausweis an den Schalter.',
        },
      ],
    },
    {
      page: '/antrag',
      step: { key: '4/4 absenden', label: 'Schritt 4 von 4: Absenden' },
      passage: {
        prefix: 'Vielen Dank. ',
        exact: 'Ihr Ausweis gilt sofort, auch ohne Papier',
        suffix: ' hinter der Scheibe.',
      },
      notes: [
        {
          by: 10,
          week: 43,
          rating: 'strength',
          concerns: ['point-rethink-process'],
          affected: 'both',
          comment: 'Wir drucken und verschicken nichts mehr. Das war ein guter Schritt.',
          votes: [11, 12],
        },
        { by: 12, week: 46, rating: 'strength', concerns: ['point-rethink-process', 'theme-best-practices'] },
      ],
    },
  ],
};
