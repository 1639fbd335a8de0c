import { useRef, useState } from 'preact/hooks';
import { LinkButton } from '@/components/common/Button';
import { NoteLine } from '@/components/common/NoteLine';
import type { Annotation } from '@/utils/domain/annotation';
import { useTexts } from '@/utils/i18n';
import { usePanelActions } from './services';

/** A note whose place was not found: it can be given a place anew, be kept as it is, or be deleted. */
export function LostNote({ note }: { note: Annotation }) {
  const { t } = useTexts();
  const { open, seek, remove } = usePanelActions();
  const [state, setState] = useState<'asking' | 'seeking' | 'kept'>('asking');
  const status = useRef<HTMLParagraphElement>(null);
  const keep = () => {
    status.current?.focus();
    setState('kept');
  };
  const look = () => {
    setState('seeking');
    seek(note.id);
  };
  return (
    <li class="rn-item">
      <button type="button" class="rn-entry" onClick={() => open(note.id)}>
        <NoteLine note={note} />
      </button>
      {state !== 'kept' && (
        <div class="rn-row rn-entry-actions">
          <LinkButton onClick={look}>{t('panel_seek')}</LinkButton>
          <LinkButton onClick={keep}>{t('panel_keep')}</LinkButton>
          <LinkButton onClick={() => remove(note.id)}>{t('panel_delete')}</LinkButton>
        </div>
      )}
      <p ref={status} role="status" tabIndex={-1} class="rn-muted">
        {state === 'seeking' && t('panel_seeking')}
        {state === 'kept' && t('panel_kept')}
      </p>
    </li>
  );
}
