import type { Counted } from '@/utils/domain/filter';
import type { ServiceRef } from '@/utils/domain/target';
import type { Translate } from '@/utils/i18n/translate';
import type { ReviewView } from '@/utils/review';

/** What a view is called that nobody gave a name: its service where nothing else is chosen, all of them, or just chosen. */
export function viewInWords(
  t: Translate,
  { filter: { service, ...others }, query }: Pick<ReviewView, 'filter' | 'query'>,
  services: readonly Counted<ServiceRef>[],
): string {
  if (query !== '' || Object.values(others).some((value) => value !== null)) return t('views_unnamed');
  if (service === null) return t('review_all_services');
  return services.find(({ value }) => value.key === service)?.value.name || t('views_unnamed');
}
