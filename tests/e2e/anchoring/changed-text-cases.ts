import type { AnchoringCase } from './case';
import { PARAGRAPHS, THREE_PEOPLE } from './sample-forms';

/** Pages that were changed after the note was made. */
export const CHANGED: readonly AnchoringCase[] = [
  {
    name: 'a banner before it',
    html: PARAGRAPHS,
    change: () => document.body.insertAdjacentHTML('afterbegin', '<p>Wartungsarbeiten am Sonntag.</p>'),
    expected: 'moved',
  },
  {
    name: 'a sibling right before a label',
    html: THREE_PEOPLE,
    change: (target) => target.insertAdjacentHTML('beforebegin', '<label>Anrede <input></label>'),
    expected: 'moved',
  },
  {
    name: 'all nodes replaced',
    html: PARAGRAPHS,
    change: () => {
      document.body.innerHTML = `${document.body.innerHTML}`;
    },
    expected: 'exact',
    within: '#two',
  },
  {
    name: 'fieldsets in another order',
    html: THREE_PEOPLE,
    change: () => document.querySelector('form')?.prepend(...document.querySelectorAll('#c, #b')),
    expected: 'not wrong',
  },
  {
    name: 'the original fieldset removed, its twins left',
    html: THREE_PEOPLE,
    change: () => document.querySelector('#b')?.remove(),
    expected: 'not found',
  },
  {
    name: 'the original and one twin removed, one twin left',
    html: THREE_PEOPLE,
    change: () => {
      document.querySelector('#b')?.remove();
      document.querySelector('#c')?.remove();
    },
    expected: 'not found',
  },
  {
    name: 'numbered twins, the original removed',
    html: [1, 2, 3]
      .map(
        (n) =>
          `<section id="s${n}"><h3>${n}. Elternteil</h3><label>${n === 2 ? '⟦Name⟧' : 'Name'} <input></label>` +
          '<label>Geburtsdatum <input></label></section>',
      )
      .join(''),
    change: () => document.querySelector('#s2')?.remove(),
    expected: 'not found',
  },
  {
    name: 'hints of twins, the original removed',
    html: ['Antragsteller', 'Ehegatte', 'Kind']
      .map(
        (who) =>
          `<fieldset><legend>${who}</legend><label>Name <input></label><p id="${who}">` +
          `${who === 'Ehegatte' ? '⟦' : ''}Bitte geben Sie den Namen wie im Ausweis an.${who === 'Ehegatte' ? '⟧' : ''}</p></fieldset>`,
      )
      .join(''),
    change: (target) => target.closest('fieldset')?.remove(),
    expected: 'not found',
  },
  {
    name: 'a changed label word',
    html: '<p>Person</p><label>⟦Vorname⟧ <input></label><label>Nachname <input></label><label>Ort <input></label>',
    change: (target) => {
      const [first] = target.childNodes;
      if (first) first.textContent = 'Vornamen ';
    },
    expected: 'fuzzy',
    text: 'Vornamen',
  },
  {
    name: 'a label that is now the beginning of another word, beside',
    html: '<p>Anschrift</p><p>Straße</p><p>⟦Ort⟧</p><p>Ortsteil</p><p>Telefon</p>',
    change: (target) => target.remove(),
    expected: 'not found',
  },
  {
    name: 'a few characters edited',
    html: PARAGRAPHS,
    change: () => {
      const two = document.querySelector('#two');
      if (two)
        two.textContent =
          'Bitte fügen Sie Ihrem Antrag sämtliche Nachweise über Einkommen der letzten 12 Monate bei, damit wir ihn ohne Rückfragen bearbeiten können.';
    },
    expected: 'fuzzy',
    text: 'sämtliche Nachweise über Einkommen der letzten 12 Monate',
    within: '#two',
  },
  {
    name: 'the quote deleted, its context left',
    html: PARAGRAPHS,
    change: () => {
      const two = document.querySelector('#two');
      if (two) two.textContent = 'Bitte fügen Sie dem Antrag bei, damit wir ihn ohne Rückfragen bearbeiten können.';
    },
    expected: 'orphan',
  },
  { name: 'its paragraph deleted', html: PARAGRAPHS, change: (target) => target.remove(), expected: 'orphan' },
  {
    name: 'repeated with other context, the first removed',
    html: '<h2>Reisepass</h2><p id="p">Die Gebühr beträgt ⟦37 Euro⟧ und ist bei Abholung zu zahlen.</p><h2>Ausweis</h2><p>Für unter 24-Jährige kostet er 37 Euro weniger.</p>',
    change: () => document.querySelector('#p')?.remove(),
    expected: 'not found',
  },
  {
    name: 'repeated with other context, moved',
    html: '<h2>Reisepass</h2><p id="p">Die Gebühr beträgt ⟦37 Euro⟧ und ist bei Abholung zu zahlen.</p><h2>Ausweis</h2><p>Für unter 24-Jährige kostet er 37 Euro weniger.</p>',
    change: (target) => document.body.append(target),
    expected: 'moved',
  },
  {
    name: 'identical rows, shifted: as many as there were, so their number tells',
    html: '<ul><li>Datei</li><li>Datei</li><li>⟦Datei⟧</li><li>Datei</li><li>Datei</li></ul>'
      .replaceAll('Datei<', 'Datei hochladen, höchstens zehn Megabyte, als PDF, JPG oder PNG<')
      .replace('⟦Datei⟧', '⟦Datei⟧ hochladen, höchstens zehn Megabyte, als PDF, JPG oder PNG'),
    change: () => document.body.insertAdjacentHTML('afterbegin', '<p>Neu</p>'),
    expected: 'moved',
  },
  {
    name: 'identical rows, one of them gone',
    html: '<ul><li>Datei</li><li>Datei</li><li>⟦Datei⟧</li><li>Datei</li><li>Datei</li></ul>'
      .replaceAll('Datei<', 'Datei hochladen, höchstens zehn Megabyte, als PDF, JPG oder PNG<')
      .replace('⟦Datei⟧', '⟦Datei⟧ hochladen, höchstens zehn Megabyte, als PDF, JPG oder PNG'),
    change: (target) => {
      target.parentElement?.firstElementChild?.remove();
      document.body.insertAdjacentHTML('afterbegin', '<p>Neu</p>');
    },
    expected: 'not found',
  },
  {
    name: 'a label in one of two parts that traded places',
    html: '<section><h2>Hund anmelden</h2><p>Sie zahlen nach der Satzung.</p><label id="l">⟦E-Mail für eine Erinnerung⟧ <input></label></section><section><h2>Reisepass beantragen</h2><p>Sie zahlen nach der Satzung.</p><label>E-Mail für eine Erinnerung <input></label></section>',
    change: (target) => document.body.append(target.closest('section') ?? target),
    expected: 'moved',
  },
  {
    name: 'a button of a card that is gone, beside one that has come',
    html: '<div><h3>Bürgeramt Nord</h3><p>Kommen Sie mit Termin.</p><button id="b">⟦Termin buchen⟧</button></div><div><h3>Bürgeramt Süd</h3><p>Kommen Sie mit Termin.</p><button>Termin buchen</button></div>',
    change: (target) => {
      target.parentElement?.remove();
    },
    expected: 'not found',
  },
  {
    name: 'soft hyphens that came later',
    html: '<p>Ihre ⟦Einkommensteuer⟧ bitte</p>',
    change: (target) => {
      target.textContent = 'Ihre Ein\u00adkommen\u00adsteuer bitte';
    },
    expected: 'exact',
  },
  {
    name: 'wrapped in other elements',
    html: '<p>Ihre ⟦Angaben zur Person⟧ bitte</p>',
    change: (target) => {
      target.innerHTML = 'Ihre <b>Angaben</b>\n <i>zur Per</i>son bitte';
    },
    expected: 'exact',
  },
  {
    name: '5,000 characters with some edits',
    html: `<p>Anfang ⟦${Array.from({ length: 700 }, (_, i) => `Satz${i}`).join(' ')}⟧ Ende</p>`,
    change: (target) => {
      target.textContent = (target.textContent ?? '').replaceAll('33', 'x').replace('Satz400 ', '');
    },
    expected: 'fuzzy',
    text: Array.from({ length: 700 }, (_, i) => `Satz${i}`)
      .join(' ')
      .replaceAll('33', 'x')
      .replace('Satz400 ', ''),
  },
];

/** Personal data in the quote or beside it, and other people's afterwards. */
export const MASKED: readonly AnchoringCase[] = [
  {
    name: 'a number in a heading, where the heading is cut',
    html: `<h2>${'Wort '.repeat(38)}Tel. 0171 2345678</h2><p>Bitte ⟦rufen⟧ Sie uns an</p>`,
    expected: 'exact',
    secrets: ['0171', '2345678'],
  },
  {
    name: 'an e-mail address in the quote',
    html: '<p>Wir schreiben ⟦an erika.mustermann@example.org, sobald⟧ der Bescheid da ist.</p>',
    expected: 'exact',
    secrets: ['erika', 'mustermann', 'example'],
  },
  {
    name: 'an IBAN across the border of the quote',
    html: '<p>Wir überweisen auf das ⟦Konto DE02 1203 0000⟧ 0000 2020 51 von Ihnen.</p>',
    expected: 'exact',
    secrets: ['1203', '2020', 'DE02'],
  },
  {
    name: 'nothing but an e-mail address',
    html: '<dl><dt>E-Mail</dt><dd>⟦erika@example.org⟧</dd><dt>Telefon</dt><dd>030 1234567</dd></dl>',
    expected: 'exact',
    secrets: ['erika', '1234567'],
  },
  {
    name: "another applicant's address, of another length",
    html: '<dl><dt>E-Mail</dt><dd>⟦erika@example.org⟧</dd><dt>Telefon</dt><dd>030 1234567</dd></dl>',
    change: (target) => {
      target.textContent = 'maximilian.von.und.zu@example.com';
    },
    expected: 'moved',
    text: 'maximilian.von.und.zu@example.com',
  },
  {
    name: 'a sentence about another applicant',
    html: '<p>Guten Tag, ⟦Ihr Bescheid geht an erika@example.org und⟧ per Post an Sie.</p>',
    change: (target) => {
      target.textContent = 'Guten Tag, Ihr Bescheid geht an karl-heinz@example.com und per Post an Sie.';
    },
    expected: 'moved',
    text: 'Ihr Bescheid geht an karl-heinz@example.com und',
  },
  {
    name: 'a name beside a label',
    html: '<p>Zuständig ist Frau Dr. Meier-Lüdenscheid. ⟦Sprechzeiten⟧ nach Vereinbarung</p>',
    expected: 'exact',
    secrets: ['Meier', 'Lüdenscheid'],
  },
  {
    name: 'a line of a summary, after the person has changed',
    html: '<h2>Zusammenfassung</h2><p>⟦Antragstellerin: Erika Muster, geb. 01.02.1980⟧</p><p>Bitte prüfen Sie alles</p>',
    change: (target) => {
      target.textContent = 'Antragstellerin: Paula Probst, geb. 03.04.1991';
    },
    expected: 'exact',
    text: 'Antragstellerin: Paula Probst, geb. 03.04.1991',
    secrets: ['Erika', 'Muster', '1980'],
  },
  {
    name: 'text after a greeting',
    html: '<p>Willkommen, Max Muster. ⟦Ihre Anträge⟧ finden Sie hier, Aktenzeichen 4 K 123/24.</p>',
    expected: 'exact',
    secrets: ['Max', 'Muster', '123/24'],
  },
];
