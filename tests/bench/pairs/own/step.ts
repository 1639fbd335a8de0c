import { type OwnPair, page } from './own-pair.ts';

const OLD = `<p data-id="schritt">Schritt 3 von 6: Angaben zur Wohnung</p>
<p data-id="einleitung">In diesem Schritt fragen wir nach der Wohnung, für die Sie Wohngeld beantragen möchten. Bitte halten Sie dafür den Mietvertrag bereit.</p>
<p><span data-id="miete">Zur Miete gehören auch die kalten Nebenkosten, zum Beispiel für Wasser und Müllabfuhr.</span>
<span data-id="heizung">Kosten für Heizung und warmes Wasser gehören nicht dazu, sie werden pauschal berücksichtigt.</span></p>
<p data-id="garage">Kosten für eine Garage oder einen Stellplatz ziehen Sie bitte ab.</p>
<p data-id="moebel">Ist die Wohnung möbliert vermietet, ziehen Sie den Zuschlag für die Möbel ebenfalls ab.</p>
<h2 data-id="miete-titel">Miete</h2>
<label data-id="label-miete" for="f1">Monatliche Miete in Euro</label><input id="f1" data-id="feld-miete">
<label data-id="label-neben" for="f2">Darin enthaltene Nebenkosten in Euro</label><input id="f2" data-id="feld-neben">
<h2 data-id="personen-titel">Personen</h2>
<p data-id="personen">Zählen Sie alle Personen mit, die in der Wohnung wohnen, auch wenn sie nicht zu Ihrer Familie gehören oder selbst kein Wohngeld beantragen.</p>
<label data-id="label-personen" for="f3">Anzahl der Personen</label><input id="f3" data-id="feld-personen">
<p data-id="nachweis">Den Mietvertrag können Sie im nächsten Schritt hochladen.</p>
<p data-id="frist">Ihre Angaben werden 30 Tage lang gespeichert.</p>
<button type="button" data-id="zurueck">Zurück</button><button type="submit" data-id="weiter">Weiter</button>`;

const NOW = `<p data-id="schritt">Schritt 3 von 5: Angaben zur Wohnung</p>
<p data-id="einleitung">Wir fragen nach der Wohnung, für die Sie Wohngeld beantragen möchten. Bitte halten Sie den Mietvertrag bereit.</p>
<p data-id="miete">Zur Miete gehören auch die kalten Nebenkosten, zum Beispiel für Wasser und Müllabfuhr.</p>
<p data-id="heizung">Kosten für Heizung und warmes Wasser gehören nicht dazu, sie werden pauschal berücksichtigt.</p>
<p><span data-id="garage">Kosten für eine Garage oder einen Stellplatz ziehen Sie bitte ab.</span>
<span data-id="moebel">Ist die Wohnung möbliert vermietet, ziehen Sie auch den Zuschlag für die Möbel ab.</span></p>
<h2 data-id="personen-titel">Personen</h2>
<p data-id="personen">Zählen Sie alle Personen mit, die in der Wohnung wohnen, auch wenn sie nicht zu Ihrer Familie gehören.</p>
<label data-id="label-personen" for="g1">Anzahl der Personen</label><input id="g1" data-id="feld-personen">
<h2 data-id="miete-titel">Miete</h2>
<label data-id="label-miete" for="g2">Monatliche Miete (in Euro)</label><input id="g2" data-id="feld-miete">
<p data-id="nachweis">Den Mietvertrag können Sie im letzten Schritt hochladen.</p>
<button type="button" data-id="zurueck">Zurück</button><button type="submit" data-id="weiter">Weiter</button>`;

/** A step of a form; in the new version paragraphs are shortened, merged, split and traded, and a field is gone. */
export const step: OwnPair = {
  name: 'own-step',
  old: page('Wohngeld beantragen', OLD),
  now: page('Wohngeld beantragen', NOW),
};
