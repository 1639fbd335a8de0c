import { LinkButton } from '@/components/common/Button';
import { countNotes, useTexts } from '@/utils/i18n';

/** What the settings page is drawn from. */
export interface OptionsState {
  toolbar: boolean;
  /** Host names of the portals that are allowed for always. */
  portals: { pattern: string; name: string }[];
  noteCount: number;
  /** What was just done, in words. */
  said: string;
}

/** What can be set. */
export interface OptionsActions {
  setToolbar(on: boolean): void;
  removePortal(pattern: string): void;
}

/** The settings, and in plain words what is stored. */
export function OptionsView({
  toolbar,
  portals,
  noteCount,
  said,
  setToolbar,
  removePortal,
}: OptionsState & OptionsActions) {
  const { t } = useTexts();
  return (
    <main class="rn-page rn-stack">
      <h1>Randnotiz · {t('options_title')}</h1>
      <section class="rn-stack">
        <h2>{t('options_toolbar')}</h2>
        <label class="rn-check">
          <input type="checkbox" checked={toolbar} onChange={(event) => setToolbar(event.currentTarget.checked)} />
          <span>{t('options_toolbar_on')}</span>
        </label>
        <p class="rn-muted">{t('options_toolbar_hint')}</p>
      </section>
      <section class="rn-stack">
        <h2>{t('options_portals')}</h2>
        <p>{t(portals.length > 0 ? 'options_portals_text' : 'options_no_portals')}</p>
        <ul>
          {portals.map(({ pattern, name }) => (
            <li key={pattern} class="rn-row">
              <strong>{name}</strong>
              <LinkButton onClick={() => removePortal(pattern)}>{t('options_remove_portal')}</LinkButton>
            </li>
          ))}
        </ul>
      </section>
      <section class="rn-stack">
        <h2>{t('options_stored')}</h2>
        <p>{t('options_stored_text')}</p>
        <p>{t('options_never')}</p>
        <p>{t('options_count', countNotes(t, noteCount))}</p>
      </section>
      <p role="status">{said}</p>
    </main>
  );
}
