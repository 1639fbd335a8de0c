import { type OwnPair, page } from './own-pair.ts';

/** Lines of a list of days or prices: id, what, value. */
type Line = readonly [id: string, what: string, value: string];

const list = (lines: readonly Line[]) =>
  `<dl>${lines.map(([id, what, value]) => `<dt data-id="was-${id}">${what}</dt><dd data-id="wert-${id}">${value}</dd>`).join('\n')}</dl>`;

const table = (lines: readonly Line[]) =>
  `<table>${lines.map(([id, what, value]) => `<tr><td data-id="was-${id}">${what}</td><td data-id="wert-${id}">${value}</td></tr>`).join('\n')}</table>`;

const OLD = `<p data-id="lead">Das Stadtbad liegt am Seeufer und hat ein Becken mit 25 Metern, ein Lehrbecken und eine Sauna.</p>
<p data-id="rutsche">Die Rutsche ist wegen Reparatur bis Ende des Monats gesperrt.</p>
<h2 data-id="t-bad">Öffnungszeiten Schwimmbad</h2>
${table([
  ['bad-mo', 'Montag', 'geschlossen'],
  ['bad-di', 'Dienstag', '7 bis 21 Uhr'],
  ['bad-mi', 'Mittwoch', '7 bis 21 Uhr'],
  ['bad-do', 'Donnerstag', '14 bis 21 Uhr'],
  ['bad-fr', 'Freitag', '7 bis 21 Uhr'],
  ['bad-sa', 'Samstag', '9 bis 18 Uhr'],
  ['bad-so', 'Sonntag', '9 bis 18 Uhr'],
])}
<p data-id="schluss-bad">Letzter Einlass ist eine Stunde vor Schluss.</p>
<h2 data-id="t-sauna">Öffnungszeiten Sauna</h2>
${table([
  ['sauna-mo', 'Montag', 'geschlossen'],
  ['sauna-di', 'Dienstag', '14 bis 21 Uhr'],
  ['sauna-mi', 'Mittwoch (nur Frauen)', '14 bis 21 Uhr'],
  ['sauna-do', 'Donnerstag', '14 bis 21 Uhr'],
  ['sauna-fr', 'Freitag', '14 bis 21 Uhr'],
  ['sauna-sa', 'Samstag', '9 bis 18 Uhr'],
  ['sauna-so', 'Sonntag', '9 bis 18 Uhr'],
])}
<p data-id="schluss-sauna">Letzter Einlass ist eine Stunde vor Schluss.</p>
<h2 data-id="t-preise">Eintritt</h2>
<h3 data-id="t-preis-bad">Schwimmbad</h3>
${table([
  ['bad-voll', 'Erwachsene', '4,50 Euro'],
  ['bad-kind', 'Kinder unter 16 Jahren', '2,50 Euro'],
  ['bad-familie', 'Familienkarte', '11,00 Euro'],
  ['bad-zehn', 'Zehnerkarte', '40,00 Euro'],
])}
<h3 data-id="t-preis-sauna">Sauna</h3>
${table([
  ['sauna-voll', 'Erwachsene', '14,00 Euro'],
  ['sauna-kind', 'Kinder unter 16 Jahren', '7,00 Euro'],
  ['sauna-zehn', 'Zehnerkarte', '126,00 Euro'],
])}
<p data-id="ermaessigt">Mit dem Musterstadt-Pass zahlen Sie die Hälfte.</p>
<h2 data-id="t-kurse">Kurse</h2>
<p data-id="kurse">Schwimmkurse für Kinder ab fünf Jahren beginnen viermal im Jahr. Sie melden sich an der Kasse an.</p>
<h2 data-id="t-regeln">Bitte beachten Sie</h2>
<ul><li data-id="regel-duschen">Duschen Sie, bevor Sie ins Wasser gehen.</li><li data-id="regel-kinder">Kinder unter sieben Jahren dürfen nur in Begleitung baden.</li>
<li data-id="regel-haube">Lange Haare müssen unter einer Badekappe sein.</li><li data-id="regel-glas">Bringen Sie nichts aus Glas mit.</li></ul>
<p><a href="#ordnung" data-id="ordnung">Haus- und Badeordnung (PDF, 210 kB)</a></p>
<h2 data-id="t-kontakt">Kontakt</h2>
<p><span data-id="strasse">Seeufer 12</span><br><span data-id="ort">12345 Musterstadt</span><br>Kasse: <a href="tel:0123455910" data-id="telefon">01234 55-910</a></p>`;

/** Prices stand before the hours, the sauna's before the bath's; a day, a price and a rule are gone, others come in. */
const NOW = `<p data-id="lead">Das Stadtbad liegt am Seeufer und hat ein Becken mit 25 Metern, ein Lehrbecken, eine Sauna und ein Dampfbad.</p>
<p><a href="#karten" data-id="karten">Karten online kaufen</a></p>
<section><h2 data-id="t-preise">Eintrittspreise</h2>
<div><h3 data-id="t-preis-bad">Schwimmbad</h3>
${list([
  ['bad-voll', 'Erwachsene', '5,00 Euro'],
  ['bad-kind', 'Kinder und Jugendliche unter 16 Jahren', '2,50 Euro'],
  ['bad-abend', 'Abendkarte ab 19 Uhr', '3,00 Euro'],
  ['bad-zehn', 'Zehnerkarte', '45,00 Euro'],
])}</div>
<div><h3 data-id="t-preis-sauna">Sauna</h3>
${list([
  ['sauna-voll', 'Erwachsene', '16,00 Euro'],
  ['sauna-kind', 'Kinder und Jugendliche unter 16 Jahren', '8,00 Euro'],
  ['sauna-zehn', 'Zehnerkarte', '144,00 Euro'],
])}</div>
<p data-id="ermaessigt">Mit dem Musterstadt-Pass zahlen Sie in Bad und Sauna die Hälfte.</p></section>
<section><h2 data-id="t-sauna">Öffnungszeiten Sauna</h2>
${list([
  ['sauna-di', 'Dienstag', '14 bis 21 Uhr'],
  ['sauna-mi', 'Mittwoch (nur Frauen)', '14 bis 22 Uhr'],
  ['sauna-do', 'Donnerstag', '14 bis 21 Uhr'],
  ['sauna-fr', 'Freitag', '14 bis 22 Uhr'],
  ['sauna-sa', 'Samstag', '9 bis 18 Uhr'],
  ['sauna-so', 'Sonntag', '9 bis 18 Uhr'],
])}
<p data-id="schluss-sauna">Letzter Einlass ist eine Stunde vor Schluss.</p></section>
<section><h2 data-id="t-bad">Öffnungszeiten Schwimmbad</h2>
${list([
  ['bad-mo', 'Montag', '14 bis 21 Uhr'],
  ['bad-di', 'Dienstag', '7 bis 21 Uhr'],
  ['bad-mi', 'Mittwoch', '7 bis 21 Uhr'],
  ['bad-do', 'Donnerstag', '14 bis 21 Uhr'],
  ['bad-fr', 'Freitag', '7 bis 21 Uhr'],
  ['bad-sa', 'Samstag', '9 bis 18 Uhr'],
  ['bad-so', 'Sonntag', '9 bis 18 Uhr'],
  ['bad-feiertag', 'Feiertage', '9 bis 18 Uhr'],
])}
<p data-id="schluss-bad">Letzter Einlass ist eine Stunde vor Schluss.</p></section>
<section><h2 data-id="t-kurse">Kurse</h2>
<p data-id="kurse">Schwimmkurse für Kinder ab fünf Jahren beginnen viermal im Jahr. Sie melden sich online an.</p></section>
<section><h2 data-id="t-regeln">Bitte beachten Sie</h2>
<ul><li data-id="regel-duschen">Duschen Sie, bevor Sie ins Wasser gehen.</li><li data-id="regel-kinder">Kinder unter acht Jahren dürfen nur in Begleitung Erwachsener baden.</li>
<li data-id="regel-telefon">Fotografieren und filmen Sie nicht.</li><li data-id="regel-glas">Bringen Sie nichts aus Glas mit.</li></ul>
<p><a href="#ordnung" data-id="ordnung">Haus- und Badeordnung (PDF, 230 kB)</a></p></section>
<section><h2 data-id="t-kontakt">Kontakt</h2>
<address><div data-id="strasse">Seeufer 12</div><div data-id="ort">12345 Musterstadt</div><div>Kasse: <a href="tel:0123455910" data-id="telefon">01234 55-910</a></div></address></section>`;

/** A page of information with two lists of hours and two of prices that are alike; the new version see `NOW`. */
export const pool: OwnPair = { name: 'unseen-pool', old: page('Stadtbad', OLD), now: page('Stadtbad', NOW) };
