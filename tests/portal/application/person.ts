import { html } from '#tests/portal/core/html.ts';
import { REQUIRED_NOTE } from '#tests/portal/pages/texts.ts';
import type { FormStep } from './step.ts';

/** Step 1: who applies. Asks for the day of moving in, which the town's own register has. */
export const PERSON: FormStep = {
  name: 'Angaben zur Person',
  ids: 'stable',
  mustHave: new Map([['person.name', 'Bitte geben Sie Ihren Namen ein.']]),
  intro: html`<p class="kern-body">Bitte machen Sie Angaben zu der Person, die den Antrag stellt. ${REQUIRED_NOTE}</p>`,
  groups: [
    {
      legend: 'Antragstellende Person',
      fields: [
        {
          kind: 'select',
          name: 'person.anrede',
          label: 'Anrede',
          options: ['Frau', 'Herr', 'keine Anrede'],
          columns: 3,
        },
        {
          kind: 'select',
          name: 'person.familienstand',
          label: 'Familienstand',
          options: ['ledig', 'verheiratet', 'in eingetragener Lebenspartnerschaft', 'geschieden', 'verwitwet'],
          columns: 3,
        },
        { kind: 'text', name: 'person.name', label: 'Name', required: true, columns: 3, autocomplete: 'family-name' },
        {
          kind: 'text',
          name: 'person.vorname',
          label: 'Vorname',
          required: true,
          columns: 3,
          autocomplete: 'given-name',
        },
        {
          kind: 'text',
          name: 'person.geburtsdatum',
          label: 'Geburtsdatum',
          hint: 'Zum Beispiel 24.09.1967',
          required: true,
          columns: 3,
          autocomplete: 'bday',
        },
      ],
    },
    {
      legend: 'Anschrift',
      fields: [
        { kind: 'text', name: 'person.strasse', label: 'Straße', required: true, columns: 4 },
        { kind: 'text', name: 'person.hausnummer', label: 'Hausnummer', required: true, columns: 2 },
        {
          kind: 'text',
          name: 'person.plz',
          label: 'Postleitzahl',
          required: true,
          columns: 2,
          inputMode: 'numeric',
          autocomplete: 'postal-code',
        },
        { kind: 'text', name: 'person.ort', label: 'Ort', required: true, columns: 4 },
        {
          kind: 'text',
          name: 'person.zuzug',
          label: 'Wohnhaft in Musterstadt seit',
          hint: 'Tag des Zuzugs, wie er im Melderegister der Stadt Musterstadt eingetragen ist.',
          required: true,
        },
      ],
    },
    {
      legend: 'Erreichbarkeit',
      fields: [
        {
          kind: 'text',
          type: 'email',
          name: 'person.email',
          label: 'E-Mail-Adresse',
          hint: 'Dorthin schicken wir die Eingangsbestätigung.',
          autocomplete: 'email',
        },
        {
          kind: 'text',
          type: 'tel',
          name: 'person.telefon',
          label: 'Telefon',
          hint: 'Nur für Rückfragen zu diesem Antrag. Wir geben die Nummer nicht weiter.',
          autocomplete: 'tel',
        },
      ],
    },
    {
      legend: 'Frühere Anträge',
      fields: [
        {
          kind: 'radio',
          name: 'person.bezug',
          label: 'Haben Sie schon einmal Wohngeld bekommen?',
          options: ['Ja, in Musterstadt', 'Ja, in einer anderen Gemeinde', 'Nein'],
        },
        {
          kind: 'text',
          name: 'person.aktenzeichen',
          label: 'Aktenzeichen des letzten Bescheids',
          hint: 'Das Aktenzeichen steht oben rechts auf dem Bescheid und beginnt mit „50.3-WG“.',
        },
      ],
    },
  ],
};
