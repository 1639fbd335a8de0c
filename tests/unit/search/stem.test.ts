import { expect, test } from 'vitest';
import { fold } from '@/utils/search/fold';
import { stem, verbStems } from '@/utils/search/stem';

test.each([
  'Urkunde Urkunden',
  'Antrag Anträge Antrags',
  'Haus Häuser Hauses',
  'Nachbar Nachbarn',
  'Anmeldung Anmeldungen anmelden',
  'Größe größere größer größeren',
  'Gebühr Gebuehr Gebühren',
])('%s have the same stem', (words) => {
  const [first, ...others] = words.split(' ').map((word) => stem(fold(word.toLowerCase())));
  expect(others).toEqual(others.map(() => first));
});

test.each([
  ['hochgeladen', 'hochlad'],
  ['hochzuladen', 'hochlad'],
  ['eingereicht', 'einreich'],
  ['reserviert', 'reservier'],
  ['unterschrift', 'unterschreib'],
  ['angabe', 'angeb'],
])('%s belongs to the verb %s', (word, verb) => {
  expect(verbStems(word)).toContain(verb);
});
