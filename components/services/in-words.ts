import type { Level } from '@/utils/catalogue/services/level';
import type { MessageKey, Texts } from '@/utils/i18n';

/** The levels of government in words. */
export const LEVEL_WORDS: Readonly<Record<Level, MessageKey>> = {
  federal: 'services_level_federal',
  shared: 'services_level_shared',
  state: 'services_level_state',
  municipal: 'services_level_municipal',
};

/** The key of a service as people know it: `OZG 10092`, `LeiKa 99107023017000`; empty for an address. */
export function keyInWords(key: string): string {
  const [, catalogue, number = ''] = /^(ozg|leika):(.+)$/.exec(key) ?? [];
  if (!catalogue) return '';
  return `${catalogue === 'ozg' ? 'OZG' : 'LeiKa'} ${number}`;
}

/** A number of pages in words. */
export function countPages({ t }: Texts, count: number): string {
  return count === 1 ? t('services_page') : t('services_pages', count);
}

/** A number of steps in words. */
export function countSteps({ t }: Texts, count: number): string {
  return count === 1 ? t('services_step') : t('services_steps', count);
}

/** An address without its scheme. */
export function addressInWords(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
