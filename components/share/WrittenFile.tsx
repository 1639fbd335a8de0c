import { useState } from 'preact/hooks';
import type { Along } from '@/utils/domain/sharing';
import { countNotes, useTexts } from '@/utils/i18n';
import { AlongChoice } from './AlongChoice';
import type { ShareFile, ShareForm } from './forms';
import { Preview } from './Preview';
import { ProtectedSave } from './ProtectedSave';
import { NO_PROTECTION, type Protecting } from './protecting';
import { SaveButton } from './SaveButton';
import type { JobState } from './use-job';

interface WrittenFileProps {
  form: ShareForm;
  file: JobState<ShareFile>;
  along: Along;
  onAlong(along: Along): void;
  protecting: Protecting;
  save(file: ShareFile): void;
}

/** The file as it will be written, and the ways to save it. What can go along, and a passphrase, are for colleagues only. */
export function WrittenFile({ form, file, along, onAlong, protecting, save }: WrittenFileProps) {
  const { t } = useTexts();
  const [protection, setProtection] = useState(NO_PROTECTION);
  const forColleagues = form === 'randnotiz';
  const wanted = forColleagues && protection.wanted;
  const written = file.kind === 'done' ? file.value : undefined;
  return (
    <>
      {forColleagues && (
        <>
          <p>{t('share_colleagues_hint')}</p>
          <AlongChoice along={along} onChange={onAlong} />
        </>
      )}
      {file.kind === 'failed' && <p role="alert">{t('share_pack_failed')}</p>}
      {file.kind === 'working' && <p role="status">{t('share_packing')}</p>}
      {written && (
        <>
          <Staying count={written.staying} />
          <Preview key={written.name} file={written} />
          <p class="rn-muted">
            {t(
              'share_size',
              countNotes(t, written.notes),
              kilobytesOf(written),
              wanted ? protecting.nameOf(written) : written.name,
            )}
          </p>
        </>
      )}
      {forColleagues && (
        <label class="rn-check">
          <input
            type="checkbox"
            checked={protection.wanted}
            onChange={({ currentTarget }) => setProtection({ ...protection, wanted: currentTarget.checked })}
          />
          <span>{t('protect')}</span>
        </label>
      )}
      {written &&
        (wanted ? (
          <ProtectedSave
            file={written}
            protection={protection}
            onChange={(change) => setProtection({ ...protection, ...change })}
            protecting={protecting}
            save={save}
          />
        ) : (
          <SaveButton file={written} save={save} />
        ))}
    </>
  );
}

function Staying({ count }: { count: number }) {
  const { t } = useTexts();
  if (count === 0) return null;
  return <p>{count === 1 ? t('share_staying_one') : t('share_staying_many', count)}</p>;
}

/** A file's size in thousands of bytes, at least one. */
function kilobytesOf({ blob }: ShareFile): number {
  return Math.max(1, Math.ceil(blob.size / 1_000));
}
