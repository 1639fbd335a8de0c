import { PASSPHRASE_WORDS } from './passphrase-words';

/** Words of a suggested passphrase: 48 bits, 281 billion (10^12) possibilities, each a second of work and 256 MiB to try. */
export const SUGGESTED_WORDS = 6;

/** The shortest passphrase that is taken, in characters. It keeps nobody out who means it; several words do. */
const PASSPHRASE_MIN = 8;

/** A passphrase of words, one for each random byte. */
export function passphraseOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => PASSPHRASE_WORDS[byte]).join(' ');
}

/** Why a passphrase cannot be taken. `different`: it was typed unseen, and the second time otherwise. */
export type PassphraseProblem = 'short' | 'different';

/** Judges a passphrase. `again`: what was typed the second time; left out where it stood to be read. */
export function problemOf(passphrase: string, again: string = passphrase): PassphraseProblem | undefined {
  if ([...passphrase].length < PASSPHRASE_MIN) return 'short';
  return passphrase.normalize('NFC') === again.normalize('NFC') ? undefined : 'different';
}
