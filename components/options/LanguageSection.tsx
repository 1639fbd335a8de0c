import { ChoiceRow } from '@/components/editor/ChoiceRow';
import { useTexts } from '@/utils/i18n';
import type { SectionProps } from './services';

/** In which language the catalogue speaks. */
export function LanguageSection({ settings: { catalogueLanguage }, change }: SectionProps) {
  const { t } = useTexts();
  return (
    <section class="rn-stack">
      <ChoiceRow
        legend={<h2>{t('options_language')}</h2>}
        name="language"
        options={[
          { value: 'interface', label: t('options_language_interface') },
          { value: 'de', label: t('options_language_de') },
          { value: 'en', label: t('options_language_en') },
        ]}
        chosen={catalogueLanguage}
        onChoose={(chosen) => chosen && change({ catalogueLanguage: chosen })}
        required
      />
      <p class="rn-muted">{t('options_language_text')}</p>
    </section>
  );
}
