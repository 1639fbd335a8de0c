import type { Page } from 'puppeteer-core';
import type { Driver } from '#tests/e2e/driver/driver.ts';
import { notePassage, stepUrl } from '#tests/e2e/steps.ts';

/** A passage on the information page that is left to be marked: by the person, or by the guided run. */
export { PASSAGE } from '#tests/e2e/steps.ts';

interface ExamplePage {
  address(origin: string): string;
  /** Passages and what is clicked for each. */
  notes: readonly (readonly [passage: string, phrase: string])[];
}

const EXAMPLES: readonly ExamplePage[] = [
  {
    address: (origin) => stepUrl(origin, 1),
    notes: [['Wir geben die Nummer nicht weiter', 'Transparenz: klar']],
  },
  {
    address: (origin) => stepUrl(origin, 3),
    notes: [
      [
        'Gesamteinkommen als Summe der Jahreseinkommen der zu berücksichtigenden Haushaltsmitglieder',
        'Transparenz: unklar',
      ],
    ],
  },
  {
    address: (origin) => `${origin}/gewerbe/anmeldung`,
    notes: [['Rufen Sie uns an: montags bis freitags', 'Nutzerzentrierung: passt']],
  },
  {
    address: informationPage,
    notes: [
      ['Von Rückfragen zum Sachstand bitten wir abzusehen', 'Nutzerzentrierung: geht vorbei'],
      ['genügt eine Kopie oder ein gut lesbares Foto', 'Mehraufwand: spart Arbeit'],
    ],
  },
];

/** "Wohngeld beantragen": what it is, what to bring. */
export function informationPage(origin: string): string {
  return `${origin}/wohngeld`;
}

/**
 * A handful of notes, blame and praise, made as people make them: by selecting and clicking, so that everything stored
 * with them comes from the real pages. Ends on the information page, with its marks in the middle of the window.
 */
export async function makeExampleNotes(driver: Driver, page: Page, origin: string): Promise<void> {
  for (const { address, notes } of EXAMPLES) {
    await page.goto(address(origin));
    for (const [passage, phrase] of notes) await notePassage(driver, page, passage, phrase);
  }
}
