import { html } from '#tests/portal/core/html.ts';
import type { FormStep } from './step.ts';

const WHERE_IN_CONTRACT = html`<figure class="portal-figure"><img src="/assets/mietvertrag.svg" alt="Ausschnitt eines Mietvertrags: Die Wohnfläche steht in Paragraf 1." width="320" height="150"><figcaption class="kern-body kern-body--small">Hier finden Sie die Wohnfläche in Ihrem Mietvertrag.</figcaption></figure>`;

/** Step 4: three times "Straße", twice "Name", ids that change with each answer. */
export const FLAT: FormStep = {
  name: 'Wohnung und Miete',
  ids: 'generated',
  intro: html`<p class="kern-body">Halten Sie bitte Ihren Mietvertrag bereit. Wohnen Sie im Eigentum, füllen Sie stattdessen den Vordruck „Anlage Lastenberechnung“ aus, der <strong>ausschließlich in Papierform</strong> bei der Wohngeldbehörde erhältlich ist.</p>`,
  groups: [
    {
      legend: 'Ihre Wohnung',
      before: WHERE_IN_CONTRACT,
      fields: [
        {
          kind: 'text',
          name: 'wohnung.flaeche',
          label: 'Wohnfläche',
          hint: 'Steht vorn im Mietvertrag',
          required: true,
          columns: 3,
          inputMode: 'decimal',
          unit: 'm²',
        },
        {
          kind: 'text',
          type: 'number',
          name: 'wohnung.zimmer',
          label: 'Zahl der Zimmer',
          hint: 'Ohne Küche, Bad und Flur',
          columns: 3,
        },
        {
          kind: 'text',
          name: 'wohnung.miete',
          label: 'Miete im Monat',
          hint: 'Der ganze Betrag, den Sie überweisen',
          required: true,
          columns: 3,
          inputMode: 'decimal',
          unit: 'Euro',
        },
        {
          kind: 'text',
          name: 'wohnung.heizkosten',
          label: 'Davon Heizkosten',
          hint: 'Ebenso Kosten der Warmwasserbereitung',
          columns: 3,
          inputMode: 'decimal',
          unit: 'Euro',
        },
      ],
    },
    {
      legend: 'Vermieter*in',
      fields: [
        { kind: 'text', name: 'vermieter.name', label: 'Name', required: true },
        { kind: 'text', name: 'vermieter.strasse', label: 'Straße', columns: 4 },
        { kind: 'text', name: 'vermieter.hausnummer', label: 'Hausnummer', columns: 2 },
        {
          kind: 'radio',
          name: 'vermieter.verwandt',
          label: 'Sind Sie mit der vermietenden Person verwandt?',
          options: ['Ja', 'Nein'],
        },
      ],
    },
    {
      legend: 'Frühere Wohnung',
      before: html`<p class="kern-body">Nur auszufüllen, wenn Sie in den letzten zwölf Monaten umgezogen sind.</p>`,
      fields: [
        {
          kind: 'text',
          name: 'fruehere.name',
          label: 'Name',
          hint: 'Person oder Firma, von der Sie gemietet hatten',
        },
        { kind: 'text', name: 'fruehere.strasse', label: 'Straße', columns: 4 },
        { kind: 'text', name: 'fruehere.hausnummer', label: 'Hausnummer', columns: 2 },
        { kind: 'text', name: 'fruehere.auszug', label: 'Ausgezogen am', hint: 'Zum Beispiel 31.03.2026', columns: 3 },
      ],
    },
  ],
};
