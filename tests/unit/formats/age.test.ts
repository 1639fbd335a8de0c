import { describe, expect, test } from 'vitest';
import { protect, unprotect } from '@/utils/formats/protection';
import { readRandnotizFile, writeRandnotizFile } from '@/utils/formats/randnotiz-file';
import { ageAvailable, runAge } from './age';
import { bytesOf, someChanges } from './zips';

const PASSPHRASE = 'vier Ämter und ein Stempel';

// As in the extension: this is the work factor that people get.
describe.skipIf(!ageAvailable())('the program age (Debian: age; skipped where it or script is missing)', () => {
  const file = writeRandnotizFile({ changes: someChanges(30) });

  test('opens what we have protected', async () => {
    const ours = await bytesOf(await protect(await file, PASSPHRASE));
    expect(await runAge(['-d'], ours, PASSPHRASE)).toEqual(await bytesOf(await file));
    await expect(runAge(['-d'], ours, 'falsch')).rejects.toThrow('incorrect passphrase');
  }, 120_000);

  test.each([[['-p']], [['-p', '-a']]])(
    'protects what we open: age %j',
    async (options) => {
      const theirs = new Blob([await runAge(options, await bytesOf(await file), PASSPHRASE)]);
      const opened = await unprotect(theirs, PASSPHRASE);
      if ('error' in opened) throw new Error(opened.error);
      expect(await readRandnotizFile(opened.file)).toMatchObject({ counts: { changes: 30 }, damaged: [] });
    },
    120_000,
  );

  test('protects what we do not open with another passphrase', async () => {
    const theirs = new Blob([await runAge(['-p'], new Uint8Array(3), PASSPHRASE)]);
    expect(await unprotect(theirs, 'falsch')).toEqual({ error: 'wrong-passphrase' });
  }, 120_000);
});
