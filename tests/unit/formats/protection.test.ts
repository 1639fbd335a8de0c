import { Decrypter, Encrypter } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { protect, unprotect } from '@/utils/formats/protection';
import { readRandnotizFile, writeRandnotizFile } from '@/utils/formats/randnotiz-file';
import { bytesOf, someChanges } from './zips';

/** Guessing is easy then, and the tests are quick. */
const workFactor = 8;
const PASSPHRASE = 'Grünkohl über vier Ämter';
const PLAIN = new Blob([new Uint8Array(200_000).map((_, index) => index % 251)]);

const blobOf = (bytes: Uint8Array | string) => new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]);

async function opened(file: Blob, passphrase = PASSPHRASE): Promise<Uint8Array> {
  const result = await unprotect(file, passphrase);
  if ('error' in result) throw new Error(`not opened: ${result.error}`);
  return bytesOf(result.file);
}

describe('a protected file', () => {
  test('opens with its passphrase, and holds what it held', async () => {
    const changes = someChanges(20);
    const file = await protect(await writeRandnotizFile({ changes }), PASSPHRASE, { workFactor });
    expect(await readRandnotizFile(file)).toEqual({ error: { kind: 'encrypted' } });
    const read = await readRandnotizFile(blobOf(await opened(file)));
    expect(read).toMatchObject({ counts: { changes: 20 }, damaged: [] });
  });

  test('opens whichever way its umlauts were typed', async () => {
    const file = await protect(PLAIN, PASSPHRASE.normalize('NFD'), { workFactor });
    expect(await opened(file, PASSPHRASE.normalize('NFC'))).toEqual(await bytesOf(PLAIN));
  });

  test('is what the library itself would write and read', async () => {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(PASSPHRASE);
    const ours = await bytesOf(await protect(PLAIN, PASSPHRASE, { workFactor }));
    expect(await decrypter.decrypt(ours)).toEqual(await bytesOf(PLAIN));
    const encrypter = new Encrypter();
    encrypter.setPassphrase(PASSPHRASE);
    encrypter.setScryptWorkFactor(workFactor);
    expect(await opened(blobOf(await encrypter.encrypt(await bytesOf(PLAIN))))).toEqual(await bytesOf(PLAIN));
  });

  test('is another one each time', async () => {
    const [one, other] = [1, 2].map(() => protect(PLAIN, PASSPHRASE, { workFactor }));
    expect(await one?.then(bytesOf)).not.toEqual(await other?.then(bytesOf));
  });

  test('is protected by something', async () => {
    await expect(protect(PLAIN, '')).rejects.toThrow(RangeError);
  });
});

describe('what does not open says why', () => {
  const file = protect(PLAIN, PASSPHRASE, { workFactor });

  /** The protected file, changed as text in which each character is a byte. */
  const changed = async (change: (text: string) => string) =>
    blobOf(Uint8Array.from(change(new TextDecoder('latin1').decode(await bytesOf(await file))), byteOf));

  test.each<[string, string, (text: string) => string]>([
    ['not-protected', 'a file that is not protected', () => 'PK'],
    ['not-protected', 'an empty file', () => ''],
    ['damaged', 'one that was cut off', (text) => text.slice(0, -1)],
    ['damaged', 'one that was cut off between two chunks', (text) => text.slice(0, text.indexOf('\n---') + 500)],
    ['damaged', 'one that was cut off in its header', (text) => text.slice(0, 60)],
    ['damaged', 'one with something behind it', (text) => `${text}x`],
    ['damaged', 'one with another byte', (text) => `${text.slice(0, -20)}${flipped(text.at(-20))}${text.slice(-19)}`],
    ['damaged', 'one whose header was changed', (text) => text.replace(/\n--- .../, '\n--- AAA')],
    ['damaged', 'one with an odd work factor', (text) => text.replace(/ 8\n/, ' 08\n')],
    ['damaged', 'one with an odd salt', (text) => text.replace(/scrypt \S{4}/, 'scrypt ')],
    ['damaged', 'one with two passphrases', (text) => text.replace(/(-> scrypt[^-]*?\n)---/, '$1$1---')],
    ['too-costly', 'one that would take years', (text) => text.replace(/ 8\n/, ' 40\n')],
    ['needs-key', 'one for a key', (text) => text.replace('scrypt', 'X25519')],
  ])('%s: %s', async (error, _, change) => {
    expect(await unprotect(await changed(change), PASSPHRASE)).toEqual({ error });
  });

  test('wrong-passphrase: one with another passphrase, whole or cut off', async () => {
    for (const wrong of ['', 'Grünkohl', `${PASSPHRASE} `])
      expect(await unprotect(await file, wrong)).toEqual({ error: 'wrong-passphrase' });
    expect(await unprotect(await changed((text) => text.slice(0, 500)), 'x')).toEqual({ error: 'wrong-passphrase' });
  });
});

describe('long work', () => {
  test('tells how far it is', async () => {
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    const file = await protect(PLAIN, PASSPHRASE, { workFactor: 12, onProgress });
    expect(shares.at(-1)).toBe(1);
    shares.length = 0;
    await unprotect(file, PASSPHRASE, { onProgress });
    expect(shares.at(-1)).toBe(1);
  });

  test('can be cancelled while the key is made', async () => {
    const file = await protect(PLAIN, PASSPHRASE, { workFactor: 12 });
    const stop = new AbortController();
    const watch = { signal: stop.signal, onProgress: () => stop.abort() };
    await expect(protect(PLAIN, PASSPHRASE, { ...watch, workFactor: 12 })).rejects.toThrow('aborted');
    expect(await unprotect(file, PASSPHRASE, watch)).toEqual({ error: 'cancelled' });
  });
});

function byteOf(char: string): number {
  return char.charCodeAt(0);
}

function flipped(char = ''): string {
  return String.fromCharCode(char.charCodeAt(0) ^ 1);
}
