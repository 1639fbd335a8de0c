/** Sentences that stand on more than one page, so that a note must tell the pages apart. */

/** Asks again for what the town already has: the sentence that caseworkers mark first. */
export const CERTIFICATE_AGAIN =
  'Die Meldebescheinigung ist erneut im Original einzureichen, auch wenn sie der Stadt Musterstadt aus einem früheren Verfahren bereits vorliegt.';

/** Says that an application is no good until all papers are there. */
export const PAPERS_COMPLETE =
  'Die Bearbeitung beginnt erst, wenn alle Unterlagen vollständig vorliegen. Von Rückfragen zum Sachstand bitten wir abzusehen.';

/** Works well: says in one sentence whom to ask, and when. */
export const ASK_US =
  'Sie kommen nicht weiter? Rufen Sie uns an: montags bis freitags von 8 bis 12 Uhr, donnerstags zusätzlich von 14 bis 18 Uhr.';

/** The note above every form. */
export const REQUIRED_NOTE = 'Felder mit einem Sternchen (*) müssen Sie ausfüllen.';
