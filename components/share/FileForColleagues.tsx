import { useEffect, useState } from 'preact/hooks';
import type { Annotation } from '@/utils/domain/annotation';
import { countNotes, useTexts } from '@/utils/i18n';
import type { ColleagueFile, PackFile, ShareFile } from './forms';
import { Preview } from './Preview';
import { ProtectedSave } from './ProtectedSave';
import { NO_PROTECTION, type Protecting } from './protecting';
import { SaveButton } from './SaveButton';
import { kilobytesOf } from './TextFile';

interface FileForColleaguesProps {
  chosen: readonly Annotation[];
  /** Keys of finds that may leave. */
  kept: ReadonlySet<string>;
  pack: PackFile;
  protecting: Protecting;
  save(file: ShareFile): void;
}

/** The Randnotiz file, unpacked as it will be read, and what stays here. */
export function FileForColleagues({ chosen, kept, pack, protecting, save }: FileForColleaguesProps) {
  const { t } = useTexts();
  const [file, setFile] = useState<ColleagueFile | 'failed' | null>(null);
  const [protection, setProtection] = useState(NO_PROTECTION);
  useEffect(() => {
    let isCurrent = true;
    setFile(null);
    pack(chosen, kept).then(
      (packed) => isCurrent && setFile(packed),
      () => isCurrent && setFile('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [chosen, kept, pack]);
  if (file === 'failed') return <p role="alert">{t('share_pack_failed')}</p>;
  if (!file) return <p role="status">{t('share_packing')}</p>;
  const { wanted } = protection;
  return (
    <>
      <p>{t('share_colleagues_hint')}</p>
      {file.staying > 0 && <p>{file.staying === 1 ? t('share_staying_one') : t('share_staying_many', file.staying)}</p>}
      <Preview key={file.name} file={file} />
      <p class="rn-muted">
        {t('share_size', countNotes(t, file.notes), kilobytesOf(file), wanted ? protecting.nameOf(file) : file.name)}
      </p>
      <label class="rn-check">
        <input
          type="checkbox"
          checked={wanted}
          onChange={({ currentTarget }) => setProtection({ ...protection, wanted: currentTarget.checked })}
        />
        <span>{t('protect')}</span>
      </label>
      {wanted ? (
        <ProtectedSave
          file={file}
          protection={protection}
          onChange={(change) => setProtection({ ...protection, ...change })}
          protecting={protecting}
          save={save}
        />
      ) : (
        <SaveButton file={file} save={save} />
      )}
    </>
  );
}
