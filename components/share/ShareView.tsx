import { useCallback, useState } from 'preact/hooks';
import { LinkButton } from '@/components/common/Button';
import { NoteFilters } from '@/components/review/NoteFilters';
import type { NoteFilter } from '@/utils/domain/filter';
import type { OwnConcern } from '@/utils/domain/own-concern';
import { NOTHING_ALONG } from '@/utils/domain/sharing';
import { countNotes, useTexts } from '@/utils/i18n';
import type { FilterLists } from '@/utils/review';
import { FormChoice } from './FormChoice';
import { FoundData } from './FoundData';
import type { ShareForm, ShareServices } from './forms';
import type { Protecting } from './protecting';
import { useJob } from './use-job';
import { WrittenFile } from './WrittenFile';

interface ShareViewProps {
  lists: FilterLists;
  /** Notes on this device. */
  total: number;
  /** Another one for each reading of the notes. */
  version: unknown;
  filter: NoteFilter;
  own: readonly OwnConcern[];
  onFilter(filter: NoteFilter): void;
  services: ShareServices;
  protecting: Protecting;
  onBack(): void;
}

/** What leaves, what does not, and exactly this: the file as it will be written stands on the screen before it is. */
export function ShareView(props: ShareViewProps) {
  const { t } = useTexts();
  return (
    <main class="rn-page rn-stack">
      <header class="rn-row rn-head">
        <h1 tabIndex={-1}>Randnotiz · {t('share_title')}</h1>
        <LinkButton onClick={props.onBack}>{t('share_back')}</LinkButton>
      </header>
      {props.total === 0 ? <p class="kern-body">{t('share_nothing')}</p> : <Steps {...props} />}
    </main>
  );
}

/** The three steps. Decisions about personal data hold while the page is open, whatever is filtered meanwhile. */
function Steps({ lists, total, filter, own, onFilter, services, protecting, version }: ShareViewProps) {
  const { t } = useTexts();
  const [form, setForm] = useState<ShareForm>('excel');
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [along, setAlong] = useState(NOTHING_ALONG);
  // `version`: another reading of the notes is another survey, and another file; the jobs read them themselves.
  const look = useCallback((signal: AbortSignal) => services.survey(filter, signal), [services, filter, version]);
  const write = useCallback(
    (signal: AbortSignal) => services.write(form, { filter, kept, along }, signal),
    [services, form, filter, kept, along, version],
  );
  const survey = useJob(look);
  const file = useJob(write);
  return (
    <div class="rn-steps">
      <div class="rn-stack">
        <h2>{t('share_what')}</h2>
        <NoteFilters lists={lists} filter={filter} own={own} onChange={onFilter} />
        {filter.among && (
          <p class="rn-row">
            {t('review_among', countNotes(t, filter.among.length))}
            <LinkButton onClick={() => onFilter({ ...filter, among: null })}>{t('review_among_all')}</LinkButton>
          </p>
        )}
        <p role="status" class="rn-muted">
          {survey.kind === 'done' &&
            (survey.value.notes < total
              ? t('review_of', survey.value.notes, countNotes(t, total))
              : countNotes(t, total))}
        </p>
        <h2>{t('share_not')}</h2>
        {survey.kind === 'working' && <p>{t('share_looking')}</p>}
        {survey.kind === 'failed' && <p role="alert">{t('share_look_failed')}</p>}
        {survey.kind === 'done' && <FoundData finds={survey.value.finds} kept={kept} onKeep={setKept} />}
        <p>{t('share_check_text')}</p>
        <p>{t('share_not_text')}</p>
      </div>
      <div class="rn-stack rn-exactly">
        <h2>{t('share_exactly')}</h2>
        <FormChoice form={form} onChoose={setForm} />
        <WrittenFile
          form={form}
          file={file}
          along={along}
          onAlong={setAlong}
          protecting={protecting}
          save={services.save}
        />
      </div>
    </div>
  );
}
