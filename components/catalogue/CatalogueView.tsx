import { useEffect, useState } from 'preact/hooks';
import { useCatalogue } from '@/components/common/catalogue-context';
import { QuickSection } from '@/components/options/QuickSection';
import { WORKSHOP } from '@/utils/catalogue';
import type { Settings } from '@/utils/domain/settings';
import { useTexts } from '@/utils/i18n';
import { useCatalogueServices } from './catalogue-services';
import { EntryGroup } from './EntryGroup';
import { OfficeCatalogues } from './OfficeCatalogues';
import { OwnConcerns } from './OwnConcerns';

interface CatalogueViewProps {
  /** How many notes name each concern; those that none names are left out. */
  counts: ReadonlyMap<string, number>;
  /** The address of the list of notes that name a concern. */
  notesAt(concern: string): string;
}

/** The catalogue that holds as it is, which one that is, people's own concerns, and which three are one click away. */
export function CatalogueView({ counts, notesAt }: CatalogueViewProps) {
  const { t } = useTexts();
  const { language, catalogue } = useCatalogue();
  const services = useCatalogueServices();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => void services.settings().then(setSettings), [services]);
  const change = async (part: Partial<Settings>) => {
    setProblem((await services.change(part)) ? '' : t('options_failed'));
    setSettings(await services.settings());
  };
  const shown = { language, counts, notesAt };
  return (
    <div class="rn-stack rn-catalogue">
      <OfficeCatalogues />
      <p>{t(catalogue.id === WORKSHOP.id ? 'catalogue_text' : 'catalogue_other_text')}</p>
      {[...Map.groupBy(catalogue.entries, ({ group }) => group)].map(([group, entries]) => (
        <EntryGroup key={group} group={group} entries={entries} {...shown} />
      ))}
      <OwnConcerns {...shown} />
      {settings && <QuickSection settings={settings} change={change} />}
      <p role="alert" class={problem ? 'rn-problem' : 'rn-sr-only'}>
        {problem}
      </p>
    </div>
  );
}
