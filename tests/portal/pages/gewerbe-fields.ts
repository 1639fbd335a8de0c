import type { FieldGroup } from '#tests/portal/core/fields.ts';

/** The fields of the trade registration; some have the labels, even the names, of the Wohngeld form. */
export const TRADE_FIELDS: readonly FieldGroup[] = [
  {
    legend: 'Anmeldende Person',
    fields: [
      { kind: 'text', name: 'person.name', label: 'Name', required: true, columns: 3, autocomplete: 'family-name' },
      {
        kind: 'text',
        name: 'person.vorname',
        label: 'Vorname',
        required: true,
        columns: 3,
        autocomplete: 'given-name',
      },
      { kind: 'text', name: 'person.geburtsdatum', label: 'Geburtsdatum', hint: 'Zum Beispiel 24.09.1967', columns: 3 },
      {
        kind: 'text',
        name: 'person.steuernummer',
        label: 'Steuernummer',
        hint: 'Falls Sie schon eine haben',
        columns: 3,
      },
    ],
  },
  {
    legend: 'Betrieb',
    fields: [
      { kind: 'text', name: 'betrieb.name', label: 'Name', required: true },
      { kind: 'text', name: 'betrieb.strasse', label: 'Straße', required: true, columns: 4 },
      { kind: 'text', name: 'betrieb.hausnummer', label: 'Hausnummer', required: true, columns: 2 },
      {
        kind: 'select',
        name: 'betrieb.rechtsform',
        label: 'Rechtsform',
        options: ['Einzelunternehmen', 'Gesellschaft bürgerlichen Rechts (GbR)', 'UG (haftungsbeschränkt)', 'GmbH'],
      },
      {
        kind: 'text',
        name: 'betrieb.beginn',
        label: 'Beginn der Tätigkeit',
        hint: 'Zum Beispiel 01.10.2026',
        columns: 3,
      },
      {
        kind: 'textarea',
        name: 'betrieb.taetigkeit',
        label: 'Angemeldete Tätigkeit',
        hint: 'Beschreiben Sie genau, was Sie tun. „Handel“ oder „Dienstleistungen aller Art“ genügt nicht.',
      },
      {
        kind: 'radio',
        name: 'betrieb.umfang',
        label: 'Üben Sie das Gewerbe im Nebenerwerb aus?',
        options: ['Ja', 'Nein'],
      },
    ],
  },
];
