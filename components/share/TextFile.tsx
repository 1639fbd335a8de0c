import { useMemo } from 'preact/hooks';
import type { Annotation } from '@/utils/domain/annotation';
import { blackOutNotes } from '@/utils/domain/check-notes';
import { countNotes, useTexts } from '@/utils/i18n';
import type { ShareFile, TextForm, WriteFile } from './forms';
import { Preview } from './Preview';
import { SaveButton } from './SaveButton';

interface TextFileProps {
  form: TextForm;
  chosen: readonly Annotation[];
  /** Keys of finds that may leave. */
  kept: ReadonlySet<string>;
  write: WriteFile;
  save(file: ShareFile): void;
}

/** A file for other programs, as it will be written. */
export function TextFile({ form, chosen, kept, write, save }: TextFileProps) {
  const { t } = useTexts();
  const leaving = useMemo(() => blackOutNotes(chosen, kept), [chosen, kept]);
  const file = useMemo(() => write(form, leaving), [write, form, leaving]);
  return (
    <>
      <Preview key={file.name} file={file} />
      <p class="rn-muted">{t('share_size', countNotes(t, leaving.length), kilobytesOf(file), file.name)}</p>
      <SaveButton file={file} save={save} />
    </>
  );
}

/** A file's size in thousands of bytes, at least one. */
export function kilobytesOf({ size }: ShareFile): number {
  return Math.max(1, Math.ceil(size / 1_000));
}
