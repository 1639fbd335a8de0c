import { type OwnPair, page } from './own-pair.ts';

/** Id, service, fee before and now, how long it takes. */
type Row = readonly [id: string, service: string, before: string | undefined, now: string | undefined, takes: string];

const ROWS: readonly Row[] = [
  ['ausweis-24', 'Personalausweis ab 24 Jahren', '37,00 Euro', '46,00 Euro', '3 bis 4 Wochen'],
  ['ausweis', 'Personalausweis unter 24 Jahren', '22,80 Euro', '27,60 Euro', '3 bis 4 Wochen'],
  ['vorlaeufig', 'Vorläufiger Personalausweis', '10,00 Euro', '10,00 Euro', 'sofort'],
  ['pass-24', 'Reisepass ab 24 Jahren', '70,00 Euro', '70,00 Euro', '4 bis 6 Wochen'],
  ['pass', 'Reisepass unter 24 Jahren', '37,50 Euro', '37,50 Euro', '4 bis 6 Wochen'],
  ['express', 'Reisepass im Expressverfahren', undefined, '102,00 Euro', '3 bis 4 Werktage'],
  ['kinderpass', 'Kinderreisepass', '13,00 Euro', undefined, 'sofort'],
  ['melde', 'Einfache Meldebescheinigung', '9,00 Euro', '12,00 Euro', 'sofort'],
  ['melde-erweitert', 'Erweiterte Meldebescheinigung', '9,00 Euro', '12,00 Euro', 'sofort'],
  ['auskunft', 'Auskunft aus dem Melderegister', undefined, '12,00 Euro', '1 Woche'],
  ['zeugnis', 'Führungszeugnis', '13,00 Euro', '13,00 Euro', '1 bis 2 Wochen'],
  ['beglaubigung', 'Amtliche Beglaubigung', '2,50 Euro', '4,00 Euro', 'sofort'],
];

function table(version: 'before' | 'now'): string {
  const rows = ROWS.flatMap(([id, service, before, now, takes]) => {
    const fee = version === 'before' ? before : now;
    if (fee === undefined) return [];
    return `<tr><th scope="row" data-id="leistung-${id}">${service}</th><td data-id="gebuehr-${id}">${fee}</td><td data-id="dauer-${id}">${takes}</td></tr>`;
  });
  return `<p data-id="einleitung">Gebühren zahlen Sie bei der Antragstellung, bar oder mit Karte.</p>
<table><thead><tr><th data-id="kopf-leistung">Leistung</th><th data-id="kopf-gebuehr">Gebühr</th><th data-id="kopf-dauer">Dauer</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}

/** A table of fees; in the new version numbers changed, two rows came in and one is gone. */
export const fees: OwnPair = {
  name: 'own-fees',
  old: page('Gebühren', table('before')),
  now: page('Gebühren', table('now')),
};
