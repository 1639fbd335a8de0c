import type { ShareFile } from '@/components/share/forms';
import type { Protecting } from '@/components/share/protecting';
import type { AskFileJob } from '@/utils/app/file-worker/ask';
import { passphraseOf, SUGGESTED_WORDS } from '@/utils/domain/passphrase';

/**
 * Protects files in the age format, away from the page. The ending says so, as the program `age` has it: what it opens is
 * the file without it.
 */
export function createProtecting(ask: AskFileJob): Protecting {
  const nameOf = ({ name }: ShareFile) => `${name}.age`;
  return {
    nameOf,
    suggest: () => passphraseOf(crypto.getRandomValues(new Uint8Array(SUGGESTED_WORDS))),
    async protect(file, passphrase, watch) {
      const blob = await ask('protect', { file: file.blob, passphrase }, watch);
      return { ...file, name: nameOf(file), type: 'application/octet-stream', blob };
    },
  };
}
