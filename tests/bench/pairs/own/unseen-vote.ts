import { type OwnPair, page } from './own-pair.ts';

const OLD = `<p data-id="einleitung">Am 14. September wird in Musterstadt der Stadtrat gewählt. Die Wahllokale sind von 8 bis 18 Uhr geöffnet.</p>
<h2 data-id="g-karte">Wahlbenachrichtigung</h2>
<h3 data-id="f-wann">Wann bekomme ich die Wahlbenachrichtigung?</h3>
<p data-id="a-wann">Sie kommt spätestens drei Wochen vor der Wahl mit der Post.</p>
<h3 data-id="f-fehlt">Ich habe keine Wahlbenachrichtigung bekommen. Was nun?</h3>
<p data-id="a-fehlt">Rufen Sie das Wahlamt an. Es prüft, ob Sie im Wählerverzeichnis stehen.</p>
<h3 data-id="f-verloren">Ich habe sie verloren. Kann ich trotzdem wählen?</h3>
<p data-id="a-verloren">Ja. Bringen Sie Ihren Ausweis mit.</p>
<h2 data-id="g-tag">Wählen im Wahllokal</h2>
<h3 data-id="f-wo">Wo ist mein Wahllokal?</h3>
<p data-id="a-wo">Die Adresse steht auf der Wahlbenachrichtigung.</p>
<p><a href="#lokale" data-id="l-wo">Wahllokal suchen</a></p>
<h3 data-id="f-mit">Was muss ich mitbringen?</h3>
<ul><li data-id="mit-karte">Ihre Wahlbenachrichtigung</li><li data-id="mit-ausweis">Ihren Personalausweis oder Reisepass</li></ul>
<h3 data-id="f-stufen">Komme ich ohne Stufen in das Wahllokal?</h3>
<p data-id="a-stufen">Nicht in jedes. Auf der Wahlbenachrichtigung steht, ob Ihr Wahllokal barrierefrei ist.</p>
<h3 data-id="f-hilfe-tag">Darf mir jemand helfen?</h3>
<p data-id="a-hilfe-tag">Ja, wenn Sie nicht lesen können oder den Stimmzettel nicht selbst ankreuzen können.</p>
<h3 data-id="f-foto">Darf ich den Stimmzettel fotografieren?</h3>
<p data-id="a-foto">Nein. In der Wahlkabine darf nicht fotografiert werden.</p>
<h2 data-id="g-brief">Briefwahl</h2>
<h3 data-id="f-antrag">Wie beantrage ich die Briefwahl?</h3>
<ol><li data-id="antrag-1">Füllen Sie die Rückseite der Wahlbenachrichtigung aus.</li><li data-id="antrag-2">Unterschreiben Sie den Antrag.</li><li data-id="antrag-3">Schicken Sie ihn an das Wahlamt.</li></ol>
<p><a href="#brief" data-id="l-antrag">Briefwahl online beantragen</a></p>
<h3 data-id="f-frist">Bis wann kann ich sie beantragen?</h3>
<p data-id="a-frist">Bis Freitag vor der Wahl um 18 Uhr.</p>
<h3 data-id="f-porto">Was kostet mich die Briefwahl?</h3>
<p data-id="a-porto">Nichts. Das Porto zahlt die Stadt.</p>
<h3 data-id="f-hilfe-brief">Darf mir jemand helfen?</h3>
<p data-id="a-hilfe-brief">Ja. Wer Ihnen hilft, unterschreibt die Versicherung auf dem Wahlschein.</p>
<h3 data-id="f-spaet">Mein Brief ist zu spät. Zählt er noch?</h3>
<p data-id="a-spaet">Nein. Er muss am Wahltag bis 18 Uhr im Wahlamt sein.</p>
<h2 data-id="g-amt">Wahlamt</h2>
<p><span data-id="amt-haus">Rathausplatz 1, Zimmer 12</span><br><span data-id="amt-zeit">montags bis freitags von 8 bis 16 Uhr</span><br>
<a href="tel:0123455500" data-id="amt-telefon">01234 55-500</a></p>`;

/** Postal voting stands first, a question is in another group, some are gone, reworded or new, and all fold. */
const NOW = `<p data-id="einleitung">Am 28. September kommt es in Musterstadt zur Stichwahl. Die Wahllokale sind von 8 bis 18 Uhr geöffnet.</p>
<p data-id="neu-karte">Für die Stichwahl verschicken wir keine neue Wahlbenachrichtigung.</p>
<section><h2 data-id="g-brief">Wählen per Brief</h2>
<details open><summary data-id="f-antrag">Wie beantrage ich die Briefwahl?</summary>
<ol><li data-id="antrag-1">Füllen Sie die Rückseite der Wahlbenachrichtigung aus.</li><li data-id="antrag-2">Unterschreiben Sie den Antrag.</li><li data-id="antrag-3">Schicken oder bringen Sie ihn an das Wahlamt.</li></ol>
<p><a href="#brief" data-id="l-antrag">Briefwahl online beantragen</a></p></details>
<details open><summary data-id="f-frist">Bis wann kann ich die Briefwahl beantragen?</summary>
<p data-id="a-frist">Bis Freitag vor der Wahl um 15 Uhr.</p></details>
<details open><summary data-id="f-sofort">Kann ich sofort im Rathaus wählen?</summary>
<p data-id="a-sofort">Ja. Im Wahlamt steht eine Wahlkabine.</p></details>
<details open><summary data-id="f-hilfe-brief">Darf mir jemand helfen?</summary>
<p data-id="a-hilfe-brief">Ja. Wer Ihnen hilft, unterschreibt die Versicherung auf dem Wahlschein und muss 16 Jahre alt sein.</p></details>
<details open><summary data-id="f-spaet">Mein Brief kommt zu spät. Zählt er noch?</summary>
<p data-id="a-spaet">Nein. Er muss am Wahltag bis 18 Uhr im Wahlamt sein.</p></details></section>
<section><h2 data-id="g-tag">Wählen im Wahllokal</h2>
<details open><summary data-id="f-verloren">Ich habe die Wahlbenachrichtigung verloren. Kann ich trotzdem wählen?</summary>
<p data-id="a-verloren">Ja. Bringen Sie Ihren Ausweis mit.</p></details>
<details open><summary data-id="f-wo">Wo ist mein Wahllokal?</summary>
<p data-id="a-wo">Die Adresse steht auf der Wahlbenachrichtigung. Sie ist dieselbe wie bei der ersten Wahl.</p>
<p><a href="#lokale" data-id="l-wo">Wahllokal suchen</a></p></details>
<details open><summary data-id="f-mit">Was muss ich zur Wahl mitbringen?</summary>
<ul><li data-id="mit-ausweis">Ihren Personalausweis oder Reisepass</li><li data-id="mit-karte">Ihre Wahlbenachrichtigung, wenn Sie sie noch haben</li></ul></details>
<details open><summary data-id="f-hilfe-tag">Darf mir jemand helfen?</summary>
<p data-id="a-hilfe-tag">Ja, wenn Sie nicht lesen können oder den Stimmzettel nicht selbst ankreuzen können.</p></details>
<details open><summary data-id="f-stufen">Komme ich ohne Stufen in das Wahllokal?</summary>
<p data-id="a-stufen">Nicht in jedes. In unserer Suche steht, ob Ihr Wahllokal barrierefrei ist.</p></details>
<details open><summary data-id="f-kind">Darf ich mein Kind mitnehmen?</summary>
<p data-id="a-kind">Ja, auch in die Wahlkabine, solange es nicht lesen kann.</p></details></section>
<section><h2 data-id="g-amt">Wahlamt</h2>
<address><span data-id="amt-haus">Rathausplatz 1, Zimmer 12</span><br><a href="tel:0123455500" data-id="amt-telefon">01234 55-500</a><br>
<span data-id="amt-zeit">montags bis freitags von 8 bis 18 Uhr</span></address></section>`;

/** Questions and answers by groups, one question in two of them; the new version see `NOW`. */
export const vote: OwnPair = {
  name: 'unseen-vote',
  old: page('Fragen zur Wahl', OLD),
  now: page('Fragen zur Wahl', NOW),
};
