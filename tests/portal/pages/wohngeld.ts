import { type Html, html } from '#tests/portal/core/html.ts';
import { renderPage } from '#tests/portal/core/layout.ts';
import { HOUSING_BENEFIT } from './services.ts';
import { ASK_US, CERTIFICATE_AGAIN, PAPERS_COMPLETE } from './texts.ts';

/** "Wohngeld beantragen": what it is, who gets it, what it costs, what to bring. */
export function renderHousingBenefit(): Html {
  return renderPage({
    title: [HOUSING_BENEFIT.name],
    breadcrumb: [],
    leikaKey: HOUSING_BENEFIT.leikaKey,
    main: html`<div class="portal-text">
<h1 class="kern-heading-large">Wohngeld beantragen</h1>
<p class="kern-body">Wohngeld ist ein Zuschuss zu Ihren Wohnkosten. Sie müssen es nicht zurückzahlen. Wer zur Miete wohnt, bekommt einen <strong>Mietzuschuss</strong>; wer in der eigenen Wohnung oder im eigenen Haus lebt, einen <strong>Lastenzuschuss</strong>.</p>
<div class="portal-facts">
<p class="kern-body">Der Antrag hat <strong>sechs Schritte</strong> und dauert etwa <strong>25 Minuten</strong>. Legen Sie am besten vorher Mietvertrag und Einkommensnachweise bereit.</p>
</div>
<a class="kern-btn kern-btn--primary" href="/wohngeld/antrag/schritt-1"><span class="kern-label">Antrag starten</span></a>
<h2 class="kern-heading-medium">Wer kann Wohngeld bekommen?</h2>
<p class="kern-body">Wohngeld können Sie bekommen, wenn</p>
<ul class="kern-list kern-list--bullet">
<li>Sie in Musterstadt wohnen und hier gemeldet sind,</li>
<li>Sie die Kosten Ihrer Wohnung selbst tragen und</li>
<li>das Gesamteinkommen Ihres Haushalts unter der Einkommensgrenze liegt.</li>
</ul>
<p class="kern-body">Vom Wohngeld ausgeschlossen ist, wer Transferleistungen im Sinne des § 7 Absatz 1 WoGG empfängt, bei deren Berechnung Kosten der Unterkunft berücksichtigt worden sind, sofern nicht ein Fall des § 7 Absatz 1 Satz 3 WoGG gegeben ist.</p>
<h2 class="kern-heading-medium">Welche Unterlagen brauche ich?</h2>
<ul class="kern-list kern-list--bullet">
<li>Mietvertrag und letztes Schreiben über eine Mieterhöhung</li>
<li>Mietbescheinigung, ausgefüllt und unterschrieben von der Person oder Firma, die Ihnen die Wohnung vermietet</li>
<li>Einkommensnachweise aller Personen, die im Haushalt leben</li>
<li>Kontoauszüge der letzten drei Monate, lückenlos</li>
<li>Meldebescheinigung im Original</li>
<li>gegebenenfalls Nachweis über Schwerbehinderung, Pflegegrad oder Unterhaltszahlungen</li>
</ul>
<p class="kern-body">${CERTIFICATE_AGAIN}</p>
<p class="kern-body">Für alle anderen Nachweise genügt eine Kopie oder ein gut lesbares Foto.</p>
<h2 class="kern-heading-medium">Was kostet der Antrag?</h2>
<p class="kern-body">Der Antrag ist kostenlos.</p>
<h2 class="kern-heading-medium">Wie lange dauert die Bearbeitung?</h2>
<p class="kern-body">Derzeit etwa <strong>acht bis zehn Wochen</strong>. ${PAPERS_COMPLETE}</p>
<p class="kern-body">Wird Ihr Antrag bewilligt, erhalten Sie Wohngeld rückwirkend <em>ab dem Ersten des Monats</em>, in dem der Antrag bei uns eingegangen ist. Es lohnt sich also, den Antrag früh zu stellen und Unterlagen nachzureichen.</p>
<h2 class="kern-heading-medium">Rechtsgrundlage</h2>
<ul class="kern-list kern-list--bullet">
<li>Wohngeldgesetz (WoGG), insbesondere §§ 3, 7, 13 bis 18 und 22</li>
<li>Wohngeldverordnung (WoGV)</li>
<li>§§ 60 bis 67 Erstes Buch Sozialgesetzbuch (SGB I)</li>
</ul>
<h2 class="kern-heading-medium">Zuständige Stelle</h2>
<p class="kern-body">Stadt Musterstadt, Amt für Soziales und Wohnen, Wohngeldbehörde, Rathausplatz 1, Zimmer 214, 01234 Musterstadt</p>
<p class="kern-body">${ASK_US} Telefon: 01234 56-420.</p>
<h2 class="kern-heading-medium">Weitere Informationen</h2>
<p class="kern-body"><a class="kern-link" href="/langes-merkblatt">Merkblatt zum Wohngeld: Rechte und Pflichten</a></p>
</div>`,
  });
}
