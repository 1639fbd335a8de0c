import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { CatalogueContext } from '@/components/common/catalogue-context';
import { LostCatalogue } from '@/components/common/LostCatalogue';
import { type ChosenCatalogue, readChosenCatalogue } from '@/utils/app/catalogue/chosen-catalogue';
import { isOfCatalogues } from '@/utils/app/catalogue/kept-catalogues';
import { kept, watchKept } from '@/utils/app/kept';
import { WORKSHOP } from '@/utils/catalogue';
import { chosenQuick, quickEntries } from '@/utils/catalogue/quick-choices';
import { languageOfCatalogue } from '@/utils/domain/settings';
import { useTexts } from '@/utils/i18n';
import { writeSettings } from '@/utils/settings';

/**
 * The catalogue as the settings want it, for all views below; follows them when they are changed on another page. Says so where
 * the chosen one is lost.
 */
export function CatalogueProvider({ first, children }: { first: ChosenCatalogue; children: ComponentChildren }) {
  const { language } = useTexts();
  const [chosen, setChosen] = useState(first);
  useEffect(() => {
    const gone = new AbortController();
    const changed = async () => setChosen(await readChosenCatalogue(kept));
    watchKept((key) => key === 'settings' || isOfCatalogues(key), changed, gone.signal);
    return () => gone.abort();
  }, []);
  const { settings, catalogue, isLost } = chosen;
  const choice = useMemo(
    () => ({
      language: languageOfCatalogue(settings, language),
      catalogue,
      quick: quickEntries(chosenQuick(settings, catalogue), catalogue),
    }),
    [settings, catalogue, language],
  );
  const accept = () => writeSettings(kept, { ...settings, catalogue: WORKSHOP.id });
  return (
    <CatalogueContext value={choice}>
      {isLost && <LostCatalogue onSeen={accept} />}
      {children}
    </CatalogueContext>
  );
}
