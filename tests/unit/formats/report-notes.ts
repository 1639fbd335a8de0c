import type { Annotation } from '@/utils/domain/annotation';
import type { Selector } from '@/utils/domain/selector';
import { noteWith } from './notes';

const SERVICES = ['Wohngeld beantragen', 'Gewerbe anmelden', 'Personalausweis beantragen', 'Wohnsitz ummelden'];
const STEPS = [
  'Schritt 1 von 6: Angaben zur Person',
  'Schritt 3 von 6: Einkommen',
  'Schritt 6 von 6: Prüfen und absenden',
];
const PLACES: readonly Selector[][] = [
  [
    {
      type: 'TextQuoteSelector',
      exact: 'die Bescheinigung erneut im Original einzureichen',
      prefix: 'Bei Änderungen der Einkommensverhältnisse sind Sie verpflichtet, ',
      suffix: ' und die Kontoauszüge der letzten drei Monate beizufügen.',
    },
  ],
  [{ type: 'CssSelector', value: '#miete', 'rn:role': 'textbox', 'rn:name': 'Monatliche Miete', 'rn:required': true }],
  [],
];
const SAID: readonly Partial<Annotation>[] = [
  {
    concerns: ['barrier-extra-effort', 'measure-transparency'],
    rating: 'obstacle',
    affected: 'both',
    severity: 3,
    comment:
      'Die Bescheinigung liegt uns längst vor.\nWir fordern sie trotzdem jedes Mal neu an, weil das Verfahren sie nicht kennt.',
    suggestion: 'Im Register nachsehen, statt zu fragen.',
  },
  { concerns: ['measure-transparency'], rating: 'strength', comment: 'Hier steht endlich, wofür das gebraucht wird.' },
  { rating: 'question', comment: 'Warum zweimal?', alternatives: { comment: ['Wird das geprüft?'] } },
  { rating: 'clear' },
  { concerns: ['barrier-extra-effort'], rating: 'strength', affected: 'staff', severity: 0 },
];

/** As many notes as a real report may have: some services, each with steps, places and all that can be said. */
export const REPORT_NOTES: readonly Annotation[] = SERVICES.flatMap((name, service) =>
  STEPS.flatMap((label, step) =>
    SAID.slice(0, 5 - service).map((said, n) =>
      noteWith({
        id: `${service}-${step}-${n}`,
        week: `2026-W${45 + ((service + n) % 3)}`,
        target: {
          service: { key: `s${service}`, name },
          page: { key: `https://portal.musterstadt.example/leistungen/${service}/antrag`, title: name },
          step: { key: `${step}`, label },
          frame: '',
          selectors: PLACES[n % PLACES.length] ?? [],
        },
        ...said,
      }),
    ),
  ),
);
