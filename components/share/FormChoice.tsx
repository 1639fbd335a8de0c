import { ChoiceRow } from '@/components/editor/ChoiceRow';
import { useTexts } from '@/utils/i18n';
import { PURPOSES, type ShareForm } from './forms';

interface FormChoiceProps {
  form: ShareForm;
  onChoose(form: ShareForm): void;
}

/** What the file is for; where several forms serve the same, which. */
export function FormChoice({ form, onChoose }: FormChoiceProps) {
  const { t } = useTexts();
  const chosen = PURPOSES.find(({ forms }) => forms.some((each) => each.form === form));
  const choose = (first: ShareForm | null) => first && onChoose(first);
  return (
    <>
      <ChoiceRow
        legend={t('share_purpose')}
        name="purpose"
        options={PURPOSES.flatMap(({ label, forms: [first] }) =>
          first ? [{ value: first.form, label: t(label) }] : [],
        )}
        chosen={chosen?.forms[0]?.form ?? null}
        onChoose={choose}
        required
      />
      {chosen && chosen.forms.length > 1 && (
        <ChoiceRow
          legend={t('share_form')}
          name="form"
          options={chosen.forms.map(({ form: value, label }) => ({ value, label: t(label) }))}
          chosen={form}
          onChoose={choose}
          required
        />
      )}
    </>
  );
}
