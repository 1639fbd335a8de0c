import { type OwnPair, page } from './own-pair.ts';

const FEES = [
  ['ab24', 'Reisepass ab 24 Jahren', '70,00 Euro', '6 Wochen'],
  ['unter24', 'Reisepass unter 24 Jahren', '37,50 Euro', '6 Wochen'],
  ['express', 'Reisepass im Expressverfahren', '102,00 Euro', '4 Werktage'],
  ['vorlaeufig', 'Vorläufiger Reisepass', '26,00 Euro', 'sofort'],
  ['seiten', 'Reisepass mit 48 Seiten', '92,00 Euro', '6 Wochen'],
] as const;

const PAPERS = [
  ['alt', 'Ihren bisherigen Reisepass oder Personalausweis'],
  ['bild', 'ein biometrisches Lichtbild, nicht älter als ein Jahr'],
  ['urkunde', 'Ihre Geburtsurkunde oder Heiratsurkunde'],
] as const;

const OLD = `<div class="box"><div class="t"><b data-id="t-kurz">Kurz gesagt</b></div>
<div data-id="kurz">Den Reisepass beantragen Sie persönlich im Bürgeramt. Er ist zehn Jahre gültig, bei Personen unter 24 Jahren sechs Jahre.</div></div>
<div class="box"><div class="t"><b data-id="t-papiere">Das brauchen Sie</b></div>
${PAPERS.map(([id, text]) => `<div>– <span data-id="papier-${id}">${text}</span></div>`).join('\n')}
<div data-id="kind">Für Kinder müssen alle Sorgeberechtigten zustimmen.</div></div>
<div class="box"><div class="t"><b data-id="t-kosten">Das kostet es</b></div>
<ul>${FEES.map(([id, name, fee, takes]) => `<li><span data-id="art-${id}">${name}</span>: <span data-id="preis-${id}">${fee}</span>, dauert <span data-id="dauer-${id}">${takes}</span></li>`).join('\n')}</ul>
<div data-id="zahlen">Sie zahlen bei der Antragstellung, bar oder mit Karte.</div></div>
<div class="box"><div class="t"><b data-id="t-abholen">So holen Sie ihn ab</b></div>
<div><span data-id="abholen">Bringen Sie zur Abholung Ihren alten Reisepass mit.</span> <span data-id="vollmacht">Mit einer Vollmacht kann ihn auch eine andere Person abholen.</span></div>
<div><a href="#v" data-id="v-link">Vordruck für die Vollmacht (PDF)</a></div></div>
<div><a href="#t">Termin vereinbaren</a> | <a href="#d" data-id="drucken">Seite drucken</a></div>`;

const NOW = `<nav><ul><li><a href="#t">Termin</a></li><li><a href="#kosten">Kosten</a></li><li><a href="#papiere">Unterlagen</a></li></ul></nav>
<p><button type="button">Termin online buchen</button></p>
<section><h2 data-id="t-kurz">Kurz gesagt</h2>
<p data-id="kurz">Den Reisepass beantragen Sie persönlich im Bürgeramt. Er ist zehn Jahre gültig, bei Personen unter 24 Jahren sechs Jahre.</p></section>
<section id="kosten"><h2 data-id="t-kosten">Kosten und Bearbeitungsdauer</h2>
<table><thead><tr><th>Dokument</th><th>Dauer</th><th>Gebühr</th></tr></thead>
<tbody>${FEES.map(([id, name, fee, takes]) => `<tr><th scope="row" data-id="art-${id}">${name}</th><td data-id="dauer-${id}">${takes}</td><td data-id="preis-${id}">${fee}</td></tr>`).join('\n')}</tbody></table>
<p data-id="zahlen">Sie zahlen bei der Antragstellung, bar oder mit Karte.</p></section>
<section id="papiere"><h2 data-id="t-papiere">Das brauchen Sie</h2>
<h3>In jedem Fall</h3><ul>${PAPERS.slice(0, 2)
  .map(([id, text]) => `<li data-id="papier-${id}">${text}</li>`)
  .join('\n')}</ul>
<h3>Beim ersten Antrag in Musterstadt</h3><ul><li data-id="papier-urkunde">Ihre Geburtsurkunde oder Heiratsurkunde</li></ul>
<h3>Für Kinder</h3><p data-id="kind">Für Kinder müssen alle Sorgeberechtigten zustimmen.</p></section>
<section><h2 data-id="t-abholen">So holen Sie ihn ab</h2>
<ol><li data-id="abholen">Bringen Sie zur Abholung Ihren alten Reisepass mit.</li><li data-id="vollmacht">Mit einer Vollmacht kann ihn auch eine andere Person für Sie abholen.</li></ol>
<p><a href="#v" data-id="v-link">Vordruck für die Vollmacht (PDF, 80 KB)</a></p></section>`;

/**
 * A page of `div`s rebuilt with sections and headings: parts trade places, a list became a table whose columns stand in
 * another order, another list was parted, the links at the end are gone.
 */
export const rebuilt: OwnPair = { name: 'held-out-rebuilt', old: page('Reisepass', OLD), now: page('Reisepass', NOW) };
