import type { AnchoringCase } from './case';

const person = (id: string, legend: string, target = '') => `
  <fieldset id="${id}"><legend>${legend}</legend>
    <label for="${id}-n">Name</label><input id="${id}-n" name="${id}.name" autocomplete="family-name" ${target}>
    <label for="${id}-o">Ort</label><input id="${id}-o" name="${id}.ort"></fieldset>`;

const NAMED = `<h1>Antrag</h1><form>${person('a', 'Antragstellende Person')}${person('b', 'Ehegatte', 'data-target')}${person('c', 'Kind')}<button>Weiter</button></form>`;

/** The same without any attribute that tells them apart. */
const BARE = NAMED.replaceAll(/ (?:name|autocomplete|id|for)="[^"]*"/g, '').replaceAll(
  /<label>(\w+)<\/label><input ?(data-target)?>/g,
  '<label>$1 <input $2></label>',
);

const GENERATED = `<h1>Antrag</h1><form>${[0, 1, 2]
  .map(
    (n) =>
      `<fieldset><legend>${['Antragstellende Person', 'Ehegatte', 'Kind'][n]}</legend>` +
      `<label for=":r${n}a:">Name</label><input id=":r${n}a:" ${n === 1 ? 'data-target' : ''}></fieldset>`,
  )
  .join('')}</form>`;

const RADIOS = `<h1>Antrag</h1><form><fieldset><legend>Sind Sie verheiratet?</legend>
  <label><input type="radio" name="v" value="1"> Ja</label><label><input type="radio" name="v" value="0" data-target> Nein</label></fieldset>
  <fieldset><legend>Haben Sie Kinder?</legend>
  <label><input type="radio" name="k" value="1"> Ja</label><label><input type="radio" name="k" value="0"> Nein</label></fieldset></form>`;

const ROWS = `<h1>Nachweise</h1><ul>${['Ausweis', 'Meldebescheinigung', 'Mietvertrag']
  .map((file, n) => `<li>${file} <button ${n === 1 ? 'data-target' : ''}>Entfernen</button></li>`)
  .join('')}</ul>`;

/** Elements on unchanged pages. */
export const ELEMENTS_UNCHANGED: readonly AnchoringCase[] = [
  { name: 'a field with attributes', html: NAMED, expected: 'exact' },
  { name: 'a field without', html: BARE, expected: 'exact' },
  { name: 'a field with a generated id', html: GENERATED, expected: 'exact', secrets: [':r1a:'] },
  { name: 'a radio button', html: RADIOS, expected: 'exact' },
  { name: 'a repeated button', html: ROWS, expected: 'exact' },
  {
    name: 'a button made of input',
    html: '<form><input type="submit" value="Zurück"><input type="submit" value="Weiter" data-target></form>',
    expected: 'exact',
  },
  {
    name: 'an image',
    html: '<p>Logo</p><img alt="Bundesadler" src="data:," data-target><img alt="" src="data:,">',
    expected: 'exact',
  },
  {
    name: 'a section',
    html: '<section data-target><h2>Hinweise</h2><p>Text</p></section><section><h2>Kontakt</h2></section>',
    expected: 'exact',
  },
  {
    name: 'a group',
    html: NAMED.replace('data-target', '').replace('<fieldset id="b">', '<fieldset data-target>'),
    expected: 'exact',
  },
  {
    name: 'a table',
    html: '<table><caption>A</caption><tr><td>1</table><table data-target><caption>B</caption><tr><td>1</table>',
    expected: 'exact',
  },
  {
    name: 'an element without a role',
    html: '<div>Eins</div><div data-target>Gebühren fallen an</div><div>Drei</div>',
    expected: 'exact',
  },
  {
    name: 'a field below the name of a person',
    html: '<h1>Antrag</h1><h2>Kind 1: Mia Muster</h2><label>Kita <input></label><h2>Kind 2: Ole Muster</h2><label>Kita <input data-target></label>',
    expected: 'exact',
    secrets: ['Mia', 'Ole', 'Muster'],
  },
  {
    name: 'a button with the name of a person',
    html: '<button>Kind: Mia Muster</button><button data-target>Frau Erika Beispiel entfernen</button>',
    expected: 'exact',
    secrets: ['Erika', 'Mia'],
  },
  {
    name: 'a field in an open shadow tree',
    html: '<k-input><template shadowrootmode="open"><label>Name <input data-target></label></template></k-input><label>Name <input></label>',
    expected: 'exact',
  },
];

/** Elements on pages that were changed after the note was made. */
export const ELEMENTS_CHANGED: readonly AnchoringCase[] = [
  ...[NAMED, BARE, GENERATED].flatMap((html, kind): AnchoringCase[] => {
    const which = ['named', 'bare', 'generated'][kind];
    return [
      {
        name: `a field inserted before (${which})`,
        html,
        change: (target) =>
          target
            .closest('fieldset')
            ?.querySelector('legend')
            ?.insertAdjacentHTML('afterend', '<label>Anrede <input></label>'),
        expected: 'moved',
      },
      {
        name: `fieldsets in another order (${which})`,
        html,
        change: (target) => {
          const form = document.querySelector('form');
          const own = target.closest('fieldset');
          if (form && own) form.append(own);
        },
        expected: 'moved',
      },
      {
        name: `the original fieldset removed (${which})`,
        html,
        change: (target) => target.closest('fieldset')?.remove(),
        expected: 'not found',
      },
      {
        name: `the original field removed (${which})`,
        html,
        change: (target) => {
          const label = target.closest('label') ?? target.previousElementSibling;
          target.remove();
          label?.remove();
        },
        expected: 'not found',
      },
    ];
  }),
  {
    name: 'other generated ids',
    html: GENERATED,
    change: () => {
      for (const each of document.querySelectorAll('input')) each.id = `:s${each.id}`;
      for (const each of document.querySelectorAll('label')) each.htmlFor = `:s${each.htmlFor}`;
    },
    expected: 'exact',
  },
  {
    name: 'other ids, the names kept',
    html: NAMED,
    change: () => {
      for (const each of document.querySelectorAll('input')) each.id = `x-${each.id}`;
      for (const each of document.querySelectorAll('label')) each.htmlFor = `x-${each.htmlFor}`;
    },
    expected: 'moved',
  },
  {
    name: 'another label, name and id kept',
    html: NAMED,
    change: (target) => {
      if (target.previousElementSibling) target.previousElementSibling.textContent = 'Familienname';
    },
    expected: 'moved',
  },
  {
    name: 'a radio button of which only the other option is left',
    html: RADIOS,
    change: (target) => target.closest('label')?.remove(),
    expected: 'not found',
  },
  {
    name: 'a radio button whose question is gone',
    html: RADIOS,
    change: (target) => target.closest('fieldset')?.remove(),
    expected: 'not found',
  },
  {
    name: 'a repeated button whose row is gone',
    html: ROWS,
    change: (target) => target.closest('li')?.remove(),
    expected: 'not found',
  },
  {
    name: 'a repeated button whose row went to the end',
    html: ROWS,
    change: (target) => target.closest('ul')?.append(...(target.closest('li') ? [target.closest('li') ?? ''] : [])),
    expected: 'not wrong',
  },
  {
    name: 'a paragraph inserted above everything',
    html: NAMED,
    change: () => document.querySelector('form')?.insertAdjacentHTML('afterbegin', '<p>Hinweis</p>'),
    expected: 'moved',
  },
];
