import { createHarness } from '#tests/bench/anchoring/harness.ts';
import { createAnchorer, describeElement, describeRange } from '@/utils/anchoring';
import type { Selector } from '@/utils/domain/selector';

/** Randnotiz, by its public face alone. What it reads of the page when it is first asked counts. */
export const harness = createHarness<Selector[]>({
  takes: 'all',
  describe: (target) => (target instanceof Range ? describeRange(target) : describeElement(target)),
  open() {
    const anchorer = createAnchorer();
    return async (stored) => {
      const found = await anchorer.anchorAll([...stored]);
      return found.map((each) => ('range' in each ? each.range : 'element' in each ? each.element : undefined));
    };
  },
});
