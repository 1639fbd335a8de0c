import { useRef } from 'preact/hooks';
import { LinkButton } from '@/components/common/Button';
import { useKeptFocus } from '@/components/common/use-kept-focus';
import { countNotes, useTexts } from '@/utils/i18n';
import { BackupSection } from './BackupSection';
import { ColourSection } from './ColourSection';
import { LanguageSection } from './LanguageSection';
import { NameSection } from './NameSection';
import { OptionsNotice } from './OptionsNotice';
import { QuickSection } from './QuickSection';
import type { OptionsActions, OptionsState, SectionProps } from './services';

/** The settings, and in plain words what is stored. Each change is kept at once and can be taken back. */
export function OptionsView(props: OptionsState & OptionsActions) {
  const { t } = useTexts();
  const { settings, change, portals, noteCount, said, undoable, removePortal, undo } = props;
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const section: SectionProps = { settings, change };
  return (
    <main ref={main} class="rn-page rn-stack rn-options">
      <header class="rn-row rn-head">
        <h1>Randnotiz · {t('options_title')}</h1>
        <a href="welcome.html">{t('options_how')}</a>
      </header>
      <QuickSection {...section} />
      <ToolbarSection {...section} />
      <ColourSection {...section} />
      <NameSection {...section} />
      <LanguageSection {...section} />
      <section class="rn-stack">
        <h2>{t('options_portals')}</h2>
        <p>{t(portals.length > 0 ? 'options_portals_text' : 'options_no_portals')}</p>
        {portals.length > 0 && (
          <ul>
            {portals.map(({ pattern, name }) => (
              <li key={pattern} class="rn-row">
                <strong>{name}</strong>
                <LinkButton onClick={() => removePortal(pattern)}>{t('options_remove_portal')}</LinkButton>
              </li>
            ))}
          </ul>
        )}
      </section>
      <BackupSection state={props.backup} make={props.makeBackup} setDaily={props.setDailyBackup} />
      <section class="rn-stack">
        <h2>{t('options_stored')}</h2>
        <p>{t('options_stored_text')}</p>
        <p>{t('options_never')}</p>
        <p>{t('options_count', countNotes(t, noteCount))}</p>
      </section>
      <OptionsNotice said={said} undoable={undoable} undo={undo} />
    </main>
  );
}

function ToolbarSection({ settings: { toolbar }, change }: SectionProps) {
  const { t } = useTexts();
  return (
    <section class="rn-stack">
      <h2>{t('options_toolbar')}</h2>
      <label class="rn-check">
        <input
          type="checkbox"
          checked={toolbar}
          onChange={(event) => change({ toolbar: event.currentTarget.checked })}
        />
        <span>{t('options_toolbar_on')}</span>
      </label>
      <p class="rn-muted">{t('options_toolbar_hint')}</p>
      <p class="rn-muted">{t('keys_text')}</p>
    </section>
  );
}
