import { html } from '#tests/portal/core/html.ts';

/** Sections 4 to 7 of the leaflet: the application, deadlines, duties, data protection. */
export const MERKBLATT_DUTIES = html`<h2 class="kern-heading-medium">4. Ab wann und wie lange wird gezahlt?</h2>
<p class="kern-body">Der Bewilligungszeitraum beginnt am Ersten des Monats, in dem der Antrag eingeht, und umfasst in der Regel zwölf Monate. Es ist daher unschädlich, wenn noch Unterlagen fehlen. Danach müssen Sie einen neuen Antrag stellen; eine Erinnerung verschickt die Stadt Musterstadt nicht.</p>
<ol class="kern-list kern-list--number">
<li>Sie stellen den Antrag, online oder auf Papier.</li>
<li>Wir bestätigen den Eingang und nennen Ihnen das Aktenzeichen.</li>
<li>Wir prüfen die Unterlagen und fordern an, was fehlt.</li>
<li>Sie erhalten den Bescheid mit der Post.</li>
<li>Das Geld kommt zum Ersten jedes Monats auf Ihr Konto.</li>
</ol>
<h2 class="kern-heading-medium">5. Welche Fristen müssen Sie einhalten?</h2>
<p class="kern-body">Fordern wir Unterlagen an, haben Sie <strong>vier Wochen</strong> Zeit. Schaffen Sie das nicht, rufen Sie uns <em>vor Ablauf der Frist</em> an; wir verlängern sie dann. Wird die Frist ohne Angabe von Gründen versäumt, kann die Leistung nach Maßgabe der §§ 60 ff. SGB I ganz oder teilweise versagt werden, soweit die Voraussetzungen der Leistung nicht nachgewiesen sind.</p>
<h2 class="kern-heading-medium">6. Was müssen Sie uns mitteilen?</h2>
<h3 class="kern-heading-small">Sofort mitteilen</h3>
<ul class="kern-list kern-list--bullet">
<li>Sie ziehen um oder kündigen Ihre Wohnung.</li>
<li>Die Miete sinkt um mehr als 15 Prozent.</li>
<li>Das Einkommen Ihres Haushalts steigt um mehr als 15 Prozent.</li>
<li>Jemand im Haushalt bekommt eine Leistung, die das Wohngeld ausschließt.</li>
</ul>
<h3 class="kern-heading-small">Auf Wunsch mitteilen</h3>
<p class="kern-body">Sie <strong>können</strong> uns mitteilen, wenn sich etwas zu Ihren Gunsten ändert. Dann rechnen wir neu. Das lohnt sich,</p>
<ul class="kern-list kern-list--bullet">
<li>wenn ein Kind geboren wird oder jemand bei Ihnen einzieht,</li>
<li>wenn die Miete um mehr als zehn Prozent steigt,</li>
<li>wenn das Einkommen um mehr als zehn Prozent sinkt.</li>
</ul>
<h3 class="kern-heading-small">Folgen</h3>
<p class="kern-body">Wer eine Änderung in den Verhältnissen, die für die Leistung erheblich ist, nicht, nicht richtig, nicht vollständig oder nicht rechtzeitig mitteilt, handelt ordnungswidrig. Zu Unrecht erbrachte Leistungen sind zu erstatten.</p>
<h2 class="kern-heading-medium">7. Was geschieht mit Ihren Daten?</h2>
<p class="kern-body">Wir verarbeiten Ihre Angaben nur, um über Ihren Antrag zu entscheiden. Die Wohngeldbehörde ist berechtigt, die Haushaltsmitglieder im Wege des Datenabgleichs regelmäßig zu überprüfen. Dabei fragen wir zum Beispiel ab, ob eine Person noch unter der angegebenen Anschrift gemeldet ist.</p>
<p class="kern-body">Ihre Akte bewahren wir nach Ende der Zahlung zehn Jahre auf. Was über Sie gespeichert ist, teilen wir Ihnen auf Wunsch kostenlos mit.</p>`;
