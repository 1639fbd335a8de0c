import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, SubmitButton } from '@/components/common/Button';
import { PassphraseField } from '@/components/common/PassphraseField';
import { ShowPassphrase } from '@/components/common/ShowPassphrase';
import { useTexts } from '@/utils/i18n';
import type { Question } from './use-question';

/** Asks for the passphrase of a file. It has the focus at once: nothing goes on before it is answered. */
export function PassphraseQuestion({ name, attempt, answer }: Omit<Question, 'number'>) {
  const { t } = useTexts();
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const [empty, setEmpty] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const wrong = attempt > 0 && passphrase === '' ? t('import_wrong_passphrase') : undefined;
  return (
    <form
      class="rn-stack rn-question"
      aria-labelledby="question-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') return answer(passphrase);
        setEmpty(true);
        field.current?.focus();
      }}
    >
      <h3 id="question-title">{t('import_passphrase_title', name)}</h3>
      <p>{t('import_passphrase_text')}</p>
      <PassphraseField
        label={t('passphrase')}
        value={passphrase}
        onInput={setPassphrase}
        shown={shown}
        problem={empty && passphrase === '' ? t('import_passphrase_empty') : wrong}
        field={field}
      />
      <ShowPassphrase shown={shown} onShow={setShown} />
      <div class="rn-row">
        <SubmitButton>{t('import_passphrase_open')}</SubmitButton>
        <Button onClick={() => answer(undefined)}>{t('import_passphrase_skip')}</Button>
      </div>
    </form>
  );
}
