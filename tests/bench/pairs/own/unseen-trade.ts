import type { OwnPair } from './own-pair.ts';

/** What both versions say, by id. */
const TEXT = {
  kopf: 'Stadt Musterstadt',
  suchen: 'Suchen',
  titel: 'Gewerbe anmelden',
  lead: 'Wer in Musterstadt ein stehendes Gewerbe beginnt, muss das beim Ordnungsamt anzeigen.',
  'wer-titel': 'Wer muss anmelden?',
  wer: 'Die Anzeigepflicht trifft Einzelgewerbetreibende, geschäftsführende Gesellschafterinnen und Gesellschafter und gesetzliche Vertretungen.',
  frei: 'Freie Berufe, Land- und Forstwirtschaft und die Verwaltung eigenen Vermögens sind kein Gewerbe.',
  'papiere-titel': 'Erforderliche Unterlagen',
  'papier-ausweis': 'Personalausweis oder Pass mit Meldebescheinigung',
  'papier-register': 'Auszug aus dem Handelsregister, falls eingetragen',
  'papier-handwerk': 'Handwerkskarte für zulassungspflichtige Handwerke',
  'papier-erlaubnis': 'Erlaubnis, falls das Gewerbe eine braucht',
  'kosten-titel': 'Gebühren',
  'kosten-person': 'Anmeldung einer natürlichen Person',
  'preis-person': '26,00 Euro',
  'kosten-gesellschaft': 'Anmeldung einer juristischen Person',
  'preis-gesellschaft': '33,00 Euro',
  'kosten-weitere': 'Jede weitere Vertretung',
  'preis-weitere': '13,00 Euro',
  'frist-titel': 'Fristen',
  frist: 'Die Anzeige muss gleichzeitig mit dem Beginn des Gewerbes erfolgen.',
  dauer: 'Die Bestätigung erhalten Sie innerhalb von drei Tagen.',
  'recht-titel': 'Rechtsgrundlage',
  recht: '§ 14 der Gewerbeordnung',
  'amt-titel': 'Zuständige Stelle',
  amt: 'Ordnungsamt, Sachgebiet Gewerbe',
  strasse: 'Schlosshof 4',
  ort: '12345 Musterstadt',
  telefon: '01234 55-330',
  mail: 'gewerbe@musterstadt.example',
  online: 'Gewerbe online anmelden',
  formular: 'Formular GewA 1 herunterladen',
  impressum: 'Impressum',
  datenschutz: 'Datenschutz',
} as const;

/** An element with a text, by the text's id. */
const el = (tag: string, id: keyof typeof TEXT, rest = '') => `<${tag}${rest} data-id="${id}">${TEXT[id]}</${tag}>`;
const link = (id: keyof typeof TEXT) => el('a', id, ` href="#${id}"`);

const HEAD =
  '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Gewerbe anmelden – Musterstadt</title></head>';

/** Tables for layout, bold text for headings, line breaks for paragraphs. */
const OLD = `${HEAD}<body bgcolor="#ffffff"><table width="960"><tr><td colspan="2">${el('font', 'kopf', ' size="5"')}</td>
<td><form><input type="text" name="q" data-id="suchfeld"><button type="submit" data-id="suchen">${TEXT.suchen}</button></form></td></tr>
<tr><td width="160"></td><td>${el('h1', 'titel')}
<p>${el('i', 'lead')}</p>
${el('b', 'wer-titel')}<br>${el('span', 'wer')}<br><br>${el('span', 'frei')}<br><br>
${el('b', 'papiere-titel')}<br>- ${el('span', 'papier-ausweis')}<br>- ${el('span', 'papier-register')}<br>- ${el('span', 'papier-handwerk')}<br>- ${el('span', 'papier-erlaubnis')}<br><br>
${el('b', 'kosten-titel')}<br><table border="1">
<tr>${el('td', 'kosten-person')}${el('td', 'preis-person')}</tr>
<tr>${el('td', 'kosten-gesellschaft')}${el('td', 'preis-gesellschaft')}</tr>
<tr>${el('td', 'kosten-weitere')}${el('td', 'preis-weitere')}</tr></table><br>
${el('b', 'frist-titel')}<br>${el('span', 'frist')} ${el('span', 'dauer')}<br><br>
${el('b', 'recht-titel')}<br>${el('span', 'recht')}<br><br>${link('online')} | ${link('formular')}</td>
<td width="200">${el('b', 'amt-titel')}<br>${el('span', 'amt')}<br>${el('span', 'strasse')}<br>${el('span', 'ort')}<br>
Tel. ${link('telefon')}<br>${link('mail')}</td></tr>
<tr><td colspan="3">${link('impressum')} | ${link('datenschutz')}</td></tr></table></body></html>`;

/** Unknown elements, folding parts, cards and links on everything, and words of the frame that were not there before. */
const NOW = `${HEAD}<body><div id="root"><div class="sc-1a"><div class="sc-2b" role="dialog" aria-label="Hinweis">
<p data-id="keks">Diese Seite setzt nur Cookies, die für den Betrieb nötig sind.</p><button type="button" data-id="keks-ok">Verstanden</button></div>
<header><div><div>${el('span', 'kopf')}</div><nav><ul><li><a href="#leben" data-id="nav-leben">Leben</a></li><li><a href="#rathaus" data-id="nav-rathaus">Rathaus</a></li><li><a href="#wirtschaft" data-id="nav-wirtschaft">Wirtschaft</a></li></ul></nav>
<div role="search"><input type="search" aria-label="Suchbegriff" data-id="suchfeld"><button type="submit" data-id="suchen">${TEXT.suchen}</button></div></div></header>
<main><div class="sc-9x"><div class="hero">${el('h1', 'titel')}${el('p', 'lead')}<div class="cta">${link('online')}${link('formular')}</div></div>
<mst-section><div class="inner">${el('h2', 'wer-titel')}<div>${el('p', 'wer')}${el('p', 'frei')}</div></div></mst-section>
<mst-section><div class="inner">${el('h2', 'papiere-titel')}<ul>${el('li', 'papier-ausweis')}${el('li', 'papier-register')}${el('li', 'papier-handwerk')}${el('li', 'papier-erlaubnis')}</ul></div></mst-section>
<mst-section><div class="inner">${el('h2', 'kosten-titel')}<dl><div>${el('dt', 'kosten-person')}${el('dd', 'preis-person')}</div>
<div>${el('dt', 'kosten-gesellschaft')}${el('dd', 'preis-gesellschaft')}</div>
<div>${el('dt', 'kosten-weitere')}${el('dd', 'preis-weitere')}</div></dl></div></mst-section>
<mst-section><div class="inner">${el('h2', 'frist-titel')}${el('p', 'frist')}${el('p', 'dauer')}</div></mst-section>
<mst-section><details open>${el('summary', 'recht-titel')}${el('p', 'recht')}</details></mst-section></div>
<aside><mst-card>${el('h2', 'amt-titel')}${el('p', 'amt')}<address><div>${el('span', 'strasse')}</div><div>${el('span', 'ort')}</div></address>
<p>Telefon ${link('telefon')}</p><p>${link('mail')}</p></mst-card></aside></main>
<footer><a href="#root" data-id="oben">Nach oben</a><ul><li>${link('impressum')}</li><li>${link('datenschutz')}</li><li><a href="#b" data-id="barrierefrei">Erklärung zur Barrierefreiheit</a></li></ul></footer></div></div></body></html>`;

/** All markup is another one, and what stands around the content; the text stayed, but for two links that moved up. */
export const trade: OwnPair = { name: 'unseen-trade', old: OLD, now: NOW };
