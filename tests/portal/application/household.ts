import type { FieldGroup } from '#tests/portal/core/fields.ts';
import { html } from '#tests/portal/core/html.ts';
import type { FormStep } from './step.ts';

const RELATIONS = ['Ehegatt*in oder Lebenspartner*in', 'Kind', 'Elternteil', 'sonstige verwandte Person'];

function personGroup(number: number): FieldGroup {
  const prefix = `haushalt[${number - 1}]`;
  return {
    legend: `Person ${number}`,
    fields: [
      { kind: 'text', name: `${prefix}.name`, label: 'Name', columns: 3 },
      { kind: 'text', name: `${prefix}.vorname`, label: 'Vorname', columns: 3 },
      {
        kind: 'text',
        name: `${prefix}.geburtsdatum`,
        label: 'Geburtsdatum',
        hint: 'Zum Beispiel 24.09.1967',
        columns: 3,
      },
      {
        kind: 'select',
        name: `${prefix}.verhaeltnis`,
        label: 'Verhältnis zu Ihnen',
        hint: 'Zum Beispiel Kind',
        options: RELATIONS,
        columns: 3,
      },
    ],
  };
}

/** Step 2: three times the same labels, told apart by their legends alone. */
export const HOUSEHOLD: FormStep = {
  name: 'Haushaltsmitglieder',
  ids: 'stable',
  intro: html`<p class="kern-body">Wer lebt mit Ihnen zusammen? Sich selbst tragen Sie hier <strong>nicht noch einmal</strong> ein. Wohnen Sie allein, lassen Sie alle Felder frei.</p>
<p class="kern-body">Anzugeben sind die zu berücksichtigenden sowie die vom Wohngeld ausgeschlossenen Haushaltsmitglieder im Sinne der §§ 5 bis 8 WoGG.</p>`,
  groups: [
    personGroup(1),
    personGroup(2),
    {
      ...personGroup(3),
      after: html`<p class="kern-body">Leben mehr als drei weitere Personen bei Ihnen, fügen Sie bitte ein formloses Beiblatt mit den genannten Angaben bei.</p>`,
    },
    {
      legend: 'Besondere Umstände',
      fields: [
        {
          kind: 'checkbox',
          name: 'haushalt.umstaende',
          label: 'Trifft etwas davon auf jemanden in Ihrem Haushalt zu?',
          hint: 'Dann bleibt ein Teil des Einkommens außer Betracht, und Sie bekommen mehr Wohngeld.',
          options: [
            'Schwerbehinderung mit einem Grad von 100',
            'Pflegebedürftigkeit',
            'Kind unter 18 Jahren bei Alleinerziehenden',
            'Kind zwischen 16 und 24 Jahren mit eigenem Arbeitseinkommen',
          ],
        },
      ],
    },
  ],
};
