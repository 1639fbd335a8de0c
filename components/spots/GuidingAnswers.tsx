import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/common/Button';
import { useCatalogue } from '@/components/common/catalogue-context';
import { TextInput } from '@/components/common/TextInput';
import { TextArea } from '@/components/editor/TextArea';
import { concernLabel } from '@/utils/catalogue';
import { GUIDING_QUESTIONS, type GuidingAnswer, type GuidingQuestion } from '@/utils/domain/problem-spot';
import { useTexts, weekInWords } from '@/utils/i18n';
import { owns } from './owns';
import type { SpotPartProps } from './SpotCard';
import { seenOf, useSpots } from './services';
import { QUESTION_ENTRIES } from './words';

const LINE_MAX = 2_000;

type Said = Pick<GuidingAnswer, 'text' | 'source'>;

/** The three guiding questions, in the words of the catalogue that holds, with what people know, each answer with its source. */
export function GuidingAnswers({ spot, notes, isOwn, act }: SpotPartProps) {
  const { t } = useTexts();
  const { say } = useSpots();
  const { language, catalogue } = useCatalogue();
  const [asked, setAsked] = useState<GuidingQuestion | null>(null);
  const put = (question: GuidingQuestion, said: Said) =>
    say(spot, { kind: 'spot.answer.add', value: { question, text: said.text, source: said.source } }, seenOf(spot));
  const add = async (question: GuidingQuestion, said: Said) => {
    if (await act({ work: () => put(question, said), done: 'spots_saved', leaves: true })) setAsked(null);
  };
  const remove = (answer: GuidingAnswer) =>
    act({
      work: () => say(spot, { kind: 'spot.answer.remove', value: { answer: answer.id } }, seenOf(spot)),
      done: 'spots_answer_removed',
      undo: () => put(answer.question, answer),
      leaves: true,
    });
  return (
    <section class="rn-stack">
      <h4>{t('spots_questions')}</h4>
      {GUIDING_QUESTIONS.map((question) => {
        const entry = QUESTION_ENTRIES[question];
        const words = catalogue.guides.get(entry)?.[language] ?? concernLabel(entry, language);
        const answers = spot.answers.filter((answer) => answer.question === question);
        return (
          <div key={question} class="rn-stack">
            <h5 lang={language}>{words}</h5>
            {answers.length > 0 && (
              <ul class="rn-stack">
                {answers.map((answer) => (
                  <li key={answer.id} class="rn-reply">
                    <p class="rn-words">{answer.text}</p>
                    <p>{t('spots_source_is', answer.source)}</p>
                    <div class="rn-row">
                      <span class="rn-muted">
                        {[answer.author && t('review_by', answer.author), weekInWords(t, answer.week)]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                      {owns(notes, answer.voice, isOwn) && (
                        <LinkButton onClick={() => remove(answer)}>{t('reply_remove')}</LinkButton>
                      )}
                    </div>
                  </li>
                ))}
              </ul>
            )}
            {asked === question ? (
              <AnswerForm onSave={(said) => add(question, said)} onClose={() => setAsked(null)} />
            ) : (
              <div>
                <LinkButton onClick={() => setAsked(question)}>
                  {t('spots_answer_want')}
                  <span class="rn-sr-only">: {words}</span>
                </LinkButton>
              </div>
            )}
          </div>
        );
      })}
    </section>
  );
}

/** What somebody knows, and from where: without a source it is not taken. */
function AnswerForm({ onSave, onClose }: { onSave(said: Said): void; onClose(): void }) {
  const { t } = useTexts();
  const [said, setSaid] = useState<Said>({ text: '', source: '' });
  const [problem, setProblem] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  // Before the next key comes, which belongs into the field already.
  useLayoutEffect(() => place.current?.querySelector('textarea')?.focus(), []);
  const save = () => {
    const trimmed = { text: said.text.trim(), source: said.source.trim() };
    const isWhole = trimmed.text !== '' && trimmed.source !== '';
    setProblem(!isWhole);
    if (isWhole) onSave(trimmed);
  };
  return (
    <div ref={place} class="rn-question rn-stack">
      <TextArea
        label={t('spots_answer')}
        value={said.text}
        onInput={(text) => setSaid({ ...said, text })}
        onLeave={() => undefined}
      />
      <TextInput
        label={t('spots_source')}
        value={said.source}
        max={LINE_MAX}
        onInput={(source) => setSaid({ ...said, source })}
      />
      <p role="alert" class={problem ? 'rn-problem' : 'rn-sr-only'}>
        {problem && t('spots_source_missing')}
      </p>
      <div class="rn-row">
        <Button onClick={save}>{t('spots_answer_save')}</Button>
        <LinkButton onClick={onClose}>{t('editor_leave_off')}</LinkButton>
      </div>
    </div>
  );
}
