import type { Translate } from '@/utils/i18n/translate';

/** What came of a search. */
export interface Searched {
  /** Notes that were found; `undefined` while nothing is searched, or nothing has come yet. */
  total: number | undefined;
  /** The part of the notes that can be found by now, 1 for all; `failed` when there will not be more. */
  progress: number | 'failed';
}

/** Shares are told by tens: each word that changes is read aloud. */
const STEP = 10;

/** What came of a search in words, to stand below its field; empty while there is nothing to say. */
export function searchInWords(t: Translate, { total, progress }: Searched): string {
  if (total === undefined) return progress === 'failed' ? t('search_failed') : '';
  if (progress === 'failed') return `${countHits(t, total)}. ${t('search_failed')}`;
  if (progress === 1) return countHits(t, total);
  const share = Math.floor((progress * 100) / STEP) * STEP;
  return `${t('search_reading', share)} ${t('search_so_far', countHits(t, total))}`;
}

function countHits(t: Translate, total: number): string {
  if (total === 0) return t('search_none');
  return total === 1 ? t('search_one') : t('search_many', total);
}
