import { RATING_WORDS } from '@/utils/catalogue/words';
import type { Rating } from '@/utils/domain/rating';
import { useTexts } from '@/utils/i18n';
import { signOf } from './signs';

/** The sign of a rating as it stands in the margin, with its name for screen readers. */
export function RatingSign({ rating }: { rating: Rating | null }) {
  const { language } = useTexts();
  return (
    <span class={`rn-sign ${rating ?? ''}`}>
      <span aria-hidden="true">{signOf(rating)}</span>
      {rating && <span class="rn-sr-only">{RATING_WORDS[rating][language]}</span>}
    </span>
  );
}
