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
