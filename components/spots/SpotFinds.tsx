import { Highlighted } from '@/components/review/Highlighted';
import type { FoundWords } from '@/components/review/NoteCard';
import { textsOfRecord } from '@/utils/domain/problem-spot';
import { useTexts } from '@/utils/i18n';
import { highlight } from '@/utils/search';
import type { ProblemSpot } from '@/utils/spots';

/** Texts that are shown of each spot: whoever wants all of them opens it. */
const MOST = 3;

interface SpotFindsProps {
  spot: Pick<ProblemSpot, 'records'>;
  /** What the search answered; empty where nothing is searched. */
  words: FoundWords;
}

/** What was said of a spot and was found, with the words marked: else nobody knows why the spot is there. */
export function SpotFinds({ spot, words }: SpotFindsProps) {
  const { t } = useTexts();
  if (words.length === 0) return null;
  const found = spot.records.flatMap(textsOfRecord).filter((text) => highlight(text, words).length > 0);
  if (found.length === 0) return null;
  return (
    <>
      <p class="rn-muted">{t('spots_found_in')}</p>
      <ul class="rn-tight">
        {found.slice(0, MOST).map((text) => (
          <li key={text} class="rn-words">
            <Highlighted text={text} words={words} />
          </li>
        ))}
      </ul>
    </>
  );
}
