import { type Anchored, createAnchorer, describeElement, describeRange } from '@/utils/anchoring';
import type { Selector } from '@/utils/domain/selector';
import type { Found, Matcher } from './matcher.ts';

/** `utils/anchoring` by its public face. */
export const matcher: Matcher = {
  name: 'ours',
  takes: 'all',
  describeRange: (range) => describeRange(range),
  describeElement: (element) => describeElement(element),
  async anchor(described) {
    const anchored = await createAnchorer().anchorAll(described.map(asSelectors));
    return anchored.map(foundOf);
  },
};

function asSelectors(described: unknown): Selector[] {
  return Array.isArray(described) ? described : [];
}

function foundOf(anchored: Anchored): Found {
  const note = `${anchored.state} ${anchored.confidence.toFixed(3)}`;
  const at = 'range' in anchored ? anchored.range : 'element' in anchored ? anchored.element : undefined;
  return at ? { at, note } : { note };
}
