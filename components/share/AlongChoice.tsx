import type { Along } from '@/utils/domain/sharing';
import { type MessageKey, useTexts } from '@/utils/i18n';

const CHOICES: readonly { key: keyof Along; label: MessageKey }[] = [
  { key: 'names', label: 'share_names' },
  { key: 'past', label: 'share_past' },
];

/** What goes along only if somebody wants it. */
export function AlongChoice({ along, onChange }: { along: Along; onChange(along: Along): void }) {
  const { t } = useTexts();
  return (
    <fieldset class="rn-stack rn-plain">
      <legend>{t('share_along')}</legend>
      {CHOICES.map(({ key, label }) => (
        <label key={key} class="rn-check">
          <input
            type="checkbox"
            checked={along[key]}
            onChange={({ currentTarget }) => onChange({ ...along, [key]: currentTarget.checked })}
          />
          <span>{t(label)}</span>
        </label>
      ))}
    </fieldset>
  );
}
