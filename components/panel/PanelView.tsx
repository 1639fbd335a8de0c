import { useRef } from 'preact/hooks';
import { Button, LinkButton } from '@/components/common/Button';
import { ElsewhereNotice } from '@/components/common/ElsewhereNotice';
import { useKeptFocus } from '@/components/common/use-kept-focus';
import { useTexts } from '@/utils/i18n';
import { BackupLine } from './BackupLine';
import { FieldChoice } from './FieldChoice';
import { ForeignFrame } from './ForeignFrame';
import { NoteLists } from './NoteLists';
import { OpenNote } from './OpenNote';
import { PanelNotice } from './PanelNotice';
import { usePanelActions } from './services';
import type { PanelViewState } from './view-state';
import { Whereabouts } from './Whereabouts';

/** The whole panel: where one is, what can be done here, the notes, and the way on. */
export function PanelView(state: PanelViewState) {
  const { t } = useTexts();
  const actions = usePanelActions();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const { access, page, service, editor, fields, foreign, lists, notice, portalAllowed } = state;
  return (
    <main ref={main} class="rn-panel rn-stack">
      {page ? (
        <Whereabouts page={page} service={service} />
      ) : (
        <h1 tabIndex={-1} data-focus-home>
          Randnotiz
        </h1>
      )}
      <ElsewhereNotice elsewhere={state.elsewhere} />
      {access === 'closed' && <p class="kern-body">{t('panel_closed')}</p>}
      {access === 'open' && !editor && (
        <div class="rn-actions">
          <Button kind="primary" onClick={fields ? actions.stopPicking : actions.pick}>
            {t(fields ? 'panel_stop_picking' : 'panel_pick')}
          </Button>
          <Button onClick={actions.noteStep}>{t(page?.where.step.key ? 'panel_note_step' : 'panel_note_page')}</Button>
          <Button onClick={actions.checkStep}>{t('panel_check_step')}</Button>
          {page && Object.keys(page.marks).length > 0 && (
            <LinkButton onClick={() => actions.hideMarks(!page.hidden)}>
              {t(page.hidden ? 'panel_show_marks' : 'panel_hide_marks')}
            </LinkButton>
          )}
        </div>
      )}
      {fields && !editor && <FieldChoice fields={fields} />}
      {access === 'open' && !portalAllowed && (
        <p class="rn-muted">
          {t('panel_portal')} <LinkButton onClick={actions.allowPortal}>{t('panel_allow_portal')}</LinkButton>
        </p>
      )}
      {access === 'open' && foreign.map((origin) => <ForeignFrame key={origin} origin={origin} />)}
      <hr class="rn-rule" />
      {editor ? (
        <OpenNote editor={editor} conversation={state.conversation} />
      ) : (
        lists && <NoteLists lists={lists} steps={page?.where.step.key ? 'named' : 'none'} seeking={state.seeking} />
      )}
      <PanelNotice notice={notice} />
      <hr class="rn-rule" />
      <nav class="rn-row" aria-label={t('panel_ways')}>
        <LinkButton onClick={actions.openReview}>{t('panel_review')}</LinkButton>
        <LinkButton onClick={actions.openShare}>{t('panel_share')}</LinkButton>
        <LinkButton onClick={actions.openOptions}>{t('panel_options')}</LinkButton>
      </nav>
      <BackupLine backup={state.backup} />
    </main>
  );
}
