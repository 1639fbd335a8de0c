import { useMemo, useState } from 'preact/hooks';
import { LinkButton } from '@/components/common/Button';
import type { Annotation } from '@/utils/domain/annotation';
import { findInNotes } from '@/utils/domain/check-notes';
import { filterNotes, type IsOwn, type NoteFilter } from '@/utils/domain/filter';
import { countNotes, useTexts } from '@/utils/i18n';
import { FileForColleagues } from './FileForColleagues';
import { FormChoice } from './FormChoice';
import { FoundData } from './FoundData';
import type { PackFile, ShareFile, ShareForm, WriteFile } from './forms';
import type { Protecting } from './protecting';
import { ShareFilters } from './ShareFilters';
import { TextFile } from './TextFile';

interface ShareViewProps {
  notes: readonly Annotation[];
  filter: NoteFilter;
  isOwn: IsOwn;
  onFilter(filter: NoteFilter): void;
  write: WriteFile;
  pack: PackFile;
  protecting: Protecting;
  save(file: ShareFile): void;
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
      {props.notes.length === 0 ? <p class="kern-body">{t('share_nothing')}</p> : <Steps {...props} />}
    </main>
  );
}

/** The three steps. Decisions about personal data hold while the page is open, whatever is filtered meanwhile. */
function Steps({ notes, filter, isOwn, onFilter, write, pack, protecting, save }: ShareViewProps) {
  const { t } = useTexts();
  const [form, setForm] = useState<ShareForm>('excel');
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(() => filterNotes(notes, filter, isOwn), [notes, filter, isOwn]);
  const finds = useMemo(() => findInNotes(chosen), [chosen]);
  return (
    <div class="rn-steps">
      <div class="rn-stack">
        <h2>{t('share_what')}</h2>
        <ShareFilters notes={notes} filter={filter} isOwn={isOwn} onChange={onFilter} />
        <p role="status" class="rn-muted">
          {chosen.length < notes.length
            ? t('review_of', chosen.length, countNotes(t, notes.length))
            : countNotes(t, chosen.length)}
        </p>
        <h2>{t('share_not')}</h2>
        <FoundData finds={finds} kept={kept} onKeep={setKept} />
        <p>{t('share_check_text')}</p>
        <p>{t('share_not_text')}</p>
      </div>
      <div class="rn-stack rn-exactly">
        <h2>{t('share_exactly')}</h2>
        <FormChoice form={form} onChoose={setForm} />
        {form === 'randnotiz' ? (
          <FileForColleagues chosen={chosen} kept={kept} pack={pack} protecting={protecting} save={save} />
        ) : (
          <TextFile form={form} chosen={chosen} kept={kept} write={write} save={save} />
        )}
      </div>
    </div>
  );
}
