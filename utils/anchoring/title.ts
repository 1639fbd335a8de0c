import { maskPersonalData } from '@/utils/domain/mask';

/** Longer titles are cut, to so many UTF-16 code units: the beginning tells. */
export const MAX_TITLE = 200;

/** A name, label or heading as it is stored and compared: personal data masked, and no longer than need be. */
export function titleOf(text: string): string {
  return maskPersonalData(text).slice(0, MAX_TITLE);
}
