import { noteInWords } from '@/utils/catalogue/in-words';
import { placeWithGroups } from '@/utils/catalogue/place';
import type { Annotation } from '@/utils/domain/annotation';
import { isInConflict } from '@/utils/domain/versions';
import { useTexts } from '@/utils/i18n';
import { useCatalogue } from './catalogue-context';
import { RatingSign } from './RatingSign';

/** Quotes longer than this are cut in lists, characters. */
const QUOTE_MAX = 140;

/** A note in two lines: sign and concerns, then its place in words. */
export function NoteLine({ note }: { note: Annotation }) {
  const { language, t } = useTexts();
  const catalogue = useCatalogue();
  const words = noteInWords(note, catalogue.language);
  const place = placeWithGroups(note.target, language);
  const comment = note.comment.trim();
  return (
    <>
      <RatingSign rating={note.rating} />
      <span>
        <strong lang={words ? catalogue.language : language}>{words || t('note_without_concern')}</strong>
        <br />
        <span>{place.length > QUOTE_MAX ? `${place.slice(0, QUOTE_MAX)} …` : place}</span>
        {comment && (
          <>
            <br />
            <span class="rn-muted">{comment}</span>
          </>
        )}
        {isInConflict(note) && (
          <>
            <br />
            <span class="rn-muted">{t('note_versions')}</span>
          </>
        )}
      </span>
    </>
  );
}
