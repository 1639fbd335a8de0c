import { signOf } from '@/components/common/signs';
import type { MarginSlot } from '@/utils/domain/geometry';
import { useTexts } from '@/utils/i18n';
import { trusted, useActions } from './actions';
import type { Sign } from './state';

/** More signs than this on one line become a number. */
const SINGLE_MAX = 2;

/** The pencil marks beside the lines. Pointer or focus shows the concern's name and phrase; a click opens the note. */
export function MarginSigns({ slots }: { slots: MarginSlot<Sign>[] }) {
  const { t } = useTexts();
  const { open } = useActions();
  return slots.map(({ keys, x, y }) => {
    const [first] = keys;
    if (!first) return null;
    const crowded = keys.length > SINGLE_MAX;
    const signs = crowded ? [first] : keys;
    const titles = keys.map((sign) => sign.title).join('\n');
    return signs.map((sign, index) => (
      <button
        key={sign.note}
        type="button"
        class={`sign ${crowded ? '' : (sign.rating ?? '')}`}
        style={{ left: `${x}px`, top: `${y + index * 24}px` }}
        onClick={trusted(() => open(sign.note))}
      >
        <span aria-hidden="true">{crowded ? keys.length : signOf(sign.rating)}</span>
        <span class="spoken">{crowded ? t('sign_crowd', keys.length, titles) : t('sign_label', sign.title)}</span>
        <span class="tip" aria-hidden="true">
          {crowded ? titles : sign.title}
        </span>
      </button>
    ));
  });
}
