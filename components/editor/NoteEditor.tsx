import { describeTarget } from '@/utils/catalogue/place';
import { AFFECTED_WORDS, RATING_WORDS, SEVERITY_WORDS } from '@/utils/catalogue/words';
import { type TextField as Field, type NoteContent, TEXT_FIELDS } from '@/utils/domain/annotation';
import { AFFECTED, RATINGS, SEVERITIES } from '@/utils/domain/rating';
import type { Target } from '@/utils/domain/target';
import type { Versions } from '@/utils/domain/versions';
import { type MessageKey, useTexts } from '@/utils/i18n';
import { ChoiceRow } from './ChoiceRow';
import { ConcernPicker } from './ConcernPicker';
import { QuickPhrases } from './QuickPhrases';
import { TextField } from './TextField';

const LABELS: Readonly<Record<Field, MessageKey>> = { comment: 'editor_comment', suggestion: 'editor_suggestion' };

interface NoteEditorProps {
  target: Target;
  content: NoteContent;
  /** Texts that somebody has to settle between, and what was just settled. */
  versions: Versions;
  settled: Versions;
  /** What the saving has come to, as the name of a text. */
  status: MessageKey | null;
  onChange(change: Partial<NoteContent>): void;
  onSettle(field: Field, text: string): void;
  onUnsettle(field: Field): void;
  onLeave(): void;
}

/** One note, opened in place. Everything is optional; the order of keys follows the eye. */
export function NoteEditor({ target, content, status, onChange, onLeave, ...settling }: NoteEditorProps) {
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
      {TEXT_FIELDS.map((field) => (
        <TextField
          key={field}
          label={t(LABELS[field])}
          value={content[field]}
          versions={settling.versions[field]}
          settled={settling.settled[field]}
          onInput={(text) => onChange({ [field]: text })}
          onSettle={(text) => settling.onSettle(field, text)}
          onUnsettle={() => settling.onUnsettle(field)}
          onLeave={onLeave}
        />
      ))}
      <p role="status" class="rn-muted">
        {status && t(status)}
      </p>
    </div>
  );
}
