import { kindOf } from '@/utils/formats/kind-of';
import { LIMITS } from '@/utils/formats/randnotiz-file/limits';
import { type Opened, Refusal } from './outcome';

export type { Opened, OpeningError } from './outcome';

/** How long work on a protected file is watched and ended early. */
export interface Watch {
  /** Hears, between 0 and 1, how far it is. Nearly all of the time goes into the key. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** What age itself takes: about a second, and 256 MiB of memory, for each guess. */
const WORK_FACTOR = 18;

/**
 * Protects a file with a passphrase, in the age format (https://age-encryption.org/v1), which the program `age` opens,
 * too. Works in slices. Rejects with the signal's reason when it is aborted. Throws a RangeError on an empty passphrase.
 * `workFactor` is there for tests.
 */
export async function protect(
  file: Blob,
  passphrase: string,
  { onProgress, signal, workFactor = WORK_FACTOR }: Watch & { workFactor?: number } = {},
): Promise<Blob> {
  if (passphrase === '') throw new RangeError('an empty passphrase protects nothing');
  signal?.throwIfAborted();
  const [{ encrypt }, { passphraseRecipient }] = await library();
  return encrypt(file, passphraseRecipient(passphrase, workFactor, progressOf({ onProgress, signal })));
}

/** Opens a file that {@link protect} or the program `age` has protected. Never rejects for what a file may hold. */
export async function unprotect(file: Blob, passphrase: string, { onProgress, signal }: Watch = {}): Promise<Opened> {
  try {
    signal?.throwIfAborted();
    if (file.size > LIMITS.file) throw new Refusal('too-large');
    if (kindOf(new Uint8Array(await file.slice(0, 64).arrayBuffer())) !== 'age') throw new Refusal('not-protected');
    const [{ decrypt }, { passphraseIdentity }] = await library();
    return { file: await decrypt(file, passphraseIdentity(passphrase, progressOf({ onProgress, signal }))) };
  } catch (error) {
    if (signal?.aborted) return { error: 'cancelled' };
    // Whatever else the library throws: the header or what follows it is not what was written.
    return { error: error instanceof Refusal ? error.error : 'damaged' };
  }
}

/** A chunk of its own: most people never need it, and it weighs more than the rest of a page. */
const library = () => Promise.all([import('./age'), import('./passphrase')]);

function progressOf({ onProgress, signal }: { [Key in keyof Watch]: Watch[Key] | undefined }) {
  return (share: number) => {
    signal?.throwIfAborted();
    onProgress?.(share);
  };
}
