import { type Html, html } from '#tests/portal/core/html.ts';
import type { FormStep } from './step.ts';

function row(kind: string, counts: string, proof: string): Html {
  return html`<tr class="kern-table__row"><th class="kern-table__header" scope="row">${kind}</th><td class="kern-table__cell">${counts}</td><td class="kern-table__cell">${proof}</td></tr>`;
}

const WHAT_COUNTS = html`<div class="kern-table-responsive" role="region" aria-label="Was zählt als Einkommen?" tabindex="0"><table class="kern-table kern-table--small">
<caption class="kern-title">Was zählt als Einkommen?</caption>
<thead class="kern-table__head"><tr class="kern-table__row"><th class="kern-table__header" scope="col">Art</th><th class="kern-table__header" scope="col">Zählt mit?</th><th class="kern-table__header" scope="col">Nachweis</th></tr></thead>
<tbody class="kern-table__body">
${row('Lohn oder Gehalt', 'ja, brutto', 'Verdienstbescheinigung, Kopie genügt')}
${row('Rente', 'ja, brutto', 'Rentenbescheid, Kopie genügt')}
${row('Minijob', 'ja', 'Verdienstbescheinigung, Kopie genügt')}
${row('Unterhalt', 'ja', 'Urteil oder Vereinbarung')}
${row('Kindergeld', 'nein', 'kein Nachweis nötig')}
${row('Pflegegeld', 'nein', 'kein Nachweis nötig')}
</tbody></table></div>`;

/** Step 3: unclear legal language beside a clear table. */
export const INCOME: FormStep = {
  name: 'Einkommen',
  ids: 'stable',
  intro: html`<p class="kern-body">Maßgeblich ist das Gesamteinkommen als Summe der Jahreseinkommen der zu berücksichtigenden Haushaltsmitglieder abzüglich der Freibeträge und Abzugsbeträge, wobei das im Zeitpunkt der Antragstellung im Bewilligungszeitraum zu erwartende Einkommen zugrunde zu legen ist.</p>
${WHAT_COUNTS}`,
  groups: [
    {
      legend: 'Ihr Einkommen',
      fields: [
        {
          kind: 'select',
          name: 'einkommen.art',
          label: 'Wovon leben Sie hauptsächlich?',
          options: [
            'Lohn oder Gehalt',
            'Rente oder Pension',
            'selbstständige Tätigkeit',
            'Arbeitslosengeld',
            'Unterhalt',
          ],
        },
        {
          kind: 'text',
          name: 'einkommen.brutto',
          label: 'Bruttoeinkommen im Monat',
          hint: 'Steht auf der Verdienstbescheinigung als „Gesamtbrutto“. Zum Beispiel 1.640,50',
          required: true,
          inputMode: 'decimal',
          unit: 'Euro',
        },
        {
          kind: 'text',
          name: 'einkommen.werbungskosten',
          label: 'Erhöhte Werbungskosten im Jahr',
          hint: 'Nur auszufüllen, soweit der Pauschbetrag überschritten wird.',
          inputMode: 'decimal',
          unit: 'Euro',
        },
        {
          kind: 'checkbox',
          name: 'einkommen.abgaben',
          label: 'Was zahlen Sie davon?',
          options: [
            'Steuern vom Einkommen',
            'Beiträge zur Kranken- und Pflegeversicherung',
            'Beiträge zur Rentenversicherung',
          ],
        },
      ],
    },
    {
      legend: 'Änderungen',
      fields: [
        {
          kind: 'radio',
          name: 'einkommen.aenderung',
          label: 'Ändert sich Ihr Einkommen in den nächsten zwölf Monaten?',
          options: ['Ja', 'Nein', 'Weiß ich noch nicht'],
        },
        {
          kind: 'textarea',
          name: 'einkommen.erlaeuterung',
          label: 'Erläuterung',
          hint: 'Was ändert sich, und ab wann? Ein Satz genügt.',
        },
      ],
    },
  ],
};
