import { describe, expect, test } from 'vitest';
import { type Candidate, coreName, findDoubles, type KnownServices } from '@/utils/review';

const PORTAL = 'https://portal.example';
const LEIKA = 'leika:99107023017000';

const CATALOGUE = [
  { key: 'ozg:10092', name: 'Wohngeld' },
  { key: LEIKA, name: 'Wohngeld Bewilligung' },
  { key: 'ozg:10000', name: 'Elterngeld' },
];
const KNOWN: KnownServices = {
  named: (name) => CATALOGUE.find((each) => coreName(each.name) === coreName(name)),
  withKey: (key) => CATALOGUE.find((each) => each.key === key),
};

const service = (key: string, name = '', part: Partial<Candidate> = {}): Candidate => ({
  key,
  name: name || key,
  notes: 1,
  portals: [new URL(/^http/.test(key) ? key : PORTAL).host],
  alsoNamed: [],
  said: [],
  ...part,
});

/** What is offered, in few words. */
const offers = (...all: Candidate[]) =>
  findDoubles(all, KNOWN).map(({ why, from, into, doubt }) => [why, from, into.key, doubt].filter(Boolean).join(' '));

test.each([
  ['Wohngeld', 'wohngeld'],
  ['Wohngeld beantragen', 'wohngeld'],
  ['Antrag auf WOHNGELD (Online-Antrag)', 'wohngeld'],
  ['Anmeldung der Hündin', 'anmeldung huendin'],
  ['Online-Antrag', 'online antrag'],
  ['…', ''],
])('the core of „%s“ is „%s“', (name, core) => {
  expect(coreName(name)).toBe(core);
});

describe('two services are offered as one', () => {
  test.each<[string, Candidate[], string[]]>([
    [
      'for the LeiKa key in the address',
      [service(`${PORTAL}/w`, 'Antrag', { said: [LEIKA] })],
      [`key ${PORTAL}/w ${LEIKA}`],
    ],
    [
      'for that key alone where the name fits, too',
      [service(`${PORTAL}/w`, 'Wohngeld Bewilligung', { said: [LEIKA] }), service(LEIKA, 'Wohngeld Bewilligung')],
      [`key ${PORTAL}/w ${LEIKA}`],
    ],
    [
      'where the catalogue knows the name',
      [service(`${PORTAL}/w`, 'Wohngeld beantragen')],
      [`known ${PORTAL}/w ozg:10092`],
    ],
    [
      'where it knows a name that somebody else gave',
      [service(`${PORTAL}/w`, 'Miete', { alsoNamed: ['Wohngeld'] })],
      [`known ${PORTAL}/w ozg:10092`],
    ],
    [
      'for the same name, into the one with more notes',
      [
        service(`${PORTAL}/a`, 'Hundesteuer'),
        service(`${PORTAL}/b`, 'Hundesteuer anmelden', { alsoNamed: ['Hundesteuer'], notes: 9 }),
      ],
      [`name ${PORTAL}/a ${PORTAL}/b`],
    ],
    [
      'for the same name on another portal, with a doubt',
      [service(`${PORTAL}/a`, 'Hundesteuer', { notes: 2 }), service('https://other.example/a', 'Hundesteuer')],
      [`name https://other.example/a ${PORTAL}/a portals`],
    ],
    [
      'for the same name of two in the catalogue, with a doubt',
      [service('ozg:1', 'Approbation', { notes: 2 }), service('ozg:2', 'Approbation')],
      ['name ozg:2 ozg:1 services'],
    ],
    [
      'for nearly the same path',
      [service(`${PORTAL}/hund`, 'Hund', { notes: 3 }), service(`${PORTAL}/de/Hund.html`, 'Ihr Tier')],
      [`path ${PORTAL}/de/Hund.html ${PORTAL}/hund`],
    ],
    [
      'for the path of pages that were put to another one',
      [
        service('ozg:10000', 'Elterngeld', { said: [`${PORTAL}/elgeld`] }),
        service(`${PORTAL}/elgeld`, 'Online-Dienst'),
      ],
      [`path ${PORTAL}/elgeld ozg:10000`],
    ],
  ])('%s', (_, all, wanted) => {
    expect(offers(...all)).toEqual(wanted);
    expect(offers(...all.toReversed())).toEqual(wanted);
  });

  test.each<[string, Candidate[]]>([
    ['nothing is like anything', [service(`${PORTAL}/a`, 'Hund'), service(`${PORTAL}/b`, 'Katze')]],
    ['neither has a name', [service(`${PORTAL}/a`), service('https://other.example/b')]],
    ['one is a portal as a whole', [service(PORTAL, 'Start'), service(`${PORTAL}/hund`, 'Hund')]],
    ['it has that key', [service(LEIKA, 'Wohngeld', { said: [LEIKA] })]],
    ['addresses name several keys', [service(`${PORTAL}/w`, 'X', { said: [LEIKA, 'leika:99107023017001'] })]],
    [
      'one was named by hand at that place',
      [service(`${PORTAL}/app`, 'A'), service(`${PORTAL}#hund`, 'Hund', { said: [`${PORTAL}/app`] })],
    ],
    [
      'both are of the catalogue, and of one page',
      [service('ozg:1', 'A', { said: [`${PORTAL}/app`] }), service('ozg:2', 'B', { said: [`${PORTAL}/app`] })],
    ],
    [
      'that is how the portal is built',
      [1, 2, 3, 4].map((at) => service(`${PORTAL}/app/${at}`, `Leistung ${String.fromCharCode(64 + at)}`)),
    ],
  ])('not where %s', (_, all) => {
    expect(offers(...all)).toEqual([]);
  });
});
