import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { concatBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Identity, type Recipient, Stanza } from 'age-encryption';
import { Refusal } from './outcome';

/** Hears, between 0 and 1, how far the key is made; what it throws ends the work. */
export type KeyProgress = (share: number) => void;

/** 2^20 takes a gigabyte of memory; the library draws the line there, too. */
const WORK_FACTOR_MOST = 20;
const SALT_BYTES = 16;
const WRAPPED_BYTES = 32;
const LABEL = utf8ToBytes('age-encryption.org/v1/scrypt');
/** Each key is used once: it has a salt of its own. */
const NONCE = new Uint8Array(12);

/*
 * The passphrase stanza of age (https://c2sp.org/age#the-scrypt-recipient-type), because the library makes its key in one
 * go: a page would stand still for a second or more. This does the same in slices, and can be cancelled.
 */

/** Protects a file's key with a passphrase; the work of guessing doubles with each step of `workFactor`. */
export function passphraseRecipient(passphrase: string, workFactor: number, progress: KeyProgress): Recipient {
  return {
    async wrapFileKey(fileKey) {
      const salt = randomBytes(SALT_BYTES);
      const key = await keyOf(passphrase, salt, workFactor, progress);
      return [
        new Stanza(['scrypt', toBase64(salt), String(workFactor)], chacha20poly1305(key, NONCE).encrypt(fileKey)),
      ];
    },
  };
}

/** Opens what is protected with a passphrase. Throws a {@link Refusal} that says why it does not. */
export function passphraseIdentity(passphrase: string, progress: KeyProgress): Identity {
  return {
    async unwrapFileKey(stanzas) {
      const [stanza] = stanzas;
      if (!stanzas.some(({ args }) => args[0] === 'scrypt')) throw new Refusal('needs-key');
      const [, salt = '', factor = ''] = stanza?.args ?? [];
      // It must stand alone: otherwise others could have been let in without the passphrase.
      const sound = stanzas.length === 1 && stanza?.args.length === 3 && stanza.body.length === WRAPPED_BYTES;
      const saltBytes = fromBase64(salt);
      if (!sound || saltBytes?.length !== SALT_BYTES || !/^[1-9]\d*$/.test(factor)) throw new Refusal('damaged');
      if (Number(factor) > WORK_FACTOR_MOST) throw new Refusal('too-costly');
      const key = await keyOf(passphrase, saltBytes, Number(factor), progress);
      try {
        return chacha20poly1305(key, NONCE).decrypt(stanza.body);
      } catch {
        throw new Refusal('wrong-passphrase');
      }
    },
  };
}

async function keyOf(passphrase: string, salt: Uint8Array, factor: number, onProgress: KeyProgress) {
  // The same letters in two spellings (ü, u and its dots) are one passphrase.
  const bytes = utf8ToBytes(passphrase.normalize('NFC'));
  try {
    return await scryptAsync(bytes, concatBytes(LABEL, salt), { N: 2 ** factor, r: 8, p: 1, dkLen: 32, onProgress });
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('too-costly');
    throw error;
  }
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('=', '');
}

/** The bytes, if this is the only way to write them. */
function fromBase64(text: string): Uint8Array | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return toBase64(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
