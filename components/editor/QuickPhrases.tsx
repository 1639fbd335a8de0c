import { useCatalogue } from '@/components/common/catalogue-context';
import { signOf } from '@/components/common/signs';
import type { NoteContent } from '@/utils/domain/annotation';
import { useTexts } from '@/utils/i18n';

interface QuickPhrasesProps {
  content: NoteContent;
  onChange(change: Partial<NoteContent>): void;
}

/** The phrases of the toolbar, in the panel: one press says concern and rating. Pressed ones can be taken back. */
export function QuickPhrases({ content, onChange }: QuickPhrasesProps) {
  const { t } = useTexts();
  const { language, quick } = useCatalogue();
  return (
    <fieldset class="rn-stack">
      <legend class="kern-label kern-label--small">{t('editor_quick')}</legend>
      {quick.map((entry) => (
        <div key={entry.id} class="rn-phrases" lang={language}>
          <span class="rn-muted">{entry.label[language]}</span>
          {(['obstacle', 'strength'] as const).map((rating) => {
            const pressed = content.rating === rating && content.concerns.includes(entry.id);
            const others = content.concerns.filter((concern) => concern !== entry.id);
            return (
              <button
                key={rating}
                type="button"
                class={`rn-pill ${rating}`}
                aria-pressed={pressed}
                aria-label={`${entry.label[language]}: ${entry.phrases[rating][language]}`}
                onClick={() => onChange(pressed ? { concerns: others } : { concerns: [...others, entry.id], rating })}
              >
                <span aria-hidden="true">{signOf(rating)}</span> {entry.phrases[rating][language]}
              </button>
            );
          })}
        </div>
      ))}
    </fieldset>
  );
}
