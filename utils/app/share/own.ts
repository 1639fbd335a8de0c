import type { IsOwn } from '@/utils/domain/filter';
import { voiceOf } from '@/utils/log';

/** Tells this device's notes by their voice at the page that they were begun on. A device without a secret has made none. */
export function ownBy(secret: Uint8Array | undefined): IsOwn {
  if (!secret) return () => false;
  const voices = new Map<string, string>();
  return ({ begunOn, voice }) => {
    const own = voices.get(begunOn) ?? voiceOf(secret, begunOn);
    voices.set(begunOn, own);
    return voice === own;
  };
}
