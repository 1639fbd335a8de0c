import { RatingSign } from '@/components/common/RatingSign';
import type { CatalogueEntry } from '@/utils/catalogue';
import type { Language } from '@/utils/domain/language';
import { countNotes, useTexts } from '@/utils/i18n';

interface EntryTextProps {
  entry: CatalogueEntry;
  language: Language;
  /** How many notes name it, and where they are listed. */
  count: number;
  notesAt(concern: string): string;
}

/** One entry of the catalogue: what the report says, what one says of it in a margin, and the notes that name it. */
export function EntryText({ entry, language, count, notesAt }: EntryTextProps) {
  const { t } = useTexts();
  const { label, description, note, hint, phrases } = entry;
  return (
    <>
      <h3 lang={language}>{label[language]}</h3>
      <p lang={language}>{description[language]}</p>
      {phrases && (
        <p lang={language} class="rn-row rn-quick-phrases">
          {(['obstacle', 'strength'] as const).map((rating) => (
            <span key={rating}>
              <RatingSign rating={rating} /> {phrases[rating][language]}
            </span>
          ))}
        </p>
      )}
      {note && (
        <p lang={language} class="rn-muted">
          {t('catalogue_remark', note[language])}
        </p>
      )}
      {hint && (
        <p lang={language} class="rn-muted">
          {hint[language]}
        </p>
      )}
      {count > 0 && <a href={notesAt(entry.id)}>{countNotes(t, count)}</a>}
    </>
  );
}
