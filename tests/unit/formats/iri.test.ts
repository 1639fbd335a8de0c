import { expect, test } from 'vitest';
import { pageIri, urn } from '@/utils/formats/iri';

test.each([
  ['https://portal.example/wohngeld', 'https://portal.example/wohngeld'],
  [
    'https://müller.example/straße?größe=ü#ä',
    'https://xn--mller-kva.example/stra%C3%9Fe?gr%C3%B6%C3%9Fe=%C3%BC#%C3%A4',
  ],
  ['https://a.example/#/schritt2', 'https://a.example/#/schritt2'],
  ['https://a.example/b|c[d]?e={f}|g#h#i', 'https://a.example/b%7Cc%5Bd%5D?e=%7Bf%7D%7Cg#h%23i'],
  ['https://a.example/100%?b=%C3%A4', 'https://a.example/100%25?b=%C3%A4'],
  ['http://[::1]:8080/', 'http://[::1]:8080/'],
  ['https://name:wort@a.example/', 'https://a.example/'],
  ['javascript:alert(1)', 'urn:randnotiz:page:javascript%3Aalert(1)'],
  ['', 'urn:randnotiz:page:'],
])('%s is written as %s', (address, iri) => {
  expect(pageIri(address)).toBe(iri);
});

test('the parts of a URN keep apart, whatever is in them', () => {
  expect(urn('step', 'a:b', 'c')).not.toBe(urn('step', 'a', 'b:c'));
  expect(urn('concern', 'ü \uD800')).toBe('urn:randnotiz:concern:%C3%BC%20%EF%BF%BD');
});
