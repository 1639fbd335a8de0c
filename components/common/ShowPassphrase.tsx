import { useTexts } from '@/utils/i18n';

/** Lets people read what they type. */
export function ShowPassphrase({ shown, onShow }: { shown: boolean; onShow(shown: boolean): void }) {
  const { t } = useTexts();
  return (
    <label class="rn-check">
      <input type="checkbox" checked={shown} onChange={(event) => onShow(event.currentTarget.checked)} />
      <span>{t('passphrase_show')}</span>
    </label>
  );
}
