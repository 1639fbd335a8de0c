import { describeTarget } from '@/utils/catalogue/place';
import { elementOf, type Target } from '@/utils/domain/target';
import { useTexts } from '@/utils/i18n';
import { usePanelActions } from './services';

/** The fields of the step as a list, for those who rather choose here than on the page; all by keyboard. */
export function FieldChoice({ fields }: { fields: readonly Target[] }) {
  const { t, language } = useTexts();
  const { begin } = usePanelActions();
  return (
    <section class="rn-stack">
      <p class="rn-muted">{t(fields.length > 0 ? 'panel_picking' : 'panel_seeking')}</p>
      <ul class="rn-concerns" hidden={fields.length === 0}>
        {fields.map((target, index) => (
          <li key={index}>
            <button type="button" class="rn-link" onClick={() => begin(target)}>
              {describeTarget(target, language)}
            </button>
            <span class="rn-muted"> {elementOf(target)?.['rn:groups']?.join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
