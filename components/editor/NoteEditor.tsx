import { describeTarget } from '@/utils/catalogue/place';
import { AFFECTED_WORDS, RATING_WORDS, SEVERITY_WORDS } from '@/utils/catalogue/words';
import type { NoteContent } from '@/utils/domain/annotation';
import { AFFECTED, RATINGS, SEVERITIES } from '@/utils/domain/rating';
import type { Target } from '@/utils/domain/target';
import { type MessageKey, useTexts } from '@/utils/i18n';
import { ChoiceRow } from './ChoiceRow';
import { ConcernPicker } from './ConcernPicker';
import { QuickPhrases } from './QuickPhrases';
import { TextArea } from './TextArea';

interface NoteEditorProps {
  target: Target;
  content: NoteContent;
  alternatives: { comment?: string[]; suggestion?: string[] };
  /** What the saving has come to, as the name of a text. */
  status: MessageKey | null;
  onChange(change: Partial<NoteContent>): void;
  onLeave(): void;
}

/** One note, opened in place. Everything is optional; the order of keys follows the eye. */
export function NoteEditor({ target, content, alternatives, status, onChange, onLeave }: NoteEditorProps) {
  const { t, language } = useTexts();
  return (
    <div class="rn-editor rn-stack">
      <p class="rn-quote">{describeTarget(target, language)}</p>
      <QuickPhrases content={content} onChange={onChange} />
      <ConcernPicker chosen={content.concerns} onChange={(concerns) => onChange({ concerns })} />
      <ChoiceRow
        legend={t('editor_rating')}
        name="rating"
        options={RATINGS.map((value) => ({ value, label: RATING_WORDS[value][language] }))}
        chosen={content.rating}
        onChoose={(rating) => onChange({ rating })}
      />
      <ChoiceRow
        legend={t('editor_affected')}
        name="affected"
        options={AFFECTED.map((value) => ({ value, label: AFFECTED_WORDS[value][language] }))}
        chosen={content.affected}
        onChoose={(affected) => onChange({ affected })}
      />
      <ChoiceRow
        legend={t('editor_severity')}
        name="severity"
        options={SEVERITIES.map((value) => ({ value, label: `${value} ${SEVERITY_WORDS[value][language]}` }))}
        chosen={content.severity}
        onChoose={(severity) => onChange({ severity })}
      />
      <TextArea
        label={t('editor_comment')}
        value={content.comment}
        others={alternatives.comment ?? []}
        onInput={(comment) => onChange({ comment })}
        onLeave={onLeave}
      />
      <TextArea
        label={t('editor_suggestion')}
        value={content.suggestion}
        others={alternatives.suggestion ?? []}
        onInput={(suggestion) => onChange({ suggestion })}
        onLeave={onLeave}
      />
      <p role="status" class="rn-muted">
        {status && t(status)}
      </p>
    </div>
  );
}
