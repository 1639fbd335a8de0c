import { useCatalogue } from '@/components/common/catalogue-context';
import { RatingSign } from '@/components/common/RatingSign';
import { WayToPlace } from '@/components/common/WayToPlace';
import { ConversationView } from '@/components/conversation/ConversationView';
import { noteInWords } from '@/utils/catalogue/in-words';
import { placeWithGroups } from '@/utils/catalogue/place';
import { AFFECTED_WORDS, SEVERITY_WORDS } from '@/utils/catalogue/words';
import type { Annotation } from '@/utils/domain/annotation';
import type { Conversation } from '@/utils/domain/conversation';
import { quoteOf, type Target } from '@/utils/domain/target';
import type { Way } from '@/utils/domain/way';
import { useTexts, weekInWords } from '@/utils/i18n';
import { type FoundWords, NO_WORDS } from '@/utils/search';
import { FoundTexts } from './FoundTexts';
import { Highlighted } from './Highlighted';

interface NoteCardProps {
  note: Annotation;
  words?: FoundWords | undefined;
  /** What was said of its problem spots; shown where it was found. */
  spotTexts?: readonly string[] | undefined;
  conversation: Conversation;
  /** The way to the note's place; asked when somebody wants to go there. */
  findWay(): Promise<Way>;
  onOpenPlace(): void;
}

/** One note with its quote in context, what was said and answered, and the way to its page. */
export function NoteCard({
  note,
  words: found = NO_WORDS,
  spotTexts = [],
  conversation,
  findWay,
  onOpenPlace,
}: NoteCardProps) {
  const { t, language } = useTexts();
  const { target, affected, severity, comment, suggestion } = note;
  const catalogue = useCatalogue();
  const words = noteInWords(note, catalogue.language);
  const quote = quoteOf(target);
  const details = [
    affected && `${t('review_affected')} ${AFFECTED_WORDS[affected][language]}`,
    severity !== null && `${t('review_severity')} ${severity} (${SEVERITY_WORDS[severity][language]})`,
    note.author && t('review_by', note.author),
    weekInWords(t, note.week),
  ].filter(Boolean);
  return (
    <div class="rn-card rn-stack">
      <div class="rn-row">
        <RatingSign rating={note.rating} />
        <h2 lang={words ? catalogue.language : language}>{words || t('note_without_concern')}</h2>
      </div>
      <p class="rn-quote">
        {quote ? (
          <>
            <span class="rn-muted">{quote.prefix && `… ${quote.prefix}`}</span>
            <mark>{quote.exact}</mark>
            <span class="rn-muted">{quote.suffix && `${quote.suffix} …`}</span>
          </>
        ) : (
          placeWithGroups(target, language)
        )}
      </p>
      {comment && (
        <p>
          <Highlighted text={comment} words={found} />
        </p>
      )}
      {suggestion && (
        <p>
          <strong>{t('review_suggestion')}</strong> <Highlighted text={suggestion} words={found} />
        </p>
      )}
      <FoundTexts lead={t('review_found_in_spot')} texts={spotTexts} words={found} />
      <p class="rn-muted">{[serviceInWords(target), target.step.label, ...details].filter(Boolean).join(' · ')}</p>
      <ConversationView conversation={conversation} field="asked" />
      <div>
        <WayToPlace find={findWay} onOpen={onOpenPlace} />
      </div>
    </div>
  );
}

/** Notes of other programs may know nothing but an address. */
function serviceInWords({ service, page }: Target): string {
  return service.name || page.title || page.key;
}
