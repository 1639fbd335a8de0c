import type { IsOwn } from '@/utils/domain/filter';
import { voiceOf } from '@/utils/log';

/** Tells this device's notes by their voice at their page. A device without a secret has made none. */
export function ownBy(secret: Uint8Array | undefined): IsOwn {
  if (!secret) return () => false;
  const voices = new Map<string, string>();
  return ({ target: { page }, voice }) => {
    const own = voices.get(page.key) ?? voiceOf(secret, page.key);
    voices.set(page.key, own);
    return voice === own;
  };
}
