import { useEffect, useRef, useState } from 'preact/hooks';
import { LinkButton } from '@/components/common/Button';
import { useKeptFocus } from '@/components/common/use-kept-focus';
import { type NamedView, viewNamed, withoutView, withView } from '@/utils/domain/named-view';
import { type MessageKey, useTexts } from '@/utils/i18n';
import { NameForm } from './NameForm';
import type { ViewsServices } from './services';

interface ViewsMenuProps extends ViewsServices {
  /** The address of what is shown now. */
  address: string;
  /** What that is called as long as nobody gave it a name. */
  unnamed: string;
}

/** What was done last, and the views before it. */
interface Done {
  words: string;
  before?: readonly NamedView[];
}

/** The view that is shown, the named ones to choose from, and a field to give this one a name. Escape closes it. */
export function ViewsMenu({ views, change, address, unnamed }: ViewsMenuProps) {
  const { t } = useTexts();
  const [done, setDone] = useState<Done | null>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const menu = useRef<HTMLDetailsElement>(null);
  const start = useRef<HTMLElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  useKeptFocus(menu);
  // What was said of another view is past.
  useEffect(() => setDone(null), [address]);
  const current = views.find((view) => view.address === address);
  const act = async (how: (views: readonly NamedView[]) => readonly NamedView[], key: MessageKey, name = '') => {
    // What was pressed may go with what is done.
    status.current?.focus();
    await change(how).then(
      (before) => setDone({ words: t(key, name), ...(key !== 'views_undone' && { before }) }),
      () => setDone({ words: t('views_failed') }),
    );
  };
  const close = () => {
    if (menu.current) menu.current.open = false;
    start.current?.focus();
  };
  const rename = (view: NamedView, name: string) => {
    setRenaming(null);
    act((all) => withView(withoutView(all, view.name), { ...view, name }), 'views_renamed', name);
  };
  const isTaken = (name: string, own = '') => {
    const other = viewNamed(views, name);
    return other !== undefined && other.name !== own;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    event.stopPropagation();
    if (renaming === null) close();
    else setRenaming(null);
  };
  return (
    <details ref={menu} class="rn-views" onKeyDown={onKeyDown}>
      <summary ref={start}>{t('views_now', current?.name ?? unnamed)}</summary>
      <div class="rn-elsewhere rn-stack">
        {views.length === 0 && <p>{t('views_none')}</p>}
        {views.length > 0 && (
          <ul class="rn-stack" aria-label={t('views_list')}>
            {views.map((view) => (
              <li key={view.name} class="rn-row">
                {renaming === view.name ? (
                  <NameForm
                    first={view.name}
                    label={t('views_new_name')}
                    isTaken={(name) => isTaken(name, view.name)}
                    onSave={(name) => rename(view, name)}
                    onClose={() => setRenaming(null)}
                  />
                ) : (
                  <>
                    <a href={view.address} aria-current={view === current ? 'page' : undefined} onClick={close}>
                      {view.name}
                    </a>
                    <LinkButton onClick={() => setRenaming(view.name)}>
                      {t('views_rename')}
                      <span class="rn-sr-only">: {view.name}</span>
                    </LinkButton>
                    <LinkButton
                      onClick={() => void act((all) => withoutView(all, view.name), 'views_deleted', view.name)}
                    >
                      {t('views_delete')}
                      <span class="rn-sr-only">: {view.name}</span>
                    </LinkButton>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
        {!current && (
          <NameForm
            first=""
            label={t('views_name')}
            isTaken={isTaken}
            onSave={(name) => void act((all) => withView(all, { name, address }), 'views_saved', name)}
          />
        )}
        <div class={done ? 'rn-row' : 'rn-sr-only'}>
          <p ref={status} role="status" tabIndex={-1} data-focus-home>
            {done?.words}
          </p>
          {done?.before && (
            <LinkButton onClick={() => void act(() => done.before ?? [], 'views_undone')}>{t('undo')}</LinkButton>
          )}
        </div>
        <p class="rn-muted">{t('views_here')}</p>
      </div>
    </details>
  );
}
