import type { AnchoringCase } from './case';

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
