import { html } from '#tests/portal/core/html.ts';
import { CERTIFICATE_AGAIN } from '#tests/portal/pages/texts.ts';
import type { FormStep } from './step.ts';

/** Step 5: uploads, and a paper that has to come by post all the same. */
export const DOCUMENTS: FormStep = {
  name: 'Unterlagen',
  ids: 'stable',
  intro: html`<p class="kern-body">Diese Unterlagen brauchen wir von Ihnen:</p>
<ul class="kern-list kern-list--bullet">
<li><strong>Mietvertrag:</strong> alle Seiten, Kopie genügt</li>
<li><strong>Einkommensnachweise:</strong> von allen Personen im Haushalt, Kopie genügt</li>
<li><strong>Kontoauszüge:</strong> der letzten drei Monate, lückenlos</li>
<li><strong>Meldebescheinigung:</strong> im Original, nicht älter als drei Monate</li>
</ul>
<div class="kern-alert kern-alert--warning"><div class="kern-alert__header"><span class="kern-icon kern-icon--warning" aria-hidden="true"></span><span class="kern-title">Meldebescheinigung per Post</span></div><div class="kern-alert__body"><p class="kern-body">${CERTIFICATE_AGAIN}</p><p class="kern-body">Ein Upload dieses Dokuments ist nicht möglich.</p></div></div>
<p class="kern-body">Auf Kontoauszügen dürfen Sie Ausgaben <strong>schwärzen</strong>, solange <em>Eingänge und Kontostand</em> lesbar bleiben. Ihre Angaben werden nach 30 Minuten ohne Eingabe gelöscht.</p>`,
  groups: [
    {
      legend: 'Hochladen',
      fields: [
        {
          kind: 'file',
          name: 'unterlagen.mietvertrag',
          label: 'Mietvertrag',
          hint: 'Als PDF oder Foto, höchstens 5 MB. Ein Foto mit dem Handy reicht, wenn man alles lesen kann.',
        },
        {
          kind: 'file',
          name: 'unterlagen.einkommen',
          label: 'Einkommensnachweise',
          hint: 'Sie können mehrere Dateien auf einmal auswählen.',
          multiple: true,
        },
      ],
    },
    {
      legend: 'Nachreichen',
      fields: [
        {
          kind: 'checkbox',
          name: 'unterlagen.spaeter',
          label: 'Welche Unterlagen reichen Sie nach?',
          hint: 'Das ist kein Nachteil für Sie: Es zählt der Tag, an dem der Antrag eingeht.',
          options: ['Mietvertrag', 'Mietbescheinigung', 'Einkommensnachweise', 'Kontoauszüge'],
        },
        {
          kind: 'radio',
          name: 'unterlagen.bescheid',
          label: 'Wie möchten Sie den Bescheid erhalten?',
          options: ['Per Post', 'Zur Abholung im Rathaus'],
        },
      ],
    },
  ],
};
