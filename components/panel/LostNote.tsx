import { useRef, useState } from 'preact/hooks';
import { LinkButton } from '@/components/common/Button';
import { NoteLine } from '@/components/common/NoteLine';
import type { Annotation } from '@/utils/domain/annotation';
import { useTexts } from '@/utils/i18n';
import { usePanelActions } from './services';

interface LostNoteProps {
  note: Annotation;
  /** Its place is chosen right now. */
  seeking: boolean;
}

/** A note whose place was not found: it can be given a place anew, be kept as it is, or be deleted. */
export function LostNote({ note, seeking }: LostNoteProps) {
  const { t } = useTexts();
  const { open, seek, stopPicking, remove } = usePanelActions();
  const [kept, setKept] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  const keep = () => {
    status.current?.focus();
    setKept(true);
  };
  return (
    <li class="rn-item">
      <button type="button" class="rn-entry" onClick={() => open(note.id)}>
        <NoteLine note={note} />
      </button>
      {!kept && (
        <div class="rn-row rn-entry-actions">
          <LinkButton onClick={() => (seeking ? stopPicking() : seek(note.id))}>
            {t(seeking ? 'panel_stop_picking' : 'panel_seek')}
          </LinkButton>
          <LinkButton onClick={keep}>{t('panel_keep')}</LinkButton>
          <LinkButton onClick={() => remove(note.id)}>{t('panel_delete')}</LinkButton>
        </div>
      )}
      <p ref={status} role="status" tabIndex={-1} class="rn-muted">
        {seeking && t('panel_seeking')}
        {kept && t('panel_kept')}
      </p>
    </li>
  );
}
