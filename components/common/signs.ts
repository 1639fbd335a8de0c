import type { Rating } from '@/utils/domain/rating';

/** The sign of each rating, told apart by shape. */
export const SIGNS: Readonly<Record<Rating, string>> = {
  obstacle: '−',
  strength: '+',
  question: '?',
  idea: '!',
  clear: '✓',
};

/** The sign of a rating; a note that does not rate has a dot. */
export function signOf(rating: Rating | null): string {
  return rating ? SIGNS[rating] : '•';
}
