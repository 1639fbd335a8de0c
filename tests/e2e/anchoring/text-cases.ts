import type { AnchoringCase } from './case';
import { PARAGRAPHS, THREE_PEOPLE } from './sample-forms';

/** Text on unchanged pages, however it is set. */
export const UNCHANGED: readonly AnchoringCase[] = [
  { name: 'a sentence', html: PARAGRAPHS, expected: 'exact' },
  {
    name: 'text across inline elements',
    html: '<p>Bitte geben Sie <b>Ihren ⟦vollen</b> <i>Na</i>men</i> laut <a href="#">Ausweis⟧</a> an.</p>',
    expected: 'exact',
  },
  {
    name: 'text across blocks',
    html: '<h2>Ihre ⟦Angaben</h2>\n<p>Name</p><p>Anschrift⟧ und Ort</p>',
    expected: 'exact',
    text: 'Angaben Name Anschrift',
  },
  {
    name: 'text across list items',
    html: '<ul><li>Pass⟦bild</li><li>Ausweis</li><li>Melde⟧bescheinigung</li></ul>',
    expected: 'exact',
    text: 'bild Ausweis Melde',
  },
  {
    name: 'text across table cells',
    html: '<table><tr><th>Gebühr</th><td>⟦37,00 €</td></tr><tr><th>Dauer⟧</th><td>2 Wochen</td></tr></table>',
    expected: 'exact',
    text: '37,00 € Dauer',
  },
  {
    name: 'text across a line break',
    html: '<p>Musterstraße ⟦1<br>Musterstadt⟧</p>',
    expected: 'exact',
    text: '1 Musterstadt',
  },
  { name: 'white space at the ends', html: '<p>Ihre⟦  \n Angaben \n ⟧ bitte</p>', expected: 'exact' },
  { name: 'soft hyphens', html: '<p>Ihre ⟦Ein&shy;kommens&shy;steuer⟧ bitte</p>', expected: 'exact' },
  { name: 'surrogate pairs', html: '<p>👍 Gut ⟦gemacht 👩‍👩‍👧 so⟧ 👍 weiter</p>', expected: 'exact' },
  { name: 'combining marks', html: '<p>Fu\u0308r ⟦u\u0308ber⟧ A\u0301bc</p>', expected: 'exact' },
  { name: 'one character', html: '<p>Betrag in ⟦€⟧ oder $, nicht in €</p>', expected: 'exact' },
  { name: 'one repeated character', html: '<p>Lebensmittelzulage b⟦e⟧antragen</p>', expected: 'exact' },
  { name: 'the whole page', html: '⟦<h1>Antrag</h1><p>Text</p>⟧', expected: 'exact', text: 'Antrag Text' },
  { name: 'one of three labels', html: THREE_PEOPLE, expected: 'exact' },
  {
    name: 'text beside what is there and cannot be seen',
    html: '<p>Eins ⟦zwei<span style="visibility: hidden"> geheim</span> drei⟧ vier</p>',
    expected: 'exact',
    secrets: ['geheim'],
  },
  {
    name: 'what is seen within something that cannot be seen',
    html: '<div style="visibility: hidden">geheim <p style="visibility: visible">Doch ⟦zu sehen⟧</p> geheim</div>',
    expected: 'exact',
    secrets: ['geheim'],
  },
  {
    name: 'what is seen without a box of its own within something that cannot be seen',
    html: `<p>Eins</p><div style="visibility: hidden">geheim<div style="display: contents; visibility: visible">Doch ⟦zu
      sehen⟧</div></div><div style="display: contents; visibility: hidden">geheim</div>`,
    expected: 'exact',
    secrets: ['geheim'],
  },
  {
    name: 'text beside what is not shown',
    html: '<p>Eins <span hidden>geheim</span>⟦zwei <style>p{}</style>drei⟧<script>var x</script> vier</p>',
    expected: 'exact',
    text: 'zwei p{}drei',
    secrets: ['geheim', 'p{}', 'var x'],
  },
  {
    name: 'text under display: contents',
    html: '<div style="display:contents"><p>Ein ⟦sichtbarer Satz⟧ hier</p></div>',
    expected: 'exact',
  },
  {
    name: 'identical rows, by position',
    html: '<ul><li>Datei</li><li>Datei</li><li id="row">⟦Datei⟧</li><li>Datei</li><li>Datei</li></ul>',
    expected: 'exact',
  },
  {
    name: '5,000 characters',
    html: `<p>Anfang ⟦${Array.from({ length: 700 }, (_, i) => `Satz${i}`).join(' ')}⟧ Ende</p>`,
    expected: 'exact',
  },
];

/** Selections as browsers make them. */
export const SELECTIONS: readonly AnchoringCase[] = [
  {
    name: 'a range that begins and ends in elements',
    html: '<div id="box"><p>Eins</p><p>Zwei</p><p>Drei</p></div>',
    select: () => {
      const box = document.querySelector('#box');
      const range = document.createRange();
      if (box) range.setStart(box, 1);
      if (box) range.setEnd(box, 2);
      return range;
    },
    expected: 'exact',
    text: 'Zwei',
  },
  {
    name: 'a paragraph chosen by triple click, up to the start of the next',
    html: '<p>Eins</p><p id="two">Zwei und mehr</p><p>Drei</p>',
    select: () => {
      const range = document.createRange();
      const two = document.querySelector('#two');
      if (two?.firstChild) range.setStart(two.firstChild, 0);
      if (two?.nextSibling) range.setEnd(two.nextSibling, 0);
      return range;
    },
    expected: 'exact',
    text: 'Zwei und mehr',
  },
  {
    name: 'the contents of the body',
    html: '<p>Eins</p><p>Zwei</p>',
    select: () => {
      const range = document.createRange();
      range.selectNodeContents(document.body);
      return range;
    },
    expected: 'exact',
    text: 'Eins Zwei',
  },
  { name: 'a collapsed range', html: '<p>Ei⟦⟧ns</p>', expected: 'nothing' },
  { name: 'nothing but white space', html: '<p>Eins⟦   ⟧zwei</p>', expected: 'nothing' },
  {
    name: 'a range that was taken out of the page',
    html: '<p>Eins</p>',
    select: () => {
      const range = document.createRange();
      range.selectNodeContents(Object.assign(document.createElement('p'), { textContent: 'fort' }));
      return range;
    },
    expected: 'nothing',
  },
  {
    name: 'what somebody wrote into an editable region',
    html: '<p>Ihre Nachricht</p><div contenteditable="true">⟦Mein Geheimnis⟧</div>',
    expected: 'nothing',
    secrets: ['Geheimnis'],
  },
  {
    name: 'text in an open shadow tree',
    html: '<p>Davor</p><kern-text><template shadowrootmode="open"><p>Im ⟦Schatten⟧ stehen</p></template></kern-text>',
    expected: 'exact',
  },
  {
    name: 'text from before a shadow tree to after it',
    html: '<p>Am ⟦Anfang <k-l><template shadowrootmode="open"><b>mitten</b></template></k-l> am Ende⟧ dann</p>',
    expected: 'exact',
  },
  {
    name: 'slotted text',
    html: '<k-l><template shadowrootmode="open"><b>Vor</b> <slot></slot> <b>Nach</b></template>Der ⟦Inhalt⟧ hier</k-l>',
    expected: 'exact',
  },
];
