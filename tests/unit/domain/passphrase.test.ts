import { expect, test } from 'vitest';
import { passphraseOf, problemOf, SUGGESTED_WORDS } from '@/utils/domain/passphrase';
import { PASSPHRASE_WORDS } from '@/utils/domain/passphrase-words';

test('each byte makes another word that anybody can type', () => {
  expect(new Set(PASSPHRASE_WORDS).size).toBe(256);
  for (const word of PASSPHRASE_WORDS) expect(word).toMatch(/^[a-z]{3,9}$/);
  expect(passphraseOf(Uint8Array.from([0, 255]))).toBe(`${PASSPHRASE_WORDS[0]} ${PASSPHRASE_WORDS[255]}`);
});

test('the possibilities are as many as people are told', () => {
  expect(Math.floor(256 ** SUGGESTED_WORDS / 1e12)).toBe(281);
});

test.each([
  ['', undefined, 'short'],
  ['1234567', undefined, 'short'],
  ['12345678', undefined, undefined],
  ['12345678', '1234567', 'different'],
  ['Grünkohl', 'Gru\u0308nkohl', undefined],
])('"%s", then "%s": %s', (passphrase, again, problem) => {
  expect(problemOf(passphrase, again)).toBe(problem);
});
