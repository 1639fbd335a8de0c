import { elementOf, quoteOf, type Target } from '@/utils/domain/target';
import { compareBeside } from './beside';
import { compareTargets } from './compare-targets';

/**
 * Whether two targets cannot be one place, whatever lies between them: two fields that are not the same, or two numbers of a text
 * that stands as often in both. A third note that is like both does not make them one: more speaks for the one of the two.
 */
export function contradict(one: Target, other: Target): boolean {
  if (elementOf(one) && elementOf(other)) return compareTargets(one, other) === 'other';
  const [left, right] = [quoteOf(one), quoteOf(other)];
  if (!left || !right || elementOf(one) || elementOf(other)) return false;
  const isCounted = left.exact === right.exact && left['rn:of'] === right['rn:of'] && (left['rn:of'] ?? 1) > 1;
  return isCounted && left['rn:nth'] !== right['rn:nth'] && compareBeside(left, right) !== 'same';
}
