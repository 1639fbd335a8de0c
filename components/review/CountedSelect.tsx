import { useMemo } from 'preact/hooks';
import { Select, type SelectOption } from '@/components/common/Select';
import type { Counted } from '@/utils/domain/filter';
import { inDigits } from '@/utils/domain/in-digits';
import { useTexts } from '@/utils/i18n';

interface CountedSelectProps<T> {
  label: string;
  /** The words of the choice that leaves nothing out. */
  none: string;
  /** The same list while it lists the same. */
  counted: readonly Counted<T>[];
  /** A choice in words. The same function while it says the same. */
  say(value: T): SelectOption;
  chosen: string | null;
  onChoose(value: string | null): void;
}

/** A field of a filter; each choice says how many notes it leaves. */
export function CountedSelect<T>({ label, none, counted, say, chosen, onChoose }: CountedSelectProps<T>) {
  const { language } = useTexts();
  const options = useMemo(() => {
    const choices = counted.map(({ value, count }) => {
      const option = say(value);
      return { ...option, label: `${option.label} (${inDigits(count, language)})` };
    });
    return [{ value: '', label: none }, ...choices];
  }, [counted, say, none, language]);
  return <Select label={label} value={chosen ?? ''} options={options} onChoose={(value) => onChoose(value || null)} />;
}
